import { bronnen } from '../meldingen/index.ts';
import { facilitatorsoorten, locatiesoorten, vergunningen } from '../inrichtingen/index.ts';
import { werkvormen } from '../regels/index.ts';
import { onderwerpen, stapelstanden } from '../signalen/index.ts';
import type { Kamer } from '../kern/kamer.ts';
import { petwoorden, type Petsoort } from '../kern/petten.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { markeer } from '../platform/markeer.ts';

/** Words of the fixed choices that stand as codes in a hit. */
const WOORDEN: Record<string, string> = {
  ...bronnen,
  ...facilitatorsoorten,
  ...locatiesoorten,
  ...vergunningen,
  ...onderwerpen,
  ...stapelstanden,
  ...Object.fromEntries(Object.entries(werkvormen).map(([code, w]) => [code, w.label])),
};

/** The parts of a line between middle dots, each code as its word. */
export function leesbaar(regel: string): string {
  return regel
    .split(' · ')
    .map(
      (deel) =>
        WOORDEN[deel] ?? (/^[a-z]+(_[a-z]+)+$/.test(deel) ? opmaak.hoofdletter(deel.replaceAll('_', ' ')) : deel),
    )
    .join(' · ');
}

/** The database gives the first 160 characters; what was cut off ends on a whole word and says so. */
export function begin(tekst: string): string {
  return tekst.length < 160 ? tekst : `${tekst.replace(/\s+\S*$/, '')} …`;
}

/** A text with the search words marked. */
export function Gemarkeerd({ tekst, zoek }: { tekst: string; zoek: string }) {
  return <>{markeer(tekst, zoek).map((s) => (s.raak ? <mark>{s.tekst}</mark> : s.tekst))}</>;
}

/** The word of a kind of pet. */
export function petwoord(soort: string): string {
  return (petwoorden as Record<string, string>)[soort] ?? soort;
}

/** A link in running text. */
export function Link({ pad, children }: { pad: string; children?: unknown }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={pad}>
      {children as never}
    </a>
  );
}

/** The lists in the menu of this pet, without these addresses. */
export function lijstenVan(
  kamers: readonly Kamer[],
  pet: Petsoort,
  zonder: readonly string[],
): Array<{ tekst: string; pad: string }> {
  return kamers
    .flatMap((k) => k.paginas)
    .filter((p) => p.menu?.petten.includes(pet) && !zonder.includes(p.pad))
    .map((p) => ({ tekst: p.menu!.tekst, pad: p.pad }));
}
