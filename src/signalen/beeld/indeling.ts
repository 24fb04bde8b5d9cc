import type { Stapel } from '../schema-stapels.ts';

/** What the picture needs of a member; `nummer` is that of the page of the stapel. */
export interface Beeldlid {
  id: string;
  nummer: number;
  datum: string;
  bron: string;
  ernstig: boolean;
}

/** A mark on the timeline: one signaal, or some that lie too close together to stand apart. */
export interface Tijdmerk {
  x: number;
  baan: number;
  nummers: number[];
  ernstig: boolean;
}

/** The timeline in places: a lane per source, marks in it, and the months along it. */
export interface Tijdindeling {
  banen: string[];
  merken: Tijdmerk[];
  streepjes: Array<{ x: number; dag: string }>;
}

const DAG = 86_400_000;
const STREEPJES = 7;

/** Places signalen along the time, from 0 to `breedte`; what would lie over another becomes one mark with a count. */
export function deelTijdIn(leden: readonly Beeldlid[], breedte: number, afstand = 26): Tijdindeling {
  const dagen = leden.map((l) => Date.parse(l.datum) / DAG);
  const [van, tot] = [Math.min(...dagen), Math.max(...dagen)];
  const plek = (dag: number) => (tot === van ? breedte / 2 : Math.round(((dag - van) / (tot - van)) * breedte));
  const banen = [...new Set(leden.map((l) => l.bron))].toSorted();
  const merken: Tijdmerk[] = [];
  for (const [i, l] of [...leden.entries()].toSorted(([, a], [, b]) => a.datum.localeCompare(b.datum))) {
    const [x, baan] = [plek(dagen[i]!), banen.indexOf(l.bron)];
    const vorige = merken.findLast((m) => m.baan === baan);
    if (vorige && x - vorige.x < afstand) {
      vorige.nummers.push(l.nummer);
      vorige.ernstig ||= l.ernstig;
    } else merken.push({ x, baan, nummers: [l.nummer], ernstig: l.ernstig });
  }
  return { banen, merken, streepjes: maakStreepjes(van, tot, plek) };
}

/** First days of months along the time: all of them, or each so many that they can be read; the two ends when there are none between. */
function maakStreepjes(van: number, tot: number, plek: (dag: number) => number): Tijdindeling['streepjes'] {
  const eerste = new Date(van * DAG);
  const maanden: number[] = [];
  for (let m = 1; ; m++) {
    const dag = Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + m, 1) / DAG;
    if (dag > tot) break;
    maanden.push(dag);
  }
  const stap = Math.max(1, Math.ceil(maanden.length / STREEPJES));
  const gekozen = maanden.length > 1 ? maanden.filter((_, i) => i % stap === 0) : [...new Set([van, tot])];
  return gekozen.map((dag) => ({ x: plek(dag), dag: new Date(dag * DAG).toISOString().slice(0, 10) }));
}

/** The network in rows: left signalen, right what they share. */
export interface Netindeling {
  links: Array<{ nummers: number[]; y: number }>;
  rechts: Array<{ soort: string; weergave: string; nummers: number[]; y: number }>;
  lijnen: Array<{ van: number; naar: number }>;
  hoogte: number;
}

/** So many signalen stand one by one; of more, those that share the same stand together. */
const EEN_VOOR_EEN = 24;
const RIJ = 40;

/** Places who shares what. A node is a place, business or facilitator: never a person who does sekswerk. */
export function deelNetIn(leden: readonly Beeldlid[], gedeeld: Stapel['gedeeld']): Netindeling {
  const nummerVan = new Map(leden.map((l) => [l.id, l.nummer]));
  const rechts = gedeeld.map((g) => ({
    soort: g.soort,
    weergave: g.weergave,
    nummers: g.signalen.flatMap((id) => nummerVan.get(id) ?? []).toSorted((a, b) => a - b),
    y: 0,
  }));
  const deelt = (nummer: number) => rechts.flatMap((r, i) => (r.nummers.includes(nummer) ? [i] : []));
  const groepen = Map.groupBy(leden, (l) =>
    leden.length <= EEN_VOOR_EEN ? String(l.nummer) : deelt(l.nummer).join(','),
  );
  const links = [...groepen.values()].map((groep) => ({ nummers: groep.map((l) => l.nummer), y: 0 }));
  const hoogte = Math.max(links.length, rechts.length) * RIJ;
  const spreid = (rijen: Array<{ y: number }>) =>
    rijen.forEach((r, i) => (r.y = Math.round(((i + 0.5) * hoogte) / rijen.length)));
  spreid(links);
  spreid(rechts);
  const lijnen = links.flatMap((l, van) => deelt(l.nummers[0]!).map((naar) => ({ van, naar })));
  return { links, rechts, lijnen, hoogte };
}
