import { maakHex } from '../boekhouding.ts';
import { sql, type Db } from '../db.ts';
import { alleGemeenten } from '../gemeenten.ts';
import { logInsert, maakSpoor } from '../log.ts';
import type { Kernmiddelen } from '../uitvoeren.ts';
import { bestandsregels } from './bestandsregels.ts';
import { leesInhoud, opensleutels, vernietigBestand, type Bestandsrij, type Opslag } from './opslag.ts';

type Wachtende = Pick<Bestandsrij, 'gemeente' | 'id' | 'sha256'>;

const PARTIJ = 20;

/**
 * Looks again at files that wait for the scanner: free when clean, destroyed when infected, and still closed to everyone when the
 * scanner does not answer. Harmless when it runs twice; gives how many were decided.
 */
export async function onderzoekWachtende(m: Kernmiddelen, opslagen: readonly Opslag[]): Promise<number> {
  const { scanner } = bestandsregels();
  if (!scanner) return 0;
  let beslist = 0;
  for (const o of opslagen) {
    const als = <T>(werk: (db: Db) => Promise<T>) => m.databank.transactie(rolVan(o), null, werk);
    for (const b of await als((db) => leesWachtende(db, o))) {
      const inhoud = await als(async (db) => {
        const sleutel = (await opensleutels(db, [b])).get(b.id);
        return sleutel && leesInhoud(db, o, b, sleutel);
      });
      if (!inhoud) continue;
      const uitkomst = await scanner(inhoud);
      // It does not answer for this one; it will not for the next.
      if (uitkomst === 'onbereikbaar') return beslist;
      await als((db) => legVast(m, db, o, b, uitkomst === 'besmet'));
      beslist += 1;
    }
  }
  return beslist;
}

function rolVan(o: Opslag) {
  const gemeenten = alleGemeenten().map((g) => g.code);
  return { rol: o.rol, gemeenten, medewerkerId: null, organisatieId: null, petsoort: 'systeem' };
}

function leesWachtende(db: Db, o: Opslag): Promise<Wachtende[]> {
  return db.rijen(
    sql<Wachtende>`select gemeente, id, sha256 from ${sql.table(o.tabel)} where onderzoek = 'wacht' and vernietigd_op is null order by toegevoegd_op limit ${PARTIJ}`,
  );
}

async function legVast(m: Kernmiddelen, db: Db, o: Opslag, b: Wachtende, besmet: boolean): Promise<void> {
  const op = m.klok.nu();
  if (besmet) await vernietigBestand(db, o, b, { op, door: null, reden: 'Bij onderzoek is malware gevonden.', besmet });
  else
    await db.voer(
      sql`update ${sql.table(o.tabel)} set onderzoek = 'schoon', onderzocht_op = ${op} where gemeente = ${b.gemeente} and id = ${b.id} and onderzoek = 'wacht' and vernietigd_op is null`,
    );
  await db.voer(
    logInsert([
      {
        id: m.maakId(),
        spoor: maakSpoor(maakHex),
        status: 'Ok',
        naam: 'bestand.onderzoeken',
        startMs: op.getTime(),
        eindMs: m.klok.nu().getTime(),
        verwerking: 'toegang',
        betrokkene: null,
        betrokkeneSoort: null,
        soort: 'systeem',
        gemeente: b.gemeente,
        compartiment: o.rol,
        wie: null,
        doel: 'beheer',
        onderwerpSoort: 'Bestand',
        onderwerpId: b.id,
        aantal: null,
        regels: [],
        beleidsversie: m.beleid.versie,
        toelichting: besmet ? 'malware gevonden, vernietigd' : 'geen malware gevonden',
      },
    ]),
  );
}
