import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { TObject } from 'typebox';
import { eisAanmelding, type Aanmeldeisen } from '../aanmelding.ts';
import type { Klok } from '../../platform/klok.ts';
import type { Declaratie } from '../declaraties.ts';
import { Fout } from '../fouten.ts';
import type { Kamer } from '../kamer.ts';
import type { Sessie, Sessies } from '../sessies.ts';
import type { Uitvoerder } from '../uitvoeren.ts';
import { formulierNaarInvoer, type Formuliervelden } from './formulierdata.ts';
import type { Meegestuurd } from '../bestanden/meegestuurd.ts';
import { isMeerdelig, leesMeerdelig } from './meerdelig.ts';
import { leesJsonobject } from './omvang.ts';
import { API_VERSIE, maakOpenapi } from './openapi.ts';

/** What a request carries with it after the session was recognised. */
export interface Aanvraagvelden {
  Variables: {
    sessie: Sessie | null;
    token: string | undefined;
    cspNonce?: string;
    /** What has to be let go when the request is done, well or not. */
    naAfloop?: () => void;
  };
}

/** The HTTP path of a declaration: `{id}` becomes `:id`. */
export function honoPad(pad: string): string {
  return pad.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** What the API stands on. */
interface Restmiddelen {
  uitvoerder: Uitvoerder;
  sessies: Sessies;
  aanmeldeisen: Aanmeldeisen;
  klok: Klok;
}

/** Mounts every declaration as REST under /v1, and the description of them at /v1/openapi.json. */
export function monteerRest(
  app: Hono<Aanvraagvelden>,
  d: Restmiddelen & { declaraties: readonly Declaratie[]; kamers: readonly Kamer[]; basisUrl: string },
): void {
  const ingangen = d.kamers.flatMap((k) => k.ingangen ?? []);
  const openapi = JSON.stringify(maakOpenapi(d.declaraties, d.basisUrl, ingangen));
  app.get('/v1/openapi.json', (c) =>
    c.body(openapi, 200, {
      'Content-Type': 'application/json',
      'Access-Control-Allow-Origin': '*',
      'API-Version': API_VERSIE,
      'Cache-Control': 'no-store',
    }),
  );
  for (const declaratie of d.declaraties) {
    app.on(declaratie.route.methode, `/v1${honoPad(declaratie.route.pad)}`, async (c) => {
      try {
        return await antwoord(c, declaratie, d);
      } catch (fout) {
        return alsProbleem(c, fout);
      }
    });
  }
  app.all('/v1/*', (c) => alsProbleem(c, new Fout('NIET_GEVONDEN', 'Dit pad bestaat niet in de API.')));
}

async function antwoord(
  c: Context<Aanvraagvelden>,
  d: Declaratie,
  { uitvoerder, sessies, aanmeldeisen, klok }: Restmiddelen,
): Promise<Response> {
  const sessie = c.get('sessie');
  if (!sessie) throw new Fout('NIET_INGELOGD', 'Voor deze bewerking is een sessie nodig.');
  if (!sessie.wie) throw new Fout('GEEN_PET', 'Kies eerst de pet waarin u handelt.');
  // A file is not even read for who may not send anything.
  if (d.aard === 'handeling') eisCsrf(c, sessies, sessie);
  eisAanmelding(sessie, d, aanmeldeisen, klok.nu());
  const { invoer, bestand } = await leesInvoer(c, d);
  const traceparent = c.req.header('traceparent');
  c.header('API-Version', API_VERSIE);
  c.header('Cache-Control', 'no-store');
  if (d.aard === 'vraag') {
    if (d.route.methode === 'POST') eisCsrf(c, sessies, sessie);
    return c.json((await uitvoerder.stelVraag(d, invoer, sessie.wie, { traceparent })) as object);
  }
  const sleutel = c.req.header('idempotency-key');
  if (!sleutel) throw new Fout('SLEUTEL_ONTBREEKT', 'Deze handeling vraagt een Idempotency-Key.');
  const { bevindingenBehouden, ...rest } = invoer;
  const opties = { sleutel, traceparent, bestand, bevindingenBehouden };
  const uitvoer = await uitvoerder.voerUit(d, rest, sessie.wie, opties);
  return c.json(uitvoer as object, d.route.methode === 'POST' ? 201 : 200);
}

function eisCsrf(c: Context<Aanvraagvelden>, sessies: Sessies, sessie: Sessie): void {
  if (!sessies.klopt(sessie, c.req.header('x-csrf-token')))
    throw new Fout('CSRF_ONGELDIG', 'De header X-CSRF-Token ontbreekt of hoort niet bij deze sessie.');
}

async function leesInvoer(
  c: Context<Aanvraagvelden>,
  d: Declaratie,
): Promise<{ invoer: Record<string, unknown>; bestand?: Meegestuurd | undefined }> {
  const pad = c.req.param() as Record<string, string>;
  if (d.aard !== 'handeling' || !d.maakSchoon || !isMeerdelig(c)) return { invoer: await leesVelden(c, d) };
  const { velden, bestand, bestandsfout } = await leesMeerdelig(c);
  if (bestandsfout) throw bestandsfout;
  return { invoer: { ...formulierNaarInvoer(d.invoer, velden), ...leesBehoud(velden), ...pad }, bestand };
}

/** A list in a request of parts is a part of JSON (OpenAPI 3.1, multipart). */
function leesBehoud(velden: Formuliervelden): { bevindingenBehouden?: unknown } {
  const ruw = velden['bevindingenBehouden']?.[0];
  if (!ruw) return {};
  const { bevindingenBehouden } = leesJsonobject(`{"bevindingenBehouden":${ruw}}`);
  return { bevindingenBehouden };
}

async function leesVelden(c: Context<Aanvraagvelden>, d: Declaratie): Promise<Record<string, unknown>> {
  const pad = c.req.param() as Record<string, string>;
  if (d.route.methode === 'GET') {
    const velden: Record<string, string[]> = { ...c.req.queries() };
    for (const [k, v] of Object.entries(pad)) velden[k] = [v];
    const onbekend = Object.keys(velden).filter((k) => !Object.hasOwn((d.invoer as TObject).properties, k));
    if (onbekend.length)
      throw new Fout('INVOER_ONGELDIG', `Onbekende parameter: ${onbekend.join(', ')}.`, {
        velden: onbekend.map((veld) => ({ veld, tekst: 'Onbekende parameter.' })),
      });
    return formulierNaarInvoer(d.invoer as TObject, velden);
  }
  const tekst = await c.req.text();
  return { ...(tekst ? leesJsonobject(tekst) : {}), ...pad };
}

/** Any error as application/problem+json. What the catalogue does not know stays inside; the caller gets a reference to it. */
export function alsProbleem(c: Context<Aanvraagvelden>, ruw: unknown): Response {
  const { fout, kenmerk } = vangOp(ruw);
  return c.body(
    JSON.stringify({
      type: `urn:nld:samenzicht:fout:${fout.code.toLowerCase().replaceAll('_', '-')}`,
      status: fout.status,
      title: fout.titel,
      detail: fout.message,
      code: fout.code,
      watNu: fout.watNu,
      ...(kenmerk ? { kenmerk } : {}),
      ...(fout.velden.length ? { velden: fout.velden } : {}),
      ...(fout.weigering ? { weigering: fout.weigering } : {}),
      ...(fout.bevindingen.length ? { bevindingen: fout.bevindingen } : {}),
    }),
    fout.status as 400,
    { 'Content-Type': 'application/problem+json', 'API-Version': API_VERSIE, 'Cache-Control': 'no-store' },
  );
}

/** Where unknown errors are written for whoever runs the installation: no personal data, never to the user. */
export let meldInterneFout: (kenmerk: string, fout: unknown) => void = (kenmerk, fout) => {
  const f = fout as Error & { code?: unknown };
  // Not the message: a driver may quote the offending value in it.
  const plaatsen = f?.stack
    ?.split('\n')
    .filter((r) => r.trimStart().startsWith('at '))
    .slice(0, 6);
  process.stderr.write(`${JSON.stringify({ niveau: 'fout', kenmerk, naam: f?.name, code: f?.code, plaatsen })}\n`);
};

/** Lets a test or another sink listen to unknown errors. */
export function zetFoutmelder(melder: typeof meldInterneFout): void {
  meldInterneFout = melder;
}

/** Makes any thrown value into a known error; an unknown one gets a reference and is written to the server's own log. */
export function vangOp(ruw: unknown): { fout: Fout; kenmerk: string | null } {
  if (ruw instanceof Fout) return { fout: ruw, kenmerk: null };
  const kenmerk = randomUUID().slice(0, 8);
  meldInterneFout(kenmerk, ruw);
  return { fout: new Fout('INTERN', `Dit hadden wij niet voorzien. Kenmerk: ${kenmerk}.`), kenmerk };
}
