-- R1, V2: four eyes on pets that open what is protected (BIO2 5.18, 8.2; AVG 32 lid 4). Such a pet exists only once a second person has
-- confirmed the proposal of the first; until then there is no row in petten, and so nothing that a session could wear.

-- Which compartiment a kind of pet is of. A pet cannot be smuggled in under another one.
create function kern.compartiment_van(soort text) returns text language sql immutable parallel safe as $$
  select case
    when soort in ('toezichthouder', 'coordinator', 'jurist', 'burgemeester') then 'toezicht'
    when soort = 'aandachtsfunctionaris' then 'mensenhandel'
    when soort in ('wijkagent', 'rechercheur') then 'politie'
    when soort in ('zorgmedewerker', 'zorgcoordinator') then 'zorg'
    when soort in ('officier', 'riec_analist', 'inspecteur_nla') then 'partner'
    when soort = 'vergunningverlener' then 'bibob'
    when soort = 'vertrouwenspersoon' then 'vertrouwenspersoon'
    when soort in ('beheerder', 'privacyfunctionaris') then 'beheer'
  end
$$;
create function kern.vier_ogen(soort text) returns boolean language sql immutable parallel safe as $$
  select kern.compartiment_van(soort) in ('mensenhandel', 'politie', 'vertrouwenspersoon', 'bibob', 'beheer')
$$;

create table petvoorstellen (
  id uuid primary key,
  medewerker_id uuid not null references medewerkers,
  soort text not null check (kern.vier_ogen(soort)),
  compartiment text not null,
  gemeenten text[] not null,
  geldig_tot timestamptz,
  reden text not null,
  voorgesteld_op timestamptz not null,
  voorgesteld_door uuid not null references medewerkers,
  verloopt_op timestamptz not null,
  uitkomst text check (uitkomst in ('bevestigd', 'geweigerd', 'ingetrokken')),
  uitkomst_reden text,
  besloten_op timestamptz,
  besloten_door uuid references medewerkers,
  check (compartiment = kern.compartiment_van(soort)),
  check (voorgesteld_door <> medewerker_id),
  check (verloopt_op = voorgesteld_op + interval '336 hours'),
  check ((uitkomst is null) = (besloten_op is null) and (uitkomst is null) = (besloten_door is null) and (uitkomst is null) = (uitkomst_reden is null)),
  -- Two persons, and neither of them the one who gets it; who proposed can only take it back.
  check (besloten_door <> medewerker_id and (uitkomst = 'ingetrokken') = (besloten_door = voorgesteld_door)),
  check (uitkomst <> 'bevestigd' or besloten_op < verloopt_op)
);
create index on petvoorstellen (medewerker_id);
create index on petvoorstellen (verloopt_op) where uitkomst is null;

alter table petten
  add column voorstel_id uuid unique references petvoorstellen,
  -- Somebody must be the first, and the first must be able to make a second: otherwise nobody could ever confirm.
  add column uitzondering text check (uitzondering in ('eerste_beheerder', 'tweede_beheerder')),
  add check (compartiment = kern.compartiment_van(soort)),
  add check (uitzondering is null or soort = 'beheerder' and voorstel_id is null),
  add constraint petten_vier_ogen check (not kern.vier_ogen(soort) or voorstel_id is not null or uitzondering is not null);

-- Where a pet or a proposal counts, for who wears a pet of beheer now. A privacyfunctionaris is never of the whole installation.
create function kern.toegang_in_bereik(p_medewerker uuid, p_compartiment text, p_gemeenten text[]) returns boolean language sql stable as $$
  select case
    when kern.petsoort() = 'beheerder' and cardinality(kern.gemeenten()) = 0 then true
    when p_compartiment in ('politie', 'zorg', 'partner')
      then exists (select from medewerkers m where m.id = p_medewerker and m.organisatie_id = kern.organisatie())
    else cardinality(p_gemeenten) > 0 and p_gemeenten <@ kern.gemeenten()
  end
$$;

alter table petvoorstellen enable row level security, force row level security;
create policy in_bereik on petvoorstellen for select to samenzicht_beheer
  using ((select kern.petsoort()) in ('beheerder', 'privacyfunctionaris') and kern.toegang_in_bereik(medewerker_id, compartiment, gemeenten));
create policy beheerder_stelt_voor on petvoorstellen for insert to samenzicht_beheer
  with check ((select kern.petsoort()) = 'beheerder' and voorgesteld_door = (select kern.medewerker()) and uitkomst is null
    and kern.toegang_in_bereik(medewerker_id, compartiment, gemeenten));
create policy tweede_beslist on petvoorstellen for update to samenzicht_beheer
  using (uitkomst is null and (select kern.petsoort()) in ('beheerder', 'privacyfunctionaris') and kern.toegang_in_bereik(medewerker_id, compartiment, gemeenten))
  with check (besloten_door = (select kern.medewerker()));
grant select, insert, update (uitkomst, uitkomst_reden, besloten_op, besloten_door) on petvoorstellen to samenzicht_beheer;

-- The second beheerder, once: only by the first, and only as long as nobody after the first was made beheerder. Volatile, so that of two at
-- the same moment the later one sees the earlier.
create function kern.mag_tweede_beheerder(van timestamptz) returns boolean language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7302032);
  return exists (
    select from petten e where e.uitzondering = 'eerste_beheerder' and e.medewerker_id = kern.medewerker() and e.geldig_tot is null and e.geldig_van <= van
      and not exists (select from petten p where p.soort = 'beheerder' and p.id <> e.id and p.geldig_van >= e.geldig_van));
end $$;

drop policy beheerder_geeft on petten;
create policy beheerder_geeft on petten for insert to samenzicht_beheer
  with check ((select kern.petsoort()) = 'beheerder' and medewerker_id <> (select kern.medewerker()) and kern.pet_in_bereik(petten) and voorstel_id is null
    and case when kern.vier_ogen(soort) then uitzondering = 'tweede_beheerder' and kern.mag_tweede_beheerder(geldig_van) else uitzondering is null end);
-- Exactly what was proposed, by exactly who confirmed it.
create policy tweede_bevestigt on petten for insert to samenzicht_beheer
  with check (uitzondering is null and exists (select from petvoorstellen v
    where v.id = voorstel_id and v.uitkomst = 'bevestigd' and v.besloten_door = (select kern.medewerker()) and v.medewerker_id = petten.medewerker_id
      and v.soort = petten.soort and v.gemeenten = petten.gemeenten and v.geldig_tot is not distinct from petten.geldig_tot));

-- What was given does not grow afterwards: no other gemeenten, no later end. The one exception is the own pet of who adds a new gemeente.
create function kern.pet_groeit_niet() returns trigger language plpgsql as $$
declare
  erbij text[] := array(select unnest(new.gemeenten) except select unnest(old.gemeenten));
begin
  if current_user <> 'samenzicht_beheer' then
    return new;
  end if;
  if coalesce(new.geldig_tot, 'infinity') > coalesce(old.geldig_tot, 'infinity') then
    raise insufficient_privilege using message = 'een pet gaat niet langer gelden dan zij is gegeven';
  end if;
  if cardinality(new.gemeenten) = 0 and cardinality(old.gemeenten) > 0 then
    raise insufficient_privilege using message = 'een pet gaat niet ineens overal gelden';
  end if;
  if cardinality(erbij) > 0 and not (old.medewerker_id = kern.medewerker() and old.soort = 'beheerder'
      and not exists (select from petten p where p.gemeenten && erbij)) then
    raise insufficient_privilege using message = 'een pet gaat niet voor meer gemeenten gelden dan zij is gegeven';
  end if;
  return new;
end $$;
create trigger pet_groeit_niet before update on petten for each row execute function kern.pet_groeit_niet();
