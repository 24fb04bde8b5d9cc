-- G5: toezicht reads the word and never the row of an answer. Without an answer there is no row, and that alone would tell 'eerst bellen' that
-- politie gave apart from that of silence.
do $$
begin
  begin
    create role samenzicht_bode nologin nosuperuser nobypassrls;
  exception when duplicate_object or unique_violation then null;
  end;
end $$;
grant usage on schema public, kern to samenzicht_bode;
drop policy gemeente_toezicht on afstemantwoorden;
revoke select (gemeente, vraag_id, antwoord, antwoord_op) on afstemantwoorden from samenzicht_toezicht;
create policy bode_afstemantwoorden on afstemantwoorden for select to samenzicht_bode
  using (gemeente = any ((select kern.gemeenten())::text[]) and antwoord_op <= now());
grant select (gemeente, vraag_id, antwoord, antwoord_op) on afstemantwoorden to samenzicht_bode;
create policy bode_afstemvragen on afstemvragen for select to samenzicht_bode
  using (gemeente = any ((select kern.gemeenten())::text[]) and antwoord_op <= now());
grant select (gemeente, id, antwoord_op) on afstemvragen to samenzicht_bode;
-- The word of a question whose moment came; null before, and for a question of somebody else.
create function kern.afstemwoord(p_gemeente text, p_vraag uuid) returns text
language sql stable security definer set search_path = public, kern, pg_temp as $$
  select coalesce(a.antwoord, 'eerst_bellen') from afstemvragen v left join afstemantwoorden a on a.gemeente = v.gemeente and a.vraag_id = v.id
  where v.gemeente = p_gemeente and v.id = p_vraag
$$;
grant samenzicht_bode to current_user;
grant create on schema kern to samenzicht_bode;
alter function kern.afstemwoord(text, uuid) owner to samenzicht_bode;
revoke create on schema kern from samenzicht_bode;
revoke execute on function kern.afstemwoord(text, uuid) from public;
grant execute on function kern.afstemwoord(text, uuid) to samenzicht_toezicht;

-- G5: that a round was asked stands in the log at the moment of the question, for every question alike: a line on arrival would tell before it
-- that the other side answered.
alter table afstemvragen add column geboekt_op timestamptz;
grant update (geboekt_op) on afstemvragen to samenzicht_systeem;
grant select (gevraagd_op, geboekt_op) on afstemvragen to samenzicht_systeem;
