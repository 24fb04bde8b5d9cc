// npm run --silent waker < in.jsonl > uit.jsonl: looks through old files for personal data (B12.1).
// Options: --bekend <bestand.txt>, one name a line that may stand in the texts; --rapport <bestand.html>; --met-tekst.
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, stdin } from 'node:process';
import { waak } from '../kern/waker/index.ts';
import { draaiOpdracht, leesRegel, regels, type Kanalen } from './jsonl.ts';
import { maakRapport, Telling } from './waker-rapport.ts';

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

if (import.meta.main) {
  stdin.setEncoding('utf8');
  await draaiOpdracht((kanalen) => draaiWaker(argv.slice(2), { ...kanalen, invoer: stdin as AsyncIterable<string> }));
}
