-- B12.9: agreements with partners (convenant, werkafspraak), between gemeenten (AVG 26) and with processors (AVG 28). Each row is a version of its series.
create table convenanten (
  gemeente text not null references gemeenten,
  id uuid not null,
  reeks uuid not null,
  versie integer not null check (versie > 0),
  soort text not null check (soort in ('convenant', 'werkafspraak', 'gezamenlijk', 'verwerker')),
  verband text not null check (verband in ('riec', 'zvh', 'regionaal', 'anders')),
  titel text not null,
  doel text not null,
  grondslag text not null,
  -- [{ naam, rol }]
  deelnemers jsonb not null,
  gegevensdeel text not null,
  beveiliging text not null,
  verantwoordelijkheden text not null,
  contact text not null,
  ingang date not null,
  einde date not null,
  evaluatie_voor date not null,
  check (ingang <= evaluatie_voor and evaluatie_voor <= einde),
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null references medewerkers,
  ondertekend_op timestamptz,
  ondertekend_door uuid references medewerkers,
  -- who signed for the partners, in functions
  medeondertekenaars text,
  check (ondertekend_door <> aangemaakt_door),
  beeindigd_op timestamptz,
  beeindigd_reden text,
  check ((beeindigd_op is null) = (beeindigd_reden is null)),
  primary key (gemeente, id),
  unique (gemeente, reeks, versie)
);
create table convenantevaluaties (
  gemeente text not null,
  id uuid not null,
  convenant_id uuid not null,
  uitkomst text not null,
  volgende_voor date not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, convenant_id) references convenanten (gemeente, id)
);
alter table convenanten enable row level security, force row level security;
alter table convenantevaluaties enable row level security, force row level security;
create policy lees_convenanten on convenanten for select to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]));
create policy maak_convenanten on convenanten for insert to samenzicht_toezicht, samenzicht_beheer
  with check (gemeente = any ((select kern.gemeenten())::text[]) and ondertekend_op is null and (select kern.petsoort()) in ('coordinator', 'jurist', 'privacyfunctionaris'));
create policy wijzig_convenanten on convenanten for update to samenzicht_toezicht, samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) in ('coordinator', 'jurist', 'privacyfunctionaris', 'burgemeester'))
  with check (gemeente = any ((select kern.gemeenten())::text[]));
create policy lees_evaluaties on convenantevaluaties for select to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]));
create policy maak_evaluaties on convenantevaluaties for insert to samenzicht_toezicht, samenzicht_beheer
  with check (gemeente = any ((select kern.gemeenten())::text[]));
grant select on convenanten, convenantevaluaties to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_beheer;
grant insert on convenanten, convenantevaluaties to samenzicht_toezicht, samenzicht_beheer;
grant update (ondertekend_op, ondertekend_door, medeondertekenaars) on convenanten to samenzicht_toezicht;
grant update (evaluatie_voor, beeindigd_op, beeindigd_reden) on convenanten to samenzicht_toezicht, samenzicht_beheer;
