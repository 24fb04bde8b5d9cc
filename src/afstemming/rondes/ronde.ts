import { randomUUID } from 'node:crypto';
import Value from 'typebox/value';
import type { Publiek } from '../../kern/publiek.ts';
import { dagVan, type Klok } from '../../platform/klok.ts';
import type { Antwoord } from '../woorden.ts';
import { borgVoorAntwoord, borgVoorVraag, isBorg, leesVerbindingscode, type Rondevraag } from './envelop.ts';
import { leesWoord, maakVraag, VERSIE, vormenVan } from './protocol.ts';
import {
  leesTeBoeken,
  leesWachtendeVragen,
  markeerGeboekt,
  voegRondewoordToe,
  type Wachtendevraag,
} from './queries.ts';
import { Rondeuitkomst } from './schema.ts';

/** Sends a question to the other installation and gives what came back, as it is. */
export type Stuur = (url: string, token: string, vraag: Rondevraag) => Promise<unknown>;

/** Asks one question of the other side. The factor lives in memory only, as long as this takes. */
async function vraagWoord(v: Wachtendevraag, klok: Klok, stuur: Stuur): Promise<Antwoord> {
  const geheim = leesVerbindingscode(v.code);
  const open = maakVraag(geheim.plek, vormenVan(v));
  const kaal = { versie: VERSIE, ronde: randomUUID(), op: klok.nu().toISOString(), punten: open.punten };
  const vraag = { ...kaal, borg: borgVoorVraag(geheim, kaal) };
  const uit = await stuur(`${v.url}/v1/afstemrondes`, geheim.token, vraag);
  if (!Value.Check(Rondeuitkomst, uit) || uit.versie !== VERSIE)
    throw new Error('het antwoord heeft een vorm die wij niet kennen');
  if (!isBorg(borgVoorAntwoord(geheim, vraag, uit), uit.borg)) throw new Error('het antwoord is niet van de politie');
  const woord = leesWoord(open, uit);
  if (!woord) throw new Error('het antwoord heeft punten die niet kunnen');
  return woord;
}

/**
 * Asks the other installation what waits. What fails is tried again the next time, until the moment of the question; without an answer the
 * gemeente reads 'eerst bellen', as always (G5). Gives how many were answered.
 */
export async function stemRondesAf(
  m: Pick<Publiek, 'voer' | 'klok'>,
  stuur: Stuur,
  meld: (reden: string) => void,
): Promise<number> {
  const { voer, klok } = m;
  const wachtend = await voer(null, (db) => leesWachtendeVragen(db, klok.nu(), dagVan(klok.nu())));
  let gedaan = 0;
  for (const v of wachtend) {
    try {
      const woord = await vraagWoord(v, klok, stuur);
      await voer(v.gemeente, (db) => voegRondewoordToe(db, v, woord, klok.nu()));
      gedaan += 1;
    } catch (fout) {
      meld(`afstemmen met ${v.url} lukte niet: ${fout instanceof Error ? fout.message : 'onbekend'}`);
    }
  }
  await boekVoorbij(m);
  return gedaan;
}

/**
 * Writes each question to the log at its own moment, answered or not. A line on arrival would tell before that moment that the other side
 * answered, and afterwards which 'eerst bellen' politie gave and which was silence (G5).
 */
async function boekVoorbij({ voer, klok }: Pick<Publiek, 'voer' | 'klok'>): Promise<void> {
  for (const v of await voer(null, (db) => leesTeBoeken(db, klok.nu())))
    await voer(v.gemeente, async (db, boek) => {
      if (!(await markeerGeboekt(db, v, klok.nu()))) return;
      await boek({
        naam: 'afstemronde.vragen',
        verwerking: 'afstemming',
        doel: 'toezicht',
        gemeente: v.gemeente,
        onderwerpSoort: 'Afstemvraag',
        onderwerpId: v.id,
      });
    });
}
