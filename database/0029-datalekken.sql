-- B12.7, AVG 33 and 34: every breach, from the moment it was discovered. What is found and decided is added, never rewritten (33 lid 5).
create sequence datalek_nummer;
create table datalekken (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null unique default 'DL-' || lpad(nextval('datalek_nummer')::text, 5, '0'),
  -- the clock of 72 hours runs from here, not from the moment it was written down
  ontdekt_op timestamptz not null,
  gemeld_op timestamptz not null,
  check (ontdekt_op <= gemeld_op),
  -- who saw it; null when it came from an alarm
  gemeld_door uuid references medewerkers,
  alarm_id uuid,
  wat text not null,
  soort text not null check (soort in ('verkeerd_verzonden', 'onbevoegd_gezien', 'kwijt', 'gestolen', 'veranderd', 'onbereikbaar', 'anders')),
  fase text not null default 'gemeld' check (fase in ('gemeld', 'beoordeeld', 'besloten', 'afgesloten')),
  primary key (gemeente, id),
  unique (gemeente, alarm_id)
);
create index on datalekken (gemeld_door);
create table datalekstappen (
  gemeente text not null,
  id uuid not null,
  datalek_id uuid not null,
  soort text not null check (soort in ('beoordeling', 'ap', 'betrokkenen', 'maatregel', 'afsluiting')),
  inhoud jsonb not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, datalek_id) references datalekken (gemeente, id)
);
create index on datalekstappen (gemeente, datalek_id, op);

alter table datalekken enable row level security, force row level security;
alter table datalekstappen enable row level security, force row level security;
-- The privacyfunctionaris of the gemeente reads everything; who reported sees the own report and how far it is.
create policy lees_datalekken on datalekken for select
  using ((select kern.petsoort()) = 'privacyfunctionaris' and gemeente = any ((select kern.gemeenten())::text[]) or gemeld_door = (select kern.medewerker()));
-- Everybody can report, a partner without gemeente too (AVG 33 lid 2).
create policy meld_datalek on datalekken for insert
  with check (gemeld_door = (select kern.medewerker()) and fase = 'gemeld'
    and (gemeente = any ((select kern.gemeenten())::text[]) or cardinality((select kern.gemeenten())) = 0 and (select kern.compartiment()) in ('politie', 'zorg', 'partner')));
create policy systeem_meldt on datalekken for insert to samenzicht_systeem with check (gemeld_door is null and alarm_id is not null);
create policy systeem_leest on datalekken for select to samenzicht_systeem using (true);
create policy zet_fase on datalekken for update to samenzicht_beheer
  using ((select kern.petsoort()) = 'privacyfunctionaris' and gemeente = any ((select kern.gemeenten())::text[]))
  with check (gemeente = any ((select kern.gemeenten())::text[]));
create policy stappen on datalekstappen to samenzicht_beheer
  using ((select kern.petsoort()) = 'privacyfunctionaris' and gemeente = any ((select kern.gemeenten())::text[]))
  with check ((select kern.petsoort()) = 'privacyfunctionaris' and gemeente = any ((select kern.gemeenten())::text[]));
do $$
declare
  naam text;
begin
  foreach naam in array array['toezicht', 'politie', 'zorg', 'bibob', 'vertrouwenspersoon', 'mensenhandel', 'partner', 'beheer', 'systeem'] loop
    execute format('grant select, insert on datalekken to %I', 'samenzicht_' || naam);
    execute format('grant usage on sequence datalek_nummer to %I', 'samenzicht_' || naam);
  end loop;
end $$;
grant update (fase) on datalekken to samenzicht_beheer;
grant select, insert on datalekstappen to samenzicht_beheer;

-- A closed breach goes five years after it was closed; its steps fall with it (AVG 5 lid 1 e, 33 lid 5).
alter table datalekken add column afgesloten_op timestamptz;
alter table datalekken add check ((fase = 'afgesloten') = (afgesloten_op is not null));
grant update (afgesloten_op) on datalekken to samenzicht_beheer;
call kern.valt_mee('datalekstappen', 'datalekken', 'cascade');
call kern.vernietigbaar('datalekken', 'gemeente, id, nummer, fase, afgesloten_op', 'afgesloten_op is not null and not kern.opgeschort(gemeente, id)');
