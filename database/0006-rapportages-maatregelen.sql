-- C10, C11, C14: constateringsrapport, bestuurlijke rapportage, besluit of the burgemeester, maatregel and its naleving.
create sequence constateringsrapport_nummers;
create sequence rapportage_nummers;
create sequence maatregel_nummers;

create table constateringsrapporten (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'CR-' || lpad(nextval('constateringsrapport_nummers')::text, 6, '0'),
  controle_id uuid not null,
  inleiding text not null,
  bevindingen text not null,
  conclusie text not null,
  -- [{norm, feit}]: which rule, and what was seen (Awb 5:9)
  overtredingen jsonb not null default '[]',
  status text not null check (status in ('concept', 'vastgesteld')),
  vastgesteld_op timestamptz,
  vastgesteld_door uuid,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  zoek tsvector generated always as (to_tsvector('public.samenzicht', nummer || ' ' || inleiding || ' ' || bevindingen || ' ' || conclusie)) stored,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  unique (gemeente, controle_id),
  foreign key (gemeente, controle_id) references controles (gemeente, id)
);
create table rapportages (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'BR-' || lpad(nextval('rapportage_nummers')::text, 6, '0'),
  constateringsrapport_id uuid not null,
  inrichting_id uuid,
  feiten text not null,
  beoordeling text not null,
  advies text not null,
  voorgestelde_maatregel text not null,
  -- V6: nothing is lighter than a conversation
  lichter_volstaat_niet text,
  status text not null check (status in ('concept', 'aangeboden', 'besloten')),
  aangeboden_op timestamptz,
  -- V2: in which pet it was offered
  aangeboden_petsoort text,
  -- C13: on hold by agreement, until a day to look again
  aangehouden_tot date,
  aanhoudreden text,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  zoek tsvector generated always as (to_tsvector('public.samenzicht', nummer || ' ' || feiten || ' ' || beoordeling || ' ' || advies)) stored,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  foreign key (gemeente, constateringsrapport_id) references constateringsrapporten (gemeente, id),
  foreign key (gemeente, inrichting_id) references inrichtingen (gemeente, id)
);
create index on rapportages (gemeente, status, aangemaakt_op desc);
create index on rapportages (gemeente, inrichting_id);
-- One rapportage at a time for one constateringsrapport.
create unique index rapportage_open on rapportages (gemeente, constateringsrapport_id) where status <> 'besloten';
-- Awb 4:8, 4:9, 4:11: asked with a term, received, or passed over with the ground; each a fact that stays.
create table zienswijzen (
  gemeente text not null,
  id uuid not null,
  rapportage_id uuid not null,
  soort text not null check (soort in ('gevraagd', 'ontvangen', 'overgeslagen')),
  termijn_tot date,
  wijze text check (wijze in ('schriftelijk', 'mondeling')),
  grond text check (grond in ('spoed', 'eerder_gehoord', 'doel_vereist')),
  tekst text not null,
  op timestamptz not null,
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, rapportage_id) references rapportages (gemeente, id),
  check ((soort = 'gevraagd') = (termijn_tot is not null)),
  check ((soort = 'overgeslagen') = (grond is not null))
);
create index on zienswijzen (gemeente, rapportage_id, op);
-- Frozen documents: what was made is what stays, with its hash.
create table documenten (
  gemeente text not null references gemeenten,
  id uuid not null,
  compartiment text not null,
  onderwerp_soort text not null,
  onderwerp_id uuid not null,
  titel text not null,
  kenmerk text not null,
  standaard text not null check (standaard in ('ua-1', 'a-3a')),
  sha256 text not null,
  inhoud bytea not null,
  gemaakt_op timestamptz not null,
  gemaakt_door uuid not null,
  primary key (gemeente, id)
);
create index on documenten (gemeente, onderwerp_id);
create table besluiten (
  gemeente text not null,
  id uuid not null,
  rapportage_id uuid not null,
  uitkomst text not null check (uitkomst in ('maatregel', 'geen_maatregel', 'nader_onderzoek')),
  maatregelsoort text,
  motivering text not null,
  -- V6: when it is heavier than what was proposed
  lichter_volstaat_niet text,
  -- Awb 4:8, 4:11: heard, or why not
  zienswijze text not null check (zienswijze in ('ontvangen', 'termijn_voorbij', 'niet_nodig', 'overgeslagen')),
  op timestamptz not null,
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, rapportage_id),
  foreign key (gemeente, rapportage_id) references rapportages (gemeente, id),
  check ((uitkomst = 'maatregel') = (maatregelsoort is not null))
);
create table maatregelen (
  gemeente text not null,
  id uuid not null,
  nummer text not null default 'MR-' || lpad(nextval('maatregel_nummers')::text, 6, '0'),
  besluit_id uuid not null,
  inrichting_id uuid,
  -- C14: aimed at the facilitator
  facilitator_id uuid,
  soort text not null check (soort in ('gesprek', 'waarschuwing', 'last_onder_dwangsom', 'last_onder_bestuursdwang', 'sluiting', 'bestuurlijke_boete', 'schorsing', 'intrekking')),
  -- Awb 5:9: what was violated, where and when, and which norm; Awb 5:24, 5:32a: what must be done, before when
  overtreding text not null,
  norm text not null,
  omschrijving text not null,
  -- the day of the letter, and the day that counts now
  eerste_hersteltermijn date,
  hersteltermijn_tot date,
  -- V6: when it is heavier than the step before it here
  lichter_volstaat_niet text,
  -- Awb 6:7, 6:8; null when it is no besluit (Awb 1:3)
  bezwaar_tot date,
  -- Awb 5:32b: whole euros
  dwangsom_bedrag integer,
  dwangsom_eenheid text check (dwangsom_eenheid in ('ineens', 'per_dag', 'per_week', 'per_overtreding')),
  dwangsom_maximum integer,
  -- last day of a sluiting or schorsing
  eindigt_op date,
  bekendgemaakt_op date not null,
  status text not null check (status in ('loopt', 'nageleefd', 'niet_nageleefd', 'ingetrokken')),
  intrekreden text,
  petsoort text not null,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  unique (gemeente, besluit_id),
  check (inrichting_id is not null or facilitator_id is not null),
  foreign key (gemeente, besluit_id) references besluiten (gemeente, id),
  foreign key (gemeente, inrichting_id) references inrichtingen (gemeente, id),
  foreign key (gemeente, facilitator_id) references facilitators (gemeente, id)
);
create index on maatregelen (gemeente, status, hersteltermijn_tot);
create index on maatregelen (gemeente, inrichting_id);
create table nalevingen (
  gemeente text not null,
  id uuid not null,
  maatregel_id uuid not null,
  controle_id uuid not null,
  uitkomst text not null check (uitkomst in ('nageleefd', 'deels', 'niet')),
  bevinding text not null,
  -- C14: what was only partly repaired gets a new day
  nieuwe_termijn date,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, maatregel_id) references maatregelen (gemeente, id),
  foreign key (gemeente, controle_id) references controles (gemeente, id)
);
create index on nalevingen (gemeente, maatregel_id, op);

grant usage on sequence constateringsrapport_nummers, rapportage_nummers, maatregel_nummers to samenzicht_toezicht;
call kern.omhein('constateringsrapporten', 'toezicht', 'select, insert, update');
call kern.omhein('rapportages', 'toezicht', 'select, insert, update');
call kern.omhein('zienswijzen', 'toezicht', 'select, insert');
call kern.omhein('besluiten', 'toezicht', 'select, insert');
call kern.omhein('maatregelen', 'toezicht', 'select, insert, update');
call kern.omhein('nalevingen', 'toezicht', 'select, insert');
alter table documenten enable row level security, force row level security;
create policy compartiment_documenten on documenten
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()))
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()));
grant select, insert on documenten to samenzicht_toezicht, samenzicht_mensenhandel;
