// npm run bench:stapelen [-- hand|groot|database|<aantal>] [fouten]: how well and how fast meldingen find each other, on made-up sets of which we
// know the truth; with 'database' only what a new signaal costs in the database of the program.
import { performance } from 'node:perf_hooks';
import { argv, cpuUsage, memoryUsage } from 'node:process';
import { Stapelaar } from '../src/signalen/stapelen/index.ts';
import { meetDatabase } from './stapelen/database.ts';
import { leesHand } from './stapelen/hand.ts';
import { maakSet, type Goudmelding } from './stapelen/maak.ts';

const ZAAD = 20_260_418;
const keuze = argv[2];
const maten =
  keuze === 'database' || keuze === 'hand'
    ? []
    : keuze === 'groot'
      ? [10_000, 100_000, 1_000_000]
      : Number(keuze) > 0
        ? [Number(keuze)]
        : [10_000, 100_000];
let vorige = 0;
console.log('aantal    precisie  recall   p50 ms   p99 ms   groei    totaal   rekentijd   geheugen');
for (const maat of maten) {
  const set = maakSet(maat, ZAAD + maat);
  const cpu = cpuUsage();
  const { stapels, p50, p99, seconden } = stapel(set);
  const rekentijd = cpuUsage(cpu).user / 1000 / maat;
  const { precisie, recall } = meet(set, stapels);
  const groei = vorige ? `${(p50 / vorige).toFixed(2)}×` : '–';
  const geheugen = `${Math.round(memoryUsage().rss / 1_048_576)} MB`;
  console.log(
    [
      String(maat).padEnd(9),
      precisie.toFixed(4),
      recall.toFixed(4),
      p50.toFixed(3),
      p99.toFixed(3),
      groei,
      `${seconden.toFixed(0)} s`,
      `${rekentijd.toFixed(2)} ms/melding`,
      geheugen,
    ].join('   '),
  );
  vorige = p50;
  if (argv[3] === 'fouten') toonFouten(set, stapels);
}

if (keuze === 'hand') toonHand(leesHand());
else await toonDatabase(Number(keuze) > 0 ? [Number(keuze)] : [1_000, 10_000, 100_000]);

/** The set made by hand, with what went wrong in it. */
function toonHand(set: readonly Goudmelding[]): void {
  const { stapels } = stapel(set);
  const { precisie, recall } = meet(set, stapels);
  console.log(`${String(set.length).padEnd(9)}${precisie.toFixed(4)}   ${recall.toFixed(4)}   (met de hand gemaakt)`);
  toonFouten(set, stapels);
}

/** In the database: a new signaal, its keys and its candidates, against ten times fewer signalen. */
async function toonDatabase(aantallen: readonly number[]): Promise<void> {
  const set = maakSet(aantallen.at(-1)!, ZAAD);
  console.log('\nin de database: nieuw signaal → kandidaten');
  console.log('signalen   p50 ms   p99 ms   groei p99   sleutels schrijven p50 ms');
  let eerder = 0;
  for (const m of await meetDatabase(set, aantallen)) {
    const groei = eerder ? `${(m.p99 / eerder).toFixed(2)}×` : '–';
    console.log(
      [String(m.aantal).padEnd(8), m.p50.toFixed(1), m.p99.toFixed(1), groei, m.sleutels.toFixed(1)].join('   '),
    );
    eerder = m.p99;
  }
}

/** Adds all; the times are those of the last tenth, when the heap is at its largest. */
function stapel(set: readonly Goudmelding[]): { stapels: number[][]; p50: number; p99: number; seconden: number } {
  const stapelaar = new Stapelaar();
  const tijden: number[] = [];
  const begin = performance.now();
  set.forEach((m, i) => {
    const voor = performance.now();
    stapelaar.neem(m);
    if (i >= set.length * 0.9) tijden.push(performance.now() - voor);
  });
  const stapels = Array.from(stapelaar.stapels(), (s) => s.stapel as number[]);
  const seconden = (performance.now() - begin) / 1000;
  tijden.sort((a, b) => a - b);
  return {
    stapels,
    p50: tijden[Math.floor(tijden.length / 2)]!,
    p99: tijden[Math.floor(tijden.length * 0.99)]!,
    seconden,
  };
}

/** Over all pairs: how many of those put together belong together, and how many of those that belong were put together. */
function meet(set: readonly Goudmelding[], stapels: readonly number[][]): { precisie: number; recall: number } {
  const paren = (n: number) => (n * (n - 1)) / 2;
  const tel = (rij: Iterable<number>) => {
    const aantallen = new Map<number, number>();
    for (const g of rij) aantallen.set(g, (aantallen.get(g) ?? 0) + 1);
    return [...aantallen.values()].reduce((som, n) => som + paren(n), 0);
  };
  const goed = stapels.reduce((som, s) => som + tel(s.map((i) => set[i]!.goud)), 0);
  const gemaakt = stapels.reduce((som, s) => som + paren(s.length), 0);
  return { precisie: gemaakt ? goed / gemaakt : 1, recall: goed / tel(set.map((m) => m.goud)) };
}

function toonFouten(set: readonly Goudmelding[], stapels: readonly number[][]): void {
  const van = new Map(stapels.flatMap((s, n) => s.map((i) => [i, n] as const)));
  const gemist = new Map<number, Goudmelding[]>();
  for (const m of set) if (m.goud > 0) gemist.set(m.goud, [...(gemist.get(m.goud) ?? []), m]);
  let n = 0;
  for (const rij of gemist.values()) {
    if (rij.length < 2 || new Set(rij.map((m) => van.get(m.id) ?? -1 - m.id)).size < 2 || ++n > 30) continue;
    console.log('\nGEMIST', ...rij.map((m) => `\n  [${van.get(m.id) ?? '-'}] ${m.text}`));
  }
  n = 0;
  for (const s of stapels) {
    if (new Set(s.map((i) => set[i]!.goud)).size < 2 || ++n > 30) continue;
    console.log('\nTE VEEL', ...s.slice(0, 8).map((i) => `\n  (${set[i]!.goud}) ${set[i]!.text}`));
  }
}
