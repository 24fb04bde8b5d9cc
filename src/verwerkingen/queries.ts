import type { Beleid } from '../kern/beleid.ts';
import { sql, type Db } from '../kern/db.ts';
import { verwerkingsvelden, type Verwerkingssjabloon } from '../kern/verwerkingssjabloon.ts';
import type { Inhoud, Registerregel, Versie } from './schema.ts';
import { dpiastand, type Dpiakern } from './stand.ts';

type Kop = Pick<Registerregel, 'sleutel' | 'versie' | 'reden' | 'ondertekendOp' | 'ondertekendDoorNaam'> & {
  status: 'vastgesteld' | 'opgeschort' | 'beeindigd';
  volgensSjabloon: boolean;
  inhoud: Inhoud;
};

/** What a gemeente writes of an entry, from the template. */
export function inhoudVan(sjabloon: Verwerkingssjabloon): Inhoud {
  const velden = Object.keys(verwerkingsvelden) as Array<keyof Inhoud>;
  return Object.fromEntries(velden.map((v) => [v, sjabloon[v]])) as unknown as Inhoud;
}

/** The whole register of one gemeente: its own entries, and the template where it has none. */
export async function leesRegister(
  db: Db,
  beleid: Pick<Beleid, 'verwerkingen'>,
  gemeente: string,
  vandaag: string,
): Promise<Registerregel[]> {
  const koppen = await db.rijen(sql<Kop>`
    select distinct on (a.sleutel) a.sleutel, a.versie, a.reden, a.status, a.volgens_sjabloon, a.inhoud, a.ondertekend_op, m.naam as ondertekend_door_naam
    from verwerkingsactiviteiten a left join medewerkers m on m.id = a.ondertekend_door
    where a.gemeente = ${gemeente} and a.status <> 'concept' order by a.sleutel, a.versie desc`);
  const concepten = await db.rijen(
    sql<{
      sleutel: string;
      id: string;
    }>`select sleutel, id from verwerkingsactiviteiten where gemeente = ${gemeente} and status = 'concept'`,
  );
  const dpias = await db.rijen(sql<Dpiakern & { id: string; sleutel: string }>`
    select distinct on (s.sleutel) d.id, s.sleutel, d.besluit, d.raadpleging, d.geldig_tot::text as geldig_tot
    from dpias d cross join unnest(d.verwerkingen) as s (sleutel)
    where d.gemeente = ${gemeente} and d.besloten_op is not null order by s.sleutel, d.besloten_op desc, d.id desc`);
  return [...beleid.verwerkingen.values()].map((sjabloon) => {
    const kop = koppen.find((k) => k.sleutel === sjabloon.sleutel);
    const dpia = dpias.find((d) => d.sleutel === sjabloon.sleutel) ?? null;
    const inhoud = kop?.inhoud ?? inhoudVan(sjabloon);
    return {
      sleutel: sjabloon.sleutel,
      gemeente,
      inhoud,
      stand: !kop || (kop.volgensSjabloon && kop.status === 'vastgesteld') ? 'sjabloon' : kop.status,
      versie: kop?.versie ?? null,
      reden: kop?.reden ?? null,
      ondertekendOp: kop?.ondertekendOp ?? null,
      ondertekendDoorNaam: kop?.ondertekendDoorNaam ?? null,
      conceptId: concepten.find((c) => c.sleutel === sjabloon.sleutel)?.id ?? null,
      dpiastand: dpiastand(inhoud.dpia === 'verplicht', dpia, vandaag),
      dpiaId: dpia?.id ?? null,
      dpiaGeldigTot: dpia?.geldigTot ?? null,
      onmisbaar: sjabloon.onmisbaar,
      bron: sjabloon.bron,
    };
  });
}

/** All versions of one entry, the newest first. */
export async function leesVersies(db: Db, gemeente: string, sleutel: string): Promise<Versie[]> {
  return db.rijen(sql<Versie>`
    select a.id, a.versie, a.status, a.inhoud, a.reden, a.volgens_sjabloon, a.aangemaakt_op, a.aangemaakt_door, d.naam as aangemaakt_door_naam, a.ondertekend_op, o.naam as ondertekend_door_naam, a.ondertekend_petsoort
    from verwerkingsactiviteiten a join medewerkers d on d.id = a.aangemaakt_door left join medewerkers o on o.id = a.ondertekend_door
    where a.gemeente = ${gemeente} and a.sleutel = ${sleutel} order by a.versie desc limit 100`);
}

/** What is written of a version. */
export interface NieuweRij {
  gemeente: string;
  id: string;
  sleutel: string;
  status: 'concept' | 'vastgesteld' | 'opgeschort' | 'beeindigd';
  inhoud: Inhoud;
  volgensSjabloon: boolean;
  reden: string;
  nu: Date;
  door: string;
  petsoort: string;
}

/** Writes a version. A draft waits for its signature; suspending, resuming and ending are signed by who does it. */
export async function voegVersieToe(db: Db, v: NieuweRij): Promise<void> {
  const getekend = v.status === 'concept' ? null : v.nu;
  await db.voer(sql`insert into verwerkingsactiviteiten (gemeente, id, sleutel, versie, status, inhoud, volgens_sjabloon, reden, aangemaakt_op, aangemaakt_door, ondertekend_op, ondertekend_door, ondertekend_petsoort)
    values (${v.gemeente}, ${v.id}, ${v.sleutel}, (select coalesce(max(versie), 0) + 1 from verwerkingsactiviteiten where gemeente = ${v.gemeente} and sleutel = ${v.sleutel}),
      ${v.status}, ${JSON.stringify(v.inhoud)}, ${v.volgensSjabloon}, ${v.reden}, ${v.nu}, ${v.door}, ${getekend}, ${getekend && v.door}, ${getekend && v.petsoort})`);
}

/** Takes a draft away, to make room for another. */
export async function wisConcept(db: Db, gemeente: string, sleutel: string): Promise<void> {
  await db.voer(
    sql`delete from verwerkingsactiviteiten where gemeente = ${gemeente} and sleutel = ${sleutel} and status = 'concept'`,
  );
}

/** Signs drafts; gives how many. */
export async function tekenVersies(
  db: Db,
  t: { gemeente: string; ids: readonly string[]; nu: Date; door: string; petsoort: string },
): Promise<number> {
  return db.voer(sql`update verwerkingsactiviteiten set status = 'vastgesteld', ondertekend_op = ${t.nu}, ondertekend_door = ${t.door}, ondertekend_petsoort = ${t.petsoort}
    where gemeente = ${t.gemeente} and id = any (${t.ids}::uuid[]) and status = 'concept'`);
}
