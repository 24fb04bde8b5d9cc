import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { kaartVan } from './bevoegdhedenkaart.ts';
import { overAanwijzing } from './over.ts';
import { leesAanwijsbaren, leesAanwijzing, leesFeiten, zoekAanwijzingen } from './queries.ts';
import { Aanwijsbaren, Aanwijzing, Aanwijzingenlijst, Aanwijzingenvraag, Bevoegdhedenkaart } from './schema.ts';

const vast = { doel: 'toezicht', verwerking: 'aanwijzingen-beheren', compartiment: 'toezicht' } as const;
const algemeen = (id: string) => () => ({ soort: 'Algemeen', id, kenmerken: {} });

/** The aanwijzingen of the own gemeenten. */
export const toonAanwijzingen = vraag({
  ...vast,
  naam: 'aanwijzingen.tonen',
  titel: 'Aanwijzingen',
  omschrijving: 'Toont de aanwijzingen van toezichthouders van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/aanwijzingen/_zoek' },
  invoer: Aanwijzingenvraag,
  uitvoer: Aanwijzingenlijst,
  over: algemeen('aanwijzingen'),
  doe: ({ db, invoer, klok }) => zoekAanwijzingen(db, invoer, dagVan(klok.nu())),
});

/** One aanwijzing with its besluit, period and bevoegdheden. */
export const toonAanwijzing = vraag({
  ...vast,
  naam: 'aanwijzing.tonen',
  titel: 'Aanwijzing bekijken',
  omschrijving: 'Toont één aanwijzing.',
  route: { methode: 'GET', pad: '/aanwijzingen/{id}' },
  invoer: Type.Object({ id: uuid('Aanwijzing') }, { additionalProperties: false }),
  uitvoer: Aanwijzing,
  over: async ({ invoer, db, klok }) => overAanwijzing(await leesAanwijzing(db, invoer.id, dagVan(klok.nu()))),
  doe: ({ invoer, db, klok }) => leesAanwijzing(db, invoer.id, dagVan(klok.nu())),
});

/** What the asking medewerker may do today, for which gemeente, and where nothing works and why (B9.2, B9.3). */
export const toonMijnBevoegdheden = vraag({
  ...vast,
  naam: 'mijn-bevoegdheden',
  titel: 'Mijn bevoegdheden',
  omschrijving: 'Toont per gemeente wat de medewerker vandaag mag volgens de aanwijzingen.',
  route: { methode: 'GET', pad: '/mijn-bevoegdheden' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Bevoegdhedenkaart,
  nietGelogd: 'De medewerker leest alleen wat over hemzelf is besloten.',
  over: algemeen('mijn-bevoegdheden'),
  async doe({ db, wie, klok }) {
    const medewerker = { id: wie.medewerkerId, functie: wie.functie, organisatieId: wie.organisatieId };
    return kaartVan(await leesFeiten(db, wie.gemeenten, [medewerker]), medewerker, wie.gemeenten, dagVan(klok.nu()));
  },
});

/** Medewerkers and diensten that an aanwijzing can name, for its form. */
export const toonAanwijsbaren = vraag({
  ...vast,
  naam: 'aanwijsbaren.kiezen',
  titel: 'Wie aangewezen kan worden',
  omschrijving: 'Toont de medewerkers en diensten die een aanwijzing kan noemen.',
  route: { methode: 'GET', pad: '/aanwijsbaren' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Aanwijsbaren,
  nietGelogd: 'Namen en functies van collega’s, zichtbaar voor iedereen die hier werkt.',
  over: algemeen('aanwijsbaren'),
  doe: ({ db }) => leesAanwijsbaren(db),
});
