-- T4, R4, B11.1: a briefing of a day or of an integrale actie. One shared part of neutral facts, and a part of each organisatie that nobody
-- else reads. Afterwards one timeline of neutral facts, an own report of each, a debriefing and what has to be done next.

create sequence briefing_nummers;
create table briefings (
  gemeente text not null references gemeenten,
  id uuid not null,
  nummer text not null default 'BF-' || lpad(nextval('briefing_nummers')::text, 6, '0'),
  soort text not null check (soort in ('dagelijks', 'integraal')),
  begin timestamptz not null,
  verzamelpunt text not null,
  afspraken text not null,
  -- who sits at it; written with each deelnemer, so that the fence of every part can look at one row
  organisaties uuid[] not null,
  stand text not null default 'concept' check (stand in ('concept', 'vastgesteld', 'gedebrieft', 'vervallen')),
  -- goes up with each change of the shared part: who read an earlier one, reads again
  versie integer not null default 1,
  vastgesteld_op timestamptz,
  vervalreden text,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  check ((stand = 'vervallen') = (vervalreden is not null)),
  check (stand not in ('vastgesteld', 'gedebrieft') or vastgesteld_op is not null)
);
create index on briefings (gemeente, begin desc);
create index on briefings (begin);
create table briefingdeelnemers (
  gemeente text not null,
  briefing_id uuid not null,
  organisatie_id uuid not null references organisaties,
  rol text not null,
  taak text not null,
  bereikbaar text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, briefing_id, organisatie_id),
  foreign key (gemeente, briefing_id) references briefings (gemeente, id) on delete cascade
);
create table briefingpunten (
  gemeente text not null,
  id uuid not null,
  briefing_id uuid not null,
  -- where it was taken from; the words below are frozen, a partner reads no controle
  controle_id uuid,
  van timestamptz not null,
  tot timestamptz,
  plek text not null,
  taak text not null,
  risico text not null,
  risico_toelichting text,
  -- one of the three words of politie, or that none was asked (C4)
  politiewoord text not null check (politiewoord in ('vrij', 'eerst_bellen', 'samen', 'niet_gevraagd')),
  talen text[] not null,
  tolk text not null,
  zorg_mee boolean not null,
  -- who goes there; empty is everybody at the briefing
  organisaties uuid[] not null,
  vervallen_op timestamptz,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, briefing_id) references briefings (gemeente, id) on delete cascade,
  foreign key (gemeente, controle_id) references controles (gemeente, id) on delete set null (controle_id)
);
create index on briefingpunten (gemeente, briefing_id);
create index on briefingpunten (gemeente, controle_id) where controle_id is not null;
create table briefingdelen (
  gemeente text not null,
  id uuid not null,
  briefing_id uuid not null,
  organisatie_id uuid not null references organisaties,
  soort text not null check (soort in ('briefing', 'verslag')),
  tekst text not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, briefing_id) references briefings (gemeente, id) on delete cascade
);
create index on briefingdelen (gemeente, briefing_id);
create table briefinglezingen (
  gemeente text not null,
  briefing_id uuid not null,
  medewerker_id uuid not null references medewerkers,
  organisatie_id uuid not null references organisaties,
  versie integer not null,
  op timestamptz not null,
  primary key (gemeente, briefing_id, medewerker_id, versie),
  foreign key (gemeente, briefing_id) references briefings (gemeente, id) on delete cascade
);
-- R4: neutral facts from a fixed list. No text, so that nothing of a compartiment can slip in.
create table briefingfeiten (
  gemeente text not null,
  id uuid not null,
  briefing_id uuid not null,
  organisatie_id uuid not null references organisaties,
  punt_id uuid,
  feit text not null check (feit in ('vertrokken', 'ter_plaatse', 'begonnen', 'niet_open', 'tolk', 'zorg', 'versterking', 'afgerond', 'afgebroken', 'terug')),
  gebeurd_op timestamptz not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, briefing_id) references briefings (gemeente, id) on delete cascade,
  foreign key (gemeente, punt_id) references briefingpunten (gemeente, id) on delete cascade
);
create index on briefingfeiten (gemeente, briefing_id);
create table debriefings (
  gemeente text not null,
  briefing_id uuid not null,
  goed text not null,
  beter text not null,
  plekken integer not null check (plekken >= 0),
  gesprekken integer not null check (gesprekken >= 0),
  hulp_aangeboden integer not null check (hulp_aangeboden >= 0),
  overtredingen integer not null check (overtredingen >= 0),
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, briefing_id),
  foreign key (gemeente, briefing_id) references briefings (gemeente, id) on delete cascade
);
create table briefingacties (
  gemeente text not null,
  id uuid not null,
  briefing_id uuid not null,
  eigenaar_id uuid not null references organisaties,
  actie text not null,
  wie text not null,
  voor date not null,
  gedaan_op timestamptz,
  uitkomst text,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, id),
  foreign key (gemeente, briefing_id) references briefings (gemeente, id) on delete cascade,
  check ((gedaan_op is null) = (uitkomst is null))
);
create index on briefingacties (gemeente, voor) where gedaan_op is null;
create index on briefingacties (gemeente, briefing_id);
-- What followed from it: a melding that was written down afterwards, from which signalen come. Of toezicht alone.
create table briefingmeldingen (
  gemeente text not null,
  briefing_id uuid not null,
  melding_id uuid not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, briefing_id, melding_id),
  foreign key (gemeente, briefing_id) references briefings (gemeente, id) on delete cascade,
  foreign key (gemeente, melding_id) references meldingen (gemeente, id) on delete cascade
);

call kern.omhein('briefings', 'toezicht', 'select, insert');
grant update (organisaties, stand, versie, vastgesteld_op, vervalreden) on briefings to samenzicht_toezicht;
grant usage on sequence briefing_nummers to samenzicht_toezicht;
call kern.omhein('briefingdeelnemers', 'toezicht', 'select, insert');
call kern.omhein('briefingpunten', 'toezicht', 'select, insert');
grant update (van, tot, plek, taak, risico, risico_toelichting, politiewoord, talen, tolk, zorg_mee, organisaties, vervallen_op) on briefingpunten to samenzicht_toezicht;
call kern.omhein('debriefings', 'toezicht', 'select, insert');
call kern.omhein('briefingmeldingen', 'toezicht', 'select, insert');
call kern.omhein('briefingacties', 'toezicht', 'select, insert');
grant update (gedaan_op, uitkomst) on briefingacties to samenzicht_toezicht;
-- The gemeente reads every read receipt and every fact of its own briefings, and writes its own.
alter table briefinglezingen enable row level security, force row level security;
create policy lees_toezicht on briefinglezingen for select to samenzicht_toezicht using (gemeente = any ((select kern.gemeenten())::text[]));
alter table briefingfeiten enable row level security, force row level security;
create policy lees_toezicht on briefingfeiten for select to samenzicht_toezicht using (gemeente = any ((select kern.gemeenten())::text[]));
grant select on briefinglezingen, briefingfeiten to samenzicht_toezicht;
-- The own part: of the own organisatie, also within toezicht. A regional team reads not what another gemeente wrote for its own people.
alter table briefingdelen enable row level security, force row level security;
create policy eigen_toezicht on briefingdelen to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and organisatie_id = (select kern.organisatie()))
  with check (gemeente = any ((select kern.gemeenten())::text[]) and organisatie_id = (select kern.organisatie()) and door = (select kern.medewerker()));
grant select, insert on briefingdelen to samenzicht_toezicht;

-- Partners: what their organisatie sits at, from the moment it was fixed; of a place where it does not go, nothing.
do $$
declare
  rol text;
  tabel text;
begin
  foreach rol in array array['politie', 'zorg', 'partner'] loop
    execute format('create policy tafel_%1$s on briefings for select to %2$I
      using ((select kern.organisatie()) = any (organisaties) and vastgesteld_op is not null)', rol, 'samenzicht_' || rol);
    execute format('create policy tafel_%1$s on briefingpunten for select to %2$I
      using (exists (select from briefings b where b.gemeente = briefingpunten.gemeente and b.id = briefing_id)
        and (cardinality(organisaties) = 0 or (select kern.organisatie()) = any (organisaties)))', rol, 'samenzicht_' || rol);
    foreach tabel in array array['briefingdeelnemers', 'debriefings', 'briefingacties', 'briefingfeiten', 'briefinglezingen'] loop
      execute format('create policy tafel_%2$s on %1$I for select to %3$I
        using (exists (select from briefings b where b.gemeente = %1$I.gemeente and b.id = %1$I.briefing_id))', tabel, rol, 'samenzicht_' || rol);
    end loop;
    execute format('create policy eigen_%1$s on briefingdelen to %2$I using (organisatie_id = (select kern.organisatie()))
      with check (organisatie_id = (select kern.organisatie()) and door = (select kern.medewerker())
        and exists (select from briefings b where b.gemeente = briefingdelen.gemeente and b.id = briefing_id))', rol, 'samenzicht_' || rol);
    execute format('create policy actie_%1$s on briefingacties for update to %2$I
      using (eigenaar_id = (select kern.organisatie())) with check (eigenaar_id = (select kern.organisatie()))', rol, 'samenzicht_' || rol);
    execute format('grant select on briefings, briefingdeelnemers, briefingpunten, debriefings, briefingacties, briefingfeiten, briefinglezingen, briefingdelen to %I', 'samenzicht_' || rol);
    execute format('grant insert on briefingdelen to %I', 'samenzicht_' || rol);
    execute format('grant update (gedaan_op, uitkomst) on briefingacties to %I', 'samenzicht_' || rol);
  end loop;
  foreach rol in array array['toezicht', 'politie', 'zorg', 'partner'] loop
    foreach tabel in array array['briefingfeiten', 'briefinglezingen'] loop
      execute format('create policy schrijf_%2$s on %1$I for insert to %3$I
        with check (organisatie_id = (select kern.organisatie()) and %4$I = (select kern.medewerker())
          and exists (select from briefings b where b.gemeente = %1$I.gemeente and b.id = %1$I.briefing_id and b.stand <> ''vervallen''))',
        tabel, rol, 'samenzicht_' || rol, case tabel when 'briefingfeiten' then 'door' else 'medewerker_id' end);
      execute format('grant insert on %I to %I', tabel, 'samenzicht_' || rol);
    end loop;
  end loop;
end $$;

-- The clock takes a briefing away a year after its day, with all that hangs on it (AVG 5 lid 1 e).
create policy opruimen_briefings on briefings to samenzicht_systeem using (true);
grant select (begin), delete on briefings to samenzicht_systeem;
