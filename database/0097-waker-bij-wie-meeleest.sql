-- B12.1: what politie or the dossier writes for others is guarded as well. What stays with a reason is looked at by the privacyfunctionaris of
-- the gemeente that reads it; the row names no zaak (src/kern/bevindingen.ts). Politie, zorg and partners serve no gemeente: theirs is what
-- they wrote themselves.
grant select, insert, update (status, hersteld_op, herstel) on bevindingen to samenzicht_politie, samenzicht_mensenhandel;
create policy organisatie_bevindingen on bevindingen for select to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (door = (select kern.medewerker()) and compartiment = (select kern.compartiment()));
create policy organisatie_legt_vast on bevindingen for insert to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  with check (door = (select kern.medewerker()) and compartiment = (select kern.compartiment()) and status = 'te_beoordelen');
create policy organisatie_herstelt on bevindingen for update to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (door = (select kern.medewerker()) and compartiment = (select kern.compartiment()) and status = 'niet_terecht')
  with check (door = (select kern.medewerker()) and compartiment = (select kern.compartiment()) and status = 'hersteld');
create policy organisatie_levert_bevindingsleutel_in on sleutels for insert to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  with check (soort = 'bevinding' and compartiment = 'beheer');

