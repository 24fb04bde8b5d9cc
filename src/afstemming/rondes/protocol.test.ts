import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  borgVoorAntwoord,
  borgVoorVraag,
  isBorg,
  leesVerbindingscode,
  maakVerbindingscode,
  openZegel,
  verzegel,
} from './envelop.ts';
import { leesPunt, maakFactor, omgekeerd, puntVan, schrijfPunt, toevalspunt } from './groep.ts';
import {
  beantwoord,
  leesWoord,
  maakVraag,
  MEESTE,
  PUNTEN,
  vormenVan,
  waaromOnjuist,
  type EigenPlek,
} from './protocol.ts';

const SLEUTEL = randomBytes(32);
const NUL = '0'.repeat(64);
const plek = (nummer: number, postcode = '9999AB') =>
  vormenVan({ gemeente: 'GM9001', adressleutel: `havenweg|${nummer}|veenrijk`, postcode });
// Right by their form, and no element: above the prime.
const nietsWaard = (n: number) =>
  Array.from({ length: n }, (_, i) => `${i.toString(16).padStart(8, '0')}${'f'.repeat(56)}`);
const eigen = (nummer: number, woord: EigenPlek['woord'] = 'eerst_bellen'): EigenPlek => ({
  vorm: plek(nummer)[0]!,
  woord,
});

describe('G5 blind vergelijken tussen twee installaties', () => {
  test('G5 weigert wat geen punt is: nul, een andere schrijfwijze, een punt van kleine orde en te veel of te weinig', () => {
    // Ed25519 points of order 2, 4 and 8, p itself, and an element written another way than the one encoding there is.
    const klein = [
      NUL,
      `01${'0'.repeat(62)}`,
      `ec${'f'.repeat(60)}7f`,
      'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
      `ed${'f'.repeat(60)}7f`,
      `${'f'.repeat(64)}`,
    ];
    for (const hex of [...klein, 'ff', schrijfPunt(toevalspunt()).toUpperCase(), `${schrijfPunt(toevalspunt())}00`])
      expect(leesPunt(hex), hex).toBeNull();
    const goed = Array.from({ length: PUNTEN }, () => schrijfPunt(toevalspunt()));
    expect(waaromOnjuist(goed, PUNTEN)).toBeNull();
    expect(waaromOnjuist(goed.slice(1), PUNTEN)).toContain('Er horen');
    expect(waaromOnjuist([...goed.slice(1), goed[1]!], PUNTEN)).toContain('twee keer');
    expect(waaromOnjuist([...goed.slice(1), NUL], PUNTEN)).toContain('geen element');
  });

  test('G5 het punt van een tekst is dat van RFC 9496: de vaste keten van de bibliotheek verandert niet ongemerkt', () => {
    const punt = schrijfPunt(puntVan(Buffer.from('samenzicht'), 'samenzicht-proef'));
    expect(punt).toBe(schrijfPunt(puntVan(Buffer.from('samenzicht'), 'samenzicht-proef')));
    expect(punt).not.toBe(schrijfPunt(puntVan(Buffer.from('samenzicht'), 'samenzicht-anders')));
    const factor = maakFactor();
    const p = leesPunt(punt)!;
    expect(schrijfPunt(p.multiply(factor).multiply(omgekeerd(factor)))).toBe(punt);
  });

  test('G5 vrij, eerst bellen en samen komen uit het adres of het gebied; samen gaat voor', () => {
    const gebied: EigenPlek = { vorm: 'gebied|GM9001|9998', woord: 'eerst_bellen' };
    const lijst = [eigen(1), eigen(2, 'samen'), eigen(3), eigen(3, 'samen'), gebied];
    const woord = (vormen: string[]) => {
      const vraag = maakVraag(SLEUTEL, vormen);
      return leesWoord(vraag, beantwoord(SLEUTEL, vraag.punten, lijst));
    };
    expect([1, 2, 3, 4].map((n) => woord(plek(n)))).toEqual(['eerst_bellen', 'samen', 'samen', 'vrij']);
    expect(woord(plek(5, '9998ZZ'))).toBe('eerst_bellen');
    expect(woord([])).toBe('vrij');
    // The same street and number in another gemeente is another place.
    expect(woord(vormenVan({ gemeente: 'GM9002', adressleutel: 'havenweg|1|veenrijk', postcode: null }))).toBe('vrij');
  });

  test('G5 een vraag is altijd even groot, een antwoord ook, en twee rondes zijn niet naast elkaar te leggen', () => {
    const [een, twee] = [maakVraag(SLEUTEL, plek(1)), maakVraag(SLEUTEL, plek(1))];
    expect([een, twee, maakVraag(SLEUTEL, [])].map((v) => v.punten.length)).toEqual([PUNTEN, PUNTEN, PUNTEN]);
    expect(een.punten.some((p) => twee.punten.includes(p))).toBe(false);
    const a = beantwoord(SLEUTEL, een.punten, [eigen(1)]);
    const b = beantwoord(SLEUTEL, een.punten, []);
    expect([a.eigen.length, b.eigen.length]).toEqual([64, 64]);
    expect(a.eigen.some((p) => b.eigen.includes(p))).toBe(false);
    expect(a.eigen).toEqual(a.eigen.toSorted());
    expect(new Set(a.geraakt).size).toBe(PUNTEN);
  });

  test('G5 wie vraagt kan met het antwoord geen andere plek nagaan, ook niet met de sleutel', () => {
    const vraag = maakVraag(SLEUTEL, plek(1));
    const antwoord = beantwoord(SLEUTEL, vraag.punten, [eigen(7)]);
    expect(leesWoord(vraag, antwoord)).toBe('vrij');
    // A new question about the place that is on the list, laid beside the old answer: the factor of politie is missing.
    const later = maakVraag(SLEUTEL, plek(7));
    const zonder = { geraakt: later.punten, eigen: antwoord.eigen };
    expect(leesWoord(later, zonder)).toBe('vrij');
    expect(leesWoord(later, beantwoord(randomBytes(32), later.punten, [eigen(7)]))).toBe('vrij');
  });

  test('G5 weigert een antwoord met punten die niet kunnen, of van een omvang die niet klopt', () => {
    const vraag = maakVraag(SLEUTEL, plek(1));
    const goed = beantwoord(SLEUTEL, vraag.punten, [eigen(1)]);
    expect(leesWoord(vraag, goed)).toBe('eerst_bellen');
    for (const fout of [
      { ...goed, geraakt: goed.geraakt.slice(1) },
      { ...goed, geraakt: [...goed.geraakt.slice(1), NUL] },
      { ...goed, eigen: goed.eigen.slice(1) },
      { ...goed, eigen: [] },
      { ...goed, eigen: [...goed.eigen.slice(1), goed.eigen[1]!] },
      { ...goed, eigen: nietsWaard(2 * MEESTE) },
    ])
      expect(leesWoord(vraag, fout)).toBeNull();
  });

  test('G5 een lijst van de ander wordt vergeleken en niet gelezen: wat geen punt is lijkt op niets', () => {
    const vraag = maakVraag(SLEUTEL, plek(1));
    const { geraakt } = beantwoord(SLEUTEL, vraag.punten, []);
    expect(leesWoord(vraag, { geraakt, eigen: nietsWaard(MEESTE) })).toBe('vrij');
    const teVeel = Array.from({ length: MEESTE + 1 }, () => eigen(1));
    expect(() => beantwoord(SLEUTEL, vraag.punten, teVeel)).toThrow('hooguit');
  });

  test('G5 de uitkomst is die van gewoon vergelijken, voor elke lijst en elke plek', () => {
    const nummers = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
    fc.assert(
      fc.property(nummers, fc.integer({ min: 1, max: 6 }), (lijst, nummer) => {
        const vraag = maakVraag(SLEUTEL, plek(nummer));
        const antwoord = beantwoord(
          SLEUTEL,
          vraag.punten,
          lijst.map((n) => eigen(n)),
        );
        expect(leesWoord(vraag, antwoord)).toBe(lijst.includes(nummer) ? 'eerst_bellen' : 'vrij');
      }),
      { numRuns: 5 },
    );
  });

  test('G5 de borg bindt alles wat heen en weer gaat, en het zegel opent alleen met het token', () => {
    const geheim = leesVerbindingscode(maakVerbindingscode());
    const { borg } = { borg: 'x' };
    const vraag = { versie: 1, ronde: 'r', op: 'o', punten: ['a', 'b'] };
    const goed = borgVoorVraag(geheim, vraag);
    for (const anders of [{ versie: 2 }, { ronde: 's' }, { op: 'p' }, { punten: ['b', 'a'] }])
      expect(isBorg(goed, borgVoorVraag(geheim, { ...vraag, ...anders }))).toBe(false);
    const a = { geraakt: ['c'], eigen: ['d'] };
    const terug = borgVoorAntwoord(geheim, { ...vraag, borg: goed }, a);
    expect(isBorg(terug, borgVoorAntwoord(geheim, { ...vraag, borg }, a))).toBe(false);
    expect(isBorg(terug, borgVoorAntwoord(geheim, { ...vraag, borg: goed }, { geraakt: ['c', 'd'], eigen: [] }))).toBe(
      false,
    );
    expect(openZegel(geheim.token, verzegel(geheim))).toEqual(geheim);
    expect(() => openZegel('een ander token', verzegel(geheim))).toThrow(/authenticate/);
  });
});
