import { Status, type Ernst } from '../platform/scherm/index.ts';
import { petVan } from '../kern/petten.ts';
import { petwoord } from '../verantwoording/index.ts';
import { organisatiesoorten } from './schema.ts';
import { voorstelstanden, type Voorstelstand } from './schema-voorstellen.ts';

/** The word of a kind of organisatie. */
export function organisatiewoord(soort: string): string {
  return (organisatiesoorten as Record<string, string>)[soort] ?? soort;
}

/** Kinds of pet as words, with the compartiment of each. */
export function Petlijst({ petten }: { petten: readonly string[] }) {
  if (petten.length === 0) return <span class="sz-zacht">geen pet</span>;
  return <>{petten.map(petwoord).join(', ')}</>;
}

/** In service or not. */
export function Actiefmerk({ actief }: { actief: boolean }) {
  return <Status soort={actief ? 'goed' : 'neutraal'} tekst={actief ? 'in dienst' : 'beëindigd'} />;
}

/** More than one compartiment: allowed, one at a time. */
export function meerCompartimenten(soorten: readonly string[]): boolean {
  return new Set(soorten.map((s) => petVan(s).compartiment)).size > 1;
}

const VOORSTEL: Record<Voorstelstand, Ernst> = {
  open: 'let-op',
  bevestigd: 'goed',
  geweigerd: 'ernstig',
  ingetrokken: 'neutraal',
  verlopen: 'neutraal',
};

/** Where a proposed pet stands. */
export function Voorstelmerk({ stand }: { stand: Voorstelstand }) {
  return <Status soort={VOORSTEL[stand]} tekst={voorstelstanden[stand]} />;
}

/** The crumbs of a page under one medewerker. */
export function kruimelsVan(m: { id: string; naam: string }, laatste: string) {
  return [
    { tekst: 'Medewerkers', pad: '/medewerkers' },
    { tekst: m.naam, pad: `/medewerkers/${m.id}` },
    { tekst: laatste },
  ];
}
