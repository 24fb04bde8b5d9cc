import type { Context, Hono, MiddlewareHandler } from 'hono';
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
  neemAan(
    p: Pick<Publiek, 'voer' | 'klok' | 'maakId'> & { token: string; sleutel: string; invoer: Record<string, unknown> },
  ): Promise<unknown>;
}

/** Mounts the doors for programs under /v1. `tempo` slows down who sends too fast. */
export function monteerIngangen(
  app: Hono<Aanvraagvelden>,
  m: Publiekskern & { kamers: readonly Kamer[] },
  tempo: MiddlewareHandler,
): void {
  for (const ingang of m.kamers.flatMap((k) => k.ingangen ?? []))
    app.post(`/v1${ingang.pad}`, tempo, async (c) => {
      try {
        const { klok, maakId } = m;
        const uit = await ingang.neemAan({ voer: maakVoer(m), klok, maakId, ...(await lees(c, ingang)) });
        c.header('API-Version', API_VERSIE);
        c.header('Cache-Control', 'no-store');
        return c.json(schoonUitvoer(ingang.uitvoer, uit) as object, 201);
      } catch (fout) {
        return alsProbleem(c, fout);
      }
    });
}

async function lees(c: Context, ingang: Ingang) {
  const token = /^Bearer ([\w-]{20,100})$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (!token) throw new Fout('NIET_INGELOGD', 'Stuur het token van de meldroute mee: Authorization: Bearer …');
  const sleutel = c.req.header('idempotency-key') ?? '';
  if (ingang.metSleutel && !/^[\w-]{8,100}$/.test(sleutel))
    throw new Fout('SLEUTEL_ONTBREEKT', 'De Idempotency-Key moet 8 tot 100 letters, cijfers of streepjes hebben.');
  const body = leesJsonobject(await c.req.text());
  return { token, sleutel, invoer: controleerInvoer(ingang.invoer, body) as Record<string, unknown> };
}
