import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { laatHoren } from '../kern/bezorgen.ts';
import type { Bezorgd } from '../kern/kamer.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { kiesIndicatorenVan, stelDrempelIn, toonDrempels } from './drempelhandelingen.ts';
import { legSignaalVast, stapelSignalen, voegToe } from './handelingen.ts';
import { neemErnstigeFeiten } from './queries.ts';
import { beoordeelDrempelsein, luisteraars, toonSein, toonSeinen, werk } from './seinen.ts';
import { toonSignaal, toonStapel } from './vragen.ts';
import { meldIets } from './proef/melding.ts';

const { tess, cor, aafje } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.klok.vooruit(60_000));

async function signaal(bron: 'buurt' | 'politie' | 'ggd' | 'zorg', datum = '2026-02-20', meer: object = {}) {
  const melding = await meldIets(huis, { bron });
  const gemaakt = await huis.doe(
    legSignaalVast,
    { id: melding.id, feit: 'De deur stond open.', onderwerp: 'overlast', zekerheid: 'gehoord', datum, ...meer },
    tess,
  );
  return { id: gemaakt.id, meldingId: melding.id };
}
const reden = 'Zelfde pand, melders die elkaar niet kennen.';
async function stapel(...ids: string[]): Promise<string> {
  return (await huis.doe(stapelSignalen, { titel: 'Turfkade 12', signalen: ids, reden }, cor)).id;
}
async function voeg(id: string, signaalId: string): Promise<void> {
  huis.klok.vooruit(1000);
  const { versie } = await huis.vraag(toonStapel, { id }, cor);
  await huis.doe(voegToe, { id, signaalId, reden, versie }, cor);
}
/** Delivers what was told since, as the program does. */
async function bezorg(): Promise<Bezorgd[]> {
  const { rows } = await huis.eigenaar.query(
    `delete from gebeurtenissen where soort in ('stapel.drempel-bereikt', 'drempelsein.beoordeeld') returning id, soort, gemeente, onderwerp_id as "onderwerpId", gegevens, op`,
  );
  const gebeurtenissen = rows.map((r) => ({ ...r, op: (r.op as Date).toISOString() }) as Bezorgd);
  const m = { databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) };
  for (const g of gebeurtenissen)
    for (const l of luisteraars.filter((x) => x.soort === g.soort)) await laatHoren(m, l, g);
  return gebeurtenissen;
}

describe('de drempel', () => {
  test('G3 een toezichthouder stelt geen drempel in, en een burgemeester kiest geen indicatoren', async () => {
    const keuze = { gemeente: 'GM9001', bronnen: 2, groepen: 1, maanden: 6, reden: 'Kleine gemeente.' };
    expect((await huis.weigert(huis.doe(stelDrempelIn, keuze, tess))).weigering?.regel).toBe('G3-drempel-instellen');
    const { id } = await signaal('buurt');
    expect(
      (await huis.weigert(huis.doe(kiesIndicatorenVan, { id, indicatoren: ['A1'] }, MENSEN.bea))).weigering?.regel,
    ).toBe('G3-mens-kiest-indicatoren');
  });

  test('G3 drie verschillende bronnen vragen een blik: een nummer en tellingen, één keer per groei', async () => {
    const [a, b] = [await signaal('buurt'), await signaal('buurt')];
    const id = await stapel(a.id, b.id);
    await voeg(id, (await signaal('politie')).id);
    expect(await bezorg()).toEqual([]);
    await voeg(id, (await signaal('ggd')).id);
    const [g] = await bezorg();
    expect(g!.gegevens).toEqual({
      seinId: expect.any(String),
      nummer: expect.stringMatching(/^S-/),
      signalen: 4,
      bronnen: 3,
      groepen: 0,
    });
    await voeg(id, (await signaal('buurt')).id);
    expect(await bezorg()).toEqual([]);
    await voeg(id, (await signaal('zorg')).id);
    expect((await bezorg()).map((x) => x.gegevens.bronnen)).toEqual([4]);
    expect((await huis.vraag(toonStapel, { id }, cor)).drempel).toMatchObject({
      bronnen: 4,
      bereikt: true,
      gezienOp: null,
    });
  });

  test('G3 wat langer geleden is telt niet mee, en de drempel van de gemeente geldt vanaf nu', async () => {
    const oud = await stapel(
      (await signaal('buurt', '2024-01-01')).id,
      (await signaal('politie', '2025-01-02')).id,
      (await signaal('ggd')).id,
    );
    expect((await huis.vraag(toonStapel, { id: oud }, cor)).drempel).toMatchObject({ bronnen: 1, bereikt: false });
    await huis.doe(
      stelDrempelIn,
      { gemeente: 'GM9002', bronnen: 2, groepen: 1, maanden: 60, reden: 'Kleine gemeente.' },
      cor,
    );
    expect((await huis.vraag(toonDrempels, {}, cor)).items).toMatchObject([
      { gemeente: 'GM9001', bronnen: 3, op: null },
      { gemeente: 'GM9002', bronnen: 2, maanden: 60, doorNaam: 'Cor Bakker' },
    ]);
  });

  test('G3 V7 de aandachtsfunctionaris ziet het nummer, besluit met een reden, en toezicht hoort alleen dat het is gezien', async () => {
    const id = await stapel((await signaal('buurt')).id, (await signaal('politie')).id, (await signaal('ggd')).id);
    await bezorg();
    const sein = (await huis.vraag(toonSeinen, { status: 'nieuw' }, aafje)).items[0]!;
    expect(Object.keys(sein)).not.toContain('feit');
    const regels = await huis.databank.transactie(
      { rol: 'mensenhandel', gemeenten: ['GM9001'], medewerkerId: null, organisatieId: null, petsoort: 'x' },
      null,
      (db) => werk[0]!.haal({ db, wie: aafje, klok: huis.klok, maximum: 9 }),
    );
    expect(regels.map((r) => r.pad)).toContain(`/drempelseinen/${sein.id}`);
    expect((await huis.weigert(huis.vraag(toonSein, { id: sein.id }, cor))).weigering).not.toBeNull();
    await huis.doe(
      beoordeelDrempelsein,
      { id: sein.id, oppakken: 'wel', reden: 'Past bij een lopend dossier.' },
      aafje,
    );
    await bezorg();
    expect((await huis.vraag(toonStapel, { id }, cor)).drempel).toMatchObject({ oppakken: true });
    expect(JSON.stringify(await huis.vraag(toonStapel, { id }, cor))).not.toContain('lopend dossier');
    expect(
      (
        await huis.weigert(
          huis.doe(beoordeelDrempelsein, { id: sein.id, oppakken: 'niet', reden: 'Nog een keer.' }, aafje),
        )
      ).weigering?.regel,
    ).toBe('G3-sein-al-gezien');
  });
});

describe('indicatoren van een signaal', () => {
  test('G3 twee groepen indicatoren bereiken de drempel, en de keuze staat er met lijst en versie', async () => {
    const [a, b] = [await signaal('buurt'), await signaal('buurt')];
    const id = await stapel(a.id, b.id);
    await huis.doe(kiesIndicatorenVan, { id: a.id, indicatoren: ['A1', 'A2'] }, tess);
    expect(await bezorg()).toEqual([]);
    const { seinen } = await huis.doe(kiesIndicatorenVan, { id: b.id, indicatoren: ['B4'] }, tess);
    expect(seinen).toMatchObject([{ stapelId: id, groepen: 2 }]);
    huis.klok.vooruit(1000);
    await huis.doe(kiesIndicatorenVan, { id: b.id, indicatoren: [] }, tess);
    expect((await huis.vraag(toonSignaal, { id: b.id }, tess)).indicatoren).toMatchObject({
      codes: [],
      doorNaam: tess.naam,
    });
    expect((await huis.vraag(toonStapel, { id }, cor)).drempel).toMatchObject({ groepen: ['A'], bereikt: false });
    await bezorg();
  });

  test('B12.2 bij een overdracht gaan de indicatoren met de woorden mee weg', async () => {
    const { id, meldingId } = await signaal('buurt', '2026-02-20', { onderwerp: 'mensenhandel' });
    await huis.doe(kiesIndicatorenVan, { id, indicatoren: ['B3'] }, tess);
    await huis.databank.transactie(
      { rol: 'toezicht', gemeenten: ['GM9001'], medewerkerId: null, organisatieId: null, petsoort: 'systeem' },
      null,
      (db) => neemErnstigeFeiten(db, meldingId),
    );
    expect((await huis.vraag(toonSignaal, { id }, tess)).indicatoren).toBeNull();
  });
});
