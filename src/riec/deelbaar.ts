import { eisDeelbaar, leesOndeelbaar } from '../intake/index.ts';
import type { Db } from '../kern/db.ts';
import { leesMeldingenAchter, leesRapportage } from '../rapportages/index.ts';
import { leesMeldingenVanSignalen } from '../signalen/index.ts';
import { leesStukken } from './queries.ts';
import type { Stuk } from './schema-antwoorden.ts';

/** The meldingen that a piece was made from: what their senders allowed goes along with it. */
async function leesMeldingenVan(db: Db, s: Stuk): Promise<string[]> {
  if (s.soort === 'signaal') return leesMeldingenVanSignalen(db, [s.id]);
  if (s.soort === 'rapportage') return leesMeldingenAchter(db, await leesRapportage(db, s.id));
  return [];
}

/** The pieces about the subject of a casus that may leave the gemeente today. Source: C11, R2; Wpg 16, 19, 20; AVG 5 lid 1 b. */
export async function leesDeelbareStukken(
  db: Db,
  c: { gemeente: string; id: string },
  vandaag: string,
): Promise<Stuk[]> {
  const stukken: Array<{ stuk: Stuk; meldingen: string[] }> = [];
  for (const stuk of await leesStukken(db, c)) stukken.push({ stuk, meldingen: await leesMeldingenVan(db, stuk) });
  const dicht = await leesOndeelbaar(
    db,
    stukken.flatMap((s) => s.meldingen),
    vandaag,
  );
  return stukken.filter((s) => !s.meldingen.some((id) => dicht.has(id))).map((s) => s.stuk);
}

/** Refuses pieces of which a sender did not allow that they go further, or no longer. Source: C11, R2; Wpg 16, 19, 20. */
export async function eisStukkenDeelbaar(db: Db, stukken: readonly Stuk[], vandaag: string): Promise<void> {
  const meldingen: string[] = [];
  for (const s of stukken) meldingen.push(...(await leesMeldingenVan(db, s)));
  await eisDeelbaar(db, meldingen, vandaag, 'buiten');
}
