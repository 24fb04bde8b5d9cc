import { once } from 'node:events';
import { stderr, stdout } from 'node:process';

// Lines of JSON in and out: shared by the commands that work on old files (waker, stapelen).

/** Where a command reads and writes. `schrijf` is done when there is room again, so that memory stays bounded. */
export interface Kanalen {
  invoer: AsyncIterable<string>;
  schrijf: (stuk: string) => Promise<void> | void;
  meld: (zin: string) => void;
}

/** A line that has what every command needs; the rest of its fields are in `velden`. */
export interface Tekstregel {
  id: string | number;
  text: string;
  velden: Readonly<Record<string, unknown>>;
}

/** One line as id and text, or a sentence about what is wrong with it. */
export function leesRegel(regel: string): Tekstregel | string {
  let waarde: unknown;
  try {
    waarde = JSON.parse(regel);
  } catch {
    return 'dit is geen JSON.';
  }
  if (typeof waarde !== 'object' || waarde === null) return 'dit is geen object met "id" en "text".';
  const velden = waarde as Record<string, unknown>;
  const { id, text } = velden;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" ontbreekt of is geen tekst of getal.';
  return typeof text === 'string' ? { id, text, velden } : '"text" ontbreekt of is geen tekst.';
}

/** The lines of a stream, whatever the size of its pieces; a last line needs no end. */
export async function* regels(invoer: AsyncIterable<string>): AsyncGenerator<string> {
  let rest: string[] = [];
  for await (const stuk of invoer) {
    const delen = stuk.split('\n');
    for (const deel of delen.slice(0, -1)) {
      rest.push(deel);
      yield rest.join('').replace(/^\uFEFF/, '');
      rest = [];
    }
    rest.push(delen.at(-1)!);
  }
  const laatste = rest.join('');
  if (laatste) yield laatste.replace(/^\uFEFF/, '');
}

/** Runs a command on standard output and error, and leaves its exit code behind. */
export async function draaiOpdracht(opdracht: (kanalen: Omit<Kanalen, 'invoer'>) => Promise<number>): Promise<void> {
  // Whoever reads us may stop early (`| head`): then we are done too.
  stdout.on('error', () => process.exit(0));
  process.exitCode = await opdracht({
    schrijf: async (stuk) => void (stdout.write(stuk) || (await once(stdout, 'drain'))),
    meld: (zin) => void stderr.write(`${zin}\n`),
  });
}
