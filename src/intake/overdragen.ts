import type { Db } from '../kern/db.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { leesInzending, openInzending, rondAf, wisInzending } from './queries.ts';
import { hoeBekend } from './woorden.ts';

/** What leaves toezicht when an inzending goes to the mensenhandel dossier. */
export interface Overgenomen {
  nummer: string;
  tekst: string;
  contact: string | null;
}

/** An inzending that a hand-over starts from: its number and place, no words. */
export async function leesInzendingherkomst(
  db: Db,
  id: string,
): Promise<{ id: string; gemeente: string; nummer: string; ontvangenOp: string }> {
  const { gemeente, nummer, ontvangenOp } = await leesInzending(db, id);
  return { id, gemeente, nummer, ontvangenOp };
}

/**
 * Takes the words of a melder out of toezicht for the mensenhandel dossier: they are given once, and then their key goes. Only who may open
 * them can; to the melder it looks like any other melding that is dealt with. Source: B12.2, R1; UAVG 23 onder c.
 */
export async function neemInzendingOver(
  db: Db,
  o: { id: string; gemeente: string; nu: Date; door: string },
): Promise<Overgenomen> {
  const i = await leesInzending(db, o.id);
  if (i.gemeente !== o.gemeente) throw invoerfout('gemeente', 'Deze inzending hoort bij een andere gemeente.');
  const { inhoud, contact, berichten } = await openInzending(db, i);
  if (i.verwerktOp || !inhoud)
    throw new Fout(
      'STAND_PAST_NIET',
      'Deze inzending is al afgehandeld, of de woorden zijn niet voor uw pet. De coördinator toezicht draagt haar over (B12.1).',
    );
  await rondAf(db, i, { status: 'overgedragen', nu: o.nu, door: o.door });
  await wisInzending(db, i.id, o.nu);
  const hoe = inhoud.hoe && hoeBekend[inhoud.hoe as keyof typeof hoeBekend];
  const tekst = [
    inhoud.wat,
    inhoud.waar ? `Plaats: ${inhoud.waar}` : '',
    inhoud.wanneer ? `Wanneer: ${inhoud.wanneer}` : '',
    hoe ? `Hoe de melder het weet: ${hoe}` : '',
    ...berichten.map((b) => `${b.soort === 'antwoord' ? 'De melder schreef' : 'Gevraagd'} (${b.op}): ${b.tekst}`),
  ];
  return { nummer: i.nummer, tekst: tekst.filter(Boolean).join('\n'), contact };
}
