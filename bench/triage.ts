// npm run bench:triage [-- --missers]: how well the words of a melding are read, on the set the lists were made with and on the one
// that was kept apart. --missers shows what went wrong in the first; of the second only figures are looked at.
import { join } from 'node:path';
import { stelRoutesVoor } from '../src/triage/voorstel/index.ts';
import { leesSet, ROUTES, type Proefmelding } from './triage/lees.ts';

const MAP = join(import.meta.dirname, 'triage');

interface Stand {
  goed: number;
  gemist: number;
  teveel: number;
}

const ontwikkeling = leesSet(join(MAP, 'ontwikkeling.txt'));
const tweede = leesSet(join(MAP, 'ontwikkeling2.txt'));
toonSet('ontwikkeling', ontwikkeling);
toonSet('ontwikkeling2', tweede);
toonSet('proef, apart gehouden', leesSet(join(MAP, 'proef.txt')));
toonSnelheid(ontwikkeling);
if (process.argv.includes('--missers')) toonMissers([...ontwikkeling, ...tweede]);

function toonSet(naam: string, set: readonly Proefmelding[]): void {
  const uitslagen = set.map((m) => ({ m, v: stelRoutesVoor(m.tekst) }));
  console.log(`\n${naam}: ${set.length} teksten\n${'wat'.padEnd(20)}precisie  recall    F1         goed gemist teveel`);
  for (const route of ROUTES) {
    const heeft = (lijst: readonly string[]) => lijst.filter((r) => r === route);
    toonRij(route, telOver(uitslagen.map(({ m, v }) => [heeft(m.routes), heeft(v.routes)])));
  }
  toonRij('spoed', telOver(uitslagen.map(({ m, v }) => [m.spoed ? ['ja'] : [], v.spoed ? ['ja'] : []])));
  toonRij('indicatoren', telOver(uitslagen.map(({ m, v }) => [m.indicatoren, v.indicatoren])));
  const precies = uitslagen.filter(({ m, v }) => isGelijk(m.routes, v.routes)).length;
  console.log(`alle routes precies goed: ${deel(precies, set.length)}`);
}

function telOver(paren: readonly (readonly [readonly string[], readonly string[]])[]): Stand {
  const stand: Stand = { goed: 0, gemist: 0, teveel: 0 };
  for (const [hoort, kwam] of paren) {
    stand.goed += hoort.filter((x) => kwam.includes(x)).length;
    stand.gemist += hoort.filter((x) => !kwam.includes(x)).length;
    stand.teveel += kwam.filter((x) => !hoort.includes(x)).length;
  }
  return stand;
}

function toonRij(naam: string, { goed, gemist, teveel }: Stand): void {
  const cijfers = [deel(goed, goed + teveel), deel(goed, goed + gemist), deel(2 * goed, 2 * goed + gemist + teveel)];
  const aantallen = [goed, gemist, teveel].map((n) => String(n).padStart(6)).join('');
  console.log(`${naam.padEnd(20)}${cijfers.map((c) => c.padEnd(10)).join('')}${aantallen}`);
}

function isGelijk(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}

function deel(teller: number, noemer: number): string {
  return noemer ? (teller / noemer).toFixed(3) : '–';
}

function toonMissers(set: readonly Proefmelding[]): void {
  for (const m of set) {
    const v = stelRoutesVoor(m.tekst);
    const goed = isGelijk(m.routes, v.routes) && isGelijk(m.indicatoren, v.indicatoren) && m.spoed === v.spoed;
    if (goed) continue;
    const zeg = (x: { routes: readonly string[]; indicatoren: readonly string[]; spoed: boolean }) =>
      `${x.routes.map((r) => r[0]).join('')} ${x.indicatoren.join(',')}${x.spoed ? ' !' : ''}`;
    const frasen = v.frasen.map((f) => `${f.code}‹${f.tekst}›`).join(' ');
    console.log(`\n${m.id} hoort [${zeg(m)}] kwam [${zeg(v)}] ${m.tekst}\n    ${frasen}`);
  }
}

function toonSnelheid(set: readonly Proefmelding[]): void {
  const teksten = Array.from({ length: 100 }, () => set.map((m) => m.tekst)).flat();
  const bytes = teksten.reduce((som, t) => som + Buffer.byteLength(t), 0);
  const begin = performance.now();
  for (const tekst of teksten) stelRoutesVoor(tekst);
  const seconden = (performance.now() - begin) / 1000;
  console.log(
    `\nsnelheid: ${(bytes / 1e6 / seconden).toFixed(2)} MB/s; ${Math.round(teksten.length / seconden)} meldingen per seconde (één kern)`,
  );
}
