import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ankersleutel, bewaakKeten, leesOnverstuurd, maakAnker, markeerVerstuurd, type Anker } from '../kern/anker.ts';
import { leesLogtermijn } from '../bewaren/index.ts';
import { snijLog } from '../kern/logsnijden.ts';
import type { Config } from './config.ts';
import type { Installatie } from './opstarten.ts';

const GEDULD_MS = 10_000;

/** How the chain of the log was at the last walk; what /gezond tells. */
export interface Ketenstand {
  gebroken: string | null;
}

/** Walks the chain once and remembers how it was. A broken chain is shown everywhere and stops nothing. */
export async function controleerLog(i: Installatie, stand: Ketenstand, meld: (reden: string) => void): Promise<void> {
  const k = await bewaakKeten(i.kern, ankersleutel(i.sleutels.anker));
  stand.gebroken = k.kapot?.reden ?? null;
  if (stand.gebroken) meld(stand.gebroken);
}

/** Makes the anchor of today, and takes every anchor that did not leave yet to where it is kept. */
export async function anker(i: Installatie, config: Pick<Config, 'ankerMap' | 'ankerUrl'>): Promise<void> {
  await maakAnker(i.databank, i.klok, ankersleutel(i.sleutels.anker));
  if (!config.ankerMap && !config.ankerUrl) return;
  for (const a of await leesOnverstuurd(i.databank)) {
    if (config.ankerMap) bewaar(config.ankerMap, a);
    if (config.ankerUrl) await verstuur(config.ankerUrl, a);
    await markeerVerstuurd(i.databank, a.schakel, i.klok);
  }
}

/** Lets go what of the log is past its term, once everything that stands in its way is done. Source: B12.7, B12.8. */
export async function ruimLogOp(i: Installatie): Promise<number> {
  return snijLog(i.kern, ankersleutel(i.sleutels.anker), await leesLogtermijn(i.databank));
}

function bewaar(map: string, a: Anker): void {
  mkdirSync(map, { recursive: true });
  const doel = path.join(map, `anker-${a.dag}.json`);
  writeFileSync(`${doel}.half`, `${JSON.stringify(a, null, 2)}\n`, { flush: true });
  renameSync(`${doel}.half`, doel);
}

async function verstuur(url: string, a: Anker): Promise<void> {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(a),
    // Only to the address that was chosen.
    redirect: 'error',
    signal: AbortSignal.timeout(GEDULD_MS),
  });
  if (!antwoord.ok) throw new Error(`de ontvanger van het anker antwoordt ${antwoord.status}`);
}
