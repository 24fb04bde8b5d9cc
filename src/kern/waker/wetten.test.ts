import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waak } from './index.ts';

const STUKKEN = [
  'Maria Popescu',
  'bel 06-12345678',
  'zij is 23 jaar',
  'uit Roemenië',
  'kenteken GB-123-K',
  'BSN 111222333',
  'Kerkstraat 12',
  'woont op',
  'NL91 ABNA 0417 1643 00',
  'lola@post.example',
  '@lola_99',
  'www.lola.example/ad',
  'zwanger',
  'lang haar',
  '\n',
  '. ',
  'werknaam',
  "'Candy'",
  'geb. 1-2-1999',
  'е',
  '\u200B',
  '\u202E',
  '\u0301',
  'ﬁ',
  '①',
  '🅰',
  '\uD800',
  'nul zes',
  '(',
  ')',
  '-',
  ':',
];
const stuk = fc.oneof(
  fc.constantFrom(...STUKKEN),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const tekst = fc.array(stuk, { maxLength: 14 }).map((stukken) => stukken.join(' '));
const schoon = fc.array(
  fc.constantFrom('De deur was dicht.', 'Alles was in orde.', 'Kamer 3 is leeg.', 'Geen bijzonderheden.'),
  { minLength: 1, maxLength: 5 },
);
const ONZICHTBAAR = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u0000'];

describe('B12.1 wetten van de waker', () => {
  test('elke plek snijdt precies de tekst van de bevinding, in volgorde en zonder overlap', () => {
    fc.assert(
      fc.property(tekst, (t) => {
        const gevonden = waak(t.replaceAll('\u202E', ''));
        let vorig = 0;
        for (const { start, eind, tekst: wat } of gevonden) {
          expect(t.replaceAll('\u202E', '').slice(start, eind)).toBe(wat);
          expect(start).toBeGreaterThanOrEqual(vorig);
          expect(eind).toBeGreaterThan(start);
          vorig = eind;
        }
      }),
    );
  });

  test('geen enkele tekst doet hem struikelen, ook niet met omgekeerde richting', () => {
    fc.assert(
      fc.property(fc.oneof(tekst, fc.string({ unit: 'binary' })), (t) => {
        for (const b of waak(t)) expect(t.slice(b.start, b.eind)).toBe(b.tekst);
      }),
    );
  });

  test('onzichtbare tekens verbergen een telefoonnummer niet', () => {
    const cijfers = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
      .map((c) => `06${c.join('')}`);
    const plekken = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...ONZICHTBAAR)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(cijfers, plekken, (nummer, erin) => {
        const delen = nummer.split('');
        for (const [plek, teken] of erin) delen[plek] = `${teken}${delen[plek]}`;
        const verborgen = delen.join('');
        expect(waak(`bel ${verborgen} nu`).map((b) => [b.soort, b.tekst])).toEqual([['telefoon', verborgen]]);
      }),
    );
  });

  test('schone tekst ervoor schuift de bevindingen op en verandert ze niet', () => {
    fc.assert(
      fc.property(schoon, tekst, (zinnen, t) => {
        const voor = `${zinnen.join(' ')}\n\n`;
        const kaal = t.replaceAll('\u202E', '');
        const los = waak(`\n\n${kaal}`).map((b) => ({ ...b, start: b.start - 2, eind: b.eind - 2 }));
        const samen = waak(voor + kaal).map((b) => ({
          ...b,
          start: b.start - voor.length,
          eind: b.eind - voor.length,
        }));
        expect(samen).toEqual(los);
      }),
    );
  });

  test('twee keer lezen geeft twee keer hetzelfde', () => {
    fc.assert(
      fc.property(tekst, (t) => {
        expect(waak(t)).toEqual(waak(t));
      }),
    );
  });
});
