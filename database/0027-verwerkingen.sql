-- B12.7, AVG 30: the register of verwerkingsactiviteiten per gemeente. Versions: a later one takes the place of the earlier, nothing is rewritten.
-- A gemeente without a version of its own works by the national template (beleid/*.verwerkingen.json).
create table verwerkingsactiviteiten (
  gemeente text not null references gemeenten,
  id uuid not null,
  sleutel text not null,
  versie integer not null check (versie > 0),
  status text not null check (status in ('concept', 'vastgesteld', 'opgeschort', 'beeindigd')),
  -- what AVG 30 lid 1 asks; the shape is that of the template
  inhoud jsonb not null,
  -- not written by the gemeente itself yet: the national template, suspended or resumed
  volgens_sjabloon boolean not null default false,
  -- why this version is there
  reden text not null,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null references medewerkers,
  ondertekend_op timestamptz,
  ondertekend_door uuid references medewerkers,
  ondertekend_petsoort text,
  primary key (gemeente, id),
  unique (gemeente, sleutel, versie),
  check ((status = 'concept') = (ondertekend_op is null)),
  check ((ondertekend_op is null) = (ondertekend_door is null)),
  -- four eyes: who drafts does not sign; to suspend and resume is one person's act, on the version that stands
  check (status <> 'vastgesteld' or ondertekend_petsoort <> 'burgemeester' or ondertekend_door <> aangemaakt_door)
);
create unique index een_concept on verwerkingsactiviteiten (gemeente, sleutel) where status = 'concept';

-- AVG 35, 36: an assessment of one or more verwerkingen. Drafted, advised upon by the FG, decided by the verantwoordelijke: three persons.
create table dpias (
  gemeente text not null references gemeenten,
  id uuid not null,
  titel text not null,
  verwerkingen text[] not null check (cardinality(verwerkingen) > 0),
  beschrijving text not null,
  noodzaak text not null,
  -- [{ risico, kans, gevolg, maatregel, restrisico }]
  risicos jsonb not null,
  mening_betrokkenen text not null,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null references medewerkers,
  advies text,
  advies_strekking text check (advies_strekking in ('positief', 'voorwaarden', 'negatief')),
  advies_op timestamptz,
  advies_door uuid references medewerkers,
  besluit text check (besluit in ('akkoord', 'afgewezen')),
  besluit_reden text,
  -- niet_nodig, or the state of asking the AP first (AVG 36)
  raadpleging text check (raadpleging in ('niet_nodig', 'gevraagd', 'afgerond')),
  raadpleging_uitkomst text,
  geldig_tot date,
  besloten_op timestamptz,
  besloten_door uuid references medewerkers,
  primary key (gemeente, id),
  check ((advies is null) = (advies_op is null) and (advies is null) = (advies_door is null)),
  check (besloten_op is null or advies_op is not null),
  check ((besloten_op is null) = (besluit is null) and (besloten_op is null) = (raadpleging is null) and (besloten_op is null) = (geldig_tot is null)),
  check (advies_door <> aangemaakt_door),
  check (besloten_door <> aangemaakt_door and besloten_door <> advies_door)
);
create index on dpias (gemeente, besloten_op desc);

-- Every change of the register counts one on; each act compares this number in the journey that opens it, so that it never runs on an old register.
create table registerversie (
  id boolean primary key default true check (id),
  versie integer not null
);
insert into registerversie (versie) values (0);
create function kern.tel_registerversie() returns trigger language plpgsql security definer set search_path = public, kern, pg_temp as $$
begin
  update registerversie set versie = versie + 1;
  return null;
end $$;
create trigger tel_registerversie after insert or update on verwerkingsactiviteiten for each statement execute function kern.tel_registerversie();
create trigger tel_registerversie after insert or update on dpias for each statement execute function kern.tel_registerversie();

-- The register is about rules, not about cases: every pet may read it, as the AVG wants openness. Written only for the own gemeenten.
alter table verwerkingsactiviteiten enable row level security, force row level security;
create policy open_activiteiten on verwerkingsactiviteiten for select using (true);
create policy opstellen on verwerkingsactiviteiten for insert to samenzicht_beheer
  with check (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'privacyfunctionaris');
create policy concept_weg on verwerkingsactiviteiten for delete to samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'privacyfunctionaris' and status = 'concept');
create policy vaststellen on verwerkingsactiviteiten for update to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'burgemeester' and status = 'concept')
  with check (gemeente = any ((select kern.gemeenten())::text[]) and status = 'vastgesteld');
alter table dpias enable row level security, force row level security;
create policy open_dpias on dpias for select using (true);
create policy dpia_opstellen on dpias for insert to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_beheer
  with check (gemeente = any ((select kern.gemeenten())::text[]) and besloten_op is null and advies_op is null);
create policy dpia_adviseren on dpias for update to samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'privacyfunctionaris' and besloten_op is null)
  with check (gemeente = any ((select kern.gemeenten())::text[]));
create policy dpia_besluiten on dpias for update to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) = 'burgemeester' and advies_op is not null)
  with check (gemeente = any ((select kern.gemeenten())::text[]));
alter table registerversie enable row level security, force row level security;
create policy open_versie on registerversie for select using (true);
create policy tel_versie on registerversie for update to samenzicht_systeem using (true) with check (true);

do $$
declare
  naam text;
begin
  foreach naam in array array['toezicht', 'politie', 'zorg', 'bibob', 'vertrouwenspersoon', 'mensenhandel', 'partner', 'beheer', 'systeem', 'vernietiger'] loop
    execute format('grant select on verwerkingsactiviteiten, dpias, registerversie to %I', 'samenzicht_' || naam);
  end loop;
end $$;
grant update (versie) on registerversie to samenzicht_systeem;
grant insert, delete on verwerkingsactiviteiten to samenzicht_beheer;
grant update (status, ondertekend_op, ondertekend_door, ondertekend_petsoort) on verwerkingsactiviteiten to samenzicht_toezicht;
grant insert on dpias to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_beheer;
grant update (advies, advies_strekking, advies_op, advies_door) on dpias to samenzicht_beheer;
grant update (besluit, besluit_reden, raadpleging, raadpleging_uitkomst, geldig_tot, besloten_op, besloten_door) on dpias to samenzicht_toezicht;

grant create on schema kern to samenzicht_systeem;
alter function kern.tel_registerversie() owner to samenzicht_systeem;
revoke create on schema kern from samenzicht_systeem;
revoke execute on function kern.tel_registerversie() from public;
