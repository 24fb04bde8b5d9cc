import Type, { type Static } from 'typebox';
import type { Beleid, Regel } from '../kern/beleid.ts';
import type { Declaratie } from '../kern/declaraties.ts';
import { allePetten, petwoorden, type Petbeschrijving } from '../kern/petten.ts';
import { keuze, optioneel, regeltekst } from '../kern/velden.ts';

/** Kinds of what can be done. */
export const aarden = { handeling: 'Doen', vraag: 'Lezen' } as const;

export const Toegangsvraag = Type.Object(
  {
    pet: optioneel(keuze('Pet', petwoorden)),
    aard: optioneel(keuze('Doen of lezen', aarden)),
    kamer: optioneel(regeltekst('Onderdeel', 40)),
  },
  { additionalProperties: false },
);

const Toegangsregel = Type.Object({
  kamer: Type.String(),
  naam: Type.String(),
  titel: Type.String(),
  omschrijving: Type.String(),
  aard: Type.Enum(['handeling', 'vraag']),
  /** Of which processing of the register: it says which kinds of data these are. */
  verwerking: Type.String(),
  /** The pets that may, with the rule that says so; `voorwaarden` are rules that may still refuse a single case. */
  petten: Type.Array(Type.Object({ pet: Type.String(), regel: Type.String() })),
  voorwaarden: Type.Array(Type.String()),
});
export type Toegangsregel = Static<typeof Toegangsregel>;
const Gegevenssoort = Type.Object({
  sleutel: Type.String(),
  naam: Type.String(),
  gegevens: Type.String(),
  /** Whether data of AVG 9 may be among them, and on which basis. */
  avg9: Type.String(),
  lezen: Type.Array(Type.String()),
  doen: Type.Array(Type.String()),
});
export type Gegevenssoort = Static<typeof Gegevenssoort>;
export const Toegang = Type.Object({ items: Type.Array(Toegangsregel), gegevens: Type.Array(Gegevenssoort) });

/** The matrix: for every handeling and vraag the pets that a rule lets in and whose compartiment fits (R1). Everything else is: no. */
export function maakToegang(
  beleid: Pick<Beleid, 'regels'>,
  kamers: ReadonlyArray<{ kamer: string; declaraties: readonly Declaratie[] }>,
  filter: Static<typeof Toegangsvraag>,
): Toegangsregel[] {
  return kamers
    .filter((k) => !filter.kamer || k.kamer === filter.kamer)
    .flatMap((k) => k.declaraties.map((d) => maakRij(beleid.regels, k.kamer, d)))
    .filter((r) => !filter.aard || r.aard === filter.aard)
    .filter((r) => !filter.pet || r.petten.some((p) => p.pet === filter.pet));
}

function maakRij(regels: readonly Regel[], kamer: string, d: Declaratie): Toegangsregel {
  const eigen = regels.filter((r) => r.handelingen.includes(d.naam));
  return {
    kamer,
    naam: d.naam,
    titel: d.titel,
    omschrijving: d.omschrijving,
    aard: d.aard,
    verwerking: d.verwerking,
    petten: allePetten().flatMap((pet) => {
      const regel = eigen.find((r) => r.soort === 'permit' && laatToe(r, pet));
      return regel && compartimentPast(d, pet) ? [{ pet: pet.soort, regel: regel.id }] : [];
    }),
    voorwaarden: eigen.filter((r) => r.soort === 'forbid' || r.voorwaardelijk).map((r) => r.id),
  };
}

/** The same by kind of data: which pets read, and which do something with, the data of each processing of the register. */
export function perGegevenssoort(rijen: readonly Toegangsregel[], sjablonen: Beleid['verwerkingen']): Gegevenssoort[] {
  const petten = (sleutel: string, aard: Toegangsregel['aard']) => {
    const eigen = rijen.filter((r) => r.verwerking === sleutel && r.aard === aard);
    const mag = new Set(eigen.flatMap((r) => r.petten.map((p) => p.pet)));
    return allePetten().flatMap((p) => (mag.has(p.soort) ? [p.soort] : []));
  };
  return [...sjablonen.values()].flatMap(({ sleutel, naam, gegevens, avg9 }) => {
    const [lezen, doen] = [petten(sleutel, 'vraag'), petten(sleutel, 'handeling')];
    return lezen.length + doen.length === 0 ? [] : [{ sleutel, naam, gegevens, avg9, lezen, doen }];
  });
}

function laatToe(regel: Regel, pet: Petbeschrijving): boolean {
  return regel.petten === null || regel.petten.includes(pet.soort);
}

function compartimentPast(d: Declaratie, pet: Petbeschrijving): boolean {
  return [d.compartiment].flat().includes(pet.compartiment);
}
