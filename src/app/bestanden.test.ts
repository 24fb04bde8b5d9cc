import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stelBestandenIn } from '../kern/bestanden/bestandsregels.ts';
import {
  foto,
  GEHEIM,
  groteFoto,
  lees,
  maakBestandenproef,
  pdf,
  VELDEN,
  type Bestandenproef,
} from './proef/bestanden.ts';
import { maakWebhuis, type Webhuis } from './proef/webhuis.ts';

let web: Webhuis;
let p: Bestandenproef;
beforeAll(async () => {
  web = await maakWebhuis();
  p = await maakBestandenproef(web);
});
afterAll(() => web.sluit());
afterEach(() => stelBestandenIn({ scanner: null, hooguit: 20 * 1024 * 1024 }));

describe('wat er niet in komt', () => {
  test.each([
    ['een foto die niet is afgedekt', () => foto(), {}, 'B9.3-eerst-afdekken', 403],
    ['een foto zonder waarneming', () => foto(), { afgedekt: 'ja' }, 'B9.3-foto-onderbouwt-een-constatering', 403],
    [
      'een foto recht uit de camera, met gegevens over maker en plaats',
      () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
          .withExif({ IFD0: { Artist: GEHEIM } })
          .jpeg()
          .toBuffer(),
      { afgedekt: 'ja' },
      'B9.3-eerst-afdekken',
      403,
    ],
    [
      'een schermafdruk als PNG',
      async () =>
        sharp(await foto())
          .png()
          .toBuffer(),
      { afgedekt: 'ja' },
      'B9.3-eerst-afdekken',
      403,
    ],
  ])('B9.3 B12.1 weigert %s', async (_naam, maak, meer, regel, status) => {
    const voor = await p.aantal();
    const r = await lees(p.stuur(p.bijControle, await maak(), { velden: meer as never }));
    expect([r.status, r.lijf.weigering.regel]).toEqual([status, regel]);
    expect(await p.aantal()).toBe(voor);
  });

  test.each([
    [
      'een webpagina die zich een foto noemt',
      '<!doctype html><script>alert(1)</script>',
      'foto.jpg',
      'image/jpeg',
      /webpagina/,
    ],
    ['een SVG', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'a.svg', 'image/svg+xml', /SVG/],
    ['een dubbele extensie', 'MZ\u0000\u0001programma', 'rapport.pdf.exe', 'application/pdf', /programma|herkennen/],
    ['een zip', 'PK\u0003\u0004\u0014\u0000\u0000\u0000', 'a.pdf', 'application/pdf', /archief/],
    ['een afgebroken PDF', '%PDF-1.7\n1 0 obj\n<<', 'a.pdf', 'application/pdf', /beschadigd/],
  ])('B12.1 weigert %s met een zin', async (_naam, inhoud, naam, type, zin) => {
    const voor = await p.aantal();
    const r = await lees(p.stuur(p.bijMelding, inhoud, { naam, type }));
    expect(r.status).toBe(400);
    expect(r.lijf.detail).toMatch(zin);
    expect(await p.aantal()).toBe(voor);
  });

  test('B12.1 weigert een bestand boven de grens, en een aanvraag die veel groter is wordt niet eens gelezen', async () => {
    stelBestandenIn({ hooguit: 1000 });
    const r = await lees(p.stuur(p.bijMelding, 'a'.repeat(1001)));
    expect([r.status, r.lijf.detail]).toEqual([413, expect.stringMatching(/hooguit/)]);
    const antwoord = await web
      .ruw({
        methode: 'POST',
        pad: `/v1${p.bijMelding}`,
        koppen: { 'content-type': 'multipart/form-data; boundary=x', 'content-length': String(25 * 1024 * 1024) },
      })
      .catch(() => ({ status: 413 }));
    expect(antwoord.status).toBe(413);
  });

  test('B12.1 weigert tienduizend delen, een half formulier en twee bestanden tegelijk', async () => {
    const delen = Array.from(
      { length: 10_000 },
      (_, i) => `--x\r\nContent-Disposition: form-data; name="v${i}"\r\n\r\n1\r\n`,
    ).join('');
    const ruw = (lijf: string) =>
      fetch(`${web.basisUrl}/v1${p.bijMelding}`, {
        method: 'POST',
        body: lijf,
        headers: {
          cookie: `__Host-samenzicht=${p.tess.token}`,
          'x-csrf-token': p.tess.csrf,
          'idempotency-key': randomUUID(),
          'content-type': 'multipart/form-data; boundary=x',
        },
      });
    expect((await lees(ruw(`${delen}--x--\r\n`))).lijf.detail).toMatch(/te veel delen/);
    expect(
      (await lees(ruw('--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\nhalf'))).status,
    ).toBe(400);
    const deel = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\nhallo\r\n';
    expect((await lees(ruw(`${deel}${deel}--x--\r\n`))).lijf.detail).toMatch(/één bestand/);
  });

  test('B12.1 weigert een document dat niemand heeft nagekeken', async () => {
    const r = await lees(p.stuur(p.bijMelding, 'tekst', { velden: { nagekeken: 'nee' } }));
    expect(r.lijf.weigering.regel).toBe('B9.3-nooit-van-personen');
  });

  test('B2.1 R1 iemand van een andere gemeente of zonder sessie komt er niet bij', async () => {
    const otto = await web.inloggen('otto');
    expect((await p.stuur(p.bijMelding, 'tekst', { wie: otto })).status).toBe(404);
    expect((await p.stuur(p.bijMelding, 'tekst', { wie: { ...p.tess, token: 'niets' } })).status).toBe(401);
    expect((await p.stuur(p.bijMelding, 'tekst', { wie: { ...p.tess, csrf: 'fout' } })).status).toBe(403);
  });
});

describe('wat er in komt', () => {
  test('B9.3 C10 een afgedekte foto bij een waarneming; wie haar opent krijgt alleen een beeld, en het log weet ervan', async () => {
    const r = await lees(
      p.stuur(p.bijControle, await foto(), {
        naam: '../../Anna Jansen.jpg',
        velden: { afgedekt: 'ja', waarnemingId: p.waarnemingId },
      }),
    );
    expect(r.status).toBe(201);
    const antwoord = await p.tess.pagina(`${p.bijControle}/${r.lijf.id}`);
    expect(Object.fromEntries(antwoord.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'inline; filename="nooduitgang-aan-de-achterzijde.jpg"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(antwoord.headers.get('content-security-policy')).toMatch(/sandbox/);
    const { rows } = await web.huis.eigenaar.query(
      `select soort from verwerkingen where naam = 'controlebestand.openen' and onderwerp_id = $1`,
      [p.controleId],
    );
    expect(rows).toEqual([{ soort: 'vraag' }]);
  });

  test('B12.1 een PDF: maker en bestandsnaam staan nergens in de database, en zij wordt alleen als bijlage gegeven', async () => {
    const r = await lees(p.stuur(p.bijMelding, await pdf(), { naam: 'Anna-Geheimnaam.pdf' }));
    expect(r.status).toBe(201);
    const { rows } = await web.huis.eigenaar.query(
      `select (select string_agg(b::text, '') from bestanden b) as b, (select string_agg(a.antwoord::text, '') from idempotentie a) as i, (select string_agg(v::text, '') from verwerkingen v) as v`,
    );
    for (const plek of Object.values(rows[0])) expect(plek).not.toMatch(/Geheim|Nooduitgang/);
    const antwoord = await p.tess.pagina(`${p.bijMelding}/${r.lijf.id}`);
    expect(antwoord.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await antwoord.arrayBuffer()).includes(GEHEIM)).toBe(false);
  });

  test('B12.1 tweemaal sturen met dezelfde sleutel bewaart één keer; met een ander bestand wordt geweigerd', async () => {
    const sleutel = randomUUID();
    const een = await lees(p.stuur(p.bijMelding, 'dezelfde tekst', { sleutel }));
    const n = await p.aantal();
    const twee = await lees(p.stuur(p.bijMelding, 'dezelfde tekst', { sleutel }));
    expect([twee.lijf.id, await p.aantal()]).toEqual([een.lijf.id, n]);
    expect((await lees(p.stuur(p.bijMelding, 'andere tekst', { sleutel }))).status).toBe(409);
  });

  test('B12.1 een groot bestand ligt in stukken; een stuk dat is verwisseld of weg is, opent niet', async () => {
    const r = await lees(p.stuur(p.bijMelding, await groteFoto(), { velden: { afgedekt: 'ja' } }));
    const { rows } = await web.huis.eigenaar.query('select volgnummer from bestandsdelen where bestand_id = $1', [
      r.lijf.id,
    ]);
    const open = () => lees(p.tess.api('GET', `${p.bijMelding}/${r.lijf.id}`));
    const inhoud = Buffer.from((await open()).lijf.inhoud, 'base64');
    expect(inhoud.length).toBeGreaterThan(1024 ** 2);
    expect(rows.length).toBe(Math.ceil(inhoud.length / 1024 ** 2));
    await web.huis.eigenaar.query('delete from bestandsdelen where bestand_id = $1 and volgnummer = 1', [r.lijf.id]);
    expect((await open()).status).toBe(500);
  });

  test('B12.1 B12.7 vernietigen haalt inhoud, omschrijving en sleutel weg; wie, wanneer en waarom blijft', async () => {
    const r = await lees(p.stuur(p.bijMelding, 'weg ermee'));
    const pad = `${p.bijMelding}/${r.lijf.id}`;
    expect(
      (await lees(p.tess.api('POST', `${pad}/vernietigingen`, { reden: 'Er stond toch een naam in.' }))).status,
    ).toBe(201);
    expect((await lees(p.tess.api('GET', pad))).status).toBe(404);
    const lijst = (await lees(p.tess.api('GET', p.bijMelding))).lijf.items;
    expect(lijst.find((b) => b.id === r.lijf.id)).toMatchObject({
      omschrijving: null,
      leesbaar: false,
      vernietigdReden: 'Er stond toch een naam in.',
      doorNaam: 'Tess de Vries',
    });
    expect((await lees(p.tess.api('POST', `${pad}/vernietigingen`, { reden: 'Nog een keer weg.' }))).status).toBe(409);
    expect(
      (await web.huis.eigenaar.query(`select 1 from sleutels where id = $1 and verpakt is not null`, [r.lijf.id]))
        .rowCount,
    ).toBe(0);
  });

  test('C10 een formulier zonder script: het document komt erbij, en bij een fout staat wat u typte er nog', async () => {
    const data = (inhoud: string) => {
      const d = new FormData();
      for (const [k, v] of Object.entries({
        ...VELDEN,
        _csrf: p.tess.csrf,
        _sleutel: randomUUID(),
        _terug: p.bijMelding,
      }))
        d.append(k, v);
      d.append('bestand', new Blob([inhoud]), 'a.txt');
      return fetch(`${web.basisUrl}${p.bijMelding}`, {
        method: 'POST',
        body: d,
        redirect: 'manual',
        headers: { cookie: `__Host-samenzicht=${p.tess.token}` },
      });
    };
    expect((await data('een aantekening')).status).toBe(303);
    const fout = await data('<html>');
    const pagina = await fout.text();
    expect(fout.status).toBe(422);
    expect(pagina).toContain('Nooduitgang aan de achterzijde');
    expect(pagina).toContain('webpagina');
  });
});
