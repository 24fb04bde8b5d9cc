import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bereidVoor } from './bereid-voor.ts';
import { letterdekking } from './letterdekking.ts';
import { Documentfout, type Document, type Gemaakt, type Standaard } from './model.ts';
import { Rij, type Bericht } from './rij.ts';

/** Makes documents, one at a time, outside the process that serves requests. */
export interface Documentenmotor {
  /**
   * Makes the PDF. Equal input gives equal bytes. Throws `Documentfout`: `ONGELDIG` (the input), `TE_GROOT` (over
   * `grootsteOmvang`), `TE_DRUK` (queue full), `TE_LANG` (over `langsteMs`), `MISLUKT` (the engine), `GESLOTEN`.
   */
  maak(doc: Document, standaard: Standaard): Promise<Gemaakt>;
  /** Finishes what is in the queue and stops. After this `maak` refuses. */
  sluit(): Promise<void>;
  /** The process id of the worker while it runs: for supervision. */
  werkerPid(): number | undefined;
}

/** How the engine runs; every option has a default. */
export interface Motoropties {
  /** The worker file; by default beside this source, or under the project when bundled. */
  werkerPad?: string;
  /** The worker ends after so many idle milliseconds, and starts again by itself. */
  rustMs?: number;
  /** Longest time one document may take, in milliseconds. */
  langsteMs?: number;
  /** Most documents that may wait. */
  langsteRij?: number;
  /** Largest input with attachments, in UTF-16 units of its JSON. */
  grootsteOmvang?: number;
}

/** Creates the engine. Nothing starts before the first document. */
export function createDocumentenmotor(opties: Motoropties = {}): Documentenmotor {
  const { langsteRij = 100, grootsteOmvang = 8_000_000 } = opties;
  const rij = new Rij(opties.werkerPad ?? findWerker(), opties.rustMs ?? 180_000, opties.langsteMs ?? 30_000);
  let gesloten = false;
  return {
    async maak(doc, standaard) {
      if (gesloten) throw new Documentfout('GESLOTEN', 'De documentenmotor is gesloten.');
      if (rij.lengte >= langsteRij) throw new Documentfout('TE_DRUK', 'Er wachten te veel documenten.');
      const bericht = maakBericht(doc, standaard);
      const omvang = bericht.bijlagen.reduce((som, bijlage) => som + bijlage.length, bericht.gegevens.length);
      if (omvang > grootsteOmvang) throw new Documentfout('TE_GROOT', 'Het document is te groot.');
      return rij.zet(bericht);
    },
    sluit() {
      gesloten = true;
      return rij.sluit();
    },
    werkerPid: () => rij.werkerPid,
  };
}

function maakBericht(doc: Document, standaard: Standaard): Bericht {
  // The copy for readers never carries the data behind it.
  const metBijlagen = standaard === 'a-3a' ? doc : { ...doc, bijlagen: [] };
  return {
    gegevens: JSON.stringify(bereidVoor(metBijlagen, letterdekking())),
    bijlagen: (metBijlagen.bijlagen ?? []).map(({ gegevens }) => JSON.stringify(gegevens, null, 2)),
    standaard,
    moment: Date.parse(`${doc.datum}T00:00:00Z`) / 1000,
  };
}

function findWerker(): string {
  const inBron = join('src', 'platform', 'documenten', 'werker.mjs');
  const plaatsen = [
    join(import.meta.dirname, 'werker.mjs'),
    join(import.meta.dirname, '..', inBron),
    join(process.cwd(), inBron),
  ];
  const pad = plaatsen.find((plaats) => existsSync(plaats));
  if (!pad) throw new Documentfout('MISLUKT', 'De werker van de documentenmotor is niet gevonden.');
  return pad;
}
