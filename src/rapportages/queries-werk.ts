import { sql, type Db } from '../kern/db.ts';
import { wachtTot } from '../afstemming/index.ts';
import { adres } from '../inrichtingen/index.ts';

/** What waits, as a line. */
export interface Wachtend {
  id: string;
  gemeente: string;
  nummer: string;
  waarover: string;
  /** A day or moment that counts for this line. */
  dag: string | null;
}

const plek = sql`join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id left join inrichtingen i on i.gemeente = c.gemeente and i.id = c.inrichting_id`;
const waarover = sql`coalesce(i.naam, ${adres}) as waarover`;

/** Finished controles without a constateringsrapport in whose team this medewerker was, the oldest first. */
export async function controlesZonderRapport(db: Db, medewerkerId: string, maximum: number): Promise<Wachtend[]> {
  return db.rijen(sql<Wachtend>`
    select c.id, c.gemeente, c.nummer, ${waarover}, c.afgerond_op as dag from controles c ${plek}
    where c.status = 'afgerond' and exists (select 1 from controleteams t where t.gemeente = c.gemeente and t.controle_id = c.id and t.medewerker_id = ${medewerkerId} and t.rol in ('leider', 'toezichthouder'))
      and not exists (select 1 from constateringsrapporten r where r.gemeente = c.gemeente and r.controle_id = c.id)
    order by c.afgerond_op limit ${maximum}`);
}

/** Concepts of constateringsrapporten that this medewerker can fix, the oldest first. */
export async function conceptrapporten(db: Db, medewerkerId: string, maximum: number): Promise<Wachtend[]> {
  return db.rijen(sql<Wachtend>`
    select r.id, r.gemeente, r.nummer, ${waarover}, c.afgerond_op as dag from constateringsrapporten r join controles c on c.gemeente = r.gemeente and c.id = r.controle_id ${plek}
    where r.status = 'concept' and exists (select 1 from controleteams t where t.gemeente = c.gemeente and t.controle_id = c.id and t.medewerker_id = ${medewerkerId} and t.rol in ('leider', 'toezichthouder'))
    order by r.aangemaakt_op limit ${maximum}`);
}

/** Constateringsrapporten with a violation from which no rapportage was made yet, the oldest first. */
export async function rapportenMetMisstand(db: Db, maximum: number): Promise<Wachtend[]> {
  return db.rijen(sql<Wachtend>`
    select r.id, r.gemeente, r.nummer, ${waarover}, r.vastgesteld_op as dag from constateringsrapporten r join controles c on c.gemeente = r.gemeente and c.id = r.controle_id ${plek}
    where r.status = 'vastgesteld' and r.overtredingen <> '[]'::jsonb and not exists (select 1 from rapportages p where p.gemeente = r.gemeente and p.constateringsrapport_id = r.id)
    order by r.vastgesteld_op limit ${maximum}`);
}

/** A rapportage that waits, with how hearing stands. */
export interface Wachtenderapportage extends Wachtend {
  status: string;
  voorgesteldeMaatregel: string;
  aangehoudenTot: string | null;
  zienswijzen: Array<{ soort: string; termijnTot: string | null }>;
}

/** Rapportages on which nothing was decided, the oldest first. */
export async function openRapportages(db: Db, vandaag: string, maximum: number): Promise<Wachtenderapportage[]> {
  return db.rijen(sql<Wachtenderapportage>`
    select r.id, r.gemeente, r.nummer, ${waarover}, r.aangeboden_op as dag, r.status, r.voorgestelde_maatregel, ${wachtTot(sql`${vandaag}::date`, sql.ref('l'))} as aangehouden_tot,
      coalesce((select jsonb_agg(jsonb_build_object('soort', z.soort, 'termijnTot', z.termijn_tot)) from zienswijzen z where z.gemeente = r.gemeente and z.rapportage_id = r.id), '[]') as zienswijzen
    from rapportages r join constateringsrapporten k on k.gemeente = r.gemeente and k.id = r.constateringsrapport_id join controles c on c.gemeente = k.gemeente and c.id = k.controle_id ${plek}
    where r.status <> 'besloten' order by r.aangemaakt_op limit ${maximum}`);
}
