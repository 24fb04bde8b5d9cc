-- Meldingen in the words of the melder; signalen as facts drawn from them; stapels that a person confirmed; triage.
create sequence melding_nummers;
create sequence stapel_nummers;

create table meldingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'M-' || lpad(nextval('melding_nummers')::text, 7, '0'),
  ontvangen_op timestamptz not null,
  -- C3, R2: who reports, by which road
  bron text not null check (bron in ('buurt', 'politie', 'ggd', 'zorg', 'maatschappelijk_werk', 'meld_misdaad_anoniem', 'woningcorporatie', 'hotel', 'sekswerker', 'exploitant', 'gemeente', 'nla', 'anders')),
  wijze text not null check (wijze in ('telefoon', 'e-mail', 'brief', 'formulier', 'balie', 'op_straat', 'overdracht')),
  anoniem boolean not null,
  -- Null once the words were handed over to the mensenhandel dossier: toezicht keeps what it may keep, no more.
  tekst text,
  locatie_id uuid,
  inrichting_id uuid,
  plaatsomschrijving text,
  urgentie text not null check (urgentie in ('direct', 'spoed', 'gewoon')),
  status text not null check (status in ('nieuw', 'in_behandeling', 'gesloten', 'overgedragen')),
  terugkoppeling_gewenst boolean not null,
  -- before when the melder hears something, and before when triage is due
  reageren_voor timestamptz not null,
  -- P7: what was to be done is done; the melder may now hear how it ended
  opgevolgd_op timestamptz,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  zoek tsvector generated always as (to_tsvector('public.samenzicht', coalesce(tekst, '') || ' ' || coalesce(plaatsomschrijving, '') || ' ' || nummer)) stored,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id),
  foreign key (gemeente, inrichting_id) references inrichtingen (gemeente, id)
);
create index on meldingen (gemeente, ontvangen_op desc, id);
create index on meldingen (gemeente, status, reageren_voor) where status in ('nieuw', 'in_behandeling');
create index on meldingen (gemeente, locatie_id) where locatie_id is not null;
create index on meldingen (gemeente, inrichting_id) where inrichting_id is not null;
create index on meldingen (gemeente, opgevolgd_op) where status = 'in_behandeling' and terugkoppeling_gewenst and opgevolgd_op is not null;
create index meldingen_zoek on meldingen using gin (zoek);

-- How a melder who wants an answer can be reached: apart from the melding, readable only to answer, gone sooner.
create table meldercontacten (
  gemeente text not null,
  melding_id uuid not null,
  versleuteld bytea not null,
  sleutel bytea not null,
  verwijderen_op date not null,
  primary key (gemeente, melding_id),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id)
);
-- P7: received, taken up or not and why, closed.
create table terugkoppelingen (
  gemeente text not null,
  id uuid not null,
  melding_id uuid not null,
  soort text not null check (soort in ('ontvangen', 'opgepakt', 'niet_opgepakt', 'afgesloten')),
  tekst text not null,
  wijze text not null check (wijze in ('telefoon', 'e-mail', 'brief', 'overleg', 'niet_mogelijk')),
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id)
);
create index on terugkoppelingen (gemeente, melding_id, op);

create table signalen (
  gemeente text not null references gemeenten,
  id uuid not null,
  melding_id uuid,
  waarneming_id uuid,
  feit text not null,
  zekerheid text not null check (zekerheid in ('eigen_waarneming', 'gehoord', 'derde_hand')),
  datum date not null,
  onderwerp text not null check (onderwerp in ('vergunning', 'exploitatie', 'overlast', 'veiligheid', 'hygiene', 'arbeidsomstandigheden', 'minderjarigheid', 'mensenhandel', 'overig')),
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  petsoort text not null,
  zoek tsvector generated always as (to_tsvector('public.samenzicht', feit)) stored,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id),
  check (melding_id is not null or waarneming_id is not null)
);
create index on signalen (gemeente, melding_id);
create index on signalen (gemeente, aangemaakt_op desc, id);
create index signalen_zoek on signalen using gin (zoek);
-- G3: only locatie, inrichting, facilitator and KvK number. Phone, plate and advert do not exist here.
create table kenmerken (
  gemeente text not null,
  id uuid not null,
  signaal_id uuid not null,
  soort text not null check (soort in ('locatie', 'inrichting', 'facilitator', 'kvk')),
  -- the id of the locatie, inrichting or facilitator, or the KvK number
  waarde text not null,
  weergave text not null,
  aangemaakt_op timestamptz not null,
  primary key (gemeente, id),
  unique (gemeente, signaal_id, soort, waarde),
  foreign key (gemeente, signaal_id) references signalen (gemeente, id)
);
create index on kenmerken (gemeente, soort, waarde);
-- Who shares a KvK number is looked up from the register as well.
create index on inrichtingen (gemeente, kvk) where kvk is not null;
create index on facilitators (gemeente, kvk) where kvk is not null;
create table stapels (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'S-' || lpad(nextval('stapel_nummers')::text, 6, '0'),
  titel text not null,
  status text not null check (status in ('open', 'getrieerd', 'gesloten')),
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  zoek tsvector generated always as (to_tsvector('public.samenzicht', titel || ' ' || nummer)) stored,
  primary key (gemeente, id),
  unique (gemeente, nummer)
);
create index on stapels (gemeente, status, aangemaakt_op desc);
create index on stapels (gemeente, aangemaakt_op desc, id);
-- A person joins or parts; each decision is a fact of its own and the newest per signaal counts. Nothing is merged.
create table stapelbesluiten (
  gemeente text not null,
  id uuid not null,
  stapel_id uuid not null,
  signaal_gemeente text not null,
  signaal_id uuid not null,
  besluit text not null check (besluit in ('hoort_bij', 'hoort_niet_bij')),
  reden text not null,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, stapel_id) references stapels (gemeente, id),
  foreign key (signaal_gemeente, signaal_id) references signalen (gemeente, id)
);
create index on stapelbesluiten (gemeente, stapel_id, op);
create index on stapelbesluiten (signaal_id, stapel_id);
-- The newest decision about each signaal of each stapel; asked with the rights of who looks.
create view stapelstanden with (security_invoker = true) as
  select distinct on (gemeente, stapel_id, signaal_gemeente, signaal_id) gemeente, stapel_id, signaal_gemeente, signaal_id, besluit, reden, op, door
  from stapelbesluiten order by gemeente, stapel_id, signaal_gemeente, signaal_id, op desc, id desc;

-- R2, G1: a person chooses one or more routes and says why. Three doors and three side doors.
create table triages (
  gemeente text not null references gemeenten,
  id uuid not null,
  stapel_id uuid,
  melding_id uuid,
  routes text[] not null check (cardinality(routes) > 0 and routes <@ array['bestuursrechtelijk', 'grijs', 'strafrechtelijk', 'zorg', 'nla', 'geen']),
  urgentie text not null check (urgentie in ('direct', 'spoed', 'gewoon')),
  motivering text not null,
  -- V6: why a lighter step does not do, when the heavier door is taken
  lichter_volstaat_niet text,
  opvolgen_voor date,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  -- The only field that moves: followed by a controle, or replaced by a newer triage.
  afgedaan_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, stapel_id) references stapels (gemeente, id),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id),
  check (num_nonnulls(stapel_id, melding_id) = 1),
  check (not ('geen' = any (routes)) or cardinality(routes) = 1)
);
create index on triages (gemeente, stapel_id, op desc);
create index on triages (gemeente, melding_id, op desc);
create index on triages (gemeente, op desc, id);
create index on triages (gemeente, opvolgen_voor) where afgedaan_op is null and opvolgen_voor is not null;
-- What rooms further on did with a triage, as they told it.
create table opvolgingen (
  gemeente text not null,
  triage_id uuid not null,
  soort text not null check (soort in ('controle_gepland', 'controle_afgerond', 'controle_vervallen')),
  onderwerp_id uuid not null,
  op timestamptz not null,
  primary key (gemeente, triage_id, soort, onderwerp_id),
  foreign key (gemeente, triage_id) references triages (gemeente, id)
);

-- Which meldingen speak of the same thing? The six rarest words of a text, by how often they occur; two in common is worth showing.
-- A text index cannot be used under a row policy, so this looks with the role of the search and states the fence itself.
-- The limit on the index keeps a word that occurs everywhere as cheap as a rare one, as long as no other way to the rows is taken.
create function kern.gelijkende_meldingen(tekst text, behalve uuid, sinds timestamptz, maximum integer)
returns table (gemeente text, id uuid, woorden text[])
language plpgsql stable security definer set search_path = public, kern, pg_temp
set gin_fuzzy_search_limit = 1000 set enable_seqscan = off set enable_indexscan = off as $$
declare
  mijn text[] := kern.gemeenten();
begin
  if kern.compartiment() <> 'toezicht' or coalesce(tekst, '') = '' then
    return;
  end if;
  return query
    with woorden as (
      select distinct on (lexeem) w.woord, lexeem
      from regexp_split_to_table(lower(left(tekst, 4000)), '[^[:alnum:]]+') as w (woord)
      cross join lateral unnest(tsvector_to_array(to_tsvector('public.samenzicht', w.woord))) as lexeem
      where length(w.woord) >= 5 order by lexeem, length(w.woord)
    ), geteld as (
      select k.woord, k.lexeem, (select count(*) from (select 1 from meldingen m where m.zoek @@ quote_literal(k.lexeem)::tsquery limit 200) t) as n
      from (select * from woorden order by length(woorden.woord) desc, lexeem limit 24) k
    ), zeldzaam as (
      select g.woord, g.lexeem from geteld g where g.n between 1 and 199 order by g.n, g.lexeem limit 6
    )
    select m.gemeente, m.id, array_agg(z.woord order by z.woord)
    from zeldzaam z cross join lateral (
      select x.gemeente, x.id, x.ontvangen_op from meldingen x
      where x.zoek @@ quote_literal(z.lexeem)::tsquery and x.gemeente = any (mijn) and x.ontvangen_op >= sinds and x.id is distinct from behalve
    ) m
    group by m.gemeente, m.id, m.ontvangen_op having count(*) >= 2 order by count(*) desc, m.ontvangen_op desc limit maximum;
end $$;
grant samenzicht_zoeker to current_user;
grant create on schema kern to samenzicht_zoeker;
alter function kern.gelijkende_meldingen(text, uuid, timestamptz, integer) owner to samenzicht_zoeker;
revoke create on schema kern from samenzicht_zoeker;
revoke execute on function kern.gelijkende_meldingen(text, uuid, timestamptz, integer) from public;
grant execute on function kern.gelijkende_meldingen(text, uuid, timestamptz, integer) to samenzicht_toezicht;

grant usage on sequence melding_nummers, stapel_nummers to samenzicht_toezicht;
call kern.omhein('meldingen', 'toezicht', 'select, insert, update');
call kern.omhein('meldercontacten', 'toezicht', 'select, insert, delete');
call kern.omhein('terugkoppelingen', 'toezicht', 'select, insert');
call kern.omhein('signalen', 'toezicht', 'select, insert');
-- B12.2: what was handed over to the mensenhandel dossier leaves toezicht. The only change a signaal can ever get is that its words go.
grant update (feit) on signalen to samenzicht_toezicht;
create policy feit_kan_alleen_weg on signalen as restrictive for update to samenzicht_toezicht
  using (onderwerp in ('minderjarigheid', 'mensenhandel'))
  with check (feit = 'Overgedragen aan het dossier mensenhandel.');
call kern.omhein('kenmerken', 'toezicht', 'select, insert');
call kern.omhein('stapels', 'toezicht', 'select, insert, update');
call kern.omhein('stapelbesluiten', 'toezicht', 'select, insert');
grant select on stapelstanden to samenzicht_toezicht;
call kern.omhein('triages', 'toezicht', 'select, insert, update (afgedaan_op)');
call kern.omhein('opvolgingen', 'toezicht', 'select, insert');
