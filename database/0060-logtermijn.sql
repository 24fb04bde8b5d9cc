-- B12.7, B12.8, AVG 5 lid 1 e: the log has a term. It is cut at an anchor: what is older goes with the links that seal it, and a signed kop
-- takes its place, so that what remains still hangs on what went (docs/besluiten/0060). Only this narrow door can cut, and only there.
do $$
begin
  begin
    create role samenzicht_snijder nologin nosuperuser nobypassrls;
  exception when duplicate_object or unique_violation then null;
  end;
end $$;
grant usage on schema public, kern to samenzicht_snijder;

create table logkoppen (
  -- the last link that went, its hash, and how many lines were sealed until then since the beginning: as the anchor of that day says
  schakel bigint primary key references logankers,
  hash bytea not null,
  rijen bigint not null,
  -- how many of them went in this cut
  weg bigint not null check (weg > 0),
  op timestamptz not null,
  sleutel bytea not null,
  handtekening bytea not null
);
alter table logkoppen enable row level security, force row level security;
-- A kop is made once, and neither changed nor taken away.
create policy systeem_koppen on logkoppen for select to samenzicht_systeem using (true);
create policy snijder_koppen on logkoppen to samenzicht_snijder using (true) with check (true);
grant select on logkoppen to samenzicht_systeem;
grant select, insert on logkoppen to samenzicht_snijder;

create policy snijder_log on verwerkingen to samenzicht_snijder using (true);
create policy snijder_keten on verwerkingen_keten to samenzicht_snijder using (true);
create policy snijder_ankers on logankers for select to samenzicht_snijder using (true);
create policy snijder_opschortingen on opschortingen for select to samenzicht_snijder using (true);
create policy snijder_verzoeken on verzoeken for select to samenzicht_snijder using (true);
create policy snijder_datalekken on datalekken for select to samenzicht_snijder using (true);
create policy snijder_verklaart on vernietigingen for insert to samenzicht_snijder with check (soort = 'logregel');
grant select (id, start_ms, gemeente, onderwerp_id), delete on verwerkingen to samenzicht_snijder;
grant select, delete on verwerkingen_keten to samenzicht_snijder;
grant select on logankers to samenzicht_snijder;
grant select (code) on gemeenten to samenzicht_snijder;
grant select (gemeente, onderwerp_id, opgeheven_op) on opschortingen to samenzicht_snijder;
grant select (status, ontvangen_op, rechtsmiddel_op, rechtsmiddel_klaar_op) on verzoeken to samenzicht_snijder;
grant select (fase, ontdekt_op) on datalekken to samenzicht_snijder;
grant insert on vernietigingen to samenzicht_snijder;

-- The anchor up to which the log may go now, at most a month of anchors further than before. What was within its term when a request of a
-- betrokkene came in or a datalek was found stays until that is done (AVG 15, 33 lid 5); what a hold points at stays as long as the hold.
create function kern.log_snijpunt(p_maanden integer, p_nu timestamptz) returns setof logankers
language plpgsql stable security definer set search_path = public, kern, pg_temp as $$
declare
  grens timestamptz;
begin
  if p_maanden < 12 then
    raise exception 'een termijn van het log is ten minste twaalf maanden' using errcode = 'check_violation';
  end if;
  grens := least(p_nu,
    (select min(v.ontvangen_op)::timestamptz from verzoeken v
      where v.status = 'in_behandeling' or v.rechtsmiddel_op is not null and v.rechtsmiddel_klaar_op is null),
    (select min(d.ontdekt_op) from datalekken d where d.fase <> 'afgesloten')) - make_interval(months => p_maanden);
  grens := least(grens, (select to_timestamp(min(v.start_ms) / 1000.0) from opschortingen o join verwerkingen v on v.onderwerp_id = o.onderwerp_id::text
    where o.opgeheven_op is null and (v.gemeente is null or v.gemeente = o.gemeente)));
  return query select * from (select a.* from logankers a
    where a.schakel > coalesce((select max(k.schakel) from logkoppen k), 0) and a.gemaakt_op < grens order by a.schakel limit 31) b order by b.schakel desc limit 1;
end $$;

-- Cuts there and nowhere else, and gives how many lines of each gemeente went: those are on the certificate, and nothing of what they said.
create function kern.snijd_log(p_maanden integer, p_nu timestamptz, p_schakel bigint, p_sleutel bytea, p_handtekening bytea, p_regelversie text)
returns table (gemeente text, aantal integer) language plpgsql security definer set search_path = public, kern, pg_temp as $$
#variable_conflict use_column
declare
  anker logankers;
begin
  select * into anker from kern.log_snijpunt(p_maanden, p_nu) p where p.schakel = p_schakel;
  if anker.schakel is null then
    raise exception 'tot hier mag het log nu niet weg' using errcode = 'check_violation';
  end if;
  insert into logkoppen (schakel, hash, rijen, weg, op, sleutel, handtekening)
    select anker.schakel, anker.hash, anker.rijen, sum(cardinality(k.rijen)), p_nu, p_sleutel, p_handtekening from verwerkingen_keten k where k.volgnummer <= p_schakel;
  return query with regels as materialized (
      select v.id, v.gemeente, (to_timestamp(v.start_ms / 1000.0) at time zone 'Europe/Amsterdam')::date as dag
      from verwerkingen_keten k cross join unnest(k.rijen) as r (id) join verwerkingen v on v.id = r.id where k.volgnummer <= p_schakel),
    verklaard as (insert into vernietigingen (gemeente, id, compartiment, soort, regel, grond, regelversie, aantal, van, tot, op, vingerafdruk)
      select r.gemeente, gen_random_uuid(), 'beheer', 'logregel', 'logregel-verzegeld', 'avg', p_regelversie, count(*), min(r.dag), max(r.dag), p_nu, encode(anker.hash, 'hex')
      from regels r join gemeenten g on g.code = r.gemeente group by r.gemeente),
    gewist as (delete from verwerkingen v using regels r where v.id = r.id),
    losgemaakt as (delete from verwerkingen_keten k where k.volgnummer <= p_schakel)
    select r.gemeente, count(*)::integer from regels r group by r.gemeente;
end $$;

-- B12.8: the same walk as src/kern/log.ts, which begins where the last cut ended.
create or replace function kern.controleer_keten() returns table (schakels integer, rijen integer, wachtend integer, schakel integer, rij uuid, reden text)
language plpgsql stable security definer set search_path = public, kern, pg_temp as $$
declare
  s record;
  laatste bytea := decode(repeat('00', 32), 'hex');
  nummer bigint := 0;
begin
  schakels := 0; rijen := 0; wachtend := 0;
  select k.schakel, k.hash into nummer, laatste from (select 0 as schakel, laatste as hash union all select k.schakel, k.hash from logkoppen k) k order by k.schakel desc limit 1;
  for s in select k.volgnummer, k.vorige, k.hash, k.rijen as ids, k.rijhashes from verwerkingen_keten k order by k.volgnummer loop
    if s.volgnummer <> nummer + 1 then
      schakel := nummer + 1; reden := 'deze schakel ontbreekt'; return next; return;
    end if;
    select i.id, case when v.id is null then 'deze regel is uit het log verdwenen' else 'deze regel is na verzegeling veranderd' end
      into rij, reden
      from unnest(s.ids) with ordinality as i (id, n) left join verwerkingen v on v.id = i.id
      where v.id is null or sha256(convert_to(kern.log_canoniek_v1(v), 'UTF8')) <> substr(s.rijhashes, (i.n::integer - 1) * 32 + 1, 32)
      order by i.n limit 1;
    if reden is null and s.vorige <> laatste then reden := 'deze schakel sluit niet aan op de vorige'; end if;
    if reden is null and sha256(s.vorige || s.rijhashes) <> s.hash then reden := 'de hash van deze schakel klopt niet'; end if;
    if reden is not null then
      schakel := nummer + 1; return next; return;
    end if;
    nummer := nummer + 1; schakels := schakels + 1; rijen := rijen + cardinality(s.ids); laatste := s.hash;
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
-- Where the log begins now, for who keeps the anchors.
create function kern.logkop() returns table (schakel bigint, rijen bigint, op timestamptz) language sql stable security definer set search_path = public, kern, pg_temp as $$
  select k.schakel, k.rijen, k.op from logkoppen k where kern.petsoort() in ('privacyfunctionaris', 'beheerder') order by k.schakel desc limit 1
$$;

grant samenzicht_snijder to current_user;
grant create on schema kern to samenzicht_snijder, samenzicht_systeem;
alter function kern.log_snijpunt(integer, timestamptz) owner to samenzicht_snijder;
alter function kern.snijd_log(integer, timestamptz, bigint, bytea, bytea, text) owner to samenzicht_snijder;
alter function kern.logkop() owner to samenzicht_systeem;
revoke create on schema kern from samenzicht_snijder, samenzicht_systeem;
revoke execute on function kern.log_snijpunt(integer, timestamptz), kern.snijd_log(integer, timestamptz, bigint, bytea, bytea, text), kern.logkop() from public;
grant execute on function kern.log_snijpunt(integer, timestamptz), kern.snijd_log(integer, timestamptz, bigint, bytea, bytea, text) to samenzicht_systeem;
grant execute on function kern.logkop() to samenzicht_beheer;
