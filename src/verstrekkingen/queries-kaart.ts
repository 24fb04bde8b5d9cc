import { sql, type Db, type RawBuilder } from '../kern/db.ts';
import { kaartstand } from './kaartstand.ts';
import type { Kaart, NieuweKaart } from './schema-kaart.ts';

type Kaartrij = Omit<Kaart, 'stand'>;

const kolommen = sql`k.id, k.soort, k.titel, k.ontvangersoort, k.avg6, k.avg6_grond, k.avg9, k.avg9_grond, k.avg10, k.strafgrond, k.leidraad, k.afwijking, k.uitleg, k.zonder_persoon, k.met_toestemming, k.versie, k.aangemaakt_op, mw.naam as opgesteld_door, k.aangemaakt_door as opgesteld_door_id,
  coalesce((select jsonb_agg(jsonb_build_object('gemeente', h.gemeente, 'gemeenteNaam', g.naam, 'doorId', h.door, 'doorNaam', hm.naam, 'op', to_char(h.op at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'geldigTot', h.geldig_tot::text, 'motivering', h.motivering, 'nagekekenDoorNaam', nm.naam, 'nagekekenOordeel', h.nagekeken_oordeel, 'nagekekenTekst', h.nagekeken_tekst) order by g.naam)
    from (select distinct on (gemeente) * from kaartgoedkeuringen where kaart_id = k.id order by gemeente, op desc, id desc) h
    join gemeenten g on g.code = h.gemeente join medewerkers hm on hm.id = h.door left join medewerkers nm on nm.id = h.nagekeken_door), '[]') as handtekeningen`;

/** One card, with how it stands for these gemeenten on this day. */
export async function leesKaart(db: Db, id: string, gemeenten: readonly string[], vandaag: string): Promise<Kaart> {
  const k = await db.een(
    sql<Kaartrij>`select ${kolommen} from grondslagkaarten k join medewerkers mw on mw.id = k.aangemaakt_door where k.id = ${id}`,
    'Deze grondslagkaart is er niet.',
  );
  return { ...k, stand: kaartstand(k.handtekeningen, gemeenten, vandaag) };
}

/** All versions of all cards, the newest of each kind first. */
export async function leesKaarten(db: Db, gemeenten: readonly string[], vandaag: string): Promise<Kaart[]> {
  const rijen = await db.rijen(
    sql<Kaartrij>`select ${kolommen} from grondslagkaarten k join medewerkers mw on mw.id = k.aangemaakt_door order by k.soort, k.versie desc limit 200`,
  );
  return rijen.map((k) => ({ ...k, stand: kaartstand(k.handtekeningen, gemeenten, vandaag) }));
}

/** Writes a new version of a kind of card; what was signed before stays as it was. */
export async function voegKaartToe(db: Db, k: NieuweKaart & { id: string; nu: Date; door: string }): Promise<void> {
  await db.voer(sql`insert into grondslagkaarten (id, soort, titel, ontvangersoort, avg6, avg6_grond, avg9, avg9_grond, avg10, strafgrond, leidraad, afwijking, uitleg, zonder_persoon, met_toestemming, versie, aangemaakt_op, aangemaakt_door)
    values (${k.id}, ${k.soort}, ${k.titel}, ${k.ontvangersoort}, ${k.avg6}, ${k.avg6Grond}, ${k.avg9}, ${k.avg9Grond}, ${k.avg10}, ${k.strafgrond}, ${k.leidraad}, ${k.afwijking}, ${k.uitleg}, ${k.zonderPersoon}, ${k.avg6 === 'a'},
      (select coalesce(max(versie), 0) + 1 from grondslagkaarten where soort = ${k.soort}), ${k.nu}, ${k.door})`);
}

/** Signs a card for some gemeenten. */
export async function tekenKaart(
  db: Db,
  t: {
    kaartId: string;
    gemeenten: readonly string[];
    maakId: () => string;
    nu: Date;
    door: string;
    petsoort: string;
    geldigTot: string;
    motivering: string;
  },
): Promise<void> {
  const rijen: RawBuilder<unknown>[] = t.gemeenten.map(
    (g) => sql`(${g}, ${t.maakId()}, ${t.kaartId}, ${t.nu}, ${t.door}, ${t.petsoort}, ${t.geldigTot}, ${t.motivering})`,
  );
  await db.voer(
    sql`insert into kaartgoedkeuringen (gemeente, id, kaart_id, op, door, petsoort, geldig_tot, motivering) values ${sql.join(rijen)}`,
  );
}

/** Writes what somebody else finds of the newest signatures of these gemeenten; gives how many were still open. */
export async function kijkKaartNa(
  db: Db,
  n: { kaartId: string; gemeenten: readonly string[]; oordeel: string; tekst: string; nu: Date; door: string },
): Promise<number> {
  return db.voer(sql`update kaartgoedkeuringen h set nagekeken_op = ${n.nu}, nagekeken_door = ${n.door}, nagekeken_oordeel = ${n.oordeel}, nagekeken_tekst = ${n.tekst}
    where h.nagekeken_op is null and (h.gemeente, h.id) in (select distinct on (k.gemeente) k.gemeente, k.id from kaartgoedkeuringen k
      where k.kaart_id = ${n.kaartId} and k.gemeente = any (${n.gemeenten}::text[]) order by k.gemeente, k.op desc, k.id desc)`);
}
