import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { ruimOp } from '../kern/bezorgen.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { legSignaalVast, stapelSignalen } from './handelingen.ts';
import { sleutelbezem } from './inhalen.ts';
import { kentMens, maakVergelijkbaar } from './lid.ts';
import { herstelOnderscheid, onderscheidSignalen } from './paren.ts';
import { isTeZwak, maakVerwant } from './verwanten.ts';
import { toonKandidaten, toonStapel } from './vragen.ts';
import { meldIets } from './proef/melding.ts';

const { tess, cor, jet } = MENSEN;
let huis: Proefhuis;
const LEEG = { adressen: [], zaken: [], mensen: [], kvk: [] };

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());
beforeEach(() => huis.klok.vooruit(60_000));

async function signaal(feit: string, gemeente = 'GM9001', meer: object = {}): Promise<string> {
  const melding = await meldIets(huis, { gemeente });
  const gemaakt = await huis.doe(
    legSignaalVast,
    { id: melding.id, feit, onderwerp: 'overlast', zekerheid: 'gehoord', datum: '2026-02-28', ...meer },
    tess,
  );
  return gemaakt.id;
}
const kandidaten = async (id: string, wie: typeof cor = cor) =>
  (await huis.vraag(toonKandidaten, { id }, wie)).items.map((k) => [k.id, k.verbanden] as const);

describe('anders geschreven, toch hetzelfde', () => {
  test('G3 een adres met een verschrijving wordt voorgesteld, met hoe zeker dat is', async () => {
    const een = await signaal('Aan de Wilgenkade 31 loopt het af en aan.');
    const twee = await signaal('Wilgnkade nr. 31: elke nacht bezoek.');
    const ver = await signaal('Aan de Wilgenkade 33 is het rustig.');
    const gevonden = new Map(await kandidaten(twee));
    expect(gevonden.get(een)).toEqual([
      { reden: 'lijkt op hetzelfde adres: Wilgnkade nr. 31', zekerheid: 'mogelijk' },
      { reden: 'in dezelfde gemeente', zekerheid: 'mogelijk' },
    ]);
    expect(gevonden.has(ver)).toBe(false);
  });

  test('G3 een facilitator telt alleen als het register die kent', () => {
    const kent = kentMens(['Radu Brugman']);
    const lees = (id: string, feit: string) =>
      maakVergelijkbaar({ gemeente: 'GM9001', id, feit, datum: '2026-02-28', register: LEEG }, kent);
    const verband = (a: string, b: string) => maakVerwant([lees('a', a)], lees('b', b)).verbanden;
    expect(
      verband('De kamers worden verhuurd door Radu Brugman.', 'Verhuurder is R. Brugman, hij haalt elke week de huur.'),
    ).toMatchObject([{ reden: 'lijkt op dezelfde facilitator: Radu Brugman', zekerheid: 'waarschijnlijk' }]);
    expect(
      verband('De kamers worden verhuurd door Sjoerd Kooistra.', 'Verhuurder is S. Kooistra, hij haalt de huur op.'),
    ).toEqual([]);
  });

  test('S5 een adres zonder plaats verbindt niet over de gemeentegrens, een KvK-nummer wel', async () => {
    const hier = await signaal('Aan de Populierenlaan 8 hangt een bord, KvK-nummer 55556666.');
    const adres = await signaal('Aan de Populierenlaan 8 is het druk.', 'GM9002');
    const nummer = await signaal('Op de bon staat KvK 55556666.', 'GM9002');
    const gevonden = new Map(await kandidaten(hier));
    expect(gevonden.has(adres)).toBe(false);
    expect(gevonden.get(nummer)).toEqual([{ reden: 'zelfde KvK-nummer: 55556666', zekerheid: 'zeker' }]);
    expect(new Map(await kandidaten(hier, jet)).has(nummer)).toBe(false);
  });

  test('G3 wat alleen mogelijk is rijgt niet aaneen', () => {
    const zwak = { id: 'x', aantal: 1, verbanden: [{ reden: 'r', zekerheid: 'mogelijk' as const, groep: 'zaak' }] };
    expect(isTeZwak(zwak, 3)).toBe(true);
    expect(isTeZwak({ ...zwak, aantal: 2 }, 3)).toBe(false);
    expect(isTeZwak({ ...zwak, verbanden: [{ ...zwak.verbanden[0]!, zekerheid: 'waarschijnlijk' }] }, 3)).toBe(false);
  });

  test('G3 een stapel krijgt als voorstel wat een van haar signalen anders spelt', async () => {
    const [een, twee] = [await signaal('Hazelaarstraat 14 staat leeg.'), await signaal('Vaak licht op nummer 14.')];
    const later = await signaal('In de Hazelaarstr. nr 14 brandt licht.');
    const { id } = await huis.doe(
      stapelSignalen,
      { titel: 'Hazelaarstraat 14', signalen: [een, twee], reden: 'Beide gaan over dit pand.' },
      cor,
    );
    expect((await huis.vraag(toonStapel, { id }, cor)).kandidaten.map((k) => k.id)).toContain(later);
  });
});

describe('niet hetzelfde', () => {
  const reden = 'Ander pand: het ene is de achterkant.';
  test('G3 een toezichthouder haalt niets uit elkaar, en wat al vaststaat wordt niet herhaald', async () => {
    const [a, b] = [await signaal('Elzenweg 3 is dicht.'), await signaal('Elzenweg 3 is open.')];
    const fout = await huis.weigert(huis.doe(onderscheidSignalen, { id: a, anderId: b, reden }, tess));
    expect(fout.weigering?.regel).toBe('G3-mens-bevestigt-stapel');
    expect((await huis.weigert(huis.doe(herstelOnderscheid, { id: a, anderId: b, reden }, cor))).code).toBe(
      'STAND_PAST_NIET',
    );
    expect((await huis.weigert(huis.doe(onderscheidSignalen, { id: a, anderId: a, reden }, cor))).velden[0]?.veld).toBe(
      'anderId',
    );
  });

  test('G3 niet hetzelfde geldt aan beide kanten, en is terug te draaien', async () => {
    const [a, b] = [await signaal('Lindenweg 5 is dicht.'), await signaal('Lindenweg 5 is open.')];
    expect(new Map(await kandidaten(a)).has(b)).toBe(true);
    await huis.doe(onderscheidSignalen, { id: a, anderId: b, reden }, cor);
    expect(new Map(await kandidaten(a)).has(b)).toBe(false);
    expect(new Map(await kandidaten(b)).has(a)).toBe(false);
    expect((await huis.vraag(toonKandidaten, { id: b }, cor)).nietHetzelfde).toMatchObject([{ id: a, reden }]);
    huis.klok.vooruit(1000);
    await huis.doe(herstelOnderscheid, { id: b, anderId: a, reden: 'Toch hetzelfde pand, blijkt ter plaatse.' }, cor);
    expect(new Map(await kandidaten(a)).has(b)).toBe(true);
    expect((await huis.vraag(toonKandidaten, { id: a }, cor)).nietHetzelfde).toEqual([]);
  });
});

test('G3 signalen van voor de sleutels worden bij het starten ingehaald', async () => {
  const [a, b] = [await signaal('Platanenplein 9 is dicht.'), await signaal('Platanenplein 9 is open.')];
  await huis.eigenaar.query('delete from signaalsleutels where signaal_id = any ($1::uuid[])', [[a, b]]);
  expect(new Map(await kandidaten(a)).has(b)).toBe(false);
  await ruimOp({ databank: huis.databank, klok: huis.klok }, [sleutelbezem]);
  expect(new Map(await kandidaten(a)).has(b)).toBe(true);
});
