import { sql, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Gesprek, Waarneming } from './schema-gesprek.ts';

/** The number of a next letter or receipt. */
export async function volgendNummer(db: Db, soort: 'waarschuwingsgesprek' | 'overdrachtsbewijs'): Promise<string> {
  const voor = soort === 'waarschuwingsgesprek' ? 'WG' : 'OB';
  const { nummer } = await db.een(
    sql<{
      nummer: string;
    }>`select ${voor} || '-' || lpad(nextval(${`${soort}_nummers`}::regclass)::text, 6, '0') as nummer`,
  );
  return nummer;
}

/** What toezicht alone has of a case: the talks, and the looks at the place. */
export async function leesToezichtdelen(
  db: Db,
  zaakId: string,
): Promise<{ gesprekken: Gesprek[]; waarnemingen: Waarneming[] }> {
  const gesprekken = await db.rijen(sql<Gesprek>`
    select g.id, g.nummer, g.gevoerd_op, g.plaats, g.hoedanigheid, g.taal, g.aanwezig, g.rechten, g.inhoud, g.reactie, g.afspraak, g.opvolgen_op, g.document_id,
      mw.naam as door_naam, g.uitkomst, g.uitkomst_toelichting, g.opgevolgd_op,
      g.afstemming, g.afstemspoed, g.gebeld_met, g.gebeld_op, g.gebeld_uitkomst
    from waarschuwingsgesprekken g join medewerkers mw on mw.id = g.door where g.zaak_id = ${zaakId} order by g.gevoerd_op desc, g.id`);
  const plannen = await db.rijen(sql<Omit<Waarneming, 'momenten'>>`
    select w.id, w.doel, w.waarop, w.vanaf_plek, w.van, w.tot, w.keren, w.minuten, mw.naam as door_naam
    from grijswaarnemingen w join medewerkers mw on mw.id = w.door where w.zaak_id = ${zaakId} order by w.van desc, w.id`);
  const momenten = await db.rijen(sql<Waarneming['momenten'][number] & { waarnemingId: string }>`
    select m.id, m.waarneming_id, m.begonnen_op, m.minuten, m.gezien, mw.naam as door_naam
    from grijsmomenten m join medewerkers mw on mw.id = m.door where m.zaak_id = ${zaakId} order by m.begonnen_op, m.id`);
  return {
    gesprekken,
    waarnemingen: plannen.map((w) => ({
      ...w,
      momenten: momenten.filter((m) => m.waarnemingId === w.id).map(({ waarnemingId: _, ...m }) => m),
    })),
  };
}

/** A talk with the case it belongs to. */
export async function leesGesprek(
  db: Db,
  id: string,
): Promise<{
  id: string;
  zaakId: string;
  nummer: string;
  gevoerdOp: string;
  opvolgenOp: string;
  afspraak: string;
  uitkomst: string | null;
}> {
  return db.een(
    sql`select id, zaak_id, nummer, gevoerd_op, opvolgen_op, afspraak, uitkomst from waarschuwingsgesprekken where id = ${id}`,
    'Dit gesprek is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** Writes what came of an agreement, once. */
export async function zetUitkomst(
  db: Db,
  g: { id: string; uitkomst: string; toelichting: string; nu: Date },
): Promise<void> {
  const geraakt = await db.voer(
    sql`update waarschuwingsgesprekken set uitkomst = ${g.uitkomst}, uitkomst_toelichting = ${g.toelichting}, opgevolgd_op = ${g.nu} where id = ${g.id} and uitkomst is null`,
  );
  if (geraakt !== 1) throw new Fout('STAND_PAST_NIET', 'Bij dit gesprek staat al of de afspraak is nagekomen.');
}

/** Agreements of which nobody wrote yet whether they were kept, the nearest day first. */
export async function opTeVolgen(
  db: Db,
  maximum: number,
): Promise<Array<{ id: string; gemeente: string; nummer: string; opvolgenOp: string; adres: string }>> {
  return db.rijen(
    sql`select g.id, g.gemeente, g.nummer, g.opvolgen_op, z.adres from waarschuwingsgesprekken g join grijszaken z on z.gemeente = g.gemeente and z.id = g.zaak_id
      where g.uitkomst is null and z.gesloten_op is null and z.fase = 'toezicht' order by g.opvolgen_op, g.id limit ${maximum}`,
  );
}

/** A look at a place, with how often it was done. */
export async function leesWaarneming(
  db: Db,
  id: string,
): Promise<{
  id: string;
  gemeente: string;
  zaakId: string;
  locatieId: string;
  van: string;
  tot: string;
  keren: number;
  minuten: number;
  gedaan: number;
}> {
  return db.een(
    sql`select w.id, w.gemeente, w.zaak_id, w.locatie_id, w.van, w.tot, w.keren, w.minuten,
      (select count(*)::int from grijsmomenten m where m.gemeente = w.gemeente and m.waarneming_id = w.id) as gedaan from grijswaarnemingen w where w.id = ${id}`,
    'Deze waarneming is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** How often toezicht looked at this place in the ninety days before a moment, over all cases: a new case does not start the count anew. */
export async function telMomenten(db: Db, p: { gemeente: string; locatieId: string; voor: Date }): Promise<number> {
  const { n } = await db.een(
    sql<{
      n: number;
    }>`select count(*)::int as n from grijsmomenten m join grijswaarnemingen w on w.gemeente = m.gemeente and w.id = m.waarneming_id
      where m.gemeente = ${p.gemeente} and w.locatie_id = ${p.locatieId} and m.begonnen_op > ${p.voor}::timestamptz - interval '90 days'`,
  );
  return n;
}

/** A receipt with the case it belongs to; who asks sees no more than the fences let through. */
export async function leesBewijs(db: Db, id: string): Promise<{ zaakId: string; nummer: string; documentId: string }> {
  return db.een(
    sql`select zaak_id, nummer, document_id from overdrachtsbewijzen where id = ${id}`,
    'Dit bewijs is er niet, of uw eenheid zit niet aan die tafel.',
  );
}

/** Puts these things on a receipt; what is on another one stays there. */
export async function koppelPosten(db: Db, ids: readonly string[], bewijsId: string): Promise<void> {
  const geraakt = await db.voer(
    sql`update grijsposten set bewijs_id = ${bewijsId} where id = any (${ids}::uuid[]) and bewijs_id is null`,
  );
  if (geraakt !== ids.length)
    throw new Fout('INTUSSEN_GEWIJZIGD', 'Er is intussen een ander bewijs gemaakt. Lees de zaak opnieuw.');
}

/** Politie says once that it has what is listed. */
export async function bevestigBewijsrij(
  db: Db,
  b: { id: string; functie: string; afwijking?: string | undefined; nu: Date },
): Promise<void> {
  const geraakt = await db.voer(
    sql`update overdrachtsbewijzen set bevestigd_op = ${b.nu}, bevestigd_functie = ${b.functie}, bevestigd_afwijking = ${b.afwijking ?? null} where id = ${b.id} and bevestigd_op is null`,
  );
  if (geraakt !== 1) throw new Fout('STAND_PAST_NIET', 'De ontvangst van dit bewijs is al bevestigd.');
}

/** Receipts of the own eenheid that wait for its confirmation, the oldest first. */
export async function teBevestigen(
  db: Db,
  maximum: number,
): Promise<Array<{ zaakId: string; gemeente: string; nummer: string; afgegevenOp: string; adres: string }>> {
  return db.rijen(
    sql`select b.zaak_id, b.gemeente, b.nummer, b.afgegeven_op, z.adres from overdrachtsbewijzen b join grijszaken z on z.gemeente = b.gemeente and z.id = b.zaak_id
      where b.bevestigd_op is null order by b.afgegeven_op, b.id limit ${maximum}`,
  );
}
