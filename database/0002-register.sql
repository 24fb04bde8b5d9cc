-- Register: inrichtingen, locaties and facilitators. Business data with history (B3.1); there is no table of people who do sekswerk (B6.1).

-- A fence that returns in every room: rows of a gemeente are for the pets that serve it, in the compartiment of the table.
create procedure kern.omhein(tabel regclass, compartiment text, handelingen text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format('create policy gemeente_%s on %s to %I using (gemeente = any ((select kern.gemeenten())::text[])) with check (gemeente = any ((select kern.gemeenten())::text[]))',
    compartiment, tabel, 'samenzicht_' || compartiment);
  execute format('grant %s on %s to %I', handelingen, tabel, 'samenzicht_' || compartiment);
end $$;

-- S2, B5.1: the APV of a gemeente as data, valid by date.
create extension if not exists btree_gist;
create table regels (
  gemeente text not null references gemeenten,
  id uuid not null,
  werkvorm text not null,
  regime text not null check (regime in ('verboden', 'vrij', 'voorwaarden', 'vergunningplichtig')),
  artikel text not null,
  tekst text not null,
  bron text not null,
  geldig_van date not null,
  -- the last day on which the rule applies
  geldig_tot date,
  beeindigd_reden text,
  beeindigd_op timestamptz,
  beeindigd_door uuid,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  check (geldig_tot is null or geldig_tot >= geldig_van),
  -- One version a day: what was done is judged by the version of that day, so there can be only one.
  exclude using gist (gemeente with =, werkvorm with =, daterange(geldig_van, geldig_tot, '[]') with &&)
);
create table locaties (
  gemeente text not null references gemeenten,
  id uuid not null,
  soort text not null check (soort in ('bedrijfspand', 'woning', 'seksinrichting', 'vakantiepark', 'hotel', 'toeristische_verhuur', 'openbare_weg', 'overig')),
  straat text,
  huisnummer integer,
  huisletter text,
  toevoeging text,
  postcode text,
  plaats text not null,
  omschrijving text,
  -- Spelling-free form of the address, made by the program: how the same place is found again.
  adressleutel text,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  check (straat is not null or omschrijving is not null)
);
create unique index on locaties (gemeente, adressleutel);
create index on locaties (gemeente, plaats, straat, huisnummer, id);
create sequence inrichting_nummers;
grant usage on sequence inrichting_nummers to samenzicht_toezicht;
create table inrichtingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'I-' || lpad(nextval('inrichting_nummers')::text, 6, '0'),
  naam text not null,
  werkvorm text not null,
  -- S1: how far an escort goes, which kind of digital work
  variant text,
  locatie_id uuid not null,
  kvk text check (kvk ~ '^[0-9]{8}$'),
  vergunning text not null check (vergunning in ('vergund', 'onvergund', 'niet_vergunningplichtig', 'onbekend')),
  vergunningnummer text,
  vergund_tot date,
  status text not null check (status in ('actief', 'gesloten', 'gestopt')),
  -- C2: the class follows from facts that a person weighs; default frequency per class.
  risicoklasse text not null check (risicoklasse in ('hoog', 'middel', 'laag')),
  risicoredenen text[] not null default '{}',
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id)
);
create index on inrichtingen (gemeente, status, naam);
create index on inrichtingen (gemeente, naam, id);
create index on inrichtingen (gemeente, locatie_id);
-- What waits: a class that nobody weighed yet, a vergunning that ends.
create index on inrichtingen (gemeente, aangemaakt_op) where status = 'actief' and risicoredenen = '{}';
create index on inrichtingen (gemeente, vergund_tot) where status = 'actief' and vergund_tot is not null;
-- S6: who organises or enables, in a role, without a verdict.
create table facilitators (
  gemeente text not null references gemeenten,
  id uuid not null,
  naam text not null,
  soort text not null check (soort in ('rechtspersoon', 'eenmanszaak', 'natuurlijk_persoon')),
  kvk text check (kvk ~ '^[0-9]{8}$'),
  naamsleutel text not null,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id)
);
create index on facilitators (gemeente, naamsleutel);
create index on facilitators (gemeente, naam, id);
create table facilitator_rollen (
  gemeente text not null,
  id uuid not null,
  facilitator_id uuid not null,
  inrichting_id uuid not null,
  rol text not null check (rol in ('exploitant', 'beheerder', 'verhuurder', 'bemiddelaar', 'boeker', 'chauffeur', 'eigenaar_pand', 'overig')),
  feiten text,
  van date not null,
  tot date,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, facilitator_id) references facilitators (gemeente, id),
  foreign key (gemeente, inrichting_id) references inrichtingen (gemeente, id)
);
create index on facilitator_rollen (gemeente, inrichting_id);
create index on facilitator_rollen (gemeente, facilitator_id);
-- C10: the logboek of an inrichting, written once. Other rooms add lines by event or through the door of this room.
create table logboekregels (
  gemeente text not null,
  id uuid not null,
  inrichting_id uuid not null,
  soort text not null check (soort in ('registratie', 'wijziging', 'melding', 'controle', 'rapport', 'besluit', 'maatregel', 'contact', 'overig')),
  tekst text not null,
  -- the page of what it speaks of
  verwijzing text,
  op timestamptz not null,
  -- null: written by the program when another room told of it
  door uuid,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, inrichting_id) references inrichtingen (gemeente, id)
);
create index on logboekregels (gemeente, inrichting_id, op desc);
-- History of changed fields: what it was, what it became, why.
create table wijzigingen (
  gemeente text not null,
  id uuid not null,
  onderwerp_soort text not null,
  onderwerp_id uuid not null,
  oud jsonb not null,
  nieuw jsonb not null,
  reden text not null,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id)
);
create index on wijzigingen (gemeente, onderwerp_id, op desc);

call kern.omhein('regels', 'toezicht', 'select, insert, update');
call kern.omhein('locaties', 'toezicht', 'select, insert');
call kern.omhein('inrichtingen', 'toezicht', 'select, insert, update');
call kern.omhein('facilitators', 'toezicht', 'select, insert, update');
call kern.omhein('facilitator_rollen', 'toezicht', 'select, insert, update');
call kern.omhein('logboekregels', 'toezicht', 'select, insert');
call kern.omhein('wijzigingen', 'toezicht', 'select, insert');
