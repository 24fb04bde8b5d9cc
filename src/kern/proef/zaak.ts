import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { MENSEN } from './mensen.ts';

/** A place and a business at it, for tests of the rooms behind the register. */
export interface Proefplek {
  gemeente: string;
  locatieId: string;
  inrichtingId: string;
}

/** Plants a place with an inrichting, as the owner. */
export async function zaaiPlek(eigenaar: pg.Pool, gemeente = 'GM9001', naam = 'Huize Turfkade'): Promise<Proefplek> {
  const plek = { gemeente, locatieId: randomUUID(), inrichtingId: randomUUID() };
  const door = MENSEN.tess.medewerkerId;
  await eigenaar.query(
    `insert into locaties (gemeente, id, soort, straat, huisnummer, plaats, adressleutel, aangemaakt_op, aangemaakt_door) values ($1, $2, 'bedrijfspand', 'Turfkade', 12, 'Veenrijk', $3, '2026-01-05', $4)`,
    [gemeente, plek.locatieId, plek.locatieId, door],
  );
  await eigenaar.query(
    `insert into inrichtingen (gemeente, id, naam, werkvorm, locatie_id, vergunning, status, risicoklasse, aangemaakt_op, aangemaakt_door) values ($1, $2, $3, 'seksclub', $4, 'vergund', 'actief', 'middel', '2026-01-05', $5)`,
    [gemeente, plek.inrichtingId, naam, plek.locatieId, door],
  );
  return plek;
}

/** Plants a controle of Tess, with a waarneming when `overtreding` is given, and gives its id. */
export async function zaaiControle(
  eigenaar: pg.Pool,
  plek: Proefplek,
  o: { overtreding?: string; status?: string; maatregelId?: string; begin?: string } = {},
): Promise<string> {
  const id = randomUUID();
  const begin = o.begin ?? '2026-02-27T20:00:00Z';
  const eind = new Date(Date.parse(begin) + 5_400_000).toISOString();
  const status = o.status ?? 'afgerond';
  const door = MENSEN.tess.medewerkerId;
  await eigenaar.query(
    `insert into controles (gemeente, id, soort, inrichting_id, locatie_id, maatregel_id, aanleiding, doel, grondslag, domein, bevoegdheden, begin, eind, status, begonnen_op, afgerond_op, voorbereiding_versie, checklijst_versie, toegang, legitimatie, doel_verteld, meegedeeld, aangemaakt_op, aangemaakt_door)
     values ($1, $2, $3, $4, $5, $6, 'Periodiek bezoek.', 'Naleving van de voorschriften vaststellen.', 'APV 3:8', 'apv', '{betreden}', $7, $8, $9, $7, $10, 1, 1, 'openbaar', 'ongevraagd', true, 'Dat er een rapport komt.', '2026-02-20', $11)`,
    [
      plek.gemeente,
      id,
      o.maatregelId ? 'hercontrole' : 'proactief',
      plek.inrichtingId,
      plek.locatieId,
      o.maatregelId ?? null,
      begin,
      eind,
      status,
      status === 'afgerond' ? eind : null,
      door,
    ],
  );
  await eigenaar.query(
    `insert into controleteams (gemeente, controle_id, medewerker_id, rol) values ($1, $2, $3, 'leider')`,
    [plek.gemeente, id, door],
  );
  if (o.overtreding) await zaaiWaarneming(eigenaar, plek.gemeente, id, begin, o.overtreding);
  return id;
}

async function zaaiWaarneming(eigenaar: pg.Pool, gemeente: string, controleId: string, op: string, tekst: string) {
  await eigenaar.query(
    `insert into waarnemingen (gemeente, id, controle_id, vraag, oordeel, tekst, norm, op, vastgelegd_op, door, petsoort) values ($1, $2, $3, 'Is de nooduitgang vrij?', 'voldoet_niet', $4, 'APV 3:8 lid 1', $5, $5, $6, 'toezichthouder')`,
    [gemeente, randomUUID(), controleId, tekst, op, MENSEN.tess.medewerkerId],
  );
}

/** Plants the line from a controle to a decision of the burgemeester, without its documents; gives the id of the decision. `soort` null is a decision for no step. */
export async function zaaiBesluit(eigenaar: pg.Pool, plek: Proefplek, soort: string | null): Promise<string> {
  const controleId = await zaaiControle(eigenaar, plek);
  const [rapport, rapportage, besluit] = [randomUUID(), randomUUID(), randomUUID()];
  const feit = 'De nooduitgang was geblokkeerd met kratten.';
  await eigenaar.query(
    `insert into constateringsrapporten (gemeente, id, controle_id, inleiding, bevindingen, conclusie, overtredingen, status, vastgesteld_op, vastgesteld_door, aangemaakt_op, aangemaakt_door)
     values ($1, $2, $3, 'Een controle in de avond.', $4, 'Er is één overtreding vastgesteld.', $5, 'vastgesteld', '2026-02-28', $6, '2026-02-28', $6)`,
    [
      plek.gemeente,
      rapport,
      controleId,
      feit,
      JSON.stringify([{ norm: 'APV 3:8 lid 1', feit }]),
      MENSEN.tess.medewerkerId,
    ],
  );
  await eigenaar.query(
    `insert into rapportages (gemeente, id, constateringsrapport_id, inrichting_id, feiten, beoordeling, advies, voorgestelde_maatregel, lichter_volstaat_niet, status, aangeboden_op, aangeboden_petsoort, versie, aangemaakt_op, aangemaakt_door)
     values ($1, $2, $3, $4, $5, 'Bij brand kan niemand weg.', 'Grijp in, met een korte termijn.', $6, 'Een waarschuwing in januari had geen gevolg.', 'besloten', '2026-03-01', 'jurist', 3, '2026-02-28', $7)`,
    [plek.gemeente, rapportage, rapport, plek.inrichtingId, feit, soort ?? 'gesprek', MENSEN.jet.medewerkerId],
  );
  await eigenaar.query(
    `insert into besluiten (gemeente, id, rapportage_id, uitkomst, maatregelsoort, motivering, zienswijze, op, door) values ($1, $2, $3, $4, $5, 'De veiligheid weegt zwaarder dan het belang van de exploitant.', 'overgeslagen', '2026-03-02T09:00:00Z', $6)`,
    [plek.gemeente, besluit, rapportage, soort ? 'maatregel' : 'geen_maatregel', soort, MENSEN.bea.medewerkerId],
  );
  return besluit;
}
