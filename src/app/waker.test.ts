import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draaiWaker } from './waker.ts';

interface Uitkomst {
  code: number;
  regels: {
    id: string | number;
    bevindingen: { start: number; eind: number; soort: string; tekst: string; reden: string }[];
  }[];
  meldingen: string[];
}

async function draai(stukken: string[], argumenten: string[] = []): Promise<Uitkomst> {
  const [uit, meldingen]: [string[], string[]] = [[], []];
  async function* invoer(): AsyncGenerator<string> {
    yield* stukken;
  }
  const code = await draaiWaker(argumenten, {
    invoer: invoer(),
    schrijf: (s) => void uit.push(s),
    meld: (z) => meldingen.push(z),
  });
  return {
    code,
    meldingen,
    regels: uit
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((r) => JSON.parse(r) as Uitkomst['regels'][number]),
  };
}

const map = mkdtempSync(join(tmpdir(), 'waker-'));

describe('B12.1 de opdracht weigert niet alles om één regel', () => {
  test('een slechte regel wordt met haar nummer gemeld, de rest gaat door, en het einde is 1', async () => {
    const { code, regels, meldingen } = await draai([
      '{"id":1,"text":"bel 0612345678"}\nkapot\n{"id":2}\n{"id":3,"text":""}\n',
    ]);
    expect(code).toBe(1);
    expect(regels.map((r) => r.id)).toEqual([1, 3]);
    expect(meldingen.slice(0, 2)).toEqual([
      'Regel 2: dit is geen JSON.',
      'Regel 3: "text" ontbreekt of is geen tekst.',
    ]);
  });

  test('een onbekende keuze of een onleesbaar bestand met namen stopt met een zin', async () => {
    expect((await draai([], ['--alles'])).meldingen[0]).toContain('‘--alles’ is geen keuze');
    const { code, meldingen } = await draai([], ['--bekend', join(map, 'er-niet.txt')]);
    expect([code, meldingen[0]?.startsWith('Het bestand met bekende namen is niet te lezen')]).toEqual([1, true]);
  });
});

describe('B12.1 de opdracht', () => {
  test('lege invoer geeft niets en is goed', async () => {
    expect(await draai([])).toEqual({ code: 0, regels: [], meldingen: [] });
    expect((await draai(['\n\n'])).code).toBe(0);
  });

  test('stukken mogen overal breken, en de laatste regel hoeft geen einde te hebben', async () => {
    const heel = '{"id":"a","text":"Maria Popescu 😀 belt"}\r\n{"id":"b","text":"niets"}';
    for (const bij of [1, 7, 26, 40]) {
      const { code, regels } = await draai([heel.slice(0, bij), heel.slice(bij)]);
      expect([code, regels.length, regels[0]?.bevindingen[0]?.tekst]).toEqual([0, 2, 'Maria Popescu']);
    }
  });

  test('een regel van een halve megabyte gaat erdoor', async () => {
    const text = `${'De deur was dicht. '.repeat(27_000)}bel 0612345678`;
    const { code, regels } = await draai([`${JSON.stringify({ id: 1, text })}\n`]);
    expect(code).toBe(0);
    expect(regels[0]!.bevindingen.map(({ start, eind }) => text.slice(start, eind))).toEqual(['0612345678']);
  });

  test('een rapport dat nergens kan staan kost de bevindingen niet, wel de uitgang', async () => {
    const { code, regels } = await draai(
      ['{"id":1,"text":"bel 0612345678"}\n'],
      ['--rapport', join(map, 'nee', 'r.html')],
    );
    expect([code, regels.length]).toEqual([1, 1]);
  });

  test('--bekend laat namen staan, --rapport telt zonder inhoud tenzij gevraagd', async () => {
    const [namen, rapport] = [join(map, 'namen.txt'), join(map, 'rapport.html')];
    writeFileSync(namen, 'Jan de Wit\n\n');
    const regel = '{"id":"map <1>","text":"Jan de Wit en Maria Popescu, bel 0612345678"}\n';
    const { regels } = await draai([regel], ['--bekend', namen, '--rapport', rapport]);
    expect(regels[0]!.bevindingen.map((b) => b.soort)).toEqual(['naam', 'telefoon']);
    const kaal = readFileSync(rapport, 'utf8');
    expect(kaal).toContain('map &#60;1&#62;');
    expect(kaal).not.toMatch(/Popescu|0612345678|<script|http:/);
    await draai([regel], ['--rapport', rapport, '--met-tekst']);
    expect(readFileSync(rapport, 'utf8')).toContain('Maria Popescu');
  });

  test('wacht met lezen tot er weer plaats is om te schrijven', async () => {
    let [bezig, hoogst] = [0, 0];
    async function* invoer(): AsyncGenerator<string> {
      for (let i = 0; i < 20; i++) {
        hoogst = Math.max(hoogst, bezig);
        yield `{"id":${i},"text":"x"}\n`;
      }
    }
    const schrijf = async () => {
      bezig += 1;
      await Promise.resolve();
      bezig -= 1;
    };
    expect(await draaiWaker([], { invoer: invoer(), schrijf, meld: () => {} })).toBe(0);
    expect(hoogst).toBe(0);
  });
});
