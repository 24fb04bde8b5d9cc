import Type, { type Static } from 'typebox';
import type { Beleid } from '../kern/beleid.ts';
import { vraag, type Declaratie, type Omgeving } from '../kern/declaraties.ts';
import type { Wie } from '../kern/petten.ts';
import { spanVan } from './ldv.ts';
import { overLog } from './over.ts';
import { gemeenteVanInzage, isAfgekapt, leesEigenInzage, leesInzage, type Inzagerij } from './queries-inzage.ts';
import { controleerKeten, leesLogkeuzes, leesUitvoer, zoekLog } from './queries-log.ts';
import {
  Ketencontrole,
  Logkeuzes,
  Loglijst,
  Loguitvoer,
  Logvraag,
  Zaakinzage,
  Zaaksleutel,
  type Inzageregel,
} from './schema-log.ts';
import { betekenisVan } from './titels.ts';
import { ZAAKSOORTEN } from './zaaksoorten.ts';

const vast = { doel: 'verantwoording', verwerking: 'toegang', compartiment: 'beheer' } as const;
const NIETS = Type.Object({}, { additionalProperties: false });
/** Lines in one file; the rest comes in a next one. */
const UITVOER_HOOGUIT = 10_000;

/** The log, as far as row level security lets this privacyfunctionaris see: own gemeenten and own organisatie. */
export function maakToonVerwerkingen(alles: () => readonly Declaratie[]) {
  return vraag({
    naam: 'verwerkingen.tonen',
    titel: 'Log van verwerkingen',
    omschrijving: 'Zoekt in het log: wie deed wat, wanneer, in welke pet, met welk doel en volgens welke regel.',
    ...vast,
    route: { methode: 'POST', pad: '/verwerkingen/_zoek' },
    invoer: Logvraag,
    uitvoer: Loglijst,
    over: () => overLog('verwerkingen'),
    doe: ({ db, invoer, beleid }) => zoekLog(db, invoer, betekenisVan(invoer.zoek, alles(), beleid.regels)),
  });
}

/** The same selection to take along: lines of the standard Logboek Dataverwerkingen. That it was taken is logged, with how many lines. */
export function maakVoerVerwerkingenUit(alles: () => readonly Declaratie[]) {
  return vraag({
    naam: 'verwerkingen.uitvoeren',
    zwaar: 'U haalt regels uit het log om buiten Samenzicht te bewaren.',
    titel: 'Log uitvoeren',
    omschrijving: 'Geeft een selectie van het log als regels volgens de standaard Logboek Dataverwerkingen.',
    ...vast,
    route: { methode: 'POST', pad: '/verwerkingen/uitvoer/_zoek' },
    invoer: Logvraag,
    uitvoer: Loguitvoer,
    over: () => overLog('uitvoer'),
    async doe({ db, invoer, beleid }) {
      const uit = await leesUitvoer(db, invoer, betekenisVan(invoer.zoek, alles(), beleid.regels), UITVOER_HOOGUIT);
      return { items: uit.items.map((r) => JSON.stringify(spanVan(r))), volgende: uit.volgende };
    },
  });
}

/** What there is to choose from in the search. */
export const toonLogkeuzes = vraag({
  naam: 'verwerkingen.kiezen',
  titel: 'Keuzes voor het log',
  omschrijving: 'Geeft medewerkers en organisaties om het log op te beperken.',
  ...vast,
  route: { methode: 'GET', pad: '/verwerkingen/keuzes' },
  nietGelogd: 'Namen van medewerkers en organisaties, die elke pet van het beheer al ziet; niets uit het log zelf.',
  invoer: NIETS,
  uitvoer: Logkeuzes,
  over: () => overLog('keuzes'),
  doe: ({ db }) => leesLogkeuzes(db),
});

/** Whether the chain of the log is whole; names the first row that does not fit (B12.8). */
export const controleerVerwerkingen = vraag({
  naam: 'verwerkingen.controleren',
  titel: 'Is de keten van het log heel?',
  omschrijving: 'Loopt het hele log na, schakel voor schakel, en noemt de eerste plaats die niet klopt.',
  ...vast,
  route: { methode: 'GET', pad: '/verwerkingen/keten' },
  invoer: NIETS,
  uitvoer: Ketencontrole,
  over: () => overLog('keten'),
  doe: ({ db }) => controleerKeten(db),
});

/** Who looked into one zaak, with names: for the privacyfunctionaris (AVG 15 lid 1, 39). */
export const toonInzage = vraag({
  naam: 'inzage.tonen',
  titel: 'Wie keek hierin?',
  omschrijving: 'Toont wie één zaak las of wijzigde, wanneer, in welke rol, waarvoor en op welke regel, met namen.',
  ...vast,
  route: { methode: 'GET', pad: '/verwerkingen/inzage/{soort}/{id}' },
  invoer: Zaaksleutel,
  uitvoer: Zaakinzage,
  over: ({ invoer }) => overLog(invoer.id),
  doe: (s) => inzageVan(s),
});

/** The same as it may be given to a citizen: function and organisation instead of names (HvJ EU C-579/21, Pankki S). */
export const toonBurgerinzage = vraag({
  naam: 'inzage.voor-burger',
  titel: 'Wie keek hierin? (versie voor een burger)',
  omschrijving: 'Hetzelfde zonder namen van medewerkers, om op verzoek aan een burger te geven.',
  ...vast,
  route: { methode: 'GET', pad: '/verwerkingen/inzage/{soort}/{id}/voor-burger' },
  invoer: Zaaksleutel,
  uitvoer: Zaakinzage,
  over: ({ invoer }) => overLog(invoer.id),
  async doe(s) {
    const u = await inzageVan(s);
    return { ...u, items: u.items.map((r) => ({ ...r, medewerker: null })) };
  },
});

/** Who looked into an own zaak: for who answers for it, without names. */
export const toonEigenInzage = vraag({
  naam: 'inzage.van-eigen-zaak',
  titel: 'Wie keek hierin?',
  omschrijving: 'Toont wie een zaak van de eigen gemeente las of wijzigde, met functie en organisatie en zonder namen.',
  doel: 'verantwoording',
  verwerking: 'toegang',
  compartiment: ['toezicht', 'mensenhandel'],
  route: { methode: 'GET', pad: '/zaakinzage/{soort}/{id}' },
  invoer: Zaaksleutel,
  uitvoer: Zaakinzage,
  async over({ invoer, db, wie }) {
    const rijen = await leesEigenInzage(db, ZAAKSOORTEN[invoer.soort].entiteit, invoer.id);
    const gemeente = gemeenteVanInzage(rijen, undefined);
    return { soort: 'Zaakinzage', id: invoer.id, kenmerken: { gemeente, compartiment: wie.compartiment } };
  },
  async doe({ db, invoer, beleid, wie }) {
    const rijen = await leesEigenInzage(db, ZAAKSOORTEN[invoer.soort].entiteit, invoer.id);
    return inWoorden(invoer, rijen, beleid, wie);
  },
});

async function inzageVan({
  db,
  invoer: z,
  beleid,
  wie,
  pseudoniem,
}: Omgeving & {
  invoer: Static<typeof Zaaksleutel>;
  beleid: Beleid;
  pseudoniem: (soort: string, id: string) => string;
}) {
  const rijen = await leesInzage(db, {
    entiteit: ZAAKSOORTEN[z.soort].entiteit,
    id: z.id,
    pseudoniem: z.soort === 'facilitator' ? pseudoniem('facilitator', z.id) : null,
  });
  return inWoorden(z, rijen, beleid, wie);
}

function inWoorden(z: Static<typeof Zaaksleutel>, rijen: Inzagerij[], beleid: Beleid, wie: Wie) {
  const opId = new Map(beleid.regels.map((r) => [r.id, r]));
  const items: Inzageregel[] = rijen.map((r) => ({
    ...r,
    regels: r.regels.map((id) => ({
      id,
      uitleg: opId.get(id)?.uitleg ?? 'Deze regel geldt niet meer in deze vorm.',
      grondslag: opId.get(id)?.grondslag ?? '',
    })),
  }));
  const gemeente = gemeenteVanInzage(rijen, wie.gemeenten[0]);
  return { soort: z.soort, id: z.id, gemeente, items, meer: isAfgekapt(rijen) };
}
