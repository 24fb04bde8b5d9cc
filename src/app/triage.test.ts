import { describe, expect, test } from 'vitest';
import { draaiTriage } from './triage.ts';

async function draai(stukken: string[], argumenten: string[] = []) {
  const [uit, zinnen]: [string[], string[]] = [[], []];
  async function* stroom(): AsyncGenerator<string> {
    yield* stukken;
  }
  const code = await draaiTriage(argumenten, {
    invoer: stroom(),
    lees: (pad) => {
      if (pad === 'er.jsonl') return stroom();
      throw Object.assign(new Error('er niet'), { syscall: 'open', path: pad });
    },
    schrijf: (stuk) => void uit.push(stuk),
    meld: (zin) => zinnen.push(zin),
  });
  return { code, zinnen, regels: uit.map((regel) => JSON.parse(regel) as Record<string, unknown>) };
}

describe('R2 de opdracht triage', () => {
  test('weigert niet alles om één regel: zij noemt het nummer, doet de rest en eindigt met 1', async () => {
    const { code, regels, zinnen } = await draai([
      '{"id":1,"text":"hallo"}\nkapot\n\n{"id":2}\n{"id":"x","te',
      'xt":""}',
    ]);
    expect(code).toBe(1);
    expect(regels.map((r) => r.id)).toEqual([1, 'x']);
    expect(zinnen).toEqual([
      'Regel 2: dit is geen JSON.',
      'Regel 4: "text" ontbreekt of is geen tekst.',
      '2 van 5 regels niet gelezen; de rest is gedaan.',
    ]);
  });

  test('weigert een onbekende keuze en een bestand dat er niet is, met een zin', async () => {
    expect((await draai([], ['--alles'])).zinnen[0]).toContain('‘--alles’ is geen keuze');
    expect((await draai([], ['er.jsonl', 'nog-een'])).zinnen[0]).toContain('‘nog-een’ is geen keuze');
    const { code, zinnen } = await draai([], ['weg.jsonl']);
    expect([code, zinnen]).toEqual([
      1,
      ['Het bestand is niet te lezen: weg.jsonl. Kijk of het er is en of u het mag lezen.'],
    ]);
  });

  test.each([[['er.jsonl']], [['-']], [[]]])(
    'leest %j en geeft per regel het voorstel met zijn frasen',
    async (argumenten) => {
      const { code, regels } = await draai(
        ['{"id":7,"datum":"2026-03-01","melder":"GGD","text":"Ze mag niet weg van haar baas."}\n'],
        argumenten,
      );
      expect(code).toBe(0);
      expect(regels).toEqual([
        {
          id: 7,
          routes: ['strafrechtelijk'],
          indicatoren: ['B4'],
          spoed: false,
          frasen: [{ start: 3, eind: 15, tekst: 'mag niet weg', code: 'B4', lijst: 'indicatoren' }],
        },
      ]);
    },
  );
});
