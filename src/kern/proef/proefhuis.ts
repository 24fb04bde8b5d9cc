import path from 'node:path';
import type pg from 'pg';
import type { Static, TObject, TSchema } from 'typebox';
import { maakIdmaker } from '../../platform/ids.ts';
import { maakZetbareKlok, type ZetbareKlok } from '../../platform/klok.ts';
import { createPool } from '../../platform/database/pool.ts';
import { maakProefdatabase } from '../../platform/database/proefdatabase.ts';
import { laadBeleid, type Beleid } from '../beleid.ts';
import { maakDatabank, sql, type Databank } from '../db.ts';
import type { Handeling, Vraag } from '../declaraties.ts';
import { Fout } from '../fouten.ts';
import type { Werkbron } from '../kamer.ts';
import { maakLokaleKek, vasteKeks } from '../kek.ts';
import { openKluis } from '../kluis.ts';
import { maakPseudoniemer } from '../log.ts';
import { maakUitvoerder, type Uitvoerder } from '../uitvoeren.ts';
import { petVan, type Petsoort, type Wie } from '../petten.ts';
import { MENSEN, ORGANISATIES } from './mensen.ts';

/** A whole kern on a database of its own, with the named people in it, on a clock that stands still at 2 March 2026, 10:00 UTC. */
export interface Proefhuis {
  databank: Databank;
  uitvoerder: Uitvoerder;
  beleid: Beleid;
  klok: ZetbareKlok;
  /** Connection of the owner, past the fences: only to look at what really stands in the tables. */
  eigenaar: pg.Pool;
  /** Raw connection as the program's own login role: to try the fences by hand. */
  app: pg.Pool;
  doe<I extends TObject, U extends TSchema>(
    h: Handeling<I, U>,
    invoer: Static<I>,
    wie: Wie,
    sleutel?: string,
  ): Promise<Static<U>>;
  vraag<I extends TObject, U extends TSchema>(v: Vraag<I, U>, invoer: Static<I>, wie: Wie): Promise<Static<U>>;
  /** Runs raw SQL as the role of this pet, past the program: the rows, or the code of the database error. */
  ruw(wie: Wie, tekst: string): Promise<unknown>;
  /** What waits for this pet, by these sources: only what has to be done. */
  werkVan(bronnen: readonly Werkbron[], wie: Wie): Promise<string[]>;
  /** Runs and gives the error of the catalogue that it must throw. */
  weigert(werk: Promise<unknown>): Promise<Fout>;
  sluit(): Promise<void>;
}

/** Builds one; call in beforeAll, and `sluit` in afterAll. */
export async function maakProefhuis(): Promise<Proefhuis> {
  const database = await maakProefdatabase();
  const eigenaar = createPool(database.eigenaarUrl, { max: 2 });
  const app = createPool(database.appUrl, { max: 6 });
  await zaaiMensen(eigenaar);
  openKluis(vasteKeks(maakLokaleKek(Buffer.alloc(32, 7))));
  const klok = maakZetbareKlok('2026-03-02T10:00:00Z');
  const databank = maakDatabank(app);
  const beleid = laadBeleid(path.resolve('beleid'));
  const uitvoerder = maakUitvoerder({
    databank,
    beleid,
    klok,
    maakId: maakIdmaker(klok),
    pseudoniem: maakPseudoniemer(Buffer.alloc(32, 9)),
  });
  let teller = 0;
  return {
    databank,
    uitvoerder,
    beleid,
    klok,
    eigenaar,
    app,
    doe: (h, invoer, wie, sleutel = `proef-sleutel-${++teller}`) => uitvoerder.voerUit(h, invoer, wie, { sleutel }),
    vraag: (v, invoer, wie) => uitvoerder.stelVraag(v, invoer, wie),
    ruw: (wie, tekst) =>
      databank
        .transactie({ ...wie, rol: wie.compartiment }, null, (db) => db.rijen(sql.raw<object>(tekst)))
        .catch((fout: unknown) => (fout as { code: string }).code),
    werkVan: (bronnen, wie) =>
      databank.transactie({ ...wie, rol: wie.compartiment }, null, async (db) => {
        const regels = [];
        for (const bron of bronnen.filter((b) => b.petten.includes(wie.petsoort)))
          regels.push(...(await bron.haal({ db, wie, klok, maximum: 50, beleid })));
        return regels.map((r) => r.taak);
      }),
    weigert,
    async sluit() {
      await app.end();
      await eigenaar.end();
      await database.sluit();
    },
  };
}

async function weigert(werk: Promise<unknown>): Promise<Fout> {
  try {
    await werk;
  } catch (fout) {
    if (fout instanceof Fout) return fout;
    throw fout;
  }
  throw new Error('dit had geweigerd moeten worden');
}

/** Plants the two gemeenten, the organisaties and the people, as the owner. */
export async function zaaiMensen(eigenaar: pg.Pool): Promise<void> {
  const regio = '01900000-0000-7000-8000-0000000000aa';
  await eigenaar.query(`insert into regios (id, naam) values ($1, 'Veenrijk en omstreken')`, [regio]);
  await eigenaar.query(
    `insert into gemeenten (code, naam, regio_id, leidend, inwoners, verordening_149a) values ('GM9001', 'Veenrijk', $1, true, 91000, 'APV 6:3'), ('GM9002', 'Oosterdrecht', $1, false, 34000, null)`,
    [regio],
  );
  for (const o of Object.values(ORGANISATIES)) {
    await eigenaar.query('insert into organisaties (id, soort, naam, gemeente, regio_id) values ($1, $2, $3, $4, $5)', [
      o.id,
      o.soort,
      o.naam,
      o.gemeente,
      regio,
    ]);
  }
  for (const [kort, p] of Object.entries(MENSEN)) {
    await eigenaar.query(
      'insert into medewerkers (id, organisatie_id, naam, functie, legitimatienummer, inlog_iss, inlog_sub, aangemaakt_op) values ($1, $2, $3, $4, $5, $6, $7, $8)',
      [
        p.medewerkerId,
        p.organisatieId,
        p.naam,
        p.functie,
        `L-${p.medewerkerId.slice(-3)}`,
        'https://inlog.example',
        kort,
        '2026-01-01',
      ],
    );
  }
  for (const p of Object.values(MENSEN)) await zaaiPet(eigenaar, { ...p, soort: p.petsoort });
}

/** Plants a pet, as the owner. One that takes four eyes gets a proposal that others made and confirmed. */
export async function zaaiPet(
  eigenaar: pg.Pool,
  p: { petId: string; medewerkerId: string; soort: Petsoort; gemeenten: readonly string[] },
): Promise<void> {
  const { compartiment } = petVan(p.soort);
  const [een, twee] = [MENSEN.ben, MENSEN.pia, MENSEN.bea].filter((m) => m.medewerkerId !== p.medewerkerId);
  const { rows } = await eigenaar.query(
    `insert into petvoorstellen (id, medewerker_id, soort, compartiment, gemeenten, reden, voorgesteld_op, voorgesteld_door, verloopt_op, uitkomst, uitkomst_reden, besloten_op, besloten_door)
     select $1, $2, $3, $4, $5, 'Besluit van de organisatie.', '2026-01-01', $6, '2026-01-01'::timestamptz + interval '336 hours', 'bevestigd', 'Gezien.', '2026-01-01', $7
     where kern.vier_ogen($3) returning id`,
    [p.petId, p.medewerkerId, p.soort, compartiment, p.gemeenten, een!.medewerkerId, twee!.medewerkerId],
  );
  await eigenaar.query(
    `insert into petten (id, medewerker_id, soort, compartiment, gemeenten, geldig_van, voorstel_id) values ($1, $2, $3, $4, $5, '2026-01-01', $6)`,
    [p.petId, p.medewerkerId, p.soort, compartiment, p.gemeenten, rows[0]?.id ?? null],
  );
}
