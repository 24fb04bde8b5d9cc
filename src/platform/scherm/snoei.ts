/**
 * Makes a stylesheet small: takes away comments and white space, and every rule whose selectors all ask for a class that
 * `houd` refuses. Understands nested blocks (`@media`, `@container`, `@supports`), not strings with braces.
 */
export function snoei(css: string, houd: (klasse: string) => boolean): string {
  const kaal = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return blokken(kaal)
    .map(([kop, lijf]) => snoeiBlok(kop, lijf, houd))
    .join('');
}

function snoeiBlok(kop: string, lijf: string | null, houd: (klasse: string) => boolean): string {
  if (lijf === null) return `${kop};`;
  if (/^@(?:media|container|supports|layer)\b/.test(kop)) {
    const binnen = snoei(lijf, houd);
    return binnen ? `${kop}{${binnen}}` : '';
  }
  if (kop.startsWith('@')) return `${kop}{${krimp(lijf)}}`;
  const kiezers = splitsOpKomma(kop).filter((k) => klassenVan(k).every(houd));
  return kiezers.length && lijf.trim() ? `${kiezers.join(',')}{${krimp(lijf)}}` : '';
}

/** Cuts a stylesheet in its blocks: head and body; a statement without body has null. */
function blokken(css: string): [string, string | null][] {
  const uit: [string, string | null][] = [];
  let plek = 0;
  while (plek < css.length) {
    const open = css.indexOf('{', plek);
    const punt = css.indexOf(';', plek);
    if (punt !== -1 && (open === -1 || punt < open)) {
      const kop = css.slice(plek, punt).trim();
      if (kop) uit.push([kop, null]);
      plek = punt + 1;
      continue;
    }
    if (open === -1) break;
    const dicht = vindEinde(css, open);
    uit.push([css.slice(plek, open).trim(), css.slice(open + 1, dicht)]);
    plek = dicht + 1;
  }
  return uit;
}

function vindEinde(css: string, open: number): number {
  let diepte = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') diepte++;
    else if (css[i] === '}' && --diepte === 0) return i;
  }
  throw new Error(`een blok in de stijl eindigt niet: ${css.slice(open - 60, open + 20)}`);
}

function splitsOpKomma(kop: string): string[] {
  const uit: string[] = [];
  let diepte = 0;
  let deel = '';
  for (const teken of kop) {
    if (teken === '(') diepte++;
    if (teken === ')') diepte--;
    if (teken === ',' && diepte === 0) {
      uit.push(deel.trim());
      deel = '';
    } else deel += teken;
  }
  return [...uit, deel.trim()];
}

/** The classes that an element must have; what stands inside `:not()` asks for nothing. */
function klassenVan(kiezer: string): string[] {
  const zonderNiet = kiezer.replaceAll(/:not\([^)]*\)/g, '');
  return [...zonderNiet.matchAll(/\.([\w-]+)/g)].map((m) => m[1]!);
}

function krimp(lijf: string): string {
  return lijf
    .trim()
    .replaceAll(/ ?([;,]) ?/g, '$1')
    .replaceAll(/: +/g, ':')
    .replaceAll(/\( | \)/g, (haak) => haak.trim())
    .replace(/;$/, '');
}
