import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bewaarbronnen, kamers } from '../app/huis.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiBesluit, zaaiControle, zaaiPlek, type Proefplek } from '../kern/proef/zaak.ts';
import { keurLijstGoed, pasTermijnAan, wijsLijstAf, haalWeg } from './handelingen.ts';
import { draaiBewaren, draaiTermijnen } from './draai.ts';
import { hefOp } from './opschorthandelingen.ts';
import {
  toonKalender,
  toonLijst,
  toonLijsten,
  toonOpschortingen,
  toonVerklaring,
  toonVernietigingen,
} from './vragen.ts';
import type { Handeling, Vraag } from '../kern/declaraties.ts';

const { cor, jet, pia, tess, aafje } = MENSEN;
let huis: Proefhuis;
let plek: Proefplek;

const kamer = kamers.find((k) => k.naam === 'bewaren')!;
const declaratie = (naam: string) => kamer.declaraties.find((d) => d.naam === naam)! as never;
const stelLijstOp = declaratie('vernietigingslijst.opstellen') as Handeling;
const schortOp = declaratie('opschorting.instellen') as Handeling;
const toonKomend = declaratie('bewaren.komend') as Vraag;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
  plek = await zaaiPlek(huis.eigenaar);
});
afterAll(() => huis.sluit());

const middelen = () => ({ databank: huis.databank, klok: huis.klok, maakId: maakIdmaker(huis.klok) });
const draai = () => draaiBewaren(middelen(), bewaarbronnen());
const nummerVan = async (id: string) =>
  (await huis.eigenaar.query('select nummer from controles where id = $1', [id])).rows[0]?.nummer as string;
const isEr = async (tabel: string, id: string) =>
  (await huis.eigenaar.query(`select 1 from ${tabel} where id = $1`, [id])).rowCount === 1;

/** A controle that was done this long ago. */
const controle = (begin: string) => zaaiControle(huis.eigenaar, plek, { begin, overtreding: 'De bel deed het niet.' });

async function lijst(wie = cor) {
  const invoer = { gemeente: 'GM9001', soort: 'controle', toelichting: 'Nagekeken met de archivaris.' };
  const { id } = (await huis.doe(stelLijstOp, invoer, wie)) as { id: string };
  return huis.vraag(toonLijst, { id }, pia);
}

async function keurGoed(l: { id: string; versie: number }) {
  return huis.doe(keurLijstGoed, { id: l.id, versie: l.versie, reden: 'Steekproef klopt met de termijnen.' }, pia);
}

async function houd(nummer: string, soort = 'controle') {
  const invoer = {
    gemeente: 'GM9001',
    soort,
    nummer,
    reden: 'bezwaar',
    toelichting: 'Zaak bij de commissie.',
    kijkenOp: '2026-08-01',
  };
  return (await huis.doe(schortOp, invoer, jet)) as { id: string };
}

describe('geweigerd', () => {
  test('B12.7 een lijst als er niets aan de termijn is', async () => {
    await controle('2026-02-01T20:00:00Z');
    expect((await huis.weigert(lijst())).code).toBe('STAND_PAST_NIET');
  });

  test('B12.7 een toezichthouder stelt geen lijst op en een jurist keurt er geen goed', async () => {
    await controle('2020-01-10T20:00:00Z');
    expect((await huis.weigert(lijst(tess as never))).weigering?.regel).toBe('B12.7-lijst-opstellen');
    const l = await lijst();
    const fout = await huis.weigert(
      huis.doe(keurLijstGoed, { id: l.id, versie: l.versie, reden: 'Ziet er goed uit.' }, jet),
    );
    expect(fout.weigering?.regel).toBe('R1-compartimenten');
    await huis.doe(wijsLijstAf, { id: l.id, versie: l.versie, reden: 'Eerst nog een steekproef.' }, pia);
    expect((await huis.weigert(keurGoed({ ...l, versie: l.versie + 1 }))).weigering?.regel).toBe('B12.7-lijst-is-af');
  });

  test('B12.7 goedkeuren van een lijst waar intussen iets af ging', async () => {
    const l = await lijst();
    await huis.doe(haalWeg, { id: l.id, regelId: l.items[0]!.id, reden: 'Blijft nog.' }, jet);
    expect((await huis.weigert(keurGoed(l))).code).toBe('INTUSSEN_GEWIJZIGD');
    await huis.doe(wijsLijstAf, { id: l.id, versie: l.versie + 1, reden: 'Opnieuw opstellen.' }, pia);
  });

  test.each([
    [{ regel: 'controle-toezicht', maanden: 120 }, 'B12.7-langer-vraagt-reden'],
    [{ regel: 'controle-toezicht', maanden: 24 }, 'B12.7-archief-niet-korter'],
  ])('B12.7 een termijn %j', async (anders, regel) => {
    const invoer = { gemeente: 'GM9001', besluitOp: '2026-01-10', besluitnummer: 'B-1', ...anders };
    expect((await huis.weigert(huis.doe(pasTermijnAan, invoer as never, pia))).weigering?.regel).toBe(regel);
  });

  test('B12.7 opschorten zonder zaak, of tot een dag die al voorbij is', async () => {
    expect((await huis.weigert(houd('C-999999'))).velden[0]?.veld).toBe('nummer');
    const invoer = {
      gemeente: 'GM9001',
      soort: 'controle',
      nummer: 'C-1',
      reden: 'woo',
      toelichting: 'Verzoek van een krant.',
      kijkenOp: '2026-03-02',
    };
    expect((await huis.weigert(huis.doe(schortOp, invoer, jet))).velden[0]?.veld).toBe('kijkenOp');
  });
});

describe('het tweede hek om het vernietigen', () => {
  async function alsVernietiger(tekst: string) {
    const client = await huis.app.connect();
    try {
      await client.query('begin');
      await client.query(`select kern.open_handeling('vernietiger', '{GM9001}', null, null, 'systeem', null)`);
      return (await client.query(tekst)).rowCount;
    } catch (fout) {
      return (fout as { code: string }).code;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  test('B12.7 R1 wie vernietigt leest niets van wat er staat', async () => {
    for (const vraag of [
      'select tekst from meldingen',
      'select feit from signalen',
      'select tekst from waarnemingen',
      'select naam from facilitators',
      'select versleuteld from dossierstukken',
      'select verpakt from sleutels',
      'select inhoud from documenten',
    ])
      expect(await alsVernietiger(vraag), vraag).toBe('42501');
  });

  test('B12.7 ook met eigen SQL gaat niets weg dat niet op een goedgekeurde lijst staat', async () => {
    const id = await controle('2019-01-10T20:00:00Z');
    expect(await alsVernietiger(`delete from controles where id = '${id}'`)).toBe(0);
    expect(await alsVernietiger(`delete from inrichtingen`)).toBe(0);
    expect(await alsVernietiger(`update sleutels set verpakt = null, kek = null, vernietigd_op = now()`)).toBe(0);
  });
});

describe('vernietigen', () => {
  test('B12.7 een goedgekeurde lijst neemt de hele zaak mee, en laat een verklaring zonder inhoud', async () => {
    const weg = await controle('2020-02-10T20:00:00Z');
    const blijft = await controle('2024-02-10T20:00:00Z');
    const nummer = await nummerVan(weg);
    const l = await lijst(jet as never);
    expect(l.items.map((r) => r.aanduiding)).toContain(nummer);
    await keurGoed(l);
    await draai();
    expect(await isEr('controles', weg)).toBe(false);
    expect(await isEr('controles', blijft)).toBe(true);
    expect((await huis.eigenaar.query('select 1 from waarnemingen where controle_id = $1', [weg])).rowCount).toBe(0);
    const na = await huis.vraag(toonLijst, { id: l.id }, pia);
    expect(na).toMatchObject({ status: 'uitgevoerd', vernietigd: l.items.length });
    expect(na.items.every((r) => r.aanduiding === null)).toBe(true);
    const [bewijs] = (await huis.vraag(toonVernietigingen, {}, pia)).items;
    expect(bewijs).toMatchObject({ lijstNummer: l.nummer, grond: 'archief', aantal: l.items.length });
    for (const wie of [pia, jet]) {
      const pdf = await huis.vraag(toonVerklaring, { id: bewijs!.documentId! }, wie);
      expect(Buffer.from(pdf.inhoud, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    }
    const { rows } = await huis.eigenaar.query('select row_to_json(v)::text as t from vernietigingen v');
    expect(rows.map((r) => r.t).join(' ')).not.toMatch(new RegExp(`${nummer}|${weg}`));
  });

  test('B12.7 een maatregel houdt haar zaak tien jaar, en een lopende maatregel houdt haar zonder einde', async () => {
    const besluit = await zaaiBesluit(huis.eigenaar, plek, 'waarschuwing');
    const { rows } = await huis.eigenaar.query(
      `select c.id from controles c join constateringsrapporten r on r.controle_id = c.id join rapportages p on p.constateringsrapport_id = r.id join besluiten b on b.rapportage_id = p.id where b.id = $1`,
      [besluit],
    );
    const id = rows[0].id as string;
    huis.klok.zet('2045-03-02T10:00:00Z');
    const gezien = async () => {
      const { items } = (await huis.vraag(toonKomend, { soort: 'controle' }, cor)) as {
        items: Array<{ id: string; vernietigenOp: string; regel: string }>;
      };
      return items.find((r) => r.id === id);
    };
    expect(await gezien()).toBeUndefined();
    await huis.eigenaar.query(
      `insert into maatregelen (gemeente, id, besluit_id, inrichting_id, soort, overtreding, norm, omschrijving, bekendgemaakt_op, bezwaar_tot, status, petsoort, aangemaakt_op, aangemaakt_door)
       values ('GM9001', $1, $2, $3, 'waarschuwing', 'x', 'x', 'x', '2026-03-02', '2026-04-13', 'loopt', 'jurist', '2026-03-02', $4)`,
      [randomUUID(), besluit, plek.inrichtingId, jet.medewerkerId],
    );
    expect(await gezien()).toBeUndefined();
    await huis.eigenaar.query(`update maatregelen set status = 'nageleefd' where besluit_id = $1`, [besluit]);
    expect(await gezien()).toMatchObject({ regel: 'controle-handhaving', vernietigenOp: '2036-04-13' });
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('B12.7 wat na de goedkeuring wordt opgeschort blijft, en gaat na het opheffen op een volgende lijst', async () => {
    const id = await controle('2020-01-10T20:00:00Z');
    const l = await lijst();
    await keurGoed(l);
    const hold = await houd(await nummerVan(id));
    await draai();
    expect(await isEr('controles', id)).toBe(true);
    const regel = (await huis.vraag(toonLijst, { id: l.id }, pia)).items.find((r) => r.stand === 'overgeslagen');
    expect(regel).toMatchObject({ aanduiding: await nummerVan(id), opgeschort: true });
    expect((await huis.weigert(lijst())).code).toBe('STAND_PAST_NIET');
    expect((await huis.vraag(toonOpschortingen, { stand: 'loopt' }, pia)).items).toHaveLength(1);
    await huis.doe(hefOp, { id: hold.id, versie: 1, reden: 'Het bezwaar is ongegrond verklaard.' }, jet);
    await keurGoed(await lijst());
    await draai();
    expect(await isEr('controles', id)).toBe(false);
  });

  test('B12.7 halverwege gestopt gaat het verder waar het was, en tweemaal draaien doet niets tweemaal', async () => {
    const ids = await Promise.all(Array.from({ length: 130 }, () => controle('2020-01-10T20:00:00Z')));
    const l = await lijst();
    await keurGoed(l);
    const { klok, maakId } = middelen();
    let stukken = 0;
    const breekt = {
      ...huis.databank,
      transactie: (async (rol, sleutel, werk) => {
        if (++stukken > 1) throw new Error('stroom weg');
        return huis.databank.transactie(rol, sleutel, werk);
      }) as typeof huis.databank.transactie,
    };
    await expect(draaiBewaren({ databank: breekt, klok, maakId }, bewaarbronnen())).rejects.toThrow('stroom weg');
    const over = async () =>
      (await huis.eigenaar.query('select 1 from controles where id = any ($1)', [ids])).rowCount ?? 0;
    expect(await over()).toBe(30);
    await draai();
    await draai();
    expect(await over()).toBe(0);
    const { rows } = await huis.eigenaar.query('select sum(aantal)::int as n from vernietigingen where lijst_id = $1', [
      l.id,
    ]);
    expect(rows[0].n).toBe(130);
    expect((await huis.vraag(toonLijsten, { status: 'goedgekeurd' }, pia)).items).toEqual([]);
  });

  test('B12.7 een gemeente kan bij besluit anders kiezen; alleen daar verandert de dag', async () => {
    const id = await controle('2021-06-10T20:00:00Z');
    const invoer = {
      gemeente: 'GM9001',
      regel: 'controle-toezicht' as const,
      maanden: 48,
      besluitOp: '2026-01-10',
      besluitnummer: 'B-2026-3',
      eigenSelectielijst: true,
    };
    await huis.doe(pasTermijnAan, invoer, pia);
    expect((await lijst()).items.some((r) => r.vernietigenOp === '2025-06-10')).toBe(true);
    await huis.doe(pasTermijnAan, { ...invoer, maanden: 60 }, pia);
    expect(await isEr('controles', id)).toBe(true);
  });
});

describe('wat op de AVG rust gaat vanzelf', () => {
  async function melding(gesloten: string) {
    const id = randomUUID();
    await huis.eigenaar.query(
      `insert into meldingen (gemeente, id, ontvangen_op, bron, wijze, anoniem, tekst, plaatsomschrijving, urgentie, status, terugkoppeling_gewenst, reageren_voor, aangemaakt_op, aangemaakt_door)
       values ('GM9001', $1, $2, 'buurt', 'telefoon', true, 'De deur staat steeds open.', 'om de hoek', 'gewoon', 'gesloten', false, $2, $2, $3)`,
      [id, gesloten, cor.medewerkerId],
    );
    return id;
  }
  const nummer = async (id: string) =>
    (await huis.eigenaar.query('select nummer from meldingen where id = $1', [id])).rows[0].nummer as string;
  const woorden = async (id: string) =>
    (await huis.eigenaar.query('select tekst from meldingen where id = $1', [id])).rows[0]?.tekst as string | null;

  test('B12.7 woorden gaan eerder dan de melding, en niet zolang er een opschorting loopt', async () => {
    const [oud, vers, vast] = [
      await melding('2025-08-01T10:00:00Z'),
      await melding('2026-02-01T10:00:00Z'),
      await melding('2025-07-01T10:00:00Z'),
    ];
    await houd(await nummer(vast), 'melding');
    await draaiTermijnen(middelen(), bewaarbronnen());
    expect(await woorden(oud)).toBeNull();
    expect(await woorden(vers)).toContain('deur');
    expect(await woorden(vast)).toContain('deur');
    expect(await isEr('meldingen', oud)).toBe(true);
    const kalender = await huis.vraag(toonKalender, { soort: 'melding' }, pia);
    expect(kalender.items).toContainEqual(
      expect.objectContaining({ regel: 'melding-niet-opgevolgd', maand: '2026-08-01', aantal: 1 }),
    );
  });

  test('B12.2 B12.7 een gesloten dossier verliest zijn sleutel, een open dossier nooit', async () => {
    const sleutel = Buffer.alloc(8);
    const dossier = async (status: string, op: string) => {
      const id = randomUUID();
      await huis.eigenaar.query(
        `insert into dossiers (gemeente, id, nummer, urgentie, status, ontvangen_op, beoordelen_voor) values ('GM9001', $1, $2, 'gewoon', $3, $4, $4)`,
        [id, `MH-${id.slice(0, 8)}`, status, op],
      );
      await huis.eigenaar.query(
        `insert into sleutels (gemeente, soort, id, compartiment, verpakt, kek, gemaakt_op) values ('GM9001', 'dossier', $1, 'mensenhandel', $2, 'proef', $3)`,
        [id, sleutel, op],
      );
      await huis.eigenaar.query(
        `insert into dossierstukken (gemeente, id, dossier_id, soort, versleuteld, op, door, petsoort) values ('GM9001', $1, $2, 'besluit', $3, $4, $5, 'aandachtsfunctionaris')`,
        [randomUUID(), id, sleutel, op, aafje.medewerkerId],
      );
      return id;
    };
    const gesloten = await dossier('gesloten', '2025-05-01T10:00:00Z');
    const open = await dossier('in_behandeling', '2025-05-01T10:00:00Z');
    await draaiTermijnen(middelen(), bewaarbronnen());
    const { rows } = await huis.eigenaar.query('select id, verpakt is null as leeg from sleutels where id = any ($1)', [
      [gesloten, open],
    ]);
    expect(Object.fromEntries(rows.map((r) => [r.id, r.leeg]))).toEqual({ [gesloten]: true, [open]: false });
    // R1: how many dossiers there were is not for toezicht.
    const verklaringen = async (wie: Wie) =>
      (await huis.vraag(toonVernietigingen, { soort: 'dossier' }, wie)).items.map((v) => v.aantal);
    expect([await verklaringen(pia), await verklaringen(jet)]).toEqual([[1], []]);
    const kalender = async (wie: Wie) =>
      (await huis.vraag(toonKalender, { soort: 'dossier_bewijs' }, wie)).items.length;
    expect([await kalender(pia), await kalender(jet)]).toEqual([1, 0]);
  });

  test('B12.7 voor elke dag en elke opschorting: niets gaat voor zijn termijn of onder opschorting, en alles wat mag gaat', async () => {
    const geval = fc.record({ dagen: fc.integer({ min: 0, max: 500 }), vast: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(geval, { minLength: 1, maxLength: 6 }), async (gevallen) => {
        const gemaakt = [];
        for (const g of gevallen) {
          const dag = plusDagen(dagVan(huis.klok.nu()), -g.dagen);
          const id = await melding(`${dag}T10:00:00Z`);
          if (g.vast) await houd(await nummer(id), 'melding');
          gemaakt.push({ ...g, id, dag });
        }
        await draaiTermijnen(middelen(), bewaarbronnen());
        await draaiTermijnen(middelen(), bewaarbronnen());
        for (const g of gemaakt) {
          const { rows } = await huis.eigenaar.query(
            `select ($1::date + interval '6 months')::date <= '2026-03-02'::date as om`,
            [g.dag],
          );
          expect(await woorden(g.id)).toBe(rows[0].om && !g.vast ? null : 'De deur staat steeds open.');
        }
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});
