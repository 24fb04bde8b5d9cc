import { OpstartFout } from '../platform/database/opstart-fout.ts';
import type { Klok } from '../platform/klok.ts';
import { sql, SYSTEEM, type Databank } from '../kern/db.ts';
import { isOpLoopback, type Config } from './config.ts';

/** A demo, where anyone logs in as anyone with invented data, or an installation for real work. */
export type Modus = 'demo' | 'echt';

/**
 * Finds what this installation is, or decides it at the first start: a demo, unless a login is set or an empty one was asked for.
 * Throws OpstartFout MODUS when the settings ask for the other kind, and SLEUTELS when the key file is of another installation.
 */
export async function bepaalModus(
  m: { databank: Databank; klok: Klok; afdruk: string },
  config: Pick<Config, 'leeg' | 'oidc' | 'basisUrl' | 'sleutelbestand'>,
): Promise<Modus> {
  const gewild: Modus = config.leeg || config.oidc ? 'echt' : 'demo';
  const { afdruk } = m;
  const stand = await m.databank.transactie(SYSTEEM, null, async (db) => {
    const vraag = sql<{ modus: Modus; sleutelafdruk: string }>`select modus, sleutelafdruk from installatie`;
    const eerder = await db.rij(vraag);
    if (eerder) return eerder;
    // Before it is written down, or a wrong address would make a demo of it for ever.
    if (gewild === 'demo') eisEigenMachine(config.basisUrl);
    await db.voer(
      sql`insert into installatie (modus, sleutelafdruk, begonnen_op) values (${gewild}, ${afdruk}, ${m.klok.nu()}) on conflict do nothing`,
    );
    return db.een(vraag);
  });
  if (stand.sleutelafdruk !== afdruk) throw vreemdeSleutel(config.sleutelbestand);
  if (stand.modus === 'demo' && gewild === 'echt') throw demoBlijftDemo(config.leeg);
  if (stand.modus === 'demo') eisEigenMachine(config.basisUrl);
  return stand.modus;
}

function vreemdeSleutel(bestand: string): OpstartFout {
  return new OpstartFout(
    'SLEUTELS',
    `Het sleutelbestand ${bestand} hoort niet bij deze database.`,
    'Zet het sleutelbestand terug waarmee deze installatie begon; met een ander zijn beschermde dossiers onleesbaar.',
  );
}

function demoBlijftDemo(leeg: boolean): OpstartFout {
  return new OpstartFout(
    'MODUS',
    `Deze installatie is als demo begonnen en kan geen echte worden${leeg ? ' (gevraagd met --leeg)' : ' (OIDC_ISSUER is gezet)'}.`,
    'Begin een echte installatie met een lege database: kies een andere DATA_DIR of DATABASE_URL. De demo zelf start zonder --leeg en zonder OIDC_ISSUER.',
  );
}

function eisEigenMachine(basisUrl: string): void {
  if (isOpLoopback(basisUrl)) return;
  throw new OpstartFout(
    'MODUS',
    `De demo start niet op ${basisUrl}: iedereen logt er in als iedereen, dus hij blijft op deze machine.`,
    'Laat BASIS_URL weg voor de demo, of koppel een inlogvoorziening (OIDC_ISSUER en OIDC_CLIENT_ID) voor een echte installatie.',
  );
}
