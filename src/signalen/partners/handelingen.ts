import Type from 'typebox';
import { type Onderwerp, overGemeente } from '../../kern/beleid.ts';
import { handeling, vraag } from '../../kern/declaraties.ts';
import type { Bezem, Werkbron } from '../../kern/kamer.ts';
import { Gemaakt } from '../../kern/velden.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import {
  leesGedeeld,
  leesInlezingen,
  leesSamenwerking,
  leesSamenwerkingen,
  ruimTokensOp,
  schrijfTokens,
  verlooptBinnenkort,
  vervangSleutel,
  voegSamenwerkingToe,
} from './queries.ts';
import {
  Gedeeldesleutel,
  NieuweSamenwerking,
  Samenwerking,
  Samenwerkingbesluit,
  SamenwerkingGeheel,
  Samenwerkingkeuze,
  Tokeninvoer,
} from './schema.ts';
import { leesTokens } from './tokens.ts';

const SLEUTEL_DAGEN = 365;
const WAARSCHUW_DAGEN = 30;
const basis = { doel: 'toezicht', verwerking: 'signalen-stapelen', compartiment: 'toezicht' } as const;

/** A samenwerking as the policies see it. */
export function overSamenwerking(w: { id: string; gemeente: string; status: string }): Onderwerp {
  return {
    soort: 'Samenwerking',
    id: w.id,
    kenmerken: { gemeente: w.gemeente, compartiment: 'toezicht', status: w.status },
  };
}

/** Begins to stack blind with a partner: makes the key that both use, for a year. Source: G3. */
export const beginSamenwerking = handeling({
  ...basis,
  naam: 'samenwerking.beginnen',
  titel: 'Samenwerking beginnen',
  omschrijving: 'Begint blind stapelen met een partner en maakt de gedeelde sleutel, voor een jaar.',
  route: { methode: 'POST', pad: '/samenwerkingen' },
  invoer: NieuweSamenwerking,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ db, invoer, klok, maakId, wie }) {
    const [id, nu] = [maakId(), klok.nu()];
    const tot = plusDagen(dagVan(nu), SLEUTEL_DAGEN);
    await voegSamenwerkingToe(db, { ...invoer, id, sleutelId: maakId(), tot, nu, door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/samenwerkingen/${uitvoer.id}`,
    tekst: 'De samenwerking is begonnen. Geef de sleutel veilig aan de partner, en lees daarna tokens in.',
  }),
});

/** Renews the key; the tokens under the old one go, and the partner makes new ones. Source: G3; AVG 5 lid 1 e, 32. */
export const vernieuwSleutel = handeling({
  ...basis,
  naam: 'samenwerking.sleutel-vernieuwen',
  zwaar: 'U vervangt de sleutel die u met een partner deelt.',
  titel: 'Sleutel vernieuwen',
  omschrijving: 'Maakt een nieuwe gedeelde sleutel; de oude en de tokens daaronder verdwijnen.',
  route: { methode: 'POST', pad: '/samenwerkingen/{id}/sleutels' },
  invoer: Samenwerkingbesluit,
  uitvoer: Gemaakt,
  over: async ({ db, invoer }) => overSamenwerking(await leesSamenwerking(db, invoer.id)),
  async doe({ db, invoer, klok, maakId }) {
    const { id, gemeente } = await leesSamenwerking(db, invoer.id);
    const tot = plusDagen(dagVan(klok.nu()), SLEUTEL_DAGEN);
    await vervangSleutel(db, { id, gemeente, versie: invoer.versie }, { sleutelId: maakId(), tot }, klok.nu());
    return { id, gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: `/samenwerkingen/${invoer.id}`,
    tekst: 'De sleutel is vernieuwd en de oude tokens zijn weg. Geef de nieuwe sleutel aan de partner.',
  }),
});

/** Ends it: key and tokens go. Source: AVG 5 lid 1 e. */
export const beeindigSamenwerking = handeling({
  ...basis,
  naam: 'samenwerking.beeindigen',
  titel: 'Samenwerking beëindigen',
  omschrijving: 'Beëindigt blind stapelen met een partner; de sleutel en de tokens verdwijnen.',
  route: { methode: 'POST', pad: '/samenwerkingen/{id}/beeindiging' },
  invoer: Samenwerkingbesluit,
  uitvoer: Gemaakt,
  over: async ({ db, invoer }) => overSamenwerking(await leesSamenwerking(db, invoer.id)),
  async doe({ db, invoer, klok }) {
    const { id, gemeente } = await leesSamenwerking(db, invoer.id);
    await vervangSleutel(db, { id, gemeente, versie: invoer.versie }, null, klok.nu());
    return { id, gemeente };
  },
  daarna: () => ({ pad: '/samenwerkingen', tekst: 'De samenwerking is beëindigd; de sleutel en de tokens zijn weg.' }),
});

/** Reads in tokens of a partner. Rows with more than a token are refused: words do not come along. Source: G3, B12.1. */
export const leesTokensIn = handeling({
  ...basis,
  naam: 'samenwerking.tokens-inlezen',
  titel: 'Tokens inlezen',
  omschrijving: 'Leest tokens van een partner in, met een verslag per regel die niet kon.',
  route: { methode: 'POST', pad: '/samenwerkingen/{id}/tokens' },
  invoer: Tokeninvoer,
  uitvoer: Type.Object({ ...Gemaakt.properties, gelezen: Type.Integer(), geweigerd: Type.Integer() }),
  over: async ({ db, invoer }) => overSamenwerking(await leesSamenwerking(db, invoer.id)),
  async doe({ db, invoer, klok, maakId, wie }) {
    const { id, gemeente, sleutelTot } = await leesSamenwerking(db, invoer.id);
    const { goed, geweigerd } = leesTokens(invoer.inhoud, dagVan(klok.nu()), sleutelTot);
    await schrijfTokens(db, { id, gemeente }, { id: maakId(), goed, geweigerd, op: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente, gelezen: goed.length, geweigerd: geweigerd.length };
  },
  daarna: ({ uitvoer: u }) => ({
    pad: `/samenwerkingen/${u.id}`,
    tekst: `${u.gelezen} tokens ingelezen${u.geweigerd ? `, ${u.geweigerd} regels niet: zie het verslag` : ''}.`,
  }),
});

/** The partners of the own gemeenten. */
export const toonSamenwerkingen = vraag({
  ...basis,
  naam: 'samenwerkingen.tonen',
  titel: 'Blind stapelen',
  omschrijving: 'Toont met welke partners de eigen gemeenten blind stapelen.',
  route: { methode: 'GET', pad: '/samenwerkingen' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Type.Object({ items: Type.Array(Samenwerking) }),
  over: () => ({ soort: 'Algemeen', id: 'samenwerkingen', kenmerken: {} }),
  doe: async ({ db }) => ({ items: await leesSamenwerkingen(db) }),
});

/** One partner with how reading in went. */
export const toonSamenwerking = vraag({
  ...basis,
  naam: 'samenwerking.tonen',
  titel: 'Samenwerking bekijken',
  omschrijving: 'Toont één partner en hoe het inlezen van tokens ging.',
  route: { methode: 'GET', pad: '/samenwerkingen/{id}' },
  invoer: Samenwerkingkeuze,
  uitvoer: SamenwerkingGeheel,
  over: async ({ db, invoer }) => overSamenwerking(await leesSamenwerking(db, invoer.id)),
  doe: async ({ db, invoer }) => ({
    ...(await leesSamenwerking(db, invoer.id)),
    inlezingen: await leesInlezingen(db, invoer.id),
  }),
});

/** The shared key, to hand to the partner; who looked stands in the log. */
export const toonGedeeldeSleutel = vraag({
  ...basis,
  naam: 'samenwerking.sleutel-tonen',
  zwaar: 'U maakt een geheime sleutel zichtbaar.',
  titel: 'Gedeelde sleutel',
  omschrijving: 'Toont de gedeelde sleutel, om haar aan de partner te geven.',
  route: { methode: 'GET', pad: '/samenwerkingen/{id}/sleutel' },
  invoer: Samenwerkingkeuze,
  uitvoer: Gedeeldesleutel,
  over: async ({ db, invoer }) => overSamenwerking(await leesSamenwerking(db, invoer.id)),
  async doe({ db, invoer }) {
    const { sleutelTot } = await leesSamenwerking(db, invoer.id);
    return { sleutel: (await leesGedeeld(db, invoer.id)).toString('hex'), tot: sleutelTot };
  },
});

/** Tokens that had their day go. */
export const tokenbezem: Bezem = { rol: 'toezicht', veeg: ({ db, klok }) => ruimTokensOp(db, dagVan(klok.nu())) };

/** A key that ends waits for a new one. */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator'],
    async haal({ db, klok, maximum }) {
      const voor = plusDagen(dagVan(klok.nu()), WAARSCHUW_DAGEN);
      return (await verlooptBinnenkort(db, voor, maximum)).map((w) => ({
        taak: 'Sleutel vernieuwen',
        titel: w.naam,
        onderschrift: 'Na deze dag geeft blind stapelen met deze partner geen treffers meer.',
        pad: `/samenwerkingen/${w.id}`,
        gemeente: w.gemeente,
        voor: w.sleutelTot,
        wettelijk: false,
      }));
    },
  },
];
