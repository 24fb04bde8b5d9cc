import type { TObject } from 'typebox';
import type { Compartiment } from './petten.ts';

/** One free text in the input of a handeling: its path with dots, its title, and what was written. */
export interface VrijeTekst {
  veld: string;
  titel: string;
  tekst: string;
}

interface Deel {
  type?: string;
  title?: string;
  items?: Deel;
  anyOf?: Deel[];
  properties?: Record<string, Deel>;
  'x-soort'?: string;
  'x-waker'?: string;
}

// There personal data are the work itself, under the law of that compartiment (UAVG 23 onder c, 33; Wpg 8, 9).
const ZONDER_WAKER: readonly Compartiment[] = ['mensenhandel', 'politie'];

/** Whether free text of a pet in this compartiment is guarded (B12.1). */
export function waaktOver(compartiment: Compartiment): boolean {
  return !ZONDER_WAKER.includes(compartiment);
}

/** Whether this one field of a schema is free text that the waker reads. */
export function isGewaakt(deel: unknown): boolean {
  const d = deel as Deel;
  return d.type === 'string' && d['x-soort'] === 'zakelijk' && d['x-waker'] !== 'uit';
}

/** Whether the waker reads anything in the input of this schema. */
export function heeftVrijeTekst(schema: unknown): boolean {
  const s = schema as Deel;
  const delen = [...Object.values(s.properties ?? {}), ...(s.anyOf ?? []), ...(s.items ? [s.items] : [])];
  return isGewaakt(s) || delen.some(heeftVrijeTekst);
}

/** All guarded texts of an input that fits its schema, at any depth. */
export function vrijeTeksten(schema: TObject, invoer: unknown): VrijeTekst[] {
  const uit: VrijeTekst[] = [];
  const loop = (deel: Deel, waarde: unknown, veld: string): void => {
    if (typeof waarde === 'string') {
      if (waarde && (isGewaakt(deel) || deel.anyOf?.some(isGewaakt)))
        uit.push({ veld, titel: deel.title ?? veld, tekst: waarde });
    } else if (Array.isArray(waarde)) {
      if (deel.items) waarde.forEach((w, i) => loop(deel.items!, w, `${veld}.${i}`));
    } else if (waarde && typeof waarde === 'object') {
      for (const [naam, w] of Object.entries(waarde)) {
        const onder = deel.properties?.[naam];
        if (onder) loop(onder, w, veld ? `${veld}.${naam}` : naam);
      }
    }
  };
  loop(schema as unknown as Deel, invoer, '');
  return uit;
}
