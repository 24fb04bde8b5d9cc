-- B12.7: per table what the vernietiger may see (ids, states, days) and under which condition a row may go.

-- That the words of a melder went after their term: the melding itself stays as long as the archive asks.
alter table meldingen add column woorden_gewist_op timestamptz;
create index on meldingen (gemeente) where woorden_gewist_op is null and status = 'gesloten';
call kern.vernietigbaar('meldingen', 'gemeente, id, nummer, status, opgevolgd_op, aangemaakt_op, inrichting_id, locatie_id, woorden_gewist_op', 'kern.mag_vernietigd(gemeente, id)');
create policy vernietiger_wist_woorden on meldingen for update to samenzicht_vernietiger
  using (gemeente = any ((select kern.gemeenten())::text[]) and status = 'gesloten' and not kern.opgeschort(gemeente, id)) with check (true);
grant update (tekst, plaatsomschrijving, woorden_gewist_op) on meldingen to samenzicht_vernietiger;
-- Its words are gone, so that nothing but empty can be written.
create policy woorden_kunnen_alleen_weg on meldingen as restrictive for update to samenzicht_vernietiger
  using (true) with check (woorden_gewist_op is not null);
call kern.vernietigbaar('terugkoppelingen', 'gemeente, melding_id, soort, op', '');
call kern.vernietigbaar('signalen', 'gemeente, id, melding_id, waarneming_id, aangemaakt_op',
  'waarneming_id is null and not kern.opgeschort(gemeente, id) and not kern.opgeschort(gemeente, melding_id)');
call kern.vernietigbaar('stapels', 'gemeente, id, nummer, status, aangemaakt_op', 'kern.mag_vernietigd(gemeente, id)');
call kern.vernietigbaar('stapelbesluiten', 'gemeente, id, stapel_id, signaal_gemeente, signaal_id, besluit, op', '');
call kern.vernietigbaar('triages', 'gemeente, id, stapel_id, melding_id, routes, op, afgedaan_op', '');
call kern.vernietigbaar('controles', 'gemeente, id, nummer, status, inrichting_id, locatie_id, triage_id, vervallen_op, afgerond_op', 'kern.mag_vernietigd(gemeente, id)');
call kern.vernietigbaar('controleteams', 'gemeente, controle_id, aanwijzing_id', '');
call kern.vernietigbaar('constateringsrapporten', 'gemeente, id, controle_id, status, vastgesteld_op', '');
call kern.vernietigbaar('rapportages', 'gemeente, id, constateringsrapport_id, inrichting_id, status', '');
call kern.vernietigbaar('besluiten', 'gemeente, id, rapportage_id, uitkomst, op', '');
call kern.vernietigbaar('maatregelen', 'gemeente, id, besluit_id, inrichting_id, facilitator_id, status, hersteltermijn_tot, bezwaar_tot, eindigt_op', '');
call kern.vernietigbaar('nalevingen', 'gemeente, id, maatregel_id, controle_id, op', '');
call kern.vernietigbaar('inrichtingen', 'gemeente, id, nummer, status, aangemaakt_op', 'kern.mag_vernietigd(gemeente, id)');
call kern.vernietigbaar('facilitators', 'gemeente, id, aangemaakt_op', 'kern.mag_vernietigd(gemeente, id)');
call kern.vernietigbaar('facilitator_rollen', 'gemeente, facilitator_id, tot, aangemaakt_op', '');
call kern.vernietigbaar('wijzigingen', 'gemeente, onderwerp_soort, onderwerp_id, op', 'kern.mag_vernietigd(gemeente, onderwerp_id)');
call kern.vernietigbaar('aanwijzingen', 'gemeente, id, besluitnummer, geldig_tot, ingetrokken_op', 'kern.mag_vernietigd(gemeente, id)');
call kern.vernietigbaar('overdrachten', 'gemeente, id, overgedragen_op, bevestigd_op, melding_id, controle_id', 'kern.mag_vernietigd(gemeente, id)');
-- A frozen document goes with what it is about, never a certificate.
call kern.vernietigbaar('documenten', 'gemeente, id, compartiment, onderwerp_id', 'compartiment <> ''beheer'' and not kern.opgeschort(gemeente, onderwerp_id)');
create policy verklaring_schrijven on documenten for insert to samenzicht_vernietiger
  with check (gemeente = any ((select kern.gemeenten())::text[]) and compartiment = 'beheer' and onderwerp_soort = 'verklaring-van-vernietiging');
grant insert on documenten to samenzicht_vernietiger;
create policy verklaring_lezen on documenten for select to samenzicht_toezicht
  using (gemeente = any ((select kern.gemeenten())::text[]) and onderwerp_soort = 'verklaring-van-vernietiging');
grant select, insert on documenten to samenzicht_beheer;

-- B12.2: of the protected dossier only the state. Its key may go when it is closed, the empty shell when the key is gone; what left goes at
-- the sender after its term, and how a melder can be reached with the melding. Which rows: the state, never the closed key itself.
call kern.vernietigbaar('sleutels', 'gemeente, soort, id, vernietigd_op', '');
create policy vernietiger_vernietigt on sleutels for update to samenzicht_vernietiger
  using (gemeente = any ((select kern.gemeenten())::text[]) and vernietigd_op is null and not kern.opgeschort(gemeente, id) and case soort
    when 'dossier' then exists (select from dossiers d where d.gemeente = sleutels.gemeente and d.id = sleutels.id and d.status = 'gesloten')
    when 'verstrekking' then not exists (select from verstrekkingen v where v.gemeente = sleutels.gemeente and v.id = sleutels.id and kern.opgeschort(v.gemeente, v.dossier_id))
    else true end)
  with check (verpakt is null and kek is null and vernietigd_op is not null);
grant update (verpakt, kek, vernietigd_op) on sleutels to samenzicht_vernietiger;
call kern.vernietigbaar('dossiers', 'gemeente, id, status', 'not kern.opgeschort(gemeente, id)
  and exists (select from sleutels k where k.gemeente = dossiers.gemeente and k.soort = ''dossier'' and k.id = dossiers.id and k.vernietigd_op is not null)');
call kern.vernietigbaar('dossierstukken', 'gemeente, dossier_id, soort, op', '');
call kern.vernietigbaar('verstrekkingen', 'gemeente, id, dossier_id, verstuurd_op', '');
call kern.vernietigbaar('ontvangstbewijzen', 'gemeente, verstrekking_id, soort, op', '');
