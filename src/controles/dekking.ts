import { toetsTeam } from '../aanwijzingen/index.ts';
import type { Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';

/** The rules as `beleid/controles.cedar` holds them, for planning and for carrying out; a test proves that both say the same. */
export const DEKKINGSREGELS = {
  plannen: { regel: 'B9.2-plannen', grondslag: 'Awb 5:11, 5:13, 5:14', bron: 'B9.2, C1; leidraad, bouwsteen 9' },
  uitvoeren: { regel: 'B9.2-uitvoeren', grondslag: 'Awb 5:11, 5:13, 5:14', bron: 'B9.2, R1; leidraad, bouwsteen 9' },
} as const;

const NODIG =
  'Een bekendgemaakte aanwijzing door deze gemeente, voor dit domein, deze bevoegdheden en deze dag; of een ander teamlid.';

/** What must be covered by aanwijzingen: by which people, where, for what, on which day. */
export interface Dekkingsvraag {
  gemeente: string;
  domein: string;
  bevoegdheden: readonly string[];
  dag: string;
  medewerkerIds: readonly string[];
}

/**
 * Gives the aanwijzing that carries each person, and refuses by name when one is missing: who, which gemeente, which
 * bevoegdheid. The policy knows only that something is missing; who has to act must know what. Source: B9.2, Awb 5:11.
 */
export async function eisDekking(
  db: Db,
  v: Dekkingsvraag,
  bij: keyof typeof DEKKINGSREGELS,
): Promise<Map<string, string>> {
  const uitkomsten = await toetsTeam(db, v);
  const zinnen = uitkomsten.flatMap(({ naam, uitkomst }) =>
    uitkomst.gedekt ? [] : [`${naam}: ${uitkomst.ontbreekt.zin}`],
  );
  if (zinnen.length > 0) {
    const uitleg = `Dit kan niet namens deze gemeente. ${zinnen.join(' ')}`;
    const { regel, grondslag, bron } = DEKKINGSREGELS[bij];
    throw new Fout('GEWEIGERD', `${uitleg} (${grondslag}; ${bron})`, {
      weigering: { regel, uitleg, grondslag, bron, nodig: NODIG },
    });
  }
  return new Map(
    uitkomsten.flatMap(({ medewerkerId, uitkomst }) =>
      uitkomst.gedekt ? [[medewerkerId, uitkomst.aanwijzingId]] : [],
    ),
  );
}
