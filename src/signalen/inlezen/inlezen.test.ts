import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruimOp } from '../../kern/bezorgen.ts';
import { neemAan } from '../../kern/bestanden/index.ts';
import { laadGemeenten } from '../../kern/gemeenten.ts';
import { MENSEN } from '../../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../../kern/proef/proefhuis.ts';
import { toonMelding } from '../../meldingen/index.ts';
import { bekijkInleesbestand, bereidInlezingVoor, inleesbezem, leesIn, toonInlezing } from './handelingen.ts';
import { leesInleesbestand } from './lezen.ts';

const { tess, cor } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

const rij = (id: string, text: string, meer: object = {}) =>
  JSON.stringify({ id, datum: '2026-01-15', melder: 'buurtbewoner', text, ...meer });
const BESTAND = [
  rij('m1', 'Aan de Turfkade 12 in Zwolle staat elke nacht de deur open.'),
  rij('m2', 'Turfkade nr. 12 te Zwolle: veel bezoek in de nacht.', { melder: 'wijkagent' }),
  'geen json',
  rij('m3', 'Bel 06-12345678 voor een afspraak in dat pand.'),
  rij('m1', 'Nog een keer hetzelfde nummer van de regel.'),
  rij('m4', 'Er is geen datum bij deze melding.', { datum: '2026-02-30' }),
  '',
  rij('m5', 'Te kort', { text: 'kort' }),
].join('\n');
const invoer = { gemeente: 'GM9001', titel: 'Meldpunt 2025', inhoud: BESTAND };
const standen = async (id: string) =>
  (await huis.vraag(toonInlezing, { id }, cor)).rijen.map((r) => [r.regel, r.stand] as const);

describe('een oud bestand inlezen', () => {
  test('R2 een toezichthouder leest geen bestand in, en een leeg of te groot bestand wordt geweigerd', async () => {
    expect((await huis.weigert(huis.doe(bereidInlezingVoor, invoer, tess))).weigering?.regel).toBe(
      'R2-oude-meldingen-inlezen',
    );
    for (const inhoud of [
      '\n\n',
      Array.from({ length: 501 }, (_, i) => rij(`r${i}`, 'Een melding als deze.')).join('\n'),
    ])
      expect((await huis.weigert(huis.doe(bereidInlezingVoor, { ...invoer, inhoud }, cor))).velden[0]?.veld).toBe(
        'inhoud',
      );
  });

  test('R2 elke regel die niet te lezen is zegt waarom, en de bron is een soort en geen naam', () => {
    const gelezen = leesInleesbestand(BESTAND, '2026-03-02');
    expect(gelezen.map((r) => [r.regel, r.stand, r.bron])).toEqual([
      [1, 'goed', 'buurt'],
      [2, 'goed', 'politie'],
      [3, 'fout', null],
      [4, 'waker', 'buurt'],
      [5, 'fout', null],
      [6, 'fout', null],
      [8, 'fout', null],
    ]);
    for (const r of gelezen) expect(r.stand === 'goed' ? r.tekst : r.toelichting).toBeTruthy();
  });

  test('B12.1 een proef leest niets in, toont wat bij elkaar kan horen, en bewaart niets van een regel met een vondst', async () => {
    const { id } = await huis.doe(bereidInlezingVoor, invoer, cor);
    const { rijen } = await huis.vraag(toonInlezing, { id }, cor);
    expect(rijen.filter((r) => r.groep === 1).map((r) => r.regel)).toEqual([1, 2]);
    expect(rijen[0]!.reden).toContain('turfkade 12');
    expect(JSON.stringify(rijen)).not.toContain('12345678');
    const { rows } = await huis.eigenaar.query(`select count(*)::int as n from meldingen`);
    expect(rows[0].n).toBe(0);
    const tekst = await huis.eigenaar.query(
      `select regel from inleesregels where inlezing_id = $1 and tekst is not null order by regel`,
      [id],
    );
    expect(tekst.rows.map((r) => r.regel)).toEqual([1, 2]);
  });

  test('R2 inlezen maakt een melding per goede regel, één keer, ook als hetzelfde bestand nog eens komt', async () => {
    const een = await huis.doe(bereidInlezingVoor, invoer, cor);
    const twee = await huis.doe(bereidInlezingVoor, invoer, cor);
    const { meldingen } = await huis.doe(leesIn, { id: een.id }, cor);
    expect(meldingen).toHaveLength(2);
    expect(await huis.vraag(toonMelding, { id: meldingen[1]!.id }, cor)).toMatchObject({
      bron: 'politie',
      wijze: 'overdracht',
      tekst: 'Turfkade nr. 12 te Zwolle: veel bezoek in de nacht.',
    });
    expect((await huis.doe(leesIn, { id: twee.id }, cor)).meldingen).toEqual([]);
    expect((await standen(twee.id)).slice(0, 2)).toEqual([
      [1, 'al_ingelezen'],
      [2, 'al_ingelezen'],
    ]);
    const drie = await huis.doe(bereidInlezingVoor, invoer, cor);
    expect((await standen(drie.id))[0]).toEqual([1, 'al_ingelezen']);
    expect((await huis.weigert(huis.doe(leesIn, { id: een.id }, cor))).weigering?.regel).toBe(
      'R2-inlezen-gaat-een-keer',
    );
    const { rows } = await huis.eigenaar.query(
      `select (select count(*)::int from meldingen) as m, (select count(*)::int from gebeurtenissen where soort = 'melding.geregistreerd') as g, (select count(*)::int from inleesregels where tekst is not null and inlezing_id = $1) as t`,
      [een.id],
    );
    expect(rows[0]).toEqual({ m: 2, g: 2, t: 0 });
  });

  test('R2 een bestand dat meekomt wordt net zo bekeken', async () => {
    const bestand = await neemAan(Buffer.from(rij('b1', 'Aan de Wilgenlaan 4 is het elke nacht druk.')));
    const { id } = await huis.uitvoerder.voerUit(
      bekijkInleesbestand,
      { gemeente: 'GM9001', titel: 'Bestand van de post' },
      cor,
      { sleutel: 'inlezen-bestand-1', bestand },
    );
    expect(await standen(id)).toEqual([[1, 'goed']]);
  });

  test('B12.7 een proef verdwijnt na een dag, met haar woorden', async () => {
    const { id } = await huis.doe(bereidInlezingVoor, { ...invoer, titel: 'Vergeten bestand' }, cor);
    huis.klok.vooruit(25 * 3_600_000);
    await ruimOp({ databank: huis.databank, klok: huis.klok }, [inleesbezem]);
    expect((await huis.weigert(huis.vraag(toonInlezing, { id }, cor))).code).toBe('NIET_GEVONDEN');
  });
});
