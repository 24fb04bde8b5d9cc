import { expect } from 'vitest';
import { wijsAan } from '../../src/controles/proef/proefcontrole.ts';
import { MENSEN } from '../../src/kern/proef/mensen.ts';
import { kaartmodellen, keurKaartGoed, stelKaartOp } from '../../src/verstrekkingen/index.ts';
import { beginVerhaal, type Speler, type Verhaal } from '../verhaal.ts';

const WIE = ['buur', 'wim', 'rik', 'tess', 'cor', 'jet', 'bea', 'aafje', 'zoe'] as const;

// As the raad made possible for Veenrijk (Gemeentewet 149a).
const BEVOEGD = ['betreden', 'inlichtingen', 'zakelijke_inzage', 'woning_met_toestemming', 'woning_zonder_toestemming'];

/**
 * The people of the line: a neighbour without a login, wijkagent Wim, rechercheur Rik, toezichthouder Tess, coördinator Cor, jurist Jet,
 * burgemeester Bea, aandachtsfunctionaris Aafje and zorgcoördinator Zoë; and the addresses they come by.
 */
export type Yukon = Record<(typeof WIE)[number], Speler> & { v: Verhaal; pad: Record<string, string> };

/** Opens the house and puts everybody behind a browser. What stood before the story: who was designated, and a signed card. */
export async function beginYukon(): Promise<Yukon> {
  const v = await beginVerhaal();
  const { huis } = v.web;
  const { tess, max, fien, pia } = MENSEN;
  for (const wie of [tess, max]) await wijsAan(huis, wie, { bevoegdheden: BEVOEGD });
  const { id } = await huis.doe(
    stelKaartOp,
    kaartmodellen.find((k) => k.soort === 'politie_signaal')!,
    fien,
  );
  await huis.doe(keurKaartGoed, { id, geldigTot: '2027-03-01', motivering: 'Getoetst; de grondslag klopt.' }, pia);
  const spelers = await Promise.all(WIE.map(async (w) => [w, await v.speler(w)] as const));
  return { v, pad: {}, ...(Object.fromEntries(spelers) as Record<(typeof WIE)[number], Speler>) };
}

/** None of these opens the page. */
export async function dicht(adres: string, ...wie: Speler[]): Promise<void> {
  for (const w of wie) expect(await w.ga(adres), `${w.naam} op ${adres}`).toBeGreaterThanOrEqual(403);
}
