import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toonInrichting } from '../inrichtingen/index.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { legRegelVast } from '../regels/index.ts';
import { beginControle } from './begin-controle.ts';
import { laatVervallen, rondAf, vinkAf } from './handelingen.ts';
import { planControle } from './plan-controle.ts';
import {
  BEGIN,
  begin,
  bereidVoor,
  laatKamersHoren,
  maakPlek,
  plan,
  planVan,
  sluitAf,
  versieVan,
  wijsAan,
} from './proef/proefcontrole.ts';
import { legGesprekVast, legWaarnemingVast } from './vastleggen.ts';
import { toonControle, toonControles } from './vragen.ts';
import { huidigeVoorbereidingslijst } from './voorbereidingslijst.ts';

const { tess, max, cor, jet, otto } = MENSEN;
let huis: Proefhuis;
let woning: { locatieId: string };

beforeAll(async () => {
  huis = await maakProefhuis();
  await wijsAan(huis, tess);
  await wijsAan(huis, max);
  woning = (await maakPlek(huis, 'woning')) as { locatieId: string };
});
afterAll(() => huis.sluit());

const lees = (id: string) => huis.vraag(toonControle, { id }, tess);
const legVast = (id: string, anders: object = {}, wie: (typeof MENSEN)[keyof typeof MENSEN] = tess) =>
  huis.doe(
    legWaarnemingVast,
    { id, punt: 'vluchtweg', oordeel: 'voldoet_niet', tekst: 'De achterdeur zat op slot.', ...anders } as never,
    wie,
  );

describe('C6 voorbereiden', () => {
  test('C6 weigert te beginnen zolang er punten open staan, en noemt ze', async () => {
    const id = await plan(huis);
    const fout = await huis.weigert(huis.doe(beginControle, { id, versie: 1, ...BEGIN }, tess));
    expect(fout.code).toBe('STAND_PAST_NIET');
    expect(fout.message).toContain('tolk en taal geregeld');
  });

  test('C6 wat niet gedaan is vraagt een reden; met het laatste punt is de controle voorbereid', async () => {
    const id = await plan(huis);
    const { punten } = huidigeVoorbereidingslijst();
    const zonder = huis.doe(vinkAf, { id, punt: 'taal', gedaan: false }, tess);
    expect((await huis.weigert(zonder)).velden[0]?.veld).toBe('toelichting');
    await huis.doe(vinkAf, { id, punt: 'taal', gedaan: false, toelichting: 'Iedereen spreekt Nederlands.' }, tess);
    for (const { punt } of punten.filter((p) => p.punt !== 'taal'))
      await huis.doe(vinkAf, { id, punt, gedaan: true }, tess);
    const c = await lees(id);
    expect(c.status).toBe('voorbereid');
    expect(c.voorbereiding.find((p) => p.punt === 'taal')).toMatchObject({ gedaan: false, doorNaam: 'Tess de Vries' });
    expect(c.tijdlijn.map((t) => t.tekst)).toContain('Voorbereiding: Tolk en taal geregeld (niet nodig).');
  });

  test('C6 twee collega’s die tegelijk het laatste punt afvinken, maken de lijst samen rond', async () => {
    const id = await plan(huis);
    const [a, b, ...rest] = huidigeVoorbereidingslijst().punten;
    for (const { punt } of rest) await huis.doe(vinkAf, { id, punt, gedaan: true }, tess);
    await Promise.all([
      huis.doe(vinkAf, { id, punt: a!.punt, gedaan: true }, tess),
      huis.doe(vinkAf, { id, punt: b!.punt, gedaan: true }, max),
    ]);
    expect((await lees(id)).status).toBe('voorbereid');
  });

  test('C6 weigert een onbekend punt, en wie niet in het team zit', async () => {
    const id = await plan(huis);
    expect((await huis.weigert(huis.doe(vinkAf, { id, punt: 'koffie', gedaan: true }, tess))).velden[0]?.veld).toBe(
      'punt',
    );
    const fout = await huis.weigert(huis.doe(vinkAf, { id, punt: 'doel', gedaan: true }, jet));
    expect(fout.weigering?.regel).toBe('C6-voorbereiden');
    expect((await huis.weigert(huis.doe(vinkAf, { id, punt: 'doel', gedaan: true }, otto))).code).toBe('NIET_GEVONDEN');
  });
});

describe('B9.3 B9.4 V8 binnenkomen', () => {
  const inWoning = { toegang: 'woning_toestemming', toegangToelichting: 'Gevraagd aan de deur, ja gezegd.' } as const;
  async function klaar(anders: object = {}): Promise<{ id: string; versie: number }> {
    const id = await plan(huis, anders);
    await bereidVoor(huis, id);
    return { id, versie: await versieVan(huis, id) };
  }
  let thuis: { id: string; versie: number };
  beforeAll(async () => {
    thuis = await klaar(woning);
  });
  const weiger = async (anders: object, bij = thuis) =>
    (await huis.weigert(huis.doe(beginControle, { ...bij, ...BEGIN, ...anders }, tess))).weigering?.regel;

  test.each([
    ['een woning als gewone ruimte', {}, 'B9.3-woning'],
    ['een woning als openbare plek', { toegang: 'openbaar' }, 'B9.3-woning'],
    ['toestemming zonder te zeggen hoe', { toegang: 'woning_toestemming' }, 'B9.3-hoe-toestemming'],
    ['legitimatie pas op verzoek', { ...inWoning, legitimatie: 'op_verzoek' }, 'B9.4-legitimatie-in-woning'],
    ['niet verteld wie en waarom', { ...inWoning, doelVerteld: false }, 'V8-vertel-wie-en-waarom'],
  ])('B9.4 weigert %s', async (_, anders, regel) => {
    expect(await weiger(anders)).toBe(regel);
  });

  test('B9.2 een machtiging volstaat niet zonder aanwijzing voor binnentreden zonder toestemming', async () => {
    const fout = await huis.weigert(
      huis.doe(
        beginControle,
        {
          ...thuis,
          ...BEGIN,
          toegang: 'woning_machtiging',
          eldersGever: 'papier',
          eldersNummer: 'M-12',
          eldersGegevenOp: '2026-03-02',
          eldersStaatToe: ['vergezeld'],
          machtigingOndertekend: true,
        },
        tess,
      ),
    );
    expect(fout.message).toContain('woning betreden zonder toestemming');
  });

  test('B9.4 met toestemming, uitleg en ongevraagde legitimatie mag het wel', async () => {
    await huis.doe(beginControle, { ...thuis, ...BEGIN, ...inWoning }, tess);
    expect(await lees(thuis.id)).toMatchObject({ status: 'bezig', legitimatie: 'ongevraagd', doelVerteld: true });
  });

  test('C5 met zijn drieën binnen vraagt een uitleg aan wie aanwezig is', async () => {
    const team = [...planVan().team, { medewerkerId: MENSEN.zoe.medewerkerId, rol: 'zorgprofessional' as const }];
    const bij = await klaar({ team });
    expect(await weiger({}, bij)).toBe('C5-uitleg-aan-aanwezigen');
    await huis.doe(beginControle, { ...bij, ...BEGIN, teamUitgelegd: true }, tess);
  });

  test('R1 een coördinator buiten het team begint niet, en twee telefoons beginnen niet twee keer', async () => {
    const bij = await klaar();
    expect((await huis.weigert(huis.doe(beginControle, { ...bij, ...BEGIN }, cor))).weigering?.regel).toBe(
      'B9.2-uitvoeren',
    );
    expect((await huis.weigert(huis.doe(beginControle, { ...bij, versie: 9, ...BEGIN }, tess))).code).toBe(
      'INTUSSEN_GEWIJZIGD',
    );
    const uit = await Promise.allSettled([tess, max].map((w) => huis.doe(beginControle, { ...bij, ...BEGIN }, w)));
    expect(uit.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('C10 afronden', () => {
  test('C10 weigert een onderwerp waarover niets staat, een zonder reden, en een waarover wel iets staat', async () => {
    const id = await begin(huis);
    await legVast(id);
    const basis = { id, versie: await versieVan(huis, id), meegedeeld: 'Wat wij zagen.' };
    const { onbesproken } = await lees(id);
    expect(onbesproken).not.toContain('veiligheid');
    const weiger = async (nietVastgesteld: string[], reden?: string) =>
      (await huis.weigert(huis.doe(rondAf, { ...basis, nietVastgesteld, reden } as never, tess))).message;
    expect(await weiger([])).toContain('omgeving en openbare orde');
    expect(await weiger(onbesproken)).toContain('waarom');
    expect(await weiger([...onbesproken, 'veiligheid'], 'Geen tijd gehad.')).toContain('wel iets vastgelegd');
  });

  test('C10 een afgeronde controle staat in het logboek van de inrichting', async () => {
    const plek = (await maakPlek(huis)) as { inrichtingId: string };
    const id = await begin(huis, plek);
    await legVast(id);
    expect(await sluitAf(huis, id)).toMatchObject({ overtredingen: 1, inrichtingId: plek.inrichtingId });
    await laatKamersHoren(huis, 'controle.afgerond', id);
    const { logboek: regels } = await huis.vraag(toonInrichting, { id: plek.inrichtingId }, tess);
    const { nummer } = await lees(id);
    expect(regels[0]).toMatchObject({ tekst: `Controle ${nummer} afgerond.`, verwijzing: `/controles/${id}` });
  });

  test('na het afronden kan niets meer worden vastgelegd, en vervallen kan ook niet', async () => {
    const id = await begin(huis);
    expect(
      (await huis.weigert(huis.doe(laatVervallen, { id, versie: 99, reden: 'Geen tijd.' }, cor))).message,
    ).toContain('Rond haar af');
    await sluitAf(huis, id);
    expect((await huis.weigert(legVast(id))).code).toBe('STAND_PAST_NIET');
    const gesprek = { id, aantal: 1, met: 'beheer', taal: 'nl', onderwerpen: [], hulpAangeboden: false } as const;
    const rest = { hulpGewenst: false, eigenPaspoort: 'niet_vastgesteld', rechtenVerteld: true } as const;
    const fout = await huis.weigert(huis.doe(legGesprekVast, { ...gesprek, onderwerpen: [], ...rest }, tess));
    expect(fout.message).toContain('afgerond');
  });

  test('R3 een vervallen controle meldt haar triage, en kan niet meer worden voorbereid', async () => {
    const id = await plan(huis);
    await huis.doe(laatVervallen, { id, versie: 1, reden: 'na afstemming' }, cor);
    const { rows } = await huis.eigenaar.query(
      `select gegevens from gebeurtenissen where soort = 'controle.vervallen' and onderwerp_id = $1`,
      [id],
    );
    expect(rows[0].gegevens).toMatchObject({ triageId: null, maatregelId: null });
    expect((await huis.weigert(huis.doe(vinkAf, { id, punt: 'doel', gedaan: true }, tess))).code).toBe(
      'STAND_PAST_NIET',
    );
    expect((await lees(id)).tijdlijn.at(-1)?.tekst).toBe('Vervallen.');
  });

  test('B5.1 een controle toont de regel van de dag waarop zij was', async () => {
    await huis.doe(
      legRegelVast,
      {
        gemeente: 'GM9001',
        werkvorm: 'erotische_massage',
        regime: 'vergunningplichtig',
        artikel: 'APV 3:3',
        tekst: 'Een vergunning is nodig.',
        bron: 'Gemeenteblad 2026, 1',
        geldigVan: '2026-01-01',
      },
      jet,
    );
    expect((await lees(await plan(huis))).regel).toMatchObject({ artikel: 'APV 3:3' });
  });
});

describe('zoeken in controles', () => {
  test('de lijst telt overtredingen, kent wie in het team zit en vindt op woorden van de inrichting', async () => {
    const id = await begin(huis);
    await legVast(id);
    const { inrichtingNaam, nummer } = await lees(id);
    const zoek = (v: object, wie: (typeof MENSEN)[keyof typeof MENSEN] = tess) => huis.vraag(toonControles, v, wie);
    expect((await zoek({ zoek: inrichtingNaam })).items).toMatchObject([
      { nummer, overtredingen: 1, teamgrootte: 2, leider: 'Tess de Vries' },
    ]);
    expect((await zoek({ vanWie: 'mij' })).totaal).toBeGreaterThan(0);
    expect((await zoek({ vanWie: 'mij' }, cor)).totaal).toBe(0);
    expect((await zoek({}, otto)).totaal).toBe(0);
    expect((await zoek({ van: '2026-03-03', tot: '2026-03-03', status: 'bezig' })).items.map((i) => i.id)).toContain(
      id,
    );
    expect((await zoek({ van: '2026-03-04' })).items.map((i) => i.id)).not.toContain(id);
  });

  test('B6.1 elk veld van een plan gaat over plaats, doel, team of tijd', () => {
    expect(Object.keys(planControle.invoer.properties)).toEqual([
      'gemeente',
      'soort',
      'inrichtingId',
      'locatieId',
      'aanleiding',
      'doel',
      'grondslag',
      'domein',
      'bevoegdheden',
      'begin',
      'eind',
      'team',
      'teamreden',
      'dubbelreden',
      'gebeldMet',
      'gebeldOp',
      'gebeldUitkomst',
      'afstemspoed',
      'gevaar',
      'triageId',
      'maatregelId',
    ]);
  });
});
