import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { bezorgGebeurtenissen } from '../kern/bezorgen.ts';
import type { Declaratie } from '../kern/declaraties.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { koppelTerug, registreerMelding } from '../meldingen/index.ts';
import { draagOver, vulAan } from '../mensenhandel/index.ts';
import { legSignaalVast, toonSignaal } from '../signalen/index.ts';
import { declaraties, kamers } from './huis.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from './proef/webhuis.ts';

// What is protected does not come out by a side door: a count, a choice, an error, an address, an event, a job, a key or the log.

type Naam = keyof typeof MENSEN;
/** Stand only in a protected dossier, or only in the contact of a melder. */
const DOSSIERWOORDEN = ['Anemoontje', 'zwartelak', 'zolderkamertje'];
const CONTACT = '06-55443322';
const ANDEREN: Naam[] = [
  'tess',
  'cor',
  'jet',
  'bea',
  'ben',
  'pia',
  'rik',
  'wim',
  'zoe',
  'nina',
  'otto',
  'hugo',
  'aukje',
];
const NERGENS = '0199aaaa-0000-7000-8000-000000000009';
/** The log tells the privacyfunctionaris that something was done; that is what it is for. */
const LOG = /^(verwerking|bevinding)/;

let web: Webhuis;
const bezoekers = new Map<Naam, Bezoeker>();
let ids: { dossier: string; melding: string; stuk: string };
let kenmerk: string;

beforeAll(async () => {
  web = await maakWebhuis();
  const { huis } = web;
  const { tess, max, aafje } = MENSEN;
  const melding = await huis.doe(registreerMelding, nieuweMelding(), tess);
  ({ kenmerk } = await huis.doe(
    draagOver,
    overdracht('Zij noemt zich Anemoontje en heeft zwartelak.'),
    max,
    'lek-overdracht',
  ));
  const { rows } = await huis.eigenaar.query<{ id: string }>('select id from dossiers where nummer = $1', [kenmerk]);
  const stuk = {
    id: rows[0]!.id,
    soort: 'persoon',
    tekst: 'Slaapt in het zolderkamertje.',
    zekerheid: 'gehoord',
  } as const;
  await huis.doe(vulAan, stuk, aafje);
  await huis.doe(
    koppelTerug,
    { id: melding.id, soort: 'ontvangen', wijze: 'telefoon', tekst: 'Gebeld dat het er is.' },
    tess,
  );
  const stukken = await huis.eigenaar.query<{ id: string }>('select id from dossierstukken limit 1');
  ids = { dossier: rows[0]!.id, melding: melding.id, stuk: stukken.rows[0]!.id };
  for (const naam of [...ANDEREN, 'aafje'] as Naam[]) bezoekers.set(naam, await web.inloggen(naam));
}, 60_000);
afterAll(() => web.sluit());

function nieuweMelding() {
  return {
    gemeente: 'GM9001',
    ontvangenOp: '2026-03-02T09:30:00Z',
    bron: 'buurt',
    wijze: 'telefoon',
    anoniem: false,
    contact: CONTACT,
    tekst: 'Er is de hele nacht herrie bij het pand aan de kade.',
    urgentie: 'gewoon',
    terugkoppelingGewenst: true,
  } as const;
}
function overdracht(feiten: string) {
  return {
    gemeente: 'GM9001',
    urgentie: 'gewoon' as const,
    feiten,
    zekerheid: 'gehoord' as const,
    indicatoren: ['B3'],
  };
}

const vragen = declaraties.filter((d) => d.aard === 'vraag');
const paginas = kamers.flatMap((k) => k.paginas.map((p) => p.pad));

/** Asks one vraag, with every id in its path the given one; for a search the words that stand in the dossier. */
async function stel(wie: Naam, d: Declaratie, id: string): Promise<{ status: number; tekst: string }> {
  const pad = d.route.pad.replaceAll(/\{\w+\}/g, id);
  const velden = Object.keys(d.invoer.properties);
  const invoer = Object.fromEntries(velden.filter((v) => v === 'zoek').map((v) => [v, 'Anemoontje zwartelak']));
  const r = await bezoekers.get(wie)!.api(d.route.methode, pad, d.route.methode === 'GET' ? undefined : invoer);
  // An id that was sent comes back as it was sent: that tells nothing.
  return { status: r.status, tekst: (await r.text()).replaceAll(id, 'ID') };
}

/** With every id where the path has one; many at once. */
const metIds = (lijst: Declaratie[]) =>
  lijst.flatMap((d) =>
    d.route.pad.includes('{') ? Object.values(ids).map((id) => [d, id] as const) : [[d, NERGENS] as const],
  );

/** A page as somebody reads it: without what is different in every answer. */
async function lees(wie: Naam, pad: string): Promise<string> {
  const r = await bezoekers.get(wie)!.pagina(pad.replaceAll(/:\w+/g, ids.dossier));
  return (await r.text()).replaceAll(/<input type="hidden"[^>]*>/g, '').replaceAll(/nonce="[^"]*"|\?v=\w+/g, '');
}

describe('R1 de inhoud van een dossier en het contact van een melder komen niet bij een ander', () => {
  // The aandachtsfunctionaris reads dossiers, and not the contact.
  test.each([...ANDEREN, 'aafje'] as Naam[])(
    'R1 B12.1 B12.2 %s krijgt bij geen enkele vraag een woord of het kenmerk van een dossier, of het contact',
    async (wie) => {
      const werk = metIds(vragen).map(async ([d, id]) => {
        const verborgen = [
          ...(wie === 'aafje' || LOG.test(d.naam) ? [] : [...DOSSIERWOORDEN, kenmerk]),
          ...(d.naam === 'meldercontact.tonen' ? [] : [CONTACT]),
        ];
        const { tekst } = await stel(wie, d, id);
        const zonderVraag = tekst.replaceAll('Anemoontje zwartelak', '');
        expect(
          verborgen.filter((w) => zonderVraag.includes(w)),
          `${d.naam} als ${wie}`,
        ).toEqual([]);
      });
      await Promise.all(werk);
    },
  );

  test.each(['cor', 'bea', 'ben', 'rik', 'aukje'] as Naam[])(
    'R1 B12.2 een nieuw dossier verandert voor %s geen lijst, telling, keuzelijst of pagina',
    async (wie) => {
      const gewoon = vragen.filter((v) => !LOG.test(v.naam) && !v.route.pad.includes('{'));
      const vast = paginas.filter((p) => !p.includes(':') && !/log|verwerking|bevinding/.test(p));
      const kijk = async () => [
        ...(await Promise.all(gewoon.map(async (d) => [d.naam, await stel(wie, d, NERGENS)]))),
        ...(await Promise.all(vast.map(async (p) => [p, await lees(wie, p)]))),
      ];
      const voor = await kijk();
      await web.huis.doe(draagOver, overdracht('Nog een heel ander signaal, van vandaag.'), MENSEN.max);
      expect(await kijk()).toEqual(voor);
    },
  );

  test('R1 als databaserol leest beheer geen tabel met versleutelde inhoud, en het systeem ook niet', async () => {
    const { rows } = await web.huis.eigenaar.query<{ tabel: string; rol: string; mag: boolean }>(`
      select c.table_name as tabel, r.rolname as rol, has_column_privilege(r.rolname, c.table_name::text, c.column_name::text, 'select') as mag
      from information_schema.columns c cross join pg_roles r
      where c.table_schema = 'public' and c.column_name in ('versleuteld', 'toetsen') and r.rolname in ('samenzicht_beheer', 'samenzicht_systeem')`);
    expect(rows.length).toBeGreaterThan(6);
    const leesbaar = rows.filter((r) => r.mag && !r.tabel.startsWith('bestand')).map((r) => `${r.rol} ${r.tabel}`);
    // What the privacyfunctionaris handles is in the same role; the rows ask for that pet, so a beheerder reads only what he wrote himself.
    const behandeld = ['bevindingen', 'verzoekantwoorden', 'verzoeken', 'verzoekuitvoeringen', 'verzoekkennisgevingen'];
    // Who follows a melding by its code asks as the system, and gets the rows of that one code.
    const opCode = ['samenzicht_systeem inzendingberichten'];
    const erkend = [...behandeld.map((tabel) => `samenzicht_beheer ${tabel}`), ...opCode];
    expect(leesbaar.filter((l) => !erkend.includes(l))).toEqual([]);
    const { rows: deur } = await web.huis.eigenaar.query<{ qual: string }>(
      `select qual from pg_policies where tablename = 'inzendingberichten' and permissive = 'PERMISSIVE' and cmd in ('ALL', 'SELECT') and roles && array['samenzicht_systeem', 'public']::name[]`,
    );
    expect(deur.length).toBeGreaterThan(0);
    for (const { qual } of deur) expect(qual).toMatch(/'publiek'.*inzending_bij_code/s);
    const { rows: regels } = await web.huis.eigenaar.query<{ tabel: string; hek: boolean; voorwaarde: string }>(
      `select tablename as tabel, permissive = 'RESTRICTIVE' as hek, qual as voorwaarde from pg_policies
       where tablename = any ($1) and roles && array['samenzicht_beheer', 'public']::name[] and cmd in ('ALL', 'SELECT')`,
      [behandeld],
    );
    for (const tabel of behandeld) {
      const eigen = regels.filter((r) => r.tabel === tabel);
      const dicht = (r: { voorwaarde: string }) => /'privacyfunctionaris'|door = .*medewerker/.test(r.voorwaarde);
      expect(eigen.some((r) => r.hek && dicht(r)) || (eigen.length > 0 && eigen.every(dicht)), tabel).toBe(true);
    }
  });
});

describe('wat er niet is en wat u niet mag zien, is hetzelfde', () => {
  const metId = declaraties.filter((d) => d.route.pad.includes('{id}') && d.aard === 'vraag');
  test.each(['aukje', 'otto', 'hugo'] as Naam[])('B12.2 %s krijgt woord voor woord hetzelfde antwoord', async (wie) => {
    for (const d of metId) {
      const niets = await stel(wie, d, NERGENS);
      for (const id of Object.values(ids)) expect(await stel(wie, d, id), `${d.naam} als ${wie}`).toEqual(niets);
    }
  });

  test('B12.2 en de database doet er hetzelfde voor', async () => {
    const opdrachten = async (wie: Naam, d: Declaratie, id: string) => {
      const spion = vi.spyOn(pg.Client.prototype, 'query');
      await stel(wie, d, id);
      const gezien = spion.mock.calls.map(([q]) => String(q).replaceAll(/'[^']*'/g, "'…'"));
      spion.mockRestore();
      return gezien;
    };
    for (const [wie, naam, id] of [
      ['aukje', 'dossier.tonen', ids.dossier],
      ['otto', 'melding.tonen', ids.melding],
      ['otto', 'meldercontact.tonen', ids.melding],
    ] as const) {
      const d = vragen.find((v) => v.naam === naam)!;
      await opdrachten(wie, d, NERGENS);
      const niets = await opdrachten(wie, d, NERGENS);
      expect(niets.length).toBeGreaterThan(1);
      expect(await opdrachten(wie, d, id)).toEqual(niets);
    }
  });
});

describe('B12.1 het contact van een melder', () => {
  test('B12.1 staat op geen pagina dan waar het voor terugkoppelen is', async () => {
    for (const pad of paginas.filter((p) => !p.includes('terugkoppelen')))
      expect((await lees('cor', pad.replaceAll(/:\w+/g, ids.melding))).includes(CONTACT), pad).toBe(false);
  }, 60_000);
});

describe('wat het programma voor zichzelf bewaart', () => {
  test('B12.8 geen tabel bevat een woord uit een dossier of het contact: ook niet het log, de sleutels en de taken', async () => {
    const { rows } = await web.huis.eigenaar.query<{ naam: string }>(
      `select format('%I.%I', schemaname, tablename) as naam from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    for (const { naam } of rows) {
      const alles = JSON.stringify((await web.huis.eigenaar.query(`select t::text as rij from ${naam} t`)).rows);
      for (const woord of [...DOSSIERWOORDEN, CONTACT])
        for (const vorm of [
          woord,
          Buffer.from(woord).toString('hex'),
          Buffer.from(woord).toString('base64').slice(0, -4),
        ])
          expect(alles.includes(vorm), `${woord} in ${naam}`).toBe(false);
    }
  });

  test('B12.8 een gebeurtenis en een taak dragen ids, nummers en soorten, en geen zinnen', async () => {
    const verstuurd: string[] = [];
    const luisteraars = kamers.flatMap((k) => k.luisteraars ?? []);
    await bezorgGebeurtenissen(web.huis, luisteraars, async (_rij, _id, g) => void verstuurd.push(JSON.stringify(g)));
    const { rows } = await web.huis.eigenaar.query<{ soort: string; gegevens: Record<string, unknown> }>(
      'select soort, gegevens from gebeurtenissen',
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { soort, gegevens } of rows)
      for (const [naam, waarde] of Object.entries(gegevens))
        expect(String(waarde), `${soort}.${naam}`).toMatch(/^[\w:.-]{0,60}$/);
    expect(verstuurd.length).toBeGreaterThan(0);
    for (const woord of [...DOSSIERWOORDEN, CONTACT]) expect(verstuurd.join('')).not.toContain(woord);
  });

  test('B12.8 wie de database heeft, kan met een sleutel van een handeling geen woorden raden', async () => {
    const invoer = overdracht('Zij noemt zich Anemoontje en heeft zwartelak.');
    const geraden = createHash('sha256').update('mensenhandel.overdragen').update(JSON.stringify(invoer)).digest('hex');
    const { rows } = await web.huis.eigenaar.query<{ hash: string }>(
      `select encode(invoer_hash, 'hex') as hash from idempotentie where sleutel = 'lek-overdracht'`,
    );
    expect(rows).toHaveLength(1);
    expect(geraden.startsWith(rows[0]!.hash)).toBe(false);
  });

  test('B12.8 het log licht alleen toe met een code', async () => {
    const { rows } = await web.huis.eigenaar.query<{ toelichting: string }>(
      `select distinct toelichting from verwerkingen where toelichting is not null and soort in ('handeling', 'vraag', 'weigering')`,
    );
    expect(rows.filter((r) => !/^[A-Z_]+$/.test(r.toelichting))).toEqual([]);
  });
});

describe('adressen en formulieren', () => {
  test('B12.8 zoekwoorden in stukken staan niet in het adres, en de pagina vindt ze wel', async () => {
    const aafje = bezoekers.get('aafje')!;
    const r = await aafje.pagina('/_zoek', { _csrf: aafje.csrf, _terug: '/dossiers/doorzoeken', zoek: 'Anemoontje' });
    const naar = r.headers.get('location')!;
    expect(naar).toMatch(/^\/dossiers\/doorzoeken\?z=/);
    expect(naar).not.toContain('Anemoontje');
    const pagina = await (await aafje.pagina(naar)).text();
    expect(pagina).toContain('<mark>Anemoontje</mark>');
    expect(pagina.match(/href="[^"]*Anemoontje/)).toBeNull();
  });

  test('BREACH: het bewijs in een formulier is elke keer anders, en elk ervan telt', async () => {
    const tess = bezoekers.get('tess')!;
    const bewijzen = await Promise.all(
      [1, 2].map(
        async () => / name="_csrf" value="([^"]+)"/.exec(await (await tess.pagina('/meldingen/nieuw')).text())![1]!,
      ),
    );
    expect(bewijzen[0]).not.toBe(bewijzen[1]);
    for (const _csrf of bewijzen)
      expect((await tess.pagina('/_zoek', { _csrf, _terug: '/meldingen', zoek: 'x' })).status).toBe(303);
    const vals = Buffer.from(bewijzen[0]!, 'base64url');
    vals[40]! ^= 1;
    const r = await tess.pagina('/_zoek', { _csrf: vals.toString('base64url'), _terug: '/meldingen', zoek: 'x' });
    expect(r.status).toBe(403);
  });

  test('een veld dat ‘__proto__’ of ‘constructor’ heet, laat geen pagina en geen formulier vallen', async () => {
    const tess = bezoekers.get('tess')!;
    const velden = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const alle = velden.map((veld) => `${veld}=x`).join('&');
    for (const pad of paginas.filter((p) => !p.includes(':')))
      expect((await tess.pagina(`${pad}?${alle}`)).status, pad).toBeLessThan(500);
    for (const veld of velden) {
      expect((await tess.pagina('/_zoek', { _csrf: tess.csrf, _terug: '/meldingen', [veld]: 'x' })).status).toBe(303);
      expect(
        (await tess.pagina('/meldingen', { _csrf: tess.csrf, _terug: '/meldingen/nieuw', [veld]: 'x' })).status,
      ).toBe(422);
      expect((await tess.api('GET', `/plaatskeuzes?${veld}=x`)).status).toBe(400);
    }
  });
});

test('B12.2 de zin die overblijft is in de database en in het programma dezelfde', async () => {
  const { huis } = web;
  const sql = /with check \(feit = '([^']+)'\)/.exec(readFileSync('database/0004-meldingen-signalen.sql', 'utf8'))![1];
  const { id } = await huis.doe(
    registreerMelding,
    { ...nieuweMelding(), tekst: 'Er roept daar iemand, elke avond.' },
    MENSEN.tess,
  );
  const signaal = {
    id,
    feit: 'Verteld is dat iemand niet weg mag.',
    zekerheid: 'gehoord',
    datum: '2026-02-28',
    onderwerp: 'mensenhandel',
    kvk: '12345678',
  } as const;
  const { id: signaalId } = await huis.doe(legSignaalVast, signaal, MENSEN.tess);
  await huis.doe(draagOver, { ...overdracht('Verteld is dat iemand niet weg mag.'), meldingId: id }, MENSEN.max);
  expect((await huis.vraag(toonSignaal, { id: signaalId }, MENSEN.cor)).feit).toBe(sql);
});
