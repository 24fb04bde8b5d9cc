// npm run --silent waker < in.jsonl > uit.jsonl: looks through old files for personal data (B12.1).
// Options: --bekend <bestand.txt>, one name a line that may stand in the texts; --rapport <bestand.html>; --met-tekst.
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, stderr, stdin, stdout } from 'node:process';
import { waak } from '../kern/waker/index.ts';
import { maakRapport, Telling } from './waker-rapport.ts';

/** Where the command reads and writes. `schrijf` is done when there is room again, so that memory stays bounded. */
export interface Kanalen {
  invoer: AsyncIterable<string>;
  schrijf: (stuk: string) => Promise<void> | void;
  meld: (zin: string) => void;
}

interface Keuzes {
  bekend: string[];
  rapport?: string;
  metTekst: boolean;
}

/** Runs the command to its end and gives the exit code: 0, or 1 when a line or an option was not right. */
export async function draaiWaker(argumenten: readonly string[], { invoer, schrijf, meld }: Kanalen): Promise<number> {
  const keuzes = leesKeuzes(argumenten, meld);
  if (!keuzes) return 1;
  const telling = keuzes.rapport ? new Telling(keuzes.metTekst) : undefined;
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
    const bevindingen = waak(gelezen.text, { bekend: keuzes.bekend });
    telling?.tel(String(gelezen.id), bevindingen);
    const uit = bevindingen.map(({ start, eind, soort, tekst, reden }) => ({ start, eind, soort, tekst, reden }));
    await schrijf(`${JSON.stringify({ id: gelezen.id, bevindingen: uit })}\n`);
  }
  const geschreven = !telling || !keuzes.rapport || schrijfRapport(keuzes.rapport, telling, meld);
  if (fouten) meld(`${fouten} van ${nummer} regels niet gelezen; de rest is gedaan.`);
  return fouten || !geschreven ? 1 : 0;
}

/** Writes the report; what was found has gone out already, so that a wrong path costs the report alone. */
function schrijfRapport(pad: string, telling: Telling, meld: (zin: string) => void): boolean {
  try {
    writeFileSync(pad, maakRapport(telling));
    return true;
  } catch {
    meld(
      `Het rapport is niet te schrijven: ${pad}. De bevindingen zijn er wel; geef een map die bestaat en waarin u mag schrijven.`,
    );
    return false;
  }
}

function leesKeuzes(argumenten: readonly string[], meld: (zin: string) => void): Keuzes | undefined {
  const keuzes: Keuzes = { bekend: [], metTekst: false };
  for (let i = 0; i < argumenten.length; i++) {
    const optie = argumenten[i]!;
    if (optie === '--met-tekst') keuzes.metTekst = true;
    else if ((optie === '--bekend' || optie === '--rapport') && argumenten[i + 1]) {
      const pad = argumenten[++i]!;
      if (optie === '--rapport') keuzes.rapport = pad;
      else if (!leesNamen(pad, keuzes, meld)) return undefined;
    } else {
      meld(
        `‘${optie}’ is geen keuze, of er ontbreekt een bestand achter. Gebruik: npm run --silent waker -- [--bekend namen.txt] [--rapport rapport.html [--met-tekst]] < in.jsonl > uit.jsonl`,
      );
      return undefined;
    }
  }
  return keuzes;
}

function leesNamen(pad: string, keuzes: Keuzes, meld: (zin: string) => void): boolean {
  try {
    keuzes.bekend = readFileSync(pad, 'utf8')
      .split(/\r?\n/)
      .map((naam) => naam.trim())
      .filter(Boolean);
    return true;
  } catch {
    meld(`Het bestand met bekende namen is niet te lezen: ${pad}.`);
    return false;
  }
}

/** One line as id and text, or a sentence about what is wrong with it. */
function leesRegel(regel: string): { id: string | number; text: string } | string {
  let waarde: unknown;
  try {
    waarde = JSON.parse(regel);
  } catch {
    return 'dit is geen JSON.';
  }
  if (typeof waarde !== 'object' || waarde === null) return 'dit is geen object met "id" en "text".';
  const { id, text } = waarde as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" ontbreekt of is geen tekst of getal.';
  return typeof text === 'string' ? { id, text } : '"text" ontbreekt of is geen tekst.';
}

/** The lines of a stream, whatever the size of its pieces; a last line needs no end. */
async function* regels(invoer: AsyncIterable<string>): AsyncGenerator<string> {
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

async function schrijfUit(stuk: string): Promise<void> {
  if (!stdout.write(stuk)) await once(stdout, 'drain');
}

if (import.meta.main) {
  // Whoever reads us may stop early (`| head`): then we are done too.
  stdout.on('error', () => process.exit(0));
  stdin.setEncoding('utf8');
  const code = await draaiWaker(argv.slice(2), {
    invoer: stdin as AsyncIterable<string>,
    schrijf: schrijfUit,
    meld: (zin) => stderr.write(`${zin}\n`),
  });
  process.exitCode = code;
}
