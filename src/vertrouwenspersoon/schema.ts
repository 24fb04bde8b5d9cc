import Type, { type Static } from 'typebox';
import { gemeentecode, keuze, lijstvan, lijstvragen, ofNiets, optioneel, tekst, uuid } from '../kern/velden.ts';

export const soorten = { vraag: 'Vraag', klacht: 'Klacht', melding: 'Melding' } as const;
export const wegen = { deur: 'Via de open deur', telefoon: 'Telefoon', bezoek: 'Bezoek' } as const;
export const standen = {
  nieuw: 'Nieuw',
  in_behandeling: 'In behandeling',
  wacht_op_melder: 'Wacht op wie het voorlegde',
  gesloten: 'Gesloten',
} as const;
export const uitkomsten = {
  beantwoord: 'Beantwoord',
  opgelost: 'Opgelost',
  doorgegeven: 'Doorgegeven met akkoord',
  ingetrokken: 'Ingetrokken: het ja is teruggenomen, de inhoud gaat meteen weg',
  geen_contact: 'Geen contact meer gekregen',
} as const;
/** Where something can be passed on to, never without the agreement of who brought it. */
export const naarWie = {
  klachten: 'De klachtbehandelaar van de gemeente (Awb 9:4)',
  gemeente: 'Een afdeling van de gemeente',
  ombudsman: 'De ombudsman',
  politie: 'De politie',
  hulp: 'Een hulporganisatie',
} as const;

/** Words that only the vertrouwenspersoon reads: anything may be in them. */
export function vertrouwelijk(titel: string, uitleg?: string) {
  return { ...tekst(titel, 2, 5000, uitleg), 'x-soort': 'persoon' };
}

export const NieuweZaak = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Wat is het?', soorten),
    weg: keuze('Hoe kwam het binnen?', { telefoon: wegen.telefoon, bezoek: wegen.bezoek }),
    tekst: vertrouwelijk('Wat is er verteld?', 'Alleen u leest dit. Noteer wat u nodig hebt, niet meer.'),
    akkoord: Type.Boolean({
      title: 'Zei wie het vertelde zelf ja tegen opschrijven en bewaren?',
      description:
        'Ook als het gaat over werk, seksleven, gezondheid of een strafbaar feit. Bij nee schrijft u niets op (AVG 9 lid 2 onder a).',
    }),
  },
  { additionalProperties: false },
);
/** What somebody sends at the open door. */
export const Deurbericht = Type.Object(
  {
    soort: keuze('Waar gaat het om?', soorten),
    tekst: vertrouwelijk('Wat wilt u vertellen?', 'Uw naam hoeft niet. Schrijf zo weinig over anderen als kan.'),
    akkoord: Type.Boolean({
      title:
        'Mag de vertrouwenspersoon lezen en versleuteld bewaren wat u schrijft, ook als het gaat over uw werk, seksleven, gezondheid of een strafbaar feit?',
      description:
        'Niemand anders leest het. U kunt uw ja altijd terugnemen met uw code; dan wordt alles gewist. Zegt u nee, dan bewaren wij niets en kunt u bellen of langskomen.',
    }),
  },
  { additionalProperties: false },
);
const id = uuid('Zaak');
const versie = Type.Integer({ title: 'Versie', minimum: 1 });
export const Antwoord = Type.Object(
  { id, versie, tekst: vertrouwelijk('Uw bericht', 'Wie het voorlegde leest dit met zijn code.') },
  { additionalProperties: false },
);
export const Notitie = Type.Object(
  { id, versie, tekst: vertrouwelijk('Aantekening', 'Alleen voor u; gaat nooit mee.') },
  { additionalProperties: false },
);
export const Doorgifte = Type.Object(
  {
    id,
    versie,
    naar: keuze('Aan wie geeft u het door?', naarWie),
    akkoord: Type.Boolean({ title: 'Heeft wie het voorlegde zelf ja gezegd, tegen deze ontvanger en deze woorden?' }),
    akkoordHoe: vertrouwelijk('Hoe blijkt dat?', 'Bijvoorbeeld: in het bericht van 3 mei.'),
    tekst: vertrouwelijk('Wat geeft u door?', 'Precies de woorden waarmee is ingestemd.'),
  },
  { additionalProperties: false },
);
export const Sluiting = Type.Object(
  { id, versie, uitkomst: keuze('Hoe liep het af?', uitkomsten) },
  { additionalProperties: false },
);
export const Ene = Type.Object({ id }, { additionalProperties: false });

export const Zaakregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  soort: Type.String(),
  weg: Type.String(),
  status: Type.String(),
  ontvangenOp: Type.String(),
  reagerenVoor: Type.String(),
  gereageerdOp: ofNiets(Type.String()),
  geslotenOp: ofNiets(Type.String()),
});
export type Zaakregel = Static<typeof Zaakregel>;
export const Zakenvraag = lijstvragen(
  {
    status: optioneel(keuze('Status', standen)),
    soort: optioneel(keuze('Soort', soorten)),
    gemeente: optioneel(gemeentecode('Gemeente')),
  },
  ['ontvangenOp', 'reagerenVoor'],
);
export const Zakenlijst = lijstvan(Zaakregel);
const Bericht = Type.Object({ id: Type.String(), van: Type.String(), tekst: Type.String(), op: Type.String() });
/** One zaak, opened; without messages once its key is gone. */
export const Zaak = Type.Object({
  ...Zaakregel.properties,
  versie: Type.Integer(),
  uitkomst: ofNiets(Type.String()),
  vernietigenOp: ofNiets(Type.String()),
  vernietigdOp: ofNiets(Type.String()),
  berichten: Type.Array(Bericht),
});
export type Zaak = Static<typeof Zaak>;

export const Jaarvraag = Type.Object(
  { jaar: Type.Integer({ title: 'Jaar', minimum: 2020, maximum: 2100 }), gemeente: gemeentecode('Gemeente') },
  { additionalProperties: false },
);
export const Jaartelling = Type.Object({
  jaar: Type.Integer(),
  gemeente: Type.String(),
  totaal: Type.String(),
  groepen: Type.Array(
    Type.Object({
      naam: Type.String(),
      rijen: Type.Array(Type.Object({ wat: Type.String(), aantal: Type.String() })),
    }),
  ),
});
