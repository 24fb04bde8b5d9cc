import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { beschikbaarTot, geldigTot, isNacht, toetsMachtiging, verslagVoor, type Machtigingfeiten } from './toets.ts';

// C15, B9.3: what the Awbi counts, as law over every day of the year.

const HIER = 'woning-1';
const dagen = fc
  .date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const machtiging = (anders: Partial<Machtigingfeiten> = {}): Machtigingfeiten => ({
  status: 'verleend',
  gegevenOp: '2026-03-02',
  geldigTot: '2026-03-05',
  staatToe: [],
  vergezeldMaximum: null,
  locatieIds: [HIER],
  houderIds: ['tess'],
  gebruiktVoor: [],
  ...anders,
});
const komst = (anders: object = {}) => ({
  locatieId: HIER,
  medewerkerId: 'tess',
  op: new Date('2026-03-03T14:00:00Z'),
  bewonerAfwezig: false,
  ondertekend: true,
  vergezeld: 0,
  ...anders,
});

describe('C15 de toets aan de deur', () => {
  test.each([
    ['geen machtiging', null, {}, 'geen'],
    [
      'een verzoek waarop niet is besloten',
      machtiging({ status: 'aangevraagd', gegevenOp: null }),
      {},
      'niet_verleend',
    ],
    ['een ingetrokken machtiging', machtiging({ status: 'ingetrokken' }), {}, 'niet_verleend'],
    ['een andere woning (Awbi 5)', machtiging(), { locatieId: 'woning-2' }, 'andere_woning'],
    ['de vierde dag (Awbi 6)', machtiging(), { op: new Date('2026-03-05T23:30:00Z') }, 'verlopen'],
    ['de dag ervoor', machtiging(), { op: new Date('2026-03-01T14:00:00Z') }, 'verlopen'],
    ['wie er niet in staat (Awbi 4, 6)', machtiging(), { medewerkerId: 'max' }, 'niet_aan_u'],
    ['een tweede keer dezelfde woning', machtiging({ gebruiktVoor: [HIER] }), {}, 'gebruikt'],
    ['een machtiging die niet is ondertekend (Awbi 6)', machtiging(), { ondertekend: false }, 'niet_ondertekend'],
    ['de nacht (Awbi 7)', machtiging(), { op: new Date('2026-03-03T02:00:00Z') }, 'nacht'],
    ['een afwezige bewoner (Awbi 7)', machtiging(), { bewonerAfwezig: true }, 'afwezig'],
    ['iemand mee (Awbi 8)', machtiging(), { vergezeld: 1 }, 'vergezeld'],
    [
      'meer mensen dan het aantal',
      machtiging({ staatToe: ['vergezeld'], vergezeldMaximum: 2 }),
      { vergezeld: 3 },
      'vergezeld',
    ],
  ] as const)('C15 weigert %s', (_, m, b, reden) => {
    expect(toetsMachtiging(m, komst(b))).toBe(reden);
  });

  test('C15 draagt wat zij uitdrukkelijk zegt: nacht, afwezig en het aantal', () => {
    const ruim = machtiging({ staatToe: ['nacht', 'afwezig', 'vergezeld'], vergezeldMaximum: 2 });
    const nacht = komst({ op: new Date('2026-03-03T02:00:00Z'), bewonerAfwezig: true, vergezeld: 2 });
    expect(toetsMachtiging(ruim, nacht)).toBe('geldig');
    expect(toetsMachtiging(machtiging(), komst())).toBe('geldig');
  });

  test('C15 Awbi 6 geldt tot en met de derde dag, in elk weekend en over elke jaarwisseling', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: -2, max: 6 }), fc.integer({ min: 0, max: 23 }), (dag, verschil, uur) => {
        const op = new Date(`${plusDagen(dag, verschil)}T${String(uur).padStart(2, '0')}:00:00Z`);
        const m = machtiging({ gegevenOp: dag, geldigTot: geldigTot(dag), staatToe: ['nacht'] });
        const hier = dagVan(op);
        const binnen = hier >= dag && hier <= plusDagen(dag, 3);
        expect(toetsMachtiging(m, komst({ op }))).toBe(binnen ? 'geldig' : 'verlopen');
      }),
    );
  });

  test('C15 Awbi 7 de nacht is van 0.00 tot 6.00 uur op de Nederlandse klok, zomer en winter', () => {
    for (const [op, nacht] of [
      ['2026-01-15T22:59:00Z', false],
      ['2026-01-15T23:00:00Z', true],
      ['2026-01-16T04:59:00Z', true],
      ['2026-01-16T05:00:00Z', false],
      ['2026-07-15T21:59:00Z', false],
      ['2026-07-15T22:00:00Z', true],
      ['2026-07-16T04:00:00Z', false],
    ] as const)
      expect(isNacht(new Date(op)), op).toBe(nacht);
  });

  test('C15 Awbi 11 vier dagen voor het verslag, en zes maanden klaar, nooit voorbij het einde van de maand', () => {
    expect(verslagVoor(new Date('2026-03-03T23:30:00Z'))).toBe('2026-03-08');
    expect(beschikbaarTot('2026-03-10')).toBe('2026-09-10');
    expect(beschikbaarTot('2026-08-31')).toBe('2027-02-28');
    fc.assert(
      fc.property(dagen, (dag) => {
        const tot = beschikbaarTot(dag);
        const maanden =
          (Number(tot.slice(0, 4)) - Number(dag.slice(0, 4))) * 12 + Number(tot.slice(5, 7)) - Number(dag.slice(5, 7));
        expect(maanden).toBe(6);
        expect(tot.slice(8) <= dag.slice(8)).toBe(true);
      }),
    );
  });
});
