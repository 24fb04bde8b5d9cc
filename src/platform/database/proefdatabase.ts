import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { dropDatabase, query, urlVan, type Server, type Sjabloon } from './proefserver.ts';
import { urlVoorApp } from './rol.ts';

/** A database of a test file's own. `eigenaarUrl`: as owner, past row level security; `appUrl`: as the program. */
export type Proefdatabase = { eigenaarUrl: string; appUrl: string; sluit(): Promise<void> };

/**
 * Makes a database for one test file by cloning the migrated template. Call in `beforeAll`, and `sluit` in `afterAll`
 * after your own pools have ended. Only works in vitest with its global setup.
 */
export async function maakProefdatabase(): Promise<Proefdatabase> {
  const { url, sjabloon, appWachtwoord } = await ask<Sjabloon>('sjabloon');
  const naam = `proef_${randomBytes(8).toString('hex')}`;
  await query(url, `create database ${naam} template ${sjabloon}`);
  const eigenaarUrl = urlVan(url, naam);
  return {
    eigenaarUrl,
    appUrl: urlVoorApp(eigenaarUrl, appWachtwoord),
    sluit: () => dropDatabase(url, naam),
  };
}

/** A database without any migration, for tests of the migrations themselves. */
export async function maakLegeDatabase(): Promise<{ eigenaarUrl: string; sluit(): Promise<void> }> {
  const { url } = await ask<Server>('server');
  const naam = `proef_${randomBytes(8).toString('hex')}`;
  await query(url, `create database ${naam} template template0 encoding 'UTF8'`);
  return { eigenaarUrl: urlVan(url, naam), sluit: () => dropDatabase(url, naam) };
}

async function ask<T extends Server>(wat: 'server' | 'sjabloon'): Promise<T> {
  const antwoord = await fetch(`http://127.0.0.1:${inject('proefloket')}/${wat}`);
  const { gegeven, fout } = (await antwoord.json()) as { gegeven?: T; fout?: string };
  if (!gegeven) throw new Error(`De proefdatabase is niet te maken. ${fout}`);
  return gegeven;
}
