export { leesClamdadres, maakVirusscanner, type Clamdadres, type Virusscanner } from './clamd.ts';
export { Bestandsfout } from './fout.ts';
export { verteltIets } from './jpegdelen.ts';
export { maakLezer, type Lezer } from './lezer.ts';
export { LANGSTE_TEKST } from './pdf-tekst.ts';
export { herkenSoort, isBeeld, leesUtf8, SOORTEN, type Bestandssoort } from './soort.ts';
