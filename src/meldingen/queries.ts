import { sql, telTot, type Db, type RawBuilder } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Static } from 'typebox';
import type { Melding, Meldingenvraag, Meldingregel, NieuweMelding, Plaatskeuzes } from './schema.ts';
import { PER_PAGINA } from '../kern/velden.ts';

type Lijstvraag = Static<typeof Meldingenvraag>;

/** Where a melding plays, as one line. */
const plaats = sql`coalesce(i.naam, concat_ws(' ', l.straat, l.huisnummer::text || coalesce(l.huisletter, ''), l.plaats), m.plaatsomschrijving)`;
const metPlaats = sql`left join inrichtingen i on i.gemeente = m.gemeente and i.id = m.inrichting_id left join locaties l on l.gemeente = m.gemeente and l.id = m.locatie_id`;

/** Writes a melding; gives its number. */
export async function voegMeldingToe(
  db: Db,
  m: Static<typeof NieuweMelding> & { id: string; reagerenVoor: Date; nu: Date; door: string },
): Promise<{ nummer: string }> {
  return db.een(sql<{ nummer: string }>`
    insert into meldingen (gemeente, id, ontvangen_op, bron, wijze, anoniem, tekst, locatie_id, inrichting_id, plaatsomschrijving, urgentie, status, terugkoppeling_gewenst, reageren_voor, aangemaakt_op, aangemaakt_door)
    values (${m.gemeente}, ${m.id}, ${m.ontvangenOp}, ${m.bron}, ${m.wijze}, ${m.anoniem}, ${m.tekst}, ${m.locatieId ?? null}, ${m.inrichtingId ?? null}, ${m.plaatsomschrijving ?? null},
      ${m.urgentie}, 'nieuw', ${m.terugkoppelingGewenst}, ${m.reagerenVoor}, ${m.nu}, ${m.door})
    returning nummer`);
}

/** Keeps how the melder can be reached, encrypted, with the day on which it goes. */
export async function bewaarContact(
  db: Db,
  c: { gemeente: string; meldingId: string; versleuteld: Buffer; verwijderenOp: string },
): Promise<void> {
  await db.voer(
    sql`insert into meldercontacten (gemeente, melding_id, versleuteld, verwijderen_op) values (${c.gemeente}, ${c.meldingId}, ${c.versleuteld}, ${c.verwijderenOp})`,
  );
}

/** One melding with the names of what it points at. */
export async function leesMelding(db: Db, id: string): Promise<Omit<Melding, 'terugkoppelingen'>> {
  return db.een(
    sql<Omit<Melding, 'terugkoppelingen'>>`
    select m.id, m.gemeente, g.naam as gemeente_naam, m.nummer, m.ontvangen_op, m.bron, m.wijze, m.anoniem, m.tekst, m.inrichting_id, i.naam as inrichting_naam, m.locatie_id,
      concat_ws(' ', l.straat, l.huisnummer::text || coalesce(l.huisletter, ''), l.plaats) as locatie_tekst, m.plaatsomschrijving, m.urgentie, m.status, m.terugkoppeling_gewenst, m.reageren_voor, m.opgevolgd_op,
      m.aangemaakt_op, mw.naam as aangemaakt_door_naam, m.versie
    from meldingen m ${metPlaats} join gemeenten g on g.code = m.gemeente join medewerkers mw on mw.id = m.aangemaakt_door where m.id = ${id}`,
    'Deze melding is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** What was told to the melder, in order. */
export async function leesTerugkoppelingen(db: Db, meldingId: string): Promise<Melding['terugkoppelingen']> {
  return db.rijen(sql<Melding['terugkoppelingen'][number]>`
    select t.id, t.soort, t.tekst, t.wijze, t.op, mw.naam as door_naam from terugkoppelingen t join medewerkers mw on mw.id = t.door where t.melding_id = ${meldingId} order by t.op, t.id`);
}

/** Writes that the melder was told something. */
export async function voegTerugkoppelingToe(
  db: Db,
  t: {
    gemeente: string;
    id: string;
    meldingId: string;
    soort: string;
    tekst: string;
    wijze: string;
    op: Date;
    door: string;
    petsoort: string;
  },
): Promise<void> {
  await db.voer(sql`insert into terugkoppelingen (gemeente, id, melding_id, soort, tekst, wijze, op, door, petsoort)
    values (${t.gemeente}, ${t.id}, ${t.meldingId}, ${t.soort}, ${t.tekst}, ${t.wijze}, ${t.op}, ${t.door}, ${t.petsoort})`);
}

/** Changes where a melding stands. Throws INTUSSEN_GEWIJZIGD when somebody did since it was read: a hand-over is never undone. */
export async function zetStatus(
  db: Db,
  melding: Pick<Melding, 'id' | 'versie'>,
  status: Melding['status'],
): Promise<void> {
  const geraakt = await db.voer(
    sql`update meldingen set status = ${status}, versie = versie + 1 where id = ${melding.id} and versie = ${melding.versie}`,
  );
  if (geraakt !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze melding is intussen gewijzigd.');
}

const VOLGORDE = { ontvangenOp: sql`m.ontvangen_op`, reagerenVoor: sql`m.reageren_voor`, nummer: sql`m.nummer` };

function waar(v: Lijstvraag): RawBuilder<unknown> {
  const delen = [sql`true`];
  if (v.status) delen.push(sql`m.status = ${v.status}`);
  if (v.urgentie) delen.push(sql`m.urgentie = ${v.urgentie}`);
  if (v.bron) delen.push(sql`m.bron = ${v.bron}`);
  if (v.gemeente) delen.push(sql`m.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`m.id in (select z.id from kern.zoek(${v.zoek}, array['meldingen'], 1000) z)`);
  return sql.join(delen, sql` and `);
}

/** A page of meldingen, the newest first unless asked otherwise. */
export async function zoekMeldingen(
  db: Db,
  v: Lijstvraag,
): Promise<{ items: Meldingregel[]; pagina: number; perPagina: number; totaal: number; meer: boolean }> {
  const pagina = v.pagina ?? 1;
  const perPagina = v.perPagina ?? PER_PAGINA;
  const volgorde = sql`${VOLGORDE[v.volgorde ?? 'ontvangenOp']} ${(v.richting ?? 'af') === 'af' ? sql`desc` : sql`asc`}, m.id`;
  // Per gemeente, so that the index of each gemeente gives its newest rows without sorting all of them.
  const items = await db.rijen(sql<Meldingregel>`
    select m.id, m.gemeente, m.nummer, m.ontvangen_op, m.bron, m.urgentie, m.status, m.reageren_voor, left(coalesce(m.tekst, case when m.status = 'overgedragen' then 'Overgedragen aan het dossier mensenhandel.' else 'Gewist na de bewaartermijn.' end), 140) as begin, ${plaats} as plaats
    from unnest((select kern.gemeenten())) as eigen (code)
    cross join lateral (select m.* from meldingen m where m.gemeente = eigen.code and ${waar(v)} order by ${volgorde} limit ${pagina * perPagina}) m
    ${metPlaats} order by ${volgorde} limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, sql`from meldingen m where ${waar(v)}`)) };
}

const KEUZES_HOOGUIT = 2000;

/** The places of the own gemeenten that a melding can point at, by name. */
export async function leesPlaatskeuzes(db: Db): Promise<Static<typeof Plaatskeuzes>> {
  type Keuze = { id: string; tekst: string };
  const adres = sql`coalesce(nullif(concat_ws(', ', nullif(concat_ws(' ', l.straat, l.huisnummer::text || coalesce(l.huisletter, '')), ''), l.plaats), ''), l.omschrijving)`;
  return {
    inrichtingen: await db.rijen(
      sql<Keuze>`select i.id, i.naam || coalesce(' · ' || ${adres}, '') as tekst from inrichtingen i left join locaties l on l.gemeente = i.gemeente and l.id = i.locatie_id order by i.naam limit ${KEUZES_HOOGUIT}`,
    ),
    locaties: await db.rijen(
      sql<Keuze>`select l.id, ${adres} as tekst from locaties l order by l.plaats, l.straat, l.huisnummer limit ${KEUZES_HOOGUIT}`,
    ),
  };
}

/** One thing that was told to a melder. */
export async function leesTerugkoppeling(db: Db, id: string): Promise<{ soort: string; tekst: string; door: string }> {
  return db.een(
    sql<{
      soort: string;
      tekst: string;
      door: string;
    }>`select soort, tekst, door from terugkoppelingen where id = ${id}`,
  );
}
