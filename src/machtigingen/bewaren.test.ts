import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bewaarbronnen, kamers } from '../app/huis.ts';
import { draaiBewaren } from '../bewaren/index.ts';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiPlek } from '../kern/proef/zaak.ts';
import { maakSleutel } from '../kern/sleutelbos.ts';
import { maakIdmaker } from '../platform/ids.ts';

// B12.7, C15: a machtiging goes with its verslag after its term, the key first; what is owed or lies ready keeps it.

const { tess, cor, pia } = MENSEN;
let huis: Proefhuis;
let locatieId: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  ({ locatieId } = await zaaiPlek(huis.eigenaar));
});
afterAll(async () => {
  await sluitDocumentenmotor();
  await huis.sluit();
});

/** A paper machtiging of long ago that was used, with a verslag unless said otherwise. */
async function gebruikt(dag: string, o: { verslag?: boolean; klaarTot?: string } = {}) {
  const [id, b, door] = [randomUUID(), randomUUID(), tess.medewerkerId];
  const e = huis.eigenaar;
  await e.query(
    `insert into machtigingen (gemeente, id, gever, elders_nummer, status, bepaling, norm, doel, gegeven_op, geldig_tot, gevraagd_op, gevraagd_door)
     values ('GM9001', $1, 'papier', 'P-1', 'verleend', 'Zoals getoond', 'APV 3:3', 'Naleving vaststellen.', $2::date, $2::date + 3, $2::date, $3)`,
    [id, dag, door],
  );
  await e.query(
    `insert into binnentredingen (gemeente, id, machtiging_id, locatie_id, op, door, nacht, afwezig, vergezeld, verslag_voor) values ('GM9001', $1, $2, $3, $4::date, $5, false, false, 0, $4::date + 4)`,
    [b, id, locatieId, dag, door],
  );
  if (o.verslag !== false) {
    await e.query(
      `insert into binnentreedverslagen (gemeente, id, versleuteld, vingerafdruk, op, door, petsoort) values ('GM9001', $1, 'dicht', 'x', $2, $3, 'toezichthouder')`,
      [b, dag, door],
    );
    await huis.databank.transactie({ ...tess, rol: tess.compartiment }, null, (db) =>
      maakSleutel(db, { soort: 'binnentreding', gemeente: 'GM9001', id: b }, 'toezicht', new Date(dag)),
    );
  }
  if (o.klaarTot)
    await e.query(
      `insert into verslagafschriften (gemeente, id, binnentreding_id, aan, wijze, gedaan_op, toelichting, beschikbaar_tot, op, door) values ('GM9001', $1, $2, 'bewoner', 'onbestelbaar', $3::date, 'De brief kwam terug.', $4, $3::date, $5)`,
      [randomUUID(), b, dag, o.klaarTot, door],
    );
  return { id, b };
}

const isEr = async (tabel: string, id: string) =>
  (await huis.eigenaar.query(`select 1 from ${tabel} where id = $1`, [id])).rowCount === 1;
const doe = (naam: string, invoer: object, wie: Wie) => {
  const h = kamers.find((k) => k.naam === 'bewaren')!.declaraties.find((d) => d.naam === naam)!;
  return huis.doe(h as never, invoer as never, wie) as Promise<{ id: string }>;
};

describe('B12.7 C15 een machtiging na haar termijn', () => {
  test('B12.7 C15 wat een verslag schuldig is of zes maanden klaarligt blijft; de rest gaat, met de sleutel van het verslag', async () => {
    const weg = await gebruikt('2019-03-01');
    const schuldig = await gebruikt('2019-03-01', { verslag: false });
    const klaar = await gebruikt('2020-10-01', { klaarTot: '2021-04-01' });
    const { id } = await doe(
      'vernietigingslijst.opstellen',
      { gemeente: 'GM9001', soort: 'machtiging', toelichting: 'Nagekeken met de archivaris.' },
      cor,
    );
    const { rows } = await huis.eigenaar.query('select onderwerp_id from vernietigingsregels where lijst_id = $1', [
      id,
    ]);
    expect(rows.map((r) => r.onderwerp_id)).toEqual([weg.id]);
    const { rows: lijst } = await huis.eigenaar.query('select versie from vernietigingslijsten where id = $1', [id]);
    const keur = { id, versie: lijst[0].versie, reden: 'Steekproef klopt met de termijnen.' };
    await doe('vernietigingslijst.goedkeuren', keur, pia);
    await draaiBewaren({ databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) }, bewaarbronnen());
    expect(await isEr('machtigingen', weg.id)).toBe(false);
    expect(await isEr('binnentreedverslagen', weg.b)).toBe(false);
    for (const m of [schuldig, klaar]) expect(await isEr('machtigingen', m.id)).toBe(true);
    const sleutels = await huis.eigenaar.query(
      `select id from sleutels where soort = 'binnentreding' and verpakt is not null`,
    );
    expect(sleutels.rows).toEqual([{ id: klaar.b }]);
  });
});
