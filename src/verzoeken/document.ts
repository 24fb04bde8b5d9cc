import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam, gemeenteVan } from '../kern/gemeenten.ts';
import { bezwaartermijn } from '../maatregelen/index.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { dagVan } from '../platform/klok.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { rechten, uitkomsten, uitzonderingen, type Verzoek } from './schema.ts';

type Besloten = Omit<Verzoek, 'wie' | 'antwoordToezicht' | 'taken'>;
const woord = (woorden: Record<string, string>, waarde: string) => woorden[waarde] ?? waarde;

/** The besluit on a request as a letter, with what one can do against it. Source: UAVG 34; AVG 12 lid 4; Awb 3:45, 6:4, 6:5, 6:7, 6:8. */
export function documentVanBesluit(v: Besloten): Document {
  const op = new Date(v.beslotenOp!);
  return {
    ...documentkop(v.gemeente, { op, petsoort: 'privacyfunctionaris' }),
    titel: 'Besluit op uw verzoek',
    soortDocument: 'Besluit op AVG-verzoek',
    kenmerk: v.nummer,
    samenvatting: [
      ['Uw verzoek', woord(rechten, v.recht)],
      ['Ontvangen', opmaak.datum(v.ontvangenOp)],
      ['Besluit', woord(uitkomsten, v.uitkomst ?? '')],
    ],
    blokken: [
      { soort: 'kop', niveau: 1, tekst: 'Wat wij besluiten en waarom' },
      { soort: 'alinea', tekst: v.motivering ?? '' },
      ...uitzonderingblok(v),
      ...rechtsmiddelen(v, dagVan(op)),
      {
        soort: 'ondertekening',
        namens: `De verwerkingsverantwoordelijke van de gemeente ${gemeentenaam(v.gemeente)} (burgemeester of college), namens deze`,
        plaats: gemeentenaam(v.gemeente),
        ondertekenaar: { functie: 'Privacyfunctionaris' },
        ruimte: true,
      },
    ],
  };
}

function uitzonderingblok(v: Besloten): Blok[] {
  if (v.uitzonderingen.length === 0) return [];
  return [
    { soort: 'kop', niveau: 1, tekst: 'Wat u niet krijgt' },
    { soort: 'lijst', items: v.uitzonderingen.map((u) => `${woord(uitzonderingen, u.grond)}. ${u.reden}`) },
  ];
}

function rechtsmiddelen(v: Besloten, dag: string): Blok[] {
  const adres = gemeenteVan(v.gemeente)?.adres?.replaceAll('\n', ', ');
  return [
    {
      soort: 'alinea',
      tekst:
        'Een onderdeel met een eigen geheimhouding antwoordt u zo nodig rechtstreeks, in een eigen brief. Of dat zo is, staat niet in dit besluit.',
    },
    { soort: 'kop', niveau: 1, tekst: 'Bent u het er niet mee eens?' },
    {
      soort: 'alinea',
      tekst: `Dit is een besluit (artikel 34 van de Uitvoeringswet AVG). U kunt binnen zes weken bezwaar maken. Die termijn begint op de dag na de dag waarop wij deze brief versturen; is dat op ${opmaak.datum(dag)}, dan kan het tot en met ${opmaak.datum(bezwaartermijn(dag))}. Stuur uw bezwaarschrift aan het bestuursorgaan dat deze brief ondertekent: de burgemeester of het college van burgemeester en wethouders van ${gemeentenaam(v.gemeente)}${adres ? `, ${adres}` : ''}.`,
    },
    {
      soort: 'alinea',
      tekst: `Zet in uw bezwaarschrift uw naam en adres, de datum, het kenmerk ${v.nummer}, waarom u het er niet mee eens bent, en uw handtekening. Tegen de beslissing op uw bezwaar kunt u daarna in beroep bij de rechtbank.`,
    },
    {
      soort: 'alinea',
      tekst: 'U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens (artikel 77 van de AVG).',
    },
  ];
}
