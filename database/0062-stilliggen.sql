-- B12.7, AVG 18 and 21: what belongs to something that lies still lies still too, under its own number: a piece, a file, an afschrift or a
-- verstrekking of a dossier; a signaal of a melding; the rapport, besluit and maatregel of a controle. Runs as who asks, in the own compartiment.
create function kern.hoort_bij(p_gemeente text, p_ids uuid[]) returns setof uuid language plpgsql stable as $$
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
          union all select u.rapportage_id from besluiten u where u.gemeente = p_gemeente and u.id = b.id
          union all select m.besluit_id from maatregelen m where m.gemeente = p_gemeente and m.id = b.id) o where o.boven is not null)
      select b.id from boven b;
  else
    return query select i.id from unnest(p_ids) as i (id);
  end if;
end $$;

-- What lies still is kept: its term does not take it away either (AVG 18 lid 1 b and c). Only who destroys looks here; the others see holds.
create or replace function kern.opgeschort(p_gemeente text, p_id uuid) returns boolean language plpgsql stable as $$
begin
  if exists (select from opschortingen o where o.gemeente = p_gemeente and o.onderwerp_id = p_id and o.opgeheven_op is null) then return true; end if;
  if current_user <> 'samenzicht_vernietiger' then return false; end if;
  return exists (select from beperkingen b where b.gemeente = p_gemeente and b.onderwerp_id = p_id and b.opgeheven_op is null);
end $$;
create policy vernietiger_ziet on beperkingen for select to samenzicht_vernietiger using (gemeente = any ((select kern.gemeenten())::text[]));
grant select (gemeente, onderwerp_id, opgeheven_op) on beperkingen to samenzicht_vernietiger;
