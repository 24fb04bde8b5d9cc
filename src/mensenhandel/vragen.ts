import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { leesInzendingherkomst } from '../intake/index.ts';
import { optioneel, uuid } from '../kern/velden.ts';
import { overDossier } from './over.ts';
import { leesDichteStukken, leesDossier, zoekDossiers } from './queries.ts';
import { eigenOverdrachten, leesControleherkomst, leesTeOverdragen } from './queries-overdracht.ts';
import { Dossier, Dossierlijst, Dossiervraag, Herkomst, Overdrachtenlijst, Overdrachtenvraag } from './schema.ts';
import { openDossiersleutel, openStukken } from './stukken.ts';

/** What a hand-over would take along from a melding or controle, for the form of toezicht. */
export const toonHerkomst = vraag({
  naam: 'overdracht.voorbereiden',
  titel: 'Overdracht voorbereiden',
  omschrijving: 'Toont de melding en de controle waar een overdracht van uitgaat.',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'toezicht',
  route: { methode: 'GET', pad: '/overdrachten/herkomst' },
  invoer: Type.Object(
    {
      meldingId: optioneel(uuid('Melding')),
      controleId: optioneel(uuid('Controle')),
      inzendingId: optioneel(uuid('Inzending')),
    },
    { additionalProperties: false },
  ),
  uitvoer: Herkomst,
  over: () => ({ soort: 'Algemeen', id: 'herkomst', kenmerken: {} }),
  async doe({ db, invoer }) {
    const melding = invoer.meldingId ? await leesTeOverdragen(db, invoer.meldingId) : null;
    const controle = invoer.controleId ? await leesControleherkomst(db, invoer.controleId) : null;
    const inzending = invoer.inzendingId ? await leesInzendingherkomst(db, invoer.inzendingId) : null;
    return { gemeente: (melding ?? controle ?? inzending)?.gemeente ?? null, melding, controle, inzending };
  },
});

/** The own hand-overs: kenmerk, moment, and whether it was taken up. */
export const toonOverdrachten = vraag({
  naam: 'overdrachten.tonen',
  titel: 'Overdrachten',
  omschrijving: 'Toont de eigen overdrachten: kenmerk, moment en of de aandachtsfunctionaris ze oppakte.',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/overdrachten/_zoek' },
  invoer: Overdrachtenvraag,
  uitvoer: Overdrachtenlijst,
  over: () => ({ soort: 'Algemeen', id: 'overdrachten', kenmerken: {} }),
  doe: ({ db, invoer, wie }) => eigenOverdrachten(db, wie.medewerkerId, invoer),
});

/** The dossiers of the own gemeenten, without what is in them. */
export const toonDossiers = vraag({
  naam: 'dossiers.tonen',
  titel: 'Dossiers',
  omschrijving: 'Toont de dossiers mensenhandel van de eigen gemeenten; zoeken gaat alleen op kenmerk.',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'mensenhandel',
  route: { methode: 'POST', pad: '/dossiers/_zoek' },
  invoer: Dossiervraag,
  uitvoer: Dossierlijst,
  over: () => ({ soort: 'Algemeen', id: 'dossiers', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekDossiers(db, invoer),
});

/** One dossier, opened. */
export const toonDossier = vraag({
  naam: 'dossier.tonen',
  titel: 'Dossier bekijken',
  omschrijving: 'Opent één dossier mensenhandel met al zijn stukken.',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'mensenhandel',
  route: { methode: 'GET', pad: '/dossiers/{id}' },
  invoer: Type.Object({ id: uuid('Dossier') }, { additionalProperties: false }),
  uitvoer: Dossier,
  over: async ({ invoer, db }) => overDossier(await leesDossier(db, invoer.id)),
  async doe({ db, invoer }) {
    const d = await leesDossier(db, invoer.id);
    return { ...d, stukken: openStukken(await openDossiersleutel(db, d), await leesDichteStukken(db, d.id)) };
  },
});
