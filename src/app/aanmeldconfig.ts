import { GEWONE_EISEN, type Aanmeldeisen } from '../kern/aanmelding.ts';

const MINUUT = 60_000;

/** Reads what this installation asks of a login. Throws by `fout` with a sentence that names the setting. */
export function leesAanmelding(
  env: NodeJS.ProcessEnv,
  fout: (zin: string, watNu: string) => never,
): { acr: readonly string[]; eisen: Aanmeldeisen } {
  const acr = leesAcr('OIDC_ACR', env.OIDC_ACR, fout);
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
