// npm run bench:afstemming: what a blind round between two installations costs (G5), as ratios to one multiplication on this machine, how it
// grows with the list of politie, and whether the word is right.
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import {
  beantwoord,
  leesWoord,
  maakFactor,
  maakVraag,
  PUNTEN,
  toevalspunt,
  vormenVan,
  type EigenPlek,
} from '../src/afstemming/index.ts';

const SLEUTEL = randomBytes(32);
const KEREN = 5;
const LIJSTEN = [0, 64, 128, 256, 512];

/** The middle of so many measurements, in milliseconds. */
function meet(werk: () => unknown, keren = KEREN): number {
  const tijden = Array.from({ length: keren }, () => {
    const begin = performance.now();
    werk();
    return performance.now() - begin;
  });
  return tijden.toSorted((a, b) => a - b)[Math.floor(keren / 2)]!;
}

const vormen = (nummer: number) =>
  vormenVan({ gemeente: 'GM9001', adressleutel: `kade|${nummer}|veenrijk`, postcode: '9999AB' });
const lijstVan = (aantal: number): EigenPlek[] =>
  Array.from({ length: aantal }, (_, i) => ({ vorm: vormen(i)[0]!, woord: i % 2 ? 'samen' : 'eerst_bellen' }));

// The first multiplications build tables: not counted.
for (let i = 0; i < 20; i++) toevalspunt().multiply(maakFactor());
const punt = toevalspunt();
const een = meet(() => punt.multiply(maakFactor()), 40);
console.log(`één vermenigvuldiging: ${een.toFixed(2)} ms; een vraag heeft ${PUNTEN} punten`);
console.log('plekken  vragen  antwoorden  lezen   groei  heen B  terug kB  goed');
let vorige = 0;
for (const aantal of LIJSTEN) {
  const plekken = lijstVan(aantal);
  const vraag = maakVraag(SLEUTEL, vormen(1));
  const antwoord = beantwoord(SLEUTEL, vraag.punten, plekken);
  const maken = meet(() => maakVraag(SLEUTEL, vormen(1)));
  const antwoorden = meet(() => beantwoord(SLEUTEL, vraag.punten, plekken), 3);
  const lezen = meet(() => leesWoord(vraag, antwoord));
  const goed = leesWoord(vraag, antwoord) === (aantal > 1 ? 'samen' : 'vrij');
  const keer = (ms: number) => `${(ms / een).toFixed(0)}×`;
  const groei = vorige ? `${(antwoorden / vorige).toFixed(2)}×` : '–';
  const terug = JSON.stringify(antwoord).length / 1024;
  console.log(
    [
      String(aantal).padEnd(7),
      keer(maken).padStart(6),
      keer(antwoorden).padStart(10),
      keer(lezen).padStart(6),
      groei.padStart(7),
      String(JSON.stringify(vraag.punten).length).padStart(6),
      terug.toFixed(1).padStart(8),
      goed ? '  ja' : '  NEE',
    ].join('  '),
  );
  vorige = antwoorden;
}
