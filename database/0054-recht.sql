-- B12.3, AVG 10, UAVG 31: which part of the law carries data of a criminal nature; said on each card, because 'UAVG 33' alone carries nothing.
alter table grondslagkaarten add column strafgrond text not null default 'geen'
  check (strafgrond in ('geen', 'u32a', 'u32b', 'u32e', 'u33_1a', 'u33_1b', 'u33_2b', 'wgs'));
alter table grondslagkaarten alter column strafgrond drop default;

-- B4.3, AVG 9 lid 2 a: at the open door somebody says yes before special data are sent, and takes it back with the code (AVG 7 lid 3).
-- Taking it back closes the zaak and its key goes at once; the broom takes the rows within the hour.
alter table vertrouwenszaken add column toestemming_op timestamptz;
create policy deur_trekt_in on vertrouwenszaken for update to samenzicht_vertrouwenspersoon
  using ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]) and id = (select kern.zaak_bij_code()) and vernietigd_op is null)
  with check (status = 'gesloten' and uitkomst = 'ingetrokken' and vernietigen_op is not null);
