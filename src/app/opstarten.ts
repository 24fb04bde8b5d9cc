import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Pool } from 'pg';
import { maakVirusscanner } from '../platform/bestanden/index.ts';
import { startIngebed } from '../platform/database/ingebed.ts';
import { migreer } from '../platform/database/migreer.ts';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import { createPool } from '../platform/database/pool.ts';
import { urlVoorApp } from '../platform/database/rol.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { systeemklok, type Klok } from '../platform/klok.ts';
import { maakAchtergrond, type Achtergrond } from '../platform/taken.ts';
import { startWachtrij } from '../platform/wachtrij.ts';
import { laadBeleid } from '../kern/beleid.ts';
import { stelBestandenIn } from '../kern/bestanden/bestandsregels.ts';
import { onderzoekWachtende } from '../kern/bestanden/onderzoek.ts';
import { bezorgGebeurtenissen, laatHoren, ruimOp } from '../kern/bezorgen.ts';
import { maakDatabank, type Databank } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Bezorgd } from '../kern/kamer.ts';
import { maakPseudoniemer, verzegel } from '../kern/log.ts';
import { maakUitvoerder, type Kernmiddelen, type Uitvoerder } from '../kern/uitvoeren.ts';
import { stemAf } from './afstemmen.ts';
import { anker, ruimLogOp } from './ankeren.ts';
import type { Config } from './config.ts';
import { draaiBewaren } from '../bewaren/index.ts';
import { bewaarbronnen, kamers } from './huis.ts';
import { maakGeduld, verstuurLog } from './logexport.ts';
import { bepaalModus, type Modus } from './installatie.ts';
import { kluisInBestand, maakHoofdsleutels } from './hoofdsleutels.ts';
import { openKluisVan } from './kluisdeur.ts';
import { leesSleutels, type Sleutels } from './sleutels.ts';
import { maakVernietigingslijst, type Vernietigingslijst } from './vernietigingslijst.ts';

/** An installation that has its database and its kern, but no doors yet. */
export interface Installatie {
  kern: Kernmiddelen;
  uitvoerder: Uitvoerder;
  databank: Databank;
  sleutels: Sleutels;
  vernietigingslijst: Vernietigingslijst;
  klok: Klok;
  modus: Modus;
  /** How a browser reaches this installation. */
  basisUrl: string;
  eigenaarUrl: string;
  appUrl: string;
  stop(): Promise<void>;
}

/** Starts or finds the database, brings it up to date and builds the kern on it. Throws OpstartFout with what to do. */
export async function richtIn(
  config: Config,
  zeg: (zin: string) => void,
  opFout: (fout: Error) => void = () => {},
): Promise<Installatie> {
  openDatamap(config.dataMap);
  if (!config.databaseUrl) eisSleutelBijCluster(config);
  const sleutels = leesSleutels(config.sleutelbestand, kluisInBestand(config));
  const hoofdsleutels = maakHoofdsleutels(config);
  const ingebed = config.databaseUrl ? null : await startIngebed({ dataDir: path.join(config.dataMap, 'postgres') });
  const eigenaarUrl = config.databaseUrl ?? ingebed!.url;
  let pool: Pool | null = null;
  try {
    const { toegepast } = await migreer({
      url: eigenaarUrl,
      map: path.join(config.werkmap, 'database'),
      appWachtwoord: sleutels.databasewachtwoord,
    });
    if (toegepast.length) zeg(`De database is bijgewerkt (${toegepast.length} stappen).`);
    const appUrl = urlVoorApp(eigenaarUrl, sleutels.databasewachtwoord);
    pool = createPool(appUrl, { max: 16, opFout });
    const databank = maakDatabank(pool);
    const modus = await bepaalModus({ databank, klok: systeemklok, afdruk: sleutels.afdruk }, config);
    await openKluisVan(databank, hoofdsleutels);
    const kern = await bouwKern(config, databank, sleutels, modus);
    const vernietigingslijst = maakVernietigingslijst(`${config.sleutelbestand}.vernietigd`, kern);
    const { opnieuw } = await vernietigingslijst.werkBij();
    if (opnieuw) zeg(`Uit een teruggezette reservekopie zijn ${opnieuw} sleutels opnieuw vernietigd.`);
    return {
      kern,
      databank,
      sleutels,
      vernietigingslijst,
      klok: systeemklok,
      modus,
      basisUrl: config.basisUrl,
      eigenaarUrl,
      appUrl,
      uitvoerder: maakUitvoerder(kern),
      async stop() {
        await databank.sluit();
        await ingebed?.stop();
      },
    };
  } catch (fout) {
    await pool?.end();
    await ingebed?.stop();
    throw fout;
  }
}

async function bouwKern(config: Config, databank: Databank, sleutels: Sleutels, modus: Modus): Promise<Kernmiddelen> {
  const { hooguit, perGemeente, clamav } = config.bestanden;
  stelBestandenIn({ hooguit, perGemeente, scanner: clamav && maakVirusscanner(clamav) });
  await laadGemeenten(databank);
  return {
    databank,
    beleid: laadBeleid(path.join(config.werkmap, 'beleid')),
    klok: systeemklok,
    maakId: maakIdmaker(systeemklok),
    pseudoniem: maakPseudoniemer(sleutels.pseudoniem),
    eistDpia: modus === 'echt',
  };
}

/** The folder of the installation itself: keys, and below it the database. */
function openDatamap(map: string): void {
  try {
    mkdirSync(map, { recursive: true });
    accessSync(map, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (oorzaak) {
    throw new OpstartFout(
      'DATAMAP_ONLEESBAAR',
      `De gegevensmap ${map} is niet te lezen of te beschrijven.`,
      'Geef de gebruiker die dit programma start rechten op die map, of kies een andere map in DATA_DIR.',
      oorzaak,
    );
  }
}

/** A new key beside data of before would lock the protected dossiers without a word. */
function eisSleutelBijCluster({ sleutelbestand, dataMap }: Config): void {
  if (existsSync(sleutelbestand) || !existsSync(path.join(dataMap, 'postgres', 'cluster'))) return;
  throw new OpstartFout(
    'SLEUTELS',
    `Bij de gegevens in ${dataMap} ontbreekt het sleutelbestand ${sleutelbestand}.`,
    'Zet het terug uit uw kluis of reservekopie; zonder dit bestand zijn beschermde dossiers onleesbaar.',
  );
}

const EEN_UUR = 3_600_000;

/** Starts the work beside the requests: sealing and anchoring the log, delivering events, clearing up. */
export async function startAchtergrond(
  i: Installatie,
  config: Pick<Config, 'ankerMap' | 'ankerUrl' | 'otlpLogUrl' | 'versie'>,
  meld: (naam: string, fout: unknown) => void,
): Promise<Achtergrond> {
  const luisteraars = kamers.flatMap((k) => k.luisteraars ?? []);
  const wachtrij = await startWachtrij({
    eigenaarUrl: i.eigenaarUrl,
    appUrl: i.appUrl,
    rol: 'samenzicht_systeem',
    rijen: luisteraars.map((l) => l.naam),
    meld: (fout) => meld('wachtrij', fout),
  });
  for (const l of luisteraars) await wachtrij.werk(l.naam, (g) => laatHoren(i.kern, l, g as Bezorgd));
  const achtergrond = maakAchtergrond(meld);
  achtergrond.herhaal('verzegelen', 500, async () => {
    while ((await verzegel(i.databank, i.klok)) > 0);
  });
  achtergrond.herhaal('vernietigd', 2_000, () => i.vernietigingslijst.werkBij());
  achtergrond.herhaal('bezorgen', 700, () =>
    bezorgGebeurtenissen(i.kern, luisteraars, (rij, id, g) => wachtrij.stuur(rij, id, g)),
  );
  const { otlpLogUrl } = config;
  if (otlpLogUrl)
    achtergrond.herhaal(
      'log versturen',
      5_000,
      maakGeduld(i.klok, () => verstuurLog(i.kern, otlpLogUrl, config.versie)),
    );
  achtergrond.herhaal('ankeren', EEN_UUR, () => anker(i, config));
  achtergrond.herhaal('log opruimen', EEN_UUR, () => ruimLogOp(i));
  achtergrond.herhaal('afstemmen', 60_000, () => stemAf(i.kern, meld));
  const opslagen = kamers.flatMap((k) => k.opslagen ?? []);
  achtergrond.herhaal('onderzoeken', 15_000, () => onderzoekWachtende(i.kern, opslagen));
  const bezems = kamers.flatMap((k) => k.bezems ?? []);
  achtergrond.herhaal('opruimen', EEN_UUR, () => ruimOp(i.kern, bezems));
  // At once too: what an update of the program must catch up with does not wait an hour.
  void achtergrond.nu('opruimen');
  achtergrond.herhaal('bewaren', 60_000, () => draaiBewaren(i.kern, bewaarbronnen()));
  return {
    ...achtergrond,
    async stop() {
      await achtergrond.stop();
      // Without a database there is nothing to write down, and the rest must still stop; the next start looks again.
      await i.vernietigingslijst.werkBij().catch((fout: unknown) => meld('vernietigd', fout));
      await wachtrij.stop();
    },
  };
}
