// Cryptography: every place that uses a key, a signature or a group stands in the inventory, and nothing else does (ASVS V11.1.3).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bevinding, walk } from './bronnen.mjs';

const INVENTARIS = 'docs/veiligheid/inventaris.md';
/** What node:crypto gives without a key: chance, fingerprints and a comparison that takes equally long. */
const ZONDER_SLEUTEL = new Set(['randomBytes', 'randomInt', 'randomUUID', 'createHash', 'timingSafeEqual']);
const BIBLIOTHEKEN = /^(jose|@noble\/.+)$/;

/** Places that use a key and are not in the inventory, and places in it that use none. */
export function checkVersleuteling(bronnen, wortel) {
  const tekst = existsSync(join(wortel, INVENTARIS)) ? readFileSync(join(wortel, INVENTARIS), 'utf8') : '';
  const hoofdstuk = tekst.split(/^## /m).find((deel) => deel.startsWith('Cryptography')) ?? '';
  const genoemd = new Set([...hoofdstuk.matchAll(/`(src\/[\w./-]+\.tsx?)`/g)].map(([, pad]) => pad));
  const eigen = bronnen.filter(({ pad, isProef }) => pad.startsWith('src/') && !isProef);
  return eigen.flatMap((bron) => {
    const plek = findSleutelwerk(bron);
    if (plek === undefined)
      return genoemd.has(bron.pad)
        ? [meld(bron, 0, `staat in ${INVENTARIS} en gebruikt geen sleutel meer; haal het daar weg.`)]
        : [];
    return genoemd.has(bron.pad)
      ? []
      : [meld(bron, plek, `gebruikt een sleutel of handtekening; zet het in ${INVENTARIS}, met wat het bewaakt.`)];
  });
}

/** Where a file first takes something that works with a key; undefined when it does not. */
function findSleutelwerk(bron) {
  let plek;
  walk(bron.program, (knoop) => {
    if (plek === undefined && werktMetSleutel(knoop)) plek = knoop.start;
  });
  return plek;
}

function werktMetSleutel(knoop) {
  if (knoop.type === 'MemberExpression') return knoop.property.name === 'subtle';
  if (knoop.type !== 'ImportDeclaration' || knoop.importKind === 'type') return false;
  const doel = knoop.source.value;
  if (BIBLIOTHEKEN.test(doel)) return true;
  return (
    doel === 'node:crypto' &&
    knoop.specifiers.some((s) => s.importKind !== 'type' && !ZONDER_SLEUTEL.has(s.imported?.name))
  );
}

function meld(bron, plek, zin) {
  return bevinding('versleuteling', bron, plek, `Dit bestand ${zin}`);
}
