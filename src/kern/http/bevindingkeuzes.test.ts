import fc from 'fast-check';
import Type from 'typebox';
import { describe, expect, test } from 'vitest';
import { waak } from '../waker/index.ts';
import { leesKeuzes, pasKeuzesToe, sluitRijenAan, voegSamen, type Keus } from './bevindingkeuzes.ts';

const keus = (k: Partial<Keus>): Keus => ({
  veld: 'tekst',
  soort: 'naam',
  woorden: 'Wolderman',
  nr: 0,
  start: 0,
  eind: 0,
  wat: '',
  grond: '',
  reden: '',
  ...k,
});
const TEKST = 'Mevrouw Wolderman belde. Daarna kwam mevrouw Wolderman zelf, met 06-39578214.';

describe('B12.1 keuzes bij een formulier', () => {
  test('B12.1 wat niet te lezen is of niet meer in de tekst staat, verandert niets', () => {
    expect(leesKeuzes({ '_b.x.veld': ['tekst'], '_b.1': ['y'] })).toEqual([]);
    expect(leesKeuzes({ '_b.1.veld': ['tekst'], '_b.1.wat': ['wissen'] })[0]!.wat).toBe('');
    const velden = { tekst: [TEKST] };
    for (const k of [
      keus({ woorden: 'Iemand', wat: 'verwijderen' }),
      keus({ nr: 7, wat: 'algemeen' }),
      keus({ veld: '_csrf', wat: 'verwijderen' }),
    ])
      expect(pasKeuzesToe(velden, [k])).toEqual({ velden, behouden: [], bevindingen: [] });
  });

  test('B12.1 de eerste weg, de tweede gehouden: de plek schuift mee', () => {
    const { velden, behouden } = pasKeuzesToe({ tekst: [TEKST] }, [
      keus({ wat: 'algemeen' }),
      keus({ nr: 1, wat: 'houden', grond: 'zakelijke_rol', reden: 'De eigenaar van het pand.' }),
      keus({ soort: 'telefoon', woorden: '06-39578214', wat: 'verwijderen' }),
    ]);
    const tekst = velden.tekst![0]!;
    expect(tekst).toBe('Mevrouw een persoon belde. Daarna kwam mevrouw Wolderman zelf, met .');
    expect(behouden.map((b) => tekst.slice(b.start, b.eind))).toEqual(['Wolderman']);
  });

  test('B12.1 wat gehouden wordt wijst altijd naar dezelfde woorden, hoe er ook gekozen is', () => {
    const wat = fc.constantFrom<Keus['wat']>('', 'verwijderen', 'algemeen', 'houden');
    const stuk = fc.constantFrom(
      'Mevrouw Wolderman belde.',
      ' De deur was dicht.',
      ' Bel 06-39578214.',
      '\r\n',
      '  ',
      ' De heer Blokzijl kwam.',
    );
    fc.assert(
      fc.property(
        fc.array(stuk, { maxLength: 8 }),
        fc.array(wat, { minLength: 8, maxLength: 8 }),
        (stukken, keuzen) => {
          const ruw = stukken.join('');
          const kaal = ruw.replaceAll('\r\n', '\n').trim();
          const geteld = new Map<string, number>();
          const keuzes = waak(kaal).map((b, i) => {
            const nr = geteld.get(b.tekst) ?? 0;
            geteld.set(b.tekst, nr + 1);
            return keus({ soort: b.soort, woorden: b.tekst, nr, wat: keuzen[i % 8]! });
          });
          const { velden, behouden, bevindingen } = pasKeuzesToe({ tekst: [ruw] }, keuzes);
          const nieuw = velden.tekst![0]!;
          expect(behouden.map((b) => nieuw.slice(b.start, b.eind))).toEqual(
            keuzes.filter((k) => k.wat === 'houden').map((k) => k.woorden),
          );
          for (const b of bevindingen) expect(nieuw.slice(b.start, b.eind)).toBe(b.woorden);
        },
      ),
    );
  });

  test('B12.1 een weigering toont ook wat al gekozen was, op volgorde en zonder dubbele', () => {
    const { bevindingen: gekozen } = pasKeuzesToe({ tekst: [TEKST] }, [keus({ wat: 'houden' })]);
    const open = waak(TEKST).map(({ tekst: _, ...b }) => ({ ...b, veld: 'tekst' }));
    const { bevindingen } = voegSamen({ tekst: [TEKST] }, open, gekozen);
    expect(bevindingen.map((b) => [b.woorden, b.nr, b.wat])).toEqual([
      ['Wolderman', 0, 'houden'],
      ['Wolderman', 1, ''],
      ['06-39578214', 0, ''],
    ]);
  });

  test('B12.1 rijen sluiten aan, zodat een vondst bij haar eigen rij hoort', () => {
    const schema = Type.Object({ rijen: Type.Array(Type.Object({ feit: Type.String() })), los: Type.String() });
    expect(
      sluitRijenAan(schema, {
        'rijen.0.feit': [''],
        'rijen.3.feit': ['b'],
        'rijen.1.feit': ['a'],
        '_b.0.veld': ['rijen.3.feit'],
        los: ['x'],
      }),
    ).toEqual({ 'rijen.1.feit': ['b'], 'rijen.0.feit': ['a'], '_b.0.veld': ['rijen.1.feit'], los: ['x'] });
  });
});
