-- R1, BIO2 5.3: who gave a pet as the second person does not judge whether it is right. Beheer sees by whom a pet of a review was confirmed.
create function kern.pet_bevestigd_door(p_pet uuid) returns uuid language sql stable security definer set search_path = public, kern, pg_temp as $$
  select v.besloten_door from petten p join petvoorstellen v on v.id = p.voorstel_id where p.id = p_pet and v.uitkomst = 'bevestigd'
    and exists (select from toegangsbeoordelingsregels r where r.pet_id = p.id and r.gemeente = any (kern.gemeenten()))
$$;
create policy systeem_leest_voorstellen on petvoorstellen for select to samenzicht_systeem using (true);
grant select on petvoorstellen to samenzicht_systeem;
grant create on schema kern to samenzicht_systeem;
alter function kern.pet_bevestigd_door(uuid) owner to samenzicht_systeem;
revoke create on schema kern from samenzicht_systeem;
revoke execute on function kern.pet_bevestigd_door(uuid) from public;
grant execute on function kern.pet_bevestigd_door(uuid) to samenzicht_beheer;
create policy bevestiger_beslist_niet on toegangsbeoordelingsregels as restrictive for update to samenzicht_beheer
  using (kern.pet_bevestigd_door(pet_id) is distinct from (select kern.medewerker()));

-- BIO2 5.11, 5.18, 6.5: who leaves does not leave work behind unseen. Beheer sees how much stands on a name, never which case; who carries it on
-- and why is written once, and toezicht changes its own teams on that ground.
create table werkoverdrachten (
  gemeente text not null references gemeenten,
  id uuid not null,
  van uuid not null references medewerkers,
  -- null: left to the coordinator
  naar uuid references medewerkers,
  reden text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  check (van <> naar)
);
create index on werkoverdrachten (van, op desc);
call kern.omhein('werkoverdrachten', 'beheer', 'select, insert');
create policy beheerder_draagt_over on werkoverdrachten as restrictive for insert to samenzicht_beheer
  with check ((select kern.petsoort()) = 'beheerder' and door = (select kern.medewerker()));
create policy systeem_overdrachten on werkoverdrachten for select to samenzicht_systeem using (true);
grant select on werkoverdrachten to samenzicht_systeem;

create policy systeem_teams on controleteams to samenzicht_systeem using (true) with check (true);
create policy naam_op_rapport on constateringsrapporten for select to samenzicht_systeem using (true);
create policy naam_op_aanwijzing on aanwijzingen for select to samenzicht_systeem using (true);
grant select (status) on controles to samenzicht_systeem;
grant select, update (medewerker_id, rol, aanwijzing_id), delete on controleteams to samenzicht_systeem;
grant select (gemeente, controle_id, status) on constateringsrapporten to samenzicht_systeem;
grant select (gemeente, medewerker_id, geldig_tot, ingetrokken_op) on aanwijzingen to samenzicht_systeem;

-- Counts per kind and gemeente, with the first day; of the own gemeenten of a beheerder or privacyfunctionaris.
create function kern.werk_op_naam(p_medewerker uuid, p_nu timestamptz) returns table (soort text, gemeente text, aantal integer, eerste date)
language sql stable security definer set search_path = public, kern, pg_temp as $$
  with open as (
    select case when t.rol = 'leider' then 'controle_leiden' else 'controle_mee' end as soort, c.gemeente, (c.begin at time zone 'Europe/Amsterdam')::date as dag
      from controleteams t join controles c on c.gemeente = t.gemeente and c.id = t.controle_id
      where t.medewerker_id = p_medewerker and t.rol in ('leider', 'toezichthouder') and c.status in ('gepland', 'voorbereid', 'bezig')
    union all
    select 'rapport', r.gemeente, null from constateringsrapporten r join controleteams t on t.gemeente = r.gemeente and t.controle_id = r.controle_id
      where t.medewerker_id = p_medewerker and t.rol = 'leider' and r.status = 'concept'
    union all
    select 'aanwijzing', a.gemeente, a.geldig_tot from aanwijzingen a
      where a.medewerker_id = p_medewerker and a.ingetrokken_op is null and (a.geldig_tot is null or a.geldig_tot >= (p_nu at time zone 'Europe/Amsterdam')::date))
  select o.soort, o.gemeente, count(*)::integer, min(o.dag) from open o
  where kern.petsoort() in ('beheerder', 'privacyfunctionaris') and (cardinality(kern.gemeenten()) = 0 or o.gemeente = any (kern.gemeenten()))
  group by 1, 2 order by 2, 1
$$;
-- One person for another in the team of a controle that did not begin: only for toezicht, and only as a beheerder handed it over. Who leads hands
-- that on too; who already goes along stays once.
create function kern.vervang_teamlid(p_gemeente text, p_controle uuid, p_van uuid, p_naar uuid, p_aanwijzing uuid) returns boolean
language plpgsql security definer set search_path = public, kern, pg_temp as $$
declare
  was text;
begin
  if kern.compartiment() <> 'toezicht' or not p_gemeente = any (kern.gemeenten())
    or not exists (select from werkoverdrachten o where o.gemeente = p_gemeente and o.van = p_van and o.naar = p_naar)
    or not exists (select from controles c where c.gemeente = p_gemeente and c.id = p_controle and c.status in ('gepland', 'voorbereid')) then
    return false;
  end if;
  delete from controleteams t where t.gemeente = p_gemeente and t.controle_id = p_controle and t.medewerker_id = p_naar and exists (
    select from controleteams v where v.gemeente = p_gemeente and v.controle_id = p_controle and v.medewerker_id = p_van);
  update controleteams t set medewerker_id = p_naar, aanwijzing_id = p_aanwijzing
    where t.gemeente = p_gemeente and t.controle_id = p_controle and t.medewerker_id = p_van returning t.rol into was;
  return was is not null;
end $$;
grant create on schema kern to samenzicht_systeem;
alter function kern.werk_op_naam(uuid, timestamptz) owner to samenzicht_systeem;
alter function kern.vervang_teamlid(text, uuid, uuid, uuid, uuid) owner to samenzicht_systeem;
revoke create on schema kern from samenzicht_systeem;
revoke execute on function kern.werk_op_naam(uuid, timestamptz), kern.vervang_teamlid(text, uuid, uuid, uuid, uuid) from public;
grant execute on function kern.werk_op_naam(uuid, timestamptz) to samenzicht_beheer;
grant execute on function kern.vervang_teamlid(text, uuid, uuid, uuid, uuid) to samenzicht_toezicht;
