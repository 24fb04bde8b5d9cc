import { Status, type Ernst } from '../platform/scherm/index.ts';
import { standen } from './schema.ts';

const ERNST: Record<string, Ernst> = {
  geldig: 'goed',
  niet_bekendgemaakt: 'let-op',
  nog_niet: 'info',
  verlopen: 'neutraal',
  ingetrokken: 'neutraal',
};

/** Where an aanwijzing stands today, as a mark. */
export function Aanwijzingmerk({ stand }: { stand: string }) {
  return <Status soort={ERNST[stand]} tekst={standen[stand as keyof typeof standen] ?? stand} />;
}
