import Type from 'typebox';
import { leesBriefdeur, leesEenheden } from '../afstemming/index.ts';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overGrijszaak } from './over.ts';
import { leesDelen, leesZaak, zoekZaken } from './queries.ts';
import { leesToezichtdelen } from './queries-gesprek.ts';
import { Eenheden, Grijslijst, Grijsvraag, Grijszaak } from './schema.ts';

const vast = { doel: 'toezicht', verwerking: 'grijs-gebied', compartiment: 'toezicht' } as const;

/** The cases of the own gemeenten: number, place, regime and the day to look again. */
export const toonGrijszaken = vraag({
  ...vast,
  naam: 'grijszaken.tonen',
  titel: 'Zaken in het grijze gebied',
  omschrijving: 'Toont de zaken met open context, met de dag waarop opnieuw wordt gekeken.',
  route: { methode: 'POST', pad: '/grijszaken/_zoek' },
  invoer: Grijsvraag,
  uitvoer: Grijslijst,
  over: () => ({ soort: 'Algemeen', id: 'grijszaken', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekZaken(db, invoer),
});

/** One case with its table, its steps and what was carried over. */
export const toonGrijszaak = vraag({
  ...vast,
  naam: 'grijszaak.tonen',
  titel: 'Zaak in het grijze gebied',
  omschrijving: 'Toont een zaak met partners, besluiten, overgangen, cauties en wat is overgedragen.',
  route: { methode: 'GET', pad: '/grijszaken/{id}' },
  invoer: Type.Object({ id: uuid('Zaak') }, { additionalProperties: false }),
  uitvoer: Grijszaak,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  async doe({ db, invoer, klok }) {
    const z = await leesZaak(db, invoer.id);
    const vandaag = dagVan(klok.nu());
    return {
      ...z,
      ...(await leesDelen(db, z.id)),
      ...(await leesToezichtdelen(db, z.id)),
      brief: await leesBriefdeur(db, z, { dag: vandaag, vandaag, nu: klok.nu() }),
    };
  },
});

/** The eenheden that can sit at a table. */
export const toonGrijseenheden = vraag({
  ...vast,
  naam: 'grijseenheden.tonen',
  titel: 'Politie-eenheid kiezen',
  omschrijving: 'Toont de politie-eenheden die aan tafel kunnen zitten.',
  route: { methode: 'GET', pad: '/grijseenheden' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Eenheden,
  nietGelogd: 'Namen van organisaties, geen gegevens van een zaak of persoon.',
  over: () => ({ soort: 'Algemeen', id: 'grijseenheden', kenmerken: {} }),
  doe: async ({ db }) => ({ items: await leesEenheden(db) }),
});
