import { dagmoment } from './hulp.ts';
import type { Agenda } from './toneel.ts';

/** The keys of the line at the Overkade. */
export const LIJN = {
  locatie: 'loc-lijn',
  inrichting: 'i-lijn',
  buurt: 'm-lijn-buurt',
  huismeester: 'm-lijn-huismeester',
  stapel: 'st-lijn',
  triage: 'tr-lijn',
  zaak: 'gg-lijn',
  politie: 'pol-lijn',
  controle: 'c-lijn',
} as const;

/** One step on the zaak of politie, on the version as it is then. */
export function politiestap(a: Agenda, dag: number, wat: string, naam: string, invoer: object): void {
  a.plan(dagmoment(dag, 13, 5), `${LIJN.politie}-${wat}`, 'roos', naam, async (t) => ({
    id: t.id(LIJN.politie),
    versie: await t.versie('politiezaak.tonen', t.id(LIJN.politie)),
    ...invoer,
  }));
}
