import { opmaak, Status, type Ernst } from '../platform/scherm/index.ts';
import { regimes } from './schema.ts';

const ERNST: Record<string, Ernst> = {
  verboden: 'ernstig',
  vrij: 'goed',
  voorwaarden: 'let-op',
  vergunningplichtig: 'info',
};

/** What the APV says, as a mark. */
export function Regimemerk({ regime }: { regime: string }) {
  return <Status soort={ERNST[regime]} tekst={regimes[regime as keyof typeof regimes] ?? regime} />;
}

/** A period of days in words; `tot` is the last day. */
export function periode(van: string, tot: string | null): string {
  return tot ? `${opmaak.datum(van)} tot en met ${opmaak.datum(tot)}` : `vanaf ${opmaak.datum(van)}`;
}
