-- B11.2, B3.4: what goes through the RIEC under the WGS: an integrale casusaanpak, a handhavingsknelpunt and an analysis. The subject is a
-- facilitator, an inrichting or a locatie. There is no way to make it a person who does sekswerk: not in the form, the API or here.

create sequence rieccasus_nummers;
create table rieccasussen (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'RC-' || lpad(nextval('rieccasus_nummers')::text, 6, '0'),
  riec_id uuid not null references organisaties,
  onderwerp_soort text not null check (onderwerp_soort in ('facilitator', 'inrichting', 'locatie')),
  facilitator_id uuid,
  inrichting_id uuid,
  locatie_id uuid,
  -- as it stood in the register, for who does not read the register
  onderwerp text not null,
  aanleiding text not null,
  -- which designated categories, of which version of the list (WGS 2.22)
  categorieen text[] not null check (cardinality(categorieen) > 0),
  lijstversie integer not null,
  evenredig text not null,
  lichter text not null,
  organisaties uuid[] not null,
  stand text not null default 'aangemeld' check (stand in ('aangemeld', 'in_behandeling', 'afgewezen', 'gesloten')),
  wegen_voor date not null,
  weging text,
  gewogen_op timestamptz,
  advies text,
  advies_op timestamptz,
  uitkomst text,
  gesloten_op timestamptz,
  bewaren_tot date not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, facilitator_id) references facilitators (gemeente, id),
  foreign key (gemeente, inrichting_id) references inrichtingen (gemeente, id),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id),
  -- exactly what the kind says, and nothing beside it
  check (num_nonnulls(facilitator_id, inrichting_id, locatie_id) = 1
    and case onderwerp_soort when 'facilitator' then facilitator_id when 'inrichting' then inrichting_id else locatie_id end is not null),
  check ((stand = 'gesloten') = (gesloten_op is not null)),
  check ((stand = 'aangemeld') = (gewogen_op is null))
);
create index on rieccasussen (gemeente, op desc);
create index on rieccasussen (bewaren_tot);
create table riecdeelnemers (
  gemeente text not null,
  casus_id uuid not null,
  organisatie_id uuid not null references organisaties,
  grond text not null,
  bereikbaar text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, casus_id, organisatie_id),
  foreign key (gemeente, casus_id) references rieccasussen (gemeente, id) on delete cascade
);
create table riecinbrengen (
  gemeente text not null,
  id uuid not null,
  casus_id uuid not null,
  organisatie_id uuid not null references organisaties,
  categorie text not null,
  -- what the others at the table read, or the own organisatie alone
  gedeeld boolean not null,
  tekst text not null,
  -- what the gemeente brings in leaves as a verstrekking and no other way (B12.5)
  verstrekking_id uuid,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, casus_id) references rieccasussen (gemeente, id) on delete cascade,
  foreign key (gemeente, verstrekking_id) references verstrekkingen (gemeente, id) on delete set null (verstrekking_id)
);
create index on riecinbrengen (gemeente, casus_id);
create table riecinterventies (
  gemeente text not null,
  id uuid not null,
  casus_id uuid not null,
  soort text not null check (soort in ('bestuurlijk', 'fiscaal', 'strafrechtelijk', 'zorg', 'arbeid')),
  interventie text not null,
  eigenaar_id uuid not null references organisaties,
  voor date not null,
  gedaan_op timestamptz,
  uitkomst text,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, casus_id) references rieccasussen (gemeente, id) on delete cascade,
  check ((gedaan_op is null) = (uitkomst is null))
);
create index on riecinterventies (gemeente, casus_id);
create index on riecinterventies (gemeente, voor) where gedaan_op is null;

create sequence knelpunt_nummers;
create table knelpunten (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'HK-' || lpad(nextval('knelpunt_nummers')::text, 6, '0'),
  titel text not null,
  riec_id uuid not null references organisaties,
  -- the four conditions of the leidraad, each substantiated or not yet
  signalen text,
  georganiseerd text,
  belemmering text,
  rechtsgrond text,
  stand text not null default 'concept' check (stand in ('concept', 'ingebracht', 'ingesteld', 'niet_ingesteld')),
  ingebracht_op timestamptz,
  uitkomst text,
  uitkomst_op timestamptz,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  check (stand = 'concept' or (num_nulls(signalen, georganiseerd, belemmering, rechtsgrond) = 0 and ingebracht_op is not null)),
  check ((uitkomst_op is null) = (stand in ('concept', 'ingebracht')))
);
create sequence riecanalyse_nummers;
create table riecanalyses (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'RA-' || lpad(nextval('riecanalyse_nummers')::text, 6, '0'),
  riec_id uuid not null references organisaties,
  vraag text not null,
  reikwijdte text not null,
  voor date not null,
  kenmerk text,
  bevindingen text,
  geleverd_op timestamptz,
  gebruik text,
  gebruikt_op timestamptz,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  check ((geleverd_op is null) = (bevindingen is null) and (gebruikt_op is null) = (gebruik is null) and (gebruikt_op is null or geleverd_op is not null))
);

call kern.omhein('rieccasussen', 'toezicht', 'select, insert');
grant update (organisaties, stand, uitkomst, gesloten_op, bewaren_tot) on rieccasussen to samenzicht_toezicht;
call kern.omhein('riecdeelnemers', 'toezicht', 'select, insert');
call kern.omhein('riecinterventies', 'toezicht', 'select, insert');
grant update (gedaan_op, uitkomst) on riecinterventies to samenzicht_toezicht;
call kern.omhein('knelpunten', 'toezicht', 'select, insert');
grant update (signalen, georganiseerd, belemmering, rechtsgrond, stand, ingebracht_op) on knelpunten to samenzicht_toezicht;
call kern.omhein('riecanalyses', 'toezicht', 'select, insert');
grant update (gebruik, gebruikt_op) on riecanalyses to samenzicht_toezicht;
grant usage on sequence rieccasus_nummers, knelpunt_nummers, riecanalyse_nummers to samenzicht_toezicht;
-- Of toezicht too: what others did not share stays theirs.
alter table riecinbrengen enable row level security, force row level security;
create policy inbreng_toezicht on riecinbrengen for select to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and (gedeeld or organisatie_id = (select kern.organisatie())));
create policy schrijf_toezicht on riecinbrengen for insert to samenzicht_toezicht
  with check (gemeente = any ((select kern.gemeenten())::text[]) and organisatie_id = (select kern.organisatie()) and verstrekking_id is not null);
grant select, insert on riecinbrengen to samenzicht_toezicht;

-- The partners at the table: who handles signals there, as with a verstrekking.
do $$
declare
  rol text;
  tabel text;
begin
  foreach rol in array array['politie', 'zorg', 'partner'] loop
    execute format('create policy tafel_%1$s on rieccasussen for select to %2$I
      using ((select kern.organisatie()) = any (organisaties) and (select kern.behandelt_signalen()))', rol, 'samenzicht_' || rol);
    foreach tabel in array array['riecdeelnemers', 'riecinterventies'] loop
      execute format('create policy tafel_%2$s on %1$I for select to %3$I
        using (exists (select from rieccasussen c where c.gemeente = %1$I.gemeente and c.id = casus_id))', tabel, rol, 'samenzicht_' || rol);
    end loop;
    execute format('create policy inbreng_%1$s on riecinbrengen for select to %2$I
      using ((gedeeld or organisatie_id = (select kern.organisatie())) and exists (select from rieccasussen c where c.gemeente = riecinbrengen.gemeente and c.id = casus_id))', rol, 'samenzicht_' || rol);
    execute format('create policy schrijf_%1$s on riecinbrengen for insert to %2$I
      with check (organisatie_id = (select kern.organisatie()) and door = (select kern.medewerker()) and verstrekking_id is null
        and exists (select from rieccasussen c where c.gemeente = riecinbrengen.gemeente and c.id = casus_id and c.stand = ''in_behandeling''))', rol, 'samenzicht_' || rol);
    execute format('create policy eigen_%1$s on riecinterventies for update to %2$I
      using (eigenaar_id = (select kern.organisatie()) and (select kern.behandelt_signalen())) with check (eigenaar_id = (select kern.organisatie()))', rol, 'samenzicht_' || rol);
    -- not why the gemeente weighed it so
    execute format('grant select (gemeente, id, nummer, riec_id, onderwerp_soort, onderwerp, aanleiding, categorieen, lijstversie, evenredig, lichter, organisaties, stand, wegen_voor, weging, gewogen_op, advies, advies_op, uitkomst, gesloten_op, bewaren_tot, op, door) on rieccasussen to %I', 'samenzicht_' || rol);
    execute format('grant select on riecdeelnemers, riecinterventies, riecinbrengen to %I', 'samenzicht_' || rol);
    execute format('grant insert on riecinbrengen to %I', 'samenzicht_' || rol);
    execute format('grant update (gedaan_op, uitkomst) on riecinterventies to %I', 'samenzicht_' || rol);
  end loop;
end $$;
-- The RIEC itself: weighs, advises, and chooses with the others; no other partner does.
create policy riec_weegt on rieccasussen for update to samenzicht_partner
  using (riec_id = (select kern.organisatie()) and (select kern.petsoort()) = 'riec_analist') with check (riec_id = (select kern.organisatie()));
grant update (stand, weging, gewogen_op, advies, advies_op) on rieccasussen to samenzicht_partner;
create policy riec_kiest on riecinterventies for insert to samenzicht_partner
  with check ((select kern.petsoort()) = 'riec_analist' and exists (select from rieccasussen c where c.gemeente = riecinterventies.gemeente and c.id = casus_id and c.riec_id = (select kern.organisatie())));
grant insert on riecinterventies to samenzicht_partner;
create policy riec_knelpunten on knelpunten to samenzicht_partner
  using (riec_id = (select kern.organisatie()) and (select kern.petsoort()) = 'riec_analist' and stand <> 'concept') with check (riec_id = (select kern.organisatie()));
grant select, update (stand, uitkomst, uitkomst_op) on knelpunten to samenzicht_partner;
create policy riec_analyses on riecanalyses to samenzicht_partner
  using (riec_id = (select kern.organisatie()) and (select kern.petsoort()) = 'riec_analist') with check (riec_id = (select kern.organisatie()));
grant select, update (kenmerk, bevindingen, geleverd_op) on riecanalyses to samenzicht_partner;

create policy opruimen_rieccasussen on rieccasussen to samenzicht_systeem using (true);
grant select (bewaren_tot), delete on rieccasussen to samenzicht_systeem;

-- B12.5: what toezicht brings in goes the same way as what leaves a dossier: numbered, frozen, under a key of its own, with a receipt.
alter table verstrekkingen alter column dossier_id drop not null,
  add check (compartiment <> 'mensenhandel' or dossier_id is not null),
  add check (compartiment <> 'toezicht' or dossier_id is null);
create policy zender_toezicht on verstrekkingen to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = 'toezicht')
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = 'toezicht');
grant select, insert on verstrekkingen to samenzicht_toezicht;
grant usage on sequence verstrekking_nummers to samenzicht_toezicht;
create policy zender_bewijzen_toezicht on ontvangstbewijzen for select to samenzicht_toezicht
  using (exists (select from verstrekkingen v where v.gemeente = ontvangstbewijzen.gemeente and v.id = verstrekking_id));
grant select on ontvangstbewijzen to samenzicht_toezicht;
