import { afterAll, beforeAll, expect, test } from 'vitest';
import { registreerLocatie } from '../inrichtingen/index.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { kamer, legAfspraakVast, vraagAfstemming } from './index.ts';
import { legLopendeZaakVast } from './politie.ts';
import { werk } from './werk.ts';

const { cor, tess, rik } = MENSEN;
let huis: Proefhuis;
const open = (adres: string, wie: Parameters<typeof openBladzijde>[3]) =>
  openBladzijde(huis, kamer.paginas, adres, wie).then((b) => b.html);

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

test('C4 G5 de bladzijden van toezicht en politie laten zien wat elk mag zien', async () => {
  expect(await open('/afstemafspraken', cor)).toContain('Nog geen afspraak');
  expect(await open('/afstemvragen', cor)).toContain('Nog niets gevraagd');
  const afspraak = { gemeente: 'GM9001', politieId: ORGANISATIES.politie.id, antwoordUren: 4, geldigDagen: 14 };
  await huis.doe(legAfspraakVast, { ...afspraak, besluit: 'Werkafspraak 2026-1' }, cor);
  const adres = { gemeente: 'GM9001', straat: 'Stille Kade', huisnummer: 7, plaats: 'Veenrijk' };
  const { id } = await huis.doe(registreerLocatie, { ...adres, soort: 'bedrijfspand' }, tess);
  await huis.doe(legLopendeZaakVast, { ...adres, advies: 'eerst_bellen', tot: '2026-06-01' }, rik);
  const dagen = { van: '2026-03-05', tot: '2026-03-07' };
  await huis.doe(vraagAfstemming, { gemeente: 'GM9001', locatieId: id, ...dagen }, cor);
  expect(await open(`/afstemvragen/nieuw?locatie=${id}`, cor)).toContain('Stille Kade 7');
  expect(await open('/afstemvragen/nieuw', tess)).toContain('name="locatieId"');
  expect(await open('/lopende-zaken', rik)).toContain('Stille Kade 7');
  expect(await open('/afstemverzoeken', rik)).toContain('Antwoord geven op AF-');
  expect(await open('/afstemvragen', cor)).toContain('Wacht op antwoord');
});

test('C4 G5 de werkvoorraad: de rechercheur tot het moment, daarna de coördinator', async () => {
  const regels = async (wie: typeof cor) => {
    const bron = werk.find((w) => w.petten.includes(wie.petsoort))!;
    const rol = { ...wie, rol: wie.compartiment, gemeenten: [...wie.gemeenten] };
    const s = { wie: rol, klok: huis.klok, maximum: 10 };
    return (await huis.databank.transactie(rol, null, (db) => bron.haal({ ...s, db }))).map((r) => r.taak);
  };
  expect([await regels(cor), await regels(rik)]).toEqual([[], ['Afstemming beantwoorden']]);
  huis.klok.zet('2026-03-02T14:00:00Z');
  expect([await regels(cor), await regels(rik)]).toEqual([['Politie bellen'], []]);
});
