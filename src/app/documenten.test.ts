import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentsoorten } from '../kern/documentsoorten.ts';
import { Fout } from '../kern/fouten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { declaraties } from './huis.ts';
import { zaaiDocumenten, zaaiStuk, type Proefstuk } from './proef/documenten.ts';

// R1, V2, G2: a frozen document is read by who may now read the thing it belongs to; for anybody else it is not there.

/** Kinds of other compartimenten: they open by the vraag of their own thing, and this door is shut for those pets. */
const ELDERS: Record<string, string> = {
  herroeping: 'mensenhandel',
  'besluit-avg-verzoek': 'beheer',
  'verklaring-van-vernietiging': 'beheer',
};
const NERGENS = '0199aaaa-0000-7000-8000-000000000009';
const toonDocument = declaraties.find((d) => d.naam === 'document.tonen')!;
const soortVan = (soort: string) => documentsoorten().find((s) => s.soort === soort)!;

let huis: Proefhuis;
let stukken: Proefstuk[];
beforeAll(async () => {
  huis = await maakProefhuis();
  stukken = await zaaiDocumenten(huis.eigenaar);
});
afterAll(() => huis.sluit());

/** How an answer reads for who asked: the code, the words and whether anything more comes along. */
async function antwoord(d: { naam: string }, id: string, wie: Wie) {
  try {
    await huis.vraag(d as never, { id } as never, wie);
    return { code: 'OK', zin: '', weigering: null };
  } catch (fout) {
    if (!(fout instanceof Fout)) throw fout;
    return { code: fout.code, zin: fout.message, weigering: fout.weigering ?? null };
  }
}

test('R1 van elke soort document die het programma maakt, is gezegd bij wat zij hoort, en deze toets kent haar', () => {
  const bekend = [...new Set(stukken.map((s) => s.soort)), ...Object.keys(ELDERS)];
  expect(
    documentsoorten()
      .map((s) => s.soort)
      .sort(),
  ).toEqual(bekend.sort());
  for (const { soort, van } of documentsoorten()) {
    expect(declaraties, soort).toContain(van);
    expect(van.aard, soort).toBe('vraag');
    expect(van.nietGelogd === undefined || soort in ELDERS, soort).toBe(true);
  }
});

describe.each(Object.keys(MENSEN) as Array<keyof typeof MENSEN>)('R1 V2 %s', (naam) => {
  const wie = MENSEN[naam];
  test('R1 V2 opent een document als en alleen als wie het is nu mag lezen waar het bij hoort; anders is het er niet', async () => {
    const niets = await antwoord(toonDocument, NERGENS, wie);
    expect(niets.code).toBe(wie.compartiment === 'toezicht' ? 'NIET_GEVONDEN' : 'GEWEIGERD');
    for (const s of stukken) {
      const ding = await antwoord(soortVan(s.soort).van, s.onderwerpId, wie);
      const stuk = await antwoord(toonDocument, s.id, wie);
      if (ding.code === 'OK') expect(stuk.code, `${s.soort} ${s.stand}`).toBe('OK');
      else expect(stuk, `${s.soort} ${s.stand}`).toEqual(niets);
    }
  });

  test('R1 opent door deze deur nooit iets van een ander compartiment, van een onbekende soort of van een ding dat weg is', async () => {
    const niets = await antwoord(toonDocument, NERGENS, wie);
    const vreemd = await Promise.all(
      [
        ...Object.entries(ELDERS).map(([soort, compartiment]) => [soort, compartiment] as const),
        ['onbekend', 'toezicht'] as const,
        ['rapportage', 'toezicht'] as const,
      ].map(([soort, compartiment]) => zaaiStuk(huis.eigenaar, { soort, compartiment, onderwerpId: NERGENS })),
    );
    for (const id of vreemd) expect(await antwoord(toonDocument, id, wie)).toEqual(niets);
  });
});

test('G2 de gespreksbrief en het bewijs zijn onder opsporing dicht voor een toezichthouder, en open voor coördinator en jurist', async () => {
  const { tess, cor, jet, bea } = MENSEN;
  const kijk = async (wie: Wie, stand: string) =>
    new Set(
      await Promise.all(
        stukken.filter((s) => s.stand === stand).map(async (s) => (await antwoord(toonDocument, s.id, wie)).code),
      ),
    );
  expect(await kijk(tess, 'toezicht')).toEqual(new Set(['OK']));
  expect(await kijk(tess, 'opsporing')).toEqual(new Set(['NIET_GEVONDEN']));
  expect(await kijk(bea, 'toezicht')).toEqual(new Set(['NIET_GEVONDEN']));
  for (const wie of [cor, jet]) expect(await kijk(wie, 'opsporing')).toEqual(new Set(['OK']));
});

test('B12.7 ligt de verwerking van het ding stil, dan is ook zijn document er niet', async () => {
  const { jet, pia } = MENSEN;
  const stuk = stukken.find((s) => s.soort === 'waarschuwingsgesprek' && s.stand === 'toezicht')!;
  expect((await antwoord(toonDocument, stuk.id, jet)).code).toBe('OK');
  await huis.eigenaar.query(
    `insert into verwerkingsactiviteiten (gemeente, sleutel, versie, id, status, inhoud, volgens_sjabloon, reden, aangemaakt_op, aangemaakt_door, ondertekend_op, ondertekend_door, ondertekend_petsoort)
     values ('GM9001', 'grijs-gebied', 1, gen_random_uuid(), 'opgeschort', '{"doelen":["toezicht"],"dpia":"niet_nodig"}', false, 'Eerst nazien.', '2026-03-02', $1, '2026-03-02', $1, 'privacyfunctionaris')`,
    [pia.medewerkerId],
  );
  await huis.eigenaar.query('update registerversie set versie = versie + 1');
  expect((await antwoord(toonDocument, stuk.id, jet)).code).toBe('NIET_GEVONDEN');
});

test('B12.8 wie vraagt wat er niet is en wie vraagt wat niet mag, staat op dezelfde manier in het log', async () => {
  const { tess } = MENSEN;
  const dicht = stukken.find((s) => s.stand === 'opsporing')!;
  for (const id of [dicht.id, NERGENS]) await antwoord(toonDocument, id, tess);
  const { rows } = await huis.eigenaar.query(
    `select soort, regels, onderwerp_id from verwerkingen where naam = 'document.tonen' and medewerker_id = $1 order by start_ms desc, id desc limit 2`,
    [tess.medewerkerId],
  );
  expect(rows.map((r) => ({ soort: r.soort, regels: r.regels }))).toEqual(
    Array(2).fill({ soort: 'weigering', regels: ['R1-niet-te-zien'] }),
  );
  expect(rows.map((r) => r.onderwerp_id)).toEqual([null, dicht.id]);
});
