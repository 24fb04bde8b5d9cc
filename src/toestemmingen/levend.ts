import type { Db } from '../kern/db.ts';
import { openAfspraken } from './afspraken.ts';
import type { Gedekt } from './dekking.ts';
import { leesLevende, slotOpToestemming } from './queries.ts';
import type { Afspraak } from './schema.ts';

/** A living consent, opened: what another room may rest something on. */
export interface Levend extends Gedekt {
  id: string;
  nummer: string;
  vastgelegdOp: string;
  taal: string;
  ontvangers: Afspraak['ontvangers'];
}

/** The living consents of a dossier that are not past their day, the newest first. */
export async function levendeVan(db: Db, dossierId: string, vandaag: string): Promise<Levend[]> {
  const rijen = (await leesLevende(db, dossierId)).filter((t) => t.geldigTot >= vandaag);
  const open = await openAfspraken(db, rijen);
  return rijen.flatMap(({ id, nummer, vastgelegdOp, geldigTot }) => {
    const a = open.get(id)?.afspraak;
    if (!a) return [];
    const { taal, doel, gegevens, ontvangers } = a;
    return [{ id, nummer, vastgelegdOp, geldigTot, taal, doel, gegevens, ontvangers }];
  });
}

/** One of them by its id, held until the end of the transaction: it cannot be taken back in between unseen. */
export async function houdVast(db: Db, dossierId: string, id: string, vandaag: string): Promise<Levend | null> {
  await slotOpToestemming(db, id);
  return (await levendeVan(db, dossierId, vandaag)).find((t) => t.id === id) ?? null;
}
