import { plekVan } from './getalwoorden.ts';
import { V } from './lexicon.ts';
import { heeftBit, isGetal, isWoord, set, terug, verder, type Lezing } from './lezing.ts';
import { BIJVOEGLIJK, KENMERKEN, MIDDELEN, TOESTANDEN } from './lijsten/lichaam.ts';
import { vouw } from './normaliseer.ts';
import { AARD, type Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const TOESTAND = maakBoom(TOESTANDEN);
const MIDDEL = maakBoom(MIDDELEN);
const KENMERK = new Set(KENMERKEN.split(/\s+/).filter(Boolean).map(vouw));
const BIJ = new Set(BIJVOEGLIJK.split(/\s+/).filter(Boolean).map(vouw));
const INFO = set(
  `folder folders flyer flyers poster posters voorlichting informatie info preventie spreekuur soa-spreekuur test tests testen getest soa-test soatest testlocatie onderzoek poli polikliniek thema themas training cursus protocol richtlijn zorgaanbod consult inloopspreekuur huisregels regels regel verbod verboden verbiedt geen zonder niet noch nooit niemand campagne bord sticker artikel art hygieneplan geneest no fara sin sem prep vaccinatie prik risico ehbo scholing bijeenkomst signalen signalenkaart hulplijn vragen uitleg ggd kaartje besmettingsgevaar ziekmelding ziekteverzuim`,
);
const ZAAK = set(
  'gripzakjes zakje zakjes aangetroffen gevonden gram kilo voorraad partij dealer dealen dealt handel verkocht verkoop verkoopt meterkast overgedragen inbeslaggenomen kratten flesje flessen doosje doosjes kast lade la verkoopt lag lagen koelkast ruikt geur hennep hennepkwekerij drugshandel drugspand drankvergunning schenkt schenken geschonken',
);
const GEBRUIK = set(
  `gebruikt gebruik gebruikte gebruiken verslaafd verslaving snuift snoof snuiven rookt rookte spuit spoot slikt slikte slikken neemt nam invloed drinkt drank dronk blowt afhankelijk afkicken nodig uses used using takes addicted consume consuma usa toma verslaafde verbruikt inneemt krijgt kreeg vraagt heeft had aan op`,
);
const GEBRUIK_STERK = set(
  'gebruikt gebruik gebruikte gebruiken verslaafd verslaafde snuift snoof snuiven rookt rookte spuit spoot slikt slikte slikken invloed drinkt dronk blowt afhankelijk afkicken uses used using takes addicted consume consuma inneemt verslaving',
);
const MENS = V.persoon | V.aanspreek | V.inwoner | V.rol;
const LICHAAM: ReadonlySet<string> = set(
  'cabello krullen krulhaar schouders buikje buik hoofd kaak kaaklijn jukbeenderen bakkebaarden oren mond billen heupen haar haren lokken haardos ogen oogkleur haarkleur huid huidskleur huidtint huidkleur teint postuur bouw gestalte lichaamsbouw figuur tand borsten boezem wenkbrauwen wimpers lippen tanden gezicht hair eyes skin pelo ojos cabelo cabelos olhos par ochi kapsel coupe staart nagels neus kin',
);
const HERKEN = set(
  'tatoeage tattoo litteken piercing baard snor krullen postuur bouw gestalte lichaamsbouw figuur haar ogen huid huidskleur',
);
const WEEK = set(
  'blond blonde donkerblond donkerblonde hoogblond donker donkere gezet gezette stevige slanke tengere fors blonde getint kale lang lange klein kleine dik dikke slim bob knot pony blank blanke mager magere fors forse stevig kaal kale bult filler fillers gebit slank slanke gebouwd tat tats petite scheel blind beugel',
);

type Boom = Map<string, string[][]>;

/** Phrases by their first word, the longest first. */
function maakBoom(lijst: string): Boom {
  const boom: Boom = new Map();
  for (const rij of lijst.split(/[|\n]/)) {
    const delen = vouw(rij.trim())
      .split(/\s+|(?=[-+])|(?<=-)/)
      .filter(Boolean);
    if (delen.length)
      boom.set(
        delen[0]!,
        [...(boom.get(delen[0]!) ?? []), delen].sort((a, b) => b.length - a.length),
      );
  }
  return boom;
}

function leesBoom(l: Lezing, boom: Boom, i: number): number {
  for (const delen of boom.get(l.tokens[i]!.woord) ?? [])
    if (delen.every((d, n) => l.tokens[i + n]?.woord === d && (n === 0 || l.tokens[i + n]!.wit < 2)))
      return i + delen.length - 1;
  return -1;
}

// Endings that make a word an illness or a state; 'klachten' alone is a complaint.
const ZIEKTE =
  /(?:..ziekte|..ziekten|ontsteking|ontstekingen|verslaafd|verslaafde|verslaving|..patient|..patiente|..kanker|stoornis|..infectie|..beperking|..breuk|..handicap|aandoening|syndroom|depressie|..fobie|psychose|..gebruikster|..gebruiker|trauma|zwanger|zwangere|suicidaal|..pijn|..vergiftiging|..letsel|..wond|..wonden|(?:rug|hart|buik|maag|long|nek|hoofd|psychische|huid|soa|gezondheids|vagina|blaas|nier|darm|slaap|angst)klachten|gedachten)$/;
const GEEN_ZIEKTE =
  /^(?:geslachtsziekten?|beroepsziekten?|tijdsbeperking|toegangsbeperking|gebruikster|gebruiker|snelheidsbeperking|inbreuk|aanbreuk|verlofziekte|gedachten|schijnzwanger|.*(?:leiding|weg|dak|water|muur|contract|vertrouwens|vloer)breuk)$/;

/** Health of a person: states, illnesses, impairments, use of substances; not information, tests, rules or things found. */
export function zoekGezondheid(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (t.aard === AARD.teken) continue;
    const toestand = leesBoom(l, TOESTAND, i);
    const los = toestand < 0 && ZIEKTE.test(t.woord) && !GEEN_ZIEKTE.test(t.woord) ? i : -1;
    const j = toestand >= 0 ? toestand : los >= 0 ? los : leesBoom(l, MIDDEL, i);
    if (
      j < 0 ||
      !(toestand >= 0 || los >= 0
        ? isToestand(l, i, j, persoonEinden) &&
          (toestand >= 0 ||
            mens(l, i, j, persoonEinden, 12) ||
            /verslaaf|gebruik(?:st)?er|patient|zwanger/.test(t.woord))
        : isGebruik(l, i, j, persoonEinden))
    )
      continue;
    const begin =
      /^(?:zwaar|ernstig|ernstige|zware|lichte|licht|chronische|chronisch|zware)$/.test(l.tokens[i - 1]?.woord ?? '') &&
      l.tokens[i]!.wit === 1
        ? i - 1
        : i;
    uit.push({
      ...plekVan(l, begin, j),
      soort: 'gezondheid',
      kracht: 80,
      reden: 'Dit zegt iets over iemands gezondheid. Dat is een bijzonder persoonsgegeven (AVG artikel 9).',
    });
    i = j;
  }
  return uit;
}

function isToestand(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>): boolean {
  const positief = terug(l, i, 4, (t) => t.woord === 'positief') >= 0;
  if (
    (!positief && terug(l, i, 5, (t) => INFO.has(t.woord)) >= 0) ||
    verder(l, j, 2, (t) =>
      /^(?:spreekuur|test|tests|poli|folder|preventie|voorlichting|sos|onderzoek|consult)$/.test(t.woord),
    ) >= 0
  )
    return false;
  if (
    l.tokens[j + 1]?.ruw === '-' &&
    l.tokens[j + 1]!.wit === 0 &&
    /^(?:test|spreekuur|preventie|poli|onderzoek|voorlichting|folder|consult)/.test(l.tokens[j + 2]?.woord ?? '')
  )
    return false;
  if (l.tokens[i]!.woord === 'verward' && l.tokens[j + 1]?.woord === 'met') return false;
  if (
    /^(?:soa|aids)$/.test(l.tokens[i]!.woord) &&
    (l.tokens[i]!.vlag & V.kapitaal) !== 0 &&
    /^(?:soa|aids|nederland)$/.test((l.tokens[j + 1]?.woord ?? '') || '')
  )
    return false;
  if (l.tokens[i]!.woord === 'aids' && l.tokens[i - 1]?.woord === 'soa') return false;
  if (
    /^(?:high|ms|ill|ziek|add|dove|blinde|infectie|trauma|junk|letsel|mank|manke|corona|soa|blind|high)$/.test(
      l.tokens[i]!.woord,
    ) &&
    i === j &&
    !mens(l, i, j, persoonEinden, 8)
  )
    return false;
  return mens(l, i, j, persoonEinden, 16) || isKort(l, i);
}

function isGebruik(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>): boolean {
  if (
    terug(l, i, 6, (t) => ZAAK.has(t.woord) || (INFO.has(t.woord) && t.woord !== 'zonder')) >= 0 ||
    verder(l, j, 5, (t) => ZAAK.has(t.woord)) >= 0
  )
    return false;
  const sterk =
    terug(l, i, 8, (t) => GEBRUIK_STERK.has(t.woord)) >= 0 || verder(l, j, 4, (t) => GEBRUIK_STERK.has(t.woord)) >= 0;
  if (/^(?:drank|alcohol|pillen|medicijnen|antibiotica|drugs)$/.test(l.tokens[i]!.woord))
    return (
      sterk &&
      mens(l, i, j, persoonEinden, 10) &&
      verder(l, j, 4, (t) => /^(?:verboden|toegestaan|bar)$/.test(t.woord)) < 0
    );
  const zwak = terug(l, i, 2, (t) => GEBRUIK.has(t.woord)) >= 0;
  return (sterk || (zwak && i === j)) && (mens(l, i, j, persoonEinden, 12) || sterk);
}

function mens(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>, ver: number): boolean {
  const past = (t: Token) =>
    ((t.vlag & MENS) !== 0 &&
      !/^(?:sekswerkers|mensen|personen|slachtoffers|klanten|bezoekers|exploitanten|medewerkers)$/.test(t.woord)) ||
    persoonEinden.has(t.eind) ||
    /^(?:betrokkene|mw|iemand|collega|kind|moeder|zelf|broer|zus)$/.test(t.woord);
  return terug(l, i, ver, past) >= 0 || verder(l, j, 8, past) >= 0;
}

/** A note of a few words is about somebody. */
function isKort(l: Lezing, i: number): boolean {
  const zin = l.tokens[i]!.zin;
  let n = 1;
  for (let k = i - 1; k >= 0 && l.tokens[k]!.zin === zin && n < 13; k--) n += 1;
  for (let k = i + 1; l.tokens[k]?.zin === zin && n < 13; k++) n += 1;
  return n < 12;
}

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
  const bekend =
    KENMERK.has(w) ||
    w.endsWith('borsten') ||
    (/(?:tattoo|tattoos|tatoeage|tatoeages|piercing|piercings)$/.test(w) && w.length > 5);
  if (!bekend || /^(?:shop|studio|zaak|winkel)$/.test(l.tokens[i + 1]?.woord ?? '')) return false;
  if (!WEEK.has(w)) return true;
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
  const los =
    (!vorig ||
      vorig.zin !== l.tokens[i]!.zin ||
      /^[,;(:/-]$/.test(vorig.ruw) ||
      /^(?:is|en|erg|heel|zeer|vrij|nogal|was|oogt|opvallend|tamelijk|redelijk|best|zijn|een)$/.test(vorig.woord)) &&
    (!volgend ||
      volgend.zin !== l.tokens[i]!.zin ||
      /^[,;.)/]$/.test(volgend.ruw) ||
      /^(?:en|met|van|type|postuur)$/.test(volgend.woord));
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
    /^(?:lang|klein|dik|slim|bob|knot|pony|stevig|fors|beugel|gebit|scheel|blank)$/.test(w) &&
    !(los && heeftUiterlijk(l, i))
  )
    return bijMens;
  return bijMens || (los && (mensIn || heeftUiterlijk(l, i)));
}

function heeftUiterlijk(l: Lezing, i: number): boolean {
  const past = (t: Token) =>
    HERKEN.has(t.woord) || (KENMERK.has(t.woord) && !WEEK.has(t.woord)) || /^(?:jaar|jr)$/.test(t.woord);
  return terug(l, i, 8, past) >= 0 || verder(l, i, 8, past) >= 0;
}

/** '1,60 m', '1m75', '170 cm', 'lengte 170', '50 kilo': of a person unless something is being measured. Last token, or -1. */
function leesLengte(l: Lezing, i: number): number {
  if (!isGetal(l.tokens[i]) || l.bezet[i] || (l.tokens[i]!.wit === 0 && i > 0 && isGetal(l.tokens[i - 2]))) return -1;
  const j = lengteEind(l, i);
  return j < 0 || terug(l, i, 5, isMaat) >= 0 || verder(l, j, 3, isMaat) >= 0 ? -1 : j;
}

function isMaat(x: Token): boolean {
  return MAAT.test(x.woord) || x.ruw === '×';
}

const MAAT =
  /^(?:hoog|breed|hoogte|breedte|plafond|plafondhoogte|gang|kamer|matras|bed|raam|deur|diep|diepte|x|bij|muur|hek|schutting|afstand|oppervlak|oppervlakte|tafel|bar|balie|trap|doorgang|vrije)$/;

function lengteEind(l: Lezing, i: number): number {
  const woord = (k: number) => l.tokens[i + k]?.woord ?? '';
  const honderd = /^[4-9]\d$|^0\d$/.test(woord(2)) && l.tokens[i + 2]!.wit < 2;
  if (/^[12]$/.test(woord(0)) && /^[.,]$/.test(woord(1)) && honderd && l.tokens[i + 2]!.wit === 0) {
    if (/^(?:m|mtr|meter)$/.test(woord(3))) return i + 3;
    const geschat = terug(l, i, 5, (x) => /^(?:lengte|ca|circa|ongeveer|ongev|ong|plm|lang|signalement)$/.test(x.woord)) >= 0;
    return /^(?:lang|groot)$/.test(woord(3)) || (geschat && woord(3) !== '€' && heeftBit(l, i, 12, 4, MENS)) ? i + 2 : -1;
  }
  if (woord(0) === '1' && /^(?:m|meter)$/.test(woord(1)) && honderd) return i + 2;
  if (/^1[4-9]\d$|^20\d$/.test(woord(0))) {
    if (/^(?:cm|centimeter)$/.test(woord(1))) return i + 1;
    return terug(l, i, 3, (x) => x.woord === 'lengte') >= 0 ? i : -1;
  }
  if (!/^(?:[4-9]\d|1[0-4]\d)$/.test(woord(0)) || !/^(?:kg|kilo)$/.test(woord(1))) return -1;
  const vanMens = (x: Token) => HERKEN.has(x.woord) || (x.vlag & V.persoon) !== 0 || /^(?:weegt|gewicht)$/.test(x.woord);
  return terug(l, i, 9, vanMens) >= 0 && terug(l, i, 4, (x) => ZAAK.has(x.woord)) < 0 ? i + 1 : -1;
}
