-- R1: the beheerder of the whole installation has no gemeenten of its own and ends accounts everywhere, so it hands over work everywhere too.
create policy beheerder_overal on werkoverdrachten to samenzicht_beheer
  using (cardinality((select kern.gemeenten())) = 0 and (select kern.petsoort()) = 'beheerder')
  with check (cardinality((select kern.gemeenten())) = 0 and (select kern.petsoort()) = 'beheerder');
create policy beheerder_overal on gebeurtenissen for insert to samenzicht_beheer
  with check (compartiment = 'beheer' and cardinality((select kern.gemeenten())) = 0 and (select kern.petsoort()) = 'beheerder');
