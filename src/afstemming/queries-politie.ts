import { sql, type Db } from '../kern/db.ts';
import type { LopendeZaak, Verzoekregel } from './schema.ts';

type Verzoek = Omit<Verzoekregel, 'voorstel'> & { samen: boolean };

/** Questions to the own eenheid that can still be answered, with which own places they touch. */
export async function leesVerzoeken(db: Db, nu: Date, maximum = 200): Promise<Verzoekregel[]> {
  const rijen = await db.rijen(sql<Verzoek>`
    select v.id, v.gemeente, g.naam as gemeente_naam, v.nummer, v.soort, v.politie_id, v.adres, v.van, v.tot, v.antwoord_op, a.antwoord, z.geraakt, z.samen
    from afstemvragen v join gemeenten g on g.code = v.gemeente left join afstemantwoorden a on a.gemeente = v.gemeente and a.vraag_id = v.id
    cross join lateral (select coalesce(array_agg(l.plek order by l.plek), '{}') as geraakt, coalesce(bool_or(l.advies = 'samen'), false) as samen
      from lopendezaken l where l.gemeente = v.gemeente and l.beeindigd_op is null and l.tot >= v.van
        and (l.adressleutel = v.adressleutel or l.postcodegebied = left(v.postcode, 4))) z
    where v.antwoord_op > ${nu} order by a.antwoord is not null, v.antwoord_op, v.id limit ${maximum}`);
  return rijen.map(({ samen, ...r }) => ({
    ...r,
    voorstel: samen ? 'samen' : r.geraakt.length > 0 ? 'eerst_bellen' : 'vrij',
  }));
}

/** One question to the own eenheid; throws NIET_GEVONDEN for another. */
export async function leesVerzoek(
  db: Db,
  id: string,
): Promise<{ id: string; gemeente: string; politieId: string; antwoordOp: string; beantwoord: boolean }> {
  return db.een(
    sql<{ id: string; gemeente: string; politieId: string; antwoordOp: string; beantwoord: boolean }>`
      select v.id, v.gemeente, v.politie_id, v.antwoord_op, a.vraag_id is not null as beantwoord
      from afstemvragen v left join afstemantwoorden a on a.gemeente = v.gemeente and a.vraag_id = v.id where v.id = ${id}`,
    'Dit verzoek is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Writes the word. */
export async function voegAntwoordToe(
  db: Db,
  v: { id: string; gemeente: string; politieId: string; antwoordOp: string },
  a: { antwoord: string; op: Date; door: string },
): Promise<void> {
  await db.voer(sql`insert into afstemantwoorden (gemeente, vraag_id, politie_id, antwoord_op, antwoord, op, door)
    select v.gemeente, v.id, v.politie_id, v.antwoord_op, ${a.antwoord}, ${a.op}, ${a.door} from afstemvragen v where v.gemeente = ${v.gemeente} and v.id = ${v.id}`);
}

/** The places of the own eenheid that count. */
export async function leesLopendeZaken(db: Db, vandaag: string): Promise<LopendeZaak[]> {
  return db.rijen(sql<LopendeZaak>`
    select l.id, l.gemeente, l.plek, l.advies, l.tot, l.op, mw.naam as door_naam from lopendezaken l join medewerkers mw on mw.id = l.door
    where l.beeindigd_op is null and l.tot >= ${vandaag}::date order by l.tot, l.plek, l.id limit 500`);
}

/** Writes a place. */
export async function voegLopendeZaakToe(
  db: Db,
  l: {
    id: string;
    gemeente: string;
    politieId: string;
    plek: string;
    adressleutel: string | null;
    postcodegebied: string | null;
    advies: string;
    tot: string;
    op: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`insert into lopendezaken (gemeente, id, politie_id, plek, adressleutel, postcodegebied, advies, tot, op, door)
    values (${l.gemeente}, ${l.id}, ${l.politieId}, ${l.plek}, ${l.adressleutel}, ${l.postcodegebied}, ${l.advies}, ${l.tot}, ${l.op}, ${l.door})`);
}

/** Ends a place; tells whether there was one to end. */
export async function beeindigPlek(db: Db, id: string, nu: Date): Promise<boolean> {
  return (
    (await db.voer(sql`update lopendezaken set beeindigd_op = ${nu} where id = ${id} and beeindigd_op is null`)) === 1
  );
}

/** Takes away what had its day: ended and past places, and questions a year after their window. */
export async function ruimAfstemmingOp(db: Db, vandaag: string): Promise<void> {
  await db.voer(sql`delete from lopendezaken where tot < ${vandaag}::date or beeindigd_op is not null`);
  await db.voer(sql`delete from afstemvragen where tot < ${vandaag}::date - 365`);
}
