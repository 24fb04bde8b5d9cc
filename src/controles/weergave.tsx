import type { Child } from 'hono/jsx';
import { bevoegdheidnaam } from '../aanwijzingen/index.ts';
import { opmaak, Status, type Ernst } from '../platform/scherm/index.ts';
import { oordelen, soorten, standen } from './woorden.ts';

const STAND: Record<string, Ernst> = {
  gepland: 'neutraal',
  voorbereid: 'info',
  bezig: 'bezig',
  afgerond: 'goed',
  vervallen: 'neutraal',
};
const OORDEEL: Record<string, Ernst> = {
  voldoet: 'goed',
  voldoet_niet: 'ernstig',
  niet_vastgesteld: 'let-op',
  niet_van_toepassing: 'neutraal',
  feit: 'info',
};

/** The word of a value from a fixed list; the value itself when the list does not know it. */
export function woordVan(woorden: Record<string, string>, waarde: string): string {
  return woorden[waarde] ?? waarde;
}

/** Where a controle stands, as a mark. */
export function Controlemerk({ status }: { status: string }) {
  return <Status soort={STAND[status]} tekst={woordVan(standen, status)} />;
}

/** The verdict of a waarneming, as a mark. */
export function Oordeelmerk({ oordeel }: { oordeel: string }) {
  return <Status soort={OORDEEL[oordeel]} tekst={woordVan(oordelen, oordeel)} />;
}

/** The kind of controle in one word. */
export function soortwoord(soort: string): string {
  return woordVan(soorten, soort).split(':')[0]!;
}

/** Names of bevoegdheden in one sentence. */
export function bevoegdhedenzin(bevoegdheden: readonly string[]): string {
  return opmaak.hoofdletter(opmaak.opsomming(bevoegdheden.map(bevoegdheidnaam)));
}

/** A link in running text. */
export function Link({ pad, children }: { pad: string; children?: Child }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={pad}>
      {children}
    </a>
  );
}

/** A moment and its end on the Dutch clock: 3 maart 2026, 21:00 tot 23:00. */
export function tijdvak(begin: string, eind: string): string {
  const slot = opmaak.datum(begin) === opmaak.datum(eind) ? opmaak.tijd(eind) : opmaak.datumtijd(eind);
  return `${opmaak.datumtijd(begin)} tot ${slot}`;
}
