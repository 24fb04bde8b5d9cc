import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { koppelTerug, registreerMelding } from './handelingen.ts';
import { toonGelijkende, toonMeldercontact, toonMelding, toonMeldingen } from './vragen.ts';
import { werk } from './werk.ts';

export { koppelTerug, registreerMelding } from './handelingen.ts';
export { toonGelijkende, toonMelding, toonMeldingen } from './vragen.ts';
export { overMelding } from './over.ts';
export { leesMelding, zetStatus as zetMeldingStatus } from './queries.ts';
export { draagMeldingOver, markeerOpgevolgd, neemInBehandeling, ruimContactenOp } from './queries-werk.ts';
export { bronnen, standen, urgenties, type Melding } from './schema.ts';

/** The room where meldingen come in. */
export const kamer: Kamer = {
  naam: 'meldingen',
  declaraties: alsDeclaraties(registreerMelding, koppelTerug, toonMeldingen, toonMelding, toonGelijkende, toonMeldercontact),
  paginas: [],
  werk,
};
