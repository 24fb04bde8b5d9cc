import { sql, type Databank } from '../kern/db.ts';
import { alleGemeenten } from '../kern/gemeenten.ts';
import type { Logtermijn } from '../kern/logsnijden.ts';
import { alsVernietiger } from '../kern/vernietiger.ts';
import { BEWAARREGELS_VERSIE, bewaarregel } from './bewaarregels.ts';

const CODE = 'logregel-verzegeld';
// Shorter than a year proves nothing about a review of access or a yearly report.
const MINSTENS = 12;

/** The term of the log: one chain for all gemeenten, so the longest term that one of them has. Source: B12.7; AVG 5 lid 1 e. */
export async function leesLogtermijn(databank: Databank): Promise<Logtermijn> {
  const rijen = await alsVernietiger(databank, (db) =>
    db.rijen(sql<{ gemeente: string; maanden: number }>`select distinct on (gemeente) gemeente, maanden
      from bewaarafwijkingen where regel = ${CODE} order by gemeente, op desc, id desc`),
  );
  const anders = new Map(rijen.map((r) => [r.gemeente, r.maanden]));
  const { maanden } = bewaarregel(CODE)!;
  const alle = alleGemeenten().map((g) => anders.get(g.code) ?? maanden);
  return { maanden: Math.max(MINSTENS, ...(alle.length > 0 ? alle : [maanden])), regelversie: BEWAARREGELS_VERSIE };
}
