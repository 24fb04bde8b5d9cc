import { vindAdressen, type Adresvondst } from './adressen.ts';
import { vindHernoemd, vindHoeken, type Hoekvondst } from './hoeken.ts';
import { vindNummers, type Nummerkenmerk } from './nummers.ts';
import { vindFacilitators, type Facilitatorvondst } from './personen.ts';
import { plaatsenIn } from './plaatsen.ts';
import { klein, vindStraten, type Straatplek } from './straten.ts';
import { vindZaken, type Zaakvondst } from './zaken.ts';

/** Everything in the words of a melding that may tie it to another. */
export interface Tekstkenmerken {
  adressen: Adresvondst[];
  hoeken: Hoekvondst[];
  zaken: Zaakvondst[];
  facilitators: Facilitatorvondst[];
  nummers: Nummerkenmerk[];
  /** Streets without a number. */
  straten: Straatplek[];
  /** Folded names of the towns that the text is about. */
  plaatsen: string[];
}

/** Reads the kenmerken of a text. Persons only as far as the words put them in a business role. Source: G3. */
export function leesKenmerken(tekst: string): Tekstkenmerken {
  const laag = klein(tekst);
  const straten = vindStraten(tekst, laag);
  const alle = vindAdressen(tekst, laag, straten);
  const gevonden = alle.filter((a) => !a.weg);
  const genoemd = plaatsenIn(
    zonder(
      tekst,
      alle.filter((a) => a.weg),
    ),
  );
  const plaatsen = [...new Set([...gevonden.flatMap((a) => (a.plaats ? [a.plaats] : [])), ...genoemd])];
  const adressen = [...gevonden, ...vindHernoemd(laag, gevonden, straten)].map((a) => metPlaats(a, plaatsen));
  return {
    adressen,
    hoeken: vindHoeken(tekst, laag, straten).map((h) => metPlaats(h, plaatsen)),
    zaken: vindZaken(tekst),
    facilitators: vindFacilitators(tekst),
    nummers: vindNummers(tekst, laag),
    straten: straten.filter((s) => !adressen.some((a) => s.start < a.eind && a.start < s.eind)),
    plaatsen,
  };
}

/** When an address has no town and the text names exactly one, that is where it is. */
function metPlaats<A extends { plaats: string }>(vondst: A, plaatsen: readonly string[]): A {
  return vondst.plaats || plaatsen.length !== 1 ? vondst : { ...vondst, plaats: plaatsen[0]! };
}

/** The text with blanks where these stand. */
function zonder(tekst: string, vondsten: readonly { start: number; eind: number }[]): string {
  return vondsten.reduce((t, { start, eind }) => t.slice(0, start) + ' '.repeat(eind - start) + t.slice(eind), tekst);
}
