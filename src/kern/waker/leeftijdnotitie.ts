import { isLeeftijdfrase } from './leeftijdfrase.ts';
import { KIND, REGEL, REGEL_ZWAK } from './leeftijdregel.ts';
import { V } from './lexicon.ts';
import { type Lezing, isGetal, isWoord, set, terug } from './lezing.ts';
import { HERKEN } from './lichaamcontext.ts';
import { LANDCODE } from './land.ts';
import { DAAD } from './naamkracht.ts';
import type { Token } from './tokeniseer.ts';
import { isTooi } from './tooi.ts';

export const TIENTALLEN = set('twintig dertig veertig vijftig zestig zeventig tachtig');

const GEEN_PERSOON = set(
  'euro eur uur u min minuten minuut kamers kamer personen mensen vrouwen mannen dames meisjes klanten procent keer maal x dagen dag weken week maanden maand m m2 cm km kg stuks deuren bedden sekswerkers bezoekers medewerkers september oktober november december januari februari maart april mei juni juli augustus',
);

const BIJWOORD =
  /^(?:pas|net|nu|al|ongeveer|ongev|ca|circa|plm|rond|de|\.|hooguit|amper|zo'n|zon|±|bijna|nog|geen|ruim|misschien|rond|tegen|dik|maar|nauwelijks|krap|zegt|vermoedelijk|waarschijnlijk|:|naar|schatting|jaartje|of|~|jong|amper|only|just|maybe|probably|already|almost|nearly|pak|hem|beet|hoogstens|minstens|nauwelijks|zeker|\+|-|\/|op|about|around|toen|volgende|week|maand|jaar|dan|morgen|vandaag|binnenkort|bijna|straks|dit|deze)$/;

const LEEFTIJDWOORD =
  /^(?:oud|leeftijd|leeftijden|lft|age|aged|edad|varsta|idade|schat|schatte|schatten|geschat|ogend)$/;

const IS =
  /^(?:is|was|zijn|waren|leek|leken|lijken|oogde|oogden|schijnt|scheen|looks|look|looked|seems|turned|parece|aparenta|wordt|werd|worden|am|im|i'm|she's|he's|tengo|tiene|tenho|tem|are|oogt|lijkt|ben|haar|hem|geworden)$/;

/** A number alone is an age after 'leeftijd', 'zij is', 'een meisje van', between brackets behind a person, or in a row of notes. */
export function zonderEenheid(l: Lezing, i: number, j: number, n: number, persoonEinden: ReadonlySet<number>): boolean {
  const t = l.tokens;
  const [vorig, volgend] = [t[i - 1], t[j + 1]];
  if (!vorig || vorig.zin !== t[i]!.zin || isMaat(l, j)) return false;
  if (isNotitie(l, i, j, n, persoonEinden) || isLeeftijdfrase(l, i, j, n, persoonEinden)) return true;
  const naIs = terugOverBijwoord(l, i);
  const cue = t[naIs];
  if (!cue) return false;
  const ofJaar = vorig.woord === 'of' && t[i - 2]?.woord === 'jaar';
  if (ofJaar) return n > 9 && persoonVoor(l, i, 10, persoonEinden);
  const eindt =
    !volgend || volgend.zin !== t[j]!.zin || /^[,;.)!?/|"'-]$/.test(volgend.ruw) || NA_GETAL.test(volgend.woord);
  if (LEEFTIJDWOORD.test(cue.woord))
    return eindt && n > 10 && terug(l, i, 5, (x) => REGEL.has(x.woord) && !REGEL_ZWAK.has(x.woord)) < 0;
  const vanWie =
    /^(?:van|v)$/.test(cue.woord) && (DAAD.has(volgend?.woord ?? '') || NA_MENS.test(volgend?.woord ?? ''));
  if (!eindt && !vanWie) return false;
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
  if (/^(?:ze|zij|hij)$/.test(cue.woord) && naIs >= i - 2 && /^(?:is|was|wordt|werd)$/.test(volgend?.woord ?? ''))
    return n > 11 && n < 90;
  if (cue.woord === 's' && /^(?:she|he)$/.test(t[naIs - 2]?.woord ?? '')) return n > 13;
  if (/^(?:haar|hem)$/.test(cue.woord)) return /^(?:schat|schatte|schatten|schatte)$/.test(t[naIs - 1]?.woord ?? '');
  if (
    IS.test(cue.woord) ||
    /^(?:rond|ca|circa|ongeveer|ongev|schatting|hooguit)$/.test(vorig.woord) ||
    t[i - 2]?.woord === 'rond'
  )
    return (n >= 14 || terug(l, i, 7, (x) => KIND.has(x.woord)) >= 0) && n < 90 && persoonVoor(l, i, 14, persoonEinden);
  return false;
}

/** What may follow 'een vrouw van 30': a place or a deed. */
const NA_MENS = /^(?:in|op|bij|aan|uit|voor|naar|te|over|kwam|komen|kwamen|stonden|zaten|waren|hebben|hadden|wilden)$/;

const NA_GETAL =
  /^(?:hoor|joh|ofzo|dus|jong|schat|en|met|die|uit|of|maar|zegt|toen|als|volgens|geworden|is|was|wordt|oogt|lijkt|schat|ongeveer|denk|dacht|vermoedelijk|ze|zij|worden|na|komt|werkt|heeft|and|y|si|e)$/;

/** A unit, percentage or time behind the number makes it something else. */
export function isMaat(l: Lezing, j: number): boolean {
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
  if (/^(?:oudste|jongste)$/.test(vorig.woord) && (eind || /^[,;.]$/.test(volgend.ruw))) return n > 0 && n < 90;
  if (n < 16 || n > 79) return false;
  if (/^[,|(/;:-]$/.test(vorig.ruw) && (eind || /^[,|)/;-]$/.test(volgend.ruw)) && inRij(l, i, j, persoonEinden))
    return true;
  // 'donkere huid, vlechtjes, ± 25'.
  if (
    /^(?:±|~|ca|plm|ong|circa)$/.test(vorig.woord) &&
    (eind || volgend.ruw === ',') &&
    terug(l, i, 9, isSignalement) >= 0
  )
    return true;
  if (isBijMenswoord(l, i, j)) return true;
  if (i === j && n > 17 && isAdvertentieregel(l, i, persoonEinden)) return true;
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

function isSignalement(t: Token): boolean {
  return HERKEN.has(t.woord) || (t.vlag & V.persoon) !== 0 || /(?:haar|ogen|tjes|huid)$/.test(t.woord);
}

const MENSWOORD =
  /^(?:vrouw|man|meisje|jongen|dame|meid|jongedame|vr|vrw|mnl|girl|woman|lady|chica|mujer|fata|femeie|garota|moca)$/;

/** 'vrouw, 22', 'vr 22', 'de oudste 24', 'twee zussen, 19 en 21', 'man (60+)': the number right behind a word for a person. */
function isBijMenswoord(l: Lezing, i: number, j: number): boolean {
  const t = l.tokens;
  const [vorig, volgend] = [t[i - 1]!, t[j + 1]];
  const eind = !volgend || volgend.zin !== t[j]!.zin;
  if (
    vorig.ruw === ',' &&
    (eind || volgend.ruw === ',') &&
    terug(l, i, 5, (x, y) => MENSWOORD.test(x.woord) || (/^(?:v|m|vr|mnl)$/.test(x.woord) && t[y + 1]?.ruw === ',')) >=
      0
  )
    return true;
  // 'twee zussen, 19 en 21, …'.
  if (vorig.ruw === ',' && (t[i - 2]?.vlag ?? 0) & V.persoon && (eind || /^(?:,|;|en)$/.test(volgend.woord)))
    return true;
  // 'man (60+)'.
  if (vorig.ruw === '(' && MENSWOORD.test(t[i - 2]?.woord ?? '') && volgend?.ruw === '+' && t[j + 2]?.ruw === ')')
    return true;
  return MENSWOORD.test(vorig.woord) && (eind || /^[,;/|-]$/.test(volgend.ruw) || isHerkomstwoord(volgend));
}

function isHerkomstwoord(t: Token): boolean {
  return (t.vlag & (V.natie | V.inwoner)) !== 0 || LANDCODE.has(t.ruw);
}

/** '💋Mia💋 21 new in town', '★ Kim ★ 23 ★': a name and then its age, with ornaments between. */
function isAdvertentieregel(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): boolean {
  let k = i - 1;
  while (k > i - 5 && isTooi(l.tokens[k])) k -= 1;
  const naam = l.tokens[k];
  return (
    naam !== undefined &&
    persoonEinden.has(naam.eind) &&
    (k < i - 1 ||
      isTooi(l.tokens[i + 1]) ||
      /^(?:rijpe?|slanke?|blonde?|lekkere?|geile?|ontvangt|discreet|vanaf|new|nieuw|nieuwe|xl|xxl|years|available|now|beschikbaar|sexy|hot|sweet|lief|lieve)$/.test(
        l.tokens[i + 1]?.woord ?? '',
      ))
  );
}

/** Beside a name or origin in a row with signs between: 'Elena|23|Bulgaars', '(Roemeens, 24)', '(23, RO)'. */
function inRij(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>): boolean {
  const naast = (t: Token | undefined) =>
    t !== undefined &&
    (persoonEinden.has(t.eind) || isHerkomstwoord(t) || /^(?:v|m|vr|vrw|mnl|trans|rep)$/.test(t.woord));
  const begint = (t: Token | undefined) => t !== undefined && isHerkomstwoord(t);
  return (
    naast(l.tokens[i - 2]) ||
    ((l.tokens[i - 2]?.vlag ?? 0) & V.land) !== 0 ||
    isSignalementNa(l, j) ||
    (/^[,|/;)-]$/.test(l.tokens[j + 1]?.ruw ?? '') && begint(l.tokens[j + 2]))
  );
}

/** '28, brunette'. */
function isSignalementNa(l: Lezing, j: number): boolean {
  return (
    l.tokens[j + 1]?.ruw === ',' &&
    /^(?:brunette|blond|blonde|blondine|slank|slanke|mager|mollig|getint|kaal|fors|gespierd|roodharig|tenger)$/.test(
      l.tokens[j + 2]?.woord ?? '',
    )
  );
}

function persoonVoor(l: Lezing, i: number, ver: number, persoonEinden: ReadonlySet<number>): boolean {
  return (
    terug(
      l,
      i,
      ver,
      (x) =>
        /^(?:zij|ze|hij|mevrouw|meneer|mevr|dhr|heer|vrouw|man|meisje|jongen|moeder|vader|bewoonster|bewoner|dame|persoon|masseuse|klant|jarig|gast|kerel|gozer|vent|meid|she|he|girl|ella|ea|ela|mw|betrokkene|chauffeur|bestuurder|tiener|iemand|jongste|oudste|meisjes|vrouwen|dames|mannen|jongens|beiden|allebei|ik|i|zus|zussen|eerste|tweede|ander|andere)$/.test(
          x.woord,
        ) ||
        KIND.has(x.woord) ||
        (x.vlag & V.persoon) !== 0 ||
        persoonEinden.has(x.eind) ||
        (x.vlag & V.inwoner) !== 0,
    ) >= 0
  );
}
