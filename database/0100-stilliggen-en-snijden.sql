-- B12.7, AVG 18 and 21: what is about something in the register that lies still lies still too: a signaal by its handles, a rapportage and a
-- case in the grey area by their inrichting and place, a casus of the RIEC by its subject.
create or replace function kern.hoort_bij(p_gemeente text, p_ids uuid[]) returns setof uuid language plpgsql stable as $$
begin
  if kern.compartiment() = 'mensenhandel' then
    return query
      with direct as (
        select i.id from unnest(p_ids) as i (id)
        union select h.verstrekking_id from herroepingen h where h.gemeente = p_gemeente and h.id = any (p_ids)
        union select d.onderwerp_id from documenten d where d.gemeente = p_gemeente and d.id = any (p_ids)
        union select b.onderwerp_id from dossierbestanden b where b.gemeente = p_gemeente and b.id = any (p_ids)
        union select s.dossier_id from dossierstukken s where s.gemeente = p_gemeente and s.id = any (p_ids))
      select d.id from direct d
      union select t.dossier_id from toestemmingen t join direct d on d.id = t.id where t.gemeente = p_gemeente and t.dossier_id is not null
      union select v.dossier_id from verstrekkingen v join direct d on d.id = v.id where v.gemeente = p_gemeente;
  elsif kern.compartiment() = 'toezicht' then
    return query
      with recursive boven (id) as (
        select i.id from unnest(p_ids) as i (id)
        union
        select o.boven from boven b cross join lateral (
          select d.onderwerp_id as boven from documenten d where d.gemeente = p_gemeente and d.id = b.id
          union all select s.melding_id from signalen s where s.gemeente = p_gemeente and s.id = b.id
          union all select w.controle_id from signalen s join waarnemingen w on w.gemeente = s.gemeente and w.id = s.waarneming_id where s.gemeente = p_gemeente and s.id = b.id
          union all select t.melding_id from triages t where t.gemeente = p_gemeente and t.id = b.id
          union all select t.stapel_id from triages t where t.gemeente = p_gemeente and t.id = b.id
          union all select w.controle_id from waarnemingen w where w.gemeente = p_gemeente and w.id = b.id
          union all select r.controle_id from constateringsrapporten r where r.gemeente = p_gemeente and r.id = b.id
          union all select r.constateringsrapport_id from rapportages r where r.gemeente = p_gemeente and r.id = b.id
          union all select r.inrichting_id from rapportages r where r.gemeente = p_gemeente and r.id = b.id
          union all select k.waarde::uuid from kenmerken k where k.gemeente = p_gemeente and k.signaal_id = b.id and k.soort <> 'kvk'
          union all select unnest(array[c.inrichting_id, c.facilitator_id, c.locatie_id]) from rieccasussen c where c.gemeente = p_gemeente and c.id = b.id
          union all select i.casus_id from riecinterventies i where i.gemeente = p_gemeente and i.id = b.id
          union all select unnest(array[g.inrichting_id, g.locatie_id, g.stapel_id]) from grijszaken g where g.gemeente = p_gemeente and g.id = b.id
          union all select w.zaak_id from grijswaarnemingen w where w.gemeente = p_gemeente and w.id = b.id
          union all select w.zaak_id from waarschuwingsgesprekken w where w.gemeente = p_gemeente and w.id = b.id
          union all select z.rapportage_id from zienswijzen z where z.gemeente = p_gemeente and z.id = b.id
          union all select u.rapportage_id from besluiten u where u.gemeente = p_gemeente and u.id = b.id
          union all select m.besluit_id from maatregelen m where m.gemeente = p_gemeente and m.id = b.id) o where o.boven is not null)
      select b.id from boven b;
  else
    return query select i.id from unnest(p_ids) as i (id);
  end if;
end $$;

-- Only a case or a card can lie still. Any other number would stop what has nothing to do with who asked: an organisatie, a medewerker.
create function kern.kan_stilliggen(p_gemeente text, p_id uuid) returns boolean language plpgsql stable as $$
begin
  if kern.compartiment() = 'mensenhandel' then
    return exists (select from dossiers x where x.gemeente = p_gemeente and x.id = p_id
      union all select from toestemmingen x where x.gemeente = p_gemeente and x.id = p_id
      union all select from verstrekkingen x where x.gemeente = p_gemeente and x.id = p_id
      union all select from dossierstukken x where x.gemeente = p_gemeente and x.id = p_id);
  elsif kern.compartiment() = 'toezicht' then
    return exists (select from inrichtingen x where x.gemeente = p_gemeente and x.id = p_id
      union all select from facilitators x where x.gemeente = p_gemeente and x.id = p_id
      union all select from locaties x where x.gemeente = p_gemeente and x.id = p_id
      union all select from meldingen x where x.gemeente = p_gemeente and x.id = p_id
      union all select from signalen x where x.gemeente = p_gemeente and x.id = p_id
      union all select from stapels x where x.gemeente = p_gemeente and x.id = p_id
      union all select from triages x where x.gemeente = p_gemeente and x.id = p_id
      union all select from controles x where x.gemeente = p_gemeente and x.id = p_id
      union all select from constateringsrapporten x where x.gemeente = p_gemeente and x.id = p_id
      union all select from rapportages x where x.gemeente = p_gemeente and x.id = p_id
      union all select from besluiten x where x.gemeente = p_gemeente and x.id = p_id
      union all select from maatregelen x where x.gemeente = p_gemeente and x.id = p_id
      union all select from grijszaken x where x.gemeente = p_gemeente and x.id = p_id
      union all select from rieccasussen x where x.gemeente = p_gemeente and x.id = p_id);
  end if;
  return false;
end $$;
create policy alleen_zaak_of_kaart on beperkingen as restrictive for insert to samenzicht_toezicht, samenzicht_mensenhandel
  with check (kern.kan_stilliggen(gemeente, onderwerp_id));

-- B12.8: the moment by which the log is cut is that of the database: who may call this door does not choose it.
create function kern.snijklok() returns timestamptz language sql stable as $$ select now() $$;
create or replace function kern.log_snijpunt(p_maanden integer, p_nu timestamptz) returns setof logankers
language plpgsql stable security definer set search_path = public, kern, pg_temp as $$
declare
  grens timestamptz;
  anker logankers;
begin
  if p_maanden < 12 then
    raise exception 'een termijn van het log is ten minste twaalf maanden' using errcode = 'check_violation';
  end if;
  grens := least(p_nu, kern.snijklok(),
    (select min(v.ontvangen_op)::timestamptz from verzoeken v
      where v.status = 'in_behandeling' or v.rechtsmiddel_op is not null and v.rechtsmiddel_klaar_op is null),
    (select min(d.ontdekt_op) from datalekken d where d.fase <> 'afgesloten')) - make_interval(months => p_maanden);
  grens := least(grens, (select to_timestamp(min(v.start_ms) / 1000.0) from opschortingen o join verwerkingen v on v.onderwerp_id = o.onderwerp_id::text
    where o.opgeheven_op is null and (v.gemeente is null or v.gemeente = o.gemeente)));
  select b.* into anker from (select a.* from logankers a
    where a.schakel > coalesce((select max(k.schakel) from logkoppen k), 0) and a.gemaakt_op < grens order by a.schakel limit 31) b order by b.schakel desc limit 1;
  -- What an anchor says of its moment is not enough: no line that would go is younger than the limit.
  if exists (select from verwerkingen_keten k cross join unnest(k.rijen) as r (id) join verwerkingen v on v.id = r.id
      where k.volgnummer <= anker.schakel and to_timestamp(v.start_ms / 1000.0) >= grens) then return; end if;
  if anker.schakel is not null then return next anker; end if;
end $$;
