import type { Omgeving } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { leesControle, leesTeam, vergrendel } from './queries.ts';
import type { Controlekop } from './schema-antwoorden.ts';
import { voertUit } from './teameisen.ts';
import { standen } from './woorden.ts';

type Status = keyof typeof standen;

/** How the one who acts stands to a controle: part of the team, and carrying out bevoegdheden there. Source: R1, C5. */
export async function teamcontext({
  db,
  wie,
  id,
}: Pick<Omgeving, 'db' | 'wie'> & { id: string }): Promise<{ inTeam: boolean; uitvoerend: boolean }> {
  const lid = (await leesTeam(db, await leesControle(db, id))).find((t) => t.medewerkerId === wie.medewerkerId);
  return { inTeam: lid !== undefined, uitvoerend: lid !== undefined && voertUit(lid.rol) };
}

/**
 * Reads a controle and holds it until the act is done, so that two phones cannot both move it on. Refuses when it does not stand
 * where this act needs it.
 */
export async function houdVast(
  db: Omgeving['db'],
  id: string,
  goed: readonly Status[],
  zin: Partial<Record<Status, string>> = {},
): Promise<Controlekop> {
  await vergrendel(db, id);
  const c = await leesControle(db, id);
  if (goed.includes(c.status as Status)) return c;
  const nodig = goed.map((s) => `‘${standen[s].toLowerCase()}’`).join(' of ');
  throw new Fout(
    'STAND_PAST_NIET',
    zin[c.status as Status] ??
      `Deze controle is ‘${standen[c.status as Status].toLowerCase()}’; dit kan alleen als zij ${nodig} is.`,
  );
}

/** Refuses when somebody else changed the controle since it was looked at. */
export function eisVersie(c: { versie: number }, versie: number): void {
  if (c.versie !== versie) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze controle is intussen gewijzigd.');
}
