import type { TObject } from 'typebox';
import type { Onderwerp } from './beleid.ts';
import type { Zonderwaker } from './declaraties.ts';
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

/**
 * Whether free text of this act by a pet in this compartiment is guarded (B12.1). It is, unless the act says that its text stays where
 * personal data are the work itself. A form does not know its thing, and then asks without.
 */
export function waaktOver(compartiment: Compartiment, h: { zonderWaker?: Zonderwaker }, over?: Onderwerp): boolean {
  const z = h.zonderWaker;
  return !z?.voor.includes(compartiment) || (z.als !== undefined && over !== undefined && !z.als(over));
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
