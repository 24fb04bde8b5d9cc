/** What became of the report of one visit: what the jurist proposes, how the person concerned is heard, what is decided. */
export interface Demorapportage {
  /** Key of the visit. */
  controle: string;
  dag: number;
  maatregel: 'gesprek' | 'waarschuwing' | 'last_onder_dwangsom' | 'last_onder_bestuursdwang' | 'sluiting';
  beoordeling: string;
  advies: string;
  lichter?: string;
  /** Day of asking, days to answer, and the answer with its day when there was one. */
  zienswijze?: [dag: number, termijn: number, antwoord?: [dag: number, tekst: string]];
  aangeboden?: number;
  aangehouden?: [dag: number, tot: number];
  besluit?: [dag: number, uitkomst: 'maatregel' | 'geen_maatregel' | 'nader_onderzoek', motivering: string];
}

/** Why a conversation does not do where there is no vergunning. */
export const EERDER =
  'Een gesprek of waarschuwing volstaat niet: er is geen vergunning, en het gebruik stopt niet door uitleg alleen.';

/** The bestuurlijke rapportages of the year on which was decided. */
export const besloten: readonly Demorapportage[] = [
  {
    controle: 'c-bron-0',
    dag: -306,
    maatregel: 'last_onder_dwangsom',
    beoordeling:
      'Er wordt zonder vergunning geëxploiteerd, in een hal die daar niet voor bedoeld is en met één uitgang.',
    advies: 'Leg een last onder dwangsom op om de exploitatie te staken, met een termijn van twee weken.',
    lichter: EERDER,
    zienswijze: [-303, 14, [-292, 'De exploitant zegt een vergunning te willen aanvragen en vraagt om drie maanden.']],
    aangeboden: -288,
    besluit: [
      -281,
      'maatregel',
      'Het advies wordt gevolgd. Drie maanden doordraaien zonder vergunning is niet te verdedigen; aanvragen kan ook als er niet wordt gewerkt.',
    ],
  },
  {
    controle: 'c-sirene-0',
    dag: -263,
    maatregel: 'waarschuwing',
    beoordeling: 'Twee voorschriften van de vergunning zijn niet nageleefd. Het is de eerste keer in drie jaar.',
    advies: 'Waarschuw schriftelijk, met de afspraak dat een beheerder altijd aanwezig is.',
    lichter: 'Een gesprek is vorig jaar al gevoerd; een brief maakt duidelijk wat er bij herhaling volgt.',
    aangeboden: -259,
    besluit: [-252, 'maatregel', 'Een waarschuwing past bij een eerste overtreding. Bij herhaling volgt een last.'],
  },
  {
    controle: 'c-anker-0',
    dag: -254,
    maatregel: 'last_onder_dwangsom',
    beoordeling:
      'Niemand met verantwoordelijkheid was aanwezig, en de huisregels laten niet zien dat weigeren altijd kan.',
    advies: 'Last onder dwangsom: register bijhouden, beheerder aanwezig, huisregels aanpassen.',
    lichter: 'In het vorige jaar is voor hetzelfde al gewaarschuwd.',
    zienswijze: [
      -251,
      14,
      [-240, 'De beheerder heeft de huisregels meteen aangepast en vraagt om af te zien van een dwangsom.'],
    ],
    aangeboden: -237,
    besluit: [
      -232,
      'maatregel',
      'De aangepaste huisregels zijn een goed begin. De last blijft voor het register en de aanwezigheid.',
    ],
  },
  {
    controle: 'c-orchidee-0',
    dag: -236,
    maatregel: 'last_onder_dwangsom',
    beoordeling: 'Er is geen vergunning en de vluchtweg was afgesloten. Het slot is tijdens de controle verwijderd.',
    advies:
      'Last onder dwangsom om de exploitatie zonder vergunning te staken; termijn vier weken, zodat een aanvraag kan worden gedaan.',
    lichter: EERDER,
    zienswijze: [
      -233,
      14,
      [-222, 'De exploitant zegt alleen ontspanningsmassage aan te bieden en heeft de prijslijst weggehaald.'],
    ],
    aangeboden: -219,
    besluit: [
      -214,
      'maatregel',
      'De prijslijst was duidelijk. De last wordt opgelegd; wordt hij nageleefd, dan gebeurt er verder niets.',
    ],
  },
  {
    controle: 'c-kust-0',
    dag: -204,
    maatregel: 'last_onder_bestuursdwang',
    beoordeling: 'De kamers werden gebruikt zonder vergunning. Het hotel heeft de overeenkomst inmiddels opgezegd.',
    advies: 'Last onder bestuursdwang als het gebruik niet stopt; anders geen maatregel.',
    lichter: 'De tussenpersoon is niet bereikbaar voor een gesprek.',
    zienswijze: [-201, 7],
    aangeboden: -192,
    besluit: [
      -186,
      'geen_maatregel',
      'Het hotel heeft zelf ingegrepen en de kamers zijn leeg. Een maatregel dient nu geen doel; de tussenpersoon wordt in de gaten gehouden.',
    ],
  },
  {
    controle: 'c-lotus-0',
    dag: -198,
    maatregel: 'gesprek',
    beoordeling:
      'Slapen op de werkplek past niet bij de voorwaarden. Er zijn geen aanwijzingen dat het niet vrijwillig is.',
    advies: 'Een gesprek met de exploitant over de ruimte en de voorwaarden, samen met De Vuurtoren.',
    aangeboden: -194,
    besluit: [-189, 'maatregel', 'Zacht waar het kan: een gesprek, met een bezoek over een half jaar.'],
  },
  {
    controle: 'c-esdoorn-0',
    dag: -179,
    maatregel: 'sluiting',
    beoordeling:
      'Een woning waarin niemand woont en vier mensen werken is een seksinrichting in een woning. Die is in Oosterdrecht verboden.',
    advies:
      'Sluit de woning voor drie maanden, gericht op de verhuurder. Bied wie er werkt hulp en tijd om spullen te halen.',
    lichter: 'De politie sprak de huurder al aan en de verhuurder reageerde niet op de brief.',
    zienswijze: [-177, 10, [-168, 'De verhuurder zegt van niets te weten en heeft de huur opgezegd.']],
    aangeboden: -166,
    besluit: [
      -163,
      'maatregel',
      'Het opzeggen van de huur neemt de loop er niet af. De sluiting is op de verhuurder gericht; voor wie er werkt is hulp geregeld.',
    ],
  },
  {
    controle: 'c-wiek-0',
    dag: -130,
    maatregel: 'sluiting',
    beoordeling:
      'Een bordeel in een vakantiewoning is verboden, de verhuurder is onbereikbaar en de bezetting wisselt.',
    advies: 'Sluit voor zes maanden. Stem de dag af met de politie en de zorgcoördinator.',
    lichter: 'De verhuurder is niet te bereiken; een last treft niemand.',
    zienswijze: [-128, 14],
    aangeboden: -112,
    aangehouden: [-118, -105],
    besluit: [
      -102,
      'maatregel',
      'Op verzoek is gewacht; dat hoeft niet langer. De sluiting is nodig om de loop eruit te halen.',
    ],
  },
  {
    controle: 'c-sirene-1',
    dag: -98,
    maatregel: 'last_onder_dwangsom',
    beoordeling: 'Dezelfde overtreding als in het najaar, met overlast op straat. De waarschuwing heeft niet geholpen.',
    advies: 'Last onder dwangsom per avond dat er geen beheerder is, met een maximum.',
    lichter: 'Er is al gewaarschuwd, en het gesprek daarna leverde niets op.',
    zienswijze: [-95, 14, [-84, 'De exploitant heeft een tweede beheerder aangemeld en vraagt om uitstel.']],
    aangeboden: -80,
    besluit: [
      -74,
      'maatregel',
      'Een tweede beheerder is goed, maar de avonden tot nu toe tellen. De last gaat in met een korte termijn.',
    ],
  },
  {
    controle: 'c-v08',
    dag: -20,
    maatregel: 'waarschuwing',
    beoordeling:
      'Er zijn twee kamers meer in gebruik dan vergund, en een wijziging van de vergunning is niet aangevraagd.',
    advies: 'Waarschuw schriftelijk: de kamers niet gebruiken, of de wijziging aanvragen.',
    lichter: 'In het gesprek na de controle is een aanvraag toegezegd; die is er niet gekomen.',
    aangeboden: -11,
    besluit: [-2, 'maatregel', 'Een waarschuwing is passend, nu de exploitant verder goed meewerkt.'],
  },
  {
    controle: 'c-v11',
    dag: -62,
    maatregel: 'waarschuwing',
    beoordeling: 'Een deel van de administratie ontbrak. Het is de eerste keer.',
    advies: 'Waarschuw, met een ruime termijn om de administratie op orde te brengen.',
    lichter: 'De toezegging tijdens de controle is niet nagekomen.',
    aangeboden: -57,
    besluit: [-48, 'maatregel', 'Een waarschuwing met een ruime termijn volstaat.'],
  },
];
