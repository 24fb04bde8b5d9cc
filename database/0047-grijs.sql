-- G1, G2: what is neither toezicht nor opsporing yet. One case with its table of partners and decisions, and the dated step from toezicht to
-- opsporing or back. Politie reads what is said at the table and what was carried over; toezicht never reads what politie adds (V2).

create sequence grijszaak_nummers;
create table grijszaken (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'GG-' || lpad(nextval('grijszaak_nummers')::text, 6, '0'),
  locatie_id uuid not null,
  politie_id uuid not null references organisaties,
  -- the place as it stood in the register, for politie, who does not read the register
  adres text not null,
  aanleiding text not null,
  fase text not null default 'toezicht' check (fase in ('toezicht', 'opsporing')),
  terugkijken_op date not null,
  geopend_op timestamptz not null,
  door uuid not null references medewerkers,
  gesloten_op timestamptz,
  sluitreden text,
  primary key (gemeente, id),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id),
  check ((gesloten_op is null) = (sluitreden is null)),
  -- first back to toezicht, then closed: else the step back would go silently
  check (gesloten_op is null or fase = 'toezicht')
);
create index on grijszaken (gemeente, locatie_id) where gesloten_op is null;
create index on grijszaken (politie_id);
create table grijspartners (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  organisatie text not null,
  rol text not null,
  taak text not null,
  bereikbaar text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade
);
create table grijsbesluiten (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  genomen_op date not null,
  genomen_door text not null,
  besluit text not null,
  terugkijken_op date not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade
);
create table sfeerovergangen (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  naar text not null check (naar in ('opsporing', 'toezicht')),
  dag date not null,
  motivering text not null,
  verteld boolean not null,
  vertel_toelichting text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade
);
create table cauties (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  gegeven_op timestamptz not null,
  -- in which capacity somebody was spoken to, never who
  hoedanigheid text not null,
  taal text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  unique (gemeente, zaak_id, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade
);
create table grijsposten (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  soort text not null,
  omschrijving text not null,
  verkregen_op date not null,
  grond text not null,
  cautie_id uuid,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade,
  foreign key (gemeente, zaak_id, cautie_id) references cauties (gemeente, zaak_id, id),
  -- nobody has to help to convict himself (EVRM 6; Sv 29)
  check (soort <> 'verklaring' or cautie_id is not null)
);
create table grijsaantekeningen (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  politie_id uuid not null references organisaties,
  tekst text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references grijszaken (gemeente, id) on delete cascade
);

call kern.omhein('grijszaken', 'toezicht', 'select, insert');
grant update (fase, terugkijken_op, gesloten_op, sluitreden) on grijszaken to samenzicht_toezicht;
grant usage on sequence grijszaak_nummers to samenzicht_toezicht;
call kern.omhein('grijspartners', 'toezicht', 'select, insert');
call kern.omhein('grijsbesluiten', 'toezicht', 'select, insert');
call kern.omhein('sfeerovergangen', 'toezicht', 'select, insert');
call kern.omhein('cauties', 'toezicht', 'select, insert');
call kern.omhein('grijsposten', 'toezicht', 'select, insert');

-- Politie: the table of the own eenheid, without what toezicht wrote as its reason, and what was carried over one by one.
create policy politie_grijszaken on grijszaken for select to samenzicht_politie
  using (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur');
grant select (gemeente, id, nummer, politie_id, adres, fase, terugkijken_op, geopend_op, gesloten_op) on grijszaken to samenzicht_politie;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['grijspartners', 'grijsbesluiten', 'sfeerovergangen', 'cauties', 'grijsposten'] loop
    execute format('create policy politie_%1$s on %1$I for select to samenzicht_politie
      using (exists (select from grijszaken z where z.gemeente = %1$I.gemeente and z.id = %1$I.zaak_id))', tabel);
    execute format('grant select on %I to samenzicht_politie', tabel);
  end loop;
end $$;
alter table grijsaantekeningen enable row level security, force row level security;
create policy politie_grijsaantekeningen on grijsaantekeningen to samenzicht_politie
  using (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = 'rechercheur')
  with check (politie_id = (select kern.organisatie()) and door = (select kern.medewerker()) and (select kern.petsoort()) = 'rechercheur');
grant select, insert on grijsaantekeningen to samenzicht_politie;

-- The clock takes a case away years after it was closed, with all that hangs on it (AVG 5 lid 1 e); it sees days and nothing else.
create policy opruimen_grijszaken on grijszaken to samenzicht_systeem using (true);
grant select (gesloten_op), delete on grijszaken to samenzicht_systeem;
