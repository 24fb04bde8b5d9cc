import type { Werkbron } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { wachtendOpReactie, wachtendOpTerugkoppeling } from './queries-werk.ts';
import { bronnen } from './schema.ts';

const bronwoord = (bron: string): string => bronnen[bron as keyof typeof bronnen] ?? bron;

/** What waits in this room: new meldingen to look at, and melders to tell how it ended. Both are agreements, not terms of law (P7). */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator', 'toezichthouder'],
    async haal({ db, maximum }) {
      return (await wachtendOpReactie(db, maximum)).map((m) => ({
        taak: 'Melding beoordelen',
        titel: `${m.nummer} · ${bronwoord(m.bron)}`,
        onderschrift: m.begin,
        pad: `/meldingen/${m.id}`,
        gemeente: m.gemeente,
        voor: m.voor,
        wettelijk: false,
        dringend: m.dringend,
      }));
    },
  },
  {
    petten: ['coordinator'],
    async haal({ db, maximum }) {
      return (await wachtendOpTerugkoppeling(db, maximum)).map((m) => ({
        taak: 'Terugkoppelen aan de melder',
        titel: `${m.nummer} · ${bronwoord(m.bron)}`,
        onderschrift: `Opgevolgd op ${dagVan(new Date(m.voor))}; de melder wil horen wat ermee gebeurde.`,
        pad: `/meldingen/${m.id}/terugkoppelen`,
        gemeente: m.gemeente,
        voor: eenWeekNa(m.voor),
        wettelijk: false,
      }));
    },
  },
];

// An agreement (P7): within a week after the work is done the melder knows.
function eenWeekNa(iso: string): string {
  return new Date(Date.parse(iso) + 7 * 86_400_000).toISOString();
}
