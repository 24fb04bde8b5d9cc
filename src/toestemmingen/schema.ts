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
  uuid,
} from '../kern/velden.ts';
import { bewijzen, doelen, gegevenssoorten, standen, talen, tolken, uitleggers } from './woorden.ts';

const jaNee = (title: string, description?: string) => Type.Boolean({ title, ...(description ? { description } : {}) });

/** The questions about power, freedom and understanding: one answer that shows unfreedom and there is no consent (overweging 43 AVG). */
export const vrijheidsvragen = {
  afhankelijk: jaNee('Hangt deze persoon af van wie dit vraagt, voor geld, onderdak of werk?'),
  voorwaarde: jaNee('Hangt hulp, een vergunning of verblijf van dit ja af, of kan het zo lijken?'),
  konNee: jaNee('Kon deze persoon nee zeggen, en hebt u dat hardop gezegd?'),
  alleen: jaNee(
    'Was deze persoon alleen met u, de tolk en bij een mondeling ja de twee getuigen?',
    'Zonder partner, werkgever of bekende erbij. Getuige is een hulpverlener of de tolk.',
  ),
  begrepen: jaNee('Vertelde deze persoon in eigen woorden terug wat er met de gegevens gebeurt?'),
  zelfJa: jaNee('Zei of tekende deze persoon zelf ja?', 'Zwijgen of knikken omdat iemand anders praat, is geen ja.'),
  hulpGaatDoor: jaNee('Hebt u gezegd dat hulp doorgaat, ook bij nee?'),
  onder16: jaNee(
    'Is deze persoon jonger dan 16 jaar, of weet u dat niet zeker?',
    'Een leeftijd legt u hier niet vast.',
  ),
  onderCuratele: jaNee(
    'Staat deze persoon onder curatele, mentorschap of bewind?',
    'Alleen als het gaat over iets waarvoor deze persoon onbekwaam of onbevoegd is (UAVG 5 lid 2).',
  ),
  vertegenwoordigerJa: jaNee(
    'Zei ook de wettelijk vertegenwoordiger ja?',
    'Alleen nodig als een van de twee vragen hierboven ‘ja’ is. Iemand die zelf bij de misstand hoort, telt niet.',
  ),
};

/** What is recorded of a consent. Who it is, is not asked. */
export const NieuweToestemming = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    dossierId: optioneel(uuid('Dossier')),
    doel: keuze('Waarvoor is ja gezegd?', doelen, 'Eén doel. Voor een ander doel vraagt u opnieuw.'),
    gegevens: meerkeuze('Welke gegevens?', gegevenssoorten, { minstens: 1, uitleg: 'Alleen wat u echt hebt genoemd.' }),
    ontvangers: Type.Array(uuid('Ontvanger'), {
      title: 'Welke organisaties mogen het krijgen?',
      description: 'Met naam genoemd in het gesprek.',
      minItems: 1,
      maxItems: 5,
      uniqueItems: true,
    }),
    geldigTot: datum('Geldt tot en met', 'Hooguit een jaar; korter is beter.'),
    taal: keuze('In welke taal is het uitgelegd?', talen),
    tolk: keuze('Was er een tolk?', tolken),
    uitlegDoor: keuze('Wie legde het uit?', uitleggers),
    bewijs: keuze('Hoe blijkt het ja?', bewijzen, 'Het bewijs blijft waar het is. Hier komt geen scan of opname.'),
    bewijsplaats: regeltekst('Waar ligt het bewijs?', 160, 'Een kast of dossiernummer bij de organisatie. Geen naam.'),
    getuigen: optioneel(
      regeltekst(
        'Functies van de twee getuigen',
        160,
        'Alleen bij mondeling: bijvoorbeeld ‘hulpverlener en tolk’. Geen namen.',
      ),
    ),
    ...vrijheidsvragen,
  },
  { additionalProperties: false },
);
export type NieuweToestemming = Static<typeof NieuweToestemming>;

/** What lies encrypted: what was agreed and how that shows. */
export const Afspraak = Type.Object({
  doel: Type.Enum(Object.keys(doelen) as Array<keyof typeof doelen>),
  gegevens: Type.Array(Type.Enum(Object.keys(gegevenssoorten) as Array<keyof typeof gegevenssoorten>)),
  ontvangers: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
  taal: Type.String(),
  tolk: Type.String(),
  uitlegDoor: Type.String(),
  bewijs: Type.String(),
  bewijsplaats: Type.String(),
  getuigen: ofNiets(Type.String()),
});
export type Afspraak = Static<typeof Afspraak>;

/** A consent as a list shows it. */
export const Toestemmingregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  dossierId: ofNiets(Type.String()),
  dossiernummer: ofNiets(Type.String()),
  vastgelegdOp: Type.String(),
  geldigTot: Type.String(),
  beeindigdOp: ofNiets(Type.String()),
  beeindigdHoe: ofNiets(Type.String()),
});
export const Toestemmingenvraag = lijstvragen(
  {
    stand: optioneel(keuze('Stand', standen)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    dossierId: optioneel(uuid('Dossier')),
  },
  ['vastgelegdOp', 'geldigTot'],
);
export const Toestemmingenlijst = lijstvan(Toestemmingregel);

/** One consent; `afspraak` is null once it ended. `kaart`: the card can still be shown. */
export const Toestemming = Type.Object({
  ...Toestemmingregel.properties,
  compartiment: Type.String(),
  versie: Type.Integer(),
  tekstversie: Type.Integer(),
  doorNaam: Type.String(),
  petsoort: Type.String(),
  kaartGegevenOp: ofNiets(Type.String()),
  kaart: Type.Boolean(),
  afspraak: ofNiets(Afspraak),
});
export type Toestemming = Static<typeof Toestemming>;

/** The card: the only place where the code is ever shown. */
export const Kaart = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  geldigTot: Type.String(),
  code: Type.String(),
  afspraak: Afspraak,
});
export type Kaart = Static<typeof Kaart>;

export const Keuzes = Type.Object({
  ontvangers: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), soort: Type.String() })),
  dossiers: Type.Array(Type.Object({ id: Type.String(), nummer: Type.String(), gemeente: Type.String() })),
});

const id = uuid('Toestemming');
const versie = Type.Integer({ title: 'Versie', minimum: 1 });
export const Ene = Type.Object({ id }, { additionalProperties: false });
export const EneMetVersie = Type.Object({ id, versie }, { additionalProperties: false });
export const nietsNodig = Type.Object({}, { additionalProperties: false });
