import { normaliseer } from './normaliseer.ts';

/** A word that can be said better (V4). A suggestion, never a block. Offsets are UTF-16, `eind` is exclusive. */
export interface Woordsuggestie {
  start: number;
  eind: number;
  tekst: string;
  /** What to write instead. */
  voorstel: string;
  /** A Dutch sentence for the user. */
  reden: string;
}

/** Words for a person by which the waker knows that something is said of one. The only place beside the rules below where they stand. */
export const PERSOONSWOORDEN_ANDERS: readonly string[] = [
  'prostituee',
  'prostituees',
  'prostituée',
  'prostituées',
  'prostitué',
  'raamprostituee',
  'raamprostituees',
  'straatprostituee',
  'thuisprostituee',
  'prostitute',
  'prostitutes',
  'prostituta',
  'prostituata',
  'illegaal',
  'illegalen',
];

const WERKWOORD =
  'Samenzicht en de leidraad spreken van sekswerk en sekswerker: het is werk, en het woord oordeelt niet.';
const VERGUNNING = 'Zonder vergunning heet onvergund: of iets strafbaar is, blijkt pas later.';
const VERBLIJF = 'Een mens is niet illegaal. Noem zo nodig het feit, zonder de persoon.';

interface Regel {
  woord: RegExp;
  voorstel: (gevonden: string) => string;
  reden: string;
}

const REGELS: readonly Regel[] = [
  { woord: /\b(raam|straat|thuis|hotel|dwang)?prostitu(?:e|é)e(s?)\b/giu, voorstel: maakWerker, reden: WERKWOORD },
  {
    woord: /\b(raam|straat|thuis|hotel)?prostitutie(?=\b|[a-z])/giu,
    voorstel: (w) => w.replace(/prostitutie/i, 'sekswerk'),
    reden: WERKWOORD,
  },
  {
    woord: /\bhoer(?:en|tje|tjes)?\b/giu,
    voorstel: (w) => (/en$|s$/i.test(w) ? 'sekswerkers' : 'sekswerker'),
    reden: WERKWOORD,
  },
  { woord: /\billegalen\b/giu, voorstel: () => 'mensen zonder verblijfsrecht', reden: VERBLIJF },
  { woord: /\billega(?:al|le)\b/giu, voorstel: (w) => (/e$/i.test(w) ? 'onvergunde' : 'onvergund'), reden: VERGUNNING },
];

/** Names of laws, offences, services and trainings: these keep their own words. */
const EIGENNAMEN =
  /\b(?:wet|wetsvoorstel|regeling|besluit|besluitvorming|nota|landelijk(?:e)?|aanpak|dienst|team|unit|afdeling|opleiding|cursus|commissie|handboek|rapport|artikel|art\.?)\b(?:\s+[\p{L}'’-]+){0,4}?\s+prostitu\p{L}*|bestuurlijk toezicht prostitutie|illegale tewerkstelling|illegaal verblijf|prostitu\p{L}+(?:controleteam|beleid|wet)\b/giu;
const CITAAT = /["“„«][^"“”„«»\n]{1,600}["”»]|(?<![\p{L}\d])['‘‚][^'‘’\n]{1,600}['’](?![\p{L}\d])/gu;

/** The words in a text that can be said better, in order. What stands in quotes or in the name of a law is left alone. */
export function suggereerWoorden(tekst: string): Woordsuggestie[] {
  const { tekst: kaal, van, tot } = normaliseer(tekst);
  const vrij = [...kaal.matchAll(CITAAT), ...kaal.matchAll(EIGENNAMEN)].map(
    (m) => [m.index, m.index + m[0].length] as const,
  );
  const isVrij = (plek: number) => vrij.some(([a, b]) => plek >= a && plek < b);
  const gevonden: Woordsuggestie[] = [];
  for (const { woord, voorstel, reden } of REGELS) {
    for (const { 0: stuk, index } of kaal.matchAll(woord)) {
      if (isVrij(index)) continue;
      const [start, eind] = [van(index), tot(index + stuk.length - 1)];
      gevonden.push({
        start,
        eind,
        tekst: tekst.slice(start, eind),
        voorstel: hoofdletter(stuk, voorstel(stuk)),
        reden,
      });
    }
  }
  return gevonden.sort((a, b) => a.start - b.start);
}

function maakWerker(woord: string): string {
  return woord.replace(/prostitu(?:e|é)e/iu, 'sekswerker');
}

function hoofdletter(oud: string, nieuw: string): string {
  return oud[0] === oud[0]!.toLowerCase() ? nieuw : nieuw[0]!.toUpperCase() + nieuw.slice(1);
}
