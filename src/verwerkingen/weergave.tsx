import { Status, type Ernst } from '../platform/scherm/index.ts';
import {
  activiteitstanden,
  convenantstanden,
  dpiastanden,
  type Activiteitstand,
  type Convenantstand,
  type Dpiastand,
} from './stand.ts';

const ACTIVITEIT: Record<Activiteitstand, Ernst> = {
  sjabloon: 'let-op',
  vastgesteld: 'goed',
  opgeschort: 'ernstig',
  beeindigd: 'neutraal',
};
const DPIA: Record<Dpiastand, Ernst> = {
  niet_nodig: 'neutraal',
  geldig: 'goed',
  verloopt: 'let-op',
  verlopen: 'ernstig',
  wacht_op_ap: 'ernstig',
  afgewezen: 'ernstig',
  ontbreekt: 'let-op',
};
const CONVENANT: Record<Convenantstand, Ernst> = {
  concept: 'bezig',
  levend: 'goed',
  evalueren: 'let-op',
  verloopt: 'let-op',
  verlopen: 'ernstig',
  beeindigd: 'neutraal',
};

/** How an entry stands. */
export function Activiteitmerk({ stand }: { stand: Activiteitstand }) {
  return <Status soort={ACTIVITEIT[stand]} tekst={activiteitstanden[stand]} />;
}

/** How a DPIA stands. */
export function Dpiamerk({ stand }: { stand: Dpiastand }) {
  return <Status soort={DPIA[stand]} tekst={dpiastanden[stand]} />;
}

/** How an agreement stands. */
export function Convenantmerk({ stand }: { stand: Convenantstand }) {
  return <Status soort={CONVENANT[stand]} tekst={convenantstanden[stand]} />;
}
