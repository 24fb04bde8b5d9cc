import { createHash, createHmac } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findDraaiend } from '../platform/database/ingebed-aanhaken.ts';
import { zaaiMensen } from '../kern/proef/proefhuis.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { bouwProgramma, draai, maakMap, startProgramma, type Programma } from './proef/programma.ts';

// What was acknowledged over HTTP is there after any kill: the program alone, or with its database.

const TOKEN = 'een-token-van-de-proef-met-genoeg-tekens-erin';
const GEHEIM = 'csrf-geheim-van-de-proef';
let bundel: string;
let data: ReturnType<typeof maakMap>;
let p: Programma;

beforeAll(async () => {
  data = maakMap();
  bundel = await bouwProgramma(data.map);
  p = await startProgramma(bundel, data.map);
  await p.klaar();
  await metEigenaar(async (pool) => {
    await zaaiMensen(pool);
    await pool.query(
      `insert into sessies (token_hash, medewerker_id, pet_id, csrf_geheim, begonnen_op, gezien_op, verloopt_op)
       values ($1, $2, $3, $4, now(), now(), now() + interval '1 hour')`,
      [createHash('sha256').update(TOKEN).digest(), MENSEN.tess.medewerkerId, MENSEN.tess.petId, GEHEIM],
    );
    // An installation for real work handles no meldingen before their DPIA is decided (AVG 35).
    await pool.query(
      `insert into dpias (gemeente, id, titel, verwerkingen, beschrijving, noodzaak, risicos, mening_betrokkenen, aangemaakt_op, aangemaakt_door,
         advies, advies_strekking, advies_op, vastgesteld_door, besluit_kenmerk, besluit, besluit_reden, raadpleging, geldig_tot, besloten_op)
       values ('GM9001', gen_random_uuid(), 'Meldingen', array['meldingen-behandelen'], 'x', 'x', '[]', 'x', now(), $1,
         'x', 'positief', now(), 'Het college', 'B-1', 'akkoord', 'x', 'niet_nodig', current_date + 365, now())`,
      [MENSEN.pia.medewerkerId],
    );
  });
}, 120_000);
afterAll(async () => {
  p.kind.kill('SIGTERM');
  await p.einde();
  data.weg();
  rmSync(path.dirname(bundel), { recursive: true, force: true });
}, 120_000);

async function metEigenaar<T>(werk: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: findDraaiend(path.join(data.map, 'postgres')), max: 1 });
  try {
    return await werk(pool);
  } finally {
    await pool.end();
  }
}

let teller = 0;

async function registreer(): Promise<string | null> {
  teller += 1;
  const r = await fetch(`http://localhost:${p.poort}/v1/meldingen`, {
    method: 'POST',
    headers: {
      cookie: `__Host-samenzicht=${TOKEN}`,
      'x-csrf-token': createHmac('sha256', GEHEIM).update('csrf').digest('base64url'),
      'idempotency-key': `herstel-sleutel-${teller}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({
      gemeente: 'GM9001',
      ontvangenOp: new Date(Date.now() - 60_000).toISOString(),
      bron: 'buurt',
      wijze: 'telefoon',
      anoniem: true,
      tekst: `Melding ${teller}: er brandt de hele nacht licht in het pand op de hoek.`,
      urgentie: 'gewoon',
      terugkoppelingGewenst: false,
    }),
  }).catch(() => null);
  // No answer is what a killed program gives; a refusal would be a fault of this test, and the wait for it would not end.
  if (r && r.status >= 400 && r.status < 500) throw new Error(`geweigerd: ${r.status} ${await r.text()}`);
  if (r?.status !== 201) return null;
  // The answer may be cut off halfway: then it was not acknowledged.
  return r.json().then(
    (antwoord) => (antwoord as { id: string }).id,
    () => null,
  );
}

/** Sends without pause on six lines until it is killed, and keeps the ids that were acknowledged. */
async function stroom(bevestigd: string[], tot: () => boolean): Promise<void> {
  const lijn = async () => {
    while (!tot()) {
      const id = await registreer();
      if (id) bevestigd.push(id);
      else await wacht(10);
    }
  };
  await Promise.all(Array.from({ length: 6 }, lijn));
}

async function bereikt(klaar: () => boolean): Promise<void> {
  while (!klaar()) await wacht(3);
}

test.each([
  ['het programma', 7, false],
  ['het programma', 40, false],
  ['het programma en zijn database', 11, true],
  ['het programma en zijn database', 60, true],
])(
  'kill -9 op %s na %i handelingen verliest geen bevestigde handeling, en het log blijft heel',
  async (_wat, na, metDatabase) => {
    let dood = false;
    const bevestigd: string[] = [];
    const bezig = stroom(bevestigd, () => dood);
    try {
      await Promise.race([bezig, bereikt(() => dood || bevestigd.length >= na)]);
      if (metDatabase) process.kill(leesDatabasepid(), 'SIGKILL');
      p.kind.kill('SIGKILL');
      await p.einde();
    } finally {
      dood = true;
    }
    await bezig;
    p = await startProgramma(bundel, data.map, {}, []);
    await p.klaar();
    const { rows } = await metEigenaar((pool) =>
      pool.query<{ gevonden: number; gelogd: number }>(
        `select (select count(*)::int from meldingen where id = any ($1::uuid[])) as gevonden,
        (select count(*)::int from verwerkingen where naam = 'melding.registreren' and status = 'Ok' and onderwerp_id is not null) -
        (select count(*)::int from meldingen) as gelogd`,
        [bevestigd],
      ),
    );
    expect(rows[0]).toEqual({ gevonden: bevestigd.length, gelogd: 0 });
  },
  60_000,
);

test('B12.8 log:controleer werkt naast het draaiende programma en zonder, en noemt na knoeien de regel', async () => {
  const controle = await bouwProgramma(data.map, 'src/app/log-controleer.ts');
  // Rows are sealed beside the work, at most a second later.
  await wacht(1_500);
  const naast = await draai(controle, data.map);
  expect(naast).toEqual({
    code: 0,
    tekst: expect.stringMatching(
      /is heel: \d+ schakels, \d+ regels; 0 wachten.*\n.*\nLaatste schakel: \d+ [0-9a-f]{64}\n$/,
    ),
  });
  expect((await fetch(`http://localhost:${p.poort}/gezond`)).status).toBe(200);
  p.kind.kill('SIGTERM');
  await p.einde();
  const zonder = await draai(controle, data.map);
  expect(zonder).toEqual({ code: 0, tekst: naast.tekst });
  expect(findDraaiend(path.join(data.map, 'postgres'))).toBeUndefined();
  p = await startProgramma(bundel, data.map, {}, []);
  await p.klaar();
  const rij = await metEigenaar(async (pool) => {
    const { rows } = await pool.query<{ id: string }>(
      `select id from verwerkingen where naam = 'melding.registreren' order by id offset 3 limit 1`,
    );
    await pool.query(`update verwerkingen set petsoort = 'jurist' where id = $1`, [rows[0]!.id]);
    return rows[0]!.id;
  });
  const geknoeid = await draai(controle, data.map);
  expect(geknoeid).toEqual({
    code: 1,
    tekst: expect.stringMatching(new RegExp(`NIET heel: deze regel is na verzegeling veranderd.*\n.*regel ${rij}`)),
  });
  const leeg = maakMap();
  expect(await draai(controle, leeg.map)).toEqual({
    code: 1,
    tekst: expect.stringContaining('Er is geen installatie'),
  });
  leeg.weg();
}, 180_000);

test('verdwijnt de database onder het werk, dan zegt het programma dat, leeft door, en stopt als dat gevraagd wordt', async () => {
  let voorbij = false;
  const bevestigd: string[] = [];
  const bezig = stroom(bevestigd, () => voorbij);
  while (bevestigd.length < 12) await wacht(3);
  process.kill(leesDatabasepid(), 'SIGKILL');
  rmSync(path.join(data.map, 'postgres'), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  await expect.poll(() => gezond(), { timeout: 30_000 }).toEqual([503, 'de database antwoordt niet']);
  voorbij = true;
  await bezig;
  expect(p.kind.exitCode).toBeNull();
  p.kind.kill('SIGTERM');
  expect(await p.einde()).toBe(0);
}, 90_000);

async function gezond(): Promise<[number, string]> {
  const r = await fetch(`http://localhost:${p.poort}/gezond`);
  return [r.status, await r.text()];
}

function leesDatabasepid(): number {
  return Number(readFileSync(path.join(data.map, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
}
