import { randomUUID } from 'node:crypto';
import Type from 'typebox';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { handeling, vraag } from '../kern/declaraties.ts';
import { sql } from '../kern/db.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakUitvoerder } from '../kern/uitvoeren.ts';
import { Gemaakt } from '../kern/velden.ts';
import { maakIdmaker } from '../platform/ids.ts';

// The gate itself, with rows as the owner puts them: the acts that put them there are tested in verwerkingen.test.ts.
// The names are those of real acts, because the policies know no others.

const invoer = Type.Object({ gemeente: Type.String() }, { additionalProperties: false });
const over = ({ invoer: i }: { invoer: { gemeente: string } }) => ({
  soort: 'Gemeente',
  id: i.gemeente,
  kenmerken: { gemeente: i.gemeente, compartiment: 'toezicht' },
});
const basis = {
  titel: 'Melding registreren',
  omschrijving: 'Een proef.',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  compartiment: 'toezicht',
  invoer,
  over,
} as const;
const registreer = handeling({
  ...basis,
  context: () => context,
  naam: 'melding.registreren',
  route: { methode: 'POST', pad: '/proeven' },
  uitvoer: Gemaakt,
  doe: ({ invoer: i }) => Promise.resolve({ id: 'x', gemeente: i.gemeente }),
  daarna: () => ({ pad: '/', tekst: 'Gedaan.' }),
});
const lijst = vraag({
  ...basis,
  titel: 'Meldingen',
  naam: 'meldingen.tonen',
  route: { methode: 'GET', pad: '/proeven' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Type.Object({ hek: Type.String(), wie: Type.Array(Type.String()) }),
  over: () => ({ soort: 'Algemeen', id: 'proef', kenmerken: {} }),
  async doe({ db, wie }) {
    const { hek } = await db.een(sql<{ hek: string }>`select current_setting('samenzicht.gemeenten') as hek`);
    return { hek, wie: wie.gemeenten };
  },
});
const context = { anoniem: false, heeftContact: false, uitDeBranche: false };
const VEEN = { gemeente: 'GM9001' };

let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());
afterEach(async () => {
  huis.klok.zet('2026-03-02T10:00:00Z');
  await huis.eigenaar.query('truncate verwerkingsactiviteiten, dpias');
  await huis.eigenaar.query('update registerversie set versie = versie + 1');
});

async function zet(gemeente: string, status: string, inhoud: object = {}, sjabloon = false): Promise<void> {
  const vol = { ...huis.beleid.verwerkingen.get('meldingen-behandelen'), dpia: 'niet_nodig', ...inhoud };
  const concept = status === 'concept';
  await huis.eigenaar.query(
    `insert into verwerkingsactiviteiten (gemeente, id, sleutel, versie, status, inhoud, volgens_sjabloon, reden, aangemaakt_op, aangemaakt_door, ondertekend_op, ondertekend_door, ondertekend_petsoort)
     values ($1, $2, 'meldingen-behandelen', (select coalesce(max(versie), 0) + 1 from verwerkingsactiviteiten where gemeente = $1), $3, $4, $5, 'proef', '2026-03-01', $6, $7, $8, $9)`,
    [
      gemeente,
      randomUUID(),
      status,
      vol,
      sjabloon,
      MENSEN.pia.medewerkerId,
      concept ? null : '2026-03-01',
      concept ? null : MENSEN.bea.medewerkerId,
      concept ? null : 'burgemeester',
    ],
  );
}

async function besluitDpia(o: { besluit?: string; raadpleging?: string; geldigTot?: string } = {}): Promise<void> {
  await huis.eigenaar.query(
    `insert into dpias (gemeente, id, titel, verwerkingen, beschrijving, noodzaak, risicos, mening_betrokkenen, aangemaakt_op, aangemaakt_door, advies, advies_strekking, advies_op, advies_door, besluit, besluit_reden, raadpleging, geldig_tot, besloten_op, besloten_door)
     values ('GM9001', $1, 'proef', '{meldingen-behandelen}', 'p', 'p', '[]', 'p', '2026-02-01', $2, 'a', 'positief', '2026-02-02', $3, $4, 'r', $5, $6, now(), $7)`,
    [
      randomUUID(),
      MENSEN.jet.medewerkerId,
      MENSEN.pia.medewerkerId,
      o.besluit ?? 'akkoord',
      o.raadpleging ?? 'niet_nodig',
      o.geldigTot ?? '2027-01-01',
      MENSEN.bea.medewerkerId,
    ],
  );
}

const doe = (d: Partial<typeof registreer> = {}) => huis.doe({ ...registreer, ...d }, VEEN, MENSEN.cor);
const mag = (d: Partial<typeof registreer> = {}) =>
  huis.uitvoerder.mag({ ...registreer, ...d } as never, MENSEN.cor, over({ invoer: VEEN }), context);

describe('B12.7 een doel zonder geregistreerde verwerking draait niet', () => {
  test('B12.7 een verwerking die in geen register staat wordt geweigerd, met artikel en wat nodig is, en dat staat in het log', async () => {
    const fout = await huis.weigert(doe({ verwerking: 'sekswerkers-bijhouden' }));
    expect(fout.code).toBe('GEWEIGERD');
    expect(fout.weigering).toMatchObject({
      regel: 'B12.7-register',
      grondslag: expect.stringContaining('AVG 5 lid 2, 30'),
    });
    expect(fout.weigering!.nodig).toContain('register');
    expect(mag({ verwerking: 'sekswerkers-bijhouden' }).weigering).toEqual(fout.weigering);
    const { rows } = await huis.eigenaar.query(`select regels from verwerkingen where soort = 'weigering'`);
    expect(rows).toContainEqual({ regels: ['B12.7-register'] });
  });

  test('B12.7 een ander doel dan geregistreerd wordt geweigerd (AVG 5 lid 1 b)', async () => {
    const fout = await huis.weigert(doe({ doel: 'opsporing' }));
    expect(fout.weigering).toMatchObject({ regel: 'B12.7-register', grondslag: 'AVG 5 lid 1 b, 30 lid 1 b' });
    expect(fout.message).toContain('opsporing');
  });

  test('B12.7 een gemeente die het doel schrapte, wordt daarin gevolgd', async () => {
    await zet('GM9001', 'vastgesteld', { doelen: ['handhaving'] });
    expect((await huis.weigert(doe())).weigering?.regel).toBe('B12.7-register');
  });

  test.each(['opgeschort', 'beeindigd'])('B12.7 %s staat stil, en de knop zegt hetzelfde', async (status) => {
    await zet('GM9001', status);
    const fout = await huis.weigert(doe());
    expect(fout.weigering?.regel).toBe('B12.7-register');
    expect(fout.message).toContain(status === 'opgeschort' ? 'opgeschort' : 'beëindigd');
    expect(mag()).toMatchObject({ toegestaan: false, weigering: fout.weigering });
  });

  test('B12.7 wie de handeling al niet mag, hoort zijn eigen regel en niets van het register', async () => {
    await zet('GM9001', 'opgeschort');
    const fout = await huis.weigert(huis.doe(registreer, VEEN, MENSEN.bea));
    expect(fout.weigering?.regel).not.toBe('B12.7-register');
  });

  test('B12.7 een verplichte DPIA die ontbreekt, verlopen is, is afgewezen of op de AP wacht, houdt tegen (AVG 35, 36)', async () => {
    await zet('GM9001', 'vastgesteld', { dpia: 'verplicht' });
    expect((await huis.weigert(doe())).message).toContain('ontbreekt');
    await besluitDpia();
    expect(await doe()).toMatchObject(VEEN);
    await besluitDpia({ raadpleging: 'gevraagd' });
    expect((await huis.weigert(doe())).weigering?.grondslag).toContain('36');
    await besluitDpia({ besluit: 'afgewezen' });
    expect((await huis.weigert(doe())).message).toContain('laat deze verwerking niet toe');
    await besluitDpia({ geldigTot: '2026-03-02' });
    expect(await doe()).toMatchObject(VEEN);
    huis.klok.zet('2026-03-03T00:30:00+01:00');
    expect((await huis.weigert(doe())).message).toContain('is verlopen');
  });
});

describe('B12.7 AVG 35 een installatie voor echt werk wacht op de DPIA', () => {
  const echt = () =>
    maakUitvoerder({
      databank: huis.databank,
      beleid: huis.beleid,
      klok: huis.klok,
      maakId: maakIdmaker(huis.klok),
      pseudoniem: () => '',
      eistDpia: true,
    });

  test('B12.7 weigert op het landelijke sjabloon zonder DPIA, met wat te doen, en draait zodra hij is vastgelegd', async () => {
    const daar = echt();
    const weiger = await huis.weigert(daar.voerUit(registreer, VEEN, MENSEN.cor, { sleutel: 'echt-sjabloon-1' }));
    expect(weiger.weigering).toMatchObject({ regel: 'B12.7-register', grondslag: 'AVG 35 lid 1' });
    expect(weiger.weigering!.nodig).toContain('eerder vastgestelde DPIA vastleggen');
    await zet('GM9001', 'vastgesteld', { dpia: 'verplicht' }, true);
    await expect(daar.voerUit(registreer, VEEN, MENSEN.cor, { sleutel: 'echt-sjabloon-2' })).rejects.toThrow('DPIA');
    await besluitDpia();
    expect(await daar.voerUit(registreer, VEEN, MENSEN.cor, { sleutel: 'echt-sjabloon-3' })).toMatchObject(VEEN);
  });

  test('B12.7 wat een lege installatie nodig heeft om in te richten, loopt zonder DPIA', async () => {
    const nodig = ['toegang', 'verwerkingsregister', 'aanwijzingen-beheren', 'regels-beheren', 'grondslagkaarten'];
    for (const sleutel of nodig) {
      const { dpia, onmisbaar } = huis.beleid.verwerkingen.get(sleutel)!;
      expect(dpia === 'niet_nodig' || onmisbaar !== null, sleutel).toBe(true);
    }
    const register = huis.beleid.verwerkingen.get('regels-beheren')!;
    const daar = echt();
    const doel = register.doelen[0]!;
    const inrichten = { ...registreer, verwerking: 'regels-beheren', doel };
    expect(await daar.voerUit(inrichten, VEEN, MENSEN.cor, { sleutel: 'echt-inrichten' })).toMatchObject(VEEN);
  });
});

describe('B12.7 wat wel geregistreerd is, draait', () => {
  test('B12.7 het landelijke sjabloon draagt een gemeente die nog niets vaststelde', async () => {
    expect(await doe()).toMatchObject(VEEN);
    expect(mag().toegestaan).toBe(true);
  });

  test('B12.7 een concept verandert nog niets', async () => {
    await zet('GM9001', 'opgeschort');
    await zet('GM9001', 'concept');
    expect((await huis.weigert(doe())).message).toContain('opgeschort');
  });

  test('B12.7 wat is hervat volgens het sjabloon vraagt niet ineens een DPIA', async () => {
    await zet('GM9001', 'opgeschort', {}, true);
    await zet('GM9001', 'vastgesteld', { dpia: 'verplicht' }, true);
    expect(await doe()).toMatchObject(VEEN);
  });

  test('B12.7 B2.1 een gemeente die stilligt valt weg uit een lijst over meer gemeenten, ook achter het tweede hek', async () => {
    expect(await huis.vraag(lijst, {}, MENSEN.cor)).toEqual({ hek: '{GM9001,GM9002}', wie: ['GM9001', 'GM9002'] });
    await zet('GM9002', 'opgeschort');
    expect(await huis.vraag(lijst, {}, MENSEN.cor)).toEqual({ hek: '{GM9001}', wie: ['GM9001'] });
    await zet('GM9001', 'opgeschort');
    expect((await huis.weigert(huis.vraag(lijst, {}, MENSEN.cor))).weigering?.regel).toBe('B12.7-register');
  });

  test('B12.7 een ander proces merkt een wijziging bij de eerstvolgende handeling', async () => {
    const ander = maakUitvoerder({
      databank: huis.databank,
      beleid: huis.beleid,
      klok: huis.klok,
      maakId: maakIdmaker(huis.klok),
      pseudoniem: () => '',
    });
    const daar = (sleutel: string) => ander.voerUit(registreer, VEEN, MENSEN.cor, { sleutel });
    expect(await daar('ander-proces-1')).toMatchObject(VEEN);
    await zet('GM9001', 'opgeschort');
    await expect(daar('ander-proces-2')).rejects.toMatchObject({ weigering: { regel: 'B12.7-register' } });
    await zet('GM9001', 'vastgesteld');
    expect(await daar('ander-proces-3')).toMatchObject(VEEN);
  });
});
