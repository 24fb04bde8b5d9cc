// Words: V4 in every text that a person may read, and no word of the domain in platform/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bevinding, listBestanden, walk } from './bronnen.mjs';

const V4 = /\billega(?:al|le)\b|prostitu\w*/i;

/** Texts that may say it otherwise, because they are the name of a law, an offence or a training. */
const TOEGESTAAN = [
  {
    tekst: /Bestuurlijk Toezicht Prostitutie/g,
    reden: 'naam van de opleiding van de Politieacademie (B8.1)',
  },
  { tekst: /illegale tewerkstelling/gi, reden: 'overtreding in de Wet arbeid vreemdelingen (N4)' },
  { tekst: /Wet regulering prostitutie[^.]*/g, reden: 'naam van een wetsvoorstel' },
];

/**
 * Files that hold the words in order to suggest better ones (V4), and the lists by which a melding is read: a melder writes as people do,
 * and what is not recognised is missed. No text of these lists is ever shown.
 */
const WOORDHULP = /(^|\/)woordsuggesties(\.test)?\.ts$|(^|\/)triage\/voorstel\/lijsten\/[\w-]+\.ts$/;

/**
 * Words of the domain. Left out are melding and stapel, which are also an alert and a stack on a screen,
 * and organisatie, which is anyone's.
 */
const DOMEIN = new Set(
  `sekswerk sekswerker seksbranche prostitutie inrichting inrichtingen exploitant exploitanten facilitator facilitators
  gemeente gemeenten toezicht toezichthouder toezichthouders politie mensenhandel vergunning vergunningen aanwijzing aanwijzingen
  bevoegdheid machtiging controle controles waarneming waarnemingen signalen triage maatregel maatregelen verstrekking
  verstrekkingen rapportage rapportages zorgtoeleiding monitoringsessie slachtoffer bibob
  pet petten compartiment compartimenten medewerker medewerkers handeling handelingen`.split(/\s+/),
);

/** Texts against V4, in code, policies and handleiding; and domain words in platform/. */
export function checkWoorden(bronnen, wortel) {
  const inCode = bronnen.filter(({ zone, isProef }) => zone !== 'scripts' && !isProef);
  return [
    ...inCode.flatMap((bron) => findTeksten(bron).flatMap(({ tekst, plek }) => checkV4(bron, tekst, plek))),
    ...['beleid', 'docs/handleiding']
      .flatMap((map) => listBestanden(wortel, map))
      .flatMap((pad) => checkProza(wortel, pad)),
    ...bronnen.filter(({ zone, isProef }) => zone === 'platform' && !isProef).flatMap(checkDomeinwoorden),
  ];
}

/** Every text in a file: strings, templates and what stands between tags. */
function findTeksten(bron) {
  const teksten = [];
  walk(bron.program, (knoop) => {
    const tekst = knoop.type === 'TemplateElement' ? knoop.value.raw : knoop.value;
    const isTekst = ['Literal', 'TemplateElement', 'JSXText'].includes(knoop.type) && typeof tekst === 'string';
    if (isTekst) teksten.push({ tekst, plek: knoop.start });
  });
  return teksten;
}

function checkV4(bron, tekst, plek) {
  const woord = WOORDHULP.test(bron.pad) ? null : findV4(tekst);
  return woord ? [bevinding('V4', bron, plek, v4zin(woord))] : [];
}

function checkProza(wortel, pad) {
  return readFileSync(join(wortel, pad), 'utf8')
    .split('\n')
    .flatMap((tekst, i) => {
      const woord = findV4(tekst);
      return woord ? [{ regel: 'V4', pad, lijn: i + 1, zin: v4zin(woord) }] : [];
    });
}

function findV4(tekst) {
  const rest = TOEGESTAAN.reduce((over, { tekst: naam }) => over.replaceAll(naam, ''), tekst);
  return V4.exec(rest)?.[0];
}

function v4zin(woord) {
  return `‘${woord}’ in een tekst: schrijf onvergund, of sekswerk(er).`;
}

function checkDomeinwoorden(bron) {
  const gevonden = new Map();
  const bekijk = (stuk, plek) => {
    for (const woord of String(stuk).split(/[^\p{L}]+|(?<=[a-z0-9])(?=[A-Z])/u)) {
      if (DOMEIN.has(woord.toLowerCase()) && !gevonden.has(woord)) gevonden.set(woord, plek);
    }
  };
  walk(bron.program, (knoop) => {
    if (knoop.type.endsWith('Identifier')) bekijk(knoop.name, knoop.start);
  });
  for (const { tekst, plek } of findTeksten(bron)) bekijk(tekst, plek);
  return [...gevonden].map(([woord, plek]) =>
    bevinding(
      'domeinwoord',
      bron,
      plek,
      `‘${woord}’ is een woord van het domein; platform/ kent dat niet (geef het mee uit de kern).`,
    ),
  );
}
