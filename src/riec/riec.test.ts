import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registreerInrichting, registreerLocatie } from '../inrichtingen/index.ts';
import { SYSTEEM } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import {
  kaartmodellen,
  keurKaartGoed,
  stelKaartOp,
  toonOntvangen,
  toonOntvangenLijst,
} from '../verstrekkingen/index.ts';
import { brengIn, meldCasusAan, sluitCasus, voegDeelnemerToe } from './aanmelden.ts';
import { kamer } from './index.ts';
import { ruimCasussenOp } from './inbrengen.ts';
import type { Aanmelding, Gemeenteinbreng } from './schema.ts';
import { geefAdvies, geefInbreng, kiesInterventie, rondInterventieAf, weegAanmelding } from './tafel.ts';
import {
  beoordeelKnelpunt,
  brengKnelpuntIn,
  gebruikAnalyse,
  leverAnalyse,
  onderbouw,
  openKnelpunt,
  vraagAnalyse,
} from './verzoeken.ts';
import { toonAnalyse, toonCasus, toonCasussen, toonKnelpunt, toonRieckeuzes } from './vragen.ts';
import { voorwaarden, type Voorwaarde } from './woorden.ts';

// B11.2, B3.4: what goes through the RIEC, about businesses and facilitators, never about a person who does sekswerk.

const { tess, cor, jet, rik, hugo, nina, fien, pia, otto } = MENSEN;
const { politie, nla } = ORGANISATIES;
const RIEC = '01900000-0000-7000-8000-0000000000e1';
const gijs: Wie = {
  ...nina,
  medewerkerId: '01900000-0000-7000-8001-0000000000e1',
  petId: '01900000-0000-7000-8002-0000000000e1',
  naam: 'Gijs Vos',
  functie: 'analist',
  organisatieId: RIEC,
  organisatieNaam: 'RIEC Laagland',
  organisatiesoort: 'riec',
  petsoort: 'riec_analist',
};
const KANARIE = 'KANARIE-niet-gedeeld';
let huis: Proefhuis;
let inrichtingId: string;
let kaartId: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  await huis.eigenaar.query(`insert into organisaties (id, soort, naam) values ($1, 'riec', 'RIEC Laagland')`, [RIEC]);
  await huis.eigenaar.query(
    `insert into medewerkers (id, organisatie_id, naam, functie, aangemaakt_op) values ($1, $2, $3, $4, '2026-01-01')`,
    [gijs.medewerkerId, RIEC, gijs.naam, gijs.functie],
  );
  ({ id: kaartId } = await huis.doe(
    stelKaartOp,
    kaartmodellen.find((k) => k.soort === 'riec_casus')!,
    fien,
  ));
  const plek = {
    gemeente: 'GM9001',
    soort: 'bedrijfspand' as const,
    straat: 'Kadeweg',
    huisnummer: 9,
    plaats: 'Veenrijk',
  };
  const { id: locatieId } = await huis.doe(registreerLocatie, plek, tess);
  ({ id: inrichtingId } = await huis.doe(
    registreerInrichting,
    { gemeente: 'GM9001', naam: 'Sauna Kadezicht', werkvorm: 'seksclub', locatieId, vergunning: 'onvergund' } as never,
    tess,
  ));
});
afterAll(() => huis.sluit());

const regel = async (belofte: Promise<unknown>) => (await huis.weigert(belofte)).weigering?.regel;
const aanmelding = (anders: Partial<Aanmelding> = {}): Aanmelding => ({
  gemeente: 'GM9001',
  riecId: RIEC,
  onderwerpSoort: 'inrichting',
  onderwerpId: inrichtingId,
  aanleiding: 'Vier panden op naam van dezelfde verhuurder, met dezelfde exploitant achter wisselende bedrijven.',
  categorieen: ['bedrijf', 'toezicht', 'vergunning'],
  evenredig: 'Het gaat om ernstige ondermijning; alleen gegevens over het bedrijf.',
  lichter: 'Twee dwangsommen en een sluiting hadden geen gevolg.',
  ...anders,
});
const meldAan = () => huis.doe(meldCasusAan, aanmelding(), jet);
const weeg = (id: string, uitkomst: 'aangenomen' | 'afgewezen' = 'aangenomen') =>
  huis.doe(weegAanmelding, { id, uitkomst, weging: 'Past bij WGS 2.17 en is evenredig.' }, gijs);
/** A casus in which politie takes part, taken up by the RIEC. */
async function loopt() {
  const { id, nummer } = await meldAan();
  await huis.doe(voegDeelnemerToe, { id, organisatieId: politie.id, grond: 'politie', bereikbaar: 'Team' }, jet);
  await weeg(id);
  return { id, nummer };
}
const inbreng = (id: string, anders: Partial<Gemeenteinbreng> = {}): Gemeenteinbreng => ({
  id,
  kaartId,
  categorie: 'vergunning',
  stukken: [inrichtingId],
  gedeeld: true,
  context: 'Stand van het register vandaag.',
  herkenbaarSekswerk: false,
  nodig: true,
  toereikend: true,
  lichter: true,
  verwachting: true,
  juistBedrijf: true,
  betrouwbaar: true,
  contextCompleet: true,
  afweging: 'Alle zeven vragen zijn besproken met de jurist.',
  ...anders,
});
async function metConvenant(): Promise<void> {
  await huis.eigenaar.query(
    `insert into convenanten (gemeente, id, reeks, versie, soort, verband, titel, doel, grondslag, deelnemers, gegevensdeel, beveiliging, verantwoordelijkheden, contact, ingang, einde, evaluatie_voor, aangemaakt_op, aangemaakt_door, ondertekend_op, ondertekend_door)
     values ('GM9001', gen_random_uuid(), gen_random_uuid(), 1, 'convenant', 'riec', 'RIEC', 'd', 'g', '[]', 'g', 'b', 'v', 'c', '2026-01-01', '2027-01-01', '2026-12-01', '2026-01-01', $1, '2026-01-01', $2)`,
    [jet.medewerkerId, MENSEN.bea.medewerkerId],
  );
}

describe('B11.2 aanmelden', () => {
  test('B11.2 wie tegelijk aan tafel komt zit er ook: het hek kent elke deelnemer', async () => {
    const { id } = await meldAan();
    const erbij = [politie.id, nla.id, ORGANISATIES.andereEenheid.id];
    await Promise.all(
      erbij.map((o) => huis.doe(voegDeelnemerToe, { id, organisatieId: o, grond: 'anders', bereikbaar: 'Team' }, jet)),
    );
    const { rows } = await huis.eigenaar.query<{ organisaties: string[] }>(
      'select organisaties from rieccasussen where id = $1',
      [id],
    );
    expect(rows[0]!.organisaties).toEqual(expect.arrayContaining(erbij));
  });

  test('B11.2 B6.1 iemand die sekswerk doet is geen onderwerp: niet in de API, niet in het formulier, niet in de databank', async () => {
    for (const soort of ['sekswerker', 'persoon', 'medewerker']) {
      const fout = await huis.weigert(huis.doe(meldCasusAan, aanmelding({ onderwerpSoort: soort as never }), jet));
      expect(fout.code).toBe('INVOER_ONGELDIG');
      const { id } = await meldAan();
      await expect(
        huis.eigenaar.query('update rieccasussen set onderwerp_soort = $1 where id = $2', [soort, id]),
      ).rejects.toMatchObject({ code: '23514' });
    }
    const { html } = await openBladzijde(huis, kamer.paginas, '/rieccasussen/nieuw', jet);
    const waarden = [
      ...html.matchAll(/name="onderwerpSoort"[^>]*value="(\w+)"|value="(\w+)"[^>]*name="onderwerpSoort"/g),
    ];
    expect(waarden.map((w) => w[1] ?? w[2])).toEqual(['inrichting', 'facilitator', 'locatie']);
  });

  test('B11.2 weigert een onderwerp van elders, iets dat geen RIEC is, en wie geen coördinator of jurist is', async () => {
    const veld = async (anders: Partial<Aanmelding>) =>
      (await huis.weigert(huis.doe(meldCasusAan, aanmelding(anders), jet))).velden[0]?.veld;
    expect(await veld({ onderwerpSoort: 'facilitator' })).toBe('onderwerpId');
    expect(await veld({ riecId: politie.id })).toBe('riecId');
    expect(await regel(huis.doe(meldCasusAan, aanmelding(), tess))).toBe('B11.2-gemeente');
    const { id } = await meldAan();
    expect((await huis.weigert(huis.vraag(toonCasus, { id }, otto))).code).toBe('NIET_GEVONDEN');
  });

  test('B11.2 eerst weegt het RIEC: geen ander RIEC of deelnemer, en daarvoor geen inbreng', async () => {
    const { id } = await meldAan();
    const partner = { id, categorie: 'toezicht', gedeeld: true, tekst: 'Bij ons bekend van een eerdere controle.' };
    expect(await regel(huis.doe(brengIn, inbreng(id), jet))).toBe('B11.2-eerst-gewogen');
    expect((await huis.weigert(huis.doe(geefInbreng, partner, rik))).code).toBe('NIET_GEVONDEN');
    await huis.doe(voegDeelnemerToe, { id, organisatieId: nla.id, grond: 'nla', bereikbaar: 'Team' }, jet);
    const weging = { id, uitkomst: 'aangenomen' as const, weging: 'Past bij WGS 2.17 en is evenredig.' };
    expect(await regel(huis.doe(weegAanmelding, weging, nina))).toBe('B11.2-riec');
    await weeg(id, 'afgewezen');
    expect(await regel(huis.doe(weegAanmelding, weging, gijs))).toBe('B11.2-casus-klaar');
  });
});

describe('B11.2 inbreng', () => {
  test('B11.2 B12.5 de gemeente brengt alleen in als verstrekking: kaart, convenant, categorie, zeven vragen, niets over een persoon', async () => {
    const { id } = await loopt();
    expect(await regel(huis.doe(brengIn, inbreng(id), jet))).toBe('B11.2-kaart-geldig');
    await huis.doe(
      keurKaartGoed,
      { id: kaartId, geldigTot: '2027-03-01', motivering: 'Getoetst; de grondslag klopt.' },
      pia,
    );
    expect(await regel(huis.doe(brengIn, inbreng(id), jet))).toBe('B11.2-levend-convenant');
    await metConvenant();
    for (const [anders, verwacht] of [
      [{ herkenbaarSekswerk: true }, 'B11.2-nooit-sekswerker'],
      [{ categorie: 'fiscaal' }, 'B11.2-aangewezen-categorie'],
      [{ betrouwbaar: false }, 'B11.2-zeven-vragen'],
      [{ contextCompleet: false }, 'B11.2-zeven-vragen'],
    ] as const)
      expect(await regel(huis.doe(brengIn, inbreng(id, anders), jet))).toBe(verwacht);
    const vreemd = huis.doe(brengIn, inbreng(id, { stukken: [id] }), jet);
    expect((await huis.weigert(vreemd)).velden[0]?.veld).toBe('stukken');
    await huis.doe(brengIn, inbreng(id), jet);
    const c = await huis.vraag(toonCasus, { id }, jet);
    expect(c.inbrengen[0]?.verstrekking).toMatchObject({
      echt: true,
      stukken: [{ tekst: expect.stringContaining('onvergund') }],
    });
    const { items } = await huis.vraag(toonOntvangenLijst, {}, gijs);
    const ontvangen = await huis.vraag(toonOntvangen, { id: items[0]!.id }, gijs);
    expect(ontvangen).toMatchObject({ nummer: c.inbrengen[0]!.verstrekking!.nummer, echt: true });
    expect(JSON.stringify(ontvangen)).not.toContain('besproken met de jurist');
    const bijPolitie = await huis.vraag(toonCasus, { id }, rik);
    expect(bijPolitie.inbrengen[0]).toMatchObject({ verstrekking: null, tekst: expect.stringContaining('1 stuk') });
  });

  test('B11.2 R1 wat een deelnemer niet deelt leest niemand anders, door geen van beide hekken', async () => {
    const { id } = await loopt();
    const tekst = `${KANARIE}: alleen voor onze eigen dienst.`;
    const eigen = { id, categorie: 'toezicht', gedeeld: false, tekst };
    await huis.doe(geefInbreng, eigen, rik);
    await huis.doe(geefInbreng, { ...eigen, gedeeld: true, tekst: 'Dit mogen alle deelnemers weten.' }, rik);
    expect((await huis.vraag(toonCasus, { id }, rik)).inbrengen).toHaveLength(2);
    for (const wie of [jet, cor, gijs]) {
      const gezien = JSON.stringify(await huis.vraag(toonCasus, { id }, wie));
      expect(gezien).not.toContain(KANARIE);
      expect(gezien).toContain('alle deelnemers weten');
    }
    for (const wie of [jet, tess, gijs, hugo, nina])
      expect(await huis.ruw(wie, `select id from riecinbrengen where casus_id = '${id}' and not gedeeld`)).toEqual([]);
    const namens = `insert into riecinbrengen (gemeente, id, casus_id, organisatie_id, categorie, gedeeld, versleuteld, op, door) values ('GM9001', gen_random_uuid(), '${id}', '${politie.id}', 'bedrijf', true, 'x', now(), '${gijs.medewerkerId}')`;
    expect(await huis.ruw(gijs, namens)).toBe('42501');
    // What the gemeente brings in has its verstrekking, or does not exist.
    expect(
      await huis.ruw(jet, namens.replace(politie.id, jet.organisatieId).replace(gijs.medewerkerId, jet.medewerkerId)),
    ).toBe('42501');
  });

  test('B12.2 R1 de inbreng ligt versleuteld: geen woord in de databank, geen sleutel voor een ander of de beheerder', async () => {
    const { id } = await loopt();
    const eigen = { id, categorie: 'toezicht', gedeeld: false, tekst: `${KANARIE}: alleen voor onze eigen dienst.` };
    await huis.doe(geefInbreng, eigen, rik);
    const { rows } = await huis.eigenaar.query<{ id: string; woord: boolean }>(
      `select id, position($2::bytea in versleuteld) > 0 as woord from riecinbrengen where casus_id = $1`,
      [id, Buffer.from(KANARIE)],
    );
    expect(rows).toMatchObject([{ woord: false }]);
    const sleutel = `select id from sleutels where soort = 'riecinbreng' and id = '${rows[0]!.id}'`;
    expect(await huis.ruw(rik, sleutel)).toHaveLength(1);
    for (const wie of [jet, cor, tess, gijs, nina, hugo, otto, MENSEN.ben])
      expect(await huis.ruw(wie, sleutel)).toEqual([]);
    expect(await huis.ruw(MENSEN.ben, 'select * from riecinbrengen')).toBe('42501');
    await huis.eigenaar.query(`update rieccasussen set bewaren_tot = '2026-02-01' where id = $1`, [id]);
    await huis.databank.transactie(SYSTEEM, null, (db) => ruimCasussenOp(db, '2026-02-02', huis.klok.nu()));
    expect(
      (
        await huis.eigenaar.query('select verpakt, vernietigd_op is not null as weg from sleutels where id = $1', [
          rows[0]!.id,
        ])
      ).rows,
    ).toEqual([{ verpakt: null, weg: true }]);
  });

  test('B11.2 advies, interventies met eigenaar en dag, uitkomst, sluiting en de bewaartermijn', async () => {
    const { id, nummer } = await loopt();
    await huis.doe(
      geefAdvies,
      { id, advies: 'Eerst bestuurlijk; de politie houdt de strafrechtelijke kant open.' },
      gijs,
    );
    const kies = (eigenaarId: string, voor = '2026-04-01', wie: Wie = jet) =>
      huis.doe(
        kiesInterventie,
        { id, soort: 'bestuurlijk', interventie: 'Sluiting van het pand voorbereiden.', eigenaarId, voor },
        wie,
      );
    expect((await huis.weigert(kies(nla.id))).velden[0]?.veld).toBe('eigenaarId');
    expect((await huis.weigert(kies(politie.id, '2026-03-01'))).velden[0]?.veld).toBe('voor');
    await kies(politie.id, '2026-04-01', gijs);
    const i = (await huis.vraag(toonCasus, { id }, rik)).interventies[0]!;
    expect(await regel(huis.doe(rondInterventieAf, { id: i.id, uitkomst: 'Klaar.' }, jet))).toBe(
      'B11.2-eigen-interventie',
    );
    await huis.doe(rondInterventieAf, { id: i.id, uitkomst: 'Proces-verbaal opgemaakt.' }, rik);
    await huis.doe(sluitCasus, { id, uitkomst: 'Het pand is gesloten en verkocht.' }, jet);
    expect(await regel(kies(politie.id))).toBe('B11.2-casus-klaar');
    expect((await huis.vraag(toonCasus, { id }, jet)).bewarenTot).toBe('2031-03-01');
    await huis.databank.transactie(SYSTEEM, null, (db) => ruimCasussenOp(db, '2031-03-02', huis.klok.nu()));
    expect((await huis.vraag(toonCasussen, { zoek: nummer }, jet)).items).toEqual([]);
  });
});

describe('B11.2 het handhavingsknelpunt', () => {
  test('B11.2 vier voorwaarden: ontbreekt er een, dan gaat het niet naar het RIEC', async () => {
    const { id } = await huis.doe(
      openKnelpunt,
      { gemeente: 'GM9001', riecId: RIEC, titel: 'Misstanden in de seksbranche' },
      jet,
    );
    expect((await huis.weigert(huis.vraag(toonKnelpunt, { id }, gijs))).code).toBe('NIET_GEVONDEN');
    const codes = Object.keys(voorwaarden) as Voorwaarde[];
    const nodig: Record<Voorwaarde, string> = {
      signalen: 'B11.2-1-voldoende-signalen',
      georganiseerd: 'B11.2-2-georganiseerd',
      belemmering: 'B11.2-3-knelpunt-in-de-handhaving',
      rechtsgrond: 'B11.2-4-juridische-grondslag',
    };
    for (const voorwaarde of codes) {
      expect(await regel(huis.doe(brengKnelpuntIn, { id }, jet))).toBe(nodig[voorwaarde]);
      await huis.doe(
        onderbouw,
        { id, voorwaarde, onderbouwing: 'Twaalf signalen in twee jaar, uit vier soorten bronnen.' },
        cor,
      );
    }
    await huis.doe(brengKnelpuntIn, { id }, jet);
    const weer = {
      id,
      voorwaarde: 'signalen' as const,
      onderbouwing: 'Een andere onderbouwing dan eerst stond vermeld.',
    };
    expect(await regel(huis.doe(onderbouw, weer, cor))).toBe('B11.2-knelpunt-ligt-vast');
    await huis.doe(beoordeelKnelpunt, { id, uitkomst: 'ingesteld', toelichting: 'Ingesteld voor twee jaar.' }, gijs);
    expect((await huis.vraag(toonKnelpunt, { id }, jet)).stand).toBe('ingesteld');
    await expect(
      huis.eigenaar.query(`update knelpunten set rechtsgrond = null where id = $1`, [id]),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

describe('B3.4 de analyse', () => {
  test('B3.4 vragen, leveren door het RIEC en vastleggen waarvoor zij is gebruikt', async () => {
    const { id } = await huis.doe(
      vraagAnalyse,
      {
        gemeente: 'GM9001',
        riecId: RIEC,
        vraag: 'Hoe verplaatst het aanbod zich in onze gemeente?',
        reikwijdte: 'Veenrijk, 2024 tot en met 2026',
        voor: '2026-06-01',
      },
      jet,
    );
    const gebruik = { id, gebruik: 'Brancheanalyse 2026, hoofdstuk aanbod.' };
    const levering = {
      id,
      kenmerk: 'RIEC-2026-14',
      bevindingen: 'Van straat naar appartement, vooral in het noorden.',
    };
    expect(await regel(huis.doe(gebruikAnalyse, gebruik, jet))).toBe('B3.4-eerst-geleverd');
    expect((await huis.weigert(huis.doe(leverAnalyse, levering, nina))).code).toBe('NIET_GEVONDEN');
    await huis.doe(leverAnalyse, levering, gijs);
    expect(await regel(huis.doe(leverAnalyse, levering, gijs))).toBe('B3.4-al-geleverd');
    await huis.doe(gebruikAnalyse, gebruik, jet);
    expect(await huis.vraag(toonAnalyse, { id }, jet)).toMatchObject({
      kenmerk: 'RIEC-2026-14',
      gebruik: gebruik.gebruik,
    });
  });
});

test('B11.2 B3.4 de bladzijden van de gemeente, het RIEC en een deelnemer', async () => {
  const zie = (adres: string, wie: Wie) => openBladzijde(huis, kamer.paginas, adres, wie).then((b) => b.html);
  const { id, nummer } = await loopt();
  const k = await huis.doe(openKnelpunt, { gemeente: 'GM9001', riecId: RIEC, titel: 'Knelpunt' }, jet);
  expect((await huis.vraag(toonRieckeuzes, { gemeente: 'GM9001', casusId: id }, jet)).stukken[0]?.soort).toBe(
    'register',
  );
  for (const wie of [jet, gijs, rik]) expect(await zie('/rieccasussen', wie)).toContain(nummer);
  expect(await zie(`/rieccasussen/${id}`, jet)).toContain('Stukken inbrengen');
  expect(await zie(`/rieccasussen/${id}`, rik)).not.toContain('Stukken inbrengen');
  for (const deel of ['deelnemer', 'inbreng', 'interventie', 'sluiting'])
    expect(await zie(`/rieccasussen/${id}/${deel}`, jet)).toContain('<form');
  for (const deel of ['weging', 'advies', 'partnerinbreng'])
    expect(await zie(`/rieccasussen/${id}/${deel}`, gijs)).toContain('<form');
  for (const pad of ['/knelpunten/nieuw', '/riecanalyses/nieuw', `/knelpunten/${k.id}/onderbouwing`])
    expect(await zie(pad, jet)).toContain('<form');
  expect(await zie('/knelpunten', jet)).toContain('0 van 4');
  expect(await zie(`/knelpunten/${k.id}`, jet)).toContain('georganiseerde criminaliteit');
  expect(await zie('/riecanalyses', gijs)).toContain('Analyses');
});
