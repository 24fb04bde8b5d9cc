import { plekVan } from './getalwoorden.ts';
import { isTooi } from './tooi.ts';
import { leesLengte } from './lengte.ts';
import { HERKEN, MENS } from './lichaamcontext.ts';
import { V } from './lexicon.ts';
import { type Lezing, heeftBit, isWoord, set, terug, verder } from './lezing.ts';
import { BIJVOEGLIJK, KENMERKEN } from './lijsten/lichaam.ts';
import { vouw } from './normaliseer.ts';
import { AARD, type Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const KENMERK = new Set(KENMERKEN.split(/\s+/).filter(Boolean).map(vouw));

const BIJ = new Set(BIJVOEGLIJK.split(/\s+/).filter(Boolean).map(vouw));

const LICHAAM: ReadonlySet<string> = set(
  'wangen wang voorhoofd benen voortand voortanden cabello krullen krulhaar schouders buikje buik hoofd kaak kaaklijn jukbeenderen bakkebaarden oren mond billen heupen haar haren lokken haardos ogen oogkleur haarkleur huid huidskleur huidtint huidkleur teint postuur bouw gestalte lichaamsbouw figuur tand borsten boezem wenkbrauwen wimpers lippen tanden gezicht hair eyes skin pelo ojos cabelo cabelos olhos par ochi kapsel coupe staart nagels neus kin',
);

const WEEK = set(
  'blond blonde donkerblond donkerblonde hoogblond donker donkere bleek bleke buik voorhoofd atletisch gezet gezette stevige slanke tengere fors blonde getint getinte lichtgetinte donkergetinte grijze grijzende kale lang lange klein kleine dik dikke dun dunne rossig rossige iel iele potig slim bob knot pony blank blanke mager magere fors forse stevig kaal kale bult filler fillers gebit slank slanke gebouwd tat tats petite scheel blind beugel',
);

const UITERLIJK = 'Dit beschrijft hoe iemand eruitziet.';

/** Looks of a person: hair, eyes, skin, build, height, marks, each with its adjectives. */
export function zoekUiterlijk(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  const voeg = (i: number, j: number) =>
    uit.push({ ...plekVan(l, i, j), soort: 'uiterlijk', kracht: 79, reden: UITERLIJK });
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    const lengte = leesLengte(l, i);
    if (lengte >= 0) {
      voeg(i, lengte);
      i = lengte;
    } else if (
      isWoord(t) &&
      (LICHAAM.has(t.woord) ||
        (/^[a-z]+(?:haar|ogen)$/.test(t.woord) && BIJ.has(t.woord.replace(/(?:haar|ogen)$/, ''))))
    ) {
      const begin = bijvoeglijkBegin(l, i);
      const eind = gezegdeEind(l, i);
      if (begin === i && eind > i && !(t.woord === 'haar' && isBezit(l, i))) {
        voeg(i, eind);
        i = eind;
      } else if (begin < i && !(t.woord === 'haar' && isBezit(l, i))) voeg(begin, i);
      else if (
        /^(?:pelo|cabello|ojos|cabelo|cabelos|olhos|par|ochi|piel|pele)$/.test(t.woord) &&
        BIJ.has(l.tokens[i + 1]?.woord ?? '')
      )
        voeg(i, rechts(l, i));
      else if (l.tokens[i + 1]?.woord === 'van' && l.tokens[i + 2]?.woord === 'stuk') voeg(i, i + 2);
      else if (KENMERK.has(t.woord)) voeg(i, i);
    } else if (isWoord(t) && isKenmerk(l, i, persoonEinden)) {
      const begin = bijvoeglijkBegin(l, i);
      const eind = kenmerkEind(l, i);
      voeg(begin, eind);
      i = eind;
    }
  }
  return uit;
}

/** 'haar' after an adjective but before a noun is the pronoun. */
function isBezit(l: Lezing, i: number): boolean {
  const volgend = l.tokens[i + 1];
  return (
    isWoord(volgend) &&
    volgend.wit === 1 &&
    /^(?:moeder|zus|vriend|paspoort|kamer|telefoon|naam|geld|werk|spullen|kind|klanten)$/.test(volgend.woord)
  );
}

/** 'haar is zwart en lang', 'ogen groen', 'huid: donker': last token of what is said, or `i`. */
function gezegdeEind(l: Lezing, i: number): number {
  if (!/^(?:haar|haren|ogen|huid|huidskleur|haarkleur|oogkleur|postuur|lichaamsbouw)$/.test(l.tokens[i]!.woord))
    return i;
  const k = /^(?:is|zijn|was|waren|:)$/.test(l.tokens[i + 1]?.woord ?? '') ? i + 1 : i;
  const j = rechts(l, k);
  const na = l.tokens[j + 1];
  // 'haar lange jas': the adjective belongs to a noun that follows.
  return j > k &&
    (!na || na.zin !== l.tokens[i]!.zin || na.aard === AARD.teken || /^(?:en|met|tot|op|is)$/.test(na.woord))
    ? j
    : i;
}

/** 'pelo largo negro': the adjectives come after. */
function rechts(l: Lezing, i: number): number {
  let j = i;
  while (
    BIJ.has(l.tokens[j + 1]?.woord ?? '') ||
    (/^(?:y|e|si|en)$/.test(l.tokens[j + 1]?.woord ?? '') && BIJ.has(l.tokens[j + 2]?.woord ?? ''))
  )
    j += 1;
  return j;
}

function bijvoeglijkBegin(l: Lezing, i: number): number {
  let b = i;
  while (b > 0 && i - b < 6) {
    const vorig = l.tokens[b - 1]!;
    // 'slank, bruin haar' without the comma: build is no colour of hair.
    if (/^(?:haar|haren|ogen|krullen)$/.test(l.tokens[i]!.woord) && b < i && FIGUUR.test(vorig.woord)) break;
    if (vorig.zin !== l.tokens[i]!.zin || l.tokens[b]!.wit > 1) break;
    if (
      isWoord(vorig) &&
      (BIJ.has(vorig.woord) ||
        /^(?:donker|licht|hoog|rood)?(?:blond|bruin|rood|zwart|blauw|grijs)e?$/.test(vorig.woord))
    )
      b -= 1;
    else if (
      b < i &&
      /^[,-]$/.test(vorig.ruw) &&
      /^(?:haar|haren|pelo|hair|krullen)$/.test(l.tokens[i]!.woord) &&
      BIJ.has(l.tokens[b - 2]?.woord ?? '') &&
      !KENMERK.has(l.tokens[b - 2]!.woord.replace(/e$/, ''))
    )
      b -= 2;
    else if (b < i && vorig.woord === 'en' && BIJ.has(l.tokens[b - 2]?.woord ?? '')) b -= 2;
    else break;
  }
  return b;
}

/** 'rossig, bleek', 'gezet en klein': a note that says nothing else. */
function isAlleenUiterlijk(l: Lezing, i: number): boolean {
  const zin = l.tokens[i]!.zin;
  let [k, woorden] = [i, 0];
  while (k > 0 && i - k < 9 && l.tokens[k - 1]!.zin === zin) k -= 1;
  for (const eerste = k; l.tokens[k]?.zin === zin; k++) {
    const t = l.tokens[k]!;
    if (k - eerste > 9) return false;
    if (KENMERK.has(t.woord)) woorden += 1;
    else if (
      !BIJ.has(t.woord) &&
      !LICHAAM.has(t.woord) &&
      !/^(?:,|;|\/|\.|en|met|erg|heel|vrij|nogal|best)$/.test(t.woord)
    )
      return false;
  }
  return woorden > 1;
}

const FIGUUR = /^(?:slanke?|magere?|tengere?|forse?|mollige?|gezette?|gespierde?|knappe?|kleine?|jonge?)$/;

function kenmerkEind(l: Lezing, i: number): number {
  const [a, b] = [l.tokens[i + 1], l.tokens[i + 2]];
  if (a?.woord === 'van' && /^(?:stuk|postuur|bouw|gestalte|huid|huidskleur)$/.test(b?.woord ?? '')) return i + 2;
  if (/^(?:gebouwd|getint|postuur|figuur)$/.test(a?.woord ?? '') || l.tokens[i]!.woord === 'cup') return i + 1;
  return i;
}

function isKenmerk(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): boolean {
  const w = l.tokens[i]!.woord;
  if (w === 'gebouwd')
    return (
      BIJ.has(l.tokens[i - 1]?.woord ?? '') && !/^(?:nieuw|nieuwe|laag|hoog|hoge|lage)$/.test(l.tokens[i - 1]!.woord)
    );
  if (w === 'cup') return /^[A-HJ]{1,2}$/.test(l.tokens[i + 1]?.ruw ?? '');
  const bekend = KENMERK.has(w) || w.endsWith('borsten') || (w.length > 5 && /(?:tattoo|tatoeage|piercing)s?$/.test(w));
  if (
    !bekend ||
    (w === 'wallen' && l.tokens[i]!.vlag & V.kapitaal) ||
    /^(?:shop|studio|zaak|winkel)$/.test(l.tokens[l.tokens[i + 1]?.ruw === '-' ? i + 2 : i + 1]?.woord ?? '')
  )
    return false;
  if (!WEEK.has(w) || isAlleenUiterlijk(l, i)) return true;
  if (kenmerkEind(l, i) > i) return true;
  const b = bijvoeglijkBegin(l, i);
  const [vorig, volgend] = [l.tokens[b - 1], l.tokens[i + 1]];
  const bijMens =
    isWoord(volgend) &&
    volgend.wit === 1 &&
    ((volgend.vlag & V.persoon) !== 0 ||
      /^(?:twintiger|dertiger|veertiger|vijftiger|zestiger|type|figuur|verschijning|chauffeur|bestuurder|beheerder|eigenaar)$/.test(
        volgend.woord,
      )) &&
    /e$|lang$|^mager$|^slank$/.test(w) &&
    !/^(?:personen|mensen|sekswerkers|vrouwen|mannen|dames|meisjes|klanten)$/.test(volgend.woord);
  const los = staatApart(l, i, vorig, volgend);
  // 'man, fors, …'.
  if (los && vorig?.ruw === ',' && (l.tokens[b - 2]?.vlag ?? 0) & V.persoon) return true;
  const mensIn =
    heeftBit(l, i, 10, 4, MENS) ||
    terug(l, i, 10, (t) => persoonEinden.has(t.eind) || /^(?:signalement|oogt|postuur)$/.test(t.woord)) >= 0;
  if (
    los &&
    mensIn &&
    /^(?:vrij|erg|nogal|zeer|opvallend|heel|tamelijk|redelijk|best|oogt|ogen|signalement|:)$/.test(vorig?.woord ?? '')
  )
    return true;
  if (
    /^(?:lang|klein|dik|dun|slim|bob|knot|pony|stevig|fors|beugel|gebit|scheel|blank)$/.test(w) &&
    !(los && heeftUiterlijk(l, i))
  )
    return bijMens;
  return bijMens || (los && (mensIn || heeftUiterlijk(l, i)));
}

/** Between signs, or after 'is' and before 'en': said of a person on its own. */
function staatApart(l: Lezing, i: number, vorig: Token | undefined, volgend: Token | undefined): boolean {
  return (
    (!vorig ||
      vorig.zin !== l.tokens[i]!.zin ||
      /^[,;(:/-]$/.test(vorig.ruw) ||
      isTooi(vorig) ||
      vorig.woord === 'x' ||
      /^(?:is|en|erg|heel|zeer|vrij|nogal|was|jong|jonge|oogt|opvallend|tamelijk|redelijk|best|zijn|een|man|vrouw|meisje|jongen|dame|vr|vrw|m|v)$/.test(
        vorig.woord,
      )) &&
    (!volgend ||
      volgend.zin !== l.tokens[i]!.zin ||
      /^[,;.)/]$/.test(volgend.ruw) ||
      isTooi(volgend) ||
      /^(?:en|met|van|type|postuur|x)$/.test(volgend.woord))
  );
}

function heeftUiterlijk(l: Lezing, i: number): boolean {
  const past = (t: Token) =>
    HERKEN.has(t.woord) ||
    (KENMERK.has(t.woord) && !WEEK.has(t.woord)) ||
    /^(?:jaar|jr|oogt|ogen|gezicht|borsten|lippen|tanden|wimpers|twintig|dertig|veertig|twintiger|dertiger|cup)$/.test(
      t.woord,
    );
  return terug(l, i, 8, past) >= 0 || verder(l, i, 8, past) >= 0;
}
