import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { TObject, TSchema } from 'typebox';
import { Fout } from '../fouten.ts';
import { controleerInvoer, schoonUitvoer } from '../invoer.ts';
import type { Kamer } from '../kamer.ts';
import { maakVoer, type Publiek, type Publiekskern } from '../publiek.ts';
import { leesJsonobject } from './omvang.ts';
import { API_VERSIE } from './openapi.ts';
import { alsProbleem, type Aanvraagvelden } from './rest.ts';

/** A door for programs without a session: JSON in, JSON out, a token in the header Authorization. Sending twice does it once. */
export interface Ingang {
  pad: `/${string}`;
  naam: string;
  titel: string;
  omschrijving: string;
  invoer: TObject;
  uitvoer: TSchema;
  /** Whether the header Idempotency-Key names a sending; otherwise something in the input does. */
  metSleutel: boolean;
  /** Refuses a token that opens nothing here. Asked before anything of the body is taken apart: who has no token costs no more than a look. */
  eisToken(p: Pick<Publiek, 'voer' | 'klok'> & { token: string }): Promise<void>;
  neemAan(
    p: Pick<Publiek, 'voer' | 'klok' | 'maakId'> & { token: string; sleutel: string; invoer: Record<string, unknown> },
  ): Promise<unknown>;
}

// The longest message is twenty thousand characters; written out in JSON that is at most six times as many bytes.
const HOOGUIT = 128 * 1024;
const begrens = bodyLimit({
  maxSize: HOOGUIT,
  onError: (c) => {
    c.header('Connection', 'close');
    throw new Fout('TE_GROOT', `Een bericht is hier hooguit ${HOOGUIT / 1024} kB. Er is niets bewaard.`);
  },
});

/** Mounts the doors for programs under /v1. `tempo` slows down who sends too fast. */
export function monteerIngangen(
  app: Hono<Aanvraagvelden>,
  m: Publiekskern & { kamers: readonly Kamer[] },
  tempo: MiddlewareHandler,
): void {
  for (const ingang of m.kamers.flatMap((k) => k.ingangen ?? []))
    app.post(`/v1${ingang.pad}`, tempo, begrens, async (c) => {
      try {
        const middelen = { voer: maakVoer(m), klok: m.klok, maakId: m.maakId };
        const token = leesToken(c);
        await ingang.eisToken({ ...middelen, token });
        const uit = await ingang.neemAan({ ...middelen, token, ...(await lees(c, ingang)) });
        c.header('API-Version', API_VERSIE);
        c.header('Cache-Control', 'no-store');
        return c.json(schoonUitvoer(ingang.uitvoer, uit) as object, 201);
      } catch (fout) {
        return alsProbleem(c, fout);
      }
    });
}

function leesToken(c: Context): string {
  const token = /^Bearer ([\w-]{20,100})$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token) throw new Fout('NIET_INGELOGD', 'Stuur het token van de meldroute mee: Authorization: Bearer …');
  return token;
}

async function lees(c: Context, ingang: Ingang) {
  const sleutel = c.req.header('idempotency-key') ?? '';
  if (ingang.metSleutel && !/^[\w-]{8,100}$/.test(sleutel))
    throw new Fout('SLEUTEL_ONTBREEKT', 'De Idempotency-Key moet 8 tot 100 letters, cijfers of streepjes hebben.');
  const body = leesJsonobject(await c.req.text());
  return { sleutel, invoer: controleerInvoer(ingang.invoer, body) as Record<string, unknown> };
}
