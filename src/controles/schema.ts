import Type from 'typebox';
import {
  datum,
  datumtijd,
  gemeentecode,
  keuze,
  lijstvragen,
  meerkeuze,
  optioneel,
  regeltekst,
  tekst,
  uuid,
} from '../kern/velden.ts';
import { bevoegdheden, domeinen } from './aanwijswoorden.ts';
import { groepen } from './checklist.ts';

/** Why and how a controle happens (C1, C3, R4). */
export const soorten = {
  proactief: 'Proactief: gepland bezoek',
  reactief: 'Reactief: na een melding of signaal',
  integraal: 'Integraal: samen met andere organisaties',
  hercontrole: 'Hercontrole: na een maatregel',
} as const;

/** Where a controle stands. */
export const standen = {
  gepland: 'Gepland',
  voorbereid: 'Voorbereid',
  bezig: 'Bezig',
  afgerond: 'Afgerond',
  vervallen: 'Vervallen',
} as const;

/** What somebody does in the team. The first two carry out bevoegdheden; the others come along (Awb 5:15 lid 3). */
export const rollen = {
  leider: 'Leidt de controle',
  toezichthouder: 'Toezichthouder',
  zorgprofessional: 'Zorgprofessional',
  politie: 'Politie',
  tolk: 'Tolk',
  overig: 'Gaat mee',
} as const;
export type Rol = keyof typeof rollen;

/** How the place was entered (Awb 5:15, Awbi). */
export const toegangen = {
  openbaar: 'Voor publiek open',
  besloten: 'Besloten ruimte, geen woning',
  woning_toestemming: 'Woning, met toestemming van de bewoner',
  woning_machtiging: 'Woning, met een machtiging',
  niet_betreden: 'Niet naar binnen gegaan',
} as const;

/** Whether the legitimatiebewijs was shown (Awb 5:12; in a woning always unasked, Awbi 1). */
export const legitimaties = {
  ongevraagd: 'Uit onszelf getoond',
  op_verzoek: 'Op verzoek getoond',
  niet_gevraagd: 'Bij ons, niet gevraagd',
} as const;

/** The verdict of a waarneming; 'feit' holds none. */
export const oordelen = {
  voldoet: 'Voldoet',
  voldoet_niet: 'Voldoet niet',
  niet_vastgesteld: 'Niet vastgesteld',
  niet_van_toepassing: 'Niet van toepassing',
  feit: 'Feit, zonder oordeel',
} as const;

/** With what kind of role there was a conversation; never with whom. */
export const gesprekspartners = {
  sekswerk: 'Wie hier sekswerk doet',
  beheer: 'Exploitant of beheerder',
  gastheer_gastvrouw: 'Gastheer of gastvrouw',
  overig: 'Anderen',
} as const;

/** Languages in which flyers exist, and one for the rest. A language is not an origin. */
export const talen = {
  nl: 'Nederlands',
  en: 'Engels',
  ro: 'Roemeens',
  bg: 'Bulgaars',
  hu: 'Hongaars',
  es: 'Spaans',
  pt: 'Portugees',
  pl: 'Pools',
  ru: 'Russisch',
  th: 'Thai',
  zh: 'Chinees',
  ar: 'Arabisch',
  anders: 'Andere taal',
} as const;

/** What a conversation was about. */
export const onderwerpen = {
  reden: 'Reden van de controle',
  rechten: 'Rechten en plichten',
  veiligheid: 'Veiligheid',
  gezondheid: 'Gezondheid en GGD',
  werkvoorwaarden: 'Werkvoorwaarden',
  huisvesting: 'Huisvesting',
  vergunning: 'Vergunning en regels',
  hulp: 'Hulp en uitstappen',
  klacht: 'Klacht of compliment',
} as const;

/** Passport in own hands. */
export const paspoort = { ja: 'Ja', nee: 'Nee', niet_vastgesteld: 'Niet vastgesteld' } as const;

const Teamlid = Type.Object(
  { medewerkerId: uuid('Wie'), rol: keuze('Rol', rollen) },
  { additionalProperties: false, title: 'Teamlid' },
);

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
    triageId: optioneel(uuid('Triage')),
    maatregelId: optioneel(uuid('Maatregel')),
  },
  { additionalProperties: false },
);

/** A point of the preparation done, or not needed with the reason. */
export const Afvinking = Type.Object(
  {
    id: uuid('Controle'),
    punt: Type.String({ title: 'Punt', maxLength: 40 }),
    gedaan: Type.Boolean({ title: 'Is dit gedaan?' }),
    toelichting: optioneel(tekst('Toelichting', 3, 500, 'Nodig als het niet gedaan is: waarom hoeft het niet?')),
  },
  { additionalProperties: false },
);

/** How it begins: entered, identified, told why. */
export const Begin = Type.Object(
  {
    id: uuid('Controle'),
    versie: Type.Integer({ title: 'Versie' }),
    toegang: keuze('Hoe bent u binnengekomen?', toegangen),
    toegangToelichting: optioneel(
      tekst(
        'Toelichting op de toegang',
        5,
        500,
        'Bij een woning: hoe de toestemming is gevraagd en gegeven, of het nummer van de machtiging. Zonder naam.',
      ),
    ),
    legitimatie: keuze('Legitimatiebewijs', legitimaties),
    doelVerteld: Type.Boolean({ title: 'Hebt u verteld wie u bent en waarom u komt?' }),
    teamUitgelegd: optioneel(
      Type.Boolean({
        title: 'Hebt u uitgelegd waarom u met zovelen bent?',
        description: 'Alleen bij meer dan twee mensen.',
      }),
    ),
  },
  { additionalProperties: false },
);

const waarnemingVelden = {
  oordeel: keuze('Oordeel', oordelen),
  tekst: tekst(
    'Wat nam u waar?',
    3,
    4000,
    'Wat u zag, hoorde of las, in eigen woorden. Geen namen of kenmerken van wie sekswerk doet.',
  ),
  op: optioneel(datumtijd('Moment', 'Leeg is nu.')),
};

/** One waarneming; of a point of the checklist, or of one's own. */
export const NieuweWaarneming = Type.Object(
  {
    id: uuid('Controle'),
    punt: optioneel(Type.String({ title: 'Punt van de checklist', maxLength: 40 })),
    vraag: optioneel(regeltekst('Waarover gaat het?', 200, 'Als het niet op de checklist staat.')),
    ...waarnemingVelden,
    bevoegdheid: optioneel(keuze('Bevoegdheid die u gebruikte', bevoegdheden)),
    noodzaak: optioneel(tekst('Waarom was dat nodig?', 5, 500, 'Waarom een lichter middel niet volstond (Awb 5:13).')),
  },
  { additionalProperties: false },
);

/** A correction: a new waarneming that names the old one. */
export const Correctie = Type.Object(
  {
    id: uuid('Controle'),
    waarnemingId: uuid('Waarneming die u verbetert'),
    ...waarnemingVelden,
    reden: tekst('Waarom verbetert u dit?', 5, 500),
  },
  { additionalProperties: false },
);

/** A conversation as counts: nobody can be found in it (B6.2, C9, V8). */
export const NieuwGesprek = Type.Object(
  {
    id: uuid('Controle'),
    aantal: Type.Integer({ title: 'Met hoeveel mensen?', minimum: 1, maximum: 99 }),
    met: keuze('Met wie, als rol', gesprekspartners),
    taal: keuze('Taal van het gesprek', talen),
    onderwerpen: meerkeuze('Waarover ging het?', onderwerpen),
    hulpAangeboden: Type.Boolean({ title: 'Hebt u hulp aangeboden?' }),
    hulpGewenst: Type.Boolean({
      title: 'Was er een wens om hulp?',
      description: 'Wat iemand nodig heeft bespreekt u met de zorgpartner, niet hier.',
    }),
    eigenPaspoort: keuze(
      'Eigen paspoort in eigen hand?',
      paspoort,
      'Alleen of dat zo is. Geen nummer, naam of nationaliteit.',
    ),
    rechtenVerteld: Type.Boolean({ title: 'Hebt u over rechten en plichten verteld?' }),
    flyerTaal: optioneel(keuze('Flyer gegeven in het', talen, 'Leeg als er geen flyer gegeven is.')),
  },
  { additionalProperties: false },
);

/** The end of a controle. */
export const Afronding = Type.Object(
  {
    id: uuid('Controle'),
    versie: Type.Integer({ title: 'Versie' }),
    meegedeeld: tekst(
      'Wat hebt u aan het eind verteld?',
      5,
      1000,
      'Wat u vond, wat er nu gebeurt en waar men terechtkan.',
    ),
    nietVastgesteld: meerkeuze('Onderwerpen die u niet hebt vastgesteld', groepen, {
      uitleg: 'Van elk onderwerp van de checklist staat er een waarneming, of dat het niet is vastgesteld.',
    }),
    reden: optioneel(tekst('Waarom niet vastgesteld?', 5, 500)),
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
