-- C3, C11, N3: what a partner sent on paper or by mail: Meld Misdaad Anoniem, the Arbeidsinspectie, the GGD, and the bestuurlijke rapportage of
-- the politie (Wpg 16, 18, 19, 20). The facts are a melding; here stands from whom, on which ground and under which conditions.
create table partnerberichten (
  gemeente text not null references gemeenten,
  id uuid not null,
  melding_id uuid not null,
  soort text not null check (soort in ('meld_misdaad_anoniem', 'nla', 'ggd', 'politie')),
  afzender text not null,
  kenmerk text not null,
  gedateerd_op date not null,
  grondslag text not null check (grondslag in ('avg_6e', 'wpg_16', 'wpg_18', 'wpg_19', 'wpg_20')),
  voorwaarden text not null,
  verder_gebruik text not null check (verder_gebruik in ('vrij_binnen_toezicht', 'vooraf_vragen', 'niet_verder')),
  gebruiken_tot date,
  terugkoppelen_voor date,
  vastgelegd_op timestamptz not null,
  vastgelegd_door uuid not null,
  primary key (gemeente, id),
  unique (gemeente, melding_id),
  foreign key (gemeente, melding_id) references meldingen (gemeente, id) on delete cascade,
  -- Wpg: what the politie gives rests on the Wpg, and nothing else does
  check ((soort = 'politie') = (grondslag like 'wpg%'))
);
create index on partnerberichten (gemeente, terugkoppelen_voor) where terugkoppelen_voor is not null;
call kern.omhein('partnerberichten', 'toezicht', 'select, insert');
