// npm run --silent stapelen -- meldingen.jsonl > stapels.jsonl: finds which meldingen in an old file may belong together (G3).
// Without a file, or with '-', it reads standard input. Reads {"id","datum","melder","text"} per line.
import { createReadStream } from 'node:fs';
import { argv, stdin } from 'node:process';
import { Stapelaar } from '../signalen/index.ts';
import { draaiOpdracht, leesRegel, regels, type Kanalen } from './jsonl.ts';

const GEBRUIK = 'Gebruik: npm run --silent stapelen -- [meldingen.jsonl] > stapels.jsonl';

/** Runs the command to its end and gives the exit code: 0, or 1 when a line or an option was not right. */
export async function draaiStapelen(
  argumenten: readonly string[],
  { invoer, schrijf, meld }: Kanalen,
): Promise<number> {
  const optie = argumenten.find((a) => a.startsWith('-') && a !== '-');
  if (optie !== undefined || argumenten.length > 1) {
    meld(`‘${optie ?? argumenten[1]!}’ is geen keuze. ${GEBRUIK}`);
    return 1;
  }
  const pad = argumenten[0] ?? '-';
  const stapelaar = new Stapelaar();
  const gezien = new Set<string | number>();
  let [nummer, fouten] = [0, 0];
  try {
    for await (const regel of regels(pad === '-' ? invoer : createReadStream(pad, 'utf8'))) {
      nummer += 1;
      if (regel.trim() === '') continue;
      const gelezen = leesRegel(regel);
      const fout = typeof gelezen === 'string' ? gelezen : dubbel(gelezen.id, gezien);
      if (fout || typeof gelezen === 'string') {
        fouten += 1;
        meld(`Regel ${nummer}: ${fout}`);
        continue;
      }
      const { id, text, velden } = gelezen;
      const datum = leesDatum(velden['datum']);
      if (datum === undefined)
        meld(`Regel ${nummer}: "datum" is geen dag (JJJJ-MM-DD); de melding telt mee zonder datum.`);
      stapelaar.neem({ id, text, datum: datum ?? '', melder: String(velden['melder'] ?? '') });
    }
  } catch (fout) {
    if (!isBestandsfout(fout)) throw fout;
    meld(
      `Het bestand met meldingen is niet te lezen: ${pad}. Geef een bestand dat bestaat en dat u mag lezen. ${GEBRUIK}`,
    );
    return 1;
  }
  for (const stapel of stapelaar.stapels()) await schrijf(`${JSON.stringify(stapel)}\n`);
  if (fouten) meld(`${fouten} van ${nummer} regels niet gelezen; de rest is gedaan.`);
  return fouten ? 1 : 0;
}

function dubbel(id: string | number, gezien: Set<string | number>): string {
  if (gezien.has(id)) return `"id" ${JSON.stringify(id)} is al gebruikt; deze regel telt niet mee.`;
  gezien.add(id);
  return '';
}

/** A day that exists, '' when none was given, undefined when it cannot be. */
function leesDatum(waarde: unknown): string | undefined {
  if (waarde === undefined || waarde === null || waarde === '') return '';
  const dag = typeof waarde === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:T|\s|$)/.exec(waarde)?.[1] : undefined;
  if (dag === undefined) return undefined;
  const tijd = Date.parse(`${dag}T00:00:00Z`);
  return Number.isNaN(tijd) || new Date(tijd).toISOString().slice(0, 10) !== dag ? undefined : dag;
}

function isBestandsfout(fout: unknown): boolean {
  return fout instanceof Error && 'code' in fout && typeof fout.code === 'string' && /^E[A-Z]+$/.test(fout.code);
}

if (import.meta.main) {
  stdin.setEncoding('utf8');
  await draaiOpdracht((kanalen) =>
    draaiStapelen(argv.slice(2), { ...kanalen, invoer: stdin as AsyncIterable<string> }),
  );
}
