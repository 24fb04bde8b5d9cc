import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDagen } from '../platform/klok.ts';
import { isZwaarder, maatregelsoorten, volgendeTrede, vraagtZienswijze, type Maatregelsoort } from './ladder.ts';
import { maakRapporttekst } from './voorstel.ts';
import { isGehoord, zienswijzestand } from './zienswijze.ts';

const soorten = fc.constantFrom(...(Object.keys(maatregelsoorten) as Maatregelsoort[]));

describe('de ladder', () => {
  test('V6 zwaarder is een orde: nooit dan zichzelf, nooit over en weer, en het zet zich voort', () => {
    fc.assert(
      fc.property(soorten, soorten, soorten, (a, b, c) => {
        expect(isZwaarder(a, a)).toBe(false);
        expect(isZwaarder(a, b) && isZwaarder(b, a)).toBe(false);
        if (isZwaarder(a, b) && isZwaarder(b, c)) expect(isZwaarder(a, c)).toBe(true);
      }),
    );
  });

  test('V6 zonder vorige stap is alles zwaarder dan een gesprek', () => {
    expect(isZwaarder('gesprek', null)).toBe(false);
    expect(isZwaarder('waarschuwing', null)).toBe(true);
  });

  test('C14 de volgende trede is altijd zwaarder, en nooit een boete', () => {
    fc.assert(
      fc.property(soorten, (soort) => {
        const trede = volgendeTrede(soort);
        if (trede) expect(isZwaarder(trede, soort)).toBe(true);
        expect(trede).not.toBe('bestuurlijke_boete');
      }),
    );
    expect(volgendeTrede('intrekking')).toBeNull();
  });
});

describe('horen', () => {
  test('C14 Awb 4:8 zonder feiten mag alleen een gesprek of waarschuwing', () => {
    fc.assert(
      fc.property(soorten, (soort) => {
        expect(isGehoord(zienswijzestand(soort, [], '2026-03-02'))).toBe(!vraagtZienswijze(soort));
      }),
    );
  });

  test('C14 Awb 4:8 de laatste dag van de termijn is nog voor de belanghebbende', () => {
    fc.assert(
      fc.property(soorten, fc.integer({ min: -30, max: 30 }), (soort, n) => {
        const feiten = [{ soort: 'gevraagd', termijnTot: '2026-03-16' }];
        expect(isGehoord(zienswijzestand(soort, feiten, plusDagen('2026-03-16', n)))).toBe(n > 0);
      }),
    );
  });

  test('C14 Awb 4:11 een langere termijn later telt, en ontvangen gaat voor alles', () => {
    const gevraagd = (termijnTot: string) => ({ soort: 'gevraagd', termijnTot });
    const feiten = [gevraagd('2026-03-10'), gevraagd('2026-03-20')];
    expect(zienswijzestand('sluiting', feiten, '2026-03-15')).toBe('wacht');
    expect(zienswijzestand('sluiting', [...feiten, { soort: 'ontvangen', termijnTot: null }], '2026-03-15')).toBe(
      'ontvangen',
    );
  });
});

describe('het begin van een constateringsrapport', () => {
  const controle = {
    nummer: 'C-000001',
    begin: '2026-02-27T20:00:00Z',
    begonnenOp: '2026-02-27T20:00:00Z',
    afgerondOp: '2026-02-27T21:00:00Z',
    inrichtingNaam: 'Huize Turfkade',
    locatieTekst: 'Turfkade 12, Veenrijk',
    aanleiding: 'Periodiek bezoek.',
    doel: 'Naleving vaststellen.',
    grondslag: 'APV 3:8',
    toegang: 'openbaar',
    toegangToelichting: null,
    legitimatie: 'ongevraagd',
    doelVerteld: true,
    meegedeeld: null,
  };
  const w = { vraag: 'Nooduitgang', oordeel: 'voldoet_niet', norm: null, verbeterdDoor: null, op: controle.begin };

  test('C10 neemt het nieuwste woord van een waarneming, en de norm van de controle als er geen eigen is', () => {
    const t = maakRapporttekst(
      controle,
      [
        { ...w, tekst: 'Oud.', verbeterdDoor: 'x' },
        { ...w, tekst: 'Nieuw.' },
      ],
      [],
    );
    expect(t.overtredingen).toEqual([{ norm: 'APV 3:8', feit: 'Nieuw.' }]);
    expect(t.bevindingen).not.toContain('Oud.');
  });

  test('B6.2 noemt gesprekken alleen als aantallen', () => {
    const gesprek = { aantal: 2, met: 'sekswerk', hulpAangeboden: true, rechtenVerteld: true, flyerTaal: 'ro' };
    const { bevindingen } = maakRapporttekst(controle, [], [gesprek]);
    expect(bevindingen).toContain('2 personen, in 1 gesprek');
    expect(bevindingen).not.toMatch(/roemeens|sekswerk|\bro\b/i);
  });

  test('C10 past altijd in het formulier, hoe lang een waarneming ook is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 4000 }), (tekst) => {
        const t = maakRapporttekst(controle, [{ ...w, tekst, norm: tekst }], []);
        expect(t.overtredingen[0]!.feit.length).toBeLessThanOrEqual(400);
        expect(t.overtredingen[0]!.norm.length).toBeLessThanOrEqual(200);
        expect(t.overtredingen[0]!.feit).not.toMatch(/[\n\r]/);
      }),
    );
  });
});
