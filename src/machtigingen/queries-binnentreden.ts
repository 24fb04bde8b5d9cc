import { adres } from '../inrichtingen/index.ts';
import { sql, type Db } from '../kern/db.ts';
import type { Afschrift, Binnentredingkop } from './schema-antwoorden.ts';

const kolommen = sql`b.id, b.gemeente, b.machtiging_id, coalesce(m.elders_nummer, m.nummer) as machtiging_nummer, m.gever, b.controle_id, c.nummer as controle_nummer, ${adres} as adres, b.op, b.door, mw.naam as door_naam,
  b.nacht, b.afwezig, b.vergezeld, b.verslag_voor, v.nummer as verslag_nummer, v.op as verslag_op, v.te_laat_reden`;
const bron = sql`from binnentredingen b join machtigingen m on m.gemeente = b.gemeente and m.id = b.machtiging_id join locaties l on l.gemeente = b.gemeente and l.id = b.locatie_id
  join medewerkers mw on mw.id = b.door left join controles c on c.gemeente = b.gemeente and c.id = b.controle_id left join binnentreedverslagen v on v.gemeente = b.gemeente and v.id = b.id`;

/** One entry; nothing of who lives there. */
export async function leesBinnentreding(db: Db, id: string): Promise<Binnentredingkop> {
  return db.een(
    sql<Binnentredingkop>`select ${kolommen} ${bron} where b.id = ${id}`,
    'Deze binnentreding is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The entries on a machtiging, the first first. */
export async function leesBinnentredingen(db: Db, m: { gemeente: string; id: string }): Promise<Binnentredingkop[]> {
  return db.rijen(
    sql<Binnentredingkop>`select ${kolommen} ${bron} where b.gemeente = ${m.gemeente} and b.machtiging_id = ${m.id} order by b.op, b.id`,
  );
}

/** The entry of a controle, if it went into a woning on a machtiging. */
export async function leesBinnentredingBij(
  db: Db,
  c: { gemeente: string; id: string },
): Promise<Binnentredingkop | undefined> {
  return db.rij(
    sql<Binnentredingkop>`select ${kolommen} ${bron} where b.gemeente = ${c.gemeente} and b.controle_id = ${c.id}`,
  );
}

/** The woningen that were entered on a machtiging. */
export async function leesGebruik(db: Db, m: { gemeente: string; id: string }): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{
      id: string;
    }>`select locatie_id as id from binnentredingen where gemeente = ${m.gemeente} and machtiging_id = ${m.id}`,
  );
  return rijen.map((r) => r.id);
}

/** The woning when it was entered on this machtiging of elsewhere, also when that was written down at another controle. */
export async function leesEldersGebruik(
  db: Db,
  m: { gemeente: string; locatieId: string; elders: string | null },
): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{
      id: string;
    }>`select locatie_id as id from binnentredingen where gemeente = ${m.gemeente} and locatie_id = ${m.locatieId} and elders = ${m.elders}`,
  );
  return rijen.map((r) => r.id);
}

/** Writes an entry; once per woning of a machtiging, and once per controle. */
export async function voegBinnentredingToe(
  db: Db,
  b: {
    gemeente: string;
    id: string;
    machtigingId: string;
    controleId: string;
    locatieId: string;
    op: Date;
    door: string;
    nacht: boolean;
    afwezig: boolean;
    vergezeld: number;
    verslagVoor: string;
    elders: string | null;
  },
): Promise<boolean> {
  const gemaakt = await db.voer(sql`
    insert into binnentredingen (gemeente, id, machtiging_id, controle_id, locatie_id, op, door, nacht, afwezig, vergezeld, verslag_voor, elders)
    values (${b.gemeente}, ${b.id}, ${b.machtigingId}, ${b.controleId}, ${b.locatieId}, ${b.op}, ${b.door}, ${b.nacht}, ${b.afwezig}, ${b.vergezeld}, ${b.verslagVoor}, ${b.elders}) on conflict do nothing`);
  return gemaakt === 1;
}

/** A machtiging that was given elsewhere, as it was shown at the door. */
export async function voegEldersToe(
  db: Db,
  m: {
    gemeente: string;
    id: string;
    gever: string;
    eldersNummer: string;
    controleId: string;
    bepaling: string;
    norm: string;
    doel: string;
    gegevenOp: string;
    geldigTot: string;
    staatToe: readonly string[];
    nu: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`
    insert into machtigingen (gemeente, id, gever, elders_nummer, status, controle_id, bepaling, norm, doel, gegeven_op, geldig_tot, staat_toe, gevraagd_op, gevraagd_door)
    values (${m.gemeente}, ${m.id}, ${m.gever}, ${m.eldersNummer}, 'verleend', ${m.controleId}, ${m.bepaling}, ${m.norm}, ${m.doel}, ${m.gegevenOp}, ${m.geldigTot}, ${[...m.staatToe]}::text[], ${m.nu}, ${m.door})`);
}

/** Who came along at a controle beside this medewerker, as functies with a number: no names (Awbi 10 lid 2). */
export async function leesMeegekomen(
  db: Db,
  c: { gemeente: string; controleId: string | null; zonder: string },
): Promise<Array<{ functie: string; aantal: number }>> {
  return db.rijen(sql`
    select mw.functie, count(*)::int as aantal from controleteams t join medewerkers mw on mw.id = t.medewerker_id
    where t.gemeente = ${c.gemeente} and t.controle_id = ${c.controleId}::uuid and t.medewerker_id <> ${c.zonder}::uuid group by mw.functie order by mw.functie`);
}

/** A verslag as it lies: closed. */
export interface Verslagrij {
  id: string;
  gemeente: string;
  nummer: string;
  versleuteld: Buffer;
  vingerafdruk: string;
  op: string;
  petsoort: string;
}

/** The closed verslag of an entry. */
export async function leesDichtVerslag(db: Db, id: string): Promise<Verslagrij> {
  return db.een(
    sql<Verslagrij>`select id, gemeente, nummer, versleuteld, vingerafdruk, op, petsoort from binnentreedverslagen where id = ${id}`,
    'Van deze binnentreding is nog geen verslag gemaakt.',
  );
}

/** Writes a closed verslag; a second one is refused. */
export async function voegVerslagToe(
  db: Db,
  v: Omit<Verslagrij, 'nummer' | 'op'> & { teLaatReden: string | null; nu: Date; door: string },
): Promise<boolean> {
  const gemaakt = await db.voer(sql`
    insert into binnentreedverslagen (gemeente, id, versleuteld, vingerafdruk, te_laat_reden, op, door, petsoort)
    values (${v.gemeente}, ${v.id}, ${v.versleuteld}, ${v.vingerafdruk}, ${v.teLaatReden}, ${v.nu}, ${v.door}, ${v.petsoort}) on conflict do nothing`);
  return gemaakt === 1;
}

/** The afschriften of a verslag, the newest first. */
export async function leesAfschriften(db: Db, b: { gemeente: string; id: string }): Promise<Afschrift[]> {
  return db.rijen(sql<Afschrift>`
    select a.id, a.aan, a.wijze, a.gedaan_op, a.toelichting, a.opnieuw_op, a.beschikbaar_tot, a.op, mw.naam as door_naam from verslagafschriften a join medewerkers mw on mw.id = a.door
    where a.gemeente = ${b.gemeente} and a.binnentreding_id = ${b.id} order by a.op desc, a.id desc`);
}

/** Records that an afschrift went, or why not. */
export async function voegAfschriftToe(
  db: Db,
  a: Pick<Afschrift, 'id' | 'aan' | 'wijze' | 'gedaanOp' | 'toelichting' | 'opnieuwOp' | 'beschikbaarTot'> & {
    gemeente: string;
    binnentredingId: string;
    nu: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`
    insert into verslagafschriften (gemeente, id, binnentreding_id, aan, wijze, gedaan_op, toelichting, opnieuw_op, beschikbaar_tot, op, door)
    values (${a.gemeente}, ${a.id}, ${a.binnentredingId}, ${a.aan}, ${a.wijze}, ${a.gedaanOp}, ${a.toelichting}, ${a.opnieuwOp}, ${a.beschikbaarTot}, ${a.nu}, ${a.door})`);
}
