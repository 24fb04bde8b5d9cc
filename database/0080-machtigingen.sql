-- C15, B9.3: the machtiging to enter a woning without consent (Awbi 2-8), every entry that was made on one, and the verslag of it (Awbi 10, 11).
-- Who was found there stands only in the verslag, closed with a key of its own: no column, list or index knows a name.
create sequence machtiging_nummers;
create sequence binnentreedverslag_nummers;
create table machtigingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'MB-' || lpad(nextval('machtiging_nummers')::text, 6, '0'),
  -- of the burgemeester by this program; or given elsewhere, on paper, and recorded at the door
  gever text not null check (gever in ('burgemeester', 'papier', 'officier', 'hulpofficier')),
  elders_nummer text,
  status text not null check (status in ('aangevraagd', 'verleend', 'geweigerd', 'ingetrokken')),
  controle_id uuid,
  domein text,
  -- Awbi 6 lid 1: the provision that gives the power, and what is looked for there
  bepaling text not null,
  norm text not null,
  doel text not null,
  gronden text,
  toestemming_volstaat_niet text,
  -- Awbi 7 and 8: asked only where these say why
  nacht_reden text,
  afwezig_reden text,
  vergezeld_aantal integer check (vergezeld_aantal between 1 and 12),
  vergezeld_reden text,
  gevraagd_op timestamptz not null,
  gevraagd_door uuid not null references medewerkers,
  besloten_op timestamptz,
  besloten_door uuid references medewerkers,
  motivering text,
  gegeven_op date,
  -- Awbi 6 lid 2: to and including the third day after; no weekend moves it
  geldig_tot date,
  staat_toe text[] not null default '{}' check (staat_toe <@ array['nacht', 'afwezig', 'vergezeld']),
  vergezeld_maximum integer,
  ingetrokken_op timestamptz,
  ingetrokken_door uuid references medewerkers,
  intrekreden text,
  versie integer not null default 1,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  foreign key (gemeente, controle_id) references controles (gemeente, id) on delete set null (controle_id),
  check (geldig_tot = gegeven_op + 3),
  check (status <> 'verleend' or gegeven_op is not null),
  check ((gever = 'burgemeester') = (elders_nummer is null)),
  check (gever <> 'burgemeester' or num_nonnulls(domein, gronden, toestemming_volstaat_niet) = 3),
  check ((vergezeld_aantal is null) = (vergezeld_reden is null)),
  check ((status = 'ingetrokken') = (intrekreden is not null)),
  check ((besloten_op is null) = (besloten_door is null) and (besloten_op is null) = (motivering is null)),
  -- who asks does not decide (Awbi 3)
  check (besloten_door <> gevraagd_door)
);
create index on machtigingen (gemeente, status, gevraagd_op desc);
-- Awbi 5: one named woning, and at most three more.
create table machtigingwoningen (
  gemeente text not null,
  machtiging_id uuid not null,
  locatie_id uuid not null,
  volgorde integer not null check (volgorde between 1 and 4),
  primary key (gemeente, machtiging_id, volgorde),
  unique (gemeente, machtiging_id, locatie_id),
  foreign key (gemeente, machtiging_id) references machtigingen (gemeente, id) on delete cascade,
  foreign key (gemeente, locatie_id) references locaties (gemeente, id)
);
create index on machtigingwoningen (gemeente, locatie_id);
-- Awbi 4 and 6 lid 1: to whom it is given.
create table machtiginghouders (
  gemeente text not null,
  machtiging_id uuid not null,
  medewerker_id uuid not null references medewerkers,
  primary key (gemeente, machtiging_id, medewerker_id),
  foreign key (gemeente, machtiging_id) references machtigingen (gemeente, id) on delete cascade
);
create index on machtiginghouders (medewerker_id);
create table binnentredingen (
  gemeente text not null,
  id uuid not null,
  machtiging_id uuid not null,
  controle_id uuid,
  locatie_id uuid not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  nacht boolean not null,
  afwezig boolean not null,
  vergezeld integer not null,
  -- Awbi 11 lid 1: the fourth day after
  verslag_voor date not null,
  primary key (gemeente, id),
  unique (gemeente, machtiging_id, locatie_id),
  unique (gemeente, controle_id),
  foreign key (gemeente, machtiging_id) references machtigingen (gemeente, id) on delete cascade,
  foreign key (gemeente, controle_id) references controles (gemeente, id) on delete set null (controle_id),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id)
);
create index on binnentredingen (gemeente, verslag_voor);
-- Awbi 10: written once. The id is that of the binnentreding, and of its key.
create table binnentreedverslagen (
  gemeente text not null,
  id uuid not null,
  nummer text not null default 'BV-' || lpad(nextval('binnentreedverslag_nummers')::text, 6, '0'),
  versleuteld bytea not null,
  vingerafdruk text not null,
  te_laat_reden text,
  op timestamptz not null,
  door uuid not null references medewerkers,
  petsoort text not null,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  foreign key (gemeente, id) references binnentredingen (gemeente, id) on delete cascade
);
-- Awbi 11: to the giver and to the occupant; each attempt is a line, the last one counts.
create table verslagafschriften (
  gemeente text not null,
  id uuid not null,
  binnentreding_id uuid not null,
  aan text not null check (aan in ('gever', 'bewoner')),
  wijze text not null check (wijze in ('in_samenzicht', 'uitgereikt', 'toegezonden', 'uitgesteld', 'onbestelbaar')),
  gedaan_op date not null,
  toelichting text,
  opnieuw_op date,
  -- Awbi 11: what could not be delivered lies ready for six months
  beschikbaar_tot date,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, binnentreding_id) references binnentredingen (gemeente, id) on delete cascade,
  check ((wijze = 'uitgesteld') = (opnieuw_op is not null)),
  check ((wijze = 'onbestelbaar') = (beschikbaar_tot is not null)),
  check (aan = 'bewoner' or wijze not in ('uitgesteld', 'onbestelbaar')),
  check (wijze not in ('uitgesteld', 'onbestelbaar') or toelichting is not null)
);
create index on verslagafschriften (gemeente, binnentreding_id, op desc);

call kern.omhein('machtigingen', 'toezicht', 'select, insert');
grant update (status, besloten_op, besloten_door, motivering, gegeven_op, geldig_tot, staat_toe, vergezeld_maximum, ingetrokken_op, ingetrokken_door, intrekreden, versie)
  on machtigingen to samenzicht_toezicht;
call kern.omhein('machtigingwoningen', 'toezicht', 'select, insert');
call kern.omhein('machtiginghouders', 'toezicht', 'select, insert');
call kern.omhein('binnentredingen', 'toezicht', 'select, insert');
call kern.omhein('binnentreedverslagen', 'toezicht', 'select, insert');
call kern.omhein('verslagafschriften', 'toezicht', 'select, insert');
grant usage on sequence machtiging_nummers, binnentreedverslag_nummers to samenzicht_toezicht;

-- Only the burgemeester gives one here (Awbi 3 lid 2), also when the program would be wrong.
create policy alleen_burgemeester_verleent on machtigingen as restrictive for update to samenzicht_toezicht
  using (true) with check (status not in ('verleend', 'geweigerd') or (select kern.petsoort()) = 'burgemeester');
create policy begint_als_verzoek on machtigingen as restrictive for insert to samenzicht_toezicht
  with check (gever <> 'burgemeester' or status = 'aangevraagd');

do $$
declare
  soorten text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'sleutels_soort_check');
begin
  alter table sleutels drop constraint sleutels_soort_check;
  execute 'alter table sleutels add constraint sleutels_soort_check ' || replace(soorten, '''melder''::text', '''melder''::text, ''binnentreding''::text');
end $$;
-- The verslag is read by who made it, the jurist and the burgemeester.
create policy binnentreding_lezers on sleutels as restrictive for select to samenzicht_toezicht
  using (soort <> 'binnentreding' or (select kern.petsoort()) in ('jurist', 'burgemeester')
    or exists (select from binnentredingen b where b.gemeente = sleutels.gemeente and b.id = sleutels.id and b.door = (select kern.medewerker())));

-- B12.7: the machtiging takes all of it along; its key goes first.
call kern.vernietigbaar('machtigingen', 'gemeente, id, nummer, status, besloten_op, geldig_tot, ingetrokken_op', 'kern.mag_vernietigd(gemeente, id)');
call kern.vernietigbaar('binnentredingen', 'gemeente, id, machtiging_id, controle_id, op', '');
call kern.vernietigbaar('binnentreedverslagen', 'gemeente, id, op', '');
call kern.vernietigbaar('verslagafschriften', 'gemeente, binnentreding_id, gedaan_op, beschikbaar_tot', '');
