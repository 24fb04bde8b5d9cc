-- G5: the same blind question between two installations. Both sides hold one shared code. The side of politie keeps of it a fingerprint, and
-- the rest closed under what only the asker sends; the side of the gemeente keeps it closed under a key of its own.
do $$
declare
  soorten text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'sleutels_soort_check');
begin
  alter table sleutels drop constraint sleutels_soort_check;
  execute 'alter table sleutels add constraint sleutels_soort_check ' || replace(soorten, '''melder''::text', '''melder''::text, ''afstemverbinding''::text');
end $$;

-- Side of politie: who may ask, for what purpose, and how often. Without a limit somebody could ask about every address there is.
create table afstemdeuren (
  gemeente text not null references gemeenten,
  id uuid not null,
  politie_id uuid not null references organisaties,
  doel text not null,
  per_dag integer not null check (per_dag between 1 and 50),
  per_maand integer not null check (per_maand between 1 and 500),
  tot date not null,
  tokenhash bytea not null check (length(tokenhash) = 32),
  verzegeld bytea not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  gesloten_op timestamptz,
  primary key (gemeente, id),
  unique (tokenhash)
);
create index on afstemdeuren (politie_id, tot);
-- Each round once: the number counts towards the limit and refuses a replay. No point, no outcome: politie learns neither.
create table afstemrondes (
  gemeente text not null,
  id uuid not null,
  deur_id uuid not null,
  op timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, deur_id) references afstemdeuren (gemeente, id) on delete cascade
);
create index on afstemrondes (gemeente, deur_id, op);
alter table afstemdeuren enable row level security, force row level security;
create policy politie_afstemdeuren on afstemdeuren to samenzicht_politie
  using (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
grant select, insert, update (gesloten_op) on afstemdeuren to samenzicht_politie;
alter table afstemrondes enable row level security, force row level security;
create policy politie_afstemrondes on afstemrondes for select to samenzicht_politie
  using (exists (select from afstemdeuren d where d.gemeente = afstemrondes.gemeente and d.id = afstemrondes.deur_id));
grant select on afstemrondes to samenzicht_politie;
-- The door itself runs without a person. It sees the keys of places, and never a place in words.
create policy deur_afstemdeuren on afstemdeuren to samenzicht_systeem using (true);
grant select, delete on afstemdeuren to samenzicht_systeem;
-- To hold the row while it counts: two rounds at once must not both be the last one.
grant update (gesloten_op) on afstemdeuren to samenzicht_systeem;
create policy deur_afstemrondes on afstemrondes to samenzicht_systeem using (true) with check (true);
grant select, insert, delete on afstemrondes to samenzicht_systeem;
grant select (gemeente, politie_id, adressleutel, postcodegebied, advies, tot, beeindigd_op) on lopendezaken to samenzicht_systeem;

-- Side of the gemeente: where to ask.
create table afstemverbindingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  politie_id uuid not null references organisaties,
  url text not null,
  besluit text not null,
  tot date not null,
  sleutel_id uuid not null,
  geheim bytea not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  beeindigd_op timestamptz,
  primary key (gemeente, id)
);
create unique index afstemverbinding_een on afstemverbindingen (gemeente, politie_id) where beeindigd_op is null;
call kern.omhein('afstemverbindingen', 'toezicht', 'select, insert, update (beeindigd_op)');
create policy ronde_afstemverbindingen on afstemverbindingen to samenzicht_systeem using (true);
grant select, delete on afstemverbindingen to samenzicht_systeem;
-- The round asks for what was not answered yet, and writes the word that came. Then nobody gave it but the list of politie.
grant select (gemeente, id, politie_id, adressleutel, postcode, antwoord_op) on afstemvragen to samenzicht_systeem;
alter table afstemantwoorden alter column door drop not null;
create policy ronde_afstemantwoorden on afstemantwoorden to samenzicht_systeem using (true) with check (door is null);
grant select (gemeente, vraag_id), insert on afstemantwoorden to samenzicht_systeem;
