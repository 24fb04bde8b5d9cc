import { Status, Termijn, type Ernst } from '../platform/scherm/index.ts';
import type { Binnentredingkop } from './schema-antwoorden.ts';
import { standen, woordVan } from './woorden.ts';

const STAND: Record<string, Ernst> = {
  aangevraagd: 'bezig',
  verleend: 'goed',
  geweigerd: 'neutraal',
  ingetrokken: 'neutraal',
};

/** Where a machtiging stands, as a mark; a used one and one that ran out say so. */
export function Machtigingmerk({
  m,
  vandaag,
  gebruikt,
}: {
  m: { status: string; geldigTot: string | null };
  vandaag: string;
  gebruikt: boolean;
}) {
  if (m.status === 'verleend' && gebruikt) return <Status soort="goed" tekst="Gebruikt" />;
  if (m.status === 'verleend' && m.geldigTot! < vandaag) return <Status soort="neutraal" tekst="Verlopen" />;
  return <Status soort={STAND[m.status]} tekst={woordVan(standen, m.status)} />;
}

/** How far the verslag of an entry is. */
export function Binnentredingstand({ b, vandaag }: { b: Binnentredingkop; vandaag: Date }) {
  return (
    <Termijn dag={b.verslagVoor} vandaag={vandaag} wettelijk grondslag="Awbi 11" afgerond={b.verslagOp !== null} />
  );
}
