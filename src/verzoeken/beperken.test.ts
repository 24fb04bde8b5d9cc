import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../kern/petten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { draagOver, toonDossier, vulAan } from '../mensenhandel/index.ts';
import { geefKaart, legToestemmingVast, trekToestemmingIn } from '../toestemmingen/index.ts';
import { hefOp, stelBeperkingIn, toonBeperkingen } from './beperkhandelingen.ts';
import { beantwoord, registreerVerzoek } from './handelingen.ts';
import { toonTaken } from './vragen.ts';

const { pia, jet, aafje, aukje, tess } = MENSEN;
let huis: Proefhuis;
let dossierId: string;
let taak: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  const signaal = { urgentie: 'gewoon', feiten: 'De sleutel ligt bij een ander.', zekerheid: 'gehoord' } as const;
  await huis.doe(draagOver, { ...signaal, gemeente: 'GM9001', indicatoren: ['B4'] }, tess);
  dossierId = (await huis.eigenaar.query('select id from dossiers')).rows[0].id;
  await huis.doe(
    registreerVerzoek,
    {
      gemeente: 'GM9001',
      recht: 'beperking',
      wijze: 'brief',
      ontvangenOp: '2026-02-27',
      naam: 'Quirinus Zandloper',
      adres: 'Turfkade 1, Veenrijk',
      gevraagd: 'Gebruik dit niet tot het klopt.',
    },
    pia,
  );
  taak = (await huis.vraag(toonTaken, {}, aafje)).items[0]!.id;
});
afterAll(() => huis.sluit());

const beperk = (onderwerpId: string, wie: Wie = aafje) =>
  huis.doe(stelBeperkingIn, { id: taak, onderwerpId, grond: 'juistheid' }, wie);
const vul = () => huis.doe(vulAan, { id: dossierId, soort: 'duiding', tekst: 'Dit vraagt om een gesprek.' }, aafje);

describe('B12.7 AVG 18 en 21 wat stilligt, ligt stil', () => {
  test('B12.7 weigert wie niet zoekt, een andere gemeente, en opheffen zonder het te vertellen', async () => {
    expect((await huis.weigert(beperk(dossierId, tess))).code).toBe('NIET_GEVONDEN');
    expect((await huis.weigert(beperk(dossierId, aukje))).code).toBe('NIET_GEVONDEN');
    expect((await huis.weigert(beperk(dossierId, pia))).weigering?.regel).toBe('R1-compartimenten');
  });

  test('B12.7 een dossier dat stilligt weigert elke handeling, laat zich lezen, en loopt weer na opheffen', async () => {
    const { id } = await beperk(dossierId);
    const fout = await huis.weigert(vul());
    expect(fout.weigering).toMatchObject({ regel: 'B12.7-beperkt', grondslag: expect.stringContaining('AVG 18') });
    expect((await huis.weigert(beperk(dossierId))).code).toBe('BESTAAT_AL');
    expect(await huis.vraag(toonDossier, { id: dossierId }, aafje)).toMatchObject({ id: dossierId });
    expect((await huis.vraag(toonBeperkingen, {}, jet)).items).toEqual([]);
    const reden = 'De juistheid is nagegaan.';
    expect((await huis.weigert(huis.doe(hefOp, { id, reden, meegedeeld: false }, aafje))).weigering?.regel).toBe(
      'B12.7-beperking-eerst-vertellen',
    );
    await huis.doe(hefOp, { id, reden, meegedeeld: true }, aafje);
    await vul();
  });

  test('B12.7 B12.2 een toestemming die stilligt wordt niet gebruikt, en intrekken kan altijd', async () => {
    const vrij = { afhankelijk: false, voorwaarde: false, konNee: true, alleen: true, begrepen: true, zelfJa: true };
    const { id } = await huis.doe(
      legToestemmingVast,
      {
        ...vrij,
        hulpGaatDoor: true,
        onder16: false,
        onderCuratele: false,
        vertegenwoordigerJa: false,
        gemeente: 'GM9001',
        dossierId,
        doel: 'hulp',
        gegevens: ['feiten'],
        ontvangers: [ORGANISATIES.zorg.id],
        geldigTot: '2026-09-01',
        taal: 'hu',
        tolk: 'telefoon',
        uitlegDoor: 'zelf',
        bewijs: 'schriftelijk',
        bewijsplaats: 'Afgesloten kast',
      },
      aafje,
    );
    await beperk(id);
    expect((await huis.weigert(huis.doe(geefKaart, { id, versie: 1 }, aafje))).weigering?.regel).toBe('B12.7-beperkt');
    await huis.doe(trekToestemmingIn, { id }, aafje);
  });

  test('B12.7 na het antwoord zet de zoekopdracht niets meer stil', async () => {
    await huis.doe(beantwoord, { id: taak, antwoord: 'Het dossier is nagekeken.', orgaan: 'burgemeester' }, aafje);
    expect((await huis.weigert(beperk(dossierId))).weigering?.regel).toBe('B12.7-stilleggen-bij-open-werk');
  });
});
