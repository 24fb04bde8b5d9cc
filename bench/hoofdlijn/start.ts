import { rmSync } from 'node:fs';
import path from 'node:path';
import { bouwProgramma, maakMap, startProgramma } from '../../src/app/proef/programma.ts';
import { meet, percentiel, regel, rond } from './meten.ts';

/** How long the program takes to its first answer on an empty folder, and again when its data stand there. */
export async function meetStart(): Promise<void> {
  const data = maakMap();
  const bundel = await bouwProgramma(data.map);
  try {
    const start = async () => {
      const p = await startProgramma(bundel, data.map);
      await p.klaar();
      return p;
    };
    const lopend: Array<Awaited<ReturnType<typeof start>>> = [];
    const reeksen = [];
    for (let nummer = 0; nummer < 2; nummer += 1) {
      reeksen.push(await meet(1, 1, async () => void lopend.push(await start())));
      lopend[nummer]!.kind.kill('SIGTERM');
      await lopend[nummer]!.einde();
    }
    const [eerste, tweede] = reeksen.map((r) => percentiel(r, 1) / 1000) as [number, number];
    regel(
      'tweede start tot het eerste antwoord',
      `${rond(tweede, 1)} s, ${rond(tweede / eerste, 2)} van de eerste`,
      '≤ 5 s',
      tweede <= 5,
    );
  } finally {
    data.weg();
    rmSync(path.dirname(bundel), { recursive: true, force: true });
  }
}
