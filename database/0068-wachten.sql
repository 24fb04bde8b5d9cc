-- C13: 'pas op de plaats': one side asks the other to wait at a place until a day to look again. Two-sided: it holds only once the other side
-- agreed, in a sentence; both sides read it, and it ends by itself. No reason: that stays with whoever has it (G5).
create sequence wachtafspraak_nummers;
create table wachtafspraken (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'PP-' || lpad(nextval('wachtafspraak_nummers')::text, 6, '0'),
  -- who asked
  zijde text not null check (zijde in ('gemeente', 'politie')),
  politie_id uuid not null references organisaties,
  locatie_id uuid,
  -- the place as it stood when it was asked: politie does not read the register
  adres text not null,
  adressleutel text,
  wat text not null,
  -- the day to look again; through that day it waits
  tot date not null,
  verlengt_id uuid,
  gevraagd_op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  unique (gemeente, id, politie_id, zijde),
  foreign key (gemeente, locatie_id) references locaties (gemeente, id),
  foreign key (gemeente, verlengt_id) references wachtafspraken (gemeente, id) on delete set null (verlengt_id),
  check (num_nonnulls(locatie_id, adressleutel) > 0)
);
create index on wachtafspraken (gemeente, tot);
create index on wachtafspraken (politie_id, tot);
-- The answer: never of the side that asked.
create table wachtantwoorden (
  gemeente text not null,
  afspraak_id uuid not null,
  politie_id uuid not null,
  gevraagd_door text not null,
  zijde text not null check (zijde in ('gemeente', 'politie')),
  antwoord text not null check (antwoord in ('akkoord', 'geweigerd')),
  zin text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, afspraak_id),
  foreign key (gemeente, afspraak_id, politie_id, gevraagd_door) references wachtafspraken (gemeente, id, politie_id, zijde) on delete cascade,
  check (zijde <> gevraagd_door)
);
-- Ended before its day, by either side, in a sentence.
create table wachteinden (
  gemeente text not null,
  afspraak_id uuid not null,
  politie_id uuid not null,
  gevraagd_door text not null,
  zijde text not null check (zijde in ('gemeente', 'politie')),
  zin text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, afspraak_id),
  foreign key (gemeente, afspraak_id, politie_id, gevraagd_door) references wachtafspraken (gemeente, id, politie_id, zijde) on delete cascade
);
-- Until when each side took note of what the other side or the calendar did: so that nothing goes silently.
create table wachtgezien (
  gemeente text not null,
  id uuid not null,
  afspraak_id uuid not null,
  politie_id uuid not null,
  gevraagd_door text not null,
  zijde text not null check (zijde in ('gemeente', 'politie')),
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, afspraak_id, politie_id, gevraagd_door) references wachtafspraken (gemeente, id, politie_id, zijde) on delete cascade
);
create index on wachtgezien (gemeente, afspraak_id);

grant usage on sequence wachtafspraak_nummers to samenzicht_toezicht, samenzicht_politie;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['wachtafspraken', 'wachtantwoorden', 'wachteinden', 'wachtgezien'] loop
    execute format('call kern.omhein(%L, ''toezicht'', ''select, insert'')', tabel);
    -- Each side writes for itself.
    execute format('create policy zijde_toezicht on %I as restrictive for insert to samenzicht_toezicht
      with check (zijde = ''gemeente'' and door = (select kern.medewerker()))', tabel);
    execute format('create policy politie_%1$s on %1$I for select to samenzicht_politie
      using (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = ''rechercheur'')', tabel);
    execute format('create policy zijde_politie on %I for insert to samenzicht_politie
      with check (politie_id = (select kern.organisatie()) and (select kern.petsoort()) = ''rechercheur'' and zijde = ''politie'' and door = (select kern.medewerker()))', tabel);
    execute format('grant select, insert on %I to samenzicht_politie', tabel);
  end loop;
end $$;
-- The clock takes it away a year after its day (AVG 5 lid 1 e); it sees days and no places.
create policy opruimen_wachtafspraken on wachtafspraken to samenzicht_systeem using (true);
grant select (tot), delete on wachtafspraken to samenzicht_systeem;

-- C13 has one way: what a rapportage waits for is agreed about its place.
alter table rapportages drop column aangehouden_tot, drop column aanhoudreden;

-- C4, C13: the call to politie as facts, and the danger for which one does not wait; at planning, at the door, and with a decision.
alter table controles rename column afstemgebeld to gebeld_uitkomst;
alter table controles
  add column gebeld_met text, add column gebeld_op timestamptz, add column gevaar text,
  add column begin_afstemming text, add column begin_gebeld_met text, add column begin_gebeld_op timestamptz, add column begin_gebeld_uitkomst text,
  add column begin_spoed text, add column begin_gevaar text;
alter table besluiten add column gebeld_met text, add column gebeld_op timestamptz, add column gebeld_uitkomst text, add column gevaar text;
alter table maatregelen add column gebeld_met text, add column gebeld_op timestamptz, add column gebeld_uitkomst text, add column gevaar text;
