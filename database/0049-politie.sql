-- P1-P7, R1: the compartiment of the politie (Wpg 1 onder f, 8, 9). It belongs to an organisatie and not to a gemeente: no pet of a gemeente,
-- the beheerder neither, has a policy here. The words lie under a key per zaak; destroying the key is the erasure (Wpg 4 lid 2, 14).
create table politiezaken (
  organisatie_id uuid not null references organisaties,
  -- where it plays; not who reads it
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null unique,
  kanaal text not null check (kanaal in ('eigen', 'wijkagent', 'verstrekking', 'rapportage', 'meld_misdaad_anoniem', 'partner', 'burger', 'advertentie')),
  -- the verstrekking of a gemeente that it came from: its words stay where they are (src/verstrekkingen)
  verstrekking_id uuid unique,
  status text not null check (status in ('ontvangen', 'gewogen', 'bij_wijkagent', 'signaalcontrole', 'onderzoek', 'informatie', 'gesloten')),
  uitkomst text check (uitkomst in ('geen', 'zwak', 'sterk', 'zeer_sterk')),
  ontvangen_op timestamptz not null,
  ingebracht_door uuid not null references medewerkers,
  -- P7: before when whoever reported hears; null when nobody can be answered
  terugkoppelen_voor timestamptz,
  teruggekoppeld text check (teruggekoppeld in ('ontvangen', 'opgepakt', 'niet_opgepakt', 'afgesloten')),
  teruggekoppeld_op timestamptz,
  -- it went to the wijkagent as advice
  advies_op timestamptz,
  -- P2: at 'zeer sterk' somebody acted
  gehandeld_op timestamptz,
  -- P6: offered to the national point, and its receipt
  landelijk_aangeboden_op timestamptz,
  landelijk_ontvangen_op timestamptz,
  gesloten_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente, id),
  check ((teruggekoppeld is null) = (teruggekoppeld_op is null)),
  check (landelijk_ontvangen_op is null or landelijk_aangeboden_op is not null)
);
create index on politiezaken (organisatie_id, status, ontvangen_op);
create index on politiezaken (organisatie_id, terugkoppelen_voor) where teruggekoppeld is null;
-- Written once, encrypted with the key of the zaak.
create table politiestukken (
  organisatie_id uuid not null references organisaties,
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  soort text not null check (soort in ('feit', 'kenmerk', 'indicatoren', 'waardebepaling', 'advies', 'afhandeling', 'signaalcontrole', 'onderzoek', 'direct',
    'rapportage', 'terugkoppeling', 'landelijk', 'sluiting')),
  versleuteld bytea not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references politiezaken (gemeente, id)
);
create index on politiestukken (gemeente, zaak_id, op);
-- P1: the model of weighing, one line of versions per organisatie. The shipped one is version 0 and stands in the program.
create table politiemodellen (
  organisatie_id uuid not null references organisaties,
  id uuid primary key,
  versie integer not null check (versie > 0),
  status text not null check (status in ('voorstel', 'vastgesteld', 'verworpen')),
  inhoud jsonb not null,
  reden text not null,
  voorgesteld_op timestamptz not null,
  voorgesteld_door uuid not null references medewerkers,
  besloten_op timestamptz,
  besloten_door uuid references medewerkers,
  besluit_reden text,
  unique (organisatie_id, versie),
  -- four eyes
  check (besloten_door <> voorgesteld_door),
  check ((status = 'voorstel') = (besloten_op is null) and (status = 'voorstel') = (besloten_door is null))
);
-- What people decided against what the model proposed: versions, groups and outcomes, no zaak and no person.
create table politiewegingen (
  organisatie_id uuid not null references organisaties,
  id uuid primary key,
  modelversie integer not null,
  groepen text[] not null,
  voorstel text not null,
  uitkomst text not null,
  -- the day of the month is left out, so that a line is not a zaak
  maand date not null
);
create index on politiewegingen (organisatie_id, modelversie);

alter table politiezaken enable row level security, force row level security;
alter table politiestukken enable row level security, force row level security;
alter table politiemodellen enable row level security, force row level security;
alter table politiewegingen enable row level security, force row level security;

-- The rechercheur reads the zaken of the own unit. The wijkagent reads what came in through the own hands and what came back as advice.
create policy eigen_eenheid on politiezaken to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and ((select kern.petsoort()) = 'rechercheur'
    or (select kern.petsoort()) = 'wijkagent' and (ingebracht_door = (select kern.medewerker()) or advies_op is not null)))
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) in ('rechercheur', 'wijkagent'));
create policy eigen_stukken on politiestukken for select to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and exists (select from politiezaken z where z.gemeente = politiestukken.gemeente and z.id = zaak_id)
    and ((select kern.petsoort()) = 'rechercheur' or soort in ('feit', 'advies', 'afhandeling', 'terugkoppeling') or door = (select kern.medewerker())));
create policy stuk_toevoegen on politiestukken for insert to samenzicht_politie
  with check (organisatie_id = (select kern.organisatie()) and door = (select kern.medewerker())
    and exists (select from politiezaken z where z.gemeente = politiestukken.gemeente and z.id = zaak_id));
create policy eigen_modellen on politiemodellen to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
create policy eigen_wegingen on politiewegingen to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
grant select, insert, update (status, uitkomst, teruggekoppeld, teruggekoppeld_op, advies_op, gehandeld_op, landelijk_aangeboden_op, landelijk_ontvangen_op, gesloten_op,
  versie)
  on politiezaken to samenzicht_politie;
grant select, insert on politiestukken, politiewegingen to samenzicht_politie;
grant select, insert, update (status, besloten_op, besloten_door, besluit_reden) on politiemodellen to samenzicht_politie;

-- The key goes with the zaak and not with a gemeente: who does not see the zaak does not see its key, whatever gemeenten the pet has.
do $$
declare
  soorten text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'sleutels_soort_check');
begin
  alter table sleutels drop constraint sleutels_soort_check;
  execute 'alter table sleutels add constraint sleutels_soort_check ' || replace(soorten, '''melder''::text', '''melder''::text, ''politiezaak''::text');
end $$;
create policy politie_sleutel_hek on sleutels as restrictive to samenzicht_politie
  using (soort <> 'politiezaak' or exists (select from politiezaken z where z.gemeente = sleutels.gemeente and z.id = sleutels.id))
  with check (soort <> 'politiezaak' or exists (select from politiezaken z where z.gemeente = sleutels.gemeente and z.id = sleutels.id));
create policy politie_sleutel_lezen on sleutels for select to samenzicht_politie using (soort = 'politiezaak' and compartiment = 'politie');
create policy politie_sleutel_maken on sleutels for insert to samenzicht_politie with check (soort = 'politiezaak' and compartiment = 'politie');
create policy politie_sleutel_vernietigen on sleutels for update to samenzicht_politie
  using (soort = 'politiezaak' and compartiment = 'politie' and verpakt is not null) with check (verpakt is null);
