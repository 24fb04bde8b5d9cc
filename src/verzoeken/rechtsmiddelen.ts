import { gemeentenaam, gemeenteVan } from '../kern/gemeenten.ts';
import { bezwaartermijn } from '../maatregelen/index.ts';
import type { Blok } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { organen, type Orgaan } from './schema.ts';

/** What one can do against an answer to a request; in every letter about it. Source: AVG 12 lid 4, 77; UAVG 34, 35; Wpg 29, 31a; Awb 3:45, 6:4, 6:5, 6:7, 6:8. */
export function rechtsmiddelblokken(gemeente: string, dag: string, kenmerk: string | null, orgaan: Orgaan): Blok[] {
  const naam = gemeentenaam(gemeente);
  const adres = gemeenteVan(gemeente)?.adres?.replaceAll('\n', ', ');
  const noem = kenmerk ? `het kenmerk ${kenmerk}` : 'de datum van deze brief';
  return [
    { soort: 'kop', niveau: 1, tekst: 'Bent u het er niet mee eens?' },
    {
      soort: 'alinea',
      tekst: `Dit is een besluit (artikel 34 van de Uitvoeringswet AVG). U kunt binnen zes weken bezwaar maken. Die termijn begint op de dag na de dag waarop wij deze brief versturen; is dat op ${opmaak.datum(dag)}, dan kan het tot en met ${opmaak.datum(bezwaartermijn(dag))}. Stuur uw bezwaarschrift aan ${organen[orgaan]} van ${naam}${adres ? `, ${adres}` : ''}.`,
    },
    {
      soort: 'alinea',
      tekst: `Zet in uw bezwaarschrift uw naam en adres, de datum, ${noem}, waarom u het er niet mee eens bent, en uw handtekening. Tegen de beslissing op uw bezwaar kunt u daarna in beroep bij de rechtbank.`,
    },
    {
      soort: 'alinea',
      tekst: 'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens (artikel 77 van de AVG).',
    },
    {
      soort: 'alinea',
      tekst:
        'Gaat het om gegevens bij een organisatie die geen bestuursorgaan is, zoals een zorginstelling? Dan kunt u binnen zes weken na haar antwoord een verzoekschrift indienen bij de rechtbank (artikel 35 van de Uitvoeringswet AVG). Voor gegevens van de politie geldt de Wet politiegegevens; daarvoor wendt u zich tot de politie, en zo nodig tot de Autoriteit Persoonsgegevens en de bestuursrechter.',
    },
  ];
}
