import { afterAll, beforeAll, expect, test } from 'vitest';
import { bewaarbronnen } from '../app/huis.ts';
import { draaiBewaren } from '../bewaren/index.ts';
import { SYSTEEM } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { beeindigMedewerker } from './medewerkerhandelingen.ts';
import { vertrokkenbezem } from './vertrokken.ts';

const { ben, tess, max } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

test('B12.7 het account van wie vertrok gaat na een jaar, de naam blijft, en wie er werkt houdt het', async () => {
  const stand = async () => {
    const vraag = 'select inlog_sub is not null as account, naam from medewerkers where id = any ($1) order by naam';
    return (await huis.eigenaar.query(vraag, [[tess.medewerkerId, max.medewerkerId]])).rows as { account: boolean }[];
  };
  const veeg = () => huis.databank.transactie(SYSTEEM, null, (db) => vertrokkenbezem.veeg({ db, klok: huis.klok }));
  await huis.eigenaar.query(`update medewerkers set inlog_iss = 'https://inlog.example', inlog_sub = id::text`);
  await huis.doe(beeindigMedewerker, { id: tess.medewerkerId }, ben);
  huis.klok.zet('2027-03-01T10:00:00Z');
  await veeg();
  expect((await stand()).map((m) => m.account)).toEqual([true, true]);
  huis.klok.zet('2027-03-03T10:00:00Z');
  await veeg();
  expect((await stand()).filter((m) => m.account)).toHaveLength(1);
  expect(await stand()).toContainEqual({ account: false, naam: 'Tess de Vries' });
});

test('B12.7 B12.8 een alarm dat is bekeken gaat na twee jaar, en een dat wacht blijft', async () => {
  const nieuw = `insert into alarmen (gemeente, id, soort, venster, medewerker_id, petsoort, feiten, gemeten, drempel, regelversie, begon_op, gemaakt_op, uitkomst, bekeken_op)
    values ('GM9001', gen_random_uuid(), 'nacht', $1, $2, 'toezichthouder', '{}', 1, 1, 1, '2026-03-02', '2026-03-02', $3, $4)`;
  await huis.eigenaar.query(nieuw, ['bekeken', tess.medewerkerId, 'verklaard', '2026-03-02T10:00:00Z']);
  await huis.eigenaar.query(nieuw, ['wacht', tess.medewerkerId, null, null]);
  const over = async (op: string) => {
    huis.klok.zet(op);
    await draaiBewaren({ databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) }, bewaarbronnen());
    return (await huis.eigenaar.query('select venster from alarmen order by venster')).rows.map((r) => r.venster);
  };
  expect(await over('2028-03-01T12:00:00Z')).toEqual(['bekeken', 'wacht']);
  expect(await over('2028-03-02T14:00:00Z')).toEqual(['wacht']);
});
