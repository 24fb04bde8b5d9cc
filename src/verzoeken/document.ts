import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { dagVan } from '../platform/klok.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { rechtsmiddelblokken } from './rechtsmiddelen.ts';
import { organen, rechten, uitkomsten, uitzonderingen, type Verzoek } from './schema.ts';

type Besloten = Omit<Verzoek, 'wie' | 'antwoordToezicht' | 'taken' | 'kennisgevingen'>;
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
      {
        soort: 'alinea',
        tekst:
          'Een onderdeel met een eigen geheimhouding antwoordt u zo nodig rechtstreeks, in een eigen brief. Of dat zo is, staat niet in dit besluit.',
      },
      ...rechtsmiddelblokken(v.gemeente, dagVan(op), v.nummer, v.orgaan!),
      {
        soort: 'ondertekening',
        namens: `${opmaak.hoofdletter(organen[v.orgaan!])} van ${gemeentenaam(v.gemeente)}, namens deze`,
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
