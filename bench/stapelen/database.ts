import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type pg from 'pg';
import { maakDatabank, type Databank } from '../../src/kern/db.ts';
import { zaaiMensen } from '../../src/kern/proef/proefhuis.ts';
import { startIngebed } from '../../src/platform/database/ingebed.ts';
import { migreer } from '../../src/platform/database/migreer.ts';
import { createPool } from '../../src/platform/database/pool.ts';
import { urlVoorApp } from '../../src/platform/database/rol.ts';
import { zoekKandidaten } from '../../src/signalen/kandidaten.ts';
import { schrijfSleutels } from '../../src/signalen/queries-sleutels.ts';
import type { Goudmelding } from './maak.ts';

const WACHTWOORD = 'bench-op-deze-machine';
const MAKER = '01900000-0000-7000-8001-000000000001';
const MELDING = '01900000-0000-7000-8000-00000000bbbb';
const PARTIJ = 500;
const METINGEN = 300;
const ROL = {
  rol: 'toezicht',
  gemeenten: ['GM9001', 'GM9002'],
  medewerkerId: MAKER,
  organisatieId: null,
  petsoort: 'coordinator',
} as const;

/** Milliseconds at one size: to find the candidates of a new signaal, and beside it to write its keys. */
export interface Databasemeting {
  aantal: number;
  p50: number;
  p99: number;
  sleutels: number;
}

/** Fills a database with signalen of this set, and measures at each size what a new one costs. */
export async function meetDatabase(set: readonly Goudmelding[], maten: readonly number[]): Promise<Databasemeting[]> {
  const map = mkdtempSync(path.join(tmpdir(), 'samenzicht-bench-'));
  const ingebed = await startIngebed({ dataDir: path.join(map, 'postgres') });
  await migreer({ url: ingebed.url, map: path.resolve('database'), appWachtwoord: WACHTWOORD });
  const eigenaar = createPool(ingebed.url, { max: 2 });
  const databank = maakDatabank(createPool(urlVoorApp(ingebed.url, WACHTWOORD), { max: 2 }));
  try {
    await zaaiMensen(eigenaar);
    await zaaiMelding(eigenaar);
    const uit: Databasemeting[] = [];
    let gedaan = 0;
    for (const aantal of maten) {
      for (; gedaan < aantal; gedaan += PARTIJ)
        await zaai(eigenaar, databank, set, gedaan, Math.min(aantal, gedaan + PARTIJ));
      gedaan = aantal;
      await eigenaar.query('vacuum analyze signaalsleutels, signalen, kenmerken');
      uit.push(await meet(databank, aantal));
    }
    return uit;
  } finally {
    await databank.sluit();
    await eigenaar.end();
    await ingebed.stop();
    rmSync(map, { recursive: true, force: true });
  }
}

async function zaaiMelding(eigenaar: pg.Pool): Promise<void> {
  for (const gemeente of ROL.gemeenten)
    await eigenaar.query(
      `insert into meldingen (gemeente, id, ontvangen_op, bron, wijze, anoniem, tekst, urgentie, status, terugkoppeling_gewenst, reageren_voor, aangemaakt_op, aangemaakt_door)
       values ($1, $2, now(), 'buurt', 'telefoon', true, 'Bron van de meting.', 'gewoon', 'nieuw', false, now(), now(), $3)`,
      [gemeente, MELDING, MAKER],
    );
}

/** Ids that grow, as those of the program do. */
const idVan = (i: number): string => `01900000-0000-7000-9000-${i.toString(16).padStart(12, '0')}`;

async function zaai(
  eigenaar: pg.Pool,
  databank: Databank,
  set: readonly Goudmelding[],
  van: number,
  tot: number,
): Promise<void> {
  const deel = set.slice(van, tot).map((m, i) => ({ ...m, nummer: van + i }));
  await eigenaar.query(
    `insert into signalen (gemeente, id, melding_id, feit, zekerheid, datum, onderwerp, aangemaakt_op, aangemaakt_door, petsoort)
     select x.gemeente, x.id, $4, x.feit, 'gehoord', x.datum, 'overlast', now(), $5, 'coordinator'
     from unnest($1::text[], $2::uuid[], $3::text[], $6::date[]) as x (gemeente, id, feit, datum)`,
    [
      deel.map((m) => (m.nummer % 3 ? 'GM9001' : 'GM9002')),
      deel.map((m) => idVan(m.nummer)),
      deel.map((m) => m.text.slice(0, 1500)),
      MELDING,
      MAKER,
      deel.map((m) => m.datum || '2026-01-01'),
    ],
  );
  await databank.transactie({ ...ROL, gemeenten: [...ROL.gemeenten] }, null, (db) =>
    schrijfSleutels(
      db,
      deel.map((m) => idVan(m.nummer)),
    ),
  );
}

async function meet(databank: Databank, aantal: number): Promise<Databasemeting> {
  const [zoeken, schrijven]: [number[], number[]] = [[], []];
  for (let n = 0; n < METINGEN; n++) {
    const id = idVan(aantal - 1 - Math.floor((n * aantal) / METINGEN / 10));
    await databank.transactie({ ...ROL, gemeenten: [...ROL.gemeenten] }, null, async (db) => {
      const begin = performance.now();
      await schrijfSleutels(db, [id]);
      const tussen = performance.now();
      await zoekKandidaten(db, [id], '2026-03-02');
      schrijven.push(tussen - begin);
      zoeken.push(performance.now() - tussen);
    });
  }
  const deel = (rij: number[], d: number) => rij.toSorted((a, b) => a - b)[Math.floor(rij.length * d)]!;
  return { aantal, p50: deel(zoeken, 0.5), p99: deel(zoeken, 0.99), sleutels: deel(schrijven, 0.5) };
}
