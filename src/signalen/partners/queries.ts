import { randomBytes } from 'node:crypto';
import { Fout } from '../../kern/fouten.ts';
import { sql, type Db } from '../../kern/db.ts';
import { maakSleutel, openSleutels, vernietigSleutels } from '../../kern/sleutelbos.ts';
import type { Vergelijkbaar } from '../lid.ts';
import type { Partnertreffer, Samenwerking, SamenwerkingGeheel } from './schema.ts';
import { maakToken, normaalvormen, type Geweigerd, type Tokenregel } from './tokens.ts';

const kolommen = sql`w.id, w.gemeente, w.naam, w.bellen, w.status, w.sleutel_op, w.sleutel_tot, w.versie,
  (select count(*)::int from partnertokens t where t.gemeente = w.gemeente and t.samenwerking_id = w.id) as tokens`;
const rijVan = (w: { gemeente: string; id: string }) => ({ tabel: 'samenwerkingen', gemeente: w.gemeente, id: w.id });

/** A new shared key, closed under a key of its own. */
async function maakGedeeld(db: Db, w: { gemeente: string; id: string }, sleutelId: string, nu: Date): Promise<Buffer> {
  const sleutel = await maakSleutel(db, { soort: 'samenwerking', gemeente: w.gemeente, id: sleutelId }, 'toezicht', nu);
  return sleutel.sluitBytes(randomBytes(32), rijVan(w));
}

/** Writes a samenwerking with its first key. */
export async function voegSamenwerkingToe(
  db: Db,
  w: {
    gemeente: string;
    id: string;
    naam: string;
    bellen: string;
    sleutelId: string;
    tot: string;
    nu: Date;
    door: string;
  },
): Promise<void> {
  const gedeeld = await maakGedeeld(db, w, w.sleutelId, w.nu);
  await db.voer(sql`insert into samenwerkingen (gemeente, id, naam, bellen, status, sleutel_id, gedeeld, sleutel_op, sleutel_tot, aangemaakt_op, aangemaakt_door)
    values (${w.gemeente}, ${w.id}, ${w.naam}, ${w.bellen}, 'actief', ${w.sleutelId}, ${gedeeld}, ${w.nu}, ${w.tot}, ${w.nu}, ${w.door})`);
}

/** Renews the shared key, or ends without one (`nieuw` null): the old key and the tokens under it go. */
export async function vervangSleutel(
  db: Db,
  w: { gemeente: string; id: string; versie: number },
  nieuw: { sleutelId: string; tot: string } | null,
  nu: Date,
): Promise<void> {
  const oud = await db.rij(
    sql<{
      sleutelId: string | null;
    }>`select sleutel_id from samenwerkingen where id = ${w.id} and versie = ${w.versie} for update`,
  );
  if (!oud?.sleutelId) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze samenwerking is intussen gewijzigd.');
  const gedeeld = nieuw && (await maakGedeeld(db, w, nieuw.sleutelId, nu));
  await db.voer(
    nieuw
      ? sql`update samenwerkingen set sleutel_id = ${nieuw.sleutelId}, gedeeld = ${gedeeld}, sleutel_op = ${nu}, sleutel_tot = ${nieuw.tot}, versie = versie + 1 where id = ${w.id}`
      : sql`update samenwerkingen set status = 'beeindigd', sleutel_id = null, gedeeld = null, versie = versie + 1 where id = ${w.id}`,
  );
  await db.voer(sql`delete from partnertokens where samenwerking_id = ${w.id}`);
  await vernietigSleutels(db, 'samenwerking', [oud.sleutelId], nu);
}

/** One samenwerking. */
export async function leesSamenwerking(db: Db, id: string): Promise<Samenwerking> {
  return db.een(
    sql<Samenwerking>`select ${kolommen} from samenwerkingen w where w.id = ${id}`,
    'Deze samenwerking is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** All of the own gemeenten, by name. */
export async function leesSamenwerkingen(db: Db): Promise<Samenwerking[]> {
  return db.rijen(
    sql<Samenwerking>`select ${kolommen} from samenwerkingen w order by w.status, w.naam, w.id limit 200`,
  );
}

/** What was read in, the newest first. */
export async function leesInlezingen(db: Db, id: string): Promise<SamenwerkingGeheel['inlezingen']> {
  return db.rijen(sql<SamenwerkingGeheel['inlezingen'][number]>`
    select t.op, mw.naam as door_naam, t.gelezen, t.geweigerd from tokeninlezingen t join medewerkers mw on mw.id = t.door
    where t.samenwerking_id = ${id} order by t.op desc limit 20`);
}

/** Writes tokens and how reading them went; a token that is there counts until its new day. */
export async function schrijfTokens(
  db: Db,
  w: { gemeente: string; id: string },
  t: { id: string; goed: readonly Tokenregel[]; geweigerd: readonly Geweigerd[]; op: Date; door: string },
): Promise<void> {
  const uniek = [...new Map(t.goed.map((r) => [r.token, r])).values()];
  await db.voer(sql`insert into partnertokens (gemeente, samenwerking_id, token, soort, tot)
    select ${w.gemeente}, ${w.id}, decode(x.token, 'hex'), x.soort, x.tot
    from unnest(${uniek.map((r) => r.token)}::text[], ${uniek.map((r) => r.soort)}::text[], ${uniek.map((r) => r.tot)}::date[]) as x (token, soort, tot)
    on conflict (gemeente, samenwerking_id, token) do update set tot = excluded.tot`);
  await db.voer(sql`insert into tokeninlezingen (gemeente, id, samenwerking_id, op, door, gelezen, geweigerd)
    values (${w.gemeente}, ${t.id}, ${w.id}, ${t.op}, ${t.door}, ${t.goed.length}, ${JSON.stringify(t.geweigerd)}::jsonb)`);
}

/** Forgets tokens that had their day. */
export async function ruimTokensOp(db: Db, vandaag: string): Promise<number> {
  return db.voer(sql`delete from partnertokens where tot < ${vandaag}`);
}

interface Dicht {
  gemeente: string;
  id: string;
  naam: string;
  bellen: string;
  sleutelId: string;
  gedeeld: Buffer;
}

/** The shared keys of these samenwerkingen, open for this act. */
async function openGedeeld(db: Db, rijen: readonly Dicht[]): Promise<Array<Dicht & { sleutel: Buffer }>> {
  const plekken = rijen.map((r) => ({ gemeente: r.gemeente, id: r.sleutelId }));
  const sleutels = await openSleutels(db, 'samenwerking', plekken);
  return rijen.flatMap((r) => {
    const sleutel = sleutels.get(r.sleutelId);
    return sleutel ? [{ ...r, sleutel: sleutel.openBytes(r.gedeeld, rijVan(r)) }] : [];
  });
}

const dicht = sql`select w.gemeente, w.id, w.naam, w.bellen, w.sleutel_id, w.gedeeld from samenwerkingen w where w.status = 'actief'`;

/** The shared key itself, to hand to the partner. */
export async function leesGedeeld(db: Db, id: string): Promise<Buffer> {
  const [open] = await openGedeeld(db, await db.rijen(sql<Dicht>`${dicht} and w.id = ${id}`));
  if (!open) throw new Fout('STAND_PAST_NIET', 'Deze samenwerking is beëindigd; er is geen sleutel meer.');
  return open.sleutel;
}

/**
 * Which partners have something about the same as these signalen. The tokens of what is ours are made for this question and kept nowhere; a
 * hit tells who to call and nothing of what the partner knows. Source: G3.
 */
export async function zoekPartners(
  db: Db,
  signalen: readonly Vergelijkbaar[],
  vandaag: string,
): Promise<Partnertreffer[]> {
  const rijen = await db.rijen(
    sql<Dicht>`${dicht} and w.sleutel_tot >= ${vandaag} and w.gemeente = any (${[...new Set(signalen.map((s) => s.gemeente))]}::text[])
      and exists (select from partnertokens t where t.gemeente = w.gemeente and t.samenwerking_id = w.id)`,
  );
  const uit: Partnertreffer[] = [];
  for (const w of await openGedeeld(db, rijen)) {
    const eigen = signalen.filter((s) => s.gemeente === w.gemeente).flatMap((s) => normaalvormen(s.lid.kenmerken));
    const tokens = eigen.map((n) => maakToken(w.sleutel, n));
    const raak = await db.rijen(
      sql<{
        soort: string;
      }>`select distinct soort from partnertokens where gemeente = ${w.gemeente} and samenwerking_id = ${w.id}
        and tot >= ${vandaag} and token in (select decode(x, 'hex') from unnest(${tokens}::text[]) as x) order by soort`,
    );
    uit.push(...raak.map(({ soort }) => ({ soort, naam: w.naam, bellen: w.bellen })));
  }
  return uit;
}

/** Samenwerkingen whose key ends soon, the first first. */
export async function verlooptBinnenkort(db: Db, voor: string, maximum: number): Promise<Samenwerking[]> {
  return db.rijen(
    sql<Samenwerking>`select ${kolommen} from samenwerkingen w where w.status = 'actief' and w.sleutel_tot <= ${voor} order by w.sleutel_tot limit ${maximum}`,
  );
}
