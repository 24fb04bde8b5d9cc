import Type, { type Static } from 'typebox';
import { sql, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import { ofNiets } from '../kern/velden.ts';
import { opmaak } from '../platform/scherm/index.ts';

const S = Type.String();

/** From whom a melding came, on which ground and under which conditions. */
export const Partnervoorwaarde = Type.Object({
  meldingId: S,
  meldingNummer: S,
  soort: S,
  aard: S,
  afzender: S,
  kenmerk: S,
  gedateerdOp: S,
  grondslag: S,
  voorwaarden: S,
  verderGebruik: S,
  gebruikenTot: ofNiets(S),
  terugkoppelenVoor: ofNiets(S),
  verstrekkingNummer: ofNiets(S),
  toestemmingOp: ofNiets(S),
  toestemmingVan: ofNiets(S),
  toestemmingVoor: ofNiets(S),
});
export type Partnervoorwaarde = Static<typeof Partnervoorwaarde>;

/** The conditions of what these meldingen came from, wherever their facts are used. */
export async function leesVoorwaarden(db: Db, meldingIds: readonly string[]): Promise<Partnervoorwaarde[]> {
  if (meldingIds.length === 0) return [];
  return db.rijen(
    sql<Partnervoorwaarde>`select b.melding_id, m.nummer as melding_nummer, b.soort, b.aard, b.afzender, b.kenmerk, b.gedateerd_op::text as gedateerd_op, b.grondslag, b.voorwaarden,
        b.verder_gebruik, b.gebruiken_tot::text as gebruiken_tot, b.terugkoppelen_voor::text as terugkoppelen_voor, b.verstrekking_nummer,
        b.toestemming_op::text as toestemming_op, b.toestemming_van, b.toestemming_voor
      from partnerberichten b join meldingen m on m.gemeente = b.gemeente and m.id = b.melding_id
      where b.melding_id = any (${meldingIds}::uuid[]) order by b.gedateerd_op, b.id`,
  );
}

/** Refuses to use facts after the day that their sender gave. Source: C11; Wpg 16, 19, 20; AVG 5 lid 1 b. */
export async function eisBruikbaar(db: Db, meldingIds: readonly string[], vandaag: string): Promise<void> {
  const voorbij = (await leesGrenzen(db, meldingIds)).find((v) => isVoorbij(v, vandaag));
  if (voorbij)
    throw new Fout(
      'STAND_PAST_NIET',
      `${noem(voorbij)} mocht worden gebruikt tot en met ${opmaak.datum(voorbij.gebruikenTot!)}. Daarna gebruikt u het niet meer (C11; Wpg 16, 19 en 20; AVG 5 lid 1 b). Vraag de afzender om een nieuwe termijn, of laat deze feiten weg.`,
    );
}

/**
 * Refuses to give facts on beyond what their sender allowed. `buiten`: out of the gemeente; there also what is free within toezicht asks
 * his leave. Source: C11, R2; Wpg 16, 19, 20; AVG 5 lid 1 b.
 */
export async function eisDeelbaar(
  db: Db,
  meldingIds: readonly string[],
  vandaag: string,
  naar: 'binnen' | 'buiten',
): Promise<void> {
  await eisBruikbaar(db, meldingIds, vandaag);
  const dicht = (await leesGrenzen(db, meldingIds)).find((v) => isDicht(v, naar));
  if (dicht)
    throw new Fout(
      'STAND_PAST_NIET',
      `${noem(dicht)} mag niet verder dan de afzender toestond (C11; Wpg 16, 19 en 20; AVG 5 lid 1 b). Vraag toestemming en leg die bij de melding vast, of deel alleen wat u zelf weet. Bij direct gevaar: bel 112.`,
    );
}

/** Of these meldingen those whose facts do not leave the gemeente now: past their day, or without the leave of their sender. */
export async function leesOndeelbaar(db: Db, meldingIds: readonly string[], vandaag: string): Promise<Set<string>> {
  const rijen = await leesGrenzen(db, meldingIds);
  return new Set(rijen.filter((v) => isVoorbij(v, vandaag) || isDicht(v, 'buiten')).map((v) => v.meldingId));
}

const isVoorbij = (v: Grens, vandaag: string) => v.gebruikenTot !== null && v.gebruikenTot < vandaag;
const isDicht = (v: Grens, naar: 'binnen' | 'buiten') =>
  v.toestemmingOp === null &&
  (v.verderGebruik !== 'vrij_binnen_toezicht' || (naar === 'buiten' && v.soort === 'politie'));

type Grens = Pick<
  Partnervoorwaarde,
  'meldingId' | 'afzender' | 'kenmerk' | 'soort' | 'verderGebruik' | 'gebruikenTot' | 'toestemmingOp'
>;

const noem = (g: Grens) => `Wat ${g.afzender} gaf (kenmerk ${g.kenmerk})`;

/** Only what limits: also for who may not read the melding itself. */
async function leesGrenzen(db: Db, meldingIds: readonly string[]): Promise<Grens[]> {
  if (meldingIds.length === 0) return [];
  return db.rijen(
    sql<Grens>`select melding_id, afzender, kenmerk, soort, verder_gebruik, gebruiken_tot::text as gebruiken_tot, toestemming_op::text as toestemming_op
      from partnerberichten where melding_id = any (${meldingIds}::uuid[]) order by gedateerd_op, id`,
  );
}
