import Type, { type Static } from 'typebox';
import { datum, gemeentecode, keuze, lijstvan, lijstvragen, ofNiets, regeltekst, tekst, uuid } from '../kern/velden.ts';
import { convenantstanden } from './stand.ts';

const strikt = { additionalProperties: false } as const;

export const afspraaksoorten = {
  convenant: 'Convenant',
  werkafspraak: 'Werkafspraak',
  gezamenlijk: 'Regeling tussen gezamenlijk verantwoordelijken (AVG 26)',
  verwerker: 'Verwerkersovereenkomst (AVG 28)',
} as const;

export const verbanden = {
  riec: 'RIEC',
  zvh: 'Zorg- en Veiligheidshuis',
  regionaal: 'Regionaal team van gemeenten',
  anders: 'Ander verband',
} as const;
export type Verband = keyof typeof verbanden;

const Deelnemer = Type.Object(
  { naam: regeltekst('Organisatie', 120), rol: regeltekst('Rol in de samenwerking', 200) },
  strikt,
);

const inhoud = {
  soort: keuze('Soort afspraak', afspraaksoorten),
  verband: keuze('Verband', verbanden),
  titel: regeltekst('Titel', 120),
  deelnemers: Type.Array(Deelnemer, { title: 'Stap 1: wie doet mee, in welke rol', minItems: 2, maxItems: 20 }),
  doel: tekst('Stap 2: het gezamenlijke doel', 10, 2000),
  grondslag: tekst('Stap 3: de grondslag van elke deelnemer', 10, 2000),
  gegevensdeel: tekst('Stap 4: welke gegevens, en welke niet', 10, 2000),
  beveiliging: tekst('Stap 5: beveiliging', 10, 2000),
  verantwoordelijkheden: tekst(
    'Stap 6: wie waarvoor verantwoordelijk blijft',
    10,
    2000,
    'Ook: wie verzoeken van betrokkenen en datalekken afhandelt.',
  ),
  contact: tekst('Stap 7: aanspreekpunten', 5, 1000, 'Functies, geen namen van personen.'),
  ingang: datum('Ingang'),
  einde: datum('Einde'),
  evaluatieVoor: datum('Evaluatie vóór'),
};

/** A version of an agreement along the seven steps. `reeks` is the agreement it replaces. Source: B12.9. */
export const NieuwConvenant = Type.Object(
  { gemeente: gemeentecode('Gemeente'), ...inhoud, vervangt: Type.Optional(uuid('Vervangt')) },
  strikt,
);

export const Ondertekening = Type.Object(
  {
    id: uuid('Afspraak'),
    medeondertekenaars: tekst('Wie tekende voor de partners', 5, 1000, 'Organisatie en functie.'),
  },
  strikt,
);
export const Evaluatie = Type.Object(
  {
    id: uuid('Afspraak'),
    uitkomst: tekst('Uitkomst van de evaluatie', 10, 4000),
    volgendeVoor: datum('Volgende evaluatie vóór'),
  },
  strikt,
);
export const Einde = Type.Object({ id: uuid('Afspraak'), reden: tekst('Reden', 10, 1000) }, strikt);
export const Convenantvraag = Type.Object({ id: uuid('Afspraak') }, strikt);
export const Convenantenvraag = lijstvragen(
  { gemeente: Type.Optional(gemeentecode('Gemeente')), soort: Type.Optional(keuze('Soort', afspraaksoorten)) },
  ['einde'],
);

const regel = {
  id: Type.String(),
  gemeente: Type.String(),
  reeks: Type.String(),
  versie: Type.Integer(),
  soort: Type.String(),
  verband: Type.String(),
  titel: Type.String(),
  ingang: Type.String(),
  einde: Type.String(),
  evaluatieVoor: Type.String(),
  ondertekendOp: ofNiets(Type.String()),
  beeindigdOp: ofNiets(Type.String()),
  stand: Type.Enum(Object.keys(convenantstanden) as Array<keyof typeof convenantstanden>),
};
const Convenantregel = Type.Object(regel);
export type Convenantregel = Static<typeof Convenantregel>;
export const Convenantenlijst = lijstvan(Convenantregel);

export const Convenant = Type.Object({
  ...regel,
  deelnemers: Type.Array(Deelnemer),
  doel: Type.String(),
  grondslag: Type.String(),
  gegevensdeel: Type.String(),
  beveiliging: Type.String(),
  verantwoordelijkheden: Type.String(),
  contact: Type.String(),
  aangemaaktOp: Type.String(),
  aangemaaktDoor: Type.String(),
  aangemaaktDoorNaam: Type.String(),
  ondertekendDoorNaam: ofNiets(Type.String()),
  medeondertekenaars: ofNiets(Type.String()),
  beeindigdReden: ofNiets(Type.String()),
  versies: Type.Array(Convenantregel),
  evaluaties: Type.Array(
    Type.Object({
      id: Type.String(),
      uitkomst: Type.String(),
      volgendeVoor: Type.String(),
      op: Type.String(),
      doorNaam: Type.String(),
    }),
  ),
});
export type Convenant = Static<typeof Convenant>;
