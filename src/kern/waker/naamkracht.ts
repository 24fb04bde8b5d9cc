import { V } from './lexicon.ts';
import { type Lezing, set, terug } from './lezing.ts';
import { inNamenlijst, isOnderwerp, isPersoonsgegeven, staatInLijst } from './naamlijst.ts';
import type { Rij } from './naamrij.ts';
import type { Token } from './tokeniseer.ts';

/** Verbs of which the subject stands before them and is mostly a person. */
export const DAAD = set(
  `noteerde noteert fotografeerde inspecteerde controleerde schrok knikte zweeg lachte huilde vluchtte verdween ontkende klaagde klaagt beweert beweerde meent meende hoorde kookte kookt sliep slaapt poetst verhuurt verhuurde incasseert incasseerde int masseert masseerde vertaalt vertaalde tolkt tolkte ondertekende overlegt overlegde mailt chauffeert verzocht bedankte groette wachtte rende fluisterde riep dreigde dreigt sloeg slaat dwingt dwong antwoordde antwoordt bood biedt beloofde kocht koopt verkoopt vreest stuurde noteren legde legt gooide trok duwde draaide keerde zwaaide aarzelde zegt zei zegde verklaart verklaarde vertelt vertelde belt belde gebeld appt appte mailt mailde vraagt vroeg woont woonde werkt werkte heeft had is was komt kwam gaat ging doet deed wil wilde wou kan kon mag mocht moet moest stond staat zat zit lag ligt liep loopt geeft gaf neemt nam krijgt kreeg haalt haalde brengt bracht rijdt reed regelt regelde betaalt betaalde opende deed keek kijkt schrijft schreef meldt meldde schrikt schrok huilt huilde lacht lachte schold wijst wees toont toonde liet laat zag ziet hoort weet wist denkt dacht vindt vond spreekt sprak bleef blijft vertrok vertrekt kent bepaalt bepaalde verzorgt verbleef slaapt sliep noemt noemde heet wordt werd hielp helpt zou zal stelt stelde bevestigt bevestigde ontkent ontkende weigert weigerde schreeuwde reageert reageerde maakt maakte gebruikt zoekt verhuurt tekende tekent ontving herkent leest bewaart schoonmaakt says said told called works lives has dice trabaja tiene vive spune lucreaza doorgeeft`,
);

// What only people do; 'gaat' and 'is' are also said of things.
const MENSDAAD = set(
  `noteerde noteert fotografeerde inspecteerde controleerde schrok knikte zweeg lachte huilde vluchtte verdween ontkende klaagde klaagt beweert beweerde meent meende hoorde kookte kookt sliep slaapt poetst verhuurt verhuurde incasseert incasseerde int masseert masseerde vertaalt vertaalde tolkt tolkte ondertekende overlegt overlegde mailt chauffeert verzocht bedankte groette wachtte rende fluisterde riep dreigde dreigt sloeg slaat dwingt dwong antwoordde antwoordt bood biedt beloofde kocht koopt verkoopt vreest stuurde noteren legde legt gooide trok duwde draaide keerde zwaaide aarzelde heet lachte stuurt stuurde gaf bevestigde liet deed stelde haalde bracht lag las kan kon mag moet kookt wacht wachtte betaalde zegt zei zegde verklaart verklaarde vertelt vertelde belt belde appt appte mailt mailde vraagt vroeg woont woonde werkt werkte wil wilde wou stond zat liep neemt haalt brengt rijdt regelt betaalt opende keek kijkt schrijft meldt schrok huilt huilde lacht wijst wees toont toonde zag hoort weet wist denkt dacht vindt spreekt sprak vertrok kent slaapt noemt hielp helpt bevestigt ontkent ontkende weigert weigerde schreeuwde reageert reageerde tekende zoekt leest says said told had heeft`,
);

const VOOR_MENS = set(
  `met door aan van bij voor en of tegen namens volgens collega dochter zoon broer zus moeder vader vriend vriendin partner man vrouw ex buurman buurvrouw buurvrouw tante oom neef nicht beheerder exploitant verhuurder eigenaar eigenaresse eigenares chauffeur tolk melder gastvrouw receptioniste receptionist portier kok klusjesman schoonmaker schoonmaakster contactpersoon rapporteur lezer aanwezig aanwezigen wie cliente client klant masseuse huurder bewoner bewoonster advocaat jurist boekhouder medewerker medewerkster agent wijkagent inspecteur toezichthouder handhaver hulpverlener bedrijfsleider directeur vennoot bemiddelaar pooier baas vertegenwoordiger makelaar behandelaar afzender ondertekenaar with by y con si cu and`,
);

const NA_ROL = V.aanspreek | V.ambt | V.rol;

export function krachtVan(l: Lezing, rij: Rij, groot: boolean): number {
  const rol = (naam: string) => rij.rollen.some((r) => r.rol === naam);
  const delen = rij.rollen.filter((r) => r.rol !== 'tussen').length;
  if (rol('voornaam')) return 88;
  if (rol('initiaal'))
    return delen > rij.rollen.filter((r) => r.rol === 'initiaal').length || (delen > 1 && rol('tussen'))
      ? 86
      : isInitialen(l, rij)
        ? 74
        : 0;
  const na = l.tokens[rij.j + 1];
  const daad = na !== undefined && na.zin === l.tokens[rij.j]!.zin && DAAD.has(na.woord) && na.wit === 1;
  const mens = isMensVoor(l, rij.i);
  // 'De Boer is …', 'boa De Wilde', 'Van den Berg': a small word with a capital, and then a family name.
  const voorop =
    rij.rollen[0]!.rol === 'tussen' &&
    (l.tokens[rij.rollen.at(-1)!.k]!.vlag & (V.achternaam | V.einde)) !== 0 &&
    !groot;
  // 'De Molen is een rijksmonument', 'De Oranjeboom heeft …': with the article of a thing it takes a person's deed or role.
  const ding = rij.vooraan && /^(?:De|Het)$/.test(l.tokens[rij.i]!.ruw) && delen === 1 && isDing(l.tokens[rij.j]!);
  if (voorop && ding && /^(?:is|was|heeft|had)$/.test(na?.woord ?? '') && !isOnderwerp(l, rij) && isEenDing(l, rij.j))
    return 0;
  if (voorop) return !rij.vooraan || daad ? 80 : /^(?:de|het|la|le|el)$/.test(l.tokens[rij.i]!.woord) ? 0 : 78;
  if (groot) return delen > 1 && (rol('twijfel') || rol('achternaam')) ? 72 : 0;
  if (delen > 1 && (rol('twijfel') || rol('achternaam')))
    return rij.vooraan && !rol('achternaam') && delen < 3 && rol('woordnaam') && !daad ? 0 : 82;
  if (delen > 1 && rol('woordnaam')) return rij.vooraan ? (daad || isOnderwerp(l, rij) ? 70 : 0) : 74;
  const opgesomd = na !== undefined && /^[,(|/;-]$/.test(na.ruw) && isPersoonsgegeven(l, rij.j + 2);
  // 'vanuit Emmerich', 'in Boxmeer', 'de Jordaan': a family name that is also a place.
  if (!rol('twijfel') && delen === 1 && isNaPlaatswoord(l, rij.i)) return 0;
  if (!rol('twijfel') && delen === 1 && rij.rollen.length === 1 && l.tokens[rij.i]!.vlag & V.plaats)
    return isPlaatsAlsNaam(l, rij, daad) ? 76 : 0;
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
  return onbekendeKracht(l, rij, daad, mens, delen);
}

const MET_MENS =
  /^(?:aangehouden|gehoord|gebeld|gesproken|meegenomen|gewaarschuwd|bedreigd|geslagen|opgehaald|ontmoet|herkend|verhoord|opgebeld|aangesproken|weggestuurd|ontslagen|opgepakt|mishandeld|geholpen)$/;

/** How sure a row is of which no list has a word. */
function onbekendeKracht(l: Lezing, rij: Rij, daad: boolean, mens: boolean, delen: number): number {
  const na = l.tokens[rij.j + 1];
  // 'Op Sexlist heet zij …'.
  if (/^(?:op|via)$/.test(l.tokens[rij.i - 1]?.woord ?? '') && na?.woord === 'heet') return 0;
  // 'De Oranjeboom': no list has it, and it has an article.
  if (/^(?:de|het|een)$/.test(l.tokens[rij.i - 1]?.woord ?? '') && l.tokens[rij.i]!.wit === 1 && delen === 1) return 0;
  // Only words that no list has; in a chat the name stands before the colon.
  if (na?.ruw === ':' && (l.tokens[rij.i - 1]?.ruw === ']' || isNaTijd(l, rij.i))) return 66;
  if (rij.vooraan && delen > 1 && isOnderwerp(l, rij)) return 60;
  if (rij.vooraan)
    return daad &&
      na &&
      (delen > 1 || (MENSDAAD.has(na.woord) && isNaamachtig(l.tokens[rij.i]!) && !isOmkering(l, rij.j + 2)))
      ? 60
      : 0;
  // 'de politie heeft Gjon aangehouden'.
  if (
    na?.wit === 1 &&
    MET_MENS.test(na.woord) &&
    /^(?:heeft|heb|hebben|had|hadden|werd|wordt|is)$/.test(l.tokens[rij.i - 1]?.woord ?? '')
  )
    return 62;
  if (isTussenAanhaling(l, rij) && isMensVoor(l, rij.i - 1)) return 64;
  return mens || daad || isGesprek(l, rij.i) ? 64 : staatInLijst(l, rij) ? 58 : 0;
}

/** A family name by its ending alone, or one that is an ordinary word too. */
function isDing(t: Token): boolean {
  return (t.vlag & V.gewoon) !== 0 || !(t.vlag & V.achternaam);
}

/** 'is een rijksmonument', 'had een artikel': said of a thing. */
function isEenDing(l: Lezing, j: number): boolean {
  return (
    /^(?:een|geen)$/.test(l.tokens[j + 2]?.woord ?? '') &&
    !((l.tokens[j + 3]?.vlag ?? 0) & (V.persoon | V.rol | V.ambt))
  );
}

/** No form of a Dutch noun for who does something ('Omwonende', 'Huismeester', 'Pandeigenaresse'). */
function isNaamachtig(t: Token): boolean {
  return t.woord.length > 3 && !(t.vlag & V.hoofd) && !NAAMWOORD.test(t.woord);
}

/** 'Ooit werkte zij': the subject stands behind the verb, so that the first word is no name. */
function isOmkering(l: Lezing, k: number): boolean {
  return (
    /^(?:zij|hij|ze|wij|we|ik|men|er|u|je|iemand|niemand|haar|zijn|mijn|mevrouw|meneer|dhr|mw)$/.test(
      l.tokens[k]?.woord ?? '',
    ) || ((l.tokens[k]?.vlag ?? 0) & V.kapitaal) !== 0
  );
}

const NAAMWOORD =
  /(?:er|ers|ster|eur|euse|ist|iste|aar|ares|aresse|ante|ent|ente|or|man|vrouw|lid|genoot|genote|meester|baas|loos|end|ende|een|heid|ing|sel|schap|tje|je|ers|huur|staat|recht|wet|team|bord|kamer|deur|ief|aal|eel|iek|teur|isch|laat|maat|raad|dienst|nemer|gever|zaak|werk|punt|lijn|groep|buur)$/;

function isTussenAanhaling(l: Lezing, rij: Rij): boolean {
  return /^["']$/.test(l.tokens[rij.i - 1]?.ruw ?? '') && /^["']$/.test(l.tokens[rij.j + 1]?.ruw ?? '');
}

/** '14:02 Sander: …': in a chat the name stands behind the time, at the begin of a line. */
export function isNaTijd(l: Lezing, i: number): boolean {
  let k = i - 1;
  while (k > i - 4 && /^[-\])]$/.test(l.tokens[k]?.ruw ?? '')) k -= 1;
  return l.bezet[k] === 1 && /^\d\d$/.test(l.tokens[k]!.ruw) && l.tokens[k - 1]?.ruw === ':';
}

/** A family name that is a town too counts where a person is: after a role, before what only people do, in a list of names. */
function isPlaatsAlsNaam(l: Lezing, rij: Rij, daad: boolean): boolean {
  return (
    isMensVoor(l, rij.i) ||
    (daad && MENSDAAD.has(l.tokens[rij.j + 1]!.woord)) ||
    inNamenlijst(l, rij) ||
    isOnderwerp(l, rij)
  );
}

function isNaPlaatswoord(l: Lezing, i: number): boolean {
  const [voor, vorig] = [l.tokens[i - 2], l.tokens[i - 1]];
  if (!vorig || vorig.zin !== l.tokens[i]!.zin || l.tokens[i]!.wit !== 1) return false;
  if (/^(?:vanuit|uit|in|te|naar|richting|omgeving)$/.test(vorig.woord)) return true;
  return (
    /^(?:de|het)$/.test(vorig.ruw) &&
    !/^(?:met|door|volgens|namens|meneer|heer|mevrouw|dhr|mevr|mw|of|tegen)$/.test(voor?.woord ?? '')
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

const VERWANT =
  /^(?:vriend|vriendin|zus|broer|moeder|vader|zoon|dochter|man|vrouw|ex|collega|neef|nicht|tante|oom|partner|kind|kinderen)$/;

/** 'gesproken met', 'gebeld door', 'volgens': what people do with people. */
function isGesprek(l: Lezing, i: number): boolean {
  const vorig = l.tokens[i - 1];
  if (!vorig || !/^(?:met|door|volgens|namens|aan|van|tegen)$/.test(vorig.woord)) return false;
  if (vorig.woord === 'van' && VERWANT.test(l.tokens[i - 2]?.woord ?? '')) return true;
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

/** Letters alone are a name when the text says who signs, or in the form 'R.v.d.L.'. */
function isInitialen(l: Lezing, rij: Rij): boolean {
  const na = l.tokens[rij.j + 1]?.ruw;
  if (rij.rollen.length > 1 && (na === '(' || na === ',') && isPersoonsgegeven(l, rij.j + 2)) return true;
  return (
    rij.rollen.length > 1 &&
    terug(l, rij.i, 5, (t) =>
      /^(?:slachtoffer|aangever|aangeefster|client|cliente|casus|dossier|verdachte|betrokkene|getuige|klant|initialen|initiaal|getekend|tekende|ondertekend|paraaf|geparafeerd|door|afzender|melder|mw|mevr|dhr|naam)$/.test(
        t.woord,
      ),
    ) >= 0
  );
}
