import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { leesRegelOp } from '../regels/index.ts';
import { overInrichting, overLocatie } from './over.ts';
import { kiesInrichtingen, leesInrichting, leesRollen, zoekInrichtingen } from './queries.ts';
import { leesLogboek, leesWijzigingen } from './queries-logboek.ts';
import { kiesLocaties, leesLocatie, zoekLocaties } from './queries-locaties.ts';
import { frequentieVan } from './risico.ts';
import { Inrichting, Inrichtingenlijst, Inrichtingenvraag, Keuzes, Keuzevraag } from './schema.ts';
import { Locatie, Locatieslijst, Locatiesvraag } from './schema-locaties.ts';

const vast = { doel: 'toezicht', verwerking: 'register-inrichtingen', compartiment: 'toezicht' } as const;
const algemeen = (id: string) => () => ({ soort: 'Algemeen', id, kenmerken: {} });

/** The inrichtingen of the own gemeenten. */
export const toonInrichtingen = vraag({
  ...vast,
  naam: 'inrichtingen.tonen',
  titel: 'Inrichtingen',
  omschrijving: 'Zoekt en toont inrichtingen van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/inrichtingen/_zoek' },
  invoer: Inrichtingenvraag,
  uitvoer: Inrichtingenlijst,
  over: algemeen('inrichtingen'),
  doe: ({ db, invoer }) => zoekInrichtingen(db, invoer),
});

/** The whole story of one inrichting: the rule of today, who has a role, the class with its facts, the logboek. Source: B3.1, C2, C10. */
export const toonInrichting = vraag({
  ...vast,
  naam: 'inrichting.tonen',
  titel: 'Inrichting bekijken',
  omschrijving: 'Toont één inrichting met haar geschiedenis.',
  route: { methode: 'GET', pad: '/inrichtingen/{id}' },
  invoer: Type.Object({ id: uuid('Inrichting') }, { additionalProperties: false }),
  uitvoer: Inrichting,
  betrokkenen: ({ uitvoer }) => uitvoer.rollen.map((r) => r.facilitatorId),
  over: async ({ invoer, db }) => overInrichting(await leesInrichting(db, invoer.id)),
  async doe({ db, invoer, klok }) {
    const i = await leesInrichting(db, invoer.id);
    const regel =
      (await leesRegelOp(db, { gemeente: i.gemeente, werkvorm: i.werkvorm, dag: dagVan(klok.nu()) })) ?? null;
    return {
      ...i,
      regel,
      frequentie: frequentieVan(i.risicoklasse),
      rollen: await leesRollen(db, i),
      ...(await leesLogboek(db, i)),
      wijzigingen: await leesWijzigingen(db, i),
    };
  },
});

/** Inrichtingen to choose from in a form. */
export const toonInrichtingkeuzes = vraag({
  ...vast,
  naam: 'inrichtingen.kiezen',
  titel: 'Inrichting kiezen',
  omschrijving: 'Toont hooguit tweehonderd actieve inrichtingen om uit te kiezen.',
  route: { methode: 'POST', pad: '/inrichtingkeuzes/_zoek' },
  invoer: Keuzevraag,
  uitvoer: Keuzes,
  over: algemeen('inrichtingkeuzes'),
  doe: async ({ db, invoer }) => ({ items: await kiesInrichtingen(db, invoer) }),
});

/** The places of the own gemeenten. */
export const toonLocaties = vraag({
  ...vast,
  naam: 'locaties.tonen',
  titel: 'Locaties',
  omschrijving: 'Zoekt en toont locaties van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/locaties/_zoek' },
  invoer: Locatiesvraag,
  uitvoer: Locatieslijst,
  over: algemeen('locaties'),
  doe: ({ db, invoer }) => zoekLocaties(db, invoer),
});

/** One place with the inrichtingen that are or were there. */
export const toonLocatie = vraag({
  ...vast,
  naam: 'locatie.tonen',
  titel: 'Locatie bekijken',
  omschrijving: 'Toont één locatie met de inrichtingen daar.',
  route: { methode: 'GET', pad: '/locaties/{id}' },
  invoer: Type.Object({ id: uuid('Locatie') }, { additionalProperties: false }),
  uitvoer: Locatie,
  over: async ({ invoer, db }) => overLocatie(await leesLocatie(db, invoer.id)),
  doe: ({ db, invoer }) => leesLocatie(db, invoer.id),
});

/** Places to choose from in a form. */
export const toonLocatiekeuzes = vraag({
  ...vast,
  naam: 'locaties.kiezen',
  titel: 'Locatie kiezen',
  omschrijving: 'Toont hooguit tweehonderd locaties om uit te kiezen.',
  route: { methode: 'POST', pad: '/locatiekeuzes/_zoek' },
  invoer: Keuzevraag,
  uitvoer: Keuzes,
  nietGelogd: 'Alleen adressen, om er een te kiezen.',
  over: algemeen('locatiekeuzes'),
  doe: async ({ db, invoer }) => ({ items: await kiesLocaties(db, invoer) }),
});
