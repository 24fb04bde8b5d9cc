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
  /** The pets that may, with the rule that says so; `voorwaarden` are rules that may still refuse a single case. */
  petten: Type.Array(Type.Object({ pet: Type.String(), regel: Type.String() })),
  voorwaarden: Type.Array(Type.String()),
});
export type Toegangsregel = Static<typeof Toegangsregel>;
export const Toegang = Type.Object({ items: Type.Array(Toegangsregel) });

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
    petten: allePetten().flatMap((pet) => {
      const regel = eigen.find((r) => r.soort === 'permit' && laatToe(r, pet));
      return regel && compartimentPast(d, pet) ? [{ pet: pet.soort, regel: regel.id }] : [];
    }),
    voorwaarden: eigen.filter((r) => r.soort === 'forbid' || r.voorwaardelijk).map((r) => r.id),
  };
}

function laatToe(regel: Regel, pet: Petbeschrijving): boolean {
  return regel.petten === null || regel.petten.includes(pet.soort);
}

function compartimentPast(d: Declaratie, pet: Petbeschrijving): boolean {
  return [d.compartiment].flat().includes(pet.compartiment);
}
