import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gemeentenaam } from '../kern/gemeenten.ts';
import { sql } from '../kern/db.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakSessies, type Sessies } from '../kern/sessies.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { voegGemeente, voegOrganisatie, voegRegio } from './handelingen.ts';
import { beeindigMedewerker, koppelMedewerker, logMedewerkerUit, voegMedewerker } from './medewerkerhandelingen.ts';
import { buitenEigenGemeenten } from './over.ts';
import { kenPetToe, trekPetIn } from './pethandelingen.ts';
import { bevestigVoorstel, stelPetVoor } from './voorstelhandelingen.ts';
import { toonMedewerker, toonMedewerkers, toonOrganisaties } from './vragen.ts';

const { ben, pia, cor, tess, max, rik, aafje, otto } = MENSEN;
let huis: Proefhuis;
let sessies: Sessies;

beforeAll(async () => {
  huis = await maakProefhuis();
  sessies = maakSessies({ ...huis, maakId: maakIdmaker(huis.klok), beleidsversie: huis.beleid.versie });
});
afterAll(() => huis.sluit());

const inloggen = (sub: string) => sessies.begin({ iss: 'https://inlog.example', sub });
/** What the server knows of this token once its short memory has passed. */
async function herken(token: string) {
  huis.klok.vooruit(2_001);
  return sessies.herken(token);
}
/** A second beheerder of the whole installation confirms what the first proposes. */
async function maakBeheerder(id: string) {
  const alles = { ...ben, gemeenten: [] };
  const voorstel = { id, soort: 'beheerder' as const, gemeenten: [], reden: 'Besluit van het college.' };
  const v = await huis.doe(stelPetVoor, voorstel, alles);
  const tweede = { ...alles, medewerkerId: cor.medewerkerId };
  await huis.doe(bevestigVoorstel, { id: v.id, reden: 'Het besluit gezien.' }, tweede);
}
const nieuw = (naam: string, meer: { inlogIss?: string; inlogSub?: string; legitimatienummer?: string } = {}) =>
  huis.doe(voegMedewerker, { organisatieId: ORGANISATIES.veenrijk.id, naam, functie: 'toezichthouder', ...meer }, ben);

describe('V2 wie een laptop kwijt is', () => {
  test('weigert een beheerder die voor een ander werkt, en wie nergens is ingelogd', async () => {
    const klein = { ...ben, gemeenten: ['GM9001'] };
    await inloggen('otto');
    const buiten = await huis.weigert(huis.doe(logMedewerkerUit, { id: otto.medewerkerId }, klein));
    expect(buiten.weigering?.regel).toBe('B2.1-toegang-eigen-gemeenten');
    const nergens = await huis.weigert(huis.doe(logMedewerkerUit, { id: max.medewerkerId }, ben));
    expect(nergens.code).toBe('STAND_PAST_NIET');
  });

  test('is door de beheerder op elk apparaat uitgelogd, en niemand anders; opnieuw inloggen kan', async () => {
    const [een, twee, ander] = [await inloggen('max'), await inloggen('max'), await inloggen('cor')];
    await huis.doe(logMedewerkerUit, { id: max.medewerkerId }, ben);
    expect([await herken(een.token), await herken(twee.token)]).toEqual([null, null]);
    expect(await herken(ander.token)).toMatchObject({ medewerkerId: cor.medewerkerId });
    expect((await inloggen('max')).sessie.medewerkerId).toBe(max.medewerkerId);
  });
});

describe('wie toegang regelt', () => {
  test('R1 weigert een coördinator en een privacyfunctionaris die een pet willen geven', async () => {
    for (const wie of [cor, pia]) {
      const fout = await huis.weigert(
        huis.doe(kenPetToe, { id: max.medewerkerId, soort: 'jurist', gemeenten: ['GM9001'] }, wie),
      );
      expect(fout.code).toBe('GEWEIGERD');
    }
  });

  test('R1 weigert een beheerder die zichzelf een pet geeft of het eigen account koppelt', async () => {
    const zelf = ben.medewerkerId;
    const pet = huis.doe(kenPetToe, { id: zelf, soort: 'toezichthouder', gemeenten: ['GM9001'] }, ben);
    expect((await huis.weigert(pet)).weigering?.regel).toBe('R1-niet-aan-zichzelf');
    const account = huis.doe(koppelMedewerker, { id: zelf, inlogIss: 'https://elders.example', inlogSub: 'b' }, ben);
    expect((await huis.weigert(account)).weigering?.regel).toBe('R1-eigen-account-niet-koppelen');
  });

  test('R1 weigert een ander account onder een pet die twee mensen gaven, ook met eigen SQL', async () => {
    const id = MENSEN.aafje.medewerkerId;
    const ander = huis.doe(koppelMedewerker, { id, inlogIss: 'https://elders.example', inlogSub: 'a' }, ben);
    expect((await huis.weigert(ander)).weigering?.regel).toBe('R1-account-vier-ogen');
    const zelf = huis.databank.transactie({ ...ben, rol: 'beheer' }, null, (db) =>
      db.voer(sql`update medewerkers set inlog_sub = 'gekaapt' where id = ${id}`),
    );
    await expect(zelf).rejects.toMatchObject({ code: '42501' });
  });

  test('B2.1 weigert een pet voor een gemeente die de beheerder niet dient, en een beheerder van alles', async () => {
    const klein = { ...ben, gemeenten: ['GM9001'] };
    const id = max.medewerkerId;
    for (const werk of [
      () => huis.doe(kenPetToe, { id, soort: 'jurist', gemeenten: ['GM9001', 'GM9002'] }, klein),
      () => huis.doe(stelPetVoor, { id, soort: 'beheerder', gemeenten: [], reden: 'Hij vervangt mij.' }, klein),
    ])
      expect((await huis.weigert(werk())).weigering?.regel).toBe('B2.1-toegang-eigen-gemeenten');
    for (const werk of [
      () => huis.doe(beeindigMedewerker, { id: otto.medewerkerId }, klein),
      () => huis.doe(trekPetIn, { id: otto.medewerkerId, petId: otto.petId }, klein),
      () =>
        huis.doe(koppelMedewerker, { id: otto.medewerkerId, inlogIss: 'https://elders.example', inlogSub: 'o' }, klein),
    ])
      expect((await huis.weigert(werk())).weigering?.regel).toBe('B2.1-toegang-eigen-gemeenten');
  });

  test('B2.1, P7 weigert een beheerder van een gemeente bij petten en accounts van een partner', async () => {
    const klein = { ...ben, gemeenten: ['GM9001'] };
    const bijPolitie = { organisatieId: ORGANISATIES.politie.id, naam: 'Nieuwe Agent', functie: 'rechercheur' };
    const { id } = await huis.doe(voegMedewerker, bijPolitie, klein);
    const account = { inlogIss: 'https://inlog.example', inlogSub: 'tweede-account-van-ben' };
    const reden = 'Zij komt bij de eenheid werken.';
    // Each of these would let a second account read all that any gemeente sends to this eenheid.
    for (const werk of [
      () => huis.doe(kenPetToe, { id, soort: 'zorgcoordinator', gemeenten: [] }, klein),
      () => huis.doe(stelPetVoor, { id, soort: 'rechercheur', gemeenten: [], reden }, klein),
      () => huis.doe(stelPetVoor, { id, soort: 'rechercheur', gemeenten: ['GM9001'], reden }, klein),
      () => huis.doe(koppelMedewerker, { id: rik.medewerkerId, ...account }, klein),
      () => huis.doe(koppelMedewerker, { id, ...account }, klein),
      () => huis.doe(voegMedewerker, { ...bijPolitie, ...account }, klein),
      () => huis.doe(trekPetIn, { id: rik.medewerkerId, petId: rik.petId }, klein),
      () => huis.doe(beeindigMedewerker, { id: rik.medewerkerId }, klein),
    ])
      expect((await huis.weigert(werk())).weigering?.regel).toBe('B2.1-toegang-eigen-gemeenten');
  });

  test('B2.1 wie eigen gemeenten heeft blijft daarbinnen, welke petten er ook zijn', () => {
    const gemeente = fc.constantFrom('GM9001', 'GM9002', 'GM9003');
    fc.assert(
      fc.property(
        fc.uniqueArray(gemeente, { minLength: 1 }),
        fc.uniqueArray(gemeente, { minLength: 1 }),
        (eigen, pet) => {
          const wie = { gemeenten: eigen, organisatieId: 'a' };
          const buiten = buitenEigenGemeenten(wie, { id: 'b' }, [{ compartiment: 'toezicht', gemeenten: pet }]);
          expect(buiten).toBe(pet.some((g) => !eigen.includes(g)));
          for (const compartiment of ['politie', 'zorg', 'partner'])
            for (const id of ['a', 'b'])
              expect(buitenEigenGemeenten(wie, { id }, [{ compartiment, gemeenten: pet }])).toBe(id === 'b');
        },
      ),
    );
    const vanAlles = { gemeenten: [], organisatieId: 'a' };
    for (const compartiment of ['beheer', 'politie'])
      expect(buitenEigenGemeenten(vanAlles, { id: 'b' }, [{ compartiment, gemeenten: [] }])).toBe(false);
  });

  test('weigert de laatste beheerder te beëindigen of de pet af te nemen', async () => {
    const id = ben.medewerkerId;
    for (const werk of [
      () => huis.doe(beeindigMedewerker, { id }, ben),
      () => huis.doe(trekPetIn, { id, petId: ben.petId }, ben),
    ])
      expect(await huis.weigert(werk())).toMatchObject({ code: 'STAND_PAST_NIET' });
  });

  test('weigert dezelfde pet nog eens, een pet zonder gemeente, en een einddatum die voorbij is', async () => {
    const { id } = await nieuw('Kees Prins');
    const geef = (o: object) => huis.doe(kenPetToe, { id, soort: 'jurist', gemeenten: ['GM9001'], ...o }, ben);
    expect((await huis.weigert(geef({ gemeenten: [] }))).velden[0]?.veld).toBe('gemeenten');
    expect((await huis.weigert(geef({ geldigTot: '2026-03-01' }))).velden[0]?.veld).toBe('geldigTot');
    await geef({ geldigTot: '2026-03-31' });
    expect((await huis.weigert(geef({}))).code).toBe('BESTAAT_AL');
    const { petten } = await huis.vraag(toonMedewerker, { id }, ben);
    // 'Tot en met' 31 March ends with that day on Dutch clocks, in summer time by then.
    expect(petten).toMatchObject([
      { soort: 'jurist', compartiment: 'toezicht', geldigTot: '2026-03-31T22:00:00.000Z' },
    ]);
  });

  test('weigert een tweede medewerker met hetzelfde account of nummer, en een half account', async () => {
    await nieuw('Eva Klaver', { inlogIss: 'https://inlog.example', inlogSub: 'eva', legitimatienummer: 'L-900' });
    for (const o of [{ inlogIss: 'https://inlog.example', inlogSub: 'eva' }, { legitimatienummer: 'L-900' }])
      expect(await huis.weigert(nieuw('Eva Twee', o))).toMatchObject({
        code: 'BESTAAT_AL',
        message: expect.stringContaining('account'),
      });
    expect((await huis.weigert(nieuw('Half', { inlogSub: 'x' }))).velden[0]?.veld).toBe('inlogIss');
  });
});

describe('wie weg is, is meteen weg', () => {
  test('V2 de rol van het beheer kan geen sessie zien of wissen, alleen laten eindigen', async () => {
    for (const opdracht of ['select * from sessies', 'delete from sessies']) {
      await expect(huis.app.query(`begin; set local role samenzicht_beheer; ${opdracht}`), opdracht).rejects.toThrow(
        /permission denied/,
      );
      await huis.app.query('rollback');
    }
    await expect(
      huis.app.query(
        `begin; set local role samenzicht_toezicht; select kern.beeindig_sessies('${randomUUID()}', null)`,
      ),
    ).rejects.toThrow(/permission denied/);
    await huis.app.query('rollback');
  });

  test('V2 een ingetrokken pet stopt de sessies in die pet, en geen andere', async () => {
    const { token } = await inloggen('max');
    const ander = await inloggen('tess');
    expect((await herken(token))?.wie?.petsoort).toBe('toezichthouder');
    await huis.doe(trekPetIn, { id: max.medewerkerId, petId: max.petId }, ben);
    expect(await herken(token)).toBeNull();
    expect((await herken(ander.token))?.wie?.medewerkerId).toBe(tess.medewerkerId);
    expect((await huis.weigert(inloggen('max'))).code).toBe('GEEN_PET');
  });

  test('V2 een beëindigde medewerker is overal uitgelogd, en het log noemt wie dat deed', async () => {
    const een = await inloggen('aafje');
    const twee = await inloggen('aafje');
    await huis.doe(beeindigMedewerker, { id: aafje.medewerkerId }, ben);
    expect(await herken(een.token)).toBeNull();
    expect(await herken(twee.token)).toBeNull();
    const kaart = await huis.vraag(toonMedewerker, { id: aafje.medewerkerId }, pia);
    expect(kaart).toMatchObject({ actief: false });
    expect(kaart.petten.every((p) => p.geldigTot !== null)).toBe(true);
    const { rows } = await huis.eigenaar.query(
      `select medewerker_id, petsoort, onderwerp_id, regels from verwerkingen where naam = 'medewerker.beeindigen' and status = 'Ok' and soort = 'handeling'`,
    );
    expect(rows).toEqual([
      {
        medewerker_id: ben.medewerkerId,
        petsoort: 'beheerder',
        onderwerp_id: aafje.medewerkerId,
        regels: ['B2-inrichten'],
      },
    ]);
    const pet = huis.doe(kenPetToe, { id: aafje.medewerkerId, soort: 'jurist', gemeenten: ['GM9001'] }, ben);
    expect((await huis.weigert(pet)).code).toBe('STAND_PAST_NIET');
  });

  test('V2 wie petten van toezicht en politie heeft draagt er één, ook in twee browsers', async () => {
    await huis.doe(kenPetToe, { id: rik.medewerkerId, soort: 'toezichthouder', gemeenten: ['GM9001'] }, ben);
    const een = await inloggen('rik');
    const twee = await inloggen('rik');
    expect(een.sessie.wie).toBeNull();
    const [politie, toezicht] = ['rechercheur', 'toezichthouder'].map(
      (soort) => een.sessie.petten.find((p) => p.soort === soort)!.id,
    );
    await sessies.wissel(een.token, politie!);
    await sessies.wissel(twee.token, toezicht!);
    const petten = [(await herken(een.token))?.wie?.petsoort, (await herken(twee.token))?.wie?.petsoort];
    expect(petten).toEqual(['toezichthouder', 'toezichthouder']);
    await huis.doe(trekPetIn, { id: rik.medewerkerId, petId: toezicht! }, ben);
    expect(await herken(een.token)).toBeNull();
    expect((await inloggen('rik')).sessie.wie?.petsoort).toBe('rechercheur');
  });

  test('een nieuw account logt in, en het oude niet meer', async () => {
    const { id } = await nieuw('Noor Bos', { inlogIss: 'https://inlog.example', inlogSub: 'noor' });
    await huis.doe(kenPetToe, { id, soort: 'coordinator', gemeenten: ['GM9001', 'GM9002'] }, ben);
    const { token } = await inloggen('noor');
    await huis.doe(koppelMedewerker, { id, inlogIss: 'https://inlog.example', inlogSub: 'noor-2' }, ben);
    expect(await herken(token)).toBeNull();
    expect((await huis.weigert(inloggen('noor'))).code).toBe('GEEN_PET');
    expect((await inloggen('noor-2')).sessie.wie?.gemeenten).toEqual(['GM9001', 'GM9002']);
  });
});

describe('wie meedoet', () => {
  test('B2.1 een regio met districten, en een gemeente die meteen bij naam bekend is', async () => {
    const regio = await huis.doe(
      voegRegio,
      { naam: 'Zuiderland', districten: [{ naam: 'Kust' }, { naam: 'Polder' }] },
      ben,
    );
    const voor = await huis.vraag(toonOrganisaties, {}, ben);
    const kust = voor.districten.find((d) => d.naam === 'Kust')!;
    const gemeente = { code: 'GM9003', naam: 'Duinmeer', leidend: false, inwoners: 12_000 };
    const fout = huis.doe(voegGemeente, { ...gemeente, districtId: kust.id }, ben);
    expect((await huis.weigert(fout)).velden[0]?.veld).toBe('districtId');
    await huis.doe(voegGemeente, { ...gemeente, regioId: regio.id, districtId: kust.id }, ben);
    expect(gemeentenaam('GM9003')).toBe('Duinmeer');
    expect((await huis.weigert(huis.doe(voegGemeente, gemeente, ben))).code).toBe('BESTAAT_AL');
    const { gemeenten } = await huis.vraag(toonOrganisaties, {}, pia);
    expect(gemeenten.find((g) => g.code === 'GM9003')).toMatchObject({ regio: 'Zuiderland', district: 'Kust' });
  });

  test('B2.1 wie een gemeente toevoegt dient haar voortaan, zodat iemand er een pet voor kan krijgen', async () => {
    const { petten } = await huis.vraag(toonMedewerker, { id: ben.medewerkerId }, ben);
    expect(petten[0]?.gemeenten).toEqual(['GM9001', 'GM9002', 'GM9003']);
  });

  test('B11.1 een partner krijgt eigen medewerkers, te zoeken op naam en organisatie', async () => {
    const zonder = huis.doe(voegOrganisatie, { soort: 'gemeente', naam: 'Gemeente Duinmeer' }, ben);
    expect((await huis.weigert(zonder)).velden[0]?.veld).toBe('gemeente');
    const { id } = await huis.doe(
      voegOrganisatie,
      { soort: 'riec', naam: 'RIEC Laagland', telefoon: '088-1234567' },
      ben,
    );
    await huis.doe(voegMedewerker, { organisatieId: id, naam: 'Ria Analist', functie: 'analist' }, ben);
    expect((await huis.weigert(huis.doe(voegOrganisatie, { soort: 'riec', naam: 'RIEC Laagland' }, ben))).code).toBe(
      'BESTAAT_AL',
    );
    for (const zoek of ['ria', 'riec laag'])
      expect((await huis.vraag(toonMedewerkers, { zoek }, pia)).items).toMatchObject([
        { naam: 'Ria Analist', petten: [], organisatiesoort: 'riec' },
      ]);
    expect((await huis.vraag(toonMedewerkers, { zoek: '%' }, pia)).items).toEqual([]);
  });
});

describe('wie als laatste het licht uitdoet', () => {
  test('weigert de laatste beheerder van de hele installatie, ook als er nog een van een gemeente is', async () => {
    const { id } = await nieuw('Gert Groot');
    await maakBeheerder(id);
    expect(await huis.weigert(huis.doe(beeindigMedewerker, { id }, { ...ben, gemeenten: [] }))).toMatchObject({
      code: 'STAND_PAST_NIET',
    });
  });

  test('twee beheerders die elkaar tegelijk wegsturen: één blijft', async () => {
    const [een, twee] = await Promise.all(['Anna Een', 'Teun Twee'].map((naam) => nieuw(naam)));
    const alles = { ...ben, gemeenten: [] };
    const { rows: voor } = await huis.eigenaar.query(
      `update petten set geldig_tot = now() - interval '1 year' where soort = 'beheerder' returning id`,
    );
    for (const { id } of [een!, twee!]) await maakBeheerder(id);
    const uitkomsten = await Promise.allSettled([
      huis.doe(beeindigMedewerker, { id: twee!.id }, { ...alles, medewerkerId: een!.id }),
      huis.doe(beeindigMedewerker, { id: een!.id }, { ...alles, medewerkerId: twee!.id }),
    ]);
    await huis.eigenaar.query(`update petten set geldig_tot = null where id = any ($1)`, [voor.map((r) => r.id)]);
    expect(uitkomsten.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
