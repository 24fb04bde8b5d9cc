import { huidigeVoorbereidingslijst } from '../../controles/index.ts';

/** Every point of the preparation that stands now. */
export const VOORBEREIDING = huidigeVoorbereidingslijst().punten.map((p) => p.punt);
/** Languages of conversations; a language is not an origin. */
export const TALEN = ['nl', 'en', 'ro', 'bg', 'hu', 'es', 'pt', 'pl', 'th', 'zh'] as const;
/** Every group of the checklist must have a word about it; these points begin each group. */
export const PER_GROEP = ['vergunning-aanwezig', 'administratie', 'hygiene', 'leeftijd', 'overlast'];
/** The group of the checklist of each point. */
export const GROEP_VAN: Record<string, string> = {
  'vergunning-aanwezig': 'vergunning',
  'vergunning-inhoud': 'vergunning',
  gebruik: 'vergunning',
  'beheerder-aanwezig': 'exploitatie',
  administratie: 'exploitatie',
  vluchtweg: 'veiligheid',
  alarm: 'veiligheid',
  hygiene: 'veiligheid',
  leeftijd: 'arbeid',
  zelfbeschikking: 'arbeid',
  verhuur: 'arbeid',
  voorlichting: 'arbeid',
  overlast: 'omgeving',
  'raam-verhuurperiode': 'raam',
  'bedrijfsplan-gevolgd': 'bedrijfsplan',
  'escort-kantoor': 'escort',
  'escort-veilig': 'escort',
};
/** The point that begins the group of a werkvorm itself. */
export const EIGEN: Record<string, string> = {
  raam: 'raam-verhuurperiode',
  seksclub: 'bedrijfsplan-gevolgd',
  bordeel: 'bedrijfsplan-gevolgd',
  privehuis: 'bedrijfsplan-gevolgd',
  erotische_massage: 'bedrijfsplan-gevolgd',
  escort: 'escort-kantoor',
  boekingskantoor: 'escort-kantoor',
};
