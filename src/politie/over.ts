import type { Onderwerp } from '../kern/beleid.ts';
import { dagVan } from '../platform/klok.ts';
import { faseOp, strengste, type Fase, type Termijndagen } from './wpg.ts';

/** What policies may weigh of a zaak: where it stands, never what is in it. */
export interface Zaakkop extends Termijndagen {
  id: string;
  status: string;
  uitkomst: string | null;
  gehandeldOp: string | null;
  terugkoppelenVoor: string | null;
  teruggekoppeld: string | null;
  verstrekkingId: string | null;
  vernietigdOp: string | null;
  grond: string;
  /** As the clock last left it; the days decide when they are narrower. */
  fase: string;
  houdTot: string | null;
  /** Whether this person was given leave to look while it is out of its direct phase. */
  inzage: boolean;
}

/**
 * A zaak as the policies and the log see it. It names no gemeente: a line of the log with a gemeente would be read by the
 * privacyfunctionaris of that gemeente, and this is of the politie (R1; Wpg 32).
 */
export function overZaak(z: Zaakkop, nu: Date): Onderwerp {
  return {
    soort: 'Politiezaak',
    id: z.id,
    kenmerken: {
      compartiment: 'politie',
      status: z.status,
      uitkomst: z.uitkomst ?? '',
      gehandeld: z.gehandeldOp !== null,
      wachtOpAntwoord: z.terugkoppelenVoor !== null && z.teruggekoppeld === null,
      vanVerstrekking: z.verstrekkingId !== null,
      vernietigd: z.vernietigdOp !== null,
      grond: z.grond,
      fase: faseVan(z, nu),
      inzage: z.inzage,
    },
  };
}

/** The phase of a zaak now: what the clock moved, or narrower when its days say so. */
export function faseVan(z: Termijndagen & { fase: string; houdTot: string | null }, nu: Date): Fase {
  return strengste(z.fase as Fase, faseOp(z, dagVan(nu)));
}

/** The compartiment itself: something new, or a list. */
export function overPolitie(organisatieId: string): Onderwerp {
  return { soort: 'Politie', id: organisatieId, kenmerken: { compartiment: 'politie' } };
}

/** A rapportage as the policies see it on the side of the gemeente. */
export function overRapportage(r: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Politierapportage', id: r.id, kenmerken: { gemeente: r.gemeente, compartiment: 'toezicht' } };
}
