import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { leesBinnentredingBij } from '../machtigingen/index.ts';
import { dagVan } from '../platform/klok.ts';
import { leesRegelOp } from '../regels/index.ts';
import { checklist, onbesprokenGroepen } from './checklist.ts';
import { leesDeur } from './deur.ts';
import { overControle } from './over.ts';
import { leesControle, leesGesprekken, leesPunten, leesTeam, leesWaarnemingen } from './queries.ts';
import { leesPartnerbezoeken } from './queries-partners.ts';
import { leesDubbele, leesFrequenties, zoekTegoeden } from './queries-plannen.ts';
import { zoekControles } from './queries-lijst.ts';
import { Controlesvraag } from './schema.ts';
import { Controle, Controlelijst } from './schema-antwoorden.ts';
import {
  Dubbelen,
  Dubbelvraag,
  Frequenties,
  Teamkeuzes,
  Teamvraag,
  Tegoedlijst,
  Tegoedvraag,
} from './schema-planning.ts';
import { kiesTeam } from './teamkeuze.ts';
import { tijdlijnVan } from './tijdlijn.ts';
import { voorbereidingslijst } from './voorbereidingslijst.ts';

const vast = { doel: 'toezicht', verwerking: 'controles', compartiment: 'toezicht' } as const;
const algemeen = (id: string) => () => ({ soort: 'Algemeen', id, kenmerken: {} });

/** The controles of the own gemeenten. */
export const toonControles = vraag({
  ...vast,
  naam: 'controles.tonen',
  titel: 'Controles',
  omschrijving: 'Zoekt en toont controles van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/controles/_zoek' },
  invoer: Controlesvraag,
  uitvoer: Controlelijst,
  over: algemeen('controles'),
  doe: ({ db, invoer, wie }) => zoekControles(db, invoer, wie.medewerkerId),
});

/** The whole story of one controle: preparation, team, waarnemingen, conversations as counts, and the rule of that day (B5.1). */
export const toonControle = vraag({
  ...vast,
  naam: 'controle.tonen',
  titel: 'Controle bekijken',
  omschrijving: 'Toont één controle met voorbereiding, team, waarnemingen en gesprekken.',
  route: { methode: 'GET', pad: '/controles/{id}' },
  invoer: Type.Object({ id: uuid('Controle') }, { additionalProperties: false }),
  uitvoer: Controle,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  async doe({ invoer, db, klok, wie }) {
    const c = await leesControle(db, invoer.id);
    const [team, punten, waarnemingen, gesprekken] = [
      await leesTeam(db, c),
      await leesPunten(db, c),
      await leesWaarnemingen(db, c),
      await leesGesprekken(db, c),
    ];
    const staand = waarnemingen.filter((w) => w.verbeterdDoor === null);
    const dag = dagVan(new Date(c.begonnenOp ?? c.begin));
    return {
      ...c,
      // What was true at planning may have changed; after the beginning it no longer matters.
      deur: ['gepland', 'voorbereid'].includes(c.status) ? await leesDeur(db, c, klok.nu()) : null,
      team,
      inTeam: team.some((t) => t.medewerkerId === wie.medewerkerId),
      voorbereiding: voorbereidingslijst(c.voorbereidingVersie).punten.map((p) => {
        const stand = punten.find((x) => x.punt === p.punt);
        return { ...p, gedaan: null, toelichting: null, op: null, doorNaam: null, ...stand };
      }),
      waarnemingen,
      gesprekken,
      checklist: checklist(c.werkvorm).map((g) => ({ ...g, vragen: [...g.vragen] })),
      onbesproken: onbesprokenGroepen(
        c.werkvorm,
        staand.flatMap((w) => w.punt ?? []),
      ).map((g) => g.groep),
      overtredingen: staand.filter((w) => w.oordeel === 'voldoet_niet').length,
      tijdlijn: tijdlijnVan(c, punten, waarnemingen, gesprekken),
      binnentreding: (await leesBinnentredingBij(db, c)) ?? null,
      regel: (c.werkvorm && (await leesRegelOp(db, { gemeente: c.gemeente, werkvorm: c.werkvorm, dag }))) || null,
    };
  },
});

/** What is planned or was done lately at the place of a new controle (R3). */
export const toonDubbele = vraag({
  ...vast,
  naam: 'controles.dubbele',
  titel: 'Andere controles op deze plek',
  omschrijving: 'Toont geplande en recente controles op dezelfde locatie, en bezoeken van partners.',
  route: { methode: 'POST', pad: '/dubbele-controles/_zoek' },
  invoer: Dubbelvraag,
  uitvoer: Dubbelen,
  over: algemeen('dubbele-controles'),
  async doe({ db, invoer, klok }) {
    const begin = invoer.begin ? new Date(invoer.begin) : klok.nu();
    return {
      items: await leesDubbele(db, invoer, begin.toISOString()),
      partners: await leesPartnerbezoeken(db, { ...invoer, dag: dagVan(begin) }),
      deur: await leesDeur(db, invoer, klok.nu(), dagVan(begin)),
    };
  },
});

/** Which inrichtingen are owed a visit, and since when (C2, R3). */
export const toonTegoeden = vraag({
  ...vast,
  naam: 'controles.tegoed',
  titel: 'Wie is een bezoek tegoed',
  omschrijving: 'Toont per inrichting de bezoeken van het laatste jaar naast de frequentie van de risicoklasse.',
  route: { methode: 'POST', pad: '/controletegoeden/_zoek' },
  invoer: Tegoedvraag,
  uitvoer: Tegoedlijst,
  over: algemeen('controletegoeden'),
  doe: ({ db, invoer, klok }) => zoekTegoeden(db, invoer, klok.nu()),
});

/** Who can be in a team, and for each toezichthouder whether the aanwijzing covers what is asked (B9.2, C5). */
export const toonTeamkeuzes = vraag({
  ...vast,
  naam: 'teamkeuzes.tonen',
  titel: 'Team kiezen',
  omschrijving: 'Toont wie mee kan, en of de aanwijzing van deze gemeente de controle dekt.',
  route: { methode: 'POST', pad: '/teamkeuzes/_zoek' },
  invoer: Teamvraag,
  uitvoer: Teamkeuzes,
  nietGelogd: 'Namen, functies en aanwijzingen van collega’s, zichtbaar voor iedereen die hier werkt.',
  over: algemeen('teamkeuzes'),
  doe: async ({ db, invoer }) => ({ items: await kiesTeam(db, invoer) }),
});

/** How many visits a year each gemeente decided per class; without a decision the example of the leidraad holds (C2). */
export const toonFrequenties = vraag({
  ...vast,
  naam: 'controlefrequenties.tonen',
  titel: 'Hoe vaak per jaar',
  omschrijving: 'Toont de besluiten over het aantal controles per jaar.',
  route: { methode: 'GET', pad: '/controlefrequenties' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Frequenties,
  nietGelogd: 'Beleid van de gemeente; geen gegevens van een zaak of persoon.',
  over: algemeen('controlefrequenties'),
  doe: async ({ db }) => ({ items: await leesFrequenties(db) }),
});
