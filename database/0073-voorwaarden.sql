-- R2, C11: a rapportage of politie lands by itself, and the conditions of a sender go along to wherever his facts are used (Wpg 16, 19, 20).
alter table partnerberichten
  -- the rapportage that landed; the row of politie itself stays where it is
  add column politierapportage_id uuid,
  add column aard text not null default 'signaal' check (aard in ('signaal', 'terugkoppeling')),
  -- N3: which verstrekking this answers, by the number that the receiver knows
  add column verstrekking_nummer text,
  -- the sender said that it may go further after all
  add column toestemming_op date,
  add column toestemming_van text,
  add column toestemming_voor text,
  add unique (gemeente, politierapportage_id),
  add check ((toestemming_op is null) = (toestemming_van is null) and (toestemming_op is null) = (toestemming_voor is null));
grant update (toestemming_op, toestemming_van, toestemming_voor) on partnerberichten to samenzicht_toezicht;
create index on partnerberichten (gemeente, gebruiken_tot) where gebruiken_tot is not null;
-- Who is about to send a piece on must know the conditions of the melding it came from, and of no other.
create policy mensenhandel_voorwaarden on partnerberichten for select to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[])
    and exists (select from overdrachten o where o.gemeente = partnerberichten.gemeente and o.melding_id = partnerberichten.melding_id));
-- N3: who sent something hears that the receiver answered outside the program: from whom, under which number, on which day.
create policy mensenhandel_antwoorden on partnerberichten for select to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[])
    and exists (select from verstrekkingen v where v.gemeente = partnerberichten.gemeente and v.nummer = partnerberichten.verstrekking_nummer));
grant select (gemeente, id, melding_id, soort, aard, afzender, kenmerk, gedateerd_op, verder_gebruik, gebruiken_tot, toestemming_op, verstrekking_nummer)
  on partnerberichten to samenzicht_mensenhandel;
