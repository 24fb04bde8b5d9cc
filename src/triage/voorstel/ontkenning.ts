import type { Plek } from './patroon.ts';
import type { Woord } from './woorden.ts';

const ONTKENT = new Set(
  'geen niet nooit noch zonder nergens niemand geenszins evenmin ontkent ontkende ontkennen uitgesloten niks no never'.split(
    ' ',
  ),
);
// A verb after one of these begins a thought of its own.
const VERBINDT = new Set(['en', 'dus', 'ze', 'ik', 'wij']);
const GEZEGDE = new Set(
  'moet moeten mag mogen wordt worden werd werden heeft hebben krijgt krijgen werkt werken slaapt slapen is zit'.split(
    ' ',
  ),
);
// After these a new thought begins, so that a 'niet' before them says nothing of what follows.
const KEERT = new Set('maar echter wel toch daarentegen omdat doordat want terwijl'.split(' '));
const BLEEK = new Set(
  'gebleken gezien aangetroffen vastgesteld geconstateerd waargenomen bevestigd gehoord gevonden zichtbaar bekend sprake aanwezig opgemerkt gemerkt aan_de_orde'.split(
    ' ',
  ),
);
/** Is what stands here denied: 'geen tekenen van dwang', 'dwang is niet gebleken', 'geen dwang, geweld of wapens'? */
export function isOntkend(woorden: readonly Woord[], { van, tot }: Plek): boolean {
  for (let i = van - 1; i >= Math.max(0, van - 7); i--) {
    const { woord } = woorden[i]!;
    if (KEERT.has(woord)) break;
    if (ONTKENT.has(woord)) return !isDubbel(woorden, i) && !isAfgesloten(woorden, i, van);
    if (woorden[i + 1]!.deelgrens) {
      // 'geen dwang, geweld of wapens': a list stays under its denial.
      if (!isOpsomming(woorden, i + 1)) break;
    }
  }
  const binnen = woorden.slice(van, tot);
  if (binnen.some((w, n) => n > 0 && n < binnen.length - 1 && ONTKENT.has(w.woord))) return true;
  return isAchterafOntkend(woorden, tot);
}

/** 'zonder vergunning moet elk …', 'geen contract en moet …': the denial is done before the thing that counts. */
function isAfgesloten(woorden: readonly Woord[], i: number, van: number): boolean {
  const los = woorden[i]!.woord === 'zonder';
  return woorden
    .slice(i + 1, van + 1)
    .some(({ woord }, n) => GEZEGDE.has(woord) && n > 0 && (los || VERBINDT.has(woorden[i + n]!.woord)));
}

/** 'dwang is niet gebleken', 'wapens zagen wij niet'. */
function isAchterafOntkend(woorden: readonly Woord[], tot: number): boolean {
  for (let i = tot; i < Math.min(woorden.length, tot + 5); i++) {
    const { woord, deelgrens } = woorden[i]!;
    if (deelgrens || KEERT.has(woord)) return false;
    if (ONTKENT.has(woord)) {
      const na = woorden[i + 1];
      return na === undefined || na.deelgrens || BLEEK.has(na.woord);
    }
  }
  return false;
}

/** 'niet zonder geweld', 'niet alleen' and 'niet meer dan': no denial. */
function isDubbel(woorden: readonly Woord[], i: number): boolean {
  const [voor, na] = [woorden[i - 1]?.woord ?? '', woorden[i + 1]?.woord ?? ''];
  return (
    ONTKENT.has(voor) ||
    na === 'zonder' ||
    na === 'alleen' ||
    na === 'uitgesloten' ||
    na === 'zeker' ||
    voor === 'waarom'
  );
}

function isOpsomming(woorden: readonly Woord[], i: number): boolean {
  return (
    woorden.slice(i, i + 3).some((w) => w.woord === 'of' || w.woord === 'en' || w.woord === 'noch') ||
    woorden.length - i <= 3
  );
}

/** Does a pattern of a list name a denial itself ('zonder condoom')? Then a denial inside it is part of it. */
export function noemtOntkenning(bron: string): boolean {
  return bron
    .split('&')
    .some((groep) => groep.split('|').every((keus) => keus.split(/\s+/).some((woord) => ONTKENT.has(woord))));
}
