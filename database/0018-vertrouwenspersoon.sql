-- B4.3: the vertrouwenspersoon has an own compartiment and inbox; nobody else reads it. What is said lies under a key per zaak (0015).
create table vertrouwenszaken (
  gemeente text not null references gemeenten,
  id uuid not null,
  -- not a counter
  nummer text not null,
  soort text not null check (soort in ('vraag', 'klacht', 'melding')),
  weg text not null check (weg in ('deur', 'telefoon', 'bezoek')),
  status text not null check (status in ('nieuw', 'in_behandeling', 'wacht_op_melder', 'gesloten')),
  ontvangen_op timestamptz not null,
  reageren_voor timestamptz not null,
  gereageerd_op timestamptz,
  gesloten_op timestamptz,
  uitkomst text check (uitkomst in ('beantwoord', 'opgelost', 'doorgegeven', 'ingetrokken', 'geen_contact')),
  -- the day after which the key goes; nothing is kept longer than needed (AVG 5 lid 1 e)
  vernietigen_op date,
  vernietigd_op timestamptz,
  versie integer not null default 1,
  primary key (gemeente, id),
  unique (nummer),
  check ((status = 'gesloten') = (gesloten_op is not null) and (gesloten_op is null) = (uitkomst is null))
);
create index on vertrouwenszaken (gemeente, status, reageren_voor);
create index on vertrouwenszaken (gemeente, vernietigen_op) where vernietigd_op is null;
create table vertrouwensberichten (
  gemeente text not null,
  id uuid not null,
  zaak_id uuid not null,
  -- of whom: a notitie is for the vertrouwenspersoon alone
  van text not null check (van in ('melder', 'vertrouwenspersoon', 'notitie')),
  versleuteld bytea not null,
  op timestamptz not null,
  primary key (gemeente, id),
  foreign key (gemeente, zaak_id) references vertrouwenszaken (gemeente, id)
);
create index on vertrouwensberichten (gemeente, zaak_id, op);
create table vertrouwenscodes (
  hash bytea primary key,
  gemeente text not null,
  zaak_id uuid not null,
  foreign key (gemeente, zaak_id) references vertrouwenszaken (gemeente, id)
);

-- Who knocks at the door without login works under this role too, as petsoort 'publiek', and sees the one zaak of its code and nothing else.
create function kern.zaak_bij_code() returns uuid language sql stable
  as $$ select zaak_id from vertrouwenscodes where hash = decode(coalesce(current_setting('samenzicht.code', true), ''), 'hex') $$;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['vertrouwenszaken', 'vertrouwensberichten', 'vertrouwenscodes'] loop
    execute format('alter table %I enable row level security, force row level security', tabel);
    execute format('create policy eigen_%1$s on %1$I to samenzicht_vertrouwenspersoon
      using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) in (''vertrouwenspersoon'', ''systeem''))
      with check (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.petsoort()) in (''vertrouwenspersoon'', ''systeem''))', tabel);
  end loop;
end $$;
create policy deur_nieuw on vertrouwenszaken for insert to samenzicht_vertrouwenspersoon
  with check ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]) and weg = 'deur' and status = 'nieuw');
create policy deur_leest on vertrouwenszaken for select to samenzicht_vertrouwenspersoon
  using ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]) and id = (select kern.zaak_bij_code()));
create policy deur_wekt on vertrouwenszaken for update to samenzicht_vertrouwenspersoon
  using ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]) and id = (select kern.zaak_bij_code()) and status <> 'gesloten')
  with check (status = 'in_behandeling');
create policy deur_codes on vertrouwenscodes for select to samenzicht_vertrouwenspersoon
  using ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]) and hash = decode(coalesce(current_setting('samenzicht.code', true), ''), 'hex'));
create policy deur_code on vertrouwenscodes for insert to samenzicht_vertrouwenspersoon
  with check ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]));
create policy deur_berichten on vertrouwensberichten for select to samenzicht_vertrouwenspersoon
  using ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]) and zaak_id = (select kern.zaak_bij_code()) and van <> 'notitie');
create policy deur_bericht on vertrouwensberichten for insert to samenzicht_vertrouwenspersoon
  with check ((select kern.petsoort()) = 'publiek' and gemeente = any ((select kern.gemeenten())::text[]) and zaak_id = (select kern.zaak_bij_code()) and van = 'melder');
grant select, insert, update on vertrouwenszaken to samenzicht_vertrouwenspersoon;
grant select, insert, delete on vertrouwensberichten, vertrouwenscodes to samenzicht_vertrouwenspersoon;
