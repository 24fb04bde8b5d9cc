import { type Onderwerp, overGemeente } from '../kern/beleid.ts';

/** What policies may weigh of a dossier: never what is in it. */
export interface Dossierkop {
  id: string;
  gemeente: string;
  status: string;
  vernietigdOp: string | null;
}

/** A dossier as the policies see it. */
export function overDossier(d: Dossierkop): Onderwerp {
  return {
    soort: 'Dossier',
    id: d.id,
    kenmerken: {
      gemeente: d.gemeente,
      compartiment: 'mensenhandel',
      status: d.status,
      vernietigd: d.vernietigdOp !== null,
    },
  };
}

/** A gemeente of toezicht, as the place of a hand-over. The log then names the gemeente and not the dossier. */
export function overOverdracht(gemeente: string): Onderwerp {
  return overGemeente(gemeente);
}
