import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Tells whether the letter of the documents has a shape for this code point. */
export type Dekking = (codepunt: number) => boolean;

let gelezen: Dekking | undefined;

/**
 * The coverage of the letter. Both PDF standards refuse a file with a character that has no shape, and fonts of the
 * machine would make the bytes differ per machine, so what is not covered has to be found beforehand.
 */
export function letterdekking(): Dekking {
  gelezen ??= readDekking(readFileSync(join(letterMap(), '400Regular', 'SourceSans3_400Regular.ttf')));
  return gelezen;
}

function letterMap(): string {
  return dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
}

interface Reeks {
  van: number;
  tot: number;
}

function readDekking(ttf: Buffer): Dekking {
  const reeksen = readReeksen(ttf, findTabel(ttf, 'cmap'));
  const gedekt = new Set<number>();
  for (const { van, tot } of reeksen) for (let c = van; c <= tot; c++) gedekt.add(c);
  return (codepunt) => gedekt.has(codepunt);
}

function findTabel(ttf: Buffer, naam: string): number {
  for (let i = 0; i < ttf.readUInt16BE(4); i++) {
    const rij = 12 + 16 * i;
    if (ttf.toString('latin1', rij, rij + 4) === naam) return ttf.readUInt32BE(rij + 8);
  }
  throw new Error(`De letter heeft geen tabel ${naam}.`);
}

// OpenType 'cmap': platform 3, encoding 10 is format 12 (all of Unicode), encoding 1 is format 4 (the first plane).
function readReeksen(ttf: Buffer, cmap: number): Reeks[] {
  const tabellen = new Map<number, number>();
  for (let i = 0; i < ttf.readUInt16BE(cmap + 2); i++) {
    const rij = cmap + 4 + 8 * i;
    if (ttf.readUInt16BE(rij) === 3) tabellen.set(ttf.readUInt16BE(rij + 2), cmap + ttf.readUInt32BE(rij + 4));
  }
  const heel = tabellen.get(10);
  if (heel !== undefined && ttf.readUInt16BE(heel) === 12) return readFormaat12(ttf, heel);
  const eerste = tabellen.get(1);
  if (eerste !== undefined && ttf.readUInt16BE(eerste) === 4) return readFormaat4(ttf, eerste);
  throw new Error('De letter heeft geen leesbare tekentabel.');
}

function readFormaat12(ttf: Buffer, tabel: number): Reeks[] {
  return Array.from({ length: ttf.readUInt32BE(tabel + 12) }, (_, i) => {
    const groep = tabel + 16 + 12 * i;
    return { van: ttf.readUInt32BE(groep), tot: ttf.readUInt32BE(groep + 4) };
  });
}

function readFormaat4(ttf: Buffer, tabel: number): Reeks[] {
  const dubbel = ttf.readUInt16BE(tabel + 6);
  return Array.from({ length: dubbel / 2 }, (_, i) => ({
    tot: ttf.readUInt16BE(tabel + 14 + 2 * i),
    van: ttf.readUInt16BE(tabel + 16 + dubbel + 2 * i),
  })).filter(({ van }) => van !== 0xffff);
}
