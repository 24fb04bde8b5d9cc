// A measurement is as honest as its marks: these tests hold the sets of the triage to their own annotation guide.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { indicatoren } from '../../src/signalen/index.ts';
import { leesRegel, leesSet } from './lees.ts';

const sets = ['ontwikkeling', 'proef'].map((naam) => leesSet(join(import.meta.dirname, `${naam}.txt`)));
const alles = sets.flat();

describe('de sets van de triage', () => {
  test('een regel die niet past wordt geweigerd', () => {
    expect(() => leesRegel('d1\tgeen zorg\t-\t-\ttekst')).toThrow('past niet');
    expect(() => leesRegel('d1\tzorg\t-\tmisschien\ttekst')).toThrow('past niet');
    expect(() => leesRegel('d1\tzorg\t-\t-\t')).toThrow('past niet');
  });

  test('geen tekst staat er twee keer in, en een derde is apart gehouden', () => {
    expect(new Set(alles.map((m) => m.tekst)).size).toBe(alles.length);
    expect(sets[1]!.length * 3).toBeGreaterThan(alles.length * 0.95);
  });

  test('elke code staat in de lijst die geldt, en elke indicator komt voor', () => {
    const codes = new Set(indicatoren.map((i) => i.code));
    const gebruikt = new Set(alles.flatMap((m) => m.indicatoren));
    expect([...gebruikt].filter((c) => !codes.has(c))).toEqual([]);
    expect([...codes].filter((c) => !gebruikt.has(c))).toEqual([]);
  });
});
