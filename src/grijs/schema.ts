import Type, { type Static } from 'typebox';
import {
  datum,
  datumtijd,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  tekst,
  uuid,
  zonderWaker,
} from '../kern/velden.ts';
import { Bewijs, Gesprek, Waarneming } from './schema-gesprek.ts';
import { verkrijgingen, vormen } from './woorden-gesprek.ts';
import { fasen, gronden, hoedanigheden, posten, rollen, talen } from './woorden.ts';

const strikt = { additionalProperties: false } as const;
const S = Type.String();
const id = uuid('Zaak');
const terugkijkenOp = () =>
  datum('Wanneer kijkt u opnieuw?', 'Op die dag staat de zaak in de werkvoorraad. Nooit zonder datum.');

/** A new case between toezicht and opsporing. */
export const NieuweGrijszaak = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    locatieId: uuid('Locatie'),
    inrichtingId: optioneel(uuid('Inrichting')),
    stapelId: optioneel(uuid('Stapel')),
    politieId: uuid('Politie-eenheid aan tafel'),
    aanleiding: tekst(
      'Waarom hoort dit nog nergens?',
      20,
      2000,
      'Wat er speelt en waarom toezicht en opsporing samen moeten kijken. De politie leest dit niet. Geen namen.',
    ),
    terugkijkenOp: terugkijkenOp(),
  },
  strikt,
);
export const Partnerinvoer = Type.Object(
  {
    id,
    organisatie: regeltekst('Organisatie', 120),
    rol: keuze('Rol aan tafel', rollen),
    taak: tekst('Wat doet deze partner, en wat niet?', 10, 500),
    bereikbaar: regeltekst('Bereikbaar via', 120, 'Een functie of afdeling, geen naam en geen nummer van iemand.'),
  },
  strikt,
);
export const Besluitinvoer = Type.Object(
  {
    id,
    genomenOp: datum('Dag van het besluit'),
    genomenDoor: regeltekst('Wie besloten', 200, 'Organisaties aan tafel, geen namen.'),
    besluit: tekst('Wat is besloten?', 10, 1000, 'Alle partners aan tafel lezen dit, ook de politie.'),
    terugkijkenOp: terugkijkenOp(),
  },
  strikt,
);
export const Overgang = Type.Object(
  {
    id,
    naar: keuze('Waarheen', { opsporing: 'Van toezicht naar opsporing', toezicht: 'Terug naar toezicht' }),
    dag: datum('Dag van de overgang', 'Vanaf deze dag gelden de andere bevoegdheden.'),
    motivering: tekst(
      'Waarom nu?',
      30,
      2000,
      'Bij opsporing: welk vermoeden van een strafbaar feit. Terug: waarom dat er niet meer is. De politie leest dit.',
    ),
    verteld: Type.Boolean({ title: 'Is het verteld aan wie het aangaat?', 'x-woorden': { ja: 'Ja', nee: 'Nee' } }),
    vertelToelichting: tekst('Hoe en wanneer, of waarom niet?', 10, 500, 'Zonder naam.'),
  },
  strikt,
);
export const Cautieinvoer = Type.Object(
  {
    id,
    gegevenOp: datumtijd('Wanneer', 'Vóór de eerste vraag.'),
    hoedanigheid: keuze('Aan wie', hoedanigheden, 'De rol van degene met wie u sprak, nooit wie het was.'),
    taal: keuze('In welke taal begrepen', talen),
  },
  strikt,
);
export const Postinvoer = Type.Object(
  {
    id,
    soort: keuze('Wat', posten),
    omschrijving: tekst('Welk stuk', 10, 500, 'Nummer en dag van het stuk; niet wat erin staat.'),
    verkregenOp: datum('Verkregen op', 'Niet na de dag van de overgang.'),
    grond: keuze('Op welke grond', gronden),
    vorm: keuze('In welke vorm', vormen, 'Wat van een ander is, geeft u niet weg: dat neemt de politie in beslag.'),
    verkrijging: keuze('Hoe kwam toezicht eraan', verkrijgingen),
    merk: optioneel(
      zonderWaker(
        regeltekst('Zegel- of serienummer', 60, 'Bij een gegevensdrager.'),
        'Het nummer van een ding, geen gegeven van een persoon.',
      ),
    ),
    hoedanigheid: optioneel(
      keuze('Wie verklaarde', hoedanigheden, 'Alleen bij een verklaring: de rol, nooit wie het was.'),
    ),
    cautieId: optioneel(
      uuid('Cautie', 'Alleen bij een verklaring, en dan verplicht: aan iemand in die rol, op die dag.'),
    ),
  },
  strikt,
);
export const Sluiting = Type.Object({ id, sluitreden: tekst('Waarom kan de zaak dicht?', 10, 500) }, strikt);
export const Aantekening = Type.Object(
  { id, tekst: tekst('Aantekening', 3, 2000, 'Alleen uw eenheid leest dit. Het gaat nooit terug naar toezicht.') },
  strikt,
);

const kop = {
  id: S,
  gemeente: S,
  nummer: S,
  adres: S,
  politieId: S,
  fase: S,
  terugkijkenOp: S,
  geopendOp: S,
  geslotenOp: ofNiets(S),
};
const delen = {
  partners: Type.Array(Type.Object({ id: S, organisatie: S, rol: S, taak: S, bereikbaar: S })),
  besluiten: Type.Array(
    Type.Object({ id: S, genomenOp: S, genomenDoor: S, besluit: S, terugkijkenOp: S, doorNaam: S }),
  ),
  overgangen: Type.Array(
    Type.Object({
      id: S,
      naar: S,
      dag: S,
      motivering: S,
      verteld: Type.Boolean(),
      vertelToelichting: S,
      op: S,
      doorNaam: S,
    }),
  ),
  cauties: Type.Array(Type.Object({ id: S, gegevenOp: S, hoedanigheid: S, taal: S, doorNaam: S })),
  posten: Type.Array(
    Type.Object({
      id: S,
      soort: S,
      omschrijving: S,
      verkregenOp: S,
      grond: S,
      vorm: S,
      verkrijging: S,
      merk: ofNiets(S),
      bewijsId: ofNiets(S),
      op: S,
      doorNaam: S,
    }),
  ),
  bewijzen: Type.Array(Bewijs),
};

export const Grijsregel = Type.Object(kop);
export type Grijsregel = Static<typeof Grijsregel>;
export const Grijsvraag = lijstvragen(
  {
    gemeente: optioneel(gemeentecode('Gemeente')),
    fase: optioneel(keuze('Onder', fasen)),
    inrichtingId: optioneel(uuid('Inrichting')),
    locatieId: optioneel(uuid('Locatie')),
    stapelId: optioneel(uuid('Stapel')),
  },
  ['terugkijkenOp', 'geopendOp'],
);
export type Grijsvraag = Static<typeof Grijsvraag>;
export const Grijslijst = lijstvan(Grijsregel);
const Delen = Type.Object(delen);
export type Delen = Static<typeof Delen>;
/** A case as toezicht reads it. */
export const Grijszaak = Type.Object({
  ...kop,
  ...delen,
  gesprekken: Type.Array(Gesprek),
  waarnemingen: Type.Array(Waarneming),
  locatieId: S,
  inrichtingId: ofNiets(S),
  inrichtingNaam: ofNiets(S),
  stapelId: ofNiets(S),
  stapelNummer: ofNiets(S),
  politieNaam: S,
  aanleiding: S,
  sluitreden: ofNiets(S),
  brief: Type.Object({ afstemming: S, wachtTot: ofNiets(S) }),
});
export type Grijszaak = Static<typeof Grijszaak>;
/** The same table as politie reads it: with its own notes, without the reason of toezicht. */
export const Grijstafel = Type.Object({
  ...kop,
  ...delen,
  aantekeningen: Type.Array(Type.Object({ id: S, tekst: S, op: S, doorNaam: S })),
});
export type Grijstafel = Static<typeof Grijstafel>;
export const Tafels = Type.Object({ items: Type.Array(Grijsregel) });
/** Nothing but the id goes back. */
export const Klaar = Type.Object({ id: S });
export const Eenheden = Type.Object({ items: Type.Array(Type.Object({ id: S, naam: S })) });
