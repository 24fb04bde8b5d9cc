import { expect, test } from 'vitest';
import { lintKoppen, lintOpenapi } from './api-lint.mjs';

type Doc = ReturnType<typeof createDoc>;

const versiekop = { 'API-Version': { schema: { type: 'string' } } };

/** A document that follows every rule; each canary breaks one. */
function createDoc() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Proef',
      version: '1.2.0',
      contact: { name: 'Beheer', email: 'beheer@a.example', url: 'https://a.example' } as Record<string, string>,
    },
    servers: [{ url: 'https://a.example/v1' }],
    paths: {
      '/meldingen/{id}': {
        get: {
          operationId: 'toonMelding',
          parameters: [{ name: 'id', in: 'path', required: true }] as Record<string, unknown>[],
          responses: {
            '200': {
              headers: versiekop,
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Melding' } } },
            },
            '400': { $ref: '#/components/responses/Fout' },
          } as Record<string, unknown>,
        },
      },
      '/meldingen/_zoek': {
        post: {
          operationId: 'zoekMeldingen',
          responses: { '200': { headers: versiekop }, '400': { $ref: '#/components/responses/Fout' } },
        },
      },
    } as Record<string, Record<string, Record<string, unknown>>>,
    components: createComponenten(),
  };
}

function createComponenten() {
  const datum: Record<string, unknown> = { type: 'string', format: 'date' };
  const probleem: Record<string, unknown> = { status: {}, title: {}, detail: {} };
  return {
    responses: {
      Fout: {
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } },
        } as Record<string, unknown>,
      },
    },
    schemas: {
      Melding: {
        type: 'object',
        properties: { ingangsdatum: datum, ontvangenOp: { type: 'string', format: 'date-time' } },
      },
      Probleem: { type: 'object', properties: probleem },
    } as Record<string, { type: string; properties: Record<string, Record<string, unknown>> }>,
  };
}

const melding = (d: Doc) => d.paths['/meldingen/{id}']!.get!;
const eigenschappen = (d: Doc, schema: string) => d.components.schemas[schema]!.properties;

test('accepts a document that follows the rules', () => {
  expect(lintOpenapi(createDoc())).toEqual([]);
});

test.each<[string, string, (d: Doc) => void]>([
  ['an older OpenAPI', '/core/doc-openapi', (d) => (d.openapi = '2.0')],
  ['nobody to ask', '/core/doc-openapi-contact', (d) => delete d.info.contact.email],
  ['a version of one number', '/core/semver', (d) => (d.info.version = '1')],
  ['a server without version', '/core/uri-version', (d) => (d.servers[0]!.url = 'https://a.example/api')],
  ['a server of another version', '/core/uri-version', (d) => (d.servers[0]!.url = 'https://a.example/v2')],
  ['no server', '/core/uri-version', (d) => (d.servers = [])],
  ['a server without TLS', '/core/transport/tls', (d) => (d.servers[0]!.url = 'http://a.example/v1')],
  ['a slash at the end', '/core/no-trailing-slash', (d) => (d.paths['/zaken/'] = {})],
  ['a path in camelCase', '/core/path-segments-kebab-case', (d) => (d.paths['/mijnZaken'] = {})],
  ['a path with an underscore', '/core/path-segments-kebab-case', (d) => (d.paths['/mijn_zaken'] = {})],
  ['a method of its own', '/core/http-methods', (d) => (d.paths['/zaken'] = { trace: {} })],
  [
    'a query name in snake_case',
    '/core/query-keys-camel-case',
    (d) => (melding(d).parameters = [...idEn('per_pagina')]),
  ],
  ['a search word in the URI', '/core/transport/no-sensitive-uris', (d) => (melding(d).parameters = [...idEn('zoek')])],
  ['a name in the URI', '/core/transport/no-sensitive-uris', (d) => (melding(d).parameters = [...idEn('achternaam')])],
  ['a path parameter that is not told', '/core/publish-openapi', (d) => (melding(d).parameters = [])],
  ['an operation without a name', '/core/publish-openapi', (d) => delete melding(d).operationId],
  ['two operations of one name', '/core/publish-openapi', (d) => (melding(d).operationId = 'zoekMeldingen')],
  ['an answer without version', '/core/version-header', (d) => (antwoorden(d)['200'] = {})],
  [
    'an error in plain JSON',
    '/core/error-handling/problem-details',
    (d) => (d.components.responses.Fout.content = { 'application/json': {} }),
  ],
  [
    'a problem without detail',
    '/core/error-handling/problem-details',
    (d) => delete eigenschappen(d, 'Probleem').detail,
  ],
  ['input that cannot be refused', '/core/error-handling/invalid-input', (d) => delete antwoorden(d)['400']],
  [
    'a date with a time',
    '/core/date-time/date-omit-time-portion',
    (d) => (eigenschappen(d, 'Melding').ingangsdatum = { type: 'string', format: 'date-time' }),
  ],
  [
    'a date without a format',
    '/core/date-time/date-omit-time-portion',
    (d) => (eigenschappen(d, 'Melding').startDatum = { type: 'string' }),
  ],
  ['a time with a zone', '/core/date-time/timezone', (d) => (eigenschappen(d, 'Melding').begin = { format: 'time' })],
  [
    'a moment without a zone',
    '/core/date-time/timezone',
    (d) => (eigenschappen(d, 'Melding').begin = { format: 'date-time-local' }),
  ],
  [
    'a schema in lower case',
    'schema-camel-case',
    (d) => (d.components.schemas.melding = { type: 'object', properties: {} }),
  ],
])('refuses %s', (_, regel, breek) => {
  const doc = createDoc();
  breek(doc);
  expect(lintOpenapi(doc).map((b: { regel: string }) => b.regel)).toContain(regel);
});

test('refuses an answer without the headers that guard it', () => {
  const goed = {
    'API-Version': '1.0.0',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
  expect(lintKoppen(new Headers(goed))).toEqual([]);
  for (const naam of Object.keys(goed)) {
    const koppen = new Headers(goed);
    koppen.delete(naam);
    expect(lintKoppen(koppen)).toMatchObject([{ plek: naam.toLowerCase() }]);
  }
});

function antwoorden(d: Doc): Record<string, unknown> {
  return melding(d).responses as Record<string, unknown>;
}

function idEn(query: string): Record<string, unknown>[] {
  return [
    { name: 'id', in: 'path' },
    { name: query, in: 'query' },
  ];
}
