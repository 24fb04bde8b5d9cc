import type { Werkbron } from '../kern/kamer.ts';
import { DEELNEMERS } from './basis.ts';
import { casussenIn, leesAnalyses, leesKnelpunten, openInterventies } from './queries.ts';

/** What waits between gemeenten and the RIEC: to weigh, to step in, to deliver, to decide. Agreements, not terms of law. */
export const werk: Werkbron[] = [
  {
    petten: ['riec_analist'],
    haal: async ({ db, maximum }) => [
      ...(await casussenIn(db, 'aangemeld', maximum)).map((c) => ({
        taak: 'Aanmelding wegen',
        titel: `${c.nummer} · ${c.onderwerp}`,
        onderschrift: 'Past het bij WGS 2.17, en is het evenredig?',
        pad: `/rieccasussen/${c.id}/weging`,
        gemeente: c.gemeente,
        voor: c.wegenVoor,
        wettelijk: false,
      })),
      ...(await leesAnalyses(db))
        .filter((a) => !a.geleverdOp)
        .map((a) => ({
          taak: 'Analyse leveren',
          titel: `${a.nummer} · ${a.vraag}`,
          onderschrift: a.reikwijdte,
          pad: `/riecanalyses/${a.id}/levering`,
          gemeente: a.gemeente,
          voor: a.voor,
          wettelijk: false,
        })),
      ...(await leesKnelpunten(db))
        .filter((k) => k.stand === 'ingebracht')
        .map((k) => ({
          taak: 'Handhavingsknelpunt beoordelen',
          titel: `${k.nummer} · ${k.titel}`,
          onderschrift: 'De vier voorwaarden zijn onderbouwd.',
          pad: `/knelpunten/${k.id}/uitkomst`,
          gemeente: k.gemeente,
          voor: null,
          wettelijk: false,
        })),
    ],
  },
  {
    petten: DEELNEMERS,
    haal: async ({ db, wie, maximum }) =>
      (await openInterventies(db, wie.organisatieId, maximum)).map((i) => ({
        taak: 'Interventie uitvoeren',
        titel: i.interventie,
        onderschrift: `Afgesproken in ${i.casusNummer}.`,
        pad: `/rieccasussen/${i.casusId}/interventies/${i.id}`,
        gemeente: i.gemeente,
        voor: i.voor,
        wettelijk: false,
      })),
  },
];
