import { documentsoort } from '../kern/documentsoorten.ts';
import { toonConstateringsrapport, toonRapportage } from './vragen.ts';

/** What this room freezes, each read by who may read the rapport or rapportage. */
export const rapportagestukken = {
  constateringsrapport: documentsoort('constateringsrapport', toonConstateringsrapport),
  rapportage: documentsoort('rapportage', toonRapportage),
  voornemen: documentsoort('voornemen', toonRapportage),
  besluit: documentsoort('besluit', toonRapportage),
};
