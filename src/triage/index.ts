import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { legTriageVast } from './handelingen.ts';
import { luisteraars } from './luisteraars.ts';
import { toonTriage, toonTriages } from './vragen.ts';
import { werk } from './werk.ts';

export { legTriageVast } from './handelingen.ts';
export { toonTriage, toonTriages } from './vragen.ts';
export { overTriage } from './over.ts';
export { leesTriage } from './queries.ts';
export { routes, type Route } from './routes.ts';

/** The room where a person chooses which way a stapel or melding goes. */
export const kamer: Kamer = {
  naam: 'triage',
  declaraties: alsDeclaraties(legTriageVast, toonTriages, toonTriage),
  paginas: [],
  werk,
  luisteraars,
};
