import type { Werkbron } from '../kern/kamer.ts';
import { openStapels, openTriages } from './queries.ts';

/** What waits in this room for the coördinator: stapels without a route, and routes without follow-up. Agreements, not terms of law. */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator'],
    async haal({ db, maximum }) {
      return (await openStapels(db, maximum)).map((s) => ({
        taak: s.heropendDoor ? 'Opnieuw een route kiezen' : 'Route kiezen',
        titel: `${s.nummer} · ${s.titel}`,
        onderschrift: s.heropendDoor
          ? `Heropend: er kwam een signaal bij. ${s.heropendDoor}`
          : 'Er liggen signalen bij elkaar; er is nog geen route gekozen.',
        pad: `/stapels/${s.id}`,
        gemeente: s.gemeente,
        voor: null,
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['coordinator'],
    async haal({ db, maximum }) {
      return (await openTriages(db, maximum)).map((t) => ({
        taak: t.routes.includes('bestuursrechtelijk') ? 'Controle plannen' : 'Opnieuw bekijken',
        titel: t.onderwerp,
        onderschrift: t.routes.includes('bestuursrechtelijk')
          ? 'Voor deze triage is nog geen controle gepland.'
          : 'Grijs gebied: kijk of de afstemming een andere deur wijst.',
        pad: `/triages/${t.id}`,
        gemeente: t.gemeente,
        voor: t.opvolgenVoor,
        wettelijk: false,
      }));
    },
  },
];
