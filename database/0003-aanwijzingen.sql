-- B9.1: who may exercise which bevoegdheid for which gemeente, by which besluit. Each gemeente designates for itself (Awb 5:11).
create table aanwijzingen (
  gemeente text not null references gemeenten,
  id uuid not null,
  soort text not null check (soort in ('individueel', 'functie', 'categoraal')),
  medewerker_id uuid references medewerkers,
  -- for 'functie' and 'categoraal': the functie or the name of the dienst (organisatie) as the besluit words it
  functie text,
  organisatie_id uuid references organisaties,
  domeinen text[] not null check (cardinality(domeinen) > 0),
  bevoegdheden text[] not null check (cardinality(bevoegdheden) > 0),
  geldig_van date not null,
  -- the last day of the period
  geldig_tot date,
  besluitnummer text not null,
  -- Awb 3:41 (individual: handed over) or 3:42 (general: Gemeenteblad). No power before this day.
  bekendgemaakt_op date,
  publicatie text,
  -- from this day on it gives no power
  ingetrokken_op date,
  intrekkingsreden text,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  check (geldig_tot is null or geldig_tot >= geldig_van),
  check ((soort = 'individueel') = (medewerker_id is not null)),
  check (soort <> 'functie' or functie is not null),
  check (soort <> 'categoraal' or organisatie_id is not null)
);
create index on aanwijzingen (gemeente, medewerker_id);
create index on aanwijzingen (gemeente, geldig_van) where bekendgemaakt_op is null and ingetrokken_op is null;
create index on aanwijzingen (gemeente, geldig_tot) where geldig_tot is not null and ingetrokken_op is null;
call kern.omhein('aanwijzingen', 'toezicht', 'select, insert, update');
