import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { bepaalRisicoklasse } from './bepaal-risicoklasse.ts';
import { registreerInrichting, voegAanLogboekToe } from './handelingen.ts';
import { registreerLocatie } from './locatie-handelingen.ts';
import { luisteraars } from './luisteraars.ts';
import { toonInrichting, toonInrichtingen, toonInrichtingkeuzes } from './vragen.ts';
import { werk } from './werk.ts';

const { tess, cor, bea, otto } = MENSEN;
let huis: Proefhuis;
let nummer = 0;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.klok.vooruit(60_000));

const adres = {
  gemeente: 'GM9001',
  soort: 'bedrijfspand' as const,
  straat: 'Turfkade',
  huisnummer: 12,
  plaats: 'Veenrijk',
};
const locatie = (a: object = {}) => huis.doe(registreerLocatie, { ...adres, huisnummer: ++nummer + 100, ...a }, tess);
async function inrichting(i: object = {}, wie = tess) {
  return huis.doe(
    registreerInrichting,
    {
      gemeente: 'GM9001',
      naam: `Salon ${++nummer}`,
      werkvorm: 'erotische_massage',
      locatieId: (await locatie()).id,
      vergunning: 'onvergund',
      ...i,
    },
    wie,
  );
}
const lees = (id: string, wie = tess) => huis.vraag(toonInrichting, { id }, wie);
const rol = {
  rol: 'toezicht' as const,
  gemeenten: ['GM9001'],
  medewerkerId: null,
  organisatieId: null,
  petsoort: 'systeem',
};

describe('C2 risicoklasse', () => {
  test('een toezichthouder weegt niet, en een klasse zonder passend feit is niet uitgelegd', async () => {
    const { id } = await inrichting();
    expect(
      (await huis.weigert(huis.doe(bepaalRisicoklasse, { id, klasse: 'hoog', redenen: ['signalen'], versie: 1 }, tess)))
        .weigering?.regel,
    ).toBe('C2-risicoklasse-wegen');
    expect(
      (
        await huis.weigert(
          huis.doe(bepaalRisicoklasse, { id, klasse: 'hoog', redenen: ['goede_naleving'], versie: 1 }, cor),
        )
      ).velden[0]?.veld,
    ).toBe('redenen');
    expect(
      (await huis.weigert(huis.doe(bepaalRisicoklasse, { id, klasse: 'hoog', redenen: [], versie: 1 }, cor))).velden[0]
        ?.veld,
    ).toBe('redenen');
    expect(
      (
        await huis.weigert(
          huis.doe(
            bepaalRisicoklasse,
            { id, klasse: 'hoog', redenen: ['veel_buitenlanders' as never], versie: 1 },
            cor,
          ),
        )
      ).code,
    ).toBe('INVOER_ONGELDIG');
  });

  test('C2 anders kiezen dan waar de feiten op wijzen vraagt een uitleg; de weging staat in logboek en geschiedenis', async () => {
    const { id } = await inrichting();
    const weging = { id, klasse: 'hoog' as const, redenen: ['signalen' as const], versie: 1 };
    expect((await huis.weigert(huis.doe(bepaalRisicoklasse, weging, cor))).velden[0]).toMatchObject({
      veld: 'toelichting',
      tekst: expect.stringContaining('middel'),
    });
    await huis.doe(
      bepaalRisicoklasse,
      { ...weging, toelichting: 'Drie meldingen in een week over hetzelfde pand.' },
      cor,
    );
    const i = await lees(id);
    expect(i).toMatchObject({
      risicoklasse: 'hoog',
      risicoredenen: ['signalen'],
      frequentie: { minstens: 4, hoogstens: 6 },
    });
    expect(i.wijzigingen[0]).toMatchObject({
      oud: { risicoklasse: 'middel' },
      nieuw: { risicoklasse: 'hoog' },
      reden: 'Drie meldingen in een week over hetzelfde pand.',
    });
    expect(i.logboek[0]?.tekst).toContain('Signalen over het bedrijf of het pand');
  });

  test('in de werkvoorraad: wat nog niet gewogen is, en een vergunning die afloopt', async () => {
    const { id } = await inrichting({
      naam: 'Ongewogen',
      vergunning: 'vergund',
      vergunningnummer: 'V-9',
      vergundTot: '2026-04-20',
    });
    const regels = await Promise.all(
      werk.map((w) =>
        huis.databank.transactie(rol, null, (db) => w.haal({ db, wie: cor, klok: huis.klok, maximum: 50 })),
      ),
    );
    expect(regels[0]).toContainEqual(expect.objectContaining({ pad: `/inrichtingen/${id}/risicoklasse` }));
    expect(regels[1]).toContainEqual(expect.objectContaining({ pad: `/inrichtingen/${id}`, voor: '2026-04-20' }));
  });
});

describe('C10 logboek', () => {
  test('B4.2 een contact buiten een controle staat erin, met wie en wanneer', async () => {
    const { id } = await inrichting();
    expect(
      (
        await huis.weigert(
          huis.doe(voegAanLogboekToe, { id, soort: 'contact', tekst: 'Gebeld over openingstijden.' }, bea),
        )
      ).weigering?.regel,
    ).toBe('C10-logboek-schrijven');
    await huis.doe(voegAanLogboekToe, { id, soort: 'contact', tekst: 'Gebeld over openingstijden.' }, tess);
    expect((await lees(id)).logboek[0]).toMatchObject({
      soort: 'contact',
      tekst: 'Gebeld over openingstijden.',
      doorNaam: 'Tess de Vries',
    });
  });

  test('wat andere kamers melden staat er een keer in, ook als het tweemaal gehoord wordt, en nooit bij een andere gemeente', async () => {
    const { id } = await inrichting();
    const hoor = (soort: string, n: number, gegevens: Record<string, string | null>, gemeente = 'GM9001') =>
      huis.databank.transactie({ ...rol, gemeenten: ['GM9001', 'GM9002'] }, null, (db) =>
        luisteraars
          .find((l) => l.soort === soort)!
          .hoor({
            db,
            klok: huis.klok,
            maakId: () => '',
            gebeurtenis: {
              id: `01900000-0000-7000-9001-${String(n).padStart(12, '0')}`,
              soort,
              gemeente,
              onderwerpId: 'x1',
              gegevens,
              op: huis.klok.nu().toISOString(),
            },
          }),
      );
    huis.klok.vooruit(60_000);
    await hoor('controle.afgerond', 1, { inrichtingId: id, nummer: 'C-000007' });
    await hoor('controle.afgerond', 1, { inrichtingId: id, nummer: 'C-000007' });
    await hoor('melding.geregistreerd', 2, { inrichtingId: null, nummer: 'M-1' });
    await hoor('maatregel.opgelegd', 3, { inrichtingId: id, nummer: 'MR-2' }, 'GM9002');
    const { logboek } = await lees(id);
    expect(logboek.map((r) => r.soort)).toEqual(['controle', 'registratie']);
    expect(logboek[0]).toMatchObject({
      tekst: 'Controle C-000007 afgerond.',
      verwijzing: '/controles/x1',
      doorNaam: null,
    });
  });
});

describe('inrichtingen zoeken', () => {
  test('op naam, nummer en adres, met filters, en alleen de eigen gemeenten', async () => {
    const { id: locatieId } = await locatie({ straat: 'Havenkade' });
    const { id, nummer: n } = await inrichting({ naam: 'Studio Zilver', werkvorm: 'privehuis', locatieId });
    const zoek = async (v: object, wie = tess) => (await huis.vraag(toonInrichtingen, v, wie)).items.map((i) => i.id);
    expect(await zoek({ zoek: 'zilver' })).toEqual([id]);
    expect(await zoek({ zoek: 'havenk' })).toEqual([id]);
    expect(await zoek({ zoek: n, werkvorm: 'raam' })).toEqual([]);
    expect(
      await zoek({
        werkvorm: 'privehuis',
        vergunning: 'onvergund',
        status: 'actief',
        risicoklasse: 'middel',
        gemeente: 'GM9001',
        volgorde: 'nummer',
        richting: 'af',
      }),
    ).toEqual([id]);
    expect(await zoek({ zoek: 'zilver' }, otto)).toEqual([]);
    expect((await huis.vraag(toonInrichtingkeuzes, { zoek: 'zilver' }, tess)).items).toEqual([
      { id, gemeente: 'GM9001', tekst: expect.stringMatching(/^Studio Zilver · Havenkade/) },
    ]);
  });
});
