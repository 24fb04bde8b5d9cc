import Type, { type Static } from 'typebox';
import { beschermd, zekerheden } from '../mensenhandel/index.ts';
import { datumtijd, gemeentecode, keuze, meerkeuze, optioneel, uuid } from '../kern/velden.ts';
import { indicatorwoorden } from '../signalen/index.ts';
import { uitkomsten } from './model.ts';
import {
  adviezen,
  afhandelingen,
  bronnen,
  controlesoorten,
  controleuitkomsten,
  gebelden,
  kanalen,
  kenmerksoorten,
  terugkoppelsoorten,
} from './woorden.ts';

/** A text of this compartiment: it may hold what the Wpg allows only here. */
export function politietekst(titel: string, minstens: number, hooguit: number, uitleg?: string) {
  return { ...beschermd(titel, minstens, hooguit, uitleg), 'x-soort': 'politie' };
}

/** The same, of one line. */
export function politieregel(titel: string, hooguit: number, uitleg?: string) {
  return Type.String({
    title: titel,
    minLength: 1,
    maxLength: hooguit,
    pattern: '^[^\\n\\r]*$',
    ...(uitleg ? { description: uitleg } : {}),
    'x-soort': 'politie',
  });
}

/** What can be ticked: the list in force, and the one fact that the law itself names. */
export const aanvinkbaar: Record<string, string> = {
  ...indicatorwoorden,
  M1: 'M1 · Feiten wijzen erop dat iemand minderjarig is',
};
/** A choice of indicatoren. */
export const gekozen = (minstens = 0) =>
  meerkeuze('Welke indicatoren herkent u?', aanvinkbaar, {
    minstens,
    uitleg: 'Kies alleen wat past bij de feiten. Sekswerk is geen mensenhandel: zonder indicator is er geen signaal.',
  });
const zeker = () => keuze('Hoe is dit bekend?', zekerheden);
const id = uuid('Zaak');
const versie = Type.Integer({ title: 'Versie', minimum: 1 });
const dicht = { additionalProperties: false } as const;

export const NieuweZaak = Type.Object(
  {
    gemeente: gemeentecode('In welke gemeente speelt het?'),
    kanaal: keuze('Waar komt het vandaan?', kanalen),
    verstrekkingId: optioneel(uuid('Ontvangen verstrekking', 'Alleen als een gemeente dit verstrekte.')),
    gebeurdOp: optioneel(datumtijd('Wanneer gebeurde het?')),
    plaats: optioneel(politieregel('Waar?', 200)),
    feiten: politietekst('Wat is er gezien, gehoord of gemeld?', 10, 10_000, 'In de eigen woorden van de bron.'),
    zekerheid: zeker(),
    indicatoren: optioneel(gekozen()),
    terugkoppelen: Type.Boolean({
      title: 'Moet de melder iets terug horen?',
      description: 'Bij een anonieme melding kan dat niet.',
    }),
  },
  dicht,
);
export type NieuweZaak = Static<typeof NieuweZaak>;

export const Feit = Type.Object(
  {
    id,
    tekst: politietekst('Wat voegt u toe?', 3, 10_000),
    bron: politieregel('Bron', 200, 'Wie of wat, en wanneer.'),
    zekerheid: zeker(),
    indicatoren: optioneel(gekozen()),
  },
  dicht,
);
export const Kenmerk = Type.Object(
  {
    id,
    kenmerksoort: keuze('Soort kenmerk', kenmerksoorten),
    kenmerk: politieregel('Kenmerk', 300),
    toelichting: politietekst('Waarom is dit nodig voor deze zaak?', 5, 1000, 'Alleen wat nodig is (Wpg 3 lid 2).'),
  },
  dicht,
);
export const Waardering = Type.Object(
  {
    id,
    versie,
    uitkomst: keuze('Wat is uw oordeel?', uitkomsten),
    weggelaten: optioneel(meerkeuze('Wat liet u buiten beschouwing?', aanvinkbaar)),
    motivering: politietekst('Waarom?', 10, 4000, 'Ook als u het voorstel volgt. Wijkt u af, zeg dan waarom.'),
  },
  dicht,
);
export const Advies = Type.Object(
  {
    id,
    versie,
    advies: keuze('Wat vraagt u de wijkagent?', adviezen),
    tekst: politietekst('Wat moet de wijkagent weten?', 5, 4000),
  },
  dicht,
);
export const Afhandeling = Type.Object(
  { id, versie, gedaan: keuze('Wat is er gedaan?', afhandelingen), tekst: politietekst('Toelichting', 5, 4000) },
  dicht,
);
export const Voorbereiding = Type.Object(
  {
    id,
    versie,
    controlesoort: keuze('Soort signaalcontrole', controlesoorten),
    indicatie: politietekst('Welke indicatie is er?', 10, 2000, 'Zonder indicatie is dit toezicht van de gemeente.'),
    plek: politieregel('Waar, en hoe is die plek bekend?', 300),
    bronnen: meerkeuze('Welke bronnen zijn geraadpleegd?', bronnen, { minstens: 1 }),
    verrijking: politietekst('Waarom deze bronnen, en wat zeiden ze?', 5, 4000),
    afspraak: optioneel(
      politietekst('Hoe wordt de afspraak gemaakt?', 5, 1000, 'Alleen bij een proactieve signaalcontrole.'),
    ),
    selectie: optioneel(
      politietekst(
        'Waarom juist deze advertentie?',
        10,
        2000,
        'Alleen bij een proactieve signaalcontrole. Wat iemand is, is nooit een reden.',
      ),
    ),
    indicatoren: optioneel(
      meerkeuze('Op welke indicatoren is zij gekozen?', aanvinkbaar, {
        minstens: 0,
        uitleg: 'Alleen indicatoren die bij deze zaak zijn vastgelegd.',
      }),
    ),
    begin: datumtijd('Wanneer?'),
  },
  dicht,
);
export const Controleverslag = Type.Object(
  {
    id,
    versie,
    controlesoort: keuze('Soort signaalcontrole', controlesoorten),
    waarnemingen: Type.Integer({
      title: 'Hoe vaak is vooraf rond de plek waargenomen?',
      description: 'Hooguit één keer, niet stelselmatig (Politiewet 3). Meer vraagt een bevel (Sv).',
      minimum: 0,
      maximum: 20,
    }),
    duurMinuten: Type.Integer({ title: 'Hoe lang duurde dat, in minuten?', minimum: 0, maximum: 1440 }),
    bekendgemaakt: Type.Boolean({
      title: 'Maakte u zich bij het eerste contact bekend als politie?',
      description: 'Direct bij het eerste persoonlijke contact, met uitleg waarom u er bent.',
    }),
    mensenGesproken: Type.Integer({
      title: 'Met hoeveel mensen is gesproken?',
      description: 'Alleen het aantal.',
      minimum: 0,
      maximum: 100,
    }),
    gesprek: politietekst('Hoe verliep het gesprek?', 5, 6000),
    gevolg: politietekst('Wat deed dit bezoek met de mensen, en hoe hield u daar rekening mee?', 5, 2000),
    hulpAangeboden: Type.Boolean({ title: 'Is hulp aangeboden?' }),
    uitkomst: keuze('Wat is de uitkomst?', controleuitkomsten),
  },
  dicht,
);
export const Onderzoek = Type.Object(
  {
    id,
    versie,
    verdenking: politietekst('Waarop rust de verdenking?', 10, 6000, 'Sr 273f; feiten en omstandigheden (Sv 27).'),
    veiligePlek: politietekst('Is er een veilige plek, en wie regelt die?', 5, 2000),
    intakeDoor: politieregel('Wie doet het intakegesprek?', 200, 'Een gecertificeerd mensenhandelrechercheur.'),
    intakeOp: datumtijd('Wanneer is of was het intakegesprek?'),
    zorgcoordinator: politieregel('Welke zorgcoördinator, en wanneer gesproken?', 200),
    officier: politieregel('Welke officier van justitie, en wanneer gesproken?', 200),
    afspraken: politietekst('Wat is afgesproken?', 5, 4000),
  },
  dicht,
);
export const DirectHandelen = Type.Object(
  {
    id,
    versie,
    gebeld: meerkeuze('Wie is gebeld?', gebelden, { minstens: 1 }),
    gehandeldOp: datumtijd('Wanneer is gehandeld?'),
    tekst: politietekst('Wat is er gedaan?', 10, 6000),
  },
  dicht,
);
export const Terugkoppeling = Type.Object(
  {
    id,
    versie,
    soort: keuze('Wat hoort de melder?', terugkoppelsoorten),
    tekst: politietekst('Wat is er gezegd?', 5, 2000, 'Zonder inhoud van het onderzoek en zonder waardebepaling.'),
  },
  dicht,
);
export const Landelijk = Type.Object(
  {
    id,
    versie,
    tekst: politietekst('Waarom gaat dit de eenheid te boven?', 10, 4000),
    bewijs: optioneel(
      politieregel('Ontvangstbewijs van het landelijke punt', 200, 'Wie het aannam, wanneer, onder welk kenmerk.'),
    ),
  },
  dicht,
);
export const Sluiting = Type.Object(
  { id, versie, motivering: politietekst('Waarom sluit u deze zaak?', 10, 4000) },
  dicht,
);
export const Vernietiging = Type.Object(
  {
    id,
    versie,
    nummer: politieregel(
      'Typ het nummer van de zaak over',
      20,
      'Vernietigen kan niet terug, ook niet uit een reservekopie.',
    ),
  },
  dicht,
);
