-- B12.2: explicit consent, the second of two exceptions (AVG 4 onder 11, 7, 9 lid 2 a). Only in the compartimenten mensenhandel and zorg.
-- No name: the person holds a code, of which only a slow hash is kept. What was agreed lies under a key of its own (0015); ending destroys it.
create table toestemmingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  compartiment text not null check (compartiment in ('mensenhandel', 'zorg')),
  organisatie_id uuid not null references organisaties,
  dossier_id uuid,
  -- its kenmerk, because zorg cannot see dossiers and needs none
  dossiernummer text,
  -- not a counter: it tells nothing about how many there are
  nummer text not null,
  versleuteld bytea not null,
  -- the code of the last card, closed under the same key until the card is given or an hour has gone by; after that only hashes are left
  kaart_dicht bytea,
  kaart_gemaakt_op timestamptz not null,
  kaart_gegeven_op timestamptz,
  tekstversie integer not null,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  petsoort text not null,
  geldig_tot date not null,
  beeindigd_op timestamptz,
  beeindigd_hoe text check (beeindigd_hoe in ('met_code', 'via_medewerker', 'verlopen')),
  versie integer not null default 1,
  primary key (gemeente, id),
  unique (nummer),
  foreign key (gemeente, dossier_id) references dossiers (gemeente, id),
  check ((compartiment = 'mensenhandel') = (dossier_id is not null)),
  check ((beeindigd_op is null) = (beeindigd_hoe is null))
);
create index on toestemmingen (gemeente, geldig_tot) where beeindigd_op is null;
create index on toestemmingen (gemeente, dossier_id);
-- Every code that was ever given opens the way back: a new card never takes an old one away.
create table toestemmingscodes (
  hash bytea primary key,
  gemeente text not null,
  toestemming_id uuid not null,
  foreign key (gemeente, toestemming_id) references toestemmingen (gemeente, id)
);

alter table toestemmingen enable row level security, force row level security;
create policy eigen_toestemmingen on toestemmingen to samenzicht_mensenhandel, samenzicht_zorg
  using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment())
    and (compartiment = 'mensenhandel' or organisatie_id = (select kern.organisatie())))
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment())
    and (compartiment = 'mensenhandel' or organisatie_id = (select kern.organisatie())));
create policy systeem_toestemmingen on toestemmingen to samenzicht_systeem using (true) with check (true);
grant select, insert, update (kaart_dicht, kaart_gemaakt_op, kaart_gegeven_op, beeindigd_op, beeindigd_hoe, versie)
  on toestemmingen to samenzicht_mensenhandel, samenzicht_zorg;
-- The door without login and the clock end a consent; neither can read what was agreed.
grant select (gemeente, id, geldig_tot, kaart_gemaakt_op, beeindigd_op, versie), update (kaart_dicht, beeindigd_op, beeindigd_hoe, versie) on toestemmingen to samenzicht_systeem;

alter table toestemmingscodes enable row level security, force row level security;
create policy nieuwe_codes on toestemmingscodes for insert to samenzicht_mensenhandel, samenzicht_zorg
  with check (gemeente = any ((select kern.gemeenten())::text[]));
create policy systeem_codes on toestemmingscodes for select to samenzicht_systeem using (true);
grant insert on toestemmingscodes to samenzicht_mensenhandel, samenzicht_zorg;
grant select on toestemmingscodes to samenzicht_systeem;

-- What was shared on a consent falls with it: in the same transaction, whoever ends it (AVG 7 lid 3, 17 lid 1 b).
alter table verstrekkingen add column toestemming_id uuid, add column herroepen_op timestamptz;
alter table verstrekkingen add foreign key (gemeente, toestemming_id) references toestemmingen (gemeente, id);
create index on verstrekkingen (gemeente, toestemming_id) where toestemming_id is not null;
create policy systeem_herroept on verstrekkingen to samenzicht_systeem using (toestemming_id is not null) with check (toestemming_id is not null);
grant select (gemeente, id, toestemming_id, herroepen_op), update (herroepen_op) on verstrekkingen to samenzicht_systeem;
grant select (toestemming_id, herroepen_op) on verstrekkingen to samenzicht_politie, samenzicht_zorg, samenzicht_partner;
create function kern.herroep_verstrekkingen() returns trigger
language plpgsql security definer set search_path = public, kern, pg_temp as $$
begin
  update sleutels set verpakt = null, kek = null, vernietigd_op = new.beeindigd_op
    where gemeente = new.gemeente and verpakt is not null and (soort = 'toestemming' and id = new.id
      or soort = 'verstrekking' and id in (select v.id from verstrekkingen v where v.gemeente = new.gemeente and v.toestemming_id = new.id));
  update verstrekkingen set herroepen_op = new.beeindigd_op
    where gemeente = new.gemeente and toestemming_id = new.id and herroepen_op is null;
  return null;
end $$;
grant samenzicht_systeem to current_user;
grant create on schema kern to samenzicht_systeem;
alter function kern.herroep_verstrekkingen() owner to samenzicht_systeem;
revoke create on schema kern from samenzicht_systeem;
revoke execute on function kern.herroep_verstrekkingen() from public;
create trigger herroep_verstrekkingen after update of beeindigd_op on toestemmingen
  for each row when (new.beeindigd_op is not null and old.beeindigd_op is null) execute function kern.herroep_verstrekkingen();

-- The recall of one verstrekking: the letter to its receiver, whether the sender confirmed it, and what the receiver did (AVG 19).
create table herroepingen (
  gemeente text not null,
  id uuid not null,
  verstrekking_id uuid not null,
  ontvanger_id uuid not null references organisaties,
  hoe text not null check (hoe in ('met_code', 'via_medewerker', 'verlopen')),
  herroepen_op timestamptz not null,
  bevestigen_voor timestamptz not null,
  brief_id uuid not null,
  bevestigd_op timestamptz,
  bevestigd_door uuid,
  bevestigd_hoe text check (bevestigd_hoe in ('gelezen', 'gebeld', 'brief')),
  wissing text check (wissing in ('gewist', 'andere_grond')),
  wissing_grond text,
  wissing_op timestamptz,
  wissing_door uuid,
  primary key (gemeente, id),
  unique (gemeente, verstrekking_id),
  foreign key (gemeente, verstrekking_id, ontvanger_id) references verstrekkingen (gemeente, id, ontvanger_id),
  check ((wissing = 'andere_grond') = (wissing_grond is not null))
);
create index on herroepingen (gemeente, bevestigen_voor) where bevestigd_op is null;
create index on herroepingen (ontvanger_id) where wissing is null;
call kern.omhein('herroepingen', 'mensenhandel', 'select, insert, update (bevestigd_op, bevestigd_door, bevestigd_hoe)');
create policy ontvanger_herroepingen on herroepingen to samenzicht_politie, samenzicht_zorg, samenzicht_partner
  using (ontvanger_id = (select kern.organisatie()) and (select kern.behandelt_signalen()))
  with check (ontvanger_id = (select kern.organisatie()));
grant select (gemeente, id, verstrekking_id, ontvanger_id, hoe, herroepen_op, bevestigen_voor, wissing, wissing_grond, wissing_op, wissing_door),
  update (wissing, wissing_grond, wissing_op, wissing_door) on herroepingen to samenzicht_politie, samenzicht_zorg, samenzicht_partner;
