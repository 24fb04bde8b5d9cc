import Type from 'typebox';
import { vraag, type Declaratie } from '../kern/declaraties.ts';
import { overBeheer } from './over.ts';
import { leesMedewerker, leesOrganisaties, zoekMedewerkers } from './queries.ts';
import { Medewerkerkaart, Medewerkerlijst, Medewerkersleutel, Medewerkervraag, Organisaties } from './schema.ts';
import { maakToegang, perGegevenssoort, Toegang, Toegangsvraag } from './toegang.ts';

const vast = { doel: 'beheer', verwerking: 'toegang', compartiment: 'beheer' } as const;
const NIETS = Type.Object({}, { additionalProperties: false });

/** Who works here, and which pets they wear now. */
export const toonMedewerkers = vraag({
  naam: 'medewerkers.tonen',
  titel: 'Medewerkers',
  omschrijving: 'Zoekt en toont medewerkers met hun petten.',
  ...vast,
  route: { methode: 'POST', pad: '/medewerkers/_zoek' },
  invoer: Medewerkervraag,
  uitvoer: Medewerkerlijst,
  over: () => overBeheer('medewerkers'),
  doe: ({ db, invoer, klok }) => zoekMedewerkers(db, invoer, klok.nu()),
});

/** One medewerker with all pets, past ones too. */
export const toonMedewerker = vraag({
  naam: 'medewerker.tonen',
  titel: 'Medewerker bekijken',
  omschrijving: 'Toont één medewerker met alle petten, ook die van vroeger.',
  ...vast,
  route: { methode: 'GET', pad: '/medewerkers/{id}' },
  invoer: Medewerkersleutel,
  uitvoer: Medewerkerkaart,
  over: ({ invoer }) => overBeheer(invoer.id),
  doe: ({ db, invoer }) => leesMedewerker(db, invoer.id),
});

/** The partners, and the regio with its gemeenten. */
export const toonOrganisaties = vraag({
  naam: 'organisaties.tonen',
  titel: 'Organisaties',
  omschrijving: "Toont de partners, regio's, districten en gemeenten van deze installatie.",
  ...vast,
  route: { methode: 'GET', pad: '/organisaties' },
  nietGelogd: 'Namen en telefoonnummers van organisaties; geen gegevens van een zaak of persoon.',
  invoer: NIETS,
  uitvoer: Organisaties,
  over: () => overBeheer('organisaties'),
  doe: ({ db }) => leesOrganisaties(db),
});

/** Which pet may do and read what, as the policies say it (R1). `alles` gives every declaration of the house. */
export function maakToonToegang(alles: () => ReadonlyArray<{ kamer: string; declaraties: readonly Declaratie[] }>) {
  return vraag({
    naam: 'toegang.tonen',
    titel: 'Wie mag wat',
    omschrijving: 'Toont per pet welke handelingen en vragen het beleid toelaat, met de regel.',
    ...vast,
    route: { methode: 'GET', pad: '/toegang' },
    nietGelogd: 'De regels zijn openbaar; er worden geen gegevens van een zaak of persoon gelezen.',
    invoer: Toegangsvraag,
    uitvoer: Toegang,
    over: () => overBeheer('toegang'),
    async doe({ invoer, beleid }) {
      const items = maakToegang(beleid, alles(), invoer);
      return { items, gegevens: perGegevenssoort(items, beleid.verwerkingen) };
    },
  });
}
