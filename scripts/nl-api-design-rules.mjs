// The NL API Design Rules 2.1 that can be read from an OpenAPI document. Each rule carries the name it has in the standard.
// Source: Logius, API Design Rules 2.1.0 (gitdocumentatie.logius.nl/publicatie/api/adr).

const METHODEN = new Set(['get', 'post', 'put', 'patch', 'delete', 'head', 'options']);
const NAAST_METHODEN = new Set(['parameters', 'summary', 'description', 'servers']);
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?(\+[\w.-]+)?$/;
// Kebab-case segments or {parameters}; a last segment that does something other than the method says begins with _.
const PAD = /^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z][A-Za-z0-9]*\}))*(\/(_[a-z0-9-]+|openapi\.(json|yaml)))?$/;
const CAMEL = /^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/;
const DATUMNAAM = /^(date|datum)$|(\w[Dd]ate|\w[Dd]atum)$/;
// What someone typed, or what points at a person or a place, ends up in logs and histories when it stands in a URI.
const GEVOELIG =
  /^(q|zoek\w*|tekst|(\w+)?naam|adres|straat\w*|postcode|huisnummer|telefoon\w*|e?mail\w*|kenteken|bsn|geboortedatum|kvk\w*|token)$/i;

/**
 * A rule: its name in the standard, how heavy it weighs, and what it finds: pairs of place and sentence.
 * @type {{ regel: string, ernst: 'fout' | 'waarschuwing', vind: (doc: object) => Iterable<[plek: string, zin: string]> }[]}
 */
export const REGELS = [
  { regel: '/core/doc-openapi', ernst: 'fout', vind: findVersieVanOpenapi },
  { regel: '/core/doc-openapi-contact', ernst: 'fout', vind: findContact },
  { regel: '/core/semver', ernst: 'fout', vind: findSemver },
  { regel: '/core/uri-version', ernst: 'fout', vind: findUriVersie },
  { regel: '/core/transport/tls', ernst: 'waarschuwing', vind: findTls },
  { regel: '/core/no-trailing-slash', ernst: 'fout', vind: findSchuineStreep },
  { regel: '/core/path-segments-kebab-case', ernst: 'fout', vind: findKebab },
  { regel: '/core/http-methods', ernst: 'fout', vind: findMethoden },
  { regel: '/core/query-keys-camel-case', ernst: 'fout', vind: findQuerynamen },
  { regel: '/core/transport/no-sensitive-uris', ernst: 'fout', vind: findGevoelig },
  { regel: '/core/publish-openapi', ernst: 'fout', vind: findPadparameters },
  { regel: '/core/publish-openapi', ernst: 'fout', vind: findOperationIds },
  { regel: '/core/version-header', ernst: 'fout', vind: findVersiekop },
  { regel: '/core/error-handling/problem-details', ernst: 'fout', vind: findProbleem },
  { regel: '/core/error-handling/invalid-input', ernst: 'fout', vind: findOngeldigeInvoer },
  { regel: '/core/date-time/date-omit-time-portion', ernst: 'fout', vind: findDatums },
  { regel: '/core/date-time/timezone', ernst: 'fout', vind: findTijden },
  { regel: 'schema-camel-case', ernst: 'waarschuwing', vind: findSchemanamen },
];

function* findVersieVanOpenapi({ openapi }) {
  if (!/^3(\.\d+){1,2}$/.test(openapi ?? '')) yield ['/openapi', 'Beschrijf de API met OpenAPI 3.'];
}

function* findContact({ info }) {
  for (const veld of ['name', 'email', 'url']) {
    if (!info?.contact?.[veld]) yield ['/info/contact', `${veld} ontbreekt.`];
  }
}

function* findSemver({ info }) {
  if (!SEMVER.test(info?.version ?? '')) yield ['/info/version', `‘${info?.version}’ is geen semantische versie.`];
}

function* findUriVersie({ info, servers = [] }) {
  const hoofdversie = String(info?.version ?? '').split('.')[0];
  if (!servers.length) yield ['/servers', 'Noem minstens één server.'];
  for (const [i, { url }] of servers.entries()) {
    if (!new RegExp(`/v${hoofdversie}(/|$)`).test(url))
      yield [`/servers/${i}`, `${url} noemt de hoofdversie v${hoofdversie} niet.`];
  }
}

function* findTls({ servers = [] }) {
  for (const [i, { url }] of servers.entries()) {
    if (url.startsWith('http:') && !isLoopback(url)) yield [`/servers/${i}`, `${url} gaat niet over https.`];
  }
}

function isLoopback(url) {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}

function* findSchuineStreep({ paths = {} }) {
  for (const pad of Object.keys(paths))
    if (/.\/$/.test(pad)) yield [pad, 'Een pad eindigt niet op een schuine streep.'];
}

function* findKebab({ paths = {} }) {
  for (const pad of Object.keys(paths)) {
    if (pad !== '/' && !PAD.test(pad.replace(/\/$/, '')))
      yield [pad, 'Padsegmenten zijn kebab-case, met kleine letters.'];
  }
}

function* findMethoden({ paths = {} }) {
  for (const [pad, delen] of Object.entries(paths)) {
    for (const deel of Object.keys(delen)) {
      if (!METHODEN.has(deel) && !NAAST_METHODEN.has(deel))
        yield [`${pad} ${deel}`, 'Dit is geen gewone HTTP-methode.'];
    }
  }
}

function* findQuerynamen(doc) {
  for (const { plek, parameters } of operaties(doc)) {
    for (const { in: waar, name } of parameters) {
      if (waar !== 'header' && waar !== 'cookie' && !CAMEL.test(name))
        yield [plek, `parameter ${name} is geen camelCase.`];
    }
  }
}

function* findGevoelig(doc) {
  for (const { plek, parameters } of operaties(doc)) {
    for (const { in: waar, name } of parameters) {
      if (['query', 'path'].includes(waar) && GEVOELIG.test(name))
        yield [plek, `${name} hoort niet in een URI: maak er POST …/_zoek van.`];
    }
  }
}

function* findPadparameters(doc) {
  for (const { plek, pad, parameters } of operaties(doc)) {
    const inPad = [...pad.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
    const beschreven = parameters.filter((p) => p.in === 'path').map((p) => p.name);
    for (const naam of inPad) if (!beschreven.includes(naam)) yield [plek, `padparameter ${naam} is niet beschreven.`];
    for (const naam of beschreven)
      if (!inPad.includes(naam)) yield [plek, `padparameter ${naam} staat niet in het pad.`];
  }
}

function* findOperationIds(doc) {
  const gezien = new Set();
  for (const { plek, operatie } of operaties(doc)) {
    if (!operatie.operationId) yield [plek, 'operationId ontbreekt.'];
    else if (gezien.has(operatie.operationId)) yield [plek, `operationId ${operatie.operationId} bestaat al.`];
    gezien.add(operatie.operationId);
  }
}

function* findVersiekop(doc) {
  for (const { plek, status, antwoord } of antwoorden(doc)) {
    const koppen = Object.keys(antwoord.headers ?? {}).map((kop) => kop.toLowerCase());
    if (/^[23]/.test(status) && !koppen.includes('api-version'))
      yield [`${plek} ${status}`, 'De header API-Version ontbreekt.'];
  }
}

function* findProbleem(doc) {
  for (const { plek, status, antwoord } of antwoorden(doc)) {
    if (!/^([45]|default)/.test(status)) continue;
    const inhoud = antwoord.content?.['application/problem+json'] ?? antwoord.content?.['application/problem+xml'];
    if (!inhoud) yield [`${plek} ${status}`, 'Een fout antwoordt met application/problem+json.'];
    const velden = Object.keys(follow(doc, inhoud?.schema)?.properties ?? {});
    const weg = ['status', 'title', 'detail'].filter((veld) => !velden.includes(veld));
    if (inhoud && weg.length) yield [`${plek} ${status}`, `In het probleem ontbreekt ${weg.join(', ')}.`];
  }
}

function* findOngeldigeInvoer(doc) {
  for (const { plek, methode, operatie, parameters } of operaties(doc)) {
    const heeftInvoer =
      ['post', 'put', 'patch'].includes(methode) || (['get', 'delete'].includes(methode) && parameters.length);
    if (heeftInvoer && !operatie.responses?.['400']) yield [plek, 'Wie invoer aanneemt kan 400 antwoorden.'];
  }
}

function* findDatums(doc) {
  for (const [plek, naam, schema] of velden(doc)) {
    if (!DATUMNAAM.test(naam)) continue;
    const vormen = [schema, ...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(schema.oneOf ?? [])].map(
      ({ format }) => format,
    );
    if (vormen.includes('date-time') || !vormen.includes('date')) yield [plek, `${naam} is een datum: format is date.`];
  }
}

function* findTijden(doc) {
  for (const [plek, naam, { format }] of velden(doc)) {
    if (format === 'time') yield [plek, `${naam}: een tijd zonder datum heeft geen tijdzone, dus time-local.`];
    if (format === 'date-time-local') yield [plek, `${naam}: een moment heeft een tijdzone, dus date-time.`];
  }
}

function* findSchemanamen({ components }) {
  for (const naam of Object.keys(components?.schemas ?? {})) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(naam)) yield [`/components/schemas/${naam}`, 'Schemanamen zijn PascalCase.'];
  }
}

/** Every operation with its place, its method and all its parameters, those of the path included. */
function* operaties(doc) {
  for (const [pad, delen] of Object.entries(doc.paths ?? {})) {
    for (const [methode, operatie] of Object.entries(delen)) {
      if (!METHODEN.has(methode)) continue;
      const parameters = [...(delen.parameters ?? []), ...(operatie.parameters ?? [])].map((p) => follow(doc, p));
      yield { plek: `${methode.toUpperCase()} ${pad}`, pad, methode, operatie, parameters };
    }
  }
}

function* antwoorden(doc) {
  for (const { plek, operatie } of operaties(doc)) {
    for (const [status, antwoord] of Object.entries(operatie.responses ?? {}))
      yield { plek, status, antwoord: follow(doc, antwoord) };
  }
}

/** Every property of every schema in the document, wherever it stands: place, name, schema. */
function* velden(stuk, plek = '') {
  if (!stuk || typeof stuk !== 'object') return;
  const isSchema = stuk.type === 'object' || stuk.type === undefined;
  if (isSchema && stuk.properties && typeof stuk.properties === 'object') {
    for (const [naam, schema] of Object.entries(stuk.properties)) yield [`${plek}/${naam}`, naam, schema];
  }
  for (const [sleutel, kind] of Object.entries(stuk)) yield* velden(kind, `${plek}/${sleutel}`);
}

function follow(doc, stuk) {
  if (!stuk?.$ref) return stuk;
  return stuk.$ref
    .slice(2)
    .split('/')
    .reduce((deel, sleutel) => deel?.[sleutel.replaceAll('~1', '/').replaceAll('~0', '~')], doc);
}
