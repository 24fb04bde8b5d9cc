-- The second fence around what cannot be undone or read by another (R1, B12.7; AVG 5 lid 1 f, 32). The program keeps to this already; these
-- hold when it would not.

-- A list is born waiting, of who makes it, and gets no lines once somebody decided on it: two pairs of eyes see the same list.
create policy lijst_begint_open on vernietigingslijsten as restrictive for insert to samenzicht_toezicht
  with check (status = 'aangeboden' and opgesteld_door = (select kern.medewerker()));
create policy regel_op_open_lijst on vernietigingsregels as restrictive for insert to samenzicht_toezicht
  with check (stand = 'op_lijst' and exists (select from vernietigingslijsten l
    where l.gemeente = vernietigingsregels.gemeente and l.id = vernietigingsregels.lijst_id and l.status = 'aangeboden'));
-- A person can take a line off and not put one on.
create policy regel_kan_alleen_af on vernietigingsregels as restrictive for update to samenzicht_toezicht, samenzicht_beheer
  using (stand = 'op_lijst') with check (stand = 'weggehaald');
-- The clock carries out what was approved: it decides nothing, and no line of it leads to another case than the one that was on the list.
create policy alleen_uitvoeren on vernietigingslijsten as restrictive for update to samenzicht_vernietiger
  using (status = 'goedgekeurd') with check (status in ('goedgekeurd', 'uitgevoerd'));
create policy alleen_afvinken on vernietigingsregels as restrictive for update to samenzicht_vernietiger
  using (stand in ('op_lijst', 'vernietigd')) with check (stand in ('vernietigd', 'overgeslagen'));

-- What somebody reported in one pet is not read in another: a report from the protected compartiment may tell of a dossier.
alter table datalekken add column compartiment text not null default kern.compartiment();
drop policy lees_datalekken on datalekken;
create policy lees_datalekken on datalekken for select
  using ((select kern.petsoort()) = 'privacyfunctionaris' and gemeente = any ((select kern.gemeenten())::text[])
    or gemeld_door = (select kern.medewerker()) and compartiment = (select kern.compartiment()));
