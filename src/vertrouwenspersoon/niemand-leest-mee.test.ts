import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { maakWebhuis, type Webhuis } from '../app/proef/webhuis.ts';
import { maakCode } from '../kern/codes.ts';
import { sql } from '../kern/db.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { allePetten, type Petsoort, type Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { antwoord, geefDoor, legZaakVast, noteer, sluitZaak } from './handelingen.ts';
import { verbergKleine } from './telling.ts';
import { toonJaar, toonZaak, toonZaken } from './vragen.ts';
import { bezems } from './werk.ts';

const vera: Wie = {
  ...MENSEN.pia,
  naam: 'Vera Linde',
  functie: 'vertrouwenspersoon',
  petsoort: 'vertrouwenspersoon',
  compartiment: 'vertrouwenspersoon',
  gemeenten: ['GM9001'],
};
const vanElders: Wie = { ...vera, gemeenten: ['GM9002'] };
const GEHEIM = 'Korenschuur';
let web: Webhuis;
let zaak: string;

beforeAll(async () => {
  web = await maakWebhuis();
  await laadGemeenten(web.huis.databank);
  zaak = (
    await web.huis.doe(
      legZaakVast,
      {
        gemeente: 'GM9001',
        soort: 'klacht',
        weg: 'bezoek',
        tekst: `De toezichthouder lachte. ${GEHEIM}.`,
        akkoord: true,
      },
      vera,
    )
  ).id;
}, 60_000);
afterAll(() => web.sluit());
// The pace at the door refills with the clock.
beforeEach(() => web.huis.klok.vooruit(600_000));

const FORMULIER = { 'content-type': 'application/x-www-form-urlencoded' };
const stuur = (velden: Record<string, string>, gemeente = 'GM9001') =>
  web.ruw({
    methode: 'POST',
    pad: `/vertrouwenspersoon/${gemeente}`,
    koppen: FORMULIER,
    lijf: new URLSearchParams(velden).toString(),
  });
const codeUit = (tekst: string) => /<strong>([2-9A-Y-]{14})<\/strong>/.exec(tekst)![1]!;
const begin = async (tekst = 'Mag een toezichthouder mijn telefoon zien?') =>
  codeUit((await stuur({ wat: 'nieuw', akkoord: 'ja', soort: 'vraag', tekst })).tekst);
const nieuwste = async () => (await web.huis.vraag(toonZaken, { volgorde: 'ontvangenOp' }, vera)).items[0]!.id;

/** Raw SQL as this role, petsoort and gemeenten; the number of rows, or the code of the error. */
async function ruw(rol: Wie['compartiment'] | 'systeem', petsoort: string, tekst: string): Promise<number | string> {
  try {
    const rijen = await web.huis.databank.transactie(
      {
        rol,
        gemeenten: ['GM9001', 'GM9002'],
        medewerkerId: vera.medewerkerId,
        organisatieId: vera.organisatieId,
        petsoort,
      },
      null,
      (db) => db.rijen(sql.raw<object>(tekst)),
    );
    return rijen.length;
  } catch (fout) {
    return (fout as { code: string }).code;
  }
}

describe('B4.3 niemand leest mee', () => {
  test.each(
    allePetten()
      .filter((p) => p.soort !== 'vertrouwenspersoon')
      .map((p) => [p.soort, p.compartiment] as const),
  )('B4.3 een %s opent het postvak niet, en de database geeft ook niets', async (petsoort: Petsoort, compartiment) => {
    const wie: Wie = { ...vera, petsoort, compartiment };
    for (const vraagt of [() => web.huis.vraag(toonZaken, {}, wie), () => web.huis.vraag(toonZaak, { id: zaak }, wie)])
      expect((await web.huis.weigert(vraagt())).weigering?.regel).toBe('R1-compartimenten');
    for (const tabel of ['vertrouwenszaken', 'vertrouwensberichten', 'vertrouwenscodes'])
      expect(await ruw(compartiment, petsoort, `select 1 from ${tabel}`)).toBe('42501');
    expect(await ruw(compartiment, petsoort, `select 1 from sleutels where soort = 'vertrouwenspersoon'`)).toBe(0);
  });

  test('B4.3 ook het systeem en de vertrouwenspersoon van een andere gemeente niet', async () => {
    expect(await ruw('systeem', 'systeem', 'select 1 from vertrouwensberichten')).toBe('42501');
    expect((await web.huis.weigert(web.huis.vraag(toonZaak, { id: zaak }, vanElders))).code).toBe('NIET_GEVONDEN');
  });

  test('B4.3 wie aan de open deur staat ziet zonder code geen enkele zaak, en met een code alleen de eigen', async () => {
    const code = await begin();
    expect(await ruw('vertrouwenspersoon', 'publiek', 'select 1 from vertrouwenszaken')).toBe(0);
    expect(await ruw('vertrouwenspersoon', 'publiek', 'select 1 from vertrouwensberichten')).toBe(0);
    expect(await ruw('vertrouwenspersoon', 'publiek', 'select 1 from vertrouwenscodes')).toBe(0);
    const gelezen = (await stuur({ wat: 'vervolg', code })).tekst;
    expect(gelezen).toContain('mijn telefoon zien');
    expect(gelezen).not.toContain(GEHEIM);
  });

  test('B4.3 geen woord staat leesbaar in enige tabel, en van wie schreef staat nergens wie het was', async () => {
    const bezoeker = await web.inloggen('tess');
    await bezoeker.pagina('/vertrouwenspersoon/GM9001', {
      wat: 'nieuw',
      akkoord: 'ja',
      soort: 'melding',
      tekst: `Ook ${GEHEIM}`,
    });
    const { rows } = await web.huis.eigenaar.query<{ naam: string }>(
      `select c.oid::regclass::text as naam from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
    );
    for (const { naam } of rows) {
      const hex = Buffer.from(GEHEIM).toString('hex');
      const { rowCount } = await web.huis.eigenaar.query(`select 1 from ${naam} t where t::text ~* $1`, [
        `${GEHEIM}|${hex}`,
      ]);
      expect(rowCount, naam).toBe(0);
    }
    const log = await web.huis.eigenaar.query(
      `select medewerker_id, petsoort from verwerkingen where naam = 'vertrouwenszaak.ontvangen'`,
    );
    expect(new Set(log.rows.map((r) => r.medewerker_id))).toEqual(new Set([null]));
  });
});

describe('B4.3 AVG 9 lid 2 a aan de open deur is een ja nodig, en terug te nemen', () => {
  test('B4.3 zonder uitdrukkelijk ja wordt niets bewaard, en staat er wat dan wel kan', async () => {
    const tel = async () =>
      (await web.huis.eigenaar.query('select count(*)::int as n from vertrouwenszaken')).rows[0].n;
    const voor = await tel();
    for (const akkoord of ['nee', '']) {
      const { status, tekst } = await stuur({ wat: 'nieuw', soort: 'vraag', tekst: 'Ik wil iets vragen.', akkoord });
      expect(status).toBe(422);
      expect(tekst).not.toContain('is aangekomen');
      if (akkoord) expect(tekst).toContain('AVG 9 lid 2 onder a');
    }
    expect(await tel()).toBe(voor);
    await begin();
    const { rows } = await web.huis.eigenaar.query(
      'select toestemming_op from vertrouwenszaken order by ontvangen_op desc limit 1',
    );
    expect(rows[0].toestemming_op).not.toBeNull();
  });

  test('B4.3 met de code terugnemen maakt alles meteen onleesbaar, en een onbekende code krijgt hetzelfde antwoord', async () => {
    const code = await begin('Dit wil ik later terugnemen.');
    const id = await nieuwste();
    const terug = await stuur({ wat: 'intrekken', code });
    const vreemd = await stuur({ wat: 'intrekken', code: await begin().then(() => code) });
    expect(terug.status).toBe(200);
    expect(terug.tekst).toContain('niet meer te lezen');
    expect(vreemd.tekst).toBe(terug.tekst);
    const zaak = await web.huis.vraag(toonZaak, { id }, vera);
    expect(zaak).toMatchObject({ status: 'gesloten', uitkomst: 'ingetrokken', berichten: [] });
    const { rows } = await web.huis.eigenaar.query('select verpakt from sleutels where id = $1', [id]);
    expect(rows[0].verpakt).toBeNull();
  });
});

describe('B4.3 AVG 9 lid 2 a aan de telefoon en bij een bezoek', () => {
  const verteld = { gemeente: 'GM9001', soort: 'melding', weg: 'telefoon', tekst: 'Er is gedreigd.' } as const;

  test('B4.3 zonder ja schrijft de vertrouwenspersoon niets op, en staat er wat dan wel kan', async () => {
    const fout = await web.huis.weigert(web.huis.doe(legZaakVast, { ...verteld, akkoord: false }, vera));
    expect(fout.weigering).toMatchObject({ regel: 'B4.3-alleen-met-ja', nodig: expect.stringContaining('Luister') });
  });

  test('B4.3 AVG 17 wie het ja intrekt via de vertrouwenspersoon is meteen gewist, niet pas na een half jaar', async () => {
    const { id } = await web.huis.doe(legZaakVast, { ...verteld, akkoord: true }, vera);
    const sluiting = { id, uitkomst: 'ingetrokken' as const };
    const oud = await web.huis.weigert(web.huis.doe(sluitZaak, { ...sluiting, versie: 9 }, vera));
    expect(oud.code).toBe('INTUSSEN_GEWIJZIGD');
    await web.huis.doe(sluitZaak, { ...sluiting, versie: 1 }, vera);
    expect(await web.huis.vraag(toonZaak, { id }, vera)).toMatchObject({ uitkomst: 'ingetrokken', berichten: [] });
    const { rows } = await web.huis.eigenaar.query('select verpakt from sleutels where id = $1', [id]);
    expect(rows[0].verpakt).toBeNull();
  });
});

describe('B4.3 de open deur weerstaat wie er kwaad wil', () => {
  test('B4.3 een onbekende code, en een code van een andere gemeente, geven letter voor letter hetzelfde', async () => {
    const code = await begin();
    const onbekend = await stuur({ wat: 'vervolg', code: maakCode() });
    const elders = await stuur({ wat: 'vervolg', code }, 'GM9002');
    expect(elders.tekst).toBe(onbekend.tekst);
    expect(onbekend.status).toBe(200);
  });

  test('B4.3 raden wordt vertraagd, te grote berichten en onbekende gemeenten worden geweigerd', async () => {
    const pogingen = await Promise.all(Array.from({ length: 14 }, () => stuur({ wat: 'vervolg', code: maakCode() })));
    expect(pogingen.filter((a) => a.status === 429)).toHaveLength(2);
    web.huis.klok.vooruit(600_000);
    expect((await stuur({ wat: 'nieuw', akkoord: 'ja', soort: 'vraag', tekst: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await stuur({ wat: 'nieuw', akkoord: 'ja', soort: 'vraag', tekst: 'x'.repeat(6_000) })).status).toBe(422);
    expect((await stuur({ wat: 'nieuw', akkoord: 'ja', soort: 'vraag', tekst: 'Hallo' }, 'GM0000')).status).toBe(404);
  });

  test('B4.3 html in een bericht blijft tekst, bij de deur en in het postvak', async () => {
    const code = await begin('<script>alert(1)</script><img src=x>');
    expect((await stuur({ wat: 'vervolg', code })).tekst).not.toMatch(/<script|<img src/);
  });

  test('B4.3 de code staat in geen adres, geen cookie, geen log en niet op een pagina die fout terugkomt', async () => {
    const code = await begin();
    const open = await web.ruw({ pad: `/vertrouwenspersoon/GM9001?code=${code}` });
    expect(open.tekst).not.toContain(code);
    expect(open.tekst).not.toContain('<script');
    expect(open.koppen['set-cookie']).toBeUndefined();
    const fout = await stuur({ wat: 'nieuw', akkoord: 'ja', soort: 'vraag', tekst: '', code });
    expect(fout.status).toBe(422);
    expect(fout.tekst).not.toContain(code);
    const { rowCount } = await web.huis.eigenaar.query(
      `select 1 from verwerkingen v where v::text like $1 union all select 1 from vertrouwenscodes c where c::text like $1`,
      [`%${code}%`],
    );
    expect(rowCount).toBe(0);
  });
});

describe('B4.3 een gesprek van twee kanten', () => {
  test('B4.3 antwoord en vervolg komen aan, aantekeningen niet, en na sluiten is het stil', async () => {
    const code = await begin();
    const id = await nieuwste();
    const versie = async () => (await web.huis.vraag(toonZaak, { id }, vera)).versie;
    await web.huis.doe(noteer, { id, versie: await versie(), tekst: 'Alleen voor mij: Boekweit.' }, vera);
    web.huis.klok.vooruit(1_000);
    await web.huis.doe(antwoord, { id, versie: await versie(), tekst: 'Nee, dat mag niet zonder uw ja.' }, vera);
    const gelezen = (await stuur({ wat: 'vervolg', code })).tekst;
    expect(gelezen).toContain('dat mag niet');
    expect(gelezen).not.toContain('Boekweit');
    web.huis.klok.vooruit(1_000);
    await stuur({ wat: 'vervolg', code, tekst: 'Dank u, dan weet ik genoeg.' });
    const z = await web.huis.vraag(toonZaak, { id }, vera);
    expect(z).toMatchObject({ status: 'in_behandeling' });
    expect(z.berichten.map((b) => b.van)).toEqual(['melder', 'notitie', 'vertrouwenspersoon', 'melder']);
    await web.huis.doe(sluitZaak, { id, versie: z.versie, uitkomst: 'beantwoord' }, vera);
    expect((await stuur({ wat: 'vervolg', code, tekst: 'Nog iets.' })).tekst).toContain('gesloten');
    expect((await web.huis.vraag(toonZaak, { id }, vera)).berichten).toHaveLength(4);
  });

  test('B4.3 doorgeven zonder akkoord wordt geweigerd met wat nodig is; met akkoord staat vast aan wie en in welke woorden', async () => {
    const { versie } = await web.huis.vraag(toonZaak, { id: zaak }, vera);
    const invoer = {
      id: zaak,
      versie,
      naar: 'klachten' as const,
      akkoordHoe: 'In het gesprek van vandaag.',
      tekst: 'Er is gelachen.',
    };
    const fout = await web.huis.weigert(web.huis.doe(geefDoor, { ...invoer, akkoord: false }, vera));
    expect(fout.weigering).toMatchObject({
      regel: 'B4.3-alleen-met-akkoord',
      nodig: expect.stringContaining('eigen ja'),
    });
    await web.huis.doe(geefDoor, { ...invoer, akkoord: true }, vera);
    expect((await web.huis.vraag(toonZaak, { id: zaak }, vera)).berichten.at(-1)?.tekst).toContain('klachtbehandelaar');
  });

  test('B4.3 zes maanden na sluiten zijn sleutel, woorden en codes weg, en blijft de telling', async () => {
    const code = await begin();
    const id = await nieuwste();
    const { versie } = await web.huis.vraag(toonZaak, { id }, vera);
    await web.huis.doe(sluitZaak, { id, versie, uitkomst: 'opgelost' }, vera);
    const veeg = () =>
      web.huis.databank.transactie(
        {
          rol: 'vertrouwenspersoon',
          gemeenten: ['GM9001'],
          medewerkerId: null,
          organisatieId: null,
          petsoort: 'systeem',
        },
        null,
        (db) => bezems[0]!.veeg({ db, klok: web.huis.klok }),
      );
    await veeg();
    expect((await web.huis.vraag(toonZaak, { id }, vera)).berichten).toHaveLength(1);
    web.huis.klok.vooruit(185 * 86_400_000);
    await veeg();
    expect(await web.huis.vraag(toonZaak, { id }, vera)).toMatchObject({
      berichten: [],
      vernietigdOp: expect.any(String),
    });
    expect((await stuur({ wat: 'vervolg', code })).tekst).toContain('geen gesprek');
    const { rows } = await web.huis.eigenaar.query('select verpakt from sleutels where id = $1', [id]);
    expect(rows).toEqual([{ verpakt: null }]);
    expect((await web.huis.vraag(toonJaar, { jaar: 2026, gemeente: 'GM9001' }, vera)).totaal).toMatch(/^\d+$/);
  });

  test('B4.3 geen getelde groep laat een aantal onder de vijf zien of terugrekenen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (ns) => {
        const uit = verbergKleine(ns.map((n, i) => ({ wat: String(i), n })));
        ns.forEach((n, i) => n > 0 && n < 5 && expect(uit[i]!.aantal).toBe('verborgen'));
        const verborgen = uit.filter((c) => c.aantal === 'verborgen').length;
        if (verborgen === 1) expect(ns.filter((n) => n > 0)).toHaveLength(1);
      }),
    );
  });
});
