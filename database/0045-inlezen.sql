-- R2, G3: an old file of meldingen is looked at first (a trial), and read in after that. Words lie here only between the two, at most a day,
-- and never of a row in which the waker found something; the report keeps numbers of rows.
create table inlezingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  -- what the file is called here: with the id of a row it is the key by which nothing is read in twice
  titel text not null,
  status text not null check (status in ('proef', 'ingelezen')),
  gemaakt_op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  ingelezen_op timestamptz,
  ingelezen_door uuid,
  primary key (gemeente, id),
  check ((status = 'ingelezen') = (num_nonnulls(ingelezen_op, ingelezen_door) = 2))
);
create index on inlezingen (gemeente, gemaakt_op desc);
create table inleesregels (
  gemeente text not null,
  inlezing_id uuid not null,
  regel integer not null,
  -- the id of the row in the file
  extern text,
  datum date,
  bron text,
  tekst text,
  stand text not null check (stand in ('goed', 'fout', 'waker', 'al_ingelezen', 'ingelezen')),
  toelichting text,
  -- rows that may be about the same have the same number, with why
  groep integer,
  reden text,
  melding_id uuid,
  primary key (gemeente, inlezing_id, regel),
  foreign key (gemeente, inlezing_id) references inlezingen (gemeente, id) on delete cascade,
  foreign key (gemeente, melding_id) references meldingen (gemeente, id) on delete set null (melding_id),
  check (tekst is null or stand = 'goed')
);
create index on inleesregels (gemeente, extern) where stand = 'ingelezen';
call kern.omhein('inlezingen', 'toezicht', 'select, insert, update, delete');
call kern.omhein('inleesregels', 'toezicht', 'select, insert, update, delete');
