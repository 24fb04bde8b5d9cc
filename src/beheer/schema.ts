import Type, { type Static } from 'typebox';
import { allePetten, type Petsoort } from '../kern/petten.ts';
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

/** The words of the kinds of pet. */
export const petwoorden = Object.fromEntries(allePetten().map((p) => [p.soort, p.naam])) as Record<Petsoort, string>;

export const NieuweRegio = Type.Object(
  {
    naam: regeltekst('Naam van de regio', 80),
    districten: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { title: 'Districten', maxItems: 20 }),
  },
  { additionalProperties: false },
);
export const NieuweGemeente = Type.Object(
  {
    code: gemeentecodeVrij(),
    naam: regeltekst('Naam van de gemeente', 80),
    regioId: optioneel(uuid('Regio')),
    districtId: optioneel(uuid('District')),
    leidend: Type.Boolean({ title: 'Is dit de gemeente die voor de regio het voortouw neemt?' }),
    inwoners: optioneel(Type.Integer({ title: 'Aantal inwoners', minimum: 0, maximum: 20_000_000 })),
    adres: optioneel(regeltekst('Postadres', 160, 'Komt op brieven en rapporten.')),
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
    naam: regeltekst('Naam', 120),
    gemeente: optioneel(gemeentecode('Gemeente')),
    regioId: optioneel(uuid('Regio')),
    telefoon: optioneel(regeltekst('Telefoon', 40)),
    bereikbaar: optioneel(regeltekst('Bereikbaar', 120)),
  },
  { additionalProperties: false },
);
export const NieuweMedewerker = Type.Object(
  {
    organisatieId: uuid('Organisatie'),
    naam: regeltekst('Naam', 120),
    functie: regeltekst('Functie', 120),
    legitimatienummer: optioneel(
      regeltekst('Nummer van het legitimatiebewijs', 40, 'Awb 5:12. Alleen voor toezichthouders.'),
    ),
    inlogIss: optioneel(regeltekst('Inlogvoorziening (issuer)', 200)),
    inlogSub: optioneel(regeltekst('Account bij de inlogvoorziening (sub)', 200)),
  },
  { additionalProperties: false },
);
export const NieuwePet = Type.Object(
  {
    id: uuid('Medewerker'),
    soort: keuze('Welke pet', petwoorden),
    gemeenten: Type.Array(gemeentecode('Gemeente'), { title: 'Voor welke gemeenten', maxItems: 60 }),
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
  legitimatienummer: ofNiets(Type.String()),
  actief: Type.Boolean(),
  gekoppeld: Type.Boolean(),
  petten: Type.Array(
    Type.Object({
      id: Type.String(),
      soort: Type.String(),
      gemeenten: Type.Array(Type.String()),
      geldigVan: Type.String(),
      geldigTot: ofNiets(Type.String()),
    }),
  ),
});

export const Organisatieregel = Type.Object({
  id: Type.String(),
  soort: Type.String(),
  naam: Type.String(),
  gemeente: ofNiets(Type.String()),
  telefoon: ofNiets(Type.String()),
  bereikbaar: ofNiets(Type.String()),
  medewerkers: Type.Integer(),
});
export const Organisaties = Type.Object({
  items: Type.Array(Organisatieregel),
  regios: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
});

/** Kinds of lines in the log. */
export const logsoorten = {
  handeling: 'Handeling',
  vraag: 'Gelezen',
  weigering: 'Geweigerd',
  sessie: 'Inloggen en pet',
  systeem: 'Systeem',
} as const;
export const Logvraag = lijstvragen(
  {
    soort: optioneel(keuze('Soort', logsoorten)),
    medewerkerId: optioneel(uuid('Medewerker')),
    onderwerpId: optioneel(regeltekst('Onderwerp', 60)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    vanaf: optioneel(datum('Vanaf')),
    totEnMet: optioneel(datum('Tot en met')),
  },
  ['op'],
);
export const Logregel = Type.Object({
  id: Type.String(),
  op: Type.String(),
  soort: Type.String(),
  naam: Type.String(),
  doel: Type.String(),
  medewerker: ofNiets(Type.String()),
  petsoort: ofNiets(Type.String()),
  compartiment: Type.String(),
  gemeente: ofNiets(Type.String()),
  onderwerpSoort: ofNiets(Type.String()),
  onderwerpId: ofNiets(Type.String()),
  aantal: ofNiets(Type.Integer()),
  regels: Type.Array(Type.String()),
  status: Type.String(),
  toelichting: ofNiets(Type.String()),
});
export type Logregel = Static<typeof Logregel>;
export const Loglijst = lijstvan(Logregel);

function gemeentecodeVrij() {
  return Type.String({ title: 'CBS-code', pattern: '^GM[0-9]{4}$', description: 'GM en vier cijfers, zoals GM0000.' });
}
