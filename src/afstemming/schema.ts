import Type, { type Static } from 'typebox';
import { adresvelden } from '../inrichtingen/index.ts';
import {
  datum,
  gemeentecode,
  keuze,
  lijstvan,
  lijstvragen,
  ofNiets,
  optioneel,
  regeltekst,
  uuid,
} from '../kern/velden.ts';
import { adviezen, afstemsoorten, antwoorden } from './woorden.ts';

const strikt = { additionalProperties: false } as const;
const S = Type.String();

/** With whom a gemeente aligns and how long things take. */
export const Afspraak = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    politieId: uuid('Politie-eenheid'),
    antwoordUren: Type.Integer({
      title: 'Uren tot het antwoord te lezen is',
      minimum: 1,
      maximum: 72,
      description: 'Voor elk antwoord even lang, zodat de tijd niets zegt. Zonder antwoord wordt het ‘eerst bellen’.',
    }),
    geldigDagen: Type.Integer({
      title: 'Dagen dat een antwoord geldt',
      minimum: 1,
      maximum: 60,
      description: 'Daarna vraagt u opnieuw.',
    }),
    besluit: regeltekst('Waar staat dit?', 200, 'De afspraak of het convenant, met datum of nummer.'),
  },
  strikt,
);
export const Afspraakregel = Type.Object({
  id: S,
  gemeente: S,
  politieId: S,
  politieNaam: S,
  antwoordUren: Type.Integer(),
  geldigDagen: Type.Integer(),
  besluit: S,
  op: S,
  doorNaam: S,
});
export type Afspraakregel = Static<typeof Afspraakregel>;

/** What the page of agreements needs: those that apply and the eenheden to choose from. */
export const Afspraken = Type.Object({
  items: Type.Array(Afspraakregel),
  eenheden: Type.Array(Type.Object({ id: S, naam: S })),
});

/** A question: a place and days, and no field for a reason. */
export const NieuweVraag = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: optioneel(
      keuze(
        'Waarvoor?',
        afstemsoorten,
        'Een brief of gesprek dat u aankondigt, of een controle. Niet welke, en niet waarom.',
      ),
    ),
    locatieId: uuid('Locatie'),
    van: datum('Eerste dag', 'Het venster waarin u wilt komen of schrijven; hooguit twee weken.'),
    tot: datum('Laatste dag'),
  },
  strikt,
);
export const Gevraagd = Type.Object({ id: S, gemeente: S, nummer: S, antwoordOp: S });

/** A question as toezicht sees it; `antwoord` is null until its moment. */
export const Vraagregel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  soort: S,
  locatieId: S,
  adres: S,
  van: S,
  tot: S,
  gevraagdOp: S,
  antwoordOp: S,
  geldigTot: S,
  politieNaam: S,
  doorNaam: S,
  antwoord: ofNiets(S),
});
export type Vraagregel = Static<typeof Vraagregel>;
export const Vragenvraag = lijstvragen(
  {
    soort: optioneel(keuze('Waarvoor', afstemsoorten)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    locatieId: optioneel(uuid('Locatie')),
  },
  ['gevraagdOp', 'van'],
);
export type Vragenvraag = Static<typeof Vragenvraag>;
export const Vragenlijst = lijstvan(Vraagregel);

/** A question as politie sees it, with the word that the program prepared from the own places. */
export const Verzoekregel = Type.Object({
  id: S,
  gemeente: S,
  gemeenteNaam: S,
  nummer: S,
  soort: S,
  politieId: S,
  adres: S,
  van: S,
  tot: S,
  antwoordOp: S,
  voorstel: S,
  geraakt: Type.Array(S),
  antwoord: ofNiets(S),
});
export type Verzoekregel = Static<typeof Verzoekregel>;
export const Verzoeken = Type.Object({ items: Type.Array(Verzoekregel) });

/** The word of politie. */
export const Antwoordinvoer = Type.Object(
  {
    id: uuid('Verzoek'),
    antwoord: keuze(
      'Antwoord',
      antwoorden,
      'De gemeente leest alleen dit woord, op het vaste moment. Nooit een reden.',
    ),
  },
  strikt,
);
/** Nothing but the id goes back. */
export const Klaar = Type.Object({ id: S });

/** A place or an area of which politie wants to be called. */
export const NieuweLopendeZaak = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    straat: optioneel(adresvelden.straat),
    huisnummer: optioneel(adresvelden.huisnummer),
    toevoeging: adresvelden.toevoeging,
    plaats: optioneel(adresvelden.plaats),
    postcodegebied: optioneel(
      Type.String({
        title: 'Of een postcodegebied',
        pattern: '^[1-9][0-9]{3}$',
        description: 'Vier cijfers: alle plekken daarin.',
      }),
    ),
    advies: keuze('Wat stelt Samenzicht u dan voor?', adviezen),
    tot: datum('Tot en met', 'Daarna verdwijnt deze regel vanzelf.'),
  },
  strikt,
);
export const LopendeZaken = Type.Object({
  items: Type.Array(Type.Object({ id: S, gemeente: S, plek: S, advies: S, tot: S, op: S, doorNaam: S })),
});
export type LopendeZaak = Static<typeof LopendeZaken>['items'][number];
