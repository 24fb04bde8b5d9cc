import { plekVan } from './getalwoorden.ts';
import { V } from './lexicon.ts';
import { type Lezing, set, terug, verder } from './lezing.ts';
import { MIDDELEN, TOESTANDEN } from './lijsten/lichaam.ts';
import { vouw } from './normaliseer.ts';
import { AARD, type Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';
import { MENS, ZAAK } from './lichaamcontext.ts';

const TOESTAND = maakBoom(TOESTANDEN);

const MIDDEL = maakBoom(MIDDELEN);

const INFO = set(
  `folder folders flyer flyers poster posters voorlichting informatie info preventie spreekuur soa-spreekuur test tests testen getest soa-test soatest testlocatie onderzoek poli polikliniek thema themas training cursus protocol richtlijn zorgaanbod consult inloopspreekuur huisregels regels regel verbod verboden verbiedt geen zonder niet noch nooit niemand campagne bord sticker artikel art hygieneplan geneest no fara sin sem prep vaccinatie prik risico ehbo scholing bijeenkomst signalen signalenkaart hulplijn vragen uitleg ggd kaartje besmettingsgevaar ziekmelding ziekteverzuim`,
);

const GEBRUIK = set(
  `gebruikt gebruik gebruikte gebruiken verslaafd verslaving snuift snoof snuiven rookt rookte spuit spoot slikt slikte slikken neemt nam invloed drinkt drank dronk blowt afhankelijk afkicken nodig uses used using takes addicted consume consuma usa toma verslaafde verbruikt inneemt krijgt kreeg vraagt heeft had aan op`,
);

const GEBRUIK_STERK = set(
  'gebruikt gebruik gebruikte gebruiken verslaafd verslaafde snuift snoof snuiven rookt rookte spuit spoot slikt slikte slikken invloed influence influencia drinkt dronk blowt afhankelijk afkicken uses used using takes addicted consume consuma inneemt verslaving',
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
  /(?:..ziekte|..ziekten|ontsteking|ontstekingen|(?:hart|hersen|oog|long|nier|lever|huid|schildklier|rug|maag|darm|bloed)(?:afwijking|kwaal|operatie|ziekten?|falen|ruis)|verslaafd|verslaafde|verslaving|(?:drugs|drank|coke|cocaine|crack|heroine|wiet|speed|ghb|middelen|medicijn|lachgas|alcohol)(?:gebruik|misbruik|probleem|problemen|problematiek)|..patient|..patiente|..kanker|stoornis|..infectie|..beperking|..breuk|..handicap|aandoening|syndroom|depressie|..fobie|psychose|..gebruikster|..gebruiker|trauma|zwanger|zwangere|suicidaal|..pijn|..vergiftiging|..letsel|..wond|..wonden|(?:rug|hart|buik|maag|long|nek|hoofd|psychische|huid|soa|gezondheids|vagina|blaas|nier|darm|slaap|angst)klachten|(?:hart|rug|maag|nier|lever|long|huid|gezondheids|psychische|slaap)problemen|gedachten)$/;

/** 'kapotte lip', 'bloedende neus', 'gezwollen enkel': a part of the body that is hurt. */
const GEHAVEND =
  /^(?:kapotte?|bloedende?|gezwollen|opgezwollen|gescheurde?|gebroken|gekneusde?|ontstoken|verbrande?|blauwe?|paarse?|verstuikte?|gehavende?|dikke|beurse?|bebloede?|gekneusd|verwonde?)$/;
const LICHAAMSDEEL =
  /^(?:lip|lippen|oog|ogen|neus|arm|armen|pols|polsen|enkel|enkels|been|benen|vinger|vingers|hand|handen|knie|rib|ribben|kaak|wang|gezicht|schouder|teen|voet|voeten|elleboog|oor|voorhoofd|nek|keel|tand|tanden)$/;
const ONGEDEERD = new Set(
  'blauwe ogen|dikke lippen|dikke benen|dikke armen|dikke wang|dikke nek|dikke neus|gebroken tand|gebroken tanden'.split(
    '|',
  ),
);

function leesGehavend(l: Lezing, i: number): number {
  const [a, b] = [l.tokens[i]!, l.tokens[i + 1]];
  const past = b?.wit === 1 && GEHAVEND.test(a.woord) && LICHAAMSDEEL.test(b.woord);
  return past && !ONGEDEERD.has(`${a.woord} ${b.woord}`) ? i + 1 : -1;
}

/** 'hij gebruikt en zij ook', 'cliënte drinkt weer': of a person, with nothing that is used. */
function isLosGebruik(l: Lezing, i: number): boolean {
  const [voor, t, na] = [l.tokens[i - 1], l.tokens[i]!, l.tokens[i + 1]];
  if (!/^(?:gebruikt|gebruikte|drinkt)$/.test(t.woord) || !voor || voor.zin !== t.zin) return false;
  const wie =
    /^(?:hij|zij|ze|die|moeder|vader)$/.test(voor.woord) ||
    (t.woord === 'gebruikt' && (voor.vlag & (V.persoon | V.voornaam)) !== 0 && (voor.vlag & V.rol) === 0);
  const eindt = !na || na.zin !== t.zin || /^[,;.)]$/.test(na.ruw);
  return wie && (eindt || /^(?:en|weer|nog|ook|veel|dagelijks|regelmatig|stevig)$/.test(na.woord));
}

const GEEN_ZIEKTE =
  /^(?:geslachtsziekten?|beroepsziekten?|tijdsbeperking|toegangsbeperking|gebruikster|gebruiker|snelheidsbeperking|inbreuk|aanbreuk|verlofziekte|gedachten|schijnzwanger|.*(?:leiding|weg|dak|water|muur|contract|vertrouwens|vloer)breuk)$/;

const REDEN = 'Dit zegt iets over iemands gezondheid. Dat is een bijzonder persoonsgegeven (AVG artikel 9).';

/** Health of a person: states, illnesses, impairments, use of substances; not information, tests, rules or things found. */
export function zoekGezondheid(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (t.aard === AARD.teken) continue;
    const toestand = leesBoom(l, TOESTAND, i);
    const gehavend = toestand < 0 ? leesGehavend(l, i) : -1;
    if (gehavend > i || isLosGebruik(l, i)) {
      const eind = Math.max(i, gehavend);
      uit.push({ ...plekVan(l, i, eind), soort: 'gezondheid', kracht: 80, reden: REDEN });
      i = eind;
      continue;
    }
    const los = toestand < 0 && t.woord.length > 6 && ZIEKTE.test(t.woord) && !GEEN_ZIEKTE.test(t.woord) ? i : -1;
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
    const eind = metMiddel(l, i, j);
    uit.push({
      ...plekVan(l, begin, eind),
      soort: 'gezondheid',
      kracht: 80,
      reden: REDEN,
    });
    i = eind;
  }
  return uit;
}

/** 'onder invloed van coke'. */
function metMiddel(l: Lezing, i: number, j: number): number {
  if (l.tokens[j]!.woord !== 'invloed' || l.tokens[i]!.woord !== 'onder' || l.tokens[j + 1]?.woord !== 'van') return j;
  return l.tokens[j + 2] ? Math.max(j, leesBoom(l, MIDDEL, j + 2)) : j;
}

function isToestand(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>): boolean {
  const positief = terug(l, i, 4, (t) => t.woord === 'positief') >= 0;
  if (
    (!positief && terug(l, i, 5, (t, k) => INFO.has(t.woord) && !isOntkendVoorKomma(l, k, i)) >= 0) ||
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
  // 'COVID-maatregelen', 'hiv-zelftest': a thing called after an illness, save where it is somebody's own.
  const [streep, rest] = [l.tokens[j + 1], l.tokens[j + 2]];
  if (streep?.ruw === '-' && streep.wit === 0 && rest?.wit === 0 && !EIGEN_ZIEKTE.test(rest.woord)) return false;
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
    !mens(l, i, j, persoonEinden, 8) &&
    !heeft(l, i) &&
    l.tokens[j + 1]?.woord !== 'te' &&
    !/^(?:mogelijk|vermoedelijk|waarschijnlijk|vermoeden)$/.test(l.tokens[i - 1]?.woord ?? '')
  )
    return false;
  return mens(l, i, j, persoonEinden, 16) || isKort(l, i) || heeft(l, i);
}

/** 'kan niet lezen, analfabeet': what is denied before the comma says nothing of what comes after it. */
function isOntkendVoorKomma(l: Lezing, k: number, i: number): boolean {
  if (!/^(?:geen|niet|noch|nooit|no|sin|sem|fara|prep)$/.test(l.tokens[k]!.woord)) return false;
  for (let n = k + 1; n < i; n++) if (l.tokens[n]!.ruw === ',') return l.tokens[n + 1]!.woord !== 'geen';
  return false;
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
      (mens(l, i, j, persoonEinden, 10) || l.tokens[i - 2]?.woord.startsWith('verslaafd') === true) &&
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

/** 'heeft een trauma', 'kreeg koorts': only people do. */
function heeft(l: Lezing, i: number): boolean {
  return (
    terug(l, i, l.tokens[i - 1]?.woord === 'en' ? 4 : 2, (t) => /^(?:heeft|had|kreeg|kampt|lijdt)$/.test(t.woord)) >= 0
  );
}

const EIGEN_ZIEKTE =
  /^(?:posi|patient|besmet|infectie|klacht|symptoom|symptomen|uitslag|medicatie|medicijn|remmer|therapie|poging|aanval|verleden|probleem|problematiek|gedachten|achtig|besmetting|drager)/;

/** A note of a few words is about somebody. */
function isKort(l: Lezing, i: number): boolean {
  const zin = l.tokens[i]!.zin;
  let n = 1;
  for (let k = i - 1; k >= 0 && l.tokens[k]!.zin === zin && n < 13; k--) n += 1;
  for (let k = i + 1; l.tokens[k]?.zin === zin && n < 13; k++) n += 1;
  return n < 12;
}
