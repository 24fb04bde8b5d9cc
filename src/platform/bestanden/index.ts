export { maakBeeldSchoon } from './beeld.ts';
export { leesClamdadres, maakVirusscanner, type Clamdadres, type Virusscanner } from './clamd.ts';
export { Bestandsfout } from './fout.ts';
export { verteltIets } from './jpegdelen.ts';
export { maakPdfSchoon } from './pdf.ts';
export { herkenSoort, isBeeld, leesUtf8, SOORTEN, type Bestandssoort } from './soort.ts';
