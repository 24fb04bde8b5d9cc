import { afterAll, beforeAll, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import {
  beoordeelDatalek,
  besluitAp,
  besluitBetrokkenen,
  meldDatalek,
  neemMaatregel,
  sluitDatalek,
} from './handelingen.ts';

const { pia, tess } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

const ontdektOp = '2026-03-01T20:00:00Z';
const besluit = {
  mededelen: 'ja' as const,
  uitzondering: 'geen' as const,
  motivering: 'Het risico is hoog; wij bellen wie geraakt is.',
  namens: 'Gemeentesecretaris',
};

test('B12.7 AVG 34 weigert te sluiten tot vaststaat wanneer het de betrokkenen is verteld', async () => {
  const wat = 'Een rapport ging naar een verkeerd adres.';
  const melding = { gemeente: 'GM9001', soort: 'verkeerd_verzonden' as const, ontdektOp, wat };
  const { id } = await huis.doe(meldDatalek, melding, tess);
  await huis.doe(
    beoordeelDatalek,
    {
      id,
      gegevensoorten: 'Adressen',
      groep: 'Drie exploitanten',
      gevolgen: 'Druk van buiten',
      risico: 'hoog',
      motivering: 'De gegevens zijn gevoelig.',
    },
    pia,
  );
  await huis.doe(
    besluitAp,
    { id, melden: 'ja', motivering: 'Er is een risico.', gemeldOp: '2026-03-02T09:00:00Z', namens: 'Secretaris' },
    pia,
  );
  await huis.doe(neemMaatregel, { id, maatregel: 'Het rapport is teruggehaald.' }, pia);
  await huis.doe(besluitBetrokkenen, { id, ...besluit }, pia);
  const sluit = () => huis.doe(sluitDatalek, { id, les: 'Adressen leest voortaan een tweede.' }, pia);
  const fout = await huis.weigert(sluit());
  expect(fout.weigering).toMatchObject({ regel: 'B12.7-datalek-eerst-verteld', grondslag: 'AVG 34 lid 1 en 2' });
  for (const gedaanOp of ['2026-03-03T09:00:00Z', '2026-02-28T09:00:00Z'])
    expect((await huis.weigert(huis.doe(besluitBetrokkenen, { id, ...besluit, gedaanOp }, pia))).code).toBe(
      'INVOER_ONGELDIG',
    );
  await huis.doe(besluitBetrokkenen, { id, ...besluit, gedaanOp: '2026-03-02T09:30:00Z' }, pia);
  await sluit();
});
