import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { toonMeldingen } from '../meldingen/index.ts';
import { beginBeoordeling, beslisOverPet, toonBeoordeling } from './beoordelinghandelingen.ts';
import { schortOp } from './queries-beoordeling.ts';
import { werk } from './werk.ts';

const { aafje, ben, fien, pia, tess, jet, max } = MENSEN;
const nieuw = { gemeente: 'GM9001', uiterlijk: '2026-03-30', opschorten: true };
let huis: Proefhuis;
let id: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await huis.vraag(toonMeldingen, {}, tess);
  id = (await huis.doe(beginBeoordeling, nieuw, ben)).id;
});
afterAll(() => huis.sluit());

const lees = () => huis.vraag(toonBeoordeling, { id }, pia);
async function regelVan(wie: Wie) {
  return (await lees()).regels.find((r) => r.medewerkerId === wie.medewerkerId)!;
}
async function petVanDb(petId: string) {
  const { rows } = await huis.eigenaar.query('select gemeenten, geldig_tot from petten where id = $1', [petId]);
  return rows[0] as { gemeenten: string[]; geldig_tot: Date | null };
}

describe('V2 R1 de beoordeling van toegang', () => {
  test('V2 weigert de privacyfunctionaris als voorbereider, een tweede tegelijk, en een dag die voorbij is', async () => {
    expect((await huis.weigert(huis.doe(beginBeoordeling, nieuw, pia))).weigering?.regel).toBe(
      'V2-toegang-klaarzetten',
    );
    expect((await huis.weigert(huis.doe(beginBeoordeling, nieuw, ben))).code).toBe('BESTAAT_AL');
    expect((await huis.weigert(huis.doe(beginBeoordeling, { ...nieuw, uiterlijk: '2026-03-01' }, ben))).code).toBe(
      'INVOER_ONGELDIG',
    );
    expect(
      (await huis.weigert(huis.doe(beginBeoordeling, { ...nieuw, gemeente: 'GM9009' }, ben))).weigering?.regel,
    ).toBe('B2-eigen-gemeente');
  });

  test('V2 de lijst noemt elke pet van de gemeente, met de dag van het laatste gebruik, en geen pet van politie of zorg', async () => {
    const b = await lees();
    expect(b.regels.map((r) => r.petsoort)).toEqual(expect.arrayContaining(['toezichthouder', 'jurist', 'beheerder']));
    expect(b.regels.some((r) => ['rechercheur', 'zorgcoordinator'].includes(r.petsoort))).toBe(false);
    expect((await regelVan(tess)).laatstGebruikt).toBe('2026-03-02');
    expect((await regelVan(jet)).laatstGebruikt).toBeNull();
  });

  test('R1 weigert de beheerder als beoordelaar, en ieder over de eigen pet', async () => {
    const oordeel = { id: (await regelVan(max)).id, uitkomst: 'bevestigd', reden: 'Nog in dienst.' } as const;
    expect((await huis.weigert(huis.doe(beslisOverPet, oordeel, ben))).weigering?.regel).toBe('V2-toegang-beoordelen');
    const eigen = { ...oordeel, id: (await regelVan(pia)).id };
    expect((await huis.weigert(huis.doe(beslisOverPet, eigen, pia))).weigering?.regel).toBe(
      'R1-eigen-pet-niet-beoordelen',
    );
  });

  test('R1 weigert wie de pet zelf als tweede bevestigde, ook met eigen SQL; een ander beslist wel', async () => {
    const { id: regel } = await regelVan(aafje);
    const oordeel = { id: regel, uitkomst: 'bevestigd', reden: 'Nog in dienst.' } as const;
    expect((await huis.weigert(huis.doe(beslisOverPet, oordeel, pia))).weigering?.regel).toBe(
      'R1-bevestigde-pet-niet-beoordelen',
    );
    const zelf = `update toegangsbeoordelingsregels set uitkomst = 'bevestigd', op = now(), door = kern.medewerker() where id = '${regel}' returning id`;
    expect(await huis.ruw(pia, zelf)).toEqual([]);
    await huis.doe(beslisOverPet, oordeel, fien);
  });

  test('R1 ook met eigen SQL beslist een beheerder niet, en stopt geen pet zonder oordeel', async () => {
    const client = await huis.app.connect();
    await client.query('begin');
    await client.query('select kern.open_handeling($1, $2, $3, $4, $5, null)', [
      'beheer',
      ben.gemeenten,
      ben.medewerkerId,
      ben.organisatieId,
      ben.petsoort,
    ]);
    const regel = (await regelVan(max)).id;
    const u = await client.query(
      `update toegangsbeoordelingsregels set uitkomst = 'beeindigd', op = now(), door = $2 where id = $1`,
      [regel, ben.medewerkerId],
    );
    expect(u.rowCount).toBe(0);
    expect((await client.query('select kern.voer_beoordeling_uit($1, now()) as ok', [regel])).rows).toEqual([
      { ok: false },
    ]);
    await client.query('rollback');
    client.release();
  });

  test('V2 B2.1 bevestigen laat de pet, beëindigen neemt alleen deze gemeente weg, en de sessies stoppen', async () => {
    await huis.doe(
      beslisOverPet,
      { id: (await regelVan(max)).id, uitkomst: 'bevestigd', reden: 'Nog in dienst.' },
      pia,
    );
    expect((await petVanDb(max.petId)).geldig_tot).toBeNull();
    await huis.eigenaar.query(
      `insert into sessies (token_hash, medewerker_id, pet_id, csrf_geheim, begonnen_op, gezien_op, verloopt_op) values ('x', $1, $2, 'c', now(), now(), now() + interval '1 hour')`,
      [tess.medewerkerId, tess.petId],
    );
    await huis.doe(
      beslisOverPet,
      { id: (await regelVan(tess)).id, uitkomst: 'beeindigd', reden: 'Werkt nu elders.' },
      pia,
    );
    expect(await petVanDb(tess.petId)).toEqual({ gemeenten: ['GM9002'], geldig_tot: null });
    expect((await huis.eigenaar.query('select 1 from sessies where pet_id = $1', [tess.petId])).rowCount).toBe(0);
    await huis.doe(beslisOverPet, { id: (await regelVan(jet)).id, uitkomst: 'beeindigd', reden: 'Uit dienst.' }, pia);
    expect((await petVanDb(jet.petId)).geldig_tot).not.toBeNull();
    const nogEens = { id: (await regelVan(jet)).id, uitkomst: 'bevestigd', reden: 'Toch niet.' } as const;
    expect((await huis.weigert(huis.doe(beslisOverPet, nogEens, pia))).code).toBe('STAND_PAST_NIET');
    const beheerder = { id: (await regelVan(ben)).id, uitkomst: 'beeindigd', reden: 'Niet nodig.' } as const;
    expect((await huis.weigert(huis.doe(beslisOverPet, beheerder, pia))).code).toBe('STAND_PAST_NIET');
  });

  test('V2 wat open staat, staat met de termijn in de werkvoorraad; wat te laat is stopt zoals gezegd, de beheerder niet', async () => {
    const rol = {
      rol: 'beheer' as const,
      gemeenten: pia.gemeenten,
      medewerkerId: pia.medewerkerId,
      organisatieId: pia.organisatieId,
      petsoort: pia.petsoort,
    };
    const taken = await huis.databank.transactie(rol, null, async (db) => {
      const bronnen = werk.filter((w) => w.petten.includes('privacyfunctionaris'));
      return (await Promise.all(bronnen.map((w) => w.haal({ db, wie: pia, klok: huis.klok, maximum: 9 })))).flat();
    });
    expect(taken).toMatchObject([{ taak: 'Beslissen wie toegang houdt', voor: '2026-03-30' }]);
    const systeem = {
      rol: 'systeem' as const,
      gemeenten: [],
      medewerkerId: null,
      organisatieId: null,
      petsoort: 'systeem',
    };
    const veeg = () => huis.databank.transactie(systeem, null, (db) => schortOp(db, huis.klok.nu()));
    expect(await veeg()).toBe(0);
    huis.klok.zet('2026-03-31T10:00:00Z');
    expect(await veeg()).toBeGreaterThan(0);
    expect(await veeg()).toBe(0);
    const b = await lees();
    expect(b.regels.filter((r) => r.uitkomst === null).map((r) => r.petsoort)).toEqual(['beheerder']);
    expect((await petVanDb(MENSEN.bea.petId)).geldig_tot).not.toBeNull();
  });
});
