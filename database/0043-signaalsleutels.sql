-- G3, S5: under which keys a signaal is found again when others write the same place or business a little differently. The keys are
-- made by the program from the own words of the fact and from the register; they hold places, businesses, facilitators of the register
-- and KvK numbers. A phone, plate, advert, mailbox or account cannot be written here at all: not by mistake, and not by hand.
create table signaalsleutels (
  gemeente text not null,
  signaal_id uuid not null,
  -- 'gelezen' with the version of the reader: this signaal has been read, also when nothing was found in it
  sleutel text not null check (sleutel ~ '^(adres|post|hoek|zaak|fac|kvk|gelezen)[:=]' and length(sleutel) <= 200),
  primary key (gemeente, signaal_id, sleutel),
  foreign key (gemeente, signaal_id) references signalen (gemeente, id) on delete cascade
);
create index on signaalsleutels (gemeente, sleutel, signaal_id desc);
call kern.omhein('signaalsleutels', 'toezicht', 'select, insert, delete');

-- G3: a person said that two signalen are not about the same, or took that back. The newest counts, the older ones stay.
create table signaalparen (
  gemeente text not null,
  id uuid not null,
  signaal_id uuid not null,
  ander_gemeente text not null,
  ander_id uuid not null,
  besluit text not null check (besluit in ('niet_hetzelfde', 'toch_mogelijk')),
  reden text not null,
  op timestamptz not null,
  door uuid not null,
  petsoort text not null,
  primary key (gemeente, id),
  foreign key (gemeente, signaal_id) references signalen (gemeente, id) on delete cascade,
  foreign key (ander_gemeente, ander_id) references signalen (gemeente, id) on delete cascade,
  check (signaal_id <> ander_id)
);
create index on signaalparen (signaal_id, op desc);
create index on signaalparen (ander_id, op desc);
call kern.omhein('signaalparen', 'toezicht', 'select, insert');
