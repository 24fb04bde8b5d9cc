import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import type { Static } from 'typebox';
import { PER_PAGINA } from '../kern/velden.ts';
import type { Aanwijsbaar } from './voorstellen.ts';
import { schrijfSleutels } from './queries-sleutels.ts';
import { ERNSTIG } from './schema.ts';
import type { Kenmerk, Kenmerkkeuzes, Signaal, Signaalregel, Signalenvraag } from './schema.ts';

// Also in the fence of the database (0004-meldingen-signalen.sql): the only words that may come in the place of others.
const OVERGEDRAGEN = 'Overgedragen aan het dossier mensenhandel.';

/** A new signaal with its handles, as it is written. */
export interface Signaalrij {
  gemeente: string;
  id: string;
  meldingId: string | null;
  waarnemingId: string | null;
  feit: string;
  zekerheid: string;
  datum: string;
  onderwerp: string;
  kenmerken: Array<Kenmerk & { id: string }>;
  op: Date;
  door: string;
  petsoort: string;
}

/** Writes a signaal and its handles; nothing of it changes afterwards. */
export async function voegSignaalToe(db: Db, s: Signaalrij): Promise<void> {
  await db.voer(sql`insert into signalen (gemeente, id, melding_id, waarneming_id, feit, zekerheid, datum, onderwerp, aangemaakt_op, aangemaakt_door, petsoort)
    values (${s.gemeente}, ${s.id}, ${s.meldingId}, ${s.waarnemingId}, ${s.feit}, ${s.zekerheid}, ${s.datum}, ${s.onderwerp}, ${s.op}, ${s.door}, ${s.petsoort})`);
  const rijen = s.kenmerken.map(
    (k) => sql`(${s.gemeente}, ${k.id}, ${s.id}, ${k.soort}, ${k.waarde}, ${k.weergave}, ${s.op})`,
  );
  if (rijen.length)
    await db.voer(
      sql`insert into kenmerken (gemeente, id, signaal_id, soort, waarde, weergave, aangemaakt_op) values ${sql.join(rijen)}`,
    );
  await schrijfSleutels(db, [s.id]);
}

/** An address, or its description, as one line; `l` is the row of locaties. */
export const adres = sql`coalesce(nullif(concat_ws(', ', nullif(concat_ws(' ', l.straat, l.huisnummer::text || coalesce(l.huisletter, ''), l.toevoeging), ''), l.plaats), ''), l.omschrijving)`;

const WEERGAVE = {
  inrichting: (id: string, gemeente: string) =>
    sql<{ tekst: string }>`select naam as tekst from inrichtingen where gemeente = ${gemeente} and id = ${id}`,
  locatie: (id: string, gemeente: string) =>
    sql<{ tekst: string }>`select ${adres} as tekst from locaties l where l.gemeente = ${gemeente} and l.id = ${id}`,
  facilitator: (id: string, gemeente: string) =>
    sql<{ tekst: string }>`select naam as tekst from facilitators where gemeente = ${gemeente} and id = ${id}`,
};

/** What the register calls a handle in this gemeente; nothing when it is not there. */
export async function leesWeergave(
  db: Db,
  gemeente: string,
  soort: keyof typeof WEERGAVE,
  id: string,
): Promise<string | undefined> {
  return (await db.rij(WEERGAVE[soort](id, gemeente)))?.tekst;
}

/** The columns of a signaal with its source; `s` is its row. */
export const signaalKolommen = sql`s.id, s.gemeente, s.melding_id, m.nummer as melding_nummer, s.waarneming_id, coalesce(m.bron, 'controle') as bron, s.feit, s.zekerheid, s.datum, s.onderwerp, s.aangemaakt_op, mw.naam as aangemaakt_door_naam,
  coalesce((select jsonb_agg(jsonb_build_object('soort', k.soort, 'waarde', k.waarde, 'weergave', k.weergave) order by k.soort, k.weergave) from kenmerken k where k.gemeente = s.gemeente and k.signaal_id = s.id), '[]') as kenmerken,
  (select jsonb_build_object('codes', i.codes, 'lijst', i.lijst, 'versie', i.versie, 'tegenindicaties', i.tegenindicaties, 'op', to_char(i.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'doorNaam', im.naam)
    from signaalindicatoren i join medewerkers im on im.id = i.door where i.gemeente = s.gemeente and i.signaal_id = s.id order by i.op desc, i.id desc limit 1) as indicatoren`;
export const signaalBron = sql`left join meldingen m on m.gemeente = s.gemeente and m.id = s.melding_id join medewerkers mw on mw.id = s.aangemaakt_door`;
/** The stapels a signaal belongs to now. */
export const signaalStapels = sql`coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'nummer', p.nummer, 'titel', p.titel, 'status', p.status) order by p.nummer)
  from stapelstanden b join stapels p on p.gemeente = b.gemeente and p.id = b.stapel_id where b.signaal_gemeente = s.gemeente and b.signaal_id = s.id and b.besluit = 'hoort_bij'), '[]') as stapels`;

/** One signaal with its handles and the stapels it belongs to. */
export async function leesSignaal(
  db: Db,
  id: string,
): Promise<Signaal & { stapels: Array<{ id: string; nummer: string; titel: string; status: string }> }> {
  return db.een(
    sql<Signaal & { stapels: Array<{ id: string; nummer: string; titel: string; status: string }> }>`
      select ${signaalKolommen}, ${signaalStapels} from signalen s ${signaalBron} where s.id = ${id}`,
    'Dit signaal is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The signalen that were drawn from one melding, in order. */
export async function leesSignalenVan(
  db: Db,
  meldingId: string,
): Promise<Array<Signaal & { stapels: Array<{ id: string; nummer: string; titel: string; status: string }> }>> {
  return db.rijen(sql<Signaal & { stapels: Array<{ id: string; nummer: string; titel: string; status: string }> }>`
    select ${signaalKolommen}, ${signaalStapels} from signalen s ${signaalBron} where s.melding_id = ${meldingId} order by s.aangemaakt_op, s.id`);
}

/** Where these signalen stand, without their words: to check that they exist for this pet. */
export async function leesPlaatsen(db: Db, ids: readonly string[]): Promise<Array<{ id: string; gemeente: string }>> {
  return db.rijen(
    sql<{ id: string; gemeente: string }>`select id, gemeente from signalen where id = any (${ids}::uuid[])`,
  );
}

function waarSignalen(v: Static<typeof Signalenvraag>): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.onderwerp) delen.push(sql`s.onderwerp = ${v.onderwerp}`);
  if (v.zekerheid) delen.push(sql`s.zekerheid = ${v.zekerheid}`);
  if (v.gemeente) delen.push(sql`s.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`s.id in (select z.id from kern.zoek(${v.zoek}, array['signalen'], 1000) z)`);
  return sql.join(delen, sql` and `);
}

/** A page of signalen, the newest first unless asked otherwise. */
export async function zoekSignalen(
  db: Db,
  v: Static<typeof Signalenvraag>,
): Promise<{ items: Signaalregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const volgorde = sql`${v.volgorde === 'datum' ? sql`s.datum` : sql`s.aangemaakt_op`} ${v.richting === 'op' ? sql`asc` : sql`desc`}, s.id`;
  // Per gemeente, so that the index of each gemeente gives its newest rows without sorting all of them.
  const items = await db.rijen(sql<Signaalregel>`
    select s.id, s.gemeente, left(s.feit, 160) as begin, s.datum, s.onderwerp, s.zekerheid, coalesce(m.bron, 'controle') as bron,
      array(select k.weergave from kenmerken k where k.gemeente = s.gemeente and k.signaal_id = s.id order by k.soort) as kenmerken,
      (select count(*)::int from stapelstanden b where b.signaal_gemeente = s.gemeente and b.signaal_id = s.id and b.besluit = 'hoort_bij') as aantal_stapels
    from unnest((select kern.gemeenten())) as eigen (code)
    cross join lateral (select s.* from signalen s where s.gemeente = eigen.code and ${waarSignalen(v)} order by ${volgorde} limit ${pagina * perPagina}) s
    left join meldingen m on m.gemeente = s.gemeente and m.id = s.melding_id
    order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from signalen s where ${waarSignalen(v)}`)) };
}

const KEUZES_HOOGUIT = 2000;

/** What the register of a gemeente offers as handles: by name. */
export async function leesKenmerkkeuzes(
  db: Db,
  gemeente: string,
): Promise<Omit<Static<typeof Kenmerkkeuzes>, 'voorstellen'>> {
  type Keuze = { id: string; tekst: string };
  return {
    inrichtingen: await db.rijen(
      sql<Keuze>`select i.id, i.naam || coalesce(' · ' || ${adres}, '') as tekst from inrichtingen i left join locaties l on l.gemeente = i.gemeente and l.id = i.locatie_id where i.gemeente = ${gemeente} order by i.naam limit ${KEUZES_HOOGUIT}`,
    ),
    locaties: await db.rijen(
      sql<Keuze>`select l.id, ${adres} as tekst from locaties l where l.gemeente = ${gemeente} order by l.straat, l.huisnummer limit ${KEUZES_HOOGUIT}`,
    ),
    facilitators: await db.rijen(
      sql<Keuze>`select id, naam || coalesce(' · KvK ' || kvk, '') as tekst from facilitators where gemeente = ${gemeente} order by naam limit ${KEUZES_HOOGUIT}`,
    ),
  };
}

/** What the register of a gemeente holds that words can point at. */
export async function leesAanwijsbaar(db: Db, gemeente: string): Promise<Aanwijsbaar> {
  return {
    locaties: await db.rijen(
      sql<
        Aanwijsbaar['locaties'][number]
      >`select l.id, l.straat, l.huisnummer, l.huisletter, l.toevoeging, l.postcode, l.plaats, ${adres} as weergave
        from locaties l where l.gemeente = ${gemeente} and l.straat is not null order by l.id limit ${KEUZES_HOOGUIT}`,
    ),
    inrichtingen: await db.rijen(
      sql<
        Aanwijsbaar['inrichtingen'][number]
      >`select id, naam, locatie_id, kvk from inrichtingen where gemeente = ${gemeente} order by naam limit ${KEUZES_HOOGUIT}`,
    ),
    facilitators: await db.rijen(
      sql<
        Aanwijsbaar['facilitators'][number]
      >`select id, naam, soort, kvk from facilitators where gemeente = ${gemeente} order by naam limit ${KEUZES_HOOGUIT}`,
    ),
  };
}

/**
 * Takes the words of the serious signalen of a melding out of toezicht, and gives them to whoever hands them over. The handles and
 * the date stay: that there was something at this place, and no more. Source: B12.2, V1, AVG 5 lid 1 c.
 */
export async function neemErnstigeFeiten(db: Db, meldingId: string): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{ id: string; feit: string }>`select id, feit from signalen
      where melding_id = ${meldingId} and onderwerp = any (${[...ERNSTIG]}::text[]) and feit <> ${OVERGEDRAGEN} order by aangemaakt_op, id for update`,
  );
  const ids = rijen.map((r) => r.id);
  if (ids.length) {
    await db.voer(sql`update signalen set feit = ${OVERGEDRAGEN} where id = any (${ids}::uuid[])`);
    // What was read in the words goes with them.
    await db.voer(sql`delete from signaalindicatoren where signaal_id = any (${ids}::uuid[])`);
    await schrijfSleutels(db, ids);
  }
  return rijen.map((r) => r.feit);
}
