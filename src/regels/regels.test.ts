import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { beeindigRegel, legRegelVast } from './handelingen.ts';
import { leesRegelOp } from './queries.ts';
import { toonRegel, toonRegels } from './vragen.ts';
import { werkvormen } from './werkvormen.ts';

const { tess, cor, jet, bea, otto, wim } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

const regel = {
  gemeente: 'GM9001',
  werkvorm: 'thuiswerk' as const,
  regime: 'verboden' as const,
  artikel: 'APV 3:4',
  tekst: 'Het is verboden in een woning sekswerk te verrichten.',
  bron: 'Gemeenteblad 2018, 100',
  geldigVan: '2019-01-01',
};
const op = (dag: string, gemeente = 'GM9001') =>
  huis.databank.transactie(
    { rol: 'toezicht', gemeenten: [gemeente], medewerkerId: null, organisatieId: null, petsoort: '' },
    null,
    (db) => leesRegelOp(db, { gemeente, werkvorm: 'thuiswerk', dag }),
  );

describe('regels van de APV', () => {
  test('B5.1 een toezichthouder maakt geen regels, een wijkagent leest ze hier niet', async () => {
    expect((await huis.weigert(huis.doe(legRegelVast, regel, tess))).weigering?.regel).toBe('B5.1-regels-beheren');
    expect((await huis.weigert(huis.vraag(toonRegels, {}, wim))).weigering?.regel).toBe('R1-compartimenten');
    expect((await huis.weigert(huis.vraag(toonRegels, { gemeente: 'GM9001' }, otto))).weigering?.regel).toBe(
      'B2-eigen-gemeente',
    );
  });

  test('een regel die eindigt voor hij begint wordt geweigerd', async () => {
    expect(
      (await huis.weigert(huis.doe(legRegelVast, { ...regel, geldigTot: '2018-12-31' }, jet))).velden[0]?.veld,
    ).toBe('geldigTot');
  });

  test('B5.1 twee regels voor dezelfde dagen gaan niet samen, ook niet in dezelfde tel', async () => {
    const [een, twee] = await Promise.allSettled([
      huis.doe(legRegelVast, { ...regel, werkvorm: 'straat' }, jet),
      huis.doe(legRegelVast, { ...regel, werkvorm: 'straat', regime: 'vrij' }, cor),
    ]);
    expect([een.status, twee.status].sort()).toEqual(['fulfilled', 'rejected']);
    const fout = await huis.weigert(
      huis.doe(legRegelVast, { ...regel, werkvorm: 'straat', geldigVan: '2030-01-01' }, jet),
    );
    expect(fout.code).toBe('BESTAAT_AL');
    expect(fout.message).toMatch(/APV 3:4 .* zonder einddatum.*Beëindig die regel eerst/);
  });

  test('B5.1 de database houdt overlap ook zelf tegen', async () => {
    const rij = (id: number) =>
      huis.eigenaar.query(
        `insert into regels (gemeente, id, werkvorm, regime, artikel, tekst, bron, geldig_van, aangemaakt_op, aangemaakt_door) values ('GM9001', $1, 'bordeel', 'vrij', 'a', 't', 'b', '2026-01-01', now(), $2)`,
        [`01900000-0000-7000-9000-00000000000${id}`, jet.medewerkerId],
      );
    await rij(1);
    await expect(rij(2)).rejects.toMatchObject({ code: '23P01' });
  });

  test('B5.1 S2 een controle wordt beoordeeld met de regel van die dag, ook na een nieuwe APV', async () => {
    const { id } = await huis.doe(legRegelVast, regel, jet);
    expect(
      (await huis.weigert(huis.doe(beeindigRegel, { id, geldigTot: '2018-01-01', reden: 'Nieuwe APV.' }, jet)))
        .velden[0]?.veld,
    ).toBe('geldigTot');
    await huis.doe(
      beeindigRegel,
      { id, geldigTot: '2025-12-31', reden: 'Nieuwe APV, raadsbesluit van 11 december.' },
      jet,
    );
    expect(
      (await huis.weigert(huis.doe(beeindigRegel, { id, geldigTot: '2026-12-31', reden: 'Toch langer.' }, jet))).code,
    ).toBe('STAND_PAST_NIET');
    const nieuw = await huis.doe(
      legRegelVast,
      { ...regel, regime: 'voorwaarden', artikel: 'APV 3:5', geldigVan: '2026-01-01' },
      cor,
    );
    expect((await op('2025-12-31'))?.regime).toBe('verboden');
    expect((await op('2026-01-01'))?.artikel).toBe('APV 3:5');
    expect(await op('2018-12-31')).toBeUndefined();
    expect(await op('2026-01-01', 'GM9002')).toBeUndefined();
    expect(await huis.vraag(toonRegel, { id: nieuw.id }, tess)).toMatchObject({
      geldtVandaag: true,
      versies: [{ artikel: 'APV 3:5' }, { artikel: 'APV 3:4', geldigTot: '2025-12-31' }],
    });
  });

  test('S2 het overzicht noemt elke werkvorm, met de regel van de gevraagde dag en wat er komt', async () => {
    const nu = await huis.vraag(toonRegels, {}, bea);
    expect(nu).toMatchObject({ gemeente: 'GM9001', dag: '2026-03-02' });
    expect(nu.items.map((i) => i.werkvorm)).toEqual(Object.keys(werkvormen));
    expect(nu.items.find((i) => i.werkvorm === 'raam')).toMatchObject({
      regel: null,
      komend: null,
      locatiegebonden: true,
      uitoefening: 'seksbedrijf',
    });
    const toen = await huis.vraag(toonRegels, { dag: '2024-06-01' }, bea);
    expect(toen.items.find((i) => i.werkvorm === 'thuiswerk')).toMatchObject({
      regel: { artikel: 'APV 3:4' },
      komend: { regime: 'voorwaarden', geldigVan: '2026-01-01' },
      uitoefening: 'individueel',
    });
  });

  test('S1 alle werkvormen van de leidraad staan erin', () => {
    expect(Object.keys(werkvormen)).toEqual(
      expect.arrayContaining([
        'raam',
        'seksclub',
        'bordeel',
        'privehuis',
        'erotische_massage',
        'escort',
        'thuiswerk',
        'straat',
        'digitaal',
        'seksbioscoop',
        'sekstheater',
        'boekingskantoor',
        'advertentieplatform',
        'zelfstandig_escort',
      ]),
    );
  });
});
