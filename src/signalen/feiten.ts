import type { Kenmerk, Signaal } from './schema.ts';
import type { Stapel } from './schema-stapels.ts';

type Lid = Pick<Signaal, 'id' | 'gemeente' | 'meldingId' | 'bron' | 'onderwerp' | 'datum'> & { kenmerken: Kenmerk[] };

/** What a stapel holds, as countable facts; deliberately no score (G3): weighing is for a person. */
export function feitenVan(leden: readonly Lid[]): Stapel['feiten'] {
  const dagen = leden.map((l) => l.datum).sort();
  return {
    signalen: leden.length,
    meldingen: new Set(leden.flatMap((l) => l.meldingId ?? [])).size,
    bronnen: uniek(leden.map((l) => l.bron)),
    onderwerpen: uniek(leden.map((l) => l.onderwerp)),
    gemeenten: uniek(leden.map((l) => l.gemeente)),
    van: dagen[0] ?? null,
    tot: dagen.at(-1) ?? null,
  };
}

/**
 * What at least two signalen share, each with the ids of those signalen; the most shared first. First the handles of the register, and then
 * what the words add (`inWoorden`): what they tell of the same signalen as a handle does is not said twice.
 */
export function gedeeldeKenmerken(leden: readonly Lid[], inWoorden: Stapel['gedeeld'] = []): Stapel['gedeeld'] {
  const opKenmerk = new Map<string, { soort: string; weergave: string; signalen: string[] }>();
  for (const lid of leden) {
    for (const k of lid.kenmerken) {
      const sleutel = k.soort === 'kvk' ? `kvk ${k.waarde}` : `${k.soort} ${lid.gemeente} ${k.waarde}`;
      const rij = opKenmerk.get(sleutel) ?? { soort: k.soort, weergave: k.weergave, signalen: [] };
      rij.signalen.push(lid.id);
      opKenmerk.set(sleutel, rij);
    }
  }
  const register = [...opKenmerk.values()].filter((r) => r.signalen.length > 1);
  const nieuw = inWoorden.filter((w) => !register.some((r) => w.signalen.every((id) => r.signalen.includes(id))));
  return [...register, ...nieuw].sort(
    (a, b) => b.signalen.length - a.signalen.length || a.weergave.localeCompare(b.weergave),
  );
}

function uniek(woorden: readonly string[]): string[] {
  return [...new Set(woorden)].sort();
}
