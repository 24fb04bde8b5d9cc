import { laadGemeenten } from '../../kern/gemeenten.ts';
import { petVan } from '../../kern/petten.ts';
import { createPool } from '../../platform/database/pool.ts';
import { maakDatabank } from '../../kern/db.ts';
import { declaraties, kamers } from '../huis.ts';
import type { Installatie } from '../opstarten.ts';
import { organisaties } from './gemeenten.ts';
import { beginLading, eindigLading, koppelInlog } from './lading.ts';
import { mensen } from './mensen.ts';
import { DEMO_PAD, richtRegioIn } from './regio.ts';
import { bouwToneel } from './toneel.ts';
import { planVerhaal, type Omvang } from './verhaal.ts';

const ZAAD = 'veenrijk-1';
const maand = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' });

/** Somebody to log in as, as the page of the demo shows. `petten` are words. */
export interface Demomens {
  sub: string;
  naam: string;
  functie: string;
  organisatie: string;
  petten: string[];
}

/** Everybody of the demo, by organisatie in the order of the regio. */
export function demomensen(): Demomens[] {
  return organisaties.flatMap((o) =>
    mensen
      .filter((m) => m.organisatie === o.sleutel)
      .map((m) => ({
        sub: m.sub,
        naam: m.naam,
        functie: m.functie,
        organisatie: o.naam,
        petten: m.petten.map((p) => petVan(p.soort).naam),
      })),
  );
}

/** The issuer of the demo provider of an installation; people of the demo are known by it. */
export function demoIssuer(basisUrl: string): string {
  return basisUrl + DEMO_PAD;
}

/**
 * Tells the story of the demo regio in this installation: a year of real handelingen by the people of the demo. Call before the work
 * beside the requests starts. A load that was broken off goes on where it was; a complete one changes nothing but the address to log in.
 */
export async function laadDemo(i: Installatie, zeg: (zin: string) => void, omvang: Omvang = 'heel'): Promise<void> {
  const iss = demoIssuer(i.basisUrl);
  const lading = await beginLading(i.databank, ZAAD, i.klok.nu());
  if (lading.klaar) return koppelInlog(i.databank, iss);
  // Waiting for the disk once, at the end: until the load is marked complete it can be told again.
  const pool = createPool(`${i.appUrl}${i.appUrl.includes('?') ? '&' : '?'}options=-c%20synchronous_commit%3Doff`, {
    max: 3,
  });
  try {
    const databank = maakDatabank(pool);
    const kern = { ...i.kern, databank };
    const luisteraars = kamers.flatMap((k) => k.luisteraars ?? []);
    const toneel = await bouwToneel({ kern, declaraties, luisteraars, zaad: lading.zaad, nu: lading.nu });
    zeg(`De demo wordt klaargezet: vijf gemeenten, ${mensen.length} medewerkers en een jaar toezicht.`);
    await richtRegioIn(toneel, databank, iss);
    await laadGemeenten(databank);
    planVerhaal(toneel.agenda, omvang);
    await toneel.speel(vertelVoortgang(zeg));
    await koppelInlog(databank, iss);
  } finally {
    await pool.end();
  }
  await eindigLading(i.databank, lading.nu);
  zeg('De demo staat klaar.');
}

/** Says at each fifth of the way how far the story is. */
function vertelVoortgang(zeg: (zin: string) => void): (gedaan: number, totaal: number, op: Date) => void {
  let verteld = 0;
  return (gedaan, totaal, op) => {
    const vijfde = Math.floor((gedaan / totaal) * 5);
    if (vijfde <= verteld) return;
    verteld = vijfde;
    if (vijfde < 5) zeg(`De demo is bij ${maand.format(op)} (${vijfde * 20} %).`);
  };
}
