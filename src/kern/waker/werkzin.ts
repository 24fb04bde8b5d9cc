import { isTooi } from './tooi.ts';
import { V } from './lexicon.ts';
import { isGetal, set, terug, verder, type Lezing } from './lezing.ts';
import type { Naamvondst } from './naam.ts';
import { isNaTijd } from './naamkracht.ts';
import type { Token } from './tokeniseer.ts';

const ADVERTENTIE =
  /^(?:advertentie|advertenties|adv|advert|seksadvertentie|sekssite|adverteert|adverteerde|geadverteerd|profiel|profielen|account|kinky|sexjobs|annonce|annuncio|anuncio|anunt|ad|ads)$/;
const ECHTE = /^(?:echte|werkelijke|eigenlijke|ware|eigen|doop)$/;
const WERKNAAM =
  /^(?:werknaam|werknamen|artiestennaam|artiestennamen|alias|schuilnaam|bijnaam|bijnamen|kamernaam|clubnaam|nachtclubnaam|showname|podiumnaam|pseudoniem|sitenaam|escortnaam|nepnaam|valse)$/;
const RECLAME = set(
  'xxx xxl sletje slet gangbang trio anaal incall outcall sexdate hoertje privéontvangst priveontvangst striptease sexy geil geile lekker lekkere discreet ontvangt verwent verwennen verwen genieten schatje schat lieverd beschikbaar available disponible disponibila disponivel independent hot horny naughty kussen pijpen gfe striptease nuru tantra erotisch erotische ontspanningsmassage boeken boek geboekt',
);
const RANK = set(
  'melder melder. melding collega chauffeur klant beheerder exploitant verhuurder eigenaar eigenares buurman buurvrouw tolk agent wijkagent toezichthouder handhaver dhr mevr mw mevrouw meneer heer vriend broer zus moeder vader man partner hulpverlener bewoner bewoonster aan',
);

/** Of the names found, those that the words around show to be names for work: indexes in `namen`. `vast`: last tokens of sure ones. */
export function werkendeNamen(l: Lezing, namen: readonly Naamvondst[], vast: ReadonlySet<number>): Set<number> {
  const uit = new Set<number>();
  for (const [n, { i, j }] of namen.entries())
    if ((j === i || isAangehaald(l, i, j)) && isRoepnaam(l, i) && isWerk(l, i, j)) uit.add(n);
  // 'Lana, Mia en Zoë': what stands beside a work name in a list is one too.
  const werkendeTokens = () => new Set([...uit].map((n) => namen[n]!.i).concat([...vast]));
  for (let ronde = 0, groeit = true; groeit && ronde < 8; ronde++) {
    groeit = false;
    const tokens = werkendeTokens();
    for (const [n, { i, j }] of namen.entries()) {
      if (uit.has(n) || j !== i || !isRoepnaam(l, i) || !naastWerknaam(l, i, tokens)) continue;
      uit.add(n);
      groeit = true;
    }
  }
  return uit;
}

/** A lone name that no role or form of address ties to daily life. */
function isRoepnaam(l: Lezing, i: number): boolean {
  const vorig = l.tokens[i - 1];
  return !(
    vorig &&
    vorig.zin === l.tokens[i]!.zin &&
    (RANK.has(vorig.woord) || (vorig.vlag & (V.rol | V.ambt | V.aanspreek)) !== 0)
  );
}

/** 'Profiel 'Wilde Wendy'': two words in quotes. */
function isAangehaald(l: Lezing, i: number, j: number): boolean {
  return j === i + 1 && /^["']$/.test(l.tokens[i - 1]?.ruw ?? '') && /^["']$/.test(l.tokens[j + 1]?.ruw ?? '');
}

function isWerk(l: Lezing, i: number, j: number): boolean {
  const quote = /^["']$/.test(l.tokens[i - 1]?.ruw ?? '') && /^["']$/.test(l.tokens[j + 1]?.ruw ?? '');
  const van = /^["']$/.test(l.tokens[i - 1]?.ruw ?? '') && l.tokens[i]!.wit === 0 ? i - 1 : i;
  const woord = (k: number) => l.tokens[k]?.woord ?? '';
  const inZin = (past: (t: Token, k: number) => boolean, ver = 16) =>
    terug(l, i, ver, past) >= 0 || verder(l, i, ver, past) >= 0;
  if (isEchteNaam(l, van)) return false;
  if (inZin((t, k) => WERKNAAM.test(t.woord) || (t.woord === 'naam' && ECHTE.test(woord(k - 1))))) return true;
  if (isInAdvertentie(l, i, van) || heetEigenlijkAnders(l, i) || staatErop(l, i, van)) return true;
  if (
    /^(?:naam|name)$/.test(woord(van - 1)) &&
    terug(l, van, 5, (t) => /^(?:gebruikt|met|onder|gebruikte|draagt|voert|als)$/.test(t.woord)) >= 0 &&
    /^(?:de|een|der|andere|met)$/.test(woord(van - 2))
  )
    return true;
  if (
    quote &&
    inZin(
      (t) =>
        ADVERTENTIE.test(t.woord) ||
        /^(?:kamerdeur|kamerlijst|deur|venster|ruit|etalage|prijslijst|menukaart|bord|bordje|rooster|krijtbord|site|website|raam|flyer|poster|visitekaartje)$/.test(
          t.woord,
        ),
    )
  )
    return !/^(?:genaamd|heet)$/.test(woord(van - 1));
  if (
    isGenoemd(l, i, van) ||
    (isTooi(l.tokens[i - 1]) && isTooi(l.tokens[i + 1]) && !/^[*|]$/.test(l.tokens[i - 1]!.ruw))
  )
    return true;
  if (quote && /(?:sekswerkers?|sekswerksters?|escort|masseuse)$/.test(woord(van - 1))) return true;
  if (
    quote &&
    /^(?:werkt|werkte|naar|boekt|boekte|met)$/.test(woord(van - 1)) &&
    inZin((t) => /^(?:kamer|klant|klanten|vroeg|vraagt|boekt|boekte|afspraak)$/.test(t.woord))
  )
    return true;
  if (
    woord(van - 1) === ':' &&
    terug(l, van, 5, (t) =>
      /^(?:rooster|bord|krijtbord|site|advertentie|kamers|aanbod|menu|lijstje|dames|meiden|meisjes|girls|masseuses|nieuw|team|vandaag)$/.test(
        t.woord,
      ),
    ) >= 0
  )
    return true;
  return !isNaTijd(l, i) && isReclame(l, i);
}

/** '(echte naam Oana)', 'heet eigenlijk Violeta': what she is called in daily life. */
function isEchteNaam(l: Lezing, van: number): boolean {
  const naam = terug(l, van, 3, (t) => t.woord === 'naam');
  return (
    (naam > 0 && ECHTE.test(l.tokens[naam - 1]!.woord)) ||
    (/^(?:eigenlijk|werkelijk|echt)$/.test(l.tokens[van - 1]?.woord ?? '') &&
      terug(l, van, 4, (t) => t.woord === 'heet') >= 0)
  );
}

/** 'laat zich Kim noemen', 'kent men haar als Kim', 'voor klanten heet ze Kim', 'geeft zich uit voor Kim'. */
function isGenoemd(l: Lezing, i: number, van: number): boolean {
  const voor = (ver: number, re: RegExp) => terug(l, van, ver, (t) => re.test(t.woord)) >= 0;
  if (/^(?:noemen|noemt)$/.test(l.tokens[i + 1]?.woord ?? '') && voor(5, /^zich$/)) return true;
  // 'noemt zich op de werkvloer Roxanne', 'heet hier Chantal'.
  if (
    /^(?:werkvloer|werk|kamer|hier|site|app|internet|venster|raam|club|salon|zaak|advertentie|advertenties|klanten)$/.test(
      l.tokens[van - 1]?.woord ?? '',
    ) &&
    voor(7, /^(?:noemt|noemde|heet)$/) &&
    voor(8, /^(?:zij|ze|zich|vrouw|dame)$/)
  )
    return true;
  // 'zegt dat ze Angel heet in de club'.
  if (
    /^(?:heet|heette)$/.test(l.tokens[i + 1]?.woord ?? '') &&
    verder(l, i + 1, 4, (t) =>
      /^(?:club|werk|werkvloer|site|internet|online|klanten|advertentie|kinky|app|hier)$/.test(t.woord),
    ) >= 0
  )
    return true;
  // 'gasten vragen naar Pamela', 'op haar profiel staat de naam Daisy', 'wil Bibi genoemd worden'.
  const vorig = l.tokens[van - 1]?.woord ?? '';
  if (
    vorig === 'naar' &&
    voor(4, /^(?:vraag|vragen|vroegen|vraagt|vroeg)$/) &&
    (voor(14, NAAR_WIE) || verder(l, i, 8, (t) => NAAR_WIE.test(t.woord)) >= 0)
  )
    return true;
  if (
    /^(?:naam|de|als)$/.test(vorig) &&
    voor(4, /^(?:naam|als)$/) &&
    voor(9, ADVERTENTIE) &&
    voor(6, /^(?:staat|stond|heet)$/)
  )
    return true;
  if (l.tokens[i + 1]?.woord === 'genoemd' && l.tokens[i + 2]?.woord === 'worden' && voor(3, /^(?:wil|wilde|wenst)$/))
    return true;
  if (l.tokens[van - 1]?.woord === 'als' && voor(7, /^(?:kent|kennen|bekend|kenden|kende|boekt|boeken)$/)) return true;
  if (
    /^(?:met|als|voor)$/.test(l.tokens[van - 1]?.woord ?? '') &&
    voor(6, /^(?:aanspreken|aangesproken|uit|voordoen|presenteert|danst|optreedt)$/) &&
    voor(6, /^(?:zich|danst|optreedt|laat)$/)
  )
    return true;
  return (
    voor(3, /^(?:heet|is)$/) && voor(8, /^(?:klanten|site|online|internet|advertentie)$/) && voor(4, /^(?:ze|zij)$/)
  );
}

const NAAR_WIE =
  /^(?:klanten|klant|gasten|heren|men|site|boekt|boeken|advertentie|adv|schat|schatje|uurtje|appje|app)$/;
const UITHANGBORD =
  /^(?:rooster|bord|krijtbord|site|website|deur|raam|venster|prijslijst|menukaart|flyer|kinky|sexjobs|hookers|advertentie|profiel)$/;

/** 'Kim en Sofie staan op de site', ''Lily' hangt op het raam'. */
function staatErop(l: Lezing, i: number, van: number): boolean {
  const vorig = l.tokens[van - 1]?.woord ?? '';
  const voor = (ver: number, re: RegExp) => terug(l, van, ver, (t) => re.test(t.woord)) >= 0;
  if (/^(?:staat|stond|staan|stonden)$/.test(vorig) && voor(5, UITHANGBORD)) return true;
  if (/^(?:noemt|vermeldt|toont)$/.test(vorig) && voor(3, /^(?:prijslijst|menukaart|site|website|flyer|advertentie)$/))
    return true;
  const k = verder(l, i, 5, (t) => /^(?:staat|staan|stond|stonden|hangt|hing)$/.test(t.woord));
  if (k < 0 || !/^(?:op|in)$/.test(l.tokens[k + 1]?.woord ?? '')) return false;
  for (let n = i + 1; n < k; n++)
    if (!/^(?:,|en|&|["'])$/.test(l.tokens[n]!.woord) && !(l.tokens[n]!.vlag & V.kapitaal)) return false;
  return UITHANGBORD.test(l.tokens[k + 2]?.woord ?? '') || UITHANGBORD.test(l.tokens[k + 3]?.woord ?? '');
}

/** 'adv. Sofie', 'profiel Sofie', 'twee advertenties, Sofie en Kim', 'werkt onder meerdere namen: Kim, Sofie', 'a.k.a. Sofie'. */
function isInAdvertentie(l: Lezing, i: number, van: number): boolean {
  const woord = (k: number) => l.tokens[k]?.woord ?? '';
  const vorig = woord(van - 1);
  if (/^(?:van|met|:|door|bij|\.)$/.test(vorig) && ADVERTENTIE.test(woord(van - 2))) return true;
  if (ADVERTENTIE.test(vorig) && !/^(?:account|adverteert|adverteerde)$/.test(vorig)) return true;
  if (/^(?:ts|shemale|ladyboy|meesteres|dominatrix|escort)$/.test(vorig)) return true;
  if (vorig === ',' && /^(?:advertenties|profielen)$/.test(woord(van - 2))) return true;
  if (vorig === '.' && woord(van - 2) === 'a' && woord(van - 4) === 'k' && woord(van - 6) === 'a') return true;
  // 'NIEUW Dalia 21 jaar'.
  if (terug(l, van, 3, (t) => /^(?:nieuw|new|nueva|nova|noua)$/.test(t.woord)) >= 0 && isGetal(l.tokens[i + 1]))
    return true;
  return (
    terug(l, van, 4, (t) => t.woord === 'namen' || t.woord === 'naam') >= 0 &&
    terug(l, van, 9, (t) => /^(?:meerdere|verschillende|wisselende|wisselt|andere|diverse)$/.test(t.woord)) >= 0
  );
}

/** 'Kim, die eigenlijk Violeta heet': the first is the name she works under. */
function heetEigenlijkAnders(l: Lezing, i: number): boolean {
  const k = verder(l, i, 9, (t) => /^(?:eigenlijk|werkelijk)$/.test(t.woord));
  if (k < 0 || (l.tokens[k - 1]?.vlag ?? 0) & V.kapitaal) return false;
  return l.tokens[k - 1]?.woord === 'heet' || verder(l, k, 3, (t) => t.woord === 'heet') >= 0;
}

/** The words of an advert around the name, and nobody who says or does anything. */
function isReclame(l: Lezing, i: number): boolean {
  const past = (t: Token) => RECLAME.has(t.woord);
  if (verder(l, i, 10, (t) => /^(?:zei|zegt|verklaart|verklaarde|vertelt|belde|belt)$/.test(t.woord)) >= 0)
    return false;
  return terug(l, i, 6, past) >= 0 || verder(l, i, 8, past) >= 0;
}

function naastWerknaam(l: Lezing, i: number, tokens: ReadonlySet<number>): boolean {
  const schakel = (k: number) => /^(?:,|en|&|of|\/|and|y|si|e|soms|ook)$/.test(l.tokens[k]?.woord ?? '');
  let [a, b] = [i - 1, i + 1];
  while (i - a < 3 && schakel(a)) a -= 1;
  while (b - i < 3 && schakel(b)) b += 1;
  return (a < i - 1 && tokens.has(a)) || (b > i + 1 && tokens.has(b));
}
