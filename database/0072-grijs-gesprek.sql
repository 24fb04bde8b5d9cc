-- G1, G2: what happens around a case in the grey area while it is of toezicht: a waarschuwingsgesprek, a look at a place that stays
-- non-systematic, and the receipt for what went to politie. Also what the case hangs on: an inrichting and a stapel.

alter table grijszaken
  add column inrichting_id uuid,
  add column stapel_id uuid,
  add foreign key (gemeente, inrichting_id) references inrichtingen (gemeente, id) on delete set null (inrichting_id),
  add foreign key (gemeente, stapel_id) references stapels (gemeente, id) on delete set null (stapel_id);
create index on grijszaken (gemeente, inrichting_id) where inrichting_id is not null;
create index on grijszaken (gemeente, stapel_id) where stapel_id is not null;
grant update (inrichting_id, stapel_id) on grijszaken to samenzicht_toezicht;

create sequence waarschuwingsgesprek_nummers;
create table waarschuwingsgesprekken (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  nummer text not null,
  gevoerd_op timestamptz not null,
  plaats text not null check (plaats in ('kantoor', 'ter_plaatse', 'telefoon')),
  -- in which capacity somebody was spoken to, never who
  hoedanigheid text not null check (hoedanigheid in ('exploitant', 'verhuurder', 'bemiddelaar', 'personeel')),
  taal text not null check (taal in ('nederlands', 'engels', 'tolk')),
  aanwezig text not null,
  rechten text[] not null,
  cautie_id uuid,
  inhoud text not null,
  reactie text not null,
  afspraak text not null,
  opvolgen_op date not null,
  document_id uuid not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  uitkomst text check (uitkomst in ('nagekomen', 'deels', 'niet', 'niet_vast_te_stellen')),
  uitkomst_toelichting text,
  opgevolgd_op timestamptz,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade,
  foreign key (gemeente, zaak_id, cautie_id) references cauties (gemeente, zaak_id, id),
  check ((uitkomst is null) = (opgevolgd_op is null) and (uitkomst is null) = (uitkomst_toelichting is null))
);
create index on waarschuwingsgesprekken (gemeente, zaak_id);
create index on waarschuwingsgesprekken (gemeente, opvolgen_op) where uitkomst is null;
call kern.omhein('waarschuwingsgesprekken', 'toezicht', 'select, insert, update (uitkomst, uitkomst_toelichting, opgevolgd_op)');
grant usage on sequence waarschuwingsgesprek_nummers to samenzicht_toezicht;

-- Sv 126g: looking that gives a more or less complete picture of somebody is for politie, on a bevel. So a look of toezicht is at a place, and
-- its limits are written down beforehand. There is no column for a person or a number plate.
create table grijswaarnemingen (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  locatie_id uuid not null,
  doel text not null,
  waarop text[] not null check (waarop <@ array['openingstijden', 'gebruik', 'aanloop', 'uitingen'] and cardinality(waarop) > 0),
  vanaf_plek text not null check (vanaf_plek in ('openbare_weg', 'openbaar_gebouw')),
  van date not null,
  tot date not null check (tot >= van and tot - van < 14),
  keren integer not null check (keren between 1 and 3),
  minuten integer not null check (minuten between 1 and 60),
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade
);
create index on grijswaarnemingen (gemeente, locatie_id);
create table grijsmomenten (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  waarneming_id uuid not null,
  begonnen_op timestamptz not null,
  minuten integer not null check (minuten between 1 and 60),
  gezien text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade,
  foreign key (gemeente, waarneming_id) references grijswaarnemingen (gemeente, id) on delete cascade
);
create index on grijsmomenten (gemeente, waarneming_id);
call kern.omhein('grijswaarnemingen', 'toezicht', 'select, insert');
call kern.omhein('grijsmomenten', 'toezicht', 'select, insert');

-- What was carried over lies somewhere as a thing too: paper, a carrier of data. One receipt for several, signed by politie.
create sequence overdrachtsbewijs_nummers;
create table overdrachtsbewijzen (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  nummer text not null,
  afgegeven_op timestamptz not null,
  ontvanger text not null,
  document_id uuid not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  bevestigd_op timestamptz,
  bevestigd_functie text,
  bevestigd_afwijking text,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  unique (gemeente, zaak_id, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade,
  check ((bevestigd_op is null) = (bevestigd_functie is null))
);
create index on overdrachtsbewijzen (gemeente, op) where bevestigd_op is null;
call kern.omhein('overdrachtsbewijzen', 'toezicht', 'select, insert');
grant usage on sequence overdrachtsbewijs_nummers to samenzicht_toezicht;
alter table grijsposten
  add column vorm text not null default 'afschrift' check (vorm in ('afschrift', 'bestand', 'eigen_drager', 'origineel', 'drager')),
  add column verkrijging text not null default 'eigen' check (verkrijging in ('eigen', 'inzage', 'vrijwillig')),
  add column merk text,
  add column bewijs_id uuid,
  add foreign key (gemeente, zaak_id, bewijs_id) references overdrachtsbewijzen (gemeente, zaak_id, id),
  -- what is of somebody else is not given away: politie seizes it
  add check (vorm not in ('origineel', 'drager') or grond = 'beslag');
grant update (bewijs_id) on grijsposten to samenzicht_toezicht;

-- Politie of the eenheid at the table reads the receipt and confirms it, once.
create policy politie_overdrachtsbewijzen on overdrachtsbewijzen for select to samenzicht_politie
  using (exists (select from grijszaken z where z.gemeente = overdrachtsbewijzen.gemeente and z.id = overdrachtsbewijzen.zaak_id));
create policy politie_bevestigt on overdrachtsbewijzen for update to samenzicht_politie
  using (bevestigd_op is null and exists (select from grijszaken z where z.gemeente = overdrachtsbewijzen.gemeente and z.id = overdrachtsbewijzen.zaak_id))
  with check (bevestigd_op is not null);
grant select, update (bevestigd_op, bevestigd_functie, bevestigd_afwijking) on overdrachtsbewijzen to samenzicht_politie;
create policy politie_leest_overdrachtsbewijs on documenten for select to samenzicht_politie
  using (onderwerp_soort = 'overdrachtsbewijs' and exists (select from overdrachtsbewijzen b where b.gemeente = documenten.gemeente and b.document_id = documenten.id));
grant select on documenten to samenzicht_politie;

-- B12.7: a case goes like every other record: by a term, on a list of counts, with a certificate, and a hold stops it.
drop policy opruimen_grijszaken on grijszaken;
revoke select, delete on grijszaken from samenzicht_systeem;
revoke select (gesloten_op) on grijszaken from samenzicht_systeem;
call kern.vernietigbaar('grijszaken', 'gemeente, id, nummer, fase, gesloten_op', 'gesloten_op is not null and not kern.opgeschort(gemeente, id)');
