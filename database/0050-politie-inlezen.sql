-- P4, B13.4: observations of adverts from a collection of the politie itself. Each accepted line becomes a zaak of the own unit; of the lines
-- that were refused only their number and the reason stay. Nothing of it reaches toezicht.
create table politieimports (
  organisatie_id uuid not null references organisaties,
  id uuid primary key,
  bron text not null,
  grondslag text not null check (grondslag in ('politiewet_3', 'wpg_9')),
  gelezen integer not null,
  nieuw integer not null,
  al_bekend integer not null,
  -- number of the line and why, never what stood there
  fouten jsonb not null,
  op timestamptz not null,
  door uuid not null references medewerkers
);
create index on politieimports (organisatie_id, op desc);
-- The same observation twice is one zaak: known by the random id that the collector gave it.
create table politiewaarnemingen (
  organisatie_id uuid not null references organisaties,
  waarneming_id uuid not null,
  import_id uuid not null references politieimports,
  zaak_id uuid not null,
  primary key (organisatie_id, waarneming_id)
);
alter table politieimports enable row level security, force row level security;
alter table politiewaarnemingen enable row level security, force row level security;
create policy eigen_imports on politieimports to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
create policy eigen_waarnemingen on politiewaarnemingen to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
grant select, insert on politieimports, politiewaarnemingen to samenzicht_politie;
