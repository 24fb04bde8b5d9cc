import { afterAll, describe, expect, test } from 'vitest';
import { maakPdf, sluitDocumentenmotor } from '../kern/documenten.ts';
import { leesTekst, ruw } from '../platform/documenten/voorbeeld.vitest.ts';
import { documentVanMaatregel } from './document-maatregel.ts';
import type { Maatregelkop } from './schema.ts';

afterAll(() => sluitDocumentenmotor());

const last: Maatregelkop = {
  id: '1',
  gemeente: 'Veenrijk',
  nummer: 'MR-000001',
  besluitId: '2',
  rapportageId: '3',
  rapportageNummer: 'BR-000001',
  inrichtingId: '4',
  inrichtingNaam: 'Huize Turfkade',
  plaats: 'Turfkade 12, Veenrijk',
  facilitatorId: '5',
  facilitatorNaam: 'Turfkade Exploitatie BV',
  soort: 'last_onder_dwangsom',
  overtreding: 'Op 27 februari 2026 om 21:00 uur was de nooduitgang aan de achterkant geblokkeerd met kratten.',
  norm: 'APV 3:8 lid 1',
  omschrijving: 'Houd de nooduitgang altijd vrij.\n\nHaal de kratten weg en laat ze weg.',
  eersteHersteltermijn: '2026-03-20',
  hersteltermijnTot: '2026-04-03',
  lichterVolstaatNiet: 'Een waarschuwing in januari had geen gevolg.',
  bezwaarTot: '2026-04-15',
  dwangsomBedrag: 1000,
  dwangsomEenheid: 'per_overtreding',
  dwangsomMaximum: 5000,
  eindigtOp: null,
  bekendgemaaktOp: '2026-03-04',
  status: 'loopt',
  intrekreden: null,
  petsoort: 'jurist',
  motivering: 'De veiligheid van wie er is weegt zwaarder dan het belang van de exploitant om te wachten.',
  versie: 1,
  aangemaaktOp: '2026-03-03T10:00:00Z',
  aangemaaktDoorNaam: 'Jet Mulder',
};
const maak = async (anders: Partial<Maatregelkop> = {}) =>
  (await maakPdf(documentVanMaatregel({ ...last, ...anders }), 'ua-1')).pdf;

describe('de brief bij een maatregel', () => {
  test('C14 Awb 5:9 5:32b noemt overtreding, voorschrift, wat moet, termijn, bedrag en maximum', async () => {
    const pdf = await maak();
    const tekst = leesTekst(pdf);
    for (const stuk of [
      'Aan:TurfkadeExploitatieBV',
      'geblokkeerdmetkratten',
      'APV3:8lid1',
      'totenmet20maart2026',
      '1.000,00',
      'perovertreding',
      '5.000,00',
      'pagina1van',
    ])
      expect(tekst).toContain(stuk);
    expect(ruw(pdf)).toContain('/StructTreeRoot');
    expect(tekst).not.toContain('JetMulder');
  });

  test('C14 Awb 3:45 6:5 6:7 heeft een rechtsmiddelenclausule met de laatste dag', async () => {
    const tekst = leesTekst(await maak()).replaceAll(/[\u{AD}-]/gu, '');
    for (const stuk of [
      'totenmet15april2026',
      'vanafdedagnadebekendmakingop4maart2026',
      'uwnaamenadres',
      'hetkenmerkMR000001',
      'uwhandtekening',
      'voorlopigevoorziening',
    ])
      expect(tekst).toContain(stuk);
  });

  test('C14 Awb 1:3 een gesprek is geen besluit en zegt waarom bezwaar niet kan', async () => {
    const tekst = leesTekst(await maak({ soort: 'gesprek', bezwaarTot: null, eersteHersteltermijn: null }));
    expect(tekst).toContain('Dezebriefisgeenbesluit');
    expect(tekst).not.toContain('voorlopigevoorziening');
    expect(tekst).not.toContain('Dwangsom');
  });

  test('C14 Awb 5:25 bij bestuursdwang staat wie betaalt', async () => {
    expect(leesTekst(await maak({ soort: 'last_onder_bestuursdwang' }))).toContain('kostendaarvanzijnvooru');
  });
});
