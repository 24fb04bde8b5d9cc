import type { Db } from '../kern/db.ts';
import { openSleutel } from '../kern/sleutelbos.ts';
import { contactrij } from './over.ts';
import { leesContact } from './queries-werk.ts';

/** How a melder can be reached, opened; null when there is nothing, or it has been forgotten. Source: P7, B12.1. */
export async function openMeldercontact(
  db: Db,
  meldingId: string,
): Promise<{ contact: string; verwijderenOp: string } | null> {
  const c = await leesContact(db, meldingId);
  if (!c) return null;
  const melding = { gemeente: c.gemeente, id: meldingId };
  const sleutel = await openSleutel(db, { soort: 'melder', ...melding });
  return sleutel && { contact: sleutel.open(c.versleuteld, contactrij(melding)), verwijderenOp: c.verwijderenOp };
}
