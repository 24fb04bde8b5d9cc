import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trekAanwijzingIn } from '../aanwijzingen/index.ts';
import { legSignaalVast } from '../signalen/index.ts';
import { legTriageVast, toonTriage } from '../triage/index.ts';
import { registreerMelding, toonMelding } from '../meldingen/index.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { DEKKINGSREGELS } from './dekking.ts';
import { beginControle } from './begin-controle.ts';
import { laatVervallen } from './handelingen.ts';
import { planControle } from './plan-controle.ts';
import {
  BEGIN,
  bereidVoor,
  laatKamersHoren,
  maakPlek,
  plan,
  planVan,
  versieVan,
  wijsAan,
} from './proef/proefcontrole.ts';
import { toonControle, toonDubbele, toonTeamkeuzes } from './vragen.ts';

const { tess, max, cor, jet, otto, rik, wim, zoe } = MENSEN;
let huis: Proefhuis;
let plek: Awaited<ReturnType<typeof maakPlek>>;
let woning: Awaited<ReturnType<typeof maakPlek>>;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  await wijsAan(huis, tess);
  await wijsAan(huis, max);
  plek = await maakPlek(huis);
  woning = await maakPlek(huis, 'woning');
});
afterAll(() => huis.sluit());

const weiger = (anders: object, wie: (typeof MENSEN)[keyof typeof MENSEN] = cor) =>
  huis.weigert(huis.doe(planControle, planVan({ ...plek, ...anders }), wie));
const lid = (wie: { medewerkerId: string }, rol: string) => ({ medewerkerId: wie.medewerkerId, rol });

describe('B9.2 zonder aanwijzing geen controle', () => {
  test('B9.2 weigert wie niet is aangewezen, en zegt wie, welke gemeente en wat ontbreekt', async () => {
    const fout = await weiger({ team: [lid(tess, 'leider'), lid(cor, 'toezichthouder')] });
    expect(fout.code).toBe('GEWEIGERD');
    expect(fout.weigering?.regel).toBe('B9.2-plannen');
    expect(fout.message).toContain('Cor Bakker: Er is geen aanwijzing door gemeente Veenrijk');
    expect(fout.message).not.toContain('Tess de Vries');
  });

  test('B9.2 weigert een bevoegdheid die niet in de aanwijzing staat, en noemt haar', async () => {
    const fout = await weiger({ bevoegdheden: ['betreden', 'onderzoek_monster'] });
    expect(fout.message).toContain('zaken onderzoeken en monsters nemen');
    expect(fout.message).toContain('Max Willems');
  });

  test('B9.2 weigert een domein dat de aanwijzing niet dekt, en een andere gemeente', async () => {
    expect((await weiger({ domein: 'woningwet' })).message).toContain('Woningwet');
    expect((await weiger({ gemeente: 'GM9002' }, otto)).code).toBe('INVOER_ONGELDIG');
    expect((await weiger({ gemeente: 'GM9002' }, max)).weigering?.regel).toBe('B2-eigen-gemeente');
  });

  test('B9.2 weigert te beginnen als de aanwijzing na het plannen is ingetrokken', async () => {
    const id = await wijsAan(huis, cor);
    const controle = await plan(huis, { team: [lid(tess, 'leider'), lid(cor, 'toezichthouder')] as never });
    await bereidVoor(huis, controle);
    await huis.doe(trekAanwijzingIn, { id, ingetrokkenOp: '2026-03-02', reden: 'Andere functie gekregen.' }, jet);
    const fout = await huis.weigert(
      huis.doe(beginControle, { id: controle, versie: await versieVan(huis, controle), ...BEGIN }, tess),
    );
    expect(fout.weigering?.regel).toBe('B9.2-uitvoeren');
    expect(fout.message).toContain('Cor Bakker');
  });

  test('B9.2 de weigering noemt dezelfde regel, grondslag en bron als het beleid', () => {
    for (const r of Object.values(DEKKINGSREGELS)) {
      const regel = huis.beleid.regels.find((x) => x.id === r.regel);
      expect(regel).toMatchObject({ grondslag: r.grondslag, bron: r.bron });
    }
  });

  test('B9.2 de teamkeuze toont per gemeente wie gedekt is en wat ontbreekt', async () => {
    const vraag = { gemeente: 'GM9001', domein: 'apv', bevoegdheden: ['betreden'], dag: '2026-03-03' } as const;
    const { items } = await huis.vraag(toonTeamkeuzes, { ...vraag, bevoegdheden: ['betreden'] }, cor);
    const van = (wie: { medewerkerId: string }) => items.find((i) => i.medewerkerId === wie.medewerkerId);
    expect(van(tess)).toMatchObject({ gedekt: true, rol: 'toezichthouder' });
    expect(van(cor)).toMatchObject({ gedekt: false });
    expect(van(zoe)).toMatchObject({ gedekt: null, rol: 'zorgprofessional' });
    expect(van(wim)).toMatchObject({ rol: 'politie' });
    expect(van(otto)).toBeUndefined();
    const elders = await huis.vraag(toonTeamkeuzes, { ...vraag, gemeente: 'GM9002', bevoegdheden: [] }, cor);
    expect(elders.items.find((i) => i.medewerkerId === tess.medewerkerId)?.ontbreekt).toContain('Oosterdrecht');
  });
});

describe('C5 niet meer mensen dan nodig', () => {
  const derde = () => [lid(tess, 'leider'), lid(max, 'toezichthouder'), lid(wim, 'politie')];

  test('C5 weigert alleen te gaan zonder reden', async () => {
    expect((await weiger({ team: [lid(tess, 'leider')] })).weigering?.regel).toBe('C5-niet-alleen');
  });

  test('C5 weigert politie mee zonder reden, en neemt haar mee met reden', async () => {
    expect((await weiger({ team: derde() })).weigering?.regel).toBe('C5-politie-mee');
    const id = await plan(huis, { team: derde() as never, teamreden: 'Bij het vorige bezoek is gedreigd.' });
    const { team } = await huis.vraag(toonControle, { id }, cor);
    expect(team.map((t) => t.rol)).toEqual(['leider', 'toezichthouder', 'politie']);
    expect(team[2]?.besluitnummer).toBeNull();
    expect(team[0]?.besluitnummer).toBe('B-Tess de Vries');
  });

  test('C5 weigert drie toezichthouders zonder reden', async () => {
    const team = [lid(tess, 'leider'), lid(max, 'toezichthouder'), lid(cor, 'toezichthouder')];
    expect((await weiger({ team })).weigering?.regel).toBe('C5-meer-dan-twee');
  });

  test('C5 weigert iemand twee keer, en een team zonder leider', async () => {
    expect((await weiger({ team: [lid(tess, 'leider'), lid(tess, 'toezichthouder')] })).message).toContain('twee keer');
    const zonder = [lid(tess, 'toezichthouder'), lid(max, 'toezichthouder')];
    expect((await weiger({ team: zonder })).message).toContain('leidt');
  });

  test('R1 politie gaat mee als politie, nooit als toezichthouder', async () => {
    expect((await weiger({ team: [lid(tess, 'leider'), lid(wim, 'toezichthouder')] })).message).toContain('R1');
    const fout = await weiger({
      team: [lid(tess, 'leider'), lid(max, 'politie')],
      teamreden: 'Er is gedreigd, vorige keer.',
    });
    expect(fout.message).toContain('R1');
  });
});

describe('een plan heeft een doel, een plaats en een dag', () => {
  test('R1 weigert een rechercheur en een jurist', async () => {
    expect((await weiger({}, rik)).weigering?.regel).toBe('R1-compartimenten');
    expect((await weiger({}, jet)).weigering?.regel).toBe('B9.2-plannen');
  });

  test('G2 weigert opsporing als doel, en niet de ontkenning daarvan', async () => {
    expect((await weiger({ doel: 'Bewijs verzamelen tegen de exploitant.' })).weigering?.regel).toBe(
      'G2-geen-opsporing',
    );
    await plan(huis, { doel: 'Naleving nagaan; geen opsporing.' });
  });

  test('B6.1 weigert een plan zonder of met twee plaatsen, en elk onbekend veld', async () => {
    expect((await weiger({ locatieId: woning.locatieId })).code).toBe('INVOER_ONGELDIG');
    expect((await weiger({ inrichtingId: undefined })).code).toBe('INVOER_ONGELDIG');
    expect((await weiger({ persoonId: tess.medewerkerId })).message).toContain('Onbekend veld');
  });

  test('weigert een dag die voorbij is, een einde voor het begin en een controle van dagen', async () => {
    expect((await weiger({ begin: '2026-03-01T20:00:00Z', eind: '2026-03-01T21:00:00Z' })).velden[0]?.veld).toBe(
      'begin',
    );
    expect((await weiger({ eind: '2026-03-03T19:00:00Z' })).velden[0]?.veld).toBe('eind');
    expect((await weiger({ eind: '2026-03-05T19:00:00Z' })).velden[0]?.veld).toBe('eind');
  });

  test('R3 toont wat er al gepland staat, weigert een dubbele binnen een week, en laat haar toe met reden', async () => {
    const hier = await maakPlek(huis);
    const eerste = await plan(huis, hier);
    const { items } = await huis.vraag(toonDubbele, { gemeente: 'GM9001', ...hier }, cor);
    expect(items).toMatchObject([{ id: eerste, status: 'gepland', leider: 'Tess de Vries' }]);
    const later = { begin: '2026-03-05T20:00:00Z', eind: '2026-03-05T22:00:00Z', ...hier };
    expect((await weiger(later)).weigering?.regel).toBe('R3-geen-dubbele');
    await plan(huis, { ...later, dubbelreden: 'De brandweer kan alleen donderdag mee.' });
    await plan(huis, { ...hier, begin: '2026-03-20T20:00:00Z', eind: '2026-03-20T22:00:00Z' });
  });

  test('R3 wat vervallen is telt niet als dubbel', async () => {
    const hier = await maakPlek(huis);
    const eerste = await plan(huis, hier);
    await huis.doe(laatVervallen, { id: eerste, versie: 1, reden: 'na afstemming' }, cor);
    expect((await huis.vraag(toonDubbele, { gemeente: 'GM9001', ...hier }, cor)).items).toEqual([]);
    await plan(huis, hier);
  });

  test('C3 een triage die niet voor toezicht koos draagt geen controle; een die dat wel deed is te zien in de gebeurtenis', async () => {
    const { zorg, toezicht } = await triages();
    expect((await weiger({ triageId: zorg })).code).toBe('STAND_PAST_NIET');
    const id = await plan(huis, { soort: 'reactief', triageId: toezicht });
    const { rows } = await huis.eigenaar.query(
      `select gegevens from gebeurtenissen where soort = 'controle.gepland' and onderwerp_id = $1`,
      [id],
    );
    expect(rows[0].gegevens).toMatchObject({ triageId: toezicht, maatregelId: null, soort: 'reactief' });
    expect(rows[0].gegevens.nummer).toMatch(/^C-\d{6}$/);
  });

  test('C3 een geplande controle haalt de triage van de lijst, een vervallen controle zet haar terug', async () => {
    const { toezicht } = await triages();
    const id = await plan(huis, { soort: 'reactief', triageId: toezicht });
    const triage = () => huis.vraag(toonTriage, { id: toezicht }, cor);
    await laatKamersHoren(huis, 'controle.gepland', id);
    expect((await triage()).afgedaanOp).not.toBeNull();
    await huis.doe(laatVervallen, { id, versie: 1, reden: 'na afstemming' }, tess);
    await laatKamersHoren(huis, 'controle.vervallen', id);
    expect((await triage()).afgedaanOp).toBeNull();
    expect((await triage()).opvolgingen.map((o) => o.soort)).toEqual(['controle_gepland', 'controle_vervallen']);
  });
});

async function triages(): Promise<{ zorg: string; toezicht: string }> {
  const uit: string[] = [];
  for (const route of ['zorg', 'bestuursrechtelijk'] as const) {
    const { id } = await huis.doe(
      registreerMelding,
      {
        gemeente: 'GM9001',
        ontvangenOp: '2026-03-01T09:30:00Z',
        bron: 'buurt',
        wijze: 'telefoon',
        anoniem: true,
        tekst: 'De deur staat elke nacht open.',
        urgentie: 'gewoon',
        terugkoppelingGewenst: false,
      },
      tess,
    );
    await huis.doe(
      legSignaalVast,
      { id, feit: 'De deur stond open.', onderwerp: 'overlast', zekerheid: 'gehoord', datum: '2026-02-28' },
      tess,
    );
    const { versie } = await huis.vraag(toonMelding, { id }, cor);
    const t = await huis.doe(
      legTriageVast,
      {
        meldingId: id,
        versie,
        routes: [route],
        urgentie: 'gewoon',
        motivering: 'Een deur die elke nacht open staat, APV 3:4.',
        opvolgenVoor: '2026-03-20',
      },
      cor,
    );
    uit.push(t.id);
  }
  return { zorg: uit[0]!, toezicht: uit[1]! };
}
