import { vriesIn } from '../kern/documenten.ts';
import { sql, type Db } from '../kern/db.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { BEWAARREGELS_VERSIE } from './bewaarregels.ts';
import { metTermijn, regelsVan } from './stand.ts';
import { verklaringsoort } from './documentsoorten.ts';
import { documentVanVerklaring, type Verklaring } from './verklaring.ts';
import { vingerafdruk, wisPrecies, type Draaimiddelen } from './wis.ts';

type Werk = Draaimiddelen & { db: Db };
const STUK = 100;

interface Lijst {
  gemeente: string;
  id: string;
  nummer: string;
  peildag: string;
  regelversie: string;
  opgesteldOp: string;
  opgesteldDoorNaam: string;
  beslotenOp: string;
  beslotenDoor: string;
  beslotenDoorNaam: string;
}
interface Regel {
  id: string;
  soort: string;
  onderwerpId: string;
}

/** One piece of one approved list; false when no list waits. The last piece writes the certificate. */
export async function voerLijststukUit(s: Werk, bronnen: readonly Bewaarbron[]): Promise<boolean> {
  const lijst = await s.db.rij(sql<Lijst>`
    select l.gemeente, l.id, l.nummer, l.peildag::text, l.regelversie, l.opgesteld_op, o.naam as opgesteld_door_naam, l.besloten_op, l.besloten_door, b.naam as besloten_door_naam
    from vernietigingslijsten l join medewerkers o on o.id = l.opgesteld_door join medewerkers b on b.id = l.besloten_door
    where l.status = 'goedgekeurd' order by l.besloten_op, l.id limit 1 for update of l skip locked`);
  if (!lijst) return false;
  const eerste = await s.db.rij(
    sql<{
      soort: string;
    }>`select soort from vernietigingsregels where gemeente = ${lijst.gemeente} and lijst_id = ${lijst.id} and stand = 'op_lijst' order by soort limit 1`,
  );
  if (!eerste) {
    await rondAf(s, lijst);
    return true;
  }
  const regels = await s.db.rijen(sql<Regel>`select id, soort, onderwerp_id from vernietigingsregels
    where gemeente = ${lijst.gemeente} and lijst_id = ${lijst.id} and stand = 'op_lijst' and soort = ${eerste.soort} order by vernietigen_op, id limit ${STUK}`);
  await vernietigStuk(s, lijst, regels, bronnen);
  return true;
}

/** What was due when the list was made is looked at again: a hold or a new case in between keeps it. */
async function vernietigStuk(
  s: Werk,
  lijst: Lijst,
  regels: readonly Regel[],
  bronnen: readonly Bewaarbron[],
): Promise<void> {
  const bron = bronnen.find((b) => b.soort === regels[0]!.soort);
  const ids = regels.map((r) => r.onderwerpId);
  const mag = bron
    ? await s.db.rijen(sql<{ id: string }>`select t.id from ${metTermijn(bron, regelsVan(bron, 'archief'))} t
        where t.gemeente = ${lijst.gemeente} and t.id = any (${ids}::uuid[]) and t.vernietigen_op <= ${dagVan(s.klok.nu())}::date and not t.opgeschort`)
    : [];
  if (bron && mag.length) await wisPrecies(s, bron, lijst.gemeente, mag);
  const weg = new Set(mag.map((r) => r.id));
  const gegaan = regels.filter((r) => weg.has(r.onderwerpId)).map((r) => r.id);
  const gebleven = regels.filter((r) => !weg.has(r.onderwerpId)).map((r) => r.id);
  await s.db.voer(
    sql`update vernietigingsregels set stand = 'vernietigd' where gemeente = ${lijst.gemeente} and id = any (${gegaan}::uuid[])`,
  );
  await s.db
    .voer(sql`update vernietigingsregels set stand = 'overgeslagen', reden = 'Op de dag van uitvoering opgeschort, niet meer aan de termijn, of al weg.'
    where gemeente = ${lijst.gemeente} and id = any (${gebleven}::uuid[])`);
}

/** The certificate, and after it nothing that leads to what it was. */
async function rondAf(s: Werk, lijst: Lijst): Promise<void> {
  const { gemeente, id } = lijst;
  const nu = s.klok.nu();
  const groepen = await s.db.rijen(sql<{
    soort: string;
    regel: string;
    aantal: number;
    van: string;
    tot: string;
    ids: string[];
  }>`
    select soort, regel, count(*)::int as aantal, min(vernietigen_op)::text as van, max(vernietigen_op)::text as tot, array_agg(onderwerp_id)::text[] as ids
    from vernietigingsregels where gemeente = ${gemeente} and lijst_id = ${id} and stand = 'vernietigd' and onderwerp_id is not null group by soort, regel order by soort, regel`);
  const posten: Verklaring['posten'] = groepen.map(({ ids, ...g }) => ({ ...g, vingerafdruk: vingerafdruk(ids) }));
  for (const p of posten)
    await s.db
      .voer(sql`insert into vernietigingen (gemeente, id, lijst_id, compartiment, soort, regel, grond, regelversie, aantal, van, tot, op, vingerafdruk)
      values (${gemeente}, ${s.maakId()}, ${id}, 'toezicht', ${p.soort}, ${p.regel}, 'archief', ${BEWAARREGELS_VERSIE}, ${p.aantal}, ${p.van}, ${p.tot}, ${nu}, ${p.vingerafdruk})`);
  const { n } = await s.db.een(
    sql<{
      n: number;
    }>`select count(*)::int as n from vernietigingsregels where gemeente = ${gemeente} and lijst_id = ${id} and stand in ('weggehaald', 'overgeslagen')`,
  );
  const verklaring: Verklaring = { ...lijst, uitgevoerdOp: nu.toISOString(), nietVernietigd: n, posten };
  await vriesIn(
    { ...s, wie: { medewerkerId: lijst.beslotenDoor, compartiment: 'beheer' } },
    {
      gemeente,
      soort: verklaringsoort,
      onderwerpId: id,
      document: documentVanVerklaring(verklaring),
      gegevens: verklaring,
    },
  );
  await s.db.voer(
    sql`update vernietigingsregels set onderwerp_id = null, aanduiding = null where gemeente = ${gemeente} and lijst_id = ${id} and stand = 'vernietigd'`,
  );
  await s.db.voer(
    sql`update vernietigingslijsten set status = 'uitgevoerd', uitgevoerd_op = ${nu} where gemeente = ${gemeente} and id = ${id}`,
  );
}
