import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ankersleutel, bewaakKeten, leesAnker, maakAnker, publiek, toetsAnker, type Anker } from '../kern/anker.ts';
import { controleerKeten, verzegel } from '../kern/log.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { toonMeldingen } from '../meldingen/index.ts';
import { toonAnkers } from './anker-vragen.ts';
import { werk } from './werk.ts';

const { ben, pia, tess, jet } = MENSEN;
const sleutel = ankersleutel(Buffer.alloc(32, 5));
let huis: Proefhuis;
let anker: Anker;

beforeAll(async () => {
  huis = await maakProefhuis();
  for (let n = 0; n < 3; n++) {
    huis.klok.vooruit(60_000);
    await huis.vraag(toonMeldingen, {}, tess);
    await verzegel(huis.databank, huis.klok);
  }
  anker = (await maakAnker(huis.databank, huis.klok, sleutel))!;
  huis.klok.vooruit(60_000);
  await huis.vraag(toonMeldingen, {}, tess);
  await verzegel(huis.databank, huis.klok);
});
afterAll(() => huis.sluit());

const toets = (a: Anker, s = sleutel) => toetsAnker(huis.databank, a, publiek(s));
const middelen = () => {
  huis.klok.vooruit(60_000);
  return { databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) };
};

/** Writes the whole chain anew over what the lines are now, as somebody with full power over the database would. */
async function herschrijfKeten(): Promise<void> {
  const { rows } = await huis.eigenaar.query<{ volgnummer: string; rijen: string[] }>(
    'select volgnummer, rijen from verwerkingen_keten order by volgnummer',
  );
  let vorige = Buffer.alloc(32);
  for (const s of rows) {
    const { rows: teksten } = await huis.eigenaar.query<{ tekst: string }>(
      `select kern.log_canoniek_v1(v) as tekst from unnest($1::uuid[]) with ordinality as i (id, n) join verwerkingen v on v.id = i.id order by i.n`,
      [s.rijen],
    );
    const hashes = Buffer.concat(teksten.map((t) => createHash('sha256').update(t.tekst).digest()));
    const hash = createHash('sha256').update(vorige).update(hashes).digest();
    await huis.eigenaar.query(
      'update verwerkingen_keten set vorige = $2, hash = $3, rijhashes = $4 where volgnummer = $1',
      [s.volgnummer, vorige, hash, hashes],
    );
    vorige = hash;
  }
}

describe('B12.8 een anker van het log', () => {
  test('B12.8 weigert wie niet van het beheer is', async () => {
    expect((await huis.weigert(huis.vraag(toonAnkers, {}, jet))).weigering?.regel).toBe('R1-compartimenten');
  });

  test('B12.8 weigert een anker dat veranderd is, of door een ander is getekend', async () => {
    expect(await toets({ ...anker, rijen: anker.rijen + 1 })).toMatchObject({ goed: false });
    expect(await toets(anker, ankersleutel(Buffer.alloc(32, 6)))).toMatchObject({
      goed: false,
      reden: 'de handtekening van dit anker is niet van deze installatie, of het anker is veranderd',
    });
    expect(leesAnker('{"soort":"iets anders"}')).toBeNull();
    expect(leesAnker('geen json')).toBeNull();
  });

  test('B12.8 klopt met de keten waar het van is, ook als het log daarna groeide', async () => {
    expect(leesAnker(JSON.stringify(anker))).toEqual(anker);
    expect(anker).toMatchObject({ dag: '2026-03-02', schakel: 3 });
    expect(await toets(anker)).toEqual({ goed: true });
  });

  test('B12.8 er is er één per dag, en beheerder en privacyfunctionaris halen haar op', async () => {
    expect(await maakAnker(huis.databank, huis.klok, sleutel)).toBeNull();
    for (const wie of [ben, pia]) expect((await huis.vraag(toonAnkers, {}, wie)).items).toEqual([anker]);
  });

  test('B12.8 niemand van het programma verandert of wist een anker', async () => {
    const client = await huis.app.connect();
    for (const opdracht of ['delete from logankers', 'update logankers set schakel = 1']) {
      await client.query('begin');
      await client.query(`select kern.open_handeling('systeem', '{}', null, null, '', null)`);
      await expect(client.query(opdracht)).rejects.toMatchObject({ code: '42501' });
      await client.query('rollback');
    }
    client.release();
  });

  test('B12.8 een keten die heel is geeft geen werk', async () => {
    expect(await bewaakKeten(middelen(), sleutel)).toMatchObject({ heel: true });
    expect(await haalWerk()).toEqual([]);
  });

  test('B12.8 een keten die in haar geheel is herschreven past bij zichzelf, en niet bij een anker van eerder', async () => {
    await huis.eigenaar.query(
      `update verwerkingen set doel = 'zorg' where id = (select rijen[1] from verwerkingen_keten where volgnummer = 2)`,
    );
    await herschrijfKeten();
    expect((await controleerKeten(huis.databank)).heel).toBe(true);
    expect(await toets(anker)).toEqual({
      goed: false,
      reden: 'schakel 3 heeft een andere hash dan op 2026-03-02: de keten is herschreven',
    });
    // The program's own walk holds the chain against its own anchors too, and says so where it is seen.
    expect(await bewaakKeten(middelen(), sleutel)).toMatchObject({ heel: false });
    expect((await haalWerk())[0]!.taak).toContain('gebroken');
    expect((await huis.vraag(toonAnkers, {}, pia)).controle).toMatchObject({ heel: false });
  });

  test('B12.8 een log dat is ingekort mist de schakel van het anker', async () => {
    await huis.eigenaar.query('delete from verwerkingen_keten where volgnummer >= 3');
    expect(await toets(anker)).toEqual({
      goed: false,
      reden: 'schakel 3 van dit anker is er niet meer: het log is ingekort',
    });
  });
});

async function haalWerk() {
  const rol = {
    rol: 'beheer' as const,
    gemeenten: pia.gemeenten,
    medewerkerId: pia.medewerkerId,
    organisatieId: pia.organisatieId,
    petsoort: pia.petsoort,
  };
  return huis.databank.transactie(rol, null, async (db) => {
    const regels = [];
    for (const bron of werk.filter((w) => w.petten.includes('privacyfunctionaris')))
      regels.push(...(await bron.haal({ db, wie: pia, klok: huis.klok, maximum: 20 })));
    return regels.filter((r) => r.taak.includes('keten'));
  });
}
