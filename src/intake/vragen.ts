import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { openSleutel } from '../kern/sleutelbos.ts';
import { dagVan } from '../platform/klok.ts';
import { overInzending, overRoute } from './over.ts';
import { leesRoute, leesTokenDicht, routesleutel, tokenrij, zoekRoutes } from './queries-routes.ts';
import { leesInzending, openInzending, zoekInzendingen } from './queries.ts';
import {
  Ene,
  EneInzending,
  Inzending,
  Inzendingenlijst,
  Inzendingenvraag,
  Route,
  Routeslijst,
  Routesvraag,
} from './schema.ts';

const basis = { doel: 'toezicht', verwerking: 'meldroutes', compartiment: 'toezicht' } as const;

/** The routes of the own gemeenten, each with what it yielded. */
export const toonMeldroutes = vraag({
  ...basis,
  naam: 'meldroutes.tonen',
  titel: 'Meldroutes',
  omschrijving: 'Toont de meldroutes van de eigen gemeenten, met wat er binnenkwam en wat ermee gebeurde.',
  route: { methode: 'POST', pad: '/meldroutes/_zoek' },
  nietGelogd: 'Namen van routes en aantallen; geen gegevens van een melder of een zaak.',
  invoer: Routesvraag,
  uitvoer: Routeslijst,
  over: () => ({ soort: 'Algemeen', id: 'meldroutes', kenmerken: {} }),
  doe: ({ db, invoer, klok }) => zoekRoutes(db, invoer, klok.nu(), dagVan(klok.nu())),
});

/** One route. */
export const toonMeldroute = vraag({
  ...basis,
  naam: 'meldroute.tonen',
  titel: 'Meldroute bekijken',
  omschrijving: 'Toont één meldroute met haar link en haar opbrengst.',
  route: { methode: 'GET', pad: '/meldroutes/{id}' },
  invoer: Ene,
  uitvoer: Route,
  over: async ({ invoer, db, klok }) => overRoute(await leesRoute(db, invoer.id, klok.nu(), dagVan(klok.nu()))),
  doe: ({ invoer, db, klok }) => leesRoute(db, invoer.id, klok.nu(), dagVan(klok.nu())),
});

/** The token of a route, for an hour after it was made. */
export const toonRoutetoken = vraag({
  ...basis,
  naam: 'meldroute.token-tonen',
  titel: 'Token bekijken',
  omschrijving: 'Toont het token van een meldroute, hooguit een uur nadat het is gemaakt.',
  route: { methode: 'GET', pad: '/meldroutes/{id}/token' },
  invoer: Ene,
  uitvoer: Type.Object({ token: Type.String() }),
  over: async ({ invoer, db, klok }) => overRoute(await leesRoute(db, invoer.id, klok.nu(), dagVan(klok.nu()))),
  async doe({ invoer, db, klok }) {
    const r = await leesRoute(db, invoer.id, klok.nu(), dagVan(klok.nu()));
    const dicht = r.tokenToonbaar ? await leesTokenDicht(db, r.id) : null;
    const sleutel = dicht && (await openSleutel(db, routesleutel(r)));
    if (!sleutel)
      throw new Fout('STAND_PAST_NIET', 'Het token van deze route is niet meer te zien. Vervang het als het kwijt is.');
    return { token: sleutel.open(dicht, tokenrij(r)) };
  },
});

/** What came in over the routes, without a word of it. */
export const toonInzendingen = vraag({
  ...basis,
  naam: 'inzendingen.tonen',
  titel: 'Binnengekomen',
  omschrijving: 'Toont wat over de meldroutes binnenkwam: route, tijd, termijn en stand, geen woorden.',
  route: { methode: 'POST', pad: '/inzendingen/_zoek' },
  invoer: Inzendingenvraag,
  uitvoer: Inzendingenlijst,
  over: () => ({ soort: 'Algemeen', id: 'inzendingen', kenmerken: {} }),
  doe: ({ db, invoer, klok }) => zoekInzendingen(db, invoer, klok.nu()),
});

/** One inzending, opened; every look is logged. */
export const toonInzending = vraag({
  ...basis,
  naam: 'inzending.tonen',
  titel: 'Inzending openen',
  omschrijving: 'Opent één inzending, met de woorden van de melder en wat er over en weer is geschreven.',
  route: { methode: 'GET', pad: '/inzendingen/{id}' },
  invoer: EneInzending,
  uitvoer: Inzending,
  over: async ({ invoer, db }) => overInzending(await leesInzending(db, invoer.id)),
  async doe({ invoer, db }) {
    const i = await leesInzending(db, invoer.id);
    return { ...i, ...(await openInzending(db, i)) };
  },
});
