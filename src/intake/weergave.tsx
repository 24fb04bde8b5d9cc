import { waak } from '../kern/waker/index.ts';
import { Status, type Ernst } from '../platform/scherm/index.ts';
import { inzendingstanden, routestanden } from './woorden.ts';

const ROUTE: Record<string, Ernst> = {
  open: 'goed',
  straks: 'info',
  gepauzeerd: 'let-op',
  voorbij: 'neutraal',
  beeindigd: 'neutraal',
};
const INZENDING: Record<string, Ernst> = {
  nieuw: 'info',
  vraag_gesteld: 'neutraal',
  beantwoord: 'let-op',
  verwerkt: 'goed',
  overgedragen: 'neutraal',
  niet_verwerkt: 'neutraal',
};

/** Where a route stands, as a mark. */
export function Routemerk({ stand }: { stand: string }) {
  return <Status soort={ROUTE[stand]} tekst={routestanden[stand as keyof typeof routestanden]} />;
}

/** Where an inzending stands, as a mark. */
export function Inzendingmerk({ status }: { status: string }) {
  return <Status soort={INZENDING[status]} tekst={inzendingstanden[status as keyof typeof inzendingstanden]} />;
}

/** The words of a melder as they are, with what looks like a person marked: that does not go along into the melding (B12.1). */
export function RuweWoorden({ tekst }: { tekst: string }) {
  const stukken: Array<{ tekst: string; reden?: string }> = [];
  let tot = 0;
  for (const b of waak(tekst)) {
    if (b.start < tot) continue;
    stukken.push({ tekst: tekst.slice(tot, b.start) }, { tekst: tekst.slice(b.start, b.eind), reden: b.reden });
    tot = b.eind;
  }
  stukken.push({ tekst: tekst.slice(tot) });
  return (
    <figure class="sz-citaat">
      <blockquote>{stukken.map((s) => (s.reden ? <mark title={s.reden}>{s.tekst}</mark> : s.tekst))}</blockquote>
      {stukken.length > 1 && (
        <figcaption>Gemarkeerd: lijkt op gegevens van een persoon. Dat gaat niet mee in de melding.</figcaption>
      )}
    </figure>
  );
}
