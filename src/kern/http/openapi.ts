import type { TObject, TSchema } from 'typebox';
import type { Declaratie } from '../declaraties.ts';
import { Behouden } from '../bevindingen.ts';
import { foutcatalogus } from '../fouten.ts';
import { SOORTEN } from '../waker/index.ts';
import type { Ingang } from './ingang.ts';
import { heeftVrijeTekst } from '../vrijetekst.ts';

/** Version of the API, in every answer as API-Version. */
export const API_VERSIE = '1.0.0';

const problem = (beschrijving: string) => ({
  description: beschrijving,
  headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
});

/** The OpenAPI 3.1 description that follows from the declarations, by the NL API Design Rules 2.1. */
export function maakOpenapi(
  declaraties: readonly Declaratie[],
  basisUrl: string,
  ingangen: readonly Ingang[] = [],
): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const d of declaraties) {
    (paths[d.route.pad] ??= {})[d.route.methode.toLowerCase()] = operatie(d);
  }
  for (const i of ingangen) paths[i.pad] = { post: ingangoperatie(i) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Samenzicht',
      version: API_VERSIE,
      description:
        'Toezicht op de seksbranche. Elke bewerking is een handeling (verandert iets) of een vraag (kijkt), met doel, beleid en log.',
      contact: {
        name: 'Beheer Samenzicht',
        email: 'beheer@samenzicht.example',
        url: 'https://samenzicht.example/contact',
      },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${basisUrl}/v1` }],
    security: [{ sessie: [] }],
    tags: [...new Set([...declaraties.map((d) => d.route.pad), ...ingangen.map((i) => i.pad)].map(labelVan))]
      .sort()
      .map((name) => ({ name })),
    paths,
    components: componenten(ingangen.length > 0),
  };
}

function componenten(metToken: boolean): Record<string, unknown> {
  return {
    securitySchemes: {
      sessie: {
        type: 'apiKey',
        in: 'cookie',
        name: '__Host-samenzicht',
        description: 'De sessie van een ingelogde medewerker; schrijven vraagt ook de header X-CSRF-Token.',
      },
      ...(metToken
        ? {
            routetoken: {
              type: 'http',
              scheme: 'bearer',
              description: 'Het token van één meldroute; het leest niets.',
            },
          }
        : {}),
    },
    headers: {
      'API-Version': { description: 'Versie van deze API', schema: { type: 'string', examples: [API_VERSIE] } },
    },
    schemas: { Probleem: probleemschema() },
  };
}

function labelVan(pad: string): string {
  return pad.split('/')[1] ?? 'overig';
}

function operatie(d: Declaratie): Record<string, unknown> {
  const body = inhoud(d);
  const geslaagd = d.aard === 'handeling' && d.route.methode === 'POST' ? '201' : '200';
  return {
    operationId: d.naam.replaceAll(/[._](\w)/g, (_, l: string) => l.toUpperCase()),
    summary: d.titel,
    description: `${d.omschrijving} Doel: ${d.doel}.`,
    tags: [labelVan(d.route.pad)],
    parameters: parameters(d),
    ...(body ? { requestBody: body } : {}),
    responses: {
      [geslaagd]: {
        description: 'Gelukt',
        headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
        content: { 'application/json': { schema: d.uitvoer } },
      },
      '400': problem('De invoer klopt niet'),
      '401': problem('Niet ingelogd'),
      '403': problem('Geweigerd door een regel, met uitleg'),
      '404': problem('Niet gevonden of niet zichtbaar'),
      ...(d.aard === 'handeling' ? { '409': problem('Past niet bij de stand van nu') } : {}),
      ...(wordtGewaakt(d) ? { '422': problem('In vrije tekst staat wat op een persoon lijkt; zie bevindingen') } : {}),
    },
  };
}

const IDEMPOTENTIE = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: 'Tweemaal dezelfde sleutel doet het één keer.',
  schema: { type: 'string', minLength: 8, maxLength: 100 },
};

function ingangoperatie(i: Ingang): Record<string, unknown> {
  return {
    operationId: i.naam.replaceAll(/[._-](\w)/g, (_, l: string) => l.toUpperCase()),
    summary: i.titel,
    description: i.omschrijving,
    tags: [labelVan(i.pad)],
    security: [{ routetoken: [] }],
    parameters: i.metSleutel ? [IDEMPOTENTIE] : [],
    requestBody: { required: true, content: { 'application/json': { schema: i.invoer } } },
    responses: {
      '201': {
        description: 'Aangenomen en bewaard',
        headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
        content: { 'application/json': { schema: i.uitvoer } },
      },
      '400': problem('De invoer klopt niet'),
      '401': problem('Het token hoort niet bij een open meldroute'),
      '409': problem('De meldroute is nu niet open'),
      '429': problem('Te veel achter elkaar; Retry-After zegt wanneer het weer kan'),
    },
  };
}

function wordtGewaakt(d: Declaratie): boolean {
  return d.aard === 'handeling' && heeftVrijeTekst(d.invoer);
}

/** The fields of the input: those in the path, the others, and which of them must be there. */
function invoervelden(d: Declaratie) {
  const velden = (d.invoer as TObject).properties as Record<string, TSchema>;
  const inPad = [...d.route.pad.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!);
  const rest = Object.keys(velden).filter((n) => !inPad.includes(n));
  const verplicht = new Set(((d.invoer as { required?: string[] }).required ?? []) as string[]);
  return { velden, inPad, rest, verplicht };
}

function parameters(d: Declaratie): unknown[] {
  const { velden, inPad, rest, verplicht } = invoervelden(d);
  const uit: unknown[] = inPad.map((name) => ({
    name,
    in: 'path',
    required: true,
    schema: velden[name] ?? { type: 'string' },
  }));
  if (d.route.methode === 'GET')
    uit.push(...rest.map((name) => ({ name, in: 'query', required: verplicht.has(name), schema: velden[name] })));
  if (d.aard === 'handeling') uit.push(IDEMPOTENTIE);
  return uit;
}

function inhoud(d: Declaratie): Record<string, unknown> | undefined {
  const { velden, rest, verplicht } = invoervelden(d);
  if (d.route.methode === 'GET' || (rest.length === 0 && d.route.methode === 'DELETE')) return undefined;
  const schema = {
    ...d.invoer,
    properties: {
      ...Object.fromEntries(rest.map((n) => [n, velden[n]])),
      ...(wordtGewaakt(d) ? { bevindingenBehouden: Behouden } : {}),
    },
    required: rest.filter((n) => verplicht.has(n)),
  };
  if (d.aard !== 'handeling' || !d.maakSchoon)
    return { required: schema.required.length > 0, content: { 'application/json': { schema } } };
  const bestand = {
    title: 'Bestand',
    description: 'JPEG, PNG, WebP, PDF of platte tekst. Het soort volgt uit de inhoud; de naam wordt niet bewaard.',
    type: 'string',
    contentMediaType: 'application/octet-stream',
  };
  const metBestand = {
    ...schema,
    properties: { ...schema.properties, bestand },
    required: d.zonderBestandOok ? schema.required : [...schema.required, 'bestand'],
  };
  return {
    required: true,
    content: {
      'multipart/form-data': { schema: metBestand },
      ...(d.zonderBestandOok ? { 'application/json': { schema } } : {}),
    },
  };
}

function probleemschema(): Record<string, unknown> {
  return {
    type: 'object',
    required: ['status', 'title', 'detail', 'code'],
    properties: {
      type: { type: 'string', format: 'uri' },
      status: { type: 'integer' },
      title: { type: 'string' },
      detail: { type: 'string' },
      code: { type: 'string', enum: foutcatalogus().map((f) => f.code) },
      watNu: { type: 'string' },
      kenmerk: { type: 'string' },
      velden: {
        type: 'array',
        items: { type: 'object', properties: { veld: { type: 'string' }, tekst: { type: 'string' } } },
      },
      bevindingen: {
        type: 'array',
        description:
          'Bij code BEVINDINGEN: plekken in vrije tekst, in UTF-16. Stuur opnieuw met een andere tekst, of met bevindingenBehouden.',
        items: {
          type: 'object',
          properties: {
            veld: { type: 'string' },
            start: { type: 'integer' },
            eind: { type: 'integer' },
            soort: { type: 'string', enum: [...SOORTEN] },
            reden: { type: 'string' },
            voorstel: { type: 'string' },
            fragment: { type: 'string', description: 'De woorden, alleen bij veld `bestand`.' },
          },
        },
      },
      weigering: {
        type: 'object',
        properties: {
          regel: { type: 'string' },
          uitleg: { type: 'string' },
          grondslag: { type: 'string' },
          bron: { type: 'string' },
          nodig: { type: 'string' },
        },
      },
    },
  };
}
