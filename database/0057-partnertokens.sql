-- G3, V2: stacking blind. A partner gives tokens of an anonymised signaal (HMAC-SHA-256 of a place, business or KvK number under a key that
-- both have), never its words. The key lies under a key of its own (0015), is renewed each year, and the tokens of before go with it.
do $$
declare
  soorten text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'sleutels_soort_check');
begin
  alter table sleutels drop constraint sleutels_soort_check;
  execute 'alter table sleutels add constraint sleutels_soort_check ' || replace(soorten, '''melder''::text', '''melder''::text, ''samenwerking''::text');
end $$;
create table samenwerkingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  naam text not null,
  -- whom to call at a hit: an organisation, never a person
  bellen text not null,
  status text not null check (status in ('actief', 'beeindigd')),
  -- the shared key, closed; null once it ended
  sleutel_id uuid,
  gedeeld bytea,
  sleutel_op timestamptz not null,
  sleutel_tot date not null,
  versie integer not null default 1,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  check ((status = 'actief') = (num_nonnulls(sleutel_id, gedeeld) = 2))
);
create index on samenwerkingen (gemeente, status, sleutel_tot);
create table partnertokens (
  gemeente text not null,
  samenwerking_id uuid not null,
  token bytea not null check (length(token) = 32),
  soort text not null check (soort in ('locatie', 'zaak', 'kvk')),
  -- the last day on which it counts
  tot date not null,
  primary key (gemeente, samenwerking_id, token),
  foreign key (gemeente, samenwerking_id) references samenwerkingen (gemeente, id) on delete cascade
);
create index on partnertokens (gemeente, tot);
-- What was read in: how many, and which rows not. No tokens.
create table tokeninlezingen (
  gemeente text not null,
  id uuid not null,
  samenwerking_id uuid not null,
  op timestamptz not null,
  door uuid not null,
  gelezen integer not null,
  geweigerd jsonb not null,
  primary key (gemeente, id),
  foreign key (gemeente, samenwerking_id) references samenwerkingen (gemeente, id) on delete cascade
);
create index on tokeninlezingen (gemeente, samenwerking_id, op desc);
call kern.omhein('samenwerkingen', 'toezicht', 'select, insert, update');
call kern.omhein('partnertokens', 'toezicht', 'select, insert, update (tot), delete');
call kern.omhein('tokeninlezingen', 'toezicht', 'select, insert');
