import { Knoplink } from '../platform/scherm/index.ts';
import type { Scherm } from './scherm.ts';

const PETTEN = ['coordinator', 'aandachtsfunctionaris'];

/** The way from a zaak to who looked into it, for the two pets that answer for it (B12.8); nothing for others. */
export function Inzagelink({ s, soort, id }: { s: Scherm; soort: string; id: string }) {
  if (!PETTEN.includes(s.wie.petsoort)) return null;
  return (
    <Knoplink pad={`/wie-keek/${soort}/${id}`} soort="stil">
      Wie keek hierin?
    </Knoplink>
  );
}
