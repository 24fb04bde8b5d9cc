import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { legGrijsbesluitVast, openGrijszaak, sluitGrijszaak, voegPartnerToe } from './handelingen.ts';
import { draagPostOver, legCautieVast, legOvergangVast } from './overgang.ts';
import { tafelPagina, tafelsPagina } from './paginas/politie.tsx';
import { grijsformulieren } from './paginas/formulieren.tsx';
import { grijszaakPagina, grijszakenPagina } from './paginas/zaak.tsx';
import { toonGrijstafel, toonGrijstafels, voegAantekeningToe } from './politie.ts';
import { ruimGrijszakenOp } from './queries.ts';
import { toonGrijseenheden, toonGrijszaak, toonGrijszaken } from './vragen.ts';
import { werk } from './werk.ts';

export { isInOpsporing } from './queries.ts';
export { openGrijszaak } from './handelingen.ts';
export { legOvergangVast } from './overgang.ts';

const VIJF_JAAR = 5 * 365 * 86_400_000;
const MEE = 'Gaat weg met de zaak waar het bij hoort (AVG 5 lid 1 e).';

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
    toonGrijszaken,
    toonGrijszaak,
    toonGrijseenheden,
    voegAantekeningToe,
    toonGrijstafels,
    toonGrijstafel,
  ),
  paginas: [grijszakenPagina, ...grijsformulieren, grijszaakPagina, tafelsPagina, tafelPagina],
  werk,
  bezems: [{ rol: 'systeem', veeg: ({ db, klok }) => ruimGrijszakenOp(db, new Date(klok.nu().getTime() - VIJF_JAAR)) }],
  zonderTermijn: {
    grijszaken: 'Gaat vanzelf weg, vijf jaar na sluiting (AVG 5 lid 1 e).',
    grijspartners: MEE,
    grijsbesluiten: MEE,
    sfeerovergangen: MEE,
    cauties: MEE,
    grijsposten: MEE,
    grijsaantekeningen: MEE,
  },
};
