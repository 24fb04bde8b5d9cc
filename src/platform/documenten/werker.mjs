// The process that sets documents. A plain module outside the bundle, so that its path exists in every way of running.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const require = createRequire(import.meta.url);
const MAP = import.meta.dirname;
const GEGEVENS = join(MAP, 'gegevens.json');
const LETTERS = ['400Regular', '400Regular_Italic', '600SemiBold'];

// The pages of a document live outside the heap: without a word the collector never comes, and memory grows by 4 MB a time.
setFlagsFromString('--expose-gc');
const ruimOp = runInNewContext('gc');

const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const typst = NodeCompiler.create({ workspace: MAP, fontArgs: [{ fontBlobs: LETTERS.map(readLetter) }] });

process.on('disconnect', () => process.exit(0));
process.on('message', ({ id, gegevens, bijlagen, standaard, moment }) => {
  try {
    const { pdf, paginas } = makePdf({ gegevens, bijlagen, standaard, moment });
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    process.send({ id, pdf, paginas, sha256 });
  } catch (fout) {
    process.send({ id, fout: String(fout?.message ?? fout) });
  } finally {
    typst.evictCache(0);
    // After this turn, so that nothing of the document is held any more and the answer is already on its way.
    setImmediate(() => ruimOp());
  }
});

function makePdf({ gegevens, bijlagen, standaard, moment }) {
  const paden = bijlagen.map((_, i) => join(MAP, `bijlage-${i}.json`));
  typst.mapShadow(GEGEVENS, Buffer.from(gegevens));
  paden.forEach((pad, i) => typst.mapShadow(pad, Buffer.from(bijlagen[i])));
  try {
    const uitkomst = typst.compile({ mainFilePath: join(MAP, 'sjabloon.typ') });
    if (uitkomst.hasError()) throw new Error(describe(uitkomst.takeError()));
    const pagina = uitkomst.result;
    const pdf = typst.pdf(pagina, { pdfStandard: standaard, creationTimestamp: moment });
    return { pdf, paginas: pagina.numOfPages };
  } finally {
    for (const pad of [GEGEVENS, ...paden]) typst.unmapShadow(pad);
  }
}

// Only the typesetter's own sentences: text of the document does not belong in a log.
function describe(fout) {
  return fout.shortDiagnostics.map((melding) => String(melding.message).replaceAll(/"[^"]*"|`[^`]*`/g, '…')).join('; ');
}

function readLetter(map) {
  const pakket = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));
  return readFileSync(join(pakket, map, `SourceSans3_${map}.ttf`));
}
