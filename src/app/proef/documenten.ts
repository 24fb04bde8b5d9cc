import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { MENSEN, ORGANISATIES } from '../../kern/proef/mensen.ts';
import { zaaiBesluit, zaaiPlek } from '../../kern/proef/zaak.ts';

/** One frozen document of a kind, with the thing it belongs to. */
export interface Proefstuk {
  soort: string;
  /** What is different about its thing: a regime or state. */
  stand?: string;
  id: string;
  onderwerpId: string;
}

const door = MENSEN.tess.medewerkerId;

/** Of every kind that toezicht freezes one document, with its thing; of the grijze gebied one under each regime. */
export async function zaaiDocumenten(eigenaar: pg.Pool): Promise<Proefstuk[]> {
  const plek = await zaaiPlek(eigenaar);
  const besluitId = await zaaiBesluit(eigenaar, plek, 'waarschuwing');
  const { rows } = await eigenaar.query<{ rapportage: string; rapport: string }>(
    `select r.id as rapportage, r.constateringsrapport_id as rapport from rapportages r join besluiten b on b.rapportage_id = r.id where b.id = $1`,
    [besluitId],
  );
  const { rapportage, rapport } = rows[0]!;
  const machtiging = await zaaiMachtiging(eigenaar);
  const maatregel = await zaaiMaatregel(eigenaar, { besluitId, inrichtingId: plek.inrichtingId });
  // At one place only one zaak is open at a time.
  const grijs = await Promise.all(['toezicht', 'opsporing'].map((fase) => zaaiGrijs(eigenaar, fase)));
  const dingen: Array<[soort: string, onderwerpId: string, stand?: string]> = [
    ['constateringsrapport', rapport],
    ...['rapportage', 'voornemen', 'besluit'].map((soort): [string, string] => [soort, rapportage]),
    ['maatregel', maatregel],
    ['machtiging', machtiging],
    ...grijs.flatMap(({ id, fase }) =>
      ['waarschuwingsgesprek', 'overdrachtsbewijs'].map((soort): [string, string, string] => [soort, id, fase]),
    ),
  ];
  return Promise.all(
    dingen.map(async ([soort, onderwerpId, stand]) => ({
      soort,
      onderwerpId,
      ...(stand ? { stand } : {}),
      id: await zaaiStuk(eigenaar, { soort, onderwerpId, compartiment: 'toezicht' }),
    })),
  );
}

/** Plants a frozen document with any bytes; its fingerprint fits. */
export async function zaaiStuk(
  eigenaar: pg.Pool,
  o: { soort: string; onderwerpId: string; compartiment: string; inhoud?: Buffer },
): Promise<string> {
  const id = randomUUID();
  const inhoud = o.inhoud ?? Buffer.from(`%PDF-1.7 ${o.soort} ${id}`);
  await eigenaar.query(
    `insert into documenten (gemeente, id, compartiment, onderwerp_soort, onderwerp_id, titel, kenmerk, standaard, sha256, inhoud, gemaakt_op, gemaakt_door)
     values ('GM9001', $1, $2, $3, $4, 'Stuk', $5, 'ua-1', $6, $7, '2026-03-01', $8)`,
    [
      id,
      o.compartiment,
      o.soort,
      o.onderwerpId,
      `K-${id.slice(0, 6)}`,
      createHash('sha256').update(inhoud).digest('hex'),
      inhoud,
      door,
    ],
  );
  return id;
}

async function zaaiMachtiging(eigenaar: pg.Pool): Promise<string> {
  const id = randomUUID();
  await eigenaar.query(
    `insert into machtigingen (gemeente, id, gever, elders_nummer, status, bepaling, norm, doel, gegeven_op, geldig_tot, gevraagd_op, gevraagd_door)
     values ('GM9001', $1, 'papier', 'P-1', 'verleend', 'Zoals getoond', 'APV 3:3', 'Naleving vaststellen.', '2026-03-01', '2026-03-04', '2026-03-01', $2)`,
    [id, door],
  );
  return id;
}

async function zaaiMaatregel(eigenaar: pg.Pool, o: { besluitId: string; inrichtingId: string }): Promise<string> {
  const id = randomUUID();
  await eigenaar.query(
    `insert into maatregelen (gemeente, id, besluit_id, inrichting_id, soort, overtreding, norm, omschrijving, bekendgemaakt_op, status, petsoort, aangemaakt_op, aangemaakt_door)
     values ('GM9001', $1, $2, $3, 'waarschuwing', 'De nooduitgang was dicht.', 'APV 3:8', 'Houd haar vrij.', '2026-03-02', 'loopt', 'jurist', '2026-03-02', $4)`,
    [id, o.besluitId, o.inrichtingId, door],
  );
  return id;
}

async function zaaiGrijs(eigenaar: pg.Pool, fase: string): Promise<{ id: string; fase: string }> {
  const id = randomUUID();
  const { locatieId } = await zaaiPlek(eigenaar, 'GM9001', `Pand onder ${fase}`);
  await eigenaar.query(
    `insert into grijszaken (gemeente, id, locatie_id, politie_id, adres, aanleiding, fase, terugkijken_op, geopend_op, door)
     values ('GM9001', $1, $2, $3, 'Turfkade 12, Veenrijk', 'Veel aanloop bij een zaak die dicht zou zijn.', $4, '2026-03-20', '2026-03-01', $5)`,
    [id, locatieId, ORGANISATIES.politie.id, fase, door],
  );
  return { id, fase };
}
