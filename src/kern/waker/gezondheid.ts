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
  /(?:..ziekte|..ziekten|ontsteking|ontstekingen|(?:hart|hersen|oog|long|nier|lever|huid|schildklier|rug|maag|darm|bloed)(?:afwijking|kwaal|operatie|ziekten?|falen|ruis)|verslaafd|verslaafde|verslaving|..patient|..patiente|..kanker|stoornis|..infectie|..beperking|..breuk|..handicap|aandoening|syndroom|depressie|..fobie|psychose|..gebruikster|..gebruiker|trauma|zwanger|zwangere|suicidaal|..pijn|..vergiftiging|..letsel|..wond|..wonden|(?:rug|hart|buik|maag|long|nek|hoofd|psychische|huid|soa|gezondheids|vagina|blaas|nier|darm|slaap|angst)klachten|(?:hart|rug|maag|nier|lever|long|huid|gezondheids|psychische|slaap)problemen|gedachten)$/;

const GEEN_ZIEKTE =
  /^(?:geslachtsziekten?|beroepsziekten?|tijdsbeperking|toegangsbeperking|gebruikster|gebruiker|snelheidsbeperking|inbreuk|aanbreuk|verlofziekte|gedachten|schijnzwanger|.*(?:leiding|weg|dak|water|muur|contract|vertrouwens|vloer)breuk)$/;

/** Health of a person: states, illnesses, impairments, use of substances; not information, tests, rules or things found. */
export function zoekGezondheid(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (t.aard === AARD.teken) continue;
    const toestand = leesBoom(l, TOESTAND, i);
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
    !heeft(l, i)
  )
    return false;
  return mens(l, i, j, persoonEinden, 16) || isKort(l, i) || heeft(l, i);
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

/** 'heeft een trauma', 'kreeg koorts': only people do. */
function heeft(l: Lezing, i: number): boolean {
  return terug(l, i, 2, (t) => /^(?:heeft|had|kreeg|kampt|lijdt)$/.test(t.woord)) >= 0;
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
