import { sql, SYSTEEM, type Databank } from '../kern/db.ts';
import type { Klok } from '../platform/klok.ts';
import { LDV, otlpBericht, spanVan, type Ldvrij } from '../verantwoording/index.ts';

const GEDULD_MS = 10_000;
/** Links of one message at most; a link holds at most five hundred lines. */
const SAMEN = 4;

/** A piece of the log as OTLP, and the number of its last link. */
interface Stuk {
  schakel: number;
  rijen: Ldvrij[];
}

/** The lines of the links after this one, in the order of the chain; null when there are none. Only what is sealed goes out. */
export async function leesStuk(databank: Databank, na: number): Promise<Stuk | null> {
  return databank.transactie(SYSTEEM, null, async (db) => {
    const schakels = await db.rijen(
      sql<{
        volgnummer: string;
        rijen: string[];
      }>`select volgnummer, rijen from verwerkingen_keten where volgnummer > ${na} order by volgnummer limit ${SAMEN}`,
    );
    if (schakels.length === 0) return null;
    const ids = schakels.flatMap((s) => s.rijen);
    const rijen = await db.rijen(
      sql<Ldvrij>`select ${LDV} from unnest(${ids}::uuid[]) with ordinality as i (id, n) join verwerkingen v on v.id = i.id order by i.n`,
    );
    return { schakel: Number(schakels.at(-1)!.volgnummer), rijen };
  });
}

/**
 * Sends what the collector does not have yet: every line, none left out, at least once. The place where it stopped is kept in the database
 * only after the collector said yes; a failure throws, and the next run goes on from there. Gives the number of lines sent.
 */
export async function verstuurLog(m: { databank: Databank; klok: Klok }, url: string, versie: string): Promise<number> {
  let verstuurd = 0;
  for (;;) {
    const stuk = await leesStuk(m.databank, await leesPlaats(m.databank, url));
    if (!stuk) return verstuurd;
    await post(url, otlpBericht(stuk.rijen.map(spanVan), versie));
    await zetPlaats(m, url, stuk.schakel);
    verstuurd += stuk.rijen.length;
  }
}

async function post(url: string, bericht: object): Promise<void> {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(bericht),
    // Only to the address that was chosen.
    redirect: 'error',
    signal: AbortSignal.timeout(GEDULD_MS),
  });
  const tekst = await antwoord.text();
  if (!antwoord.ok) throw new Error(`de ontvanger van het log antwoordt ${antwoord.status}`);
  // A partial success is no success: the standard asks for every line.
  if (/"rejectedSpans"\s*:\s*"?[1-9]/.test(tekst)) throw new Error('de ontvanger van het log weigert regels');
}

async function leesPlaats(databank: Databank, url: string): Promise<number> {
  const rij = await databank.transactie(SYSTEEM, null, (db) =>
    db.rij(sql<{ schakel: string }>`select schakel from logexport where doel = ${url}`),
  );
  return Number(rij?.schakel ?? 0);
}

async function zetPlaats(m: { databank: Databank; klok: Klok }, url: string, schakel: number): Promise<void> {
  await m.databank.transactie(SYSTEEM, null, (db) =>
    db.voer(sql`insert into logexport (doel, schakel, op) values (${url}, ${schakel}, ${m.klok.nu()})
      on conflict (doel) do update set schakel = greatest(logexport.schakel, excluded.schakel), op = excluded.op`),
  );
}

/** Waits longer after each failure, at most an hour, so that a collector that is away is not pressed. */
export function maakGeduld(klok: Klok, werk: () => Promise<unknown>): () => Promise<void> {
  let mislukt = 0;
  let nietVoor = 0;
  return async () => {
    if (klok.nu().getTime() < nietVoor) return;
    try {
      await werk();
      mislukt = 0;
    } catch (fout) {
      mislukt += 1;
      nietVoor = klok.nu().getTime() + Math.min(3_600_000, 5_000 * 2 ** mislukt);
      throw fout;
    }
  };
}
