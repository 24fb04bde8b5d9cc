import { sql, SYSTEEM, type Databank, type Db } from './db.ts';

/** A gemeente as every screen and document needs it. */
export interface Gemeente {
  code: string;
  naam: string;
  leidend: boolean;
  adres: string | null;
  huisstijlkleur: string | null;
}

let bekend = new Map<string, Gemeente>();

/** Loads the gemeenten of this installation; they change by the year, not by the minute. Call at start. */
export async function laadGemeenten(databank: Databank): Promise<void> {
  await databank.transactie(SYSTEEM, null, herlaadGemeenten);
}

/** Loads them again inside the act that added one: only names are held here, so an act that fails afterwards does no harm. */
export async function herlaadGemeenten(db: Db): Promise<void> {
  const rijen = await db.rijen(
    sql<Gemeente>`select code, naam, leidend, adres, huisstijlkleur from gemeenten order by naam`,
  );
  bekend = new Map(rijen.map((g) => [g.code, g]));
}

/** The name of a gemeente; its code when the name is not known. */
export function gemeentenaam(code: string): string {
  return bekend.get(code)?.naam ?? code;
}

/** A gemeente by its code. */
export function gemeenteVan(code: string): Gemeente | undefined {
  return bekend.get(code);
}

/** All gemeenten of this installation, by name. */
export function alleGemeenten(): Gemeente[] {
  return [...bekend.values()];
}
