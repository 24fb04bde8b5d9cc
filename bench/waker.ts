// npm run bench:waker: how well and how fast the waker finds personal data, on the set it was made with and on the one it was not.
import { join } from 'node:path';
import { SOORTEN, suggereerWoorden, waak, type Soort } from '../src/kern/waker/index.ts';
import { leesSet, type Bevinding, type Proeftekst } from './waker/lees.ts';

const MAP = join(import.meta.dirname, 'waker');

// What a rule that looks back over everything before it would choke on.
const BOUWSTENEN: Record<string, string> = {
  'gewone tekst': 'Gesproken met Maria Popescu (23), bel 06-12345678, zij woont op Kerkstraat 12 te Veenrijk. ',
  'één lang woord': 'a',
  cijfers: '1',
  'losse cijfers': '1 ',
  apenstaarten: 'a@',
  punten: 'a.',
  hoofdletters: 'Jan ',
  aanhalingstekens: "'",
  'opeenvolgende accenten': 'e\u0301\u0301\u0301',
  haken: '(06',
  omkeringen: '\u202E06',
};

interface Stand {
  goed: number;
  gemist: number;
  teveel: number;
  strikt: number;
}

for (const naam of ['ontwikkeling', 'ontwikkeling3', 'ontwikkeling4', 'ontwikkeling5', 'proef']) {
  const teksten = leesSet(join(MAP, `${naam}.txt`));
  toonSet(naam, teksten.length, meetSet(teksten));
}
// Of the second set the texts with an h were kept apart: of those only these figures were looked at while mending.
const tweede = leesSet(join(MAP, 'ontwikkeling2.txt'));
for (const [deelnaam, letter] of [
  ['ontwikkeling2', 'd'],
  ['ontwikkeling2, apart gehouden', 'h'],
] as const) {
  const teksten = tweede.filter(({ id }) => id.startsWith(letter));
  toonSet(deelnaam, teksten.length, meetSet(teksten));
}
toonSnelheid(leesSet(join(MAP, 'ontwikkeling.txt')));
toonGroei();

function meetSet(teksten: readonly Proeftekst[]): Map<Soort, Stand> {
  const standen = new Map<Soort, Stand>(SOORTEN.map((s) => [s, { goed: 0, gemist: 0, teveel: 0, strikt: 0 }]));
  for (const { tekst, bekend, bevindingen } of teksten) {
    const over: { start: number; eind: number; soort: Soort }[] = waak(tekst, { bekend });
    for (const merk of bevindingen) {
      const stand = standen.get(merk.soort)!;
      const k = over.findIndex((b) => b.soort === merk.soort && isZelfde(b, merk));
      if (k < 0) stand.gemist += 1;
      else {
        stand.goed += 1;
        if (over[k]!.start === merk.start && over[k]!.eind === merk.eind) stand.strikt += 1;
        over.splice(k, 1);
      }
    }
    for (const { soort } of over) standen.get(soort)!.teveel += 1;
  }
  return standen;
}

/** The overlap is at least half of the longer of the two. */
function isZelfde(a: Pick<Bevinding, 'start' | 'eind'>, b: Pick<Bevinding, 'start' | 'eind'>): boolean {
  const samen = Math.min(a.eind, b.eind) - Math.max(a.start, b.start);
  return samen > 0 && samen * 2 >= Math.max(a.eind - a.start, b.eind - b.start);
}

function toonSet(naam: string, aantal: number, standen: ReadonlyMap<Soort, Stand>): void {
  console.log(
    `\n${naam}: ${aantal} teksten\n${'soort'.padEnd(16)}precisie  recall     F1    strikt-F1  goed gemist teveel`,
  );
  const samen: Stand = { goed: 0, gemist: 0, teveel: 0, strikt: 0 };
  for (const [soort, stand] of standen) {
    toonRij(soort, stand);
    for (const deel of ['goed', 'gemist', 'teveel', 'strikt'] as const) samen[deel] += stand[deel];
  }
  toonRij('samen', samen);
}

function toonRij(naam: string, { goed, gemist, teveel, strikt }: Stand): void {
  const f1 = (raak: number) => deel(2 * raak, 2 * goed + gemist + teveel);
  const cijfers = [deel(goed, goed + teveel), deel(goed, goed + gemist), f1(goed), f1(strikt)];
  const aantallen = [goed, gemist, teveel].map((n) => String(n).padStart(6)).join('');
  console.log(`${naam.padEnd(16)}${cijfers.map((c) => c.padEnd(9)).join('')}${aantallen}`);
}

function deel(teller: number, noemer: number): string {
  return noemer ? (teller / noemer).toFixed(3) : '–';
}

function toonSnelheid(teksten: readonly Proeftekst[]): void {
  const samen = teksten.map(({ tekst }) => tekst).join('\n');
  const groot = `${samen}\n`.repeat(Math.ceil(2_000_000 / samen.length));
  const klein = groot.slice(0, 2_000);
  waak(groot);
  const mb = Buffer.byteLength(groot) / 1e6;
  console.log(
    `\nsnelheid: ${(mb / (meet(() => waak(groot), 3) / 1000)).toFixed(2)} MB/s (${mb.toFixed(1)} MB in één tekst, één kern)`,
  );
  const ms = meet(() => waak(klein) && suggereerWoorden(klein), 200);
  console.log(
    `een tekst van 2.000 tekens, met woordsuggesties, zoals tijdens het typen: ${ms.toFixed(2)} ms (mediaan van 200; grens 16 ms: ${ms < 16 ? 'gehaald' : 'NIET gehaald'})`,
  );
}

/** How much longer eight times the text takes, within the one piece that is read at a time: 8 is as it should be, 64 is quadratic. */
function toonGroei(): void {
  console.log('\ngroei van 7.000 naar 56.000 tekens (8 is evenredig, 64 kwadratisch)');
  for (const [naam, bouwsteen] of Object.entries(BOUWSTENEN)) {
    const [klein, groot] = [7_000, 56_000].map((n) => bouwsteen.repeat(Math.ceil(n / bouwsteen.length)));
    const keer = meet(() => waak(groot!), 5) / meet(() => waak(klein!), 5);
    console.log(`${naam.padEnd(24)}${keer.toFixed(1)}${keer > 20 ? '  TE VEEL' : ''}`);
  }
}

/** The median time of a number of runs, in milliseconds. */
function meet(doe: () => unknown, keren: number): number {
  const tijden = Array.from({ length: keren }, () => {
    const begin = performance.now();
    doe();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return tijden[Math.floor(keren / 2)]!;
}
