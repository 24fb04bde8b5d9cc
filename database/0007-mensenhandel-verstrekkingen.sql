-- B12.2, B12.3: the protected dossier. Its contents are encrypted under a key of its own; destroying the key is the erasure.
create table grondslagkaarten (
  id uuid primary key,
  soort text not null,
  titel text not null,
  ontvangersoort text not null,
  -- the letter of the article, and what gives it force here; b (contract) and f (not for a government in its task) cannot be
  avg6 text not null check (avg6 in ('a', 'c', 'd', 'e')),
  avg6_grond text not null,
  avg9 text not null check (avg9 in ('a', 'g', 'geen')),
  avg9_grond text not null,
  avg10 text not null,
  leidraad text not null,
  afwijking text not null,
  uitleg text not null,
  -- what the receiver of this card must never get: data of a person (N1, B12.6)
  zonder_persoon boolean not null,
  -- AVG 6 lid 1 a: nothing leaves without a recorded consent (B12.2)
  met_toestemming boolean not null,
  versie integer not null,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null references medewerkers,
  unique (soort, versie)
);
-- Signed off once per kind of verstrekking by a privacy officer, for the gemeenten that this officer serves: each gemeente is
-- verwerkingsverantwoordelijke itself (AVG 4 onder 7). Without it nothing leaves. The newest per gemeente counts.
create table kaartgoedkeuringen (
  gemeente text not null references gemeenten,
  id uuid not null,
  kaart_id uuid not null references grondslagkaarten,
  op timestamptz not null,
  door uuid not null references medewerkers,
  petsoort text not null,
  geldig_tot date not null,
  motivering text not null,
  primary key (gemeente, id)
);
create index on kaartgoedkeuringen (kaart_id, gemeente, op desc);
create index on kaartgoedkeuringen (gemeente, geldig_tot);
create table dossiers (
  gemeente text not null references gemeenten,
  id uuid not null,
  -- not a counter: the number of one dossier tells nothing about how many there are
  nummer text not null,
  urgentie text not null check (urgentie in ('direct', 'spoed', 'gewoon')),
  status text not null check (status in ('ontvangen', 'in_behandeling', 'verstrekt', 'gesloten')),
  -- null once destroyed
  sleutel bytea,
  ontvangen_op timestamptz not null,
  beoordelen_voor timestamptz not null,
  vernietigd_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente, id),
  unique (nummer)
);
create index on dossiers (gemeente, status, beoordelen_voor);
-- Facts of the dossier, written once, encrypted with the key of the dossier.
create table dossierstukken (
  gemeente text not null,
  id uuid not null,
  dossier_id uuid not null,
  soort text not null check (soort in ('overdracht', 'feit', 'indicator', 'duiding', 'persoon', 'verificatie', 'besluit')),
  versleuteld bytea not null,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, dossier_id) references dossiers (gemeente, id)
);
create index on dossierstukken (gemeente, dossier_id, op);
-- What toezicht keeps of a hand-over: that it happened, when, by whom, with which number. Not what was in it.
create table overdrachten (
  gemeente text not null references gemeenten,
  id uuid not null,
  kenmerk text not null,
  melding_id uuid,
  controle_id uuid,
  overgedragen_op timestamptz not null,
  overgedragen_door uuid not null,
  petsoort text not null,
  urgentie text not null,
  -- the aandachtsfunctionaris took it up; the only thing toezicht hears of it (P7)
  bevestigd_op timestamptz,
  primary key (gemeente, id),
  unique (kenmerk),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id),
  foreign key (gemeente, controle_id) references controles (gemeente, id)
);
create index on overdrachten (gemeente, overgedragen_door, overgedragen_op desc);

-- B12.5: one act of giving data to one receiver; what left is frozen, numbered, sent, receipted.
create sequence verstrekking_nummers;
create table verstrekkingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'V-' || lpad(nextval('verstrekking_nummers')::text, 6, '0'),
  compartiment text not null,
  dossier_id uuid not null,
  ontvanger_id uuid not null references organisaties,
  kaart_id uuid not null references grondslagkaarten,
  wijze text not null check (wijze in ('aangifte', 'schriftelijk', 'telefonisch_achteraf', 'casusoverleg')),
  -- the seven checks with their answers: of the sender alone, under the key of the dossier
  toetsen_versie integer not null,
  toetsen bytea not null,
  urgentie text not null check (urgentie in ('direct', 'spoed', 'gewoon')),
  -- frozen contents, encrypted under the key of this verstrekking
  versleuteld bytea not null,
  sleutel bytea,
  vingerafdruk text not null,
  verstuurd_op timestamptz not null,
  verstuurd_door uuid not null,
  reactie_voor timestamptz not null,
  -- P7: the moment of the first receipt; null stands out after the term
  beantwoord_op timestamptz,
  primary key (gemeente, id),
  unique (gemeente, id, ontvanger_id),
  unique (nummer),
  foreign key (gemeente, dossier_id) references dossiers (gemeente, id)
);
create index on verstrekkingen (gemeente, verstuurd_op desc);
create index on verstrekkingen (gemeente, dossier_id);
create index on verstrekkingen (ontvanger_id, verstuurd_op desc);
create index on verstrekkingen (gemeente, reactie_voor) where beantwoord_op is null;
create index on verstrekkingen (ontvanger_id, reactie_voor) where beantwoord_op is null;
-- P7: receipt and what came of it, by the receiver.
create table ontvangstbewijzen (
  gemeente text not null,
  id uuid not null,
  verstrekking_id uuid not null,
  ontvanger_id uuid not null references organisaties,
  soort text not null check (soort in ('ontvangen', 'opgepakt', 'niet_opgepakt', 'afgesloten')),
  -- what came of it, under the key of the verstrekking: it goes when that goes
  versleuteld bytea not null,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  -- only the receiver of this verstrekking can give it
  foreign key (gemeente, verstrekking_id, ontvanger_id) references verstrekkingen (gemeente, id, ontvanger_id)
);
create index on ontvangstbewijzen (gemeente, verstrekking_id, op);

alter table grondslagkaarten enable row level security, force row level security;
create policy open_grondslagkaarten on grondslagkaarten for select using (true);
create policy beheer_grondslagkaarten on grondslagkaarten for insert to samenzicht_beheer with check (true);
alter table kaartgoedkeuringen enable row level security, force row level security;
create policy open_kaartgoedkeuringen on kaartgoedkeuringen for select using (true);
create policy beheer_kaartgoedkeuringen on kaartgoedkeuringen for insert to samenzicht_beheer
  with check (gemeente = any ((select kern.gemeenten())::text[]) and door = (select kern.medewerker()) and (select kern.petsoort()) = 'privacyfunctionaris');
grant select on grondslagkaarten, kaartgoedkeuringen to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_politie, samenzicht_partner, samenzicht_zorg, samenzicht_beheer, samenzicht_systeem;
-- A card and a sign-off are written once; another text is another version.
grant insert on grondslagkaarten, kaartgoedkeuringen to samenzicht_beheer;

call kern.omhein('dossiers', 'mensenhandel', 'select, insert, update');
call kern.omhein('dossierstukken', 'mensenhandel', 'select, insert');
call kern.omhein('overdrachten', 'toezicht', 'select, insert');
grant usage on sequence verstrekking_nummers to samenzicht_mensenhandel;
-- Toezicht may hand in and never look: insert without select.
create policy inleveren_dossiers on dossiers for insert to samenzicht_toezicht
  with check (gemeente = any ((select kern.gemeenten())::text[]) and status = 'ontvangen');
create policy inleveren_dossierstukken on dossierstukken for insert to samenzicht_toezicht
  with check (gemeente = any ((select kern.gemeenten())::text[]) and soort = 'overdracht');
grant insert on dossiers, dossierstukken to samenzicht_toezicht;
-- The aandachtsfunctionaris sees that and when something was handed over; erasing the words stays with toezicht.
create policy gemeente_mensenhandel on overdrachten for select to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]));
create policy bevestig_mensenhandel on overdrachten for update to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[])) with check (gemeente = any ((select kern.gemeenten())::text[]));
grant select, update (bevestigd_op) on overdrachten to samenzicht_mensenhandel;

alter table verstrekkingen enable row level security, force row level security;
create policy zender_verstrekkingen on verstrekkingen to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()))
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()));
-- Who at a receiver handles signals of trafficking; the others of that organisatie have nothing to look for there.
create function kern.behandelt_signalen() returns boolean language sql stable parallel safe
  as $$ select kern.petsoort() in ('rechercheur', 'zorgcoordinator', 'officier', 'riec_analist', 'inspecteur_nla') $$;
-- The receiver sees what was sent to its own organisatie, and nothing else of the gemeente.
create policy ontvanger_verstrekkingen on verstrekkingen for select to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (ontvanger_id = (select kern.organisatie()) and (select kern.behandelt_signalen()));
create policy ontvanger_antwoordt on verstrekkingen for update to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (ontvanger_id = (select kern.organisatie()) and (select kern.behandelt_signalen())) with check (ontvanger_id = (select kern.organisatie()));
grant select, insert on verstrekkingen to samenzicht_mensenhandel;
-- Not the dossier it came from, and not what the sender weighed.
grant select (gemeente, id, nummer, compartiment, ontvanger_id, kaart_id, wijze, urgentie, versleuteld, sleutel, vingerafdruk, verstuurd_op, verstuurd_door, reactie_voor, beantwoord_op)
  on verstrekkingen to samenzicht_politie, samenzicht_zorg, samenzicht_partner;
grant update (beantwoord_op) on verstrekkingen to samenzicht_politie, samenzicht_zorg, samenzicht_partner;
alter table ontvangstbewijzen enable row level security, force row level security;
create policy ontvanger_bewijzen on ontvangstbewijzen to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (ontvanger_id = (select kern.organisatie()) and (select kern.behandelt_signalen()))
  with check (ontvanger_id = (select kern.organisatie()) and (select kern.behandelt_signalen()));
create policy zender_bewijzen on ontvangstbewijzen for select to samenzicht_mensenhandel
  using (gemeente = any ((select kern.gemeenten())::text[]));
grant select, insert on ontvangstbewijzen to samenzicht_politie, samenzicht_zorg, samenzicht_partner;
grant select on ontvangstbewijzen to samenzicht_mensenhandel;
