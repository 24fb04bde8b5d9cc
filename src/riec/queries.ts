import { adres } from '../inrichtingen/index.ts';
import { sql, telTot, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { leesInbrengen, type Inbrengrij } from './inbrengen.ts';
import type { Aanmelding } from './schema.ts';
import type { Analyse, Casus, Casusregel, Casusvraag, Interventie, Knelpunt, Stuk } from './schema-antwoorden.ts';

const HOOGUIT = 200;
/** A casus without what hangs on it. */
export type Casuskop = Omit<Casus, 'deelnemers' | 'inbrengen' | 'interventies'>;
const kop = sql`c.id, c.gemeente, c.nummer, c.riec_id, r.naam as riec_naam, c.onderwerp_soort, c.onderwerp, c.stand, c.organisaties, c.wegen_voor, c.op`;
const bron = sql`from rieccasussen c join organisaties r on r.id = c.riec_id`;

/** One casus; who asks sees no other than its fences let through. */
export async function leesCasus(db: Db, id: string): Promise<Casuskop> {
  return db.een(
    sql<Casuskop>`select ${kop}, c.aanleiding, c.categorieen, c.lijstversie, c.evenredig, c.lichter, c.weging, c.gewogen_op, c.advies, c.advies_op, c.uitkomst, c.gesloten_op, c.bewaren_tot, mw.naam as door_naam
      ${bron} join medewerkers mw on mw.id = c.door where c.id = ${id}`,
    'Deze casus is er niet, of uw organisatie doet er niet aan mee.',
  );
}

/** What hangs on a casus, as far as the fences let through. */
export async function leesDelen(
  db: Db,
  c: { gemeente: string; id: string },
): Promise<Pick<Casus, 'deelnemers' | 'interventies'> & { inbrengen: Inbrengrij[] }> {
  const hier = sql`x.gemeente = ${c.gemeente} and x.casus_id = ${c.id}`;
  return {
    deelnemers: await db.rijen(
      sql`select x.organisatie_id, o.naam, x.grond, x.bereikbaar from riecdeelnemers x join organisaties o on o.id = x.organisatie_id where ${hier} order by x.op, o.naam`,
    ),
    inbrengen: await leesInbrengen(db, c),
    interventies: await db.rijen(
      sql`${interventiekop} where i.gemeente = ${c.gemeente} and i.casus_id = ${c.id} order by i.voor, i.id`,
    ),
  };
}

const interventiekop = sql`select i.id, i.gemeente, i.casus_id, c.nummer as casus_nummer, i.soort, i.interventie, i.eigenaar_id, o.naam as eigenaar_naam, i.voor, i.gedaan_op, i.uitkomst
  from riecinterventies i join rieccasussen c on c.gemeente = i.gemeente and c.id = i.casus_id join organisaties o on o.id = i.eigenaar_id`;

/** One intervention. */
export async function leesInterventie(db: Db, id: string): Promise<Interventie> {
  return db.een(
    sql<Interventie>`${interventiekop} where i.id = ${id}`,
    'Deze interventie is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** What an organisatie still has to do, the first term first. */
export async function openInterventies(db: Db, eigenaarId: string, maximum: number): Promise<Interventie[]> {
  return db.rijen(
    sql<Interventie>`${interventiekop} where i.gedaan_op is null and c.stand = 'in_behandeling' and i.eigenaar_id = ${eigenaarId} order by i.voor, i.id limit ${maximum}`,
  );
}

const VOLGORDE = { op: sql`c.op`, wegenVoor: sql`c.wegen_voor` };
const regel = sql`${kop}, (select count(*)::int from riecinterventies i where i.gemeente = c.gemeente and i.casus_id = c.id and i.gedaan_op is null) as open_interventies`;

/** A page of casussen. */
export async function zoekCasussen(db: Db, v: Casusvraag) {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.gemeente) delen.push(sql`c.gemeente = ${v.gemeente}`);
  if (v.stand) delen.push(sql`c.stand = ${v.stand}`);
  if (v.zoek) delen.push(sql`(c.nummer || ' ' || c.onderwerp) ilike '%' || ${v.zoek} || '%'`);
  const waar = sql`${bron} where ${sql.join(delen, sql` and `)}`;
  const richting = v.richting === 'op' ? sql`asc` : sql`desc`;
  const items = await db.rijen(
    sql<Casusregel>`select ${regel} ${waar} order by ${VOLGORDE[v.volgorde ?? 'op']} ${richting}, c.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`,
  );
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** Casussen in this state, the first term first. */
export async function casussenIn(db: Db, stand: string, maximum: number): Promise<Casusregel[]> {
  return db.rijen(
    sql<Casusregel>`select ${regel} ${bron} where c.stand = ${stand} order by c.wegen_voor, c.id limit ${maximum}`,
  );
}

/** The subject in the register of this gemeente: its kind and name as they go along; undefined when it is not there. */
export async function leesOnderwerp(
  db: Db,
  v: Pick<Aanmelding, 'gemeente' | 'onderwerpSoort' | 'onderwerpId'>,
): Promise<string | undefined> {
  const uit = {
    inrichting: sql`select naam from inrichtingen where gemeente = ${v.gemeente} and id = ${v.onderwerpId}`,
    facilitator: sql`select naam from facilitators where gemeente = ${v.gemeente} and id = ${v.onderwerpId}`,
    locatie: sql`select ${adres} as naam from locaties l where l.gemeente = ${v.gemeente} and l.id = ${v.onderwerpId}`,
  }[v.onderwerpSoort];
  return (await db.rij(sql<{ naam: string }>`${uit}`))?.naam;
}

/** What can be chosen: RIECs, organisaties, subjects of the register. */
export async function leesKeuzes(db: Db, gemeente: string) {
  return {
    riecs: await db.rijen(
      sql<{ id: string; naam: string }>`select id, naam from organisaties where soort = 'riec' order by naam`,
    ),
    organisaties: await db.rijen(
      sql<{
        id: string;
        naam: string;
      }>`select id, naam from organisaties where soort <> 'zorg' order by naam limit 500`,
    ),
    onderwerpen: await db.rijen(sql<{ id: string; soort: string; naam: string }>`
      select id, 'inrichting' as soort, nummer || ' ' || naam as naam from inrichtingen where gemeente = ${gemeente}
      union all select id, 'facilitator', naam from facilitators where gemeente = ${gemeente}
      union all select l.id, 'locatie', ${adres} from locaties l where l.gemeente = ${gemeente} order by soort, naam limit 2000`),
  };
}

/** Pieces of toezicht about the subject of a casus: its rapportages, signalen with that handle, and what the register says. */
export async function leesStukken(db: Db, c: { gemeente: string; id: string }): Promise<Stuk[]> {
  return db.rijen(sql<Stuk>`
    with casus as (select * from rieccasussen where gemeente = ${c.gemeente} and id = ${c.id}),
      onderwerp as (select coalesce(facilitator_id, inrichting_id, locatie_id)::text as sleutel from casus)
    select i.id, 'register' as soort, 'Register: ' || i.nummer || ' ' || i.naam as titel, 'Vergunning: ' || i.vergunning || '. Stand: ' || i.status || '.' as tekst, i.aangemaakt_op as op
      from inrichtingen i join casus k on k.gemeente = i.gemeente and k.inrichting_id = i.id
    union all
    select r.id, 'rapportage', 'Bestuurlijke rapportage ' || r.nummer, r.feiten || E'\n' || r.beoordeling, r.aangemaakt_op
      from rapportages r join casus k on k.gemeente = r.gemeente and k.inrichting_id = r.inrichting_id where r.status <> 'concept'
    union all
    select s.id, 'signaal', 'Signaal van ' || to_char(s.datum, 'DD-MM-YYYY'), s.feit, s.aangemaakt_op
      from signalen s where s.gemeente = ${c.gemeente} and s.zekerheid <> 'derde_hand' and s.onderwerp <> 'mensenhandel'
        and exists (select from kenmerken e, onderwerp o where e.gemeente = s.gemeente and e.signaal_id = s.id and e.waarde = o.sleutel)
    order by soort, op desc limit ${HOOGUIT}`);
}

type Waarde = string | number | boolean | Date | null | readonly string[];
const alsSql = (naam: string, w: Waarde) =>
  Array.isArray(w) ? (naam === 'organisaties' ? sql`${w}::uuid[]` : sql`${w}::text[]`) : sql`${w}`;

/** Writes one row; false when it stood there already. */
export async function voegToe(
  db: Db,
  tabel: 'riecdeelnemers' | 'riecinterventies',
  rij: Record<string, Waarde>,
): Promise<boolean> {
  const namen = Object.keys(rij).map((n) => sql.ref(n));
  const waarden = Object.entries(rij).map(([n, w]) => alsSql(n, w));
  return (
    (await db.voer(
      sql`insert into ${sql.table(tabel)} (${sql.join(namen)}) values (${sql.join(waarden)}) on conflict do nothing`,
    )) === 1
  );
}

/** Writes a new thing with a number of its own, and gives that number. */
export async function voegMetNummerToe(
  db: Db,
  tabel: 'rieccasussen' | 'knelpunten' | 'riecanalyses',
  rij: Record<string, Waarde>,
): Promise<string> {
  const namen = Object.keys(rij).map((n) => sql.ref(n));
  const waarden = Object.entries(rij).map(([n, w]) => alsSql(n, w));
  const { nummer } = await db.een(
    sql<{
      nummer: string;
    }>`insert into ${sql.table(tabel)} (${sql.join(namen)}) values (${sql.join(waarden)}) returning nummer`,
  );
  return nummer;
}

/** Changes a row as long as it is how it was read; refuses when another was first. */
export async function zet(
  db: Db,
  tabel: 'rieccasussen' | 'riecinterventies' | 'knelpunten' | 'riecanalyses',
  id: string,
  velden: Record<string, Waarde>,
  zolang: Record<string, string | null>,
): Promise<void> {
  const delen = Object.entries(velden).map(([n, w]) => sql`${sql.ref(n)} = ${alsSql(n, w)}`);
  const eisen = Object.entries(zolang).map(([n, w]) =>
    w === null ? sql`${sql.ref(n)} is null` : sql`${sql.ref(n)} = ${w}`,
  );
  const geraakt = await db.voer(
    sql`update ${sql.table(tabel)} set ${sql.join(delen)} where id = ${id} and ${sql.join(eisen, sql` and `)}`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Dit is intussen veranderd. Lees het opnieuw.');
}

/** Lets an organisatie inside the fence of a casus. In the row itself: two who are added at once both stay. */
export async function laatBinnen(db: Db, c: Casuskop, organisatieId: string): Promise<void> {
  const geraakt = await db.voer(
    sql`update rieccasussen set organisaties = array_append(organisaties, ${organisatieId}::uuid) where id = ${c.id} and stand = ${c.stand}`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Dit is intussen veranderd. Lees het opnieuw.');
}

const knelpuntkop = sql`select k.id, k.gemeente, k.nummer, k.titel, k.riec_id, r.naam as riec_naam, k.signalen, k.georganiseerd, k.belemmering, k.rechtsgrond, k.stand, k.ingebracht_op, k.uitkomst, k.uitkomst_op, k.op
  from knelpunten k join organisaties r on r.id = k.riec_id`;
/** The knelpunten that this pet may read, the newest first. */
export async function leesKnelpunten(db: Db): Promise<Knelpunt[]> {
  return db.rijen(sql<Knelpunt>`${knelpuntkop} order by k.op desc, k.id limit ${HOOGUIT}`);
}
/** One knelpunt. */
export async function leesKnelpunt(db: Db, id: string): Promise<Knelpunt> {
  return db.een(
    sql<Knelpunt>`${knelpuntkop} where k.id = ${id}`,
    'Dit knelpunt is er niet, of is niet zichtbaar voor deze pet.',
  );
}
const analysekop = sql`select a.id, a.gemeente, a.nummer, a.riec_id, r.naam as riec_naam, a.vraag, a.reikwijdte, a.voor, a.kenmerk, a.bevindingen, a.geleverd_op, a.gebruik, a.gebruikt_op, a.op
  from riecanalyses a join organisaties r on r.id = a.riec_id`;
/** The analyses that this pet may read, the newest first. */
export async function leesAnalyses(db: Db): Promise<Analyse[]> {
  return db.rijen(sql<Analyse>`${analysekop} order by a.op desc, a.id limit ${HOOGUIT}`);
}
/** One analysis. */
export async function leesAnalyse(db: Db, id: string): Promise<Analyse> {
  return db.een(
    sql<Analyse>`${analysekop} where a.id = ${id}`,
    'Deze analyse is er niet, of is niet zichtbaar voor deze pet.',
  );
}
