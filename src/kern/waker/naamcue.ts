import { V } from './lexicon.ts';
import { type Lezing, isWoord, set } from './lezing.ts';
import { type Rij, isVooraan } from './naamrij.ts';
import { ZAAKVORM } from './naamzaak.ts';

const HEET = set(
  `roepnaam heet heten heette genaamd naam namen voornaam achternaam ene zekere noemde noemt genoemd voorgesteld voorstelde zich getekend ondertekend ondertekende initialen paraaf t.n.v tnv tav t.a.v llama chama nume numele nombre nome named called name née nee mvg groet groeten groetjes cheama numesc llamo chamo nazywam neve nevem kazvam adim adi adin heisse emri quhet`,
);

/** Right after an office or role in small letters a capital is a name, whatever the word: 'inspecteur Schaap'. */
export function isNaRol(l: Lezing, i: number): boolean {
  const vorig = l.tokens[i - 1];
  return (
    vorig !== undefined &&
    (vorig.vlag & (V.ambt | V.rol)) !== 0 &&
    vorig.zin === l.tokens[i]!.zin &&
    l.tokens[i]!.wit === 1 &&
    (l.tokens[i]!.vlag & V.kapitaal) !== 0 &&
    ((l.tokens[i]!.vlag & (V.gewoon | V.tussen)) !== V.gewoon ||
      (l.tokens[i]!.vlag & V.achternaam) !== 0 ||
      isWoordAlsNaam(l, i)) &&
    !ZAAKVORM.test(l.tokens[i]!.woord)
  );
}

// What makes a capital after a role the start of something else: 'toezichthouder Handhaving', 'exploitant Club Venus'.
const GEEN_WOORDNAAM =
  V.nooit | V.zaak | V.rol | V.ambt | V.persoon | V.bedrijf | V.straat | V.plaats | V.land | V.natie | V.vorm | V.hoofd;

/** 'wethouder Zomer', 'beheerder Boom': after a role in small letters Dutch gives an ordinary noun no capital. */
function isWoordAlsNaam(l: Lezing, i: number): boolean {
  const [vorig, t, na] = [l.tokens[i - 1]!, l.tokens[i]!, l.tokens[i + 1]];
  return (
    !(vorig.vlag & V.kapitaal) &&
    !(t.vlag & GEEN_WOORDNAAM) &&
    t.ruw.length > 2 &&
    !(na && na.wit === 1 && na.vlag & V.kapitaal) &&
    !/(?:en|ing|t|d)$/.test(t.woord.length > 7 ? t.woord : '')
  );
}

/** After 'mevrouw' or 'heet' one word is enough, also one that no list has, with the small words before it ('dhr de boer'). */
export function losseRij(l: Lezing, i: number, groot: boolean): Rij | undefined {
  let k = i;
  while (
    k < i + 4 &&
    (/^(?:van|de|der|den|v|d|ter|ten|te|el|al|'|t)$/.test(l.tokens[k]?.woord ?? '') ||
      (l.tokens[k]?.ruw === '.' && k > i && l.tokens[k]!.wit === 0))
  )
    k += 1;
  const t = l.tokens[k];
  if (!isWoord(t) || t.zin !== l.tokens[i]!.zin || (k > i && !isAanspreekVoor(l, i) && !isNaRol(l, i)))
    return undefined;
  const kapitaal = (t.vlag & V.kapitaal) !== 0 && !groot;
  const maand = MAAND.test(t.woord) && kapitaal && isAanspreekVoor(l, i);
  if (
    t.vlag &
    ((maand ? 0 : V.nooit) |
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

// A month, or a day, that is a family name after 'de heer'.
const MAAND =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vrijdag|zondag|pasen)$/;

/** 'mevrouw', 'dhr.', 'hr' right before `i`. */
function isAanspreekVoor(l: Lezing, i: number): boolean {
  const vorig = l.tokens[i - 1];
  return (
    ((vorig?.vlag ?? 0) & V.aanspreek) !== 0 ||
    (vorig?.ruw === '.' && ((l.tokens[i - 2]?.vlag ?? 0) & V.aanspreek) !== 0)
  );
}

function isZaakErvoor(l: Lezing, k: number): boolean {
  const t = l.tokens[k - 1];
  return (
    t !== undefined &&
    t.zin === l.tokens[k]!.zin &&
    ((t.vlag & V.bedrijf) !== 0 ||
      /^(?:zaak|pand|bedrijf|inrichting|tent|website|site|straat|operatie)$/.test(t.woord)) &&
    !(t.vlag & (V.persoon | V.rol))
  );
}

/** A form of address, 'heet', 'genaamd', 'naam:' right before `i`, over a colon or quote. */
export function isCueVoor(l: Lezing, i: number): boolean {
  // 'zegt Thandiwe te heten', 'Dario geheten'.
  if (l.tokens[i]!.vlag & V.kapitaal && !(l.tokens[i]!.vlag & V.gewoon)) {
    const na = (n: number) => l.tokens[i + n]?.woord ?? '';
    if (
      /^(?:geheten|genaamd)$/.test(na(1)) ||
      (na(1) === 'heten' && /^(?:eigenlijk|zou|echt|werkelijk)$/.test(l.tokens[i - 1]?.woord ?? '')) ||
      (na(1) === 'te' && /^(?:heten|zijn)$/.test(na(2)) && l.tokens[i - 1]?.woord === 'zegt')
    )
      return true;
  }
  let k = i - 1;
  for (let n = 0; n < 3 && k >= 0 && /^[:."'=(]$/.test(l.tokens[k]!.ruw); n++) k -= 1;
  const t = l.tokens[k];
  if (!t || l.tokens[i]!.wit > 2 || (t.zin !== l.tokens[i]!.zin && l.tokens[k + 1]?.ruw !== '.')) return false;
  if (/^(?:mvg|groet|groeten|groetjes|liefs)$/.test(t.woord)) return true;
  if (/^(?:gr|grt|grtz|grtjs)$/.test(t.woord) && l.tokens[k - 1]?.zin !== t.zin)
    return (l.tokens[i]!.vlag & V.kapitaal) !== 0;
  if (t.zin !== l.tokens[i]!.zin && !/^(?:dhr|mw|mevr|mr|drs|dr|ing|ir|hr|t.n.v|tnv)$/.test(t.woord)) return false;
  if (t.vlag & V.aanspreek && !/^(?:tante|oom|oma|opa|lady|miss|dame)$/.test(t.woord))
    return t.woord !== 'mr' || l.tokens[k + 1]?.ruw === '.' || (l.tokens[i]!.vlag & V.kapitaal) !== 0;
  if (/^(?:nombre|nume)$/.test(t.woord) && !/^(?:es|e|:|=)$/.test(l.tokens[k + 1]?.woord ?? '')) return false;
  // 'De zaak heet Madame Claude': a business is called so, and nobody.
  if (/^(?:heet|heette|genaamd)$/.test(t.woord) && isZaakErvoor(l, k)) return false;
  if (!HEET.has(t.woord) || /^(?:noemt|noemde|genoemd|naam|namen|zich|name)$/.test(t.woord))
    return (
      /^(?:naam|voornaam|achternaam|name|namen)$/.test(t.woord) &&
      (l.tokens[k + 1]?.ruw === ':' || /^(?:op|haar|zijn|de)$/.test(l.tokens[k - 1]?.woord ?? '')) &&
      !/^(?:onder)$/.test(l.tokens[k - 2]?.woord ?? '')
    );
  return true;
}
