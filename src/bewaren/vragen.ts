import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { leesDocument, NIET_HIER } from '../kern/documenten.ts';
import { Fout } from '../kern/fouten.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import type { Compartiment } from '../kern/petten.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { bewaarregels } from './bewaarregels.ts';
import { overBewaren, overLijst, overOpschorting } from './over.ts';
import {
  leesAfwijkingen,
  leesKalender,
  leesLijst,
  leesLijstregels,
  zoekLijsten,
  zoekVernietigingen,
} from './queries.ts';
import { leesOpschorting, zoekOpschortingen } from './queries-opschortingen.ts';
import {
  Bewaarregelrij,
  Kalenderregel,
  Kalendervraag,
  Lijst,
  Lijsten,
  Lijstenvraag,
  Termijn,
  Vernietigingen,
  Vernietigingenvraag,
} from './schema.ts';
import { Opschorting, Opschortingen, Opschortingenvraag } from './schema-opschortingen.ts';
import { leesBewaard } from './stand.ts';

const beide: Compartiment[] = ['toezicht', 'beheer'];
const vast = {
  doel: 'verantwoording',
  verwerking: 'bewaren-vernietigen',
  compartiment: beide,
  over: overBewaren,
} as const;
const GEEN_ZAAK = 'Termijnen en aantallen: er staat geen zaak en niemand in.';
/** How far ahead somebody looks. */
export const VOORUIT_DAGEN = 90;
const REGELS = 500;

/** All terms with their sources, and what the own gemeenten decided. */
export const toonTermijnen = vraag({
  ...vast,
  naam: 'bewaartermijnen.tonen',
  titel: 'Bewaartermijnen',
  omschrijving: 'Toont alle bewaartermijnen met bron, en waar een gemeente bij besluit anders koos.',
  route: { methode: 'GET', pad: '/bewaartermijnen' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Type.Object({ items: Type.Array(Termijn) }),
  nietGelogd: GEEN_ZAAK,
  async doe({ db }) {
    const anders = await leesAfwijkingen(db);
    return {
      items: bewaarregels.map(({ gecontroleerd, ...r }) => ({
        ...r,
        gecontroleerdOp: gecontroleerd.op,
        gecontroleerdHoe: gecontroleerd.hoe,
        afwijkingen: anders.filter((a) => a.regel === r.code),
      })),
    };
  },
});

/** What goes when, as counts over all compartimenten. */
export const toonKalender = vraag({
  ...vast,
  naam: 'bewaarkalender.tonen',
  titel: 'Bewaarkalender',
  omschrijving: 'Toont per maand, soort en gemeente hoeveel zaken aan hun termijn komen.',
  route: { methode: 'GET', pad: '/bewaarkalender' },
  invoer: Kalendervraag,
  uitvoer: Type.Object({ items: Type.Array(Kalenderregel) }),
  nietGelogd: GEEN_ZAAK,
  doe: async ({ db, invoer }) => ({ items: await leesKalender(db, invoer) }),
});

/** The zaken of toezicht that reach their term within ninety days. */
export function maakToonKomend(bronnen: () => readonly Bewaarbron[]) {
  return vraag({
    ...vast,
    compartiment: 'toezicht',
    naam: 'bewaren.komend',
    titel: 'Binnenkort weg',
    omschrijving: 'Toont de zaken die binnen negentig dagen aan hun bewaartermijn komen.',
    route: { methode: 'GET', pad: '/bewaarkalender/komend' },
    invoer: Kalendervraag,
    uitvoer: Type.Object({ items: Type.Array(Bewaarregelrij), meer: Type.Boolean() }),
    async doe({ db, invoer, klok }) {
      const hier = bronnen().filter(
        (b) => b.compartiment === 'toezicht' && (!invoer.soort || b.soort === invoer.soort),
      );
      const rijen = await leesBewaard(db, hier, {
        tot: plusDagen(dagVan(klok.nu()), VOORUIT_DAGEN),
        ...(invoer.grond ? { grond: invoer.grond } : {}),
        gemeente: invoer.gemeente,
        maximum: REGELS + 1,
      });
      const opSoort = new Map(hier.map((b) => [b.soort, b]));
      return {
        items: rijen.slice(0, REGELS).map((r) => ({ ...r, pad: opSoort.get(r.soort)?.pad?.(r.id) ?? null })),
        meer: rijen.length > REGELS,
      };
    },
  });
}

/** The lists of the own gemeenten. */
export const toonLijsten = vraag({
  ...vast,
  naam: 'vernietigingslijsten.tonen',
  titel: 'Vernietigingslijsten',
  omschrijving: 'Zoekt en toont vernietigingslijsten.',
  route: { methode: 'POST', pad: '/vernietigingslijsten/_zoek' },
  invoer: Lijstenvraag,
  uitvoer: Lijsten,
  doe: ({ db, invoer }) => zoekLijsten(db, invoer),
});

/** One list with its lines. */
export const toonLijst = vraag({
  ...vast,
  naam: 'vernietigingslijst.tonen',
  titel: 'Vernietigingslijst bekijken',
  omschrijving: 'Toont één vernietigingslijst met haar regels.',
  route: { methode: 'GET', pad: '/vernietigingslijsten/{id}' },
  invoer: Type.Object({ id: uuid('Lijst') }, { additionalProperties: false }),
  uitvoer: Lijst,
  over: async ({ invoer, db }) => overLijst(await leesLijst(db, invoer.id)),
  async doe({ db, invoer }) {
    const l = await leesLijst(db, invoer.id);
    const regels = await leesLijstregels(db, l, REGELS + 1);
    return { ...l, items: regels.slice(0, REGELS), meer: regels.length > REGELS };
  },
});

const metMensenhandel: Compartiment[] = ['toezicht', 'beheer', 'mensenhandel'];

/** The holds of the own compartiment, and those of beheer on it. */
export const toonOpschortingen = vraag({
  ...vast,
  compartiment: metMensenhandel,
  naam: 'opschortingen.tonen',
  titel: 'Opschortingen',
  omschrijving: 'Zoekt en toont waarvan de vernietiging is opgeschort.',
  route: { methode: 'POST', pad: '/opschortingen/_zoek' },
  invoer: Opschortingenvraag,
  uitvoer: Opschortingen,
  doe: ({ db, invoer }) => zoekOpschortingen(db, invoer),
});

/** One hold. */
export const toonOpschorting = vraag({
  ...vast,
  compartiment: metMensenhandel,
  naam: 'opschorting.tonen',
  titel: 'Opschorting bekijken',
  omschrijving: 'Toont één opschorting.',
  route: { methode: 'GET', pad: '/opschortingen/{id}' },
  invoer: Type.Object({ id: uuid('Opschorting') }, { additionalProperties: false }),
  uitvoer: Opschorting,
  over: async ({ invoer, db }) => overOpschorting(await leesOpschorting(db, invoer.id)),
  doe: ({ db, invoer }) => leesOpschorting(db, invoer.id),
});

/** The certificates: what was destroyed, in counts. */
export const toonVernietigingen = vraag({
  ...vast,
  naam: 'vernietigingen.tonen',
  titel: 'Verklaringen van vernietiging',
  omschrijving: 'Toont wat er is vernietigd: aantallen, termijnen, wie goedkeurde.',
  route: { methode: 'POST', pad: '/vernietigingen/_zoek' },
  invoer: Vernietigingenvraag,
  uitvoer: Vernietigingen,
  nietGelogd: GEEN_ZAAK,
  doe: ({ db, invoer }) => zoekVernietigingen(db, invoer),
});

/** The frozen certificate of a list. */
export const toonVerklaring = vraag({
  ...vast,
  naam: 'verklaring.tonen',
  titel: 'Verklaring openen',
  omschrijving: 'Geeft de bevroren verklaring van vernietiging als PDF.',
  route: { methode: 'GET', pad: '/vernietigingen/documenten/{id}' },
  invoer: Type.Object({ id: uuid('Document') }, { additionalProperties: false }),
  uitvoer: Type.Object({ kenmerk: Type.String(), inhoud: Type.String() }),
  nietGelogd: GEEN_ZAAK,
  async doe({ db, invoer }) {
    const d = await leesDocument(db, invoer.id);
    if (d.soort !== 'verklaring-van-vernietiging') throw new Fout('NIET_GEVONDEN', NIET_HIER);
    return { kenmerk: d.kenmerk, inhoud: d.inhoud.toString('base64') };
  },
});
