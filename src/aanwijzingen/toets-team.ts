import type { Db } from '../kern/db.ts';
import { leesAangewezenen, leesFeiten } from './queries.ts';
import { toetsAanwijzing, type Toetsuitkomst } from './toets-aanwijzing.ts';

/** The answer for one member of a team. */
export interface Teamuitkomst {
  medewerkerId: string;
  naam: string;
  uitkomst: Toetsuitkomst;
}

/**
 * Tests each medewerker of a team against the aanwijzingen of one gemeente, in the order asked (B9.2). Sees only gemeenten of
 * the acting pet. A medewerker that does not exist has no aanwijzing. `dag` is `YYYY-MM-DD`.
 */
export async function toetsTeam(
  db: Db,
  v: {
    gemeente: string;
    domein: string;
    bevoegdheden: readonly string[];
    dag: string;
    medewerkerIds: readonly string[];
  },
): Promise<Teamuitkomst[]> {
  const wie = new Map((await leesAangewezenen(db, v.medewerkerIds)).map((w) => [w.id, w]));
  const aanwijzingen = await leesFeiten(db, [v.gemeente], [...wie.values()]);
  return v.medewerkerIds.map((medewerkerId) => {
    const medewerker = wie.get(medewerkerId) ?? {
      id: medewerkerId,
      naam: 'onbekende medewerker',
      functie: '',
      organisatieId: '',
    };
    return {
      medewerkerId,
      naam: medewerker.naam,
      uitkomst: toetsAanwijzing({
        aanwijzingen,
        medewerker,
        gemeente: v.gemeente,
        domein: v.domein,
        bevoegdheden: v.bevoegdheden,
        dag: v.dag,
      }),
    };
  });
}
