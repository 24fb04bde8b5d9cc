import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bewaarregels } from '../bewaren/index.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { bewaarbronnen, kamers } from './huis.ts';
import { leesTabellen } from './proef/zaaien.ts';

// B12.7: whatever is kept has a term, or says why not. A new table comes along by itself and is refused here until somebody chose.

let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

const zonder = Object.assign({}, ...kamers.map((k) => k.zonderTermijn ?? {})) as Record<string, string>;

/** Tables for which nobody chose a term or a reason. */
async function zonderKeuze(): Promise<string[]> {
  const gedekt = new Set([...bewaarbronnen().flatMap((b) => b.tabellen), ...Object.keys(zonder)]);
  return (await leesTabellen(huis.eigenaar)).map((t) => t.naam).filter((n) => !gedekt.has(n));
}

describe('B12.7 alles wat wordt bewaard heeft een termijn', () => {
  test('B12.7 elke tabel heeft een bewaartermijn of een reden', async () => {
    expect(await zonderKeuze()).toEqual([]);
  });

  test('B12.7 kanarie: een nieuwe tabel zonder termijn valt op', async () => {
    await huis.eigenaar.query('create table kanarie (gemeente text, id uuid)');
    expect(await zonderKeuze()).toEqual(['kanarie']);
    await huis.eigenaar.query('drop table kanarie');
  });

  test('B12.7 elk resultaat van elke soort heeft precies één regel, en elke regel een bron die is nagekeken', () => {
    const paren = bewaarbronnen().flatMap((b) => b.resultaten.map((r) => `${b.soort}-${r}`.replaceAll('_', '-')));
    expect(bewaarregels.map((r) => r.code).toSorted()).toEqual(paren.toSorted());
    for (const r of bewaarregels) {
      expect(r.gecontroleerd.op, r.code).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(`${r.artikel} ${r.bron}`, r.code).toMatch(/Archiefwet|AVG/);
    }
  });

  test('B12.7 een reden is een zin, en staat bij een tabel die er is en geen termijn heeft', async () => {
    const namen = new Set((await leesTabellen(huis.eigenaar)).map((t) => t.naam));
    const metTermijn = new Set(bewaarbronnen().flatMap((b) => b.tabellen));
    for (const [tabel, reden] of Object.entries(zonder)) {
      expect(namen.has(tabel), tabel).toBe(true);
      expect(metTermijn.has(tabel), tabel).toBe(false);
      expect(reden).toMatch(/^[A-Z].{15,}\.$/);
    }
  });
});
