import { plekVan } from './getalwoorden.ts';
import { V, vlaggenVan } from './lexicon.ts';
import { type Lezing, isWoord } from './lezing.ts';
import { isCueVoor, isNaRol, losseRij } from './naamcue.ts';
import { zoekHerhaling, zoekOmgekeerd } from './naamherhaling.ts';
import { krachtVan } from './naamkracht.ts';
import { type Rij, leesRij } from './naamrij.ts';
import { zoekTussennamen } from './naamtussen.ts';
import { isZaaknaam, plaatsfrase } from './naamzaak.ts';
import type { Kandidaat } from './typen.ts';

/** A name as found: its tokens, why, and how sure. */
export interface Naamvondst {
  i: number;
  j: number;
  kracht: number;
  reden: string;
}

/** All names of persons in a reading, before the decision. */
export function zoekNamen(l: Lezing): Naamvondst[] {
  const uit: Naamvondst[] = [];
  const groteZinnen = vindGroteZinnen(l);
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (!isWoord(t) || l.bezet[i]) continue;
    const frase = plaatsfrase(l, i);
    if (frase > 0) {
      i += frase - 1;
      continue;
    }
    const groot = groteZinnen.has(t.zin);
    const cue = isCueVoor(l, i);
    const gespeld = gespeldeNaam(l, i);
    if (gespeld > i) {
      uit.push({ i, j: gespeld, kracht: 80, reden: 'Dit lijkt een naam, met spaties tussen de letters.' });
      i = gespeld;
      continue;
    }
    const rij =
      kapRij(l, leesRij(l, i, groot)) ??
      (cue ? losseRij(l, i, groot) : isNaRol(l, i) && !groot ? losseRij(l, i, groot) : undefined);
    if (!rij) continue;
    const vondst = weeg(l, rij, groot, cue);
    if (vondst) uit.push(vondst);
    i = Math.max(i, rij.j);
  }
  return [...uit, ...zoekTussennamen(l, uit), ...zoekHerhaling(l, uit), ...zoekOmgekeerd(l)];
}

/** Last letter of a first name that is spelt with white between ('N a t a l i a'), or -1. */
function gespeldeNaam(l: Lezing, i: number): number {
  if (l.tokens[i]!.ruw.length > 1 || l.tokens[i + 1]?.ruw.length !== 1) return -1;
  let [j, letters] = [i, ''];
  while (isWoord(l.tokens[j]) && l.tokens[j]!.ruw.length === 1 && j - i < 14 && (j === i || l.tokens[j]!.wit === 1))
    letters += l.tokens[j++]!.woord;
  return letters.length > 3 && vlaggenVan(letters) & V.voornaam && !(vlaggenVan(letters) & V.gewoon) ? j - 1 : -1;
}

/** Sentences in capitals throughout, where a capital letter tells nothing. */
function vindGroteZinnen(l: Lezing): Set<number> {
  const tel = new Map<number, [number, number]>();
  for (const t of l.tokens) {
    if (!isWoord(t) || t.ruw.length < 3) continue;
    const [hoofd, alle] = tel.get(t.zin) ?? [0, 0];
    tel.set(t.zin, [hoofd + (t.vlag & V.hoofd ? 1 : 0), alle + 1]);
  }
  return new Set([...tel].filter(([, [hoofd, alle]]) => alle > 2 && hoofd / alle > 0.7).map(([zin]) => zin));
}

/** A row stops before a business or street that begins in it, and has no place name at its end. */
function kapRij(l: Lezing, rij: Rij | undefined): Rij | undefined {
  if (!rij) return undefined;
  const rollen = [...rij.rollen];
  while (rollen.length > 1 && rollen.at(-1)!.rol === 'tussen') rollen.pop();
  // A small word in front belongs to a name only with a capital: 'De Boer', 'Van Dijk'.
  while (
    rollen.length > 1 &&
    rollen[0]!.rol === 'tussen' &&
    (!(l.tokens[rollen[0]!.k]!.vlag & V.kapitaal) || rollen.length < 2)
  )
    rollen.shift();
  if (rollen[0]!.rol === 'tussen' && rollen.length < 2) return undefined;
  const laatste = rollen.at(-1)!;
  return { ...rij, i: rollen[0]!.k, j: laatste.rol === 'initiaal' ? laatste.k + 1 : laatste.k, rollen };
}

function weeg(l: Lezing, rij: Rij, groot: boolean, cue: boolean): Naamvondst | undefined {
  if (isZaaknaam(l, rij)) return undefined;
  // ''t Hoekje': a place to eat or drink.
  if (rij.i === rij.j && l.tokens[rij.i - 1]?.woord === 't' && l.tokens[rij.i]!.woord.endsWith('je')) return undefined;
  const kracht = cue ? 90 : isNaRol(l, rij.i) && !groot ? 82 : krachtVan(l, rij, groot);
  if (!kracht) return undefined;
  const { i, j } = snoei(l, rij, cue);
  return {
    i: metBijvoeglijk(l, i),
    j,
    kracht,
    reden: cue
      ? 'Uit de woorden ervoor blijkt dat dit een naam van een persoon is.'
      : 'Dit lijkt de naam van een persoon.',
  };
}

const BIJNAAM =
  /^(?:dikke|lange|kleine|grote|rooie|rode|ouwe|oude|gekke|zwarte|blonde|kale|schele|manke|jonge|mama|mami|auntie|malle|stille|wilde|big|fat|little|old)$/;

/** 'Dikke Henk', 'gekke gerrit': the word that tells one from another belongs to the name, not 'de dikke Henk' and 'Jonge Maria'. */
function metBijvoeglijk(l: Lezing, i: number): number {
  const [vorig, t] = [l.tokens[i - 1], l.tokens[i]!];
  if (!isWoord(vorig) || t.wit !== 1 || vorig.zin !== t.zin || !BIJNAAM.test(vorig.woord)) return i;
  if ((vorig.vlag & V.kapitaal) !== (t.vlag & V.kapitaal)) return i;
  const ervoor = l.tokens[i - 2];
  const vooraan = !ervoor || ervoor.zin !== t.zin;
  if (/^(?:de|een|die|deze|haar|zijn|'n)$/.test(ervoor?.woord ?? '') && !vooraan) return i;
  return vooraan && /^(?:kleine|grote|oude|jonge|zwarte|rode|blonde|lange)$/.test(vorig.woord) && !(t.vlag & V.voornaam)
    ? i
    : i - 1;
}

/** At the start of a sentence an unknown word before a first name is an ordinary word; a place at the end is no family name. */
function snoei(l: Lezing, rij: Rij, cue: boolean): { i: number; j: number } {
  let rollen = rij.rollen;
  if (
    !cue &&
    rij.vooraan &&
    rollen.length > 1 &&
    rollen[0]!.rol === 'groot' &&
    rollen.slice(1).some((r) => r.rol === 'voornaam') &&
    rollen[1]!.rol !== 'achternaam' &&
    !(l.tokens[rollen[0]!.k]!.vlag & V.einde)
  )
    rollen = rollen.slice(1);
  while (rollen.length > 1 && rollen[0]!.rol === 'tussen' && !(l.tokens[rollen[0]!.k]!.vlag & V.kapitaal))
    rollen = rollen.slice(1);
  const laatste = rollen.at(-1)!;
  return { i: rollen[0]!.k, j: laatste.rol === 'initiaal' ? laatste.k + 1 : laatste.k };
}

/** The names as candidates. */
export function alsKandidaten(l: Lezing, namen: readonly Naamvondst[]): Kandidaat[] {
  return namen.map(({ i, j, kracht, reden }) => ({ ...zonderBezit(l, i, j), soort: 'naam', kracht, reden }));
}

/** Without the s of possession: Ileanas → Ileana. */
function zonderBezit(l: Lezing, i: number, j: number): { begin: number; eind: number } {
  const plek = plekVan(l, i, j);
  return l.tokens[j]!.vlag & V.bezit && i === j ? { ...plek, eind: plek.eind - 1 } : plek;
}
