-- How somebody came in, so that a heavy step can ask for a recent and strong login (ASVS 7.5.1, 7.5.3, 6.8.4), a person can see the own
-- logins and end them (7.5.2), and the identity provider can end them (7.6.1). Of the device only plain words: no address, no agent.
alter table sessies
  add column id uuid not null default gen_random_uuid() unique,
  -- null when the provider did not say: then it counts as long ago
  add column aangemeld_op timestamptz,
  add column acr text,
  add column inlog_iss text,
  add column inlog_sid text,
  add column toestel text not null default 'Onbekend apparaat' check (length(toestel) <= 80);
create index on sessies (inlog_iss, inlog_sid);

-- What somebody sent, while a new login is asked for. Closed with a key that only the browser has.
create table wachtende_stappen (
  id uuid primary key,
  medewerker_id uuid not null references medewerkers on delete cascade,
  inhoud bytea not null check (length(inhoud) <= 4194304),
  verloopt_op timestamptz not null
);
create index on wachtende_stappen (medewerker_id, verloopt_op);

-- A message of the identity provider that somebody logged out there works once (OpenID Connect Back-Channel Logout 1.0, 2.6).
create table uitlogberichten (
  jti_hash bytea primary key check (length(jti_hash) = 32),
  verloopt_op timestamptz not null
);

alter table wachtende_stappen enable row level security, force row level security;
alter table uitlogberichten enable row level security, force row level security;
create policy systeem_stappen on wachtende_stappen to samenzicht_systeem using (true) with check (true);
create policy systeem_uitlogberichten on uitlogberichten to samenzicht_systeem using (true) with check (true);
grant select, insert, delete on wachtende_stappen, uitlogberichten to samenzicht_systeem;
