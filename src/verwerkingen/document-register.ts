import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Petsoort } from '../kern/petten.ts';
import { doelwoorden } from '../kern/verwerkingssjabloon.ts';
import type { Blok, Document, Gegeven } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import type { Inhoud, Register, Registerregel } from './schema.ts';
import { activiteitstanden, dpiastanden } from './stand.ts';

/** The register of a gemeente as it is given to the AP on request. Source: AVG 30 lid 1, 3 and 4. Pure. */
export function documentVanRegister(register: Register, o: { op: Date; petsoort: Petsoort }): Document {
  const naam = gemeentenaam(register.gemeente);
  return {
    ...documentkop(register.gemeente, o),
    titel: `Register van verwerkingsactiviteiten: ${naam}`,
    soortDocument: 'Register (AVG 30)',
    kenmerk: `AVG30-${register.gemeente}`,
    samenvatting: [
      ['Verwerkingsverantwoordelijke', `Burgemeester en college van ${naam}`],
      ['Aantal verwerkingen', String(register.items.length)],
    ],
    inhoudsopgave: true,
    voettekst: `Register van verwerkingsactiviteiten, gemeente ${naam}`,
    blokken: register.items.flatMap((r): Blok[] => [
      { soort: 'kop', niveau: 1, tekst: r.inhoud.naam },
      { soort: 'gegevens', rijen: [...stand(r), ...rijenVan(r.inhoud)] },
    ]),
  };
}

function stand(r: Registerregel): Gegeven[] {
  const getekend = r.ondertekendOp
    ? `${activiteitstanden[r.stand]}, ${opmaak.datum(r.ondertekendOp)}, door ${r.ondertekendDoorNaam}`
    : activiteitstanden[r.stand];
  const tot = r.dpiaGeldigTot ? `, tot en met ${opmaak.datum(r.dpiaGeldigTot)}` : '';
  return [
    ['Stand', r.versie ? `${getekend} (versie ${r.versie})` : getekend],
    ['DPIA', `${dpiastanden[r.dpiastand]}${tot}`],
  ];
}

/** The fields of an entry, with their names: for the page and for the document. */
export function rijenVan(i: Inhoud): Array<[string, string]> {
  return [
    ['Doelen', i.doelen.map((d) => doelwoorden[d as keyof typeof doelwoorden]).join(', ')],
    ['Waarvoor', i.doelomschrijving],
    [`Grondslag: AVG 6 lid 1 onder ${i.avg6}`, i.avg6Grond],
    [
      i.avg9 === 'geen' ? 'Bijzondere gegevens (AVG 9)' : `Bijzondere gegevens: AVG 9 lid 2 onder ${i.avg9}`,
      i.avg9Grond,
    ],
    ['Strafrechtelijke gegevens (AVG 10)', i.avg10],
    ['Categorieën van betrokkenen', i.betrokkenen],
    ['Categorieën van gegevens', i.gegevens],
    ['Ontvangers', i.ontvangers],
    ['Doorgifte buiten de EER', i.doorgifte],
    ['Bewaartermijn', i.bewaren],
    ['Beveiliging', i.beveiliging],
    ['Verwerkingsverantwoordelijke', i.verantwoordelijke],
    ['Gezamenlijk verantwoordelijken', i.gezamenlijk],
    ['Verwerkers', i.verwerkers],
    [i.dpia === 'verplicht' ? 'Een DPIA is verplicht' : 'Een DPIA is niet nodig', i.dpiaReden],
  ];
}
