import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Beleid, Besluit, Kenmerk } from '../../kern/beleid.ts';
import { petVan, type Petsoort } from '../../kern/petten.ts';

/** A case beside a policy that shows what a rule does, with everything needed to decide it. */
export interface Beleidsvoorbeeld {
  naam: string;
  pet: { soort: Petsoort; gemeenten?: string[]; organisatie?: string; organisatiesoort?: string };
  handeling: string;
  over: { soort: string; kenmerken: Record<string, Kenmerk> };
  context?: Record<string, Kenmerk>;
  verwacht: 'toegestaan' | 'geweigerd';
  regel: string;
}

/** All examples of `beleid/`, each under the name of its file. */
export function leesVoorbeelden(): Beleidsvoorbeeld[] {
  const map = path.resolve('beleid');
  return readdirSync(map)
    .filter((b) => b.endsWith('.voorbeelden.json'))
    .flatMap((b) =>
      (JSON.parse(readFileSync(path.join(map, b), 'utf8')) as Beleidsvoorbeeld[]).map((v) => ({
        ...v,
        naam: `${b.split('.')[0]}: ${v.naam}`,
      })),
    );
}

/** What the policies say of an example. */
export function beoordeelVoorbeeld(beleid: Beleid, v: Beleidsvoorbeeld): Besluit {
  const wie = {
    medewerkerId: 'm',
    naam: 'n',
    functie: 'f',
    organisatieId: v.pet.organisatie ?? 'org',
    organisatieNaam: 'o',
    organisatiesoort: v.pet.organisatiesoort ?? 'gemeente',
    petId: 'p',
    petsoort: v.pet.soort,
    compartiment: petVan(v.pet.soort).compartiment,
    gemeenten: v.pet.gemeenten ?? [],
  };
  return beleid.besluit(
    wie,
    v.handeling,
    { soort: v.over.soort, id: 'x', kenmerken: v.over.kenmerken },
    v.context ?? {},
  );
}
