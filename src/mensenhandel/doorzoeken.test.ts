import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { woordenVan } from '../platform/markeer.ts';
import { zoekInStukken } from './doorzoeken.ts';
import { doorzoekDossiers, draagOver, sluitDossier, toonDossier, vernietig, vulAan, type Stuk } from './index.ts';

const { tess, cor, ben, pia, rik, aafje, aukje } = MENSEN;
let huis: Proefhuis;
let blauw: string;
let kenmerkBlauw: string;
let groen: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  [blauw, kenmerkBlauw] = await nieuw('Zij wordt gebracht in een blauwe bestelbus, naar hotel Privéweelde.');
  [groen] = await nieuw('Een groene fiets staat elke nacht bij de steeg.');
  await huis.doe(vulAan, { id: groen, soort: 'duiding', tekst: 'Misschien dezelfde bestelbus als eerder.' }, aafje);
});
afterAll(() => huis.sluit());

async function nieuw(feiten: string): Promise<[string, string]> {
  const { kenmerk } = await huis.doe(
    draagOver,
    { gemeente: 'GM9001', urgentie: 'gewoon', feiten, zekerheid: 'gehoord', indicatoren: ['B3'] },
    tess,
  );
  const { rows } = await huis.eigenaar.query<{ id: string }>('select id from dossiers where nummer = $1', [kenmerk]);
  return [rows[0]!.id, kenmerk];
}
const zoek = async (woorden: string, anders: object = {}) =>
  huis.vraag(doorzoekDossiers, { zoek: woorden, ...anders }, aafje);

describe('zoeken in de stukken', () => {
  test.each([
    ['toezicht', tess],
    ['coördinator', cor],
    ['beheerder', ben],
    ['privacyfunctionaris', pia],
    ['politie', rik],
  ])('B12.2 %s zoekt niet in dossiers en leest waarom', async (_, wie) => {
    const fout = await huis.weigert(huis.vraag(doorzoekDossiers, { zoek: 'bestelbus' }, wie));
    expect(fout.weigering?.regel).toBe('R1-compartimenten');
  });

  test('B12.2 een andere gemeente vindt niets, en ziet niet hoeveel er is', async () => {
    expect(await huis.vraag(doorzoekDossiers, { zoek: 'bestelbus' }, aukje)).toMatchObject({
      items: [],
      totaal: 0,
      doorzocht: 0,
    });
  });

  test('B12.2 leestekens en één letter zijn geen vraag', async () => {
    for (const w of ['..', 'a b', '- -']) expect((await huis.weigert(zoek(w))).velden[0]?.veld).toBe('zoek');
  });

  test('B12.2 alle woorden moeten in hetzelfde dossier staan; accenten, hoofdletters en half getypt tellen niet', async () => {
    expect((await zoek('BESTELBUS')).items.map((d) => d.id).sort()).toEqual([blauw, groen].sort());
    expect((await zoek('bestelbus priveweel')).items.map((d) => d.id)).toEqual([blauw]);
    expect((await zoek('fiets bestelbus')).items.map((d) => d.id)).toEqual([groen]);
    expect((await zoek('elbus')).items).toEqual([]);
  });

  test('B12.2 een vindplaats toont de woorden eromheen, met het woord gemarkeerd', async () => {
    const { items } = await zoek('blauwe');
    expect(items[0]!.vindplaatsen[0]!.fragment).toEqual([
      { tekst: 'Zij wordt gebracht in een ', raak: false },
      { tekst: 'blauwe', raak: true },
      { tekst: ' bestelbus, naar hotel Privéweelde.', raak: false },
    ]);
  });

  test('B12.2 bladeren geeft elke vondst één keer, en filteren zoekt alleen daar', async () => {
    const een = await zoek('bestelbus', { perPagina: 1 });
    const twee = await zoek('bestelbus', { perPagina: 1, pagina: 2 });
    expect([een.totaal, een.items.length, twee.items.length]).toEqual([2, 1, 1]);
    expect(een.items[0]!.id).not.toBe(twee.items[0]!.id);
    expect(await zoek('bestelbus', { status: 'gesloten' })).toMatchObject({ totaal: 0, doorzocht: 0 });
  });

  test('B12.8 de zoekwoorden staan in geen log en in geen tabel', async () => {
    await zoek('zeldzaamzoekwoord');
    const { rows } = await huis.eigenaar.query<{ naam: string }>(
      `select schemaname || '.' || tablename as naam from pg_tables where schemaname in ('public', 'kern')`,
    );
    for (const { naam } of rows) {
      const alles = await huis.eigenaar.query(`select t::text as rij from ${naam} t`);
      expect(JSON.stringify(alles.rows).includes('zeldzaamzoekwoord'), naam).toBe(false);
    }
    const log = await huis.eigenaar.query(
      `select aantal, toelichting from verwerkingen where naam = 'dossiers.doorzoeken' order by id desc limit 1`,
    );
    expect(log.rows).toEqual([{ aantal: 0, toelichting: null }]);
  });

  test('B12.7 wat vernietigd is, wordt niet meer gevonden', async () => {
    await huis.doe(
      sluitDossier,
      { id: blauw, versie: 1, reden: 'geen_signaal', motivering: 'Geen dwang gebleken.' },
      aafje,
    );
    expect((await zoek('priveweelde')).totaal).toBe(1);
    await huis.doe(vernietig, { id: blauw, versie: 2, kenmerk: kenmerkBlauw }, aafje);
    expect(await zoek('priveweelde')).toMatchObject({ totaal: 0, doorzocht: 1 });
    expect((await huis.vraag(toonDossier, { id: blauw }, aafje)).stukken).toEqual([]);
  });
});

test('B12.2 elk woord uit een stuk vindt dat stuk, en het fragment staat in de tekst', () => {
  const stuk = (tekst: string) => [{ id: 's', titel: 'Feit', op: '2026-03-02', tekst } as Stuk];
  const woord = fc.stringMatching(/^[a-z0-9]{2,12}$/);
  fc.assert(
    fc.property(fc.array(woord, { minLength: 1, maxLength: 80 }), fc.nat(), (tekst, welk) => {
      const gezocht = tekst[welk % tekst.length]!;
      const gevonden = zoekInStukken(stuk(tekst.join(' ')), woordenVan(gezocht), gezocht);
      const fragment = gevonden![0]!.fragment;
      expect(fragment.some((f) => f.raak && f.tekst.startsWith(gezocht))).toBe(true);
      const kaal = fragment
        .map((f) => f.tekst)
        .join('')
        .replace(/^… /, '')
        .replace(/ …$/, '');
      expect(tekst.join(' ')).toContain(kaal);
    }),
  );
  expect(zoekInStukken(stuk('een twee'), ['drie'], 'drie')).toBeNull();
});
