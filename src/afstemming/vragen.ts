import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { leesAfspraken, leesEenheden, zoekVragen } from './queries.ts';
import { Afspraken, Vragenlijst, Vragenvraag } from './schema.ts';

const vast = { doel: 'toezicht', verwerking: 'afstemming', compartiment: 'toezicht' } as const;

/** The questions of the own gemeenten, with the word once its moment came. */
export const toonAfstemvragen = vraag({
  ...vast,
  naam: 'afstemvragen.tonen',
  titel: 'Afstemming met de politie',
  omschrijving: 'Toont wat de politie gevraagd is en het woord dat erop kwam.',
  route: { methode: 'POST', pad: '/afstemvragen/_zoek' },
  invoer: Vragenvraag,
  uitvoer: Vragenlijst,
  over: () => ({ soort: 'Algemeen', id: 'afstemvragen', kenmerken: {} }),
  doe: ({ db, invoer, klok }) => zoekVragen(db, invoer, klok.nu()),
});

/** The agreements that apply. */
export const toonAfstemafspraken = vraag({
  ...vast,
  naam: 'afstemafspraken.tonen',
  titel: 'Afspraken over afstemmen',
  omschrijving: 'Toont met welke politie-eenheid elke gemeente afstemt.',
  route: { methode: 'GET', pad: '/afstemafspraken' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Afspraken,
  nietGelogd: 'Afspraken tussen organisaties, geen gegevens van een zaak of persoon.',
  over: () => ({ soort: 'Algemeen', id: 'afstemafspraken', kenmerken: {} }),
  doe: async ({ db }) => ({ items: await leesAfspraken(db), eenheden: await leesEenheden(db) }),
});
