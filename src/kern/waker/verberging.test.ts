import { describe, expect, test } from 'vitest';
import { waak } from './index.ts';

function vind(tekst: string): string[] {
  return waak(tekst).map((b) => `${b.soort}:${b.tekst}`);
}

describe('B12.1 wat verborgen is wordt toch gezien', () => {
  test.each([
    ['tekens zonder breedte', 'bel 06\u200B12\u200D34\u206056\uFEFF78', '06\u200B12\u200D34\u206056\uFEFF78'],
    ['brede cijfers', 'bel ０６１２３４５６７８', '０６１２３４５６７８'],
    ['Arabische cijfers', 'bel ٠٦١٢٣٤٥٦٧٨', '٠٦١٢٣٤٥٦٧٨'],
    ['cijfers in een toets', 'bel 0\uFE0F\u20E36\uFE0F\u20E312345678', '0\uFE0F\u20E36\uFE0F\u20E312345678'],
    ['letters voor cijfers', 'bel O6-l2345678', 'O6-l2345678'],
    ['tekens ertussen', 'bel 06✦12✦34✦56✦78', '06✦12✦34✦56✦78'],
    ['woorden', 'bel nul zes een twee drie vier vijf zes zeven acht', 'nul zes een twee drie vier vijf zes zeven acht'],
    ['NUL', 'bel 06\u0000123\u000045678', '06\u0000123\u000045678'],
    ['streepjes van elders', 'bel 06\u2013123\u2011456\u221278', '06\u2013123\u2011456\u221278'],
  ])('een telefoonnummer met %s', (_, tekst, stuk) => {
    expect(vind(tekst)).toEqual([`telefoon:${stuk}`]);
  });

  test('een naam met letters die Latijns lijken, met losse accenten of in Cyrillisch', () => {
    expect(vind('gesproken met N\u0430t\u0430lia')).toEqual(['naam:N\u0430t\u0430lia']);
    expect(vind('gesproken met Rene\u0301e en ℳilan')).toEqual(['naam:Rene\u0301e', 'naam:ℳilan']);
    expect(vind('gesproken met Наташа')).toEqual(['naam:Наташа']);
  });

  test('een nummer dat achterstevoren staat onder een teken dat de richting omkeert', () => {
    const gevonden = waak('bel \u202E87654321-60\u202C nu');
    expect(gevonden.map((b) => [b.soort, b.tekst])).toEqual([['telefoon', '87654321-60']]);
  });

  test('losse surrogaten en stuurtekens breken niets', () => {
    expect(vind('\uD800 bel 0612345678 \uDC00\u0007')).toEqual(['telefoon:0612345678']);
    expect(waak('')).toEqual([]);
    expect(waak('\u202E')).toEqual([]);
  });
});
