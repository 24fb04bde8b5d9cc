import { Compile, type Validator } from 'typebox/compile';
import Value from 'typebox/value';
import type { Static, TObject, TSchema } from 'typebox';
import { Fout, type Veldfout } from './fouten.ts';

const validators = new WeakMap<TSchema, Validator>();

function validatorVan(schema: TSchema): Validator {
  let v = validators.get(schema);
  if (!v) {
    v = Compile(schema);
    validators.set(schema, v);
  }
  return v;
}

interface Schemafout {
  keyword: string;
  instancePath: string;
  params: Record<string, unknown>;
}

/**
 * Checks input against its schema and gives it back typed. Throws INVOER_ONGELDIG with all problems at once, each as a
 * Dutch sentence at its field. Unknown fields are refused: what is not asked for is not taken in.
 */
export function controleerInvoer<S extends TObject>(schema: S, waarde: unknown): Static<S> {
  const v = validatorVan(schema);
  if (v.Check(waarde)) {
    weigerRareTekens(waarde);
    return waarde as Static<S>;
  }
  const velden = veldfouten(schema, v.Errors(waarde) as unknown as Schemafout[]);
  throw new Fout('INVOER_ONGELDIG', velden.map((f) => f.tekst).join(' '), { velden });
}

/** NUL and unpaired surrogates cannot be stored; saying so is better than a crash or a silent change. */
function weigerRareTekens(waarde: unknown): void {
  const velden: Veldfout[] = [];
  const loop = (w: unknown, pad: string): void => {
    if (typeof w === 'string') {
      if (w.includes('\u0000') || !w.isWellFormed())
        velden.push({
          veld: pad,
          tekst:
            'De tekst bevat een onzichtbaar teken dat niet bewaard kan worden. Typ de tekst opnieuw of plak hem als platte tekst.',
        });
    } else if (w && typeof w === 'object') {
      for (const [k, x] of Object.entries(w)) loop(x, pad ? `${pad}.${k}` : k);
    }
  };
  loop(waarde, '');
  if (velden.length) throw new Fout('INVOER_ONGELDIG', velden[0]!.tekst, { velden });
}

/** Lets through only what the output schema names, and proves that it fits. A misfit is a bug, not a user's error. */
export function schoonUitvoer<S extends TSchema>(schema: S, waarde: unknown): Static<S> {
  const schoon = Value.Clean(schema, waarde);
  const v = validatorVan(schema);
  if (v.Check(schoon)) return schoon as Static<S>;
  const fouten = (v.Errors(schoon) as unknown as Schemafout[]).map(
    (f) => `${f.instancePath} ${f.keyword} ${JSON.stringify(f.params)}`,
  );
  throw new Error(`de uitvoer past niet op het schema: ${fouten.join('; ')}`);
}

function veldfouten(schema: TSchema, fouten: Schemafout[]): Veldfout[] {
  const opVeld = new Map<string, string>();
  const keuzes = new Set(fouten.filter((f) => f.keyword === 'anyOf').map((f) => f.instancePath));
  for (const f of fouten) {
    if (f.keyword === 'required') {
      for (const naam of (f.params.requiredProperties as string[]) ?? []) {
        const veld = [padVan(f.instancePath), naam].filter(Boolean).join('.');
        zet(opVeld, veld, `Vul in: ${titelVan(schema, veld)}.`);
      }
      continue;
    }
    // The parts of a union complain each for themselves; the union says it once. 'boolean' repeats additionalProperties.
    if ((keuzes.has(f.instancePath) && f.keyword !== 'anyOf') || f.keyword === 'boolean') continue;
    const veld = padVan(f.instancePath);
    const tekst = f.keyword === 'additionalProperties' ? onbekendVeld(schema, veld) : zin(f, titelVan(schema, veld));
    zet(opVeld, veld, tekst);
  }
  return [...opVeld].map(([veld, tekst]) => ({ veld, tekst }));
}

function zet(kaart: Map<string, string>, veld: string, tekst: string): void {
  if (!kaart.has(veld)) kaart.set(veld, tekst);
}

function padVan(instancePath: string): string {
  return instancePath.split('/').filter(Boolean).join('.');
}

interface Deel {
  properties?: Record<string, unknown>;
  items?: unknown;
}

function deelVan(schema: TSchema, veld: string): Deel | undefined {
  let deel: unknown = schema;
  for (const stap of veld.split('.').filter(Boolean)) {
    const s = deel as Deel | undefined;
    deel = s?.properties?.[stap] ?? (/^\d+$/.test(stap) ? s?.items : undefined);
  }
  return deel as Deel | undefined;
}

/** Names what is asked, and never what was sent: a name of a field can be the name of a person, and sentences are kept where lines are read in. */
function onbekendVeld(schema: TSchema, veld: string): string {
  const namen = Object.keys(deelVan(schema, veld)?.properties ?? {});
  return `Onbekend veld: hier staat meer dan wordt gevraagd${namen.length ? ` (${namen.join(', ')})` : ''}. Wat niet gevraagd is, wordt niet bewaard.`;
}

function titelVan(schema: TSchema, veld: string): string {
  const titel = veld ? (deelVan(schema, veld) as { title?: string } | undefined)?.title : undefined;
  return titel ? `‘${titel}’` : veld || 'de gegevens';
}

function zin(f: Schemafout, titel: string): string {
  const n = f.params.limit as number | undefined;
  switch (f.keyword) {
    case 'minLength':
      return n === 1 ? `Vul in: ${titel}.` : `${titel} is te kort: schrijf minstens ${n} tekens.`;
    case 'maxLength':
      return `${titel} is te lang: hooguit ${n} tekens.`;
    case 'minItems':
      return n === 1 ? `Kies minstens één mogelijkheid bij ${titel}.` : `Kies er minstens ${n} bij ${titel}.`;
    case 'maxItems':
      return `Kies er hooguit ${n} bij ${titel}.`;
    case 'minimum':
      return `${titel} moet ${n} of meer zijn.`;
    case 'maximum':
      return `${titel} mag hooguit ${n} zijn.`;
    case 'anyOf':
    case 'enum':
    case 'const':
      return `Kies een van de mogelijkheden bij ${titel}.`;
    case 'format':
      return formaatzin(f.params.format as string, titel);
    case 'pattern':
      return `${titel} heeft niet de juiste vorm.`;
    case 'type':
      return f.params.type === 'integer' || f.params.type === 'number'
        ? `${titel} moet een getal zijn.`
        : `${titel} heeft niet de juiste vorm.`;
    default:
      return `${titel} klopt niet.`;
  }
}

function formaatzin(formaat: string, titel: string): string {
  if (formaat === 'date') return `${titel} moet een bestaande datum zijn.`;
  if (formaat === 'date-time') return `${titel} moet een datum met tijd zijn.`;
  return `${titel} heeft niet de juiste vorm.`;
}
