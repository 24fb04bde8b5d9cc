import Type, { type Static } from 'typebox';
import { domeinen } from '../aanwijzingen/index.ts';
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
  zonderWaker,
} from '../kern/velden.ts';
import { bijzonderheden, ontvangers, standen, uitkomsten, wijzen } from './woorden.ts';

const strikt = { additionalProperties: false } as const;
const versie = Type.Integer({ title: 'Versie' });

/** A request to enter a woning without consent: only what the Awbi asks. Source: Awbi 3-8; Gemeentewet 149a. */
export const Machtigingsverzoek = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    locatieId: uuid('Woning'),
    andereWoningen: optioneel(
      Type.Array(uuid('Woning'), {
        title: 'Andere woningen in dezelfde machtiging',
        description: 'Hooguit drie, en alleen als hetzelfde doel het vraagt (Awbi 5).',
        maxItems: 3,
        uniqueItems: true,
      }),
    ),
    controleId: optioneel(uuid('Controle', 'De geplande controle waarvoor u dit vraagt.')),
    domein: keuze('Domein', domeinen, 'De wet of verordening waarop u toeziet; de aanwijzing dekt dit domein.'),
    norm: regeltekst('Regel die u toetst', 200, 'Bijvoorbeeld: APV 3:3. De bevoegdheid zelf zet Samenzicht erbij.'),
    doel: tekst('Doel', 10, 500, 'Wat wilt u in de woning vaststellen? Opsporing is geen doel van toezicht.'),
    gronden: tekst('Gronden', 20, 3000, 'Feiten waarop u dit baseert, met datum en bron. Geen namen.'),
    toestemmingVolstaatNiet: tekst(
      'Waarom volstaat toestemming vragen niet?',
      10,
      1000,
      'Zonder toestemming binnentreden kan alleen als het doel dat redelijkerwijs vereist (Awbi 3).',
    ),
    houders: Type.Array(uuid('Wie'), {
      title: 'Wie gaat naar binnen?',
      description: 'Alleen wie voor woningen zonder toestemming is aangewezen (Awbi 4).',
      minItems: 1,
      maxItems: 4,
      uniqueItems: true,
    }),
    nachtReden: optioneel(
      tekst(
        'Waarom dringend tussen 0.00 en 6.00 uur?',
        10,
        500,
        'Laat leeg als het overdag of in de avond kan (Awbi 7).',
      ),
    ),
    afwezigReden: optioneel(
      tekst(
        'Waarom dringend als de bewoner er niet is?',
        10,
        500,
        'Laat leeg als u alleen binnengaat als de bewoner er is (Awbi 7).',
      ),
    ),
    vergezeldAantal: optioneel(
      Type.Integer({
        title: 'Hoeveel anderen gaan mee?',
        minimum: 1,
        maximum: 12,
        description: 'Wie hierboven niet is gekozen. Laat leeg als niemand meegaat (Awbi 8).',
      }),
    ),
    vergezeldReden: optioneel(tekst('Wie zijn dat, en waarom is dat nodig?', 10, 500, 'Functies, geen namen.')),
  },
  strikt,
);
export type Machtigingsverzoek = Static<typeof Machtigingsverzoek>;

/** The decision of the burgemeester. Source: Awbi 3 lid 2, 6. */
export const Machtigingsbesluit = Type.Object(
  {
    id: uuid('Machtiging'),
    versie,
    uitkomst: keuze('Besluit', uitkomsten),
    motivering: tekst(
      'Waarom?',
      20,
      2000,
      'Waarom het doel dit wel of niet redelijkerwijs vereist, en of het lichter kan.',
    ),
    staatToe: optioneel(
      meerkeuze('Wat u uitdrukkelijk toestaat', bijzonderheden, {
        uitleg: 'Alleen wat is gevraagd kan worden toegestaan. Wat u niet aankruist, mag niet.',
      }),
    ),
    vergezeldMaximum: optioneel(
      Type.Integer({ title: 'Door hoeveel anderen hooguit vergezeld?', minimum: 1, maximum: 12 }),
    ),
  },
  strikt,
);

export const Machtigingsintrekking = Type.Object(
  { id: uuid('Machtiging'), versie, reden: tekst('Waarom trekt u dit in?', 5, 500) },
  strikt,
);

/** What only who entered can tell; the rest of Awbi 10 lid 2 stands in the controle and the machtiging. */
export const Verslaginvoer = Type.Object(
  {
    id: uuid('Binnentreding'),
    bewonernaam: zonderWaker(
      Type.String({
        title: 'Naam van degene bij wie u binnentrad',
        minLength: 1,
        maxLength: 120,
        description:
          'De wet vraagt deze naam in het verslag, en alleen daar (Awbi 10). Is de naam niet bekend geworden, schrijf dat dan.',
      }),
      'Awbi 10 lid 2 onder d vraagt de naam van de bewoner; hij staat alleen versleuteld in dit verslag.',
    ),
    geverNaam: optioneel(
      zonderWaker(
        regeltekst(
          'Naam van wie de machtiging gaf (Awbi 10 lid 2 onder b)',
          120,
          'Zoals op de getoonde machtiging staat. Zonder naam is het verslag niet volledig.',
        ),
        'Awbi 10 lid 2 onder b vraagt de naam van wie machtigde; hij staat alleen versleuteld in dit verslag.',
      ),
    ),
    bepalingen: optioneel(
      regeltekst(
        'Wettelijke bepalingen die erin staan (Awbi 10 lid 2 onder c)',
        300,
        'De artikelen waarop het binnentreden volgens de getoonde machtiging berust.',
      ),
    ),
    wijze: tekst('Hoe bent u binnengetreden?', 5, 1000, 'Ook of u zich legitimeerde en of er iets is geforceerd.'),
    uitOp: datumtijd('Wanneer ging u weg?'),
    verricht: tekst('Wat is gedaan en wat gebeurde er?', 10, 4000, 'Feiten. Geen namen of kenmerken van wie er was.'),
    vrijheidsbeneming: optioneel(
      zonderWaker(
        tekst(
          'Wie is van de vrijheid beroofd, en door wie?',
          5,
          1000,
          'Alleen als dat zo is. De wet vraagt hier de namen (Awbi 10 lid 2 onder f); zij staan alleen versleuteld in dit verslag. Alleen de naam: niet wat iemand doet of is.',
        ),
        'Awbi 10 lid 2 onder f vraagt de namen van wie van de vrijheid is beroofd; zij staan alleen versleuteld in dit verslag.',
      ),
    ),
    inbeslagname: optioneel(tekst('Is iets in beslag genomen?', 5, 1000, 'Alleen als dat zo is: wat, en door wie.')),
    zonderLegitimatie: optioneel(
      tekst(
        'Legitimeerde u zich niet eerst (Awbi 1 lid 2)? Waarom en hoe.',
        5,
        500,
        'Alleen als dat zo is: bij ernstig en onmiddellijk gevaar, als het feitelijk onmogelijk was, of als het de strafvordering zou schaden.',
      ),
    ),
    teLaatReden: optioneel(tekst('Waarom is het verslag te laat?', 5, 500, 'Alleen na de vierde dag.')),
  },
  strikt,
);
export type Verslaginvoer = Static<typeof Verslaginvoer>;

export const Afschriftinvoer = Type.Object(
  {
    id: uuid('Binnentreding'),
    aan: keuze('Voor wie', ontvangers),
    wijze: keuze('Hoe', wijzen),
    gedaanOp: datum('Wanneer'),
    toelichting: optioneel(
      tekst('Toelichting', 5, 500, 'Nodig bij uitstel en als bezorgen niet lukte: waarom. Geen naam.'),
    ),
    opnieuwOp: optioneel(datum('Wanneer alsnog?', 'Alleen bij uitstel: op die dag komt het terug in de werkvoorraad.')),
  },
  strikt,
);
export type Afschriftinvoer = Static<typeof Afschriftinvoer>;

export const Machtigingenvraag = lijstvragen(
  { gemeente: optioneel(gemeentecode('Gemeente')), status: optioneel(keuze('Stand', standen)) },
  ['gevraagdOp', 'geldigTot', 'nummer'],
);
export type Machtigingenvraag = Static<typeof Machtigingenvraag>;
