import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { kamer as meldingen, registreerMelding, toonMelding, toonMeldingen } from '../meldingen/index.ts';
import { maakKamer } from './index.ts';

const { ben, pia, tess, cor } = MENSEN;
const kamer = maakKamer(() => [...meldingen.declaraties, ...kamer.declaraties]);
let huis: Proefhuis;
let melding: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  const m = await huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-02T09:30:00Z',
      bron: 'buurt',
      wijze: 'telefoon',
      anoniem: true,
      tekst: 'Geheime woorden over de Turfkade.',
      urgentie: 'gewoon',
      terugkoppelingGewenst: false,
    },
    tess,
  );
  melding = m.id;
  await huis.vraag(toonMeldingen, {}, tess);
  await huis.vraag(toonMelding, { id: melding }, tess);
});
afterAll(() => huis.sluit());

const open = (adres: string, wie = pia as (typeof MENSEN)[keyof typeof MENSEN]) =>
  openBladzijde(huis, kamer.paginas, adres, wie);

describe('de bladzijden van de verantwoording', () => {
  test.each(kamer.paginas.map((p) => p.pad).filter((pad) => !pad.includes(':') && !pad.startsWith('/noodtoegang')))(
    'R1 %s weigert wie niet van het beheer is',
    async (pad) => {
      expect((await huis.weigert(open(pad, cor))).code).toBe('GEWEIGERD');
    },
  );

  test('R1 de beheerder ziet geen log', async () => {
    for (const pad of ['/log', '/log/keten']) expect((await huis.weigert(open(pad, ben))).code).toBe('GEWEIGERD');
  });

  test('B12.8 het log noemt wie, in welke pet, wat, en de regel met een link', async () => {
    const { html } = await open(`/log?medewerkerId=${tess.medewerkerId}`);
    for (const woord of ['Tess de Vries', 'als toezichthouder (toezicht)', '/beleid/B3.3-registreren', 'NDJSON'])
      expect(html).toContain(woord);
    expect(html).not.toMatch(/turfkade|geheime/i);
    expect((await open('/log/keten')).html).toContain('De keten is heel');
  });

  test('B12.8 wie keek hierin opent voor de privacyfunctionaris met namen, en voor de coördinator zonder', async () => {
    const met = (await open(`/log/inzage/melding/${melding}`)).html;
    expect(met).toContain('Tess de Vries');
    expect(met).toContain('voor-burger.pdf');
    const zonder = (await open(`/wie-keek/melding/${melding}`, cor)).html;
    expect(zonder).toContain('Toezichthouder');
    expect(zonder).not.toContain('Tess');
    expect((await huis.weigert(open(`/wie-keek/iets/${melding}`, cor))).code).toBe('NIET_GEVONDEN');
  });

  test('B12.8 de ankers openen voor de beheerder, met de opdracht om ze na te rekenen', async () => {
    expect((await open('/log/ankers', ben)).html).toContain('log:controleer -- --anker');
  });
});
