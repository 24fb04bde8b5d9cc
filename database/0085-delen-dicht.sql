-- B12.2, R1: what is of one organisatie alone lies encrypted, each piece under a key of its own. Who does not read the row does not read its
-- key: the fence on the key is the fence on the row. Destroying the key is the erasure.
alter table briefingdelen drop column tekst, add column versleuteld bytea not null;
alter table riecinbrengen drop column tekst, add column versleuteld bytea not null;

do $$
declare
  soorten text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'sleutels_soort_check');
  rol text;
  paar text[];
begin
  alter table sleutels drop constraint sleutels_soort_check;
  execute 'alter table sleutels add constraint sleutels_soort_check '
    || replace(soorten, '''melder''::text', '''melder''::text, ''briefingdeel''::text, ''riecinbreng''::text');
  foreach rol in array array['samenzicht_toezicht', 'samenzicht_politie', 'samenzicht_zorg', 'samenzicht_partner'] loop
    -- A pet of a partner may hold the gemeente and still not sit at the table.
    execute format('create policy maak_%1$s on sleutels for insert to %2$I
      with check (soort in (''briefingdeel'', ''riecinbreng'') and compartiment = (select kern.compartiment()))', 'deel_' || rol, rol);
    foreach paar slice 1 in array array[['briefingdeel', 'briefingdelen'], ['riecinbreng', 'riecinbrengen']] loop
      execute format('create policy %1$s on sleutels for select to %2$I
        using (soort = %3$L and exists (select from %4$I d where d.gemeente = sleutels.gemeente and d.id = sleutels.id))', paar[1] || '_' || rol, rol, paar[1], paar[2]);
      execute format('create policy %1$s on sleutels as restrictive for select to %2$I
        using (soort <> %3$L or exists (select from %4$I d where d.gemeente = sleutels.gemeente and d.id = sleutels.id))', 'hek_' || paar[1] || '_' || rol, rol, paar[1], paar[2]);
    end loop;
  end loop;
end $$;

-- The clock takes the keys along with the thing they belong to. It knows which piece belongs to what, and reads no word of it.
create policy opruimen_briefingdelen on briefingdelen for select to samenzicht_systeem using (true);
create policy opruimen_riecinbrengen on riecinbrengen for select to samenzicht_systeem using (true);
grant select (gemeente, id, briefing_id) on briefingdelen to samenzicht_systeem;
grant select (gemeente, id, casus_id) on riecinbrengen to samenzicht_systeem;
grant select (gemeente, id) on briefings, rieccasussen to samenzicht_systeem;
