-- C4: a letter or a talk about it is announced to politie as a controle is: the same question about a place and days, the same three words at
-- the same moment. Politie reads for what it is asked, and not which letter or to whom.
alter table afstemvragen add column soort text not null default 'controle' check (soort in ('controle', 'brief'));
grant select (soort) on afstemvragen to samenzicht_politie;

-- What counted when the letter was made: the word, the call, the danger (C13), or why it was not announced. Never in the letter itself.
alter table maatregelen add column afstemming text, add column afstemspoed text;
alter table waarschuwingsgesprekken
  add column afstemming text, add column afstemspoed text, add column gebeld_met text, add column gebeld_op timestamptz,
  add column gebeld_uitkomst text, add column gevaar text;

-- C13: two sides can agree to wait with visits and decisions while letters and talks go on.
alter table wachtafspraken add column brieven_gaan_door boolean not null default false;
