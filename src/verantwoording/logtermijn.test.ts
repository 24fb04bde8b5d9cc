import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leesLogtermijn } from '../bewaren/index.ts';
import {
  ankersleutel,
  bewaakKeten,
  maakAnker,
  publiek,
  toetsAnker,
  zoekKapotAnker,
  type Anker,
} from '../kern/anker.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { controleerKeten, verzegel } from '../kern/log.ts';
import { snijLog } from '../kern/logsnijden.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { registreerMelding, toonMelding } from '../meldingen/index.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { toonAnkers } from './anker-vragen.ts';
import { controleerVerwerkingen } from './vragen.ts';

const { pia, tess } = MENSEN;
const sleutel = ankersleutel(Buffer.alloc(32, 5));
const publieke = publiek(sleutel);
const melding = {
  gemeente: 'GM9001',
  ontvangenOp: '2026-03-02T09:30:00Z',
  bron: 'buurt',
  wijze: 'telefoon',
  anoniem: true,
  tekst: 'Elke nacht auto’s voor de deur van het pand op de hoek.',
  urgentie: 'gewoon',
  terugkoppelingGewenst: false,
} as const;
let huis: Proefhuis;
const ankers: Anker[] = [];

/** A day of the log with its anchor. */
async function dag(op: string): Promise<void> {
  huis.klok.zet(op);
  const { id } = await huis.doe(registreerMelding, melding, tess);
  await huis.vraag(toonMelding, { id }, tess);
  while ((await verzegel(huis.databank, huis.klok)) > 0);
  ankers.push((await maakAnker(huis.databank, huis.klok, sleutel))!);
}

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  await zetDatabankklok('infinity');
  for (const n of [2, 3, 4, 5]) await dag(`2026-03-0${n}T10:00:00Z`);
});
afterAll(() => huis.sluit());

const middelen = () => ({ databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) });
const snij = (s = sleutel) => snijLog(middelen(), s, { maanden: 60, regelversie: '2026-1' });
const aantal = async (tabel: string) =>
  (await huis.eigenaar.query(`select count(*)::int as n from ${tabel}`)).rows[0].n as number;
const eigenaar = (tekst: string, waarden: unknown[] = []) => huis.eigenaar.query(tekst, waarden);

/** The database cuts by its own clock, which a test cannot set ahead: its owner puts another in the place of it. */
const zetDatabankklok = (op: string) =>
  eigenaar(
    `create or replace function kern.snijklok() returns timestamptz language sql stable as $$ select '${op}'::timestamptz $$`,
  );

/** Both walks say the same, and so do the anchors. */
async function isHeel() {
  while ((await verzegel(huis.databank, huis.klok)) > 0);
  const keten = await controleerKeten(huis.databank);
  const zelfde = await huis.vraag(controleerVerwerkingen, {}, pia);
  expect({ heel: zelfde.heel, schakels: zelfde.schakels, rijen: zelfde.rijen }).toEqual({
    heel: keten.heel,
    schakels: keten.schakels,
    rijen: keten.rijen,
  });
  const kapot = keten.kapot ?? (await zoekKapotAnker(huis.databank, publieke));
  return kapot ? kapot.reden : 'heel';
}

describe('geweigerd', () => {
  test('B12.8 er gaat niets voor de termijn, en nooit korter dan een jaar', async () => {
    huis.klok.zet('2031-03-02T09:00:00Z');
    expect(await snij()).toBe(0);
    await expect(snijLog(middelen(), sleutel, { maanden: 3, regelversie: '2026-1' })).rejects.toThrow('valt buiten');
    expect(await aantal('logkoppen')).toBe(0);
  });

  test('B12.8 geen rol van het programma snijdt waar het niet mag, of wist een kop', async () => {
    huis.klok.zet('2031-03-03T12:00:00Z');
    const client = await huis.app.connect();
    for (const opdracht of [
      `select kern.snijd_log(60, '2031-03-03T12:00:00Z', 4, 'x', 'x', '1')`,
      `select kern.snijd_log(1, '2031-03-03T12:00:00Z', 1, 'x', 'x', '1')`,
      'delete from logkoppen',
      'delete from verwerkingen',
    ]) {
      await client.query('begin');
      await client.query(`select kern.open_handeling('systeem', '{}', null, null, '', null)`);
      await expect(client.query(opdracht), opdracht).rejects.toMatchObject({
        code: expect.stringMatching(/23514|42501/),
      });
      await client.query('rollback');
    }
    client.release();
  });

  test('B12.8 een verzonnen moment of een eigen anker snijdt geen regel die nog in zijn termijn is', async () => {
    huis.klok.zet('2026-03-05T12:00:00Z');
    await zetDatabankklok('2026-03-05T12:00:00Z');
    const voor = await aantal('verwerkingen');
    const client = await huis.app.connect();
    const snijdAls = async (vooraf: string[]) => {
      await client.query('begin');
      await client.query(`select kern.open_handeling('systeem', '{}', null, null, '', null)`);
      for (const opdracht of vooraf) await client.query(opdracht);
      const snede = client.query(
        `select kern.snijd_log(12, '2999-01-01', (select max(schakel) from logankers), 'x', 'x', '1')`,
      );
      await expect(snede).rejects.toMatchObject({ code: '23514' });
      await client.query('rollback');
    };
    await snijdAls([]);
    // An anchor that says it was made long ago, over a link of this minute.
    await huis.vraag(toonMelding, { id: (await huis.doe(registreerMelding, melding, tess)).id }, tess);
    while ((await verzegel(huis.databank, huis.klok)) > 0);
    const eigen = `insert into logankers (schakel, dag, hash, rijen, gemaakt_op, sleutel, handtekening)
      select volgnummer, '2020-01-01', hash, 1, '2020-01-01', 'x', 'x' from verwerkingen_keten order by volgnummer desc limit 1`;
    await snijdAls([eigen]);
    await zetDatabankklok('infinity');
    client.release();
    expect(await aantal('verwerkingen')).toBeGreaterThanOrEqual(voor);
    expect(await aantal('logkoppen')).toBe(0);
  });

  test('B12.7 B12.8 een opschorting, een open verzoek en een open datalek houden tegen wat bij hen hoort', async () => {
    huis.klok.zet('2031-03-03T12:00:00Z');
    // The log itself stays as it is: a line that was changed would stop the cut for another reason.
    const snijpunten = async () =>
      (await eigenaar(`select count(*)::int as n from kern.log_snijpunt(60, $1)`, [huis.klok.nu()])).rows[0]
        .n as number;
    const zaak = (
      await eigenaar(
        `select onderwerp_id from verwerkingen where onderwerp_id ~ '^[0-9a-f-]{36}$' and gemeente = 'GM9001' order by start_ms limit 1`,
      )
    ).rows[0].onderwerp_id as string;
    expect(await snijpunten()).toBe(1);
    await eigenaar(
      `insert into opschortingen (gemeente, id, compartiment, soort, onderwerp_id, aanduiding, reden, toelichting, kijken_op, ingesteld_op, ingesteld_door, petsoort)
       values ('GM9001', gen_random_uuid(), 'toezicht', 'melding', $1, 'M-1', 'beroep', 'Beroep loopt.', '2031-06-01', now(), $2, 'jurist')`,
      [zaak, MENSEN.jet.medewerkerId],
    );
    expect(await snijpunten()).toBe(0);
    expect(await snij()).toBe(0);
    await eigenaar(`update opschortingen set opgeheven_op = now(), opheffingsreden = 'Klaar.'`);
    expect(await snijpunten()).toBe(1);

    huis.klok.zet('2031-03-02T09:00:00Z');
    await eigenaar(
      `insert into verzoeken (gemeente, id, recht, wijze, ontvangen_op, termijn_tot, status, versleuteld, aangemaakt_op, aangemaakt_door)
       values ('GM9001', gen_random_uuid(), 'inzage', 'brief', '2031-03-02', '2031-04-02', 'in_behandeling', ''::bytea, '2031-03-02', $1)`,
      [pia.medewerkerId],
    );
    huis.klok.zet('2031-03-20T12:00:00Z');
    expect(await snij()).toBe(0);
    await eigenaar(`delete from verzoeken`);
    expect(await snijpunten()).toBe(1);

    await eigenaar(
      `insert into datalekken (gemeente, id, ontdekt_op, gemeld_op, wat, soort) values ('GM9001', gen_random_uuid(), '2031-03-02', '2031-03-02', 'Verkeerd verzonden.', 'anders')`,
    );
    expect(await snij()).toBe(0);
    await eigenaar('delete from datalekken');
    expect(await snijpunten()).toBe(1);
  });

  test('B12.8 wat niet klopt wordt niet weggesneden: dan zou het bewijs ook weg zijn', async () => {
    huis.klok.zet('2031-03-03T12:00:00Z');
    const { rows } = await eigenaar(`select id, doel from verwerkingen order by start_ms limit 1`);
    await eigenaar(`update verwerkingen set doel = 'zorg' where id = $1`, [rows[0].id]);
    expect(await snij()).toBe(0);
    await eigenaar(`update verwerkingen set doel = $2 where id = $1`, [rows[0].id, rows[0].doel]);
    expect(await snij(ankersleutel(Buffer.alloc(32, 6)))).toBe(0);
  });
});

describe('na de termijn', () => {
  test('B12.8 afgebroken halverwege is er niets gebeurd', async () => {
    huis.klok.zet('2031-03-03T12:00:00Z');
    const voor = await aantal('verwerkingen');
    await eigenaar(
      `create function stop() returns trigger language plpgsql as $$ begin raise exception 'stroom weg'; end $$`,
    );
    await eigenaar(`create trigger stop before delete on verwerkingen_keten for each row execute function stop()`);
    await expect(snij()).rejects.toThrow('stroom weg');
    await eigenaar(`drop trigger stop on verwerkingen_keten; drop function stop`);
    expect([await aantal('verwerkingen'), await aantal('logkoppen')]).toEqual([voor, 0]);
  });

  test('B12.7 B12.8 het log gaat tot een anker, met een getekende kop, een verklaring zonder inhoud en een eigen regel', async () => {
    huis.klok.zet('2031-03-03T12:00:00Z');
    const weg = await snij();
    expect(weg).toBeGreaterThan(0);
    expect(await isHeel()).toBe('heel');
    expect(await bewaakKeten(middelen(), sleutel)).toMatchObject({
      heel: true,
      begin: { schakel: ankers[1]!.schakel },
    });
    const log = await eigenaar(
      `select naam, aantal, soort, onderwerp_id from verwerkingen where naam = 'log.vernietigen'`,
    );
    expect(log.rows).toEqual([
      { naam: 'log.vernietigen', aantal: weg, soort: 'systeem', onderwerp_id: `schakel-${ankers[1]!.schakel}` },
    ]);
    const bewijs = await eigenaar(`select compartiment, soort, regel, vingerafdruk from vernietigingen`);
    expect(bewijs.rows).toEqual([
      { compartiment: 'beheer', soort: 'logregel', regel: 'logregel-verzegeld', vingerafdruk: ankers[1]!.hash },
    ]);
    expect((await huis.vraag(toonAnkers, {}, pia)).begin).toMatchObject({ schakel: ankers[1]!.schakel });
  });

  test('B12.8 een anker van voor de kop zegt dat het deel weg is, en een van erna klopt nog', async () => {
    expect(await toetsAnker(huis.databank, ankers[0]!, publieke)).toEqual({
      goed: true,
      vernietigdOp: '2031-03-03T12:00:00.000Z',
    });
    expect(await toetsAnker(huis.databank, ankers[3]!, publieke)).toEqual({ goed: true });
  });

  test('B12.8 er is niets te snijden tot de volgende dag aan zijn termijn is, en dan gaat die ook', async () => {
    expect(await snij()).toBe(0);
    huis.klok.zet('2031-03-04T12:00:00Z');
    expect(await snij()).toBeGreaterThan(0);
    expect(await aantal('logkoppen')).toBe(2);
    await dag('2031-03-05T06:00:00Z');
    expect(ankers.at(-1)!.rijen).toBe((await aantal('verwerkingen')) + ankers[2]!.rijen);
    expect(await isHeel()).toBe('heel');
    expect(await toetsAnker(huis.databank, ankers[0]!, publieke)).toMatchObject({ goed: true });
  });

  test('B12.8 knoeien na de kop, met de kop en met wat ervoor lag valt nog steeds op', async () => {
    const proef = async (schade: string) => {
      await eigenaar(`create table spaar as select * from verwerkingen; create table spaarketen as select * from verwerkingen_keten;
        create table spaarkop as select * from logkoppen`);
      await eigenaar(schade);
      const uitkomst = await isHeel();
      await eigenaar(`begin; delete from verwerkingen; delete from verwerkingen_wachtrij; delete from verwerkingen_keten; delete from logkoppen; alter table verwerkingen disable trigger all;
        insert into verwerkingen select * from spaar; alter table verwerkingen enable trigger all; insert into verwerkingen_keten select * from spaarketen;
        insert into logkoppen select * from spaarkop; drop table spaar, spaarketen, spaarkop; commit`);
      return uitkomst;
    };
    while ((await verzegel(huis.databank, huis.klok)) > 0);
    const eerste = `(select min(volgnummer) from verwerkingen_keten)`;
    expect(
      await proef(`update verwerkingen set doel = 'zorg' where start_ms = (select min(start_ms) from verwerkingen)`),
    ).toContain('veranderd');
    expect(await proef(`delete from verwerkingen_keten where volgnummer = ${eerste}`)).toBe('deze schakel ontbreekt');
    expect(await proef('delete from logkoppen')).toBe('deze schakel ontbreekt');
    expect(await proef(`delete from logkoppen where schakel = (select max(schakel) from logkoppen)`)).toBe(
      'deze schakel ontbreekt',
    );
    expect(await proef(`update logkoppen set rijen = rijen + 1`)).toContain('handtekening');
    // Somebody with all power over the database takes a link more, and moves the kop along.
    const verder = `with weg as (delete from verwerkingen_keten where volgnummer = ${eerste} returning volgnummer, hash, rijen),
      regels as (delete from verwerkingen where id = any (select unnest(rijen) from weg))
      insert into logkoppen select a.schakel, a.hash, a.rijen, 1, k.op, k.sleutel, k.handtekening from weg w join logankers a on a.schakel = w.volgnummer cross join (select * from logkoppen order by schakel desc limit 1) k`;
    expect(await proef(verder)).toContain('handtekening');
    expect(await isHeel()).toBe('heel');
  });
});

test('B12.7 de langste termijn van een gemeente geldt voor het hele log', async () => {
  expect(await leesLogtermijn(huis.databank)).toMatchObject({ maanden: 60 });
  const besluit = (gemeente: string, maanden: number) =>
    eigenaar(
      `insert into bewaarafwijkingen (gemeente, id, regel, maanden, besluit_op, besluitnummer, op, door, petsoort)
       values ($1, gen_random_uuid(), 'logregel-verzegeld', $2, '2031-01-10', 'B-12', now(), $3, 'privacyfunctionaris')`,
      [gemeente, maanden, pia.medewerkerId],
    );
  await besluit('GM9001', 24);
  expect(await leesLogtermijn(huis.databank)).toMatchObject({ maanden: 60 });
  await besluit('GM9002', 36);
  expect(await leesLogtermijn(huis.databank)).toMatchObject({ maanden: 36 });
});
