import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { isMaatregelsoort } from './ladder.ts';
import {
  conceptrapporten,
  controlesZonderRapport,
  openRapportages,
  rapportenMetMisstand,
  type Wachtenderapportage,
} from './queries-werk.ts';
import { zienswijzestand } from './zienswijze.ts';

/** What waits in this room: reports to write and to fix, rapportages to make and to offer, decisions to take. Agreements, not terms of law. */
export const werk: Werkbron[] = [
  {
    petten: ['toezichthouder'],
    async haal({ db, wie, maximum }) {
      const zonder = await controlesZonderRapport(db, wie.medewerkerId, maximum);
      const concepten = await conceptrapporten(db, wie.medewerkerId, maximum);
      return [
        ...zonder.map((c) => ({
          taak: 'Constateringsrapport schrijven',
          titel: `${c.nummer} · ${c.waarover}`,
          onderschrift: 'De controle is afgerond. Schrijf op zolang u het nog weet.',
          pad: `/constateringsrapporten/nieuw?controle=${c.id}`,
          gemeente: c.gemeente,
          voor: null,
          wettelijk: false,
        })),
        ...concepten.map((r) => ({
          taak: 'Constateringsrapport vaststellen',
          titel: `${r.nummer} · ${r.waarover}`,
          onderschrift: 'Het concept ligt klaar. Lees het na en stel het vast.',
          pad: `/constateringsrapporten/${r.id}`,
          gemeente: r.gemeente,
          voor: null,
          wettelijk: false,
        })),
      ].slice(0, maximum);
    },
  },
  {
    petten: ['jurist', 'coordinator'],
    async haal({ db, klok, maximum }) {
      const vandaag = dagVan(klok.nu());
      const misstanden = await rapportenMetMisstand(db, maximum);
      const open = await openRapportages(db, vandaag, maximum);
      return [
        ...misstanden.map((r) => ({
          taak: 'Bestuurlijke rapportage maken',
          titel: `${r.nummer} · ${r.waarover}`,
          onderschrift: 'In het constateringsrapport staat een overtreding.',
          pad: `/rapportages/nieuw?rapport=${r.id}`,
          gemeente: r.gemeente,
          voor: null,
          wettelijk: false,
        })),
        ...open.flatMap((r) => voorJurist(r, vandaag)),
      ].slice(0, maximum);
    },
  },
  {
    petten: ['burgemeester'],
    async haal({ db, klok, maximum }) {
      const vandaag = dagVan(klok.nu());
      return (await openRapportages(db, vandaag, maximum)).flatMap((r) => voorBurgemeester(r, vandaag));
    },
  },
];

function regel(r: Wachtenderapportage, taak: string, onderschrift: string, meer: Partial<Werkregel> = {}): Werkregel {
  return {
    taak,
    titel: `${r.nummer} · ${r.waarover}`,
    onderschrift,
    pad: `/rapportages/${r.id}`,
    gemeente: r.gemeente,
    voor: null,
    wettelijk: false,
    ...meer,
  };
}

const standVan = (r: Wachtenderapportage, vandaag: string) =>
  zienswijzestand(isMaatregelsoort(r.voorgesteldeMaatregel) ? r.voorgesteldeMaatregel : null, r.zienswijzen, vandaag);

function voorJurist(r: Wachtenderapportage, vandaag: string): Werkregel[] {
  if (r.aangehoudenTot)
    return [
      regel(r, 'Opnieuw bekijken', 'Hier is met de politie een pas op de plaats afgesproken. Daarna kunt u verder.', {
        voor: r.aangehoudenTot,
        wachtOp: 'de afgesproken dag',
      }),
    ];
  if (r.status === 'concept') return [regel(r, 'Rapportage aanbieden', 'Nog concept. Maak haar af en bied haar aan.')];
  const stand = standVan(r, vandaag);
  if (stand === 'open')
    return [
      regel(r, 'Zienswijze vragen', 'Zonder horen kan de burgemeester niet tot deze maatregel besluiten (Awb 4:8).'),
    ];
  if (stand !== 'wacht') return [];
  const termijn = r.zienswijzen.findLast((z) => z.termijnTot !== null)?.termijnTot ?? null;
  return [
    regel(r, 'Zienswijze afwachten', 'De belanghebbende kan nog reageren.', {
      voor: termijn,
      wachtOp: 'de belanghebbende',
    }),
  ];
}

function voorBurgemeester(r: Wachtenderapportage, vandaag: string): Werkregel[] {
  if (r.status !== 'aangeboden' || r.aangehoudenTot) return [];
  const stand = standVan(r, vandaag);
  return stand === 'open' || stand === 'wacht'
    ? [regel(r, 'Rapportage lezen', 'De zienswijze is nog niet rond.', { wachtOp: 'de jurist' })]
    : [regel(r, 'Besluiten', 'Feiten, beoordeling en advies liggen klaar.', { pad: `/rapportages/${r.id}/besluiten` })];
}
