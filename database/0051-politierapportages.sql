-- R2, P5, C11: a bestuurlijke rapportage of the politie to a gemeente (Wpg 16 lid 1 onder b, 20). What leaves is chosen, frozen and under a key
-- that toezicht of that gemeente opens; the zaak it came from stays behind. Toezicht answers in the same row (P7).
create sequence politierapportage_nummers;
create table politierapportages (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'PR-' || lpad(nextval('politierapportage_nummers')::text, 6, '0') unique,
  organisatie_id uuid not null references organisaties,
  -- of the politie alone: no grant for toezicht
  zaak_id uuid not null,
  versleuteld bytea not null,
  vingerafdruk text not null,
  verstuurd_op timestamptz not null,
  verstuurd_door uuid not null references medewerkers,
  reactie_voor timestamptz not null,
  antwoord text check (antwoord in ('ontvangen', 'opgepakt', 'niet_opgepakt', 'afgesloten')),
  antwoord_dicht bytea,
  antwoord_op timestamptz,
  antwoord_door uuid references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references politiezaken (gemeente, id),
  check ((antwoord is null) = (antwoord_op is null) and (antwoord is null) = (antwoord_door is null))
);
create index on politierapportages (gemeente, verstuurd_op desc);
create index on politierapportages (organisatie_id, verstuurd_op desc);
alter table politierapportages enable row level security, force row level security;
create policy gemeente_toezicht on politierapportages to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[])) with check (gemeente = any ((select kern.gemeenten())::text[]));
create policy eigen_rapportages on politierapportages to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
grant select (gemeente, id, nummer, organisatie_id, versleuteld, vingerafdruk, verstuurd_op, verstuurd_door, reactie_voor, antwoord, antwoord_dicht, antwoord_op, antwoord_door),
  update (antwoord, antwoord_dicht, antwoord_op, antwoord_door) on politierapportages to samenzicht_toezicht;
grant select, insert on politierapportages to samenzicht_politie;
grant usage on sequence politierapportage_nummers to samenzicht_politie;

do $$
declare
  soorten text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'sleutels_soort_check');
begin
  alter table sleutels drop constraint sleutels_soort_check;
  execute 'alter table sleutels add constraint sleutels_soort_check ' || replace(soorten, '''melder''::text', '''melder''::text, ''politierapportage''::text');
end $$;
create policy politie_rapportsleutel_maken on sleutels for insert to samenzicht_politie
  with check (soort = 'politierapportage' and compartiment = 'toezicht' and (select kern.petsoort()) = 'rechercheur');
create policy politie_rapportsleutel_lezen on sleutels for select to samenzicht_politie
  using (soort = 'politierapportage' and exists (select from politierapportages r where r.gemeente = sleutels.gemeente and r.id = sleutels.id));
