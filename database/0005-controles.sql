-- C: controles of an inrichting or locatie, prepared, carried out by a designated team, observed in facts written once.
create sequence controle_nummers;

create table controles (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'C-' || lpad(nextval('controle_nummers')::text, 6, '0'),
  soort text not null check (soort in ('proactief', 'reactief', 'integraal', 'hercontrole')),
  inrichting_id uuid,
  locatie_id uuid not null,
  triage_id uuid,
  maatregel_id uuid,
  aanleiding text not null,
  -- Awb 3:3, 5:13: a goal and a norm before any visit
  doel text not null,
  grondslag text not null,
  domein text not null,
  bevoegdheden text[] not null check (cardinality(bevoegdheden) > 0),
  begin timestamptz not null,
  eind timestamptz not null,
  teamreden text,
  -- R3: why another visit where one was planned already
  dubbelreden text,
  status text not null check (status in ('gepland', 'voorbereid', 'bezig', 'afgerond', 'vervallen')),
  begonnen_op timestamptz,
  afgerond_op timestamptz,
  vervallen_op timestamptz,
  vervalreden text,
  -- the lists in force when it was planned: an old controle is read by its own questions
  voorbereiding_versie integer not null,
  checklijst_versie integer not null,
  -- Awb 5:12, 5:15, Awbi 1: how it was entered, and that those present learned who came and why (V8)
  toegang text check (toegang in ('openbaar', 'besloten', 'woning_toestemming', 'woning_machtiging', 'niet_betreden')),
  toegang_toelichting text,
  legitimatie text check (legitimatie in ('ongevraagd', 'op_verzoek', 'niet_gevraagd')),
  doel_verteld boolean,
  team_uitgelegd boolean,
  meegedeeld text,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  foreign key (gemeente, inrichting_id) references inrichtingen (gemeente, id),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id),
  foreign key (gemeente, triage_id) references triages (gemeente, id),
  check (eind > begin)
);
create index on controles (gemeente, begin);
create index on controles (gemeente, status, begin) where status in ('gepland', 'voorbereid', 'bezig');
create index on controles (gemeente, inrichting_id, begin desc);
create index on controles (gemeente, locatie_id, begin desc);
create table controleteams (
  gemeente text not null,
  controle_id uuid not null,
  medewerker_id uuid not null references medewerkers,
  rol text not null check (rol in ('leider', 'toezichthouder', 'zorgprofessional', 'politie', 'tolk', 'overig')),
  -- the aanwijzing that carries this toezichthouder here; null for who comes along (Awb 5:15 lid 3)
  aanwijzing_id uuid,
  primary key (gemeente, controle_id, medewerker_id),
  foreign key (gemeente, controle_id) references controles (gemeente, id),
  foreign key (gemeente, aanwijzing_id) references aanwijzingen (gemeente, id)
);
create index on controleteams (medewerker_id);
-- C6: the preparation list; each point ticked is a fact with a name and a time.
create table voorbereidingspunten (
  gemeente text not null,
  id uuid not null,
  controle_id uuid not null,
  punt text not null,
  gedaan boolean not null,
  toelichting text,
  op timestamptz not null,
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, controle_id) references controles (gemeente, id)
);
create index on voorbereidingspunten (gemeente, controle_id, op);
-- Waarnemingen are written once. A correction is a new waarneming that names the old one.
create table waarnemingen (
  gemeente text not null,
  id uuid not null,
  controle_id uuid not null,
  -- the point of the checklist; null for what nobody had asked
  punt text,
  vraag text not null,
  oordeel text not null check (oordeel in ('voldoet', 'voldoet_niet', 'niet_vastgesteld', 'niet_van_toepassing', 'feit')),
  tekst text not null,
  norm text,
  -- Awb 5:13: the power that was used, and why nothing lighter did
  bevoegdheid text,
  noodzaak text,
  corrigeert uuid,
  correctiereden text,
  op timestamptz not null,
  vastgelegd_op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  zoek tsvector generated always as (to_tsvector('public.samenzicht', vraag || ' ' || tekst)) stored,
  primary key (gemeente, id),
  foreign key (gemeente, controle_id) references controles (gemeente, id),
  foreign key (gemeente, corrigeert) references waarnemingen (gemeente, id),
  -- one correction of one waarneming: who corrects again, corrects the newest
  unique (gemeente, corrigeert),
  check ((corrigeert is null) = (correctiereden is null))
);
create index on waarnemingen (gemeente, controle_id, op);
-- B6.2, C9, V8: conversations without identity: how many, in which language, about what, what was offered.
create table gesprekken (
  gemeente text not null,
  id uuid not null,
  controle_id uuid not null,
  aantal integer not null check (aantal between 1 and 99),
  met text not null check (met in ('sekswerk', 'beheer', 'gastheer_gastvrouw', 'overig')),
  taal text not null,
  onderwerpen text[] not null default '{}',
  hulp_aangeboden boolean not null,
  hulp_gewenst boolean not null,
  eigen_paspoort text not null check (eigen_paspoort in ('ja', 'nee', 'niet_vastgesteld')),
  rechten_verteld boolean not null,
  flyer_taal text,
  op timestamptz not null,
  door uuid not null,
  primary key (gemeente, id),
  foreign key (gemeente, controle_id) references controles (gemeente, id)
);
-- C2: how many visits a year a gemeente wants per class, licensed and unlicensed apart. Written once; the newest that runs counts.
create table controlefrequenties (
  gemeente text not null references gemeenten,
  id uuid not null,
  vergunning text not null check (vergunning in ('vergund', 'niet_vergund')),
  risicoklasse text not null check (risicoklasse in ('hoog', 'middel', 'laag')),
  per_jaar integer not null check (per_jaar between 1 and 52),
  besluit text not null,
  geldig_van date not null,
  op timestamptz not null,
  door uuid not null,
  primary key (gemeente, id)
);
create index on controlefrequenties (gemeente, vergunning, risicoklasse, geldig_van desc, op desc);
alter table signalen add foreign key (gemeente, waarneming_id) references waarnemingen (gemeente, id);

grant usage on sequence controle_nummers to samenzicht_toezicht;
call kern.omhein('controles', 'toezicht', 'select, insert, update');
call kern.omhein('controleteams', 'toezicht', 'select, insert');
call kern.omhein('voorbereidingspunten', 'toezicht', 'select, insert');
call kern.omhein('waarnemingen', 'toezicht', 'select, insert');
call kern.omhein('gesprekken', 'toezicht', 'select, insert');
call kern.omhein('controlefrequenties', 'toezicht', 'select, insert');
