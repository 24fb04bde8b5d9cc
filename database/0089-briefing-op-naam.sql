-- BIO2 5.11, 6.5: a briefing that somebody prepared and that was not looked back at stands on a name too. Its acties are of an organisatie.
grant select (gemeente, stand, door) on briefings to samenzicht_systeem;
create or replace function kern.werk_op_naam(p_medewerker uuid, p_nu timestamptz) returns table (soort text, gemeente text, aantal integer, eerste date)
language sql stable security definer set search_path = public, kern, pg_temp as $$
  with open as (
    select case when t.rol = 'leider' then 'controle_leiden' else 'controle_mee' end as soort, c.gemeente, (c.begin at time zone 'Europe/Amsterdam')::date as dag
      from controleteams t join controles c on c.gemeente = t.gemeente and c.id = t.controle_id
      where t.medewerker_id = p_medewerker and t.rol in ('leider', 'toezichthouder') and c.status in ('gepland', 'voorbereid', 'bezig')
    union all
    select 'rapport', r.gemeente, null from constateringsrapporten r join controleteams t on t.gemeente = r.gemeente and t.controle_id = r.controle_id
      where t.medewerker_id = p_medewerker and t.rol = 'leider' and r.status = 'concept'
    union all
    select 'briefing', b.gemeente, (b.begin at time zone 'Europe/Amsterdam')::date from briefings b
      where b.door = p_medewerker and b.stand in ('concept', 'vastgesteld')
    union all
    select 'aanwijzing', a.gemeente, a.geldig_tot from aanwijzingen a
      where a.medewerker_id = p_medewerker and a.ingetrokken_op is null and (a.geldig_tot is null or a.geldig_tot >= (p_nu at time zone 'Europe/Amsterdam')::date))
  select o.soort, o.gemeente, count(*)::integer, min(o.dag) from open o
  where kern.petsoort() in ('beheerder', 'privacyfunctionaris') and (cardinality(kern.gemeenten()) = 0 or o.gemeente = any (kern.gemeenten()))
  group by 1, 2 order by 2, 1
$$;
