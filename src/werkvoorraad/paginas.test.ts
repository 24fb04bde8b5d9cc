import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Kamer } from '../kern/kamer.ts';
import { allePetten, type Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import type { Scherm } from '../kern/scherm.ts';
import { kamer as meldingen, registreerMelding } from '../meldingen/index.ts';
import { kamer as mensenhandel } from '../mensenhandel/index.ts';
import { maakKamer } from './index.ts';

const { tess, cor, aafje, rik, pia } = MENSEN;
const zaken: Kamer[] = [
  meldingen,
  mensenhandel,
  {
    naam: 'proef',
    declaraties: [],
    paginas: [],
    werk: [
      {
        petten: ['jurist'],
        haal: async () => [
          { ...regel, titel: 'Zienswijze', voor: '2026-03-02', wettelijk: true },
          { ...regel, titel: 'Bij de politie', voor: null, wachtOp: 'de politie' },
        ],
      },
    ],
  },
];
const regel = { taak: 'Afwachten', titel: '', onderschrift: 'x', pad: '/x', gemeente: 'GM9001', wettelijk: false };
const huisvol: Kamer[] = [...zaken];
const kamer = maakKamer(zaken, () => huisvol);
huisvol.push(kamer);
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  for (let i = 0; i < 7; i++)
    await huis.doe(
      registreerMelding,
      {
        gemeente: i === 6 ? 'GM9002' : 'GM9001',
        ontvangenOp: '2026-02-20T09:30:00Z',
        bron: 'meld_misdaad_anoniem',
        wijze: 'telefoon',
        anoniem: true,
        tekst: 'De deur aan de Turfkade <b>stond</b> open.',
        urgentie: 'direct',
        terugkoppelingGewenst: false,
      },
      tess,
    );
});
afterAll(() => huis.sluit());

/** A page as this person would get it, with these search words behind the veil. */
async function open(adres: string, wie: Wie = cor, zoek = '') {
  const [pad = '', vraag = ''] = adres.split('?');
  const { p, m } = kamer.paginas
    .map((x) => ({ p: x, m: new RegExp(`^${x.pad.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`).exec(pad) }))
    .find((x) => x.m)!;
  const s = {
    wie,
    klok: huis.klok,
    pad,
    params: { ...m!.groups },
    filters: { ...Object.fromEntries(new URLSearchParams(vraag)), ...(zoek ? { z: 'versluierd' } : {}) },
    zoek,
    stand: null,
    sessie: { csrf: 'csrf', id: 's' } as never,
    vraag: (v: never, invoer: never) => huis.uitvoerder.stelVraag(v, invoer, wie),
  } as unknown as Scherm;
  const inhoud = await p.toon(s);
  const html = String(await (inhoud.inhoud as { toString(): string | Promise<string> }).toString());
  expect(html).not.toMatch(/\[object|undefined/);
  return { titel: inhoud.titel, stap: inhoud.volgendeStap, html };
}

describe('de werkvoorraad', () => {
  test('begint met wat niet kan wachten, telt per vak, en wijst de volgende stap', async () => {
    const { html, stap } = await open('/');
    expect(stap?.tekst).toContain('Melding beoordelen');
    expect(html).toContain('Kan niet wachten (7)');
    expect(html).toContain('href="#vak-nu"');
    expect(html).toContain('dagen te laat');
    expect(html).toContain('tot en met zondag 8 maart'.replace('t', 'T'));
    expect((await open('/?gemeente=GM9002')).html).toContain('Kan niet wachten (1)');
  });

  test('een termijn uit de wet is gemerkt, en wat op een ander wacht noemt die ander', async () => {
    const { html, stap } = await open('/', MENSEN.jet);
    expect(stap).toMatchObject({ voor: '2026-03-02', wettelijk: true });
    expect(html).toContain('wettelijke termijn');
    expect(html).toContain('de politie');
    expect(html).not.toContain('Alle gemeenten');
  });

  test('wie niets te doen heeft leest wat hier komt te staan, en waar te beginnen', async () => {
    const { html, stap } = await open('/', aafje);
    expect(stap).toBeUndefined();
    for (const woord of ['Er wacht nu niets op u', 'aandachtsfunctionaris mensenhandel', '/hulp', '/dossiers'])
      expect(html).toContain(woord);
  });
});

describe('zoeken', () => {
  test('B12.8 zoekwoorden staan in geen enkel adres op de bladzijde', async () => {
    for (const adres of ['/zoeken', '/zoeken?soort=meldingen']) {
      const { html } = await open(adres, cor, 'turfkade');
      for (const [, link] of html.matchAll(/(?:href|action)="([^"]*)"/g)) expect(link).not.toMatch(/turfkade/i);
    }
  });

  test('groepeert per soort met aantallen, toont de eerste vijf, en wijst de treffer aan', async () => {
    const { html } = await open('/zoeken', cor, 'turfk');
    expect(html).toContain('Meldingen (7)');
    expect(html).toContain('Toon alle 7');
    expect(html.match(/<mark>Turfk<\/mark>ade/g)).toHaveLength(5);
    expect(html).toContain('Meld Misdaad Anoniem');
    expect(html).toContain('&lt;b&gt;');
    expect((await open('/zoeken?soort=meldingen', cor, 'turfk')).html.match(/<mark>/g)).toHaveLength(7);
  });

  test('zonder woorden of zonder treffer staat er raad, en wat er getypt is blijft staan', async () => {
    expect((await open('/zoeken')).html).toContain('Waar zoekt u naar?');
    const { html } = await open('/zoeken', cor, 'windmolen');
    expect(html).toContain('Niets gevonden voor ‘windmolen’');
    expect(html).toContain('value="windmolen"');
    expect((await open('/zoeken?soort=locaties&pagina=x', cor, 'turfk')).html).toContain('Niets gevonden bij locaties');
  });

  test.each(allePetten().filter((p) => p.compartiment !== 'toezicht'))(
    'R1 $naam leest waarom er niet gezocht wordt, en waar wel',
    async (pet) => {
      const wie = { ...rik, petsoort: pet.soort, compartiment: pet.compartiment };
      const { html } = await open('/zoeken', wie, 'turfkade');
      expect(html).toContain('Hier wordt niet door alles heen gezocht');
      expect(html).not.toMatch(/<p><\/p>|turfkade/i);
    },
  );
});

describe('uitleg', () => {
  test('V2 de regels: versie, zoeken, en elke regel op een eigen bladzijde', async () => {
    const { html } = await open('/beleid');
    expect(html).toContain(huis.beleid.versie);
    for (const r of huis.beleid.regels) expect(html).toContain(`href="/beleid/${r.id}"`);
    expect((await open('/beleid', rik, 'zichzelf')).html).toContain('R1-niet-aan-zichzelf');
  });

  test('V2 een regel toont uitleg, artikel, Cedar en voorbeelden; de privacyfunctionaris komt van daar in het log', async () => {
    const { html } = await open('/beleid/R1-niet-aan-zichzelf', pia);
    for (const woord of ['context.aanZichzelf', 'BIO2 5.3', 'geweigerd', '/log?regel=R1-niet-aan-zichzelf'])
      expect(html).toContain(woord);
    expect((await open('/beleid/R1-compartimenten', rik)).html).toContain('in het programma zelf');
  });

  test.each(allePetten())('hulp zegt hoe $naam begint', async (pet) => {
    const { html } = await open('/hulp', { ...rik, petsoort: pet.soort, compartiment: pet.compartiment });
    expect(html).toContain('112');
    expect(html).toContain(pet.naam);
    expect(html).toContain('g h');
  });

  test('de toegankelijkheidsverklaring zegt dat zij een concept is', async () => {
    expect((await open('/toegankelijkheid', tess)).html).toContain('Dit is een concept');
  });
});
