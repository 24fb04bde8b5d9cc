-- B12.7: keeping and destroying (Archiefwet 1995, AVG 5 lid 1 e). One role may destroy and cannot read: it sees ids, states and days of
-- what lies here, never a word of it, and what it may take away is what an approved list names and no hold keeps.

do $$
begin
  begin
    create role samenzicht_vernietiger nologin nosuperuser nobypassrls;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role('samenzicht_app', 'samenzicht_vernietiger', 'member') then
    grant samenzicht_vernietiger to samenzicht_app;
  end if;
end $$;
grant usage on schema public, kern to samenzicht_vernietiger;
grant select on gemeenten, medewerkers to samenzicht_vernietiger;
grant insert on verwerkingen, verwerkingen_wachtrij to samenzicht_vernietiger;

-- What a gemeente decided about a term, by besluit; written once, the newest counts.
create table bewaarafwijkingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  regel text not null,
  maanden integer not null check (maanden between 1 and 1200),
  besluit_op date not null,
  besluitnummer text not null,
  reden text,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id)
);
create index on bewaarafwijkingen (gemeente, regel, op desc);

create sequence vernietigingslijst_nummers;
create table vernietigingslijsten (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'VL-' || lpad(nextval('vernietigingslijst_nummers')::text, 5, '0'),
  status text not null check (status in ('aangeboden', 'goedgekeurd', 'afgewezen', 'uitgevoerd')),
  -- what was due on this day, by this version of the terms
  peildag date not null,
  regelversie text not null,
  toelichting text not null,
  opgesteld_op timestamptz not null,
  opgesteld_door uuid not null,
  petsoort text not null,
  besloten_op timestamptz,
  besloten_door uuid,
  besluitreden text,
  uitgevoerd_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  check ((status = 'aangeboden') = (besloten_op is null)),
  -- two pairs of eyes
  check (besloten_door <> opgesteld_door)
);
create index on vernietigingslijsten (gemeente, opgesteld_op desc);
create index on vernietigingslijsten (gemeente) where status = 'goedgekeurd';
create table vernietigingsregels (
  gemeente text not null,
  id uuid not null,
  lijst_id uuid not null,
  soort text not null,
  regel text not null,
  -- null once the list is carried out: what is gone is no longer named
  onderwerp_id uuid,
  aanduiding text,
  start date not null,
  vernietigen_op date not null,
  stand text not null check (stand in ('op_lijst', 'weggehaald', 'vernietigd', 'overgeslagen')),
  reden text,
  primary key (gemeente, id),
  foreign key (gemeente, lijst_id) references vernietigingslijsten (gemeente, id)
);
create index on vernietigingsregels (gemeente, lijst_id, soort, vernietigen_op, id);
create index on vernietigingsregels (gemeente, onderwerp_id) where onderwerp_id is not null;
-- Hold: nothing under it goes, until a person lifts it. Each compartiment holds its own; beheer (a request of a betrokkene) holds anywhere.
create table opschortingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  compartiment text not null,
  soort text not null,
  onderwerp_id uuid not null,
  aanduiding text not null,
  reden text not null check (reden in ('bezwaar', 'beroep', 'woo', 'strafzaak', 'verzoek_betrokkene', 'anders')),
  toelichting text not null,
  -- the day on which somebody looks whether it is still needed; the hold does not end by itself
  kijken_op date not null,
  ingesteld_op timestamptz not null,
  ingesteld_door uuid not null,
  petsoort text not null,
  opgeheven_op timestamptz,
  opgeheven_door uuid,
  opheffingsreden text,
  versie integer not null default 1,
  primary key (gemeente, id),
  check ((opgeheven_op is null) = (opheffingsreden is null))
);
create index on opschortingen (gemeente, onderwerp_id) where opgeheven_op is null;
create index on opschortingen (gemeente, kijken_op) where opgeheven_op is null;
-- The certificate: how many of which kind, by which rule, on which ground, approved by whom. Nothing of what it was.
create table vernietigingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  lijst_id uuid,
  compartiment text not null,
  soort text not null,
  regel text not null,
  grond text not null check (grond in ('archief', 'avg')),
  regelversie text not null,
  aantal integer not null check (aantal > 0),
  van date not null,
  tot date not null,
  op timestamptz not null,
  -- of the ids with a salt that was thrown away: says that the list was fixed, and leads back to nobody
  vingerafdruk text not null,
  primary key (gemeente, id),
  foreign key (gemeente, lijst_id) references vernietigingslijsten (gemeente, id)
);
create index on vernietigingen (gemeente, op desc);
-- What goes when, as counts: made by the clock for all compartimenten, because nobody may look into all of them.
create table bewaarkalender (
  gemeente text not null references gemeenten,
  compartiment text not null,
  regel text not null,
  maand date not null,
  aantal integer not null,
  opgeschort integer not null,
  bijgewerkt_op timestamptz not null,
  primary key (gemeente, regel, maand)
);

call kern.omhein('bewaarafwijkingen', 'beheer', 'select, insert');
call kern.omhein('bewaarafwijkingen', 'toezicht', 'select');
call kern.omhein('bewaarafwijkingen', 'vernietiger', 'select');
call kern.omhein('vernietigingslijsten', 'toezicht', 'select, insert, update (versie)');
call kern.omhein('vernietigingslijsten', 'beheer', 'select, update (status, besloten_op, besloten_door, besluitreden, versie)');
call kern.omhein('vernietigingslijsten', 'vernietiger', 'select, update (status, uitgevoerd_op)');
call kern.omhein('vernietigingsregels', 'toezicht', 'select, insert, update (stand, reden)');
call kern.omhein('vernietigingsregels', 'beheer', 'select, update (stand, reden)');
call kern.omhein('vernietigingsregels', 'vernietiger', 'select, update (stand, reden, onderwerp_id, aanduiding)');
call kern.omhein('vernietigingen', 'toezicht', 'select');
call kern.omhein('vernietigingen', 'beheer', 'select');
call kern.omhein('vernietigingen', 'vernietiger', 'select, insert, update (aantal, van, tot, op, vingerafdruk)');
call kern.omhein('bewaarkalender', 'toezicht', 'select');
call kern.omhein('bewaarkalender', 'beheer', 'select');
call kern.omhein('bewaarkalender', 'vernietiger', 'select, insert, delete');
-- R1: a count is also something to know. Toezicht counts its own; that and how many dossiers there are is not for toezicht.
create policy eigen_aantallen on bewaarkalender as restrictive for select to samenzicht_toezicht using (compartiment = 'toezicht');
create policy eigen_aantallen on vernietigingen as restrictive for select to samenzicht_toezicht using (compartiment = 'toezicht');
grant usage on sequence vernietigingslijst_nummers to samenzicht_toezicht;
-- Only the privacyfunctionaris approves, and nobody their own list: also when the program would be wrong.
create policy ander_keurt_goed on vernietigingslijsten as restrictive for update to samenzicht_beheer
  using (status = 'aangeboden' and (select kern.petsoort()) = 'privacyfunctionaris' and opgesteld_door <> (select kern.medewerker())) with check (true);

-- A hold is of the compartiment that set it; toezicht also sees those of beheer on its own records, and may not lift them.
alter table opschortingen enable row level security, force row level security;
create policy eigen_opschortingen on opschortingen to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()))
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()));
create policy gemeente_toezicht on opschortingen for select to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = 'beheer');
create policy gemeente_beheer on opschortingen for select to samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = 'toezicht');
create policy gemeente_vernietiger on opschortingen for select to samenzicht_vernietiger using (gemeente = any ((select kern.gemeenten())::text[]));
grant select, insert, update (kijken_op, toelichting, opgeheven_op, opgeheven_door, opheffingsreden, versie) on opschortingen
  to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_beheer;
grant select (gemeente, onderwerp_id, opgeheven_op) on opschortingen to samenzicht_vernietiger;

create function kern.opgeschort(p_gemeente text, p_id uuid) returns boolean language sql stable as $$
  select exists (select from opschortingen o where o.gemeente = p_gemeente and o.onderwerp_id = p_id and o.opgeheven_op is null)
$$;
create function kern.mag_vernietigd(p_gemeente text, p_id uuid) returns boolean language sql stable as $$
  select not kern.opgeschort(p_gemeente, p_id) and exists (
    select from vernietigingsregels r join vernietigingslijsten l on l.gemeente = r.gemeente and l.id = r.lijst_id
    where r.gemeente = p_gemeente and r.onderwerp_id = p_id and r.stand = 'op_lijst' and l.status = 'goedgekeurd')
$$;

-- What falls with what: the row of the case takes its parts along, other cases only lose the pointer.
create procedure kern.valt_mee(tabel regclass, met regclass, hoe text) language plpgsql as $$
declare
  c record;
begin
  for c in select conname, pg_get_constraintdef(oid) as def from pg_constraint where conrelid = tabel and confrelid = met and contype = 'f' loop
    execute format('alter table %s drop constraint %I', tabel, c.conname);
    execute format('alter table %s add constraint %I %s on delete %s', tabel, c.conname, c.def, hoe);
  end loop;
end $$;
-- A table of which the vernietiger sees these columns and may take away what was approved.
create procedure kern.vernietigbaar(tabel regclass, kolommen text, wanneer text) language plpgsql as $$
begin
  execute format('create policy vernietiger_ziet on %s for select to samenzicht_vernietiger using (gemeente = any ((select kern.gemeenten())::text[]))', tabel);
  execute format('grant select (%s) on %s to samenzicht_vernietiger', kolommen, tabel);
  if wanneer <> '' then
    execute format('create policy vernietiger_wist on %s for delete to samenzicht_vernietiger using (gemeente = any ((select kern.gemeenten())::text[]) and %s)', tabel, wanneer);
    execute format('grant delete on %s to samenzicht_vernietiger', tabel);
  end if;
end $$;

call kern.valt_mee('meldercontacten', 'meldingen', 'cascade');
call kern.valt_mee('terugkoppelingen', 'meldingen', 'cascade');
call kern.valt_mee('signalen', 'meldingen', 'cascade');
call kern.valt_mee('triages', 'meldingen', 'cascade');
call kern.valt_mee('overdrachten', 'meldingen', 'set null (melding_id)');
call kern.valt_mee('kenmerken', 'signalen', 'cascade');
call kern.valt_mee('stapelbesluiten', 'signalen', 'cascade');
call kern.valt_mee('stapelbesluiten', 'stapels', 'cascade');
call kern.valt_mee('triages', 'stapels', 'cascade');
call kern.valt_mee('opvolgingen', 'triages', 'cascade');
call kern.valt_mee('controles', 'triages', 'set null (triage_id)');
call kern.valt_mee('controleteams', 'controles', 'cascade');
call kern.valt_mee('voorbereidingspunten', 'controles', 'cascade');
call kern.valt_mee('waarnemingen', 'controles', 'cascade');
call kern.valt_mee('waarnemingen', 'waarnemingen', 'cascade');
call kern.valt_mee('gesprekken', 'controles', 'cascade');
call kern.valt_mee('signalen', 'waarnemingen', 'cascade');
call kern.valt_mee('overdrachten', 'controles', 'set null (controle_id)');
call kern.valt_mee('constateringsrapporten', 'controles', 'cascade');
call kern.valt_mee('rapportages', 'constateringsrapporten', 'cascade');
call kern.valt_mee('zienswijzen', 'rapportages', 'cascade');
call kern.valt_mee('besluiten', 'rapportages', 'cascade');
call kern.valt_mee('maatregelen', 'besluiten', 'cascade');
call kern.valt_mee('nalevingen', 'maatregelen', 'cascade');
call kern.valt_mee('facilitator_rollen', 'facilitators', 'cascade');
call kern.valt_mee('facilitator_rollen', 'inrichtingen', 'cascade');
call kern.valt_mee('logboekregels', 'inrichtingen', 'cascade');
call kern.valt_mee('dossierstukken', 'dossiers', 'cascade');
call kern.valt_mee('verstrekkingen', 'dossiers', 'cascade');
call kern.valt_mee('ontvangstbewijzen', 'verstrekkingen', 'cascade');
