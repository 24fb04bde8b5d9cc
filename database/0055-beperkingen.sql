-- B12.7, AVG 18 and 21: what a betrokkene asked not to use lies still: kept, and neither changed nor shared until somebody lifts it.
-- Each compartiment marks in its own; the kern asks before every act (src/kern/beperking.ts).
create table beperkingen (
  gemeente text not null,
  id uuid not null,
  compartiment text not null check (compartiment in ('toezicht', 'mensenhandel')),
  -- the melding, dossier, inrichting, facilitator or consent that lies still
  onderwerp_id uuid not null,
  taak_id uuid not null,
  grond text not null check (grond in ('juistheid', 'onrechtmatig', 'vordering', 'bezwaar')),
  ingesteld_op timestamptz not null,
  ingesteld_door uuid not null references medewerkers,
  opgeheven_op timestamptz,
  opgeheven_door uuid references medewerkers,
  opgeheven_reden text,
  primary key (gemeente, id),
  foreign key (gemeente, taak_id) references verzoektaken (gemeente, id) on delete cascade,
  check ((opgeheven_op is null) = (opgeheven_door is null) and (opgeheven_op is null) = (opgeheven_reden is null))
);
create unique index een_beperking on beperkingen (gemeente, onderwerp_id) where opgeheven_op is null;
create index on beperkingen (gemeente, taak_id);
alter table beperkingen enable row level security, force row level security;
create policy eigen_beperkingen on beperkingen for select to samenzicht_toezicht, samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()));
create policy zoeker_beperkt on beperkingen for insert to samenzicht_toezicht, samenzicht_mensenhandel
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()) and (select kern.zoekt_voor_verzoek()) and opgeheven_op is null);
create policy zoeker_heft_op on beperkingen for update to samenzicht_toezicht, samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()) and (select kern.zoekt_voor_verzoek()) and opgeheven_op is null)
  with check (opgeheven_op is not null);
grant select, insert, update (opgeheven_op, opgeheven_door, opgeheven_reden) on beperkingen to samenzicht_toezicht, samenzicht_mensenhandel;
