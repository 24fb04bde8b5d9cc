import { SYSTEEM, type Databank } from '../kern/db.ts';
import { openKluis } from '../kern/kluis.ts';
import { telPerKek } from '../kern/sleutelbos.ts';
import { eisHoofdsleutels, type Hoofdsleutels } from './hoofdsleutels.ts';

/** Opens the kluis when every key-encryption key that the database names is there and works. Throws OpstartFout otherwise. */
export async function openKluisVan(databank: Databank, hoofdsleutels: Hoofdsleutels): Promise<void> {
  await eisHoofdsleutels(hoofdsleutels, await databank.transactie(SYSTEEM, null, telPerKek));
  openKluis(hoofdsleutels);
}
