import type { Onderwerp } from '../kern/beleid.ts';
import type { Wie } from '../kern/petten.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import type { Noodtoegang } from './schema-noodtoegang.ts';

/** How long the privacyfunctionaris has to judge, in days after the end. */
const BEOORDELEN_DAGEN = 5;

/** A noodtoegang as the policies see it for who decides or judges: of which gemeente, and asked in which pet. */
export function overNoodtoegang(n: Pick<Noodtoegang, 'id' | 'gemeente' | 'vragerPetsoort'>): Onderwerp {
  return { soort: 'Noodtoegang', id: n.id, kenmerken: { gemeente: n.gemeente, vragerPet: n.vragerPetsoort } };
}

/** The same for who asked: that person has nothing to do with the gemeente, so that only the log names it. */
export function overEigenVerzoek(n: Pick<Noodtoegang, 'id' | 'gemeente'>): Onderwerp {
  return { soort: 'Algemeen', id: n.id, kenmerken: {}, inLog: { soort: 'Noodtoegang', gemeente: n.gemeente } };
}

/** What rules weigh of a noodtoegang for who looks at it now. */
export function contextVanNood(n: Noodtoegang, wie: Wie) {
  return {
    eigenAanvraag: n.vragerId === wie.medewerkerId,
    eigenBesluit: n.beslotenDoor !== null && n.beslotenDoor === wie.medewerkerId,
  };
}

/** When it was over, or will be. */
export function eindeVan(n: Pick<Noodtoegang, 'beeindigdOp' | 'eindigtOp'>): string | null {
  return n.beeindigdOp ?? n.eindigtOp;
}

/** The day at the latest on which it must be judged. */
export function beoordelenVoor(n: Pick<Noodtoegang, 'beeindigdOp' | 'eindigtOp'>): string | null {
  const einde = eindeVan(n);
  return einde && plusDagen(dagVan(new Date(einde)), BEOORDELEN_DAGEN);
}
