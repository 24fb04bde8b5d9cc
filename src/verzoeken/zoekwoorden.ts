import { invoerfout } from '../kern/fouten.ts';
import type { Wie } from './schema.ts';

// Words that join names and tell nobody apart.
const TUSSEN = new Set('van der den de ten ter het del dos von und'.split(' '));
const plat = (t: string) => t.normalize('NFKD').replaceAll(/\p{M}/gu, '');
const woordenVan = (t: string) =>
  plat(t)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const klein = (w: readonly string[]) => w.map((x) => x.toLowerCase());

/**
 * Refuses to search for another than who asked: by the name (the start of one will do, for who wrote it otherwise), by street and number, or
 * by what the betrokkene named in the request, such as a business or a number. Source: B12.7, V4; AVG 5 lid 1 b.
 */
export function eisUitVerzoek(wie: Wie | null, zoek: string): void {
  const gezocht = klein(woordenVan(zoek));
  const naam = klein(woordenVan(wie?.naam ?? '')).filter((w) => w.length > 1 && !TUSSEN.has(w));
  const adres = klein(woordenVan(wie?.adres ?? ''));
  const genoemd = klein(woordenVan(wie?.gevraagd ?? '').filter((w) => w.length > 3 && /[\p{Lu}\p{N}]/u.test(w)));
  const isNaam = (w: string) => naam.some((n) => n === w || (w.length > 2 && n.startsWith(w)));
  const herkend = (w: string) => isNaam(w) || adres.includes(w) || genoemd.includes(w) || TUSSEN.has(w);
  const isAdres = gezocht.some((w) => /\d/.test(w)) && gezocht.some((w) => /^\p{L}{3,}$/u.test(w));
  const wijstAan = gezocht.some((w) => isNaam(w) || genoemd.includes(w)) || isAdres;
  if (!gezocht.every(herkend) || !wijstAan)
    throw invoerfout(
      'zoek',
      'U zoekt voor wie dit verzoek deed: met de naam, met straat en huisnummer, of met wat de betrokkene zelf noemt (AVG 5 lid 1 b; B12.7). Is dat niet genoeg, vraag de betrokkene dan om meer.',
    );
}
