import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorwoorden } from '../signalen/index.ts';
import { MEEGELEVERD, uitkomsten, weeg, type Gevonden, type Uitkomst } from './model.ts';

const rang = (u: Uitkomst) => Object.keys(uitkomsten).indexOf(u);
const codes = MEEGELEVERD.regels.map((r) => r.code);
const gevonden = fc.array(
  fc.record({
    code: fc.constantFrom(...codes),
    zekerheid: fc.constantFrom('eigen_waarneming', 'gehoord', 'derde_hand'),
  }),
  { maxLength: 14 },
);

describe('P1 de weging is uit te leggen', () => {
  test('P1 zonder indicator is het voorstel altijd geen, en met een indicator nooit', () => {
    expect(weeg(MEEGELEVERD, []).voorstel).toBe('geen');
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        (code) => weeg(MEEGELEVERD, [{ code, zekerheid: 'derde_hand' }]).voorstel !== 'geen',
      ),
    );
  });

  test('P1 elke gepubliceerde indicator staat in het model, met een bron', () => {
    expect(codes).toEqual(expect.arrayContaining(Object.keys(indicatorwoorden)));
    expect(MEEGELEVERD.regels.every((r) => r.bron.length > 10 && r.punten > 0)).toBe(true);
  });

  test('P1 de volgorde maakt niet uit, het totaal is de som, en weglaten maakt nooit zwaarder', () => {
    fc.assert(
      fc.property(gevonden, fc.subarray(codes), (lijst: Gevonden[], weg) => {
        const heel = weeg(MEEGELEVERD, lijst);
        expect(weeg(MEEGELEVERD, lijst.toReversed())).toEqual(heel);
        expect(heel.totaal).toBe(heel.perGroep.reduce((s, g) => s + g.telt, 0));
        const zonder = weeg(MEEGELEVERD, lijst, new Set(weg));
        expect(zonder.totaal).toBeLessThanOrEqual(heel.totaal);
        expect(rang(zonder.voorstel)).toBeLessThanOrEqual(rang(heel.voorstel));
      }),
    );
  });

  test('P1 van horen zeggen telt half, en wie het zelf zag maakt het heel', () => {
    const hoor = { code: 'B4', zekerheid: 'derde_hand' };
    expect(weeg(MEEGELEVERD, [hoor]).totaal).toBe(2);
    expect(weeg(MEEGELEVERD, [hoor, { code: 'B4', zekerheid: 'eigen_waarneming' }]).totaal).toBe(5);
  });
});
