// The server under measurement: a process of its own, so that its memory and time are its own.
import path from 'node:path';
import { serve } from '@hono/node-server';
import { createDocumentenmotor } from '../../src/platform/documenten/index.ts';
import { maakIdmaker } from '../../src/platform/ids.ts';
import { systeemklok } from '../../src/platform/klok.ts';
import { createPool } from '../../src/platform/database/pool.ts';
import { laadBeleid } from '../../src/kern/beleid.ts';
import { maakDatabank } from '../../src/kern/db.ts';
import { laadGemeenten } from '../../src/kern/gemeenten.ts';
import { GEWONE_EISEN } from '../../src/kern/aanmelding.ts';
import { maakVersluieraar } from '../../src/kern/http/versluier.ts';
import { maakLokaleKek, vasteKeks } from '../../src/kern/kek.ts';
import { openKluis } from '../../src/kern/kluis.ts';
import { maakPseudoniemer, verzegel } from '../../src/kern/log.ts';
import { maakSessies } from '../../src/kern/sessies.ts';
import { maakUitvoerder } from '../../src/kern/uitvoeren.ts';
import { declaraties, kamers } from '../../src/app/huis.ts';
import { maakOmlijsting } from '../../src/app/omlijsting.tsx';
import { maakServer } from '../../src/app/server.ts';

/** Serves on `poort` until the parent is gone; answers 'geheugen' with its resident bytes. */
export async function draaiHuis(appUrl: string, poort: number): Promise<void> {
  openKluis(vasteKeks(maakLokaleKek(Buffer.alloc(32, 7))));
  const databank = maakDatabank(createPool(appUrl, { max: 16 }));
  const beleid = laadBeleid(path.resolve('beleid'));
  const maakId = maakIdmaker(systeemklok);
  await laadGemeenten(databank);
  const kern = { databank, beleid, klok: systeemklok, maakId, pseudoniem: maakPseudoniemer(Buffer.alloc(32, 9)) };
  const sessies = maakSessies({ databank, klok: systeemklok, maakId, beleidsversie: beleid.versie });
  const app = maakServer({
    kamers,
    declaraties,
    uitvoerder: maakUitvoerder(kern),
    databank,
    klok: systeemklok,
    maakId,
    beleidsversie: beleid.versie,
    sessies,
    inlogclient: null,
    versluier: maakVersluieraar(Buffer.alloc(32, 5)),
    omlijsting: maakOmlijsting(kamers, { demo: false, versie: 'bench' }),
    basisUrl: `http://localhost:${poort}`,
    demo: false,
    versie: 'bench',
    acr: [],
    aanmeldeisen: GEWONE_EISEN,
    mislukt: async () => {},
    // One session sends what a whole town would.
    sessietempo: { ineens: 1_000_000, pauzeMs: 1 },
  });
  setInterval(() => void verzegel(databank, systeemklok).catch(() => 0), 500).unref();
  process.on('message', (vraag) => void antwoord(vraag, sessies));
  process.on('disconnect', () => process.exit(0));
  serve({ fetch: app.fetch, port: poort, hostname: '127.0.0.1' }, () => process.send?.({ klaar: true }));
}

async function antwoord(vraag: unknown, sessies: ReturnType<typeof maakSessies>): Promise<void> {
  const v = vraag as { soort: string; sub?: string };
  if (v.soort === 'geheugen') process.send?.({ geheugen: process.memoryUsage.rss() });
  if (v.soort === 'sessie') {
    const { token, sessie } = await sessies.begin({ iss: 'https://inlog.example', sub: v.sub!, op: systeemklok.nu() });
    process.send?.({ sessie: { token, csrf: sessie.csrf } });
  }
  if (v.soort === 'pdf') process.send?.({ pdf: await meetPdf() });
}

/** Milliseconds per PDF, once the engine is warm. */
async function meetPdf(): Promise<number[]> {
  const motor = createDocumentenmotor();
  const document = {
    titel: 'Constateringsrapport',
    soortDocument: 'Constateringsrapport',
    kenmerk: 'CR-000001',
    organisatie: { naam: 'Gemeente Veenrijk', adresregels: ['Postbus 1', '1234 AB Veenrijk'] },
    datum: '2026-03-14',
    rol: 'Toezichthouder',
    taal: 'nl' as const,
    blokken: Array.from({ length: 120 }, (_, i) => ({
      soort: 'alinea' as const,
      tekst: `Bevinding ${i}. ${'Er was een vluchtweg vrij. '.repeat(12)}`,
    })),
  };
  const duren: number[] = [];
  for (let i = 0; i < 12; i++) {
    const start = performance.now();
    await motor.maak(document, 'ua-1');
    duren.push(performance.now() - start);
  }
  return duren.slice(2);
}
