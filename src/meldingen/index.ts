import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar, zonderTermijn } from './bewaren.ts';
import { bestandenpaginas, bestandpad, meldingbestanden, opslag } from './bestanden.ts';
import { koppelTerug, registreerMelding } from './handelingen.ts';
import { ruimContactenOp } from './queries-werk.ts';
import { nieuweMeldingPagina, terugkoppelenPagina } from './paginas/formulieren.tsx';
import { meldingenPagina } from './paginas/meldingen.tsx';
import { toonGelijkende, toonMeldercontact, toonMelding, toonMeldingen, toonPlaatskeuzes } from './vragen.ts';
import { werk } from './werk.ts';

export { koppelTerug, legMeldingVast, meldingGeregistreerd, registreerMelding } from './handelingen.ts';
export { toonGelijkende, toonMeldercontact, toonMelding, toonMeldingen, toonPlaatskeuzes } from './vragen.ts';
export { openMeldercontact } from './contact.ts';
export { meldingbestanden, opslag as meldingopslag } from './bestanden.ts';
export { overMelding } from './over.ts';
export { leesMelding, leesTerugkoppeling, zetStatus as zetMeldingStatus } from './queries.ts';
export { draagMeldingOver, markeerOpgevolgd, neemInBehandeling } from './queries-werk.ts';
export { bronwoord, Meldingmerk, Urgentiemerk, woordVan } from './weergave.tsx';
export { bronnen, urgenties, wijzen, type Melding } from './schema.ts';

/** The room where meldingen come in. */
export const kamer: Kamer = {
  naam: 'meldingen',
  declaraties: alsDeclaraties(
    registreerMelding,
    koppelTerug,
    toonMeldingen,
    toonMelding,
    toonGelijkende,
    toonMeldercontact,
    toonPlaatskeuzes,
    meldingbestanden.toevoegen,
    meldingbestanden.vernietigen,
    meldingbestanden.tonen,
    meldingbestanden.openen,
  ),
  paginas: [meldingenPagina, nieuweMeldingPagina, terugkoppelenPagina, ...bestandenpaginas],
  bestanden: [bestandpad],
  opslagen: [opslag],
  werk,
  bewaar,
  zonderTermijn,
  bezems: [{ rol: 'toezicht', veeg: ({ db, klok }) => ruimContactenOp(db, klok.nu()) }],
};
