import { hkdfSync, randomBytes, scrypt } from 'node:crypto';

// Without letters and digits that look or sound alike: a code is read from paper and said over the phone. A prime number of them,
// so that the last one finds every single wrong character and every swap of two.
const TEKENS = '23456789ACDEFGHJKLMNPQRTUVWXY';
const LANG = 12;
const EERLIJK = Math.floor(256 / TEKENS.length) * TEKENS.length;
// Slow on purpose: whoever has the database still has to try each code at this price.
const KOSTEN = { N: 1 << 14, r: 8, p: 1 };

/** A code of twelve characters, `7F3K-2QWX-9ACD`, that opens something without a name; from a key it is the same each time. */
export function maakCode(bron: { sleutel: Buffer; voor: string } | null = null): string {
  const bytes = bron ? Buffer.from(hkdfSync('sha256', bron.sleutel, '', bron.voor, 96)) : randomBytes(96);
  // Bytes that would make some characters more likely than others are left out.
  const tekens = [...bytes].filter((b) => b < EERLIJK).map((b) => TEKENS[b % TEKENS.length]!);
  const kaal = tekens.slice(0, LANG - 1).join('');
  return inVieren(kaal + controleteken(kaal));
}

/** What somebody typed as a code, in its own form; null when it cannot be one, which tells nothing about which codes there are. */
export function leesCode(getypt: string): string | null {
  const kaal = getypt
    .slice(0, 100)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
  if (kaal.length !== LANG || [...kaal].some((t) => !TEKENS.includes(t))) return null;
  return controleteken(kaal.slice(0, -1)) === kaal.at(-1) ? inVieren(kaal) : null;
}

/** The only form in which a code is kept. `waarvoor` keeps the codes of one door from opening another. */
export function hashCode(code: string, waarvoor: string): Promise<Buffer> {
  return new Promise((klaar, mis) => {
    scrypt(code, `samenzicht ${waarvoor}`, 32, KOSTEN, (fout, hash) => (fout ? mis(fout) : klaar(hash)));
  });
}

function controleteken(kaal: string): string {
  const som = [...kaal].reduce((s, t, i) => s + (i + 2) * TEKENS.indexOf(t), 0);
  return TEKENS[som % TEKENS.length]!;
}

function inVieren(kaal: string): string {
  return kaal.match(/.{4}/g)!.join('-');
}
