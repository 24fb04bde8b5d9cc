import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadBeleid } from '../../kern/beleid.ts';
import { maakDatabank, sql } from '../../kern/db.ts';
import { openKluis } from '../../kern/kluis.ts';
import { controleerKeten, maakPseudoniemer } from '../../kern/log.ts';
import { maakUitvoerder } from '../../kern/uitvoeren.ts';
import { createPool } from '../../platform/database/pool.ts';
import { maakProefdatabase } from '../../platform/database/proefdatabase.ts';
import { maakIdmaker } from '../../platform/ids.ts';
import { maakZetbareKlok } from '../../platform/klok.ts';
import type { Installatie } from '../opstarten.ts';
import { laadDemo } from './index.ts';

test('laadt', { timeout: 200_000 }, async () => {
  const db = await maakProefdatabase();
  const pool = createPool(db.appUrl, { max: 6 });
  openKluis(Buffer.alloc(32, 7));
  const klok = maakZetbareKlok('2026-11-25T09:30:00Z');
  const databank = maakDatabank(pool);
  const kern = {
    databank,
    beleid: laadBeleid(path.resolve('beleid')),
    klok,
    maakId: maakIdmaker(klok),
    pseudoniem: maakPseudoniemer(Buffer.alloc(32, 9)),
  };
  const i = {
    kern,
    databank,
    klok,
    basisUrl: 'http://localhost:8080',
    appUrl: db.appUrl,
    eigenaarUrl: db.eigenaarUrl,
    uitvoerder: maakUitvoerder(kern),
  } as unknown as Installatie;
  const begin = performance.now();
  await laadDemo(i, (z) => console.log(Math.round(performance.now() - begin), z));
  console.log('duur', performance.now() - begin);
  await databank.sluit();
  await db.sluit();
});
