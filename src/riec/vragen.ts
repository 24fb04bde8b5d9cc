import Type from 'typebox';
import { overGemeente } from '../kern/beleid.ts';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { kaartenVoor, openUitToezicht } from '../verstrekkingen/index.ts';
import { AAN_TAFEL, doelVan, VAN_GEMEENTE } from './basis.ts';
import { leesDeelbareStukken } from './deelbaar.ts';
import { analysestand, overCasus, overVerzoek } from './over.ts';
import {
  leesAnalyse,
  leesAnalyses,
  leesCasus,
  leesDelen,
  leesKeuzes,
  leesKnelpunt,
  leesKnelpunten,
  zoekCasussen,
} from './queries.ts';
import { Casuskeuze, Kiesvraag } from './schema.ts';
import { Analyse, Analyses, Casus, Casuslijst, Casusvraag, Keuzes, Knelpunt, Knelpunten } from './schema-antwoorden.ts';

const niets = Type.Object({}, { additionalProperties: false });
const metId = (titel: string) => Type.Object({ id: uuid(titel) }, { additionalProperties: false });
const SAMEN = { ...AAN_TAFEL, compartiment: ['toezicht', 'partner'] as Array<'toezicht' | 'partner'> };
const algemeen = (id: string) => () => ({ soort: 'Algemeen', id, kenmerken: {} });

/** The casussen of the own gemeenten, or in which the own organisatie takes part. */
export const toonCasussen = vraag({
  ...AAN_TAFEL,
  doelVan,
  naam: 'rieccasussen.tonen',
  titel: 'Casussen bij het RIEC',
  omschrijving: 'Toont casussen van de eigen gemeenten, of waaraan de eigen organisatie meedoet.',
  route: { methode: 'POST', pad: '/rieccasussen/_zoek' },
  invoer: Casusvraag,
  uitvoer: Casuslijst,
  over: algemeen('rieccasussen'),
  doe: ({ db, invoer }) => zoekCasussen(db, invoer),
});

/** One casus for this deelnemer: the own inbreng and what was shared. What left opens for its sender alone. */
export const toonCasus = vraag({
  ...AAN_TAFEL,
  doelVan,
  naam: 'rieccasus.tonen',
  titel: 'Casus bij het RIEC',
  omschrijving: 'Toont een casus met het gedeelde deel en alleen de inbreng van de eigen organisatie.',
  route: { methode: 'GET', pad: '/rieccasussen/{id}' },
  invoer: Casuskeuze,
  uitvoer: Casus,
  over: async ({ invoer, db, wie }) => overCasus(await leesCasus(db, invoer.id), wie),
  async doe({ db, invoer, wie }) {
    const c = await leesCasus(db, invoer.id);
    const { inbrengen, ...delen } = await leesDelen(db, c);
    const open = [];
    for (const { verstrekkingId, organisatieId, ...i } of inbrengen) {
      const eigen = verstrekkingId && organisatieId === wie.organisatieId && wie.compartiment === 'toezicht';
      open.push({ ...i, verstrekking: eigen ? await openUitToezicht(db, verstrekkingId) : null });
    }
    return { ...c, ...delen, inbrengen: open };
  },
});

/** What a casus can be made from. */
export const toonRieckeuzes = vraag({
  ...VAN_GEMEENTE,
  naam: 'rieckeuzes.tonen',
  titel: 'Casus voorbereiden',
  omschrijving: 'Toont RIECs, organisaties, onderwerpen uit het register, en de stukken en kaarten van een casus.',
  route: { methode: 'GET', pad: '/rieckeuzes' },
  invoer: Kiesvraag,
  uitvoer: Keuzes,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ db, klok, invoer }) {
    const c = invoer.casusId ? await leesCasus(db, invoer.casusId) : null;
    return {
      ...(await leesKeuzes(db, invoer.gemeente)),
      stukken: c && c.gemeente === invoer.gemeente ? await leesDeelbareStukken(db, c, dagVan(klok.nu())) : [],
      kaarten: await kaartenVoor({ db, klok }, { gemeente: invoer.gemeente, ontvangersoort: 'riec' }),
    };
  },
});

/** The handhavingsknelpunten. */
export const toonKnelpunten = vraag({
  ...SAMEN,
  naam: 'knelpunten.tonen',
  titel: 'Handhavingsknelpunten',
  omschrijving: 'Toont handhavingsknelpunten van de eigen gemeenten, of die bij het eigen RIEC zijn ingebracht.',
  route: { methode: 'GET', pad: '/knelpunten' },
  invoer: niets,
  uitvoer: Knelpunten,
  over: algemeen('knelpunten'),
  doe: async ({ db }) => ({ items: await leesKnelpunten(db) }),
});

/** One knelpunt with its four conditions. */
export const toonKnelpunt = vraag({
  ...SAMEN,
  naam: 'knelpunt.tonen',
  titel: 'Handhavingsknelpunt',
  omschrijving: 'Toont een handhavingsknelpunt met de onderbouwing van de vier voorwaarden.',
  route: { methode: 'GET', pad: '/knelpunten/{id}' },
  invoer: metId('Knelpunt'),
  uitvoer: Knelpunt,
  over: async ({ invoer, db, wie }) => overVerzoek(await leesKnelpunt(db, invoer.id), wie),
  doe: ({ db, invoer }) => leesKnelpunt(db, invoer.id),
});

/** The analyses that were asked and delivered. */
export const toonAnalyses = vraag({
  ...SAMEN,
  naam: 'riecanalyses.tonen',
  titel: 'Analyses van het RIEC',
  omschrijving: 'Toont gevraagde en geleverde analyses.',
  route: { methode: 'GET', pad: '/riecanalyses' },
  invoer: niets,
  uitvoer: Analyses,
  over: algemeen('riecanalyses'),
  doe: async ({ db }) => ({ items: await leesAnalyses(db) }),
});

/** One analysis. */
export const toonAnalyse = vraag({
  ...SAMEN,
  naam: 'riecanalyse.tonen',
  titel: 'Analyse van het RIEC',
  omschrijving: 'Toont een analyse: de vraag, de bevindingen en waarvoor zij is gebruikt.',
  route: { methode: 'GET', pad: '/riecanalyses/{id}' },
  invoer: metId('Analyse'),
  uitvoer: Analyse,
  over: async ({ invoer, db, wie }) => {
    const a = await leesAnalyse(db, invoer.id);
    return overVerzoek({ ...a, stand: analysestand(a) }, wie);
  },
  doe: ({ db, invoer }) => leesAnalyse(db, invoer.id),
});
