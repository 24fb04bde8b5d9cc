import { describe, expect, test } from 'vitest';
import { suggereerWoorden } from './index.ts';

function raad(tekst: string): string[] {
  return suggereerWoorden(tekst).map((s) => `${s.tekst} → ${s.voorstel}`);
}

describe('V4 laat staan', () => {
  test.each([
    ['een citaat', 'Hij zei: “die prostituee woont hier”.'],
    ['een citaat met enkele aanhalingstekens', "Op het raam stond 'illegale club'."],
    ['de naam van een wetsvoorstel', 'De Wet regulering prostitutie is ingetrokken.'],
    ['de naam van een opleiding', 'Zij volgde Bestuurlijk Toezicht Prostitutie.'],
    ['de naam van een overtreding', 'De NLA meldt illegale tewerkstelling.'],
    ['gewone woorden', 'De onvergunde inrichting en de sekswerker.'],
  ])('%s', (_, tekst) => {
    expect(suggereerWoorden(tekst)).toEqual([]);
  });
});

describe('V4 stelt een ander woord voor', () => {
  test('V4 stelt sekswerk en sekswerker voor, voor mensen en voor werk', () => {
    expect(raad('Twee prostituees en een raamprostituee.')).toEqual([
      'prostituees → sekswerkers',
      'raamprostituee → raamsekswerker',
    ]);
    expect(raad('Straatprostitutie is verboden.')).toEqual(['Straatprostitutie → Straatsekswerk']);
  });

  test('voor wat geen vergunning heeft, en nooit voor een mens', () => {
    expect(raad('Een illegale club; dat is illegaal.')).toEqual(['illegale → onvergunde', 'illegaal → onvergund']);
    expect(raad('Er slapen illegalen boven.')).toEqual(['illegalen → mensen zonder verblijfsrecht']);
  });

  test('ook met een teken zonder breedte erin, en met de plek in de tekst zoals getypt', () => {
    const tekst = 'een pros\u200Btituee';
    const [s] = suggereerWoorden(tekst);
    expect(tekst.slice(s!.start, s!.eind)).toBe('pros\u200Btituee');
  });
});
