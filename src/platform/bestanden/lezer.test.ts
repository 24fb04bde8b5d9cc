import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Bestandsfout } from './fout.ts';
import { maakLezer } from './lezer.ts';

const MB = 1024 * 1024;
let map: string;
beforeAll(() => {
  map = mkdtempSync(path.join(tmpdir(), 'samenzicht-lezer-'));
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

/** A process that does this with a file instead of reading it. */
function werker(naam: string, wat: string): string {
  const pad = path.join(map, `${naam}.mjs`);
  writeFileSync(pad, `import { writeFileSync } from 'node:fs';\nprocess.on('message', async (o) => { ${wat} });\n`);
  return pad;
}
const reden = (werk: Promise<unknown>) =>
  werk.then(
    () => 'gelezen',
    (fout: unknown) => (fout instanceof Bestandsfout ? fout.reden : String(fout)),
  );
const INHOUD = Buffer.from('iets');
const GOED = `process.send({ pdf: { inhoud: o.inhoud, bladzijden: 1, tekst: 'x' } });`;

describe('B12.1 een bestand van een vreemde wordt gelezen in een proces dat mag sneuvelen', () => {
  test.each([
    ['uitvalt', 'process.exit(3);'],
    ['crasht', 'process.abort();'],
    ['blijft hangen', 'for (;;);'],
    [
      'het geheugen vult',
      'const a = []; for (;;) a.push(Buffer.alloc(8_000_000, 1)), await new Promise((k) => setTimeout(k, 1));',
    ],
    ['de hoop vult', 'const a = []; for (;;) a.push(new Array(1_000_000).fill(Math.PI));'],
    ['iets onverwachts doet', 'process.send({ fout: null });'],
  ])(
    'een lezer die %s geeft de zin die zegt wat er aan de hand is, en het volgende bestand wordt gelezen',
    async (naam, wat) => {
      const pad = werker(naam.replaceAll(' ', '-'), `if (o.inhoud.length > 4) { ${GOED} } else { ${wat} }`);
      const lezer = maakLezer({ werkerPad: pad, langsteMs: 4_000, geheugen: 256 * MB, tegelijk: 1 });
      const [slecht, goed] = [lezer.maakPdfSchoon(INHOUD, true), lezer.maakPdfSchoon(Buffer.from('langer'), true)];
      expect(await reden(slecht)).toBe('niet_te_lezen');
      expect(await reden(goed)).toBe('gelezen');
    },
  );

  test('het proces schrijft niets, start niets en kent geen geheim van de server', async () => {
    const pad = werker(
      'inbreker',
      `const uit = [];
       try { writeFileSync(${JSON.stringify(path.join(map, 'buit'))}, 'x'); uit.push('schreef'); } catch { uit.push('dicht'); }
       try { (await import('node:child_process')).execSync('true'); uit.push('startte'); } catch { uit.push('dicht'); }
       try { (await import('node:fs')).readFileSync('/etc/passwd'); uit.push('las'); } catch { uit.push('dicht'); }
       uit.push(Object.keys(process.env).filter((k) => !/^(MALLOC|NODE_|__)/.test(k)).join());
       process.send({ pdf: { inhoud: o.inhoud, bladzijden: 1, tekst: uit.join(' ') } });`,
    );
    const { tekst } = await maakLezer({ werkerPad: pad }).maakPdfSchoon(INHOUD, true);
    expect(tekst).toBe('dicht dicht dicht ');
  });

  test('wie te veel tegelijk stuurt hoort dat, en wat al wachtte gaat door', async () => {
    const lezer = maakLezer({ werkerPad: werker('gewoon', GOED), tegelijk: 1, langsteRij: 2 });
    const uit = await Promise.all(Array.from({ length: 5 }, () => reden(lezer.maakPdfSchoon(INHOUD, false))));
    expect(uit).toEqual(['gelezen', 'gelezen', 'gelezen', 'druk', 'druk']);
  });

  test('de echte lezer geeft de tekst van elke bladzijde, en een kapotte PDF haar eigen zin', async () => {
    const lezer = maakLezer({ tegelijk: 1 });
    const doc = await PDFDocument.create();
    for (const zin of ['Eerste bladzijde.', 'Tweede bladzijde.'])
      doc.addPage().drawText(zin, { x: 40, y: 700, size: 12 });
    const uit = await lezer.maakPdfSchoon(await doc.save(), true);
    expect([uit.bladzijden, uit.tekst]).toEqual([2, 'Eerste bladzijde.\n\nTweede bladzijde.']);
    expect(await reden(lezer.maakPdfSchoon(Buffer.from('%PDF-1.7\nniets'), true))).toBe('beschadigd');
    expect((await lezer.maakPdfSchoon(uit.inhoud, false)).tekst).toBeNull();
  });
});
