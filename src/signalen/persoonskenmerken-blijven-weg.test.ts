import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { bewaarsleutels, maakVergelijkbaar } from './lid.ts';

const LEEG = { adressen: [], zaken: [], mensen: [], kvk: [] };
const lees = (feit: string) =>
  bewaarsleutels(
    maakVergelijkbaar({ gemeente: 'GM9001', id: 'x', feit, datum: '2026-02-28', register: LEEG }, () => false),
  );

let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

describe('G3 V1 wat een persoon aanwijst komt niet bij toezicht te liggen', () => {
  test.each([
    ['telefoon', 'Bel 06-12345678 voor een afspraak.', '612345678'],
    ['kenteken', 'Er staat een busje met kenteken XG-338-L.', 'xg338l'],
    ['advertentie', 'Zie advertentie nummer 8812345 op kinky.nl.', '8812345'],
    ['e-mail', 'Mail naar zonnetje77@example.org.', 'zonnetje77'],
    ['account', 'Op telegram: @zonnetje_77.', 'zonnetje_77'],
    ['persoon', 'De kamers worden verhuurd door Sjoerd Kooistra.', 'kuistra'],
  ])('G3 een %s in de woorden geeft geen sleutel', (_, feit, spoor) => {
    expect(lees(feit).join(' ').toLowerCase()).not.toContain(spoor);
  });

  test('G3 wat er ook staat: een sleutel is van een plek, zaak, facilitator of KvK-nummer', () => {
    const stuk = fc.constantFrom(
      'bel 0612345678',
      'kenteken 12-ABC-3',
      'verhuurder J. Mulder',
      'Kerkstraat 12 in Zwolle',
      'salon Orchidee',
      '@zonnetje_77',
      'KvK 12345678',
    );
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 6 }), (delen) => {
        for (const k of lees(delen.join('. '))) expect(k).toMatch(/^(?:adres|post|hoek|zaak|kvk|gelezen)[:=]/);
      }),
    );
  });

  test('G3 de tabel zelf weigert ze, ook met de hand', async () => {
    const client = await huis.app.connect();
    await client.query(`begin; select kern.open_handeling('toezicht', '{GM9001}', null, null, 'coordinator', null)`);
    await expect(
      client.query(`insert into signaalsleutels values ('GM9001', $1, 'telefoon:31612345678')`, [
        MENSEN.cor.medewerkerId,
      ]),
    ).rejects.toThrow('signaalsleutels_sleutel_check');
    await client.query('rollback');
    client.release();
  });
});
