// node scripts/api-lint.mjs <openapi.json>: an OpenAPI document, and the headers of answers, against the NL API Design Rules.
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { REGELS } from './nl-api-design-rules.mjs';
import { readJson, say, stopMet } from './omgeving.mjs';

/** What every answer of the API carries (/core/transport/security-headers), with how its value must look. */
const KOPPEN = {
  'api-version': /^\d+\.\d+\.\d+/,
  'cache-control': /no-store/,
  'content-security-policy': /frame-ancestors 'none'/,
  'strict-transport-security': /max-age=\d+/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/i,
};

/**
 * Everything in an OpenAPI 3.1 document that breaks a rule; empty when it follows them.
 * @returns {{ regel: string, ernst: 'fout' | 'waarschuwing', plek: string, zin: string }[]}
 */
export function lintOpenapi(doc) {
  return REGELS.flatMap(({ regel, ernst, vind }) => [...vind(doc)].map(([plek, zin]) => ({ regel, ernst, plek, zin })));
}

/** The headers that an answer lacks or has wrong. `headers` is a Headers object; over plain http HSTS has no meaning. */
export function lintKoppen(headers, { metTls = true } = {}) {
  return Object.entries(KOPPEN)
    .filter(([naam]) => metTls || naam !== 'strict-transport-security')
    .filter(([naam, vorm]) => !vorm.test(headers.get(naam) ?? ''))
    .map(([naam]) => ({
      regel: '/core/transport/security-headers',
      ernst: 'fout',
      plek: naam,
      zin: `De header is ‘${headers.get(naam) ?? ''}’.`,
    }));
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const doc = argv[2] && readJson(argv[2]);
  if (!doc)
    stopMet('Er is geen OpenAPI-document om na te kijken.', 'Gebruik: node scripts/api-lint.mjs <openapi.json>');
  const bevindingen = lintOpenapi(doc);
  for (const { regel, ernst, plek, zin } of bevindingen) say(`${ernst} ${plek} ${regel}: ${zin}`);
  say(bevindingen.length ? `${bevindingen.length} bevindingen` : 'De API volgt de NL API Design Rules.');
  process.exit(bevindingen.some(({ ernst }) => ernst === 'fout') ? 1 : 0);
}
