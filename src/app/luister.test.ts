import { connect, createServer, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { luister, type Luisteraar } from './luister.ts';

// The door itself, spoken to byte by byte: what no well-behaved client sends.

let deur: Luisteraar;
let poort: number;

beforeAll(async () => {
  const vrij = createServer().listen(0, '127.0.0.1');
  await new Promise((klaar) => vrij.once('listening', klaar));
  poort = (vrij.address() as AddressInfo).port;
  await new Promise((klaar) => vrij.close(klaar));
  deur = await luister({ poort, adres: '127.0.0.1', basisUrl: 'https://proef.example' });
  deur.open((req, res) => {
    req.resume().on('end', () => res.end(`gehoord: ${req.method}`));
  });
});
afterAll(() => deur.sluit(1_000));

/** Sends these bytes and gives everything that comes back until the connection closes. */
async function zeg(...regels: string[]): Promise<string> {
  const lijn = connect(poort, '127.0.0.1');
  lijn.write(regels.join('\r\n'));
  return text(lijn);
}

test.each(['TRACE', 'OPTIONS', 'PROPFIND', 'PURGE'])(
  '%s is hier geen methode, en er komt niets van terug',
  async (m) => {
    const uit = await zeg(`${m} / HTTP/1.1`, 'Host: x', 'Cookie: geheim=1', 'Connection: close', '', '');
    expect(uit).toMatch(/^HTTP\/1\.1 405 .*\r\nAllow: GET, HEAD, POST, PUT, PATCH, DELETE\r\n/is);
    expect(uit).toMatch(/content-security-policy: default-src 'none'/i);
    expect(uit).not.toMatch(/geheim/);
  },
);

test.each([
  ['twee lengten die verschillen', ['Content-Length: 3', 'Content-Length: 4']],
  ['een lengte en stukken tegelijk', ['Content-Length: 3', 'Transfer-Encoding: chunked']],
  ['stukken die geen stukken zijn', ['Transfer-Encoding: xchunked']],
  ['een kop die op de volgende regel doorloopt', ['X-A: b', ' c: d']],
  ['een spatie voor de dubbele punt', ['Content-Length : 3']],
  ['een kop van 20 kB', [`X-A: ${'a'.repeat(20_000)}`]],
])('wat twee machines verschillend zouden lezen, leest deze niet: %s', async (_naam, koppen) => {
  const uit = await zeg('POST / HTTP/1.1', 'Host: x', ...koppen, '', 'abc', '');
  expect(uit).toMatch(/^HTTP\/1\.1 4(00|31) /);
  expect(uit).not.toMatch(/gehoord/);
});

test('zonder Host, of met een teken dat een regel afbreekt, komt er geen antwoord van binnen', async () => {
  expect(await zeg('GET / HTTP/1.1', 'Connection: close', '', '')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await zeg('GET / HTTP/1.1', 'Host: x', 'X-A: a\nb', '', '')).toMatch(/^HTTP\/1\.1 400 /);
  expect(await zeg('GET / HTTP/1.1', 'Host: x', 'Connection: close', '', '')).toMatch(/gehoord: GET/);
});
