import { createHmac } from 'node:crypto';
import type { Antwoord } from '../woorden.ts';
import { leesPunt, maakFactor, omgekeerd, puntVan, schrijfPunt, toevalspunt, type Punt } from './groep.ts';

/** The version both sides must speak. */
export const VERSIE = 1;
/** How many points a question always has. */
export const PUNTEN = 4;
const KLEINSTE = 64;
/** How many places an answer has at most: reading one must not keep a server busy that serves others. */
export const MEESTE = 4_096;
const PUNT_VOOR = `samenzicht-afstemming-v${VERSIE}`;

/** A place that politie wants to be called about, as a form that both sides write the same. */
export interface EigenPlek {
  vorm: string;
  woord: Exclude<Antwoord, 'vrij'>;
}

/** The forms of the place of a question: its address and its area, as far as they are known. */
export function vormenVan(p: { gemeente: string; adressleutel: string | null; postcode: string | null }): string[] {
  return [
    ...(p.adressleutel ? [`adres|${p.gemeente}|${p.adressleutel}`] : []),
    ...(p.postcode ? [`gebied|${p.gemeente}|${p.postcode.slice(0, 4)}`] : []),
  ];
}

const WOORDEN = ['samen', 'eerst_bellen'] as const;

/** The element of a place under one word. Keyed: who does not share the key cannot even make the elements. */
function punt(sleutel: Buffer, woord: string, vorm: string): Punt {
  return puntVan(createHmac('sha256', sleutel).update(`${woord}|${vorm}`, 'utf8').digest(), PUNT_VOOR);
}

/** A question that was sent, with what only the asker knows. */
export interface OpenVraag {
  factor: bigint;
  /** The word of each point; null for filling. */
  woorden: Array<(typeof WOORDEN)[number] | null>;
  punten: string[];
}

/** Makes the points of a question: each place under each word, hidden by a factor of this round, in an order of chance, filled up to a fixed number. */
export function maakVraag(sleutel: Buffer, vormen: readonly string[]): OpenVraag {
  const factor = maakFactor();
  const echt = vormen.flatMap((vorm) => WOORDEN.map((woord) => ({ woord, p: punt(sleutel, woord, vorm) })));
  if (echt.length > PUNTEN) throw new Error('een vraag heeft te veel plekken');
  const vul = Array.from({ length: PUNTEN - echt.length }, () => ({ woord: null, p: toevalspunt() }));
  const alles = [...echt, ...vul]
    .map(({ woord, p }) => ({ woord, hex: schrijfPunt(p.multiply(factor)) }))
    .sort((a, b) => (a.hex < b.hex ? -1 : 1));
  return { factor, woorden: alles.map((a) => a.woord), punten: alles.map((a) => a.hex) };
}

/** What goes back: the points once more hidden, in the same order, and the own places hidden by the same factor. */
export interface Rondeantwoord {
  geraakt: string[];
  eigen: string[];
}

/** Why points of the other side are refused; null when they are right. */
export function waaromOnjuist(punten: readonly string[], aantal: number): string | null {
  if (punten.length !== aantal) return `Er horen ${aantal} punten te zijn.`;
  if (new Set(punten).size < punten.length) return 'Een punt staat er twee keer in.';
  return punten.some((p) => leesPunt(p) === null) ? 'Een punt is geen element van ristretto255, of is nul.' : null;
}

/**
 * Answers a question without learning it. The factor is of this round alone, so that answers of two rounds cannot be laid side by side. The
 * own places are filled up to a power of two and sorted: neither their number nor their order tells anything. The work is as much for one
 * place as for sixty-four.
 */
export function beantwoord(sleutel: Buffer, punten: readonly string[], plekken: readonly EigenPlek[]): Rondeantwoord {
  // Leaving one out would say 'vrij' where it is not; without an answer the gemeente reads 'eerst bellen'.
  if (plekken.length > MEESTE) throw new Error(`een antwoord heeft hooguit ${MEESTE} plekken`);
  const factor = maakFactor();
  let omvang = KLEINSTE;
  while (omvang < plekken.length) omvang *= 2;
  const eigen = Array.from({ length: omvang }, (_, i) => {
    const plek = plekken[i];
    return schrijfPunt((plek ? punt(sleutel, plek.woord, plek.vorm) : toevalspunt()).multiply(factor));
  });
  return { geraakt: punten.map((p) => schrijfPunt(leesPunt(p)!.multiply(factor))), eigen: eigen.sort() };
}

/**
 * The word that an answer gives; null when the answer is not right. The own places of the other side are compared as they are written and
 * never read: an element has one way to be written, so what is none equals nothing, and a long list costs no time.
 */
export function leesWoord(vraag: OpenVraag, antwoord: Rondeantwoord): Antwoord | null {
  const { geraakt, eigen } = antwoord;
  const macht = eigen.length >= KLEINSTE && eigen.length <= MEESTE && (eigen.length & (eigen.length - 1)) === 0;
  const lijst = new Set(eigen);
  if (!macht || lijst.size < eigen.length || waaromOnjuist(geraakt, PUNTEN)) return null;
  const terug = omgekeerd(vraag.factor);
  const gezien = vraag.woorden.map((woord, i) =>
    lijst.has(schrijfPunt(leesPunt(geraakt[i]!)!.multiply(terug))) ? woord : null,
  );
  return WOORDEN.find((w) => gezien.includes(w)) ?? 'vrij';
}
