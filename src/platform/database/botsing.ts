import { randomInt } from 'node:crypto';
import { setTimeout as wacht } from 'node:timers/promises';
import { codeVan } from './opstart-fout.ts';

const KEREN = 20;

/**
 * Does something again when another program changed the same role at the same moment. Roles belong to the whole cluster,
 * so a lock in one database does not keep programs in another one away. Gives up after about two seconds.
 */
export async function retryBotsing<T>(doe: () => Promise<T>): Promise<T> {
  for (let keer = 1; ; keer += 1) {
    try {
      return await doe();
    } catch (fout) {
      if (keer === KEREN || !isBotsing(fout)) throw fout;
      await wacht(randomInt(20, 180));
    }
  }
}

function isBotsing(fout: unknown): boolean {
  const oorzaak = fout instanceof Error && fout.cause instanceof Error ? fout.cause : fout;
  const tekst = oorzaak instanceof Error ? oorzaak.message : '';
  const isDubbeleRol = codeVan(oorzaak) === '42710' && tekst.startsWith('role ');
  const isDubbelInCatalogus = codeVan(oorzaak) === '23505' && /pg_authid|pg_auth_members/.test(tekst);
  return isDubbeleRol || isDubbelInCatalogus || /tuple concurrently (updated|deleted)/.test(tekst);
}
