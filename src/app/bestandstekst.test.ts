import { randomUUID } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stelBestandenIn } from '../kern/bestanden/bestandsregels.ts';
import { maakBestandenproef, VELDEN, type Bestandenproef } from './proef/bestanden.ts';
import { maakWebhuis, type Webhuis } from './proef/webhuis.ts';

let web: Webhuis;
let p: Bestandenproef;

beforeAll(async () => {
  web = await maakWebhuis();
  p = await maakBestandenproef(web);
});
afterAll(() => web.sluit());

const NUMMER = '06-39578214';
const ZIN = `Bel bij vragen ${NUMMER}.`;

async function pdfMet(...regels: string[]): Promise<Buffer> {
  const doc = await PDFDocument.create();
  for (const regel of regels) {
    const bladzijde = doc.addPage();
    if (regel) bladzijde.drawText(regel, { x: 40, y: 700, size: 12 });
  }
  return Buffer.from(await doc.save());
}

interface Bevinding {
  veld: string;
  start: number;
  eind: number;
  soort: string;
  fragment?: string;
}
interface Probleem {
  code: string;
  detail: string;
  bevindingen: Bevinding[];
}
const stuur = async (inhoud: Buffer | string, velden: Record<string, string> = {}) => {
  const r = await p.stuur(p.bijMelding, inhoud, { velden });
  return { status: r.status, lijf: (await r.json()) as Probleem & { id: string } };
};
const behoud = (b: Bevinding, meer: object = {}) => ({
  veld: b.veld,
  start: b.start,
  eind: b.eind,
  soort: b.soort,
  grond: 'zakelijke_rol',
  reden: 'Het is het zakelijke nummer van de vergunninghouder.',
  ...meer,
});
const rijen = async (tekst: string, waarden: unknown[] = []) => (await web.huis.eigenaar.query(tekst, waarden)).rows;

describe('B12.1 niemand vult de opslag', () => {
  const zet = (sql: string) => web.huis.eigenaar.query(`update bestanden set ${sql}`);
  const detail = async () => (await stuur('De nooduitgang was op slot.')).lijf.detail;

  test('weigert wat iemand op een dag te veel toevoegt, en wat de gemeente niet meer aankan; de volgende dag kan het weer', async () => {
    expect((await stuur('De nooduitgang was op slot.')).status).toBe(201);
    await zet('grootte = 1073741824');
    expect(await detail()).toMatch(/U voegde in een dag al 1 bestanden toe \(1 GB\)/);
    await zet("toegevoegd_op = toegevoegd_op - interval '25 hours'");
    stelBestandenIn({ perGemeente: 1024 ** 3 });
    expect(await detail()).toMatch(/ruimte voor bestanden van deze gemeente is op/);
    stelBestandenIn({ perGemeente: 50 * 1024 ** 3 });
    expect((await stuur('De nooduitgang was op slot.')).status).toBe(201);
  });
});

describe('B12.1 wat in een bestand staat, leest de waker ook', () => {
  test.each<[string, () => Promise<Buffer> | string]>([
    ['een PDF', () => pdfMet('De nooduitgang was op slot.', ZIN)],
    ['platte tekst', () => `De nooduitgang was op slot.\n\n${ZIN}`],
  ])(
    'B12.1 %s met een telefoonnummer wordt geweigerd, met de plek en de woorden, en niets bewaard',
    async (_naam, maak) => {
      const voor = await p.aantal();
      const { status, lijf } = await stuur(await maak());
      expect([status, lijf.code]).toEqual([422, 'BEVINDINGEN']);
      expect(lijf.bevindingen).toEqual([
        expect.objectContaining({ veld: 'bestand', soort: 'telefoon', fragment: NUMMER }),
      ]);
      expect(lijf.detail).not.toContain(NUMMER);
      expect(await p.aantal()).toBe(voor);
    },
  );

  test('B12.1 een reden geldt voor die plek in dit bestand, niet voor een ander, en niet als zij het gegeven herhaalt', async () => {
    const bestand = await pdfMet('De nooduitgang was op slot.', ZIN);
    const [b] = (await stuur(bestand)).lijf.bevindingen;
    const met = (k: object) => ({ bevindingenBehouden: JSON.stringify([k]) });
    expect((await stuur(await pdfMet('Iets anders, met een langere zin ervoor.', ZIN), met(behoud(b!)))).status).toBe(
      422,
    );
    expect((await stuur(bestand, met(behoud(b!, { reden: `Het nummer is ${NUMMER}.` })))).status).toBe(400);
    expect((await stuur(bestand, met(behoud(b!, { start: b!.start + 1 })))).status).toBe(422);
    expect((await stuur(bestand, { bevindingenBehouden: '[' })).status).toBe(400);
  });

  test('B12.1 met een reden blijft het, ligt het versleuteld bij de privacyfunctionaris, en zegt de lijst dat het is nagekeken', async () => {
    const bestand = await pdfMet('De nooduitgang was op slot.', ZIN);
    const [b] = (await stuur(bestand)).lijf.bevindingen;
    const { status, lijf } = await stuur(bestand, { bevindingenBehouden: JSON.stringify([behoud(b!)]) });
    expect(status).toBe(201);
    expect(await rijen('select tekst from bestanden where id = $1', [lijf.id])).toEqual([{ tekst: 'nagelezen' }]);
    const [rij] = await rijen('select veld, soort, status, versleuteld from bevindingen where onderwerp_id = $1', [
      lijf.id,
    ]);
    expect(rij).toMatchObject({ veld: 'Tekst in het bestand', soort: 'telefoon', status: 'te_beoordelen' });
    expect((rij.versleuteld as Buffer).includes(NUMMER)).toBe(false);
    const pagina = await (await p.tess.pagina(p.bijMelding)).text();
    expect(pagina).toContain('Tekst nagekeken op personen');
  });

  test('B12.1 een scan zonder tekst mag, en de lijst zegt dat niemand anders haar nakeek', async () => {
    const { status, lijf } = await stuur(await pdfMet(''));
    expect(status).toBe(201);
    expect(await rijen('select tekst from bestanden where id = $1', [lijf.id])).toEqual([{ tekst: 'geen' }]);
    expect(await (await p.tess.pagina(p.bijMelding)).text()).toContain('Geen leesbare tekst');
  });

  test('B12.1 een bestand vol personen wordt in zijn geheel geweigerd, en een te lange tekst ook', async () => {
    const lijst = Array.from({ length: 60 }, (_, i) => `Bel 06-395782${String(i).padStart(2, '0')} in geval van nood.`);
    const vol = await stuur(lijst.join('\n'));
    expect([vol.status, vol.lijf.code]).toEqual([400, 'INVOER_ONGELDIG']);
    expect(vol.lijf.detail).toMatch(/hoort niet in gewoon toezicht/);
    expect((await stuur('Een gewone zin over het pand. '.repeat(11_000))).lijf.detail).toMatch(/meer tekst dan kan/);
  });

  test('B12.1 op de pagina: de plek met de woorden, houden met een reden, hetzelfde bestand opnieuw, en het is er', async () => {
    const inhoud = new Uint8Array(await pdfMet(ZIN));
    const post = (velden: Record<string, string>) => {
      const data = new FormData();
      for (const [k, v] of Object.entries({ ...VELDEN, _csrf: p.tess.csrf, _terug: p.bijMelding, ...velden }))
        data.append(k, v);
      data.append('bestand', new Blob([inhoud]), 'x.pdf');
      const headers = { cookie: `__Host-samenzicht=${p.tess.token}` };
      return fetch(`${web.basisUrl}${p.bijMelding}`, { method: 'POST', body: data, headers, redirect: 'manual' });
    };
    const r = await post({ _sleutel: randomUUID() });
    const html = await r.text();
    expect(r.status).toBe(422);
    expect(html).toContain(`<mark>${NUMMER}</mark>`);
    expect(html).toContain('Ik haal het uit het bestand');
    const verborgen = Object.fromEntries(
      [...html.matchAll(/type="hidden" name="(_b\.\d+\.\w+)" value="([^"]*)"/g)].map((x) => [x[1]!, x[2]!]),
    );
    const keuze = {
      '_b.0.wat': 'houden',
      '_b.0.grond': 'zakelijke_rol',
      '_b.0.reden': 'Het zakelijke nummer van de zaak.',
    };
    expect((await post({ ...verborgen, _sleutel: randomUUID(), '_b.0.wat': '' })).status).toBe(422);
    expect((await post({ ...verborgen, ...keuze, _sleutel: randomUUID() })).status).toBe(303);
  });
});
