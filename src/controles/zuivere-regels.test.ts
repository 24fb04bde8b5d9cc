import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklist, groepen, onbesprokenGroepen } from './checklist.ts';
import { isOpsporingsdoel } from './opsporingsdoel.ts';
import type { Controlekop, Gesprekregel, Waarnemingregel } from './schema-antwoorden.ts';
import { telTeam, voertUit, vraagtUitleg } from './teameisen.ts';
import { tijdlijnVan } from './tijdlijn.ts';
import { huidigeVoorbereidingslijst, openPunten, voorbereidingslijst } from './voorbereidingslijst.ts';
import { rollen } from './woorden.ts';

const team = fc.array(fc.record({ rol: fc.constantFrom(...Object.keys(rollen)) }), { maxLength: 12 });

describe('C5 het team', () => {
  test('C5 wie erbij komt maakt een uitleg nooit overbodig', () => {
    fc.assert(
      fc.property(team, team, (a, b) => {
        if (vraagtUitleg(a)) expect(vraagtUitleg([...a, ...b])).toBe(true);
      }),
    );
  });

  test('C5 de volgorde van het team doet er niet toe, en wie meegaat telt niet als toezichthouder', () => {
    fc.assert(
      fc.property(team, (t) => {
        expect(telTeam(t.toReversed())).toEqual(telTeam(t));
        expect(telTeam(t).toezichthouders).toBe(t.filter((l) => voertUit(l.rol)).length);
        expect(telTeam(t).leiders).toBeLessThanOrEqual(telTeam(t).toezichthouders);
      }),
    );
  });

  test('C5 twee mensen zonder politie vragen geen uitleg, drie wel', () => {
    expect(vraagtUitleg([{ rol: 'leider' }, { rol: 'toezichthouder' }])).toBe(false);
    expect(vraagtUitleg([{ rol: 'leider' }, { rol: 'politie' }])).toBe(true);
    expect(vraagtUitleg([{ rol: 'leider' }, { rol: 'toezichthouder' }, { rol: 'tolk' }])).toBe(true);
  });
});

describe('G2 opsporing als doel', () => {
  test.each([
    'Opsporen van een strafbaar feit',
    'De verdachte aanhouden',
    'Bewijs verzamelen tegen de exploitant',
    'Huiszoeking in de woning',
  ])('G2 herkent: %s', (doel) => expect(isOpsporingsdoel(doel)).toBe(true));

  test.each([
    'Nagaan of de vergunning wordt nageleefd',
    'Toezicht op brandveiligheid; geen opsporing',
    'Nagaan of de administratie bewijst dat de huur klopt',
  ])('G2 laat gaan: %s', (doel) => expect(isOpsporingsdoel(doel)).toBe(false));
});

describe('C10 de checklist', () => {
  const werkvorm = fc.constantFrom(null, 'raam', 'bordeel', 'escort', 'seksclub');
  const punten = (w: string | null) => checklist(w).flatMap((g) => [g.groep, ...g.vragen.map((v) => v.punt)]);

  test('C10 elk punt heeft één groep, en punten zijn uniek', () => {
    for (const w of [null, 'raam', 'bordeel', 'escort', 'straat', 'thuiswerk']) {
      const alle = punten(w);
      expect(new Set(alle).size).toBe(alle.length);
    }
    expect(Object.keys(groepen)).toContain('raam');
  });

  test('C10 meer vastleggen laat nooit meer onbesproken', () => {
    fc.assert(
      fc.property(werkvorm, fc.nat(), fc.nat(), (w, a, b) => {
        const alle = punten(w);
        const een = [alle[a % alle.length]!];
        const twee = [...een, alle[b % alle.length]!];
        const open = (p: string[]) => onbesprokenGroepen(w, p).map((g) => g.groep);
        expect(open(een)).toEqual(expect.arrayContaining(open(twee)));
        expect(open([])).toHaveLength(checklist(w).length);
        expect(open(alle)).toEqual([]);
      }),
    );
  });
});

test('C6 een punt telt als het gedaan is of een reden heeft; een onbekende lijst is een fout', () => {
  const lijst = huidigeVoorbereidingslijst();
  const alle = lijst.punten.map((p) => ({ punt: p.punt, gedaan: true, toelichting: null }));
  expect(openPunten(lijst, alle)).toEqual([]);
  expect(openPunten(lijst, [{ ...alle[0]!, gedaan: false }, ...alle.slice(1)])).toHaveLength(1);
  expect(openPunten(lijst, [{ ...alle[0]!, gedaan: false, toelichting: 'x' }, ...alle.slice(1)])).toEqual([]);
  expect(() => voorbereidingslijst(99)).toThrow('99');
});

test('R4 het verloop is één tijdlijn van neutrale feiten op volgorde, zonder de tekst van waarnemingen', () => {
  const kop = {
    aangemaaktOp: '2026-03-01T10:00:00Z',
    aangemaaktDoorNaam: 'Cor',
    voorbereidingVersie: 1,
    begonnenOp: '2026-03-03T20:00:00Z',
    toegang: 'besloten',
    afgerondOp: '2026-03-03T21:00:00Z',
    vervallenOp: null,
  } as Controlekop;
  const w = {
    op: '2026-03-03T20:30:00Z',
    vraag: 'De bar',
    oordeel: 'feit',
    tekst: 'geheim',
    id: 'w',
  } as Waarnemingregel;
  const g = { op: '2026-03-03T20:10:00Z', aantal: 1, met: 'overig', taal: 'anders', flyerTaal: null } as Gesprekregel;
  const punt = { punt: 'taal', gedaan: true, op: '2026-03-02T10:00:00Z', doorNaam: 'Tess' };
  const lijn = tijdlijnVan(kop, [punt], [w], [g]);
  expect(lijn.map((t) => t.op)).toEqual(lijn.map((t) => t.op).toSorted());
  expect(lijn.map((t) => t.tekst)).toEqual([
    'Gepland.',
    'Voorbereiding: Tolk en taal geregeld.',
    'Begonnen. Besloten ruimte, geen woning.',
    'Gesprek met 1 persoon (anderen), in een andere taal.',
    'Waarneming: De bar: Feit, zonder oordeel.',
    'Afgerond.',
  ]);
});
