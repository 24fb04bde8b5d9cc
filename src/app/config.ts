import path from 'node:path';
import { leesClamdadres, type Clamdadres } from '../platform/bestanden/index.ts';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import { leesAanmelding, type Aanmeldinstelling } from './aanmeldconfig.ts';
import { eisClamavHier, leesDatabaseUrl } from './verbindingen.ts';
import { leesKluisconfig, type Kluisconfig } from './kluisconfig.ts';

/** All settings of an installation, read in this one place. */
export interface Config {
  poort: number;
  /** Address to listen on; loopback unless told otherwise. */
  adres: string;
  /** How a browser reaches this installation, without a slash at the end. */
  basisUrl: string;
  dataMap: string;
  /** Any PostgreSQL ≥ 15 as owner; absent means the embedded one in dataMap. */
  databaseUrl: string | null;
  /** File with the keys of this installation; absent means sleutels.json in dataMap. */
  sleutelbestand: string;
  /** Key-encryption keys that do not come from the key file. */
  kluis: Kluisconfig;
  /** Asked for on the command line: start without the demo. */
  leeg: boolean;
  /** Folder outside the database for the daily anchors of the log, and an address that takes them. */
  ankerMap: string | null;
  ankerUrl: string | null;
  /** Where the log goes as OTLP/HTTP (JSON), such as https://collector.example/v1/traces; absent means nowhere. */
  otlpLogUrl: string | null;
  oidc: { issuer: string; clientId: string; clientSecret: string | null } | null;
  aanmelding: Aanmeldinstelling;
  /** Where to tell of a weakness, for security.txt; absent means that the file is not there. */
  beveiligingscontact: string | null;
  /** Files that come in: the largest in bytes, and where clamd listens; absent means that nobody looks for malware. */
  bestanden: { hooguit: number; perGemeente: number; clamav: Clamdadres | null };
  /** Root of the program: where beleid/ and database/ stand. */
  werkmap: string;
  versie: string;
}

const MB = 1024 * 1024;
const BEKEND = new Set(['--leeg']);

/** Reads and checks the settings. Throws OpstartFout with a sentence that names the setting and what to do. */
export function leesConfig(env: NodeJS.ProcessEnv, argumenten: string[], werkmap: string, versie: string): Config {
  const vreemd = argumenten.filter((a) => !BEKEND.has(a));
  if (vreemd.length) fout(`Onbekend argument: ${vreemd.join(' ')}.`, 'Start met `npm start` of `npm start -- --leeg`.');
  const poort = leesPoort(env.PORT);
  const adres = env.ADRES ?? '127.0.0.1';
  const dataMap = path.resolve(werkmap, env.DATA_DIR ?? 'data');
  const basisUrl = leesUrl('BASIS_URL', env.BASIS_URL ?? `http://localhost:${poort}`).replace(/\/$/, '');
  if (!basisUrl.startsWith('https://') && !isOpLoopback(basisUrl))
    fout(
      `BASIS_URL ${basisUrl} gaat niet over https.`,
      'Gebruik https, of een adres op deze machine zelf (localhost).',
    );
  return {
    poort,
    adres,
    basisUrl,
    dataMap,
    werkmap,
    versie,
    databaseUrl: leesDatabaseUrl(env.DATABASE_URL, fout),
    sleutelbestand: env.SLEUTELBESTAND ? path.resolve(env.SLEUTELBESTAND) : path.join(dataMap, 'sleutels.json'),
    kluis: leesKluisconfig(env, leesVeiligeUrl, fout),
    leeg: argumenten.includes('--leeg'),
    ankerMap: env.ANKER_MAP ? path.resolve(env.ANKER_MAP) : null,
    ankerUrl: env.ANKER_URL ? leesVeiligeUrl('ANKER_URL', env.ANKER_URL) : null,
    otlpLogUrl: env.OTLP_LOG_URL ? leesVeiligeUrl('OTLP_LOG_URL', env.OTLP_LOG_URL) : null,
    oidc: leesOidc(env),
    aanmelding: leesAanmelding(env, fout),
    beveiligingscontact: leesContact(env.BEVEILIGINGSCONTACT),
    bestanden: {
      hooguit: leesGrens('BESTAND_MAX_MB', env.BESTAND_MAX_MB, 20, 100) * MB,
      perGemeente: leesGrens('BESTAND_GEMEENTE_GB', env.BESTAND_GEMEENTE_GB, 50, 10_000) * 1024 * MB,
      clamav: leesClamav(env.CLAMAV_ADRES),
    },
  };
}

/** True for an origin that never leaves this machine. */
export function isOpLoopback(oorsprong: string): boolean {
  return /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(oorsprong);
}

function leesOidc(env: NodeJS.ProcessEnv): Config['oidc'] {
  if (!env.OIDC_ISSUER && !env.OIDC_CLIENT_ID) return null;
  if (!env.OIDC_ISSUER || !env.OIDC_CLIENT_ID)
    fout(
      'OIDC_ISSUER en OIDC_CLIENT_ID horen bij elkaar; één van de twee ontbreekt.',
      'Zet ze allebei, of geen van beide.',
    );
  return {
    issuer: leesVeiligeUrl('OIDC_ISSUER', env.OIDC_ISSUER!),
    clientId: env.OIDC_CLIENT_ID!,
    clientSecret: env.OIDC_CLIENT_SECRET ?? null,
  };
}

function leesPoort(waarde: string | undefined): number {
  if (waarde === undefined || waarde === '') return 8080;
  const poort = Number(waarde);
  if (!Number.isInteger(poort) || poort < 1 || poort > 65_535)
    fout(
      `PORT is ‘${waarde}’, en dat is geen poortnummer.`,
      'Kies een getal van 1 tot en met 65535, of laat PORT weg voor 8080.',
    );
  return poort;
}

function leesContact(waarde: string | undefined): string | null {
  if (!waarde) return null;
  if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(waarde))
    fout(
      `BEVEILIGINGSCONTACT is ‘${waarde}’, en daar kan niemand een zwakke plek melden.`,
      'Schrijf het als mailto:beveiliging@uw-organisatie.nl of als een https-adres.',
    );
  return waarde;
}

function leesGrens(naam: string, waarde: string | undefined, gewoon: number, hooguit: number): number {
  const n = waarde ? Number(waarde) : gewoon;
  if (!Number.isInteger(n) || n < 1 || n > hooguit)
    fout(
      `${naam} is ‘${waarde}’, en dat kan geen grens zijn.`,
      `Kies een heel getal van 1 tot en met ${hooguit}, of laat ${naam} weg voor ${gewoon}.`,
    );
  return n;
}

function leesClamav(waarde: string | undefined): Clamdadres | null {
  if (!waarde) return null;
  const adres =
    leesClamdadres(waarde) ??
    fout(
      `CLAMAV_ADRES is ‘${waarde}’, en daar kan geen clamd luisteren.`,
      'Schrijf het als unix:/pad/naar/clamd.sock of tcp://127.0.0.1:3310.',
    );
  return eisClamavHier(adres, fout);
}

function leesUrl(naam: string, waarde: string): string {
  if (!URL.canParse(waarde))
    fout(`${naam} is geen geldig adres: ${waarde}.`, 'Schrijf het hele adres, met http(s)://.');
  return waarde;
}

/** An address of another service: over https, unless it is on this machine. */
function leesVeiligeUrl(naam: string, waarde: string): string {
  const url = leesUrl(naam, waarde);
  if (!url.startsWith('https://') && !isOpLoopback(new URL(url).origin))
    fout(`${naam} ${url} gaat niet over https.`, 'Gebruik het https-adres; http mag alleen op deze machine zelf.');
  return url;
}

function fout(zin: string, watNu: string): never {
  throw new OpstartFout('CONFIGURATIE', zin, watNu);
}
