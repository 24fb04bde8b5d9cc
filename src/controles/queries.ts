import type { Static } from 'typebox';
import { adres } from '../inrichtingen/index.ts';
import { sql, type Db } from '../kern/db.ts';
import type { Controlekop, Gesprekregel, Teamlidregel, Waarnemingregel } from './schema-antwoorden.ts';
import type { Controleplan } from './schema.ts';
import type { NieuwGesprek } from './schema-uitvoering.ts';
import type { Rol } from './woorden.ts';

/** Writes a controle; gives its number. */
export async function voegControleToe(
  db: Db,
  c: Controleplan & {
    id: string;
    locatieId: string;
    afstemming: string;
    voorbereidingVersie: number;
    checklijstVersie: number;
    nu: Date;
    door: string;
  },
): Promise<{ nummer: string }> {
  return db.een(sql<{ nummer: string }>`
    insert into controles (gemeente, id, soort, inrichting_id, locatie_id, triage_id, maatregel_id, aanleiding, doel, grondslag, domein, bevoegdheden, begin, eind, teamreden, dubbelreden, afstemming, gebeld_met, gebeld_op, gebeld_uitkomst, afstemspoed, gevaar, status, voorbereiding_versie, checklijst_versie, aangemaakt_op, aangemaakt_door)
    values (${c.gemeente}, ${c.id}, ${c.soort}, ${c.inrichtingId ?? null}, ${c.locatieId}, ${c.triageId ?? null}, ${c.maatregelId ?? null}, ${c.aanleiding}, ${c.doel}, ${c.grondslag}, ${c.domein}, ${c.bevoegdheden}::text[],
      ${c.begin}, ${c.eind}, ${c.teamreden ?? null}, ${c.dubbelreden ?? null}, ${c.afstemming}, ${c.gebeldMet ?? null}, ${c.gebeldOp ?? null}, ${c.gebeldUitkomst ?? null}, ${c.afstemspoed ?? null}, ${c.gevaar ?? null}, 'gepland', ${c.voorbereidingVersie}, ${c.checklijstVersie}, ${c.nu}, ${c.door})
    returning nummer`);
}

/** Writes the team. */
export async function voegTeamToe(
  db: Db,
  gemeente: string,
  controleId: string,
  team: Array<{ medewerkerId: string; rol: Rol; aanwijzingId: string | null }>,
): Promise<void> {
  const rijen = team.map(
    (t) => sql`(${gemeente}, ${controleId}::uuid, ${t.medewerkerId}::uuid, ${t.rol}, ${t.aanwijzingId}::uuid)`,
  );
  await db.voer(
    sql`insert into controleteams (gemeente, controle_id, medewerker_id, rol, aanwijzing_id) values ${sql.join(rijen)}`,
  );
}

/** One controle with the names of what it points at. */
export async function leesControle(db: Db, id: string): Promise<Controlekop> {
  return db.een(
    sql<Controlekop>`
    select c.id, c.gemeente, g.naam as gemeente_naam, c.nummer, c.soort, c.status, c.inrichting_id, i.naam as inrichting_naam, i.werkvorm, i.vergunning, c.locatie_id, ${adres} as locatie_tekst, l.soort as locatie_soort,
      c.triage_id, c.maatregel_id, c.aanleiding, c.doel, c.grondslag, c.domein, c.bevoegdheden, c.begin, c.eind, c.teamreden, c.dubbelreden, c.afstemming, c.gebeld_met, c.gebeld_op, c.gebeld_uitkomst, c.afstemspoed, c.gevaar,
      c.begin_afstemming, c.begin_gebeld_met, c.begin_gebeld_op, c.begin_gebeld_uitkomst, c.begin_spoed, c.begin_gevaar, c.begonnen_op, c.afgerond_op, c.vervallen_op, c.vervalreden,
      c.toegang, c.toegang_toelichting, c.legitimatie, c.doel_verteld, c.team_uitgelegd, c.meegedeeld, c.voorbereiding_versie, c.checklijst_versie, c.versie, c.aangemaakt_op, mw.naam as aangemaakt_door_naam
    from controles c join gemeenten g on g.code = c.gemeente join locaties l on l.gemeente = c.gemeente and l.id = c.locatie_id
      left join inrichtingen i on i.gemeente = c.gemeente and i.id = c.inrichting_id join medewerkers mw on mw.id = c.aangemaakt_door
    where c.id = ${id} and c.gemeente = any ((select kern.gemeenten())::text[])`,
    'Deze controle is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** The team in order: who leads first. */
export async function leesTeam(db: Db, c: { gemeente: string; id: string }): Promise<Teamlidregel[]> {
  return db.rijen(sql<Teamlidregel>`
    select t.medewerker_id, mw.naam, mw.functie, o.naam as organisatie_naam, t.rol, t.aanwijzing_id, a.besluitnummer
    from controleteams t join medewerkers mw on mw.id = t.medewerker_id join organisaties o on o.id = mw.organisatie_id
      left join aanwijzingen a on a.gemeente = t.gemeente and a.id = t.aanwijzing_id
    where t.gemeente = ${c.gemeente} and t.controle_id = ${c.id} order by array_position(array['leider', 'toezichthouder', 'zorgprofessional', 'politie', 'tolk', 'overig'], t.rol), mw.naam`);
}

/** The locatie of an inrichting, or the locatie itself when it is one of this gemeente. */
export async function leesPlaats(
  db: Db,
  gemeente: string,
  p: { inrichtingId?: string | undefined; locatieId?: string | undefined },
): Promise<{ locatieId: string; status: string | null } | undefined> {
  if (p.inrichtingId)
    return db.rij(
      sql`select locatie_id, status from inrichtingen where gemeente = ${gemeente} and id = ${p.inrichtingId}`,
    );
  return db.rij(
    sql`select id as locatie_id, null as status from locaties where gemeente = ${gemeente} and id = ${p.locatieId ?? null}`,
  );
}

/** Moves a controle on when nobody else did: `versie` must be the one that was read. Tells whether it did. */
export async function verplaats(
  db: Db,
  c: { gemeente: string; id: string; versie: number },
  velden: Record<string, unknown>,
): Promise<boolean> {
  const delen = Object.entries(velden).map(([naam, waarde]) => sql`${sql.ref(naam)} = ${waarde}`);
  return (
    (await db.voer(
      sql`update controles set ${sql.join(delen)}, versie = versie + 1 where gemeente = ${c.gemeente} and id = ${c.id} and versie = ${c.versie}`,
    )) === 1
  );
}

/** What was recorded of each point of the preparation, the newest of each. */
export async function leesPunten(
  db: Db,
  c: { gemeente: string; id: string },
): Promise<Array<{ punt: string; gedaan: boolean; toelichting: string | null; op: string; doorNaam: string }>> {
  return db.rijen(sql`
    select distinct on (v.punt) v.punt, v.gedaan, v.toelichting, v.op, mw.naam as door_naam from voorbereidingspunten v join medewerkers mw on mw.id = v.door
    where v.gemeente = ${c.gemeente} and v.controle_id = ${c.id} order by v.punt, v.op desc, v.id desc`);
}

/** Records a point of the preparation. */
export async function voegPuntToe(
  db: Db,
  p: {
    gemeente: string;
    id: string;
    controleId: string;
    punt: string;
    gedaan: boolean;
    toelichting: string | null;
    op: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(
    sql`insert into voorbereidingspunten (gemeente, id, controle_id, punt, gedaan, toelichting, op, door) values (${p.gemeente}, ${p.id}, ${p.controleId}, ${p.punt}, ${p.gedaan}, ${p.toelichting}, ${p.op}, ${p.door})`,
  );
}

/** A waarneming to be written. */
export interface Waarnemingrij {
  gemeente: string;
  id: string;
  controleId: string;
  punt: string | null;
  vraag: string;
  oordeel: string;
  tekst: string;
  norm: string | null;
  bevoegdheid: string | null;
  noodzaak: string | null;
  corrigeert: string | null;
  correctiereden: string | null;
  op: Date;
  vastgelegdOp: Date;
  door: string;
  petsoort: string;
}

/** Writes a waarneming; once. */
export async function voegWaarnemingToe(db: Db, w: Waarnemingrij): Promise<void> {
  await db.voer(sql`
    insert into waarnemingen (gemeente, id, controle_id, punt, vraag, oordeel, tekst, norm, bevoegdheid, noodzaak, corrigeert, correctiereden, op, vastgelegd_op, door, petsoort)
    values (${w.gemeente}, ${w.id}, ${w.controleId}, ${w.punt}, ${w.vraag}, ${w.oordeel}, ${w.tekst}, ${w.norm}, ${w.bevoegdheid}, ${w.noodzaak}, ${w.corrigeert}, ${w.correctiereden}, ${w.op}, ${w.vastgelegdOp}, ${w.door}, ${w.petsoort})`);
}

/** All waarnemingen of a controle in order of the moment, with what came in the place of each. */
export async function leesWaarnemingen(db: Db, c: { gemeente: string; id: string }): Promise<Waarnemingregel[]> {
  return db.rijen(sql<Waarnemingregel>`
    select w.id, w.punt, w.vraag, w.oordeel, w.tekst, w.norm, w.bevoegdheid, w.noodzaak, w.corrigeert, w.correctiereden, n.id as verbeterd_door, w.op, w.vastgelegd_op, mw.naam as door_naam, w.petsoort
    from waarnemingen w join medewerkers mw on mw.id = w.door left join waarnemingen n on n.gemeente = w.gemeente and n.corrigeert = w.id
    where w.gemeente = ${c.gemeente} and w.controle_id = ${c.id} order by w.op, w.vastgelegd_op, w.id`);
}

/** Writes a conversation. */
export async function voegGesprekToe(
  db: Db,
  g: Omit<Static<typeof NieuwGesprek>, 'id'> & {
    gemeente: string;
    id: string;
    controleId: string;
    op: Date;
    door: string;
  },
): Promise<void> {
  await db.voer(sql`
    insert into gesprekken (gemeente, id, controle_id, aantal, met, taal, onderwerpen, hulp_aangeboden, hulp_gewenst, eigen_paspoort, rechten_verteld, flyer_taal, op, door)
    values (${g.gemeente}, ${g.id}, ${g.controleId}, ${g.aantal}, ${g.met}, ${g.taal}, ${g.onderwerpen}::text[], ${g.hulpAangeboden}, ${g.hulpGewenst}, ${g.eigenPaspoort}, ${g.rechtenVerteld}, ${g.flyerTaal ?? null}, ${g.op}, ${g.door})`);
}

/** All conversations of a controle. */
export async function leesGesprekken(db: Db, c: { gemeente: string; id: string }): Promise<Gesprekregel[]> {
  return db.rijen(sql<Gesprekregel>`
    select s.id, s.aantal, s.met, s.taal, s.onderwerpen, s.hulp_aangeboden, s.hulp_gewenst, s.eigen_paspoort, s.rechten_verteld, s.flyer_taal, s.op, mw.naam as door_naam
    from gesprekken s join medewerkers mw on mw.id = s.door where s.gemeente = ${c.gemeente} and s.controle_id = ${c.id} order by s.op, s.id`);
}

/** What kind of organisatie each of these medewerkers works for; who is no longer active is not among them. */
export async function leesMedewerkers(
  db: Db,
  ids: readonly string[],
): Promise<Array<{ id: string; organisatiesoort: string }>> {
  return db.rijen(
    sql`select mw.id, o.soort as organisatiesoort from medewerkers mw join organisaties o on o.id = mw.organisatie_id where mw.id = any (${[...ids]}::uuid[]) and mw.actief`,
  );
}

/** Holds the row of a controle until the transaction ends. */
export async function vergrendel(db: Db, id: string): Promise<void> {
  await db.voer(sql`select 1 from controles where id = ${id} for update`);
}
