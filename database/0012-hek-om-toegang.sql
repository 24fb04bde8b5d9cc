-- The second fence around access itself (R1, B2.1; AVG 32 lid 4). The role of beheer is worn by two kinds of pet: the beheerder gives and
-- ends pets, never to itself and not beyond its own gemeenten; the privacyfunctionaris alone reads the log.

-- Where a pet counts: a partner sees what was sent to its organisatie, so there the organisatie is the border and not the gemeente.
create function kern.pet_in_bereik(p petten) returns boolean language sql stable as $$
  select cardinality(kern.gemeenten()) = 0 or case
    when p.compartiment in ('politie', 'zorg', 'partner')
      then exists (select from medewerkers m where m.id = p.medewerker_id and m.organisatie_id = kern.organisatie())
    else cardinality(p.gemeenten) > 0 and p.gemeenten <@ kern.gemeenten()
  end
$$;

drop policy beheer_petten on petten;
create policy systeem_petten on petten to samenzicht_systeem using (true) with check (true);
create policy beheerder_geeft on petten for insert to samenzicht_beheer
  with check ((select kern.petsoort()) = 'beheerder' and medewerker_id <> (select kern.medewerker()) and kern.pet_in_bereik(petten));
-- The own pet too: who adds a gemeente serves it, and anyone may lay a pet down.
create policy beheerder_beeindigt on petten for update to samenzicht_beheer
  using ((select kern.petsoort()) = 'beheerder')
  with check (kern.pet_in_bereik(petten) or (medewerker_id = (select kern.medewerker()) and compartiment = 'beheer'));
-- Another kind of pet is another pet.
revoke update on petten from samenzicht_beheer;
grant update (gemeenten, geldig_tot) on petten to samenzicht_beheer;

drop policy beheer_log on verwerkingen;
create policy privacyfunctionaris_log on verwerkingen for select to samenzicht_beheer
  using ((select kern.petsoort()) = 'privacyfunctionaris'
    and (gemeente is null and organisatie_id = (select kern.organisatie()) or gemeente = any ((select kern.gemeenten())::text[])));
