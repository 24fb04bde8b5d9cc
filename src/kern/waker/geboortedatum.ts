import { type Datum, MAANDEN, dagOk, maandOk } from './datums.ts';
import { plekVan } from './getalwoorden.ts';
import { V } from './lexicon.ts';
import { type Lezing, heeftNa, heeftVoor, isGetal, isWoord, set, terug, verder } from './lezing.ts';
import type { Token } from './tokeniseer.ts';
import { leesWoorddatum, leesWoordjaar } from './woorddatum.ts';
import type { Kandidaat } from './typen.ts';

const GEBOORTE = set(
  `urodzona urodzony urodzenia rodena roden szuletett szul dogum dogumlu rodjena rodjen geboort geboortedtm * bouwjaar gebdatum gbdatum gbdat gebdt geboortedd geb gebdat gebdatum gebd geboren geboortedatum geboortedat geboortejaar geboortedag gebjaar gbd gd dob born birth birthdate birthday bday bj nacida nacido nacimiento fn fdn nascuta nascut nastere nasterii nascida nascido nascimento ° verjaardag verjaart jarig`,
);

const NIET_GEBOREN = set(
  'vergunning verleend controle bezoek bezocht besluit datum verslag d.d dd ingeschreven kvk opgericht aanvraag ingediend geldig vervalt verloopt afgegeven afgiftedatum overleg zitting',
);

// With points between the letters, which makes loose tokens of them.
const PUNTCUE =
  /(?:\bg\.? ?d|\b[fd]\. ?n|\bnasc|\bgebo?o?r?t?e?\.? ?d(?:at|d|t)?|\bd\.? ?o\.? ?b|\bgeb\.? ?dat\w*|\bg\.? ?d\.|\bf\.? ?de ?n\w*|\bn[eé]e? le|\bgeb\.? op)[.:]* *$/i;

const NA_GEBOREN = set('geboren born geb geboortedatum geboortedag geboortejaar');

/** Birth dates: a date with a word of birth before it, or right after a name. */
export function zoekGeboortedatums(l: Lezing, datums: readonly Datum[], naamEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (const { i, j, jaar } of datums) {
    const cue = terug(l, i, 7, (t) => GEBOORTE.has(t.woord));
    const geboren =
      (cue >= 0 && !heeftTussen(l, cue, i)) ||
      PUNTCUE.test(l.tekst.slice(Math.max(0, l.tokens[i]!.begin - 16), l.tokens[i]!.begin)) ||
      (heeftNa(l, j, 3, NA_GEBOREN) && jaar < 2013);
    const erNa = jaar >= 1930 && jaar < 2010 && isPlaatsNa(l, j);
    const vanDatum = jaar >= 1930 && jaar < 2013 && isVanJaar(l, i);
    const naNaam = jaar >= 1930 && jaar <= 2010 && naastNaam(l, i, naamEinden);
    const naNummer =
      jaar >= 1930 &&
      jaar <= 2010 &&
      /^\d{9}$/.test(l.tokens[/^[;,|/]$/.test(l.tokens[i - 1]?.ruw ?? '') ? i - 2 : i - 1]?.ruw ?? '');
    if (geboren || erNa || naNaam || vanDatum || naNummer)
      uit.push({ ...plekVan(l, i, j), soort: 'geboortedatum', kracht: 92, reden: 'Dit is een geboortedatum.' });
  }
  return [...uit, ...zoekInWoorden(l), ...zoekKaleJaren(l, naamEinden)];
}

/** 'geboren op zeven mei negentienhonderdachtennegentig', 'geboren in tweeduizend en twee'. */
function zoekInWoorden(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 1; i < l.tokens.length; i++) {
    if (!isWoord(l.tokens[i]) || l.bezet[i]) continue;
    const jaar = leesWoordjaar(l, i);
    const plek = leesWoorddatum(l, i) ?? (jaar > 0 ? { i, j: jaar } : undefined);
    if (!plek) continue;
    const cue = terug(l, plek.i, 5, (t) => GEBOORTE.has(t.woord));
    if ((cue < 0 || heeftTussen(l, cue, plek.i)) && !heeftNa(l, plek.j, 2, NA_GEBOREN)) continue;
    uit.push({ ...plekVan(l, plek.i, plek.j), soort: 'geboortedatum', kracht: 92, reden: 'Dit is een geboortedatum.' });
    i = plek.j;
  }
  return uit;
}

/** '14-07-1998 te Lagos'. */
function isPlaatsNa(l: Lezing, j: number): boolean {
  return (
    l.tokens[j + 1]?.woord === 'te' &&
    ((l.tokens[j + 2]?.vlag ?? 0) & (V.plaats | V.land)) !== 0 &&
    terug(l, j, 10, (t) => NIET_GEBOREN.has(t.woord)) < 0
  );
}

function heeftTussen(l: Lezing, cue: number, i: number): boolean {
  for (let k = cue + 1; k < i; k++)
    if (NIET_GEBOREN.has(l.tokens[k]!.woord) && !['dd', 'd.d', 'datum'].includes(l.tokens[k]!.woord)) return true;
  return false;
}

/** A date right after a name or origin, with only a comma, bracket or colon between: the way people are noted down. */
function naastNaam(l: Lezing, i: number, naamEinden: ReadonlySet<number>): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    const t = l.tokens[k]!;
    const mens =
      naamEinden.has(t.eind) ||
      (k < i - 1 && ((t.vlag & (V.natie | V.inwoner)) !== 0 || /^(?:v|m|vr|mnl|vrouw|man)$/.test(t.woord)));
    if (mens) return !heeftVoor(l, k, 4, NIET_GEBOREN);
    if (t.aard !== 2 || t.ruw === '.') return false;
  }
  return false;
}

/** 'geboren in 1998', 'bj 98', 'geb. 12031998', 'geb 12 03 1998', 'van '98', '(1998)' behind a name. */
function zoekKaleJaren(l: Lezing, naamEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 1; i < l.tokens.length; i++) {
    if (!isGetal(l.tokens[i]) || l.bezet[i]) continue;
    const plek = leesJaar(l, i, naamEinden);
    if (!plek) continue;
    uit.push({
      ...plekVan(l, plek.i, plek.j),
      soort: 'geboortedatum',
      kracht: 90,
      reden: 'Dit zegt wanneer iemand geboren is.',
    });
    l.bezet.fill(1, plek.i, plek.j + 1);
  }
  return uit;
}

function leesJaar(l: Lezing, i: number, naamEinden: ReadonlySet<number>): { i: number; j: number } | undefined {
  const ruw = l.tokens[i]!.ruw;
  const jaar = /^(?:19[3-9]\d|20[01]\d)$/.test(ruw);
  const acht = /^(?:[0-3]\d[01]\d(?:19|20)\d\d|(?:19|20)\d\d[01]\d[0-3]\d)$/.test(ruw);
  const zes = /^(?:[0-3]\d[01]\d\d\d|\d\d[01]\d[0-3]\d)$/.test(ruw);
  const los = isLosgeschreven(l, i);
  const kort = /^\d\d$/.test(ruw);
  if (!jaar && !acht && !los && !zes && !kort) return undefined;
  const apostrof = kort && l.tokens[i - 1]!.ruw === "'";
  const voor = i - (apostrof ? 2 : 1);
  const maand = isWoord(l.tokens[voor]) && MAANDEN.has(l.tokens[voor]!.woord) ? voor : i;
  if ((jaar || apostrof) && isVanJaar(l, maand)) return { i: maand, j: i };
  if (acht && jaarVan(ruw) >= 1930 && jaarVan(ruw) < 2011 && (naastNaam(l, i, naamEinden) || naastNummer(l, i)))
    return { i, j: i };
  if ((jaar || acht) && (heeftNa(l, i, 2, NA_GEBOREN) || (jaar && isTussenHaken(l, i, naamEinden))))
    return { i: maand, j: i };
  if ((acht || zes) && PUNTCUE.test(l.tekst.slice(Math.max(0, l.tokens[i]!.begin - 16), l.tokens[i]!.begin)))
    return { i, j: i };
  const cue = terug(l, i, acht || los || zes ? 3 : 6, (x) => GEBOORTE.has(x.woord));
  if (cue < 0 || heeftTussen(l, cue, i) || isBouwjaar(l, cue)) return undefined;
  const jaarwoord = /^(?:bj|bouwjaar|geboortejaar|gebjaar)$/.test(l.tokens[cue]!.woord);
  if (kort && !los && (i - cue > 3 || !(apostrof || jaarwoord))) return undefined;
  return { i: jaar ? maand : i, j: los ? i + 2 : i };
}

/** The year in '17031999' or '19990317'. */
function jaarVan(acht: string): number {
  return Number(/^(?:19|20)/.test(acht) && Number(acht.slice(4, 6)) < 13 ? acht.slice(0, 4) : acht.slice(4));
}

/** Right behind a number of nine digits in a row of notes: the burgerservicenummer, then the birth date. */
function naastNummer(l: Lezing, i: number): boolean {
  return /^[;,|/\t-]$/.test(l.tokens[i - 1]!.ruw) && /^\d{9}$/.test(l.tokens[i - 2]?.ruw ?? '');
}

/** '12 03 1998', with white between. */
function isLosgeschreven(l: Lezing, i: number): boolean {
  const [m, j] = [l.tokens[i + 1], l.tokens[i + 2]];
  return dagOk(l.tokens[i]!.ruw) && m?.wit === 1 && maandOk(m.ruw) && /^(?:(?:19|20)\d\d|\d\d)$/.test(j?.ruw ?? '');
}

function isTussenHaken(l: Lezing, i: number, naamEinden: ReadonlySet<number>): boolean {
  const [teken, na] = [l.tokens[i - 1]?.ruw ?? '', l.tokens[i + 1]];
  const eindt = !na || na.zin !== l.tokens[i]!.zin || /^[,;)/|-]$/.test(na.ruw);
  return eindt && /^[(,/|-]$/.test(teken) && Number(l.tokens[i]!.ruw) < 2010 && naastNaam(l, i, naamEinden);
}

/** 'bj' without a person near is of a building or a car. */
function isBouwjaar(l: Lezing, cue: number): boolean {
  if (!/^(?:bj|bouwjaar)$/.test(l.tokens[cue]!.woord)) return false;
  const mens = (x: Token) => (x.vlag & (V.persoon | V.voornaam)) !== 0;
  return verder(l, cue, 5, mens) < 0 && terug(l, cue, 6, mens) < 0;
}

/** 'De vrouw is van 2003', 'haar zus van '98', 'zij is uit 1999'. */
function isVanJaar(l: Lezing, i: number): boolean {
  const v = l.tokens[i - 1]?.ruw === "'" ? i - 2 : i - 1;
  if (!/^(?:van|uit)$/.test(l.tokens[v]?.woord ?? '') || GEEN_JAAR.test(l.tokens[i + 1]?.woord ?? '')) return false;
  const mens = (t: Token) =>
    /^(?:vrouw|man|meisje|jongen|zij|ze|hij|dame|dames|persoon|beiden|allebei|zus|broer|dochter|zoon|vriendin|vriend|moeder|vader)$/.test(
      t.woord,
    );
  const vorig = l.tokens[v - 1]?.woord ?? '';
  return terug(l, v, /^(?:is|was|zijn|zegt|zij|ze)$/.test(vorig) ? 6 : 1, mens) >= 0;
}

const GEEN_JAAR = /^(?:tot|t|-|euro|en)$/;
