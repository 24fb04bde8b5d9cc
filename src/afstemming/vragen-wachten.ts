import { vraag } from '../kern/declaraties.ts';
import type { Wie } from '../kern/petten.ts';
import { dagVan } from '../platform/klok.ts';
import { zoekWachtafspraken } from './queries-wachten.ts';
import { Wachtid, Wachtlijst, Wachtregel, Wachtzoekvraag } from './schema-wachten.ts';
import { leesVoor, overWachtafspraak, zijdeVan } from './wachten.ts';

const vast = {
  doel: 'toezicht',
  doelVan: (wie: Wie) => (wie.compartiment === 'politie' ? ('opsporing' as const) : ('toezicht' as const)),
  verwerking: 'afstemming',
  compartiment: ['toezicht', 'politie'] as ('toezicht' | 'politie')[],
} as const;

/** The agreements to wait, for the side that asks. */
export const toonWachtafspraken = vraag({
  ...vast,
  naam: 'wachtafspraken.tonen',
  titel: 'Pas op de plaats',
  omschrijving: 'Toont waar gemeente en politie hebben afgesproken te wachten, of daarom vroegen.',
  route: { methode: 'POST', pad: '/wachtafspraken/_zoek' },
  invoer: Wachtzoekvraag,
  uitvoer: Wachtlijst,
  over: () => ({ soort: 'Algemeen', id: 'wachtafspraken', kenmerken: {} }),
  doe: ({ db, invoer, klok, wie }) =>
    zoekWachtafspraken(db, invoer, { zijde: zijdeVan(wie), vandaag: dagVan(klok.nu()) }),
});

/** One agreement to wait. */
export const toonWachtafspraak = vraag({
  ...vast,
  naam: 'wachtafspraak.tonen',
  titel: 'Pas op de plaats bekijken',
  omschrijving: 'Toont één afspraak om te wachten, met vraag, antwoord en einde.',
  route: { methode: 'GET', pad: '/wachtafspraken/{id}' },
  invoer: Wachtid,
  uitvoer: Wachtregel,
  over: async (s) => overWachtafspraak(await leesVoor(s, s.invoer.id), zijdeVan(s.wie)),
  doe: async (s) => {
    const { adressleutel: _, ...regel } = await leesVoor(s, s.invoer.id);
    return regel;
  },
});
