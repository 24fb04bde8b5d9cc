import Type from 'typebox';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { registreerMelding } from '../meldingen/index.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { beoordeelBevinding, herstelBevinding, toonBevinding, toonBevindingen } from '../bevindingen/index.ts';
import { isGewaakt } from '../kern/vrijetekst.ts';
import { declaraties } from './huis.ts';
import { maakWebhuis, type Bezoeker, type Webhuis } from './proef/webhuis.ts';

// B12.1: personal data do not get into ordinary toezicht through free text, and nothing is kept of what was refused.

const { tess, pia, ben } = MENSEN;
let web: Webhuis;
let bezoeker: Bezoeker;

beforeAll(async () => {
  web = await maakWebhuis();
  bezoeker = await web.inloggen('tess');
});
afterAll(() => web.sluit());

const melding = {
  gemeente: 'GM9001',
  ontvangenOp: '2026-03-02T09:30:00Z',
  bron: 'buurt' as const,
  wijze: 'telefoon' as const,
  anoniem: true,
  tekst: 'De lichtreclame brandt nog na sluitingstijd en de deur staat open.',
  urgentie: 'gewoon' as const,
  terugkoppelingGewenst: false,
};

interface Probleem {
  status: number;
  code: string;
  detail: string;
  velden: Array<{ veld: string; tekst: string }>;
  bevindingen: Array<{ veld: string; start: number; eind: number; soort: string; reden: string; voorstel: string }>;
}

const meld = async (tekst: string, meer: object = {}) => {
  const antwoord = await bezoeker.api('POST', '/meldingen', { ...melding, tekst, ...meer });
  return { status: antwoord.status, lijf: (await antwoord.json()) as Probleem & { id: string } };
};
const MELDING = {
  gemeente: 'GM9001',
  ontvangenOp: '2026-03-02T10:30',
  bron: 'buurt',
  wijze: 'telefoon',
  anoniem: 'ja',
  urgentie: 'gewoon',
  terugkoppelingGewenst: 'nee',
};
const formulier = (velden: Record<string, string>) =>
  bezoeker.pagina('/meldingen', {
    _csrf: bezoeker.csrf,
    _sleutel: `formulier-${Object.keys(velden).length}-${(nummer += 1)}`,
    _terug: '/meldingen/nieuw',
    ...MELDING,
    ...velden,
  });
let nummer = 0;
const teksten = async () =>
  (await web.huis.eigenaar.query<{ tekst: string }>('select tekst from meldingen order by id')).rows.map(
    (r) => r.tekst,
  );

/** Every column of every table, as the owner of the database sees it. */
async function zoekOveral(woord: string): Promise<string[]> {
  const { rows } = await web.huis.eigenaar.query<{ naam: string }>(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as naam from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const gevonden: string[] = [];
  for (const { naam } of rows) {
    const { rowCount } = await web.huis.eigenaar.query(`select 1 from ${naam} t where t::text ilike $1 limit 1`, [
      `%${woord}%`,
    ]);
    if (rowCount) gevonden.push(naam);
  }
  return gevonden;
}

describe('B12.1 wat in vrije tekst op een persoon wijst wordt geweigerd', () => {
  test('B12.1 weigert een naam en een nummer met plek, soort, reden en voorstel, en zonder de woorden te herhalen', async () => {
    const tekst = 'Mevrouw Kwintelbos belde uit het raam, bel haar op 06-39578214 terug.';
    const { status, lijf } = await meld(tekst);
    expect([status, lijf.code, lijf.status]).toEqual([422, 'BEVINDINGEN', 422]);
    expect(lijf.bevindingen.map((b) => [b.veld, b.soort, tekst.slice(b.start, b.eind)])).toEqual([
      ['tekst', 'naam', 'Kwintelbos'],
      ['tekst', 'telefoon', '06-39578214'],
    ]);
    for (const b of lijf.bevindingen) expect([b.reden.endsWith('.'), b.voorstel.length > 5]).toEqual([true, true]);
    expect(lijf.velden[0]).toMatchObject({ veld: 'tekst' });
    expect(JSON.stringify(lijf)).not.toMatch(/Kwintelbos|39578214/);
  });

  test('B12.1 kanarie: van wat geweigerd is staat niets in een tabel, in het log, op het scherm van de server of in het adres', async () => {
    const uit = vi.spyOn(process.stdout, 'write');
    const fout = vi.spyOn(process.stderr, 'write');
    const tekst = 'Een vrouw die zich Zwaluwkanarie noemt is te bereiken op 06-48213377.';
    expect((await meld(tekst)).status).toBe(422);
    const pagina = await formulier({ tekst });
    expect([pagina.status, new URL(pagina.url).search]).toEqual([422, '']);
    expect(pagina.headers.get('location')).toBeNull();
    for (const woord of ['Zwaluwkanarie', '48213377']) expect(await zoekOveral(woord)).toEqual([]);
    const geschreven = [...uit.mock.calls, ...fout.mock.calls].map(([stuk]) => String(stuk)).join('');
    uit.mockRestore();
    fout.mockRestore();
    expect(geschreven).not.toMatch(/Zwaluwkanarie|48213377/);
    const { rows } = await web.huis.eigenaar.query(
      'select * from verwerkingen where status <> $1 order by id desc limit 1',
      ['Ok'],
    );
    expect(rows[0]).toMatchObject({ naam: 'melding.registreren', status: 'Error', toelichting: 'BEVINDINGEN' });
  });

  test('B12.1 namen uit het register en van collega’s mogen blijven; alleen een voornaam is niet genoeg', async () => {
    expect((await meld('De coördinator, mevrouw Hoekstra, gaf de melding door aan de avonddienst.')).status).toBe(201);
    expect(
      (await meld('Er liep een mevrouw rond die zich Aafje noemde, zei de buurman.')).lijf.bevindingen,
    ).toMatchObject([{ soort: 'naam' }]);
    await web.huis.eigenaar.query(
      `insert into facilitators (gemeente, id, naam, soort, naamsleutel, aangemaakt_op, aangemaakt_door) values ('GM9001', gen_random_uuid(), 'Pjotr Grootveld', 'natuurlijk_persoon', 'pjotrgrootveld', '2026-01-01', $1), ('GM9002', gen_random_uuid(), 'Sjaak Elderhorst', 'natuurlijk_persoon', 'sjaakelderhorst', '2026-01-01', $1)`,
      [tess.medewerkerId],
    );
    expect((await meld('De heer Grootveld zei dat het gebouw op slot was.')).status).toBe(201);
    const max = await web.inloggen('max');
    const elders = await max.api('POST', '/meldingen', {
      ...melding,
      tekst: 'De heer Elderhorst zei dat het gebouw op slot was.',
    });
    expect(elders.status).toBe(422);
  });

  test('B12.1 wat naar het beschermde dossier gaat mag noemen wie het betreft', async () => {
    const r = await bezoeker.api('POST', '/overdrachten', {
      gemeente: 'GM9001',
      urgentie: 'gewoon',
      zekerheid: 'eigen_waarneming',
      indicatoren: ['A1'],
      feiten: 'Mevrouw Kwintelbos belt op 06-39578214 en durft niet naar buiten.',
      plaats: 'Bij mevrouw Kwintelbos thuis',
    });
    expect(r.status).toBe(201);
  });
});

describe('B12.1 vreemde invoer', () => {
  test.each<[string, string, number, number?]>([
    ['een megabyte tekst', `De deur was dicht. ${'x '.repeat(500_000)}`, 400],
    ['NUL', 'De deur was \u0000 dicht die avond.', 400],
    // A form cannot carry one: the browser sends a replacement character.
    ['een los surrogaat', 'De deur was \ud800 dicht die avond.', 400, 303],
    ['letters van rechts naar links om een nummer', 'Bel \u202E41 28 75 93-60\u202C voor een afspraak.', 422],
    ['onzichtbare tekens in een nummer', 'Bel 0\u200b6\u200d-3\u20609\u00ad5\ufeff78214 voor een afspraak.', 422],
    ['letters die op cijfers lijken', 'Bel O6-395782l4 voor een afspraak, ook later.', 422],
    ['cijfers uit een ander schrift', 'Bel ٠٦٣٩٥٧٨٢١٤ voor een afspraak, ook later.', 422],
    ['cijfers in brede vorm', 'Bel ０６-３９５７８２１４ voor een afspraak.', 422],
    ['cijfers in woorden', 'Bel nul zes drie negen vijf zeven acht twee een vier voor een afspraak.', 422],
    ['cijfers los van elkaar', 'Bel 0 6 3 9 5 7 8 2 1 4 voor een afspraak.', 422],
  ])(
    'B12.1 %s: gevonden of geweigerd met een zin, nooit een crash',
    async (_naam, tekst, status, opFormulier = 422) => {
      const { status: gekregen, lijf } = await meld(tekst);
      expect([gekregen, lijf.detail.length > 20]).toEqual([status, true]);
      const pagina = await formulier({ tekst });
      expect(pagina.status).toBe(opFormulier);
    },
  );

  test('B12.1 de grootste tekst die past wordt gelezen, en een te grote aanvraag krijgt 413', async () => {
    const { status } = await meld(`${'De deur was dicht. '.repeat(400)}Bel 06-39578214.`);
    expect(status).toBe(422);
    expect((await meld('x'.repeat(3_000_000))).status).toBe(413);
  });
});

describe('B12.1 houden met een reden', () => {
  const tekst = 'De eigenaar van het pand, de heer Blokzijl, kwam aan de deur.';
  const behoud = { veld: 'tekst', soort: 'naam', grond: 'zakelijke_rol', reden: 'Dit is de verhuurder van het pand.' };
  const plek = { start: tekst.indexOf('Blokzijl'), eind: tekst.indexOf('Blokzijl') + 'Blokzijl'.length };
  const met = (b: object) => meld(tekst, { bevindingenBehouden: [{ ...behoud, ...plek, ...b }] });

  test('B12.1 weigert een bijzonder gegeven op een zakelijke grond, een reden die het herhaalt, en een te korte reden', async () => {
    const bsn = 'Op het briefje stond burgerservicenummer 111222333, zei de melder.';
    const { start, eind, soort } = (await meld(bsn)).lijf.bevindingen[0]!;
    const geweigerd = await meld(bsn, { bevindingenBehouden: [{ ...behoud, start, eind, soort }] });
    expect([geweigerd.status, geweigerd.lijf.code]).toEqual([403, 'GEWEIGERD']);
    expect(geweigerd.lijf.detail).toContain('UAVG 46');
    expect((await met({ reden: 'Blokzijl is de verhuurder.' })).lijf.velden[0]!.tekst).toContain(
      'zonder het te herhalen',
    );
    expect((await met({ reden: 'kort' })).status).toBe(400);
    expect((await met({ grond: 'zomaar' })).status).toBe(400);
    expect((await met({ eind: plek.eind - 1 })).lijf.code).toBe('BEVINDINGEN');
    expect(await teksten()).not.toContain(tekst);
  });

  test('B12.1 bewaart de tekst, en de bevinding versleuteld; het log noemt de soort en niet het woord', async () => {
    expect((await met({})).status).toBe(201);
    expect(await zoekOveral('Blokzijl')).toEqual(['public.meldingen']);
    const { rows } = await web.huis.eigenaar.query(
      `select toelichting from verwerkingen where naam = 'melding.registreren' order by id desc limit 1`,
    );
    expect(rows[0].toelichting).toBe('bevindingen behouden: naam 1');
  });

  test('B12.1 dezelfde sleutel met dezelfde invoer geeft hetzelfde antwoord; met een ander behoud niet', async () => {
    const koppen = { 'idempotency-key': 'zelfde-sleutel-behoud' };
    const doe = async (b: object) => {
      const r = await bezoeker.api(
        'POST',
        '/meldingen',
        { ...melding, tekst, bevindingenBehouden: [{ ...behoud, ...plek, ...b }] },
        koppen,
      );
      return { status: r.status, lijf: (await r.json()) as { id: string; code: string } };
    };
    const een = await doe({});
    expect((await doe({})).lijf.id).toBe(een.lijf.id);
    expect((await doe({ grond: 'ambtenaar' })).lijf.code).toBe('SLEUTEL_HERGEBRUIKT');
  });

  test('B12.1 de privacyfunctionaris ziet het, de beheerder niet; na het oordeel zijn de woorden weg en herstelt de schrijver', async () => {
    expect((await web.huis.weigert(web.huis.vraag(toonBevindingen, {}, ben))).code).toBe('GEWEIGERD');
    const { items } = await web.huis.vraag(toonBevindingen, { status: 'te_beoordelen' }, pia);
    const id = items[0]!.id;
    expect(await web.huis.vraag(toonBevinding, { id }, pia)).toMatchObject({ woorden: 'Blokzijl', soort: 'naam' });
    await web.huis.doe(
      beoordeelBevinding,
      { id, oordeel: 'niet_terecht', uitleg: 'De naam van een verhuurder hoort in het register.' },
      pia,
    );
    expect((await web.huis.vraag(toonBevinding, { id }, pia)).woorden).toBeNull();
    const werk = await (await bezoeker.pagina('/')).text();
    expect(werk).toContain('Tekst herstellen');
    await web.huis.doe(herstelBevinding, { id, herstel: 'De naam is in het register gezet.' }, tess);
    expect((await web.huis.vraag(toonBevinding, { id }, pia)).status).toBe('hersteld');
  });

  test('B12.1 een collega met dezelfde pet ziet andermans bevinding niet', async () => {
    const { items } = await web.huis.vraag(toonBevindingen, {}, pia);
    const cor = await web.inloggen('cor');
    expect((await cor.api('GET', `/eigen-bevindingen/${items[0]!.id}`)).status).toBe(404);
  });
});

describe('B12.1 het formulier zonder script', () => {
  const tekst = 'De heer Wolderman belde op 06-39578214.\r\nLater belde de heer Wolderman nog eens.';

  test('B12.1 komt terug met de tekst zoals getypt en per vondst vier wegen', async () => {
    const html = await (await formulier({ tekst })).text();
    expect(html.match(/name="_b\.\d+\.wat"/g)).toHaveLength(9);
    expect(html).toContain('Later belde de heer Wolderman nog eens.');
    for (const woord of [
      'Verwijderen',
      'Algemeen maken',
      'Houden, met deze reden',
      '/mensenhandel/overdragen',
      'data-waker',
    ])
      expect(html).toContain(woord);
  });

  test('B12.1 de keuzes gebeuren op de server: weg, algemener, of houden met een reden', async () => {
    const keuze = (n: number, veld: object) =>
      Object.fromEntries(Object.entries({ veld: 'tekst', ...veld }).map(([k, v]) => [`_b.${n}.${k}`, String(v)]));
    const keuzes = {
      ...keuze(0, { soort: 'naam', woorden: 'Wolderman', nr: 0, wat: 'algemeen' }),
      ...keuze(1, { soort: 'telefoon', woorden: '06-39578214', nr: 0, wat: 'verwijderen' }),
    };
    const half = await formulier({
      tekst,
      ...keuzes,
      ...keuze(2, { soort: 'naam', woorden: 'Wolderman', nr: 1, wat: 'houden', grond: 'zakelijke_rol', reden: 'kort' }),
    });
    const html = await half.text();
    expect(half.status).toBe(422);
    expect(html).toContain('value="kort"');
    expect(html).toContain('De heer een persoon belde op .');
    const klaar = await formulier({
      tekst: 'De heer een persoon belde op .\nLater belde de heer Wolderman nog eens.',
      ...keuze(0, {
        soort: 'naam',
        woorden: 'Wolderman',
        nr: 0,
        wat: 'houden',
        grond: 'zakelijke_rol',
        reden: 'De eigenaar van het pand.',
      }),
    });
    expect(klaar.status).toBe(303);
    expect(await teksten()).toContain('De heer een persoon belde op .\nLater belde de heer Wolderman nog eens.');
  });

  test('B12.1 een woord dat beter kan houdt niets tegen (V4)', async () => {
    expect((await meld('De melder spreekt van illegale prostitutie in de straat.')).status).toBe(201);
  });
});

test('B12.1 een handeling die nog niet mag, wordt geweigerd voordat de tekst gelezen is', async () => {
  const fout = await web.huis.weigert(
    web.huis.doe(registreerMelding, { ...melding, tekst: 'Mevrouw Kwintelbos belde.' }, pia as never),
  );
  expect(fout.code).toBe('GEWEIGERD');
});

describe('B12.1 elk veld is gewaakt of heeft een reden', () => {
  interface Deel {
    type?: string;
    enum?: unknown;
    format?: string;
    pattern?: string;
    items?: Deel;
    anyOf?: Deel[];
    properties?: Record<string, Deel>;
    'x-soort'?: string;
    'x-waker'?: string;
    'x-waker-waarom'?: string;
  }
  const EEN_REGEL = '^[^\\n\\r]*$';
  const vrij = (d: Deel) => d.type === 'string' && !d.enum && !d.format && (!d.pattern || d.pattern === EEN_REGEL);

  function zonderWaker(d: Deel, pad: string): string[] {
    const onder = [
      ...Object.entries(d.properties ?? {}).flatMap(([naam, x]) => zonderWaker(x, `${pad}.${naam}`)),
      ...(d.items ? zonderWaker(d.items, `${pad}[]`) : []),
      ...(d.anyOf ?? []).flatMap((x) => zonderWaker(x, pad)),
    ];
    return vrij(d) && !isGewaakt(d)
      ? [`${pad}: ${d['x-waker-waarom'] ?? d['x-soort'] ?? 'GEEN REDEN'}`, ...onder]
      : onder;
  }

  test('B12.1 kanarie: een tekst zonder soort en zonder reden valt op', () => {
    expect(zonderWaker(Type.Object({ notitie: Type.String({ maxLength: 20 }) }) as Deel, 'x')).toEqual([
      'x.notitie: GEEN REDEN',
    ]);
  });

  test('B12.1 elke vrije tekst van elke handeling wordt gelezen, is van een beschermd compartiment of zegt waarom niet', () => {
    const velden = declaraties
      .filter((d) => d.aard === 'handeling')
      .flatMap((d) => zonderWaker(d.invoer as Deel, d.naam));
    expect(velden.filter((v) => v.endsWith(': GEEN REDEN'))).toEqual([]);
    // Beside a name of a place, business or official there is little that needs no guard.
    const buitenDossier = velden.filter((v) => !/: (strafrechtelijk|politie|bijzonder|persoon)$/.test(v));
    expect(buitenDossier.every((v) => /: [A-Z].{10,}\.$/.test(v))).toBe(true);
    // Where somebody is asked for by function, a person is what stands there by nature.
    expect(buitenDossier.filter((v) => /: (Een functie|Functies?) /.test(v))).toEqual([]);
  });
});
