import { PDFDocument } from '@cantoo/pdf-lib';
import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync, inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Declaratie } from '../kern/declaraties.ts';
import { maakPdf, sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { zaaiControle, zaaiPlek } from '../kern/proef/zaak.ts';
import { draagOver } from '../mensenhandel/index.ts';
import { maakPdfSchoon } from '../platform/bestanden/pdf.ts';
import { voorbeeld } from '../platform/documenten/voorbeeld.vitest.ts';
import { legSignaalVast } from '../signalen/index.ts';
import { registreerMelding } from '../meldingen/index.ts';
import { declaraties, kamers } from './huis.ts';
import { zaaiDocumenten, type Proefstuk } from './proef/documenten.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from './proef/webhuis.ts';

// What leaves the house as a file: what is written beside the words, under which name, and what a closed door tells.

type Naam = keyof typeof MENSEN;
const NERGENS = '0199aaaa-0000-7000-8000-000000000009';
/** Stand in a protected dossier alone. */
const WOORDEN = ['Anemoontje', 'zwartelak'];
const BESCHERMD = ['mensenhandel', 'verstrekkingen', 'toestemmingen', 'vertrouwenspersoon', 'politie', 'grijs'];
const BUITEN: Naam[] = ['tess', 'jet', 'bea', 'ben', 'pia', 'otto', 'aukje', 'rik', 'hugo', 'zoe'];

let web: Webhuis;
const bezoekers = new Map<Naam, Bezoeker>();
let stukken: Proefstuk[];
let dossier: string;
let controle: string;

beforeAll(async () => {
  web = await maakWebhuis();
  const { huis } = web;
  await laadGemeenten(huis.databank);
  stukken = await zaaiDocumenten(huis.eigenaar);
  controle = await zaaiControle(huis.eigenaar, await zaaiPlek(huis.eigenaar, 'GM9001', 'Huize Kade'));
  const melding = await huis.doe(registreerMelding, nieuweMelding(), MENSEN.tess);
  const feit = { id: melding.id, feit: 'Er is elke nacht herrie.', zekerheid: 'gehoord', datum: '2026-02-28' } as const;
  await huis.doe(legSignaalVast, { ...feit, onderwerp: 'overlast', kvk: '12345678' } as never, MENSEN.tess);
  const signaal = { urgentie: 'gewoon', zekerheid: 'gehoord', gemeente: 'GM9001' } as const;
  await huis.doe(
    draagOver,
    { ...signaal, indicatoren: ['B3'], feiten: 'Zij noemt zich Anemoontje en heeft zwartelak.' },
    MENSEN.max,
  );
  dossier = (await huis.eigenaar.query<{ id: string }>('select id from dossiers')).rows[0]!.id;
  for (const naam of [...BUITEN, 'cor', 'aafje'] as Naam[]) bezoekers.set(naam, await web.inloggen(naam));
}, 120_000);
afterAll(async () => {
  await sluitDocumentenmotor();
  await web.sluit();
});

function nieuweMelding() {
  return {
    gemeente: 'GM9001',
    ontvangenOp: '2026-03-02T09:30:00Z',
    bron: 'buurt',
    wijze: 'telefoon',
    anoniem: true,
    tekst: 'Er is de hele nacht herrie bij het pand aan de kade.',
    urgentie: 'gewoon',
    terugkoppelingGewenst: false,
  } as const;
}

/** An answer as it reads for who asked, without what differs each time; the id that was sent comes back as it was sent. */
async function kijk(wie: Naam, pad: string, id: string) {
  const r = await fetch(`${web.basisUrl}${pad.replaceAll(/:\w+|\{\w+\}/g, id)}`, {
    redirect: 'manual',
    headers: { cookie: `__Host-samenzicht=${bezoekers.get(wie)!.token}` },
  });
  const vast = (t: string) =>
    t
      .replaceAll(id, 'ID')
      .replaceAll(/<input type="hidden"[^>]*>/g, '')
      .replaceAll(/nonce-?="?[^" ;']*/g, '');
  const koppen = [...r.headers].filter(([k]) => k !== 'date').map(([k, w]) => `${k}: ${vast(w)}`);
  return { status: r.status, koppen, tekst: vast(await r.text()) };
}

describe('wat er niet is en wat u niet mag zien, is ook als bladzijde en bestand hetzelfde', () => {
  const paden = kamers
    .filter((k) => BESCHERMD.includes(k.naam))
    .flatMap((k) => [...k.paginas, ...(k.bestanden ?? [])].map((p) => p.pad as string))
    .filter((p) => p.includes(':'));

  test('R1 B12.2 zelfde bytes, koppen en stand, op elk pad met een id van een beschermde kamer', async () => {
    expect(paden.length).toBeGreaterThan(40);
    for (const wie of ['tess', 'aukje', 'rik'] as Naam[])
      await Promise.all(
        paden.map(async (pad) => {
          const [wel, niet] = await Promise.all([kijk(wie, pad, dossier), kijk(wie, pad, NERGENS)]);
          expect(wel, `${pad} als ${wie}`).toEqual(niet);
        }),
      );
  }, 120_000);

  test('R1 G2 zelfde bytes, koppen en stand voor een document, en geen ander in de orde van tijd', async () => {
    const dicht = stukken.find((s) => s.stand === 'opsporing')!.id;
    const duur = async (pad: string, id: string) => {
      const tijden: number[] = [];
      for (let n = 0; n < 9; n++) {
        const begin = performance.now();
        await kijk('tess', pad, id);
        tijden.push(performance.now() - begin);
      }
      return tijden.sort((a, b) => a - b)[4]!;
    };
    for (const pad of ['/documenten/:id', '/v1/documenten/{id}']) {
      for (const wie of BUITEN.filter((n) => n !== 'jet'))
        expect(await kijk(wie, pad, dicht), wie).toEqual(await kijk(wie, pad, NERGENS));
      const [wel, niet] = [await duur(pad, dicht), await duur(pad, NERGENS)];
      expect(Math.max(wel, niet) / Math.min(wel, niet), pad).toBeLessThan(5);
    }
  }, 120_000);
});

/** Everything readable in bytes that left: as they are, unpacked as a zip, unpacked as streams of a PDF, and out of base64. */
function leesbaar(bytes: Buffer): string {
  const delen = [bytes.toString('utf8')];
  for (let plek = bytes.indexOf('PK\u0003\u0004'); plek >= 0; plek = bytes.indexOf('PK\u0003\u0004', plek + 4)) {
    const begin = plek + 30 + bytes.readUInt16LE(plek + 26) + bytes.readUInt16LE(plek + 28);
    const stuk = bytes.subarray(begin, begin + bytes.readUInt32LE(plek + 18));
    delen.push(leesbaar(bytes.readUInt16LE(plek + 8) === 8 ? inflateRawSync(stuk) : stuk));
  }
  for (const [, stroom = ''] of bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g))
    try {
      delen.push(inflateSync(Buffer.from(stroom, 'latin1')).toString('utf8'));
    } catch {
      delen.push(stroom);
    }
  for (const [tekst] of (delen[0] ?? '').matchAll(/[A-Za-z0-9+/]{400,}={0,2}/g))
    delen.push(leesbaar(Buffer.from(tekst, 'base64')));
  return delen.join('\n');
}

async function haal(wie: Naam, pad: string, id: string): Promise<Buffer> {
  const headers = { cookie: `__Host-samenzicht=${bezoekers.get(wie)!.token}` };
  return Buffer.from(await (await fetch(`${web.basisUrl}${pad.replaceAll(/:\w+/g, id)}`, { headers })).arrayBuffer());
}

describe('wat als bestand naar buiten gaat', () => {
  test('deze toets ziet een woord ook in een zip, in een PDF en in base64', async () => {
    const pdf = Buffer.from((await maakPdf(voorbeeld({ titel: 'Anemoontje' }), 'ua-1')).pdf);
    expect(leesbaar(pdf)).toContain('Anemoontje');
    expect(leesbaar(Buffer.from(JSON.stringify({ inhoud: pdf.toString('base64') })))).toContain('Anemoontje');
  });

  test('B12.2 geen uitvoer (CSV, JSON, NDJSON, MDTO, PDF) draagt een woord van een beschermd dossier', async () => {
    const vast = kamers.flatMap((k) => k.bestanden ?? []).map((b) => b.pad as string);
    const vragen = declaraties.filter((d: Declaratie) =>
      /pakket|bundel|uitvoer|export|overdraagba|matrix|selectie/.test(d.route.pad + d.naam),
    );
    expect(vast.length).toBeGreaterThan(12);
    for (const wie of ['tess', 'cor', 'jet', 'bea', 'pia', 'ben', 'rik'] as Naam[]) {
      for (const pad of vast) {
        const tekst = leesbaar(await haal(wie, pad, controle));
        expect(
          WOORDEN.filter((w) => tekst.includes(w)),
          `${pad} als ${wie}`,
        ).toEqual([]);
      }
      for (const d of vragen.filter((v) => v.aard === 'vraag')) {
        const r = await bezoekers
          .get(wie)!
          .api(
            d.route.methode,
            d.route.pad.replaceAll(/\{\w+\}/g, dossier),
            d.route.methode === 'GET' ? undefined : { gemeente: 'GM9001', nummer: 'C-000001' },
          );
        const tekst = leesbaar(Buffer.from(await r.arrayBuffer()));
        expect(
          WOORDEN.filter((w) => tekst.includes(w)),
          `${d.naam} als ${wie}`,
        ).toEqual([]);
      }
    }
  }, 120_000);

  test('B12.2 een bestandsnaam is een nummer of een woord van het programma, en heeft geen teken dat de kop breekt', async () => {
    for (const s of stukken) {
      const r = await fetch(`${web.basisUrl}/documenten/${s.id}`, {
        headers: { cookie: `__Host-samenzicht=${bezoekers.get('jet')!.token}` },
      });
      expect(r.status, s.soort).toBe(200);
      expect(r.headers.get('content-disposition')).toMatch(/^inline; filename="K-[0-9a-f]{6}\.pdf"$/);
      expect(r.headers.get('cache-control')).toBe('no-store');
      expect(r.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});

describe('wat naast de woorden in een PDF staat', () => {
  const inf = (pdf: PDFDocument) => ({ auteur: pdf.getAuthor() ?? '', maker: pdf.getCreator() ?? '' });

  test('V2 B12.1 een gemaakte PDF noemt de organisatie, de titel en de dag, en geen medewerker, map of machine', async () => {
    for (const standaard of ['ua-1', 'a-3a'] as const) {
      const bytes = Buffer.from((await maakPdf(voorbeeld(), standaard)).pdf);
      const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
      expect(inf(pdf).auteur).toBe('Gemeente Waterhaven');
      expect(pdf.getTitle()).toBe('Bevindingen van het bezoek aan de Havenstraat');
      expect(pdf.getCreationDate()?.toISOString().slice(0, 10)).toBe('2026-03-14');
      const beeld = leesbaar(bytes);
      const xmp = /<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/.exec(beeld)?.[0] ?? '';
      expect(xmp).toContain('Gemeente Waterhaven');
      for (const naast of [xmp, `${inf(pdf).auteur} ${inf(pdf).maker} ${pdf.getProducer()}`])
        expect(naast).not.toMatch(/de Wit|\/tmp|\/home|localhost|root|node_modules/);
    }
  });

  test('B12.1 een toegevoegde PDF verliest maker, titel, data, XMP en bijlagen', async () => {
    const doc = await PDFDocument.create();
    doc.addPage([200, 200]);
    doc.setAuthor('Anemoontje');
    doc.setTitle('zwartelak');
    doc.setSubject('Anemoontje');
    doc.setKeywords(['zwartelak']);
    doc.setCreator('Anemoontje');
    doc.setProducer('zwartelak');
    await doc.attach(Buffer.from('Anemoontje'), 'zwartelak.txt', { mimeType: 'text/plain' });
    const { inhoud } = await maakPdfSchoon(Buffer.from(await doc.save({ useObjectStreams: false })));
    const tekst = leesbaar(Buffer.from(inhoud));
    for (const woord of WOORDEN) {
      expect(tekst).not.toContain(woord);
      const hex = Buffer.from(`\uFEFF${woord}`, 'utf16le').swap16().toString('hex');
      expect(tekst.toLowerCase()).not.toContain(hex.toLowerCase());
    }
  });

  test('B12.1 er is één plek die een PDF maakt en één die een PDF schoonmaakt', () => {
    const bronnen = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (p) => /\.tsx?$/.test(p) && !/test|proef\/|vitest|demo\//.test(p),
    );
    const met = (wat: RegExp) => bronnen.filter((p) => wat.test(readFileSync(`src/${p}`, 'utf8'))).sort();
    expect(met(/createDocumentenmotor\(/)).toEqual(['kern/documenten.ts', 'platform/documenten/motor.ts']);
    expect(met(/PDFDocument\.(create|load)/)).toEqual(
      met(/PDFDocument\.(create|load)/).filter((p) => p.startsWith('platform/bestanden/')),
    );
  });
});
