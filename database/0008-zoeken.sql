-- Search. A text index cannot be used under a row policy (the match is not leakproof), so one function looks with a role that may
-- read only these columns and states the fence itself: own gemeenten, and only in the compartiment of the asking role.
create policy zoeker_meldingen on meldingen for select to samenzicht_zoeker using (true);
create policy zoeker_signalen on signalen for select to samenzicht_zoeker using (true);
create policy zoeker_stapels on stapels for select to samenzicht_zoeker using (true);
create policy zoeker_inrichtingen on inrichtingen for select to samenzicht_zoeker using (true);
create policy zoeker_locaties on locaties for select to samenzicht_zoeker using (true);
create policy zoeker_facilitators on facilitators for select to samenzicht_zoeker using (true);
create policy zoeker_controles on controles for select to samenzicht_zoeker using (true);
create policy zoeker_waarnemingen on waarnemingen for select to samenzicht_zoeker using (true);
create policy zoeker_constateringsrapporten on constateringsrapporten for select to samenzicht_zoeker using (true);
create policy zoeker_rapportages on rapportages for select to samenzicht_zoeker using (true);
create policy zoeker_maatregelen on maatregelen for select to samenzicht_zoeker using (true);
grant select on meldingen, signalen, stapels, inrichtingen, locaties, facilitators, controles, waarnemingen, constateringsrapporten, rapportages, maatregelen to samenzicht_zoeker;

alter table inrichtingen add column zoek tsvector
  generated always as (to_tsvector('public.samenzicht', naam || ' ' || nummer || ' ' || coalesce(kvk, '') || ' ' || coalesce(vergunningnummer, ''))) stored;
alter table locaties add column zoek tsvector
  generated always as (to_tsvector('public.samenzicht', coalesce(straat, '') || ' ' || coalesce(huisnummer::text, '') || ' ' || coalesce(postcode, '') || ' ' || plaats || ' ' || coalesce(omschrijving, ''))) stored;
alter table facilitators add column zoek tsvector
  generated always as (to_tsvector('public.samenzicht', naam || ' ' || coalesce(kvk, ''))) stored;
alter table controles add column zoek tsvector
  generated always as (to_tsvector('public.samenzicht', nummer || ' ' || aanleiding || ' ' || doel)) stored;
alter table maatregelen add column zoek tsvector
  generated always as (to_tsvector('public.samenzicht', nummer || ' ' || omschrijving || ' ' || norm)) stored;
create index inrichtingen_zoek on inrichtingen using gin (zoek);
create index locaties_zoek on locaties using gin (zoek);
create index facilitators_zoek on facilitators using gin (zoek);
create index stapels_zoek on stapels using gin (zoek);
create index controles_zoek on controles using gin (zoek);
create index waarnemingen_zoek on waarnemingen using gin (zoek);
create index constateringsrapporten_zoek on constateringsrapporten using gin (zoek);
create index rapportages_zoek on rapportages using gin (zoek);
create index maatregelen_zoek on maatregelen using gin (zoek);

-- Every word must occur, the last may still be in typing: prefix match. At most a thousand hits per kind are weighed, so that a
-- word that occurs everywhere stays as quick as a rare one.
create function kern.zoekterm(vraag text) returns tsquery language sql stable as $$
  select case when count(*) = 0 then null else to_tsquery('public.samenzicht', string_agg(
    -- The parser reads the figures of 'C-000012' as a number with a minus.
    case when woord ~ '^[0-9]+$' then '(''' || woord || ''':* | ''-' || woord || ''':*)' else '''' || woord || ''':*' end, ' & ')) end
  from regexp_split_to_table(lower(vraag), '[^[:alnum:]]+') as woord where woord <> ''
$$;
create function kern.zoek(vraag text, soorten text[], maximum integer)
returns table (soort text, gemeente text, id uuid, titel text, onderschrift text, op timestamptz)
language plpgsql stable security definer set search_path = public, kern, pg_temp as $$
declare
  term tsquery := kern.zoekterm(vraag);
  mijn text[] := kern.gemeenten();
begin
  if term is null or kern.compartiment() <> 'toezicht' then
    return;
  end if;
  return query
    select t.soort, t.gemeente, t.id, t.titel, t.onderschrift, t.op from (
      (select 'meldingen' as soort, m.gemeente, m.id, m.nummer || ' · ' || m.bron as titel, left(coalesce(m.tekst, case when m.status = 'overgedragen' then 'overgedragen' else 'gewist' end), 160) as onderschrift, m.ontvangen_op as op
        from meldingen m where m.zoek @@ term and m.gemeente = any (mijn) limit 1000)
      union all (select 'signalen', s.gemeente, s.id, s.onderwerp, left(s.feit, 160), s.aangemaakt_op
        from signalen s where s.zoek @@ term and s.gemeente = any (mijn) limit 1000)
      union all (select 'stapels', s.gemeente, s.id, s.nummer || ' · ' || s.titel, s.status, s.aangemaakt_op
        from stapels s where s.zoek @@ term and s.gemeente = any (mijn) limit 1000)
      union all (select 'inrichtingen', i.gemeente, i.id, i.naam, i.nummer || ' · ' || i.werkvorm || ' · ' || i.vergunning, i.aangemaakt_op
        from inrichtingen i where i.zoek @@ term and i.gemeente = any (mijn) limit 1000)
      union all (select 'locaties', l.gemeente, l.id, concat_ws(' ', l.straat, l.huisnummer::text || coalesce(l.huisletter, ''), l.toevoeging, l.postcode, l.plaats), coalesce(l.omschrijving, l.soort), l.aangemaakt_op
        from locaties l where l.zoek @@ term and l.gemeente = any (mijn) limit 1000)
      union all (select 'facilitators', f.gemeente, f.id, f.naam, f.soort || coalesce(' · KvK ' || f.kvk, ''), f.aangemaakt_op
        from facilitators f where f.zoek @@ term and f.gemeente = any (mijn) limit 1000)
      union all (select 'controles', c.gemeente, c.id, c.nummer || ' · ' || c.soort, left(c.aanleiding, 160), c.begin
        from controles c where c.zoek @@ term and c.gemeente = any (mijn) limit 1000)
      union all (select 'controles', w.gemeente, w.controle_id, w.vraag, left(w.tekst, 160), w.op
        from waarnemingen w where w.zoek @@ term and w.gemeente = any (mijn) limit 1000)
      union all (select 'constateringsrapporten', r.gemeente, r.id, r.nummer, left(r.conclusie, 160), r.aangemaakt_op
        from constateringsrapporten r where r.zoek @@ term and r.gemeente = any (mijn) limit 1000)
      union all (select 'rapportages', r.gemeente, r.id, r.nummer, left(r.advies, 160), r.aangemaakt_op
        from rapportages r where r.zoek @@ term and r.gemeente = any (mijn) limit 1000)
      union all (select 'maatregelen', m.gemeente, m.id, m.nummer || ' · ' || m.soort, left(m.omschrijving, 160), m.aangemaakt_op
        from maatregelen m where m.zoek @@ term and m.gemeente = any (mijn) limit 1000)
    ) t
    where soorten is null or t.soort = any (soorten)
    order by t.op desc limit maximum;
end $$;
grant samenzicht_zoeker to current_user;
grant create on schema kern to samenzicht_zoeker;
alter function kern.zoek(text, text[], integer) owner to samenzicht_zoeker;
revoke create on schema kern from samenzicht_zoeker;
revoke execute on function kern.zoek(text, text[], integer) from public;
grant execute on function kern.zoek(text, text[], integer) to samenzicht_toezicht;
