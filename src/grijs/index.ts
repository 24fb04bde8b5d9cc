import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { legGrijsbesluitVast, openGrijszaak, sluitGrijszaak, voegPartnerToe } from './handelingen.ts';
import { draagPostOver, legCautieVast, legOvergangVast } from './overgang.ts';
import { bewijsbestand, tafelPagina, tafelsPagina } from './paginas/politie.tsx';
import { grijsformulieren } from './paginas/formulieren.tsx';
import { grijszaakPagina, grijszakenPagina } from './paginas/zaak.tsx';
import { toonGrijstafel, toonGrijstafels, voegAantekeningToe } from './politie.ts';
import { bewaar } from './bewaren.ts';
import { bevestigBewijs, maakBewijs, openBewijs } from './bewijs.ts';
import { legGesprekVast, volgGesprekOp } from './gesprekken.ts';
import { koppelGrijszaak } from './koppelen.ts';
import { vakken } from './vak.tsx';
import { bereidWaarnemingVoor, legMomentVast } from './waarnemen.ts';
import { toonGrijseenheden, toonGrijszaak, toonGrijszaken } from './vragen.ts';
import { werk } from './werk.ts';

export { isInOpsporing } from './queries.ts';
export { openGrijszaak, sluitGrijszaak } from './handelingen.ts';
export { legOvergangVast } from './overgang.ts';

/** The room for what is neither toezicht nor opsporing yet, and for the step between them. */
export const kamer: Kamer = {
  naam: 'grijs',
  declaraties: alsDeclaraties(
    openGrijszaak,
    voegPartnerToe,
    legGrijsbesluitVast,
    sluitGrijszaak,
    legOvergangVast,
    legCautieVast,
    draagPostOver,
    koppelGrijszaak,
    legGesprekVast,
    volgGesprekOp,
    bereidWaarnemingVoor,
    legMomentVast,
    maakBewijs,
    bevestigBewijs,
    openBewijs,
    toonGrijszaken,
    toonGrijszaak,
    toonGrijseenheden,
    voegAantekeningToe,
    toonGrijstafels,
    toonGrijstafel,
  ),
  paginas: [grijszakenPagina, ...grijsformulieren, grijszaakPagina, tafelsPagina, tafelPagina],
  werk,
  bestanden: [bewijsbestand],
  vakken,
  bewaar,
};
