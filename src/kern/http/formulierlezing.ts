import type { Context } from 'hono';
import type { Meegestuurd } from '../bestanden/meegestuurd.ts';
import { Fout } from '../fouten.ts';
import type { Sessies } from '../sessies.ts';
import { veldenVan, type Formuliervelden } from './formulierdata.ts';
import { isMeerdelig, leesMeerdelig } from './meerdelig.ts';
import { leesFormulierdata } from './omvang.ts';
import type { Aanvraagvelden } from './rest.ts';

type C = Context<Aanvraagvelden>;

/** A form as it came in. */
export interface Formulierinhoud {
  velden: Formuliervelden;
  bestand?: Meegestuurd | undefined;
  /** The file itself could not be taken in; what was typed beside it could be read. */
  bestandsfout?: Fout | undefined;
}

/** Reads the form of a page. Who has no session is told before anything is read; a form of another session is refused. */
export async function leesFormulier(c: C, sessies: Sessies, metBestand = false): Promise<Formulierinhoud> {
  const sessie = c.get('sessie');
  if (!sessie)
    throw new Fout(
      'NIET_INGELOGD',
      'Uw sessie is voorbij. Log in een ander tabblad opnieuw in en verstuur dit formulier dan nog eens; wat u typte staat er nog als u teruggaat.',
    );
  const inhoud =
    metBestand && isMeerdelig(c) ? await leesMeerdelig(c) : { velden: veldenVan(await leesFormulierdata(c.req.raw)) };
  if (!sessies.klopt(sessie, inhoud.velden._csrf?.[0]))
    throw new Fout('CSRF_ONGELDIG', 'Dit formulier is niet in deze sessie gemaakt.');
  return inhoud;
}
