import type { TObject, TSchema } from 'typebox';
import type { Filter } from '../platform/scherm/filters.tsx';
import type { Keus, Veld } from '../platform/scherm/velden.ts';
import { gemeentenaam } from './gemeenten.ts';
import { isGewaakt } from './vrijetekst.ts';

/** How a form differs from what its schema says by itself. */
export interface Veldopties {
  /** Gemeenten to choose from; one means no question. */
  gemeenten?: readonly string[];
  /** Fields that are not shown (they come from the path or go along hidden). */
  weg?: readonly string[];
  /** Choices of fields that hold an id. */
  keuzes?: Record<string, readonly Keus[]>;
  /** Replaces a field altogether. */
  anders?: Record<string, Veld>;
  /** Free text is guarded while typing. */
  waker?: boolean;
  /** Hints that are longer or other than in the schema. */
  hints?: Record<string, string>;
}

interface Deel {
  type?: string;
  title?: string;
  description?: string;
  format?: string;
  enum?: string[];
  items?: Deel;
  properties?: Record<string, Deel>;
  required?: string[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  pattern?: string;
  'x-woorden'?: Record<string, string>;
  'x-veld'?: string;
}

const RADIO_TOT = 5;

/** The fields of a form from the schema of its handeling: one source for the question, the check and the sentence of an error. */
export function veldenVanSchema(schema: TObject, o: Veldopties = {}): Veld[] {
  const s = schema as unknown as Deel;
  return Object.entries(s.properties ?? {})
    .filter(([naam]) => !o.weg?.includes(naam))
    .flatMap(([naam, deel]) => o.anders?.[naam] ?? veldVan(naam, deel, s.required?.includes(naam) ?? false, o));
}

function veldVan(naam: string, deel: Deel, verplicht: boolean, o: Veldopties): Veld {
  const basis = { naam, label: deel.title ?? naam, hint: o.hints?.[naam] ?? deel.description, verplicht };
  const keuzes = o.keuzes?.[naam];
  if (keuzes)
    return {
      ...basis,
      soort: deel.type === 'array' ? 'meerkeuze' : keuzes.length > 12 ? 'zoekkeuze' : 'lijstkeuze',
      keuzes,
    };
  if (deel['x-veld'] === 'gemeente') return gemeenteveld(basis, o.gemeenten ?? []);
  if (deel['x-woorden']) return woordenveld(basis, deel);
  if (deel.type === 'array' && deel.items?.type === 'object') {
    return {
      soort: 'herhaal',
      naam,
      titel: basis.label,
      hint: basis.hint,
      rijtitel: basis.label,
      rijen: 3,
      velden: veldenVanSchema(deel.items as unknown as TObject, o),
    };
  }
  if (deel.type === 'boolean') return { ...basis, soort: 'ja-nee' };
  if (deel.type === 'integer' || deel.type === 'number')
    return { ...basis, soort: 'getal', min: deel.minimum, max: deel.maximum };
  if (deel.format === 'date') return { ...basis, soort: 'datum' };
  if (deel.format === 'date-time') return { ...basis, soort: 'datumtijd' };
  if (deel['x-veld'] === 'tekstvlak')
    return {
      ...basis,
      soort: 'tekstvlak',
      hooguit: deel.maxLength,
      minstens: deel.minLength,
      rijen: (deel.maxLength ?? 0) > 2000 ? 7 : 4,
      waker: Boolean(o.waker) && isGewaakt(deel),
    };
  return { ...basis, soort: 'tekst', hooguit: deel.maxLength, waker: Boolean(o.waker) && isGewaakt(deel) };
}

function gemeenteveld(
  basis: { naam: string; label: string; hint?: string; verplicht: boolean },
  gemeenten: readonly string[],
): Veld {
  if (gemeenten.length === 1) return { soort: 'verborgen', naam: basis.naam, waarde: gemeenten[0] };
  return {
    ...basis,
    soort: gemeenten.length <= RADIO_TOT ? 'keuze' : 'lijstkeuze',
    keuzes: gemeenten.map((g) => ({ waarde: g, tekst: gemeentenaam(g) })),
    naast: true,
  };
}

function woordenveld(basis: { naam: string; label: string; hint?: string; verplicht: boolean }, deel: Deel): Veld {
  const keuzes = Object.entries(deel['x-woorden']!).map(([waarde, tekst]) => ({ waarde, tekst }));
  if (deel.type === 'array') return { ...basis, soort: 'meerkeuze', keuzes };
  return { ...basis, soort: keuzes.length <= RADIO_TOT ? 'keuze' : 'lijstkeuze', keuzes };
}

/** The filters of a list from the schema of its question: every field with fixed words, and the gemeente when there are several. */
export function filtersVanSchema(schema: TSchema, gemeenten: readonly string[]): Filter[] {
  const eigen = Object.entries((schema as unknown as Deel).properties ?? {});
  return eigen.flatMap(([naam, deel]): Filter[] => {
    const label = deel.title ?? naam;
    if (deel['x-veld'] === 'gemeente')
      return gemeenten.length > 1
        ? [{ soort: 'keuze', naam, label, keuzes: gemeenten.map((g) => ({ waarde: g, tekst: gemeentenaam(g) })) }]
        : [];
    if (deel['x-woorden'])
      return [
        {
          soort: deel.type === 'array' ? 'meerkeuze' : 'keuze',
          naam,
          label,
          keuzes: Object.entries(deel['x-woorden']).map(([waarde, tekst]) => ({ waarde, tekst })),
        },
      ];
    return deel.format === 'date' ? [{ soort: 'datum', naam, label }] : [];
  });
}
