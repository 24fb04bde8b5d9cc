import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { overMelding } from './over.ts';
import { leesMelding, leesTerugkoppelingen, zoekMeldingen } from './queries.ts';
import { Melding, Meldingenlijst, Meldingenvraag } from './schema.ts';

/** The meldingen of the own gemeenten. Search words travel in the body. */
export const toonMeldingen = vraag({
  naam: 'meldingen.tonen',
  titel: 'Meldingen',
  omschrijving: 'Zoekt en toont meldingen van de eigen gemeenten.',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/meldingen/_zoek' },
  invoer: Meldingenvraag,
  uitvoer: Meldingenlijst,
  over: () => ({ soort: 'Algemeen', id: 'meldingen', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekMeldingen(db, invoer),
});

/** One melding with what was told to the melder. */
export const toonMelding = vraag({
  naam: 'melding.tonen',
  titel: 'Melding bekijken',
  omschrijving: 'Toont één melding met haar terugkoppelingen.',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  compartiment: 'toezicht',
  route: { methode: 'GET', pad: '/meldingen/{id}' },
  invoer: Type.Object({ id: uuid('Melding') }, { additionalProperties: false }),
  uitvoer: Melding,
  over: async ({ invoer, db }) => overMelding(await leesMelding(db, invoer.id)),
  async doe({ db, invoer }) {
    return { ...(await leesMelding(db, invoer.id)), terugkoppelingen: await leesTerugkoppelingen(db, invoer.id) };
  },
});
