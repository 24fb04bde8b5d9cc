import { Status, type Ernst } from '../platform/scherm/index.ts';
import { dossierstanden } from './schema.ts';

const STAND: Record<string, Ernst> = {
  ontvangen: 'let-op',
  in_behandeling: 'bezig',
  verstrekt: 'goed',
  gesloten: 'neutraal',
};
const URGENTIE: Record<string, { soort: Ernst; tekst: string }> = {
  direct: { soort: 'ernstig', tekst: 'Direct' },
  spoed: { soort: 'let-op', tekst: 'Spoed' },
  gewoon: { soort: 'neutraal', tekst: 'Gewoon' },
};

/** Where a dossier stands; destroyed goes before all. */
export function Dossiermerk({ status, vernietigdOp }: { status: string; vernietigdOp?: string | null }) {
  if (vernietigdOp) return <Status soort="neutraal" tekst="Vernietigd" />;
  return (
    <Status
      soort={STAND[status] ?? 'neutraal'}
      tekst={dossierstanden[status as keyof typeof dossierstanden] ?? status}
    />
  );
}

/** How urgent it is. */
export function Urgentiemerk({ urgentie }: { urgentie: string }) {
  return <Status {...(URGENTIE[urgentie] ?? { tekst: urgentie })} />;
}
