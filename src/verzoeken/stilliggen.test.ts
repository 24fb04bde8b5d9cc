import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bewaarbronnen } from '../app/huis.ts';
import { draaiBewaren } from '../bewaren/index.ts';
import { openGrijszaak, sluitGrijszaak } from '../grijs/index.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiBesluit, zaaiPlek } from '../kern/proef/zaak.ts';
import { registreerMelding } from '../meldingen/index.ts';
import { beoordeel, draagOver, sluitDossier, toonDossier } from '../mensenhandel/index.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { kiesIndicatorenVan, legSignaalVast, stapelSignalen, toonSignaal } from '../signalen/index.ts';
import { geefKaart, legToestemmingVast, trekToestemmingIn } from '../toestemmingen/index.ts';
import { hefOp, stelBeperkingIn } from './beperkhandelingen.ts';
import { registreerVerzoek } from './handelingen.ts';
import { toonTaken } from './vragen.ts';

const { aafje, cor, jet, pia, tess } = MENSEN;
let huis: Proefhuis;
let taak: Record<'jet' | 'aafje', string>;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  const wie = { naam: 'Quirinus Zandloper', adres: 'Turfkade 1, Veenrijk', gevraagd: 'Gebruik dit niet.' };
  const vraag = { gemeente: 'GM9001', recht: 'beperking', wijze: 'brief', ontvangenOp: '2026-02-27', ...wie } as const;
  await huis.doe(registreerVerzoek, vraag, pia);
  const van = async (pet: Wie) => (await huis.vraag(toonTaken, {}, pet)).items[0]!.id;
  taak = { jet: await van(jet), aafje: await van(aafje) };
});
afterAll(() => huis.sluit());

const zetStil = async (onderwerpId: string, wie: Wie) =>
  (await huis.doe(stelBeperkingIn, { id: wie === jet ? taak.jet : taak.aafje, onderwerpId, grond: 'juistheid' }, wie))
    .id;
const laatLos = (id: string, wie: Wie) =>
  huis.doe(hefOp, { id, reden: 'De juistheid is nagegaan.', meegedeeld: true }, wie);
const regelVan = async (werk: Promise<unknown>) => (await huis.weigert(werk)).weigering?.regel;

async function melding() {
  const { id } = await huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-02T09:30:00Z',
      bron: 'buurt',
      wijze: 'telefoon',
      anoniem: true,
      tekst: 'Elke nacht auto’s voor de deur van het pand op de hoek.',
      urgentie: 'gewoon',
      terugkoppelingGewenst: false,
    },
    tess,
  );
  return id;
}
const signaalVan = (id: string) =>
  huis.doe(
    legSignaalVast,
    { id, onderwerp: 'overlast', feit: 'Elke nacht auto’s voor de deur.', zekerheid: 'gehoord', datum: '2026-03-01' },
    tess,
  );
const toestemmingBij = (dossierId: string) =>
  huis.doe(
    legToestemmingVast,
    {
      afhankelijk: false,
      voorwaarde: false,
      konNee: true,
      alleen: true,
      begrepen: true,
      zelfJa: true,
      hulpGaatDoor: true,
      onder16: false,
      onderCuratele: false,
      vertegenwoordigerJa: false,
      gemeente: 'GM9001',
      dossierId,
      doel: 'hulp',
      gegevens: ['feiten'],
      ontvangers: [ORGANISATIES.zorg.id],
      geldigTot: '2026-09-01',
      taal: 'hu',
      tolk: 'telefoon',
      uitlegDoor: 'zelf',
      bewijs: 'schriftelijk',
      bewijsplaats: 'Afgesloten kast',
    },
    aafje,
  );

// Tables that point at something that can lie still, and through which nothing is done under a number of their own.
const ANDERS: Record<string, string> = {
  bestanden: 'Een bestand wordt bekeken en weggehaald onder het nummer van waar het bij hoort.',
  briefingmeldingen: 'Wat in een briefing wordt gemeld heeft geen handeling onder een eigen nummer.',
  cauties: 'Gaat mee onder het nummer van de zaak.',
  controles: 'Toezicht op een plek gaat door om redenen van algemeen belang (AVG 18 lid 2); wat eruit komt ligt stil.',
  facilitator_rollen: 'Wie een rol geeft noemt de facilitator en de inrichting zelf.',
  grijsbesluiten: 'Gaat mee onder het nummer van de zaak.',
  grijsmomenten: 'Gaat mee onder het nummer van de waarneming.',
  grijspartners: 'Gaat mee onder het nummer van de zaak.',
  grijsposten: 'Gaat mee onder het nummer van de zaak.',
  inleesregels: 'Wat is ingelezen staat vast.',
  inzendingen: 'Waar al een melding van is, verandert niets meer aan de inzending.',
  logboekregels: 'Staat vast.',
  meldercontacten: 'Gaat mee onder het nummer van de melding.',
  meldingen: 'De woorden van wie meldt; wat daaruit wordt gehaald ligt stil.',
  overdrachten: 'Staat vast.',
  overdrachtsbewijzen: 'Staat vast; de politie bevestigt alleen de ontvangst.',
  partnerberichten: 'Gaat mee onder het nummer van de melding.',
  riecdeelnemers: 'Gaat mee onder het nummer van de casus.',
  riecinbrengen: 'Gaat mee onder het nummer van de casus.',
  sfeerovergangen: 'Gaat mee onder het nummer van de zaak.',
  terugkoppelingen: 'Gaat mee onder het nummer van de melding.',
};

describe('B12.7 AVG 18 wat bij iets hoort dat stilligt, ligt ook stil', () => {
  test('B12.7 een signaal van een melding, onder zijn eigen nummer en als iemand het ergens bij neemt', async () => {
    const m = await melding();
    const [een, ander] = [await signaalVan(m), await signaalVan(await melding())];
    const stil = await zetStil(m, jet);
    expect(await regelVan(signaalVan(m))).toBe('B12.7-beperkt');
    expect(await regelVan(huis.doe(kiesIndicatorenVan, { id: een.id, indicatoren: ['A1'] }, tess))).toBe(
      'B12.7-beperkt',
    );
    const stapel = { titel: 'Turfkade', signalen: [een.id, ander.id], reden: 'Zelfde straat en dezelfde tijd.' };
    expect(await regelVan(huis.doe(stapelSignalen, stapel, cor))).toBe('B12.7-beperkt');
    await huis.doe(kiesIndicatorenVan, { id: ander.id, indicatoren: ['A1'] }, tess);
    expect(await huis.vraag(toonSignaal, { id: een.id }, tess)).toMatchObject({ id: een.id });
    await laatLos(stil, jet);
    await huis.doe(kiesIndicatorenVan, { id: een.id, indicatoren: ['A1'] }, tess);
  });

  test('B12.7 B12.2 een toestemming bij een dossier; intrekken kan altijd', async () => {
    const signaal = { urgentie: 'gewoon', feiten: 'De sleutel ligt bij een ander.', zekerheid: 'gehoord' } as const;
    await huis.doe(draagOver, { ...signaal, gemeente: 'GM9001', indicatoren: ['B4'] }, tess);
    const dossier = (await huis.eigenaar.query('select id from dossiers')).rows[0].id as string;
    const { id } = await toestemmingBij(dossier);
    const stil = await zetStil(dossier, aafje);
    expect(await regelVan(huis.doe(geefKaart, { id, versie: 1 }, aafje))).toBe('B12.7-beperkt');
    expect(await regelVan(toestemmingBij(dossier))).toBe('B12.7-beperkt');
    await huis.doe(trekToestemmingIn, { id }, aafje);
    await laatLos(stil, aafje);
  });

  test('B12.7 rapport, rapportage en besluit horen bij hun controle', async () => {
    const besluit = await zaaiBesluit(huis.eigenaar, await zaaiPlek(huis.eigenaar), null);
    const lees = async (tabel: string) => (await huis.eigenaar.query(`select id from ${tabel}`)).rows[0].id as string;
    const boven = await huis.ruw(jet, `select h as id from kern.hoort_bij('GM9001', '{${besluit}}') h order by h`);
    const onder = ['rapportages', 'constateringsrapporten', 'controles', 'inrichtingen'];
    const keten = [besluit, ...(await Promise.all(onder.map(lees)))];
    expect(boven).toEqual(keten.toSorted().map((id) => ({ id })));
  });

  test('B12.7 AVG 18 wat over een inrichting, facilitator of plek gaat ligt stil als die stilligt', async () => {
    const plek = await zaaiPlek(huis.eigenaar, 'GM9001', 'Sauna Kadezicht');
    const invoer = { id: await melding(), onderwerp: 'overlast', zekerheid: 'gehoord', datum: '2026-03-01' } as const;
    const feit = 'Elke nacht auto’s voor de deur.';
    const s = await huis.doe(legSignaalVast, { ...invoer, feit, inrichtingId: plek.inrichtingId! }, tess);
    const kies = () => huis.doe(kiesIndicatorenVan, { id: s.id, indicatoren: ['A1'] }, tess);
    const stil = await zetStil(plek.inrichtingId!, jet);
    expect(await regelVan(kies())).toBe('B12.7-beperkt');
    await laatLos(stil, jet);
    await kies();
    const aan = { gemeente: 'GM9001', politieId: ORGANISATIES.politie.id, terugkijkenOp: '2026-03-20' };
    const aanleiding = 'Veel aanloop bij een zaak die dicht zou zijn; het beeld is nog onduidelijk.';
    const { id } = await huis.doe(openGrijszaak, { ...aan, aanleiding, locatieId: plek.locatieId }, cor);
    const los = await zetStil(plek.locatieId, jet);
    const reden = { id, sluitreden: 'Het beeld is duidelijk: er is niets aan de hand.' };
    expect(await regelVan(huis.doe(sluitGrijszaak, reden, cor))).toBe('B12.7-beperkt');
    await laatLos(los, jet);
  });

  test('B12.7 alleen een zaak of kaart kan stilliggen: geen organisatie, medewerker of verzonnen nummer', async () => {
    const { inrichtingId } = await zaaiPlek(huis.eigenaar, 'GM9002', 'Elders');
    for (const id of [ORGANISATIES.politie.id, tess.medewerkerId, MENSEN.rik.petId, taak.jet, inrichtingId!])
      expect((await huis.weigert(zetStil(id, jet))).velden[0]?.veld).toBe('onderwerpId');
    // And the fence asks the same of who comes past the program.
    expect(
      await huis.ruw(
        jet,
        `insert into beperkingen (gemeente, id, compartiment, onderwerp_id, taak_id, grond, ingesteld_op, ingesteld_door)
         values ('GM9001', gen_random_uuid(), 'toezicht', '${ORGANISATIES.politie.id}', '${taak.jet}', 'bezwaar', now(), '${jet.medewerkerId}')`,
      ),
    ).toBe('42501');
  });

  test('B12.7 elke tabel van toezicht over iets dat stil kan liggen staat in de keten, of zegt waarom niet', async () => {
    const { rows } = await huis.eigenaar.query<{ tabel: string; naar: string }>(
      `select distinct c.conrelid::regclass::text as tabel, c.confrelid::regclass::text as naar from pg_constraint c
       where c.contype = 'f' and c.confrelid::regclass::text = any ($1) and exists (
         select from pg_policy p where p.polrelid = c.conrelid and 'samenzicht_toezicht'::regrole = any (p.polroles)) order by 1`,
      [
        [
          'inrichtingen',
          'facilitators',
          'grijszaken',
          'rieccasussen',
          'meldingen',
          'rapportages',
          'constateringsrapporten',
        ],
      ],
    );
    const { bron } = (
      await huis.eigenaar.query<{ bron: string }>(`select prosrc as bron from pg_proc where proname = 'hoort_bij'`)
    ).rows[0]!;
    const buiten = rows.filter((r) => !bron.includes(` ${r.tabel} `)).map((r) => r.tabel);
    expect([...new Set(buiten)].filter((t) => !(t in ANDERS))).toEqual([]);
    expect(Object.keys(ANDERS).filter((t) => !buiten.includes(t))).toEqual([]);
  });

  test('B12.7 wat stilligt gaat ook niet aan het einde van zijn termijn, en daarna wel', async () => {
    const id = await eersteDossier();
    await huis.doe(beoordeel, { id, versie: await versie(id), motivering: 'Er is genoeg om op te pakken.' }, aafje);
    await huis.doe(
      sluitDossier,
      { id, versie: await versie(id), reden: 'overgenomen', motivering: 'De hulp loopt elders.' },
      aafje,
    );
    const stil = await zetStil(id, aafje);
    huis.klok.zet('2026-12-02T10:00:00Z');
    const m = { databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) };
    await draaiBewaren(m, bewaarbronnen());
    expect((await huis.vraag(toonDossier, { id }, aafje)).stukken.length).toBeGreaterThan(0);
    await laatLos(stil, aafje);
    huis.klok.zet('2026-12-03T12:00:00Z');
    await draaiBewaren(m, bewaarbronnen());
    expect((await huis.vraag(toonDossier, { id }, aafje)).stukken).toEqual([]);
  });
});

const eersteDossier = async () => (await huis.eigenaar.query('select id from dossiers')).rows[0].id as string;
const versie = async (id: string) =>
  (await huis.eigenaar.query('select versie from dossiers where id = $1', [id])).rows[0].versie as number;
