import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar } from './bewaren.ts';
import { legAanwijzingVast, maakAanwijzingBekend, trekAanwijzingIn } from './handelingen.ts';
import { aanwijzingPagina } from './paginas/aanwijzing.tsx';
import { aanwijzingenPagina } from './paginas/aanwijzingen.tsx';
import { bekendmakenPagina, intrekkenPagina, nieuweAanwijzingPagina } from './paginas/formulieren.tsx';
import { mijnBevoegdhedenPagina } from './paginas/mijn-bevoegdheden.tsx';
import { toonAanwijsbaren, toonAanwijzing, toonAanwijzingen, toonMijnBevoegdheden } from './vragen.ts';
import { werk } from './werk.ts';

export { legAanwijzingVast, maakAanwijzingBekend, trekAanwijzingIn } from './handelingen.ts';
export { leesVerordening149a, metAanwijzing } from './queries.ts';
export { toetsTeam, type Teamuitkomst } from './toets-team.ts';
export { type Ontbreekt, type Toetsuitkomst } from './toets-aanwijzing.ts';
export {
  bevoegdheden,
  bevoegdheidbeschrijvingen,
  bevoegdheidnaam,
  domeinen,
  domeinnaam,
  type Bevoegdheid,
  type Domein,
} from './woorden.ts';

/** The room of who may exercise which bevoegdheid for which gemeente. */
export const kamer: Kamer = {
  naam: 'aanwijzingen',
  bewaar,
  declaraties: alsDeclaraties(
    legAanwijzingVast,
    maakAanwijzingBekend,
    trekAanwijzingIn,
    toonAanwijzingen,
    toonAanwijzing,
    toonMijnBevoegdheden,
    toonAanwijsbaren,
  ),
  paginas: [
    mijnBevoegdhedenPagina,
    aanwijzingenPagina,
    nieuweAanwijzingPagina,
    aanwijzingPagina,
    bekendmakenPagina,
    intrekkenPagina,
  ],
  werk,
};
