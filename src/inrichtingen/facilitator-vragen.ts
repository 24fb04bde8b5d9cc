import { overGemeente } from '../kern/beleid.ts';
import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { overFacilitator } from './over.ts';
import {
  kiesFacilitators,
  leesFacilitator,
  leesRollenVan,
  zoekFacilitators,
  zoekGelijkende,
} from './queries-facilitators.ts';
import { leesWijzigingen } from './queries-logboek.ts';
import { Keuzes, Keuzevraag } from './schema.ts';
import {
  Facilitator,
  Facilitatorslijst,
  Facilitatorsvraag,
  Gelijkende,
  Gelijkendenvraag,
} from './schema-facilitators.ts';

const vast = { doel: 'toezicht', verwerking: 'register-inrichtingen', compartiment: 'toezicht' } as const;
const algemeen = (id: string) => () => ({ soort: 'Algemeen', id, kenmerken: {} });
const ids = ({ uitvoer }: { uitvoer: { items: Array<{ id: string }> } }) => uitvoer.items.map((f) => f.id);

/** The facilitators of the own gemeenten; each that was shown is logged. */
export const toonFacilitators = vraag({
  ...vast,
  naam: 'facilitators.tonen',
  titel: 'Facilitators',
  omschrijving: 'Zoekt en toont wie organiseert of mogelijk maakt, in een zakelijke rol.',
  route: { methode: 'POST', pad: '/facilitators/_zoek' },
  invoer: Facilitatorsvraag,
  uitvoer: Facilitatorslijst,
  betrokkenen: ids,
  over: algemeen('facilitators'),
  doe: ({ db, invoer }) => zoekFacilitators(db, invoer),
});

/** One facilitator with the roles at inrichtingen. */
export const toonFacilitator = vraag({
  ...vast,
  naam: 'facilitator.tonen',
  titel: 'Facilitator bekijken',
  omschrijving: 'Toont één facilitator met de rollen bij inrichtingen.',
  route: { methode: 'GET', pad: '/facilitators/{id}' },
  invoer: Type.Object({ id: uuid('Facilitator') }, { additionalProperties: false }),
  uitvoer: Facilitator,
  betrokkenen: ({ uitvoer }) => [uitvoer.id],
  over: async ({ invoer, db }) => overFacilitator(await leesFacilitator(db, invoer.id)),
  async doe({ db, invoer }) {
    const f = await leesFacilitator(db, invoer.id);
    return { ...f, rollen: await leesRollenVan(db, f), wijzigingen: await leesWijzigingen(db, f) };
  },
});

/** Facilitators that may be the same as this name or KvK number. A hint: nothing is ever merged. */
export const toonGelijkendeFacilitators = vraag({
  ...vast,
  naam: 'facilitators-gelijkend',
  titel: 'Gelijkende facilitators',
  omschrijving: 'Toont facilitators met dezelfde of bijna dezelfde naam, of hetzelfde KvK-nummer.',
  route: { methode: 'POST', pad: '/facilitators/gelijkend/_zoek' },
  invoer: Gelijkendenvraag,
  uitvoer: Type.Object({ items: Type.Array(Gelijkende) }),
  betrokkenen: ids,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  doe: async ({ db, invoer }) => ({ items: await zoekGelijkende(db, invoer) }),
});

/** Facilitators to choose from in a form. */
export const toonFacilitatorkeuzes = vraag({
  ...vast,
  naam: 'facilitators.kiezen',
  titel: 'Facilitator kiezen',
  omschrijving: 'Toont hooguit tweehonderd facilitators om uit te kiezen.',
  route: { methode: 'POST', pad: '/facilitatorkeuzes/_zoek' },
  invoer: Keuzevraag,
  uitvoer: Keuzes,
  betrokkenen: ids,
  over: algemeen('facilitatorkeuzes'),
  doe: async ({ db, invoer }) => ({ items: await kiesFacilitators(db, invoer) }),
});
