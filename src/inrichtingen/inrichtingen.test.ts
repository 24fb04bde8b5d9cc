import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { legRegelVast } from '../regels/index.ts';
import { bepaalRisicoklasse } from './bepaal-risicoklasse.ts';
import { heropenInrichting, registreerInrichting, sluitInrichting, wijzigInrichting } from './handelingen.ts';
import { registreerLocatie } from './locatie-handelingen.ts';
import { toonInrichting, toonLocatie, toonLocatiekeuzes, toonLocaties } from './vragen.ts';

const { tess, cor, jet, bea, otto, rik } = MENSEN;
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

describe('locatie registreren', () => {
  test('R1 een rechercheur registreert niets en leest niets', async () => {
    expect((await huis.weigert(huis.doe(registreerLocatie, adres, rik))).weigering?.regel).toBe('R1-compartimenten');
    expect((await huis.weigert(huis.vraag(toonLocaties, {}, rik))).weigering?.regel).toBe('R1-compartimenten');
  });

  test('een plek zonder adres en zonder omschrijving is geen plek', async () => {
    expect(
      (
        await huis.weigert(
          huis.doe(registreerLocatie, { gemeente: 'GM9001', soort: 'openbare_weg', plaats: 'Veenrijk' }, tess),
        )
      ).velden[0]?.veld,
    ).toBe('straat');
    expect(
      (await huis.weigert(huis.doe(registreerLocatie, { ...adres, huisnummer: undefined }, tess))).velden[0]?.veld,
    ).toBe('huisnummer');
    await expect(
      huis.doe(
        registreerLocatie,
        { gemeente: 'GM9001', soort: 'openbare_weg', plaats: 'Veenrijk', omschrijving: 'Parkeerplaats aan de Dijkweg' },
        tess,
      ),
    ).resolves.toBeTruthy();
  });

  test('B3.1 hetzelfde adres, anders gespeld, wordt gevonden en niet nog eens gemaakt', async () => {
    const { id } = await huis.doe(registreerLocatie, { ...adres, huisletter: 'a', postcode: '1234ab' }, tess);
    const fout = await huis.weigert(
      huis.doe(registreerLocatie, { ...adres, straat: 'turf kade', toevoeging: 'A' }, cor),
    );
    expect(fout.code).toBe('BESTAAT_AL');
    expect(fout.message).toContain('Turfkade 12A, Veenrijk');
    await expect(
      huis.doe(registreerLocatie, { ...adres, huisletter: 'a', gemeente: 'GM9002' }, otto),
    ).resolves.toBeTruthy();
    expect(await huis.vraag(toonLocatie, { id }, bea)).toMatchObject({
      adres: 'Turfkade 12A, Veenrijk',
      postcode: '1234 AB',
      inrichtingen: [],
    });
  });

  test('locaties zoeken en kiezen, alleen van de eigen gemeenten', async () => {
    const { id } = await locatie({ straat: 'Privéweg' });
    expect((await huis.vraag(toonLocaties, { zoek: 'prive' }, tess)).items.map((l) => l.id)).toEqual([id]);
    expect((await huis.vraag(toonLocaties, { zoek: 'prive' }, otto)).items).toEqual([]);
    expect((await huis.vraag(toonLocatiekeuzes, { gemeente: 'GM9002', met: id }, tess)).items[0]).toMatchObject({
      id,
      gemeente: 'GM9001',
    });
  });
});

describe('inrichting registreren', () => {
  test('B6.1 thuiswerk en zelfstandig escort worden nooit een inrichting', async () => {
    for (const werkvorm of ['thuiswerk', 'zelfstandig_escort', 'straat', 'digitaal'] as const) {
      expect((await huis.weigert(inrichting({ werkvorm }, jet))).weigering?.regel).toBe(
        'B6.1-geen-register-van-mensen',
      );
    }
    const { id } = await inrichting();
    const i = await lees(id);
    expect(
      (
        await huis.weigert(
          huis.doe(
            wijzigInrichting,
            {
              id,
              naam: i.naam,
              werkvorm: 'thuiswerk',
              locatieId: i.locatieId,
              vergunning: 'onbekend',
              reden: 'Toch thuis.',
              versie: 1,
            },
            cor,
          ),
        )
      ).weigering?.regel,
    ).toBe('B6.1-geen-register-van-mensen');
  });

  test('B2 niet voor een gemeente die de pet niet dient, en niet op een locatie van een ander', async () => {
    expect((await huis.weigert(inrichting({}, otto))).weigering?.regel).toBe('B2-eigen-gemeente');
    const elders = await huis.doe(registreerLocatie, { ...adres, gemeente: 'GM9002', straat: 'Drechtweg' }, otto);
    expect((await huis.weigert(inrichting({ locatieId: elders.id }))).velden[0]?.veld).toBe('locatieId');
  });

  test('vergund vraagt een nummer, onvergund heeft er geen, en een soort past bij de werkvorm', async () => {
    expect((await huis.weigert(inrichting({ vergunning: 'vergund' }))).velden[0]?.veld).toBe('vergunningnummer');
    expect((await huis.weigert(inrichting({ vergundTot: '2027-01-01' }))).velden[0]?.veld).toBe('vergundTot');
    expect((await huis.weigert(inrichting({ variant: 'lokaal' }))).velden[0]?.veld).toBe('variant');
    await expect(inrichting({ werkvorm: 'escort', variant: 'lokaal' })).resolves.toBeTruthy();
  });

  test('B3.1 dezelfde naam op dezelfde plek staat er al', async () => {
    const { id: locatieId } = await locatie();
    const { nummer: eerste } = await inrichting({ locatieId, naam: 'Club Kade' });
    const fout = await huis.weigert(inrichting({ locatieId, naam: 'CLUB KADE' }));
    expect(fout.code).toBe('BESTAAT_AL');
    expect(fout.message).toContain(eerste);
  });

  test('B5.1 C10 een inrichting toont haar verhaal: nummer, regel van vandaag, frequentie en logboek', async () => {
    await huis.doe(
      legRegelVast,
      {
        gemeente: 'GM9001',
        werkvorm: 'erotische_massage',
        regime: 'vergunningplichtig',
        artikel: 'APV 3:3',
        tekst: 'Het is verboden zonder vergunning.',
        bron: 'Gemeenteblad 2025, 1',
        geldigVan: '2025-01-01',
      },
      jet,
    );
    const { id, nummer: n } = await inrichting();
    expect(n).toMatch(/^I-\d{6}$/);
    expect(await lees(id, bea)).toMatchObject({
      nummer: n,
      status: 'actief',
      risicoklasse: 'middel',
      risicoredenen: [],
      frequentie: { minstens: 2, hoogstens: 4 },
      regel: { artikel: 'APV 3:3', regime: 'vergunningplichtig' },
      logboek: [
        {
          soort: 'registratie',
          doorNaam: 'Tess de Vries',
          tekst: 'Opgenomen in het register als erotische massage of tantra.',
        },
      ],
      logboekTotaal: 1,
      versie: 1,
    });
    expect((await huis.weigert(lees(id, otto))).code).toBe('NIET_GEVONDEN');
  });
});

describe('inrichting wijzigen en sluiten', () => {
  test('B3.1 oud, nieuw en reden blijven; wie een oude versie wijzigt hoort dat', async () => {
    const { id } = await inrichting({ naam: 'Oude Naam', kvk: '12345678' });
    const i = await lees(id);
    const nieuw = {
      id,
      naam: 'Nieuwe Naam',
      werkvorm: 'erotische_massage' as const,
      locatieId: i.locatieId,
      vergunning: 'vergund' as const,
      vergunningnummer: 'V-1',
      vergundTot: '2026-04-01',
      reden: 'Vergunning verleend.',
      versie: 1,
    };
    await huis.doe(wijzigInrichting, nieuw, tess);
    expect((await huis.weigert(huis.doe(wijzigInrichting, { ...nieuw, naam: 'Derde Naam' }, cor))).code).toBe(
      'INTUSSEN_GEWIJZIGD',
    );
    expect((await huis.weigert(huis.doe(wijzigInrichting, { ...nieuw, versie: 2 }, cor))).velden[0]?.veld).toBe(
      'reden',
    );
    const na = await lees(id);
    expect(na).toMatchObject({ naam: 'Nieuwe Naam', kvk: null, vergundTot: '2026-04-01', versie: 2 });
    expect(na.wijzigingen).toMatchObject([
      {
        oud: { naam: 'Oude Naam', kvk: '12345678', vergunning: 'onvergund' },
        nieuw: { naam: 'Nieuwe Naam', kvk: null, vergunning: 'vergund' },
        reden: 'Vergunning verleend.',
        doorNaam: 'Tess de Vries',
      },
    ]);
    expect(na.wijzigingen[0]!.nieuw).not.toHaveProperty('werkvorm');
  });

  test('een toezichthouder legt geen sluiting vast; sluiten en heropenen kan elk een keer', async () => {
    const { id } = await inrichting();
    expect(
      (
        await huis.weigert(
          huis.doe(sluitInrichting, { id, status: 'gesloten', reden: 'Besluit B-1.', versie: 1 }, tess),
        )
      ).weigering?.regel,
    ).toBe('B3.1-sluiting-vastleggen');
    expect((await huis.weigert(huis.doe(heropenInrichting, { id, reden: 'Weer open.', versie: 1 }, cor))).code).toBe(
      'STAND_PAST_NIET',
    );
    await huis.doe(sluitInrichting, { id, status: 'gesloten', reden: 'Besluit B-1.', versie: 1 }, cor);
    expect(
      (await huis.weigert(huis.doe(sluitInrichting, { id, status: 'gestopt', reden: 'Ook gestopt.', versie: 2 }, cor)))
        .code,
    ).toBe('STAND_PAST_NIET');
    expect(
      (
        await huis.weigert(
          huis.doe(bepaalRisicoklasse, { id, klasse: 'middel', redenen: ['signalen'], versie: 2 }, cor),
        )
      ).weigering?.regel,
    ).toBe('C2-alleen-wat-actief-is');
    expect((await lees(id)).logboek[0]?.tekst).toBe('Gesloten door de burgemeester: Besluit B-1.');
    await huis.doe(heropenInrichting, { id, reden: 'Termijn voorbij.', versie: 2 }, jet);
    expect((await lees(id)).status).toBe('actief');
  });
});
