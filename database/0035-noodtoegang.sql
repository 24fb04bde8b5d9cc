-- B12.2, R1, V2: noodtoegang. In an emergency, when nobody of the gemeente can look, somebody who may not read a dossier mensenhandel gets
-- to read one of them, at most four hours, by two people (AVG 5 lid 1 f, 32; BIO2 5.3, 8.2). It ends by the clock of the database.

-- A role that nobody can take. What runs as it sees one dossier: that of a living noodtoegang of who asks. The roles of toezicht and of
-- mensenhandel themselves stay exactly as closed as they were: no list, count or search grows.
do $$
begin
  create role samenzicht_nood nologin nosuperuser nobypassrls;
exception when duplicate_object or unique_violation then null;
end $$;

create table noodtoegangen (
  gemeente text not null references gemeenten,
  id uuid not null,
  -- as it was typed: whether there is such a dossier nobody looks up before it is opened
  kenmerk text not null check (kenmerk ~ '^MH-[2-9A-Z]{4}-[2-9A-Z]{4}$'),
  vrager_id uuid not null references medewerkers,
  vrager_petsoort text not null check (vrager_petsoort in ('coordinator', 'aandachtsfunctionaris')),
  reden text not null,
  uren integer not null check (uren between 1 and 4),
  gevraagd_op timestamptz not null,
  vervalt_op timestamptz not null,
  besluit text check (besluit in ('verleend', 'geweigerd', 'ingetrokken')),
  besluit_reden text,
  besloten_op timestamptz,
  besloten_door uuid references medewerkers,
  besloten_petsoort text,
  eindigt_op timestamptz,
  beeindigd_op timestamptz,
  beeindigd_door uuid references medewerkers,
  oordeel text check (oordeel in ('terecht', 'niet_terecht')),
  oordeel_tekst text,
  beoordeeld_op timestamptz,
  beoordeeld_door uuid references medewerkers,
  primary key (gemeente, id),
  check (vervalt_op = gevraagd_op + interval '24 hours'),
  check ((besluit is null) = (besloten_op is null) and (besluit is null) = (besloten_door is null) and (besluit is null) = (besluit_reden is null)),
  -- Two people in two roles; who asked can only take it back.
  check ((besluit = 'ingetrokken') = (besloten_door = vrager_id) and (besluit = 'ingetrokken' or besloten_petsoort <> vrager_petsoort)),
  check ((coalesce(besluit, '') = 'verleend') = (eindigt_op is not null)),
  check (eindigt_op <= besloten_op + interval '4 hours' and besloten_op < vervalt_op),
  check ((beeindigd_op is null) = (beeindigd_door is null)),
  check ((oordeel is null) = (beoordeeld_op is null) and (oordeel is null) = (oordeel_tekst is null)),
  check (beoordeeld_door <> vrager_id)
);
create index on noodtoegangen (vrager_id) where besluit = 'verleend';
create index on noodtoegangen (gemeente, gevraagd_op desc);

-- By the clock of the database, whatever the program thinks the time is.
create function kern.noodtoegang_leeft(n noodtoegangen) returns boolean language sql stable as $$
  select n.besluit = 'verleend' and n.beeindigd_op is null and n.besloten_op <= now() + interval '1 minute' and n.eindigt_op > now()
$$;
-- A coordinator for the own gemeenten; an aandachtsfunctionaris for another gemeente of the regio (the own she can read).
create function kern.mag_noodtoegang_vragen(g text) returns boolean language sql stable as $$
  select case kern.petsoort()
    when 'coordinator' then g = any (kern.gemeenten())
    when 'aandachtsfunctionaris' then not g = any (kern.gemeenten())
      and exists (select from gemeenten a join gemeenten b on b.regio_id = a.regio_id where a.code = g and b.code = any (kern.gemeenten()))
    else false end
$$;

alter table noodtoegangen enable row level security, force row level security;
create policy eigen_verzoek on noodtoegangen for select to samenzicht_toezicht, samenzicht_mensenhandel
  using (vrager_id = (select kern.medewerker()) and vrager_petsoort = (select kern.petsoort()));
create policy van_de_gemeente on noodtoegangen for select to samenzicht_beheer, samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) in ('privacyfunctionaris', 'aandachtsfunctionaris'));
create policy vragen on noodtoegangen for insert to samenzicht_toezicht, samenzicht_mensenhandel
  with check (vrager_id = (select kern.medewerker()) and vrager_petsoort = (select kern.petsoort()) and besluit is null and beeindigd_op is null and oordeel is null
    and kern.mag_noodtoegang_vragen(gemeente));
-- Who sees it may change it; what, the trigger below says.
create policy eigen_wijzigen on noodtoegangen for update to samenzicht_toezicht, samenzicht_mensenhandel
  using (vrager_id = (select kern.medewerker()) and vrager_petsoort = (select kern.petsoort())) with check (true);
create policy gemeente_wijzigen on noodtoegangen for update to samenzicht_beheer, samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) in ('privacyfunctionaris', 'aandachtsfunctionaris')) with check (true);
grant select, insert on noodtoegangen to samenzicht_toezicht, samenzicht_mensenhandel;
grant select on noodtoegangen to samenzicht_beheer;
grant update (besluit, besluit_reden, besloten_op, besloten_door, besloten_petsoort, eindigt_op, beeindigd_op, beeindigd_door, oordeel, oordeel_tekst, beoordeeld_op, beoordeeld_door)
  on noodtoegangen to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_beheer;

-- Each step once, by who may take it, under the own name.
create function kern.bewaak_noodtoegang() returns trigger language plpgsql as $$
declare
  ik uuid := kern.medewerker();
  pet text := kern.petsoort();
begin
  if kern.compartiment() = '' then
    return new;
  end if;
  if (new.besluit, new.besluit_reden, new.besloten_op, new.besloten_door, new.besloten_petsoort, new.eindigt_op)
      is distinct from (old.besluit, old.besluit_reden, old.besloten_op, old.besloten_door, old.besloten_petsoort, old.eindigt_op)
    and (old.besluit is not null or new.besloten_door is distinct from ik or new.besloten_petsoort is distinct from pet
      or not coalesce(case when new.besluit = 'ingetrokken' then old.vrager_id = ik
        else old.vrager_id <> ik and old.vrager_petsoort <> pet and pet in ('privacyfunctionaris', 'aandachtsfunctionaris') and old.gemeente = any (kern.gemeenten()) end, false)) then
    raise insufficient_privilege using message = 'over noodtoegang beslist een tweede persoon in een andere rol, één keer';
  end if;
  if (new.beeindigd_op, new.beeindigd_door) is distinct from (old.beeindigd_op, old.beeindigd_door)
    and (old.besluit is distinct from 'verleend' or old.beeindigd_op is not null or new.beeindigd_door is distinct from ik) then
    raise insufficient_privilege using message = 'noodtoegang wordt één keer beëindigd en gaat niet weer open';
  end if;
  if (new.oordeel, new.oordeel_tekst, new.beoordeeld_op, new.beoordeeld_door) is distinct from (old.oordeel, old.oordeel_tekst, old.beoordeeld_op, old.beoordeeld_door)
    and (old.oordeel is not null or old.besluit is distinct from 'verleend' or kern.noodtoegang_leeft(old) or pet <> 'privacyfunctionaris' or new.beoordeeld_door is distinct from ik) then
    raise insufficient_privilege using message = 'noodtoegang wordt achteraf beoordeeld, één keer, door de privacyfunctionaris';
  end if;
  return new;
end $$;
create trigger bewaak_noodtoegang before update on noodtoegangen for each row execute function kern.bewaak_noodtoegang();

create policy levend_nood on noodtoegangen for select to samenzicht_nood
  using (vrager_id = (select kern.medewerker()) and vrager_petsoort = (select kern.petsoort()) and (select kern.compartiment()) in ('toezicht', 'mensenhandel')
    and kern.noodtoegang_leeft(noodtoegangen));
create policy nood_dossiers on dossiers for select to samenzicht_nood
  using (exists (select from noodtoegangen n where n.gemeente = dossiers.gemeente and n.kenmerk = dossiers.nummer));
create policy nood_stukken on dossierstukken for select to samenzicht_nood
  using (exists (select from dossiers d where d.gemeente = dossierstukken.gemeente and d.id = dossierstukken.dossier_id));
create policy nood_sleutels on sleutels for select to samenzicht_nood
  using (soort = 'dossier' and exists (select from dossiers d where d.gemeente = sleutels.gemeente and d.id = sleutels.id));
grant usage on schema public, kern to samenzicht_nood;
grant select on noodtoegangen, dossiers, dossierstukken, sleutels, medewerkers to samenzicht_nood;

create function kern.nooddossier(p_id uuid) returns table (gemeente text, id uuid, nummer text, urgentie text, status text, ontvangen_op timestamptz, verpakt bytea, kek text)
language sql stable security definer set search_path = public, kern, pg_temp as $$
  select d.gemeente, d.id, d.nummer, d.urgentie, d.status, d.ontvangen_op, k.verpakt, k.kek
  from noodtoegangen n join dossiers d on d.gemeente = n.gemeente and d.nummer = n.kenmerk
    left join sleutels k on k.gemeente = d.gemeente and k.soort = 'dossier' and k.id = d.id
  where n.id = p_id
$$;
create function kern.noodstukken(p_id uuid) returns table (id uuid, gemeente text, soort text, versleuteld bytea, op timestamptz, door_naam text, petsoort text)
language sql stable security definer set search_path = public, kern, pg_temp as $$
  select s.id, s.gemeente, s.soort, s.versleuteld, s.op, m.naam, s.petsoort
  from noodtoegangen n join dossiers d on d.gemeente = n.gemeente and d.nummer = n.kenmerk
    join dossierstukken s on s.gemeente = d.gemeente and s.dossier_id = d.id join medewerkers m on m.id = s.door
  where n.id = p_id order by s.op, s.id
$$;
grant samenzicht_nood to current_user;
grant create on schema kern to samenzicht_nood;
alter function kern.nooddossier(uuid) owner to samenzicht_nood;
alter function kern.noodstukken(uuid) owner to samenzicht_nood;
revoke create on schema kern from samenzicht_nood;
revoke execute on function kern.nooddossier(uuid), kern.noodstukken(uuid) from public;
grant execute on function kern.nooddossier(uuid), kern.noodstukken(uuid) to samenzicht_toezicht, samenzicht_mensenhandel;

-- The aandachtsfunctionaris of the gemeente sees in 'Wie keek hierin?' also who read by noodtoegang, whatever that pet was.
create or replace function kern.zaakinzage(p_soort text, p_id text)
returns table (op timestamptz, naam text, soort text, status text, doel text, petsoort text, functie text, organisatie text, regels text[], gemeente text)
language sql stable security definer set search_path = public, kern, pg_temp as $$
  select to_timestamp(v.start_ms / 1000.0), v.naam, v.soort, v.status, v.doel, v.petsoort, m.functie, o.naam, v.regels, v.gemeente
  from verwerkingen v left join medewerkers m on m.id = v.medewerker_id left join organisaties o on o.id = v.organisatie_id
  where v.onderwerp_soort = p_soort and v.onderwerp_id = p_id and v.gemeente = any (kern.gemeenten())
    and (kern.compartiment() = 'toezicht' and kern.petsoort() = 'coordinator' and v.compartiment = 'toezicht' and p_soort <> 'Dossier'
      or kern.compartiment() = 'mensenhandel' and kern.petsoort() = 'aandachtsfunctionaris' and (v.compartiment = 'mensenhandel' or v.naam = 'nooddossier.lezen'))
  order by v.start_ms desc, v.id desc limit 500
$$;
