import { sql, type Db } from '../db.ts';
import { invoerfout } from '../fouten.ts';
import { bestandsregels, grootteInWoorden } from './bestandsregels.ts';
import type { Opslag } from './opslag.ts';

const EEN_DAG_MS = 86_400_000;
/** What one medewerker may add in a day: far more than a day of work gives, far less than what fills a disk (ASVS 5.2.4). */
const HOOGUIT_PER_DAG = { aantal: 200, bytes: 1024 ** 3 };

/** Refuses a file when its sender added too much today, or its gemeente holds as much as this installation lets it. */
export async function eisRuimte(
  db: Db,
  o: Opslag,
  n: { gemeente: string; door: string; grootte: number; nu: Date },
): Promise<void> {
  const { perGemeente } = bestandsregels();
  const { vandaag, bytes, totaal } = await db.een(sql<{ vandaag: number; bytes: number; totaal: number }>`
    select count(*) filter (where eigen)::int as vandaag, coalesce(sum(grootte) filter (where eigen), 0)::float8 as bytes,
      coalesce(sum(grootte) filter (where vernietigd_op is null), 0)::float8 as totaal
    from (select grootte, vernietigd_op, toegevoegd_door = ${n.door} and toegevoegd_op > ${new Date(n.nu.getTime() - EEN_DAG_MS)} as eigen
      from ${sql.table(o.tabel)} where gemeente = ${n.gemeente}) b`);
  if (vandaag >= HOOGUIT_PER_DAG.aantal || bytes + n.grootte > HOOGUIT_PER_DAG.bytes)
    throw invoerfout(
      'bestand',
      `U voegde in een dag al ${vandaag} bestanden toe (${grootteInWoorden(bytes)}). Meer dan ${HOOGUIT_PER_DAG.aantal} bestanden of ${grootteInWoorden(HOOGUIT_PER_DAG.bytes)} per dag kan niet. Ga morgen verder, of voeg alleen toe wat nodig is.`,
    );
  if (totaal + n.grootte > perGemeente)
    throw invoerfout(
      'bestand',
      `De ruimte voor bestanden van deze gemeente is op: ${grootteInWoorden(perGemeente)}. Vernietig wat niet meer nodig is, of vraag de beheerder van de installatie om meer ruimte (BESTAND_GEMEENTE_GB).`,
    );
}
