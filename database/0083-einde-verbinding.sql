-- C13, G5: what both sides wait for counts between two installations too: the door of politie reads the places of its holds, as points, and the
-- other side reads one word. And an ended connection leaves nothing to ask with: no key, no token, no rounds.
create policy ronde_wachtafspraken on wachtafspraken for select to samenzicht_systeem using (true);
grant select (gemeente, id, politie_id, zijde, adressleutel) on wachtafspraken to samenzicht_systeem;
create policy ronde_wachtantwoorden on wachtantwoorden for select to samenzicht_systeem using (true);
grant select (gemeente, afspraak_id, antwoord) on wachtantwoorden to samenzicht_systeem;
create policy ronde_wachteinden on wachteinden for select to samenzicht_systeem using (true);
grant select (gemeente, afspraak_id) on wachteinden to samenzicht_systeem;

alter table afstemdeuren
  alter column tokenhash drop not null, alter column verzegeld drop not null,
  add check (gesloten_op is null or (tokenhash is null and verzegeld is null));
grant update (tokenhash, verzegeld) on afstemdeuren to samenzicht_politie, samenzicht_systeem;
create policy einde_afstemrondes on afstemrondes for delete to samenzicht_politie
  using (exists (select from afstemdeuren d where d.gemeente = afstemrondes.gemeente and d.id = afstemrondes.deur_id));
grant delete on afstemrondes to samenzicht_politie;
grant update (beeindigd_op) on afstemverbindingen to samenzicht_systeem;
