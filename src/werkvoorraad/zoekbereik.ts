import type { Beleid } from '../kern/beleid.ts';
import type { Kamer } from '../kern/kamer.ts';
import type { Petsoort } from '../kern/petten.ts';
import { zoeksoorten, type Zoeksoort } from './schema.ts';

/** The kinds whose single thing this pet may open: what it cannot open it does not find either (R1). */
export function leesbareSoorten(
  kamers: readonly Kamer[],
  beleid: Pick<Beleid, 'regels'>,
  petsoort: Petsoort,
): Zoeksoort[] {
  const toegestaan = new Set(
    beleid.regels
      .filter((r) => r.soort === 'permit' && (r.petten === null || r.petten.includes(petsoort)))
      .flatMap((r) => r.handelingen),
  );
  const leesbaar = new Set(
    kamers
      .flatMap((k) => k.declaraties)
      .filter((d) => d.aard === 'vraag' && toegestaan.has(d.naam))
      .map((d) => d.route.pad as string),
  );
  return (Object.keys(zoeksoorten) as Zoeksoort[]).filter((s) => leesbaar.has(`/${s}/{id}`));
}
