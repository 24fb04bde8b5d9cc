import type { Bezem, Werkbron } from '../kern/kamer.ts';
import { vergeetTokens } from './queries-routes.ts';
import { wachtendOpPartner } from './partnerberichten.tsx';
import { wachtend } from './queries.ts';

const WEEK = 7 * 86_400_000;
const TAAK: Record<string, string> = {
  nieuw: 'Inzending lezen',
  beantwoord: 'Antwoord van de melder lezen',
  vraag_gesteld: 'Verder zonder antwoord',
};

/** What waits for the coördinator: a route and a term, nothing of what was written. Agreements, not terms of law (P7). */
export const werk: Werkbron[] = [
  {
    petten: ['coordinator'],
    async haal({ db, klok, maximum }) {
      // A melder may take a week to answer; after that somebody goes on with what there is.
      const weekGeleden = klok.nu().getTime() - WEEK;
      return (await wachtend(db, maximum))
        .filter((i) => i.status !== 'vraag_gesteld' || Date.parse(i.beurtOp) <= weekGeleden)
        .map((i) => ({
          taak: TAAK[i.status]!,
          titel: `${i.nummer} · ${i.routeNaam}`,
          onderschrift:
            i.status === 'vraag_gesteld'
              ? 'Uw vraag is een week niet beantwoord.'
              : 'De woorden zijn versleuteld; u opent ze op de pagina.',
          pad: `/inzendingen/${i.id}`,
          gemeente: i.gemeente,
          voor: i.status === 'nieuw' ? i.reagerenVoor : new Date(Date.parse(i.beurtOp) + 2 * WEEK).toISOString(),
          wettelijk: false,
        }));
    },
  },
  {
    petten: ['coordinator'],
    async haal({ db, maximum }) {
      return (await wachtendOpPartner(db, maximum)).map((b) => ({
        taak: 'Terugkoppelen aan een partner',
        titel: `${b.nummer} · ${b.afzender}`,
        onderschrift: 'De afzender wacht op bericht wat ermee gebeurde.',
        pad: `/meldingen/${b.meldingId}/terugkoppelen`,
        gemeente: b.gemeente,
        voor: b.voor,
        wettelijk: false,
      }));
    },
  },
];

/** Forgets tokens that were shown long enough. */
export const bezems: Bezem[] = [{ rol: 'toezicht', veeg: ({ db, klok }) => vergeetTokens(db, klok.nu()) }];
