import { talen } from '../kern/talen.ts';
import { opmaak } from '../platform/scherm/index.ts';
import type { Controlekop, Gesprekregel, Tijdlijnregel, Waarnemingregel } from './schema-antwoorden.ts';
import { gesprekspartners, oordelen, toegangen } from './woorden.ts';
import { voorbereidingslijst } from './voorbereidingslijst.ts';

interface Puntfeit {
  punt: string;
  gedaan: boolean;
  op: string;
  doorNaam: string;
}

const woord = (woorden: Record<string, string>, w: string) => woorden[w] ?? w;

/** The shared timeline of a controle: that something happened and when, without verdicts on people. Source: R4. */
export function tijdlijnVan(
  c: Controlekop,
  punten: readonly Puntfeit[],
  waarnemingen: readonly Waarnemingregel[],
  gesprekken: readonly Gesprekregel[],
): Tijdlijnregel[] {
  const titels = new Map(voorbereidingslijst(c.voorbereidingVersie).punten.map((p) => [p.punt, p.titel]));
  const regels: Array<Tijdlijnregel | null> = [
    { op: c.aangemaaktOp, tekst: 'Gepland.', door: c.aangemaaktDoorNaam, verwijzing: null },
    ...punten.map((p) => ({
      op: p.op,
      tekst: `Voorbereiding: ${woord(Object.fromEntries(titels), p.punt)}${p.gedaan ? '' : ' (niet nodig)'}.`,
      door: p.doorNaam,
      verwijzing: null,
    })),
    c.begonnenOp
      ? { op: c.begonnenOp, tekst: `Begonnen. ${woord(toegangen, c.toegang ?? '')}.`, door: null, verwijzing: null }
      : null,
    ...waarnemingen.map((w) => ({
      op: w.op,
      tekst: `${w.corrigeert ? 'Verbetering' : 'Waarneming'}: ${w.vraag.replace(/([^.?!])$/, '$1:')} ${woord(oordelen, w.oordeel)}.`,
      door: w.doorNaam,
      verwijzing: `#w-${w.id}`,
    })),
    ...gesprekken.map((g) => ({ op: g.op, tekst: gesprekzin(g), door: g.doorNaam, verwijzing: null })),
    c.afgerondOp ? { op: c.afgerondOp, tekst: 'Afgerond.', door: null, verwijzing: null } : null,
    c.vervallenOp ? { op: c.vervallenOp, tekst: 'Vervallen.', door: null, verwijzing: null } : null,
  ];
  return regels.filter((r) => r !== null).sort((a, b) => a.op.localeCompare(b.op));
}

/** A conversation as one sentence of counts: never who. */
export function gesprekzin(g: Pick<Gesprekregel, 'aantal' | 'met' | 'taal' | 'flyerTaal'>): string {
  const flyer = g.flyerTaal ? ` Flyer in ${taalwoord(g.flyerTaal)} gegeven.` : '';
  return `Gesprek met ${opmaak.meervoud(g.aantal, 'persoon', 'mensen')} (${woord(gesprekspartners, g.met).toLowerCase()}), in ${taalwoord(g.taal)}.${flyer}`;
}

const taalwoord = (t: string) => (t === 'anders' ? 'een andere taal' : `het ${woord(talen, t)}`);
