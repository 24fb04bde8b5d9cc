import { handeling } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import type { Compartiment } from '../kern/petten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan, plusDagen, type Klok } from '../platform/klok.ts';
import { overGemeente, overOpschorting } from './over.ts';
import { leesOpschorting, vindZaak, voegOpschortingToe, zetKijkdag, zetOpgeheven } from './queries-opschortingen.ts';
import { NieuweOpschorting, Opheffing, Verlenging } from './schema-opschortingen.ts';

const compartiment: Compartiment[] = ['toezicht', 'mensenhandel'];
const vast = { doel: 'verantwoording', verwerking: 'bewaren-vernietigen', compartiment, uitvoer: Gemaakt } as const;
const HOOGUIT_DAGEN = 366;

/** A day to look again that is neither past nor so far that nobody looks. */
function eisKijkdag(dag: string, klok: Klok): void {
  const vandaag = dagVan(klok.nu());
  if (dag <= vandaag || dag > plusDagen(vandaag, HOOGUIT_DAGEN))
    throw invoerfout('kijkenOp', 'Kies een dag na vandaag en binnen een jaar: dan ziet iemand of het nog nodig is.');
}

/** Holds the destruction of one zaak, until a person lifts it. Source: B12.7; Awb 6:4, 8:1, Woo 4, AVG 18. */
export function maakSchortOp(bronnen: () => readonly Bewaarbron[]) {
  return handeling({
    ...vast,
    naam: 'opschorting.instellen',
    titel: 'Vernietiging opschorten',
    omschrijving: 'Houdt de vernietiging van een zaak tegen zolang een procedure loopt.',
    route: { methode: 'POST', pad: '/opschortingen' },
    invoer: NieuweOpschorting,
    over: ({ invoer }) => overGemeente(invoer.gemeente),
    async doe({ invoer, ...o }) {
      eisKijkdag(invoer.kijkenOp, o.klok);
      const bron = bronnen().find((b) => b.soort === invoer.soort && b.compartiment === o.wie.compartiment);
      const zaak = bron && (await vindZaak(o.db, bron, invoer));
      if (!zaak) throw invoerfout('nummer', 'Er is hier geen zaak van deze soort met dit nummer.');
      const id = await voegOpschortingToe(o, {
        ...invoer,
        onderwerpId: zaak.id,
        aanduiding: invoer.nummer.trim(),
        compartiment: o.wie.compartiment,
      });
      return { id, gemeente: invoer.gemeente };
    },
    daarna: () => ({
      pad: '/bewaren/opschortingen',
      tekst: 'De vernietiging is opgeschort. Zolang dit loopt, gaat van deze zaak niets weg.',
    }),
  });
}

/** Says that a hold is still needed, until when. Source: B12.7. */
export const verlengOpschorting = handeling({
  ...vast,
  naam: 'opschorting.verlengen',
  titel: 'Opschorting verlengen',
  omschrijving: 'Zet een nieuwe dag waarop iemand kijkt of de opschorting nog nodig is.',
  route: { methode: 'POST', pad: '/opschortingen/{id}/verlenging' },
  invoer: Verlenging,
  over: async ({ invoer, db }) => overOpschorting(await leesOpschorting(db, invoer.id)),
  async doe({ invoer, db, klok }) {
    const o = await leesOpschorting(db, invoer.id);
    eisKijkdag(invoer.kijkenOp, klok);
    await zetKijkdag(db, invoer);
    return { id: o.id, gemeente: o.gemeente };
  },
  daarna: () => ({ pad: '/bewaren/opschortingen', tekst: 'De opschorting is verlengd.' }),
});

/** Lifts a hold; the term then counts again as if it had never stopped. Source: B12.7. */
export const hefOp = handeling({
  ...vast,
  naam: 'opschorting.opheffen',
  titel: 'Opschorting opheffen',
  omschrijving: 'Heft een opschorting op, met de reden.',
  route: { methode: 'POST', pad: '/opschortingen/{id}/opheffing' },
  invoer: Opheffing,
  over: async ({ invoer, db }) => overOpschorting(await leesOpschorting(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const { id, gemeente } = await leesOpschorting(o.db, invoer.id);
    await zetOpgeheven(o, invoer);
    return { id, gemeente };
  },
  daarna: () => ({
    pad: '/bewaren/opschortingen',
    tekst: 'De opschorting is opgeheven. Was de termijn al voorbij, dan kan de zaak op de volgende lijst.',
  }),
});
