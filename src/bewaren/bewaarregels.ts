import type { Bewaarsoort } from './bewaarsoorten.ts';

/** One term as the law, the selectielijst or a working agreement gives it. */
export interface Bewaarregel {
  code: string;
  soort: Bewaarsoort;
  resultaat: string;
  /** What the result is, in words. */
  wanneer: string;
  waardering: 'vernietigen';
  /** `archief` asks an approved list; `avg` runs by itself. */
  grond: 'archief' | 'avg';
  maanden: number;
  /** From when the term runs, in words. */
  vanaf: string;
  bron: string;
  artikel: string;
  gecontroleerd: { op: string; hoe: string };
}

/** Which set of terms this is: every list and certificate names it. */
export const BEWAARREGELS_VERSIE = '2026-1';

const LIJST = 'Selectielijst gemeenten en intergemeentelijke organen 2020';
const GELEZEN = {
  op: '2026-11-25',
  hoe: 'Gelezen in de referentielijsten van VNG Realisatie; nog naast de gepubliceerde lijst te leggen.',
};
const WERK = {
  op: '2026-11-25',
  hoe: 'Werkafspraak van dit programma; te bevestigen door de privacyfunctionaris van de gemeente.',
};

type Kort = [soort: Bewaarsoort, resultaat: string, wanneer: string, maanden: number, vanaf: string, bron: string];

function archief([soort, resultaat, wanneer, maanden, vanaf, nummer]: Kort): Bewaarregel {
  return {
    code: `${soort}-${resultaat}`.replaceAll('_', '-'),
    soort,
    resultaat,
    wanneer,
    maanden,
    vanaf,
    waardering: 'vernietigen',
    grond: 'archief',
    bron: `${LIJST}, ${nummer}`,
    artikel: 'Archiefwet 1995, artikel 3 en 5',
    gecontroleerd: GELEZEN,
  };
}

function avg([soort, resultaat, wanneer, maanden, vanaf, bron]: Kort): Bewaarregel {
  return {
    code: `${soort}-${resultaat}`.replaceAll('_', '-'),
    soort,
    resultaat,
    wanneer,
    maanden,
    vanaf,
    waardering: 'vernietigen',
    grond: 'avg',
    bron,
    artikel: 'AVG 5 lid 1 onder e',
    gecontroleerd: WERK,
  };
}

const SLUITING = 'de dag waarop de zaak is afgesloten';
const EINDE = 'het einde van de maatregel en haar termijnen';

/** All terms. A gemeente may decide otherwise by besluit; that stands beside it and not in its place. Source: recht.md; Archiefwet, AVG. */
export const bewaarregels: readonly Bewaarregel[] = [
  avg([
    'inzending_woorden',
    'afgehandeld',
    'iemand maakte er een melding van, of sloot haar af',
    1,
    'de dag waarop dat gebeurde',
    'Wat toezicht mag weten staat dan in de melding; wat een melder zelf schreef is niet meer nodig (B3.3, B12.1).',
  ]),
  avg([
    'inzending_woorden',
    'blijven_liggen',
    'niemand behandelde haar',
    3,
    'de dag van ontvangst',
    'Woorden die niemand in drie maanden nodig had, blijven niet liggen (B12.1).',
  ]),
  avg([
    'inzending',
    'afgehandeld',
    'de inzending is afgehandeld en haar melding gesloten',
    12,
    'de dag waarop zij is afgehandeld',
    'Tot dan leest de melder met zijn code de afloop, en telt de gemeente wat een route opbracht (P7).',
  ]),
  archief(['melding', 'opgevolgd', 'er volgde een stapel of een route', 60, SLUITING, '12.1 (toezicht uitgevoerd)']),
  archief(['melding', 'niet_opgevolgd', 'er volgde niets', 12, SLUITING, '12.3 (afgebroken)']),
  archief([
    'melding',
    'overgedragen',
    'de inhoud ging naar het dossier mensenhandel',
    12,
    'de dag van de overdracht',
    '12.3 (afgebroken)',
  ]),
  avg([
    'melding_woorden',
    'gesloten',
    'de melding is gesloten',
    6,
    SLUITING,
    'Wat een melder letterlijk schreef is na de afhandeling niet meer nodig; de feiten staan in de signalen (B12.1).',
  ]),
  avg([
    'signaal',
    'niet_onderbouwd',
    'er is nooit iets op gebouwd',
    6,
    'de dag waarop het signaal is vastgelegd',
    'Een signaal dat niet is onderbouwd mag niet blijven hangen (G3; drie tot zes maanden).',
  ]),
  archief(['stapel', 'opgevolgd', 'er volgde een route', 60, 'de dag waarop alles is opgevolgd', '12.1']),
  archief(['stapel', 'niet_opgevolgd', 'er volgde niets', 12, SLUITING, '12.3 (afgebroken)']),
  archief(['machtiging', 'gebruikt', 'er is binnengetreden', 60, 'het verslag, en het einde van de controle', '12.1']),
  archief(['machtiging', 'niet_gebruikt', 'er is niet binnengetreden', 12, 'het einde ervan', '12.3 (afgebroken)']),
  archief(['controle', 'toezicht', 'toezicht zonder maatregel', 60, 'afronding van de zaak', '12.1']),
  archief(['controle', 'handhaving', 'er volgde een maatregel', 120, EINDE, '12.2 (handhaving uitgevoerd)']),
  archief(['controle', 'vervallen', 'de controle ging niet door', 12, 'de dag van vervallen', '12.3 (afgebroken)']),
  archief([
    'inrichting',
    'gestopt',
    'de inrichting is gestopt en er loopt geen zaak meer',
    12,
    'de laatste wijziging in het register',
    '11.1 (na het einde van het procesobject)',
  ]),
  archief([
    'facilitator',
    'zonder_rol',
    'geen rol meer bij een inrichting en geen maatregel',
    12,
    'het einde van de laatste rol',
    '11.1 (na het einde van het procesobject)',
  ]),
  archief(['aanwijzing', 'geeindigd', 'geëindigd of ingetrokken', 60, 'de laatste dag van de aanwijzing', '12.1']),
  archief([
    'overdracht',
    'bevestigd',
    'de melding of controle waar het bij hoorde is weg',
    60,
    'de bevestiging door de aandachtsfunctionaris',
    '7.1 (aangifte verwerkt)',
  ]),
  avg([
    'dossier',
    'gesloten',
    'het dossier is gesloten',
    6,
    'de sluiting',
    'Na een bevestigde overdracht houdt de gemeente de inhoud niet langer dan nodig (B12.2); de sleutel wordt vernietigd.',
  ]),
  avg([
    'dossier_bewijs',
    'vernietigd',
    'de inhoud is al vernietigd',
    60,
    'de vernietiging van de inhoud',
    'Dat en wanneer er een dossier was, blijft vijf jaar voor de verantwoording (AVG 5 lid 2).',
  ]),
  avg([
    'verstrekking',
    'afgesloten',
    'de ontvanger sloot af',
    12,
    'het laatste antwoord van de ontvanger',
    'De ontvanger bewaart naar eigen recht (Wpg, Wjsg, WGBO); de afzender heeft de inhoud dan niet meer nodig.',
  ]),
  avg([
    'verstrekking',
    'zonder_antwoord',
    'de ontvanger sloot nooit af',
    24,
    'de dag van versturen',
    'Zonder afsluiting is na twee jaar niet meer vol te houden dat de inhoud nodig is.',
  ]),
  archief(['verzoek', 'besloten', 'er is besloten', 60, 'het besluit', '13.1 (afgehandeld)']),
  avg([
    'verzoek_identiteit',
    'besloten',
    'er is besloten',
    6,
    'het besluit',
    'Na bezwaar- en beroepstermijn is niet meer nodig wie het verzoek deed (AVG 5 lid 1 c). Loopt er bezwaar of beroep, dan begint de termijn als dat klaar is.',
  ]),
  avg([
    'grijszaak',
    'gesloten',
    'de zaak is gesloten',
    60,
    SLUITING,
    'Na vijf jaar is niet meer nodig wie wat aan tafel besloot, ook niet om de stap naar opsporing te verantwoorden (G2).',
  ]),
  avg([
    'alarm',
    'bekeken',
    'iemand keek ernaar',
    24,
    'de dag waarop ernaar is gekeken',
    'Een alarm gaat over een medewerker; na twee jaar zegt het niets meer over hoe iemand nu leest (AVG 5 lid 1 e, 32; BIO2 8.16). Wat eruit volgde, zoals een datalek, heeft een eigen termijn.',
  ]),
  avg([
    'logregel',
    'verzegeld',
    'de regel is verzegeld',
    60,
    'de dag van de regel',
    'Na vijf jaar zegt wie wat las niets meer (AVG 5 lid 1 e). Het log gaat in zijn geheel tot een anker, met de langste termijn die een gemeente koos; wat bij een open verzoek, datalek of opschorting hoort blijft.',
  ]),
  avg([
    'datalek',
    'afgesloten',
    'het datalek is afgesloten',
    60,
    'de afsluiting',
    'De documentatie van een inbreuk dient om de naleving te controleren (AVG 33 lid 5); na vijf jaar is dat niet meer nodig.',
  ]),
];

const OP_CODE = new Map(bewaarregels.map((r) => [r.code, r]));

/** The term with this code; undefined when there is none (any more). */
export function bewaarregel(code: string): Bewaarregel | undefined {
  return OP_CODE.get(code);
}

/** A number of months in words: `5 jaar`, `18 maanden`. */
export function termijnwoord(maanden: number): string {
  if (maanden % 12 === 0) return `${maanden / 12} jaar`;
  return maanden === 1 ? '1 maand' : `${maanden} maanden`;
}
