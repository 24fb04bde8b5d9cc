import { VAN_PERSOON, cueVoor, heeftLeeftijd, metStreek, persoonDichtbij, staatLos } from './herkomstcontext.ts';
import { V } from './lexicon.ts';
import { type Lezing, heeftBit, isGetal, isWoord, set, terug, verder } from './lezing.ts';
import { PLAATSEN_VER_DELEN } from './lijsten/plaatsen-ver.ts';
import { AARD } from './tokeniseer.ts';

const VER_DELEN = Map.groupBy(
  PLAATSEN_VER_DELEN.trim()
    .split(/[|\n]/)
    .map((naam) => naam.split(' ')),
  (delen) => delen[0]!,
);

const UIT = set('uit from de din van vanuit ot aus nga z iz');

const VAN = set(
  "originally oorspr geboortig oorsprong soy sunt sou vin i'm im am komt kwam komen kwamen afkomstig gevlucht vertrokken overgekomen afkomst ingereisd gekomen oorspronkelijk originair comes from vine vengo",
);

const NIET_UIT = set(
  "verblijfsvergunning verblijfsdocument document visum papieren rijbewijs terug vertrek auto auto's bus busje kenteken kentekens nummer nummers telefoonnummer brief post geld bericht berichten melding meldingen pakket pakketten advies voorbeeld voorbeelden collega's leverancier bedrijf bedrijven site tolk vliegtuig vlucht trein ticket tickets terug rapport wijn koffie meubels rekening server toezichthouders delegatie boa's jurist",
);

/** A country, region or town after 'uit', 'geboren te', 'nationaliteit:'; with the country that may follow. Last token, or -1. */
export function leesLand(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): number {
  const t = l.tokens[i]!;
  if (!(t.vlag & (V.land | V.plaats | V.kapitaal))) return -1;
  if (isAangekondigd(l, i, persoonEinden) || isNaGeboortedatum(l, i)) return metLand(l, i);
  const k = cuePlek(l, i);
  if (isOpsomming(l, i, k) && leesLand(l, k - 1, persoonEinden) >= 0) return metLand(l, i);
  const cue = l.tokens[l.tokens[k]?.ruw === ':' ? k - 1 : k];
  if (!cue || cue.zin !== t.zin || !isWoord(cue)) return -1;
  if (isGeboorteplaats(l, i, k, cue.woord) || isUit(l, i, k, persoonEinden)) return metLand(l, i);
  return -1;
}

/** 'nat: RO', 'herkomst: Nador', '(China)' behind a person, 'Ukraine, 29 y/o', ', NL,' in a row of notes. */
function isAangekondigd(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): boolean {
  const t = l.tokens[i]!;
  const eind = Math.max(i, meerwoordig(l, i));
  const land = (t.vlag & V.land) !== 0 || eind > i;
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[eind + 1]];
  const plak = volgend?.ruw === '-' && volgend.wit === 0;
  const los = staatLos(l, i) || isGeteld(l, i);
  if (
    LANDCODE.has(t.ruw) &&
    (los || vorig?.ruw === '(' || ((volgend?.vlag ?? 0) & V.persoon && !/^(?:DE|ES|DO|MA)$/.test(t.ruw))) &&
    !plak &&
    (heeftBit(l, i, 6, 3, V.persoon) ||
      heeftLeeftijd(l, i) ||
      persoonEinden.has(l.tokens[i - 2]?.eind ?? -1) ||
      isGeteld(l, i))
  )
    return true;
  const code =
    /^[A-Z]{2,3}$/.test(t.ruw) && (!(t.vlag & V.gewoon) || LANDCODE.has(t.ruw)) && NATWOORD.test(woordVoor(l, i));
  if ((land || code) && cueVoor(l, i)) return true;
  if ((land || t.vlag & V.plaats) && NATWOORD.test(woordVoor(l, i)) && vorig?.ruw === ':') return true;
  if (!land) return false;
  // 'Bulgarije, zegt ze'.
  if (volgend?.ruw === ',' && /^(?:zegt|zei)$/.test(l.tokens[eind + 2]?.woord ?? '') && (!vorig || vorig.zin !== t.zin))
    return true;
  if ((t.vlag & V.kapitaal) !== 0 && (staatLos(l, i) || (eind > i && volgend?.ruw === ',')) && heeftLeeftijd(l, i))
    return true;
  if (vorig?.ruw !== '(' || volgend?.ruw !== ')') return false;
  const bijMens = ((l.tokens[i - 2]?.vlag ?? 0) & (V.persoon | V.aanspreek | V.rol)) !== 0;
  return bijMens || persoonDichtbij(l, i, persoonEinden) || heeftLeeftijd(l, i);
}

/** '2 x RO, 1 x HU'. */
function isGeteld(l: Lezing, i: number): boolean {
  return (
    l.tokens[i - 1]?.woord === 'x' &&
    isGetal(l.tokens[i - 2]) &&
    !isWoord(l.tokens[i + 1]?.wit === 0 ? l.tokens[i + 1] : undefined)
  );
}

// After these 'de' means 'from': 'soy de Cali'.
const VREEMD_DE = /^(?:soy|es|viene|vengo|vine|vem|venho|sou|eres|e|somos|son)$/;

/** Where the word stands that may announce a place: before articles and 'de buurt van', 'het noorden van'. */
function cuePlek(l: Lezing, i: number): number {
  const woord = (n: number) => l.tokens[n]?.woord ?? '';
  let k = metStreek(l, i) - 1;
  if (/^(?:de|het)$/.test(woord(k)) && !VREEMD_DE.test(woord(k - 1))) k -= 1;
  if (woord(k) === 'van' && STREEK.test(woord(k - 1))) k -= 1;
  if (STREEK.test(woord(k))) k -= 1;
  return /^(?:de|het|een)$/.test(woord(k)) && !VREEMD_DE.test(woord(k - 1)) ? k - 1 : k;
}

/** 'uit Colombia of Ecuador'. */
function isOpsomming(l: Lezing, i: number, k: number): boolean {
  return (
    /^(?:en|of|and|or|,)$/.test(l.tokens[k]?.woord ?? '') &&
    (l.tokens[i]!.vlag & V.land) !== 0 &&
    ((l.tokens[k - 1]?.vlag ?? 0) & V.land) !== 0
  );
}

const GETOGEN = /^(?:geboren|opgegroeid|getogen|born|grew)$/;

const BIJ_DORP = /^(?:dorp|dorpje|plaatsje|stadje|opgegroeid|geboren)$/;

const GEBOREN =
  /^(?:geb|geboren|geboorteplaats|born|nacida|nacido|nascuta|nascut|nascida|nascido|urodzona|urodzony|née|opgegroeid|groeide|roots|wortels|geworteld|jeugd)$/;

/** 'geboren te Lagos', 'in Ghana geboren', 'geboorteplaats Szeged', 'een dorp bij Pleven'. */
function isGeboorteplaats(l: Lezing, i: number, k: number, cue: string): boolean {
  if (/^(?:geboorteplaats|geboorteland|geboortestad|geboortedorp|geboortepl|gebplaats|gebpl|birthplace)$/.test(cue))
    return true;
  // 'geb.plaats: Pleven', 'geb.pl. Ruse'.
  if (
    /^(?:plaats|pl|plts)$/.test(cue) &&
    /^(?:geb|geboorte)$/.test(terugOverTeken(l, l.tokens[k]!.woord === cue ? k : k - 1))
  )
    return true;
  if (l.tokens[i]!.vlag & V.nooit || isGetal(l.tokens[i - 1])) return false;
  // '14-07-1998 te Lagos': right after a date that somebody may be born on.
  if (/^(?:te|in)$/.test(cue) && isGeboortejaar(l, k - 1)) return (l.tokens[i]!.vlag & (V.land | V.plaats)) !== 0;
  if (/^(?:in|te|en|im|nabij)$/.test(cue) && verder(l, i, 4, (x) => GETOGEN.test(x.woord)) >= 0) return true;
  if (cue === 'bij') return terug(l, k, 3, (x) => BIJ_DORP.test(x.woord)) >= 0;
  return /^(?:te|in|en|la|em|nabij|omgeving)$/.test(cue) && terug(l, k, 9, (x) => GEBOREN.test(x.woord)) >= 0;
}

function isGeboortejaar(l: Lezing, k: number): boolean {
  return (
    isGetal(l.tokens[k]) &&
    l.bezet[k] === 1 &&
    (/^(?:19[4-9]\d|200\d)$/.test(l.tokens[k]!.ruw) ||
      (/^[6-9]\d$|^0\d$/.test(l.tokens[k]!.ruw) && isGetal(l.tokens[k - 2]) && l.tokens[k]!.wit === 0))
  );
}

/** The word before `k`, over a point, dash or slash. */
function terugOverTeken(l: Lezing, k: number): string {
  return l.tokens[/^[-./]$/.test(l.tokens[k - 1]?.ruw ?? '') ? k - 2 : k - 1]?.woord ?? '';
}

/** 'geboren: 12-3-1999, Varna'. */
function isNaGeboortedatum(l: Lezing, i: number): boolean {
  const t = l.tokens[i]!;
  return (
    (t.vlag & (V.land | V.plaats)) !== 0 &&
    !(t.vlag & V.nooit) &&
    isGeboortejaar(l, l.tokens[i - 1]?.ruw === ',' ? i - 2 : i - 1) &&
    terug(l, i, 12, (x) => GEBOREN.test(x.woord)) >= 0
  );
}

const OORSPRONG = /^(?:oorspronkelijk|komt|kom|komen|kwam|afkomstig|origineel)$/;

const KOMT =
  /^(?:komt|kom|kwam|komen|afkomstig|gevlucht|oorspronkelijk|vandaan|vluchtte|vluchteling|geadopteerd|overgevlogen|meegenomen|gehaald|dorp|dorpje)$/;

const KOMEN = /^(?:komen|kwam|kwamen|komt|gekomen|afkomstig)$/;

/** 'komt uit Varna', 'uit Kiev te komen', 'es de Cali': 'uit' and the like at `k`, and somebody who comes from there. */
function isUit(l: Lezing, i: number, k: number, persoonEinden: ReadonlySet<number>): boolean {
  const [t, cue] = [l.tokens[i]!, l.tokens[k]!];
  const plek =
    (t.vlag & (V.land | V.plaats)) !== 0 || meerwoordig(l, i) > i || (t.woord === 'europa' && metStreek(l, i) < i);
  const ding = (ver: number) => terug(l, k, ver, (x) => NIET_UIT.has(x.woord)) >= 0;
  if (!UIT.has(cue.woord) || (t.vlag & (V.nooit | V.voornaam) && !plek)) return false;
  if (cue.woord === 'van' && terug(l, k, 3, (x) => OORSPRONG.test(x.woord)) < 0) return false;
  if (cue.woord === 'de' && terug(l, k, 3, (x) => VREEMD_DE.test(x.woord)) < 0) return false;
  const komen = verder(l, i, 3, (x) => KOMEN.test(x.woord));
  // 'Uit Groningen komt een verzoek'.
  const zaak =
    /^(?:een|het|geen|de)$/.test(l.tokens[komen + 1]?.woord ?? '') && !((l.tokens[komen + 2]?.vlag ?? 0) & V.persoon);
  if (plek && cue.woord === 'uit' && komen >= 0) return !zaak && !ding(3);
  if (terug(l, k, 5, (x) => VAN.has(x.woord) || KOMT.test(x.woord)) >= 0 && !ding(6))
    return plek || !(t.vlag & V.gewoon);
  if (!plek) return false;
  if (/^(?:es|e|este|vive|vem|sou|soy|is|fata|venit|vine)$/.test(l.tokens[k - 1]?.woord ?? '')) return true;
  if (/^(?:de|van)$/.test(cue.woord) || ding(4) || HIER.has(t.woord)) return false;
  const voor = l.tokens[k - 1];
  if (!voor || voor.zin !== t.zin || voor.aard === AARD.teken || persoonEinden.has(voor.eind)) return true;
  return (
    (voor.vlag & (V.persoon | V.rol | V.inwoner | V.aanspreek)) !== 0 ||
    VOOR_UIT.test(voor.woord) ||
    VAN_PERSOON.has(voor.woord)
  );
}

const VOOR_UIT =
  /^(?:s|she's|he's|i'm|im|am|are|girls|girl|woman|lady|sum|jestem|bin|komme|kommt|jam|komt|kom|komen|kwam|kwamen|gekomen|is|zijn|was|waren|ook|allen|allemaal|allebei|alle|twee|drie|vier|vijf|beide|beiden|net|direct|rechtstreeks|oorspronkelijk|zegt|jarige|jaar|jr|oud|familie|stel|pair|dorp|afkomstig|gevlucht|vluchtte|overgekomen|ingevlogen|gehaald|meegekomen|vermoedelijk|waarschijnlijk|mogelijk|vertrokken|afgereisd|hierheen|en|of)$/;

const NATWOORD = /^(?:nat|nationaliteit|herkomst|afkomst|nationality|land|geboorteland)$/;

/** The word before `i`, over a colon, point or quote. */
function woordVoor(l: Lezing, i: number): string {
  let k = i - 1;
  while (k > i - 4 && /^[:."'=]$/.test(l.tokens[k]?.ruw ?? '')) k -= 1;
  return l.tokens[k]?.woord ?? '';
}

export const LANDCODE = set(
  'NL RO BG HU PL DE BE FR ES IT PT GB UK UA RU MD AL TR MA NG GH BR CO VE DO TH CN VN PH SR ROU ROE BGR BUL HUN HON POL COL VEN BRA DOM THA NGA GHA CHN VNM UKR OEK ALB MAR TUR ESP SUR PER ECU PHL MDA SRB',
);

const HIER = set(
  'nederland amsterdam rotterdam utrecht den groningen eindhoven tilburg almere breda nijmegen arnhem haarlem amersfoort apeldoorn enschede zwolle leiden leeuwarden maastricht dordrecht zaandam hilversum veenrijk rivierstad',
);

const STREEK =
  /^(?:buurt|dorp|dorpje|omgeving|regio|stad|stadje|provincie|streek|hoofdstad|noorden|zuiden|oosten|westen|platteland|eiland)$/;

/** 'Cali, Colombia', 'Costa Rica', 'Sri Lanka', 'Oost-Europa', 'Sint-Petersburg'. */
function metLand(l: Lezing, i: number): number {
  let j = Math.max(i, meerwoordig(l, i));
  for (let n = 0; n < 3; n++) {
    const [a, b] = [l.tokens[j + 1], l.tokens[j + 2]];
    if (a?.woord === 'republiek') return j + 1;
    if (a?.ruw === '-' && a.wit === 0 && b?.wit === 0 && isWoord(b)) j += 2;
    else if (
      isWoord(a) &&
      a.wit === 1 &&
      a.vlag & V.kapitaal &&
      !(a.vlag & (V.gewoon | V.nooit | V.voornaam)) &&
      a.zin === l.tokens[i]!.zin
    )
      j += 1;
    else if (
      /^[,(]$/.test(a?.ruw ?? '') &&
      isWoord(b) &&
      (b.vlag & V.land || (a!.ruw === '(' && LANDCODE.has(b.ruw))) &&
      !(l.tokens[j]!.vlag & V.land)
    )
      return a!.ruw === '(' && l.tokens[j + 3]?.ruw === ')' ? j + 3 : j + 2;
    else break;
  }
  return j;
}

/** Last token of a place abroad of more words that begins at `i`, or -1: 'Rio de Janeiro', 'Edo State', 'Chiang-Mai'. */
function meerwoordig(l: Lezing, i: number): number {
  if (!(l.tokens[i]!.vlag & V.kapitaal)) return -1;
  for (const delen of VER_DELEN.get(l.tokens[i]!.woord) ?? []) {
    let k = i;
    const past = delen.every((d, n) => {
      if (n > 0) k += /^[-.]$/.test(l.tokens[k + 1]?.ruw ?? '') ? 2 : 1;
      return l.tokens[k]?.woord === d && l.tokens[k]!.wit < 2;
    });
    if (past) return l.tokens[k + 1]?.ruw === '.' && l.tokens[k]!.woord === 'rep' ? k + 1 : k;
  }
  return -1;
}
