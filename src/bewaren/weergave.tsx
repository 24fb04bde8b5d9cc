import { Status, type Ernst } from '../platform/scherm/index.ts';
import { bewaarregel } from './bewaarregels.ts';
import { bewaarsoorten } from './bewaarsoorten.ts';
import { gronden, lijststanden, regelstanden } from './schema.ts';

/** The word of a value from a fixed list; the value itself when the list does not know it. */
export function woordVan(woorden: Record<string, string>, waarde: string): string {
  return woorden[waarde] ?? waarde;
}

/** The kind of record and the result, in words. */
export function regelwoord(code: string): string {
  const r = bewaarregel(code);
  return r ? `${bewaarsoorten[r.soort]}: ${r.wanneer}` : code;
}

const LIJST: Record<string, Ernst> = {
  aangeboden: 'bezig',
  goedgekeurd: 'info',
  afgewezen: 'neutraal',
  uitgevoerd: 'goed',
};
const REGEL: Record<string, Ernst> = {
  op_lijst: 'bezig',
  weggehaald: 'neutraal',
  vernietigd: 'goed',
  overgeslagen: 'let-op',
};

/** Where a list stands. */
export function Lijstmerk({ status }: { status: string }) {
  return <Status soort={LIJST[status]} tekst={woordVan(lijststanden, status)} />;
}

/** Where a line of a list stands; a hold shows. */
export function Regelmerk({ stand, opgeschort }: { stand: string; opgeschort: boolean }) {
  if (opgeschort && stand === 'op_lijst') return <Status soort="let-op" tekst="Opgeschort: blijft" />;
  return <Status soort={REGEL[stand]} tekst={woordVan(regelstanden, stand)} />;
}

/** On what a term rests; it says who acts. */
export function Grondmerk({ grond }: { grond: string }) {
  return <Status soort={grond === 'avg' ? 'info' : 'neutraal'} tekst={woordVan(gronden, grond)} />;
}
