import { maakSchoon, bewaarBestand, neemAan } from '../kern/bestanden/index.ts';
import { sql, type Db } from '../kern/db.ts';
import type { Omgeving } from '../kern/declaraties.ts';
import { legMeldingVast, meldingopslag } from '../meldingen/index.ts';

/** A rapportage of politie as it lands: facts, ground and conditions, and the PDF. */
export interface Gelande {
  rapportageId: string;
  gemeente: string;
  nummer: string;
  eenheid: string;
  /** Who sent it: nobody of the gemeente wrote this down. */
  afzenderId: string;
  verstuurdOp: string;
  tekst: string;
  plek: string;
  grondslag: 'wpg_16' | 'wpg_19' | 'wpg_20';
  voorwaarden: string;
  verderGebruik: 'vrij_binnen_toezicht' | 'niet_verder';
  gebruikenTot: string;
  pdf: Buffer;
}

/** The melding that was made of a rapportage; nothing while it has not landed. */
export async function meldingBijRapportage(
  db: Db,
  rapportageId: string,
): Promise<{ id: string; nummer: string } | undefined> {
  return db.rij(
    sql<{
      id: string;
      nummer: string;
    }>`select m.id, m.nummer from partnerberichten b join meldingen m on m.gemeente = b.gemeente and m.id = b.melding_id
      where b.politierapportage_id = ${rapportageId}`,
  );
}

/** The rapportage from which a melding was made. */
export async function rapportageBijMelding(db: Db, meldingId: string): Promise<string | null> {
  const rij = await db.rij(
    sql<{ id: string | null }>`select politierapportage_id as id from partnerberichten where melding_id = ${meldingId}`,
  );
  return rij?.id ?? null;
}

/**
 * Takes in a rapportage that politie sent in this installation: a melding with its facts, the conditions beside it, the PDF with it.
 * Landing twice makes one melding. Gives the melding, or nothing when it was there already. Source: R2, C11; Wpg 16, 19, 20.
 */
export async function neemRapportageIn(
  s: Pick<Omgeving, 'db' | 'klok' | 'maakId'>,
  r: Gelande,
): Promise<{ id: string; gemeente: string; nummer: string } | undefined> {
  if (await meldingBijRapportage(s.db, r.rapportageId)) return undefined;
  const wie = { medewerkerId: r.afzenderId, petsoort: 'rechercheur' as const, compartiment: 'politie' as const };
  const melding = await legMeldingVast({
    ...s,
    wie,
    invoer: {
      gemeente: r.gemeente,
      urgentie: 'gewoon',
      ontvangenOp: r.verstuurdOp,
      bron: 'politie',
      wijze: 'overdracht',
      tekst: r.tekst,
      plaatsomschrijving: r.plek.slice(0, 200),
      anoniem: false,
      contact: `${r.eenheid}, kenmerk ${r.nummer}`,
      terugkoppelingGewenst: true,
    },
  });
  await s.db
    .voer(sql`insert into partnerberichten (gemeente, id, melding_id, soort, afzender, kenmerk, gedateerd_op, grondslag, voorwaarden, verder_gebruik, gebruiken_tot, vastgelegd_op, vastgelegd_door, politierapportage_id)
    values (${r.gemeente}, ${s.maakId()}, ${melding.id}, 'politie', ${r.eenheid}, ${r.nummer}, (${r.verstuurdOp}::timestamptz at time zone 'Europe/Amsterdam')::date, ${r.grondslag}, ${r.voorwaarden}, ${r.verderGebruik},
      ${r.gebruikenTot}, ${s.klok.nu()}, ${r.afzenderId}, ${r.rapportageId})`);
  const bestand = await maakSchoon(await neemAan(r.pdf));
  await bewaarBestand(
    { ...s, wie },
    meldingopslag,
    {
      gemeente: r.gemeente,
      onderwerpSoort: 'melding',
      onderwerpId: melding.id,
      omschrijving: `Bestuurlijke rapportage ${r.nummer}`,
      afgedekt: false,
    },
    bestand,
  );
  return melding;
}
