import type { Idmaker } from '../platform/ids.ts';
import type { Klok } from '../platform/klok.ts';
import { sql, SYSTEEM, type Databank } from './db.ts';
import { alleGemeenten } from './gemeenten.ts';
import type { Bezem, Bezorgd, Luisteraar } from './kamer.ts';

const PARTIJ = 200;

/** Hands events that were committed to the queues of their listeners; gives how many. A crash in between hands them again, which is harmless. */
export async function bezorgGebeurtenissen(
  m: { databank: Databank; klok: Klok },
  luisteraars: readonly Luisteraar[],
  stuur: (rij: string, id: string, gegevens: object) => Promise<void>,
): Promise<number> {
  return m.databank.transactie(SYSTEEM, null, async (db) => {
    const rijen = await db.rijen(
      sql<Bezorgd>`select id, soort, gemeente, onderwerp_id, gegevens, op from gebeurtenissen where bezorgd_op is null order by op limit ${PARTIJ} for update skip locked`,
    );
    for (const g of rijen) {
      for (const l of luisteraars) if (l.soort === g.soort) await stuur(l.naam, g.id, g);
    }
    if (rijen.length)
      await db.voer(
        sql`update gebeurtenissen set bezorgd_op = ${m.klok.nu()} where id = any (${rijen.map((r) => r.id)}::uuid[])`,
      );
    return rijen.length;
  });
}

/** Lets one listener hear one event, under its own role and only for the gemeente of the event. */
export async function laatHoren(
  m: { databank: Databank; klok: Klok; maakId: Idmaker },
  luisteraar: Luisteraar,
  gebeurtenis: Bezorgd,
): Promise<void> {
  const rol = {
    rol: luisteraar.rol,
    gemeenten: [gebeurtenis.gemeente],
    medewerkerId: null,
    organisatieId: null,
    petsoort: 'systeem',
  };
  await m.databank.transactie(rol, null, (db) => luisteraar.hoor({ db, klok: m.klok, maakId: m.maakId, gebeurtenis }));
}

/** Delivers what was committed to its listeners at once, without a queue in between: for the demo and for tests. Gives how many events. */
export function bezorgDirect(
  m: { databank: Databank; klok: Klok; maakId: Idmaker },
  luisteraars: readonly Luisteraar[],
): Promise<number> {
  return bezorgGebeurtenissen(m, luisteraars, (rij, _id, g) =>
    laatHoren(
      m,
      luisteraars.find((l) => l.naam === rij)!,
      g as Bezorgd,
    ),
  );
}

/** Clears what has done its work: answers to keys after two days, delivered events after thirty, and what each room forgets. */
export async function ruimOp(m: { databank: Databank; klok: Klok }, bezems: readonly Bezem[]): Promise<void> {
  const nu = m.klok.nu().getTime();
  await m.databank.transactie(SYSTEEM, null, async (db) => {
    await db.voer(sql`delete from idempotentie where op < ${new Date(nu - 2 * 86_400_000)}`);
    await db.voer(sql`delete from gebeurtenissen where bezorgd_op < ${new Date(nu - 30 * 86_400_000)}`);
    for (const tabel of ['sessies', 'wachtende_stappen', 'uitlogberichten'])
      await db.voer(sql`delete from ${sql.table(tabel)} where verloopt_op < ${new Date(nu)}`);
  });
  const gemeenten = alleGemeenten().map((g) => g.code);
  for (const bezem of bezems)
    await m.databank.transactie({ ...SYSTEEM, rol: bezem.rol, gemeenten, petsoort: 'systeem' }, null, (db) =>
      bezem.veeg({ db, klok: m.klok }),
    );
}
