-- B12.7: requests of betrokkenen (AVG 12, 15-22; UAVG 34, 41). Who asks stands encrypted in the case and nowhere else, and goes by its term.
create sequence verzoek_nummers;
create table verzoeken (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'AV-' || lpad(nextval('verzoek_nummers')::text, 5, '0'),
  recht text not null check (recht in ('inzage', 'rectificatie', 'wissing', 'beperking', 'bezwaar', 'overdraagbaarheid')),
  wijze text not null check (wijze in ('brief', 'e-mail', 'formulier', 'balie', 'mondeling')),
  ontvangen_op date not null,
  -- AVG 12 lid 3: a month after receipt, two more with a reason told within that month
  termijn_tot date not null,
  verlengd_op timestamptz,
  verlengreden text,
  -- AVG 12 lid 6: how it was established who asks; seen, never a copy, never a number
  identiteit_hoe text check (identiteit_hoe in ('balie_gezien', 'bekend_contact', 'gemachtigde', 'inlog', 'niet_nodig')),
  identiteit_op timestamptz,
  identiteit_door uuid,
  status text not null check (status in ('in_behandeling', 'besloten')),
  -- the case key guards these words: who asks, how to answer, what is asked
  versleuteld bytea not null,
  gewist_op timestamptz,
  uitkomst text check (uitkomst in ('toegewezen', 'deels', 'afgewezen', 'buiten_behandeling')),
  motivering text,
  -- UAVG 41: [{grond, reden}]
  uitzonderingen jsonb not null default '[]',
  besloten_op timestamptz,
  besloten_door uuid,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  check ((status = 'besloten') = (uitkomst is not null)),
  check ((identiteit_hoe is null) = (identiteit_op is null))
);
create index on verzoeken (gemeente, status, termijn_tot);
-- Each compartiment looks in its own: always asked, also where nothing can be, so that the asking tells nothing.
create table verzoektaken (
  gemeente text not null,
  id uuid not null,
  verzoek_id uuid not null,
  compartiment text not null check (compartiment in ('toezicht', 'mensenhandel')),
  gevraagd_op timestamptz not null,
  voor date not null,
  afgerond_op timestamptz,
  afgerond_door uuid,
  primary key (gemeente, id),
  unique (gemeente, verzoek_id, compartiment),
  foreign key (gemeente, verzoek_id) references verzoeken (gemeente, id) on delete cascade
);
create index on verzoektaken (gemeente, compartiment, voor) where afgerond_op is null;
-- What a compartiment found stays there: it goes to who asked, in an annex that it sends itself.
create table verzoekantwoorden (
  gemeente text not null,
  taak_id uuid not null,
  compartiment text not null,
  versleuteld bytea not null,
  op timestamptz not null,
  door uuid not null,
  primary key (gemeente, taak_id),
  foreign key (gemeente, taak_id) references verzoektaken (gemeente, id) on delete cascade
);

call kern.omhein('verzoeken', 'beheer', 'select, insert, update');
call kern.omhein('verzoektaken', 'beheer', 'select, insert');
create policy alleen_privacyfunctionaris on verzoeken as restrictive to samenzicht_beheer using ((select kern.petsoort()) = 'privacyfunctionaris');
create policy alleen_privacyfunctionaris on verzoektaken as restrictive to samenzicht_beheer using ((select kern.petsoort()) = 'privacyfunctionaris');
-- The pet that looks: the jurist for toezicht, the aandachtsfunctionaris for its own dossiers; only while, and for what, it is asked.
create function kern.zoekt_voor_verzoek() returns boolean language sql stable parallel safe
  as $$ select kern.petsoort() in ('jurist', 'aandachtsfunctionaris') $$;
create policy taak_van_compartiment on verzoektaken to samenzicht_toezicht, samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()) and (select kern.zoekt_voor_verzoek()))
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()));
grant select, update (afgerond_op, afgerond_door) on verzoektaken to samenzicht_toezicht, samenzicht_mensenhandel;
create policy gevraagd_aan_compartiment on verzoeken for select to samenzicht_toezicht, samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.zoekt_voor_verzoek())
    and exists (select from verzoektaken t where t.gemeente = verzoeken.gemeente and t.verzoek_id = verzoeken.id and t.compartiment = (select kern.compartiment()) and t.afgerond_op is null));
grant select (gemeente, id, nummer, recht, versleuteld, gewist_op) on verzoeken to samenzicht_toezicht, samenzicht_mensenhandel;
alter table verzoekantwoorden enable row level security, force row level security;
create policy eigen_antwoord on verzoekantwoorden to samenzicht_toezicht, samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()) and (select kern.zoekt_voor_verzoek()))
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()) and (select kern.zoekt_voor_verzoek()));
-- What toezicht found goes into the letter: the handler reads it, and only that.
create policy antwoord_van_toezicht on verzoekantwoorden for select to samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = 'toezicht' and (select kern.petsoort()) = 'privacyfunctionaris');
grant select, insert on verzoekantwoorden to samenzicht_toezicht, samenzicht_mensenhandel;
grant select on verzoekantwoorden to samenzicht_beheer;
grant usage on sequence verzoek_nummers to samenzicht_beheer;

alter table sleutels drop constraint sleutels_soort_check;
alter table sleutels add constraint sleutels_soort_check
  check (soort in ('dossier', 'verstrekking', 'melder', 'bibob', 'vertrouwenspersoon', 'toestemming', 'bevinding', 'bestand', 'verzoek', 'verzoekantwoord'));
create policy verzoek_gevraagd on sleutels for select to samenzicht_toezicht, samenzicht_mensenhandel
  using (soort = 'verzoek' and exists (select from verzoeken v where v.gemeente = sleutels.gemeente and v.id = sleutels.id));
create policy antwoord_lezen on sleutels for select to samenzicht_beheer
  using (soort = 'verzoekantwoord' and compartiment = 'toezicht' and exists (select from verzoekantwoorden a where a.gemeente = sleutels.gemeente and a.taak_id = sleutels.id));

call kern.vernietigbaar('verzoeken', 'gemeente, id, nummer, status, besloten_op, gewist_op', 'kern.mag_vernietigd(gemeente, id)');
create policy vernietiger_wist_identiteit on verzoeken for update to samenzicht_vernietiger
  using (gemeente = any ((select kern.gemeenten())::text[]) and status = 'besloten' and not kern.opgeschort(gemeente, id)) with check (gewist_op is not null);
grant update (versleuteld, gewist_op) on verzoeken to samenzicht_vernietiger;
call kern.vernietigbaar('verzoektaken', 'gemeente, id, verzoek_id', '');
