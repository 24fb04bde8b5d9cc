import { randomBytes } from 'node:crypto';
import type { Besluit, Onderwerp } from './beleid.ts';
import { sql, type Db } from './db.ts';
import type { Declaratie, Gebeurtenis, Vraag } from './declaraties.ts';
import { NIET_TE_ZIEN } from './deelvan.ts';
import { Fout } from './fouten.ts';
import { kindVan, logInsert, schrijfLog, type Logregel, type Spoor } from './log.ts';
import type { Wie } from './petten.ts';
import type { Kernmiddelen } from './uitvoeren.ts';

/** One act from begin to end, as the log will tell it. */
export interface Stand {
  declaratie: Declaratie;
  wie: Wie;
  spoor: Spoor;
  startMs: number;
  onderwerp: Onderwerp | null;
  besluit: Besluit | null;
}

let voorraad = Buffer.alloc(0);

/** Random bytes as hex, for places in a trace; taken from a stock, because asking the system for a few at a time is slow. */
export function maakHex(bytes: number): string {
  if (voorraad.length < bytes) voorraad = randomBytes(4096);
  const hex = voorraad.subarray(0, bytes).toString('hex');
  voorraad = voorraad.subarray(bytes);
  return hex;
}

/** Log, answer to the key, and events, in one statement inside the transaction of the act. */
export async function boek(
  m: Kernmiddelen,
  db: Db,
  stand: Stand,
  b: {
    sleutel: string;
    hash: Buffer;
    uitvoer: unknown;
    gebeurtenissen: Gebeurtenis[];
    /** What the log tells beside who, what and when; never words of a case. */
    toelichting: string | null;
  },
): Promise<void> {
  const nu = m.klok.nu();
  const compartiment = stand.wie.compartiment;
  const antwoord = sql`, antwoord as (insert into idempotentie (medewerker_id, sleutel, compartiment, handeling, invoer_hash, antwoord, op)
    values (${stand.wie.medewerkerId}, ${b.sleutel}, ${compartiment}, ${stand.declaratie.naam}, ${b.hash}, ${JSON.stringify(b.uitvoer)}, ${nu}))`;
  const rijen = b.gebeurtenissen.map(
    (g) =>
      sql`(${m.maakId()}, ${g.soort}, ${g.gemeente}, ${compartiment}, ${g.onderwerpId}, ${JSON.stringify(g.gegevens)}, ${nu})`,
  );
  const meldingen = rijen.length
    ? sql`, gebeurd as (insert into gebeurtenissen (id, soort, gemeente, compartiment, onderwerp_id, gegevens, op) values ${sql.join(rijen)})`
    : sql``;
  await db.sluitAf(
    sql`with logregel as (${logInsert([logregel(m, stand, 'Ok', 'handeling', { toelichting: b.toelichting })])})${antwoord}${meldingen} select 1`,
  );
}

/** A pet of one gemeente acts there; politie does not, else a gemeente would read in its log when politie did something (G5). */
function gemeenteVanPet(wie: Wie): string | null {
  return wie.compartiment !== 'politie' && wie.gemeenten.length === 1 ? wie.gemeenten[0]! : null;
}

function logregel(
  m: Kernmiddelen,
  stand: Stand,
  status: 'Ok' | 'Error',
  soort: Logregel['soort'],
  meer: Partial<Logregel> = {},
): Logregel {
  const gemeente = stand.onderwerp?.inLog?.gemeente ?? stand.onderwerp?.kenmerken.gemeente;
  return {
    id: m.maakId(),
    spoor: stand.spoor,
    status,
    naam: stand.declaratie.naam,
    startMs: stand.startMs,
    eindMs: m.klok.nu().getTime(),
    verwerking: stand.declaratie.verwerking,
    betrokkene: null,
    betrokkeneSoort: null,
    soort,
    gemeente: typeof gemeente === 'string' ? gemeente : gemeenteVanPet(stand.wie),
    compartiment: stand.wie.compartiment,
    wie: stand.wie,
    doel: stand.declaratie.doelVan?.(stand.wie) ?? stand.declaratie.doel,
    onderwerpSoort: stand.onderwerp?.inLog?.soort ?? stand.onderwerp?.soort ?? null,
    onderwerpId: stand.onderwerp?.id ?? null,
    aantal: null,
    regels: stand.besluit?.regels.map((r) => r.id) ?? [],
    beleidsversie: m.beleid.versie,
    toelichting: null,
    ...meer,
  };
}

/** One line for the read, and one line under it for each person in a business role whose data were read (LDV: one per line). */
export function leesregels(m: Kernmiddelen, stand: Stand, v: Vraag, uitvoer: unknown): Logregel[] {
  const items = (uitvoer as { items?: unknown[] } | null)?.items;
  const regel = logregel(m, stand, 'Ok', 'vraag', { aantal: Array.isArray(items) ? items.length : null });
  const ids = [...new Set(v.betrokkenen?.({ uitvoer: uitvoer as never }) ?? [])];
  return [
    regel,
    ...ids.map((id) => ({
      ...regel,
      id: m.maakId(),
      spoor: kindVan(stand.spoor, maakHex),
      betrokkene: m.pseudoniem('facilitator', id),
      betrokkeneSoort: 'facilitator',
      aantal: null,
    })),
  ];
}

/** What is refused or fails is logged too, in a transaction of its own, since that of the act is gone. */
export async function bewaak<T>(m: Kernmiddelen, stand: Stand, werk: () => Promise<T>): Promise<T> {
  try {
    return await werk();
  } catch (fout) {
    const weigering = fout instanceof Fout && fout.code === 'GEWEIGERD' ? fout.weigering : undefined;
    if (weigering) await schrijfLog(m.databank, [logregel(m, stand, 'Ok', 'weigering', { regels: [weigering.regel] })]);
    else if (stand.declaratie.deelVan && fout instanceof Fout && fout.code === 'NIET_GEVONDEN')
      await schrijfLog(m.databank, [logregel(m, stand, 'Ok', 'weigering', { regels: [NIET_TE_ZIEN] })]);
    else if (stand.besluit && stand.declaratie.aard === 'handeling')
      await schrijfLog(m.databank, [
        logregel(m, stand, 'Error', 'handeling', { toelichting: fout instanceof Fout ? fout.code : 'INTERN' }),
      ]);
    throw fout;
  }
}
