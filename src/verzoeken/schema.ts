import Type, { type Static } from 'typebox';
import {
  datum,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  meerkeuze,
  ofNiets,
  optioneel,
  regeltekst,
  tekst,
  uuid,
  zonderWaker,
} from '../kern/velden.ts';
import { Kennisgevingregel } from './schema-kennisgeving.ts';

// Encrypted under a key of the request itself; an answer to who asks for own data cannot do without them.
const VAN_DE_VRAGER =
  'Versleuteld met een sleutel van dit verzoek: van wie om zijn eigen gegevens vraagt (AVG 12, 15).';
const dicht = { additionalProperties: false };

/** The rights, in the words of the AVG. */
export const rechten = {
  inzage: 'Inzage (AVG 15)',
  rectificatie: 'Rectificatie (AVG 16)',
  wissing: 'Wissing (AVG 17)',
  beperking: 'Beperking (AVG 18)',
  overdraagbaarheid: 'Overdraagbaarheid (AVG 20)',
  bezwaar: 'Bezwaar (AVG 21)',
} as const;
export const wijzen = {
  brief: 'Brief',
  'e-mail': 'E-mail',
  formulier: 'Formulier',
  balie: 'Balie',
  mondeling: 'Mondeling',
} as const;
/** How it was established who asks: seen, never a copy. Source: AVG 12 lid 6. */
export const identiteitwijzen = {
  balie_gezien: 'Bewijs gezien aan de balie; niets gekopieerd of genoteerd',
  bekend_contact: 'Via een contact dat al bekend was',
  gemachtigde: 'Gemachtigde; machtiging gezien',
  vertegenwoordiger:
    'Wettelijk vertegenwoordiger; tot 12 jaar alleen die, van 12 tot 16 ook de betrokkene zelf (UAVG 5 lid 4)',
  inlog: 'Ingelogd met een erkend middel',
  niet_nodig: 'Niet nodig: er worden geen gegevens verstrekt',
} as const;
export const uitkomsten = {
  toegewezen: 'Toegewezen',
  deels: 'Deels toegewezen',
  afgewezen: 'Afgewezen',
  buiten_behandeling: 'Buiten behandeling: niet vast te stellen wie het vraagt',
} as const;
/** Why a request is turned down: the right does not reach that far, or an exception of the law. Source: AVG 12, 15-21; UAVG 41 lid 1. */
export const uitzonderingen = {
  c: 'Openbare veiligheid (UAVG 41 lid 1 onder c)',
  d: 'Voorkomen, onderzoek en vervolging van strafbare feiten (UAVG 41 lid 1 onder d)',
  e: 'Belangrijke doelstellingen van algemeen belang (UAVG 41 lid 1 onder e)',
  h: 'Toezicht, inspectie of regelgeving (UAVG 41 lid 1 onder h)',
  i: 'Bescherming van de betrokkene of rechten en vrijheden van anderen (UAVG 41 lid 1 onder i)',
  j: 'Inning van civielrechtelijke vorderingen (UAVG 41 lid 1 onder j)',
  kennelijk: 'Kennelijk ongegrond of buitensporig (AVG 12 lid 5)',
  bewaarplicht: 'Wettelijke plicht om te bewaren (AVG 17 lid 3 onder b; Archiefwet 1995, artikel 3)',
  voorwaarden: 'Aan de voorwaarden van dit recht is niet voldaan (AVG 16, 17 lid 1, 18 lid 1 of 20 lid 1 en 3)',
  dwingend: 'Dwingende gerechtvaardigde gronden wegen zwaarder (AVG 21 lid 1)',
  anderen: 'Een kopie zou rechten en vrijheden van anderen schaden (AVG 15 lid 4)',
} as const;
/** Which bestuursorgaan decides: the bezwaarschrift goes there. Source: Awb 3:45 lid 2, 10:10. */
export const organen = {
  burgemeester: 'de burgemeester',
  college: 'het college van burgemeester en wethouders',
} as const;
export type Orgaan = keyof typeof organen;
const orgaan = (uitleg: string) => keuze('Welk bestuursorgaan besluit?', organen, uitleg);

export const standen = { in_behandeling: 'In behandeling', besloten: 'Besloten' } as const;

export const NieuwVerzoek = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    recht: keuze('Recht', rechten),
    wijze: keuze('Hoe kwam het binnen?', wijzen),
    ontvangenOp: datum('Ontvangen op', 'De termijn loopt vanaf deze dag.'),
    naam: zonderWaker(
      regeltekst('Naam', 120, 'Versleuteld; gaat zes maanden na het besluit weg. Noteer geen nummer van een bewijs.'),
      VAN_DE_VRAGER,
    ),
    adres: zonderWaker(regeltekst('Adres voor de brief', 200), VAN_DE_VRAGER),
    gevraagd: zonderWaker(tekst('Wat wordt gevraagd?', 5, 2000, 'In de woorden van wie het vraagt.'), VAN_DE_VRAGER),
  },
  dicht,
);
export const Identificatie = Type.Object(
  {
    id: uuid('Verzoek'),
    versie: Type.Integer({ title: 'Versie' }),
    hoe: keuze(
      'Hoe is vastgesteld wie het vraagt?',
      identiteitwijzen,
      'Gezien is genoeg: maak geen kopie en noteer geen nummer.',
    ),
  },
  dicht,
);
export const Verlenging = Type.Object(
  {
    id: uuid('Verzoek'),
    versie: Type.Integer({ title: 'Versie' }),
    reden: tekst('Reden', 20, 1000, 'Waarom is een maand niet genoeg? De aanvrager leest dit.'),
  },
  dicht,
);
export const Besluit = Type.Object(
  {
    id: uuid('Verzoek'),
    versie: Type.Integer({ title: 'Versie' }),
    uitkomst: keuze('Besluit', uitkomsten),
    orgaan: orgaan('Voor wiens taak deze gegevens zijn verwerkt. Aan dit orgaan gaat een bezwaarschrift (Awb 3:45).'),
    motivering: tekst('Motivering', 20, 6000, 'Komt in de brief: wat is gevonden of gedaan, en waarom iets niet.'),
    uitzonderingen: optioneel(
      meerkeuze('Gronden om te weigeren', uitzonderingen, { uitleg: 'Alleen bij afwijzen, ook voor een deel.' }),
    ),
    uitzonderingReden: optioneel(tekst('Waarom geldt die grond hier?', 20, 2000)),
  },
  dicht,
);
export const nakijkoordelen = { in_orde: 'In orde', aandacht: 'Vraagt aandacht' } as const;
/** What who oversees finds of how others handled a request. Source: AVG 39 lid 1 b. */
export const Nakijking = Type.Object(
  {
    id: uuid('Verzoek'),
    versie: Type.Integer({ title: 'Versie' }),
    oordeel: keuze('Oordeel', nakijkoordelen),
    tekst: tekst('Wat hebt u nagegaan, en wat volgt eruit?', 10, 2000, 'Schrijf geen naam op.'),
  },
  dicht,
);
export const rechtsmiddelen = { bezwaar: 'Bezwaar', beroep: 'Beroep', hoger_beroep: 'Hoger beroep' } as const;
export const Rechtsmiddel = Type.Object(
  {
    id: uuid('Verzoek'),
    versie: Type.Integer({ title: 'Versie' }),
    rechtsmiddel: keuze('Wat is ingesteld?', rechtsmiddelen),
    op: datum('Ingesteld op'),
  },
  dicht,
);
export const Verzoeksleutel = Type.Object({ id: uuid('Verzoek'), versie: Type.Integer({ title: 'Versie' }) }, dicht);
export const Antwoord = Type.Object(
  {
    id: uuid('Taak'),
    antwoord: zonderWaker(
      tekst(
        'Antwoord',
        10,
        8000,
        'Welke gegevens, waarvandaan, waarvoor, aan wie verstrekt, hoe lang nog. Vond u niets, schrijf dat dan: dat is ook een antwoord.',
      ),
      VAN_DE_VRAGER,
    ),
    orgaan: optioneel(orgaan('Alleen als u rechtstreeks antwoordt, in een eigen brief, en dan verplicht.')),
  },
  dicht,
);
export const Verzoekregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  recht: Type.String(),
  status: Type.String(),
  uitkomst: ofNiets(Type.String()),
  ontvangenOp: Type.String(),
  termijnTot: Type.String(),
  verlengdOp: ofNiets(Type.String()),
  identiteitHoe: ofNiets(Type.String()),
  wijze: Type.String(),
  versie: Type.Integer(),
});
export type Verzoekregel = Static<typeof Verzoekregel>;
export const Wie = Type.Object({ naam: Type.String(), adres: Type.String(), gevraagd: Type.String() });
export type Wie = Static<typeof Wie>;
export const Taakregel = Type.Object({
  id: Type.String(),
  compartiment: Type.String(),
  voor: Type.String(),
  afgerondOp: ofNiets(Type.String()),
  uitvoerenVoor: ofNiets(Type.String()),
  uitgevoerdOp: ofNiets(Type.String()),
});
export const Verzoek = Type.Object({
  ...Verzoekregel.properties,
  wie: ofNiets(Wie),
  verlengreden: ofNiets(Type.String()),
  motivering: ofNiets(Type.String()),
  orgaan: ofNiets(Type.Enum(Object.keys(organen) as Orgaan[])),
  uitzonderingen: Type.Array(Type.Object({ grond: Type.String(), reden: Type.String() })),
  beslotenOp: ofNiets(Type.String()),
  taken: Type.Array(Taakregel),
  antwoordToezicht: ofNiets(Type.String()),
  /** Whom toezicht told, or still must (AVG 19). */
  kennisgevingen: Type.Array(Kennisgevingregel),
  documentId: ofNiets(Type.String()),
  beslotenDoor: ofNiets(Type.String()),
  nagekekenOordeel: ofNiets(Type.Enum(Object.keys(nakijkoordelen) as Array<keyof typeof nakijkoordelen>)),
  nagekekenTekst: ofNiets(Type.String()),
  rechtsmiddel: ofNiets(Type.Enum(Object.keys(rechtsmiddelen) as Array<keyof typeof rechtsmiddelen>)),
  rechtsmiddelOp: ofNiets(Type.String()),
  rechtsmiddelKlaarOp: ofNiets(Type.String()),
});
export type Verzoek = Static<typeof Verzoek>;
export const Verzoekenvraag = lijstvragen(
  {
    status: optioneel(keuze('Stand', standen)),
    recht: optioneel(keuze('Recht', rechten)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['termijnTot', 'ontvangenOp'],
);
export const Verzoeken = lijstvan(Verzoekregel);
export const Taak = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  compartiment: Type.String(),
  voor: Type.String(),
  afgerondOp: ofNiets(Type.String()),
  uitvoerenVoor: ofNiets(Type.String()),
  uitgevoerdOp: ofNiets(Type.String()),
  nummer: ofNiets(Type.String()),
  recht: ofNiets(Type.String()),
  wie: ofNiets(Wie),
  antwoord: ofNiets(Type.String()),
});
export type Taak = Static<typeof Taak>;
export const Plek = Type.Object({ waar: Type.String(), wat: Type.String(), pad: Type.String() });
