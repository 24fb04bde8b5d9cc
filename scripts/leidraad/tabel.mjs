// The rows of docs/leidraad.md, read and written without touching the text around them.
const RIJ = /^\|\s*([A-Z]\d+(?:\.\d+)?)\s*\|/;
const BEWIJS = /^`([^`]+)`\s+(.+)$/;

/** @typedef {{ id: string, wat: string, plaats: string[], bewijs: { pad: string, titel: string }[], stand: string, lijn: number }} Rij */

/** All rows, in order; `lijn` is the line in the file. A proof without a file has an empty path. */
export function readRijen(tekst) {
  return tekst.split('\n').flatMap((regel, i) => {
    if (!RIJ.test(regel)) return [];
    const cellen = regel.split(/(?<!\\)\|/).map((cel) => cel.trim().replaceAll('\\|', '|'));
    const [, id, wat = '', plaats = '', bewijs = '', stand = ''] = cellen;
    return [
      {
        id,
        wat,
        plaats: splitCel(plaats).map(strip),
        bewijs: splitCel(bewijs).map(readBewijs),
        stand,
        lijn: i + 1,
      },
    ];
  });
}

/** The text with this row written back on its line. */
export function writeRij(tekst, rij) {
  const bewijs = rij.bewijs.map(({ pad, titel }) => `\`${pad}\` ${titel}`);
  const plaats = rij.plaats.map((pad) => `\`${pad}\``);
  const cellen = [rij.id, rij.wat, plaats.join('<br>'), bewijs.join('<br>'), rij.stand];
  const regels = tekst.split('\n');
  regels[rij.lijn - 1] = `| ${cellen.map((cel) => cel.replaceAll('|', '\\|')).join(' | ')} |`;
  return regels.join('\n');
}

/** The pieces of a cell. */
export function splitCel(cel) {
  return cel
    .split('<br>')
    .map((stuk) => stuk.trim())
    .filter(Boolean);
}

function strip(stuk) {
  return stuk.replaceAll('`', '');
}

/** A test file and a title; without a file the path is empty. */
export function readBewijs(stuk) {
  const [, pad = '', titel = stuk] = BEWIJS.exec(stuk) ?? [];
  return { pad, titel };
}
