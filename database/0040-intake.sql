-- R2, B3.3, C3, P7: meldroutes of a gemeente, and what comes in over them. The words of a melder lie under a key of their own and are
-- read by the coordinator alone, until a person has drawn from them what toezicht may know. Of who wrote, nothing is kept but the words.
create table meldroutes (
  gemeente text not null references gemeenten,
  id uuid not null,
  soort text not null check (soort in ('formulier', 'e-mail', 'api')),
  naam text not null,
  -- for whom it is: the words of meldingen.bron
  voor_wie text not null check (voor_wie in ('buurt', 'politie', 'ggd', 'zorg', 'maatschappelijk_werk', 'meld_misdaad_anoniem', 'woningcorporatie', 'hotel', 'sekswerker', 'exploitant', 'gemeente', 'nla', 'anders')),
  welkom text not null,
  reageren_dagen integer not null check (reageren_dagen between 1 and 42),
  vragen text[] not null check (vragen <@ array['waar', 'wanneer', 'hoe', 'contact']),
  -- of a form: the part of its link that cannot be guessed
  slug text unique,
  -- of a mail gateway or a program: only a fingerprint, and for an hour the token itself, closed under the key of the route
  token_hash bytea unique,
  token_dicht bytea,
  token_op timestamptz,
  geldig_van date not null,
  geldig_tot date,
  gepauzeerd_op timestamptz,
  beeindigd_op timestamptz,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  check (geldig_tot is null or geldig_tot >= geldig_van),
  check ((soort = 'formulier') = (slug is not null) and (soort = 'formulier') = (token_hash is null))
);
create index on meldroutes (gemeente, aangemaakt_op desc);
create index on meldroutes (token_op) where token_dicht is not null;

create table inzendingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  -- not a counter: it tells nothing about how many there are
  nummer text not null unique,
  route_id uuid not null,
  status text not null check (status in ('nieuw', 'vraag_gesteld', 'beantwoord', 'verwerkt', 'overgedragen', 'niet_verwerkt')),
  wil_antwoord boolean not null,
  ontvangen_op timestamptz not null,
  reageren_voor timestamptz not null,
  gereageerd_op timestamptz,
  -- since when the melder owes an answer, or we do
  beurt_op timestamptz not null,
  melding_id uuid,
  reden_niet text check (reden_niet in ('niet_voor_ons', 'al_bekend', 'te_weinig', 'geen_melding')),
  verwerkt_op timestamptz,
  verwerkt_door uuid,
  woorden_gewist_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente, id),
  foreign key (gemeente, route_id) references meldroutes (gemeente, id),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id) on delete set null (melding_id),
  check ((status in ('verwerkt', 'overgedragen', 'niet_verwerkt')) = (verwerkt_op is not null)),
  check ((status = 'niet_verwerkt') = (reden_niet is not null))
);
create index on inzendingen (gemeente, ontvangen_op desc, id);
create index on inzendingen (gemeente, route_id);
create index on inzendingen (gemeente, status, reageren_voor) where status in ('nieuw', 'vraag_gesteld', 'beantwoord');
create index on inzendingen (gemeente, melding_id) where melding_id is not null;
create table inzendingberichten (
  gemeente text not null,
  id uuid not null,
  inzending_id uuid not null,
  soort text not null check (soort in ('melding', 'contact', 'vraag', 'antwoord', 'bericht')),
  versleuteld bytea not null,
  op timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, inzending_id) references inzendingen (gemeente, id) on delete cascade
);
create index on inzendingberichten (gemeente, inzending_id, op);
create table inzendingcodes (
  hash bytea primary key,
  gemeente text not null,
  inzending_id uuid not null,
  foreign key (gemeente, inzending_id) references inzendingen (gemeente, id) on delete cascade
);

call kern.omhein('meldroutes', 'toezicht', 'select, insert, update');

-- That something came in, over which route and where it stands: for toezicht. The words: for the coordinator alone.
call kern.omhein('inzendingen', 'toezicht', 'select, update');
create policy behandelt_coordinator on inzendingen as restrictive for update to samenzicht_toezicht using ((select kern.petsoort()) = 'coordinator');
call kern.omhein('inzendingberichten', 'toezicht', 'select, insert');
create policy leest_coordinator on inzendingberichten as restrictive for all to samenzicht_toezicht using ((select kern.petsoort()) = 'coordinator');
alter table inzendingcodes enable row level security, force row level security;
-- What a melder wrote is never changed, and staff add only their own words.
create policy alleen_eigen_woorden on inzendingberichten as restrictive for insert to samenzicht_toezicht
  with check (soort in ('vraag', 'bericht'));

-- Who knocks at the door without login: petsoort 'publiek' of the system. It sees the one route of its link or token, the one inzending of
-- its code, and nothing else.
create function kern.inzending_bij_code() returns uuid language sql stable
  as $$ select inzending_id from inzendingcodes where hash = decode(coalesce(current_setting('samenzicht.code', true), ''), 'hex') $$;
create function kern.melding_bij_code() returns uuid language sql stable
  as $$ select melding_id from inzendingen where id = kern.inzending_bij_code() $$;
create policy deur_route on meldroutes for select to samenzicht_systeem
  using ((select kern.petsoort()) = 'publiek' and coalesce(slug, encode(token_hash, 'hex')) = current_setting('samenzicht.route', true));
create policy deur_codes on inzendingcodes for select to samenzicht_systeem
  using ((select kern.petsoort()) = 'publiek' and hash = decode(coalesce(current_setting('samenzicht.code', true), ''), 'hex'));
create policy deur_code on inzendingcodes for insert to samenzicht_systeem
  with check ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]));
create policy deur_nieuw on inzendingen for insert to samenzicht_systeem
  with check ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]) and status = 'nieuw'
    and exists (select from meldroutes r where r.gemeente = inzendingen.gemeente and r.id = inzendingen.route_id));
create policy deur_leest on inzendingen for select to samenzicht_systeem
  using ((select kern.petsoort()) = 'publiek' and id = (select kern.inzending_bij_code()));
create policy deur_antwoordt on inzendingen for update to samenzicht_systeem
  using ((select kern.petsoort()) = 'publiek' and id = (select kern.inzending_bij_code()) and status in ('nieuw', 'vraag_gesteld', 'beantwoord'))
  with check (status in ('nieuw', 'beantwoord'));
create policy deur_berichten on inzendingberichten for select to samenzicht_systeem
  using ((select kern.petsoort()) = 'publiek' and inzending_id = (select kern.inzending_bij_code()) and soort <> 'contact');
create policy deur_bericht on inzendingberichten for insert to samenzicht_systeem
  with check ((select kern.petsoort()) = 'publiek' and inzending_id = (select kern.inzending_bij_code()) and soort in ('melding', 'contact', 'antwoord'));
grant select (gemeente, id, soort, naam, voor_wie, welkom, reageren_dagen, vragen, slug, token_hash, geldig_van, geldig_tot, gepauzeerd_op, beeindigd_op) on meldroutes to samenzicht_systeem;
grant select, insert on inzendingen, inzendingberichten, inzendingcodes to samenzicht_systeem;
grant update (status, beurt_op, versie) on inzendingen to samenzicht_systeem;
-- P7: with the code of an inzending one reads what was told about the melding that was made of it, and of no other.
create policy deur_terugkoppelingen on terugkoppelingen for select to samenzicht_systeem
  using ((select kern.petsoort()) = 'publiek' and melding_id = (select kern.melding_bij_code()));
grant select (gemeente, id, melding_id, soort, tekst, op) on terugkoppelingen to samenzicht_systeem;
alter table terugkoppelingen drop constraint terugkoppelingen_wijze_check;
alter table terugkoppelingen add constraint terugkoppelingen_wijze_check
  check (wijze in ('telefoon', 'e-mail', 'brief', 'overleg', 'volgpagina', 'niet_mogelijk'));

-- Their keys: handed in at the door, opened by the coordinator alone.
do $$
declare
  soorten text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'sleutels_soort_check');
begin
  alter table sleutels drop constraint sleutels_soort_check;
  execute 'alter table sleutels add constraint sleutels_soort_check ' || replace(soorten, '''melder''::text', '''melder''::text, ''inzending''::text, ''meldroute''::text');
end $$;
create policy inzending_lever_in on sleutels for insert to samenzicht_systeem
  with check ((select kern.petsoort()) = 'publiek' and soort = 'inzending' and compartiment = 'toezicht' and gemeente = any ((select kern.gemeenten())::text[]));
grant insert on sleutels to samenzicht_systeem;
create policy inzending_alleen_coordinator on sleutels as restrictive for select to samenzicht_toezicht
  using (soort <> 'inzending' or (select kern.petsoort()) = 'coordinator');

-- B12.7: the words go by themselves after their term; the row, without a word, a year after that.
call kern.vernietigbaar('inzendingen', 'gemeente, id, nummer, status, ontvangen_op, verwerkt_op, woorden_gewist_op, melding_id', 'verwerkt_op is not null and not kern.opgeschort(gemeente, id)');
create policy vernietiger_wist_inzending on inzendingen for update to samenzicht_vernietiger
  using (gemeente = any ((select kern.gemeenten())::text[]) and not kern.opgeschort(gemeente, id)) with check (woorden_gewist_op is not null);
grant update (woorden_gewist_op) on inzendingen to samenzicht_vernietiger;
call kern.vernietigbaar('inzendingberichten', 'gemeente, inzending_id', 'not kern.opgeschort(gemeente, inzending_id)');
