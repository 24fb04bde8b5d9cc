import { createServer, type Server } from 'node:net';
import { randomUUID } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { controlebestanden } from '../controles/bestanden.ts';
import { stelBestandenIn } from '../kern/bestanden/bestandsregels.ts';
import { neemAan } from '../kern/bestanden/meegestuurd.ts';
import { onderzoekWachtende } from '../kern/bestanden/onderzoek.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { zaaiControle, zaaiPlek } from '../kern/proef/zaak.ts';
import { draagOver } from '../mensenhandel/index.ts';
import { dossierbestanden } from '../mensenhandel/bestanden.ts';
import { meldingbestanden, registreerMelding } from '../meldingen/index.ts';
import { maakVirusscanner } from '../platform/bestanden/index.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from './proef/webhuis.ts';
import { kamers } from './huis.ts';

let web: Webhuis;
let tess: Bezoeker;
let meldingId: string;
let controleId: string;
let waarnemingId: string;
const GEHEIM = 'Maker-Geheim-77';

beforeAll(async () => {
  web = await maakWebhuis();
  await laadGemeenten(web.huis.databank);
  tess = await web.inloggen('tess');
  const plek = await zaaiPlek(web.huis.eigenaar);
  controleId = await zaaiControle(web.huis.eigenaar, plek, {
    status: 'bezig',
    overtreding: 'De nooduitgang was op slot.',
  });
  const { rows } = await web.huis.eigenaar.query('select id from waarnemingen where controle_id = $1', [controleId]);
  waarnemingId = rows[0].id;
  meldingId = await nieuweMelding();
});
afterAll(() => web.sluit());
afterEach(() => stelBestandenIn({ scanner: null, hooguit: 20 * 1024 * 1024 }));

async function nieuweMelding(): Promise<string> {
  const m = await web.huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-02T09:00:00Z',
      bron: 'buurt',
      wijze: 'telefoon',
      urgentie: 'gewoon',
      anoniem: true,
      terugkoppelingGewenst: false,
      tekst: 'Er is veel aanloop in de nacht bij het pand op de hoek.',
    },
    MENSEN.tess,
  );
  return m.id;
}

/** A photo as the tool makes it: a JPEG that tells nothing. */
const foto = (kleur = '#557799') =>
  sharp({ create: { width: 320, height: 200, channels: 3, background: kleur } })
    .jpeg()
    .toBuffer();

async function pdf(): Promise<Buffer> {
  const doc = await PDFDocument.create();
  doc.addPage().drawText('Plattegrond');
  doc.setAuthor(GEHEIM);
  return Buffer.from(await doc.save({ useObjectStreams: false }));
}

const velden = { omschrijving: 'Nooduitgang aan de achterzijde', nagekeken: 'ja' };

/** Sends a file as a browser or program would; name and type are what the sender says. */
function stuur(
  pad: string,
  inhoud: Buffer | string,
  o: { velden?: Record<string, string>; naam?: string; type?: string; sleutel?: string; wie?: Bezoeker } = {},
): Promise<Response> {
  const wie = o.wie ?? tess;
  const data = new FormData();
  for (const [k, v] of Object.entries({ ...velden, ...o.velden })) data.append(k, v);
  data.append('bestand', new Blob([new Uint8Array(Buffer.from(inhoud))], { type: o.type ?? '' }), o.naam ?? 'x');
  return fetch(`${web.basisUrl}/v1${pad}`, {
    method: 'POST',
    body: data,
    headers: {
      cookie: `__Host-samenzicht=${wie.token}`,
      'x-csrf-token': wie.csrf,
      'idempotency-key': o.sleutel ?? randomUUID(),
    },
  });
}

const bijMelding = () => `/meldingen/${meldingId}/bestanden`;
const bijControle = () => `/controles/${controleId}/bestanden`;
const van = async (r: Promise<Response>) => {
  const antwoord = await r;
  return {
    status: antwoord.status,
    lijf: (await antwoord.json()) as Record<string, never> & { detail: string; id: string },
  };
};
const aantal = async () =>
  Number((await web.huis.eigenaar.query('select count(*) as n from bestanden')).rows[0].n) +
  Number((await web.huis.eigenaar.query('select count(*) as n from bestandsdelen')).rows[0].n);

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
    const voor = await aantal();
    const r = await van(stuur(bijControle(), await maak(), { velden: meer as never }));
    expect([r.status, (r.lijf as never as { weigering: { regel: string } }).weigering.regel]).toEqual([status, regel]);
    expect(await aantal()).toBe(voor);
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
    const voor = await aantal();
    const r = await van(stuur(bijMelding(), inhoud, { naam, type }));
    expect(r.status).toBe(400);
    expect(r.lijf.detail).toMatch(zin);
    expect(await aantal()).toBe(voor);
  });

  test('B12.1 weigert een bestand boven de grens, en een aanvraag die veel groter is wordt niet eens gelezen', async () => {
    stelBestandenIn({ hooguit: 1000 });
    const r = await van(stuur(bijMelding(), 'a'.repeat(1001)));
    expect([r.status, r.lijf.detail]).toEqual([400, expect.stringMatching(/hooguit/)]);
    const antwoord = await web
      .ruw({
        methode: 'POST',
        pad: `/v1${bijMelding()}`,
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
      fetch(`${web.basisUrl}/v1${bijMelding()}`, {
        method: 'POST',
        body: lijf,
        headers: {
          cookie: `__Host-samenzicht=${tess.token}`,
          'x-csrf-token': tess.csrf,
          'idempotency-key': randomUUID(),
          'content-type': 'multipart/form-data; boundary=x',
        },
      });
    expect((await van(ruw(`${delen}--x--\r\n`))).lijf.detail).toMatch(/te veel delen/);
    expect(
      (await van(ruw('--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\nhalf'))).status,
    ).toBe(400);
    const deel = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\nhallo\r\n';
    expect((await van(ruw(`${deel}${deel}--x--\r\n`))).lijf.detail).toMatch(/één bestand/);
  });

  test('B12.1 weigert een document dat niemand heeft nagekeken', async () => {
    const r = await van(stuur(bijMelding(), 'tekst', { velden: { nagekeken: 'nee' } }));
    expect((r.lijf as never as { weigering: { regel: string } }).weigering.regel).toBe('B9.3-nooit-van-personen');
  });

  test('B2.1 R1 iemand van een andere gemeente of zonder sessie komt er niet bij', async () => {
    const otto = await web.inloggen('otto');
    expect((await stuur(bijMelding(), 'tekst', { wie: otto })).status).toBe(404);
    expect((await stuur(bijMelding(), 'tekst', { wie: { ...tess, token: 'niets' } })).status).toBe(401);
    expect((await stuur(bijMelding(), 'tekst', { wie: { ...tess, csrf: 'fout' } })).status).toBe(403);
  });
});

describe('wat er in komt', () => {
  test('B9.3 C10 een afgedekte foto bij een waarneming; wie haar opent krijgt alleen een beeld, en het log weet ervan', async () => {
    const r = await van(
      stuur(bijControle(), await foto(), { naam: '../../Anna Jansen.jpg', velden: { afgedekt: 'ja', waarnemingId } }),
    );
    expect(r.status).toBe(201);
    const antwoord = await tess.pagina(`${bijControle()}/${r.lijf.id}`);
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
      [controleId],
    );
    expect(rows).toEqual([{ soort: 'vraag' }]);
  });

  test('B12.1 een PDF: maker en bestandsnaam staan nergens in de database, en zij wordt alleen als bijlage gegeven', async () => {
    const r = await van(stuur(bijMelding(), await pdf(), { naam: 'Anna-Geheimnaam.pdf' }));
    expect(r.status).toBe(201);
    const { rows } = await web.huis.eigenaar.query(
      `select (select string_agg(b::text, '') from bestanden b) as b, (select string_agg(a.antwoord::text, '') from idempotentie a) as i, (select string_agg(v::text, '') from verwerkingen v) as v`,
    );
    for (const plek of Object.values(rows[0])) expect(plek).not.toMatch(/Geheim|Nooduitgang/);
    const antwoord = await tess.pagina(`${bijMelding()}/${r.lijf.id}`);
    expect(antwoord.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await antwoord.arrayBuffer()).includes(GEHEIM)).toBe(false);
  });

  test('B12.1 tweemaal sturen met dezelfde sleutel bewaart één keer; met een ander bestand wordt geweigerd', async () => {
    const sleutel = randomUUID();
    const een = await van(stuur(bijMelding(), 'dezelfde tekst', { sleutel }));
    const n = await aantal();
    const twee = await van(stuur(bijMelding(), 'dezelfde tekst', { sleutel }));
    expect([twee.lijf.id, await aantal()]).toEqual([een.lijf.id, n]);
    expect((await van(stuur(bijMelding(), 'andere tekst', { sleutel }))).status).toBe(409);
  });

  test('B12.1 een groot bestand ligt in stukken; een stuk dat is verwisseld of weg is, opent niet', async () => {
    const groot = 'regel tekst over de inrichting\n'.repeat(80_000);
    const r = await van(stuur(bijMelding(), groot));
    const { rows } = await web.huis.eigenaar.query('select volgnummer from bestandsdelen where bestand_id = $1', [
      r.lijf.id,
    ]);
    expect(rows.length).toBe(3);
    const open = () => van(tess.api('GET', `${bijMelding()}/${r.lijf.id}`));
    expect(Buffer.from(String((await open()).lijf.inhoud), 'base64').toString()).toBe(groot);
    await web.huis.eigenaar.query('delete from bestandsdelen where bestand_id = $1 and volgnummer = 2', [r.lijf.id]);
    expect((await open()).status).toBe(500);
  });

  test('B12.1 B12.7 vernietigen haalt inhoud, omschrijving en sleutel weg; wie, wanneer en waarom blijft', async () => {
    const r = await van(stuur(bijMelding(), 'weg ermee'));
    const pad = `${bijMelding()}/${r.lijf.id}`;
    expect((await van(tess.api('POST', `${pad}/vernietigingen`, { reden: 'Er stond toch een naam in.' }))).status).toBe(
      201,
    );
    expect((await van(tess.api('GET', pad))).status).toBe(404);
    const lijst = (await van(tess.api('GET', bijMelding()))).lijf.items as never as Array<Record<string, unknown>>;
    expect(lijst.find((b) => b.id === r.lijf.id)).toMatchObject({
      omschrijving: null,
      leesbaar: false,
      vernietigdReden: 'Er stond toch een naam in.',
      doorNaam: 'Tess de Vries',
    });
    expect((await van(tess.api('POST', `${pad}/vernietigingen`, { reden: 'Nog een keer weg.' }))).status).toBe(409);
    expect(
      (await web.huis.eigenaar.query(`select 1 from sleutels where id = $1 and verpakt is not null`, [r.lijf.id]))
        .rowCount,
    ).toBe(0);
  });

  test('C10 een formulier zonder script: het document komt erbij, en bij een fout staat wat u typte er nog', async () => {
    const data = (inhoud: string) => {
      const d = new FormData();
      for (const [k, v] of Object.entries({
        ...velden,
        _csrf: tess.csrf,
        _sleutel: randomUUID(),
        _terug: bijMelding(),
      }))
        d.append(k, v);
      d.append('bestand', new Blob([inhoud]), 'a.txt');
      return fetch(`${web.basisUrl}${bijMelding()}`, {
        method: 'POST',
        body: d,
        redirect: 'manual',
        headers: { cookie: `__Host-samenzicht=${tess.token}` },
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

describe('het onderzoek naar malware', () => {
  let server: Server;
  let zwijgt = false;
  let poort = 0;
  beforeAll(async () => {
    server = createServer((lijn) => {
      let tot = Buffer.alloc(0);
      lijn.on('error', () => undefined);
      if (zwijgt) lijn.destroy();
      lijn.on('data', (d) => {
        tot = Buffer.concat([tot, d]);
        if (tot.subarray(-4).equals(Buffer.alloc(4)))
          lijn.end(tot.includes('EICAR') ? 'stream: Eicar FOUND\0' : 'stream: OK\0');
      });
    });
    await new Promise<void>((klaar) => {
      server.listen(0, '127.0.0.1', klaar);
    });
    poort = (server.address() as { port: number }).port;
  });
  afterAll(() => new Promise((klaar) => server.close(klaar)));
  const metScanner = () => stelBestandenIn({ scanner: maakVirusscanner({ host: '127.0.0.1', port: poort }, 500) });
  const standVan = async (id: string) =>
    (await web.huis.eigenaar.query('select onderzoek, vernietigd_reden from bestanden where id = $1', [id])).rows[0];
  const onderzoek = () =>
    onderzoekWachtende(
      { ...web.huis, maakId: maakIdmaker(web.huis.klok), pseudoniem: () => '' },
      kamers.flatMap((k) => k.opslagen ?? []),
    );

  test('B12.1 zonder scanner staat erbij dat niemand keek; met scanner dat er niets is gevonden; besmet komt er niet in', async () => {
    expect((await standVan((await van(stuur(bijMelding(), 'zonder'))).lijf.id)).onderzoek).toBe('geen');
    metScanner();
    expect((await standVan((await van(stuur(bijMelding(), 'met'))).lijf.id)).onderzoek).toBe('schoon');
    const voor = await aantal();
    expect((await van(stuur(bijMelding(), 'EICAR'))).lijf.detail).toMatch(/malware/);
    expect(await aantal()).toBe(voor);
  });

  test('B12.1 zwijgt de scanner, dan wacht het bestand en leest niemand het; later komt het vrij of gaat het weg', async () => {
    metScanner();
    zwijgt = true;
    const goed = (await van(stuur(bijMelding(), 'wacht maar'))).lijf.id;
    const slecht = (await van(stuur(bijMelding(), 'EICAR in de wacht'))).lijf.id;
    expect((await van(tess.api('GET', `${bijMelding()}/${goed}`))).lijf.detail).toMatch(/wacht nog op onderzoek/);
    expect(await onderzoek()).toBe(0);
    zwijgt = false;
    expect(await onderzoek()).toBe(2);
    expect(await standVan(goed)).toEqual({ onderzoek: 'schoon', vernietigd_reden: null });
    expect(await standVan(slecht)).toEqual({
      onderzoek: 'besmet',
      vernietigd_reden: 'Bij onderzoek is malware gevonden.',
    });
    expect((await van(tess.api('GET', `${bijMelding()}/${goed}`))).status).toBe(200);
    expect((await van(tess.api('GET', `${bijMelding()}/${slecht}`))).status).toBe(404);
    expect(await onderzoek()).toBe(0);
  });
});

describe('het dossier mensenhandel', () => {
  test('B12.2 R1 bestanden van een melding gaan mee bij de overdracht en verlaten toezicht', async () => {
    const id = await nieuweMelding();
    const { huis } = web;
    const bestand = await neemAan(Buffer.from('briefje van de melder'));
    const b = await huis.uitvoerder.voerUit(
      meldingbestanden.toevoegen,
      { id, omschrijving: 'Briefje van de melder', nagekeken: true },
      MENSEN.tess,
      { sleutel: randomUUID(), bestand },
    );
    await huis.doe(
      draagOver,
      {
        gemeente: 'GM9001',
        meldingId: id,
        urgentie: 'gewoon',
        feiten: 'De melder beschrijft dwang en een afgenomen paspoort.',
        zekerheid: 'derde_hand',
        indicatoren: ['A1'],
      } as never,
      MENSEN.tess,
    );
    expect((await huis.weigert(huis.vraag(meldingbestanden.openen, { id, bestandId: b.id }, MENSEN.tess))).code).toBe(
      'NIET_GEVONDEN',
    );
    const { rows } = await huis.eigenaar.query('select onderwerp_id, id from dossierbestanden');
    const open = await huis.vraag(
      dossierbestanden.openen,
      { id: rows[0].onderwerp_id, bestandId: rows[0].id },
      MENSEN.aafje,
    );
    expect(Buffer.from(open.inhoud, 'base64').toString()).toBe('briefje van de melder');
    expect(
      (
        await huis.weigert(
          huis.vraag(dossierbestanden.openen, { id: rows[0].onderwerp_id, bestandId: rows[0].id }, MENSEN.tess),
        )
      ).code,
    ).toBe('GEWEIGERD');
    const onafgedekt = await neemAan(await foto());
    const f = await huis.uitvoerder.voerUit(
      dossierbestanden.toevoegen,
      { id: rows[0].onderwerp_id, omschrijving: 'Foto van het letsel', nagekeken: true },
      MENSEN.aafje,
      { sleutel: randomUUID(), bestand: onafgedekt },
    );
    expect(f.gemeente).toBe('GM9001');
  });

  test('B9.3 ook zonder de eerste deur bewaart de database in toezicht geen onafgedekte foto', async () => {
    const bestand = { ...(await neemAan(await foto())) };
    const fout = await web.huis.weigert(
      web.huis.uitvoerder.voerUit(
        controlebestanden.toevoegen,
        { id: controleId, omschrijving: 'x', nagekeken: true, waarnemingId },
        MENSEN.tess,
        { sleutel: randomUUID(), bestand },
      ),
    );
    expect(fout.weigering?.regel).toBe('B9.3-eerst-afdekken');
    await expect(
      web.huis.eigenaar.query(
        `insert into bestanden (gemeente, id, onderwerp_soort, onderwerp_id, omschrijving, soort, grootte, sha256, onderzoek, afgedekt, toegevoegd_op, toegevoegd_door, petsoort)
         values ('GM9001', gen_random_uuid(), 'controle', $1, 'x', 'jpeg', 1, 'x', 'geen', false, now(), $2, 'toezichthouder')`,
        [controleId, MENSEN.tess.medewerkerId],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});
