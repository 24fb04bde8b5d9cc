/** The words of the routes: three doors and three side doors (R2, G1). */
export const routes = {
  bestuursrechtelijk: 'Toezicht',
  grijs: 'Grijs gebied',
  strafrechtelijk: 'Opsporing',
  zorg: 'Zorg',
  nla: 'Arbeidsinspectie',
  geen: 'Geen vervolg',
} as const;

/** One of the routes. */
export type Route = keyof typeof routes;

/** What a route entails: said on the door, and again on the page of the triage as the next steps. */
export interface Routebeschrijving {
  tekst: string;
  gevolgen: readonly string[];
  /** A side door can stand open beside a main door. */
  zij: boolean;
  bron: string;
}

/** What each route entails, after the leidraad. V7: care is on every triage one step away. */
export const routebeschrijvingen: Record<Route, Routebeschrijving> = {
  bestuursrechtelijk: {
    tekst: 'Er is mogelijk een regel van de gemeente overtreden: APV, vergunning, woningwet, omgevingsplan.',
    gevolgen: [
      'U plant een controle, met doel en norm vooraf.',
      'Toezicht gebruikt bevoegdheden van de Awb, niet meer dan nodig is (Awb 5:13).',
      'Komt er iets strafbaars aan het licht, dan gaat dat als signaal naar de politie.',
    ],
    zij: false,
    bron: 'R1, C3; leidraad, gemeenten en reactief toezicht',
  },
  grijs: {
    tekst: 'Niet helder is of dit toezicht of opsporing is: een open context.',
    gevolgen: [
      'U stemt eerst af met de politie: wie doet wat, en wie niet.',
      'Tot dan gaat niemand op pad met de verkeerde pet.',
      'U kiest een datum om opnieuw te kijken; dan volgt een van de andere deuren.',
    ],
    zij: false,
    bron: 'G1, G2; leidraad, grip op het grijze gebied',
  },
  strafrechtelijk: {
    tekst: 'Er zijn aanwijzingen voor een strafbaar feit, zoals mensenhandel, dwang of minderjarigheid.',
    gevolgen: [
      'U draagt het over aan het dossier mensenhandel; van daaruit gaat het naar de politie.',
      'Toezicht onderzoekt dit niet zelf en gaat er niet voor op controle (Awb 3:3).',
      'U schrijft op waarom een lichtere stap niet volstaat.',
    ],
    zij: false,
    bron: 'R1, R2, V6; leidraad, melden van strafrechtelijke misstanden',
  },
  zorg: {
    tekst: 'Iemand kan hulp, zorg of veiligheid nodig hebben.',
    gevolgen: [
      'U schakelt de zorgcoördinator in; hulp is vrijwillig en wacht niet op toezicht of opsporing.',
      'Er gaan geen gegevens over een mens naar zorg zonder diens uitdrukkelijke toestemming. Overleggen zonder gegevens kan altijd.',
    ],
    zij: true,
    bron: 'V7, B10; leidraad, zorg en hulpverlening',
  },
  nla: {
    tekst: 'Er is een arbeidsrelatie, en mogelijk onderbetaling, te lange dagen of onveilig werk.',
    gevolgen: [
      'U meldt bij het Meldingen Informatie Centrum (MIC): 0800-5151, werkdagen 8.00–18.00 uur.',
      'De melding gaat over het bedrijf; wie er werkt wordt niet genoemd.',
    ],
    zij: true,
    bron: 'N1; leidraad, Arbeidsinspectie',
  },
  geen: {
    tekst: 'Er is niets wat de gemeente hiermee kan of moet doen.',
    gevolgen: ['U schrijft op waarom; de melder hoort het.', 'Komt er een signaal bij, dan gaat de stapel weer open.'],
    zij: true,
    bron: 'R2, P7; leidraad, opvolging en terugkoppeling',
  },
};

/** Who to call when it cannot wait. First call, then record. */
export const NU_BELLEN = [
  { wie: 'Direct gevaar', nummer: '112', wanneer: 'Iemand is nu in gevaar, of er gebeurt nu een strafbaar feit.' },
  {
    wie: 'Politie, geen spoed',
    nummer: '0900-8844',
    wanneer: 'De politie moet het vandaag weten, maar er is nu geen gevaar.',
  },
  {
    wie: 'Arbeidsinspectie (MIC)',
    nummer: '0800-5151',
    wanneer:
      'Gevaarlijk of oneerlijk werk. Bij een ongeluk met dodelijke afloop of een calamiteit dag en nacht bereikbaar.',
  },
] as const;

/** Routes that leave work for the gemeente itself and so need a day to look again. */
export function vraagtDatum(gekozen: readonly string[]): boolean {
  return gekozen.includes('bestuursrechtelijk') || gekozen.includes('grijs');
}
