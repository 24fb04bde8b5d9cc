import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draaiStapelen } from './stapelen.ts';

async function draai(stukken: Iterable<string>, argumenten: string[] = []) {
  const [uit, meldingen]: [string[], string[]] = [[], []];
  async function* invoer(): AsyncGenerator<string> {
    yield* stukken;
  }
  const code = await draaiStapelen(argumenten, {
    invoer: invoer(),
    schrijf: (s) => void uit.push(s),
    meld: (z) => meldingen.push(z),
  });
  return { code, meldingen, stapels: uit.map((r) => (JSON.parse(r) as { stapel: unknown[] }).stapel) };
}

const regel = (id: number | string, text: string, datum: unknown = '2026-03-01') =>
  `${JSON.stringify({ id, datum, melder: 'politie', text })}\n`;
const map = mkdtempSync(join(tmpdir(), 'stapelen-'));

describe('G3 de opdracht weigert niet alles om één regel', () => {
  test('een slechte regel wordt met haar nummer gemeld, de rest gaat door, en het einde is 1', async () => {
    const { code, stapels, meldingen } = await draai([
      regel(1, 'bel 06-21345678'),
      'kapot\n{"id":2}\n',
      regel(3, '0621345678'),
    ]);
    expect([code, stapels]).toEqual([1, [[1, 3]]]);
    expect(meldingen).toEqual([
      'Regel 2: dit is geen JSON.',
      'Regel 3: "text" ontbreekt of is geen tekst.',
      '2 van 4 regels niet gelezen; de rest is gedaan.',
    ]);
  });

  test('een id dat al gebruikt is telt niet mee en wordt gezegd', async () => {
    const { code, stapels, meldingen } = await draai([regel('a', 'KvK 61234578'), regel('a', 'KvK 61234578')]);
    expect([code, stapels]).toEqual([1, []]);
    expect(meldingen[0]).toBe('Regel 2: "id" "a" is al gebruikt; deze regel telt niet mee.');
  });

  test('een onmogelijke datum telt mee als onbekend', async () => {
    const { code, stapels, meldingen } = await draai([
      regel(1, 'KvK 61234578', '2026-02-31'),
      regel(2, 'kvk 61234578', null),
    ]);
    expect([code, stapels]).toEqual([0, [[1, 2]]]);
    expect(meldingen).toEqual(['Regel 1: "datum" is geen dag (JJJJ-MM-DD); de melding telt mee zonder datum.']);
  });

  test('een onbekende keuze of een bestand dat er niet is stopt met een zin', async () => {
    expect((await draai([], ['--alles'])).meldingen[0]).toContain('‘--alles’ is geen keuze');
    const { code, meldingen } = await draai([], [join(map, 'er-niet.jsonl')]);
    expect([code, meldingen[0]?.startsWith('Het bestand met meldingen is niet te lezen')]).toEqual([1, true]);
  });
});

describe('G3 de opdracht', () => {
  test('leest een bestand, met BOM, CRLF en zonder laatste regeleinde', async () => {
    const pad = join(map, 'in.jsonl');
    writeFileSync(
      pad,
      `\uFEFF${(regel(1, 'KvK 61234578') + regel(2, 'kvk 6123 4578')).trim().replaceAll('\n', '\r\n')}`,
    );
    expect(await draai([], [pad])).toEqual({ code: 0, meldingen: [], stapels: [[1, 2]] });
  });

  test('lege invoer geeft niets en is goed', async () => {
    expect(await draai([], ['-'])).toEqual({ code: 0, meldingen: [], stapels: [] });
  });

  test('schrijft de stapels van twee of meer, elk met haar redenen', async () => {
    function* veel(): Generator<string> {
      for (let n = 0; n < 5000; n++)
        yield regel(n, `Er wordt gebeld met 06-${String(20_000_000 + (n >> 1))} over niets.`);
    }
    const { stapels } = await draai(veel());
    expect(stapels.length).toBe(2500);
    expect(stapels[0]).toEqual([0, 1]);
  });
});
