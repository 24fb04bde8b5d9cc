import { sql, type Db } from '../kern/db.ts';
import { MEEGELEVERD, type Model } from './model.ts';

/** A version of the model with who made it and who looked along. */
export interface Modelrij {
  id: string;
  versie: number;
  status: 'voorstel' | 'vastgesteld' | 'verworpen';
  inhoud: Model;
  reden: string;
  voorgesteldOp: string;
  voorgesteldDoor: string;
  voorgesteldDoorId: string;
  beslotenOp: string | null;
  beslotenDoor: string | null;
  besluitReden: string | null;
}

const rij = sql`select m.id, m.versie, m.status, m.inhoud, m.reden, m.voorgesteld_op, v.naam as voorgesteld_door, m.voorgesteld_door as voorgesteld_door_id,
  m.besloten_op, b.naam as besloten_door, m.besluit_reden from politiemodellen m join medewerkers v on v.id = m.voorgesteld_door left join medewerkers b on b.id = m.besloten_door`;

/** The versions of the own unit, the newest first. */
export async function leesModellen(db: Db): Promise<Modelrij[]> {
  return db.rijen(sql<Modelrij>`${rij} order by m.versie desc`);
}

/** One version. */
export async function leesModel(db: Db, id: string): Promise<Modelrij> {
  return db.een(sql<Modelrij>`${rij} where m.id = ${id}`, 'Deze versie van het model is er niet.');
}

/** The version in force: the newest that two people agreed on, else the shipped one. */
export async function geldendModel(db: Db): Promise<Model> {
  const m = await db.rij(
    sql<{
      inhoud: Model;
    }>`select inhoud from politiemodellen where status = 'vastgesteld' order by versie desc limit 1`,
  );
  return m?.inhoud ?? MEEGELEVERD;
}

/** Writes a proposal for a next version; gives its number. */
export async function voegModelToe(
  db: Db,
  m: { organisatieId: string; id: string; inhoud: Omit<Model, 'versie'>; reden: string; nu: Date; door: string },
): Promise<number> {
  const { versie } = await db.een(
    sql<{ versie: number }>`select coalesce(max(versie), 0) + 1 as versie from politiemodellen`,
  );
  await db.voer(sql`insert into politiemodellen (organisatie_id, id, versie, status, inhoud, reden, voorgesteld_op, voorgesteld_door)
    values (${m.organisatieId}, ${m.id}, ${versie}, 'voorstel', ${JSON.stringify({ ...m.inhoud, versie })}::jsonb, ${m.reden}, ${m.nu}, ${m.door})`);
  return versie;
}

/** Decides on a proposal; gives how many rows that touched. */
export async function beslisModel(
  db: Db,
  m: { id: string; status: 'vastgesteld' | 'verworpen'; reden: string; nu: Date; door: string },
): Promise<number> {
  return db.voer(sql`update politiemodellen set status = ${m.status}, besloten_op = ${m.nu}, besloten_door = ${m.door}, besluit_reden = ${m.reden}
    where id = ${m.id} and status = 'voorstel'`);
}

/** Notes what was proposed and what was decided, without the zaak. */
export async function noteerWeging(
  db: Db,
  w: {
    organisatieId: string;
    id: string;
    modelversie: number;
    groepen: string[];
    voorstel: string;
    uitkomst: string;
    maand: string;
  },
): Promise<void> {
  await db.voer(sql`insert into politiewegingen (organisatie_id, id, modelversie, groepen, voorstel, uitkomst, maand)
    values (${w.organisatieId}, ${w.id}, ${w.modelversie}, ${w.groepen}, ${w.voorstel}, ${w.uitkomst}, ${w.maand})`);
}

/** One line of the report on deviation. */
export interface Afwijktelling {
  modelversie: number;
  groep: string | null;
  aantal: number;
  zwaarder: number;
  lichter: number;
}

const rang = (kolom: string) => sql`array_position(array['geen', 'zwak', 'sterk', 'zeer_sterk'], ${sql.ref(kolom)})`;

/** How often people decided otherwise: per version (`groep` null) and per group of indicatoren in it. */
export async function telAfwijkingen(db: Db): Promise<Afwijktelling[]> {
  const telling = sql`count(*)::int as aantal, (count(*) filter (where ${rang('uitkomst')} > ${rang('voorstel')}))::int as zwaarder,
    (count(*) filter (where ${rang('uitkomst')} < ${rang('voorstel')}))::int as lichter`;
  return db.rijen(sql<Afwijktelling>`
    select modelversie, null as groep, ${telling} from politiewegingen group by modelversie
    union all
    select modelversie, g.groep, ${telling} from politiewegingen cross join unnest(groepen) as g(groep) group by modelversie, g.groep
    order by modelversie desc, groep nulls first`);
}
