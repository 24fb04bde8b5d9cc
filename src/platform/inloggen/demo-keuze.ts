import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { renderDemofout, type Demofout } from './demo-paginas.ts';

/** Cookie of one choice, bound to its path. */
export const KEUZECOOKIE = 'demo-inloggen-keuze';

/** Someone of the demo to log in as. */
export interface Demopersoon {
  sub: string;
  naam: string;
  omschrijving: string;
  groep: string;
  kenmerken: string[];
}

/** What the page with people is made of. */
export interface Kiesprops {
  personen: readonly Demopersoon[];
  /** Where its form posts to: `sub` (of one person) logs in, `annuleren` with any value goes back without. */
  actie: string;
}

/** What choosing needs of the provider. */
export interface Keuzemiddelen {
  provider: Provider;
  /** Origin of the issuer. */
  oorsprong: string;
  personen: () => Promise<Demopersoon[]>;
  weergave: (props: Kiesprops) => string | Promise<string>;
  foutweergave?: (props: Demofout) => string | Promise<string>;
  /** Where one begins logging in anew. */
  beginPad: string;
}

type Foutmiddelen = Pick<Keuzemiddelen, 'foutweergave' | 'beginPad'>;

const GROOTSTE_FORMULIER = 8_192;

/**
 * Shows the people, or takes the choice. Who may choose is proven by the cookie of this login, which is bound to this path
 * and not sent along from other sites (SameSite=Lax).
 */
export async function behandelKeuze(
  m: Keuzemiddelen,
  req: IncomingMessage,
  res: ServerResponse,
  uid: string,
  actie: string,
): Promise<void> {
  if (req.method !== 'GET' && req.method !== 'POST') return stuurFout(m, res, 405, METHODE);
  const poging = await m.provider.interactionDetails(req, res).catch(() => null);
  if (!poging || poging.uid !== uid) return stuurFout(m, res, 400, POGING_VERLOPEN);
  const personen = await m.personen();
  if (req.method === 'GET') return stuur(res, 200, await m.weergave({ personen, actie }));
  if (req.headers.origin !== undefined && req.headers.origin !== m.oorsprong)
    return stuurFout(m, res, 403, VREEMD_FORMULIER);
  const velden = await readFormulier(req);
  const sub = velden?.get('sub');
  const annuleert = velden?.has('annuleren');
  if (!annuleert && !personen.some((p) => p.sub === sub)) return stuurFout(m, res, 400, ONBEKEND);
  // The choice is made: its cookie has no further use.
  res.setHeader('Set-Cookie', `${KEUZECOOKIE}=; Path=${actie}; HttpOnly; SameSite=Lax; Max-Age=0`);
  const uitkomst = annuleert
    ? { error: 'access_denied', error_description: 'afgebroken' }
    : { login: { accountId: sub!, acr: 'demo', amr: ['demo'] } };
  return m.provider.interactionFinished(req, res, uitkomst, { mergeWithLastSubmission: false });
}

/** Answers with an error page. */
export async function stuurFout(
  m: Foutmiddelen,
  res: ServerResponse,
  status: number,
  fout: Omit<Demofout, 'terug'>,
): Promise<void> {
  stuur(res, status, await maakFoutpagina(m, fout));
}

/** Renders an error page that leads to a new attempt. */
export async function maakFoutpagina(m: Foutmiddelen, fout: Omit<Demofout, 'terug'>): Promise<string> {
  return (m.foutweergave ?? renderDemofout)({
    ...fout,
    terug: { tekst: 'Opnieuw inloggen', pad: m.beginPad },
  });
}

const POGING_VERLOPEN = {
  titel: 'Inloggen is niet gelukt',
  waarom: 'Deze inlogpoging is verlopen of al afgerond, of hoort bij een andere browser.',
  watNu: 'Begin opnieuw met inloggen.',
  code: 'DEMO_VERLOPEN',
};
const VREEMD_FORMULIER = {
  titel: 'Inloggen is niet gelukt',
  waarom: 'Dit formulier kwam van een andere website. Daarom is het niet gebruikt.',
  watNu: 'Begin opnieuw met inloggen.',
  code: 'DEMO_VREEMD_FORMULIER',
};
const ONBEKEND = {
  titel: 'Inloggen is niet gelukt',
  waarom: 'Deze demopersoon bestaat niet (meer).',
  watNu: 'Begin opnieuw en kies iemand uit de lijst.',
  code: 'DEMO_ONBEKEND',
};
const METHODE = {
  titel: 'Dit kan hier niet',
  waarom: 'Op dit adres kunt u alleen een demopersoon kiezen.',
  watNu: 'Begin opnieuw met inloggen.',
  code: 'DEMO_METHODE',
};

function stuur(res: ServerResponse, status: number, html: string): void {
  res.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
}

async function readFormulier(req: IncomingMessage): Promise<URLSearchParams | null> {
  let tekst = '';
  for await (const stuk of req) {
    tekst += String(stuk);
    if (tekst.length > GROOTSTE_FORMULIER) return null;
  }
  return new URLSearchParams(tekst);
}
