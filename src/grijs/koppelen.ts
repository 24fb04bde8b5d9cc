import { handeling } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import type { Db } from '../kern/db.ts';
import { leesStapel } from '../signalen/index.ts';
import { overGrijszaak } from './over.ts';
import { isInrichtingOp, leesZaak, zetZaak } from './queries.ts';
import { Koppeling } from './schema-gesprek.ts';

/** Says of which inrichting and stapel a case is; both show the case in turn, to who may read it. Source: G1, G3. */
export const koppelGrijszaak = handeling({
  doel: 'toezicht',
  verwerking: 'grijs-gebied',
  compartiment: 'toezicht',
  naam: 'grijszaak.koppelen',
  titel: 'Inrichting of stapel koppelen',
  omschrijving: 'Koppelt een zaak aan een inrichting op dezelfde plek en aan een stapel, of haalt een koppeling weg.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/koppelingen' },
  invoer: Koppeling,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  async doe({ invoer, db }) {
    const z = await leesZaak(db, invoer.id);
    await eisPassend(db, { gemeente: z.gemeente, locatieId: z.locatieId, ...invoer });
    await zetZaak(db, z, { inrichting_id: invoer.inrichtingId ?? null, stapel_id: invoer.stapelId ?? null });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/grijszaken/${uitvoer.id}`, tekst: 'De koppelingen zijn vastgelegd.' }),
});

/** Refuses an inrichting that is elsewhere, and a stapel of another gemeente. */
export async function eisPassend(
  db: Db,
  k: { gemeente: string; locatieId: string; inrichtingId?: string | undefined; stapelId?: string | undefined },
): Promise<void> {
  if (k.inrichtingId && !(await isInrichtingOp(db, { ...k, inrichtingId: k.inrichtingId })))
    throw invoerfout('inrichtingId', 'Kies een inrichting die op de plek van deze zaak staat.');
  if (k.stapelId && (await leesStapel(db, k.stapelId)).gemeente !== k.gemeente)
    throw invoerfout('stapelId', 'Kies een stapel van dezelfde gemeente.');
}
