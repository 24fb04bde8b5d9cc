import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { koppelTerug, registreerMelding, toonMelding, toonMeldingen } from '../meldingen/index.ts';
import { MENSEN } from './proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from './proef/proefhuis.ts';

const { tess, cor } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

const melding = {
  gemeente: 'GM9001',
  ontvangenOp: '2026-03-02T09:30:00Z',
  bron: 'buurt' as const,
  wijze: 'telefoon' as const,
  anoniem: true,
  tekst: 'De lichtreclame brandt nog na sluitingstijd en de deur staat open.',
  urgentie: 'gewoon' as const,
  terugkoppelingGewenst: false,
};
const aantal = async () => (await huis.eigenaar.query('select count(*)::int as n from meldingen')).rows[0].n as number;

describe('één sleutel, één keer', () => {
  test('een te korte of vreemde sleutel wordt geweigerd', async () => {
    expect((await huis.weigert(huis.doe(registreerMelding, melding, tess, 'kort'))).code).toBe('SLEUTEL_ONTBREEKT');
    expect((await huis.weigert(huis.doe(registreerMelding, melding, tess, "x'; drop table meldingen; --"))).code).toBe(
      'SLEUTEL_ONTBREEKT',
    );
  });

  test('dezelfde sleutel met andere invoer wordt geweigerd en verandert niets', async () => {
    await huis.doe(registreerMelding, melding, tess, 'zelfde-sleutel-1');
    const voor = await aantal();
    expect(
      (await huis.weigert(huis.doe(registreerMelding, { ...melding, urgentie: 'spoed' }, tess, 'zelfde-sleutel-1')))
        .code,
    ).toBe('SLEUTEL_HERGEBRUIKT');
    expect(await aantal()).toBe(voor);
  });

  test('tweemaal sturen doet het één keer en antwoordt hetzelfde', async () => {
    const voor = await aantal();
    const een = await huis.doe(registreerMelding, melding, tess, 'zelfde-sleutel-2');
    expect(await huis.doe(registreerMelding, melding, tess, 'zelfde-sleutel-2')).toEqual(een);
    expect(await aantal()).toBe(voor + 1);
  });

  test('tien keer tegelijk sturen doet het één keer', async () => {
    const voor = await aantal();
    const antwoorden = await Promise.all(
      Array.from({ length: 10 }, () => huis.doe(registreerMelding, melding, tess, 'zelfde-sleutel-3')),
    );
    expect(new Set(antwoorden.map((a) => a.id)).size).toBe(1);
    expect(await aantal()).toBe(voor + 1);
  });

  test('de sleutel van de een is niet die van de ander', async () => {
    const van = await huis.doe(registreerMelding, melding, tess, 'gedeelde-sleutel');
    const ander = await huis.doe(registreerMelding, melding, cor, 'gedeelde-sleutel');
    expect(ander.id).not.toBe(van.id);
  });
});

describe('alles of niets', () => {
  test('een handeling die halverwege faalt laat niets achter, behalve de regel in het log dat ze faalde', async () => {
    const { id } = await huis.doe(registreerMelding, melding, tess);
    await huis.doe(koppelTerug, { id, soort: 'afgesloten', wijze: 'niet_mogelijk', tekst: 'Afgesloten.' }, cor);
    const voor = (await huis.eigenaar.query('select count(*)::int as n from terugkoppelingen')).rows[0].n;
    await huis.weigert(
      huis.doe(koppelTerug, { id, soort: 'opgepakt', wijze: 'telefoon', tekst: 'Toch opgepakt.' }, cor),
    );
    expect((await huis.eigenaar.query('select count(*)::int as n from terugkoppelingen')).rows[0].n).toBe(voor);
    const { rows } = await huis.eigenaar.query('select * from verwerkingen order by id desc limit 1');
    expect(rows[0]).toMatchObject({ soort: 'handeling', status: 'Error', toelichting: 'STAND_PAST_NIET' });
  });

  test('wat het schema van een antwoord niet noemt, gaat niet naar buiten', async () => {
    const { id } = await huis.doe(registreerMelding, melding, tess);
    expect(Object.keys(await huis.vraag(toonMelding, { id }, tess))).not.toContain('zoek');
    expect(Object.keys((await huis.vraag(toonMeldingen, {}, tess)).items[0]!)).toEqual([
      'id',
      'gemeente',
      'nummer',
      'ontvangenOp',
      'bron',
      'urgentie',
      'status',
      'reagerenVoor',
      'begin',
      'plaats',
    ]);
  });

  test('onbekende velden, NUL en losse surrogaten worden geweigerd met een zin, niet met een crash', async () => {
    for (const invoer of [
      { ...melding, bsn: '123456782' },
      { ...melding, tekst: 'Een tekst met \u0000 erin.' },
      { ...melding, tekst: 'Een tekst met \ud800 erin.' },
    ]) {
      expect((await huis.weigert(huis.doe(registreerMelding, invoer as never, tess))).code).toBe('INVOER_ONGELDIG');
    }
  });
});
