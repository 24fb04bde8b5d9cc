-- G3: which indicatoren a person recognised in a signaal, by the list in force then. The newest counts, the older ones stay. They go when
-- the words of the signaal are handed over to the mensenhandel dossier (B12.2).
create table signaalindicatoren (
  gemeente text not null,
  id uuid not null,
  signaal_id uuid not null,
  codes text[] not null,
  lijst text not null,
  versie text not null,
  tegenindicaties text,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, signaal_id) references signalen (gemeente, id) on delete cascade
);
create index on signaalindicatoren (gemeente, signaal_id, op desc);
call kern.omhein('signaalindicatoren', 'toezicht', 'select, insert, delete');

-- G3: from when on a stapel asks a look, per gemeente. The newest counts; without a row the default of the program does.
create table stapeldrempels (
  gemeente text not null references gemeenten,
  id uuid not null,
  bronnen integer not null check (bronnen between 2 and 20),
  groepen integer not null check (groepen between 1 and 5),
  maanden integer not null check (maanden between 1 and 60),
  reden text not null,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id)
);
create index on stapeldrempels (gemeente, op desc);
call kern.omhein('stapeldrempels', 'toezicht', 'select, insert');

-- That the aandachtsfunctionaris was told: once per growth. Counts, no words. What came of it comes back as two facts.
create table stapelseinen (
  gemeente text not null,
  id uuid not null,
  stapel_id uuid not null,
  signalen integer not null,
  bronnen integer not null,
  groepen integer not null,
  op timestamptz not null,
  gezien_op timestamptz,
  oppakken boolean,
  primary key (gemeente, id),
  foreign key (gemeente, stapel_id) references stapels (gemeente, id) on delete cascade,
  check ((gezien_op is null) = (oppakken is null))
);
create index on stapelseinen (gemeente, stapel_id, op desc);
call kern.omhein('stapelseinen', 'toezicht', 'select, insert, update (gezien_op, oppakken)');

-- The other side: what the aandachtsfunctionaris hears. The number of the stapel and counts; the words stay where they may be read.
create table drempelseinen (
  gemeente text not null,
  id uuid not null,
  stapel_id uuid not null,
  nummer text not null,
  signalen integer not null,
  bronnen integer not null,
  groepen integer not null,
  op timestamptz not null,
  status text not null check (status in ('nieuw', 'gezien')),
  oppakken boolean,
  reden text,
  gezien_op timestamptz,
  gezien_door uuid,
  primary key (gemeente, id),
  foreign key (gemeente, stapel_id) references stapels (gemeente, id) on delete cascade,
  check ((status = 'gezien') = (num_nonnulls(oppakken, reden, gezien_op, gezien_door) = 4))
);
create index on drempelseinen (gemeente, status, op desc);
call kern.omhein('drempelseinen', 'mensenhandel', 'select, insert, update (status, oppakken, reden, gezien_op, gezien_door)');
