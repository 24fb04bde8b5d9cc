import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import { petVan, type Petsoort } from '../kern/petten.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { dagVan } from '../platform/klok.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { rechtsmiddelblokken } from './rechtsmiddelen.ts';
import { organen, type Orgaan } from './schema.ts';
import { afdoeningen, uitvoerwijzen, type Kennisgeving, type Kennisgevingregel } from './schema-kennisgeving.ts';

/** What a receiver is to do with it. Source: AVG 5 lid 1 d, 19. */
const VERZOEK: Record<keyof typeof uitvoerwijzen, string> = {
  verbeterd: 'Verbeter dit ook bij u, en geef het door aan wie het van u kreeg.',
  verklaring: 'Voeg deze verklaring bij de gegevens die u van ons kreeg, en geef haar door aan wie ze van u kreeg.',
  gewist:
    'Wis deze gegevens ook bij u, tenzij de wet u verplicht ze te bewaren, en geef het door aan wie ze van u kreeg.',
  beperkt: 'Bewaar deze gegevens en gebruik of deel ze niet, tot wij laten weten dat het weer mag.',
  niets: '',
};

function alinea(tekst: string): Blok {
  return { soort: 'alinea', tekst };
}

/** The letter to one receiver: what changed, and what is asked. It names the number under which they got it, never the betrokkene. */
export function documentVanKennisgeving(k: Kennisgeving, op: Date, petsoort: Petsoort): Document {
  const hoe = k.hoe ?? 'niets';
  return {
    ...documentkop(k.gemeente, { op, petsoort }),
    titel: 'Kennisgeving: gegevens die u van ons kreeg zijn veranderd',
    soortDocument: 'Kennisgeving (AVG 19)',
    kenmerk: k.nummer,
    samenvatting: [
      ['Aan', k.ontvanger],
      ['Ons kenmerk', k.nummer],
      ['U kreeg dit eerder als', k.eerder.join(', ') || 'zonder nummer'],
    ],
    blokken: [
      alinea(
        'Wij gaven u eerder persoonsgegevens. Op verzoek van degene over wie zij gaan is daarin iets veranderd. Wij zijn verplicht u dat te laten weten (artikel 19 van de AVG).',
      ),
      { soort: 'kop', niveau: 1, tekst: uitvoerwijzen[hoe] },
      alinea(k.wat ?? ''),
      alinea(VERZOEK[hoe]),
      alinea(
        'Degene over wie het gaat kan ons vragen wie wij hebben ingelicht. Laat ons weten als u dit niet kunt uitvoeren.',
      ),
    ],
  };
}

/** For the betrokkene: who was told, and who not and why. Source: AVG 19. */
export function documentVanOntvangers(
  gemeente: string,
  items: readonly Kennisgevingregel[],
  op: Date,
  petsoort: Petsoort,
): Document {
  return {
    ...documentkop(gemeente, { op, petsoort }),
    titel: 'Wie wij hebben ingelicht',
    soortDocument: 'Overzicht van ontvangers (AVG 19)',
    kenmerk: `ontvangers-${dagVan(op)}`,
    samenvatting: [
      ['Gemeente', gemeentenaam(gemeente)],
      ['Stand op', opmaak.datum(dagVan(op))],
    ],
    blokken:
      items.length === 0
        ? [alinea('Wij hebben deze gegevens aan niemand gegeven. Er was dus niemand in te lichten.')]
        : [
            alinea(
              'Deze organisaties kregen uw gegevens eerder van ons. Hieronder staat wat wij hun hebben laten weten.',
            ),
            {
              soort: 'tabel',
              koppen: ['Organisatie', 'Kennisgeving', 'Stand', 'Op', 'Waarom niet'],
              rijen: items.map((k) => [
                k.ontvanger,
                k.nummer,
                k.uitkomst ? afdoeningen[k.uitkomst] : 'Nog niet verstuurd',
                k.afgedaanOp ? opmaak.datum(k.afgedaanOp) : '',
                k.reden ?? '',
              ]),
            },
          ],
  };
}

/** The own answer of who answers directly. The name goes on the envelope and stands nowhere in it. Source: AVG 12 lid 4; UAVG 34. */
export function documentVanEigenAntwoord(
  gemeente: string,
  a: { antwoord: string; orgaan: Orgaan },
  op: Date,
  petsoort: Petsoort,
): Document {
  return {
    ...documentkop(gemeente, { op, petsoort }),
    titel: 'Antwoord op uw verzoek',
    soortDocument: 'Eigen antwoord op AVG-verzoek',
    kenmerk: `antwoord-${dagVan(op)}`,
    samenvatting: [
      ['Gemeente', gemeentenaam(gemeente)],
      ['Beantwoord', opmaak.datum(dagVan(op))],
    ],
    blokken: [
      alinea(
        'U vroeg de gemeente naar uw persoonsgegevens. Dit deel van de gemeente heeft een eigen geheimhouding en antwoordt u daarom zelf. Wie uw verzoek verder behandelt, leest dit antwoord niet.',
      ),
      { soort: 'kop', niveau: 1, tekst: 'Ons antwoord' },
      alinea(a.antwoord),
      ...rechtsmiddelblokken(gemeente, dagVan(op), null, a.orgaan),
      {
        soort: 'ondertekening',
        namens: `${opmaak.hoofdletter(organen[a.orgaan])} van ${gemeentenaam(gemeente)}, namens deze`,
        plaats: gemeentenaam(gemeente),
        ondertekenaar: { functie: petVan(petsoort).naam },
        ruimte: true,
      },
    ],
  };
}
