// A measurement is as honest as its marks: these tests hold the sets of the waker to their own annotation guide.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leesRegel, leesSet, type Proeftekst, type Soort, SOORTEN } from './lees.ts';

const ontwikkeling = leesSet(join(import.meta.dirname, 'ontwikkeling.txt'));
const ontwikkeling2 = leesSet(join(import.meta.dirname, 'ontwikkeling2.txt'));
const ontwikkeling3 = leesSet(join(import.meta.dirname, 'ontwikkeling3.txt'));
const ontwikkeling4 = leesSet(join(import.meta.dirname, 'ontwikkeling4.txt'));
const ontwikkeling5 = leesSet(join(import.meta.dirname, 'ontwikkeling5.txt'));
const proef = leesSet(join(import.meta.dirname, 'proef.txt'));

/** Soorten whose marked text points at one person, and so may not stand in both sets. */
const EIGEN: Soort[] = ['bsn', 'documentnummer', 'telefoon', 'email', 'sociaal', 'url', 'kenteken', 'adres', 'iban'];
const TUSSENVOEGSEL = /^(van|der|den|ter|het|dela|del)$/;

function tel(set: Proeftekst[]): Record<Soort, number> {
  const telling = Object.fromEntries(SOORTEN.map((soort) => [soort, 0])) as Record<Soort, number>;
  for (const { soort } of set.flatMap((tekst) => tekst.bevindingen)) telling[soort] += 1;
  return telling;
}

function merken(set: Proeftekst[], soorten: Soort[]): string[] {
  return set.flatMap((tekst) => tekst.bevindingen.filter((b) => soorten.includes(b.soort)).map((b) => b.tekst));
}

function naamdelen(set: Proeftekst[]): Set<string> {
  const delen = merken(set, ['naam', 'werknaam']).flatMap((naam) => naam.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return new Set(delen.filter((deel) => !TUSSENVOEGSEL.test(deel)));
}

/** The elfproef of the BSN: weights 9 to 2 and -1, sum divisible by eleven. */
function voldoetElfproef(bsn: string): boolean {
  const cijfers = bsn.normalize('NFKC').replaceAll(/\D/g, '').padStart(9, '0');
  const som = [...cijfers].reduce((vorig, cijfer, i) => vorig + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return cijfers.length === 9 && som % 11 === 0;
}

/** The mod-97 check of ISO 13616. */
function voldoetMod97(iban: string): boolean {
  const kaal = iban.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  const cijfers = [...(kaal.slice(4) + kaal.slice(0, 4))].map((teken) => Number.parseInt(teken, 36)).join('');
  return BigInt(cijfers) % 97n === 1n;
}

describe('leesRegel', () => {
  test('refuses a line without an id, an unknown soort and a mark that is not closed', () => {
    expect(() => leesRegel('geen tab')).toThrow('geen id');
    expect(() => leesRegel('x1\t[[kleur|rood]]')).toThrow('geen soort');
    expect(() => leesRegel('x1\tbel [[telefoon|0612')).toThrow('niet gesloten');
  });

  test('counts in UTF-16 units of the text as the waker gets it', () => {
    const { tekst, bekend, bevindingen } = leesRegel(
      'x1\t{bekend: De Wit; Club A} ✅𝓑⏎\\u{200B}bel [[naam|Jo\\u{200B}s]]!',
    );
    expect(tekst).toBe('✅𝓑\n\u200Bbel Jo\u200Bs!');
    expect(bekend).toEqual(['De Wit', 'Club A']);
    expect(bevindingen).toEqual([{ start: 9, eind: 13, soort: 'naam', tekst: 'Jo\u200Bs' }]);
  });
});

describe.each([
  ['ontwikkeling', ontwikkeling, 3],
  ['ontwikkeling2', ontwikkeling2, 4],
  ['ontwikkeling3', ontwikkeling3, 5],
  ['ontwikkeling4', ontwikkeling4, 4],
  ['ontwikkeling5', ontwikkeling5, 5],
  ['proef', proef, 3],
] as const)('set %s', (_naam, set, deel) => {
  test('has unique ids and unique texts', () => {
    expect(new Set(set.map(({ id }) => id)).size).toBe(set.length);
    expect(new Set(set.map(({ tekst }) => tekst)).size).toBe(set.length);
  });

  test('has marks that are not empty, carry no space at their edges and stand where they say', () => {
    for (const { id, tekst, bevindingen } of set) {
      for (const b of bevindingen) {
        expect(b.tekst, id).toMatch(/^\S(.*\S)?$/s);
        expect(tekst.slice(b.start, b.eind), id).toBe(b.tekst);
      }
    }
  });

  test('marks a number as bsn when it passes the elfproef or is announced as one', () => {
    for (const { id, tekst, bevindingen } of set) {
      for (const b of bevindingen.filter(({ soort }) => soort === 'bsn')) {
        expect(voldoetElfproef(b.tekst) || /bsn|burger ?service|sofi/i.test(tekst), id).toBe(true);
      }
    }
  });

  test('has only ibans that pass mod 97', () => {
    expect(merken(set, ['iban']).filter((iban) => !voldoetMod97(iban))).toEqual([]);
  });

  test('leaves no bsn, iban or @ outside a mark', () => {
    for (const { id, tekst, bevindingen } of set) {
      const rest = bevindingen.reduceRight((t, b) => `${t.slice(0, b.start)}§${t.slice(b.eind)}`, tekst);
      expect((rest.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).filter(voldoetElfproef), id).toEqual([]);
      expect(rest, id).not.toMatch(/@|\b[A-Z]{2}\d{2} ?[A-Z0-9]{4} ?\d{4}/);
    }
  });

  test('has nothing to find in a good part of its texts', () => {
    expect(set.filter(({ bevindingen }) => bevindingen.length === 0).length * deel).toBeGreaterThanOrEqual(set.length);
  });

  test('has no marks for what the text says is known', () => {
    for (const { id, bekend, bevindingen } of set) {
      expect(
        bevindingen.filter((b) => b.soort === 'naam' && bekend.includes(b.tekst)),
        id,
      ).toEqual([]);
    }
  });
});

describe('the two sets', () => {
  test('are large enough in every soort', () => {
    expect(ontwikkeling.length).toBeGreaterThanOrEqual(200);
    expect(proef.length).toBeGreaterThanOrEqual(320);
    const telling = tel(proef);
    expect(Object.entries(telling).filter(([, aantal]) => aantal < 25)).toEqual([]);
    expect(telling.naam).toBeGreaterThanOrEqual(150);
    expect(telling.telefoon).toBeGreaterThanOrEqual(40);
    expect(Object.entries(tel(ontwikkeling)).filter(([, aantal]) => aantal < 10)).toEqual([]);
  });

  test('share no names, numbers or handles, so that the proef measures rules and not memory', () => {
    const namen = naamdelen(ontwikkeling);
    expect([...naamdelen(proef)].filter((deel) => namen.has(deel))).toEqual([]);
    const bekend = new Set(merken(ontwikkeling, EIGEN));
    expect(merken(proef, EIGEN).filter((tekst) => bekend.has(tekst))).toEqual([]);
  });
});
