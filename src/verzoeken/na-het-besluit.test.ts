import { afterAll, beforeAll, expect, test } from 'vitest';
import { bewaarbronnen } from '../app/huis.ts';
import { draaiBewaren } from '../bewaren/index.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { besluit, registreerVerzoek } from './handelingen.ts';
import { kijkNa, legRechtsmiddelVast, sluitRechtsmiddel } from './na-het-besluit.ts';
import { toonVerzoek } from './vragen.ts';
import { werk } from './werk.ts';

const { pia, fien } = MENSEN;
let huis: Proefhuis;
let id: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  const wie = { naam: 'Quirinus Zandloper', adres: 'Turfkade 1, Veenrijk', gevraagd: 'Wat hebt u over mij?' };
  const verzoek = { gemeente: 'GM9001', recht: 'inzage', wijze: 'brief', ontvangenOp: '2026-02-27', ...wie } as const;
  ({ id } = await huis.doe(registreerVerzoek, verzoek, pia));
});
afterAll(() => huis.sluit());

const lees = () => huis.vraag(toonVerzoek, { id }, pia);
const sleutel = async () => ({ id, versie: (await lees()).versie });
const kijk = async (wie: typeof pia) =>
  huis.doe(kijkNa, { ...(await sleutel()), oordeel: 'in_orde', tekst: 'Termijn en motivering nagelopen.' }, wie);
const maakBezwaar = async (op: string) =>
  huis.doe(legRechtsmiddelVast, { ...(await sleutel()), rechtsmiddel: 'bezwaar', op }, pia);
async function ruimOp(op: string) {
  huis.klok.zet(op);
  await draaiBewaren({ databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) }, bewaarbronnen());
}

test('B12.7 AVG 38 wie op een verzoek besloot kijkt dat niet zelf na, ook niet met eigen SQL', async () => {
  expect((await huis.weigert(kijk(fien))).weigering?.regel).toBe('B12.7-pas-na-het-besluit');
  expect((await huis.weigert(maakBezwaar('2026-03-02'))).weigering?.regel).toBe('B12.7-pas-na-het-besluit');
  const motivering = 'Niet vast te stellen wie het vraagt.';
  await huis.doe(besluit, { ...(await sleutel()), uitkomst: 'buiten_behandeling', orgaan: 'college', motivering }, pia);
  expect((await huis.weigert(kijk(pia))).weigering?.regel).toBe('B12.7-verzoek-niet-eigen-nakijken');
  const zelf = `update verzoeken set nagekeken_op = now(), nagekeken_door = besloten_door, nagekeken_oordeel = 'in_orde' where id = $1`;
  await expect(huis.eigenaar.query(zelf, [id])).rejects.toMatchObject({ code: '23514' });
  const taak = 'Behandeling van een verzoek nakijken';
  expect(await huis.werkVan(werk, fien)).toContain(taak);
  expect(await huis.werkVan(werk, pia)).not.toContain(taak);
  await kijk(fien);
  expect(await huis.werkVan(werk, fien)).not.toContain(taak);
  expect(await lees()).toMatchObject({ nagekekenOordeel: 'in_orde' });
});

test('B12.7 wie het vroeg wordt niet gewist zolang bezwaar of beroep loopt, en zes maanden daarna wel', async () => {
  expect((await huis.weigert(maakBezwaar('2026-03-01'))).velden[0]?.veld).toBe('op');
  const klaar = async () => huis.doe(sluitRechtsmiddel, await sleutel(), pia);
  expect((await huis.weigert(klaar())).code).toBe('STAND_PAST_NIET');
  await maakBezwaar('2026-03-02');
  await ruimOp('2027-06-01T10:00:00Z');
  expect((await lees()).wie?.naam).toBe('Quirinus Zandloper');
  await klaar();
  await ruimOp('2027-11-30T10:00:00Z');
  expect((await lees()).wie?.naam).toBe('Quirinus Zandloper');
  await ruimOp('2027-12-02T12:00:00Z');
  expect((await lees()).wie).toBeNull();
});
