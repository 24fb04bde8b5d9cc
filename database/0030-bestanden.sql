-- Files with a melding, a controle or a constateringsrapport (B9.3, B12.1, C10), and in the mensenhandel dossier. Each lies in
-- pieces, encrypted with a key of its own; without that key nothing of it can be read, also not from a backup. Written once: a file
-- is never changed, only destroyed, and then the fact that it was there stays.
create table bestanden (
  gemeente text not null references gemeenten,
  id uuid not null,
  onderwerp_soort text not null check (onderwerp_soort in ('melding', 'controle', 'constateringsrapport')),
  onderwerp_id uuid not null,
  -- the same, so that a file cannot be without its case and goes with it
  melding_id uuid generated always as (case onderwerp_soort when 'melding' then onderwerp_id end) stored,
  controle_id uuid generated always as (case onderwerp_soort when 'controle' then onderwerp_id end) stored,
  constateringsrapport_id uuid generated always as (case onderwerp_soort when 'constateringsrapport' then onderwerp_id end) stored,
  -- the finding that a picture supports (Awb 5:18: not of persons)
  waarneming_id uuid,
  -- what it is, in the words of who added it; encrypted, so that it goes with the file
  omschrijving bytea not null,
  soort text not null check (soort in ('jpeg', 'png', 'webp', 'pdf', 'tekst')),
  grootte integer not null check (grootte > 0),
  breedte integer,
  hoogte integer,
  bladzijden integer,
  -- of what is kept, not of what came in
  sha256 bytea not null,
  onderzoek text not null check (onderzoek in ('schoon', 'wacht', 'geen', 'besmet')),
  onderzocht_op timestamptz,
  afgedekt boolean not null,
  toegevoegd_op timestamptz not null,
  toegevoegd_door uuid not null,
  petsoort text not null,
  vernietigd_op timestamptz,
  vernietigd_door uuid,
  vernietigd_reden text,
  primary key (gemeente, id),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id) on delete cascade,
  foreign key (gemeente, controle_id) references controles (gemeente, id) on delete cascade,
  foreign key (gemeente, constateringsrapport_id) references constateringsrapporten (gemeente, id) on delete cascade,
  foreign key (gemeente, waarneming_id) references waarnemingen (gemeente, id) on delete cascade,
  check ((vernietigd_op is null) = (vernietigd_reden is null)),
  check (onderzoek <> 'besmet' or vernietigd_op is not null),
  -- B9.3: a picture in toezicht was covered on the device that took it
  check (soort not in ('jpeg', 'png', 'webp') or afgedekt)
);
create index on bestanden (gemeente, onderwerp_id, toegevoegd_op);
create index on bestanden (onderzoek) where onderzoek = 'wacht';
create table bestandsdelen (
  gemeente text not null,
  bestand_id uuid not null,
  volgnummer integer not null,
  inhoud bytea not null,
  primary key (gemeente, bestand_id, volgnummer),
  foreign key (gemeente, bestand_id) references bestanden (gemeente, id) on delete cascade
);

create table dossierbestanden (
  gemeente text not null references gemeenten,
  id uuid not null,
  onderwerp_soort text not null check (onderwerp_soort = 'dossier'),
  onderwerp_id uuid not null,
  waarneming_id uuid check (waarneming_id is null),
  omschrijving bytea not null,
  soort text not null check (soort in ('jpeg', 'png', 'webp', 'pdf', 'tekst')),
  grootte integer not null check (grootte > 0),
  breedte integer,
  hoogte integer,
  bladzijden integer,
  sha256 bytea not null,
  onderzoek text not null check (onderzoek in ('schoon', 'wacht', 'geen', 'besmet')),
  onderzocht_op timestamptz,
  afgedekt boolean not null,
  toegevoegd_op timestamptz not null,
  toegevoegd_door uuid not null,
  petsoort text not null,
  vernietigd_op timestamptz,
  vernietigd_door uuid,
  vernietigd_reden text,
  primary key (gemeente, id),
  foreign key (gemeente, onderwerp_id) references dossiers (gemeente, id) on delete cascade,
  check ((vernietigd_op is null) = (vernietigd_reden is null)),
  check (onderzoek <> 'besmet' or vernietigd_op is not null)
);
create index on dossierbestanden (gemeente, onderwerp_id, toegevoegd_op);
create index on dossierbestanden (onderzoek) where onderzoek = 'wacht';
create table dossierbestandsdelen (
  gemeente text not null,
  bestand_id uuid not null,
  volgnummer integer not null,
  inhoud bytea not null,
  primary key (gemeente, bestand_id, volgnummer),
  foreign key (gemeente, bestand_id) references dossierbestanden (gemeente, id) on delete cascade
);

call kern.omhein('bestanden', 'toezicht', 'select, insert, update (onderzoek, onderzocht_op, vernietigd_op, vernietigd_door, vernietigd_reden)');
call kern.omhein('bestandsdelen', 'toezicht', 'select, insert, delete');
call kern.omhein('dossierbestanden', 'mensenhandel', 'select, insert, update (onderzoek, onderzocht_op, vernietigd_op, vernietigd_door, vernietigd_reden)');
call kern.omhein('dossierbestandsdelen', 'mensenhandel', 'select, insert, delete');
-- Toezicht hands in and cannot look: like the pieces of a dossier.
create policy inleveren_dossierbestanden on dossierbestanden for insert to samenzicht_toezicht with check (gemeente = any ((select kern.gemeenten())::text[]));
create policy inleveren_dossierbestandsdelen on dossierbestandsdelen for insert to samenzicht_toezicht with check (gemeente = any ((select kern.gemeenten())::text[]));
grant insert on dossierbestanden, dossierbestandsdelen to samenzicht_toezicht;

-- Their keys go in with them, and toezicht cannot open those either.
create policy lever_bestandssleutel_in on sleutels for insert to samenzicht_toezicht
  with check (soort = 'bestand' and compartiment = 'mensenhandel' and gemeente = any ((select kern.gemeenten())::text[]));

-- What is destroyed stays so.
create function kern.bestand_blijft_weg() returns trigger language plpgsql as $$
begin
  if old.vernietigd_op is not null then
    raise exception 'een vernietigd bestand verandert niet meer' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger bestand_blijft_weg before update on bestanden for each row execute function kern.bestand_blijft_weg();
create trigger bestand_blijft_weg before update on dossierbestanden for each row execute function kern.bestand_blijft_weg();

-- B12.7: a file goes with its case, and its key with the file, whoever takes the case away.
create function kern.bestandssleutel_mee() returns trigger language plpgsql as $$
begin
  update sleutels set verpakt = null, kek = null, vernietigd_op = now()
    where gemeente = old.gemeente and soort = 'bestand' and id = old.id and verpakt is not null;
  return old;
end $$;
create trigger bestandssleutel_mee before delete on bestanden for each row execute function kern.bestandssleutel_mee();
create trigger bestandssleutel_mee before delete on dossierbestanden for each row execute function kern.bestandssleutel_mee();
call kern.vernietigbaar('bestanden', 'gemeente, id, onderwerp_id', '');
call kern.vernietigbaar('dossierbestanden', 'gemeente, id, onderwerp_id', '');
