import { expect, test } from 'vitest';
import { documentVanEigenAntwoord } from './document-kennisgeving.ts';
import { rechtsmiddelblokken } from './rechtsmiddelen.ts';

test('B12.7 elke brief noemt bezwaar, klacht en verzoekschrift, en voor politie de eigen weg', () => {
  for (const blokken of [
    rechtsmiddelblokken('GM9001', '2026-03-02', 'AV-00001', 'burgemeester'),
    documentVanEigenAntwoord(
      'GM9001',
      { antwoord: 'Niets gevonden.', orgaan: 'burgemeester' },
      new Date('2026-03-02T10:00:00Z'),
      'aandachtsfunctionaris',
    ).blokken,
  ]) {
    const tekst = JSON.stringify(blokken);
    for (const woord of [
      'artikel 34 van de Uitvoeringswet AVG',
      'artikel 35 van de Uitvoeringswet AVG',
      'artikel 77 van de AVG',
      'Wet politiegegevens',
      'zes weken',
      // Awb 3:45 lid 2: at which orgaan, not one of two.
      'Stuur uw bezwaarschrift aan de burgemeester van',
    ])
      expect(tekst).toContain(woord);
  }
});
