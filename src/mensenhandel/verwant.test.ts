import { afterAll, beforeAll, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { draagOver, sluitDossier, toonDossier, vernietig } from './index.ts';
import { zoekVerwanteDossiers } from './verwant.ts';

const { tess, cor, aafje, aukje } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

async function nieuw(feiten: string): Promise<{ id: string; kenmerk: string }> {
  const { kenmerk } = await huis.doe(
    draagOver,
    { gemeente: 'GM9001', urgentie: 'gewoon', feiten, zekerheid: 'gehoord', indicatoren: ['B3'] },
    tess,
  );
  const { rows } = await huis.eigenaar.query<{ id: string }>('select id from dossiers where nummer = $1', [kenmerk]);
  return { id: rows[0]!.id, kenmerk };
}
const verwant = (id: string, wie: typeof aafje = aafje) => huis.vraag(zoekVerwanteDossiers, { id }, wie);

test('B12.2 G3 telefoon, kenteken en advertentie verbinden alleen dossiers, en alleen voor wie ze leest', async () => {
  const een = await nieuw('Klanten bellen 06-12345678. Zij wordt gebracht met kenteken XG-338-L.');
  const twee = await nieuw('In de advertentie staat nul zes 12 34 56 78.');
  const los = await nieuw('Er staat een busje voor de deur.');
  const { items, kenmerken, doorzocht } = await verwant(een.id);
  expect(items.map((d) => [d.id, d.verbanden])).toEqual([
    [twee.id, [{ reden: 'telefoon: 31612345678', zekerheid: 'zeker' }]],
  ]);
  expect(kenmerken.map((k) => [k.soort, k.woorden])).toEqual([
    ['telefoon', '06-12345678'],
    ['kenteken', 'XG-338-L'],
  ]);
  expect(doorzocht).toBe(2);
  expect((await verwant(los.id)).items).toEqual([]);
  expect((await huis.weigert(verwant(een.id, cor))).weigering?.regel).toBe('R1-compartimenten');
  expect((await huis.weigert(verwant(een.id, aukje))).code).toBe('NIET_GEVONDEN');
});

test('B12.2 van de kenmerken ligt nergens iets, en een vernietigd dossier verbindt niets meer', async () => {
  const een = await nieuw('Klanten bellen 06-87654321 voor een afspraak.');
  const twee = await nieuw('Op het bord staat 06 8765 4321.');
  expect((await verwant(een.id)).items).toHaveLength(1);
  const { rows } = await huis.eigenaar.query(`select count(*)::int as n from signaalsleutels`);
  expect(rows[0].n).toBe(0);
  const versie = async () => (await huis.vraag(toonDossier, { id: twee.id }, aafje)).versie;
  await huis.doe(
    sluitDossier,
    { id: twee.id, versie: await versie(), reden: 'geen_signaal', motivering: 'Het was een vergissing van de melder.' },
    aafje,
  );
  await huis.doe(vernietig, { id: twee.id, versie: await versie(), kenmerk: twee.kenmerk }, aafje);
  expect((await verwant(een.id)).items).toEqual([]);
  expect((await verwant(twee.id)).kenmerken).toEqual([]);
});
