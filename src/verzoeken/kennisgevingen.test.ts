import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiPlek } from '../kern/proef/zaak.ts';
import { draagOver } from '../mensenhandel/index.ts';
import { stelBeperkingIn } from './beperkhandelingen.ts';
import { beantwoord, besluit, identificeer, registreerVerzoek } from './handelingen.ts';
import {
  handelKennisgevingAf,
  toonEigenBrief,
  toonIngelichten,
  toonKennisgeving,
  toonKennisgevingbrief,
  toonKennisgevingen,
  voerUit,
} from './kennisgevinghandelingen.ts';
import { toonTaak, toonTaken, toonVerzoek, zoekAllePlekken } from './vragen.ts';
import { werk } from './werk.ts';

const { pia, jet, aafje, aukje, tess } = MENSEN;
const vera: Wie = {
  ...aafje,
  medewerkerId: '01900000-0000-7000-8001-00000000f001',
  petId: '01900000-0000-7000-8002-00000000f001',
  functie: 'vertrouwenspersoon',
  petsoort: 'vertrouwenspersoon',
  compartiment: 'vertrouwenspersoon',
};
let huis: Proefhuis;
const kenmerk = 'MH-C75V-6D86';

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  await huis.eigenaar.query(
    `insert into medewerkers (id, organisatie_id, naam, functie, aangemaakt_op) values ($1, $2, 'Vera Bos', $3, now())`,
    [vera.medewerkerId, vera.organisatieId, vera.functie],
  );
  const signaal = { urgentie: 'gewoon', feiten: 'De sleutel ligt bij een ander.', zekerheid: 'gehoord' } as const;
  await huis.doe(draagOver, { ...signaal, gemeente: 'GM9001', indicatoren: ['B4'] }, tess);
  // A kenmerk is drawn at random, and may begin with a letter.
  const { id } = (await huis.eigenaar.query(`update dossiers set nummer = '${kenmerk}' returning id`)).rows[0];
  // What left before, without the card and the words: only the register of who got what is looked at here.
  await huis.eigenaar.query(`set session_replication_role = replica;
    insert into verstrekkingen (gemeente, id, compartiment, dossier_id, ontvanger_id, kaart_id, wijze, toetsen_versie, toetsen, urgentie, versleuteld, vingerafdruk, verstuurd_op, verstuurd_door, reactie_voor)
    select 'GM9001', gen_random_uuid(), 'mensenhandel', '${id}', '${ORGANISATIES.politie.id}', gen_random_uuid(), 'schriftelijk', 1, '', 'gewoon', '', 'x', now(), '${aafje.medewerkerId}', now() from generate_series(1, 2);
    set session_replication_role = default`);
});
afterAll(() => huis.sluit());

const lees = (id: string) => huis.vraag(toonVerzoek, { id }, pia);
const regelVan = async (w: Promise<unknown>) => (await huis.weigert(w)).weigering?.regel;
async function verzoek(recht: 'rectificatie' | 'wissing' | 'beperking' | 'inzage' = 'rectificatie'): Promise<string> {
  const wie = { naam: 'Quirinus Zandloper', adres: 'Turfkade 1, Veenrijk', gevraagd: 'Dat klopt niet.' };
  const { id } = await huis.doe(
    registreerVerzoek,
    { gemeente: 'GM9001', recht, wijze: 'brief', ontvangenOp: '2026-02-27', ...wie },
    pia,
  );
  return id;
}
async function taakVan(id: string, wie: Wie): Promise<string> {
  const { nummer } = await lees(id);
  return (await huis.vraag(toonTaken, {}, wie)).items.find((t) => t.nummer === nummer)!.id;
}
/** Answered by jurist and aandachtsfunctionaris, and decided; gives the tasks. */
async function besloten(id: string, uitkomst: 'toegewezen' | 'afgewezen' = 'toegewezen') {
  const taken = { jet: await taakVan(id, jet), aafje: await taakVan(id, aafje) };
  await huis.doe(identificeer, { id, versie: (await lees(id)).versie, hoe: 'balie_gezien' }, pia);
  await huis.doe(beantwoord, { id: taken.jet, antwoord: 'Staat als verhuurder bij één inrichting.' }, jet);
  await huis.doe(beantwoord, { id: taken.aafje, antwoord: 'Er is een dossier.', orgaan: 'burgemeester' }, aafje);
  const nee = { uitzonderingen: ['voorwaarden' as const], uitzonderingReden: 'Het gegeven klopt wel degelijk.' };
  const motivering = 'Wat u schreef is nagegaan.';
  await huis.doe(
    besluit,
    {
      id,
      versie: (await lees(id)).versie,
      uitkomst,
      orgaan: 'burgemeester',
      motivering,
      ...(uitkomst === 'afgewezen' ? nee : {}),
    },
    pia,
  );
  return taken;
}
const gedaan = { hoe: 'verbeterd', wat: 'De genoemde dag was 3 maart en niet 2 maart.' } as const;

describe('B12.7 AVG 16 tot en met 19 uitvoeren', () => {
  test('B12.7 weigert voor het besluit, na afwijzing, bij inzage, en wie niet zoekt', async () => {
    const id = await verzoek();
    const invoer = { ...gedaan, plekken: 'I-000001', ontvangers: [] };
    const taak = await taakVan(id, jet);
    expect(await regelVan(huis.doe(voerUit, { id: taak, ...invoer }, jet))).toBe('B12.7-uitvoeren-na-toewijzing');
    for (const [v, uitkomst] of [
      [id, 'afgewezen'],
      [await verzoek('inzage'), 'toegewezen'],
    ] as const) {
      const taken = await besloten(v, uitkomst);
      expect(await regelVan(huis.doe(voerUit, { id: taken.jet, ...invoer }, jet))).toBe(
        'B12.7-uitvoeren-na-toewijzing',
      );
    }
    const taken = await besloten(await verzoek());
    expect((await huis.weigert(huis.doe(voerUit, { id: taken.jet, ...invoer }, tess))).code).toBe('NIET_GEVONDEN');
    expect((await huis.weigert(huis.doe(voerUit, { id: taken.aafje, ...invoer }, aukje))).code).toBe('NIET_GEVONDEN');
    const los = { id: taken.jet, ontvangers: [ORGANISATIES.zorg.id] };
    expect((await huis.weigert(huis.doe(voerUit, { ...los, ...gedaan }, jet))).velden[0]?.veld).toBe('plekken');
    expect((await huis.weigert(huis.doe(voerUit, { ...los, hoe: 'niets' }, jet))).velden[0]?.veld).toBe('ontvangers');
    expect(
      (await huis.weigert(huis.doe(voerUit, { ...los, hoe: 'verbeterd', plekken: 'I-000001' }, jet))).velden[0]?.veld,
    ).toBe('wat');
  });

  test('B12.7 elk compartiment voert uit, ook als er niets is, en de behandelaar ziet daarvan alleen dát', async () => {
    const zien = [];
    for (const invoer of [
      { ...gedaan, plekken: `Dossier ${kenmerk}.`, ontvangers: [] },
      { hoe: 'niets' as const, ontvangers: [] },
    ]) {
      const id = await verzoek();
      const taken = await besloten(id);
      expect(await huis.werkVan(werk, aafje)).toContain('Toegewezen verzoek uitvoeren');
      expect((await huis.vraag(toonTaak, { id: taken.aafje }, aafje)).wie?.naam).toBe('Quirinus Zandloper');
      await huis.doe(voerUit, { id: taken.aafje, ...invoer }, aafje);
      expect((await huis.vraag(toonTaak, { id: taken.aafje }, aafje)).wie).toBeNull();
      expect(await regelVan(huis.doe(voerUit, { id: taken.aafje, ...invoer }, aafje))).toBe(
        'B12.7-uitvoeren-na-toewijzing',
      );
      const v = await lees(id);
      zien.push({ kennisgevingen: v.kennisgevingen, taken: v.taken.map(({ id: _id, ...t }) => t) });
    }
    expect(zien[0]).toEqual(zien[1]);
    expect(zien[0]!.taken[1]).toMatchObject({ compartiment: 'mensenhandel', uitgevoerdOp: expect.any(String) });
  });

  test('B12.7 AVG 18 een toegewezen beperking wordt na het besluit ingesteld, en de plek daarvoor gezocht', async () => {
    const taken = await besloten(await verzoek('beperking'));
    expect((await huis.vraag(zoekAllePlekken, { id: taken.jet, zoek: 'Zandloper' }, jet)).items).toEqual([]);
    const { inrichtingId } = await zaaiPlek(huis.eigenaar);
    const onderwerpId = inrichtingId!;
    await huis.doe(stelBeperkingIn, { id: taken.jet, onderwerpId, grond: 'onrechtmatig' }, jet);
  });
});

describe('B12.7 AVG 19 wie de gegevens kreeg hoort het', () => {
  test('B12.7 wie een verstrekking kreeg uit een genoemd dossier krijgt één kennisgeving, met de nummers die hij kent', async () => {
    const { items } = await huis.vraag(toonKennisgevingen, {}, aafje);
    expect(items).toMatchObject([
      { ontvanger: 'Politie-eenheid Laagland', eerder: [expect.stringMatching(/^V-/), expect.stringMatching(/^V-/)] },
    ]);
    expect(await huis.vraag(toonKennisgeving, { id: items[0]!.id }, aafje)).toMatchObject(gedaan);
    const brief = await huis.vraag(toonKennisgevingbrief, { id: items[0]!.id }, aafje);
    expect(Buffer.from(brief.inhoud, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('R1 van mensenhandel leest niemand anders een kennisgeving, ook niet met eigen SQL', async () => {
    const [k] = (await huis.vraag(toonKennisgevingen, {}, aafje)).items;
    expect((await huis.weigert(huis.vraag(toonKennisgeving, { id: k!.id }, jet))).code).toBe('NIET_GEVONDEN');
    expect(await regelVan(huis.vraag(toonKennisgevingen, {}, pia))).toBe('R1-compartimenten');
    for (const wie of [pia, jet, aukje, tess])
      for (const tabel of ['verzoekkennisgevingen', 'verzoekuitvoeringen'])
        expect(await huis.ruw(wie, `select 1 from ${tabel} where compartiment = 'mensenhandel'`), wie.naam).toEqual([]);
  });

  test('B12.7 weigert afdoen zonder wijze of reden; daarna gaat zij één keer, en de betrokkene hoort wie het weet', async () => {
    const [k] = (await huis.vraag(toonKennisgevingen, {}, aafje)).items;
    const af = (invoer: object) => huis.doe(handelKennisgevingAf, { id: k!.id, ...invoer } as never, aafje);
    expect((await huis.weigert(af({ uitkomst: 'verstuurd' }))).velden[0]?.veld).toBe('wijze');
    expect((await huis.weigert(af({ uitkomst: 'onevenredig' }))).velden[0]?.veld).toBe('reden');
    expect(await huis.werkVan(werk, aafje)).toContain('Ontvanger inlichten');
    await af({ uitkomst: 'verstuurd', wijze: 'beveiligde_mail' });
    expect(await huis.werkVan(werk, aafje)).not.toContain('Ontvanger inlichten');
    expect(await regelVan(af({ uitkomst: 'verstuurd', wijze: 'brief' }))).toBe('B12.7-kennisgeving-eens');
    expect(await huis.ruw(aafje, `update verzoekkennisgevingen set uitkomst = 'onmogelijk' returning id`)).toEqual([]);
    const overzicht = await huis.vraag(toonIngelichten, { id: k!.taakId }, aafje);
    expect(Buffer.from(overzicht.inhoud, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('B12.7 bij toezicht kiest de jurist de ontvangers, en ziet de behandelaar wie is ingelicht', async () => {
    const id = await verzoek('wissing');
    const taken = await besloten(id);
    const keuze = { plekken: 'Register: verhuurder', wat: 'De rol van verhuurder is gewist.' };
    await huis.doe(voerUit, { id: taken.jet, hoe: 'gewist', ...keuze, ontvangers: [ORGANISATIES.nla.id] }, jet);
    expect((await lees(id)).kennisgevingen).toMatchObject([
      { nummer: expect.stringMatching(/^KG-/), ontvanger: 'Nederlandse Arbeidsinspectie', uitkomst: null, eerder: [] },
    ]);
  });

  test('B12.7 bij toezicht leidt het register de ontvangers af: weglaten kan alleen met een reden, erbij kan altijd', async () => {
    const { locatieId } = await zaaiPlek(huis.eigenaar);
    const zaak = '01900000-0000-7000-9000-0000000000c1';
    const plek = ['GM9001', zaak, locatieId, ORGANISATIES.politie.id, jet.medewerkerId];
    await huis.eigenaar.query(
      `insert into grijszaken (gemeente, id, locatie_id, politie_id, adres, aanleiding, fase, terugkijken_op, geopend_op, door)
       values ($1, $2, $3, $4, 'Turfkade 12', 'Veel aanloop.', 'opsporing', '2026-03-20', '2026-02-20', $5)`,
      plek,
    );
    await huis.eigenaar.query(
      `insert into grijsposten (gemeente, id, zaak_id, soort, omschrijving, verkregen_op, grond, op, door)
       values ('GM9001', gen_random_uuid(), $1, 'stuk', 'Afschrift van de huurovereenkomst', '2026-02-18', 'artikel', '2026-02-21', $2)`,
      [zaak, jet.medewerkerId],
    );
    const { rows } = await huis.eigenaar.query(`select nummer from grijszaken where id = $1`, [zaak]);
    const { nummer } = rows[0];
    const id = await verzoek('wissing');
    const taken = await besloten(id);
    const keuze = {
      id: taken.jet,
      hoe: 'gewist',
      plekken: `Zaak ${nummer}`,
      wat: 'De rol van verhuurder is gewist.',
    } as const;
    const fout = await huis.weigert(huis.doe(voerUit, { ...keuze, ontvangers: [ORGANISATIES.nla.id] }, jet));
    expect(fout.velden[0]).toMatchObject({ veld: 'ontvangers', tekst: expect.stringContaining(nummer) });
    expect(fout.message).toMatch(/Politie-eenheid Laagland .*21 februari 2026.*Waarom niet/);
    await huis.doe(voerUit, { ...keuze, ontvangers: [ORGANISATIES.nla.id, ORGANISATIES.politie.id] }, jet);
    expect((await lees(id)).kennisgevingen.map((k) => [k.ontvanger, k.eerder])).toEqual([
      ['Politie-eenheid Laagland', [nummer]],
      ['Nederlandse Arbeidsinspectie', []],
    ]);
    const ander = await verzoek('wissing');
    const weg = { ...keuze, id: (await besloten(ander)).jet, ontvangers: [], weglaatreden: 'Zij vernietigde het al.' };
    await huis.doe(voerUit, weg, jet);
    expect((await lees(ander)).kennisgevingen).toEqual([]);
  });

  test('B12.7 wat is verbeterd en waar staat nergens leesbaar in de database', async () => {
    const tabellen = await huis.eigenaar.query(
      `select relname as naam from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    for (const { naam } of tabellen.rows) {
      const { rows } = await huis.eigenaar.query(
        `select count(*)::int as n from "${naam}" t where t::text ilike '%niet 2 maart%' or t::text ilike '%rol van verhuurder is gewist%'`,
      );
      expect(rows[0].n, naam).toBe(0);
    }
  });
});

describe('B4.3 B12.7 de vertrouwenspersoon antwoordt zelf', () => {
  test('B4.3 het besluit wacht niet, en de behandelaar ziet alleen dat het is afgehandeld', async () => {
    const id = await verzoek('inzage');
    const taak = await taakVan(id, vera);
    expect((await huis.vraag(toonTaak, { id: taak }, vera)).wie?.naam).toBe('Quirinus Zandloper');
    await besloten(id);
    await huis.doe(
      beantwoord,
      { id: taak, antwoord: 'In het postvak staan geen namen.', orgaan: 'burgemeester' },
      vera,
    );
    const v = await lees(id);
    expect(v.taken[2]).toMatchObject({ compartiment: 'vertrouwenspersoon', afgerondOp: expect.any(String) });
    expect(JSON.stringify(v)).not.toContain('postvak');
    for (const wie of [pia, jet, aafje])
      expect(await huis.ruw(wie, `select 1 from verzoekantwoorden where compartiment = 'vertrouwenspersoon'`)).toEqual(
        [],
      );
  });

  test('B12.7 wie rechtstreeks antwoordt heeft een eigen brief; de jurist niet', async () => {
    const id = await verzoek('inzage');
    const taak = await taakVan(id, vera);
    expect((await huis.weigert(huis.vraag(toonEigenBrief, { id: taak }, vera))).code).toBe('NIET_GEVONDEN');
    const zonder = huis.doe(beantwoord, { id: taak, antwoord: 'In het postvak staan geen namen.' }, vera);
    expect((await huis.weigert(zonder)).velden[0]).toMatchObject({
      veld: 'orgaan',
      tekst: expect.stringContaining('3:45'),
    });
    await huis.doe(
      beantwoord,
      { id: taak, antwoord: 'In het postvak staan geen namen.', orgaan: 'burgemeester' },
      vera,
    );
    const brief = await huis.vraag(toonEigenBrief, { id: taak }, vera);
    expect(Buffer.from(brief.inhoud, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(await regelVan(huis.vraag(toonEigenBrief, { id: await taakVan(id, jet) }, jet))).toBe('R1-compartimenten');
  });
});
