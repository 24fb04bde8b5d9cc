import { sql, type Db } from '../kern/db.ts';
import { Fout } from '../kern/fouten.ts';
import type { Inzageregel } from './schema-log.ts';

/** One look or act, before the rules are put in words. */
export type Inzagerij = Omit<Inzageregel, 'regels'> & { regels: string[]; gemeente: string | null };

const HOOGUIT = 500;

/** Everything the log says of one zaak, newest first, as far as this privacyfunctionaris may see. A facilitator is also found where a list was read. */
export async function leesInzage(
  db: Db,
  z: { entiteit: string; id: string; pseudoniem: string | null },
): Promise<Inzagerij[]> {
  return db.rijen(sql<Inzagerij>`
    select to_timestamp(v.start_ms / 1000.0) as op, v.naam, v.soort, v.status, v.doel, v.petsoort, m.naam as medewerker, m.functie, o.naam as organisatie, v.regels, v.gemeente
    from (select * from verwerkingen v where v.onderwerp_id = ${z.id} and v.onderwerp_soort = ${z.entiteit} and v.betrokkene is null
      union all select * from verwerkingen v where v.betrokkene = ${z.pseudoniem} and v.onderwerp_id is distinct from ${z.id}) v
      left join medewerkers m on m.id = v.medewerker_id left join organisaties o on o.id = v.organisatie_id
    order by v.start_ms desc, v.id desc limit ${HOOGUIT}`);
}

/** The same of an own zaak, without names; the database lets through what is of the own gemeente and compartiment. */
export async function leesEigenInzage(db: Db, entiteit: string, id: string): Promise<Inzagerij[]> {
  return db.rijen(
    sql<Inzagerij>`select op, naam, soort, status, doel, petsoort, null as medewerker, functie, organisatie, regels, gemeente from kern.zaakinzage(${entiteit}, ${id})`,
  );
}

/** The gemeente of the zaak; who read it in a list of several gemeenten left none. Throws when there is no line at all: then it is not there for this pet. */
export function gemeenteVanInzage(rijen: readonly Inzagerij[], anders: string | undefined): string {
  const gemeente = rijen.find((r) => r.gemeente)?.gemeente ?? anders;
  if (rijen.length === 0 || !gemeente)
    throw new Fout(
      'NIET_GEVONDEN',
      'Van deze zaak staat niets in het log dat deze pet mag zien. Controleer het adres, of kies een zaak van uw eigen gemeente.',
    );
  return gemeente;
}

/** True when the oldest lines are left out. */
export function isAfgekapt(rijen: readonly Inzagerij[]): boolean {
  return rijen.length === HOOGUIT;
}
