import type { Db } from '../kern/db.ts';
import type { Vergelijkbaar } from './lid.ts';
import { leesVergelijkbaar, zoekOpSleutels } from './queries-sleutels.ts';
import type { Verband } from './schema.ts';
import type { Tekstkenmerken } from './stapelen/kenmerken.ts';
import { sleutelsVan } from './stapelen/sleutels.ts';
import { isGenoeg, toonAdres, vergelijk, type Band } from './stapelen/vergelijken.ts';

/** What ties another signaal to those that are looked at. */
export interface Verwant {
  id: string;
  /** To how many of them. */
  aantal: number;
  verbanden: Array<Verband & { groep: string }>;
}

/**
 * Signalen that speak of the same place, business, facilitator or KvK number as these ones, also when written differently. Keys find the
 * few, the engine of stapelen compares them, and gives of each reason how sure it is. Source: G3.
 */
export async function zoekVerwanten(db: Db, ids: readonly string[]): Promise<Verwant[]> {
  const eigen = await leesVergelijkbaar(db, ids);
  const sleutels = new Set(eigen.flatMap((e) => sleutelsVan(e.lid.kenmerken).lees));
  const anderen = await leesVergelijkbaar(db, await zoekOpSleutels(db, [...sleutels], ids));
  return anderen.map((ander) => maakVerwant(eigen, ander)).filter((v) => v.aantal > 0 && !isTeZwak(v, eigen.length));
}

/** Links that are only possible do not chain: such a signaal must be tied to at least half of what lies there already. */
export function isTeZwak(v: Verwant, leden: number): boolean {
  return v.verbanden.every((x) => x.zekerheid === 'mogelijk') && v.aantal * 2 < leden;
}

/** Everything that ties one other signaal to these. */
export function maakVerwant(eigen: readonly Vergelijkbaar[], ander: Vergelijkbaar): Verwant {
  const verbanden = new Map<string, Verwant['verbanden'][number]>();
  let aantal = 0;
  for (const e of eigen) {
    const banden = binnenGemeente(vergelijk(e.lid, ander.lid), e.gemeente === ander.gemeente);
    if (!isGenoeg(banden)) continue;
    aantal += 1;
    for (const b of banden) {
      const reden = noem(b, e);
      const eerder = verbanden.get(reden);
      if (!eerder || ZEKER[b.zekerheid] < ZEKER[eerder.zekerheid])
        verbanden.set(reden, { reden, zekerheid: b.zekerheid, groep: b.groep });
    }
  }
  return { id: ander.id, aantal, verbanden: [...verbanden.values()] };
}

/**
 * What the words of members share, also when written differently: of each address, business or facilitator the members that name it.
 * Numbers and handles of the register are told elsewhere.
 */
export function deelWoorden(
  leden: readonly Vergelijkbaar[],
): Array<{ soort: string; weergave: string; signalen: string[] }> {
  const uit = new Map<string, { soort: string; weergave: string; signalen: Set<string> }>();
  for (const [i, a] of leden.entries())
    for (const b of leden.slice(i + 1))
      for (const band of binnenGemeente(vergelijk(a.lid, b.lid), a.gemeente === b.gemeente)) {
        if (!WOORDEN[band.groep]) continue;
        const rij = uit.get(band.kenmerk) ?? {
          soort: band.groep,
          weergave: eigenWoorden(band, a),
          signalen: new Set(),
        };
        uit.set(band.kenmerk, rij);
        rij.signalen.add(a.id).add(b.id);
      }
  return [...uit.values()].map((r) => ({ ...r, signalen: [...r.signalen] }));
}

/**
 * An address or name without its town says something only within one gemeente. There a place or business that is spelled almost the same
 * is worth a look: still only possible.
 */
function binnenGemeente(banden: readonly Band[], samen: boolean): Band[] {
  if (!samen) return banden.filter((b) => !b.open);
  const plek = banden.some((b) => b.groep === 'adres' || b.groep === 'zaak');
  if (isGenoeg(banden)) return [...banden];
  return plek
    ? [...banden, { kenmerk: 'in dezelfde gemeente', zekerheid: 'mogelijk', groep: 'gemeente' }]
    : [...banden];
}

/** How sure, in order: the surest first. */
export const ZEKER: Record<Verband['zekerheid'], number> = { zeker: 0, waarschijnlijk: 1, mogelijk: 2 };

/** What ties two texts; nothing when it is not enough to propose. For the compartiment mensenhandel, where numbers of persons may be compared. */
export function vergelijkTeksten(
  a: { kenmerken: Tekstkenmerken; dag: string },
  b: { kenmerken: Tekstkenmerken; dag: string },
): Band[] {
  const lid = (x: typeof a) => ({ kenmerken: x.kenmerken, dag: Date.parse(x.dag) / 86_400_000 });
  const banden = vergelijk(lid(a), lid(b));
  return isGenoeg(banden) ? banden : [];
}

/** Ties as reasons in words, the surest first. */
export function noemBanden(banden: readonly Band[]): Verband[] {
  return [...new Map(banden.map((b) => [b.kenmerk, { reden: b.kenmerk, zekerheid: b.zekerheid }])).values()].toSorted(
    (x, y) => ZEKER[x.zekerheid] - ZEKER[y.zekerheid],
  );
}

const WOORDEN: Record<string, readonly [zeker: string, anders: string]> = {
  adres: ['zelfde adres', 'lijkt op hetzelfde adres'],
  zaak: ['zelfde naam van een zaak', 'lijkt op dezelfde zaak'],
  naam: ['zelfde facilitator', 'lijkt op dezelfde facilitator'],
  kvk: ['zelfde KvK-nummer', 'zelfde KvK-nummer'],
};

function noem(b: Band, e: Vergelijkbaar): string {
  const woorden = WOORDEN[b.groep];
  if (!woorden) return b.kenmerk;
  const [zeker, anders] = woorden;
  return `${b.zekerheid === 'zeker' ? zeker : anders}: ${eigenWoorden(b, e)}`;
}

/** What this signaal itself calls it, instead of the spelling-free key. */
function eigenWoorden(b: Band, e: Vergelijkbaar): string {
  const k = e.lid.kenmerken;
  const namen: Array<readonly [string, object]> = [
    ...k.adressen.map((a) => [`adres: ${toonAdres(a)}`, a] as const),
    ...k.hoeken.map((h) => [`hoek: ${h.straten.join('/')}`, h] as const),
    ...k.zaken.map((z) => [`zaak: ${z.naam}`, z] as const),
    ...k.facilitators.map((f) => [`facilitator: ${f.naam.achter}`, f] as const),
  ];
  const vondst = namen.find(([kenmerk]) => kenmerk === b.kenmerk)?.[1];
  return (vondst && e.woorden.get(vondst)) ?? b.kenmerk.slice(b.kenmerk.indexOf(': ') + 2);
}
