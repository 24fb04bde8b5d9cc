import { Status, type Ernst } from '../platform/scherm/index.ts';
import { uitkomsten, type Uitkomst } from './model.ts';
import { zaakstanden } from './woorden.ts';

const WAARDE: Record<string, Ernst> = { geen: 'neutraal', zwak: 'info', sterk: 'let-op', zeer_sterk: 'ernstig' };
const STAND: Record<string, Ernst> = {
  ontvangen: 'let-op',
  gesloten: 'neutraal',
  informatie: 'neutraal',
  onderzoek: 'goed',
};

/** What somebody decided that a signaal is worth. */
export function Waardemerk({ uitkomst }: { uitkomst: string | null }) {
  if (!uitkomst) return <Status soort="neutraal" tekst="Nog niet gewogen" />;
  return <Status soort={WAARDE[uitkomst] ?? 'neutraal'} tekst={uitkomsten[uitkomst as Uitkomst] ?? uitkomst} />;
}

/** Where a zaak stands; destroyed goes before all. */
export function Zaakmerk({ status, vernietigdOp }: { status: string; vernietigdOp?: string | null }) {
  if (vernietigdOp) return <Status soort="neutraal" tekst="Vernietigd" />;
  return <Status soort={STAND[status] ?? 'bezig'} tekst={zaakstanden[status as keyof typeof zaakstanden] ?? status} />;
}
