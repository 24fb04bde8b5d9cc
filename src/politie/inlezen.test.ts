import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { leesAdvertentiesIn, toonImport } from './inlezen.ts';
import { toonZaak, toonZaken } from './vragen.ts';

const { rik, hugo } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const regel = (n: number, meer: object = {}) =>
  JSON.stringify({
    id: id(n),
    gemeente: 'GM9001',
    gezienOp: '2026-03-01T20:00:00Z',
    platform: 'voorbeeldsite',
    vindplaats: 'https://voorbeeld.example/1',
    tekst: 'Hetzelfde nummer als bij vier andere advertenties.',
    nummer: '0612345678',
    indicatoren: ['E2'],
    ...meer,
  });
const lees = (regels: string[], wie = rik) =>
  huis.doe(
    leesAdvertentiesIn,
    { bron: 'Eigen verzameling, februari', grondslag: 'politiewet_3', regels: regels.join('\n') },
    wie as typeof rik,
  );

describe('B13.4 P4 advertenties inlezen', () => {
  test('B13.4 zonder grondslag wordt niets ingelezen', async () => {
    const fout = await huis.weigert(huis.doe(leesAdvertentiesIn, { bron: 'x', regels: regel(1) } as never, rik));
    expect(fout.velden[0]?.veld).toBe('grondslag');
  });

  test('B13.4 P4 elke regel wordt nagekeken: wat niet past staat er met nummer en reden, zonder de woorden', async () => {
    const { id: importId, ...telling } = await lees([
      regel(1),
      'geen json',
      regel(2, { indicatoren: [] }),
      regel(3, { nationaliteit: 'Verzonnen', 'Verzonnen Naam 0612345678': 1 }),
      regel(4, { gemeente: 'GM0001' }),
      regel(5, { gezienOp: '2027-01-01T00:00:00Z' }),
      '',
      regel(6),
    ]);
    expect(telling).toEqual({ nieuw: 2, alBekend: 0, geweigerd: 5 });
    const { fouten } = await huis.vraag(toonImport, { id: importId }, rik);
    expect(fouten.map((f) => f.regel)).toEqual([2, 3, 4, 5, 6]);
    expect(JSON.stringify(fouten)).not.toContain('Verzonnen');
    expect((await huis.weigert(huis.vraag(toonImport, { id: importId }, hugo))).code).toBe('NIET_GEVONDEN');
  });

  test('B13.4 twee keer inlezen is één zaak; een andere eenheid heeft een eigen verzameling', async () => {
    expect(await lees([regel(1), regel(6), regel(7), regel(7)])).toMatchObject({ nieuw: 1, alBekend: 2, geweigerd: 0 });
    expect(await lees([regel(1)], hugo as never)).toMatchObject({ nieuw: 1, alBekend: 0 });
  });

  test('B13.4 wat is ingelezen weegt als elke zaak, en staat nergens bij toezicht', async () => {
    const { items } = await huis.vraag(toonZaken, { kanaal: 'advertentie' }, rik);
    expect(items).toHaveLength(3);
    expect(await huis.vraag(toonZaak, { id: items[0]!.id }, rik)).toMatchObject({
      weging: { voorstel: 'zwak' },
      stukken: [{ soort: 'feit' }, { soort: 'kenmerk' }, { soort: 'kenmerk' }],
    });
    for (const tabel of ['meldingen', 'signalen', 'gebeurtenissen'])
      expect((await huis.eigenaar.query(`select 1 from ${tabel}`)).rows).toEqual([]);
  });
});
