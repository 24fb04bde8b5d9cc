import Type, { type Static } from 'typebox';
import {
  datumtijd,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  ofNiets,
  regeltekst,
  tekst,
  uuid,
} from '../kern/velden.ts';

const strikt = { additionalProperties: false } as const;
const id = uuid('Datalek');

export const leksoorten = {
  verkeerd_verzonden: 'Naar de verkeerde gestuurd of gegeven',
  onbevoegd_gezien: 'Gezien door iemand die het niet mocht zien',
  kwijt: 'Kwijtgeraakt (telefoon, laptop, papier)',
  gestolen: 'Gestolen of gehackt',
  veranderd: 'Ten onrechte veranderd of gewist',
  onbereikbaar: 'Niet meer te bereiken',
  anders: 'Iets anders',
} as const;

export const fasen = {
  gemeld: 'Wacht op beoordeling',
  beoordeeld: 'Beoordeeld, wacht op besluiten',
  besloten: 'Besloten, in afhandeling',
  afgesloten: 'Afgesloten',
} as const;

/** 'Ik denk dat er een datalek is': few fields, for everybody. */
export const NieuwDatalek = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze(
      'Wat is er gebeurd',
      leksoorten,
      'Werkt u bij de politie: Wpg 33a, meld het bij de privacyfunctionaris van uw eenheid. Bij zorg of een andere partner: bij uw eigen organisatie. Hier meldt u wat gegevens van de gemeente raakt.',
    ),
    ontdektOp: datumtijd(
      'Wanneer merkte u het',
      'Vanaf dit moment lopen de 72 uur (AVG 33). Schat het als u het niet precies weet.',
    ),
    wat: tekst(
      'Vertel het kort',
      10,
      4000,
      'Wat, waar, hoeveel ongeveer, en of u al iets deed om het te stoppen. Schrijf de gelekte gegevens zelf niet op, en geen namen van wie geraakt is.',
    ),
  },
  strikt,
);

export const risicos = {
  onwaarschijnlijk: 'Onwaarschijnlijk dat er een risico is',
  risico: 'Er is een risico',
  hoog: 'Er is een hoog risico',
} as const;

export const Beoordeling = Type.Object(
  {
    id,
    gegevensoorten: tekst('Soorten gegevens', 3, 1000, 'Categorieën, niet de gegevens zelf.'),
    groep: tekst('Wie is geraakt, en met hoeveel ongeveer', 3, 1000, 'Categorie en aantal, geen namen.'),
    gevolgen: tekst('Waarschijnlijke gevolgen', 5, 2000),
    risico: keuze('Risico voor de rechten en vrijheden van betrokkenen', risicos),
    motivering: tekst('Waarom', 10, 4000),
  },
  strikt,
);

export const Apbesluit = Type.Object(
  {
    id,
    melden: keuze('Melden aan de Autoriteit Persoonsgegevens', { ja: 'Ja', nee: 'Nee' }),
    motivering: tekst('Waarom', 10, 4000),
    gemeldOp: Type.Optional(datumtijd('Gemeld op', 'Alleen als er is gemeld.')),
    apNummer: Type.Optional(regeltekst('Meldnummer van de AP', 60)),
    redenTeLaat: Type.Optional(
      tekst('Reden van de vertraging', 0, 2000, 'Verplicht als er later dan 72 uur na ontdekking is gemeld.'),
    ),
    namens: regeltekst('Wie besloot', 120, 'De functie van wie namens de verwerkingsverantwoordelijke besloot.'),
  },
  strikt,
);

export const uitzonderingen = {
  geen: 'Geen uitzondering',
  versleuteld: 'a · De gegevens waren onleesbaar voor een ander, zoals door versleuteling',
  achteraf: 'b · Achteraf is gezorgd dat het hoge risico zich niet meer voordoet',
  onevenredig: 'c · Het kost onevenredig veel moeite; er is een openbare mededeling',
} as const;

export const Betrokkenenbesluit = Type.Object(
  {
    id,
    mededelen: keuze('Vertellen aan de betrokkenen', { ja: 'Ja', nee: 'Nee' }),
    uitzondering: keuze('Uitzondering van AVG 34 lid 3', uitzonderingen),
    motivering: tekst(
      'Waarom, en hoe',
      10,
      4000,
      'Bij sekswerkers: vertel het veilig, nooit via huisgenoten, verhuurder of post.',
    ),
    gedaanOp: Type.Optional(
      datumtijd(
        'Verteld op',
        'Nog niet gedaan? Laat leeg en vul het besluit later aan; tot dan blijft het datalek open.',
      ),
    ),
    namens: regeltekst('Wie besloot', 120),
  },
  strikt,
);

export const Maatregel = Type.Object(
  { id, maatregel: tekst('Maatregel', 5, 2000, 'Wat is gedaan of wordt gedaan, en wat herhaling voorkomt.') },
  strikt,
);
export const Afsluiting = Type.Object({ id, les: tekst('Wat leert de gemeente hiervan', 10, 2000) }, strikt);
export const Datalekvraag = Type.Object({ id }, strikt);
export const Datalekkenvraag = lijstvragen(
  { gemeente: Type.Optional(gemeentecode('Gemeente')), fase: Type.Optional(keuze('Fase', fasen)) },
  ['ontdekt'],
);

const regel = {
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  soort: Type.String(),
  ontdektOp: Type.String(),
  gemeldOp: Type.String(),
  fase: Type.Enum(Object.keys(fasen) as Array<keyof typeof fasen>),
};
const Datalekregel = Type.Object({ ...regel, apMeldenOp: ofNiets(Type.String()), apBesloten: Type.Boolean() });
export type Datalekregel = Static<typeof Datalekregel>;
export const Datalekkenlijst = lijstvan(Datalekregel);

const EigenMelding = Type.Object({ ...regel, wat: Type.String() });
export type EigenMelding = Static<typeof EigenMelding>;
export const EigenMeldingen = Type.Object({ items: Type.Array(EigenMelding) });

const Stap = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  inhoud: Type.Record(Type.String(), Type.String()),
  op: Type.String(),
  doorNaam: Type.String(),
});
export type Stap = Static<typeof Stap>;

export const Datalek = Type.Object({
  ...regel,
  wat: Type.String(),
  gemeldDoorNaam: ofNiets(Type.String()),
  alarmId: ofNiets(Type.String()),
  meldenVoor: Type.String(),
  stappen: Type.Array(Stap),
});
export type Datalek = Static<typeof Datalek>;
