import { petwoorden } from '../kern/petten.ts';
import { opmaak, Status, type Ernst } from '../platform/scherm/index.ts';
import { noodstanden, type Noodstand } from './schema-noodtoegang.ts';

/** The word of a kind of pet; a kind of before that the program no longer knows shows as it stands. */
export function petwoord(soort: string): string {
  return (petwoorden as Record<string, string>)[soort] ?? soort;
}

/** Links to the pages of rules. */
export function Regellinks({ ids, leeg = '–' }: { ids: readonly string[]; leeg?: string }) {
  if (ids.length === 0) return <span class="sz-zacht">{leeg}</span>;
  return (
    <div class="sz-rij">
      {ids.map((id) => (
        <a class="utrecht-link utrecht-link--html-a sz-iconlink" href={`/beleid/${id}`}>
          {id}
        </a>
      ))}
    </div>
  );
}

/** A link in running text. */
export function Link({ pad, tekst }: { pad: string; tekst: string }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={pad}>
      {tekst}
    </a>
  );
}

/** A day and time of the log, short. */
export const wanneer = (op: string) => opmaak.datumtijdKort(op);

const NOOD: Record<Noodstand, Ernst> = {
  open: 'let-op',
  leeft: 'ernstig',
  voorbij: 'let-op',
  terecht: 'goed',
  niet_terecht: 'ernstig',
  geweigerd: 'neutraal',
  ingetrokken: 'neutraal',
  verlopen: 'neutraal',
};

/** Where a noodtoegang stands. */
export function Noodmerk({ stand }: { stand: Noodstand }) {
  return <Status soort={NOOD[stand]} tekst={noodstanden[stand]} />;
}
