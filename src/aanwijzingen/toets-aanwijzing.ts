import { gemeentenaam } from '../kern/gemeenten.ts';
import { datum, opsomming } from '../platform/scherm/opmaak.ts';
import { bevoegdheidnaam, domeinnaam } from './woorden.ts';

/** What of an aanwijzing decides whether it covers an act. Days are `YYYY-MM-DD`; `geldigTot` is the last day. */
export interface Aanwijzingfeiten {
  id: string;
  gemeente: string;
  soort: string;
  medewerkerId: string | null;
  functie: string | null;
  organisatieId: string | null;
  domeinen: readonly string[];
  bevoegdheden: readonly string[];
  geldigVan: string;
  geldigTot: string | null;
  bekendgemaaktOp: string | null;
  ingetrokkenOp: string | null;
}

/** Who would act. */
export interface Aangewezene {
  id: string;
  functie: string;
  organisatieId: string;
}

/** What is asked: may this medewerker do this, for this gemeente, in this domein, on this day? */
export interface Toetsvraag {
  aanwijzingen: readonly Aanwijzingfeiten[];
  medewerker: Aangewezene;
  gemeente: string;
  domein: string;
  bevoegdheden: readonly string[];
  dag: string;
}

/** What exactly is missing, for which gemeente, and the sentence that says so. */
export interface Ontbreekt {
  gemeente: string;
  wat: 'aanwijzing' | 'bevoegdheid' | 'domein' | 'bekendmaking' | 'geldigheid';
  bevoegdheden: string[];
  zin: string;
}

/** Covered, by which aanwijzingen (the one that carries most first), or not, and why. */
export type Toetsuitkomst =
  | { gedekt: true; aanwijzingId: string; aanwijzingIds: string[] }
  | { gedekt: false; ontbreekt: Ontbreekt };

/** Does this aanwijzing name this medewerker: by name, by functie within the named dienst, or as one of the dienst? */
export function wijstAan(a: Aanwijzingfeiten, m: Aangewezene): boolean {
  if (a.soort === 'individueel') return a.medewerkerId === m.id;
  if (a.soort === 'categoraal') return a.organisatieId === m.organisatieId;
  return gelijk(a.functie ?? '', m.functie) && (a.organisatieId === null || a.organisatieId === m.organisatieId);
}

/** Within its period on that day, and not withdrawn. */
export function geldtOp(a: Aanwijzingfeiten, dag: string): boolean {
  return (
    a.geldigVan <= dag &&
    (a.geldigTot === null || dag <= a.geldigTot) &&
    (a.ingetrokkenOp === null || dag < a.ingetrokkenOp)
  );
}

/**
 * Tests whether the aanwijzingen cover what is asked. Each gemeente designates for itself (Awb 5:11); nothing works before it
 * is made known (Awb 3:40); only the powers and domeinen in the besluit count (Awb 5:14). Several aanwijzingen may carry it
 * together. Source: B9.1, B9.2.
 */
export function toetsAanwijzing(v: Toetsvraag): Toetsuitkomst {
  const voor = gemeentenaam(v.gemeente);
  const van = v.aanwijzingen.filter((a) => a.gemeente === v.gemeente && wijstAan(a, v.medewerker));
  if (van.length === 0)
    return mist(v, 'aanwijzing', v.bevoegdheden, `Er is geen aanwijzing door gemeente ${voor} voor deze medewerker.`);
  const inDomein = van.filter((a) => a.domeinen.includes(v.domein));
  if (inDomein.length === 0)
    return mist(
      v,
      'domein',
      v.bevoegdheden,
      `De aanwijzing door gemeente ${voor} gaat niet over toezicht op de ${domeinnaam(v.domein)}.`,
    );
  const geldig = inDomein.filter((a) => geldtOp(a, v.dag));
  if (geldig.length === 0)
    return mist(
      v,
      'geldigheid',
      v.bevoegdheden,
      `De aanwijzing door gemeente ${voor} voor de ${domeinnaam(v.domein)} geldt niet op ${datum(v.dag)}.`,
    );
  const bekend = geldig.filter((a) => a.bekendgemaaktOp !== null && a.bekendgemaaktOp <= v.dag);
  if (bekend.length === 0)
    return mist(
      v,
      'bekendmaking',
      v.bevoegdheden,
      `De aanwijzing door gemeente ${voor} is op ${datum(v.dag)} nog niet bekendgemaakt en geeft dus nog geen bevoegdheid.`,
    );
  return toetsBevoegdheden(v, bekend, voor);
}

function toetsBevoegdheden(v: Toetsvraag, bekend: readonly Aanwijzingfeiten[], voor: string): Toetsuitkomst {
  const ontbrekend = v.bevoegdheden.filter((b) => !bekend.some((a) => a.bevoegdheden.includes(b)));
  if (ontbrekend.length > 0) {
    const slot = ontbrekend.includes('woning_zonder_toestemming')
      ? ' Een woning zonder toestemming kan alleen waar de raad dat bij verordening regelde (Gemeentewet 149a).'
      : '';
    return mist(
      v,
      'bevoegdheid',
      ontbrekend,
      `De aanwijzing door gemeente ${voor} geeft deze bevoegdheid niet: ${opsomming(ontbrekend.map(bevoegdheidnaam))}.${slot}`,
    );
  }
  const draagt = (a: Aanwijzingfeiten) => v.bevoegdheden.filter((b) => a.bevoegdheden.includes(b)).length;
  const ids = bekend
    .filter((a) => draagt(a) > 0 || v.bevoegdheden.length === 0)
    .sort((a, b) => draagt(b) - draagt(a) || a.id.localeCompare(b.id))
    .map((a) => a.id);
  return { gedekt: true, aanwijzingId: ids[0]!, aanwijzingIds: ids };
}

function mist(v: Toetsvraag, wat: Ontbreekt['wat'], bevoegdheden: readonly string[], zin: string): Toetsuitkomst {
  return { gedekt: false, ontbreekt: { gemeente: v.gemeente, wat, bevoegdheden: [...bevoegdheden], zin } };
}

function gelijk(a: string, b: string): boolean {
  const kaal = (t: string) => t.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return kaal(a) === kaal(b) && kaal(a) !== '';
}
