import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import {
  beeindigRolVanFacilitator,
  registreerFacilitator,
  voegRolVanFacilitatorToe,
  wijzigFacilitator,
} from './facilitator-handelingen.ts';
import {
  toonFacilitator,
  toonFacilitatorkeuzes,
  toonFacilitators,
  toonGelijkendeFacilitators,
} from './facilitator-vragen.ts';
import { registreerInrichting } from './handelingen.ts';
import { registreerLocatie } from './locatie-handelingen.ts';
import { rollen } from './schema-facilitators.ts';
import { toonInrichting } from './vragen.ts';

const { tess, cor, jet, bea, otto, wim } = MENSEN;
let huis: Proefhuis;
let salon: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  const { id: locatieId } = await huis.doe(
    registreerLocatie,
    { gemeente: 'GM9001', soort: 'bedrijfspand', straat: 'Turfkade', huisnummer: 12, plaats: 'Veenrijk' },
    tess,
  );
  salon = (
    await huis.doe(
      registreerInrichting,
      { gemeente: 'GM9001', naam: 'Salon Zuid', werkvorm: 'erotische_massage', locatieId, vergunning: 'onbekend' },
      tess,
    )
  ).id;
});
afterAll(() => huis.sluit());
beforeEach(() => huis.klok.vooruit(60_000));

const nieuw = (naam: string, meer: object = {}, wie = tess) =>
  huis.doe(registreerFacilitator, { gemeente: 'GM9001', naam, soort: 'rechtspersoon', ...meer }, wie);

describe('facilitator registreren', () => {
  test('R1 B6.1 politie leest geen facilitators, en er is geen rol voor wie sekswerk doet', async () => {
    expect((await huis.weigert(huis.vraag(toonFacilitators, {}, wim))).weigering?.regel).toBe('R1-compartimenten');
    expect(Object.entries(rollen).flat().join(' ')).not.toMatch(/sekswerk|werker|prostitu/i);
    expect((await huis.weigert(nieuw('Iemand', { geboortedatum: '2000-01-01' }))).message).toMatch(/^Onbekend veld/);
  });

  test('hetzelfde KvK-nummer bestaat al, bij welke naam ook', async () => {
    await nieuw('Noord Beheer BV', { kvk: '11111111' });
    const fout = await huis.weigert(nieuw('Heel Anders NV', { kvk: '11111111', isEenAnder: true }));
    expect(fout.code).toBe('BESTAAT_AL');
    expect(fout.message).toContain('Noord Beheer BV');
  });

  test('B3.1 dezelfde naam, anders geschreven, vraagt of het een ander is', async () => {
    await nieuw('Zuid Beheer B.V.');
    expect((await huis.weigert(nieuw('zuid beheer'))).message).toContain('Is dit een ander?');
    await expect(nieuw('zuid beheer', { isEenAnder: true })).resolves.toBeTruthy();
    expect((await huis.weigert(nieuw('---'))).velden[0]?.veld).toBe('naam');
    await expect(nieuw('Zuid Beheer BV', { gemeente: 'GM9002' }, otto)).resolves.toBeTruthy();
  });

  test('gelijkende namen komen met de reden, de zekerste eerst, en een andere gemeente niet', async () => {
    await nieuw('Westeinde Vastgoed BV', { kvk: '22222222' });
    const lijkt = async (naam: string, kvk?: string, wie = cor) =>
      (
        await huis.vraag(
          toonGelijkendeFacilitators,
          { gemeente: wie.gemeenten[0]!, naam, ...(kvk ? { kvk } : {}) },
          wie,
        )
      ).items;
    expect(await lijkt('Westeinde Vastgoet')).toMatchObject([
      { naam: 'Westeinde Vastgoed BV', reden: 'de naam lijkt erop' },
    ]);
    expect((await lijkt('WESTEINDE-VASTGOED'))[0]?.reden).toContain('anders geschreven');
    expect((await lijkt('Iets Anders', '22222222'))[0]?.reden).toBe('hetzelfde KvK-nummer');
    expect(await lijkt('Westeinde Vastgoed', undefined, otto)).toEqual([]);
  });
});

describe('facilitator wijzigen', () => {
  test('oud, nieuw en reden blijven; een oude versie en een bezet KvK-nummer worden geweigerd', async () => {
    await nieuw('Bezet BV', { kvk: '33333333' });
    const { id } = await nieuw('Oost BV');
    const wijzig = {
      id,
      naam: 'Oost Groep BV',
      soort: 'rechtspersoon' as const,
      kvk: '44444444',
      reden: 'Naam gewijzigd bij de KvK.',
      versie: 1,
    };
    expect((await huis.weigert(huis.doe(wijzigFacilitator, { ...wijzig, kvk: '33333333' }, tess))).code).toBe(
      'BESTAAT_AL',
    );
    await huis.doe(wijzigFacilitator, wijzig, tess);
    expect((await huis.weigert(huis.doe(wijzigFacilitator, wijzig, cor))).code).toBe('INTUSSEN_GEWIJZIGD');
    expect((await huis.weigert(huis.doe(wijzigFacilitator, { ...wijzig, versie: 2 }, cor))).velden[0]?.veld).toBe(
      'reden',
    );
    expect(await huis.vraag(toonFacilitator, { id }, jet)).toMatchObject({
      naam: 'Oost Groep BV',
      versie: 2,
      wijzigingen: [{ oud: { naam: 'Oost BV', kvk: null }, nieuw: { kvk: '44444444' } }],
    });
  });
});

describe('S6 rollen', () => {
  test('een facilitator van een andere gemeente past niet, en een einde ligt niet voor het begin', async () => {
    const elders = await nieuw('Drecht BV', { gemeente: 'GM9002' }, otto);
    expect(
      (
        await huis.weigert(
          huis.doe(
            voegRolVanFacilitatorToe,
            { id: salon, facilitatorId: elders.id, rol: 'exploitant', van: '2025-01-01' },
            cor,
          ),
        )
      ).velden[0]?.veld,
    ).toBe('facilitatorId');
    expect(
      (
        await huis.weigert(
          huis.doe(
            voegRolVanFacilitatorToe,
            { id: salon, facilitatorId: elders.id, rol: 'exploitant', van: '2025-01-01', tot: '2024-01-01' },
            cor,
          ),
        )
      ).velden[0]?.veld,
    ).toBe('tot');
  });

  test('S6 een rol heeft feiten en geen oordeel; hij begint, eindigt, en blijft te zien', async () => {
    const { id } = await nieuw('Exploitatie Salon Zuid VOF');
    const rol = {
      id: salon,
      facilitatorId: id,
      rol: 'exploitant' as const,
      feiten: 'Staat op de huurovereenkomst.',
      van: '2025-01-01',
    };
    const { id: rolId } = await huis.doe(voegRolVanFacilitatorToe, rol, tess);
    expect((await huis.weigert(huis.doe(voegRolVanFacilitatorToe, { ...rol, van: '2026-01-01' }, tess))).code).toBe(
      'BESTAAT_AL',
    );
    expect(
      (await huis.weigert(huis.doe(beeindigRolVanFacilitator, { id: rolId, tot: '2024-12-31' }, tess))).velden[0]?.veld,
    ).toBe('tot');
    await huis.doe(beeindigRolVanFacilitator, { id: rolId, tot: '2025-12-31' }, tess);
    expect((await huis.weigert(huis.doe(beeindigRolVanFacilitator, { id: rolId, tot: '2025-12-31' }, tess))).code).toBe(
      'STAND_PAST_NIET',
    );
    await huis.doe(voegRolVanFacilitatorToe, { ...rol, van: '2026-01-01' }, tess);
    const verhaal = await huis.vraag(toonInrichting, { id: salon }, bea);
    expect(verhaal.rollen.map((r) => [r.van, r.tot])).toEqual([
      ['2026-01-01', null],
      ['2025-01-01', '2025-12-31'],
    ]);
    expect(verhaal.logboek[0]?.tekst).toBe('Exploitatie Salon Zuid VOF is exploitant sinds 1 januari 2026.');
    expect((await huis.vraag(toonFacilitator, { id }, cor)).rollen).toHaveLength(2);
  });
});

describe('facilitators lezen', () => {
  test('B12.8 van elke getoonde facilitator staat een regel in het log, zonder naam', async () => {
    const { id } = await nieuw('Gelezen BV');
    await huis.eigenaar.query('delete from verwerkingen_wachtrij');
    await huis.vraag(toonFacilitator, { id }, bea);
    const { rows } = await huis.eigenaar.query(
      `select betrokkene, betrokkene_soort from verwerkingen where naam = 'facilitator.tonen' and betrokkene is not null`,
    );
    expect(rows.at(-1)).toMatchObject({ betrokkene_soort: 'facilitator' });
    expect(rows.at(-1).betrokkene).not.toContain(id);
  });

  test('de lijst zoekt op naam en KvK, en toont de lopende rollen', async () => {
    const vind = async (v: object, wie = tess) => (await huis.vraag(toonFacilitators, v, wie)).items;
    expect(await vind({ zoek: '22222222' })).toMatchObject([{ naam: 'Westeinde Vastgoed BV', rollen: 0 }]);
    expect(await vind({ zoek: 'exploitatie', soort: 'rechtspersoon' })).toMatchObject([{ rollen: 1 }]);
    expect(await vind({ zoek: 'westeinde' }, otto)).toEqual([]);
    expect(
      (await huis.vraag(toonFacilitatorkeuzes, { zoek: 'westeinde', gemeente: 'GM9001' }, tess)).items.map(
        (k) => k.tekst,
      ),
    ).toEqual(['Westeinde Vastgoed BV · KvK 22222222']);
  });
});
