import Type, { type Static } from 'typebox';
import { talen } from '../kern/talen.ts';
import {
  datum,
  datumtijd,
  gemeentecode,
  keuze,
  meerkeuze,
  optioneel,
  regeltekst,
  tekst,
  uuid,
} from '../kern/velden.ts';
import { deelsoorten, feiten, risicos, rollen, soorten, tolken } from './woorden.ts';

const strikt = { additionalProperties: false } as const;
const id = uuid('Briefing');
const plek = (titel: string, uitleg: string) => regeltekst(titel, 200, uitleg);
const telling = (titel: string) => Type.Integer({ title: titel, minimum: 0, maximum: 500 });

/** A new briefing; the chosen controles of that day become its first points. */
export const NieuweBriefing = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Wat voor briefing', soorten),
    begin: datumtijd('Begin', 'Wanneer u samenkomt.'),
    verzamelpunt: plek('Verzamelpunt', 'Waar u samenkomt; nooit op of bij de plek zelf.'),
    afspraken: tekst(
      'Afspraken voor iedereen',
      10,
      2000,
      'Volgorde, wie belt wie, wat te doen bij weigering of onveiligheid. Iedere organisatie aan tafel leest dit. Geen namen.',
    ),
    controleIds: optioneel(
      Type.Array(uuid('Controle'), {
        title: 'Geplande controles van deze dag',
        description: 'Elke gekozen controle wordt een punt: tijd, adres en taak, zonder aanleiding of dossier.',
        maxItems: 40,
        uniqueItems: true,
      }),
    ),
  },
  strikt,
);
export type NieuweBriefing = Static<typeof NieuweBriefing>;

const punt = {
  van: datumtijd('Van'),
  tot: optioneel(datumtijd('Tot')),
  plek: plek('Plek', 'Adres of gebied. Geen naam van iemand die daar woont of werkt.'),
  taak: tekst('Taak', 5, 500, 'Wat gaat u doen, in neutrale woorden. Geen aanleiding, geen verdenking.'),
  risico: keuze('Risico voor het team', risicos),
  risicoToelichting: optioneel(tekst('Toelichting', 3, 300, 'Over de plek, niet over een persoon.')),
  talen: meerkeuze('Talen waarvoor flyers en tolk klaarliggen', talen),
  tolk: keuze('Tolk', tolken),
  zorgMee: Type.Boolean({ title: 'Gaat zorg mee?' }),
  organisaties: optioneel(
    Type.Array(uuid('Organisatie'), {
      title: 'Wie gaan hierheen?',
      description: 'Kiest u niemand, dan leest iedereen aan tafel dit punt. Anders alleen wie u kiest.',
      maxItems: 20,
      uniqueItems: true,
    }),
  ),
};
export const Puntinvoer = Type.Object({ id, ...punt }, strikt);
export type Puntinvoer = Static<typeof Puntinvoer>;
export const Puntwijziging = Type.Object({ id, puntId: uuid('Punt'), ...punt }, strikt);
export const Puntverval = Type.Object({ id, puntId: uuid('Punt') }, strikt);

export const Deelnemerinvoer = Type.Object(
  {
    id,
    organisatieId: uuid('Organisatie'),
    rol: keuze('Rol', rollen),
    taak: tekst(
      'Eigen taak',
      10,
      500,
      'Wat doet deze organisatie, op welke wet, en wat niet? Iedereen blijft bij de eigen taak.',
    ),
    bereikbaar: regeltekst('Bereikbaar via', 120, 'Een functie of team, geen naam en geen nummer van iemand.'),
  },
  strikt,
);
export const Briefingkeuze = Type.Object({ id }, strikt);
export const Briefingverval = Type.Object({ id, reden: tekst('Waarom gaat dit niet door?', 5, 500) }, strikt);
export const Deelinvoer = Type.Object(
  {
    id,
    soort: keuze('Waarvoor', deelsoorten),
    tekst: tekst(
      'Tekst voor de eigen organisatie',
      3,
      4000,
      'Alleen mensen van uw organisatie lezen dit; ook de andere organisaties aan tafel niet.',
    ),
  },
  strikt,
);
export const Feitinvoer = Type.Object(
  {
    id,
    feit: keuze('Wat', feiten),
    gebeurdOp: datumtijd('Wanneer'),
    puntId: optioneel(uuid('Waar', 'Leeg: de hele actie.')),
  },
  strikt,
);
export const Debriefinvoer = Type.Object(
  {
    id,
    goed: tekst('Wat ging goed?', 5, 2000, 'Iedere organisatie aan tafel leest dit. Geen namen.'),
    beter: tekst('Wat kan beter?', 5, 2000, 'Over de samenwerking, niet over een persoon.'),
    plekken: telling('Plekken bezocht'),
    gesprekken: telling('Gesprekken gevoerd'),
    hulpAangeboden: telling('Keer hulp aangeboden'),
    overtredingen: telling('Plekken met een overtreding'),
  },
  strikt,
);
export const Actieinvoer = Type.Object(
  {
    id,
    actie: tekst('Wat moet er gebeuren?', 5, 500, 'Iedere organisatie aan tafel leest dit.'),
    eigenaarId: uuid('Welke organisatie'),
    wie: regeltekst('Wie daar', 120, 'Een functie of team, geen naam.'),
    voor: datum('Voor welke dag'),
  },
  strikt,
);
export const Actieafronding = Type.Object({ id: uuid('Actie'), uitkomst: tekst('Wat is er gedaan?', 3, 500) }, strikt);
export const Vervolginvoer = Type.Object({ id, meldingId: uuid('Melding') }, strikt);
