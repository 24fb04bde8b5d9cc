import { createHash, randomBytes } from 'node:crypto';
import type { Idmaker } from '../platform/ids.ts';
import type { Klok } from '../platform/klok.ts';
import { sql, SYSTEEM, type Databank, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { herlaadGemeenten } from '../kern/gemeenten.ts';
import { logInsert } from '../kern/log.ts';
import { toegangsregel } from '../kern/sessielog.ts';

/** What the one-time link stands on. */
export interface Linkmiddelen {
  databank: Databank;
  klok: Klok;
  maakId: Idmaker;
  beleidsversie: string;
}

/** Who becomes the first beheerder, of which organisatie and gemeente. */
export interface EersteBeheerder {
  naam: string;
  functie: string;
  organisatie: string;
  gemeentecode: string;
  gemeentenaam: string;
}

/** What a link opens: making the first beheerder, or letting in the one there is as long as no account is coupled. */
export type Linkdoel = 'eerste-beheerder' | 'terugkeer';

const GELDIG_MS = 24 * 3_600_000;

/**
 * Makes a new link as long as no beheerder can log in with an account; null once one can. Links of before stop working.
 * The token is given once and kept as a hash only.
 */
export async function maakEenmaligeLink(m: Linkmiddelen): Promise<{ token: string; doel: Linkdoel } | null> {
  const nu = m.klok.nu();
  return m.databank.transactie(SYSTEEM, null, async (db) => {
    if (await heeftBeheerder(db, nu, true)) return null;
    const doel: Linkdoel = (await heeftBeheerder(db, nu, false)) ? 'terugkeer' : 'eerste-beheerder';
    const token = randomBytes(32).toString('base64url');
    await db.voer(sql`delete from eenmalige_links where gebruikt_op is null`);
    await db.voer(
      sql`insert into eenmalige_links (token_hash, doel, verloopt_op) values (${hash(token)}, ${doel}, ${new Date(nu.getTime() + GELDIG_MS)})`,
    );
    return { token, doel };
  });
}

/** What this link opens, without using it: a program that looks ahead in a mail must not use it up. Throws LINK_ONGELDIG. */
export function bekijkLink(m: Linkmiddelen, token: string): Promise<Linkdoel> {
  return m.databank.transactie(SYSTEEM, null, async (db) => {
    const link = await db.rij(
      sql<{
        doel: Linkdoel;
      }>`select doel from eenmalige_links where token_hash = ${hash(token)} and gebruikt_op is null and verloopt_op > ${m.klok.nu()}`,
    );
    if (!link) throw ongeldig();
    return link.doel;
  });
}

/** Uses the link to make the first beheerder, with organisatie and gemeente; gives the id of the medewerker. Throws LINK_ONGELDIG. */
export function maakEersteBeheerder(m: Linkmiddelen, token: string, b: EersteBeheerder): Promise<string> {
  return m.databank.transactie(SYSTEEM, null, async (db) => {
    await gebruik(db, m, token, 'eerste-beheerder');
    const [organisatie, medewerker, pet, nu] = [m.maakId(), m.maakId(), m.maakId(), m.klok.nu()];
    await db.voer(
      sql`insert into gemeenten (code, naam) values (${b.gemeentecode}, ${b.gemeentenaam}) on conflict (code) do nothing`,
    );
    await db.voer(
      sql`insert into organisaties (id, soort, naam, gemeente) values (${organisatie}, 'gemeente', ${b.organisatie}, ${b.gemeentecode})`,
    );
    await db.voer(
      sql`insert into medewerkers (id, organisatie_id, naam, functie, aangemaakt_op) values (${medewerker}, ${organisatie}, ${b.naam}, ${b.functie}, ${nu})`,
    );
    // Without gemeenten: of the whole installation, or nobody could ever arrange access for a second gemeente (B2.1).
    await db.voer(sql`insert into petten (id, medewerker_id, soort, compartiment, gemeenten, geldig_van, uitzondering)
      values (${pet}, ${medewerker}, 'beheerder', 'beheer', '{}', ${nu}, 'eerste_beheerder')`);
    await schrijf(db, m, 'beheerder.eerste-maken', medewerker);
    await herlaadGemeenten(db);
    return medewerker;
  });
}

/** Uses the link to let in the beheerder that has no account yet; gives the id of the medewerker. Throws LINK_ONGELDIG. */
export function laatTerugkeren(m: Linkmiddelen, token: string): Promise<string> {
  return m.databank.transactie(SYSTEEM, null, async (db) => {
    await gebruik(db, m, token, 'terugkeer');
    const { id } = await db.een(beheerders(m.klok.nu(), false));
    await schrijf(db, m, 'beheerder.met-link-terugkeren', id);
    return id;
  });
}

/** Couples the account that was proven at the provider to the beheerder who came in by link. Does nothing for who has an account. */
export async function koppelAccount(
  m: Linkmiddelen,
  medewerkerId: string,
  account: { iss: string; sub: string },
): Promise<void> {
  await m.databank.transactie(SYSTEEM, null, async (db) => {
    const aantal = await db.voer(
      sql`update medewerkers set inlog_iss = ${account.iss}, inlog_sub = ${account.sub} where id = ${medewerkerId} and inlog_sub is null`,
    );
    if (aantal) await schrijf(db, m, 'beheerder.account-koppelen', medewerkerId);
  });
}

function beheerders(nu: Date, metAccount: boolean) {
  return sql<{ id: string }>`select m.id from medewerkers m join petten p on p.medewerker_id = m.id
    where m.actief and p.soort = 'beheerder' and p.geldig_van <= ${nu} and (p.geldig_tot is null or p.geldig_tot > ${nu})
      and (m.inlog_sub is not null or not ${metAccount}) order by m.aangemaakt_op, m.id limit 1`;
}

async function heeftBeheerder(db: Db, nu: Date, metAccount: boolean): Promise<boolean> {
  return (await db.rij(beheerders(nu, metAccount))) !== undefined;
}

/** In the same transaction as what it is used for: of two at once one finds it used. */
async function gebruik(db: Db, m: Linkmiddelen, token: string, doel: Linkdoel): Promise<void> {
  const nu = m.klok.nu();
  const aantal = await db.voer(
    sql`update eenmalige_links set gebruikt_op = ${nu} where token_hash = ${hash(token)} and doel = ${doel} and gebruikt_op is null and verloopt_op > ${nu}`,
  );
  if (aantal !== 1) throw ongeldig();
}

async function schrijf(db: Db, m: Linkmiddelen, naam: string, medewerkerId: string): Promise<void> {
  const regel = toegangsregel(m, { naam, soort: 'systeem', onderwerpSoort: 'Medewerker', onderwerpId: medewerkerId });
  await db.voer(logInsert([regel]));
}

function ongeldig(): Fout {
  return new Fout(
    'LINK_ONGELDIG',
    'Deze link is al gebruikt, ouder dan 24 uur, of vervangen door een nieuwe. Zo’n link werkt één keer.',
  );
}

function hash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
