import type { RequestListener } from 'node:http';
import { isIPv6 } from 'node:net';
import path from 'node:path';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import { createDemoprovider, createInlogclient, InlogFout, type Inlogclient } from '../platform/inloggen/index.ts';
import type { Config } from './config.ts';
import { toonDemofout, toonDemokeuze } from './demokeuze.tsx';
import { demoIssuer, demomensen } from './demo/index.ts';
import type { Modus } from './installatie.ts';
import type { Melder } from './melder.ts';
import type { Sleutels } from './sleutels.ts';

/** How one logs in here: the client, and in the demo the provider beside it. */
export interface Inlogdeur {
  client: Inlogclient | null;
  /** Answers what is under its path; absent in an installation for real work. */
  demo?: { pad: string; antwoord: RequestListener };
}

const DEMO_CLIENT = 'samenzicht';

/** Makes the login of this installation: that of the organisation, the one of the demo, or none yet. */
export async function maakInlogdeur(
  config: Pick<Config, 'basisUrl' | 'oidc' | 'dataMap' | 'adres' | 'poort'>,
  modus: Modus,
  sleutels: Sleutels,
  melder: Melder,
): Promise<Inlogdeur> {
  const redirectUri = `${config.basisUrl}/inloggen/terug`;
  if (modus === 'echt') {
    if (!config.oidc) return { client: null };
    const { issuer, clientId, clientSecret } = config.oidc;
    // Over http only when the provider is on this machine.
    return { client: maakClient({ issuer, clientId, clientSecret, redirectUri, onveiligToegestaan: true }) };
  }
  const issuer = demoIssuer(config.basisUrl);
  const provider = await createDemoprovider({
    issuer,
    clientId: DEMO_CLIENT,
    clientSecret: sleutels.demogeheim,
    redirectUris: [redirectUri],
    postLogoutUris: [`${config.basisUrl}/uitgelogd`],
    personen: async () =>
      demomensen().map((m) => ({
        sub: m.sub,
        naam: m.naam,
        omschrijving: m.functie,
        groep: m.organisatie,
        kenmerken: m.petten,
      })),
    weergave: toonDemokeuze,
    foutweergave: toonDemofout,
    sleutelmap: path.join(config.dataMap, 'demo-inloggen'),
    demo: true,
    meld: (fout) => melder.fout('demo-inloggen', fout),
  });
  return {
    client: maakClient({
      issuer,
      clientId: DEMO_CLIENT,
      clientSecret: sleutels.demogeheim,
      redirectUri,
      onveiligToegestaan: true,
      // This process is its own provider: a browser may reach it through another port.
      bereikbaarVia: `http://${eigenHost(config.adres)}:${config.poort}`,
    }),
    demo: { pad: new URL(issuer).pathname, antwoord: (req, res) => provider.callback(req, res) },
  };
}

/** Settings that cannot be right keep the program from starting, rather than everyone from logging in. */
function maakClient(o: Parameters<typeof createInlogclient>[0]): Inlogclient {
  try {
    return createInlogclient(o);
  } catch (fout) {
    if (!(fout instanceof InlogFout)) throw fout;
    throw new OpstartFout(
      'CONFIGURATIE',
      `De koppeling met de inlogvoorziening klopt niet: ${fout.detail ?? fout.message}`,
      'Controleer OIDC_ISSUER, OIDC_CLIENT_ID en OIDC_CLIENT_SECRET.',
      fout,
    );
  }
}

function eigenHost(adres: string): string {
  if (adres === '0.0.0.0' || adres === '::') return '127.0.0.1';
  return isIPv6(adres) ? `[${adres}]` : adres;
}
