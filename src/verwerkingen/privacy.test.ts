import { afterAll, beforeAll, expect, test } from 'vitest';
import { maakWebhuis, type Webhuis } from '../app/proef/webhuis.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { schortOp } from './wendingen.ts';

let web: Webhuis;
beforeAll(async () => {
  web = await maakWebhuis();
  await laadGemeenten(web.huis.databank);
});
afterAll(() => web.sluit());

test('B12.7 AVG 13 en 14 de privacypagina volgt het register, zonder inlog, en noemt rechten en de AP', async () => {
  const begin = await web.ruw({ pad: '/privacy' });
  expect(begin.tekst).toContain('/privacy/GM9001');
  expect(begin.tekst).toContain('Autoriteit Persoonsgegevens');
  const lees = async () => (await web.ruw({ pad: '/privacy/GM9001' })).tekst;
  const sjabloon = web.huis.beleid.verwerkingen.get('meldingen-behandelen')!;
  const voor = await lees();
  for (const stuk of ['Uw rechten', sjabloon.naam, sjabloon.bewaren, sjabloon.ontvangers.slice(0, 20), '/intrekken'])
    expect(voor).toContain(stuk);
  const stop = { gemeente: 'GM9001', sleutel: 'meldingen-behandelen', reden: 'De grondslag wordt opnieuw bekeken.' };
  await web.huis.doe(schortOp, stop, MENSEN.pia);
  expect(await lees()).not.toContain(sjabloon.doelomschrijving.slice(0, 40));
  expect((await web.ruw({ pad: '/privacy/GM0000' })).status).toBe(404);
  expect((await web.ruw({ pad: '/vertrouwenspersoon' })).tekst).toContain('href="/privacy"');
});
