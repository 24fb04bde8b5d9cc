-- Wpg 8, 9, 10 and 14: each zaak carries the ground it is processed on and so its days. It can be read directly, then only by exact number
-- with leave of a colleague, then it is removed and kept apart for complaints and accountability, then its key goes. The column `fase` is
-- moved by the clock and holds here too: past the program nobody reads what is out of its phase.
alter table politiezaken
  add column grond text not null default 'wpg_8' check (grond in ('wpg_8', 'wpg_9', 'wpg_10')),
  -- Wpg 9 lid 2: the purpose in writing; closed with the key of the zaak, in its pieces
  add column fase text not null default 'direct' check (fase in ('direct', 'beperkt', 'verwijderd', 'vernietigd')),
  -- the last day that it is read directly; null as long as an investigation runs
  add column direct_tot date,
  add column verwijderen_op date,
  add column vernietigen_op date,
  -- a hold: destroying waits, nothing else becomes wider
  add column houd_tot date,
  add check ((verwijderen_op is null) = (vernietigen_op is null) and (direct_tot is null or direct_tot < verwijderen_op)
    and verwijderen_op < vernietigen_op);
grant update (grond, direct_tot, verwijderen_op, vernietigen_op, houd_tot) on politiezaken to samenzicht_politie;
create index on politiezaken (verwijderen_op) where fase <> 'vernietigd';
alter table politiestukken drop constraint politiestukken_soort_check,
  add check (soort in ('feit', 'kenmerk', 'indicatoren', 'waardebepaling', 'advies', 'afhandeling', 'signaalcontrole', 'onderzoek', 'direct',
    'rapportage', 'terugkoppeling', 'landelijk', 'sluiting', 'grond', 'sekswerkcontrole'));

-- Leave to look at one zaak that is out of its direct phase: for one purpose, by one person, given by another, until a day.
create table politieinzagen (
  organisatie_id uuid not null references organisaties,
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  fase text not null check (fase in ('beperkt', 'verwijderd')),
  doel text not null,
  -- the number of the complaint, the request or the other zaak; no names
  kenmerk text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  besluit text check (besluit in ('toegestaan', 'geweigerd')),
  besloten_op timestamptz,
  besloten_door uuid references medewerkers,
  geldig_tot date,
  afgelopen_op timestamptz,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references politiezaken (gemeente, id),
  check (besloten_door <> door),
  check ((besluit is null) = (besloten_op is null) and (besluit is null) = (besloten_door is null)),
  check ((besluit = 'toegestaan') = (geldig_tot is not null))
);
create index on politieinzagen (gemeente, zaak_id);
alter table politieinzagen enable row level security, force row level security;
create policy eigen_inzagen on politieinzagen to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
grant select, insert, update (besluit, besloten_op, besloten_door, geldig_tot) on politieinzagen to samenzicht_politie;

-- The certificate: that a key went, when, on which ground and how many pieces it closed. Nothing of what stood in them.
create sequence politievernietiging_nummers;
create table politievernietigingen (
  organisatie_id uuid not null references organisaties,
  gemeente text not null,
  zaak_id uuid not null,
  nummer text not null default 'PV-' || lpad(nextval('politievernietiging_nummers')::text, 6, '0') unique,
  zaaknummer text not null,
  grond text not null,
  ontvangen_op timestamptz not null,
  verwijderd_op date,
  stukken integer not null,
  -- by the clock, or by a person when it was no longer needed (Wpg 8 lid 6)
  wijze text not null check (wijze in ('klok', 'mens')),
  op timestamptz not null,
  primary key (gemeente, zaak_id),
  foreign key (gemeente, zaak_id) references politiezaken (gemeente, id)
);
alter table politievernietigingen enable row level security, force row level security;
create policy eigen_bewijzen on politievernietigingen to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
grant select, insert on politievernietigingen to samenzicht_politie;
grant usage on sequence politievernietiging_nummers to samenzicht_politie, samenzicht_systeem;

-- What is in a zaak is read while it is direct, or by who was given leave. The wijkagent reads it only while it is direct.
create function kern.politiezaak_open(z_gemeente text, z_id uuid) returns boolean language sql stable as $$
  select exists (select from politiezaken z where z.gemeente = z_gemeente and z.id = z_id and (z.fase = 'direct'
    or z.fase in ('beperkt', 'verwijderd') and exists (select from politieinzagen i where i.gemeente = z.gemeente and i.zaak_id = z.id and i.fase = z.fase
      and i.door = (select kern.medewerker()) and i.besluit = 'toegestaan' and i.afgelopen_op is null)))
$$;
drop policy eigen_eenheid on politiezaken;
create policy eigen_eenheid on politiezaken to samenzicht_politie
  using (organisatie_id = (select kern.organisatie()) and ((select kern.petsoort()) = 'rechercheur'
    or (select kern.petsoort()) = 'wijkagent' and fase = 'direct' and (ingebracht_door = (select kern.medewerker()) or advies_op is not null)))
  with check (organisatie_id = (select kern.organisatie()) and (select kern.petsoort()) in ('rechercheur', 'wijkagent'));
create policy stukken_in_hun_fase on politiestukken as restrictive for select to samenzicht_politie using (kern.politiezaak_open(gemeente, zaak_id));
create policy stukken_alleen_direct on politiestukken as restrictive for insert to samenzicht_politie
  with check (exists (select from politiezaken z where z.gemeente = politiestukken.gemeente and z.id = zaak_id and z.fase = 'direct'));
create policy sleutel_in_zijn_fase on sleutels as restrictive for select to samenzicht_politie
  using (soort <> 'politiezaak' or vernietigd_op is not null or kern.politiezaak_open(gemeente, id));

-- The clock sees numbers, days and counts, and no word.
create policy klok_politiezaken on politiezaken to samenzicht_systeem using (true) with check (true);
create policy klok_politiestukken on politiestukken for select to samenzicht_systeem using (true);
create policy klok_politieinzagen on politieinzagen to samenzicht_systeem using (true) with check (true);
create policy klok_bewijzen on politievernietigingen to samenzicht_systeem using (true) with check (true);
grant select (organisatie_id, gemeente, id, nummer, grond, fase, ontvangen_op, direct_tot, verwijderen_op, vernietigen_op, houd_tot), update (fase) on politiezaken to samenzicht_systeem;
grant select (gemeente, zaak_id) on politiestukken to samenzicht_systeem;
grant select (besluit, geldig_tot, afgelopen_op), update (afgelopen_op) on politieinzagen to samenzicht_systeem;
grant insert on politievernietigingen to samenzicht_systeem;
