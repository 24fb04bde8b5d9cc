import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { keuze, meerkeuze, ofNiets, regeltekst, tekst } from './velden.ts';

/** The purposes of a declaration, in words. */
export const doelwoorden = {
  toezicht: 'Toezicht',
  handhaving: 'Handhaving',
  signaal_mensenhandel: 'Signaal mensenhandel',
  opsporing: 'Opsporing',
  zorg: 'Zorg',
  beheer: 'Beheer',
  verantwoording: 'Verantwoording',
} as const;

/** Letters of AVG 6 lid 1 that a government can lean on in its tasks; b and f cannot be (see beleid/verstrekkingen.cedar). */
const letters6 = {
  a: 'a · toestemming',
  c: 'c · wettelijke plicht',
  d: 'd · vitale belangen',
  e: 'e · taak van algemeen belang of openbaar gezag',
} as const;

const letters9 = {
  a: 'a · uitdrukkelijke toestemming',
  g: 'g · zwaarwegend algemeen belang, met een wet (UAVG 23)',
  geen: 'Er zijn geen bijzondere persoonsgegevens',
} as const;

/** What the register says of one processing (AVG 30 lid 1), as a gemeente writes it. */
export const verwerkingsvelden = {
  naam: regeltekst('Naam', 120),
  doelen: meerkeuze('Doelen', doelwoorden, {
    minstens: 1,
    uitleg: 'Alleen handelingen en vragen met een van deze doelen kunnen op deze verwerking draaien (AVG 5 lid 1 b).',
  }),
  doelomschrijving: tekst('Waarvoor', 10, 2000),
  avg6: keuze('AVG 6 lid 1', letters6),
  avg6Grond: tekst('Waarop dat rust', 5, 2000, 'Noem de wet en het artikel.'),
  avg9: keuze('AVG 9 lid 2', letters9),
  avg9Grond: tekst('Waarop dat rust (bijzondere gegevens)', 5, 2000),
  avg10: tekst('AVG 10 (gegevens van strafrechtelijke aard)', 5, 2000),
  betrokkenen: tekst('Categorieën van betrokkenen', 3, 2000),
  gegevens: tekst('Categorieën van gegevens', 3, 2000),
  ontvangers: tekst('Ontvangers', 3, 2000),
  doorgifte: tekst('Doorgifte buiten de EER', 3, 1000),
  bewaren: tekst('Bewaartermijn', 3, 1000),
  beveiliging: tekst('Beveiliging', 3, 2000),
  verantwoordelijke: tekst('Verwerkingsverantwoordelijke', 3, 1000),
  gezamenlijk: tekst('Gezamenlijk verantwoordelijken', 3, 1000),
  verwerkers: tekst('Verwerkers', 3, 1000),
  dpia: keuze('DPIA', { verplicht: 'Verplicht', niet_nodig: 'Niet nodig' }),
  dpiaReden: tekst('Waarom wel of geen DPIA', 5, 1000),
};

/** One processing of the national template. `onmisbaar` says why it can never be switched off. */
const Sjabloon = Type.Object(
  {
    ...verwerkingsvelden,
    sleutel: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 60 }),
    onmisbaar: ofNiets(Type.String({ minLength: 10, maxLength: 500 })),
    bron: Type.String({ pattern: '[A-Z]\\d', maxLength: 300 }),
  },
  { additionalProperties: false },
);
export type Verwerkingssjabloon = Static<typeof Sjabloon>;

/** By the key that declarations name. */
export type Verwerkingssjablonen = ReadonlyMap<string, Verwerkingssjabloon>;

/**
 * Loads the national template of the register from `*.verwerkingen.json` beside the policies: one file per room.
 * Throws with the file and the field when an entry is not whole, or when two have the same key.
 */
export function laadVerwerkingssjablonen(map: string): Verwerkingssjablonen {
  const uit = new Map<string, Verwerkingssjabloon>();
  for (const bestand of readdirSync(map).sort()) {
    if (!bestand.endsWith('.verwerkingen.json')) continue;
    for (const ruw of JSON.parse(readFileSync(path.join(map, bestand), 'utf8')) as unknown[]) {
      const fout = Value.Errors(Sjabloon, ruw)[0];
      if (fout)
        throw new Error(`${bestand}: ${fout.instancePath} ${fout.message}: ${JSON.stringify(ruw).slice(0, 80)}`);
      const sjabloon = Object.freeze(ruw as Verwerkingssjabloon);
      if (uit.has(sjabloon.sleutel)) throw new Error(`${bestand}: ${sjabloon.sleutel} staat twee keer in het sjabloon`);
      uit.set(sjabloon.sleutel, sjabloon);
    }
  }
  return uit;
}
