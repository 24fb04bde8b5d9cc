import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bepaalRisicoklasse, toonInrichting } from '../inrichtingen/index.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { legFrequentieVast } from './frequentie-handeling.ts';
import { beginControle } from './begin-controle.ts';
import { BEGIN, begin, bereidVoor, maakPlek, plan, sluitAf, versieVan, wijsAan } from './proef/proefcontrole.ts';
import { toonFrequenties, toonTegoeden } from './vragen.ts';
import { werk } from './werk.ts';

const { tess, max, cor, jet, otto } = MENSEN;
let huis: Proefhuis;
let hoog: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await wijsAan(huis, tess);
  await wijsAan(huis, max);
  hoog = await inrichting();
  const { versie } = await huis.vraag(toonInrichting, { id: hoog }, tess);
  const redenen: Array<'signalen' | 'onduidelijke_exploitatie'> = ['signalen', 'onduidelijke_exploitatie'];
  await huis.doe(bepaalRisicoklasse, { id: hoog, versie, klasse: 'hoog', redenen }, cor);
});
afterAll(() => huis.sluit());

const inrichting = async () => ((await maakPlek(huis)) as { inrichtingId: string }).inrichtingId;
const van = async (id: string) =>
  (await huis.vraag(toonTegoeden, { perPagina: 200 }, cor)).items.find((i) => i.id === id)!;
const taken = async (bron: number, wie: (typeof MENSEN)[keyof typeof MENSEN]) =>
  huis.databank.transactie(
    {
      rol: 'toezicht',
      gemeenten: ['GM9001'],
      medewerkerId: wie.medewerkerId,
      organisatieId: null,
      petsoort: wie.petsoort,
    },
    null,
    (db) => werk[bron]!.haal({ db, wie, klok: huis.klok, maximum: 50 }),
  );

describe('C2 wie is een bezoek tegoed', () => {
  test('C2 de norm volgt de risicoklasse: hoog vier, middel twee bezoeken per jaar', async () => {
    expect(await van(hoog)).toMatchObject({ norm: 4, gedaan: 0, tegoed: 4, laatste: null, uiterlijk: '2026-06-01' });
    expect(await van(await inrichting())).toMatchObject({ norm: 2, tegoed: 2 });
  });

  test('C2 alleen een afgeronde controle binnen telt als bezoek', async () => {
    const id = await inrichting();
    const buiten = await plan(huis, { inrichtingId: id });
    await bereidVoor(huis, buiten);
    expect(await van(id)).toMatchObject({ gedaan: 0, gepland: 1 });
    const versie = await versieVan(huis, buiten);
    await huis.doe(beginControle, { id: buiten, versie, ...BEGIN, toegang: 'niet_betreden', doelVerteld: false }, tess);
    await sluitAf(huis, buiten);
    expect(await van(id)).toMatchObject({ gedaan: 0, gepland: 0, tegoed: 2 });
    await sluitAf(huis, await begin(huis, { inrichtingId: id }));
    expect(await van(id)).toMatchObject({ gedaan: 1, tegoed: 1, uiterlijk: '2026-08-31' });
  });

  test('C2 de gemeente past de frequentie aan, met en zonder vergunning apart, vanaf een dag', async () => {
    const id = await inrichting();
    const besluit = { gemeente: 'GM9001', risicoklasse: 'middel', besluit: 'Beleid toezicht 2026' } as const;
    const wie = huis.doe(
      legFrequentieVast,
      { ...besluit, vergunning: 'vergund', perJaar: 9, geldigVan: '2026-01-01' },
      tess,
    );
    expect((await huis.weigert(wie)).weigering?.regel).toBe('C2-frequentie');
    await huis.doe(legFrequentieVast, { ...besluit, vergunning: 'vergund', perJaar: 9, geldigVan: '2026-01-01' }, jet);
    expect((await van(id)).norm).toBe(2);
    const zonder = { ...besluit, vergunning: 'niet_vergund' } as const;
    await huis.doe(legFrequentieVast, { ...zonder, perJaar: 3, geldigVan: '2026-01-01' }, jet);
    await huis.doe(legFrequentieVast, { ...zonder, perJaar: 12, geldigVan: '2026-04-01' }, jet);
    expect((await van(id)).norm).toBe(3);
    huis.klok.zet('2026-04-02T10:00:00Z');
    expect((await van(id)).norm).toBe(12);
    huis.klok.zet('2026-03-02T10:00:00Z');
    expect((await huis.vraag(toonFrequenties, {}, cor)).items).toHaveLength(3);
    expect((await huis.vraag(toonFrequenties, {}, otto)).items).toHaveLength(0);
  });

  test('R3 wie over de dag heen is staat op de lijst en bij de coördinator, tot er iets gepland is', async () => {
    huis.klok.zet('2026-07-01T10:00:00Z');
    const { items } = await huis.vraag(toonTegoeden, { stand: 'te_laat', risicoklasse: 'hoog' }, cor);
    expect(items.map((i) => i.id)).toEqual([hoog]);
    const regel = async () => (await taken(2, cor)).find((t) => t.pad === `/controles/nieuw?inrichting=${hoog}`);
    expect(await regel()).toMatchObject({ taak: 'Controle plannen' });
    expect(await regel()).not.toHaveProperty('wachtOp');
    // Where no aanwijzing gives power nobody can go, so it is nobody's next step (B9.2).
    await huis.eigenaar.query("update aanwijzingen set geldig_tot = '2026-06-30'");
    expect(await regel()).toMatchObject({ wachtOp: 'een aanwijzing die geldt' });
    await huis.eigenaar.query('update aanwijzingen set geldig_tot = null');
    await plan(huis, { inrichtingId: hoog, begin: '2026-07-02T20:00:00Z', eind: '2026-07-02T21:00:00Z' });
    expect((await taken(2, cor)).map((t) => t.pad)).not.toContain(`/controles/nieuw?inrichting=${hoog}`);
    expect((await huis.vraag(toonTegoeden, { stand: 'tegoed', zoek: (await van(hoog)).nummer }, cor)).totaal).toBe(1);
    huis.klok.zet('2026-03-02T10:00:00Z');
  });
});

describe('werkvoorraad', () => {
  test('C6 een toezichthouder ziet wat voor te bereiden, te beginnen en af te ronden is', async () => {
    const gepland = await plan(huis);
    const voorbereid = await plan(huis);
    await bereidVoor(huis, voorbereid);
    const bezig = await begin(huis);
    const ver = await plan(huis, { begin: '2026-03-20T20:00:00Z', eind: '2026-03-20T21:00:00Z' });
    const t = await taken(0, max);
    const taak = (id: string) => t.find((x) => x.pad.startsWith(`/controles/${id}`))?.taak;
    expect([gepland, voorbereid, bezig, ver].map(taak)).toEqual([
      'Controle voorbereiden',
      'Controle beginnen',
      'Controle afronden',
      undefined,
    ]);
  });

  test('C6 de coördinator ziet de dag ervoor wat nog niet is voorbereid, en op wie dat wacht', async () => {
    const id = await plan(huis);
    const later = await plan(huis, { begin: '2026-03-06T20:00:00Z', eind: '2026-03-06T21:00:00Z' });
    const t = await taken(1, cor);
    expect(t.find((x) => x.pad.includes(id))).toMatchObject({ wachtOp: 'Tess de Vries', wettelijk: false });
    expect(t.some((x) => x.pad.includes(later))).toBe(false);
  });
});
