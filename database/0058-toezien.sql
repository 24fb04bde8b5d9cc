-- B12.7, AVG 38 lid 6 and 39 lid 1 b: who decided does not oversee. The same holds for who gave noodtoegang and who judges it afterwards.
alter table verzoeken
  add column nagekeken_op timestamptz,
  add column nagekeken_door uuid,
  add column nagekeken_oordeel text check (nagekeken_oordeel in ('in_orde', 'aandacht')),
  add column nagekeken_tekst text,
  -- UAVG 34, Awb 7 and 8: as long as this runs it stays known who asked
  add column rechtsmiddel text check (rechtsmiddel in ('bezwaar', 'beroep', 'hoger_beroep')),
  add column rechtsmiddel_op date,
  add column rechtsmiddel_klaar_op timestamptz,
  add check ((nagekeken_op is null) = (nagekeken_door is null) and (nagekeken_op is null) = (nagekeken_oordeel is null)),
  add check (nagekeken_op is null or status = 'besloten'),
  add check (nagekeken_door <> besloten_door),
  add check ((rechtsmiddel is null) = (rechtsmiddel_op is null) and (rechtsmiddel_klaar_op is null or rechtsmiddel is not null)),
  add check (rechtsmiddel is null or status = 'besloten');
grant select (rechtsmiddel_op, rechtsmiddel_klaar_op) on verzoeken to samenzicht_vernietiger;

alter table kaartgoedkeuringen
  add column nagekeken_op timestamptz,
  add column nagekeken_door uuid references medewerkers,
  add column nagekeken_oordeel text check (nagekeken_oordeel in ('in_orde', 'aandacht')),
  add column nagekeken_tekst text,
  add check ((nagekeken_op is null) = (nagekeken_door is null) and (nagekeken_op is null) = (nagekeken_oordeel is null)),
  add check (nagekeken_door <> door);
create policy ander_kijkt_na on kaartgoedkeuringen for update to samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'privacyfunctionaris' and nagekeken_op is null
    and door <> (select kern.medewerker()))
  with check (nagekeken_door = (select kern.medewerker()));
grant update (nagekeken_op, nagekeken_door, nagekeken_oordeel, nagekeken_tekst) on kaartgoedkeuringen to samenzicht_beheer;

alter table noodtoegangen add check (beoordeeld_door <> besloten_door);
