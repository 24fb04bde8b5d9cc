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
} from '../kern/velden.ts';
import { bronnen, urgenties } from '../meldingen/index.ts';
import {
  hoeBekend,
  inzendingstanden,
  opbrengsten,
  redenenNiet,
  routesoorten,
  routestanden,
  routevragen,
} from './woorden.ts';

const id = uuid('Meldroute');
const versie = Type.Integer({ title: 'Versie', minimum: 1 });

/** A new route for one group of melders. */
export const NieuweRoute = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Hoe komt het binnen?', routesoorten),
    naam: regeltekst('Naam van de route', 80, 'Zoals melders haar kennen: ‘Wijkteam Noord’, ‘Hotels in Veenrijk’.'),
    voorWie: keuze('Voor wie is de route?', bronnen),
    welkom: tekst('Welkom', 10, 600, 'Twee of drie zinnen boven het formulier: voor wie, en waarover u graag hoort.'),
    reagerenDagen: Type.Integer({
      title: 'Binnen hoeveel dagen kijkt u ernaar?',
      minimum: 1,
      maximum: 42,
      description: 'De melder leest deze termijn, en u wordt eraan herinnerd.',
    }),
    vragen: meerkeuze('Wat vraagt het formulier nog meer?', routevragen, {
      uitleg: 'Wat er te melden is wordt altijd gevraagd. Elke vraag hier mag een melder overslaan.',
    }),
    geldigVan: datum('Open vanaf'),
    geldigTot: optioneel(datum('Laatste dag', 'Leeg: tot u haar beëindigt.')),
  },
  { additionalProperties: false },
);
export type NieuweRoute = Static<typeof NieuweRoute>;
export const Ene = Type.Object({ id }, { additionalProperties: false });
export const EneMetVersie = Type.Object({ id, versie }, { additionalProperties: false });

/** A route as a list shows it, with what it yielded. */
export const Routeregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  soort: Type.String(),
  naam: Type.String(),
  voorWie: Type.String(),
  stand: Type.String(),
  reagerenDagen: Type.Integer(),
  geldigVan: Type.String(),
  geldigTot: ofNiets(Type.String()),
  binnen: Type.Integer(),
  verwerkt: Type.Integer(),
  opgevolgd: Type.Integer(),
  teLaat: Type.Integer(),
});
export type Routeregel = Static<typeof Routeregel>;
export const Route = Type.Object({
  ...Routeregel.properties,
  welkom: Type.String(),
  vragen: Type.Array(Type.String()),
  slug: ofNiets(Type.String()),
  tokenToonbaar: Type.Boolean(),
  tokenOp: ofNiets(Type.String()),
  aangemaaktOp: Type.String(),
  aangemaaktDoorNaam: Type.String(),
  versie: Type.Integer(),
});
export type Route = Static<typeof Route>;
export const Routesvraag = lijstvragen(
  {
    stand: optioneel(keuze('Stand', routestanden)),
    soort: optioneel(keuze('Soort', routesoorten)),
    voorWie: optioneel(keuze('Voor wie', bronnen)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['naam', 'binnen', 'geldigVan'],
);
export const Routeslijst = lijstvan(Routeregel);

/** Words that only the coördinator and the melder read: anything may be in them. */
function besloten(titel: string, minstens: number, hooguit: number, uitleg?: string) {
  return { ...tekst(titel, minstens, hooguit, uitleg), 'x-soort': 'persoon' as const };
}
function beslotenRegel(titel: string, hooguit: number, uitleg?: string) {
  return { ...regeltekst(titel, hooguit, uitleg), 'x-soort': 'persoon' as const };
}

/** What somebody sends at the open door. When and where are words: a melder need not know a date. */
export const Deurmelding = Type.Object(
  {
    wat: besloten(
      'Wat wilt u melden?',
      10,
      5000,
      'Wat ziet, hoort of weet u? Namen van mensen die sekswerk doen zijn niet nodig.',
    ),
    waar: optioneel(beslotenRegel('Waar is het?', 300, 'Een adres, een naam op de gevel of een omschrijving.')),
    wanneer: optioneel(
      beslotenRegel('Wanneer was het?', 200, 'In uw eigen woorden: ‘gisteravond’, of ‘elke vrijdag na elf uur’.'),
    ),
    hoe: optioneel(keuze('Hoe weet u dit?', hoeBekend)),
    antwoord: Type.Boolean({
      title: 'Wilt u horen wat er met uw melding gebeurt?',
      description: 'U leest het zelf met een code. Wij hoeven daarvoor niet te weten wie u bent.',
    }),
    contact: optioneel(
      beslotenRegel(
        'Hoe kunnen wij u bereiken?',
        200,
        'Staat apart, versleuteld, en wordt alleen gebruikt om u te antwoorden.',
      ),
    ),
  },
  { additionalProperties: false },
);
export type Deurmelding = Static<typeof Deurmelding>;
export const Deurcode = Type.Object({ code: regeltekst('Uw code', 40) }, { additionalProperties: false });
export const Deurantwoord = Type.Object(
  { tekst: besloten('Uw bericht', 2, 5000, 'Uw naam hoeft niet.') },
  { additionalProperties: false },
);

/** An inzending as a list shows it: route, time, term and state, never words. */
export const Inzendingregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  routeId: Type.String(),
  routeNaam: Type.String(),
  status: Type.String(),
  ontvangenOp: Type.String(),
  reagerenVoor: Type.String(),
  gereageerdOp: ofNiets(Type.String()),
  wilAntwoord: Type.Boolean(),
});
export type Inzendingregel = Static<typeof Inzendingregel>;
export const Inzendingenvraag = lijstvragen(
  {
    status: optioneel(keuze('Status', inzendingstanden)),
    routeId: optioneel(uuid('Meldroute')),
    welke: optioneel(keuze('Welke', opbrengsten)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['ontvangenOp', 'reagerenVoor'],
);
export const Inzendingenlijst = lijstvan(Inzendingregel);
const Bericht = Type.Object({ id: Type.String(), soort: Type.String(), tekst: Type.String(), op: Type.String() });
/** One inzending, opened; without words once its key is gone. */
export const Inzending = Type.Object({
  ...Inzendingregel.properties,
  routeVoorWie: Type.String(),
  routeSoort: Type.String(),
  meldingId: ofNiets(Type.String()),
  redenNiet: ofNiets(Type.String()),
  verwerktOp: ofNiets(Type.String()),
  woordenGewistOp: ofNiets(Type.String()),
  versie: Type.Integer(),
  inhoud: ofNiets(
    Type.Object({
      wat: Type.String(),
      waar: Type.Optional(Type.String()),
      wanneer: Type.Optional(Type.String()),
      hoe: Type.Optional(Type.String()),
    }),
  ),
  contact: ofNiets(Type.String()),
  berichten: Type.Array(Bericht),
});
export type Inzending = Static<typeof Inzending>;

const inzendingId = uuid('Inzending');
export const EneInzending = Type.Object({ id: inzendingId }, { additionalProperties: false });
export const Vraagstelling = Type.Object(
  {
    id: inzendingId,
    versie,
    tekst: besloten(
      'Uw vraag',
      5,
      2000,
      'Vraag alleen wat nodig is, en nooit naar wie iemand is. De melder leest dit met een code.',
    ),
  },
  { additionalProperties: false },
);
export const Verwerking = Type.Object(
  {
    id: inzendingId,
    versie,
    bron: keuze('Wie meldt', bronnen),
    tekst: tekst(
      'De melding, zonder wat naar een persoon wijst',
      10,
      8000,
      'Wat is er gemeld, zo dicht mogelijk bij de woorden van de melder. Laat weg wie sekswerk doet, en alles waaraan iemand te herkennen is.',
    ),
    inrichtingId: optioneel(uuid('Inrichting')),
    locatieId: optioneel(uuid('Locatie')),
    plaatsomschrijving: optioneel(
      regeltekst('Waar is het?', 200, 'Adres of omschrijving, als de locatie nog niet in het register staat.'),
    ),
    urgentie: keuze('Urgentie', urgenties),
  },
  { additionalProperties: false },
);
export const Afwijzing = Type.Object(
  {
    id: inzendingId,
    versie,
    reden: keuze('Waarom wordt dit geen melding?', redenenNiet),
    bericht: besloten(
      'Wat leest de melder?',
      5,
      2000,
      'Zeg wat u met de melding doet en waar de melder anders terecht kan. Niets over andere mensen.',
    ),
  },
  { additionalProperties: false },
);
