/** One question of the checklist. `norm` names the article of the model-APV or the law; the gemeente's own number may differ. */
export interface Checklistvraag {
  punt: string;
  vraag: string;
  norm: string;
  /** How to look, and what is not written down. */
  hint?: string;
}

/** Questions that belong together; at the end each group has at least one waarneming. */
export interface Checklistgroep {
  groep: string;
  titel: string;
  vragen: readonly Checklistvraag[];
}

// Article numbers are those of the model-APV (VNG, hoofdstuk 3); each gemeente has its own numbering, its regels are leading.

/** What is looked at everywhere. */
export const ALGEMEEN: readonly Checklistgroep[] = [
  {
    groep: 'vergunning',
    titel: 'Vergunning en inrichting',
    vragen: [
      {
        punt: 'vergunning-aanwezig',
        vraag: 'Is er een geldige vergunning voor dit bedrijf op dit adres, als die nodig is?',
        norm: 'Model-APV 3:3',
      },
      {
        punt: 'vergunning-inhoud',
        vraag: 'Klopt wat u ziet met de vergunning: activiteit, adres, aantal werkplekken, voorschriften?',
        norm: 'Model-APV 3:8, 3:10',
      },
      { punt: 'gebruik', vraag: 'Past het gebruik bij het omgevingsplan en het bouwwerk?', norm: 'Omgevingswet 5.1' },
    ],
  },
  {
    groep: 'exploitatie',
    titel: 'Exploitatie en beheer',
    vragen: [
      {
        punt: 'beheerder-aanwezig',
        vraag: 'Is de exploitant of een beheerder van de vergunning aanwezig?',
        norm: 'Model-APV 3:17',
        hint: 'De naam van een exploitant of beheerder hoort bij de vergunning; schrijf die alleen op als het nodig is.',
      },
      { punt: 'openingstijden', vraag: 'Worden de openingstijden gevolgd?', norm: 'Model-APV 3:12' },
      {
        punt: 'administratie',
        vraag: 'Is de bedrijfsadministratie actueel en in te zien?',
        norm: 'Model-APV 3:17; Awb 5:17',
        hint: 'Inzien en het resultaat noteren. Neem geen gegevens van mensen over.',
      },
      {
        punt: 'advertenties',
        vraag: 'Staan vergunningnummer en telefoonnummer van het bedrijf in de advertenties?',
        norm: 'Model-APV 3:13',
      },
    ],
  },
  {
    groep: 'veiligheid',
    titel: 'Veiligheid en hygiëne',
    vragen: [
      {
        punt: 'vluchtweg',
        vraag: 'Zijn vluchtwegen vrij en brandveiligheidsmiddelen aanwezig?',
        norm: 'Besluit bouwwerken leefomgeving, hoofdstuk 6',
      },
      {
        punt: 'alarm',
        vraag: 'Is er een werkende alarmknop of andere manier om hulp te roepen?',
        norm: 'Model-APV 3:15',
      },
      {
        punt: 'hygiene',
        vraag: 'Zijn er schone werkruimtes, stromend water, schoon linnen en condooms?',
        norm: 'Model-APV 3:15',
      },
    ],
  },
  {
    groep: 'arbeid',
    titel: 'Werken uit vrije wil, onder goede voorwaarden',
    vragen: [
      {
        punt: 'leeftijd',
        vraag: 'Voldoet iedereen die werkt aan de leeftijdseis van deze gemeente?',
        norm: 'Model-APV 3:14; Awb 5:16a',
        hint: 'Noteer alleen aantallen en uitkomst: ‘3 gezien, 3 voldoen’. Nooit een naam, nummer, geboortedatum of nationaliteit.',
      },
      {
        punt: 'verblijf',
        vraag: 'Is van iedereen die werkt vastgesteld dat hij hier mag werken, of is dat niet beoordeeld?',
        norm: 'Model-APV 3:14',
        hint: 'Alleen aantallen en uitkomst. Of iemand mag werken leidt u niet af uit nationaliteit.',
      },
      {
        punt: 'zelfbeschikking',
        vraag: 'Kan wie werkt zelf klanten, handelingen en werktijden kiezen en weigeren?',
        norm: 'Model-APV 3:15',
        hint: 'Wat u zag en hoorde over de gang van zaken in de inrichting, niet over één persoon.',
      },
      {
        punt: 'verhuur',
        vraag: 'Zijn huur, afdracht en contracten duidelijk en redelijk?',
        norm: 'Model-APV 3:16, 3:17',
      },
      {
        punt: 'voorlichting',
        vraag: 'Ligt informatie over rechten, GGD en hulp klaar in talen die men leest?',
        norm: 'Model-APV 3:15, 3:17',
      },
    ],
  },
  {
    groep: 'omgeving',
    titel: 'Omgeving en openbare orde',
    vragen: [
      {
        punt: 'overlast',
        vraag: 'Is er overlast of een verstoring van de openbare orde bij de inrichting?',
        norm: 'Model-APV 3:7; Gemeentewet 174',
      },
    ],
  },
];

/** What is looked at for one form of sekswerk. */
export const PER_WERKVORM: ReadonlyArray<Checklistgroep & { werkvormen: readonly string[] }> = [
  {
    groep: 'raam',
    titel: 'Raamverhuur',
    werkvormen: ['raam'],
    vragen: [
      {
        punt: 'raam-verhuurperiode',
        vraag: 'Wordt de minimale verhuurperiode gevolgd en staat die in het contract?',
        norm: 'Model-APV 3:16',
      },
      {
        punt: 'raam-plaats',
        vraag:
          'Wordt gewerkt in de aangewezen straten, tijden en panden, zonder klanten te hinderen of te lokken buiten het raam?',
        norm: 'Model-APV 3:18',
      },
    ],
  },
  {
    groep: 'bedrijfsplan',
    titel: 'Bedrijfsplan in de praktijk',
    werkvormen: ['seksclub', 'bordeel', 'privehuis', 'erotische_massage'],
    vragen: [
      {
        punt: 'bedrijfsplan-gevolgd',
        vraag: 'Wordt gewerkt volgens het bedrijfsplan: intake, huisregels, klachten, training van personeel?',
        norm: 'Model-APV 3:15',
      },
      {
        punt: 'bedrijfsplan-drank',
        vraag: 'Kan wie werkt drank, drugs en onveilige handelingen weigeren zonder gevolgen?',
        norm: 'Model-APV 3:15',
      },
    ],
  },
  {
    groep: 'escort',
    titel: 'Escort en bemiddeling',
    werkvormen: ['escort', 'boekingskantoor'],
    vragen: [
      {
        punt: 'escort-kantoor',
        vraag: 'Is het bedrijf bereikbaar op het adres van de vergunning en is de administratie daar in te zien?',
        norm: 'Model-APV 3:3, 3:17',
      },
      {
        punt: 'escort-veilig',
        vraag: 'Is geregeld dat wie werkt veilig reist, kan bellen en een afspraak kan afbreken?',
        norm: 'Model-APV 3:15',
      },
    ],
  },
  {
    groep: 'thuiswerk',
    titel: 'Thuiswerk',
    werkvormen: ['thuiswerk', 'zelfstandig_escort'],
    vragen: [
      {
        punt: 'thuiswerk-zelfstandig',
        vraag: 'Gaat het om een zelfstandige in de eigen woning, zonder anderen die er werken of verhuren?',
        norm: 'Regels van de gemeente voor thuiswerk; model-APV 3:2, 3:3',
        hint: 'Een oordeel over het gebruik van de woning. Wie er woont of werkt noteert u niet.',
      },
    ],
  },
  {
    groep: 'straat',
    titel: 'Straat',
    werkvormen: ['straat'],
    vragen: [
      {
        punt: 'straat-zone',
        vraag: 'Wordt gewerkt in de aangewezen zone en op de aangewezen tijden?',
        norm: 'Model-APV 3:19',
      },
    ],
  },
];
