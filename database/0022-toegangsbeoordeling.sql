-- Access is reviewed twice a year per gemeente (BIO2 5.18; AVG 32): the beheerder prepares the list, the privacyfunctionaris confirms or ends
-- each pet. A pet serves several gemeenten; each decides for itself only (B2.1).
create table toegangsbeoordelingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  uiterlijk date not null,
  -- what is not decided in time stops; said when the review begins
  opschorten boolean not null,
  begonnen_op timestamptz not null,
  begonnen_door uuid not null,
  afgerond_op timestamptz,
  primary key (gemeente, id)
);
create index on toegangsbeoordelingen (gemeente) where afgerond_op is null;
create table toegangsbeoordelingsregels (
  gemeente text not null,
  id uuid not null,
  beoordeling_id uuid not null,
  pet_id uuid not null,
  medewerker_id uuid not null,
  petsoort text not null,
  laatst_gebruikt date,
  uitkomst text check (uitkomst in ('bevestigd', 'beeindigd', 'opgeschort', 'vervallen')),
  reden text,
  op timestamptz,
  door uuid,
  primary key (gemeente, id),
  unique (beoordeling_id, pet_id),
  foreign key (gemeente, beoordeling_id) references toegangsbeoordelingen (gemeente, id),
  check ((uitkomst is null) = (op is null))
);
call kern.omhein('toegangsbeoordelingen', 'beheer', 'select, insert');
call kern.omhein('toegangsbeoordelingsregels', 'beheer', 'select, insert');
grant update (afgerond_op) on toegangsbeoordelingen to samenzicht_beheer;
grant update (uitkomst, reden, op, door) on toegangsbeoordelingsregels to samenzicht_beheer;
-- Who gives pets prepares, and somebody else decides; nobody about the own pet.
create policy beheerder_bereidt_voor on toegangsbeoordelingen as restrictive for insert to samenzicht_beheer
  with check ((select kern.petsoort()) = 'beheerder');
create policy beheerder_zet_klaar on toegangsbeoordelingsregels as restrictive for insert to samenzicht_beheer
  with check ((select kern.petsoort()) = 'beheerder' and uitkomst is null);
create policy privacyfunctionaris_beslist on toegangsbeoordelingsregels as restrictive for update to samenzicht_beheer
  using ((select kern.petsoort()) = 'privacyfunctionaris' and medewerker_id <> (select kern.medewerker()) and uitkomst is null)
  with check (door = (select kern.medewerker()));
create policy systeem_beoordelingen on toegangsbeoordelingen to samenzicht_systeem using (true) with check (true);
create policy systeem_beoordelingsregels on toegangsbeoordelingsregels to samenzicht_systeem using (true) with check (true);
grant select, update on toegangsbeoordelingen, toegangsbeoordelingsregels to samenzicht_systeem;

-- The day on which each pet of a gemeente was last used, and nothing of what for: the beheerder does not read the log.
create function kern.petgebruik(p_gemeente text) returns table (pet_id uuid, medewerker_id uuid, soort text, laatst_gebruikt date)
language sql stable security definer set search_path = public, kern, pg_temp as $$
  select p.id, p.medewerker_id, p.soort,
    (select max(to_timestamp(v.start_ms / 1000.0) at time zone 'Europe/Amsterdam')::date from verwerkingen v where v.medewerker_id = p.medewerker_id and v.pet_id = p.id)
  from petten p join medewerkers m on m.id = p.medewerker_id
  where kern.petsoort() = 'beheerder' and p_gemeente = any (kern.gemeenten()) and p_gemeente = any (p.gemeenten) and m.actief
    and p.compartiment not in ('politie', 'zorg', 'partner') and (p.geldig_tot is null or p.geldig_tot > now())
$$;
-- Takes one gemeente out of a pet that was judged so; without any gemeente it ends. Sessions in it stop in the same transaction.
create function kern.voer_beoordeling_uit(p_regel uuid, nu timestamptz) returns boolean
language plpgsql security definer set search_path = public, kern, pg_temp as $$
declare
  r toegangsbeoordelingsregels;
begin
  select * into r from toegangsbeoordelingsregels t where t.id = p_regel and t.uitkomst in ('beeindigd', 'opgeschort')
    and (kern.compartiment() = 'systeem' or t.gemeente = any (kern.gemeenten()) and t.door = kern.medewerker() and t.medewerker_id <> kern.medewerker());
  if not found then return false; end if;
  update petten p set gemeenten = array_remove(p.gemeenten, r.gemeente),
    geldig_tot = case when cardinality(array_remove(p.gemeenten, r.gemeente)) = 0 then nu else p.geldig_tot end where p.id = r.pet_id;
  delete from sessies where pet_id = r.pet_id;
  return true;
end $$;
grant create on schema kern to samenzicht_systeem;
alter function kern.petgebruik(text) owner to samenzicht_systeem;
alter function kern.voer_beoordeling_uit(uuid, timestamptz) owner to samenzicht_systeem;
revoke create on schema kern from samenzicht_systeem;
revoke execute on function kern.petgebruik(text), kern.voer_beoordeling_uit(uuid, timestamptz) from public;
grant execute on function kern.petgebruik(text), kern.voer_beoordeling_uit(uuid, timestamptz) to samenzicht_beheer;

-- How far the log went out as OTLP.
create table logexport (
  doel text primary key,
  schakel bigint not null,
  op timestamptz not null
);
alter table logexport enable row level security, force row level security;
create policy systeem_logexport on logexport to samenzicht_systeem using (true) with check (true);
grant select, insert, update on logexport to samenzicht_systeem;
