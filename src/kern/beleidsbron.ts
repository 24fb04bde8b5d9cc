import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Beleid, Regel, Voorbeeld } from './beleid.ts';
import { leesRegelpetten } from './regelpetten.ts';
import { laadVerwerkingssjablonen } from './verwerkingssjabloon.ts';

/** Policies as they stand in their files, read but not yet put to work. */
export type Beleidsbron = Pick<Beleid, 'schema' | 'regels' | 'voorbeelden' | 'verwerkingen'>;

/** Reads all policies of a folder. Throws with the file and the message when a policy does not parse or misses an annotation. */
export function leesBeleid(map: string): Beleidsbron {
  const bestanden = readdirSync(map).sort();
  const lees = (b: string) => readFileSync(path.join(map, b), 'utf8');
  const schema = bestanden
    .filter((b) => b.endsWith('.cedarschema'))
    .map(lees)
    .join('\n');
  const regels = bestanden.filter((b) => b.endsWith('.cedar')).flatMap((b) => leesRegels(b, lees(b)));
  const voorbeelden = bestanden
    .filter((b) => b.endsWith('.voorbeelden.json'))
    .flatMap((b) => JSON.parse(lees(b)) as Voorbeeld[]);
  return { schema, regels, voorbeelden, verwerkingen: laadVerwerkingssjablonen(map) };
}

function leesRegels(bestand: string, tekst: string): Regel[] {
  const delen = cedar.policySetTextToParts(tekst);
  if (delen.type === 'failure') throw new Error(`${bestand}: ${delen.errors.map((e) => e.message).join('; ')}`);
  return delen.policies.map((deel) => {
    const json = cedar.policyToJson(deel);
    if (json.type === 'failure') throw new Error(`${bestand}: ${json.errors.map((e) => e.message).join('; ')}`);
    const noot = json.json.annotations ?? {};
    for (const verplicht of ['id', 'grondslag', 'bron', 'uitleg']) {
      if (!noot[verplicht]) throw new Error(`${bestand}: een regel mist @${verplicht}: ${deel.slice(0, 120)}`);
    }
    // Frozen: every decision explains itself from these; nobody may change one in passing.
    return Object.freeze({
      id: noot.id!,
      soort: json.json.effect,
      grondslag: noot.grondslag!,
      bron: noot.bron!,
      uitleg: noot.uitleg!,
      nodig: noot.nodig ?? '',
      handelingen: handelingenVan(json.json.action),
      ...leesRegelpetten(json.json),
      tekst: deel,
      bestand,
    });
  });
}

function handelingenVan(actie: cedar.ActionConstraint): string[] {
  const id = (e: cedar.EntityUidJson) => ('__entity' in e ? e.__entity.id : e.id);
  if (actie.op === 'All') return ['*'];
  if ('entities' in actie) return actie.entities.map(id);
  return 'entity' in actie ? [id(actie.entity)] : ['*'];
}
