import { constants, deflateRawSync, deflateSync } from 'node:zlib';
import { createServer, type Server } from 'node:net';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakBeeldSchoon } from './beeld.ts';
import { leesClamdadres, maakVirusscanner } from './clamd.ts';
import { Bestandsfout } from './fout.ts';
import { verteltIets, zonderVerhaal } from './jpegdelen.ts';
import { maakPdfSchoon } from './pdf.ts';
import { herkenSoort } from './soort.ts';

const reden = async (werk: Promise<unknown>) =>
  werk.then(
    () => 'aangenomen',
    (fout: unknown) => (fout instanceof Bestandsfout ? fout.reden : `onverwacht: ${String(fout)}`),
  );

const GEHEIM = ['Maker-Geheim-77', 'GPSGEHEIM', 'Apparaat-Geheim-78'];

/** A picture as a telephone makes it: with who, with what and where. */
async function telefoonbeeld(soort: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 300, channels: 3, background: '#88aa66' } })
    .withExif({
      IFD0: { Artist: GEHEIM[0]!, Model: GEHEIM[2]! },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 22/1 3/1', GPSProcessingMethod: GEHEIM[1]! },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${GEHEIM[0]}</a></x:xmpmeta>`)
    .toFormat(soort)
    .toBuffer();
}

async function maakPdf(doe: (doc: PDFDocument) => unknown = () => undefined): Promise<Buffer> {
  const doc = await PDFDocument.create();
  doc.addPage([300, 200]).drawText('Plattegrond van de begane grond');
  doc.setAuthor(GEHEIM[0]!);
  doc.setProducer(GEHEIM[2]!);
  doc.setTitle('Titel-Geheim-79');
  await doe(doc);
  return Buffer.from(await doc.save({ useObjectStreams: false }));
}

describe('het soort volgt uit de inhoud', () => {
  const zip = Buffer.from('504b0304140000000000', 'hex');
  test.each([
    ['een leeg bestand', Buffer.alloc(0), 'leeg'],
    [
      'een SVG met een script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'soort',
    ],
    ['een webpagina', Buffer.from('<!DOCTYPE html><title>x</title>'), 'soort'],
    ['een webpagina met tekst ervoor', Buffer.from('Beste collega,\n\n<ScRiPt src=x></script>'), 'soort'],
    ['een PHP-programma', Buffer.from('<?php echo 1;'), 'soort'],
    ['een opdrachtenbestand', Buffer.from('#!/bin/sh\nrm -rf /'), 'soort'],
    ['een programma voor Windows', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 'soort'],
    ['een zip', Buffer.concat([zip, Buffer.alloc(60)]), 'soort'],
    ['een GIF met een zip erachter (GIFAR)', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40), zip]), 'soort'],
    ['een PDF met een webpagina ervoor', Buffer.from('<html></html>\n%PDF-1.7\n'), 'soort'],
    ['een PDF met tekst ervoor', Buffer.from('zomaar tekst\n%PDF-1.7\n'), 'soort'],
    ['losse bytes', Buffer.from([1, 2, 3, 0, 255, 254]), 'soort'],
    ['tekst die geen UTF-8 is', Buffer.from([0x68, 0xe9, 0x6c]), 'soort'],
    ['een HEIC', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]), 'soort'],
  ])('B12.1 weigert %s', async (_naam, inhoud, waarom) => {
    expect(await reden(herkenSoort(inhoud))).toBe(waarom);
  });

  test('B12.1 herkent beeld, PDF en platte tekst, ook met vreemde letters', async () => {
    expect(await herkenSoort(await telefoonbeeld())).toBe('jpeg');
    expect(await herkenSoort(await maakPdf())).toBe('pdf');
    expect(await herkenSoort(Buffer.from('Aantekening: deur 3 < deur 4, één sleutel.\r\n'))).toBe('tekst');
  });

  test('B12.1 wat voor bytes ook: er komt een soort van de lijst of een weigering met een zin uit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (b) => {
        const uit = await herkenSoort(b).catch((f: unknown) => f);
        expect(typeof uit === 'string' || (uit instanceof Bestandsfout && /[.]$/.test(uit.message))).toBe(true);
      }),
    );
  });
});

describe('van een beeld blijven alleen de beeldpunten', () => {
  test('B12.1 weigert een beeld dat halverwege ophoudt', async () => {
    const heel = await telefoonbeeld();
    expect(await reden(maakBeeldSchoon(heel.subarray(0, heel.length / 2), 'jpeg'))).toBe('beschadigd');
  });

  test('B12.1 weigert een beeld dat bij het uitvouwen het geheugen vult', async () => {
    // A PNG of 60.000 by 60.000 in a few bytes: only its head is read.
    const kop = Buffer.alloc(13);
    kop.writeUInt32BE(60_000, 0);
    kop.writeUInt32BE(60_000, 4);
    kop.set([8, 2, 0, 0, 0], 8);
    const png = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      stuk('IHDR', kop),
      stuk('IDAT', deflateSync(Buffer.alloc(10))),
      stuk('IEND', Buffer.alloc(0)),
    ]);
    expect(await reden(maakBeeldSchoon(png, 'png'))).toBe('bom');
  });

  test('B12.1 een SVG wordt ook niet uitgevoerd als zij zich een JPEG noemt', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><rect width="10" height="10"/></svg>',
    );
    expect(await reden(maakBeeldSchoon(svg, 'jpeg'))).toBe('beschadigd');
  });

  test.each(['jpeg', 'png', 'webp'] as const)(
    'B12.1 in een %s blijft niets over van maker, apparaat en plaats',
    async (soort) => {
      const ruw = await telefoonbeeld(soort);
      expect(GEHEIM.some((g) => ruw.includes(g))).toBe(true);
      const { inhoud, breedte, hoogte } = await maakBeeldSchoon(ruw, soort);
      for (const g of [...GEHEIM, 'Exif', 'xmpmeta']) expect(inhoud.includes(g), g).toBe(false);
      const kop = await sharp(inhoud).metadata();
      expect([kop.exif, kop.xmp, kop.iptc, kop.icc]).toEqual([undefined, undefined, undefined, undefined]);
      expect([breedte, hoogte]).toEqual([400, 300]);
    },
  );

  test('B12.1 een archief achter een beeld (GIFAR als JPEG) komt niet mee', async () => {
    const ruw = Buffer.concat([await telefoonbeeld(), Buffer.from('PK\u0003\u0004verborgen-inhoud')]);
    expect((await maakBeeldSchoon(ruw, 'jpeg')).inhoud.includes('verborgen-inhoud')).toBe(false);
  });

  test('B12.1 een groot beeld wordt hooguit 2560 beeldpunten lang, en staat rechtop', async () => {
    const ruw = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#123' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(await maakBeeldSchoon(ruw, 'jpeg')).toMatchObject({ breedte: 1280, hoogte: 2560 });
  });

  test('B12.1 een JPEG zonder verhaal heeft dezelfde beeldpunten', async () => {
    const ruw = await telefoonbeeld();
    const kaal = zonderVerhaal(ruw);
    expect([verteltIets(ruw), verteltIets(kaal)]).toEqual([true, false]);
    expect(await sharp(kaal).raw().toBuffer()).toEqual(await sharp(ruw).raw().toBuffer());
  });

  test('B12.1 vreemde bytes laten zonderVerhaal ongemoeid of korter, nooit langer', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (b) => zonderVerhaal(b).length <= b.length));
  });
});

/** A PDF with everything in it that may not stay. */
async function pdfMetAlles(): Promise<Buffer> {
  const foto = await telefoonbeeld();
  return maakPdf(async (doc) => {
    await doc.attach(Buffer.from('bijlage-geheim'), 'geheim.txt');
    doc.addJavaScript('start', 'app.alert("script-geheim")');
    doc.catalog.set(PDFName.of('OpenAction'), doc.context.obj({ S: 'JavaScript', JS: PDFString.of('open-geheim') }));
    const xmp = doc.context.stream(Buffer.from('<xmp>xmp-geheim</xmp>'), { Type: 'Metadata', Subtype: 'XML' });
    doc.catalog.set(PDFName.of('Metadata'), doc.context.register(xmp));
    const link = doc.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { S: 'URI', URI: PDFString.of('http://link-geheim') },
    });
    doc.getPage(0).node.addAnnot(doc.context.register(link));
    const veld = doc.getForm().createTextField('veld-geheim');
    veld.setText('INGEVULD');
    veld.addToPage(doc.getPage(0), { x: 10, y: 10 });
    doc.getPage(0).drawImage(await doc.embedJpg(foto), { x: 0, y: 0, width: 50, height: 40 });
  });
}

/** So many megabytes of nothing, packed: one megabyte over and over. */
function vouwOp(mb: number): Buffer {
  const blok = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: mb }, () => blok)]);
}

/** A piece of a PNG, with its checksum. */
function stuk(naam: string, inhoud: Buffer): Buffer {
  const lijf = Buffer.concat([Buffer.from(naam), inhoud]);
  const uit = Buffer.alloc(4);
  uit.writeUInt32BE(inhoud.length);
  let crc = ~0;
  for (const b of lijf) {
    crc ^= b;
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  const slot = Buffer.alloc(4);
  slot.writeUInt32BE(~crc >>> 0);
  return Buffer.concat([uit, lijf, slot]);
}

describe('van een PDF blijven alleen de bladzijden', () => {
  test('B12.1 weigert wat halverwege ophoudt of alleen het begin van een PDF heeft', async () => {
    const heel = await maakPdf();
    expect(await reden(maakPdfSchoon(heel.subarray(0, 60)))).toBe('beschadigd');
    expect(await reden(maakPdfSchoon(Buffer.from('%PDF-1.7\nniets')))).toBe('beschadigd');
  });

  test('B12.1 weigert een PDF met een wachtwoord', async () => {
    const doc = await PDFDocument.create();
    doc.addPage();
    doc.encrypt({ userPassword: 'open', ownerPassword: 'baas' });
    expect(await reden(maakPdfSchoon(Buffer.from(await doc.save())))).toBe('versleuteld');
  });

  test('B12.1 weigert een PDF met een stroom die duizendmaal zo groot wordt', async () => {
    const nullen = vouwOp(140);
    const pdf = await maakPdf((doc) => {
      const stroom = doc.context.stream(nullen, { Filter: 'FlateDecode' });
      doc.getPage(0).node.set(PDFName.of('Contents'), doc.context.register(stroom));
    });
    expect(await reden(maakPdfSchoon(pdf))).toBe('bom');
  });

  test('B12.1 weigert een PDF waarvan de opbouw zelf een bom is, voordat zij wordt uitgevouwen', async () => {
    const dicht = vouwOp(70);
    const kop = `%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${dicht.length}>>\nstream\n`;
    const pdf = Buffer.concat([Buffer.from(kop), dicht, Buffer.from('\nendstream\nendobj\n')]);
    expect(await reden(maakPdfSchoon(pdf))).toBe('bom');
    const dubbel = Buffer.from(
      pdf.toString('latin1').replace('/Filter/FlateDecode', '/Filter[/FlateDecode/FlateDecode]'),
      'latin1',
    );
    expect(await reden(maakPdfSchoon(dubbel))).toBe('bom');
  });

  test('B12.1 maker, programma, bijlage, script, formulier en verborgen opmerking zijn weg; de tekst staat er nog', async () => {
    const ruw = await pdfMetAlles();
    expect(ruw.includes('Maker-Geheim-77')).toBe(true);
    const { inhoud, bladzijden } = await maakPdfSchoon(
      Buffer.concat([ruw, Buffer.from('\n<html>staart-geheim</html>')]),
    );
    const tekst = inhoud.toString('latin1');
    const hex = Buffer.from('Geheim', 'utf16le').swap16().toString('hex');
    for (const g of [
      ...GEHEIM,
      'geheim',
      'Geheim',
      'JavaScript',
      'OpenAction',
      'EmbeddedFile',
      '/AcroForm',
      '/Producer',
      '/Info',
      '/Metadata',
      'Exif',
    ])
      expect(tekst.includes(g), g).toBe(false);
    expect(tekst.toLowerCase().includes(hex)).toBe(false);
    expect(bladzijden).toBe(1);
    const terug = await PDFDocument.load(inhoud, { updateMetadata: false });
    expect([terug.getAuthor(), terug.getProducer(), terug.getTitle(), terug.getPageCount()]).toEqual([
      undefined,
      undefined,
      undefined,
      1,
    ]);
    expect(terug.getPage(0).getSize()).toEqual({ width: 300, height: 200 });
    // The filled field became a stamp that shows the same.
    expect(terug.getPage(0).node.Annots()?.size()).toBe(1);
    expect(tekst).toContain('/Stamp');
  });

  test('B12.1 wat al schoon is, blijft bij nog eens schoonmaken gelijk van omvang', async () => {
    const een = await maakPdfSchoon(await maakPdf());
    const twee = await maakPdfSchoon(een.inhoud);
    expect(twee.inhoud.length).toBe(een.inhoud.length);
  });
});

describe('de virusscanner', () => {
  let server: Server;
  let poort: number;
  let ontvangen = Buffer.alloc(0);
  beforeAll(async () => {
    server = createServer((lijn) => {
      let tot = Buffer.alloc(0);
      lijn.on('error', () => undefined);
      lijn.on('data', (d) => {
        tot = Buffer.concat([tot, d]);
        if (!tot.subarray(-4).equals(Buffer.alloc(4))) return;
        ontvangen = tot;
        const antwoord = tot.includes('BESMET')
          ? 'stream: Proef.Virus FOUND\0'
          : tot.includes('FOUTJE')
            ? 'INSTREAM size limit exceeded. ERROR\0'
            : 'stream: OK\0';
        if (tot.includes('ZWIJG')) return;
        if (tot.includes('HALF')) lijn.destroy();
        else lijn.end(antwoord);
      });
    });
    await new Promise<void>((klaar) => {
      server.listen(0, '127.0.0.1', klaar);
    });
    poort = (server.address() as { port: number }).port;
  });
  afterAll(() => new Promise((klaar) => server.close(klaar)));

  test.each([
    ['BESMET', 'besmet'],
    ['FOUTJE', 'onbereikbaar'],
    ['ZWIJG', 'onbereikbaar'],
    ['HALF', 'onbereikbaar'],
    ['gewoon', 'schoon'],
  ])('B12.1 op %s is het antwoord %s', async (inhoud, uitkomst) => {
    expect(await maakVirusscanner({ host: '127.0.0.1', port: poort }, 300)(Buffer.from(inhoud))).toBe(uitkomst);
  });

  test('B12.1 een scanner die er niet is, is geen schoon bestand', async () => {
    expect(await maakVirusscanner({ path: '/tmp/bestaat-niet.sock' })(Buffer.from('x'))).toBe('onbereikbaar');
  });

  test('B12.1 de bytes gaan in stukken met hun lengte, en eindigen met nul', async () => {
    await maakVirusscanner({ host: '127.0.0.1', port: poort })(Buffer.alloc(70_000, 7));
    expect(ontvangen.toString('latin1', 0, 10)).toBe('zINSTREAM\0');
    expect([ontvangen.readUInt32BE(10), ontvangen.length]).toEqual([
      65_536,
      10 + 4 + 65_536 + 4 + (70_000 - 65_536) + 4,
    ]);
  });

  test.each([
    ['unix:/run/clamav/clamd.sock', { path: '/run/clamav/clamd.sock' }],
    ['tcp://clamav:3310', { host: 'clamav', port: 3310 }],
    ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
    ['http://x/y', null],
    ['clamav', null],
    ['clamav:99999', null],
  ])('het adres %s', (tekst, adres) => expect(leesClamdadres(tekst)).toEqual(adres));
});
