-- B12.8: the log is read, watched and trusted. Indexes for reading it, who looked into one zaak, and anchors outside the chain itself.

-- Newest first over all that a privacyfunctionaris may see, page by page from where the last page ended (keyset).
create index verwerkingen_tijd on verwerkingen (start_ms desc, id desc);
create index verwerkingen_weigering on verwerkingen (start_ms desc, id desc) where soort = 'weigering';
create index verwerkingen_betrokkene on verwerkingen (betrokkene, start_ms desc) where betrokkene is not null;

-- Who looked into one zaak, for whoever is responsible for it: functie and organisatie, no names (AVG 5 lid 1 c; WOR 27 lid 1 k, l). Of the own
-- gemeente and the own compartiment only, and of no other pet than these two. The log itself stays closed to them.
create function kern.zaakinzage(p_soort text, p_id text)
returns table (op timestamptz, naam text, soort text, status text, doel text, petsoort text, functie text, organisatie text, regels text[], gemeente text)
language sql stable security definer set search_path = public, kern, pg_temp as $$
  select to_timestamp(v.start_ms / 1000.0), v.naam, v.soort, v.status, v.doel, v.petsoort, m.functie, o.naam, v.regels, v.gemeente
  from verwerkingen v left join medewerkers m on m.id = v.medewerker_id left join organisaties o on o.id = v.organisatie_id
  where v.onderwerp_soort = p_soort and v.onderwerp_id = p_id and v.gemeente = any (kern.gemeenten()) and v.compartiment = kern.compartiment()
    and (kern.compartiment() = 'toezicht' and kern.petsoort() = 'coordinator' or kern.compartiment() = 'mensenhandel' and kern.petsoort() = 'aandachtsfunctionaris')
  order by v.start_ms desc, v.id desc limit 500
$$;

-- A digest of the chain, signed once a day with a key that is not in the database. A copy kept elsewhere shows a chain that was rewritten as
-- a whole, which the chain cannot show by itself.
create table logankers (
  schakel bigint primary key,
  dag date not null,
  hash bytea not null,
  rijen bigint not null,
  handtekening bytea not null,
  sleutel bytea not null,
  gemaakt_op timestamptz not null
);
-- The outcome of each walk along the chain: at the start and every day.
create table logcontroles (
  id uuid primary key,
  op timestamptz not null,
  heel boolean not null,
  schakels bigint not null,
  rijen bigint not null,
  reden text
);
create table logankers_verstuurd (
  schakel bigint primary key references logankers,
  op timestamptz not null
);
alter table logankers_verstuurd enable row level security, force row level security;
create policy systeem_verstuurd on logankers_verstuurd to samenzicht_systeem using (true) with check (true);
alter table logankers enable row level security, force row level security;
alter table logcontroles enable row level security, force row level security;
create policy systeem_ankers on logankers to samenzicht_systeem using (true) with check (true);
create policy systeem_controles on logcontroles to samenzicht_systeem using (true) with check (true);
-- An anchor is made once and never changed.
grant select, insert on logankers, logankers_verstuurd, logcontroles to samenzicht_systeem;

create function kern.logankers() returns setof logankers language sql stable security definer set search_path = public, kern, pg_temp as $$
  select * from logankers where kern.petsoort() in ('privacyfunctionaris', 'beheerder') order by schakel desc limit 400
$$;
create function kern.laatste_logcontrole() returns setof logcontroles language sql stable security definer set search_path = public, kern, pg_temp as $$
  select * from logcontroles order by op desc, id desc limit 1
$$;

grant create on schema kern to samenzicht_systeem;
alter function kern.zaakinzage(text, text) owner to samenzicht_systeem;
alter function kern.logankers() owner to samenzicht_systeem;
alter function kern.laatste_logcontrole() owner to samenzicht_systeem;
revoke create on schema kern from samenzicht_systeem;
revoke execute on function kern.zaakinzage(text, text), kern.logankers(), kern.laatste_logcontrole() from public;
grant execute on function kern.zaakinzage(text, text) to samenzicht_toezicht, samenzicht_mensenhandel;
grant execute on function kern.logankers(), kern.laatste_logcontrole() to samenzicht_beheer;
