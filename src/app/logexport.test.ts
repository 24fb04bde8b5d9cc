import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verzegel } from '../kern/log.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { toonMeldingen } from '../meldingen/index.ts';
import { maakZetbareKlok } from '../platform/klok.ts';
import { maakGeduld, verstuurLog } from './logexport.ts';

interface Bericht {
  resourceSpans: Array<{
    resource: { attributes: Array<{ key: string; value: { stringValue: string } }> };
    scopeSpans: Array<{ spans: Array<{ traceId: string; name: string; attributes: Array<{ key: string }> }> }>;
  }>;
}

const { tess } = MENSEN;
let huis: Proefhuis;
let ontvanger: Server;
let url: string;
let antwoord = { status: 200, tekst: '{}' };
const ontvangen: Bericht[] = [];

beforeAll(async () => {
  huis = await maakProefhuis();
  ontvanger = createServer((req, res) => {
    let tekst = '';
    req.on('data', (d: Buffer) => (tekst += d.toString()));
    req.on('end', () => {
      ontvangen.push(JSON.parse(tekst) as Bericht);
      res.writeHead(antwoord.status, { 'Content-Type': 'application/json', Location: '/elders' }).end(antwoord.tekst);
    });
  });
  await new Promise<void>((klaar) => ontvanger.listen(0, '127.0.0.1', klaar));
  url = `http://127.0.0.1:${(ontvanger.address() as AddressInfo).port}/v1/traces`;
  await leesEnVerzegel();
});
afterAll(async () => {
  ontvanger.close();
  await huis.sluit();
});

async function leesEnVerzegel() {
  await huis.vraag(toonMeldingen, {}, tess);
  await verzegel(huis.databank, huis.klok);
}
const verstuur = () => verstuurLog(huis, url, '0.1.0');

describe('B12.8 het log gaat als OTLP naar een ontvanger', () => {
  test.each([
    ['niet bereikbaar is', { status: 503, tekst: '' }],
    ['regels weigert', { status: 200, tekst: '{"partialSuccess":{"rejectedSpans":"1"}}' }],
  ])('B12.8 een ontvanger die %s krijgt dezelfde regels later opnieuw', async (_, zo) => {
    antwoord = zo;
    await expect(verstuur()).rejects.toThrow('ontvanger');
    await expect(verstuur()).rejects.toThrow('ontvanger');
    const [eerste, tweede] = ontvangen.splice(0);
    expect(eerste).toEqual(tweede);
  });

  test('B12.8 een ontvanger die doorstuurt naar elders wordt niet gevolgd', async () => {
    antwoord = { status: 307, tekst: '' };
    await expect(verstuur()).rejects.toThrow('fetch failed');
    expect(ontvangen.splice(0)).toHaveLength(1);
  });

  test('B12.8 elke verzegelde regel gaat één keer, met de velden van Logboek Dataverwerkingen', async () => {
    antwoord = { status: 200, tekst: '{}' };
    expect(await verstuur()).toBe(1);
    expect(await verstuur()).toBe(0);
    const [bericht] = ontvangen.splice(0);
    const { resource, scopeSpans } = bericht!.resourceSpans[0]!;
    expect(resource.attributes).toContainEqual({ key: 'service.name', value: { stringValue: 'samenzicht' } });
    const [span] = scopeSpans[0]!.spans;
    expect(span).toMatchObject({ name: 'meldingen.tonen', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(span!.attributes.map((a) => a.key)).toContain('dpl.core.processing_activity_id');
    expect(JSON.stringify(bericht)).not.toContain(tess.naam);
    await leesEnVerzegel();
    expect(await verstuur()).toBe(1);
  });

  test('B12.8 wacht na elke mislukking langer, en begint na een geslaagde keer opnieuw', async () => {
    const klok = maakZetbareKlok('2026-03-02T10:00:00Z');
    let keren = 0;
    const werk = maakGeduld(klok, async () => {
      keren += 1;
      if (keren < 3) throw new Error('weg');
    });
    await expect(werk()).rejects.toThrow('weg');
    await werk();
    expect(keren).toBe(1);
    klok.vooruit(10_000);
    await expect(werk()).rejects.toThrow('weg');
    klok.vooruit(10_000);
    await werk();
    expect(keren).toBe(2);
    klok.vooruit(10_000);
    await werk();
    await werk();
    expect(keren).toBe(4);
  });
});
