import { kentWoord } from '../../kern/waker/index.ts';
import { isEigenAdres, isInstantie } from './eigen.ts';
import { ACHTER, achtersleutel, getal, GETAL, GEEN_NUMMER } from './huisnummers.ts';
import { plaatsNa, plaatsVoor } from './plaatsen.ts';
import { maakSleutel, vindStraten, type Straatplek } from './straten.ts';

/** A place that a text names, however it was written. Offsets are UTF-16, end exclusive. */
export interface Adresvondst {
  start: number;
  eind: number;
  /** Spelling-free street; '' when only a postcode and number are known. */
  straat: string;
  nummer: number;
  /** Letter or addition, spelling-free; '' for none. What lies opposite or beside begins with '~'. */
  achter: string;
  /** Four digits and two capitals, or ''. */
  postcode: string;
  /** Folded name of the town, or ''. */
  plaats: string;
  /** The reporter's own home, or a service: it ties nothing. */
  weg: boolean;
}

const NR = '(?:(?:huis)?nummer|(?:huis)?nr\\.?|no\\.?|num\\.?|#)';
const POST = '[1-9]\\d{3}\\s?[a-z]{2}(?![\\p{L}\\d])';
const NUMMER_NA = new RegExp(`^[ ,(]{0,3}(?:op |met )?(${NR}?)[ :]*(${GETAL})${GEEN_NUMMER}${ACHTER}`, 'u');
const NUMMER_LATER = new RegExp(`^[^.;\\n\\d]{0,28}?(${NR})[ :]*(${GETAL})${ACHTER}`, 'u');
const NUMMER_VOOR = new RegExp(
  `(?:${NR}|huis|pand|perceel)[ :]*(${GETAL})${ACHTER}[ ,(]*(?:(?:van|in|aan|op|te|langs)\\s+)?(?:(?:de|het|'t)\\s+)?$`,
  'u',
);
const POSTADRES = new RegExp(
  `(?<![\\p{L}\\d])(${POST})[ ,]*(?:[\\p{L}]+[ ,]+)??(?:${NR}|-|/)?[ ,:]*(\\d{1,5})${GEEN_NUMMER}${ACHTER}`,
  'gu',
);
const NUMMER_POST = new RegExp(
  `(?<![\\p{L}\\d])(?:${NR})[ :]*(\\d{1,5})${ACHTER}[ ,(]*(?:(?:op|in|met|bij)\\s+)?(?:postcode\\s+)?(${POST})`,
  'gu',
);
const NA_POST = new RegExp(`^[ ,(]*(?:postcode:? )?(${POST})`, 'u');
const NAAST =
  /(?<![\p{L}])(naast|tegenover|t\/o|schuin tegenover|vlakbij|vlak bij|nabij|achter|dichtbij|buren van)\s+(?:(?:de|het|huis|pand|huisnummer|nummer|nr\.?)\s+)*$/u;
// A name with a capital after 'op' or 'aan', or with a town behind its number: 'Rokin 5'.
const KAAL = new RegExp(
  `(?<![\\p{L}\\d.])((?:(?:op|aan|in|van|naar|bij|adres:?|locatie:?)\\s+(?:(?:de|het|'t)\\s+)?)?)(\\p{Lu}[\\p{L}'’-]{3,}(?: (?:van|der|den|de|\\p{Lu}[\\p{L}'’-]{3,})){0,2})[ ,]{1,2}(${NR}?)[ ]?(\\d{1,4})${GEEN_NUMMER}`,
  'gu',
);
const ACHTER_HIER = new RegExp(ACHTER, 'uy');
// Streets that are called by an ordinary word alone: 'Markt 5', 'Singel 5'.
const WOORDSTRAAT = /^(?:Singel|Dijk|Kade|Markt|Gracht|Haven|Steeg|Wal|Brink|Voorstraat|Plantage)$/;

/** All addresses in a text, in order, those that tie nothing too; a postcode with a number counts as one. Source: G3, B3.1. */
export function vindAdressen(tekst: string, laag: string, straten: readonly Straatplek[]): Adresvondst[] {
  const lijst = new Lijst(tekst, laag);
  for (const s of straten) lijst.metStraat(s);
  lijst.metPostcode();
  lijst.kaal();
  return lijst.vondsten.sort((a, b) => a.start - b.start);
}

class Lijst {
  readonly vondsten: Adresvondst[] = [];
  readonly #tekst: string;
  readonly #laag: string;

  constructor(tekst: string, laag: string) {
    this.#tekst = tekst;
    this.#laag = laag;
  }

  metStraat(s: Straatplek): void {
    const na = this.#laag.slice(s.eind, s.eind + 50);
    const v = NUMMER_NA.exec(na);
    if (v) return this.#neem(s.start, s.eind + v[0].length, { straat: s.sleutel, nummer: v[2]!, achter: v[3] });
    const voor = this.#laag.slice(Math.max(0, s.start - 45), s.start);
    const w = NUMMER_VOOR.exec(voor);
    if (w)
      return this.#neem(s.start - (voor.length - w.index), s.eind, { straat: s.sleutel, nummer: w[1]!, achter: w[2] });
    // A postcode or a town may stand between: 'Kerkstraat in Zwolle, nummer 12'.
    const l = NUMMER_LATER.exec(na);
    if (l && !vindStraten(na.slice(0, l[0].length), na.slice(0, l[0].length)).length)
      this.#neem(
        s.start,
        s.eind + l[0].length,
        { straat: s.sleutel, nummer: l[2]!, achter: l[3] },
        plaatsNa(this.#tekst, s.eind)?.plaats,
      );
  }

  metPostcode(): void {
    for (const v of this.#laag.matchAll(POSTADRES))
      this.#neem(v.index, v.index + v[0].length, { straat: '', nummer: v[2]!, achter: v[3], postcode: v[1]! });
    for (const v of this.#laag.matchAll(NUMMER_POST))
      this.#neem(v.index, v.index + v[0].length, { straat: '', nummer: v[1]!, achter: v[2], postcode: v[3]! });
  }

  kaal(): void {
    for (const v of this.#tekst.matchAll(KAAL)) {
      ACHTER_HIER.lastIndex = v.index + v[0].length;
      const achter = ACHTER_HIER.exec(this.#laag);
      const eind = v.index + v[0].length + (achter?.[0].length ?? 0);
      const woorden = v[2]!.split(' ');
      // 'Delft Achterom 8': the town first.
      const stad = woorden.length > 1 && kentWoord(woorden[0]!).plaats ? woorden.shift()! : '';
      const begin = v.index + v[1]!.length + (stad ? stad.length + 1 : 0);
      if (woorden.some((w) => /^\p{Lu}/u.test(w) && !WOORDSTRAAT.test(w) && GEEN_NAAM(w))) continue;
      const rest = this.#na(eind);
      if (!stad && !rest.postcode && !rest.plaats && !/^(?:op|aan|adres|locatie)/i.test(v[1]!) && !v[3]) continue;
      this.#neem(begin, eind, { straat: maakSleutel(woorden.join(' ')), nummer: v[4]!, achter: achter?.[1] });
    }
  }

  #neem(
    start: number,
    eind: number,
    deel: { straat: string; nummer: string; achter: string | undefined; postcode?: string },
    bekendePlaats?: string,
  ): void {
    if (this.vondsten.some((a) => start < a.eind && a.start < eind)) return;
    const rest = this.#na(eind);
    const naast = NAAST.exec(this.#laag.slice(Math.max(0, start - 40), start));
    const achter = achtersleutel(deel.achter ?? '');
    this.vondsten.push({
      start,
      eind: rest.eind,
      straat: deel.straat,
      nummer: getal(deel.nummer),
      achter: naast ? `~${naast[1]!.slice(0, 2)}${achter}` : achter,
      postcode: deel.postcode ? postsleutel(deel.postcode) : rest.postcode,
      plaats: bekendePlaats ?? (rest.plaats || plaatsVoor(this.#tekst, start)),
      weg: isEigenAdres(this.#laag, start, eind) || isInstantie(this.#laag, start),
    });
  }

  #na(eind: number): { postcode: string; plaats: string; eind: number } {
    const post = NA_POST.exec(this.#laag.slice(eind, eind + 24));
    const na = post ? eind + post[0].length : eind;
    const plaats = plaatsNa(this.#tekst, na);
    return { postcode: post ? postsleutel(post[1]!) : '', plaats: plaats?.plaats ?? '', eind: plaats?.eind ?? na };
  }
}

function GEEN_NAAM(woord: string): boolean {
  const k = kentWoord(woord);
  return k.gewoon || k.plaats || k.land || GEEN_ADRES.test(woord);
}

const GEEN_ADRES =
  /^(?:kamer|nummer|artikel|lid|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|melding|zaak|dossier|kenteken|telefoon|flat|etage|lijn|tram|week|code|groep|unit|raam|kavel|spoor|perron|room|suite|mercedes|audi|peugeot|golf|volvo|plein)$/i;

function postsleutel(postcode: string): string {
  return postcode.replaceAll(/\s/g, '').toUpperCase();
}
