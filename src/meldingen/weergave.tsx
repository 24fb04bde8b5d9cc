import { Status, type Ernst } from '../platform/scherm/index.ts';
import { bronnen, standen, urgenties } from './schema.ts';

const URGENTIE: Record<string, Ernst> = { direct: 'ernstig', spoed: 'let-op', gewoon: 'neutraal' };
const STAND: Record<string, Ernst> = {
  nieuw: 'info',
  in_behandeling: 'bezig',
  gesloten: 'goed',
  overgedragen: 'neutraal',
};

/** The word of a value from a fixed list; the value itself when the list does not know it. */
export function woordVan(woorden: Record<string, string>, waarde: string): string {
  return woorden[waarde] ?? waarde;
}

/** The source of a melding or signaal in words; a signaal can also come from a controle. */
export function bronwoord(bron: string): string {
  return bron === 'controle' ? 'Eigen controle' : woordVan(bronnen, bron);
}

/** How soon somebody must look, as a mark. */
export function Urgentiemerk({ urgentie }: { urgentie: string }) {
  return <Status soort={URGENTIE[urgentie]} tekst={woordVan(urgenties, urgentie).split(':')[0]!} />;
}

/** Where a melding stands, as a mark. */
export function Meldingmerk({ status }: { status: string }) {
  return <Status soort={STAND[status]} tekst={woordVan(standen, status)} />;
}
