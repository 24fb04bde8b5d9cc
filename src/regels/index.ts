import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { beeindigRegel, legRegelVast } from './handelingen.ts';
import { nieuweRegelPagina, regelBeeindigenPagina, regelPagina } from './paginas/regel.tsx';
import { regelsPagina } from './paginas/regels.tsx';
import { toonRegel, toonRegels } from './vragen.ts';

export { legRegelVast } from './handelingen.ts';
export { leesRegelOp } from './queries.ts';
export { type Regel } from './schema.ts';
export { Regimemerk } from './weergave.tsx';
export {
  werkvormen,
  werkvormnaam,
  werkvormVan,
  werkvormwoorden,
  type Werkvorm,
  type Werkvormsleutel,
} from './werkvormen.ts';

/** The room of the rules: the APV of each gemeente as data. */
export const kamer: Kamer = {
  naam: 'regels',
  declaraties: alsDeclaraties(legRegelVast, beeindigRegel, toonRegels, toonRegel),
  paginas: [regelsPagina, nieuweRegelPagina, regelPagina, regelBeeindigenPagina],
};
