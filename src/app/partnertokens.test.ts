import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { draaiPartnertokens } from './partnertokens.ts';

async function draai(sleutel: string, invoer: string) {
  const pad = path.join(mkdtempSync(path.join(tmpdir(), 'tokens-')), 'sleutel.txt');
  writeFileSync(pad, sleutel);
  const [uit, gemeld]: [string[], string[]] = [[], []];
  const code = await draaiPartnertokens([pad], {
    // oxlint-disable-next-line require-await
    invoer: (async function* () {
      yield invoer;
    })(),
    schrijf: (stuk) => void uit.push(stuk),
    meld: (zin) => void gemeld.push(zin),
  });
  return { code, uit, gemeld };
}

test('G3 de opdracht van een partner geeft tokens en geen woord van de tekst', async () => {
  const tekst = JSON.stringify({ id: 1, text: 'Kerkstraat 12 in Zwolle, verhuurder J. Mulder, 06-12345678.' });
  const { code, uit, gemeld } = await draai('ab'.repeat(32), `${tekst}\n${tekst}\nfout\n`);
  expect(code).toBe(1);
  expect(gemeld).toEqual(['Regel 3: dit is geen JSON.']);
  expect(uit).toHaveLength(1);
  expect(JSON.parse(uit[0]!)).toEqual({ token: expect.stringMatching(/^[0-9a-f]{64}$/), soort: 'locatie' });
});

test('G3 zonder een goede sleutel komt er niets uit', async () => {
  expect(await draai('geen sleutel', '{}')).toMatchObject({ code: 1, uit: [] });
});
