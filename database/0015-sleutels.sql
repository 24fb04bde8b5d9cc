-- B12.2, R1: one bunch of keys. Every protected row has a key of its own, closed by a key-encryption key outside this database.
-- Destroying the closed key is the erasure; the row stays as the proof that there was one, and when it went.
create table sleutels (
  gemeente text not null references gemeenten,
  soort text not null check (soort in ('dossier', 'verstrekking', 'melder', 'bibob', 'vertrouwenspersoon', 'toestemming', 'bevinding', 'bestand')),
  -- the id of the row that it guards
  id uuid not null,
  -- which role may open it
  compartiment text not null,
  verpakt bytea,
  -- which key-encryption key closed it
  kek text,
  gemaakt_op timestamptz not null,
  vernietigd_op timestamptz,
  primary key (gemeente, soort, id),
  check ((verpakt is null) = (vernietigd_op is not null) and (verpakt is null) = (kek is null))
);
create index on sleutels (kek) where verpakt is not null;
create index on sleutels (vernietigd_op) where vernietigd_op is not null;

alter table sleutels enable row level security, force row level security;
-- Read and made by its own compartiment in its own gemeenten; after that the only change it can get is that it goes, and it does not come back.
create policy eigen_sleutel on sleutels for select
  using (compartiment = (select kern.compartiment()) and gemeente = any ((select kern.gemeenten())::text[]));
create policy maak_sleutel on sleutels for insert
  with check (compartiment = (select kern.compartiment()) and gemeente = any ((select kern.gemeenten())::text[]));
create policy vernietig_sleutel on sleutels for update
  using (compartiment = (select kern.compartiment()) and gemeente = any ((select kern.gemeenten())::text[]) and verpakt is not null)
  with check (verpakt is null);
-- Toezicht hands in a dossier and cannot open it.
create policy lever_sleutel_in on sleutels for insert to samenzicht_toezicht
  with check (soort = 'dossier' and compartiment = 'mensenhandel' and gemeente = any ((select kern.gemeenten())::text[]));
-- A receiver opens what was sent to it: whoever sees the verstrekking.
create policy ontvanger_sleutel on sleutels for select to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (soort = 'verstrekking' and exists (select from verstrekkingen v where v.gemeente = sleutels.gemeente and v.id = sleutels.id));
-- Rotation closes keys again and a restore is destroyed again; the system reads no row that they guard.
create policy systeem_sleutel_lezen on sleutels for select to samenzicht_systeem using (true);
create policy systeem_sleutel_verpakken on sleutels for update to samenzicht_systeem using (verpakt is not null) with check (true);
do $$
declare
  naam text;
begin
  foreach naam in array array['toezicht', 'mensenhandel', 'politie', 'zorg', 'partner', 'bibob', 'vertrouwenspersoon', 'beheer'] loop
    execute format('grant select, insert, update (verpakt, kek, vernietigd_op) on sleutels to %I', 'samenzicht_' || naam);
  end loop;
end $$;
grant select, update (verpakt, kek, vernietigd_op) on sleutels to samenzicht_systeem;

alter table dossiers drop column sleutel, drop column vernietigd_op;
alter table verstrekkingen drop column sleutel;
alter table meldercontacten drop column sleutel;
