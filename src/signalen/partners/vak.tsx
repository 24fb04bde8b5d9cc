import { Waarschuwing } from '../../platform/scherm/index.ts';
import type { Partnertreffer } from './schema.ts';

const WAT: Record<string, string> = { locatie: 'dezelfde locatie', zaak: 'dezelfde zaak', kvk: 'hetzelfde KvK-nummer' };

/** That a partner has something about the same: whom to call, and nothing more (G3). */
export function Partnervak({ treffers }: { treffers: readonly Partnertreffer[] }) {
  if (treffers.length === 0) return <></>;
  return (
    <Waarschuwing soort="info" titel="Een partner heeft hier ook een signaal over">
      {[...Map.groupBy(treffers, (t) => `${t.naam} ${t.bellen}`).values()].map((groep) => (
        <p>
          {groep[0]!.naam} heeft een signaal over {groep.map((t) => WAT[t.soort] ?? t.soort).join(' en ')}. Bel{' '}
          {groep[0]!.bellen}. Meer is hier niet bekend; overleg of en op welke grondslag u kunt delen.
        </p>
      ))}
    </Waarschuwing>
  );
}
