import { vraag } from '../kern/declaraties.ts';
import Type from 'typebox';
import { basis, IEDEREEN, overDatalek } from './handelingen.ts';
import { leesDatalek, leesDatalekken, leesEigen } from './queries.ts';
import { Datalek, Datalekkenlijst, Datalekkenvraag, Datalekvraag, EigenMeldingen } from './schema.ts';

const ALGEMEEN = { soort: 'Algemeen', id: 'datalekken', kenmerken: {} };

/** The register of breaches of the own gemeenten. Source: AVG 33 lid 5. */
export const toonDatalekken = vraag({
  ...basis,
  naam: 'datalekken.tonen',
  titel: 'Datalekken',
  omschrijving: 'Toont het register van datalekken met hun fase en de klok van 72 uur.',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/datalekken/_zoek' },
  invoer: Datalekkenvraag,
  uitvoer: Datalekkenlijst,
  over: () => ALGEMEEN,
  doe: ({ db, invoer }) => leesDatalekken(db, invoer),
});

/** One breach with all that was found and decided. */
export const toonDatalek = vraag({
  ...basis,
  naam: 'datalek.tonen',
  titel: 'Datalek bekijken',
  omschrijving: 'Toont één datalek met beoordeling, besluiten en maatregelen.',
  compartiment: 'beheer',
  route: { methode: 'GET', pad: '/datalekken/{id}' },
  invoer: Datalekvraag,
  uitvoer: Datalek,
  over: async ({ invoer, db }) => overDatalek(await leesDatalek(db, invoer.id)),
  doe: ({ db, invoer }) => leesDatalek(db, invoer.id),
});

/** What one reported oneself, and how far it is. */
export const toonEigenMeldingen = vraag({
  ...basis,
  naam: 'datalekken.eigen',
  titel: 'Mijn meldingen van datalekken',
  omschrijving: 'Toont de datalekken die u zelf meldde, met hun stand.',
  compartiment: [...IEDEREEN],
  route: { methode: 'GET', pad: '/mijn-datalekken' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: EigenMeldingen,
  over: () => ALGEMEEN,
  doe: async ({ db, wie }) => ({ items: await leesEigen(db, wie.medewerkerId) }),
});
