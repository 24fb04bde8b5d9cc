import { Knoplink } from '../platform/scherm/index.ts';

/** The one step from a signaal, controle, zaak or dossier to who can be called for care (V7). */
export function Zorglink() {
  return (
    <Knoplink pad="/zorg" soort="stil">
      Zorg dichtbij
    </Knoplink>
  );
}
