import Type, { type Static } from 'typebox';
import { bevoegdheden, domeinen } from '../aanwijzingen/index.ts';
import { belvelden, gevaarveld } from '../afstemming/index.ts';
import {
  datum,
  datumtijd,
  gemeentecode,
  keuze,
  lijstvragen,
  meerkeuze,
  optioneel,
  regeltekst,
  sleutelwoord,
  tekst,
  uuid,
} from '../kern/velden.ts';
import { rollen, soorten, standen } from './woorden.ts';

const Teamlid = Type.Object(
  { medewerkerId: uuid('Wie'), rol: keuze('Rol', rollen) },
  { additionalProperties: false, title: 'Teamlid' },
);
export type Teamlid = Static<typeof Teamlid>;

/** A plan of a controle: goal and norm before any visit (Awb 3:3, 5:13). */
export const Controleplan = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Soort controle', soorten),
    inrichtingId: optioneel(uuid('Inrichting', 'Of kies hieronder alleen een locatie.')),
    locatieId: optioneel(uuid('Locatie', 'Als er geen inrichting bekend is.')),
    aanleiding: tekst('Aanleiding', 5, 1000, 'Waarom deze controle, waarom nu? Feiten, geen namen.'),
    doel: tekst('Doel', 5, 500, 'Welke naleving wilt u vaststellen? Opsporing is geen doel van toezicht.'),
    grondslag: regeltekst('Norm die u toetst', 200, 'Het artikel van de APV of de wet, bijvoorbeeld: APV 3:3.'),
    domein: keuze('Domein', domeinen, 'De wet of verordening waarop u toeziet. De aanwijzing moet dit domein dekken.'),
    bevoegdheden: meerkeuze('Bevoegdheden die u nodig denkt te hebben', bevoegdheden, {
      minstens: 1,
      uitleg: 'Alleen wat redelijkerwijs nodig is (Awb 5:13).',
    }),
    begin: datumtijd('Begin'),
    eind: datumtijd('Einde'),
    team: Type.Array(Teamlid, {
      title: 'Team',
      minItems: 1,
      maxItems: 12,
      description: 'Een gewone controle doet u met twee toezichthouders, waar mogelijk een man en een vrouw.',
    }),
    teamreden: optioneel(
      tekst(
        'Waarom dit team?',
        10,
        500,
        'Nodig bij meer dan twee toezichthouders, bij politie in het team, en als u alleen gaat. U vertelt dit ook aan wie aanwezig is.',
      ),
    ),
    dubbelreden: optioneel(
      tekst(
        'Waarom nog een controle op deze plek?',
        10,
        500,
        'Alleen nodig als hier binnen een week al een controle gepland staat, of een partner was of komt.',
      ),
    ),
    ...belvelden,
    afstemspoed: optioneel(
      tekst(
        'Waarom kunt u niet op afstemming wachten?',
        10,
        500,
        'Alleen nodig in het onvergunde deel als er geen antwoord van de politie is dat geldt, en u haar niet belde.',
      ),
    ),
    gevaar: gevaarveld,
    triageId: optioneel(uuid('Triage')),
    maatregelId: optioneel(uuid('Maatregel')),
  },
  { additionalProperties: false },
);
export type Controleplan = Static<typeof Controleplan>;

/** A point of the preparation done, or not needed with the reason. */
export const Afvinking = Type.Object(
  {
    id: uuid('Controle'),
    punt: sleutelwoord('Punt', 40),
    gedaan: Type.Boolean({ title: 'Is dit gedaan?' }),
    toelichting: optioneel(tekst('Toelichting', 3, 500, 'Nodig als het niet gedaan is: waarom hoeft het niet?')),
  },
  { additionalProperties: false },
);

/** A controle that does not happen. */
export const Verval = Type.Object(
  {
    id: uuid('Controle'),
    versie: Type.Integer({ title: 'Versie' }),
    reden: tekst(
      'Waarom gaat deze controle niet door?',
      5,
      500,
      'Bij uitstel na afstemming met de politie volstaat ‘na afstemming’.',
    ),
  },
  { additionalProperties: false },
);

/** Filters of the list. */
export const Controlesvraag = lijstvragen(
  {
    status: optioneel(keuze('Status', standen)),
    soort: optioneel(keuze('Soort', soorten)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    van: optioneel(datum('Vanaf')),
    tot: optioneel(datum('Tot en met')),
    vanWie: optioneel(keuze('Van wie', { mij: 'Waar ik in het team zit' })),
    inrichtingId: optioneel(uuid('Inrichting')),
  },
  ['begin', 'nummer', 'status'],
);
export type Controlesvraag = Static<typeof Controlesvraag>;
