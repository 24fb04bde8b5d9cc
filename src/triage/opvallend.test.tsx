import { describe, expect, test } from 'vitest';
import { BelEerst, Opvallend } from './opvallend.tsx';

describe('woorden die opvallen', () => {
  test('R2 noemt de woorden, wat zij zeggen en op welke lijst, en kiest niets', () => {
    const html = String(<Opvallend tekst="Haar paspoort is afgepakt. Er is geen vergunning." />);
    expect(html).toContain('<mark>');
    expect(html).toContain('Aanwijzing mensenhandel OM');
    expect(html).toContain('regels van de gemeente');
    expect(html).toContain('u beslist');
    expect(html).not.toMatch(/<input|checked/);
  });

  test('wat ontkend is telt niet, en niets herkend zegt niet dat er niets is', () => {
    const html = String(<Opvallend tekst="Er waren geen tekenen van dwang." />);
    expect(html).not.toContain('<mark>');
    expect(html).toContain('lees de melding zelf');
  });

  test('woorden van de melder blijven tekst', () => {
    expect(String(<Opvallend tekst="<b>geen vergunning</b> getoond" />)).not.toContain('<b>');
  });

  test('C13 bel eerst als het niet kan wachten, en anders niet', () => {
    expect(String(<BelEerst tekst="Een meisje van 16 ontvangt klanten." />)).toContain('112');
    expect(String(<BelEerst tekst="De muziek staat hard." />)).not.toContain('112');
  });
});
