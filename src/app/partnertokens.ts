// npm run --silent partnertokens -- sleutel.txt [meldingen.jsonl] > tokens.jsonl: what a partner runs to stack blind (G3). Out come tokens
// under the shared key, and no words. Reads {"id","text"} per line; without a file, or with '-', standard input.
import { createReadStream, readFileSync } from 'node:fs';
import { argv, stdin } from 'node:process';
import { leesKenmerken, maakToken, normaalvormen } from '../signalen/index.ts';
import { draaiOpdracht, leesRegel, regels, type Kanalen } from './jsonl.ts';

const GEBRUIK = 'Gebruik: npm run --silent partnertokens -- sleutel.txt [meldingen.jsonl] > tokens.jsonl';

/** Runs the command to its end and gives the exit code: 0, or 1 when a line, the key or an option was not right. */
export async function draaiPartnertokens(
  argumenten: readonly string[],
  { invoer, schrijf, meld }: Kanalen,
): Promise<number> {
  const [sleutelpad, pad = '-', ...meer] = argumenten;
  const sleutel = sleutelpad && meer.length === 0 ? leesSleutel(sleutelpad) : null;
  if (!sleutel) {
    meld(`Er is geen sleutel van 64 hexadecimale tekens gevonden. ${GEBRUIK}`);
    return 1;
  }
  const gezien = new Set<string>();
  let [nummer, fouten] = [0, 0];
  for await (const regel of regels(pad === '-' ? invoer : createReadStream(pad, 'utf8'))) {
    nummer += 1;
    if (regel.trim() === '') continue;
    const gelezen = leesRegel(regel);
    if (typeof gelezen === 'string') {
      fouten += 1;
      meld(`Regel ${nummer}: ${gelezen}`);
      continue;
    }
    for (const n of normaalvormen(leesKenmerken(gelezen.text))) {
      const token = maakToken(sleutel, n);
      if (gezien.has(token)) continue;
      gezien.add(token);
      await schrijf(`${JSON.stringify({ token, soort: n.soort })}\n`);
    }
  }
  return fouten ? 1 : 0;
}

function leesSleutel(pad: string): Buffer | null {
  try {
    const tekst = readFileSync(pad, 'utf8').trim();
    return /^[0-9a-f]{64}$/.test(tekst) ? Buffer.from(tekst, 'hex') : null;
  } catch {
    return null;
  }
}

if (import.meta.main) {
  stdin.setEncoding('utf8');
  await draaiOpdracht((kanalen) =>
    draaiPartnertokens(argv.slice(2), { ...kanalen, invoer: stdin as AsyncIterable<string> }),
  );
}
