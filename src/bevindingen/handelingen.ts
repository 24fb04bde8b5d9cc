import { handeling } from '../kern/declaraties.ts';
import { Gemaakt } from '../kern/velden.ts';
import { overBevinding } from './over.ts';
import { leesBevinding, schrijfHerstel, schrijfOordeel } from './queries.ts';
import { Beoordeling, Herstel } from './schema.ts';
import { SCHRIJVERS } from './vragen.ts';

const basis = { doel: 'verantwoording', verwerking: 'bevindingen-vrije-tekst' } as const;

/** Judges what somebody kept and wipes the words. Source: B12.1; AVG 24, 39. */
export const beoordeelBevinding = handeling({
  ...basis,
  naam: 'bevinding.beoordelen',
  titel: 'Bevinding beoordelen',
  omschrijving: 'Oordeelt of iets in vrije tekst terecht is blijven staan. De woorden worden daarbij gewist.',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/bevindingen/{id}/beoordeling' },
  invoer: Beoordeling,
  uitvoer: Gemaakt,
  over: async ({ db, invoer }) => overBevinding(await leesBevinding(db, invoer.id)),
  context: async ({ db, invoer, wie }) => ({ eigen: (await leesBevinding(db, invoer.id)).door === wie.medewerkerId }),
  async doe({ db, invoer, klok, wie }) {
    const b = await leesBevinding(db, invoer.id);
    await schrijfOordeel(db, { ...invoer, nu: klok.nu(), door: wie.medewerkerId });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: '/bevindingen?status=te_beoordelen',
    tekst:
      invoer.oordeel === 'terecht'
        ? 'De bevinding mag blijven staan. De woorden zijn uit deze lijst gewist.'
        : 'De schrijver krijgt bericht om de tekst te herstellen. De woorden zijn uit deze lijst gewist.',
  }),
});

/** The writer tells that the text was mended. Source: B12.1; AVG 16. */
export const herstelBevinding = handeling({
  ...basis,
  naam: 'bevinding.herstellen',
  titel: 'Herstel melden',
  omschrijving: 'De schrijver meldt dat de tekst is hersteld, en hoe.',
  compartiment: SCHRIJVERS,
  route: { methode: 'POST', pad: '/eigen-bevindingen/{id}/herstel' },
  invoer: Herstel,
  uitvoer: Gemaakt,
  over: async ({ db, invoer }) => overBevinding(await leesBevinding(db, invoer.id)),
  context: async ({ db, invoer, wie }) => ({ eigen: (await leesBevinding(db, invoer.id)).door === wie.medewerkerId }),
  async doe({ db, invoer, klok }) {
    const b = await leesBevinding(db, invoer.id);
    await schrijfHerstel(db, { ...invoer, nu: klok.nu() });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: () => ({ pad: '/eigen-bevindingen', tekst: 'Het herstel is vastgelegd.' }),
});
