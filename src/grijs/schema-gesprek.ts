import Type, { type Static } from 'typebox';
import { briefvelden } from '../afstemming/index.ts';
import { datum, datumtijd, keuze, meerkeuze, ofNiets, optioneel, regeltekst, tekst, uuid } from '../kern/velden.ts';
import { hoedanigheden, talen } from './woorden.ts';
import {
  aanwezigen,
  gespreksplaatsen,
  gespreksrechten,
  gespreksuitkomsten,
  kijkplekken,
  waarop,
} from './woorden-gesprek.ts';

const strikt = { additionalProperties: false } as const;
const S = Type.String();
const id = uuid('Zaak');

/** What was said in a waarschuwingsgesprek with a facilitator. Nobody is named: the letter is handed to who was there. */
export const Gespreksverslag = Type.Object(
  {
    id,
    gevoerdOp: datumtijd('Wanneer was het gesprek?'),
    plaats: keuze('Waar?', gespreksplaatsen),
    hoedanigheid: keuze('Met wie?', hoedanigheden, 'De rol van degene met wie u sprak, nooit wie het was.'),
    taal: keuze('In welke taal begrepen?', talen),
    aanwezig: meerkeuze('Wie waren er verder bij?', aanwezigen, { uitleg: 'Alleen functies; niemand wordt genoemd.' }),
    rechten: meerkeuze('Wat is vooraf verteld?', gespreksrechten, {
      minstens: 1,
      uitleg: 'De eerste twee horen bij elk gesprek.',
    }),
    boeteMogelijk: Type.Boolean({
      title: 'Kwam een straf of bestuurlijke boete in beeld?',
      description: 'Dan is de cautie nodig, vóór de eerste vraag (Awb 5:10a).',
      'x-woorden': { ja: 'Ja', nee: 'Nee' },
    }),
    cautieId: optioneel(
      uuid(
        'Welke cautie?',
        'Alleen als een straf of boete in beeld kwam, en dan verplicht: aan iemand in deze rol, op deze dag.',
      ),
    ),
    inhoud: tekst('Wat is besproken?', 20, 4000, 'De feiten en de regel waar het om gaat. Staat in de brief.'),
    reactie: tekst('Wat was de reactie?', 3, 2000, 'In de woorden van de ander. Staat in de brief.'),
    afspraak: tekst('Wat is afgesproken?', 5, 2000, 'Wie doet wat, en wanneer. Staat in de brief.'),
    opvolgenOp: datum('Wanneer kijkt u of het is nagekomen?', 'Die dag staat in de werkvoorraad en in de brief.'),
    ...briefvelden,
  },
  strikt,
);
/** Whether the agreement was kept. */
export const Gespreksopvolging = Type.Object(
  {
    id: uuid('Gesprek'),
    uitkomst: keuze('Is de afspraak nagekomen?', gespreksuitkomsten),
    toelichting: tekst('Waar blijkt dat uit?', 5, 1000),
  },
  strikt,
);
/** How toezicht will look at a place: why, at what, from where, and how often at most. */
export const Waarneemplan = Type.Object(
  {
    id,
    doel: tekst('Waarom is kijken nodig?', 10, 1000, 'Welke vraag over de plek u ermee beantwoordt (Awb 5:13).'),
    waarop: meerkeuze('Waarnaar kijkt u?', waarop, { minstens: 1 }),
    vanafPlek: keuze('Vanaf waar?', kijkplekken),
    van: datum('Van'),
    tot: datum('Tot en met', 'Hooguit veertien dagen.'),
    keren: Type.Integer({ title: 'Hoe vaak hooguit?', minimum: 1, maximum: 100 }),
    minuten: Type.Integer({ title: 'Hoeveel minuten per keer hooguit?', minimum: 1, maximum: 1440 }),
    hulpmiddel: Type.Boolean({
      title: 'Gebruikt u een camera, kijker, peilbaken of ander hulpmiddel?',
      'x-woorden': { ja: 'Ja', nee: 'Nee' },
    }),
  },
  strikt,
);
/** One time that somebody looked. */
export const Waarneemmoment = Type.Object(
  {
    id: uuid('Waarneming'),
    begonnenOp: datumtijd('Wanneer begon u?'),
    minuten: Type.Integer({ title: 'Hoeveel minuten?', minimum: 1, maximum: 1440 }),
    gezien: tekst(
      'Wat zag u aan de plek?',
      5,
      2000,
      'Tijden, gebruik, aantallen. Niemand beschrijven, geen kentekens.',
    ),
  },
  strikt,
);
/** Makes one receipt for all that was carried over and has none yet. */
export const Bewijsaanvraag = Type.Object(
  {
    id,
    afgegevenOp: datumtijd('Wanneer gaf u het af?'),
    ontvanger: regeltekst('Aan wie?', 120, 'Functie en team bij de politie, geen naam.'),
  },
  strikt,
);
/** What politie says of a receipt. */
export const Bewijsbevestiging = Type.Object(
  {
    id: uuid('Bewijs'),
    functie: regeltekst('Uw functie', 120, 'Geen naam.'),
    afwijking: optioneel(
      tekst(
        'Klopt er iets niet?',
        3,
        1000,
        'Wat ontbrak of was beschadigd. De gemeente leest dit. Niets over de zaak.',
      ),
    ),
  },
  strikt,
);
/** What the case hangs on. */
export const Koppeling = Type.Object(
  { id, inrichtingId: optioneel(uuid('Inrichting')), stapelId: optioneel(uuid('Stapel')) },
  strikt,
);

/** A receipt as both sides read it. */
export const Bewijs = Type.Object({
  id: S,
  nummer: S,
  afgegevenOp: S,
  ontvanger: S,
  documentId: S,
  doorNaam: S,
  bevestigdOp: ofNiets(S),
  bevestigdFunctie: ofNiets(S),
  bevestigdAfwijking: ofNiets(S),
});
export const Gesprek = Type.Object({
  id: S,
  nummer: S,
  gevoerdOp: S,
  plaats: S,
  hoedanigheid: S,
  taal: S,
  aanwezig: S,
  rechten: Type.Array(S),
  inhoud: S,
  reactie: S,
  afspraak: S,
  opvolgenOp: S,
  documentId: S,
  doorNaam: S,
  uitkomst: ofNiets(S),
  uitkomstToelichting: ofNiets(S),
  opgevolgdOp: ofNiets(S),
  afstemming: ofNiets(S),
  afstemspoed: ofNiets(S),
  gebeldMet: ofNiets(S),
  gebeldOp: ofNiets(S),
  gebeldUitkomst: ofNiets(S),
});
export type Gesprek = Static<typeof Gesprek>;
export const Waarneming = Type.Object({
  id: S,
  doel: S,
  waarop: Type.Array(S),
  vanafPlek: S,
  van: S,
  tot: S,
  keren: Type.Integer(),
  minuten: Type.Integer(),
  doorNaam: S,
  momenten: Type.Array(Type.Object({ id: S, begonnenOp: S, minuten: Type.Integer(), gezien: S, doorNaam: S })),
});
export type Waarneming = Static<typeof Waarneming>;
