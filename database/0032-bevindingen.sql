-- B12.1: what somebody kept in free text against the advice of the waker, until a privacyfunctionaris has looked at it.
create table bevindingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  compartiment text not null,
  handeling text not null,
  onderwerp_soort text not null,
  onderwerp_id text not null,
  -- the page of what was written
  pad text not null,
  -- the title of the field, as on the form
  veld text not null,
  soort text not null,
  grond text not null check (grond in ('geen_persoonsgegeven', 'zakelijke_rol', 'ambtenaar', 'anders')),
  reden text not null,
  -- the words that were kept, under a key of this row; at the review the words go and the key is destroyed (AVG 5 lid 1 e)
  versleuteld bytea,
  status text not null check (status in ('te_beoordelen', 'terecht', 'niet_terecht', 'hersteld')),
  op timestamptz not null,
  door uuid not null references medewerkers,
  petsoort text not null,
  beoordeeld_op timestamptz,
  beoordeeld_door uuid references medewerkers,
  uitleg text,
  hersteld_op timestamptz,
  herstel text,
  primary key (gemeente, id),
  check (status = 'te_beoordelen' or (versleuteld is null and beoordeeld_op is not null and uitleg is not null))
);
create index on bevindingen (gemeente, status, op);
create index on bevindingen (door, op) where status = 'niet_terecht';

alter table bevindingen enable row level security, force row level security;
-- The privacyfunctionaris of the gemeente reads and judges; the beheerder, in the same role, does not.
create policy privacyfunctionaris_bevindingen on bevindingen to samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'privacyfunctionaris')
  with check (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'privacyfunctionaris');
-- Who kept something writes it down, sees what was said of it, and tells that it is mended; nobody else of the compartiment.
create policy schrijver_bevindingen on bevindingen for select
  using (gemeente = any ((select kern.gemeenten())::text[]) and door = (select kern.medewerker()) and compartiment = (select kern.compartiment()));
create policy schrijver_legt_vast on bevindingen for insert
  with check (gemeente = any ((select kern.gemeenten())::text[]) and door = (select kern.medewerker())
    and compartiment = (select kern.compartiment()) and status = 'te_beoordelen');
create policy schrijver_herstelt on bevindingen for update
  using (gemeente = any ((select kern.gemeenten())::text[]) and door = (select kern.medewerker()) and compartiment = (select kern.compartiment()) and status = 'niet_terecht')
  with check (gemeente = any ((select kern.gemeenten())::text[]) and door = (select kern.medewerker()) and compartiment = (select kern.compartiment()) and status = 'hersteld');
grant select, insert, update (status, hersteld_op, herstel) on bevindingen
  to samenzicht_toezicht, samenzicht_bibob, samenzicht_zorg, samenzicht_partner, samenzicht_vertrouwenspersoon, samenzicht_beheer;
grant update (versleuteld, beoordeeld_op, beoordeeld_door, uitleg) on bevindingen to samenzicht_beheer;

-- Who kept something hands in the key with it, and only beheer (the privacyfunctionaris) opens it.
create policy lever_bevindingsleutel_in on sleutels for insert
  with check (soort = 'bevinding' and compartiment = 'beheer' and gemeente = any ((select kern.gemeenten())::text[]));

-- Names that may stand in free text, in which one of these words (small letters, no accents) stands: who works here and in which
-- organisation, and for toezicht the businesses and facilitators of the own gemeenten. Runs as the pet: what it may not see is not known.
create function kern.bekende_namen(woorden text[]) returns table (naam text, persoon boolean) language plpgsql stable as $$
declare
  patroon text := '\m(' || array_to_string(woorden, '|') || ')\M';
begin
  return query select m.naam, true from medewerkers m where public.unaccent(lower(m.naam)) ~ patroon limit 500;
  return query select o.naam, false from organisaties o where public.unaccent(lower(o.naam)) ~ patroon limit 100;
  if kern.compartiment() = 'toezicht' then
    return query select f.naam, f.soort = 'natuurlijk_persoon' from facilitators f
      where f.gemeente = any (kern.gemeenten()) and public.unaccent(lower(f.naam)) ~ patroon limit 500;
    return query select i.naam, false from inrichtingen i
      where i.gemeente = any (kern.gemeenten()) and public.unaccent(lower(i.naam)) ~ patroon limit 500;
  end if;
end $$;
