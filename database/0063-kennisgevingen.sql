-- B12.7, AVG 16, 17, 18 and 19: a granted request is carried out in each compartiment, also where nothing is found, and who got the data is told.
-- B4.3: the vertrouwenspersoon is asked too, with a term of its own, and answers who asked directly; the besluit does not wait for it.
alter table verzoektaken drop constraint verzoektaken_compartiment_check;
alter table verzoektaken
  add constraint verzoektaken_compartiment_check check (compartiment in ('toezicht', 'mensenhandel', 'vertrouwenspersoon')),
  add column uitvoeren_voor date,
  add column uitgevoerd_op timestamptz,
  add column uitgevoerd_door uuid references medewerkers,
  add check (uitgevoerd_op is null or uitvoeren_voor is not null),
  add check ((uitgevoerd_op is null) = (uitgevoerd_door is null));
create or replace function kern.zoekt_voor_verzoek() returns boolean language sql stable parallel safe
  as $$ select kern.petsoort() in ('jurist', 'aandachtsfunctionaris', 'vertrouwenspersoon') $$;
alter policy taak_van_compartiment on verzoektaken to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_vertrouwenspersoon;
-- Who asked is seen while somebody must look, and again while what was granted must be done.
alter policy gevraagd_aan_compartiment on verzoeken to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_vertrouwenspersoon
  using (gemeente = any ((select kern.gemeenten())::text[]) and (select kern.zoekt_voor_verzoek())
    and exists (select from verzoektaken t where t.gemeente = verzoeken.gemeente and t.verzoek_id = verzoeken.id and t.compartiment = (select kern.compartiment())
      and (t.afgerond_op is null or t.uitvoeren_voor is not null and t.uitgevoerd_op is null)));
alter policy verzoek_gevraagd on sleutels to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_vertrouwenspersoon;
alter policy eigen_antwoord on verzoekantwoorden to samenzicht_toezicht, samenzicht_mensenhandel, samenzicht_vertrouwenspersoon;
grant select, update (afgerond_op, afgerond_door) on verzoektaken to samenzicht_vertrouwenspersoon;
grant select (gemeente, id, nummer, recht, versleuteld, gewist_op) on verzoeken to samenzicht_vertrouwenspersoon;
grant select, insert on verzoekantwoorden to samenzicht_vertrouwenspersoon;
grant update (uitgevoerd_op, uitgevoerd_door) on verzoektaken to samenzicht_toezicht, samenzicht_mensenhandel;
-- The besluit sets the work out, and nothing else of a task.
create policy besluit_zet_uit on verzoektaken for update to samenzicht_beheer
  using (gemeente = any ((select kern.gemeenten())::text[]) and uitvoeren_voor is null and compartiment <> 'vertrouwenspersoon') with check (uitvoeren_voor is not null);
grant update (uitvoeren_voor) on verzoektaken to samenzicht_beheer;

-- What was done where: under the key of the answer, of the compartiment that did it.
create table verzoekuitvoeringen (
  gemeente text not null,
  taak_id uuid not null,
  compartiment text not null check (compartiment in ('toezicht', 'mensenhandel')),
  versleuteld bytea not null,
  op timestamptz not null,
  door uuid not null references medewerkers,
  primary key (gemeente, taak_id),
  foreign key (gemeente, taak_id) references verzoektaken (gemeente, id) on delete cascade
);
-- AVG 19: one notice for each receiver, sent once; or why it could not be.
create sequence kennisgeving_nummers;
create table verzoekkennisgevingen (
  gemeente text not null,
  id uuid not null,
  taak_id uuid not null,
  compartiment text not null check (compartiment in ('toezicht', 'mensenhandel')),
  nummer text not null default 'KG-' || lpad(nextval('kennisgeving_nummers')::text, 5, '0'),
  ontvanger_id uuid not null references organisaties,
  -- under which numbers the receiver got it before; empty when no register says
  eerder text[] not null default '{}',
  versleuteld bytea not null,
  voor date not null,
  uitkomst text check (uitkomst in ('verstuurd', 'onmogelijk', 'onevenredig')),
  wijze text check (wijze in ('brief', 'beveiligde_mail', 'portaal')),
  reden text,
  afgedaan_op timestamptz,
  afgedaan_door uuid references medewerkers,
  primary key (gemeente, id),
  unique (gemeente, nummer),
  unique (gemeente, taak_id, ontvanger_id),
  foreign key (gemeente, taak_id) references verzoektaken (gemeente, id) on delete cascade,
  check ((uitkomst is null) = (afgedaan_op is null) and (uitkomst is null) = (afgedaan_door is null)),
  check ((uitkomst = 'verstuurd') = (wijze is not null) and (uitkomst in ('onmogelijk', 'onevenredig')) = (reden is not null))
);
create index on verzoekkennisgevingen (gemeente, compartiment, voor) where uitkomst is null;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['verzoekuitvoeringen', 'verzoekkennisgevingen'] loop
    execute format('alter table %I enable row level security, force row level security', tabel);
    execute format('create policy eigen_deel on %I to samenzicht_toezicht, samenzicht_mensenhandel
      using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()) and (select kern.zoekt_voor_verzoek()))
      with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = (select kern.compartiment()) and (select kern.zoekt_voor_verzoek()))', tabel);
    -- Of a protected compartiment the handler learns that it is done, never what or to whom.
    execute format('create policy van_toezicht on %I for select to samenzicht_beheer
      using (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = ''toezicht'' and (select kern.petsoort()) = ''privacyfunctionaris'')', tabel);
    execute format('grant select, insert on %I to samenzicht_toezicht, samenzicht_mensenhandel', tabel);
    execute format('grant select on %I to samenzicht_beheer', tabel);
  end loop;
end $$;
-- Sent is sent: what was done with a notice is written once.
create policy eens_afgedaan on verzoekkennisgevingen as restrictive for update to samenzicht_toezicht, samenzicht_mensenhandel
  using (uitkomst is null) with check (afgedaan_door = (select kern.medewerker()));
grant update (uitkomst, wijze, reden, afgedaan_op, afgedaan_door) on verzoekkennisgevingen to samenzicht_toezicht, samenzicht_mensenhandel;
grant usage on sequence kennisgeving_nummers to samenzicht_toezicht, samenzicht_mensenhandel;
