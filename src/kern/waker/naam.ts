import { V, vlaggenVan } from './lexicon.ts';
import { plekVan } from './getalwoorden.ts';
import { isGetal, isWoord, set, terug, type Lezing } from './lezing.ts';
import { PLAATSFRASEN } from './lijsten/plaatsen.ts';
import { isVooraan, leesRij, type Rij } from './naamrij.ts';
import type { Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

/** A name as found: its tokens, why, and how sure. */
export interface Naamvondst {
  i: number;
  j: number;
  kracht: number;
  reden: string;
}

const HEET = set(
  `heet heten heette genaamd naam namen voornaam achternaam ene zekere noemde noemt genoemd voorgesteld voorstelde zich getekend ondertekend ondertekende initialen paraaf t.n.v tnv tav t.a.v llama chama nume numele nombre nome named called name née nee mvg groet groeten groetjes cheama`,
);
const DAAD = set(
  `zegt zei zegde verklaart verklaarde vertelt vertelde belt belde gebeld appt appte mailt mailde vraagt vroeg woont woonde werkt werkte heeft had is was komt kwam gaat ging doet deed wil wilde wou kan kon mag mocht moet moest stond staat zat zit lag ligt liep loopt geeft gaf neemt nam krijgt kreeg haalt haalde brengt bracht rijdt reed regelt regelde betaalt betaalde opende deed keek kijkt schrijft schreef meldt meldde schrikt schrok huilt huilde lacht lachte schold wijst wees toont toonde liet laat zag ziet hoort weet wist denkt dacht vindt vond spreekt sprak bleef blijft vertrok vertrekt kent bepaalt bepaalde verzorgt verbleef slaapt sliep noemt noemde heet wordt werd hielp helpt zou zal stelt stelde bevestigt bevestigde ontkent ontkende weigert weigerde schreeuwde reageert reageerde maakt maakte gebruikt zoekt verhuurt tekende tekent ontving herkent leest bewaart schoonmaakt says said told called works lives has dice trabaja tiene vive spune lucreaza doorgeeft`,
);
// What only people do; 'gaat' and 'is' are also said of things.
const MENSDAAD = set(
  `stuurt stuurde gaf bevestigde liet deed stelde haalde bracht lag las kan kon mag moet kookt wacht wachtte betaalde zegt zei zegde verklaart verklaarde vertelt vertelde belt belde appt appte mailt mailde vraagt vroeg woont woonde werkt werkte wil wilde wou stond zat liep neemt haalt brengt rijdt regelt betaalt opende keek kijkt schrijft meldt schrok huilt huilde lacht wijst wees toont toonde zag hoort weet wist denkt dacht vindt spreekt sprak vertrok kent slaapt noemt hielp helpt bevestigt ontkent ontkende weigert weigerde schreeuwde reageert reageerde tekende zoekt leest says said told had heeft`,
);
const VOOR_MENS = set(
  `met door aan van bij voor en of tegen namens volgens collega dochter zoon broer zus moeder vader vriend vriendin partner man vrouw ex buurman buurvrouw buurvrouw tante oom neef nicht beheerder exploitant verhuurder eigenaar eigenaresse eigenares chauffeur tolk melder gastvrouw receptioniste receptionist portier kok klusjesman schoonmaker schoonmaakster contactpersoon rapporteur lezer aanwezig aanwezigen wie cliente client klant masseuse huurder bewoner bewoonster advocaat jurist boekhouder medewerker medewerkster agent wijkagent inspecteur toezichthouder handhaver hulpverlener bedrijfsleider directeur vennoot bemiddelaar pooier baas vertegenwoordiger makelaar behandelaar afzender ondertekenaar with by y con si cu and`,
);
const NA_ROL = V.aanspreek | V.ambt | V.rol;
const GEEN_NAAM_NA = set(
  'straat laan weg plein gracht kade steeg singel park hof bv b.v vof nv cv holding zn zonen co beheer groep group beauty nails palace lounge massage massages spa wellness salon bar club cafe restaurant hotel hal school kerk advocaten makelaars makelaardij vastgoed taxi thuiszorg huis ziekenhuis college stichting services service store shop center centre house kapper kappers fashion trading dag',
);
const HUISWOORD = set(
  'huize huis villa residence residentie pand flat gebouw kwekerij boerderij stal manege partij casa kamer zaal suite breakfast methode film poster muziek parfum schilderij beeld serie lied boek motie model app systeem cursus training campagne prijs cup taxicentrale orkaan album band groep merk firma sint st sauna wijk buurt winkelcentrum complex stadion zaal kasteel slot kerk schip perceel camping',
);

const ZAAKVORM =
  /..(?:erij|salon|handel|bedrijf|winkel|shop|store|centrum|service|services|groep|bouw|techniek|zorg|markt|bank|bureau|club|hotel|school|kerk|hal|partners|vastgoed|beheer|platform|straat|studio)$/;

const FRASEN = Map.groupBy(
  PLAATSFRASEN.trim()
    .split('\n')
    .map((r) => r.split(' ')),
  (delen) => delen[0]!,
);

/** All names of persons in a reading, before the decision. */
export function zoekNamen(l: Lezing): Naamvondst[] {
  const uit: Naamvondst[] = [];
  const groteZinnen = vindGroteZinnen(l);
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (!isWoord(t) || l.bezet[i]) continue;
    const frase = plaatsfrase(l, i);
    if (frase > 0) {
      i += frase - 1;
      continue;
    }
    const groot = groteZinnen.has(t.zin);
    const cue = isCueVoor(l, i);
    const gespeld = gespeldeNaam(l, i);
    if (gespeld > i) {
      uit.push({ i, j: gespeld, kracht: 80, reden: 'Dit lijkt een naam, met spaties tussen de letters.' });
      i = gespeld;
      continue;
    }
    const rij =
      kapRij(l, leesRij(l, i, groot)) ??
      (cue ? losseRij(l, i, groot) : isNaRol(l, i) && !groot ? losseRij(l, i, groot) : undefined);
    if (!rij) continue;
    const vondst = weeg(l, rij, groot, cue);
    if (vondst) uit.push(vondst);
    i = Math.max(i, rij.j);
  }
  return [...uit, ...zoekHerhaling(l, uit), ...zoekOmgekeerd(l)];
}

/** Last letter of a first name that is spelt with white between ('N a t a l i a'), or -1. */
function gespeldeNaam(l: Lezing, i: number): number {
  if (l.tokens[i]!.ruw.length > 1 || l.tokens[i + 1]?.ruw.length !== 1) return -1;
  let [j, letters] = [i, ''];
  while (isWoord(l.tokens[j]) && l.tokens[j]!.ruw.length === 1 && j - i < 14 && (j === i || l.tokens[j]!.wit === 1))
    letters += l.tokens[j++]!.woord;
  return letters.length > 3 && vlaggenVan(letters) & V.voornaam && !(vlaggenVan(letters) & V.gewoon) ? j - 1 : -1;
}

/** Right after an office or role in small letters a capital is a name, whatever the word: 'inspecteur Schaap'. */
function isNaRol(l: Lezing, i: number): boolean {
  const vorig = l.tokens[i - 1];
  return (
    vorig !== undefined &&
    (vorig.vlag & (V.ambt | V.rol)) !== 0 &&
    vorig.zin === l.tokens[i]!.zin &&
    l.tokens[i]!.wit === 1 &&
    (l.tokens[i]!.vlag & V.kapitaal) !== 0 &&
    ((l.tokens[i]!.vlag & V.gewoon) === 0 || (l.tokens[i]!.vlag & V.achternaam) !== 0) &&
    !ZAAKVORM.test(l.tokens[i]!.woord)
  );
}

/** Number of tokens of a place or chain whose name has small words in it: 'Den Haag', 'Bergen op Zoom', 'Van der Valk'. */
function plaatsfrase(l: Lezing, i: number): number {
  for (const delen of FRASEN.get(l.tokens[i]!.woord) ?? [])
    if (delen.every((d, n) => l.tokens[i + n]?.woord === d) && l.tokens[i]!.vlag & V.kapitaal) return delen.length;
  return 0;
}

/** Sentences in capitals throughout, where a capital letter tells nothing. */
function vindGroteZinnen(l: Lezing): Set<number> {
  const tel = new Map<number, [number, number]>();
  for (const t of l.tokens) {
    if (!isWoord(t) || t.ruw.length < 3) continue;
    const [hoofd, alle] = tel.get(t.zin) ?? [0, 0];
    tel.set(t.zin, [hoofd + (t.vlag & V.hoofd ? 1 : 0), alle + 1]);
  }
  return new Set([...tel].filter(([, [hoofd, alle]]) => alle > 2 && hoofd / alle > 0.7).map(([zin]) => zin));
}

/** A row stops before a business or street that begins in it, and has no place name at its end. */
function kapRij(l: Lezing, rij: Rij | undefined): Rij | undefined {
  if (!rij) return undefined;
  const rollen = [...rij.rollen];
  while (rollen.length > 1 && rollen.at(-1)!.rol === 'tussen') rollen.pop();
  // A small word in front belongs to a name only with a capital: 'De Boer', 'Van Dijk'.
  while (
    rollen.length > 1 &&
    rollen[0]!.rol === 'tussen' &&
    (!(l.tokens[rollen[0]!.k]!.vlag & V.kapitaal) || rollen.length < 2)
  )
    rollen.shift();
  if (rollen[0]!.rol === 'tussen' && rollen.length < 2) return undefined;
  const laatste = rollen.at(-1)!;
  return { ...rij, i: rollen[0]!.k, j: laatste.rol === 'initiaal' ? laatste.k + 1 : laatste.k, rollen };
}

/** After 'mevrouw' or 'heet' one word is enough, also one that no list has, with the small words before it ('dhr de boer'). */
function losseRij(l: Lezing, i: number, groot: boolean): Rij | undefined {
  let k = i;
  while (
    k < i + 4 &&
    (/^(?:van|de|der|den|v|d|ter|ten|te|el|al|'|t)$/.test(l.tokens[k]?.woord ?? '') ||
      (l.tokens[k]?.ruw === '.' && k > i && l.tokens[k]!.wit === 0))
  )
    k += 1;
  const t = l.tokens[k];
  if (!isWoord(t) || t.zin !== l.tokens[i]!.zin || (k > i && !isAanspreekVoor(l, i))) return undefined;
  const kapitaal = (t.vlag & V.kapitaal) !== 0 && !groot;
  if (
    t.vlag &
    (V.nooit |
      V.land |
      V.natie |
      V.inwoner |
      V.straat |
      V.bedrijf |
      V.persoon |
      V.ambt |
      V.rol |
      V.aanspreek |
      V.tussen)
  )
    return undefined;
  const familie = k > i || ((t.vlag & V.achternaam) !== 0 && isAanspreekVoor(l, i));
  if ((t.vlag & (V.gewoon | V.plaats)) !== 0 && !kapitaal && !familie) return undefined;
  if (t.ruw.length < 2 || (t.ruw.length < 3 && !kapitaal) || !/[aeiouy]/.test(t.woord) || (groot && t.ruw.length < 4))
    return undefined;
  if (k === i && isVooraan(l, i) && kapitaal && !/^[:.]$/.test(l.tokens[i - 1]?.ruw ?? '')) return undefined;
  return {
    i,
    j: k,
    rollen: [{ k: i, rol: 'groot' }, ...(k > i ? [{ k, rol: 'groot' as const }] : [])],
    vooraan: false,
  };
}

/** 'mevrouw', 'dhr.', 'hr' right before `i`. */
function isAanspreekVoor(l: Lezing, i: number): boolean {
  const vorig = l.tokens[i - 1];
  return (
    ((vorig?.vlag ?? 0) & V.aanspreek) !== 0 ||
    (vorig?.ruw === '.' && ((l.tokens[i - 2]?.vlag ?? 0) & V.aanspreek) !== 0)
  );
}

/** A form of address, 'heet', 'genaamd', 'naam:' right before `i`, over a colon or quote. */
function isCueVoor(l: Lezing, i: number): boolean {
  let k = i - 1;
  for (let n = 0; n < 3 && k >= 0 && /^[:."'=(]$/.test(l.tokens[k]!.ruw); n++) k -= 1;
  const t = l.tokens[k];
  if (!t || l.tokens[i]!.wit > 2 || (t.zin !== l.tokens[i]!.zin && l.tokens[k + 1]?.ruw !== '.')) return false;
  if (/^(?:mvg|groet|groeten|groetjes)$/.test(t.woord)) return true;
  if (t.zin !== l.tokens[i]!.zin && !/^(?:dhr|mw|mevr|mr|drs|dr|ing|ir|hr|t.n.v|tnv)$/.test(t.woord)) return false;
  if (t.vlag & V.aanspreek && !/^(?:tante|oom|oma|opa|lady|miss|dame)$/.test(t.woord))
    return t.woord !== 'mr' || l.tokens[k + 1]?.ruw === '.' || (l.tokens[i]!.vlag & V.kapitaal) !== 0;
  if (!HEET.has(t.woord) || /^(?:noemt|noemde|genoemd|naam|namen|zich|name)$/.test(t.woord))
    return (
      /^(?:naam|voornaam|achternaam|name|namen)$/.test(t.woord) &&
      (l.tokens[k + 1]?.ruw === ':' || /^(?:op|haar|zijn|de)$/.test(l.tokens[k - 1]?.woord ?? '')) &&
      !/^(?:onder)$/.test(l.tokens[k - 2]?.woord ?? '')
    );
  return true;
}

function weeg(l: Lezing, rij: Rij, groot: boolean, cue: boolean): Naamvondst | undefined {
  if (isZaaknaam(l, rij)) return undefined;
  const kracht = cue ? 90 : isNaRol(l, rij.i) && !groot ? 82 : krachtVan(l, rij, groot);
  if (!kracht) return undefined;
  const { i, j } = snoei(l, rij, cue);
  return {
    i,
    j,
    kracht,
    reden: cue
      ? 'Uit de woorden ervoor blijkt dat dit een naam van een persoon is.'
      : 'Dit lijkt de naam van een persoon.',
  };
}

/** At the start of a sentence an unknown word before a first name is an ordinary word; a place at the end is no family name. */
function snoei(l: Lezing, rij: Rij, cue: boolean): { i: number; j: number } {
  let rollen = rij.rollen;
  if (
    !cue &&
    rij.vooraan &&
    rollen.length > 1 &&
    rollen[0]!.rol === 'groot' &&
    rollen.slice(1).some((r) => r.rol === 'voornaam') &&
    rollen[1]!.rol !== 'achternaam' &&
    !(l.tokens[rollen[0]!.k]!.vlag & V.einde)
  )
    rollen = rollen.slice(1);
  while (rollen.length > 1 && rollen[0]!.rol === 'tussen' && !(l.tokens[rollen[0]!.k]!.vlag & V.kapitaal))
    rollen = rollen.slice(1);
  const laatste = rollen.at(-1)!;
  return { i: rollen[0]!.k, j: laatste.rol === 'initiaal' ? laatste.k + 1 : laatste.k };
}

function krachtVan(l: Lezing, rij: Rij, groot: boolean): number {
  const rol = (naam: string) => rij.rollen.some((r) => r.rol === naam);
  const delen = rij.rollen.filter((r) => r.rol !== 'tussen').length;
  if (rol('voornaam')) return 88;
  if (rol('initiaal'))
    return delen > rij.rollen.filter((r) => r.rol === 'initiaal').length ? 86 : isInitialen(l, rij) ? 74 : 0;
  const na = l.tokens[rij.j + 1];
  const daad = na !== undefined && na.zin === l.tokens[rij.j]!.zin && DAAD.has(na.woord) && na.wit === 1;
  const mens = isMensVoor(l, rij.i);
  // 'De Boer is …', 'boa De Wilde', 'Van den Berg': a small word with a capital, and then a family name.
  const voorop =
    rij.rollen[0]!.rol === 'tussen' &&
    (l.tokens[rij.rollen.at(-1)!.k]!.vlag & (V.achternaam | V.einde)) !== 0 &&
    !groot;
  if (voorop) return !rij.vooraan || daad ? 80 : /^(?:de|het|la|le|el)$/.test(l.tokens[rij.i]!.woord) ? 0 : 78;
  if (groot) return delen > 1 && (rol('twijfel') || rol('achternaam')) ? 72 : 0;
  if (delen > 1 && (rol('twijfel') || rol('achternaam')))
    return rij.vooraan && !rol('achternaam') && delen < 3 && rol('woordnaam') && !daad ? 0 : 82;
  if (delen > 1 && rol('woordnaam')) return rij.vooraan ? (daad ? 70 : 0) : 74;
  const opgesomd = na !== undefined && /^[,(|/;-]$/.test(na.ruw) && isPersoonsgegeven(l, rij.j + 2);
  if (rol('twijfel') || rol('achternaam'))
    return rij.vooraan
      ? daad || opgesomd || isOnderwerp(l, rij) || staatInLijst(l, rij) || !onzeker(l, rij)
        ? 76
        : 0
      : 80;
  if (rol('woordnaam'))
    return rij.vooraan
      ? (daad && MENSDAAD.has(na.woord) && !isNaamwoord(l, rij)) || isOnderwerp(l, rij) || inNamenlijst(l, rij)
        ? 68
        : 0
      : inNamenlijst(l, rij)
        ? 72
        : isNietNaLidwoord(l, rij)
          ? 70
          : 0;
  // Only words that no list has; in a chat the name stands before the colon.
  if (na?.ruw === ':' && l.tokens[rij.i - 1]?.ruw === ']') return 66;
  if (rij.vooraan) return daad && delen > 1 ? 60 : 0;
  return mens || daad || isGesprek(l, rij.i) ? 64 : staatInLijst(l, rij) ? 58 : 0;
}

/** An age, origin or birth date right after a name, as people are noted down. */
function isPersoonsgegeven(l: Lezing, k: number): boolean {
  const t = l.tokens[k];
  if (!t) return false;
  return (
    (isGetal(t) && (/^[1-6]\d$/.test(t.ruw) || l.bezet[k] === 1)) ||
    (t.vlag & (V.natie | V.inwoner | V.land)) !== 0 ||
    /^(?:RO|BG|HU|PL|NL|v|m)$/.test(t.ruw)
  );
}

function isMensVoor(l: Lezing, i: number): boolean {
  const vorig = l.tokens[i - 1];
  if (!vorig || vorig.zin !== l.tokens[i]!.zin) return false;
  return (
    (vorig.vlag & NA_ROL) !== 0 ||
    (VOOR_MENS.has(vorig.woord) &&
      !/^(?:van|en|of|bij|voor|aan|met|door|with|by|y|con|si|cu|and|namens|volgens|tegen|aanwezig|wie)$/.test(
        vorig.woord,
      )) ||
    (vorig.ruw === '.' && ((l.tokens[i - 2]?.vlag ?? 0) & V.aanspreek) !== 0)
  );
}

/** At the start: 'Bos is de eigenaar', 'Visser, de huurder', 'Faith: …', 'Precious haar telefoon', 'kamer 4 = Merel'. */
function isOnderwerp(l: Lezing, rij: Rij): boolean {
  const w = (n: number) => l.tokens[rij.j + n]?.woord ?? '';
  const naam = (l.tokens[rij.i]!.vlag & V.gewoon) === 0;
  if (/^(?:is|was|wordt|blijft)$/.test(w(1)))
    return (
      /^(?:er|niet|zelf|ook|boos|aanwezig|thuis|ziek|bereikbaar|gebeld|gesproken|gevraagd|gewezen|eigenaar|beheerder|exploitant|verhuurder)$/.test(
        w(2),
      ) ||
      (/^(?:de|een|het|haar|zijn)$/.test(w(2)) && isMenswoord(l.tokens[rij.j + 3]))
    );
  if (w(1) === ',' && /^(?:de|een|haar|zijn|onze|die)$/.test(w(2)))
    return w(2) === 'die' || isMenswoord(l.tokens[rij.j + 3]);
  if (w(1) === '(' && isMenswoord(l.tokens[rij.j + 2])) return true;
  if (naam && (w(1) === ':' || /^(?:haar|zijn|d'r|z'n)$/.test(w(1)))) return true;
  const [teken, ervoor] = [l.tokens[rij.i - 1]?.ruw, l.tokens[rij.i - 2]];
  return (
    (teken === ':' || teken === '=') &&
    ervoor !== undefined &&
    (isGetal(ervoor) || isMenswoord(ervoor) || /^(?:baas|chef|contact|naam|wie)$/.test(ervoor.woord))
  );
}

function isMenswoord(t: Token | undefined): boolean {
  return (
    t !== undefined &&
    ((t.vlag & (V.persoon | V.rol | V.ambt)) !== 0 ||
      /^(?:baas|chef|huurder|kok|buurman|buurvrouw|contactpersoon|zoon|dochter)$/.test(t.woord))
  );
}

/** In a list with a sure name in it: 'Aanwezig: Bakker, Visser, Smit', 'met Kok en Smit'. */
function inNamenlijst(l: Lezing, rij: Rij): boolean {
  if ((l.tokens[rij.i]!.vlag & (V.achternaam | V.voornaam)) === 0) return false;
  for (const stap of [-1, 1]) {
    let k = stap < 0 ? rij.i - 1 : rij.j + 1;
    for (let n = 0; n < 12 && l.tokens[k]?.zin === l.tokens[rij.i]!.zin; n++, k += stap) {
      const t = l.tokens[k]!;
      if (/^(?:,|en|&|\/|\(|\)|\.)$/.test(t.woord)) continue;
      if (
        l.tokens[k - stap]!.ruw === '(' ||
        l.tokens[k - stap]!.ruw === ')' ||
        (stap > 0 ? l.tokens[k + 1]?.ruw === ')' : l.tokens[k - 1]?.ruw === '(')
      )
        continue;
      if (!(t.vlag & V.kapitaal) || t.vlag & (V.bedrijf | V.plaats | V.nooit)) break;
      if (t.vlag & (V.voornaam | V.achternaam | V.einde) && !(t.vlag & V.gewoon)) return true;
    }
  }
  return false;
}

/** 'gesproken met', 'gebeld door', 'volgens': what people do with people. */
function isGesprek(l: Lezing, i: number): boolean {
  const vorig = l.tokens[i - 1];
  if (!vorig || !/^(?:met|door|volgens|namens|aan|van|tegen)$/.test(vorig.woord)) return false;
  return (
    /^(?:volgens|namens)$/.test(vorig.woord) ||
    terug(l, i, 6, (t) =>
      /^(?:gesproken|gesprek|gebeld|sprak|contact|afgesproken|overlegd|gemaild|ontmoet|samen|getekend|ondertekend|opgehaald|gebracht|verhuurd|geopend|telefonisch|gevraagd|verklaring|kamer|huis|zei)$/.test(
        t.woord,
      ),
    ) >= 0
  );
}

/** Short or doubtful words at the start of a sentence. */
function onzeker(l: Lezing, rij: Rij): boolean {
  const t = l.tokens[rij.i]!;
  return t.woord.length < 4 || (t.vlag & (V.twijfel | V.gewoon | V.klank | V.einde)) !== 0;
}

function isNietNaLidwoord(l: Lezing, rij: Rij): boolean {
  const vorig = l.tokens[rij.i - 1]?.woord ?? '';
  const t = l.tokens[rij.i]!;
  if (t.vlag & (V.plaats | V.land)) return isMensVoor(l, rij.i);
  return (
    (!/^(?:de|het|een|'|art|artikel|maand|in|vanaf|tot|per|sinds)$/.test(vorig) &&
      !(t.vlag & (V.bedrijf | V.rol | V.ambt | V.persoon | V.aanspreek)) &&
      (t.vlag & V.voornaam) !== 0) ||
    ((t.vlag & V.achternaam) !== 0 && isMensVoor(l, rij.i))
  );
}

/** At the start a word that is a name too counts before a verb, unless an article or verb form of its own shows the other word. */
function isNaamwoord(l: Lezing, rij: Rij): boolean {
  return (
    (l.tokens[rij.i]!.vlag & (V.persoon | V.rol | V.ambt | V.zaak | V.bedrijf)) !== 0 ||
    l.tokens[rij.i]!.woord.length < 3
  );
}

/** Beside another name in a list: 'Kaczmarek, Ofori, Sheehan'. */
function staatInLijst(l: Lezing, rij: Rij): boolean {
  const [voor, na] = [l.tokens[rij.i - 1], l.tokens[rij.j + 1]];
  const buur = (t: Token | undefined) =>
    t !== undefined &&
    (t.vlag & V.kapitaal) !== 0 &&
    (t.vlag & (V.voornaam | V.achternaam | V.einde)) !== 0 &&
    !(t.vlag & (V.gewoon | V.plaats | V.bedrijf));
  return (
    (/^(?:,|en|&|of|\/)$/.test(voor?.woord ?? '') && buur(l.tokens[rij.i - 2])) ||
    (/^(?:,|en|&|of|\/)$/.test(na?.woord ?? '') && buur(l.tokens[rij.j + 2]))
  );
}

/** Letters alone are a name when the text says who signs, or in the form 'R.v.d.L.'. */
function isInitialen(l: Lezing, rij: Rij): boolean {
  return (
    rij.rollen.length > 1 &&
    terug(l, rij.i, 5, (t) =>
      /^(?:verdachte|betrokkene|getuige|klant|initialen|initiaal|getekend|tekende|ondertekend|paraaf|geparafeerd|door|afzender|melder|mw|mevr|dhr|naam)$/.test(
        t.woord,
      ),
    ) >= 0
  );
}

/** The name of a business, building or street, and no person's. */
function isZaaknaam(l: Lezing, rij: Rij): boolean {
  if (rij.rollen.some(({ k }) => HUISWOORD.has(l.tokens[k]!.woord) || ZAAKVORM.test(l.tokens[k]!.woord))) return true;
  return isZaakVoor(l, rij.i) || isZaakNa(l, rij);
}

const ZAAKEINDE = /(?:salon|studio|huis|bar|cafe|hotel|club|restaurant|winkel|shop|platform|straat|advocaten|dienst)$/;

/** 'Hotel Wilhelmina', 'Café Tante Truus', 'club "Aurora"'. */
function isZaakVoor(l: Lezing, i: number): boolean {
  const voor = l.tokens[i - 1];
  if (!voor || voor.zin !== l.tokens[i]!.zin) return false;
  const zaak = (t: Token | undefined) => isWoord(t) && t.zin === voor.zin && (t.vlag & V.bedrijf) !== 0 && !(t.vlag & (V.rol | V.persoon));
  if (/^["']$/.test(voor.ruw) || (voor.vlag & V.aanspreek && voor.vlag & V.kapitaal)) return zaak(l.tokens[i - 2]);
  if (l.tokens[i]!.wit !== 1 || !isWoord(voor)) return false;
  return zaak(voor) || HUISWOORD.has(voor.woord) || (ZAAKEINDE.test(voor.woord) && (voor.vlag & V.kapitaal) !== 0);
}

/** 'Joy Beauty', 'Jansen & Zn', 'Linda's Nails', 'Anne Frankkade', 'Johan de Wittstraat'. */
function isZaakNa(l: Lezing, { j }: Rij): boolean {
  const [laatste, na, naNa] = [l.tokens[j]!, l.tokens[j + 1], l.tokens[j + 2]];
  if (!na || na.zin !== laatste.zin || na.wit > 1) return false;
  const groteNa = isWoord(na) && (na.vlag & V.kapitaal) !== 0;
  if (groteNa && (GEEN_NAAM_NA.has(na.woord) || na.vlag & (V.straat | V.bedrijf))) return true;
  if (groteNa && na.vlag & V.straatzwak && isGetal(naNa)) return true;
  if (na.ruw === '&' && /^(?:zn|zonen|co|partners|zoon)$/.test(naNa?.woord ?? '')) return true;
  const bezeten = na.ruw === "'" && naNa?.woord === 's' ? l.tokens[j + 3] : undefined;
  if (isWoord(bezeten) && bezeten.wit === 1 && bezeten.vlag & V.kapitaal && !(bezeten.vlag & V.voornaam)) return true;
  if (straatNa(l, j)) return true;
  const straat = (laatste.vlag & (V.straat | V.straatzwak)) !== 0 && !(laatste.vlag & V.voornaam);
  if (straat && isGetal(na) && na.wit === 1 && na.ruw.length < 4) return true;
  if (/^(?:straat|kade|laan|weg|plein|hal|park|gracht|singel)$/.test(na.woord)) return true;
  return na.ruw === '-' && na.wit === 0 && /^(?:straat|laan|weg|plein|kade|dag|hal|model|wet|zaak|casus|campagne)/.test(naNa?.woord ?? '');
}

/** 'Johan de Wittstraat', 'Anna van den Bergplein 3': small words and then a street. */
function straatNa(l: Lezing, j: number): boolean {
  let k = j + 1;
  while (k < j + 4 && /^(?:van|de|der|den|het|ten|ter|'|t)$/.test(l.tokens[k]?.woord ?? '')) k += 1;
  const t = l.tokens[k];
  return (
    k > j + 1 &&
    isWoord(t) &&
    (t.vlag & V.kapitaal) !== 0 &&
    ((t.vlag & V.straat) !== 0 || ((t.vlag & V.straatzwak) !== 0 && isGetal(l.tokens[k + 1])))
  );
}

/** A part of a name found before is a name again: 'De heer Munteanu', 'Trang zei'. */
function zoekHerhaling(l: Lezing, gevonden: readonly Naamvondst[]): Naamvondst[] {
  const delen = new Set<string>();
  const vol = new Uint8Array(l.tokens.length);
  for (const { i, j } of gevonden) {
    vol.fill(1, i, j + 1);
    for (let k = i; k <= j; k++) if (isDeel(l.tokens[k]!)) delen.add(l.tokens[k]!.woord);
  }
  if (!delen.size) return [];
  const uit: Naamvondst[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (vol[i] || l.bezet[i] || !delen.has(t.woord) || (t.vlag & V.kapitaal) === 0) continue;
    const rij: Rij = { i, j: i, rollen: [], vooraan: false };
    if (!isZaaknaam(l, rij)) uit.push({ i, j: i, kracht: 72, reden: 'Deze naam staat ook elders in de tekst.' });
  }
  return uit;
}

function isDeel(t: Token): boolean {
  return isWoord(t) && t.woord.length > 2 && !(t.vlag & (V.gewoon | V.tussen | V.plaats | V.land | V.nooit));
}

/** 'D'Souza, Melvin': family name first, between quotes or after 'naam:'. */
function zoekOmgekeerd(l: Lezing): Naamvondst[] {
  const uit: Naamvondst[] = [];
  for (let k = 1; k < l.tokens.length - 1; k++) {
    if (l.tokens[k]!.ruw !== ',') continue;
    const [a, b] = [l.tokens[k - 1]!, l.tokens[k + 1]!];
    const voornaam =
      isWoord(b) &&
      b.wit < 2 &&
      (b.vlag & (V.voornaam | V.kapitaal)) === (V.voornaam | V.kapitaal) &&
      !(b.vlag & V.gewoon);
    const naam = isWoord(a) && (a.vlag & V.kapitaal) !== 0 && !(a.vlag & (V.gewoon | V.voornaam | V.plaats | V.land));
    const los =
      /^["';)|/]$/.test(l.tokens[k + 2]?.ruw ?? '') ||
      (isCueVoor(l, k - 1) && !/^(?:en|,)$/.test(l.tokens[k + 2]?.woord ?? ''));
    if (voornaam && naam && los)
      uit.push({ i: k - 1, j: k + 1, kracht: 91, reden: 'Dit lijkt een naam, met de achternaam voorop.' });
  }
  return uit;
}

/** The names as candidates. */
export function alsKandidaten(l: Lezing, namen: readonly Naamvondst[]): Kandidaat[] {
  return namen.map(({ i, j, kracht, reden }) => ({ ...zonderBezit(l, i, j), soort: 'naam', kracht, reden }));
}

/** Without the s of possession: Ileanas → Ileana. */
function zonderBezit(l: Lezing, i: number, j: number): { begin: number; eind: number } {
  const plek = plekVan(l, i, j);
  return l.tokens[j]!.vlag & V.bezit && i === j ? { ...plek, eind: plek.eind - 1 } : plek;
}
