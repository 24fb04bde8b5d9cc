import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { maakToonBeleidsregel, toonBeleid } from './beleidsvragen.ts';
import { beleidPagina, maakRegelPagina } from './paginas/beleid.tsx';
import { maakHulpPagina } from './paginas/hulp.tsx';
import { toegankelijkheidPagina } from './paginas/toegankelijkheid.tsx';
import { maakWerkvoorraadPagina } from './paginas/werkvoorraad.tsx';
import { maakZoekPagina } from './paginas/zoeken.tsx';
import { maakToonWerkvoorraad, maakZoekUit } from './vragen.ts';

/** The room where everyone begins, in any pet: the work, search, the rules and help. `kamers` hold the work; `huis` gives all rooms, this one too. */
export function maakKamer(kamers: readonly Kamer[], huis: () => readonly Kamer[]): Kamer {
  const toonWerkvoorraad = maakToonWerkvoorraad(kamers.flatMap((k) => k.werk ?? []));
  const zoekUit = maakZoekUit(huis);
  const toonBeleidsregel = maakToonBeleidsregel(() => huis().flatMap((k) => k.declaraties));
  return {
    naam: 'werkvoorraad',
    declaraties: alsDeclaraties(toonWerkvoorraad, zoekUit, toonBeleid, toonBeleidsregel),
    paginas: [
      maakWerkvoorraadPagina(toonWerkvoorraad, huis),
      maakZoekPagina(zoekUit, huis),
      beleidPagina,
      maakRegelPagina(toonBeleidsregel),
      maakHulpPagina(huis),
      toegankelijkheidPagina,
    ],
  };
}
