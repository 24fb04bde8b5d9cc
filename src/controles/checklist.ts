import { ALGEMEEN, PER_WERKVORM, type Checklistgroep, type Checklistvraag } from './checklist-vragen.ts';

/** Version of the questions in force; kept with each controle. */
export const CHECKLIJST_VERSIE = 1;

/** The groups of questions for a werkvorm: the general ones, and those of the form itself. `null`: a locatie without inrichting. */
export function checklist(werkvorm: string | null): Checklistgroep[] {
  const eigen = werkvorm ? PER_WERKVORM.filter((g) => g.werkvormen.includes(werkvorm)) : [];
  return [...ALGEMEEN, ...eigen];
}

/** All groups with their titles, whatever the werkvorm. */
export const groepen: Record<string, string> = Object.fromEntries(
  [...ALGEMEEN, ...PER_WERKVORM].map((g) => [g.groep, g.titel]),
);

/** The group in which a point stands, whatever the werkvorm. */
export function groepVan(punt: string): string | undefined {
  return [...ALGEMEEN, ...PER_WERKVORM].find((g) => g.vragen.some((v) => v.punt === punt))?.groep;
}

/** The question of a point, or nothing when this checklist does not hold it. */
export function vraagVan(werkvorm: string | null, punt: string): Checklistvraag | undefined {
  return checklist(werkvorm)
    .flatMap((g) => g.vragen)
    .find((v) => v.punt === punt);
}

/** The groups about which nothing stands written. Points that were corrected away do not count: give only what stands. */
export function onbesprokenGroepen(werkvorm: string | null, punten: readonly string[]): Checklistgroep[] {
  return checklist(werkvorm).filter((g) => !g.vragen.some((v) => punten.includes(v.punt)) && !punten.includes(g.groep));
}
