import Type from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { overGrijstafel } from './over.ts';
import { leesAantekeningen, schrijfAantekening } from './aantekeningen.ts';
import { leesDelen, leesTafelkop, leesTafels } from './queries.ts';
import { Aantekening, Grijstafel, Klaar, Tafels } from './schema.ts';

// No act of politie tells an event or names a gemeente in the log: that would be a way back to toezicht (V2).
const vast = { doel: 'opsporing', verwerking: 'grijs-gebied', compartiment: 'politie' } as const;
const MAXIMUM = 200;

/** Adds what politie knows. The own eenheid reads it and nobody else, also when the case goes back to toezicht. */
export const voegAantekeningToe = handeling({
  ...vast,
  naam: 'grijsaantekening.vastleggen',
  titel: 'Aantekening van de politie',
  omschrijving: 'Legt een aantekening vast die alleen de eigen eenheid leest.',
  route: { methode: 'POST', pad: '/grijstafels/{id}/aantekeningen' },
  invoer: Aantekening,
  zonderWaker: { voor: ['politie'], waarom: 'Alleen de rechercheurs van de eigen eenheid lezen dit, versleuteld.' },
  uitvoer: Klaar,
  over: async ({ invoer, db }) => overGrijstafel(await leesTafelkop(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { id, gemeente } = await leesTafelkop(db, invoer.id);
    await schrijfAantekening({ db, wie, nu: klok.nu(), id: maakId() }, { gemeente, zaakId: id, tekst: invoer.tekst });
    return { id };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/grijstafels/${uitvoer.id}`,
    tekst: 'Vastgelegd. Toezicht leest dit niet, ook niet als de zaak terugkomt.',
  }),
});

/** The tables at which the own eenheid sits. */
export const toonGrijstafels = vraag({
  ...vast,
  naam: 'grijstafels.tonen',
  titel: 'Tafels in het grijze gebied',
  omschrijving: 'Toont de zaken waar de eigen eenheid aan tafel zit.',
  route: { methode: 'GET', pad: '/grijstafels' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Tafels,
  over: () => ({ soort: 'Algemeen', id: 'grijstafels', kenmerken: {} }),
  doe: async ({ db }) => ({ items: await leesTafels(db, MAXIMUM) }),
});

/** One table as politie reads it: what was agreed and carried over, and the own notes. */
export const toonGrijstafel = vraag({
  ...vast,
  naam: 'grijstafel.tonen',
  titel: 'Tafel in het grijze gebied',
  omschrijving: 'Toont aan de politie wat aan tafel is afgesproken en wat haar is overgedragen.',
  route: { methode: 'GET', pad: '/grijstafels/{id}' },
  invoer: Type.Object({ id: uuid('Zaak') }, { additionalProperties: false }),
  uitvoer: Grijstafel,
  over: async ({ invoer, db }) => overGrijstafel(await leesTafelkop(db, invoer.id)),
  doe: async ({ db, invoer }) => ({
    ...(await leesTafelkop(db, invoer.id)),
    ...(await leesDelen(db, invoer.id)),
    aantekeningen: await leesAantekeningen(db, invoer.id),
  }),
});
