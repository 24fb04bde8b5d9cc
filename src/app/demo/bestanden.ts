import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import sharp, { type OverlayOptions } from 'sharp';
import type { Agenda, Terugblik } from './toneel.ts';

/** Two photos at a controle, as the tool would have sent them, and a document at a melding. Drawn here: no place that exists. */
export function planBestanden(a: Agenda): void {
  const bijControle = (omschrijving: string, waarneming: string) => (t: Terugblik) => ({
    id: t.id('c-v20'),
    waarnemingId: t.id(waarneming),
    omschrijving,
    nagekeken: true,
    afgedekt: true,
  });
  a.plan(
    'D-24 21:05',
    'best-gevel',
    'yusuf',
    'controlebestand.toevoegen',
    bijControle('Gevel bij aankomst; het nummerbord van de auto is afgedekt', 'c-v20-w1'),
    tekenGevel,
  );
  a.plan(
    'D-24 21:10',
    'best-paneel',
    'sem',
    'controlebestand.toevoegen',
    bijControle('Paneel bij de balie: twee lampen van de eerste verdieping branden niet', 'c-v20-w0'),
    tekenPaneel,
  );
  a.plan(
    'D-31 14:10',
    'best-plattegrond',
    'yusuf',
    'meldingbestand.toevoegen',
    (t) => ({
      id: t.id('v20'),
      omschrijving: 'Plattegrond van de eerste verdieping, uit de vergunning',
      nagekeken: true,
    }),
    tekenPlattegrond,
  );
}

type Vlak = [links: number, boven: number, breed: number, hoog: number, kleur: string];

async function teken(breed: number, hoog: number, grond: string, vlakken: readonly Vlak[]): Promise<Buffer> {
  const lagen: OverlayOptions[] = vlakken.map(([left, top, width, height, background]) => ({
    input: { create: { width, height, channels: 3, background } },
    left,
    top,
  }));
  return sharp({ create: { width: breed, height: hoog, channels: 3, background: grond } })
    .composite(lagen)
    .jpeg({ quality: 86 })
    .toBuffer();
}

const RIJ = [0, 1, 2, 3];

function tekenGevel(): Promise<Buffer> {
  const ramen = [170, 430].flatMap((boven) =>
    RIJ.flatMap((i): Vlak[] => [
      [170 + i * 250, boven, 150, 190, '#e9e2d3'],
      [182 + i * 250, boven + 12, 126, 166, '#2f3f52'],
      [182 + i * 250, boven + 90, 126, 8, '#e9e2d3'],
    ]),
  );
  // What was covered: coarse blocks, as the tool leaves them.
  const afgedekt = RIJ.map((i): Vlak => [905 + i * 40, 800, 40, 40, ['#c0b080', '#a0a0a0', '#c0c0a0', '#a08060'][i]!]);
  return teken(1280, 960, '#b9c6d2', [
    [100, 90, 1080, 760, '#8a4b3c'],
    [100, 70, 1080, 34, '#5b2f26'],
    ...ramen,
    [540, 660, 190, 190, '#1f3d33'],
    [560, 680, 150, 60, '#d9c48a'],
    [0, 850, 1280, 110, '#6d7074'],
    [0, 850, 1280, 14, '#8f9296'],
    [820, 750, 330, 110, '#39566f'],
    ...afgedekt,
  ]);
}

function tekenPaneel(): Promise<Buffer> {
  const lampen = [0, 1].flatMap((rij) =>
    RIJ.flatMap((i): Vlak[] => [
      [230 + i * 210, 230 + rij * 260, 140, 140, '#20262c'],
      [260 + i * 210, 260 + rij * 260, 80, 80, rij === 0 && i > 1 ? '#3a4148' : '#5fc46b'],
      [230 + i * 210, 390 + rij * 260, 140, 26, '#dfe3e6'],
    ]),
  );
  return teken(1280, 860, '#d8d2c4', [[150, 130, 980, 600, '#4a5560'], [170, 150, 940, 560, '#59656f'], ...lampen]);
}

async function tekenPlattegrond(): Promise<Buffer> {
  const doc = await PDFDocument.create({ updateMetadata: false });
  const letter = await doc.embedFont(StandardFonts.Helvetica);
  const blad = doc.addPage([595, 420]);
  const lijn = rgb(0.1, 0.15, 0.2);
  blad.drawText('Eerste verdieping', { x: 40, y: 380, size: 16, font: letter });
  for (const i of RIJ) {
    blad.drawRectangle({ x: 40 + i * 128, y: 200, width: 120, height: 150, borderColor: lijn, borderWidth: 1.5 });
    blad.drawText(`Kamer ${i + 5}`, { x: 70 + i * 128, y: 270, size: 11, font: letter });
  }
  blad.drawRectangle({ x: 40, y: 130, width: 504, height: 60, borderColor: lijn, borderWidth: 1.5 });
  blad.drawText('Gang en vluchtweg naar de achterzijde', { x: 180, y: 155, size: 11, font: letter });
  return Buffer.from(await doc.save());
}
