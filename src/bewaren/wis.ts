import { createHash, randomBytes } from 'node:crypto';
import { maakHex } from '../kern/boekhouding.ts';
import type { Databank, Db } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { logInsert, maakSpoor } from '../kern/log.ts';
import type { Idmaker } from '../platform/ids.ts';
import type { Klok } from '../platform/klok.ts';
import { BEWAARREGELS_VERSIE } from './bewaarregels.ts';

/** What the clock needs to destroy. */
export interface Draaimiddelen {
  databank: Databank;
  klok: Klok;
  maakId: Idmaker;
}

/** Takes exactly these away. Less is an error of the program: then all of the piece stays and somebody hears of it. */
export async function wisPrecies(
  s: Draaimiddelen & { db: Db },
  bron: Bewaarbron,
  gemeente: string,
  rijen: ReadonlyArray<{ id: string }>,
): Promise<void> {
  const aantal = await bron.wis({ db: s.db, gemeente, ids: rijen.map((r) => r.id), klok: s.klok });
  if (aantal !== rijen.length)
    throw new Error(`vernietigen van ${bron.soort}: ${aantal} van ${rijen.length} gingen; er is niets vernietigd`);
  const nu = s.klok.nu().getTime();
  await s.db.voer(
    logInsert([
      {
        id: s.maakId(),
        spoor: maakSpoor(maakHex),
        status: 'Ok',
        naam: 'bewaren.vernietigen',
        startMs: nu,
        eindMs: nu,
        verwerking: 'bewaren-vernietigen',
        betrokkene: null,
        betrokkeneSoort: null,
        soort: 'systeem',
        gemeente,
        compartiment: 'vernietiger',
        wie: null,
        doel: 'verantwoording',
        onderwerpSoort: bron.soort,
        onderwerpId: null,
        aantal,
        regels: [],
        beleidsversie: BEWAARREGELS_VERSIE,
        toelichting: null,
      },
    ]),
  );
}

/** A fingerprint over ids with a salt that is thrown away at once: it fixes the list and leads back to nobody. */
export function vingerafdruk(ids: readonly string[]): string {
  const zout = randomBytes(32);
  return createHash('sha256').update(zout).update(ids.toSorted().join('\n')).digest('hex');
}
