import Type from 'typebox';
import type { Onderwerp } from '../kern/beleid.ts';
import { handeling, vraag } from '../kern/declaraties.ts';
import type { Luisteraar, Werkbron } from '../kern/kamer.ts';
import { Gemaakt, uuid } from '../kern/velden.ts';
import { beoordeelSein, leesSein, ongezien, schrijfDrempelsein, zetGezien, zoekSeinen } from './queries-drempel.ts';
import { Drempelsein, Seinbesluit, Seinenlijst, Seinenvraag } from './schema-drempel.ts';

const basis = {
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'mensenhandel',
} as const;

/** A notice as the policies see it. */
export function overSein(s: { id: string; gemeente: string; status: string }): Onderwerp {
  return {
    soort: 'Drempelsein',
    id: s.id,
    kenmerken: { gemeente: s.gemeente, compartiment: 'mensenhandel', status: s.status },
  };
}

/** The notices of the own gemeenten: stapels that reached their threshold. */
export const toonSeinen = vraag({
  ...basis,
  naam: 'drempelseinen.tonen',
  titel: 'Stapels die een blik vragen',
  omschrijving: 'Toont welke stapels hun drempel bereikten: nummer en tellingen, geen woorden.',
  route: { methode: 'POST', pad: '/drempelseinen/_zoek' },
  invoer: Seinenvraag,
  uitvoer: Seinenlijst,
  over: () => ({ soort: 'Algemeen', id: 'drempelseinen', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekSeinen(db, invoer),
});

/** One notice. */
export const toonSein = vraag({
  ...basis,
  naam: 'drempelsein.tonen',
  titel: 'Sein bekijken',
  omschrijving: 'Toont één sein over een stapel die haar drempel bereikte.',
  route: { methode: 'GET', pad: '/drempelseinen/{id}' },
  invoer: Type.Object({ id: uuid('Sein') }, { additionalProperties: false }),
  uitvoer: Drempelsein,
  over: async ({ db, invoer }) => overSein(await leesSein(db, invoer.id)),
  doe: ({ db, invoer }) => leesSein(db, invoer.id),
});

/** The aandachtsfunctionaris saw it, and says whether it is taken up and why. Toezicht hears the first two, not why. Source: G3, P7. */
export const beoordeelDrempelsein = handeling({
  ...basis,
  naam: 'drempelsein.beoordelen',
  titel: 'Gezien',
  omschrijving: 'Legt vast dat een sein is gezien, of het wordt opgepakt, en waarom.',
  route: { methode: 'POST', pad: '/drempelseinen/{id}/beoordelingen' },
  invoer: Seinbesluit,
  uitvoer: Type.Object({ ...Gemaakt.properties, stapelId: Type.String(), oppakken: Type.Boolean(), op: Type.String() }),
  over: async ({ db, invoer }) => overSein(await leesSein(db, invoer.id)),
  async doe({ db, invoer, klok, wie }) {
    const { id, gemeente, stapelId } = await leesSein(db, invoer.id);
    const [op, oppakken] = [klok.nu(), invoer.oppakken === 'wel'];
    await beoordeelSein(db, id, { oppakken, reden: invoer.reden, op, door: wie.medewerkerId });
    return { id, gemeente, stapelId, oppakken, op: op.toISOString() };
  },
  meldt: ({ uitvoer: u }) => [
    {
      soort: 'drempelsein.beoordeeld',
      onderwerpId: u.stapelId,
      gemeente: u.gemeente,
      gegevens: { seinId: u.id, oppakken: u.oppakken, op: u.op },
    },
  ],
  daarna: ({ invoer }) => ({
    pad: `/drempelseinen/${invoer.id}`,
    tekst:
      invoer.oppakken === 'wel'
        ? 'Vastgelegd. Neem contact op met de coördinator van toezicht en noem het nummer van de stapel.'
        : 'Vastgelegd. Groeit de stapel, dan hoort u het opnieuw.',
  }),
});

/** What each side hears of the other: a number and counts there, that it was seen back. */
export const luisteraars: Luisteraar[] = [
  {
    naam: 'signalen-drempel-bereikt',
    soort: 'stapel.drempel-bereikt',
    rol: 'mensenhandel',
    async hoor({ db, gebeurtenis: g }) {
      const getal = (naam: string) => Number(g.gegevens[naam]);
      await schrijfDrempelsein(db, {
        gemeente: g.gemeente,
        id: String(g.gegevens.seinId),
        stapelId: g.onderwerpId,
        nummer: String(g.gegevens.nummer),
        signalen: getal('signalen'),
        bronnen: getal('bronnen'),
        groepen: getal('groepen'),
        op: g.op,
      });
    },
  },
  {
    naam: 'signalen-sein-beoordeeld',
    soort: 'drempelsein.beoordeeld',
    rol: 'toezicht',
    async hoor({ db, gebeurtenis: g }) {
      await zetGezien(db, String(g.gegevens.seinId), String(g.gegevens.op), g.gegevens.oppakken === true);
    },
  },
];

/** What waits for the aandachtsfunctionaris: stapels that nobody looked at since they grew. */
export const werk: Werkbron[] = [
  {
    petten: ['aandachtsfunctionaris'],
    async haal({ db, maximum }) {
      return (await ongezien(db, maximum)).map((s) => ({
        taak: 'Stapel bekijken',
        titel: `Stapel ${s.nummer}`,
        onderschrift: `De drempel is bereikt: ${s.signalen} signalen uit ${s.bronnen} verschillende bronnen.`,
        pad: `/drempelseinen/${s.id}`,
        gemeente: s.gemeente,
        voor: null,
        wettelijk: false,
      }));
    },
  },
];
