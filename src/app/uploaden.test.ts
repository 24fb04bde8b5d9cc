import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { stelBestandenIn } from '../kern/bestanden/bestandsregels.ts';
import { maakBeurten } from '../kern/bestanden/tussenplek.ts';
import { maakDelenlezer } from '../kern/http/delenlezer.ts';
import { maakBestandenproef, type Bestandenproef } from './proef/bestanden.ts';
import { maakWebhuis, type Webhuis } from './proef/webhuis.ts';

// A file comes in piece by piece, outside the memory, at a pace; what is too large, too slow or broken off leaves nothing behind.

const MB = 1024 * 1024;
let web: Webhuis;
let p: Bestandenproef;
beforeAll(async () => {
  web = await maakWebhuis();
  p = await maakBestandenproef(web);
}, 120_000);
afterEach(() => stelBestandenIn({ hooguit: 20 * MB, uploadGeduldMs: 15_000, uploadTempo: 32 * 1024 }));
afterAll(() => web.sluit());

const deel = (naam: string, inhoud: string, bestand = '') =>
  `--x\r\nContent-Disposition: form-data; name="${naam}"${bestand && `; filename="${bestand}"`}\r\n\r\n${inhoud}\r\n`;
const koppen = () => ({
  cookie: `__Host-samenzicht=${p.tess.token}`,
  'x-csrf-token': p.tess.csrf,
  'idempotency-key': randomUUID(),
  'content-type': 'multipart/form-data; boundary=x',
});
const ruw = (lijf: string | Buffer, anders: Record<string, string> = {}) =>
  web.ruw({ methode: 'POST', pad: `/v1${p.bijMelding}`, koppen: { ...koppen(), ...anders }, lijf });
const tussenplekken = () => readdirSync(tmpdir()).filter((n) => n.startsWith('samenzicht-upload-'));

/** A line on which a body is sent by hand: its head, with this length. */
function lijn(lengte: number): Promise<Socket> {
  const kop = Object.entries({ host: new URL(web.basisUrl).host, ...koppen(), 'content-length': String(lengte) })
    .map(([k, w]) => `${k}: ${w}\r\n`)
    .join('');
  return new Promise((klaar, mis) => {
    const s = connect(Number(new URL(web.basisUrl).port), '127.0.0.1', () => {
      s.write(`POST /v1${p.bijMelding} HTTP/1.1\r\n${kop}\r\n`);
      klaar(s);
    });
    s.once('error', mis);
  });
}
const antwoordOp = (s: Socket) =>
  new Promise<string>((klaar) => {
    let tekst = '';
    s.on('data', (d) => (tekst += d.toString('latin1')));
    s.once('close', () => klaar(tekst));
    s.once('error', () => klaar(tekst));
  });

describe('geweigerd', () => {
  test('B12.1 een veel te groot bestand op een bladzijde is 413, met een zin, en wat er was getypt staat er nog', async () => {
    stelBestandenIn({ hooguit: MB });
    const r = await fetch(`${web.basisUrl}${p.bijMelding}`, {
      method: 'POST',
      redirect: 'manual',
      headers: koppen(),
      body: Buffer.concat([
        Buffer.from(deel('_csrf', p.tess.csrf) + deel(`_terug`, p.bijMelding) + deel('_sleutel', randomUUID())),
        Buffer.from(deel('bestand', 'a'.repeat(3 * MB), 'groot.txt')),
        Buffer.from(`${deel('omschrijving', 'De nooduitgang achter de bar')}--x--\r\n`),
      ]),
    });
    const tekst = await r.text();
    expect(r.status).toBe(413);
    expect(tekst).toMatch(/3 MB; hooguit 1 MB kan\. Er is niets bewaard\. Maak het kleiner/);
    expect(tekst).toContain('De nooduitgang achter de bar');
    expect(tussenplekken()).toEqual([]);
  });

  test('B12.1 een programma hoort meteen dat 50 MB te groot is: er wordt niets gelezen', async () => {
    const s = await lijn(50 * MB);
    const antwoord = antwoordOp(s);
    expect(await antwoord).toMatch(/^HTTP\/1\.1 413 [\s\S]*TE_GROOT/);
    expect(s.bytesWritten).toBeLessThan(2000);
  });

  test('B12.1 wie zo langzaam stuurt dat het nooit klaar komt, wordt afgebroken en laat niets achter', async () => {
    stelBestandenIn({ uploadGeduldMs: 300 });
    const [voor, s] = [await p.aantal(), await lijn(MB)];
    s.write(
      deel('omschrijving', 'x') + '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\n',
    );
    const druppel = setInterval(() => s.writable && s.write('a'), 20);
    const antwoord = await antwoordOp(s);
    clearInterval(druppel);
    expect(antwoord).toMatch(/^HTTP\/1\.1 408 [\s\S]*TE_LANGZAAM/);
    expect([await p.aantal(), tussenplekken()]).toEqual([voor, []]);
  });

  test('B12.1 een verbinding die halverwege breekt, laat niets achter en houdt geen beurt bezet', async () => {
    const voor = await p.aantal();
    for (let n = 0; n < 4; n++) {
      const s = await lijn(MB);
      s.write(`--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\n${'a'.repeat(300_000)}`);
      await new Promise((klaar) => setImmediate(klaar));
      s.destroy();
    }
    const r = await p.stuur(p.bijMelding, 'De deur was open.');
    expect(r.status).toBe(201);
    expect([await p.aantal(), tussenplekken()]).toEqual([voor + 2, []]);
  });

  test.each([
    ['geen grens', () => ruw('--x--', { 'content-type': 'multipart/form-data' }), 400],
    ['tienduizend delen', () => ruw(deel('v', '1').repeat(10_000) + '--x--\r\n'), 400],
    ['een kop van 1 MB', () => ruw(`--x\r\nX: ${'a'.repeat(MB)}\r\n\r\n1\r\n--x--\r\n`), 400],
    ['een kop van 1 MB boven de aanvraag', () => ruw('--x--', { 'x-lang': 'a'.repeat(MB) }), 431],
    ['een half formulier', () => ruw(deel('v', '1')), 400],
    ['een veld van 1 MB', () => ruw(`${deel('v', 'a'.repeat(MB))}--x--\r\n`), 413],
    ['niets', () => ruw(''), 400],
  ])('B12.1 %s is een weigering en geen val', async (_, stuur, status) => {
    const antwoord = await stuur().catch((fout: NodeJS.ErrnoException) => ({ status: fout.code }));
    expect([status, 'ECONNRESET', 'EPIPE']).toContain(antwoord.status);
    expect((await p.tess.pagina('/meldingen')).status).toBe(200);
  });

  test('B12.1 een lengte die liegt: korter gezegd wordt afgekapt, langer gezegd wacht niet eindeloos', async () => {
    stelBestandenIn({ uploadGeduldMs: 300 });
    const lijf = `${deel('omschrijving', 'x')}${deel('bestand', 'De deur was open.', 'a.txt')}--x--\r\n`;
    for (const [lengte, status] of [
      [lijf.length - 40, '400'],
      [lijf.length + 40, '408'],
    ] as const) {
      const s = await lijn(lengte);
      const antwoord = antwoordOp(s);
      s.write(lijf);
      expect((await antwoord).slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    }
  });
});

describe('wat goed is', () => {
  test('B12.1 vier bestanden tegelijk onderweg staan niet in het geheugen', async () => {
    const stuk = Buffer.alloc(64 * 1024, 'a');
    const lijnen = await Promise.all([1, 2, 3, 4].map(() => lijn(19 * MB)));
    const voor = process.memoryUsage();
    for (const s of lijnen) s.write('--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.txt"\r\n\r\n');
    for (let n = 0; n < 18 * 16; n++)
      await Promise.all(lijnen.map((s) => new Promise((klaar) => s.write(stuk, klaar))));
    const na = process.memoryUsage();
    const groei = na.arrayBuffers + na.heapUsed - voor.arrayBuffers - voor.heapUsed;
    for (const s of lijnen) s.destroy();
    // 72 MB is on its way; what lies in memory is a fraction of it.
    expect(groei / (4 * 18 * MB)).toBeLessThan(0.5);
  });

  test('B12.1 zoveel bestanden tegelijk in het geheugen als er beurten zijn, en elke beurt komt terug', async () => {
    const beurten = maakBeurten(2);
    let [bezig, meest] = [0, 0];
    await Promise.all(
      Array.from({ length: 9 }, async () => {
        const klaar = await beurten.neem();
        meest = Math.max(meest, (bezig += 1));
        await Promise.resolve();
        bezig -= 1;
        klaar();
        klaar();
      }),
    );
    expect([bezig, meest]).toEqual([0, 2]);
  });

  test('B12.1 hoe een formulier ook in stukken valt: er komt hetzelfde uit', async () => {
    const lijf = Buffer.from(`--x\r\nA: 1\r\n\r\n\r\n--y\r\n--x\r\nB: 2\r\n\r\n--x\r\nC: 3\r\n\r\nabc\r\n--x--\r\nna`);
    const lees = async (sneden: number[]) => {
      const uit: string[] = [];
      const lezer = maakDelenlezer('x', {
        begin: async (kop) => void uit.push(`[${kop}]`, ''),
        stuk: async (s) => void (uit[uit.length - 1] += s.toString('latin1')),
        eind: async () => undefined,
      });
      const grenzen = [0, ...new Set(sneden.sort((a, b) => a - b)), lijf.length];
      for (const [i, van] of grenzen.slice(0, -1).entries()) await lezer.voer(lijf.subarray(van, grenzen[i + 1]));
      lezer.sluit();
      return uit;
    };
    const heel = await lees([]);
    expect(heel).toEqual(['[A: 1]', '\r\n--y', '[B: 2]', '', '[C: 3]', 'abc']);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: lijf.length - 1 })), async (sneden) => {
        expect(await lees(sneden)).toEqual(heel);
      }),
    );
  });
});
