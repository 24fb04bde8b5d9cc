import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import type { Wie } from '../kern/petten.ts';
import { kamer as meldingen, registreerMelding } from '../meldingen/index.ts';
import { kamer as signalen, legSignaalVast, stapelSignalen } from '../signalen/index.ts';
import { kamer as triage, legTriageVast } from './index.ts';
import { stappenVan } from './stappen.ts';

const { tess, cor, aafje, rik, ben } = MENSEN;
let huis: Proefhuis;
const wijst: Record<string, string> = {};

beforeAll(async () => {
  huis = await maakProefhuis();
  const melding = {
    gemeente: 'GM9001',
    ontvangenOp: '2026-03-01T09:30:00Z',
    bron: 'buurt',
    wijze: 'telefoon',
    anoniem: true,
    tekst: 'De deur aan de Turfkade <b>staat</b> elke nacht open.',
    urgentie: 'direct',
    terugkoppelingGewenst: true,
  } as const;
  const feit = {
    feit: 'Om drie uur in de nacht stond de deur open.',
    onderwerp: 'minderjarigheid',
    zekerheid: 'gehoord',
    datum: '2026-02-28',
    kvk: '12345678',
  } as const;
  const a = await huis.doe(registreerMelding, melding, tess);
  const b = await huis.doe(registreerMelding, melding, tess);
  const [s1, s2, s3] = [
    await huis.doe(legSignaalVast, { id: a.id, ...feit }, tess),
    await huis.doe(legSignaalVast, { id: b.id, ...feit }, tess),
    await huis.doe(legSignaalVast, { id: b.id, ...feit }, tess),
  ];
  const stapel = await huis.doe(
    stapelSignalen,
    { titel: 'Turfkade 12', signalen: [s1.id, s2.id], reden: 'Twee melders over hetzelfde pand.' },
    cor,
  );
  const t = await huis.doe(
    legTriageVast,
    {
      stapelId: stapel.id,
      versie: 1,
      routes: ['bestuursrechtelijk', 'grijs', 'strafrechtelijk', 'zorg', 'nla'],
      urgentie: 'direct',
      motivering: 'Alles wijst op gevaar in dit pand.',
      lichterVolstaatNiet: 'Er is iemand in gevaar.',
      opvolgenVoor: '2026-03-05',
    },
    cor,
  );
  Object.assign(wijst, { melding: a.id, los: b.id, signaal: s3.id, lid: s1.id, stapel: stapel.id, triage: t.id });
});
afterAll(() => huis.sluit());

const paginas = [meldingen, signalen, triage].flatMap((k) => k.paginas);
const open = (adres: string, wie: Wie = cor) => openBladzijde(huis, paginas, adres, wie);

describe('elke bladzijde opent', () => {
  test.each(['/meldingen', '/meldingen/nieuw', '/signalen', '/stapels', '/triages', '/zorg'])('%s', async (pad) => {
    expect((await open(pad)).html).not.toContain('[object');
  });

  test('R2 een melding laat de woorden van de melder zien zoals ze zijn, en wijst de volgende stap', async () => {
    const { html, stap } = await open(`/meldingen/${wijst.melding}`);
    expect(html).toContain('&lt;b&gt;staat&lt;/b&gt;');
    expect(html).toContain('zelfde woorden: ');
    expect(html).toContain('Zorg dichtbij');
    expect(stap).toBe(`/triages/${wijst.triage}`);
  });

  test('V7 een ernstig signaal wijst naar 112, overdracht en zorg', async () => {
    const { html } = await open(`/signalen/${wijst.signaal}`, tess);
    expect(html).toContain(`/mensenhandel/overdragen?melding=${wijst.los}`);
    expect(html).toContain('zelfde KvK-nummer: 12345678');
    expect(html).toContain('De coördinator of de jurist beslist');
    expect(html).toContain('href="/zorg"');
  });

  test('V7 wie een zaak of dossier behandelt leest wie te bellen, en een ander niet', async () => {
    for (const wie of [tess, aafje, rik]) expect((await open('/zorg', wie)).html).toContain('Stichting De Vuurtoren');
    expect((await huis.weigert(open('/zorg', ben))).code).toBe('GEWEIGERD');
  });

  test('G3 een stapel toont wie wat deelt, voorstellen, en geen score', async () => {
    const { html, stap } = await open(`/stapels/${wijst.stapel}`);
    expect(html).toContain('Gedeelde kenmerken per signaal');
    expect(html).toContain(`/stapels/${wijst.stapel}/toevoegen?signaal=${wijst.signaal}`);
    expect(html).toContain('geen score');
    expect(stap).toBe(`/triages/${wijst.triage}`);
  });

  test('R2 G1 de keuze heeft drie deuren en drie zijdeuren', async () => {
    for (const vraag of [`stapel=${wijst.stapel}`, `melding=${wijst.melding}`]) {
      const { html } = await open(`/triages/nieuw?${vraag}`);
      expect(html.match(/type="checkbox"/g)).toHaveLength(6);
      expect(html).toContain('name="versie"');
      expect(html).not.toContain('name="geenveld"');
    }
    expect((await huis.weigert(open('/triages/nieuw'))).code).toBe('NIET_GEVONDEN');
  });

  test('R2 een triage zegt per route de volgende stap, en bij direct eerst bellen', async () => {
    const { html, stap } = await open(`/triages/${wijst.triage}`);
    expect(stap).toBe(`/mensenhandel/overdragen?melding=${wijst.melding}`);
    for (const woord of [
      'tel:112',
      'tel:09008844',
      'tel:08005151',
      `/controles/nieuw?triage=${wijst.triage}`,
      'Na de afstemming opnieuw kiezen',
      'Stichting De Vuurtoren',
    ])
      expect(html).toContain(woord);
  });

  test.each([
    ['signaal uit een melding', () => `/meldingen/${wijst.melding}/signalen/nieuw`, 'name="feit"'],
    ['terugkoppelen', () => `/meldingen/${wijst.melding}/terugkoppelen`, 'de melder wilde anoniem blijven'],
    ['stapel maken', () => `/stapels/nieuw?signaal=${wijst.signaal}`, 'name="signalen"'],
    ['hoort erbij', () => `/stapels/${wijst.stapel}/toevoegen?signaal=${wijst.signaal}`, 'name="reden"'],
    ['hoort niet bij elkaar', () => `/stapels/${wijst.stapel}/scheiden?signaal=${wijst.lid}`, 'name="reden"'],
  ])('%s', async (_, adres, bevat) => {
    expect((await open(adres())).html).toContain(bevat);
  });
});

describe('stappen van een melding', () => {
  const nieuw = { status: 'nieuw', opgevolgdOp: null, terugkoppelingGewenst: true, terugkoppelingen: [] };
  const standen = (...p: Parameters<typeof stappenVan>) => stappenVan(...p).map((x) => x.stand);

  test('een nieuwe melding wacht op signalen', () => {
    expect(standen(nieuw, [], [])).toEqual(['klaar', 'nu', 'straks', 'straks', 'straks', 'straks']);
  });

  test('zonder stapel een route kiezen slaat de stapel over', () => {
    expect(standen({ ...nieuw, status: 'in_behandeling' }, [{ id: 's', stapels: [] }], [{ id: 't' }])).toEqual([
      'klaar',
      'klaar',
      'overgeslagen',
      'klaar',
      'nu',
      'straks',
    ]);
  });

  test('P7 na de opvolging is de melder aan de beurt', () => {
    expect(
      standen({ ...nieuw, status: 'in_behandeling', opgevolgdOp: '2026-03-02T10:00:00Z' }, [], [{ id: 't' }]),
    ).toEqual(['klaar', 'overgeslagen', 'overgeslagen', 'klaar', 'klaar', 'nu']);
  });
});
