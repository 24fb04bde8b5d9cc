import { Status, type Ernst } from '../platform/scherm/index.ts';
import { standen } from './schema.ts';

const STAND: Record<string, Ernst> = {
  loopt: 'bezig',
  nageleefd: 'goed',
  niet_nageleefd: 'ernstig',
  ingetrokken: 'neutraal',
};

/** The word of a value from a fixed list; the value itself when the list does not know it. */
export function woordVan(woorden: Record<string, string>, waarde: string): string {
  return woorden[waarde] ?? waarde;
}

/** Where a maatregel stands, as a mark. */
export function Maatregelstand({ status }: { status: string }) {
  return <Status soort={STAND[status]} tekst={woordVan(standen, status)} />;
}
