import type { Adresvondst } from './adressen.ts';
import type { Tekstkenmerken } from './kenmerken.ts';
import { stam } from './straten.ts';
import { straatnummer } from './vergelijken.ts';

/** Under which keys a melding is kept, and under which it looks for others. */
export interface Sleutels {
  schrijf: string[];
  lees: string[];
}

/** The keys of a melding: exact for numbers, half of a name for what people misspell. */
export function sleutelsVan(k: Tekstkenmerken): Sleutels {
  const beide = [
    ...k.nummers.map((n) => `${n.soort}:${n.sleutel}`),
    ...k.hoeken.flatMap((h) => h.straten.map((s, n) => `hoek:${s}|${h.straten[1 - n]!.slice(0, 3)}`)),
    ...k.zaken.flatMap((z) => blokken('zaak', z.naam, k.plaatsen)),
    ...k.facilitators.flatMap(({ naam }) => blokken(`fac:${naam.voor.length ? '' : ''}`, naam.achter, k.plaatsen)),
  ];
  const schrijf = [...beide, ...k.adressen.flatMap((a) => adressleutels(a, true))];
  const lees = [...beide, ...k.adressen.flatMap((a) => adressleutels(a, false))];
  return { schrijf: [...new Set(schrijf)], lees: [...new Set(lees)] };
}

function blokken(soort: string, naam: string, plaatsen: readonly string[]): string[] {
  return [
    `${soort}=${naam}`,
    ...plaatsen.flatMap((p) => [`${soort}:${naam.slice(0, 3)}|${p}`, `${soort}:*${naam.slice(-3)}|${p}`]),
  ];
}

/** An address with its town is also kept for those who do not know the town, and looks among those. */
function adressleutels(a: Adresvondst, schrijf: boolean): string[] {
  const uit = a.postcode ? [`post:${a.postcode}|${a.nummer}${a.achter}`] : [];
  if (!a.straat) return uit;
  const kern = stam(a.straat);
  const delen = [`${a.nummer}|${kern.slice(0, 3)}`, `${a.nummer}|*${kern.slice(-4)}`];
  const heel = straatnummer(a);
  if (!a.plaats)
    return [...uit, ...delen.map((d) => `adres:${d}|`), `adres=${heel}|`, ...(schrijf ? [] : [`adres=${heel}|?`])];
  uit.push(`adres=${heel}|${a.plaats}`, ...delen.map((d) => `adres:${d}|${a.plaats.slice(0, 3)}`));
  return [...uit, ...(schrijf ? [`adres=${heel}|?`] : [...delen.map((d) => `adres:${d}|`), `adres=${heel}|`])];
}
