import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { AAN_TAFEL } from './basis.ts';
import { briefingsVan, openActies } from './queries.ts';
import { teDoen } from './queries-toezicht.ts';

/** What waits at a briefing: to fix it, to read it, to look back on it, and to do what was agreed. Source: T4. */
export const werk: Werkbron[] = [
  {
    petten: ['toezichthouder', 'coordinator'],
    haal: async ({ db, klok, maximum }) =>
      (await teDoen(db, { nu: klok.nu(), maximum })).map((b): Werkregel => ({
        taak: b.stand === 'concept' ? 'Briefing vaststellen' : 'Debriefing vastleggen',
        titel: `${b.nummer} · ${b.verzamelpunt}`,
        onderschrift:
          b.stand === 'concept' ? 'Nog niemand aan tafel kan haar lezen.' : 'Kijk terug met iedereen aan tafel.',
        pad: b.stand === 'concept' ? `/briefings/${b.id}` : `/briefings/${b.id}/debriefing`,
        gemeente: b.gemeente,
        voor: b.stand === 'concept' ? b.begin : plusDagen(dagVan(new Date(b.begin)), 1),
        wettelijk: false,
      })),
  },
  {
    petten: AAN_TAFEL,
    async haal({ db, klok, wie, maximum }) {
      const dag = dagVan(klok.nu());
      const mijn = await briefingsVan(db, {
        van: dag,
        tot: plusDagen(dag, 7),
        medewerkerId: wie.medewerkerId,
        maximum,
      });
      return mijn
        .filter((b) => b.stand === 'vastgesteld' && !b.gelezen && b.organisaties.includes(wie.organisatieId))
        .map((b) => ({
          taak: 'Briefing lezen',
          titel: `${b.nummer} · ${b.verzamelpunt}`,
          onderschrift: 'Lees het gedeelde deel en het deel van uw eigen organisatie.',
          pad: `/briefings/${b.id}`,
          gemeente: b.gemeente,
          voor: b.begin,
          wettelijk: false,
        }));
    },
  },
  {
    petten: AAN_TAFEL,
    haal: async ({ db, wie, maximum }) =>
      (await openActies(db, { maximum, eigenaarId: wie.organisatieId })).map((a) => ({
        taak: 'Actie na de briefing',
        titel: a.actie,
        onderschrift: `Uit ${a.briefingNummer}, voor ${a.wie}.`,
        pad: `/briefings/${a.briefingId}/acties/${a.id}`,
        gemeente: a.gemeente,
        voor: a.voor,
        wettelijk: false,
      })),
  },
];
