import Type, { type Static } from 'typebox';
import { petwoorden } from '../kern/petten.ts';
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
  zonderWaker,
} from '../kern/velden.ts';

/** Kinds of partner (B11.1). */
export const organisatiesoorten = {
  gemeente: 'Gemeente',
  politie: 'Politie-eenheid',
  zorg: 'Zorgpartner',
  om: 'Openbaar Ministerie',
  riec: 'RIEC',
  nla: 'Nederlandse Arbeidsinspectie',
  overig: 'Overig',
} as const;

const ACCOUNT = 'Het account van een medewerker bij de inlogvoorziening.';

export const NieuweRegio = Type.Object(
  {
    naam: zonderWaker(regeltekst('Naam van de regio', 80), 'De naam van een gebied.'),
    districten: optioneel(
      Type.Array(
        Type.Object(
          { naam: zonderWaker(regeltekst('Naam', 80), 'De naam van een gebied.') },
          { additionalProperties: false },
        ),
        {
          title: 'District',
          description: 'Laat leeg als de regio geen districten kent.',
          maxItems: 20,
        },
      ),
    ),
  },
  { additionalProperties: false },
);
export const NieuweGemeente = Type.Object(
  {
    code: gemeentecodeVrij(),
    naam: zonderWaker(regeltekst('Naam van de gemeente', 80), 'De naam van een gemeente.'),
    regioId: optioneel(uuid('Regio')),
    districtId: optioneel(uuid('District')),
    leidend: Type.Boolean({ title: 'Is dit de gemeente die voor de regio het voortouw neemt?' }),
    inwoners: optioneel(Type.Integer({ title: 'Aantal inwoners', minimum: 0, maximum: 20_000_000 })),
    adres: optioneel(
      zonderWaker(regeltekst('Postadres', 160, 'Komt op brieven en rapporten.'), 'Het adres van een gemeentehuis.'),
    ),
    verordening149a: optioneel(
      regeltekst(
        'Artikel in de verordening over binnentreden (Gemeentewet 149a)',
        80,
        'Zonder dit artikel is binnentreden van een woning zonder toestemming niet mogelijk.',
      ),
    ),
  },
  { additionalProperties: false },
);
export const NieuweOrganisatie = Type.Object(
  {
    soort: keuze('Soort organisatie', organisatiesoorten),
    naam: zonderWaker(regeltekst('Naam', 120), 'De naam van een organisatie.'),
    gemeente: optioneel(gemeentecode('Gemeente')),
    regioId: optioneel(uuid('Regio')),
    telefoon: optioneel(zonderWaker(regeltekst('Telefoon', 40), 'Het nummer van een organisatie.')),
    bereikbaar: optioneel(zonderWaker(regeltekst('Bereikbaar', 120), 'Wanneer en hoe een organisatie bereikbaar is.')),
  },
  { additionalProperties: false },
);
export const NieuweMedewerker = Type.Object(
  {
    organisatieId: uuid('Organisatie'),
    naam: zonderWaker(regeltekst('Naam', 120), 'De naam van een medewerker, in functie.'),
    functie: regeltekst('Functie', 120),
    legitimatienummer: optioneel(
      zonderWaker(
        regeltekst('Nummer van het legitimatiebewijs', 40, 'Awb 5:12. Alleen voor toezichthouders.'),
        'Het nummer van een legitimatiebewijs van een ambtenaar (Awb 5:12).',
      ),
    ),
    inlogIss: optioneel(zonderWaker(regeltekst('Inlogvoorziening (issuer)', 200), ACCOUNT)),
    inlogSub: optioneel(zonderWaker(regeltekst('Account bij de inlogvoorziening (sub)', 200), ACCOUNT)),
  },
  { additionalProperties: false },
);
export const Medewerkersleutel = Type.Object({ id: uuid('Medewerker') }, { additionalProperties: false });
export const Koppeling = Type.Object(
  {
    id: uuid('Medewerker'),
    inlogIss: zonderWaker(
      regeltekst('Inlogvoorziening (issuer)', 200, 'Het adres van de inlogvoorziening van de organisatie.'),
      ACCOUNT,
    ),
    inlogSub: zonderWaker(
      regeltekst('Account bij de inlogvoorziening (sub)', 200, 'Het vaste kenmerk van dit account.'),
      ACCOUNT,
    ),
  },
  { additionalProperties: false },
);
export const Petsleutel = Type.Object({ id: uuid('Medewerker'), petId: uuid('Pet') }, { additionalProperties: false });
export const NieuwePet = Type.Object(
  {
    id: uuid('Medewerker'),
    soort: keuze('Welke pet', petwoorden),
    gemeenten: Type.Array(gemeentecode('Gemeente'), {
      title: 'Voor welke gemeenten',
      description: 'Wat deze pet mag, mag zij alleen voor deze gemeenten.',
      maxItems: 60,
    }),
    geldigTot: optioneel(datum('Geldig tot en met')),
  },
  { additionalProperties: false },
);

export const Medewerkerregel = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  functie: Type.String(),
  organisatie: Type.String(),
  organisatiesoort: Type.String(),
  petten: Type.Array(Type.String()),
  actief: Type.Boolean(),
});
export type Medewerkerregel = Static<typeof Medewerkerregel>;
export const Medewerkervraag = lijstvragen({ soort: optioneel(keuze('Organisatie', organisatiesoorten)) }, [
  'naam',
  'organisatie',
]);
export const Medewerkerlijst = lijstvan(Medewerkerregel);

export const Medewerkerkaart = Type.Object({
  id: Type.String(),
  naam: Type.String(),
  functie: Type.String(),
  organisatie: Type.String(),
  eigenOrganisatie: Type.Object({ id: Type.String(), gemeente: ofNiets(Type.String()) }),
  legitimatienummer: ofNiets(Type.String()),
  actief: Type.Boolean(),
  gekoppeld: Type.Boolean(),
  petten: Type.Array(
    Type.Object({
      id: Type.String(),
      soort: Type.String(),
      compartiment: Type.String(),
      gemeenten: Type.Array(Type.String()),
      geldigVan: Type.String(),
      geldigTot: ofNiets(Type.String()),
    }),
  ),
});
export type Medewerkerkaart = Static<typeof Medewerkerkaart>;

export const Organisatieregel = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  naam: Type.String(),
  gemeente: ofNiets(Type.String()),
  telefoon: ofNiets(Type.String()),
  bereikbaar: ofNiets(Type.String()),
  medewerkers: Type.Integer(),
});
export type Organisatieregel = Static<typeof Organisatieregel>;
export const Organisaties = Type.Object({
  items: Type.Array(Organisatieregel),
  regios: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
  districten: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), regioId: Type.String() })),
  gemeenten: Type.Array(
    Type.Object({
      code: Type.String(),
      naam: Type.String(),
      regio: ofNiets(Type.String()),
      district: ofNiets(Type.String()),
      leidend: Type.Boolean(),
      inwoners: ofNiets(Type.Integer()),
      verordening149a: ofNiets(Type.String()),
    }),
  ),
});
export type Organisaties = Static<typeof Organisaties>;
/** What an act gives back: the id of what it made or changed. */
export const Gedaan = Type.Object({ id: Type.String() });

function gemeentecodeVrij() {
  return Type.String({ title: 'CBS-code', pattern: '^GM[0-9]{4}$', description: 'GM en vier cijfers, zoals GM0000.' });
}
