-- B12.8: unusual reading is noticed. The rules are data, per gemeente and in versions; an alarm tells facts and a threshold, and a person decides.
-- Nobody gets a score, and nothing follows from an alarm by itself (AVG 5 lid 1 c, 22; WOR 27).

create table alarmregels (
  gemeente text not null references gemeenten,
  id uuid not null,
  soort text not null check (soort in ('veel_zaken', 'buiten_gemeente', 'nacht', 'weigeringen_op_rij', 'oude_zaak', 'massa')),
  aan boolean not null,
  drempel integer not null check (drempel between 1 and 100000),
  reden text not null,
  versie integer not null,
  op timestamptz not null,
  door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, soort, versie)
);
create table alarmen (
  gemeente text not null references gemeenten,
  id uuid not null,
  soort text not null,
  -- What makes it one: the same reading gives the same alarm, however often is counted.
  venster text not null,
  medewerker_id uuid not null,
  organisatie_id uuid,
  petsoort text not null,
  feiten text[] not null,
  gemeten integer not null,
  drempel integer not null,
  regelversie integer not null,
  begon_op timestamptz not null,
  gemaakt_op timestamptz not null,
  uitkomst text check (uitkomst in ('verklaard', 'gesprek', 'datalek')),
  toelichting text,
  bekeken_op timestamptz,
  bekeken_door uuid,
  primary key (gemeente, id),
  unique (gemeente, soort, medewerker_id, venster),
  check ((uitkomst is null) = (bekeken_op is null))
);
create index on alarmen (gemeente, gemaakt_op desc) where uitkomst is null;

call kern.omhein('alarmregels', 'beheer', 'select, insert');
-- Only the privacyfunctionaris sets the rules; that the rules are what they are may be seen by the beheerder too.
create policy alleen_privacyfunctionaris on alarmregels as restrictive for insert to samenzicht_beheer
  with check ((select kern.petsoort()) = 'privacyfunctionaris' and door = (select kern.medewerker()));
call kern.omhein('alarmen', 'beheer', 'select');
-- Four eyes: nobody sees or settles an alarm about the own reading. One about a privacyfunctionaris is for the beheerder and another privacyfunctionaris.
create policy vier_ogen on alarmen as restrictive for all to samenzicht_beheer
  using (medewerker_id <> (select kern.medewerker())
    and ((select kern.petsoort()) = 'privacyfunctionaris' or (select kern.petsoort()) = 'beheerder' and petsoort = 'privacyfunctionaris'));
grant update (uitkomst, toelichting, bekeken_op, bekeken_door) on alarmen to samenzicht_beheer;
-- The counting runs as the system, over all gemeenten.
create policy systeem_regels on alarmregels for select to samenzicht_systeem using (true);
create policy systeem_alarmen on alarmen to samenzicht_systeem using (true) with check (true);
grant select on alarmregels to samenzicht_systeem;
grant select, insert on alarmen to samenzicht_systeem;
-- Whoever is out on a controle reads at night because of it: the counting sees when, and nothing else of it.
create policy rooster_controles on controles for select to samenzicht_systeem using (true);
create policy rooster_teams on controleteams for select to samenzicht_systeem using (true);
grant select (gemeente, id, begin, eind) on controles to samenzicht_systeem;
grant select (gemeente, controle_id, medewerker_id) on controleteams to samenzicht_systeem;
