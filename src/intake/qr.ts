// A QR code (ISO/IEC 18004) of bytes, with error correction M, up to version 10: enough for a link, and small enough to have no dependency.
const ECC_PER_BLOK = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
const BLOKKEN = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5];
const RAND = 4;

/** One code being laid: what is black, and what is fixed by the standard. */
interface Raster {
  zijde: number;
  zwart: boolean[][];
  vast: boolean[][];
}

/** A QR code as the path of an SVG, with the quiet zone of four modules that readers need. */
export function qrPad(tekst: string): { zijde: number; pad: string } {
  const zwart = qrModules(tekst);
  const delen = zwart.flatMap((rij, y) => rij.flatMap((z, x) => (z ? [`M${x + RAND} ${y + RAND}h1v1h-1z`] : [])));
  return { zijde: zwart.length + 2 * RAND, pad: delen.join('') };
}

/** The modules of the code, true is black. */
export function qrModules(tekst: string): boolean[][] {
  const bytes = [...Buffer.from(tekst, 'utf8')];
  const versie = ECC_PER_BLOK.findIndex((_, i) => bytes.length + (i + 1 < 10 ? 2 : 3) <= dataruimte(i + 1)) + 1;
  if (versie === 0) throw new Error('deze tekst past niet in een QR-code');
  const raster = maakRaster(versie);
  legGegevens(raster, vlecht(metEcc(inCodewoorden(bytes, versie), versie)));
  return raster.zwart;
}

/** How many codewords fit in a version, data and error correction together. */
function codewoorden(versie: number): number {
  const uitlijn = versie === 1 ? 0 : Math.floor(versie / 7) + 2;
  const modules = (16 * versie + 128) * versie + 64 - (uitlijn ? (25 * uitlijn - 10) * uitlijn - 55 : 0);
  return Math.floor((modules - (versie >= 7 ? 36 : 0)) / 8);
}

function dataruimte(versie: number): number {
  return codewoorden(versie) - ECC_PER_BLOK[versie - 1]! * BLOKKEN[versie - 1]!;
}

function inCodewoorden(bytes: readonly number[], versie: number): number[] {
  const bits: number[] = [];
  const zet = (waarde: number, n: number) => {
    for (let i = n - 1; i >= 0; i--) bits.push((waarde >>> i) & 1);
  };
  zet(4, 4);
  zet(bytes.length, versie < 10 ? 8 : 16);
  for (const b of bytes) zet(b, 8);
  const ruimte = dataruimte(versie) * 8;
  zet(0, Math.min(4, ruimte - bits.length));
  zet(0, (8 - (bits.length % 8)) % 8);
  for (let vul = 0xec; bits.length < ruimte; vul ^= 0xec ^ 0x11) zet(vul, 8);
  return Array.from({ length: bits.length / 8 }, (_, i) => bits.slice(i * 8, i * 8 + 8).reduce((s, b) => s * 2 + b, 0));
}

/** Cuts the data into blocks, the short ones first, each with its error correction. */
function metEcc(data: readonly number[], versie: number): { data: number[][]; ecc: number[][] } {
  const n = BLOKKEN[versie - 1]!;
  const kort = Math.floor(data.length / n);
  const deler = maakDeler(ECC_PER_BLOK[versie - 1]!);
  const blokken: number[][] = [];
  for (let i = 0, plek = 0; i < n; i++) {
    const lang = kort + (i >= n - (data.length % n) ? 1 : 0);
    blokken.push(data.slice(plek, plek + lang));
    plek += lang;
  }
  return { data: blokken, ecc: blokken.map((b) => rest(b, deler)) };
}

/** Takes of each block in turn. */
function vlecht({ data, ecc }: { data: number[][]; ecc: number[][] }): number[] {
  const om = (blokken: number[][]) =>
    Array.from({ length: Math.max(...blokken.map((b) => b.length)) }, (_, i) =>
      blokken.flatMap((b) => b[i] ?? []),
    ).flat();
  return [...om(data), ...om(ecc)];
}

/** Product in the field of 256 elements over x^8 + x^4 + x^3 + x^2 + 1. */
function maal(x: number, y: number): number {
  let z = 0;
  for (let i = 7; i >= 0; i--) z = (z << 1) ^ ((z >>> 7) * 0x11d) ^ (((y >>> i) & 1) * x);
  return z;
}

function maakDeler(graad: number): number[] {
  const uit = [...Array.from({ length: graad - 1 }, () => 0), 1];
  for (let i = 0, wortel = 1; i < graad; i++, wortel = maal(wortel, 2))
    for (let j = 0; j < graad; j++) uit[j] = maal(uit[j]!, wortel) ^ (uit[j + 1] ?? 0);
  return uit;
}

function rest(data: readonly number[], deler: readonly number[]): number[] {
  const uit = deler.map(() => 0);
  for (const b of data) {
    const factor = b ^ uit.shift()!;
    uit.push(0);
    deler.forEach((d, i) => (uit[i]! ^= maal(d, factor)));
  }
  return uit;
}

/** The code with everything that does not depend on the text: finders, alignment, timing, version and format. */
function maakRaster(versie: number): Raster {
  const zijde = versie * 4 + 17;
  const leeg = () => Array.from({ length: zijde }, () => Array.from({ length: zijde }, () => false));
  const r: Raster = { zijde, zwart: leeg(), vast: leeg() };
  for (let i = 0; i < zijde; i++) {
    zet(r, 6, i, i % 2 === 0);
    zet(r, i, 6, i % 2 === 0);
  }
  const ver = zijde - 4;
  for (const [x, y] of [
    [3, 3],
    [ver, 3],
    [3, ver],
  ] as const)
    ringen(r, { x, y, straal: 4, wit: [2, 4] });
  const plekken = uitlijnplekken(versie);
  const laatste = plekken.length - 1;
  plekken.forEach((x, i) =>
    plekken.forEach((y, j) => {
      const bijZoeker = (i === 0 && j === 0) || (i === 0 && j === laatste) || (i === laatste && j === 0);
      if (!bijZoeker) ringen(r, { x, y, straal: 2, wit: [1] });
    }),
  );
  if (versie >= 7) legVersie(r, versie);
  legFormaat(r);
  return r;
}

function zet(r: Raster, x: number, y: number, zwart: boolean): void {
  r.zwart[y]![x] = zwart;
  r.vast[y]![x] = true;
}

function ringen(r: Raster, o: { x: number; y: number; straal: number; wit: number[] }): void {
  for (let dy = -o.straal; dy <= o.straal; dy++)
    for (let dx = -o.straal; dx <= o.straal; dx++) {
      const [x, y] = [o.x + dx, o.y + dy];
      if (x >= 0 && y >= 0 && x < r.zijde && y < r.zijde)
        zet(r, x, y, !o.wit.includes(Math.max(Math.abs(dx), Math.abs(dy))));
    }
}

function uitlijnplekken(versie: number): number[] {
  if (versie === 1) return [];
  const n = Math.floor(versie / 7) + 2;
  const stap = Math.ceil((versie * 4 + 4) / (2 * n - 2)) * 2;
  return [6, ...Array.from({ length: n - 1 }, (_, i) => versie * 4 + 10 - (n - 2 - i) * stap)];
}

function legVersie(r: Raster, versie: number): void {
  const bits = (versie << 12) | bch(versie, 12, 0x1f25);
  for (let i = 0; i < 18; i++) {
    const [a, b, aan] = [r.zijde - 11 + (i % 3), Math.floor(i / 3), ((bits >>> i) & 1) === 1];
    zet(r, a, b, aan);
    zet(r, b, a, aan);
  }
}

// Error correction M and mask 0, both as two and three zero bits.
function legFormaat(r: Raster): void {
  const bits = bch(0, 10, 0x537) ^ 0x5412;
  const aan = (i: number) => ((bits >>> i) & 1) === 1;
  for (let i = 0; i < 15; i++) {
    const y = i < 6 ? i : i < 8 ? i + 1 : 8;
    const x = i < 8 ? 8 : i === 8 ? 7 : 14 - i;
    zet(r, x, y, aan(i));
    if (i < 8) zet(r, r.zijde - 1 - i, 8, aan(i));
    else zet(r, 8, r.zijde - 15 + i, aan(i));
  }
  zet(r, 8, r.zijde - 8, true);
}

function bch(waarde: number, graad: number, veelterm: number): number {
  let rest = waarde;
  for (let i = 0; i < graad; i++) rest = (rest << 1) ^ ((rest >>> (graad - 1)) * veelterm);
  return rest;
}

/** Lays the codewords in columns of two, from the right and up and down in turn, under mask 0. */
function legGegevens(r: Raster, woorden: readonly number[]): void {
  let n = 0;
  for (let rechts = r.zijde - 1; rechts >= 1; rechts -= 2) {
    if (rechts === 6) rechts = 5;
    for (let k = 0; k < r.zijde; k++)
      for (const x of [rechts, rechts - 1]) {
        const y = ((rechts + 1) & 2) === 0 ? r.zijde - 1 - k : k;
        if (r.vast[y]![x]) continue;
        const bit = ((woorden[n >>> 3] ?? 0) >>> (7 - (n & 7))) & 1;
        r.zwart[y]![x] = (bit === 1) !== ((x + y) % 2 === 0);
        n += 1;
      }
  }
}
