import { ACHTERNAMEN_RUIM } from './lijsten/achternamen-ruim.ts';
import { ACHTERNAAM_EINDEN, ACHTERNAMEN, TUSSENVOEGSELS } from './lijsten/achternamen.ts';
import * as omgeving from './lijsten/omgeving.ts';
import { PLAATSEN_NL } from './lijsten/plaatsen-nl.ts';
import { PLAATSEN_VER } from './lijsten/plaatsen-ver.ts';
import { INWONERS, LANDEN, NATIONALITEITEN, PLAATSEN } from './lijsten/plaatsen.ts';
import { NOOIT_NAAM, TWIJFELNAMEN } from './lijsten/twijfel.ts';
import { VOORNAMEN_MEER } from './lijsten/voornamen-meer.ts';
import { VOORNAMEN_OOST } from './lijsten/voornamen-oost.ts';
import { VOORNAMEN_REST } from './lijsten/voornamen-rest.ts';
import { VOORNAMEN_RUIM } from './lijsten/voornamen-ruim.ts';
import { VOORNAMEN_WERELD } from './lijsten/voornamen-wereld.ts';
import { VOORNAMEN_WEST } from './lijsten/voornamen-west.ts';
import { GEWONE_WOORDEN } from './lijsten/woorden.ts';
import { vouw } from './normaliseer.ts';
import { PERSOONSWOORDEN_ANDERS } from './woordsuggesties.ts';

/** What the lists say of a word, one bit each. */
export const V = {
  voornaam: 1,
  twijfel: 2,
  gewoon: 4,
  achternaam: 8,
  tussen: 16,
  plaats: 32,
  land: 64,
  persoon: 128,
  aanspreek: 256,
  ambt: 512,
  rol: 1024,
  bedrijf: 2048,
  zaak: 4096,
  nooit: 8192,
  natie: 16_384,
  inwoner: 32_768,
  straat: 65_536,
  kapitaal: 131_072,
  hoofd: 262_144,
  einde: 524_288,
  straatzwak: 1_048_576,
  /** A first name with the s of possession against it. */
  bezit: 2_097_152,
  /** Sounds like a first name: a slip of the pen or another spelling. */
  klank: 4_194_304,
  /** A rarer first name: in small letters only where the text says that a name follows. */
  ruim: 8_388_608,
  /** An ordinary word by its ending alone; no list has it. */
  vorm: 16_777_216,
} as const;

/** The words of one list. */
export function woordenVan(lijst: string): string[] {
  return lijst.split(/\s+/).filter(Boolean).map(vouw);
}

const LIJSTEN: readonly [string, number][] = [
  [VOORNAMEN_WEST, V.voornaam],
  [VOORNAMEN_OOST, V.voornaam],
  [VOORNAMEN_WERELD, V.voornaam],
  [VOORNAMEN_MEER, V.voornaam],
  [VOORNAMEN_REST, V.voornaam],
  [VOORNAMEN_RUIM, V.voornaam | V.ruim],
  [TWIJFELNAMEN, V.voornaam | V.twijfel],
  [ACHTERNAMEN, V.achternaam],
  [ACHTERNAMEN_RUIM, V.achternaam],
  [TUSSENVOEGSELS, V.tussen],
  [GEWONE_WOORDEN, V.gewoon],
  [NOOIT_NAAM, V.nooit],
  [PLAATSEN, V.plaats],
  [PLAATSEN_NL, V.plaats],
  [PLAATSEN_VER, V.plaats],
  [LANDEN, V.land],
  [INWONERS, V.inwoner],
  [omgeving.PERSOONSWOORDEN, V.persoon | V.gewoon],
  [omgeving.AANSPREEKWOORDEN, V.aanspreek | V.gewoon],
  [omgeving.AMBTSROLLEN, V.ambt | V.gewoon],
  [omgeving.ROLLEN, V.rol | V.gewoon],
  [omgeving.BEDRIJFSWOORDEN, V.bedrijf | V.gewoon],
  [omgeving.ZAAKWOORDEN, V.zaak | V.gewoon],
];

/** Every form of the adjectives of nationality. */
export const NATIES: readonly string[] = woordenVan(NATIONALITEITEN).flatMap((stam) =>
  stam.length < 7 && !/(?:s|sch)$/.test(stam) ? [stam] : ['', 'e'].map((uit) => verbuig(stam, uit)),
);

const lexicon = bouwLexicon();
const EINDEN = woordenVan(ACHTERNAAM_EINDEN);
const STRAAT = new RegExp(`.(?:${woordenVan(omgeving.STRAATEINDEN).join('|')})$`);
const STRAATZWAK = new RegExp(`.(?:${woordenVan(omgeving.STRAATEINDEN_ZWAK).join('|')})$`);
const ACHTER = new RegExp(`...(?:${EINDEN.join('|')})$`);
const SAMENGESTELD =
  /(?:heid|ing|ingen|lijk|lijke|tie|ties|atie|isme|schap|baar|bare|loos|loze|achtig|achtige|ment|teit|iteit|tje|tjes|ende|nummer|recht|wet|werk|huis|plaats|houder|geving|ering|ische|isch|matig|matige|zaam|zame|waarts|wijs|wijze|dienst|regels?|plan|onderzoek|vergunning|controles?)$/;

function bouwLexicon(): Map<string, number> {
  const kaart = new Map<string, number>();
  const zet = (woord: string, vlag: number) => kaart.set(woord, (kaart.get(woord) ?? 0) | vlag);
  for (const [lijst, vlag] of LIJSTEN) for (const woord of woordenVan(lijst)) zet(woord, vlag);
  for (const lijst of [omgeving.STRAATEINDEN, omgeving.STRAATEINDEN_ZWAK])
    for (const woord of woordenVan(lijst)) zet(woord, V.straatzwak | V.gewoon);
  for (const woord of PERSOONSWOORDEN_ANDERS) zet(woord, V.persoon | V.gewoon);
  for (const woord of NATIES) zet(woord, V.natie);
  for (const [woord, vlag] of Array.from(kaart)) {
    if (vlag & V.voornaam && vlag & (V.plaats | V.land)) zet(woord, V.twijfel);
    if (vlag & V.inwoner) for (const uit of ['n', 's', 'en']) if (!kaart.has(woord + uit)) zet(woord + uit, V.inwoner);
  }
  return kaart;
}

/** 'roemeens' + e → 'roemeense'; 'pools' + s is no word, and harms nobody. */
function verbuig(stam: string, uitgang: string): string {
  return stam.endsWith('e') && uitgang.startsWith('e') ? stam : stam + uitgang;
}

/** The bits of a folded word. What its ending tells is only asked for words that no list has. */
export function vlaggenVan(woord: string): number {
  const vlag = lexicon.get(woord) ?? 0;
  if (vlag & V.nooit || woord.length < 4) return vlag;
  if (vlag & V.gewoon) return vlag | (STRAAT.test(woord) ? V.straat : 0);
  let uit = vlag;
  const bezitter = !vlag && woord.length > 4 && woord.endsWith('s') ? (lexicon.get(woord.slice(0, -1)) ?? 0) : 0;
  if (bezitter & V.voornaam && !(bezitter & (V.gewoon | V.twijfel | V.plaats | V.ruim))) return V.voornaam | V.bezit;
  if (STRAAT.test(woord)) uit |= V.straat;
  else if (STRAATZWAK.test(woord)) uit |= V.straatzwak;
  if (!vlag && SAMENGESTELD.test(woord) && !(uit & V.straat)) uit |= V.gewoon | V.vorm;
  if (!(uit & (V.natie | V.plaats | V.land | V.voornaam | V.gewoon)) && woord.length > 5 && ACHTER.test(woord))
    uit |= V.einde;
  if (/^(?:o'|d'|l'|mc|mac)[a-z]{3,}$/.test(woord) && !uit) uit |= V.einde;
  if (!(uit & ~V.straatzwak) && woord.length > 4 && KLANKEN.has(klank(woord))) uit |= V.klank;
  return uit;
}

const KLANKEN = new Set(
  [...lexicon]
    .filter(([w, v]) => v & V.voornaam && !(v & (V.gewoon | V.twijfel | V.ruim)) && w.length > 4)
    .map(([w]) => klank(w)),
);

/** A word as it sounds, roughly: spellings of one name in other languages come together. */
function klank(woord: string): string {
  return woord
    .replaceAll(/sch|sh|sj|sz|ch(?=[aeiou])/g, 's')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/ck|c(?=[aou])|q/g, 'k')
    .replaceAll(/ou|oe/g, 'u')
    .replaceAll(/[yj]+/g, 'i')
    .replaceAll(/i+/g, 'i')
    .replaceAll(/w/g, 'v')
    .replaceAll(/z/g, 's')
    .replaceAll(/h(?=[^aeiou]|$)|(?<=[^aeiou])h/g, '')
    .replaceAll(/ia$|iia$/g, 'ia')
    .replaceAll(/(.)\1/g, '$1');
}
