import type { Agenda } from './toneel.ts';

type Regime = 'verboden' | 'vrij' | 'voorwaarden' | 'vergunningplichtig';

// One letter per gemeente, GM9001 to GM9005: v(erboden), . (vrij), o(nder voorwaarden), V(ergunningplichtig), - (the APV is silent).
const TABEL: ReadonlyArray<[werkvorm: string, regimes: string]> = [
  ['raam', 'Vvvvv'],
  ['seksclub', 'VVvVv'],
  ['bordeel', 'VvvVv'],
  ['privehuis', 'VVVVv'],
  ['erotische_massage', 'VVoV-'],
  ['seksbioscoop', 'VvvV-'],
  ['sekstheater', 'Vvvv-'],
  ['thuiswerk', 'o..oo'],
  ['straat', 'vvvvv'],
  ['escort', 'VVVV-'],
  ['boekingskantoor', 'V-V--'],
  ['advertentieplatform', '-----'],
  ['digitaal_bedrijf', 'o--o-'],
  ['zelfstandig_escort', '..o.o'],
  ['digitaal', '.....'],
];

const LETTERS: Record<string, Regime> = { v: 'verboden', '.': 'vrij', o: 'voorwaarden', V: 'vergunningplichtig' };

const NAMEN: Record<string, string> = {
  raam: 'een raambedrijf',
  seksclub: 'een seksclub',
  bordeel: 'een bordeel',
  privehuis: 'een privéhuis',
  erotische_massage: 'een bedrijf voor erotische massage',
  seksbioscoop: 'een seksbioscoop of automatenhal',
  sekstheater: 'een sekstheater',
  thuiswerk: 'sekswerk in de eigen woning',
  straat: 'sekswerk op of aan de openbare weg',
  escort: 'een escortbedrijf',
  boekingskantoor: 'een boekingskantoor',
  digitaal_bedrijf: 'een digitaal seksbedrijf',
  zelfstandig_escort: 'zelfstandig escortwerk',
  digitaal: 'zelfstandig digitaal sekswerk',
};

const MAXIMA: Record<string, string> = {
  GM9001: ' Er worden hooguit zes vergunningen voor een seksclub, bordeel of privéhuis verleend.',
  GM9002: ' Er wordt hooguit één vergunning per vorm verleend.',
  GM9004: ' De sluitingstijd is 02.00 uur; op vrijdag en zaterdag 04.00 uur.',
};

/** The words of a rule; each gemeente has its own article and its own extra. */
function tekstVan(regime: Regime, werkvorm: string, gemeente: string): string {
  const wat = NAMEN[werkvorm]!;
  switch (regime) {
    case 'verboden':
      return werkvorm === 'straat'
        ? 'Het is verboden op of aan de openbare weg door handelingen, houding of woord gelegenheid te geven tot sekswerk.'
        : `Het is verboden ${wat} te exploiteren.`;
    case 'vrij':
      return `Voor ${wat} is geen vergunning of melding nodig. Deze verordening stelt er geen regels over.`;
    case 'voorwaarden':
      return `Voor ${wat} is geen vergunning nodig, als het geen uitstraling naar de omgeving heeft, er geen reclame zichtbaar is en er niet meer dan één persoon tegelijk werkt.`;
    case 'vergunningplichtig':
      return `Het is verboden zonder vergunning van de burgemeester ${wat} te exploiteren of te wijzigen. De exploitant voert een bedrijfsplan met maatregelen voor hygiëne, veiligheid, gezondheid en de positie van wie er werkt.${MAXIMA[gemeente] ?? ''}`;
  }
}

const JURIST = ['joris', 'ruud', 'ruud', 'karim/jurist', 'joris'] as const;
const HOOFDSTUK = ['APV 3:', 'APV 3:', 'APV 3.1.', 'APV 3:', 'APV 2.'] as const;
const VAN = ['2024-01-01', '2023-07-01', '2022-01-01', '2025-01-01', '2021-01-01'] as const;

/** The APV of each gemeente, and one change in the course of the year (S2, B5.1). */
export function planRegels(a: Agenda): void {
  for (const [rij, [werkvorm, letters]] of TABEL.entries()) {
    for (let g = 0; g < 5; g++) {
      const regime = LETTERS[letters[g]!];
      const gemeente = `GM900${g + 1}`;
      if (!regime) continue;
      a.plan('D-371 10:00', `regel-${g + 1}-${werkvorm}`, JURIST[g]!, 'regel.vastleggen', {
        gemeente,
        werkvorm,
        regime,
        artikel: `${HOOFDSTUK[g]}${rij + 2}`,
        tekst: tekstVan(regime, werkvorm, gemeente),
        bron: `Gemeenteblad ${VAN[g]!.slice(0, 4)}, ${1040 + g * 7} (demo)`,
        geldigVan: VAN[g],
      });
    }
  }
  planWijziging(a);
}

/** Molenwaard brings erotische massage under a vergunning: what happened before is judged by the old rule. */
function planWijziging(a: Agenda): void {
  a.plan('D-110 11:00', 'regel-3-massage-einde', 'ruud', 'regel.beeindigen', (t) => ({
    id: t.id('regel-3-erotische_massage'),
    geldigTot: t.dag(-91),
    reden: 'APV gewijzigd door de raad.',
  }));
  a.plan('D-110 11:10', 'regel-3-massage-nieuw', 'ruud', 'regel.vastleggen', (t) => ({
    gemeente: 'GM9003',
    werkvorm: 'erotische_massage',
    regime: 'vergunningplichtig',
    artikel: 'APV 3.1.6',
    tekst: `${tekstVan('vergunningplichtig', 'erotische_massage', 'GM9003')} Wie bij de inwerkingtreding al bestond, heeft zes maanden om een vergunning aan te vragen.`,
    bron: `Gemeenteblad ${t.dag(-110).slice(0, 4)}, 2217 (demo)`,
    geldigVan: t.dag(-90),
  }));
}
