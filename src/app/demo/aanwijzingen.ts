import { dagmoment } from './hulp.ts';
import type { Agenda, Terugblik } from './toneel.ts';

const BUITEN_WONING = [
  'betreden',
  'inlichtingen',
  'identiteit_inzien',
  'zakelijke_inzage',
  'onderzoek_monster',
] as const;
const RUIM = [...BUITEN_WONING, 'woning_met_toestemming', 'vervoermiddelen'] as const;
const BEPERKT = ['betreden', 'inlichtingen'] as const;

interface Demoaanwijzing {
  sleutel: string;
  gemeente: string;
  door: string;
  /** A name of a person, `functie:` with the words of the besluit, or `dienst:` with an organisatie. */
  wie: string;
  bevoegdheden: readonly string[];
  domeinen?: readonly string[];
  van?: number;
  tot?: number;
  besluit: string;
  /** Days before the end of the story; absent: not made known. */
  bekend?: number;
}

// Each gemeente designates for itself (Awb 5:11). Beemsterhout has nothing that works today: one ended, one was never made known.
const AANWIJZINGEN: readonly Demoaanwijzing[] = [
  {
    sleutel: 'aw-1-functie',
    gemeente: 'GM9001',
    door: 'marit',
    wie: 'functie:toezichthouder seksbranche',
    bevoegdheden: RUIM,
    domeinen: ['apv', 'omgevingswet', 'woningwet'],
    besluit: 'VR-2025-0311',
    bekend: -366,
  },
  {
    sleutel: 'aw-1-yusuf',
    gemeente: 'GM9001',
    door: 'joris',
    wie: 'yusuf',
    bevoegdheden: ['woning_zonder_toestemming'],
    besluit: 'VR-2025-0312',
    bekend: -366,
  },
  {
    sleutel: 'aw-2-otto',
    gemeente: 'GM9002',
    door: 'ruud',
    wie: 'otto',
    bevoegdheden: RUIM,
    besluit: 'OD-2025-087',
    bekend: -365,
  },
  {
    sleutel: 'aw-2-yusuf',
    gemeente: 'GM9002',
    door: 'ruud',
    wie: 'yusuf',
    bevoegdheden: BUITEN_WONING,
    besluit: 'OD-2025-088',
    bekend: -365,
  },
  {
    sleutel: 'aw-2-sem',
    gemeente: 'GM9002',
    door: 'ruud',
    wie: 'sem',
    bevoegdheden: RUIM,
    tot: 24,
    besluit: 'OD-2025-089',
    bekend: -365,
  },
  {
    sleutel: 'aw-2-geke',
    gemeente: 'GM9002',
    door: 'ruud',
    wie: 'geke',
    bevoegdheden: BEPERKT,
    besluit: 'OD-2025-090',
    bekend: -364,
  },
  {
    sleutel: 'aw-3-functie',
    gemeente: 'GM9003',
    door: 'ruud',
    wie: 'functie:toezichthouder openbare orde',
    bevoegdheden: BUITEN_WONING,
    besluit: 'MV-2025-14',
    bekend: -363,
  },
  {
    sleutel: 'aw-3-samira',
    gemeente: 'GM9003',
    door: 'ruud',
    wie: 'samira',
    bevoegdheden: RUIM,
    besluit: 'MV-2025-15',
    bekend: -363,
  },
  {
    sleutel: 'aw-3-team',
    gemeente: 'GM9003',
    door: 'ruud',
    wie: 'yusuf',
    bevoegdheden: BEPERKT,
    besluit: 'MV-2025-16',
    bekend: -362,
  },
  {
    sleutel: 'aw-3-sem',
    gemeente: 'GM9003',
    door: 'ruud',
    wie: 'sem',
    bevoegdheden: BUITEN_WONING,
    besluit: 'MV-2025-17',
    bekend: -362,
  },
  {
    sleutel: 'aw-4-dienst',
    gemeente: 'GM9004',
    door: 'karim/jurist',
    wie: 'dienst:zuiderkogge',
    bevoegdheden: BUITEN_WONING,
    besluit: 'ZK-2025-1203',
    bekend: -361,
  },
  {
    sleutel: 'aw-4-functie',
    gemeente: 'GM9004',
    door: 'karim/jurist',
    wie: 'functie:toezichthouder seksbranche',
    bevoegdheden: RUIM,
    tot: 41,
    besluit: 'ZK-2025-1204',
    bekend: -361,
  },
  {
    sleutel: 'aw-5-functie',
    gemeente: 'GM9005',
    door: 'joris',
    wie: 'functie:toezichthouder seksbranche',
    bevoegdheden: BUITEN_WONING,
    van: -372,
    tot: -58,
    besluit: 'BH-2024-019',
    bekend: -368,
  },
  {
    sleutel: 'aw-5-sjoerd',
    gemeente: 'GM9005',
    door: 'joris',
    wie: 'sjoerd',
    bevoegdheden: BUITEN_WONING,
    van: -6,
    besluit: 'BH-2026-004',
  },
];

/** Who may do what in which gemeente, from which day (B9.1, B9.2). */
export function planAanwijzingen(a: Agenda): void {
  for (const w of AANWIJZINGEN) {
    const vanaf = w.van ?? -370;
    a.plan(dagmoment(vanaf < -300 ? -370 : vanaf, 9, 30), w.sleutel, w.door, 'aanwijzing.vastleggen', (t) => ({
      gemeente: w.gemeente,
      ...wieVan(t, w.wie),
      domeinen: w.domeinen ?? ['apv'],
      bevoegdheden: w.bevoegdheden,
      geldigVan: t.dag(vanaf),
      ...(w.tot === undefined ? {} : { geldigTot: t.dag(w.tot) }),
      besluitnummer: w.besluit,
    }));
    if (w.bekend === undefined) continue;
    a.plan(dagmoment(w.bekend, 10, 15), `${w.sleutel}-bekend`, w.door, 'aanwijzing.bekendmaken', (t) => ({
      id: t.id(w.sleutel),
      bekendgemaaktOp: t.dag(w.bekend!),
      ...(w.wie.includes(':')
        ? {
            publicatie: `Gemeenteblad ${t.dag(w.bekend!).slice(0, 4)}, 31${w.besluit.slice(-3).replaceAll(/\D/g, '0')} (demo)`,
          }
        : {}),
    }));
  }
}

function wieVan(t: Terugblik, wie: string): object {
  const [soort, wat] = wie.split(':');
  if (soort === 'functie') return { soort: 'functie', functie: wat };
  if (soort === 'dienst') return { soort: 'categoraal', organisatieId: t.id(`org-${wat}`) };
  return { soort: 'individueel', medewerkerId: t.id(`mens-${wie}`) };
}
