import { V } from './lexicon.ts';
import { type Lezing, isWoord, set, terug, verder } from './lezing.ts';
import { STER, sternaam, TOOI } from './sternaam.ts';

export const WERKNAAM = set(
  'bijn werkn escortalias advertentienaam appnaam kinkynaam camnaam webcamnaam chatnaam internetnaam onlinenaam bijgenaamd kamernaam werkalias schermnaam gebruikersalias nepnaam fantasienaam escortnaam werknm artiestnaam artistenaam artiestenaam danseresnaam dansnaam pseudo pseudonym porecla pseudonim apodo apelido seudonimo kunstlername becenev clubnaam nachtclubnaam showname sitenaam profielnaam werknaam werknamen artiestennaam artiestennamen podiumnaam schuilnaam bijnaam bijnamen alias aka nickname nick escortnaam pseudoniem koosnaam stagename artistico artistic scena',
);

// The words at which naCue looks further.
export const SEIN = set(
  "roepnaam zichzelf herself hem ma nome nombre name naam als como ca onder as zich heet haar kracht im i'm soy sunt sou am me bij for ben bin its it's",
);

const BEKEND_ALS =
  /^(?:werk|werkzaam|trabaja|trabajo|works|working|lucreaza|lucrez|werkt|werken|werkte|adverteert|adverteerde|geadverteerd|bekend|zichzelf|noemt|noemen|online|leven|treedt|trad|optreden|kent|kennen|kende|kenden|boekt|boeken|aangeprezen|aangeboden|presenteert|site|adverteren|profileert|optreedt|optrad|kinky|sexjobs|advertentie|advertenties|profiel|adv|website|gewerkt|geboekt|optreden|danst|danste|presenteerde|presenteren|verkoopt|aangeprijsd|gepresenteerd|geafficheerd|adverteerden|adverteer|ontvangt|poseert|uitgeeft|gekend|known|advertises|advertised)$/;

/** First token after words that announce a work name at `i`; -1 when they do not. */
export function naCue(l: Lezing, i: number): number {
  const woord = l.tokens[i]!.woord;
  if (woord === 'roepnaam') return isWerkroepnaam(l, i) ? naWerknaam(l, i + 1) : -1;
  if (woord === 'herself')
    return /^(?:calls|called|names)$/.test(l.tokens[i - 1]?.woord ?? '') && isNaamachtig(l, i + 1) ? i + 1 : -1;
  if (WERKNAAM.has(woord)) return naWerknaam(l, l.tokens[i + 1]?.ruw === '.' ? i + 2 : i + 1);
  if (/^(?:name|naam)$/.test(woord)) {
    const na = naNaam(l, i);
    if (na >= 0) return na;
  }
  if (/^(?:als|onder|as|como|ca)$/.test(woord)) return isBekendAls(l, i) ? i + 1 : -1;
  if (/^(?:zich|zichzelf|heet|haar)$/.test(woord)) {
    const na = naNoemen(l, i);
    if (na >= 0) return na;
  }
  if (woord === 'kracht' && /^[=:]$/.test(l.tokens[i + 1]?.ruw ?? '')) return i + 2;
  return advertentie(l, i);
}

/** 'haar roepnaam op het werk', 'roepnaam in de club': elsewhere it is the name of daily life. */
function isWerkroepnaam(l: Lezing, i: number): boolean {
  return verder(l, i, 4, (x) => /^(?:werk|werkvloer|club|zaak|salon|kamer|klanten|site|app)$/.test(x.woord)) >= 0;
}

const GEEN_MENS =
  /^(?:onderzoek|opsporingsonderzoek|zaak|project|operatie|actie|bedrijf|handelsnaam|bv|pand|club|salon)$/;

/** 'stage name', 'onder de naam', 'advertentie op naam van'. */
function naNaam(l: Lezing, i: number): number {
  const w = (k: number) => l.tokens[i + k]?.woord ?? '';
  if (/^(?:stage|working|escort|site|internet|online|advertentie)$/.test(w(-1) === '-' ? w(-2) : w(-1)))
    return naWerknaam(l, i + 1);
  const voor = (ver: number, re: RegExp) => terug(l, i, ver, (x) => re.test(x.woord)) >= 0;
  if (/^(?:de|die|een|andere)$/.test(w(-1)) && voor(4, /^onder$/))
    return voor(9, GEEN_MENS) || (l.tokens[i + 1]?.vlag ?? 0) & V.bedrijf ? -1 : i + 1;
  if (w(-1) === 'op' && voor(4, /^(?:advertentie|adv|annonce|profiel|account)$/)) return w(1) === 'van' ? i + 2 : i + 1;
  return -1;
}

/** 'bekend als', 'adverteert als', 'kennen haar als'. */
function isBekendAls(l: Lezing, i: number): boolean {
  if (!isNaamachtig(l, i + 1) || /^(?:de|een|het|haar|zzp|naam)$/.test(l.tokens[i + 1]?.woord ?? '')) return false;
  if (l.tokens[i + 1]!.vlag & V.persoon) return false;
  return terug(l, i, 14, (x) => BEKEND_ALS.test(x.woord)) >= 0 && isWerk(l, i);
}

/** 'noemt zij zich', 'heet zij in de advertentie', 'noemt iedereen haar'. */
function naNoemen(l: Lezing, i: number): number {
  const w = (k: number) => l.tokens[i + k]?.woord ?? '';
  const voor = (ver: number, re: RegExp) => terug(l, i, ver, (x) => re.test(x.woord)) >= 0;
  if (w(0).startsWith('zich')) {
    const noemt = /^(?:noemt|noemde|noemen)$/;
    let na = i + 1;
    while (na < i + 3 && BIJWOORD.test(l.tokens[na]?.woord ?? '')) na += 1;
    if (!(noemt.test(w(-1)) || (/^(?:ze|zij)$/.test(w(-1)) && noemt.test(w(-2)))) || !isNaamachtig(l, na)) return -1;
    // Without a subject, as in notes, it is said of the woman the note is about.
    const vooraan = l.tokens[i - 2]?.zin !== l.tokens[i]!.zin;
    return vooraan ||
      voor(8, /^(?:zij|ze|die|dame|vrouw|meisje|meid|sekswerker|sekswerkster|masseuse|escort|advertentie)$/)
      ? na
      : -1;
  }
  if (w(0) === 'heet' && w(1) === 'op' && /^(?:site|internet|kinky|website)$/.test(w(3))) return i + 4;
  if (w(0) === 'heet')
    return /^(?:zij|ze)$/.test(w(1)) &&
      voor(8, /^(?:advertentie|advertenties|site|internet|online|profiel|app|kinky|werk|website)$/)
      ? i + 2
      : -1;
  const titel = ((l.tokens[i + 1]?.vlag ?? 0) & V.aanspreek) !== 0;
  return voor(4, /^(?:noemt|noemen|noemde|noemden)$/) && isNaamachtig(l, i + 1) && !titel ? i + 1 : -1;
}

const BIJWOORD =
  /^(?:eerst|nu|dan|soms|ook|tegenwoordig|online|hier|daar|vroeger|eerder|weer|meestal|altijd|inmiddels)$/;

/** 'staat bekend als' is said of businesses too; of a man it is his own name. */
function isWerk(l: Lezing, i: number): boolean {
  return (
    terug(l, i, 14, (x) =>
      /^(?:pand|club|salon|zaak|bedrijf|inrichting|beheerder|exploitant|chauffeur)$/.test(x.woord),
    ) < 0
  );
}

/** 'haar werknaam op het forum is …': over a few words to 'is' or a colon. */
function naWerknaam(l: Lezing, i: number): number {
  if (isNaamachtig(l, naamBegin(l, i))) return i;
  if (/^["']$/.test(l.tokens[i]?.ruw ?? '')) return i;
  const brug = verder(l, i - 1, 6, (x) => /^(?:is|was|luidt|=|:)$/.test(x.woord));
  if (brug >= 0) return brug + 1;
  const t = l.tokens[i];
  // 'bijnaam la Flaca': an article in small letters before a capital.
  const naLidwoord =
    /^(?:la|el|de|het|o|a|le|lil|big)$/.test(t?.woord ?? '') && (l.tokens[i + 1]?.vlag ?? 0) & V.kapitaal;
  if (naLidwoord && l.tokens[i + 1]!.wit === 1 && !(l.tokens[i + 1]!.vlag & (V.nooit | V.plaats))) return i;
  return isWoord(t) && !(t.vlag & (V.gewoon | V.nooit)) && t.wit === 1 ? i : -1;
}

/** The voice of an advert: 'hi im …', 'hola soy …', 'sunt …', 'welkom bij …'. */
function advertentie(l: Lezing, i: number): number {
  const t = l.tokens[i]!;
  const w = (k: number) => l.tokens[i + k]?.woord ?? '';
  const groet = () =>
    terug(l, i, 5, (x) => /^(?:hi|hey|hello|hallo|hola|oi|ola|buna|ciao|salut|hoi|heey|boa)$/.test(x.woord)) >= 0;
  if (/^(?:im|i'm|soy|sunt)$/.test(t.woord) && isNaamachtig(l, i + 1) && !/^(?:a|de|una|in)$/.test(w(1)))
    return groet() || (l.tokens[i + 1]!.vlag & V.kapitaal) !== 0 ? i + 1 : -1;
  if (t.woord === 'sou' && /^(?:a|o)$/.test(w(1))) return i + 2;
  if (t.woord === 'am' && w(-1) === 'i' && isNaamachtig(l, i + 1)) return i + 1;
  if (
    (t.woord === 'me' && /^(?:llamo|chamo)$/.test(w(1))) ||
    (t.woord === 'ma' && /^(?:numesc|cheama)$/.test(w(1))) ||
    (/^(?:nome|nombre)$/.test(t.woord) && /^(?:es|e)$/.test(w(1)))
  )
    return groet() || isReclame(l, i) ? i + 2 : -1;
  if (t.woord === 'name' && w(-1) === 'my' && w(1) === 'is' && groet()) return i + 2;
  if (/^(?:hem|haar)$/.test(t.woord) && /^(?:noemen|noemt)$/.test(w(-1)) && /^["']$/.test(l.tokens[i + 1]?.ruw ?? ''))
    return i + 1;
  if (t.woord === 'bij' && w(-1) === 'welkom' && sternaam(l, i + 1) > i) return i + 1;
  if (t.woord === 'for' && w(-1) === 'asks' && isNaamachtig(l, i + 1)) return i + 1;
  if (/^(?:ben|bin|heet)$/.test(t.woord) && w(-1) === 'ik' && isNaamachtig(l, i + 1) && isAdvert(l, i, groet))
    return i + 1;
  if (/^(?:its|it's)$/.test(t.woord) && isNaamachtig(l, i + 1) && groet()) return i + 1;
  return -1;
}

function isAdvert(l: Lezing, i: number, groet: () => boolean): boolean {
  return (
    isReclame(l, i) ||
    (groet() &&
      verder(l, i, 6, (x) => /^(?:nr|nummer|buurvrouw|buurman|overkant|hiernaast|straat|gemeente)$/.test(x.woord)) < 0)
  );
}

const RECLAME =
  /^(?:nieuw|discreet|me|mij|escort|lekker|lekkere|genieten|ontvang|massage|sexy|geil|geile|schat|heren|heer|afspraak|gezellig|langs|dagelijks|nieuwe|prive|hotelbezoek|thuisbezoek|ontspannen|verwennen|verwen|verwennerij|24h|24u)$/;

/** Words of an advert, and nobody who 'says' it. */
function isReclame(l: Lezing, i: number): boolean {
  // 'Hoi, ik ben Jolanda van nr 17. Bel me …'
  if (
    verder(l, i, 6, (x) =>
      /^(?:nr|nummer|buurvrouw|buurman|overkant|hiernaast|straat|melder|gemeente)$/.test(x.woord),
    ) >= 0
  )
    return false;
  return (
    verder(l, i, 16, (x) => RECLAME.test(x.woord)) >= 0 &&
    verder(l, i, 16, (x) => /^(?:zei|zegt|vertelt|vertelde|verklaart)$/.test(x.woord)) < 0
  );
}

function isNaamachtig(l: Lezing, k: number): boolean {
  const open = /^["'(]$/.test(l.tokens[k]?.ruw ?? '');
  const t = l.tokens[open ? k + 1 : k];
  if (!isWoord(t) || t.vlag & (V.nooit | V.natie | V.inwoner)) return false;
  if (t.vlag & V.kapitaal) return !(t.vlag & (V.bedrijf | V.rol | V.ambt)) || STER.has(t.woord) || TOOI.has(t.woord);
  return open || STER.has(t.woord) || ((t.vlag & V.voornaam) !== 0 && !(t.vlag & V.gewoon));
}

export function naamBegin(l: Lezing, j: number): number {
  let k = j;
  while (
    /^[:="'(]$/.test(l.tokens[k]?.ruw ?? '') ||
    /^(?:is|was|luidt|dan|ook|zou|zijn)$/.test(l.tokens[k]?.woord ?? '')
  )
    k += 1;
  return k;
}
