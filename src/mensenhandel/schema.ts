import Type, { type Static } from 'typebox';
import {
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
  zonderWaker,
} from '../kern/velden.ts';
import { indicatorwoorden } from '../signalen/index.ts';
import { urgenties } from './beoordeeltermijn.ts';

/** How somebody knows it. */
export const zekerheden = {
  eigen_waarneming: 'Zelf gezien of gehoord',
  gehoord: 'Verteld door iemand die het meemaakte',
  derde_hand: 'Van horen zeggen',
} as const;

/** Who was called when there was danger. */
export const belwoorden = {
  '112': 'Ja, 112',
  politie: 'Ja, de politie (0900-8844)',
  geen_gehoor: 'Gebeld, nog niemand bereikt',
  nee: 'Nee',
} as const;

/** Kinds of pieces that the aandachtsfunctionaris adds. */
export const aanvulsoorten = {
  feit: 'Feit',
  indicator: 'Indicator',
  duiding: 'Duiding: hoe u het leest',
  persoon: 'Gegevens van een persoon',
} as const;

/** Where a dossier stands. */
export const dossierstanden = {
  ontvangen: 'Ontvangen',
  in_behandeling: 'In behandeling',
  verstrekt: 'Verstrekt',
  gesloten: 'Gesloten',
} as const;

/** Why a dossier ends. */
export const sluitredenen = {
  overgenomen: 'Overgenomen door politie of zorg',
  geen_signaal: 'Geen signaal mensenhandel',
  niet_te_verifieren: 'Niet te verifiëren',
  samengevoegd: 'Hoort bij een ander dossier',
} as const;

/** How a check of a piece came out. */
export const verificatie = { bevestigd: 'Bevestigd', niet_bevestigd: 'Niet bevestigd' } as const;

/** A text of this room: it may hold what the law allows only here (UAVG 23 onder c, 33). */
export function beschermd(titel: string, minstens: number, hooguit: number, uitleg?: string) {
  return { ...tekst(titel, minstens, hooguit, uitleg), 'x-soort': 'strafrechtelijk' };
}

/** The same, of one line. */
function beschermdeRegel(titel: string, hooguit: number, uitleg: string) {
  return { ...regeltekst(titel, hooguit, uitleg), 'x-soort': 'strafrechtelijk' };
}

const gekozenIndicatoren = (minstens: number) =>
  meerkeuze('Welke indicatoren herkent u?', indicatorwoorden, {
    minstens,
    uitleg: 'Kies wat past bij de feiten. Er komt geen score uit: wegen doet de politie.',
  });

/** What toezicht hands over. */
export const Overdracht = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    meldingId: optioneel(uuid('Melding')),
    controleId: optioneel(uuid('Controle')),
    inzendingId: optioneel(uuid('Inzending')),
    urgentie: keuze('Hoe dringend is het?', urgenties),
    gebeld: optioneel(keuze('Hebt u gebeld?', belwoorden, 'Alleen bij direct gevaar: bel eerst, leg daarna vast.')),
    feiten: beschermd(
      'Wat is er gezien, gehoord of verteld?',
      10,
      10_000,
      'Feiten, in de volgorde waarin het gebeurde. Hier mag staan wat nodig is om iemand te kunnen helpen, ook wie het betreft.',
    ),
    zekerheid: keuze('Hoe weet u dit?', zekerheden),
    indicatoren: gekozenIndicatoren(0),
    tegenindicaties: optioneel(beschermd('Wat spreekt ertegen?', 3, 4000, 'Noem ook wat niet past bij mensenhandel.')),
    plaats: optioneel(
      beschermdeRegel('Waar is het?', 200, 'Adres of omschrijving, als dat niet uit de melding of controle blijkt.'),
    ),
  },
  { additionalProperties: false },
);
export type Overdracht = Static<typeof Overdracht>;

/** All that toezicht hears back. */
export const Overgedragen = Type.Object({ kenmerk: Type.String() });

/** The melding and controle that a hand-over starts from, as toezicht itself may see them. */
export const Herkomst = Type.Object({
  gemeente: ofNiets(Type.String()),
  inzending: ofNiets(Type.Object({ id: Type.String(), nummer: Type.String(), ontvangenOp: Type.String() })),
  melding: ofNiets(
    Type.Object({
      id: Type.String(),
      nummer: Type.String(),
      status: Type.String(),
      tekst: ofNiets(Type.String()),
      ontvangenOp: Type.String(),
      plaats: ofNiets(Type.String()),
    }),
  ),
  controle: ofNiets(
    Type.Object({ id: Type.String(), nummer: Type.String(), begin: Type.String(), plaats: ofNiets(Type.String()) }),
  ),
});
export type Herkomst = Static<typeof Herkomst>;

export const Overdrachtregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  kenmerk: Type.String(),
  overgedragenOp: Type.String(),
  bevestigdOp: ofNiets(Type.String()),
});
export const Overdrachtenvraag = lijstvragen({ gemeente: optioneel(gemeentecode('Gemeente')) }, ['overgedragenOp']);
export const Overdrachtenlijst = lijstvan(Overdrachtregel);

/** A dossier as a list shows it: nothing of what is in it. */
export const Dossierregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  urgentie: Type.String(),
  status: Type.String(),
  ontvangenOp: Type.String(),
  beoordelenVoor: Type.String(),
  vernietigdOp: ofNiets(Type.String()),
});
export const Dossiervraag = lijstvragen(
  {
    status: optioneel(keuze('Status', dossierstanden)),
    urgentie: optioneel(keuze('Urgentie', urgenties)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['ontvangenOp', 'beoordelenVoor'],
);
export const Dossierlijst = lijstvan(Dossierregel);

/** What a piece holds when it is open. `zacht`: not seen by the writer and not confirmed since (B12.5). */
export const Stuk = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  titel: Type.String(),
  tekst: Type.String(),
  zekerheid: ofNiets(Type.String()),
  indicatoren: Type.Array(
    Type.Object({ code: Type.String(), tekst: Type.String(), lijst: Type.String(), versie: Type.String() }),
  ),
  overStukId: ofNiets(Type.String()),
  uitkomst: ofNiets(Type.String()),
  /** How the melder can be reached: of the aandachtsfunctionaris alone, it never leaves. */
  blijftHier: Type.Boolean(),
  zacht: Type.Boolean(),
  op: Type.String(),
  doorNaam: Type.String(),
  petsoort: Type.String(),
});
export type Stuk = Static<typeof Stuk>;

/** A whole dossier. After destruction `stukken` is empty. */
export const Dossier = Type.Object({
  ...Dossierregel.properties,
  gemeenteNaam: Type.String(),
  versie: Type.Integer(),
  overgedragenDoor: ofNiets(Type.String()),
  stukken: Type.Array(Stuk),
});
export type Dossier = Static<typeof Dossier>;

const id = uuid('Dossier');
const versie = Type.Integer({ title: 'Versie', minimum: 1 });

export const Aanvulling = Type.Object(
  {
    id,
    soort: keuze('Wat voegt u toe?', aanvulsoorten),
    tekst: beschermd('Tekst', 3, 10_000, 'Eén ding per stuk: later kiest u per stuk wat u verstrekt.'),
    zekerheid: optioneel(keuze('Hoe weet u dit?', zekerheden)),
    indicatoren: optioneel(gekozenIndicatoren(0)),
  },
  { additionalProperties: false },
);
export const Verificatie = Type.Object(
  {
    id,
    stukId: uuid('Stuk'),
    uitkomst: keuze('Uitkomst', verificatie),
    tekst: beschermd('Waaraan hebt u het getoetst?', 5, 2000, 'Noem de bron en wat die zei.'),
  },
  { additionalProperties: false },
);
export const Beoordeling = Type.Object(
  { id, versie, motivering: beschermd('Waarom neemt u dit in behandeling, en wat is de eerste stap?', 5, 4000) },
  { additionalProperties: false },
);
export const Sluiting = Type.Object(
  { id, versie, reden: keuze('Reden', sluitredenen), motivering: beschermd('Motivering', 10, 4000) },
  { additionalProperties: false },
);
export const Vernietiging = Type.Object(
  {
    id,
    versie,
    kenmerk: zonderWaker(
      regeltekst(
        'Typ het kenmerk van het dossier over',
        20,
        'Vernietigen kan niet terug: de inhoud is daarna voor niemand meer te lezen, ook niet uit een reservekopie.',
      ),
      'Een kenmerk dat het programma gaf; wat geen kenmerk is wordt geweigerd en niet bewaard.',
    ),
  },
  { additionalProperties: false },
);
