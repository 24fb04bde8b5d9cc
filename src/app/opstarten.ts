import path from 'node:path';
import type { Pool } from 'pg';
import { startIngebed } from '../platform/database/ingebed.ts';
import { migreer } from '../platform/database/migreer.ts';
import { createPool } from '../platform/database/pool.ts';
import { urlVoorApp } from '../platform/database/rol.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { systeemklok, type Klok } from '../platform/klok.ts';
import { maakAchtergrond, type Achtergrond } from '../platform/taken.ts';
import { startWachtrij } from '../platform/wachtrij.ts';
import { laadBeleid } from '../kern/beleid.ts';
import { bezorgGebeurtenissen, laatHoren, ruimOp } from '../kern/bezorgen.ts';
import { maakDatabank, type Databank } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Bezorgd } from '../kern/kamer.ts';
import { openKluis } from '../kern/kluis.ts';
import { maakPseudoniemer, verzegel } from '../kern/log.ts';
import { maakUitvoerder, type Kernmiddelen, type Uitvoerder } from '../kern/uitvoeren.ts';
import type { Config } from './config.ts';
import { kamers } from './huis.ts';
import { leesSleutels, type Sleutels } from './sleutels.ts';

/** An installation that has its database and its kern, but no doors yet. */
export interface Installatie {
  kern: Kernmiddelen;
  uitvoerder: Uitvoerder;
  databank: Databank;
  sleutels: Sleutels;
  klok: Klok;
  /** How a browser reaches this installation. */
  basisUrl: string;
  eigenaarUrl: string;
  appUrl: string;
  stop(): Promise<void>;
}

/** Starts or finds the database, brings it up to date and builds the kern on it. Throws OpstartFout with what to do. */
export async function richtIn(config: Config, zeg: (zin: string) => void): Promise<Installatie> {
  const sleutels = leesSleutels(config.sleutelbestand);
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
    pool = createPool(appUrl, { max: 16 });
    openKluis(sleutels.kluis);
    const databank = maakDatabank(pool);
    await laadGemeenten(databank);
    const beleid = laadBeleid(path.join(config.werkmap, 'beleid'));
    const kern: Kernmiddelen = {
      databank,
      beleid,
      klok: systeemklok,
      maakId: maakIdmaker(systeemklok),
      pseudoniem: maakPseudoniemer(sleutels.pseudoniem),
    };
    return {
      kern,
      databank,
      sleutels,
      klok: systeemklok,
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

/** Starts the work beside the requests: sealing the log, delivering events, clearing up. */
export async function startAchtergrond(
  i: Installatie,
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
  achtergrond.herhaal('bezorgen', 700, () =>
    bezorgGebeurtenissen(i.kern, luisteraars, (rij, id, g) => wachtrij.stuur(rij, id, g)),
  );
  achtergrond.herhaal('opruimen', 3_600_000, () => ruimOp(i.kern));
  return {
    ...achtergrond,
    async stop() {
      await achtergrond.stop();
      await wachtrij.stop();
    },
  };
}
