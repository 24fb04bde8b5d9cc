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
