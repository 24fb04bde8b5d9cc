-- B12.7, AVG 35: a DPIA that was made, advised upon and decided before this program came, or outside of it. The functionaris records it,
-- with the number of the decision, and does not decide: adviser and decider were others, elsewhere.
alter table dpias add column vastgesteld_door text, add column besluit_kenmerk text;
alter table dpias drop constraint dpias_check;
alter table dpias add constraint advies_heel check ((advies is null) = (advies_op is null) and (advies is null or vastgesteld_door is not null or advies_door is not null));
alter table dpias add constraint van_buiten_heel check ((vastgesteld_door is null) = (besluit_kenmerk is null)
  and (vastgesteld_door is null or besluit = 'akkoord' and besloten_door is null and advies_door is null));
create policy dpia_van_buiten on dpias for insert to samenzicht_beheer
  with check (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'privacyfunctionaris' and vastgesteld_door is not null);
