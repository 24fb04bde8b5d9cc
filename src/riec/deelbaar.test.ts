import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registreerFacilitator, registreerInrichting, registreerLocatie } from '../inrichtingen/index.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { registreerMelding } from '../meldingen/index.ts';
import { legSignaalVast } from '../signalen/index.ts';
import { meldCasusAan, voegDeelnemerToe } from './aanmelden.ts';
import { eisStukkenDeelbaar, leesDeelbareStukken } from './deelbaar.ts';
import { leesStukken } from './queries.ts';
import { toonRieckeuzes } from './vragen.ts';

// C11, R2: what a sender did not allow to go further does not leave by way of the RIEC either (Wpg 16, 19, 20).

const { tess, jet } = MENSEN;
const RIEC = '01900000-0000-7000-8000-0000000000e1';
let huis: Proefhuis;
let inrichtingId: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  await huis.eigenaar.query(`insert into organisaties (id, soort, naam) values ($1, 'riec', 'RIEC Laagland')`, [RIEC]);
  const plek = {
    gemeente: 'GM9001',
    soort: 'bedrijfspand',
    straat: 'Kadeweg',
    huisnummer: 9,
    plaats: 'Veenrijk',
  } as const;
  const { id: locatieId } = await huis.doe(registreerLocatie, plek, tess);
  const zaak = {
    gemeente: 'GM9001',
    naam: 'Sauna Kadezicht',
    werkvorm: 'seksclub',
    locatieId,
    vergunning: 'onvergund',
  };
  ({ id: inrichtingId } = await huis.doe(registreerInrichting, zaak as never, tess));
});
afterAll(() => huis.sluit());

const casusOver = async (onderwerpSoort: 'inrichting' | 'facilitator', onderwerpId: string) =>
  (
    await huis.doe(
      meldCasusAan,
      {
        gemeente: 'GM9001',
        riecId: RIEC,
        onderwerpSoort,
        onderwerpId,
        aanleiding: 'Vier panden op naam van dezelfde verhuurder, met dezelfde exploitant.',
        categorieen: ['bedrijf', 'toezicht'],
        evenredig: 'Het gaat om ernstige ondermijning; alleen gegevens over het bedrijf.',
        lichter: 'Twee dwangsommen en een sluiting hadden geen gevolg.',
      },
      jet,
    )
  ).id;
async function signaalVan(verderGebruik: 'niet_verder' | 'vrij_binnen_toezicht', soort: 'politie' | 'nla') {
  const tekst = 'Boven de zaak zijn vier kamers ingericht met elk een bed.';
  const wijze = {
    bron: 'nla',
    wijze: 'e-mail',
    anoniem: true,
    urgentie: 'gewoon',
    terugkoppelingGewenst: false,
  } as const;
  const m = await huis.doe(
    registreerMelding,
    { gemeente: 'GM9001', ontvangenOp: '2026-03-02T09:30:00Z', tekst, ...wijze } as never,
    tess,
  );
  await huis.eigenaar.query(
    `insert into partnerberichten (gemeente, id, melding_id, soort, afzender, kenmerk, gedateerd_op, grondslag, voorwaarden, verder_gebruik, gebruiken_tot, vastgelegd_op, vastgelegd_door)
     values ('GM9001', gen_random_uuid(), $1, $2, 'Basisteam Veenrijk', 'BR-2026-7', '2026-02-27', $3, 'Alleen voor een besluit over dit pand.', $4, '2026-03-10', '2026-03-02', $5)`,
    [m.id, soort, soort === 'politie' ? 'wpg_16' : 'avg_6e', verderGebruik, jet.medewerkerId],
  );
  const signaal = { id: m.id, onderwerp: 'overlast', feit: tekst, zekerheid: 'gehoord', datum: '2026-02-27' } as const;
  return (await huis.doe(legSignaalVast, { ...signaal, inrichtingId }, tess)).id;
}

describe('C11 R2 naar het RIEC gaat alleen wat de afzender toestond', () => {
  test('C11 weigert een signaal uit een bericht van de politie dat niet verder mag, en laat het niet kiezen', async () => {
    const dicht = await signaalVan('niet_verder', 'politie');
    const casusId = await casusOver('inrichting', inrichtingId);
    const { stukken } = await huis.vraag(toonRieckeuzes, { gemeente: 'GM9001', casusId }, jet);
    expect(stukken.map((s) => s.id)).toContain(inrichtingId);
    expect(stukken.map((s) => s.id)).not.toContain(dicht);
    const rol = { ...jet, rol: jet.compartiment };
    const c = { gemeente: 'GM9001', id: casusId };
    const geef = huis.databank.transactie(rol, null, async (db) =>
      eisStukkenDeelbaar(db, await leesStukken(db, c), '2026-03-02'),
    );
    await expect(geef).rejects.toThrow('mag niet verder dan de afzender toestond');
    const erna = huis.databank.transactie(rol, null, async (db) =>
      eisStukkenDeelbaar(db, await leesStukken(db, c), '2026-03-20'),
    );
    await expect(erna).rejects.toThrow('mocht worden gebruikt tot en met');
  });

  test('C11 wat vrij is binnen toezicht gaat mee tot zijn dag, en daarna niet meer', async () => {
    const vrij = await signaalVan('vrij_binnen_toezicht', 'nla');
    const casusId = await casusOver('inrichting', inrichtingId);
    const op = (dag: string) =>
      huis.databank.transactie({ ...jet, rol: jet.compartiment }, null, async (db) =>
        (await leesDeelbareStukken(db, { gemeente: 'GM9001', id: casusId }, dag)).map((s) => s.id),
      );
    expect(await op('2026-03-10')).toContain(vrij);
    expect(await op('2026-03-11')).not.toContain(vrij);
  });
});

test('B12.7 AVG 18 een casus over een facilitator die stilligt neemt niemand meer op', async () => {
  const facilitator = { gemeente: 'GM9001', naam: 'Verhuur Turf BV', soort: 'rechtspersoon' } as never;
  const { id: facilitatorId } = await huis.doe(registreerFacilitator, facilitator, tess);
  const id = await casusOver('facilitator', facilitatorId);
  await huis.eigenaar.query(
    `alter table beperkingen disable trigger all; insert into beperkingen (gemeente, id, compartiment, onderwerp_id, taak_id, grond, ingesteld_op, ingesteld_door)
     values ('GM9001', gen_random_uuid(), 'toezicht', '${facilitatorId}', gen_random_uuid(), 'juistheid', '2026-03-01', '${jet.medewerkerId}'); alter table beperkingen enable trigger all`,
  );
  const erbij = { id, organisatieId: ORGANISATIES.nla.id, grond: 'anders', bereikbaar: 'Team' } as const;
  expect((await huis.weigert(huis.doe(voegDeelnemerToe, erbij, jet))).weigering?.regel).toBe('B12.7-beperkt');
});
