import { createHash } from 'node:crypto';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import type { Weigering } from './fouten.ts';
import type { Compartiment, Petsoort, Wie } from './petten.ts';
import { leesBeleid, type Beleidsbron } from './beleidsbron.ts';
import type { Regelpetten } from './regelpetten.ts';
import type { Verwerkingssjablonen } from './verwerkingssjabloon.ts';

/** Values that a policy may look at. */
export type Kenmerk = string | number | boolean | string[];

/** What an act is about: an entity of the Cedar schema with the attributes that policies weigh. `id` goes to the log, never to a policy. */
export interface Onderwerp {
  soort: string;
  id: string;
  kenmerken: Record<string, Kenmerk>;
  /** What the log calls it, where the policies see it under another name: reading by noodtoegang stands with the dossier and its gemeente. */
  inLog?: { soort: string; gemeente: string };
}

/** A gemeente in a compartiment, as the place of something new. */
export function overGemeente(gemeente: string, compartiment: Compartiment = 'toezicht'): Onderwerp {
  return { soort: 'Gemeente', id: gemeente, kenmerken: { gemeente, compartiment } };
}

/** One rule as a person reads it: everything from the annotations of the policy. */
export interface Regel extends Regelpetten {
  id: string;
  soort: 'permit' | 'forbid';
  grondslag: string;
  bron: string;
  uitleg: string;
  /** What would be needed when this rule does not (permit) or does (forbid) apply. */
  nodig: string;
  handelingen: string[];
  tekst: string;
  bestand: string;
}

/** The answer to 'may I?', with the rules that decided. */
export interface Besluit {
  toegestaan: boolean;
  regels: Regel[];
  /** Present when refused: the sentence, article and what would be needed. */
  weigering?: Weigering;
}

/** A case that shows what a rule does; every one of them is also a test. */
export interface Voorbeeld {
  naam: string;
  pet: { soort: Petsoort };
  handeling: string;
  verwacht: 'toegestaan' | 'geweigerd';
  regel: string;
}

/** The policy engine: a pure function of its input, memoised. */
export interface Beleid {
  versie: string;
  regels: readonly Regel[];
  voorbeelden: readonly Voorbeeld[];
  schema: string;
  /** The national template of the register of verwerkingen (AVG 30). */
  verwerkingen: Verwerkingssjablonen;
  besluit(wie: Wie, handeling: string, over: Onderwerp, context?: Record<string, Kenmerk>): Besluit;
}

const MAX_ONTHOUDEN = 20_000;

/** Loads all policies of a folder (`*.cedar`, `*.cedarschema`), checks them strictly against their schema and puts them to work. */
export function laadBeleid(map: string): Beleid {
  const bron = leesBeleid(map);
  controleer(bron.schema, verzamel(bron.regels));
  return stelIn(bron);
}

/** Puts policies to work, parsed once. Throws when two have one name. */
export function stelIn(bron: Beleidsbron): Beleid {
  const { schema, regels } = bron;
  const policies = verzamel(regels);
  const versie = vingerafdruk(schema + JSON.stringify(policies));
  const namen = { policies: `beleid-${versie}`, schema: `schema-${vingerafdruk(schema)}` };
  meldFout(cedar.preparsePolicySet(namen.policies, policies), 'beleid');
  if (!gelezenSchemas.has(namen.schema)) meldFout(cedar.preparseSchema(namen.schema, schema), 'schema');
  gelezenSchemas.add(namen.schema);
  return { ...bron, versie, besluit: maakBeslisser(namen, regels) };
}

const gelezenSchemas = new Set<string>();

function vingerafdruk(tekst: string): string {
  return createHash('sha256').update(tekst).digest('hex').slice(0, 12);
}

function verzamel(regels: readonly Regel[]) {
  const staticPolicies = Object.fromEntries(regels.map((r) => [r.id, r.tekst]));
  if (Object.keys(staticPolicies).length !== regels.length) throw new Error('twee regels hebben dezelfde @id');
  return { staticPolicies };
}

function controleer(schema: string, policies: cedar.PolicySet): void {
  const antwoord = cedar.validate({ schema, policies, validationSettings: { mode: 'strict' } });
  if (antwoord.type === 'failure')
    throw new Error(`beleid: ${antwoord.errors.map((e) => `${e.message} ${e.help ?? ''}`).join('; ')}`);
  const fouten = antwoord.validationErrors.map((e) => `${e.policyId}: ${e.error.message}`);
  if (fouten.length) throw new Error(`beleid past niet op het schema:\n${fouten.join('\n')}`);
}

function meldFout(antwoord: cedar.CheckParseAnswer, wat: string): void {
  if (antwoord.type === 'failure') throw new Error(`${wat}: ${antwoord.errors.map((e) => e.message).join('; ')}`);
}

/** Under which names Cedar remembers what it has parsed. */
interface Cedarnamen {
  policies: string;
  schema: string;
}

function maakBeslisser(namen: Cedarnamen, regels: readonly Regel[]): Beleid['besluit'] {
  const opId = new Map(regels.map((r) => [r.id, r]));
  const onthouden = new Map<string, Besluit>();
  return (wie, handeling, over, context = {}) => {
    const pet = {
      soort: wie.petsoort,
      compartiment: wie.compartiment,
      gemeenten: wie.gemeenten,
      organisatie: wie.organisatieId,
      organisatiesoort: wie.organisatiesoort,
    };
    // The decision is a pure function of exactly this text; identities of cases and people are not in it.
    const sleutel = JSON.stringify([pet, handeling, over.soort, over.kenmerken, context]);
    const eerder = onthouden.get(sleutel);
    if (eerder) return eerder;
    const besluit = vraagCedar(namen, opId, regels, pet, handeling, over, context);
    if (onthouden.size >= MAX_ONTHOUDEN) onthouden.delete(onthouden.keys().next().value!);
    onthouden.set(sleutel, besluit);
    return besluit;
  };
}

function vraagCedar(
  namen: Cedarnamen,
  opId: Map<string, Regel>,
  regels: readonly Regel[],
  pet: Record<string, Kenmerk>,
  handeling: string,
  over: Onderwerp,
  context: Record<string, Kenmerk>,
): Besluit {
  const antwoord = cedar.statefulIsAuthorized({
    principal: { type: 'Pet', id: 'pet' },
    action: { type: 'Action', id: handeling },
    resource: { type: over.soort, id: 'onderwerp' },
    context,
    preparsedSchemaName: namen.schema,
    validateRequest: true,
    preparsedPolicySetId: namen.policies,
    entities: [
      { uid: { type: 'Pet', id: 'pet' }, attrs: pet, parents: [] },
      { uid: { type: over.soort, id: 'onderwerp' }, attrs: over.kenmerken, parents: [] },
    ],
  });
  if (antwoord.type === 'failure')
    throw new Error(`beleid kan ${handeling} niet beoordelen: ${antwoord.errors.map((e) => e.message).join('; ')}`);
  if (antwoord.response.diagnostics.errors.length)
    throw new Error(
      `beleid struikelt bij ${handeling}: ${antwoord.response.diagnostics.errors.map((e) => e.error.message).join('; ')}`,
    );
  const bepalend = antwoord.response.diagnostics.reason
    .map((id) => opId.get(id)!)
    .sort((a, b) => a.id.localeCompare(b.id));
  if (antwoord.response.decision === 'allow') return { toegestaan: true, regels: bepalend };
  return { toegestaan: false, regels: bepalend, weigering: legUit(bepalend, regels, handeling) };
}

/** A refusal by a forbid tells that rule; a refusal because nothing permits tells the permit that comes nearest. */
function legUit(bepalend: Regel[], regels: readonly Regel[], handeling: string): Weigering {
  // The most specific forbid speaks first: the general fences name the whole world in their action.
  const verbod = [...bepalend].sort(
    (a, b) => Number(a.handelingen.includes('*')) - Number(b.handelingen.includes('*')),
  )[0];
  if (verbod)
    return {
      regel: verbod.id,
      uitleg: verbod.uitleg,
      grondslag: verbod.grondslag,
      bron: verbod.bron,
      nodig: verbod.nodig,
    };
  const toestemmingen = regels.filter((r) => r.soort === 'permit' && r.handelingen.includes(handeling));
  const eerste = toestemmingen[0];
  if (!eerste)
    return {
      regel: 'geen-regel',
      uitleg: 'Geen enkele regel staat dit toe; wat niet is toegestaan, mag niet.',
      grondslag: 'AVG 5, 6',
      bron: 'R1',
      nodig: 'Een regel in het beleid, met grondslag.',
    };
  return {
    regel: eerste.id,
    uitleg: `Dit mag alleen volgens deze regel: ${eerste.uitleg}`,
    grondslag: eerste.grondslag,
    bron: eerste.bron,
    nodig:
      toestemmingen
        .map((r) => r.nodig)
        .filter(Boolean)
        .join(' Of: ') || eerste.uitleg,
  };
}

/** Whether the same pet may when it fills in something else or does something else first: what refuses does not look at the pet. */
export function hangtVanInvulling(besluit: Besluit): boolean {
  return (
    besluit.regels.length > 0 && besluit.regels.every((r) => r.soort === 'forbid' && !r.tekst.includes('principal.'))
  );
}

/** The refusal as the sentence of an error. */
export function zinVan(weigering: Weigering): string {
  return `${weigering.uitleg} (${weigering.grondslag}; ${weigering.bron})`;
}
