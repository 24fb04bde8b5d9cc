-- B12.2, B12.3: the protected dossier. Its contents are encrypted under a key of its own; destroying the key is the erasure.
create table grondslagkaarten (
  id uuid primary key,
  soort text not null,
  titel text not null,
  ontvangersoort text not null,
  avg6 text not null,
  avg9 text not null,
  avg10 text not null,
  leidraad text not null,
  afwijking text not null,
  uitleg text not null,
  versie integer not null,
  -- signed off once per kind of verstrekking by a privacy officer; without it nothing leaves
  goedgekeurd_op timestamptz,
  goedgekeurd_door uuid references medewerkers,
  geldig_tot date,
  aangemaakt_op timestamptz not null,
  unique (soort, versie)
);
create table dossiers (
  gemeente text not null references gemeenten,
  id uuid not null,
  -- not a counter: the number of one dossier tells nothing about how many there are
  nummer text not null,
  urgentie text not null check (urgentie in ('direct', 'spoed', 'gewoon')),
  status text not null check (status in ('ontvangen', 'in_behandeling', 'verstrekt', 'gesloten')),
  -- null once destroyed
  sleutel bytea,
  ontvangen_op timestamptz not null,
  beoordelen_voor timestamptz not null,
  vernietigd_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente, id),
  unique (nummer)
);
create index on dossiers (gemeente, status, beoordelen_voor);
-- Facts of the dossier, written once, encrypted with the key of the dossier.
create table dossierstukken (
  gemeente text not null,
  id uuid not null,
  dossier_id uuid not null,
  soort text not null check (soort in ('overdracht', 'feit', 'indicator', 'duiding', 'persoon', 'besluit')),
  versleuteld bytea not null,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, dossier_id) references dossiers (gemeente, id)
);
create index on dossierstukken (gemeente, dossier_id, op);
-- What toezicht keeps of a hand-over: that it happened, when, by whom, with which number. Not what was in it.
create table overdrachten (
  gemeente text not null references gemeenten,
  id uuid not null,
  kenmerk text not null,
  melding_id uuid,
  controle_id uuid,
  overgedragen_op timestamptz not null,
  overgedragen_door uuid not null,
  petsoort text not null,
  urgentie text not null,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id),
  foreign key (gemeente, controle_id) references controles (gemeente, id)
);
create index on overdrachten (gemeente, overgedragen_op desc);

-- B12.5: one act of giving data to one receiver; what left is frozen, numbered, sent, receipted.
create sequence verstrekking_nummers;
create table verstrekkingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'V-' || lpad(nextval('verstrekking_nummers')::text, 6, '0'),
  compartiment text not null,
  dossier_id uuid not null,
  ontvanger_id uuid not null references organisaties,
  kaart_id uuid not null references grondslagkaarten,
  wijze text not null check (wijze in ('aangifte', 'schriftelijk', 'telefonisch_achteraf', 'casusoverleg')),
  -- the seven checks with their answers
  toetsen jsonb not null,
  urgentie text not null check (urgentie in ('direct', 'spoed', 'gewoon')),
  -- frozen contents, encrypted under the key of this verstrekking
  versleuteld bytea not null,
  sleutel bytea,
  vingerafdruk text not null,
  verstuurd_op timestamptz not null,
  verstuurd_door uuid not null,
  reactie_voor timestamptz not null,
  primary key (gemeente, id),
  unique (nummer)
);
create index on verstrekkingen (gemeente, verstuurd_op desc);
create index on verstrekkingen (ontvanger_id, verstuurd_op desc);
-- P7: receipt and what came of it, by the receiver.
create table ontvangstbewijzen (
  gemeente text not null,
  id uuid not null,
  verstrekking_id uuid not null,
  ontvanger_id uuid not null references organisaties,
  soort text not null check (soort in ('ontvangen', 'opgepakt', 'niet_opgepakt', 'afgesloten')),
  tekst text not null,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, verstrekking_id) references verstrekkingen (gemeente, id)
);
create index on ontvangstbewijzen (gemeente, verstrekking_id, op);

alter table grondslagkaarten enable row level security, force row level security;
create policy open_grondslagkaarten on grondslagkaarten for select using (true);
create policy beheer_grondslagkaarten on grondslagkaarten to samenzicht_beheer, samenzicht_systeem using (true) with check (true);
grant select on grondslagkaarten to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_politie, samenzicht_partner, samenzicht_zorg, samenzicht_beheer, samenzicht_systeem;
grant insert, update on grondslagkaarten to samenzicht_beheer, samenzicht_systeem;

call kern.omhein('dossiers', 'mensenhandel', 'select, insert, update');
call kern.omhein('dossierstukken', 'mensenhandel', 'select, insert');
call kern.omhein('overdrachten', 'toezicht', 'select, insert');
grant usage on sequence verstrekking_nummers to samenzicht_mensenhandel;
-- Toezicht may hand in and never look: insert without select.
create policy inleveren_dossiers on dossiers for insert to samenzicht_toezicht
  with check (gemeente = any ((select kern.gemeenten())::text[]) and status = 'ontvangen');
create policy inleveren_dossierstukken on dossierstukken for insert to samenzicht_toezicht
  with check (gemeente = any ((select kern.gemeenten())::text[]) and soort = 'overdracht');
grant insert on dossiers, dossierstukken to samenzicht_toezicht;
-- The aandachtsfunctionaris sees that and when something was handed over; erasing the words stays with toezicht.
create policy gemeente_mensenhandel on overdrachten for select to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]));
grant select on overdrachten to samenzicht_mensenhandel;

alter table verstrekkingen enable row level security, force row level security;
create policy zender_verstrekkingen on verstrekkingen to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()))
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()));
-- The receiver sees what was sent to its own organisatie, and nothing else of the gemeente.
create policy ontvanger_verstrekkingen on verstrekkingen for select to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (ontvanger_id = (select kern.organisatie()));
grant select, insert on verstrekkingen to samenzicht_mensenhandel;
grant select on verstrekkingen to samenzicht_politie, samenzicht_zorg, samenzicht_partner;
alter table ontvangstbewijzen enable row level security, force row level security;
create policy ontvanger_bewijzen on ontvangstbewijzen to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (ontvanger_id = (select kern.organisatie())) with check (ontvanger_id = (select kern.organisatie()));
create policy zender_bewijzen on ontvangstbewijzen for select to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]));
grant select, insert on ontvangstbewijzen to samenzicht_politie, samenzicht_zorg, samenzicht_partner;
grant select on ontvangstbewijzen to samenzicht_mensenhandel;
