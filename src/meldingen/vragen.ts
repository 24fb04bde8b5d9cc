import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { ofNiets, uuid } from '../kern/velden.ts';
import { openMeldercontact } from './contact.ts';
import { overMelding } from './over.ts';
import { zoekGelijkende } from './queries-gelijkend.ts';
import { leesMelding, leesPlaatskeuzes, leesTerugkoppelingen, zoekMeldingen } from './queries.ts';
import { Gelijkende, Gelijkendenvraag, Melding, Meldingenlijst, Meldingenvraag, Plaatskeuzes } from './schema.ts';

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

// Older meldingen rarely still say something about now, and are on their way out (B12.1).
const MAANDEN_TERUG = 12;

/** Meldingen that look like this one: same place, or words that are rare elsewhere. A hint for a person, never a conclusion. Source: G3. */
export const toonGelijkende = vraag({
  naam: 'meldingen.gelijkende',
  titel: 'Gelijkende meldingen',
  omschrijving: 'Toont meldingen van de laatste twaalf maanden die op deze lijken, met de reden.',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/meldingen/gelijkende/_zoek' },
  invoer: Gelijkendenvraag,
  uitvoer: Type.Object({ items: Type.Array(Gelijkende) }),
  over: () => ({ soort: 'Algemeen', id: 'meldingen', kenmerken: {} }),
  async doe({ db, invoer, klok }) {
    const sinds = klok.nu();
    sinds.setUTCMonth(sinds.getUTCMonth() - MAANDEN_TERUG);
    const bron = invoer.id
      ? await leesMelding(db, invoer.id)
      : {
          inrichtingId: invoer.inrichtingId ?? null,
          locatieId: invoer.locatieId ?? null,
          tekst: invoer.tekst ?? '',
          plaatsomschrijving: null,
        };
    const woorden = [bron.tekst, bron.plaatsomschrijving].filter(Boolean).join(' ');
    return {
      items: await zoekGelijkende(
        db,
        { id: invoer.id ?? null, tekst: woorden, inrichtingId: bron.inrichtingId, locatieId: bron.locatieId },
        sinds,
      ),
    };
  },
});

/** How the melder can be reached, to tell what happened; every look is logged. Source: P7, B12.1. */
export const toonMeldercontact = vraag({
  naam: 'meldercontact.tonen',
  titel: 'Contact van de melder bekijken',
  omschrijving: 'Toont hoe de melder te bereiken is, alleen om terug te koppelen.',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  compartiment: 'toezicht',
  route: { methode: 'GET', pad: '/meldingen/{id}/contact' },
  invoer: Type.Object({ id: uuid('Melding') }, { additionalProperties: false }),
  uitvoer: Type.Object({ contact: ofNiets(Type.String()), verwijderenOp: ofNiets(Type.String()) }),
  over: async ({ invoer, db }) => overMelding(await leesMelding(db, invoer.id)),
  doe: async ({ db, invoer }) => (await openMeldercontact(db, invoer.id)) ?? { contact: null, verwijderenOp: null },
});

/** The inrichtingen and locaties that a new melding can point at. */
export const toonPlaatskeuzes = vraag({
  naam: 'plaatskeuzes.tonen',
  titel: 'Plaatsen om uit te kiezen',
  omschrijving: 'Toont de inrichtingen en locaties van de eigen gemeenten, om er een te kiezen.',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  compartiment: 'toezicht',
  route: { methode: 'GET', pad: '/plaatskeuzes' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Plaatskeuzes,
  over: () => ({ soort: 'Algemeen', id: 'plaatsen', kenmerken: {} }),
  doe: ({ db }) => leesPlaatskeuzes(db),
});
