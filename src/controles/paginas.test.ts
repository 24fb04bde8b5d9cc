import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import type { Wie } from '../kern/petten.ts';
import { kamer, laatVervallen, legGesprekVast, legWaarnemingVast, verbeterWaarneming } from './index.ts';
import { begin, bereidVoor, maakPlek, plan, sluitAf, wijsAan } from './proef/proefcontrole.ts';

const { tess, max, cor, jet } = MENSEN;
let huis: Proefhuis;
const wijst: Record<string, string> = {};

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  await wijsAan(huis, tess);
  await wijsAan(huis, max);
  const plek = (await maakPlek(huis)) as { inrichtingId: string };
  const gepland = await plan(huis, plek);
  const voorbereid = await plan(huis, await maakPlek(huis, 'woning'));
  await bereidVoor(huis, voorbereid);
  const bezig = await begin(huis);
  const fout = { id: bezig, punt: 'alarm', oordeel: 'voldoet_niet', tekst: 'Geen <b>knop</b> gezien.' } as const;
  const eerste = await huis.doe(legWaarnemingVast, fout, tess);
  const rest = { oordeel: 'voldoet', tekst: 'De knop hangt achter de deur.', reden: 'Later gezien.' } as const;
  const tweede = await huis.doe(verbeterWaarneming, { id: bezig, waarnemingId: eerste.id, ...rest }, tess);
  await huis.doe(
    legGesprekVast,
    {
      id: bezig,
      aantal: 3,
      met: 'sekswerk',
      taal: 'hu',
      onderwerpen: ['rechten'],
      hulpAangeboden: true,
      hulpGewenst: false,
      eigenPaspoort: 'ja',
      rechtenVerteld: true,
      flyerTaal: 'hu',
    },
    max,
  );
  const klaar = await begin(huis);
  await sluitAf(huis, klaar);
  const weg = await plan(huis);
  await huis.doe(laatVervallen, { id: weg, versie: 1, reden: 'na afstemming' }, cor);
  Object.assign(wijst, { ...plek, gepland, voorbereid, bezig, klaar, weg, waarneming: tweede.id });
});
afterAll(() => huis.sluit());

const open = (adres: string, wie: Wie = tess) => openBladzijde(huis, kamer.paginas, adres, wie);

describe('elke bladzijde opent', () => {
  test.each([
    '/controles',
    '/controles?status=bezig&van=2026-03-01',
    '/controles/nieuw',
    '/controles/tegoed',
    '/controles/frequenties',
    '/controles/frequenties/nieuw',
  ])('%s', async (pad) => {
    for (const wie of [tess, cor, jet]) expect((await open(pad, wie)).html).not.toContain('[object');
  });

  test.each(['gepland', 'voorbereid', 'bezig', 'klaar', 'weg'])('een controle die %s is', async (welke) => {
    for (const wie of [tess, cor, jet]) {
      const { html } = await open(`/controles/${wijst[welke]}`, wie);
      expect(html).not.toContain('[object');
      expect(html).not.toContain('undefined');
    }
  });
});

describe('een controle plannen', () => {
  test('R3 toont wat er al staat en vraagt waarom nog een bezoek', async () => {
    const { html } = await open(`/controles/nieuw?inrichting=${wijst.inrichtingId}`, cor);
    expect(html).toContain('Hier staat al 1 controle gepland');
    expect(html).toContain(`/controles/${wijst.gepland}`);
    expect(html).toContain('name="dubbelreden"');
    expect(html).toContain(`name="inrichtingId" value="${wijst.inrichtingId}"`);
  });

  test('B9.2 toont wie gedekt is, en bij een andere bevoegdheid wat ontbreekt', async () => {
    const adres = `/controles/nieuw?inrichting=${wijst.inrichtingId}`;
    expect((await open(adres, cor)).html).toContain('Dekt alles');
    const { html } = await open(`${adres}&onderzoek_monster=ja&domein=apv&dag=2026-03-09`, cor);
    expect(html).not.toContain('Dekt alles');
    expect(html).toContain('zaken onderzoeken en monsters nemen');
    expect(html).toContain('op 9 maart 2026');
  });

  test('B6.1 zonder plaats vraagt de bladzijde eerst waar', async () => {
    const { html, titel } = await open('/controles/nieuw?maatregel=01900000-0000-7000-9000-0000000000aa', cor);
    expect(titel).toContain('waar?');
    expect(html).toContain('name="maatregel"');
    expect(html).toContain('geen mens');
  });
});

describe('een controle uitvoeren', () => {
  test('C6 de lijst om mee te nemen heeft elk punt, het team met besluitnummer en wat u mag', async () => {
    const { html } = await open(`/controles/${wijst.gepland}/voorbereiding`);
    for (const woord of ['Wifi en Bluetooth uit', 'B-Tess de Vries', 'Awb 5:15', '112', 'value="telefoon"'])
      expect(html).toContain(woord);
    for (const [vraag, wie] of [
      ['', jet],
      ['?papier=ja', tess],
    ] as const) {
      const { html: papier } = await open(`/controles/${wijst.gepland}/voorbereiding${vraag}`, wie);
      expect(papier).not.toContain('value="telefoon"');
    }
    expect((await open(`/controles/${wijst.gepland}/voorbereiding/veiligheid`)).html).toContain(
      'blijft bij de politie',
    );
  });

  test('de volgende stap past bij de stand en bij wie kijkt', async () => {
    const stap = async (welke: string, wie: Wie = tess) => (await open(`/controles/${wijst[welke]}`, wie)).stap;
    expect(await stap('gepland')).toBe(`/controles/${wijst.gepland}/voorbereiding`);
    expect(await stap('voorbereid')).toBe(`/controles/${wijst.voorbereid}/beginnen`);
    expect(await stap('voorbereid', jet)).toBeUndefined();
    expect(await stap('bezig')).toBe(`/controles/${wijst.bezig}/checklist`);
    expect(await stap('klaar')).toBe(`/constateringsrapporten/nieuw?controle=${wijst.klaar}`);
    expect(await stap('weg')).toBeUndefined();
  });

  test('B9.4 in een woning zijn de gewone manieren om binnen te komen er niet', async () => {
    const { html } = await open(`/controles/${wijst.voorbereid}/beginnen`);
    expect(html).toContain('Dit is een woning');
    expect(html).toContain('value="woning_toestemming"');
    expect(html).not.toContain('value="besloten"');
  });

  test('een verbeterde waarneming blijft te lezen, en tekst blijft tekst', async () => {
    const { html } = await open(`/controles/${wijst.bezig}`);
    expect(html).toContain('De knop hangt achter de deur.');
    expect(html).toContain('Geen &lt;b&gt;knop&lt;/b&gt; gezien.');
    expect(html).toContain('Later gezien.');
    expect(html).toContain(`/controles/${wijst.bezig}/waarnemingen/${wijst.waarneming}/verbeteren`);
    expect((await open(`/controles/${wijst.bezig}`, jet)).html).not.toContain('/verbeteren');
  });

  test('V7 B6.2 gesprekken staan er als aantallen, met zorg dichtbij', async () => {
    const { html } = await open(`/controles/${wijst.bezig}`);
    expect(html).toContain('1 gesprek met 3 mensen. Met wie staat nergens.');
    expect(html).toContain('Stichting De Vuurtoren');
    expect((await open(`/controles/${wijst.bezig}/gesprek`)).html).not.toContain('<textarea');
  });

  test.each([
    ['checklist', () => `/controles/${wijst.bezig}/checklist`, '?punt=leeftijd'],
    [
      'waarneming bij een punt',
      () => `/controles/${wijst.bezig}/waarneming?punt=leeftijd`,
      'Alleen aantallen en uitkomst'.toLowerCase(),
    ],
    ['waarneming vrij', () => `/controles/${wijst.bezig}/waarneming`, 'name="vraag"'],
    ['verbeteren', () => `/controles/${wijst.bezig}/waarnemingen/${wijst.waarneming}/verbeteren`, 'name="reden"'],
    ['afronden', () => `/controles/${wijst.bezig}/afronden`, 'name="nietvastgesteld"'],
    ['vervallen', () => `/controles/${wijst.gepland}/vervallen`, 'na afstemming'],
  ])('%s', async (_, adres, bevat) => {
    expect((await open(adres())).html.toLowerCase()).toContain(bevat);
  });

  test('een onbekend punt of een onbekende waarneming is niet gevonden', async () => {
    for (const adres of [
      'waarneming?punt=koffie',
      'voorbereiding/koffie',
      `waarnemingen/${tess.medewerkerId}/verbeteren`,
    ])
      expect((await huis.weigert(open(`/controles/${wijst.bezig}/${adres}`))).code).toBe('NIET_GEVONDEN');
  });
});
