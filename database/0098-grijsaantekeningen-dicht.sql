-- B12.2, V2: what the eenheid notes at a table in the grijze gebied lies encrypted, each note under a key of its own. Who does not read the row
-- does not read its key: the fence on the key is the fence on the row. Destroying the key is the erasure.
alter table grijsaantekeningen drop column tekst, add column versleuteld bytea not null;

do $$
declare
  soorten text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'sleutels_soort_check');
begin
  alter table sleutels drop constraint sleutels_soort_check;
  execute 'alter table sleutels add constraint sleutels_soort_check '
    || replace(soorten, '''melder''::text', '''melder''::text, ''grijsaantekening''::text');
end $$;
create policy maak_grijsaantekening on sleutels for insert to samenzicht_politie
  with check (soort = 'grijsaantekening' and compartiment = 'politie');
create policy lees_grijsaantekening on sleutels for select to samenzicht_politie
  using (soort = 'grijsaantekening' and exists (select from grijsaantekeningen a where a.gemeente = sleutels.gemeente and a.id = sleutels.id));
create policy hek_grijsaantekening on sleutels as restrictive for select to samenzicht_politie
  using (soort <> 'grijsaantekening' or exists (select from grijsaantekeningen a where a.gemeente = sleutels.gemeente and a.id = sleutels.id));

-- The clock takes the keys along with the case. It knows which note belongs to what, and reads no word of it.
create policy opruimen_grijsaantekeningen on grijsaantekeningen for select to samenzicht_vernietiger using (gemeente = any ((select kern.gemeenten())::text[]));
grant select (gemeente, id, zaak_id) on grijsaantekeningen to samenzicht_vernietiger;
