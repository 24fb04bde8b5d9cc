-- What the beheer may do beyond its own tables, each as one narrow door: end sessions, and walk the chain of the log.
-- Both run as the role of the system, which alone may see sessions and the chain; the caller learns only the outcome.

-- V2: who is no longer medewerker, or no longer has a pet, stops at once: the sessions go in the same transaction.
create function kern.beeindig_sessies(p_medewerker uuid, p_pet uuid) returns integer
language plpgsql security definer set search_path = public, kern, pg_temp as $$
declare
  aantal integer;
begin
  delete from sessies where medewerker_id = p_medewerker and (p_pet is null or pet_id = p_pet);
  get diagnostics aantal = row_count;
  return aantal;
end $$;

-- B12.8: the same walk as src/kern/log.ts, inside the database: link by link, and the first place that does not fit.
create function kern.controleer_keten() returns table (schakels integer, rijen integer, wachtend integer, schakel integer, rij uuid, reden text)
language plpgsql stable security definer set search_path = public, kern, pg_temp as $$
declare
  s record;
  laatste bytea := decode(repeat('00', 32), 'hex');
begin
  schakels := 0; rijen := 0; wachtend := 0;
  for s in select k.volgnummer, k.vorige, k.hash, k.rijen as ids, k.rijhashes from verwerkingen_keten k order by k.volgnummer loop
    if s.volgnummer <> schakels + 1 then
      schakel := schakels + 1; reden := 'deze schakel ontbreekt'; return next; return;
    end if;
    select i.id, case when v.id is null then 'deze regel is uit het log verdwenen' else 'deze regel is na verzegeling veranderd' end
      into rij, reden
      from unnest(s.ids) with ordinality as i (id, n) left join verwerkingen v on v.id = i.id
      where v.id is null or sha256(convert_to(kern.log_canoniek_v1(v), 'UTF8')) <> substr(s.rijhashes, (i.n::integer - 1) * 32 + 1, 32)
      order by i.n limit 1;
    if reden is null and s.vorige <> laatste then reden := 'deze schakel sluit niet aan op de vorige'; end if;
    if reden is null and sha256(s.vorige || s.rijhashes) <> s.hash then reden := 'de hash van deze schakel klopt niet'; end if;
    if reden is not null then
      schakel := schakels + 1; return next; return;
    end if;
    schakels := schakels + 1; rijen := rijen + cardinality(s.ids); laatste := s.hash;
  end loop;
  select v.id into rij from verwerkingen v
    where not exists (select 1 from verwerkingen_wachtrij w where w.verwerking_id = v.id)
      and v.id not in (select unnest(k.rijen) from verwerkingen_keten k) order by v.id limit 1;
  if rij is not null then
    reden := 'deze regel staat in het log maar niet in de keten: er is een regel bijgeplaatst of een schakel weggehaald';
  end if;
  select count(*) into wachtend from verwerkingen_wachtrij;
  return next;
end $$;

grant samenzicht_systeem to current_user;
grant create on schema kern to samenzicht_systeem;
alter function kern.beeindig_sessies(uuid, uuid) owner to samenzicht_systeem;
alter function kern.controleer_keten() owner to samenzicht_systeem;
revoke create on schema kern from samenzicht_systeem;
revoke execute on function kern.beeindig_sessies(uuid, uuid), kern.controleer_keten() from public;
grant execute on function kern.beeindig_sessies(uuid, uuid), kern.controleer_keten() to samenzicht_beheer;
