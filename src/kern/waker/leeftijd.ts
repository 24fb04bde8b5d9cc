import { getalVan, plekVan } from './getalwoorden.ts';
import { V } from './lexicon.ts';
import { heeftBit, isGetal, isWoord, set, terug, verder, type Lezing } from './lezing.ts';
import type { Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const EENHEID = set(
  'jaar j jr lentes jaren jaartjes jar years year yrs yr yo anos años ani an ans lat jahre godina vjec',
);
const KIND = set(
  'zoon zoontje dochter dochtertje kind kindje kinderen baby broertje zusje nichtje neefje kleinkind moeder vader oma opa zus broer tante oom peuter kleuter tiener jongetje meid meisje',
);
const REGEL = set(
  `minimaal minimum min minstens tenminste vanaf leeftijdsgrens minimumleeftijd leeftijdseis onder boven ouder jonger hoger maximaal maximum max termijn binnen gedurende duur sinds voor na over elke elk per geldig geldigheid looptijd loopt contract bewaartermijn bewaard bewaren om al ruim bijna afgelopen laatste komende volgende eerste vorige ieder iedere geleden huurcontract garantie gevangenisstraf cel hechtenis verjaring terugkijkend eis vereist verplicht toegang entree artikel art lid vergunning`,
);
const REGEL_ZWAK = set(
  'onder boven voor na over om bijna al ruim maximaal max eerste laatste vorige sinds per vergunning contract',
);
const NA_REGEL = set(
  'geleden lang ervaring gevestigd cel gevangenis gevangenisstraf celstraf werkzaam eigenaar exploitant bestaat garantie eerder later terug open actief bewaard bewaren bewaartermijn geldig dienst bij hier daar aan leeg verhuurd bezig termijn getrouwd samen onafgebroken achtereen verlengd',
);
const DUURWERKWOORD = set(
  'werkt werk werkte werken woont wonen woonde bestaat zit zitten loopt duurt duurde huurt huur verhuurt geldt blijft gebruikt rookt doet komt bewaard bewaren had heeft hebben is staat verleend',
);
const TIENTALLEN = set('twintig dertig veertig vijftig zestig zeventig tachtig');
const REDEN = 'Dit is de leeftijd van een persoon.';

/** Ages of a person. A rule ('vanaf 21 jaar'), a duration and the age of a thing are left alone. */
export function zoekLeeftijden(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const plek = woordleeftijd(l, i) ?? getalleeftijd(l, i, persoonEinden);
    if (!plek) continue;
    uit.push({ ...plekVan(l, plek.i, plek.j), soort: 'leeftijd', kracht: plek.kracht, reden: REDEN });
    i = plek.j;
    // 'zij zijn 18, 19 en 22': the numbers that follow in the list are ages too.
    while (
      plek.kracht === 76 &&
      /^(?:,|en|and)$/.test(l.tokens[i + 1]?.woord ?? '') &&
      isGetal(l.tokens[i + 2]) &&
      /^[1-6]\d$/.test(l.tokens[i + 2]!.ruw) &&
      !isMaat(l, i + 2) &&
      !l.bezet[i + 2] &&
      volgtEind(l, i + 3)
    ) {
      i += 2;
      uit.push({ ...plekVan(l, i, i), soort: 'leeftijd', kracht: 75, reden: REDEN });
    }
  }
  return uit;
}

/** What may stand behind a number in a list. */
function volgtEind(l: Lezing, k: number): boolean {
  const t = l.tokens[k];
  return !t || t.zin !== l.tokens[k - 1]!.zin || /^[,.;)!?]$/.test(t.ruw) || t.woord === 'en';
}

interface Plek {
  i: number;
  j: number;
  kracht: number;
}

/** 'begin 20', 'midden twintig', 'eind dertig', 'veertiger', 'twintiger'. */
function woordleeftijd(l: Lezing, i: number): Plek | undefined {
  const t = l.tokens[i]!;
  if (
    /^(?:.*(?:en|ien|tig))(?:jarige|jarigen)$/.test(t.woord) &&
    getalVan(t.woord.replace(/jarigen?$/, '')) !== undefined
  )
    return { i, j: i, kracht: 90 };
  if (/^(?:twintig|dertig|veertig|vijftig|zestig|zeventig)(?:er|ers|ster)$/.test(t.woord))
    return { i: /^(?:begin|midden|eind)$/.test(l.tokens[i - 1]?.woord ?? '') ? i - 1 : i, j: i, kracht: 80 };
  if (!/^(?:begin|midden|eind|medio|achterin|voorin|halverwege)$/.test(t.woord)) return undefined;
  const k =
    l.tokens[i + 1]?.woord === 'in' && l.tokens[i + 2]?.woord === 'de'
      ? i + 3
      : l.tokens[i + 1]?.woord === 'de'
        ? i + 2
        : i + 1;
  const n = l.tokens[k];
  if (!n || !(TIENTALLEN.has(n.woord) || /^[2-7]0$/.test(n.ruw)) || l.bezet[k]) return undefined;
  const na = l.tokens[k + 1];
  if (na && isWoord(na) && /^(?:mensen|personen|uur|euro|kamers|procent|controles)$/.test(na.woord)) return undefined;
  return { i, j: k, kracht: 84 };
}

function waarde(t: Token | undefined): number {
  if (!t) return -1;
  if (isGetal(t)) return t.ruw.length < 3 ? Number(t.ruw) : -1;
  const w = getalVan(t.woord);
  return w !== undefined && w.length < 3 && t.woord !== 'een' && t.woord !== 'oh' ? Number(w) : -1;
}

function getalleeftijd(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): Plek | undefined {
  const n = waarde(l.tokens[i]);
  if (
    n < 0 ||
    n > 99 ||
    l.bezet[i] ||
    (l.tokens[i]!.wit === 0 && isGetal(l.tokens[i - 2])) ||
    (/^[€#+.,]$/.test(l.tokens[i - 1]?.ruw ?? '') && l.tokens[i]!.wit === 0)
  )
    return undefined;
  const e = reeksEind(l, i);
  const begin =
    e === i
      ? i
      : /^(?:tussen|between)$/.test(l.tokens[i - 1]?.woord ?? '')
        ? i - 1
        : l.tokens[i - 1]?.woord === 'de' && l.tokens[i - 2]?.woord === 'tussen'
          ? i - 2
          : i;
  const achter = l.tokens[e + 1];
  const jarig = l.tokens[e + 1]?.ruw === '-' ? e + 2 : e + 1;
  if (/^(?:jarige|jarigen|jarig)$/.test(l.tokens[jarig]?.woord ?? '')) {
    const wat = l.tokens[jarig + 1]?.woord ?? '';
    const zaak =
      /^(?:bestaan|jubileum|contract|vergunning|termijn|huur|huurcontract|looptijd|lease|ervaring|onderzoek|periode)$/.test(
        wat,
      ) || l.tokens[jarig]!.woord === 'jarig';
    return zaak ? undefined : { i: begin, j: jarig, kracht: 90 };
  }
  const eenheid = eenheidEind(l, e);
  if (eenheid >= 0)
    return n > 0 && metEenheid(l, begin, eenheid, n, persoonEinden) ? { i: begin, j: eenheid, kracht: 88 } : undefined;
  if (
    achter &&
    isGetal(l.tokens[i]) === false &&
    TIENTALLEN.has(l.tokens[i]!.woord) === false &&
    n < 15 &&
    !isGetal(l.tokens[i])
  )
    return undefined;
  return zonderEenheid(l, begin, e, n, persoonEinden) ? { i: begin, j: e, kracht: 76 } : undefined;
}

/** '20 à 25', '18-20', '20 tot 25', '18 en 20' after 'tussen'. */
function reeksEind(l: Lezing, i: number): number {
  const [s, b] = [l.tokens[i + 1], l.tokens[i + 2]];
  const tussen =
    (l.tokens[i - 1]?.woord === 'de' && l.tokens[i - 2]?.woord === 'tussen') ||
    l.tokens[i - 1]?.woord === 'tussen' ||
    l.tokens[i - 1]?.woord === 'between';
  if (!s || waarde(b) <= waarde(l.tokens[i]) || l.bezet[i + 2]) return i;
  return /^(?:a|à|-|\/|tot|of|to)$/.test(s.woord) || (tussen && /^(?:en|and)$/.test(s.woord)) ? i + 2 : i;
}

/** Last token of the unit after `e`, or -1: 'jaar', 'y/o', 'years old'. */
function eenheidEind(l: Lezing, eind: number): number {
  let e = eind;
  let a = l.tokens[e + 1];
  if (!a) return -1;
  if (
    (a.ruw === '-' || (a.woord === 'de' && l.tokens[e + 2]?.woord === 'ani')) &&
    EENHEID.has(l.tokens[e + 2]?.woord ?? '')
  )
    a = l.tokens[(e += 1) + 1]!;
  if (a.woord === 'y' && /^[/.]$/.test(l.tokens[e + 2]?.ruw ?? '') && l.tokens[e + 3]?.woord === 'o') return e + 3;
  if (!EENHEID.has(a.woord) || a.wit > 1 || (a.woord === 'an' && a.wit > 0 && !/^an$/.test(a.ruw))) return -1;
  if (/^(?:years|year|yrs|yr)$/.test(a.woord) && l.tokens[e + 2]?.woord === 'old') return e + 2;
  if (
    a.woord === 'jr' &&
    l.tokens[e + 2]?.ruw === '.' &&
    l.tokens[e + 2]!.wit === 0 &&
    l.tokens[e + 3] &&
    l.tokens[e + 3]!.zin === a.zin
  )
    return e + 1;
  return e + 1;
}

function metEenheid(l: Lezing, i: number, j: number, n: number, persoonEinden: ReadonlySet<number>): boolean {
  if (/^(?:ani|anos|an|years|yrs|yr|yo|o|lat)$/.test(l.tokens[j]!.woord) && n >= 14 && n < 80)
    return (
      terug(
        l,
        i,
        4,
        (t) =>
          /^(?:for|over|under|least|minimum|since|hace|por|de|peste|sub|minim|working|lived|hier)$/.test(t.woord) &&
          t.woord !== 'de',
      ) < 0
    );
  const oud = verder(l, j, 2, (t) => t.woord === 'oud' || t.woord === 'old') >= 0;
  const [vorig, voorvorig] = [l.tokens[i - 1]?.woord ?? '', l.tokens[i - 2]?.woord ?? ''];
  if (
    /^(?:of|en|and|plus|\+)$/.test(l.tokens[j + 1]?.woord ?? '') &&
    /^(?:ouder|jonger|older)$/.test(l.tokens[j + 2]?.woord ?? '')
  )
    return false;
  if (
    /^(?:dan|than)$/.test(vorig) &&
    /^(?:ouder|jonger|meer|minder|langer|korter|older|younger)$/.test(voorvorig) &&
    !heeftPersoon(l, i, j, persoonEinden, 6)
  )
    return false;
  if (
    /^(?:ouder|jonger)$/.test(voorvorig) &&
    terug(l, i, 8, (t) => /^(?:niemand|personen|bezoekers|iedereen|klanten|toegang)$/.test(t.woord)) >= 0
  )
    return false;
  const hard = terug(l, i, 4, (t) => REGEL.has(t.woord) && !REGEL_ZWAK.has(t.woord)) >= 0;
  if (
    hard &&
    !(oud && heeftPersoon(l, i, j, persoonEinden, 4) && !/^(?:minimaal|vanaf|minstens|tenminste|minimum)$/.test(vorig))
  )
    return false;
  if (REGEL_ZWAK.has(vorig) && !oud && !(/^(?:bijna|ruim|al)$/.test(vorig) && n > 15)) return false;
  if (
    verder(l, j, 3, (t) => NA_REGEL.has(t.woord)) >= 0 &&
    !oud &&
    !(n > 14 && persoonEinden.has(l.tokens[i - 1]?.eind ?? -1))
  )
    return false;
  if (oud) return verderIsMens(l, i, j);
  if (DUURWERKWOORD.has(vorig) && vorig !== 'is') return false;
  if (/^(?:al|ruim)$/.test(vorig)) return false;
  if (n < 14) return terug(l, i, 4, (t) => KIND.has(t.woord)) >= 0;
  return heeftPersoon(l, i, j, persoonEinden, 12) || isFragment(l, i, j);
}

const ZAAKOUD = set(
  'pand panden gebouw auto matras matrassen bedrijf vergunning rapport club huis woning boiler ketel lift brandblusser fiets hond kat telefoon foto advertentie dossier bed',
);

function verderIsMens(l: Lezing, i: number, j: number): boolean {
  return terug(l, i, 8, (t) => ZAAKOUD.has(t.woord)) < 0 && verder(l, j, 3, (t) => ZAAKOUD.has(t.woord)) < 0;
}

function heeftPersoon(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>, ver: number): boolean {
  return (
    heeftBit(l, i, ver, 0, V.persoon | V.inwoner | V.natie | V.aanspreek) ||
    verder(l, j, 6, (t) => (t.vlag & (V.persoon | V.inwoner)) !== 0) >= 0 ||
    terug(l, i, ver, (t) => persoonEinden.has(t.eind) || KIND.has(t.woord) || (t.vlag & V.rol) !== 0) >= 0
  );
}

/** Between commas or at the start of a line, as in notes: '22 jaar, komt uit …'. */
function isFragment(l: Lezing, i: number, j: number): boolean {
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[j + 1]];
  const los =
    !vorig ||
    vorig.zin !== l.tokens[i]!.zin ||
    l.tokens[i]!.wit > 1 ||
    /^[,;:(/|-]$/.test(vorig.ruw) ||
    /^(?:is|ca|circa|ongeveer|ongev|plm|leeftijd|lft|hooguit|van)$/.test(vorig.woord) ||
    (vorig.vlag & (V.natie | V.inwoner)) !== 0;
  return (
    los &&
    (!volgend ||
      volgend.zin !== l.tokens[i]!.zin ||
      /^[,;.)/|!?-]$/.test(volgend.ruw) ||
      /^(?:oud|en|uit|zegt)$/.test(volgend.woord))
  );
}

const GEEN_PERSOON = set(
  'euro eur uur u min minuten minuut kamers kamer personen mensen vrouwen mannen dames meisjes klanten procent keer maal x dagen dag weken week maanden maand m m2 cm km kg stuks deuren bedden sekswerkers bezoekers medewerkers september oktober november december januari februari maart april mei juni juli augustus',
);
const BIJWOORD =
  /^(?:pas|net|nu|al|ongeveer|ongev|ca|circa|plm|rond|de|\.|hooguit|amper|zo'n|zon|±|bijna|nog|geen|ruim|misschien|rond|tegen|dik|maar|nauwelijks|krap|zegt|vermoedelijk|waarschijnlijk|:|naar|schatting|jaartje|of|~|\+|-|\/|op|about|around|toen|volgende|week|maand|jaar|dan|morgen|vandaag|binnenkort|bijna|straks|dit|deze)$/;
const LEEFTIJDWOORD = /^(?:leeftijd|leeftijden|lft|age|aged|edad|varsta|idade|schat|schatte|schatten|geschat|ogend)$/;
const IS =
  /^(?:is|was|zijn|waren|wordt|werd|worden|am|im|i'm|she's|he's|tengo|tiene|tenho|tem|are|oogt|lijkt|ben|haar|hem|geworden)$/;

/** A number alone is an age after 'leeftijd', 'zij is', 'een meisje van', between brackets behind a person, or in a row of notes. */
function zonderEenheid(l: Lezing, i: number, j: number, n: number, persoonEinden: ReadonlySet<number>): boolean {
  const t = l.tokens;
  const [vorig, volgend] = [t[i - 1], t[j + 1]];
  if (!vorig || vorig.zin !== t[i]!.zin || isMaat(l, j)) return false;
  if (isNotitie(l, i, j, n, persoonEinden)) return true;
  const naIs = terugOverBijwoord(l, i);
  const cue = t[naIs];
  if (!cue) return false;
  const ofJaar = vorig.woord === 'of' && t[i - 2]?.woord === 'jaar';
  if (ofJaar) return n > 9 && persoonVoor(l, i, 10, persoonEinden);
  const eindt =
    !volgend || volgend.zin !== t[j]!.zin || /^[,;.)!?/|"'-]$/.test(volgend.ruw) || NA_GETAL.test(volgend.woord);
  if (LEEFTIJDWOORD.test(cue.woord))
    return eindt && n > 10 && terug(l, i, 5, (x) => REGEL.has(x.woord) && !REGEL_ZWAK.has(x.woord)) < 0;
  if (!eindt) return false;
  if (/^(?:van|v)$/.test(cue.woord)) {
    const wie = terug(
      l,
      naIs,
      2,
      (x) => KIND.has(x.woord) || (x.vlag & (V.persoon | V.inwoner)) !== 0 || persoonEinden.has(x.eind),
    );
    return wie >= 0 && (KIND.has(t[wie]!.woord) ? n > 0 : n >= 14 && n < 90);
  }
  if (
    TIENTALLEN.has(t[i]!.woord) &&
    vorig.woord === 'de' &&
    /^(?:in|rond|halverwege|achterin|voorin|tegen)$/.test(t[i - 2]?.woord ?? '')
  )
    return persoonVoor(l, i, 10, persoonEinden);
  if (/^(?:ze|zij|hij)$/.test(cue.woord) && naIs === i - 1 && /^(?:is|was|wordt|werd)$/.test(volgend?.woord ?? ''))
    return n > 11 && n < 90;
  if (cue.woord === 's' && /^(?:she|he)$/.test(t[naIs - 2]?.woord ?? '')) return n > 13;
  if (/^(?:haar|hem)$/.test(cue.woord)) return /^(?:schat|schatte|schatten|schatte)$/.test(t[naIs - 1]?.woord ?? '');
  if (
    IS.test(cue.woord) ||
    /^(?:rond|ca|circa|ongeveer|ongev|schatting|hooguit)$/.test(vorig.woord) ||
    t[i - 2]?.woord === 'rond'
  )
    return n >= 14 && n < 90 && persoonVoor(l, i, 14, persoonEinden);
  return false;
}

const NA_GETAL =
  /^(?:en|met|die|uit|of|maar|zegt|toen|als|volgens|geworden|is|was|wordt|oogt|lijkt|schat|ongeveer|denk|dacht|vermoedelijk|ze|zij|worden|na|komt|werkt|heeft|and|y|si|e)$/;

/** A unit, percentage or time behind the number makes it something else. */
function isMaat(l: Lezing, j: number): boolean {
  const volgend = l.tokens[j + 1];
  if (!volgend || volgend.zin !== l.tokens[j]!.zin) return false;
  if (GEEN_PERSOON.has(volgend.woord) || /^[%:°€]$/.test(volgend.ruw) || (volgend.wit === 0 && isWoord(volgend)))
    return true;
  return /^[-/.,]$/.test(volgend.ruw) && volgend.wit === 0 && isGetal(l.tokens[j + 2]) && l.tokens[j + 2]!.wit === 0;
}

/** First token before `i` that is no adverb or sign of estimation; at most five back, in the sentence. */
function terugOverBijwoord(l: Lezing, i: number): number {
  let k = i - 1;
  while (k >= 0 && i - k < 6 && l.tokens[k]!.zin === l.tokens[i]!.zin && BIJWOORD.test(l.tokens[k]!.woord)) k -= 1;
  return l.tokens[k]?.zin === l.tokens[i]!.zin ? k : -1;
}

/** The ways people are noted down: 'vrouw, 22', 'Luna (26)', '(22 en 24)', 'Elena|23|Bulgaars', '"leeftijd":24'. */
function isNotitie(l: Lezing, i: number, j: number, n: number, persoonEinden: ReadonlySet<number>): boolean {
  const t = l.tokens;
  const [vorig, volgend] = [t[i - 1]!, t[j + 1]];
  if (vorig.ruw === ':' && t[i - 2]?.ruw === '"' && /^(?:leeftijd|age)$/.test(t[i - 3]?.woord ?? '')) return n > 10;
  const open =
    vorig.ruw === '('
      ? t[i - 2]
      : t[i - 3]?.ruw === '(' && /^(?:en|,)$/.test(vorig.woord) && isGetal(t[i - 2])
        ? t[i - 4]
        : undefined;
  const sluit =
    volgend?.ruw === ')' || (/^(?:en|,)$/.test(volgend?.woord ?? '') && isGetal(t[j + 2]) && t[j + 3]?.ruw === ')');
  if (open && sluit)
    return (
      (KIND.has(open.woord) && n > 0) ||
      (n >= 14 &&
        n < 90 &&
        (persoonEinden.has(open.eind) ||
          (open.vlag & (V.persoon | V.inwoner | V.natie)) !== 0 ||
          /^["']$/.test(open.ruw)))
    );
  const eind = !volgend || volgend.zin !== t[j]!.zin;
  if (n < 16 || n > 79) return false;
  if (/^[,|(/;:-]$/.test(vorig.ruw) && (eind || /^[,|)/;-]$/.test(volgend.ruw)) && inRij(l, i, j, persoonEinden))
    return true;
  const mens = /^(?:vrouw|man|meisje|jongen|dame)$/;
  if (
    vorig.ruw === ',' &&
    (eind || volgend.ruw === ',') &&
    terug(l, i, 5, (x, y) => mens.test(x.woord) || (/^(?:v|m|vr|mnl)$/.test(x.woord) && t[y + 1]?.ruw === ',')) >= 0
  )
    return true;
  if (mens.test(vorig.woord) && (eind || /^[,;]$/.test(volgend.ruw))) return true;
  if (
    i === j &&
    persoonEinden.has(vorig.eind) &&
    vorig.vlag & V.kapitaal &&
    n > 17 &&
    n < 66 &&
    (eind || /^[,;]$/.test(volgend.ruw))
  )
    return true;
  return vorig.ruw === ',' && persoonEinden.has(t[i - 2]?.eind ?? -1) && (eind || /^[,;.)]$/.test(volgend.ruw));
}

/** Beside a name or origin in a row with signs between: 'Elena|23|Bulgaars', '(Roemeens, 24)', '(23, RO)'. */
function inRij(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>): boolean {
  const naast = (t: Token | undefined) =>
    t !== undefined &&
    (persoonEinden.has(t.eind) || (t.vlag & (V.natie | V.inwoner)) !== 0 || /^(?:RO|BG|HU|PL|NL|v|m|vr)$/.test(t.ruw));
  const begint = (t: Token | undefined) =>
    t !== undefined && ((t.vlag & (V.natie | V.inwoner)) !== 0 || /^(?:RO|BG|HU|PL|NL)$/.test(t.ruw));
  return naast(l.tokens[i - 2]) || (/^[,|/;)-]$/.test(l.tokens[j + 1]?.ruw ?? '') && begint(l.tokens[j + 2]));
}

function persoonVoor(l: Lezing, i: number, ver: number, persoonEinden: ReadonlySet<number>): boolean {
  return (
    terug(
      l,
      i,
      ver,
      (x) =>
        /^(?:zij|ze|hij|vrouw|man|meisje|jongen|moeder|vader|bewoonster|bewoner|dame|persoon|masseuse|klant|she|he|girl|ella|ea|ela|mw|betrokkene|chauffeur|bestuurder|tiener|iemand|jongste|oudste|meisjes|vrouwen|dames|mannen|jongens|beiden|allebei|ik|i|zus|zussen|eerste|tweede|ander|andere)$/.test(
          x.woord,
        ) ||
        KIND.has(x.woord) ||
        persoonEinden.has(x.eind) ||
        (x.vlag & V.inwoner) !== 0,
    ) >= 0
  );
}
