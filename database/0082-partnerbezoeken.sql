-- R3: what a partner did or will do at a place, as light as it can be: which kind of organisatie, and the day. No finding, no person. Never of
-- politie: what politie has at a place is told by afstemming alone, in one word (G5).
create table partnerbezoeken (
  gemeente text not null references gemeenten,
  id uuid not null,
  dienst text not null check (dienst in ('nla', 'brandweer', 'belastingdienst', 'omgevingsdienst', 'ggd', 'toeslagen', 'woningcorporatie')),
  -- who entered it: the partner itself, or the gemeente after a call
  organisatie_id uuid not null references organisaties,
  locatie_id uuid,
  adres text not null,
  adressleutel text,
  dag date not null,
  -- for the partner alone: what kind of visit; the gemeente reads that there is one
  soort text check (soort in ('controle', 'hercontrole', 'voorlichting')),
  op timestamptz not null,
  door uuid not null references medewerkers,
  vervallen_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id),
  check (num_nonnulls(locatie_id, adressleutel) > 0)
);
create index on partnerbezoeken (gemeente, locatie_id, dag);
create index on partnerbezoeken (gemeente, adressleutel, dag);
create index on partnerbezoeken (organisatie_id, dag);

alter table partnerbezoeken enable row level security, force row level security;
create policy gemeente_toezicht on partnerbezoeken for select to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]));
create policy telefoon_toezicht on partnerbezoeken for insert to samenzicht_toezicht
  with check (gemeente = any ((select kern.gemeenten())::text[]) and organisatie_id = (select kern.organisatie()) and door = (select kern.medewerker())
    and soort is null and locatie_id is not null);
create policy eigen_toezicht on partnerbezoeken for update to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and organisatie_id = (select kern.organisatie()));
-- The day and which partner; not what kind of visit, and not who of the partner wrote it.
grant select (gemeente, id, dienst, organisatie_id, locatie_id, adres, adressleutel, dag, op, vervallen_op) on partnerbezoeken to samenzicht_toezicht;
grant insert, update (vervallen_op) on partnerbezoeken to samenzicht_toezicht;

create policy eigen_partner on partnerbezoeken to samenzicht_partner
  using (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'inspecteur_nla')
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'inspecteur_nla' and dienst = 'nla' and locatie_id is null and door = (select kern.medewerker()));
grant select, insert, update (vervallen_op) on partnerbezoeken to samenzicht_partner;

create policy opruimen_partnerbezoeken on partnerbezoeken to samenzicht_systeem using (true);
grant select (dag), delete on partnerbezoeken to samenzicht_systeem;
