import Type, { type Static } from 'typebox';
import { datum, gemeentecode, keuze, lijstvan, lijstvragen, ofNiets, regeltekst, tekst, uuid } from '../kern/velden.ts';
import { dpiastanden } from './stand.ts';

const strikt = { additionalProperties: false } as const;

export const niveaus = { laag: 'Laag', middel: 'Middel', hoog: 'Hoog' } as const;

const Risico = Type.Object(
  {
    risico: tekst('Risico voor betrokkenen', 5, 1000),
    kans: keuze('Kans', niveaus),
    gevolg: keuze('Gevolg', niveaus),
    maatregel: tekst('Maatregel', 5, 1000),
    restrisico: keuze('Risico dat overblijft', niveaus),
  },
  strikt,
);

/** What AVG 35 lid 7 asks of an assessment. */
export const NieuweDpia = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    titel: regeltekst('Titel', 120),
    verwerkingen: Type.Array(Type.String({ maxLength: 60, pattern: '^[a-z]+(-[a-z]+)*$' }), {
      title: 'Verwerkingen waar deze DPIA over gaat',
      minItems: 1,
      maxItems: 40,
      uniqueItems: true,
    }),
    beschrijving: tekst('Wat er gebeurt en waarvoor (AVG 35 lid 7 a)', 20, 4000),
    noodzaak: tekst('Waarom dit nodig is en niet minder kan (AVG 35 lid 7 b)', 20, 4000),
    risicos: Type.Array(Risico, {
      title: 'Risico met maatregel',
      description: 'AVG 35 lid 7 onder c en d.',
      minItems: 1,
      maxItems: 20,
    }),
    meningBetrokkenen: tekst(
      'Wat betrokkenen of hun vertegenwoordigers ervan vinden (AVG 35 lid 9)',
      5,
      2000,
      'Bijvoorbeeld een organisatie van sekswerkers. Is niemand gevraagd, schrijf dan waarom niet.',
    ),
  },
  strikt,
);

export const strekkingen = {
  positief: 'Positief',
  voorwaarden: 'Positief onder voorwaarden',
  negatief: 'Negatief',
} as const;

export const Advies = Type.Object(
  {
    id: uuid('DPIA'),
    strekking: keuze('Advies', strekkingen),
    advies: tekst('Toelichting op het advies', 10, 4000),
  },
  strikt,
);

export const raadplegingen = {
  niet_nodig: 'Niet nodig: er blijft geen hoog risico over',
  gevraagd: 'Gevraagd: de AP is geraadpleegd, wij wachten op antwoord',
  afgerond: 'Afgerond: de AP heeft geantwoord',
} as const;

/** Who can have decided on a DPIA that was made elsewhere. */
export const vaststellers = {
  burgemeester: 'De burgemeester',
  college: 'Het college van burgemeester en wethouders',
  beide: 'De burgemeester en het college, elk voor het eigen deel',
} as const;

export const Besluit = Type.Object(
  {
    id: uuid('DPIA'),
    besluit: keuze('Besluit', {
      akkoord: 'Akkoord: de verwerking mag',
      afgewezen: 'Niet akkoord: de verwerking stopt',
    }),
    reden: tekst('Motivering', 10, 4000, 'Wijkt u af van het advies, leg dan uit waarom.'),
    raadpleging: keuze('Voorafgaande raadpleging van de AP (AVG 36)', raadplegingen),
    raadplegingUitkomst: Type.Optional(tekst('Antwoord van de AP', 0, 2000)),
    geldigTot: datum('Geldig tot en met', 'Ten hoogste drie jaar: daarna beoordeelt u opnieuw (AVG 35 lid 11).'),
  },
  strikt,
);

/** A DPIA that others decided on before or outside this program: what its decision says, not the assessment itself. */
export const EerdereDpia = Type.Object(
  {
    ...Type.Pick(NieuweDpia, ['gemeente', 'titel', 'verwerkingen']).properties,
    samenvatting: tekst(
      'Samenvatting van de beoordeling',
      20,
      4000,
      'De belangrijkste risico’s en maatregelen, en waar de hele DPIA ligt (zaaknummer of map).',
    ),
    restrisico: keuze('Risico dat overblijft', niveaus),
    strekking: keuze('Advies van de functionaris gegevensbescherming', strekkingen),
    advies: tekst('Toelichting op dat advies', 10, 4000),
    adviesOp: datum('Dag van het advies'),
    vastgesteldDoor: keuze('Vastgesteld door', vaststellers, 'Nooit door de functionaris zelf (AVG 38 lid 6).'),
    vastgesteldOp: datum('Vastgesteld op'),
    besluitKenmerk: regeltekst('Kenmerk van het besluit', 120, 'Het zaaknummer waaronder het getekende besluit ligt.'),
    raadpleging: keuze('Voorafgaande raadpleging van de AP (AVG 36)', raadplegingen),
    raadplegingUitkomst: Type.Optional(tekst('Antwoord van de AP', 0, 2000)),
    geldigTot: datum('Geldig tot en met', 'Ten hoogste drie jaar na de vaststelling (AVG 35 lid 11).'),
  },
  strikt,
);

export const Raadpleging = Type.Object({ id: uuid('DPIA'), uitkomst: tekst('Antwoord van de AP', 10, 2000) }, strikt);
export const Dpiavraag = Type.Object({ id: uuid('DPIA') }, strikt);

/** How far an assessment is. */
export const dpiafasen = {
  opgesteld: 'Wacht op advies',
  geadviseerd: 'Wacht op besluit',
  besloten: 'Besloten',
} as const;

const regel = {
  id: Type.String(),
  gemeente: Type.String(),
  titel: Type.String(),
  verwerkingen: Type.Array(Type.String()),
  aangemaaktOp: Type.String(),
  aangemaaktDoorNaam: Type.String(),
  fase: Type.Enum(Object.keys(dpiafasen) as Array<keyof typeof dpiafasen>),
  stand: ofNiets(Type.Enum(Object.keys(dpiastanden) as Array<keyof typeof dpiastanden>)),
  geldigTot: ofNiets(Type.String()),
};
const Dpiaregel = Type.Object(regel);
export type Dpiaregel = Static<typeof Dpiaregel>;
export const Dpialijst = lijstvan(Dpiaregel);
export const Dpiasvraag = lijstvragen(
  { gemeente: Type.Optional(gemeentecode('Gemeente')), fase: Type.Optional(keuze('Fase', dpiafasen)) },
  ['aangemaakt'],
);

export const Dpia = Type.Object({
  ...regel,
  beschrijving: Type.String(),
  noodzaak: Type.String(),
  risicos: Type.Array(Risico),
  meningBetrokkenen: Type.String(),
  aangemaaktDoor: Type.String(),
  advies: ofNiets(Type.String()),
  adviesStrekking: ofNiets(Type.String()),
  adviesOp: ofNiets(Type.String()),
  adviesDoor: ofNiets(Type.String()),
  adviesDoorNaam: ofNiets(Type.String()),
  besluit: ofNiets(Type.String()),
  besluitReden: ofNiets(Type.String()),
  raadpleging: ofNiets(Type.String()),
  raadplegingUitkomst: ofNiets(Type.String()),
  beslotenOp: ofNiets(Type.String()),
  beslotenDoorNaam: ofNiets(Type.String()),
  vastgesteldDoor: ofNiets(Type.Enum(Object.keys(vaststellers) as Array<keyof typeof vaststellers>)),
  besluitKenmerk: ofNiets(Type.String()),
});
export type Dpia = Static<typeof Dpia>;
