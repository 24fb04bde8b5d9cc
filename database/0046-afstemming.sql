-- C4, G5: alignment with politie before a controle in the unlicensed part, in which neither side sees what the other has. Toezicht writes
-- the question, politie the answer; what politie works on (lopendezaken) is of politie alone.

-- With which eenheid a gemeente aligns, how long an answer takes and how long it counts; the newest of a gemeente applies.
create table afstemafspraken (
  gemeente text not null references gemeenten,
  id uuid not null,
  politie_id uuid not null references organisaties,
  antwoord_uren integer not null check (antwoord_uren between 1 and 72),
  geldig_dagen integer not null check (geldig_dagen between 1 and 60),
  besluit text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id)
);
create index on afstemafspraken (gemeente, op desc);
create sequence afstemvraag_nummers;
create table afstemvragen (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'AF-' || lpad(nextval('afstemvraag_nummers')::text, 6, '0'),
  locatie_id uuid not null,
  politie_id uuid not null references organisaties,
  -- the place as it stood in the register, for politie, who does not read the register
  adres text not null,
  adressleutel text,
  postcode text,
  van date not null,
  tot date not null,
  gevraagd_op timestamptz not null,
  -- when the answer can be read: set with the question, so that it tells nothing about the answer
  antwoord_op timestamptz not null,
  geldig_tot date not null,
  door uuid not null references medewerkers,
  petsoort text not null,
  primary key (gemeente, id),
  unique (gemeente, id, politie_id, antwoord_op),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id),
  check (tot >= van)
);
create index on afstemvragen (gemeente, locatie_id, gevraagd_op desc);
create index on afstemvragen (politie_id, antwoord_op);
create table afstemantwoorden (
  gemeente text not null,
  vraag_id uuid not null,
  politie_id uuid not null,
  antwoord_op timestamptz not null,
  antwoord text not null check (antwoord in ('vrij', 'eerst_bellen', 'samen')),
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, vraag_id),
  foreign key (gemeente, vraag_id, politie_id, antwoord_op) references afstemvragen (gemeente, id, politie_id, antwoord_op) on delete cascade,
  check (op < antwoord_op)
);
-- A place or area of which politie wants to be called first. No reason, no person, no number of an investigation.
create table lopendezaken (
  gemeente text not null references gemeenten,
  id uuid not null,
  politie_id uuid not null references organisaties,
  plek text not null,
  adressleutel text,
  postcodegebied text,
  advies text not null check (advies in ('eerst_bellen', 'samen')),
  tot date not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  beeindigd_op timestamptz,
  primary key (gemeente, id),
  check (adressleutel is not null or postcodegebied is not null)
);
create index on lopendezaken (politie_id, gemeente, tot);

call kern.omhein('afstemafspraken', 'toezicht', 'select, insert');
call kern.omhein('afstemvragen', 'toezicht', 'select, insert');
grant usage on sequence afstemvraag_nummers to samenzicht_toezicht;

-- Who at politie answers: only those who handle investigations, and only for their own eenheid.
create policy politie_afstemvragen on afstemvragen for select to samenzicht_politie
  using (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
-- Not who asked.
grant select (gemeente, id, nummer, politie_id, adres, adressleutel, postcode, van, tot, gevraagd_op, antwoord_op)
  on afstemvragen to samenzicht_politie;

alter table afstemantwoorden enable row level security, force row level security;
create policy politie_afstemantwoorden on afstemantwoorden to samenzicht_politie
  using (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (politie_id = (select kern.organisatie()) and door = (select kern.medewerker()) and (select kern.petsoort()) = 'rechercheur');
grant select, insert on afstemantwoorden to samenzicht_politie;
-- G5: the word, once its moment came; never when or by whom it was given, for a quick answer tells something.
create policy gemeente_toezicht on afstemantwoorden for select to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and antwoord_op <= now());
grant select (gemeente, vraag_id, antwoord, antwoord_op) on afstemantwoorden to samenzicht_toezicht;

alter table lopendezaken enable row level security, force row level security;
create policy politie_lopendezaken on lopendezaken to samenzicht_politie
  using (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
grant select, insert on lopendezaken to samenzicht_politie;
grant update (beeindigd_op) on lopendezaken to samenzicht_politie;

-- The clock takes away what had its day (AVG 5 lid 1 e); it sees days and no places.
create policy opruimen_lopendezaken on lopendezaken to samenzicht_systeem using (true);
grant select (tot, beeindigd_op), delete on lopendezaken to samenzicht_systeem;
create policy opruimen_afstemvragen on afstemvragen to samenzicht_systeem using (true);
grant select (tot), delete on afstemvragen to samenzicht_systeem;

-- What was recorded when a controle was planned in the unlicensed part.
alter table controles add column afstemming text, add column afstemgebeld text, add column afstemspoed text;
