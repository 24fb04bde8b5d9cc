import { expect, test } from 'vitest';
import { allePetten } from '../kern/petten.ts';
import { kamers } from './huis.ts';

const paginas = kamers.flatMap((k) => k.paginas);

test.each(allePetten().map((p) => p.soort))('R1 als %s leidt elke sneltoets naar één bladzijde', (soort) => {
  const eigen = paginas.flatMap(({ menu }) => (menu?.petten.includes(soort) ? [menu] : []));
  const opToets = Object.groupBy(eigen, (m) => m.toets);
  const dubbel = Object.entries(opToets).flatMap(([toets, m]) =>
    m!.length > 1 ? [`${toets}: ${m!.map((x) => x.tekst).join(' en ')}`] : [],
  );
  expect(dubbel).toEqual([]);
});
