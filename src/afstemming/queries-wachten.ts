import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Wachtregel, Wachtzoekvraag } from './schema-wachten.ts';

/** The two sides of an agreement to wait. */
export type Zijde = 'gemeente' | 'politie';

const bron = sql`from wachtafspraken w join gemeenten g on g.code = w.gemeente join organisaties o on o.id = w.politie_id
  left join wachtantwoorden a on a.gemeente = w.gemeente and a.afspraak_id = w.id
  left join wachteinden e on e.gemeente = w.gemeente and e.afspraak_id = w.id
  left join wachtafspraken v on v.gemeente = w.gemeente and v.id = w.verlengt_id`;

/** Where it stands on this day: it ends by itself, whoever looks. */
const stand = (vandaag: string) => sql<string>`case
  when e.op is not null then case when a.op is null then 'ingetrokken' else 'beeindigd' end
  when a.antwoord = 'geweigerd' then 'geweigerd'
  when w.tot < ${vandaag}::date then case when a.op is null then 'onbeantwoord' else 'voorbij' end
  when a.op is null then 'gevraagd' else 'loopt' end`;

/** Whether the other side or the calendar did something of which this side did not take note yet (C13: never silently). */
const nieuw = (zijde: Zijde, vandaag: string) => sql<boolean>`coalesce(greatest(
    case when a.zijde <> ${zijde} then a.op end,
    case when e.zijde <> ${zijde} then e.op end,
    case when e.op is null and a.antwoord is distinct from 'geweigerd' and w.tot < ${vandaag}::date then (w.tot + 1)::timestamp at time zone 'Europe/Amsterdam' end)
  > coalesce((select max(z.op) from wachtgezien z where z.gemeente = w.gemeente and z.afspraak_id = w.id and z.zijde = ${zijde}), '-infinity'), false)`;

const kolommen = (
  zijde: Zijde,
  vandaag: string,
) => sql`w.id, w.gemeente, g.naam as gemeente_naam, w.nummer, w.zijde, w.politie_id,
  o.naam as politie_naam, w.locatie_id, w.adres, w.wat, w.brieven_gaan_door, w.tot, w.verlengt_id, v.nummer as verlengt_nummer, w.gevraagd_op,
  a.antwoord, a.zin as antwoordzin, a.op as antwoord_op, e.zin as eindzin, e.zijde as eindzijde, e.op as eind_op,
  ${stand(vandaag)} as stand, ${nieuw(zijde, vandaag)} as nieuw`;

/** One agreement as this side reads it; throws NIET_GEVONDEN for what the fences keep away. */
export async function leesWachtafspraak(
  db: Db,
  p: { id: string; zijde: Zijde; vandaag: string },
): Promise<Wachtregel & { adressleutel: string | null }> {
  return db.een(
    sql<Wachtregel & { adressleutel: string | null }>`
    select ${kolommen(p.zijde, p.vandaag)}, w.adressleutel ${bron} where w.id = ${p.id}`,
    'Deze afspraak is er niet, of is niet zichtbaar voor deze pet.',
  );
}

const VOLGORDE = { tot: sql`w.tot`, gevraagdOp: sql`w.gevraagd_op` };

/** A page of agreements, the newest first unless asked otherwise. */
export async function zoekWachtafspraken(db: Db, v: Wachtzoekvraag, p: { zijde: Zijde; vandaag: string }) {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.gemeente) delen.push(sql`w.gemeente = ${v.gemeente}`);
  if (v.locatieId) delen.push(sql`w.locatie_id = ${v.locatieId}`);
  if (v.stand) delen.push(sql`${stand(p.vandaag)} = ${v.stand}`);
  if (v.zoek) delen.push(sql`(w.nummer || ' ' || w.adres) ilike '%' || ${v.zoek} || '%'`);
  const waar = sql`${bron} where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(sql<Wachtregel>`select ${kolommen(p.zijde, p.vandaag)} ${waar}
    order by ${VOLGORDE[v.volgorde ?? 'gevraagdOp']} ${richting}, w.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** What waits for this side: to answer, running towards its day, or something new to take note of. */
export async function leesWachtwerk(
  db: Db,
  p: { zijde: Zijde; vandaag: string; maximum: number },
): Promise<Wachtregel[]> {
  return db.rijen(sql<Wachtregel>`select * from (select ${kolommen(p.zijde, p.vandaag)} ${bron}) x
    where x.nieuw or x.stand = 'loopt' or (x.stand = 'gevraagd' and x.zijde <> ${p.zijde}) order by x.tot, x.id limit ${p.maximum}`);
}

/** An agreement about this place that stands open or runs, other than the one that is lengthened. */
export async function openWachtafspraak(
  db: Db,
  p: {
    gemeente: string;
    locatieId: string | null;
    adressleutel: string | null;
    vandaag: string;
    behalve: string | null;
  },
): Promise<string | undefined> {
  const rij = await db.rij(sql<{ nummer: string }>`
    select w.nummer ${bron} where w.gemeente = ${p.gemeente} and (w.locatie_id = ${p.locatieId}::uuid or w.adressleutel = ${p.adressleutel})
      and w.id is distinct from ${p.behalve}::uuid and ${stand(p.vandaag)} in ('gevraagd', 'loopt') limit 1`);
  return rij?.nummer;
}

/** Writes what one side asks and gives its number. */
export async function voegWachtafspraakToe(
  db: Db,
  w: {
    gemeente: string;
    id: string;
    zijde: Zijde;
    politieId: string;
    locatieId: string | null;
    adres: string;
    adressleutel: string | null;
    wat: string;
    brievenGaanDoor: boolean;
    tot: string;
    verlengtId: string | null;
    op: Date;
    door: string;
  },
): Promise<{ nummer: string }> {
  return db.een(sql<{ nummer: string }>`
    insert into wachtafspraken (gemeente, id, zijde, politie_id, locatie_id, adres, adressleutel, wat, brieven_gaan_door, tot, verlengt_id, gevraagd_op, door)
    values (${w.gemeente}, ${w.id}, ${w.zijde}, ${w.politieId}, ${w.locatieId}, ${w.adres}, ${w.adressleutel}, ${w.wat}, ${w.brievenGaanDoor}, ${w.tot}, ${w.verlengtId}, ${w.op}, ${w.door})
    returning nummer`);
}

/** What hangs on an agreement: of which side, when, by whom. */
interface Aanhangsel {
  zijde: Zijde;
  op: Date;
  door: string;
}

/** Writes the answer, the end or the note of one side; an answer or an end exists once. */
export async function voegWachtdeelToe(
  db: Db,
  w: Pick<Wachtregel, 'gemeente' | 'id' | 'politieId' | 'zijde'>,
  deel: Aanhangsel &
    (
      | { soort: 'antwoord'; antwoord: string; zin: string }
      | { soort: 'einde'; zin: string }
      | { soort: 'gezien'; id: string }
    ),
): Promise<void> {
  const vast = sql`${w.gemeente}, ${w.id}, ${w.politieId}, ${w.zijde}, ${deel.zijde}, ${deel.op}, ${deel.door}`;
  const namen = sql`gemeente, afspraak_id, politie_id, gevraagd_door, zijde, op, door`;
  const geschreven = await db.voer(
    deel.soort === 'antwoord'
      ? sql`insert into wachtantwoorden (${namen}, antwoord, zin) values (${vast}, ${deel.antwoord}, ${deel.zin}) on conflict do nothing`
      : deel.soort === 'einde'
        ? sql`insert into wachteinden (${namen}, zin) values (${vast}, ${deel.zin}) on conflict do nothing`
        : sql`insert into wachtgezien (${namen}, id) values (${vast}, ${deel.id})`,
  );
  if (geschreven !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'De ander was u net voor. Lees de afspraak opnieuw.');
}

/**
 * The last day on which this locatie (`gemeente`, `id` and `adressleutel` of the alias) waits by agreement, counted from a day; else null.
 * With `brief` only what letters and talks wait for too.
 */
export function wachtTot(
  dag: RawBuilder<unknown>,
  locatie: RawBuilder<unknown>,
  brief = false,
): RawBuilder<string | null> {
  return sql<
    string | null
  >`(select max(w.tot) from wachtafspraken w join wachtantwoorden a on a.gemeente = w.gemeente and a.afspraak_id = w.id
    where w.gemeente = ${locatie}.gemeente and (w.locatie_id = ${locatie}.id or w.adressleutel = ${locatie}.adressleutel) and a.antwoord = 'akkoord' and w.tot >= ${dag} ${brief ? sql`and not w.brieven_gaan_door` : sql``}
      and not exists (select from wachteinden e where e.gemeente = w.gemeente and e.afspraak_id = w.id))`;
}

/** Until when one waits here by agreement, seen from this day; null when one does not. Source: C13. */
export async function leesWachtTot(
  db: Db,
  p: {
    gemeente: string;
    inrichtingId?: string | null | undefined;
    locatieId?: string | null | undefined;
    dag: string;
    brief?: boolean;
  },
): Promise<string | null> {
  const rij = await db.rij(sql<{ tot: string | null }>`
    select ${wachtTot(sql`${p.dag}::date`, sql.ref('l'), p.brief)} as tot from locaties l
    where l.gemeente = ${p.gemeente} and (l.id = ${p.locatieId ?? null}::uuid
      or l.id = (select i.locatie_id from inrichtingen i where i.gemeente = l.gemeente and i.id = ${p.inrichtingId ?? null}::uuid)) order by 1 desc nulls last limit 1`);
  return rij?.tot ?? null;
}

/** Takes away what is a year past its day, with what hangs on it. */
export async function ruimWachtafsprakenOp(db: Db, vandaag: string): Promise<void> {
  await db.voer(sql`delete from wachtafspraken where tot < ${vandaag}::date - 365`);
}
