import { V } from './lexicon.ts';
import { type Lezing, heeftBit, set, terug, verder } from './lezing.ts';

export const KIND = set(
  'zoon zoontje dochter dochtertje kind kindje kinderen baby broertje zusje nichtje neefje kleinkind moeder vader oma opa zus broer tante oom peuter kleuter tiener jongetje meid meisje',
);

export const REGEL = set(
  `minimaal minimum min minstens tenminste vanaf leeftijdsgrens minimumleeftijd leeftijdseis onder boven ouder jonger hoger maximaal maximum max termijn binnen gedurende duur sinds voor na over elke elk per geldig geldigheid looptijd loopt contract bewaartermijn bewaard bewaren om al ruim bijna afgelopen laatste komende volgende eerste vorige ieder iedere geleden huurcontract garantie gevangenisstraf cel hechtenis verjaring terugkijkend eis vereist verplicht toegang entree artikel art lid vergunning`,
);

export const REGEL_ZWAK = set(
  'onder boven voor na over om bijna al ruim maximaal max eerste laatste vorige sinds per vergunning contract',
);

const NA_REGEL = set(
  'geleden lang ervaring gevestigd cel gevangenis gevangenisstraf celstraf werkzaam eigenaar exploitant bestaat garantie eerder later terug open actief bewaard bewaren bewaartermijn geldig dienst bij hier daar aan leeg verhuurd bezig termijn getrouwd samen onafgebroken achtereen verlengd',
);

const DUURWERKWOORD = set(
  'werkt werk werkte werken woont wonen woonde bestaat zit zitten loopt duurt duurde huurt huur verhuurt geldt blijft gebruikt rookt doet komt bewaard bewaren had heeft hebben is staat verleend',
);

const VREEMD_JAAR = set(
  'ani anos an ans anni years yrs yr yo o lat let lata letni letnia eves yasinda yasindayim godini godina vjet rokiv tuoi jahre',
);

export function metEenheid(l: Lezing, i: number, j: number, n: number, persoonEinden: ReadonlySet<number>): boolean {
  if (VREEMD_JAAR.has(l.tokens[j]!.woord) && n >= 14 && n < 80)
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
  if (isLeeftijdseis(l, i, j, persoonEinden)) return false;
  if (
    n > 13 &&
    terug(l, i, 4, (t) => /^(?:leeftijd|lft|geschat)$/.test(t.woord)) >= 0 &&
    terug(l, i, 3, (t) => REGEL.has(t.woord)) < 0
  )
    return true;
  const vorig = l.tokens[i - 1]?.woord ?? '';
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
  if (l.tokens[j + 1]?.woord === 'te' && l.tokens[j + 2]?.woord === 'zijn') return n > 13;
  if (oud)
    return (
      verderIsMens(l, i, j) &&
      (heeftPersoon(l, i, j, persoonEinden, 12) || terug(l, i, 6, (t) => /^(?:het|de|dit|deze|een)$/.test(t.woord)) < 0)
    );
  if (DUURWERKWOORD.has(vorig) && vorig !== 'is') return false;
  if (/^(?:al|ruim)$/.test(vorig)) return false;
  if (n < 14) return terug(l, i, 4, (t) => KIND.has(t.woord)) >= 0;
  return heeftPersoon(l, i, j, persoonEinden, 12) || isFragment(l, i, j);
}

/** 'of ouder', 'jonger dan 18 jaar', 'niemand ouder dan': what may be, and nobody's age. */
function isLeeftijdseis(l: Lezing, i: number, j: number, persoonEinden: ReadonlySet<number>): boolean {
  const [vorig, voorvorig] = [l.tokens[i - 1]?.woord ?? '', l.tokens[i - 2]?.woord ?? ''];
  if (terug(l, i, 9, (t) => /^(?:gemiddeld|gemiddelde|mediaan)$/.test(t.woord)) >= 0) return true;
  if (
    /^(?:of|en|and|plus|\+)$/.test(l.tokens[j + 1]?.woord ?? '') &&
    /^(?:ouder|jonger|older)$/.test(l.tokens[j + 2]?.woord ?? '')
  )
    return true;
  if (
    /^(?:dan|than)$/.test(vorig) &&
    /^(?:ouder|jonger|meer|minder|langer|korter|older|younger)$/.test(voorvorig) &&
    !heeftPersoon(l, i, j, persoonEinden, 6)
  )
    return true;
  return (
    /^(?:ouder|jonger)$/.test(voorvorig) &&
    terug(l, i, 8, (t) => /^(?:niemand|personen|bezoekers|iedereen|klanten|toegang)$/.test(t.woord)) >= 0
  );
}

const ZAAKOUD = set(
  'meubilair inventaris systeem installatie cv ketel dak kozijnen leidingen bank stoel vloer tapijt behang computer alarm camera schip boot kelder trap sauna jacuzzi pand panden gebouw auto matras matrassen bedrijf vergunning rapport club huis woning boiler ketel lift brandblusser fiets hond kat telefoon foto advertentie dossier bed',
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
  const [vorig, volgend] = [l.tokens[l.tokens[i - 1]?.ruw === '.' ? i - 2 : i - 1], l.tokens[j + 1]];
  const los =
    !vorig ||
    vorig.zin !== l.tokens[i]!.zin ||
    l.tokens[i]!.wit > 1 ||
    /^[,;:(/|±~-]$/.test(vorig.ruw) ||
    /^(?:is|ben|word|wordt|werd|was|am|ca|circa|ongeveer|ongev|plm|leeftijd|lft|hooguit|van|schatting|schat|geschat|net|pas)$/.test(
      vorig.woord,
    ) ||
    (vorig.vlag & (V.natie | V.inwoner)) !== 0;
  return (
    los &&
    (!volgend ||
      volgend.zin !== l.tokens[i]!.zin ||
      /^[,;.)/|!?-]$/.test(volgend.ruw) ||
      /^(?:oud|jong|en|uit|zegt|te|geschat|ongeveer)$/.test(volgend.woord))
  );
}
