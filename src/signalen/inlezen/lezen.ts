import { waak } from '../../kern/waker/index.ts';
import { bevindingsoorten } from '../../kern/bevindingsoorten.ts';
import { Stapelaar } from '../stapelen/index.ts';

/** A row of a file as far as it could be read. */
export interface Gelezenregel {
  regel: number;
  extern: string | null;
  datum: string | null;
  bron: string | null;
  /** Only of a row that is right and in which the waker found nothing. */
  tekst: string | null;
  stand: 'goed' | 'fout' | 'waker';
  toelichting: string | null;
  groep: number | null;
  reden: string | null;
}

/** No more rows than this at once: somebody has to look at them. */
export const REGELS_HOOGUIT = 500;
const TEKST_MINSTENS = 10;
const TEKST_HOOGUIT = 10_000;
const EXTERN = /^[\w.:/-]{1,80}$/;

/** Reads a file with a melding per row (JSON: id, datum, melder, text): what is right, what is not and why, and what may belong together. */
export function leesInleesbestand(inhoud: string, vandaag: string): Gelezenregel[] {
  const gezien = new Set<string>();
  const rijen = inhoud
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((tekst, i) => (tekst.trim() === '' ? [] : [leesRij(tekst, i + 1, vandaag, gezien)]));
  return metGroepen(rijen);
}

function leesRij(ruw: string, regel: number, vandaag: string, gezien: Set<string>): Gelezenregel {
  const leeg = { regel, extern: null, datum: null, bron: null, tekst: null, groep: null, reden: null };
  const fout = (toelichting: string, meer: Partial<Gelezenregel> = {}): Gelezenregel => ({
    ...leeg,
    ...meer,
    stand: 'fout',
    toelichting,
  });
  const velden = leesJson(ruw);
  if (!velden) return fout('Dit is geen JSON met id, datum, melder en text.');
  const extern = typeof velden.id === 'string' || typeof velden.id === 'number' ? String(velden.id) : '';
  if (!EXTERN.test(extern)) return fout('‘id’ ontbreekt, of heeft andere tekens dan letters, cijfers en . : / - _.');
  if (gezien.has(extern)) return fout('Dit ‘id’ staat al eerder in het bestand.', { extern });
  gezien.add(extern);
  const datum = leesDag(velden.datum);
  if (!datum || datum > vandaag)
    return fout('‘datum’ ontbreekt, bestaat niet (JJJJ-MM-DD) of ligt in de toekomst.', { extern });
  const tekst = typeof velden.text === 'string' ? velden.text.trim() : '';
  if (tekst.length < TEKST_MINSTENS || tekst.length > TEKST_HOOGUIT)
    return fout(`‘text’ ontbreekt, of is korter dan ${TEKST_MINSTENS} of langer dan ${TEKST_HOOGUIT} tekens.`, {
      extern,
    });
  const goed = { ...leeg, extern, datum, bron: leesBron(velden.melder) };
  const gevonden = [...new Set(waak(tekst).map((b) => bevindingsoorten[b.soort]))];
  return gevonden.length
    ? {
        ...goed,
        stand: 'waker',
        toelichting: `De waker vond: ${gevonden.join(', ')}. Registreer deze melding met de hand; daar kiest u wat ermee moet.`,
      }
    : { ...goed, tekst, stand: 'goed', toelichting: null };
}

function leesJson(ruw: string): Record<string, unknown> | null {
  try {
    const waarde: unknown = JSON.parse(ruw);
    return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
      ? (waarde as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** A day that exists. */
function leesDag(waarde: unknown): string | null {
  const dag = typeof waarde === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:T|\s|$)/.exec(waarde)?.[1] : undefined;
  const tijd = dag ? Date.parse(`${dag}T00:00:00Z`) : Number.NaN;
  return dag && !Number.isNaN(tijd) && new Date(tijd).toISOString().startsWith(dag) ? dag : null;
}

const BRONNEN: ReadonlyArray<readonly [RegExp, string]> = [
  [/anoniem|\bmma\b/i, 'meld_misdaad_anoniem'],
  [/politie|wijkagent|agent\b/i, 'politie'],
  [/ggd|arts|verpleeg/i, 'ggd'],
  [/maatschappelijk/i, 'maatschappelijk_werk'],
  [/zorg|hulpverlen/i, 'zorg'],
  [/corporatie|huismeester/i, 'woningcorporatie'],
  [/hotel|park|verhuurder/i, 'hotel'],
  [/sekswerk|branche/i, 'sekswerker'],
  [/exploitant|ondernemer/i, 'exploitant'],
  [/arbeidsinspectie|\bnla\b/i, 'nla'],
  [/gemeente|collega|toezicht/i, 'gemeente'],
  [/buurt|buur|bewoner|omwonend/i, 'buurt'],
];

/** Which kind of source a word means; the word itself is not kept, because it may be a name. */
function leesBron(melder: unknown): string {
  const woord = typeof melder === 'string' ? melder : '';
  return BRONNEN.find(([patroon]) => patroon.test(woord))?.[1] ?? 'anders';
}

/** Which rows may be about the same, and why; a proposal to read with, nothing is stacked. */
function metGroepen(rijen: Gelezenregel[]): Gelezenregel[] {
  const stapelaar = new Stapelaar();
  for (const r of rijen) if (r.tekst) stapelaar.neem({ id: r.regel, datum: r.datum ?? '', melder: '', text: r.tekst });
  let groep = 0;
  for (const { stapel, redenen } of stapelaar.stapels()) {
    groep += 1;
    const woorden = [...new Set(redenen.map((x) => `${x.kenmerk} (${x.zekerheid})`))].slice(0, 3).join('; ');
    for (const r of rijen.filter((x) => stapel.includes(x.regel))) Object.assign(r, { groep, reden: woorden });
  }
  return rijen;
}
