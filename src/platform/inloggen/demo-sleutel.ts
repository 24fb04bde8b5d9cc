import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { JWKS } from 'oidc-provider';

const BESTAND = 'demo-inlogsleutel.json';

/**
 * The signing key of the demo provider (ES256). With `map` it is kept there, readable by this user only, so that who was
 * logged in before a restart can still log out after it; without, it lives as long as the process.
 */
export function readDemosleutel(map: string | undefined): JWKS {
  if (!map) return createSleutel();
  const bestand = path.join(map, BESTAND);
  const bekend = lees(bestand);
  if (bekend) return bekend;
  const nieuw = createSleutel();
  mkdirSync(map, { recursive: true });
  // Written beside and renamed: a kill halfway leaves no half key.
  const tijdelijk = `${bestand}.${process.pid}`;
  writeFileSync(tijdelijk, JSON.stringify(nieuw), { mode: 0o600 });
  renameSync(tijdelijk, bestand);
  return nieuw;
}

function createSleutel(): JWKS {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' }) as { crv: string; x: string; y: string; d: string };
  return { keys: [{ kty: 'EC', ...jwk, alg: 'ES256', use: 'sig', kid: randomUUID() }] };
}

/** A key that is absent or unreadable is made anew: of the demo nothing is lost by it. */
function lees(bestand: string): JWKS | null {
  try {
    const jwks = JSON.parse(readFileSync(bestand, 'utf8')) as JWKS;
    const [sleutel] = jwks.keys;
    return sleutel?.kty === 'EC' && 'd' in sleutel ? jwks : null;
  } catch {
    return null;
  }
}
