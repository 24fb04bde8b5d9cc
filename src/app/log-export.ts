import path from 'node:path';
import { vanAmsterdam } from '../kern/http/formulierdata.ts';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import { plusDagen } from '../platform/klok.ts';
import { otlpBericht, spanVan } from '../verantwoording/index.ts';
import { leesConfig } from './config.ts';
import { leesStuk } from './logexport.ts';
import { metInstallatie } from './opdracht.ts';

// npm run --silent log:export -- --vanaf 2026-01-01 --tot 2026-01-31: the log as OTLP/JSON, one message a line, on standard output.

const WERKMAP = path.resolve(import.meta.dirname, '../..');

try {
  const { vanaf, tot } = leesPeriode(process.argv.slice(2));
  const config = leesConfig(process.env, [], WERKMAP, '');
  await metInstallatie(config, async (databank) => {
    let na = 0;
    for (let stuk = await leesStuk(databank, na); stuk; stuk = await leesStuk(databank, na)) {
      na = stuk.schakel;
      const rijen = stuk.rijen.filter((r) => Number(r.startMs) >= vanaf && Number(r.startMs) < tot);
      if (rijen.length) process.stdout.write(`${JSON.stringify(otlpBericht(rijen.map(spanVan), config.versie))}\n`);
    }
  });
} catch (fout) {
  const [zin, watNu] =
    fout instanceof OpstartFout
      ? [fout.message, fout.watNu]
      : ['Het log is niet te lezen.', 'Controleer of de database bereikbaar is en door dit programma is bijgewerkt.'];
  process.stderr.write(`\n${zin}\n${watNu}\n`);
  process.exitCode = 1;
}

/** The period in milliseconds; the last day counts whole. */
function leesPeriode(argumenten: string[]): { vanaf: number; tot: number } {
  const dag = (naam: string) => argumenten[argumenten.indexOf(naam) + 1] ?? '';
  const [vanaf, tot] = [dag('--vanaf'), dag('--tot')];
  if (argumenten.length !== 4 || [vanaf, tot].some((d) => !/^\d{4}-\d{2}-\d{2}$/.test(d)))
    throw new OpstartFout(
      'CONFIGURATIE',
      'De periode ontbreekt of is geen dag.',
      'Schrijf: npm run --silent log:export -- --vanaf 2026-01-01 --tot 2026-01-31',
    );
  const begin = (d: string) => Date.parse(vanAmsterdam(`${d}T00:00`));
  return { vanaf: begin(vanaf), tot: begin(plusDagen(tot, 1)) };
}
