-- Who works here, what happened, and the fence around it (architectuur.md, two fences).
-- Every compartiment is a database role. The program logs in as samenzicht_app, which owns nothing and may do nothing
-- by itself: each transaction takes exactly one compartiment role (set role) and states who acts and for which gemeenten.

do $$
declare
  naam text;
begin
  foreach naam in array array['toezicht', 'politie', 'zorg', 'bibob', 'vertrouwenspersoon', 'mensenhandel', 'partner', 'beheer', 'systeem', 'zoeker'] loop
    begin
      execute format('create role %I nologin nosuperuser nobypassrls', 'samenzicht_' || naam);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
  begin
    create role samenzicht_app login noinherit nosuperuser nobypassrls;
  exception when duplicate_object or unique_violation then null;
  end;
  foreach naam in array array['toezicht', 'politie', 'zorg', 'bibob', 'vertrouwenspersoon', 'mensenhandel', 'partner', 'beheer', 'systeem'] loop
    if not pg_has_role('samenzicht_app', 'samenzicht_' || naam, 'member') then
      execute format('grant %I to samenzicht_app', 'samenzicht_' || naam);
    end if;
  end loop;
end $$;

create extension if not exists pg_trgm;
create extension if not exists unaccent;

revoke create on schema public from public;
create schema kern;

-- Dutch words without their accents, so that 'privé' and 'prive' find each other.
create text search configuration public.samenzicht (copy = pg_catalog.dutch);
alter text search configuration public.samenzicht
  alter mapping for hword, hword_part, word with public.unaccent, pg_catalog.dutch_stem;

-- The context of a transaction. Empty means: nothing is visible.
create function kern.gemeenten() returns text[] language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('samenzicht.gemeenten', true), ''), '{}')::text[] $$;
create function kern.medewerker() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('samenzicht.medewerker', true), '')::uuid $$;
create function kern.organisatie() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('samenzicht.organisatie', true), '')::uuid $$;
create function kern.petsoort() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('samenzicht.petsoort', true), '') $$;
-- The compartiment is the role itself, also inside a security definer function (there current_user is the definer).
create function kern.compartiment() returns text language sql stable parallel safe
  as $$ select case when current_setting('role') = 'none' then '' else substr(current_setting('role'), 12) end $$;

create table regios (
  id uuid primary key,
  naam text not null
);
create table districten (
  id uuid primary key,
  regio_id uuid not null references regios,
  naam text not null
);
-- B2.1: a gemeente is the tenant, known by its CBS code; a leading gemeente organises for the regio.
create table gemeenten (
  code text primary key check (code ~ '^GM[0-9]{4}$'),
  naam text not null unique,
  regio_id uuid references regios,
  district_id uuid references districten,
  leidend boolean not null default false,
  inwoners integer,
  adres text,
  verordening_149a text,
  huisstijlkleur text
);
create table organisaties (
  id uuid primary key,
  soort text not null check (soort in ('gemeente', 'politie', 'zorg', 'om', 'riec', 'nla', 'overig')),
  naam text not null unique,
  gemeente text references gemeenten,
  regio_id uuid references regios,
  telefoon text,
  bereikbaar text
);
create table medewerkers (
  id uuid primary key,
  organisatie_id uuid not null references organisaties,
  naam text not null,
  functie text not null,
  legitimatienummer text unique,
  inlog_iss text,
  inlog_sub text,
  actief boolean not null default true,
  aangemaakt_op timestamptz not null,
  unique (inlog_iss, inlog_sub)
);
-- V2: what a medewerker may be; exactly one pet is worn at a time (sessies.pet_id).
create table petten (
  id uuid primary key,
  medewerker_id uuid not null references medewerkers,
  soort text not null,
  compartiment text not null check (compartiment in ('toezicht', 'politie', 'zorg', 'bibob', 'vertrouwenspersoon', 'mensenhandel', 'partner', 'beheer')),
  gemeenten text[] not null default '{}',
  geldig_van timestamptz not null,
  geldig_tot timestamptz
);
create index on petten (medewerker_id);

create table sessies (
  token_hash bytea primary key,
  medewerker_id uuid not null references medewerkers,
  pet_id uuid references petten,
  csrf_geheim text not null,
  id_token text,
  begonnen_op timestamptz not null,
  gezien_op timestamptz not null,
  verloopt_op timestamptz not null
);
create index on sessies (medewerker_id);
-- A one-time link makes the first beheerder of an empty installation.
create table eenmalige_links (
  token_hash bytea primary key,
  doel text not null,
  verloopt_op timestamptz not null,
  gebruikt_op timestamptz
);

-- The same key twice does the thing once and answers the same.
create table idempotentie (
  medewerker_id uuid not null,
  sleutel text not null,
  compartiment text not null,
  handeling text not null,
  invoer_hash bytea not null,
  antwoord jsonb not null,
  op timestamptz not null,
  primary key (medewerker_id, sleutel)
);
create index on idempotentie (op);

-- B12.8: the log of processing (Logboek Dataverwerkingen), append-only.
create table verwerkingen (
  id uuid primary key,
  trace_id text not null,
  span_id text not null,
  parent_span_id text,
  status text not null check (status in ('Unset', 'Ok', 'Error')),
  naam text not null,
  start_ms bigint not null,
  eind_ms bigint not null,
  verwerkingsactiviteit text not null,
  betrokkene text,
  betrokkene_soort text,
  soort text not null check (soort in ('handeling', 'vraag', 'weigering', 'sessie', 'systeem')),
  gemeente text,
  compartiment text not null,
  medewerker_id uuid,
  pet_id uuid,
  petsoort text,
  organisatie_id uuid,
  doel text not null,
  onderwerp_soort text,
  onderwerp_id text,
  aantal integer,
  regels text[] not null default '{}',
  beleidsversie text not null,
  toelichting text
);
create index on verwerkingen (gemeente, start_ms desc);
create index on verwerkingen (onderwerp_id, start_ms desc);
create index on verwerkingen (medewerker_id, start_ms desc);
create table verwerkingen_wachtrij (
  verwerking_id uuid primary key
);
-- One link of the chain seals a batch: hash = sha256(vorige || every row hash in order).
create table verwerkingen_keten (
  volgnummer bigint primary key,
  vorige bytea not null,
  hash bytea not null unique,
  rijen uuid[] not null,
  rijhashes bytea not null,
  verzegeld_op timestamptz not null
);

-- What the hash of a log row covers. A change of the columns is a new version of this function, never an edit.
create function kern.log_canoniek_v1(v verwerkingen) returns text language sql immutable parallel safe as $$
  select jsonb_build_array(1, v.id, v.trace_id, v.span_id, v.parent_span_id, v.status, v.naam, v.start_ms, v.eind_ms,
    v.verwerkingsactiviteit, v.betrokkene, v.betrokkene_soort, v.soort, v.gemeente, v.compartiment, v.medewerker_id, v.pet_id,
    v.petsoort, v.organisatie_id, v.doel, v.onderwerp_soort, v.onderwerp_id, v.aantal, v.regels, v.beleidsversie, v.toelichting)::text
$$;
create function kern.log_in_wachtrij() returns trigger language plpgsql as $$
begin
  insert into verwerkingen_wachtrij (verwerking_id) values (new.id);
  return null;
end $$;
create trigger log_in_wachtrij after insert on verwerkingen for each row execute function kern.log_in_wachtrij();

-- The outbox: events for other rooms, delivered after commit, at least once.
create table gebeurtenissen (
  id uuid primary key,
  soort text not null,
  gemeente text,
  compartiment text not null,
  onderwerp_id text not null,
  gegevens jsonb not null,
  op timestamptz not null,
  bezorgd_op timestamptz
);
create index on gebeurtenissen (op) where bezorgd_op is null;

-- Opens a transaction for one act: takes the compartiment role, states who acts, and looks up an earlier answer to the same key.
create function kern.open_handeling(
  rol text, gemeenten text[], medewerker uuid, organisatie uuid, petsoort text, p_sleutel text
) returns jsonb language plpgsql as $$
declare
  eerder jsonb;
begin
  perform set_config('samenzicht.gemeenten', gemeenten::text, true),
          set_config('samenzicht.medewerker', coalesce(medewerker::text, ''), true),
          set_config('samenzicht.organisatie', coalesce(organisatie::text, ''), true),
          set_config('samenzicht.petsoort', petsoort, true),
          set_config('role', 'samenzicht_' || rol, true);
  if p_sleutel is null then
    return null;
  end if;
  -- Two sendings of one key at the same moment wait for each other; other keys do not.
  perform pg_advisory_xact_lock(hashtextextended(medewerker::text || p_sleutel, 7));
  select jsonb_build_object('handeling', i.handeling, 'hash', encode(i.invoer_hash, 'hex'), 'antwoord', i.antwoord)
    into eerder from idempotentie i where i.medewerker_id = medewerker and i.sleutel = p_sleutel;
  return eerder;
end $$;

-- Row level security, forced, on every table.
alter table regios enable row level security, force row level security;
alter table districten enable row level security, force row level security;
alter table gemeenten enable row level security, force row level security;
alter table organisaties enable row level security, force row level security;
alter table medewerkers enable row level security, force row level security;
alter table petten enable row level security, force row level security;
alter table sessies enable row level security, force row level security;
alter table eenmalige_links enable row level security, force row level security;
alter table idempotentie enable row level security, force row level security;
alter table verwerkingen enable row level security, force row level security;
alter table verwerkingen_wachtrij enable row level security, force row level security;
alter table verwerkingen_keten enable row level security, force row level security;
alter table gebeurtenissen enable row level security, force row level security;

-- Open to every compartiment: who the partners are. No data of cases.
create policy open_regios on regios for select using (true);
create policy open_districten on districten for select using (true);
create policy open_gemeenten on gemeenten for select using (true);
create policy open_organisaties on organisaties for select using (true);
create policy open_medewerkers on medewerkers for select using (true);
create policy open_petten on petten for select using (true);
create policy beheer_regios on regios to samenzicht_beheer, samenzicht_systeem using (true) with check (true);
create policy beheer_districten on districten to samenzicht_beheer, samenzicht_systeem using (true) with check (true);
create policy beheer_gemeenten on gemeenten to samenzicht_beheer, samenzicht_systeem using (true) with check (true);
create policy beheer_organisaties on organisaties to samenzicht_beheer, samenzicht_systeem using (true) with check (true);
create policy beheer_medewerkers on medewerkers to samenzicht_beheer, samenzicht_systeem using (true) with check (true);
create policy beheer_petten on petten to samenzicht_beheer, samenzicht_systeem using (true) with check (true);
create policy systeem_sessies on sessies to samenzicht_systeem using (true) with check (true);
create policy systeem_links on eenmalige_links to samenzicht_systeem using (true) with check (true);
create policy eigen_sleutels on idempotentie
  using (medewerker_id = (select kern.medewerker()) and compartiment = (select kern.compartiment()))
  with check (medewerker_id = (select kern.medewerker()) and compartiment = (select kern.compartiment()));
create policy systeem_sleutels on idempotentie to samenzicht_systeem using (true);
create policy schrijf_log on verwerkingen for insert with check (compartiment = (select kern.compartiment()) or (select kern.compartiment()) = 'systeem');
create policy beheer_log on verwerkingen for select to samenzicht_beheer
  using (gemeente is null and organisatie_id = (select kern.organisatie()) or gemeente = any ((select kern.gemeenten())::text[]));
create policy systeem_log on verwerkingen for select to samenzicht_systeem using (true);
create policy schrijf_wachtrij on verwerkingen_wachtrij for insert with check (true);
create policy systeem_wachtrij on verwerkingen_wachtrij to samenzicht_systeem using (true);
create policy systeem_keten on verwerkingen_keten to samenzicht_systeem using (true) with check (true);
-- A partner has no gemeente of its own: it tells the sender of a verstrekking what came of it.
create policy schrijf_gebeurtenissen on gebeurtenissen for insert with check (compartiment = (select kern.compartiment())
  and (gemeente is null or gemeente = any ((select kern.gemeenten())::text[]) or compartiment in ('politie', 'zorg', 'partner')));
create policy systeem_gebeurtenissen on gebeurtenissen to samenzicht_systeem using (true) with check (true);

do $$
declare
  naam text;
begin
  foreach naam in array array['toezicht', 'politie', 'zorg', 'bibob', 'vertrouwenspersoon', 'mensenhandel', 'partner', 'beheer', 'systeem'] loop
    execute format('grant usage on schema public, kern to %I', 'samenzicht_' || naam);
    execute format('grant select on regios, districten, gemeenten, organisaties, medewerkers, petten to %I', 'samenzicht_' || naam);
    execute format('grant insert, select on idempotentie to %I', 'samenzicht_' || naam);
    execute format('grant insert on verwerkingen, verwerkingen_wachtrij, gebeurtenissen to %I', 'samenzicht_' || naam);
  end loop;
end $$;
grant usage on schema public, kern to samenzicht_app, samenzicht_zoeker;
grant insert, update on regios, districten, gemeenten, organisaties, medewerkers, petten to samenzicht_beheer, samenzicht_systeem;
grant select on verwerkingen to samenzicht_beheer, samenzicht_systeem;
grant select, insert, update, delete on sessies, eenmalige_links to samenzicht_systeem;
grant select, delete on idempotentie, verwerkingen_wachtrij to samenzicht_systeem;
grant select, insert on verwerkingen_keten to samenzicht_systeem;
grant select, update, delete on gebeurtenissen to samenzicht_systeem;
