import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiBesluit, zaaiControle, zaaiPlek, type Proefplek } from '../kern/proef/zaak.ts';
import type { Formulierstand } from '../kern/scherm.ts';
import {
  kamer as rapportages,
  stelConstateringsrapportOp,
  stelConstateringsrapportVast,
  stelRapportageOp,
  toonRapportages,
} from '../rapportages/index.ts';
import { kamer as maatregelen, legMaatregelOp } from './index.ts';

const { tess, cor, jet, bea } = MENSEN;
const paginas = [rapportages, maatregelen].flatMap((k) => k.paginas);
let huis: Proefhuis;
let plek: Proefplek;
const wijst: Record<string, string> = {};

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  plek = await zaaiPlek(huis.eigenaar, 'GM9001', 'Huize <b>Turfkade</b>');
  const besluit = await zaaiBesluit(huis.eigenaar, plek, 'last_onder_dwangsom');
  const open = await zaaiBesluit(huis.eigenaar, plek, 'waarschuwing');
  const { items } = await huis.vraag(toonRapportages, {}, jet);
  const m = await huis.doe(
    legMaatregelOp,
    {
      besluitId: besluit,
      overtreding: 'De nooduitgang was geblokkeerd.',
      norm: 'APV 3:8 lid 1',
      omschrijving: 'Houd de nooduitgang vrij.',
      bekendgemaaktOp: '2026-03-04',
      hersteltermijnTot: '2026-03-20',
      dwangsomBedrag: 1000,
      dwangsomEenheid: 'ineens',
      dwangsomMaximum: 1000,
      lichterVolstaatNiet: 'Een waarschuwing had geen gevolg.',
    },
    jet,
  );
  const controle = await zaaiControle(huis.eigenaar, plek, { overtreding: 'De <i>kratten</i> stonden er nog.' });
  const tekst = {
    inleiding: 'Een controle in de avond.',
    bevindingen: 'De nooduitgang was geblokkeerd.',
    conclusie: 'Er is één overtreding.',
  };
  const maak = async (overtredingen: Array<{ norm: string; feit: string }>) => {
    const controleId = await zaaiControle(huis.eigenaar, plek);
    return (await huis.doe(stelConstateringsrapportOp, { controleId, ...tekst, overtredingen }, tess)).id;
  };
  const leeg = await maak([]);
  const vol = await maak([{ norm: 'APV 3:8', feit: 'De nooduitgang was geblokkeerd.' }]);
  for (const id of [leeg, vol]) await huis.doe(stelConstateringsrapportVast, { id, versie: 1 }, tess);
  const voorstel = {
    constateringsrapportId: vol,
    feiten: 'De nooduitgang was geblokkeerd.',
    beoordeling: 'Bij brand kan niemand weg.',
    advies: 'Leg een last onder dwangsom op.',
    voorgesteldeMaatregel: 'last_onder_dwangsom' as const,
    lichterVolstaatNiet: 'Een waarschuwing had geen gevolg.',
  };
  const rapportage = (await huis.doe(stelRapportageOp, voorstel, jet)).id;
  Object.assign(wijst, { maatregel: m.id, besluit, open, besloten: items[0]!.id, controle, leeg, vol, rapportage });
  wijst.concept = await maak([]);
});
afterAll(async () => {
  await sluitDocumentenmotor();
  await huis.sluit();
});

const toon = (adres: string, wie: Wie = jet, stand: Formulierstand | null = null) =>
  openBladzijde(huis, paginas, adres, wie, stand);

describe('elke bladzijde opent, ontsnapt', () => {
  test.each(['/constateringsrapporten', '/rapportages', '/maatregelen', '/maatregelen?termijn=loopt'])(
    '%s',
    async (pad) => {
      const { html } = await toon(pad, bea);
      expect(html).not.toContain('[object');
      expect(html).not.toContain('<b>Turfkade');
    },
  );

  test('een begin zonder onderwerp wijst waar te beginnen', async () => {
    for (const pad of ['/constateringsrapporten/nieuw', '/rapportages/nieuw', '/maatregelen/nieuw'])
      expect((await huis.weigert(toon(pad))).message).toContain('Begin bij');
  });

  test.each([
    ['tekst wijzigen', () => `/constateringsrapporten/${wijst.concept}/wijzigen`, 'name="bevindingen"', tess],
    ['rapportage wijzigen', () => `/rapportages/${wijst.rapportage}/wijzigen`, 'name="advies"', jet],
    ['zienswijze vragen', () => `/rapportages/${wijst.rapportage}/zienswijze-vragen`, 'value="2026-03-16"', jet],
    ['zienswijze vastleggen', () => `/rapportages/${wijst.rapportage}/zienswijze`, 'name="wijze"', jet],
    ['niet horen', () => `/rapportages/${wijst.rapportage}/zienswijze-overslaan`, 'name="grond"', jet],
    ['besluiten', () => `/rapportages/${wijst.rapportage}/besluiten`, 'De zienswijze is nog niet rond', bea],
    ['naleving', () => `/maatregelen/${wijst.maatregel}/naleving`, 'Eerst een hercontrole', tess],
    ['intrekken', () => `/maatregelen/${wijst.maatregel}/intrekken`, 'name="reden"', jet],
  ])('%s', async (_, adres, bevat, wie) => {
    expect((await toon(adres(), wie)).html).toContain(bevat);
  });
});

describe('constateringsrapport', () => {
  test('C10 het formulier begint met de waarnemingen en een rij per overtreding', async () => {
    const { html } = await toon(`/constateringsrapporten/nieuw?controle=${wijst.controle}`, tess);
    expect(html).toContain('name="overtredingen.0.norm"');
    expect(html).toContain('APV 3:8 lid 1');
    expect(html).toContain('&lt;i&gt;kratten');
    expect(html).toContain('Geen naam, kenmerk of verhaal van wie sekswerk doet');
  });

  test('C10 zonder overtreding zegt de bladzijde waarom er geen rapportage komt', async () => {
    const { html, volgendeStap } = await toon(`/constateringsrapporten/${wijst.leeg}`);
    expect(volgendeStap).toBeUndefined();
    expect(html).toContain('alleen waar een misstand is');
    expect(html).toContain('Zo ziet de ontvanger het');
  });

  test('C11 met overtreding staat de rapportage erbij, en de bevroren PDF', async () => {
    const { html } = await toon(`/constateringsrapporten/${wijst.vol}`);
    expect(html).toContain(`/rapportages/${wijst.rapportage}`);
    expect(html).toMatch(/href="\/documenten\/[\w-]+"[\s\S]*Voor het archief/);
  });

  test('wat getypt was blijft staan als het formulier terugkomt', async () => {
    const stand = {
      handeling: 'constateringsrapport.wijzigen',
      velden: { inleiding: ['kort'] },
      fouten: [{ veld: 'inleiding', tekst: 'Te kort.' }],
      melding: null,
      weigering: null,
      bevindingen: [],
    };
    const { html } = await toon(`/constateringsrapporten/${wijst.concept}/wijzigen`, tess, stand);
    expect(html).toMatch(/Te kort\.[\s\S]*>kort</);
  });
});

describe('rapportage en maatregel', () => {
  test('C11 V6 een concept toont het voorstel, en dat aanbieden de volgende stap van de jurist kan zijn', async () => {
    const { html, stap } = await toon(`/rapportages/${wijst.rapportage}`);
    expect(stap).toBe(`/rapportages/${wijst.rapportage}/zienswijze-vragen`);
    expect(html).toContain('Waarom een lichtere maatregel niet volstaat');
    expect(html).toContain(`/rapportages/${wijst.rapportage}/voorbeeld`);
  });

  test('C14 na het besluit is de maatregel de volgende stap, met alleen de vragen van die stap', async () => {
    expect((await toon(`/rapportages/${wijst.besloten}`)).html).toContain('Besluit: ');
    const { html } = await toon(`/maatregelen/nieuw?besluit=${wijst.open}`);
    expect(html).toContain('name="wettelijkeWaarschuwing"');
    expect(html).not.toContain('name="dwangsomBedrag"');
    expect((await toon(`/maatregelen/nieuw?besluit=${wijst.besluit}`)).html).toContain('Deze maatregel is er al');
  });

  test('C14 de maatregel toont termijnen, merkt de wettelijke, en wijst naar de hercontrole', async () => {
    const { html, volgendeStap } = await toon(`/maatregelen/${wijst.maatregel}`, cor);
    expect(volgendeStap).toMatchObject({ pad: `/controles/nieuw?maatregel=${wijst.maatregel}`, voor: '2026-03-20' });
    expect(html).toContain('wettelijke termijn (Awb 6:7, 6:8)');
    expect(html).toContain('1.000,00');
    expect(html).toContain('Bent u het er niet mee eens?');
  });

  test('C14 na een hercontrole is naleving vaststellen de volgende stap', async () => {
    await zaaiControle(huis.eigenaar, plek, { maatregelId: wijst.maatregel!, begin: '2026-03-21T20:00:00Z' });
    expect((await toon(`/maatregelen/${wijst.maatregel}`, tess)).stap).toBe(`/maatregelen/${wijst.maatregel}/naleving`);
    expect((await toon(`/maatregelen/${wijst.maatregel}/naleving`, tess)).html).toContain('name="uitkomst"');
  });
});
