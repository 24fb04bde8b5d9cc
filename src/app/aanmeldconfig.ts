import { GEWONE_EISEN, type Aanmeldeisen } from '../kern/aanmelding.ts';

const MINUUT = 60_000;

/** What this installation asks of a login. */
export interface Aanmeldinstelling {
  /** Strengths that will do, everywhere. */
  acr: readonly string[];
  /** On purpose not looked at: the provider decides how strong a login is. */
  providerBeslist: boolean;
  /** What heavy steps and protected pets ask. */
  eisen: Aanmeldeisen;
}

/** Written in OIDC_ACR by who chose on purpose to leave the strength of a login to the provider. */
const PROVIDER_BESLIST = 'provider-beslist';

/** What the beheerder reads as long as the strength is left to the provider: at each start, and above each page of beheer. */
export const ZIN_PROVIDER_BESLIST =
  'Deze installatie toetst niet hoe sterk iemand is ingelogd: dat is met OIDC_ACR=provider-beslist aan de inlogvoorziening overgelaten (AVG 32; BIO2 8.5). Leg vast waarom, of zet in OIDC_ACR de sterkte die u eist.';

/** Reads what this installation asks of a login; one for real work asks a strength, or says on purpose that it does not. Throws by `fout`. */
export function leesAanmelding(env: NodeJS.ProcessEnv, fout: (zin: string, watNu: string) => never): Aanmeldinstelling {
  const providerBeslist = env.OIDC_ACR?.trim() === PROVIDER_BESLIST;
  const acr = providerBeslist ? [] : leesAcr('OIDC_ACR', env.OIDC_ACR, fout);
  if (env.OIDC_ISSUER && acr.length === 0 && !providerBeslist)
    fout(
      'OIDC_ACR ontbreekt: dan zou ook een inlog met alleen een wachtwoord genoeg zijn voor deze gegevens (AVG 32; BIO2 8.5).',
      `Zet in OIDC_ACR de waarden van acr waarmee uw inlogvoorziening zegt dat iemand met twee factoren is ingelogd, de sterkste eerst. Kan zij dat niet zeggen, schrijf dan OIDC_ACR=${PROVIDER_BESLIST}; Samenzicht zegt er dan bij elke start bij dat het de sterkte niet toetst.`,
    );
  const streng = leesAcr('OIDC_ACR_BESCHERMD', env.OIDC_ACR_BESCHERMD, fout);
  const minuten = (naam: string, gewoon: number, hooguit: number) => {
    const n = env[naam] ? Number(env[naam]) : gewoon / MINUUT;
    if (!Number.isInteger(n) || n < 1 || n > hooguit)
      fout(
        `${naam} is ‘${env[naam]}’, en dat kan geen aantal minuten zijn.`,
        `Kies een heel getal van 1 tot en met ${hooguit}, of laat ${naam} weg voor ${gewoon / MINUUT}.`,
      );
    return n * MINUUT;
  };
  return {
    acr,
    providerBeslist,
    eisen: {
      zwaarMs: minuten('AANMELDING_ZWAAR_MIN', GEWONE_EISEN.zwaarMs, 60),
      beschermdMs: minuten('AANMELDING_BESCHERMD_MIN', GEWONE_EISEN.beschermdMs, 600),
      // What is asked everywhere is asked here too.
      acr: streng.length ? streng : acr,
    },
  };
}

/** Names of strengths as the provider writes them: an address or a word, between spaces. */
function leesAcr(naam: string, waarde: string | undefined, fout: (zin: string, watNu: string) => never): string[] {
  const namen = (waarde ?? '').split(/\s+/).filter(Boolean);
  if (namen.some((n) => n.length > 200 || !/^[\w:/.#-]+$/.test(n)))
    fout(
      `${naam} noemt een sterkte die geen inlogvoorziening zo schrijft.`,
      'Schrijf de waarden van acr zoals uw inlogvoorziening ze geeft, met een spatie ertussen, de sterkste eerst.',
    );
  return namen;
}
