import { invoerfout } from '../kern/fouten.ts';
import { dagVan } from '../platform/klok.ts';

/** Refuses a cautie that was given to somebody in another role or on another day: it is given to who is heard, before that questioning. Source: Awb 5:10a; Sv 29 lid 2. */
export function eisDezelfde(
  cautie: { gegevenOp: string; hoedanigheid: string },
  verhoor: { hoedanigheid: string; dag: string },
): void {
  if (cautie.hoedanigheid === verhoor.hoedanigheid && dagVan(new Date(cautie.gegevenOp)) === verhoor.dag) return;
  throw invoerfout(
    'cautieId',
    'Deze cautie is aan iemand in een andere rol of op een andere dag gegeven; zij geldt hier niet (Awb 5:10a; Sv 29 lid 2).',
  );
}
