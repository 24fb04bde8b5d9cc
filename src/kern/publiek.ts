import { setTimeout as wacht } from 'node:timers/promises';
import type { Idmaker } from '../platform/ids.ts';
import type { Klok } from '../platform/klok.ts';
import { sql, type Databank, type Db } from './db.ts';
import type { Doel, Gebeurtenis } from './declaraties.ts';
import { logInsert } from './log.ts';
import { toegangsregel } from './sessielog.ts';
import type { Verwerkingssjablonen } from './verwerkingssjabloon.ts';

/** What a door for people without a login stands on. */
export interface Publiekskern {
  databank: Databank;
  klok: Klok;
  maakId: Idmaker;
  beleidsversie: string;
}

/** What was done at such a door, for the log: never who, never a code, never words. */
export interface Publieksdaad {
  naam: string;
  verwerking: string;
  doel: Doel;
  gemeente: string;
  onderwerpSoort: string;
  onderwerpId: string;
  gebeurtenissen?: Gebeurtenis[];
}

/** What one visit at such a door may do. */
export interface Publiek extends Publiekskern {
  /** The national template of the register. */
  sjablonen: Verwerkingssjablonen;
  params: Record<string, string>;
  /** Query parameters; only for choices such as a language, never for what must stay secret. */
  keuzes: Record<string, string>;
  /** The fields of a sent form, cut at a sane length. */
  velden: Record<string, string>;
  /** Runs for one gemeente (or none) under the role of the system or of one compartiment; `boek` writes what was done to the log and tells other rooms. */
  voer<T>(
    gemeente: string | null,
    werk: (db: Db, boek: (d: Publieksdaad) => Promise<void>) => Promise<T>,
    rol?: Publieksrol,
  ): Promise<T>;
}

/** Under which role a door works. */
type Publieksrol = 'systeem' | 'vertrouwenspersoon';

/** What a door shows. */
export interface Publieksinhoud {
  titel: string;
  /** Language of the page; Dutch when absent. */
  taal?: string;
  inleiding?: string;
  inhoud: unknown;
  status?: 200 | 422;
}

/** A page for anyone: no login, no script, no cookies, nothing secret in its address. A post is limited in pace and size. */
export interface Publieksdeur {
  pad: `/${string}`;
  toon(p: Publiek): Promise<Publieksinhoud>;
  /** Answers a sent form. */
  neemAan?(p: Publiek): Promise<Publieksinhoud>;
}

/** The shortest time an answer about a code takes: what was found there cannot be read from the clock. */
const VLOER_MS = 250;

/** Does the work and never answers sooner than the floor. */
export async function metVloer<T>(werk: Promise<T>, ms = VLOER_MS): Promise<T> {
  const [uit] = await Promise.allSettled([werk, wacht(ms)]);
  if (uit.status === 'rejected') throw uit.reason;
  return uit.value;
}

/** Runs the work of one visit in a transaction of its own. */
export function maakVoer(m: Publiekskern): Publiek['voer'] {
  return (gemeente, werk, rol = 'systeem') =>
    m.databank.transactie(
      {
        rol,
        gemeenten: gemeente ? [gemeente] : [],
        medewerkerId: null,
        organisatieId: null,
        petsoort: 'publiek',
      },
      null,
      (db) => werk(db, (daad) => boek(m, db, rol, daad)),
    );
}

async function boek(m: Publiekskern, db: Db, rol: Publieksrol, d: Publieksdaad): Promise<void> {
  const { gebeurtenissen = [], ...regel } = d;
  await db.voer(logInsert([toegangsregel(m, { ...regel, soort: 'systeem', compartiment: rol })]));
  for (const g of gebeurtenissen)
    await db.voer(sql`insert into gebeurtenissen (id, soort, gemeente, compartiment, onderwerp_id, gegevens, op)
      values (${m.maakId()}, ${g.soort}, ${g.gemeente}, ${rol}, ${g.onderwerpId}, ${JSON.stringify(g.gegevens)}, ${m.klok.nu()})`);
}
