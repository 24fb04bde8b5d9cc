import { readFileSync } from 'node:fs';
import path from 'node:path';
import { systeemklok } from '../platform/klok.ts';
import { codeVan, OpstartFout } from '../platform/database/opstart-fout.ts';
import { zetFoutmelder } from '../kern/http/rest.ts';
import { leesConfig } from './config.ts';
import { maakMelder } from './melder.ts';
import { start, type Draaiend } from './starten.ts';

const WERKMAP = path.resolve(import.meta.dirname, '../..');
const melder = maakMelder(process.stderr, systeemklok);
const zeg = (zin: string) => void process.stdout.write(`${zin}\n`);

let draaiend: Promise<Draaiend> | undefined;
const stopsein = new AbortController();

zetFoutmelder((kenmerk, fout) => melder.fout('onvoorzien', fout, { kenmerk }));
for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signaal, () => void stop());
// What nobody expected: say where, and let go of everything. The database holds what was acknowledged.
process.on('uncaughtException', (fout) => void mislukt(fout));
process.on('unhandledRejection', (fout) => void mislukt(fout));

try {
  const { version } = JSON.parse(readFileSync(path.join(WERKMAP, 'package.json'), 'utf8')) as { version: string };
  const config = leesConfig(process.env, process.argv.slice(2), WERKMAP, version);
  draaiend = start(config, { zeg, melder, stopsein: stopsein.signal });
  await draaiend;
} catch (fout) {
  if (!stopsein.signal.aborted) await mislukt(fout);
}

/** Once: what runs is let finish. Twice: at once. */
async function stop(): Promise<void> {
  if (stopsein.signal.aborted) process.exit(130);
  stopsein.abort();
  const d = await draaiend?.catch(() => undefined);
  await d?.stop();
  process.exit(0);
}

async function mislukt(fout: unknown): Promise<void> {
  if (fout instanceof OpstartFout) {
    process.stderr.write(`\n${fout.message}\n${fout.watNu}\n`);
    if (melder.vraagtAlles) melder.info('start mislukt', { reden: fout.code, oorzaak: codeVan(fout.cause) });
  } else melder.fout('gestopt door een fout', fout);
  const bezig = draaiend;
  draaiend = undefined;
  await (await bezig?.catch(() => undefined))?.stop().catch(() => undefined);
  process.exit(1);
}
