// npm run --silent triage -- meldingen.jsonl > voorstel.jsonl: which routes the words of meldingen point to (R2, G1, P1).
// Without a file, or with '-', it reads standard input. A proposal with its reasons; a person decides.
import { createReadStream } from 'node:fs';
import { argv, stdin } from 'node:process';
import { stelRoutesVoor } from '../triage/index.ts';
import { draaiOpdracht, leesRegel, regels, type Kanalen } from './jsonl.ts';

/** Where the command reads and writes; `lees` opens a file by its path. */
export interface Triagekanalen extends Kanalen {
  lees: (pad: string) => AsyncIterable<string>;
}

/** Runs the command to its end and gives the exit code: 0, or 1 when a line, a file or an option was not right. */
export async function draaiTriage(argumenten: readonly string[], kanalen: Triagekanalen): Promise<number> {
  const [pad = '-', ...meer] = argumenten;
  if (meer.length || (pad.startsWith('-') && pad !== '-')) {
    kanalen.meld(
      `‘${meer[0] ?? pad}’ is geen keuze. Gebruik: npm run --silent triage -- meldingen.jsonl > voorstel.jsonl`,
    );
    return 1;
  }
  try {
    return await stelAllesVoor(pad === '-' ? kanalen.invoer : kanalen.lees(pad), kanalen);
  } catch (fout) {
    if (!isLeesfout(fout)) throw fout;
    kanalen.meld(`Het bestand is niet te lezen: ${pad}. Kijk of het er is en of u het mag lezen.`);
    return 1;
  }
}

async function stelAllesVoor(invoer: AsyncIterable<string>, { schrijf, meld }: Triagekanalen): Promise<number> {
  let [nummer, fouten] = [0, 0];
  for await (const regel of regels(invoer)) {
    nummer += 1;
    if (regel.trim() === '') continue;
    const gelezen = leesRegel(regel);
    if (typeof gelezen === 'string') {
      fouten += 1;
      meld(`Regel ${nummer}: ${gelezen}`);
      continue;
    }
    await schrijf(`${JSON.stringify({ id: gelezen.id, ...stelRoutesVoor(gelezen.text) })}\n`);
  }
  if (fouten) meld(`${fouten} van ${nummer} regels niet gelezen; de rest is gedaan.`);
  return fouten ? 1 : 0;
}

function isLeesfout(fout: unknown): boolean {
  return fout instanceof Error && 'syscall' in fout && 'path' in fout;
}

if (import.meta.main) {
  stdin.setEncoding('utf8');
  await draaiOpdracht((kanalen) =>
    draaiTriage(argv.slice(2), {
      ...kanalen,
      invoer: stdin as AsyncIterable<string>,
      lees: (pad) => createReadStream(pad, 'utf8') as AsyncIterable<string>,
    }),
  );
}
