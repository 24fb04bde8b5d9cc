import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overGrijszaak } from './over.ts';
import { leesZaak, voegToe } from './queries.ts';
import { leesWaarneming, telMomenten } from './queries-gesprek.ts';
import { Waarneemmoment, Waarneemplan } from './schema-gesprek.ts';

const vast = { doel: 'toezicht', verwerking: 'grijs-gebied', compartiment: 'toezicht' } as const;
const DAG = 86_400_000;
const naarZaak =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: Gemaakt }) => ({ pad: `/grijszaken/${uitvoer.id}`, tekst });

/**
 * Plans to look at a place, within limits that keep it non-systematic. The rule with the limits is data: beleid/grijs.cedar, G2-stelselmatig.
 * Source: G2; Awb 5:13; Sv 126g.
 */
export const bereidWaarnemingVoor = handeling({
  ...vast,
  naam: 'grijswaarneming.voorbereiden',
  titel: 'Kijken bij de plek voorbereiden',
  omschrijving: 'Legt vooraf vast waarom, waarnaar, vanwaar en hoe vaak hooguit bij een plek wordt gekeken.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/waarnemingen' },
  invoer: Waarneemplan,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  async context({ invoer, db, klok }) {
    const z = await leesZaak(db, invoer.id);
    return {
      keren: invoer.keren + (await telMomenten(db, { ...z, voor: klok.nu() })),
      minuten: invoer.minuten,
      dagen: Math.max(0, (Date.parse(invoer.tot) - Date.parse(invoer.van)) / DAG + 1),
      hulpmiddel: invoer.hulpmiddel,
    };
  },
  async doe({ invoer, db, klok, maakId, wie }) {
    const z = await leesZaak(db, invoer.id);
    if (invoer.van < dagVan(klok.nu()))
      throw invoerfout('van', 'Kijken bereidt u vooraf voor: kies een dag vanaf vandaag.');
    if (invoer.tot < invoer.van) throw invoerfout('tot', 'Deze dag ligt vóór de eerste.');
    await voegToe(db, 'grijswaarnemingen', {
      gemeente: z.gemeente,
      id: maakId(),
      zaak_id: z.id,
      locatie_id: z.locatieId,
      doel: invoer.doel,
      waarop: invoer.waarop,
      vanaf_plek: invoer.vanafPlek,
      van: invoer.van,
      tot: invoer.tot,
      keren: invoer.keren,
      minuten: invoer.minuten,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('Voorbereid. Wie gaat kijken leest hier waarnaar, vanwaar en hoe vaak hooguit.'),
});

/** Records one time that somebody looked. One time too many is refused: that would be systematic. */
export const legMomentVast = handeling({
  ...vast,
  naam: 'grijsmoment.vastleggen',
  titel: 'Vastleggen dat u keek',
  omschrijving: 'Legt één keer kijken bij een plek vast, binnen wat is voorbereid.',
  route: { methode: 'POST', pad: '/grijswaarnemingen/{id}/momenten' },
  invoer: Waarneemmoment,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, (await leesWaarneming(db, invoer.id)).zaakId)),
  context: ({ invoer, db }) => momentcontext(db, invoer),
  async doe({ invoer, db, klok, maakId, wie }) {
    const w = await leesWaarneming(db, invoer.id);
    const moment = new Date(invoer.begonnenOp);
    if (moment > klok.nu()) throw invoerfout('begonnenOp', 'Dit ligt in de toekomst.');
    await voegToe(db, 'grijsmomenten', {
      gemeente: w.gemeente,
      id: maakId(),
      zaak_id: w.zaakId,
      waarneming_id: w.id,
      begonnen_op: moment,
      minuten: invoer.minuten,
      gezien: invoer.gezien,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: w.zaakId, gemeente: w.gemeente };
  },
  daarna: naarZaak('Vastgelegd wat u aan de plek zag.'),
});

async function momentcontext(db: Omgeving['db'], i: { id: string; begonnenOp: string; minuten: number }) {
  const w = await leesWaarneming(db, i.id);
  const moment = new Date(i.begonnenOp);
  const dag = dagVan(moment);
  return {
    keer: 1 + (await telMomenten(db, { ...w, voor: moment })),
    minuten: i.minuten,
    buitenPlan: dag < w.van || dag > w.tot || i.minuten > w.minuten || w.gedaan >= w.keren,
  };
}
