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
  geldig_tot date,
  besluitnummer text not null,
  -- Awb 3:41 (individual: handed over) or 3:42 (general: Gemeenteblad). No power before this day.
  bekendgemaakt_op date,
  publicatie text,
  ingetrokken_op date,
  intrekkingsreden text,
  aangemaakt_op timestamptz not null,
  aangemaakt_door uuid not null,
  primary key (gemeente, id),
  check ((soort = 'individueel') = (medewerker_id is not null)),
  check (soort <> 'functie' or functie is not null),
  check (soort <> 'categoraal' or organisatie_id is not null)
);
create index on aanwijzingen (gemeente, medewerker_id);
call kern.omhein('aanwijzingen', 'toezicht', 'select, insert, update');
