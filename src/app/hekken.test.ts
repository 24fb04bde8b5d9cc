import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allePetten, type Petbeschrijving } from '../kern/petten.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { invoeging, leesTabellen, maakVulbaar, volgendeId, type Tabel } from './proef/zaaien.ts';

// The second fence by itself: raw SQL as the program's own login, as if the first fence and all queries were wrong.

/** Who works here, on which basis and in which register: open to every compartiment, and no data of cases. */
const OPEN = [
  'regios',
  'districten',
  'gemeenten',
  'organisaties',
  'medewerkers',
  'petten',
  'grondslagkaarten',
  'kaartgoedkeuringen',
  'verwerkingsactiviteiten',
  'dpias',
  'registerversie',
];
/** The log takes a line from everyone about anything; nobody reads it back but beheer. */
const SCHRIJFBAAR = ['verwerkingen'];
/** Of the owner alone: which migrations ran. */
const VAN_EIGENAAR = ['migraties'];
/** Of several gemeenten, or of an organisatie: for beheer within its reach (src/beheer/vier-ogen.test.ts), and for nobody else. */
const VAN_BEHEER = ['petvoorstellen'];
/** Which compartimenten may read a row of their own gemeente; a table that is not named is of toezicht alone (R1). */
const LEZERS: Record<string, string[]> = {
  dossiers: ['mensenhandel'],
  drempelseinen: ['mensenhandel'],
  dossierstukken: ['mensenhandel'],
  dossierbestanden: ['mensenhandel'],
  dossierbestandsdelen: ['mensenhandel'],
  // The words of a melder: of the coördinator alone; codes nobody reads back (src/intake/anoniem-melden.test.ts).
  inzendingberichten: [],
  inzendingcodes: [],
  // The privacyfunctionaris, and the writer alone: nobody else of the compartiment.
  bevindingen: ['beheer'],
  overdrachten: ['mensenhandel', 'toezicht'],
  // Each sender its own: from a dossier, or what toezicht brings in at the RIEC (src/riec/riec.test.ts).
  verstrekkingen: ['mensenhandel', 'toezicht'],
  ontvangstbewijzen: ['mensenhandel'],
  // Each consent is of the compartiment that recorded it; its codes nobody reads back.
  toestemmingen: ['mensenhandel'],
  toestemmingscodes: [],
  herroepingen: ['mensenhandel'],
  vertrouwenszaken: ['vertrouwenspersoon'],
  vertrouwensberichten: ['vertrouwenspersoon'],
  vertrouwenscodes: ['vertrouwenspersoon'],
  // Of the own unit of the politie, not of a gemeente: whoever is of another organisatie sees nothing (src/politie).
  politiezaken: [],
  politiestukken: [],
  politieinzagen: [],
  politievernietigingen: [],
  verwerkingen: ['beheer'],
  werkoverdrachten: ['beheer'],
  // Who asked too; what it opens goes by a door of its own (src/verantwoording/noodtoegang.test.ts).
  noodtoegangen: ['beheer', 'mensenhandel'],
  alarmen: ['beheer'],
  alarmregels: ['beheer'],
  datalekken: ['beheer'],
  datalekstappen: ['beheer'],
  convenanten: ['beheer', 'mensenhandel', 'toezicht'],
  convenantevaluaties: ['beheer', 'mensenhandel', 'toezicht'],
  toegangsbeoordelingen: ['beheer'],
  toegangsbeoordelingsregels: ['beheer'],
  gebeurtenissen: [],
  // Toezicht prepares, beheer approves; who destroys is nobody's pet.
  bewaarafwijkingen: ['beheer', 'toezicht'],
  vernietigingslijsten: ['beheer', 'toezicht'],
  vernietigingsregels: ['beheer', 'toezicht'],
  vernietigingen: ['beheer', 'toezicht'],
  bewaarkalender: ['beheer', 'toezicht'],
  // Who asked: beheer, and while it must look the pet that was asked (0025-verzoeken.sql).
  verzoeken: ['beheer'],
  verzoektaken: ['beheer', 'mensenhandel'],
  verzoekantwoorden: ['beheer', 'mensenhandel'],
  // What was done and who was told: the same, of toezicht also the handler (0063-kennisgevingen.sql).
  verzoekuitvoeringen: ['beheer', 'mensenhandel'],
  verzoekkennisgevingen: ['beheer', 'mensenhandel'],
  // Each compartiment what lies still in its own.
  beperkingen: ['mensenhandel', 'toezicht'],
  // Each hold is of the compartiment that set it; toezicht and beheer see each other's.
  opschortingen: ['beheer', 'mensenhandel', 'toezicht'],
  // Each document is of the compartiment that made it.
  documenten: ['mensenhandel', 'toezicht'],
  // The answer of politie at its moment; what politie works on is of the own eenheid alone (src/afstemming/blind.test.ts).
  afstemantwoorden: [],
  lopendezaken: [],
  // Of the own organisatie alone, also within toezicht (src/briefing/briefing.test.ts).
  briefingdelen: [],
  // Of the eenheid whose door it is; the other side keeps its connection (src/afstemming/rondes).
  afstemdeuren: [],
  afstemrondes: [],
  // Of the eenheid at the table alone (src/grijs/muur.test.ts).
  grijsaantekeningen: [],
  // Each key is of the compartiment that opens it.
  sleutels: ['mensenhandel', 'toezicht'],
};

let huis: Proefhuis;
let tabellen: Tabel[];
let metGemeente: Tabel[];

beforeAll(async () => {
  huis = await maakProefhuis();
  tabellen = await leesTabellen(huis.eigenaar);
  await maakVulbaar(huis.eigenaar);
  metGemeente = tabellen.filter((t) => t.kolommen.some((k) => k.naam === 'gemeente') && !OPEN.includes(t.naam));
  for (const t of tabellen.filter(({ naam }) => ![...OPEN, ...VAN_EIGENAAR].includes(naam))) {
    for (const gemeente of ['GM9001', 'GM9002'])
      for (const compartiment of ['toezicht', 'mensenhandel']) await zaai(t, gemeente, compartiment);
  }
});
afterAll(() => huis.sluit());

async function zaai(t: Tabel, gemeente: string, compartiment: string): Promise<void> {
  const alleenEen = t.kolommen.some((k) => k.naam === 'id' && k.type === 'bool');
  const { tekst, waarden } = invoeging(t, { gemeente, compartiment, ...(alleenEen ? { id: true } : {}) });
  await huis.eigenaar.query(`${tekst}${alleenEen ? ' on conflict do nothing' : ''}`, waarden);
}

type Uitkomst = { rijen: pg.QueryResult['rows']; aantal: number } | { geweigerd: string };

/** One statement in a transaction of a pet, rolled back afterwards. */
async function alsPet(
  pet: Pick<Petbeschrijving, 'compartiment' | 'soort'>,
  gemeenten: string[],
  tekst: string,
  waarden: unknown[] = [],
): Promise<Uitkomst> {
  const client = await huis.app.connect();
  try {
    await client.query('begin');
    await client.query('select kern.open_handeling($1, $2, $3, $4, $5, null)', [
      pet.compartiment,
      gemeenten,
      volgendeId(),
      volgendeId(),
      pet.soort,
    ]);
    const r = await client.query(tekst, waarden);
    return { rijen: r.rows, aantal: r.rowCount ?? 0 };
  } catch (fout) {
    return { geweigerd: (fout as { code: string }).code };
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const aantalVan = (u: Uitkomst) =>
  'geweigerd' in u ? (u.geweigerd === '42501' ? 0 : u.geweigerd) : Number(u.rijen[0].n);
const perCompartiment = () => [...new Map(allePetten().map((p) => [p.compartiment, p])).values()];

describe('R1 het tweede hek staat om elke tabel', () => {
  async function zonderHek(): Promise<string[]> {
    const { rows } = await huis.eigenaar.query<{ naam: string }>(`
      select c.oid::regclass::text as naam from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'f', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid)) order by 1`);
    return rows.map((r) => r.naam);
  }

  test('R1 elke tabel heeft row level security, ook voor haar eigenaar, en een regel; alleen de lijst van migraties niet', async () => {
    expect(await zonderHek()).toEqual(VAN_EIGENAAR);
    const { rows } = await huis.eigenaar.query(
      `select rolname from pg_roles where rolname like 'samenzicht%' and not rolsuper and has_table_privilege(oid, 'migraties', 'select, insert, update, delete, truncate')`,
    );
    expect(rows).toEqual([]);
  });

  test.each([
    ['zonder row level security', 'create table kanarie (gemeente text, id uuid)'],
    [
      'die haar eigenaar vrij laat',
      'create table kanarie (gemeente text); alter table kanarie enable row level security; create policy p on kanarie using (true)',
    ],
    [
      'zonder regel',
      'create table kanarie (gemeente text); alter table kanarie enable row level security, force row level security',
    ],
  ])('R1 kanarie: een tabel %s valt op', async (_naam, sql) => {
    await huis.eigenaar.query(sql);
    expect(await zonderHek()).toContain('kanarie');
    await huis.eigenaar.query('drop table kanarie');
  });

  test('R1 een view kijkt met de rechten van wie kijkt', async () => {
    const { rows } = await huis.eigenaar.query(
      `select relname from pg_class where relkind = 'v' and relnamespace = 'public'::regnamespace and not coalesce(reloptions @> '{security_invoker=true}', false)`,
    );
    expect(rows).toEqual([]);
  });

  test('R1 wat met andermans rechten rekent, is van een rol zonder login en ligt vast waar het zoekt', async () => {
    const { rows } = await huis.eigenaar.query(`
      select p.oid::regprocedure::text as naam from pg_proc p join pg_roles r on r.oid = p.proowner join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname in ('kern', 'public')
        and (r.rolcanlogin or r.rolsuper or r.rolbypassrls or not coalesce(array_to_string(p.proconfig, ',') like '%search_path=%', false)
          or has_function_privilege('public', p.oid, 'execute'))`);
    expect(rows).toEqual([]);
  });
});

describe('R1 het programma zelf heeft niets', () => {
  test('R1 samenzicht_app bezit niets, erft niets en omzeilt niets', async () => {
    const { rows } = await huis.eigenaar.query(`
      select rolsuper, rolbypassrls, rolinherit, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid)
          + (select count(*)::int from pg_namespace where nspowner = r.oid) as bezit,
        has_schema_privilege(r.oid, 'public', 'create') or has_schema_privilege(r.oid, 'kern', 'create') as maakt
      from pg_roles r where rolname = 'samenzicht_app'`);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolinherit: false,
        rolcreaterole: false,
        rolcreatedb: false,
        bezit: 0,
        maakt: false,
      },
    ]);
  });

  test('R1 zonder rol ziet samenzicht_app geen enkele tabel, en de rol van het zoeken of de eigenaar krijgt hij niet', async () => {
    const opdrachten = tabellen.flatMap(({ naam }) => [
      `select 1 from "${naam}"`,
      `delete from "${naam}"`,
      `insert into "${naam}" default values`,
    ]);
    // One connection: a pool throws away a connection on which something failed.
    const client = await huis.app.connect();
    const gelukt: string[] = [];
    for (const opdracht of opdrachten) {
      const code = await client.query(opdracht).then(
        () => 'gelukt',
        (fout: { code: string }) => fout.code,
      );
      if (code !== '42501') gelukt.push(`${opdracht}: ${code}`);
    }
    expect(gelukt).toEqual([]);
    const { rows } = await huis.eigenaar.query('select current_user as eigenaar');
    for (const rol of ['samenzicht_zoeker', rows[0].eigenaar])
      await expect(client.query(`set role "${rol}"`)).rejects.toMatchObject({ code: '42501' });
    client.release();
  });
});

describe('R1 B2.1 geen pet komt in een andere gemeente', () => {
  test.each(allePetten().map((p) => [p.soort, p] as const))(
    'R1 B2.1 een %s van elders ziet geen rij, wijzigt geen rij en voegt geen rij toe',
    async (_soort, pet) => {
      const mis: string[] = [];
      for (const t of metGemeente) {
        const hier = `from "${t.naam}" where gemeente = 'GM9001'`;
        if (aantalVan(await alsPet(pet, ['GM9002'], `select count(*) as n ${hier}`)) !== 0) mis.push(`${t.naam} lezen`);
        const kolom = await wijzigbaar(pet, t);
        const w =
          kolom &&
          (await alsPet(pet, ['GM9002'], `update "${t.naam}" set "${kolom}" = "${kolom}" where gemeente = 'GM9001'`));
        if (w && !('geweigerd' in w ? w.geweigerd === '42501' : w.aantal === 0)) mis.push(`${t.naam} wijzigen`);
        const d = await alsPet(pet, ['GM9002'], `delete ${hier}`);
        if (!('geweigerd' in d ? d.geweigerd === '42501' : d.aantal === 0)) mis.push(`${t.naam} wissen`);
        const { tekst, waarden } = invoeging(t, { gemeente: 'GM9001', compartiment: pet.compartiment });
        const i = await alsPet(pet, ['GM9002'], tekst, waarden);
        if (!('geweigerd' in i && i.geweigerd === '42501') && !SCHRIJFBAAR.includes(t.naam) && !isBericht(t, pet))
          mis.push(`${t.naam} toevoegen`);
      }
      expect(mis).toEqual([]);
    },
  );

  test('R1 B2.1 een eigen rij kan niet naar een andere gemeente worden verplaatst', async () => {
    for (const pet of perCompartiment()) {
      for (const t of metGemeente) {
        const u = await alsPet(pet, ['GM9002'], `update "${t.naam}" set gemeente = 'GM9001' where gemeente = 'GM9002'`);
        expect('geweigerd' in u ? u.geweigerd : u.aantal, `${pet.compartiment} ${t.naam}`).toSatisfy(
          (x) => x === '42501' || x === 0,
        );
      }
    }
  });

  test('R1 B2.1 zonder gemeente is er niets, ook niet voor wie geen pet draagt', async () => {
    for (const pet of perCompartiment())
      for (const t of metGemeente)
        expect(aantalVan(await alsPet(pet, [], `select count(*) as n from "${t.naam}"`)), t.naam).toBe(0);
  });

  test('R1 B2.1 zoeken en gelijkende meldingen kijken niet over de grens', async () => {
    const meldingen = tabellen.find((t) => t.naam === 'meldingen')!;
    const { tekst, waarden } = invoeging(meldingen, {
      gemeente: 'GM9001',
      tekst: 'dakpannen schilderij rolgordijn',
      ontvangen_op: '2026-03-01T10:00:00Z',
    });
    await huis.eigenaar.query(tekst, waarden);
    for (const [gemeente, verwacht] of [
      ['GM9001', 1],
      ['GM9002', 0],
    ] as const) {
      for (const vraag of [
        `select count(*) as n from kern.zoek('dakpannen', null, 50)`,
        `select count(*) as n from kern.gelijkende_meldingen('dakpannen schilderij rolgordijn', null, '2026-01-01', 50)`,
      ])
        for (const pet of perCompartiment())
          expect(aantalVan(await alsPet(pet, [gemeente], vraag)), `${pet.compartiment} ${vraag}`).toBe(
            pet.compartiment === 'toezicht' ? verwacht : 0,
          );
    }
  });

  /** A partner has no gemeente of its own: it tells the sender of a verstrekking what came of it. */
  const isBericht = (t: Tabel, pet: Petbeschrijving) =>
    t.naam === 'gebeurtenissen' && ['politie', 'zorg', 'partner'].includes(pet.compartiment);

  async function wijzigbaar(pet: Petbeschrijving, t: Tabel): Promise<string | undefined> {
    const { rows } = await huis.eigenaar.query<{ naam: string }>(
      `select a.attname as naam from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and has_column_privilege($2, a.attrelid, a.attnum, 'update') limit 1`,
      [`"${t.naam}"`, `samenzicht_${pet.compartiment}`],
    );
    return rows[0]?.naam;
  }
});

describe('R1 V2 geen pet komt in een ander compartiment', () => {
  test('R1 V2 elke tabel heeft precies de lezers die bij haar horen', async () => {
    const gevonden: Record<string, string[]> = {};
    const verwacht: Record<string, string[]> = {};
    for (const t of metGemeente) {
      gevonden[t.naam] = [];
      for (const pet of perCompartiment())
        if (
          aantalVan(
            await alsPet(pet, ['GM9001'], `select count(*) as n from "${t.naam}" where gemeente = 'GM9001'`),
          ) !== 0
        )
          gevonden[t.naam]!.push(pet.compartiment);
      gevonden[t.naam]!.sort();
      verwacht[t.naam] = LEZERS[t.naam] ?? ['toezicht'];
    }
    expect(gevonden).toEqual(verwacht);
  });

  test('R1 V2 sessies, sleutels, links, de keten en de wachtrij van het log leest geen enkele pet', async () => {
    const vanSysteem = tabellen.filter(
      (t) => !OPEN.includes(t.naam) && !VAN_EIGENAAR.includes(t.naam) && !metGemeente.includes(t),
    );
    expect(vanSysteem.map((t) => t.naam)).toEqual(
      expect.arrayContaining(['sessies', 'eenmalige_links', 'idempotentie', 'verwerkingen_keten', 'installatie']),
    );
    for (const pet of allePetten())
      for (const t of vanSysteem.filter(({ naam }) => pet.compartiment !== 'beheer' || !VAN_BEHEER.includes(naam)))
        expect(
          aantalVan(await alsPet(pet, ['GM9001', 'GM9002'], `select count(*) as n from "${t.naam}"`)),
          `${pet.soort} ${t.naam}`,
        ).toBe(0);
  });

  test('R1 V2 een document is van het compartiment dat het maakte', async () => {
    for (const pet of perCompartiment()) {
      const u = await alsPet(pet, ['GM9001'], `select compartiment from documenten where gemeente = 'GM9001'`);
      const gezien = 'geweigerd' in u ? [] : u.rijen.map((r) => r.compartiment as string);
      expect(
        gezien.every((c) => c === pet.compartiment),
        pet.compartiment,
      ).toBe(true);
    }
  });
});
