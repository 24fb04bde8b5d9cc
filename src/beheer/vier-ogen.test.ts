import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allePetten, petVan, type Petsoort, type Wie } from '../kern/petten.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { maakSessies, type Sessies } from '../kern/sessies.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { voegMedewerker } from './medewerkerhandelingen.ts';
import { kenPetToe } from './pethandelingen.ts';
import { vraagtVierOgen } from './vier-ogen.ts';
import {
  bevestigVoorstel,
  stelPetVoor,
  toonVoorstel,
  toonVoorstellen,
  trekVoorstelIn,
  weigerVoorstel,
} from './voorstelhandelingen.ts';
import { werk } from './werk.ts';

const { ben, pia, cor, max, tess, bea, rik } = MENSEN;
/** A second beheerder of both gemeenten; and beheerders of one, and of the whole installation. */
const bob: Wie = { ...ben, medewerkerId: bea.medewerkerId, naam: 'Bob' };
const klein: Wie = { ...bob, gemeenten: ['GM9002'] };
const groot: Wie = { ...ben, gemeenten: [] };
const DAG = 86_400_000;
let huis: Proefhuis;
let sessies: Sessies;

beforeAll(async () => {
  huis = await maakProefhuis();
  sessies = maakSessies({ ...huis, maakId: maakIdmaker(huis.klok), beleidsversie: huis.beleid.versie });
});
afterAll(() => huis.sluit());

const voorstel = (o: object = {}) => ({
  id: max.medewerkerId,
  soort: 'aandachtsfunctionaris' as const,
  gemeenten: ['GM9001'],
  reden: 'Aangewezen bij besluit van 1 maart.',
  ...o,
});
const regelVan = async (werk: Promise<unknown>) => (await huis.weigert(werk)).weigering?.regel;
const codeVan = async (werk: Promise<unknown>) => (await huis.weigert(werk)).code;
const bevestig = (id: string, wie: Wie) => huis.doe(bevestigVoorstel, { id, reden: 'Besluit gezien.' }, wie);
const pettenVan = async (id: string) =>
  (await huis.eigenaar.query('select soort from petten where medewerker_id = $1 order by soort', [id])).rows.map(
    (r) => r.soort as string,
  );
async function nieuw(naam: string): Promise<string> {
  const account = { inlogIss: 'https://inlog.example', inlogSub: naam };
  return (
    await huis.doe(
      voegMedewerker,
      { organisatieId: ORGANISATIES.veenrijk.id, naam, functie: 'adviseur', ...account },
      ben,
    )
  ).id;
}

/** What a raw statement of this pet comes to; rolled back afterwards. */
async function als(wie: Wie, tekst: string, waarden: unknown[]): Promise<number | string> {
  const client = await huis.app.connect();
  try {
    await client.query('begin');
    await client.query('select kern.open_handeling($1, $2, $3, $4, $5, null)', [
      wie.compartiment,
      wie.gemeenten,
      wie.medewerkerId,
      wie.organisatieId,
      wie.petsoort,
    ]);
    return (await client.query(tekst, waarden)).rowCount ?? 0;
  } catch (fout) {
    return (fout as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('R1 niemand geeft alleen een pet die iets beschermds opent', () => {
  test.each(allePetten().map((p) => p.soort))(
    'R1 vier ogen voor %s volgens het beleid en de database gelijk',
    async (soort) => {
      const { rows } = await huis.eigenaar.query('select kern.vier_ogen($1) as ja, kern.compartiment_van($1) as c', [
        soort,
      ]);
      expect(rows[0]).toEqual({ ja: vraagtVierOgen(soort), c: petVan(soort).compartiment });
      if (!vraagtVierOgen(soort)) return;
      const werk = huis.doe(kenPetToe, { id: tess.medewerkerId, soort, gemeenten: ['GM9001'] }, ben);
      expect(await regelVan(werk)).toBe('R1-vier-ogen');
    },
  );

  test('R1 weigert een coördinator en een privacyfunctionaris die voorstellen, en een voorstel voor zichzelf', async () => {
    for (const wie of [cor, pia]) expect(await codeVan(huis.doe(stelPetVoor, voorstel(), wie))).toBe('GEWEIGERD');
    expect(await regelVan(huis.doe(stelPetVoor, voorstel({ id: ben.medewerkerId }), ben))).toBe('R1-niet-aan-zichzelf');
    expect(await codeVan(huis.doe(stelPetVoor, voorstel({ soort: 'jurist' }), ben))).toBe('STAND_PAST_NIET');
  });

  test('R1 wie voorstelt of krijgt bevestigt niet, en een beheerder van elders ook niet', async () => {
    const { id } = await huis.doe(stelPetVoor, voorstel(), ben);
    expect(await regelVan(bevestig(id, ben))).toBe('R1-andere-ogen');
    expect(await regelVan(bevestig(id, { ...pia, medewerkerId: max.medewerkerId }))).toBe('R1-andere-ogen');
    expect(await regelVan(bevestig(id, cor))).toBe('R1-compartimenten');
    expect(await codeVan(bevestig(id, klein))).toBe('NIET_GEVONDEN');
    expect(await codeVan(bevestig(id, { ...pia, gemeenten: ['GM9002'] }))).toBe('NIET_GEVONDEN');
    expect(await pettenVan(max.medewerkerId)).toEqual(['toezichthouder']);
    expect(await regelVan(huis.doe(trekVoorstelIn, { id, reden: 'Toch niet.' }, bob))).toBe(
      'R1-eigen-voorstel-intrekken',
    );
    expect(await codeVan(huis.doe(stelPetVoor, voorstel(), bob))).toBe('BESTAAT_AL');
    await huis.doe(trekVoorstelIn, { id, reden: 'Het besluit ging niet door.' }, ben);
    expect(await codeVan(bevestig(id, pia))).toBe('STAND_PAST_NIET');
  });

  test('R1 bij een partner bevestigt alleen wie daar of in de hele installatie beheert', async () => {
    const vanPolitie = { ...bob, gemeenten: ['GM9001'], organisatieId: ORGANISATIES.politie.id };
    const v = voorstel({ id: rik.medewerkerId, soort: 'wijkagent', gemeenten: [] });
    const { id } = await huis.doe(stelPetVoor, v, groot);
    expect(await codeVan(bevestig(id, bob))).toBe('NIET_GEVONDEN');
    expect(await codeVan(bevestig(id, pia))).toBe('NIET_GEVONDEN');
    await bevestig(id, vanPolitie);
    expect(await pettenVan(rik.medewerkerId)).toEqual(['rechercheur', 'wijkagent']);
  });
});

describe('R1 een voorstel van begin tot eind', () => {
  test('R1 tot de bevestiging kan niemand de pet dragen; daarna meteen, precies zoals voorgesteld', async () => {
    const id = await nieuw('Anna');
    const v = await huis.doe(stelPetVoor, voorstel({ id, geldigTot: '2026-12-31' }), ben);
    const inloggen = () => sessies.begin({ iss: 'https://inlog.example', sub: 'Anna' });
    expect(await codeVan(inloggen())).toBe('GEEN_PET');
    const bron = werk[0]!;
    const haal = (wie: Wie) =>
      huis.databank.transactie({ ...wie, rol: wie.compartiment }, null, (db) =>
        bron.haal({ db, wie, klok: huis.klok, maximum: 20 }),
      );
    expect(await haal(pia)).toMatchObject([
      { titel: 'Anna als aandachtsfunctionaris mensenhandel', pad: `/petvoorstellen/${v.id}` },
    ]);
    expect(await haal(ben)).toMatchObject([{ wachtOp: expect.any(String) }]);
    expect(await haal(klein)).toEqual([]);
    await bevestig(v.id, pia);
    const { sessie } = await inloggen();
    expect(sessie.wie).toMatchObject({ petsoort: 'aandachtsfunctionaris', gemeenten: ['GM9001'] });
    const { rows } = await huis.eigenaar.query('select geldig_tot, voorstel_id from petten where medewerker_id = $1', [
      id,
    ]);
    expect(rows).toEqual([{ geldig_tot: new Date('2026-12-31T23:00:00Z'), voorstel_id: v.id }]);
    expect(await codeVan(bevestig(v.id, bob))).toBe('STAND_PAST_NIET');
    expect(await huis.vraag(toonVoorstel, { id: v.id }, ben)).toMatchObject({
      stand: 'bevestigd',
      uitkomstReden: 'Besluit gezien.',
      beslotenDoorNaam: pia.naam,
    });
    expect(await haal(pia)).toEqual([]);
  });

  test('R1 een geweigerd voorstel geeft geen pet en blijft te lezen, met reden', async () => {
    const id = await nieuw('Bert');
    const v = await huis.doe(stelPetVoor, voorstel({ id }), ben);
    await huis.doe(weigerVoorstel, { id: v.id, reden: 'Er is geen besluit.' }, bob);
    expect(await pettenVan(id)).toEqual([]);
    const { items } = await huis.vraag(toonVoorstellen, { medewerkerId: id, stand: 'geweigerd' }, pia);
    expect(items).toMatchObject([{ uitkomstReden: 'Er is geen besluit.' }]);
  });

  test('R1 na 14 dagen is een voorstel verlopen, en kan het opnieuw', async () => {
    const id = await nieuw('Chris');
    const v = await huis.doe(stelPetVoor, voorstel({ id }), ben);
    huis.klok.vooruit(14 * DAG);
    expect(await codeVan(bevestig(v.id, pia))).toBe('STAND_PAST_NIET');
    expect((await huis.vraag(toonVoorstel, { id: v.id }, pia)).stand).toBe('verlopen');
    const opnieuw = await huis.doe(stelPetVoor, voorstel({ id }), ben);
    huis.klok.vooruit(14 * DAG - 1);
    await bevestig(opnieuw.id, pia);
    expect(await pettenVan(id)).toEqual(['aandachtsfunctionaris']);
  });
});

describe('R1 het tweede hek: de database alleen', () => {
  const INVOEG = `insert into petten (id, medewerker_id, soort, compartiment, gemeenten, geldig_van, voorstel_id, uitzondering) values ($1, $2, $3, $4, $5, now(), $6, $7)`;
  const pet = (
    wie: Wie,
    o: { soort?: Petsoort; compartiment?: string; gemeenten?: string[]; voorstel?: string; uitzondering?: string },
  ) =>
    als(wie, INVOEG, [
      randomUUID(),
      max.medewerkerId,
      o.soort ?? 'aandachtsfunctionaris',
      o.compartiment ?? petVan(o.soort ?? 'aandachtsfunctionaris').compartiment,
      o.gemeenten ?? ['GM9001'],
      o.voorstel ?? null,
      o.uitzondering ?? null,
    ]);

  test('R1 een pet zonder bevestiging komt er niet in, ook niet onder een ander compartiment of als uitzondering', async () => {
    expect(await pet(groot, {})).toBe('42501');
    expect(await pet(groot, { uitzondering: 'tweede_beheerder' })).toBe('42501');
    expect(await pet(groot, { soort: 'beheerder', uitzondering: 'tweede_beheerder' })).toBe('42501');
    expect(await pet(groot, { soort: 'beheerder', uitzondering: 'eerste_beheerder' })).toBe('42501');
    expect(await pet(groot, { soort: 'rechercheur', compartiment: 'toezicht' })).toBe('42501');
    // Past the policies altogether: the constraint.
    await expect(
      huis.eigenaar.query(INVOEG, [randomUUID(), max.medewerkerId, 'rechercheur', 'politie', [], null, null]),
    ).rejects.toMatchObject({ code: '23514' });
  });

  test('R1 een voorstel dat open staat, van een ander is of iets anders zegt, draagt geen pet', async () => {
    const id = await nieuw('Daan');
    const { id: open } = await huis.doe(stelPetVoor, voorstel(), ben);
    expect(await pet(pia, { voorstel: open })).toBe('42501');
    await huis.doe(trekVoorstelIn, { id: open, reden: 'Voor de proef.' }, ben);
    const v = await huis.doe(stelPetVoor, voorstel({ id }), ben);
    await bevestig(v.id, pia);
    expect(await pet(pia, { voorstel: v.id })).toBe('42501');
    expect(await pet(ben, { voorstel: v.id })).toBe('42501');
  });

  test('R1 niemand bevestigt met eigen SQL het eigen voorstel, of een voor zichzelf', async () => {
    const { id } = await huis.doe(stelPetVoor, voorstel(), ben);
    const zet = `update petvoorstellen set uitkomst = $2, uitkomst_reden = 'x', besloten_op = voorgesteld_op, besloten_door = $3 where id = $1`;
    expect(await als(ben, zet, [id, 'bevestigd', ben.medewerkerId])).toBe('23514');
    expect(await als(ben, zet, [id, 'bevestigd', pia.medewerkerId])).toBe('42501');
    expect(await als({ ...pia, medewerkerId: max.medewerkerId }, zet, [id, 'bevestigd', max.medewerkerId])).toBe(
      '23514',
    );
    expect(await als(klein, zet, [id, 'bevestigd', klein.medewerkerId])).toBe(0);
    expect(await als(cor, zet, [id, 'bevestigd', cor.medewerkerId])).toBe('42501');
    expect(await als(bob, zet, [id, 'ingetrokken', bob.medewerkerId])).toBe('23514');
    expect(await als(bob, `update petvoorstellen set soort = 'rechercheur' where id = $1`, [id])).toBe('42501');
    await huis.doe(trekVoorstelIn, { id, reden: 'Voor de proef.' }, ben);
  });

  test('R1 een pet groeit niet na de bevestiging: niet in gemeenten en niet in tijd', async () => {
    const { aafje } = MENSEN;
    const zet = (deel: string, petId = aafje.petId, wie: Wie = groot) =>
      als(wie, `update petten set ${deel} where id = $1`, [petId]);
    expect(await zet(`gemeenten = '{GM9001,GM9002}'`)).toBe('42501');
    expect(await zet(`gemeenten = '{}'`, pia.petId)).toBe('42501');
    expect(await zet(`gemeenten = '{GM9001}'`, pia.petId)).toBe(1);
    await huis.eigenaar.query(`update petten set geldig_tot = '2026-03-01' where id = $1`, [aafje.petId]);
    expect(await zet('geldig_tot = null')).toBe('42501');
    expect(await zet(`geldig_tot = '2027-01-01'`)).toBe('42501');
    expect(await zet(`geldig_tot = '2026-02-01'`)).toBe(1);
    // Who adds a gemeente serves it; a gemeente that others serve already is not added that way.
    expect(
      await zet(`gemeenten = '{GM9001,GM9002,GM9009}'`, ben.petId, {
        ...ben,
        gemeenten: ['GM9001', 'GM9002', 'GM9009'],
      }),
    ).toBe(1);
  });
});

describe('R1 de eerste en de tweede beheerder', () => {
  test('R1 de eerste beheerder maakt alleen de tweede, één keer, en daarna niemand meer alleen', async () => {
    const leeg = await maakProefhuis();
    try {
      await leeg.eigenaar.query(`delete from petten`);
      const geef = (id: string, wie: Wie) => leeg.doe(kenPetToe, { id, soort: 'beheerder', gemeenten: [] }, wie);
      const eerst = { ...groot, petId: randomUUID() };
      await leeg.eigenaar.query(
        `insert into petten (id, medewerker_id, soort, compartiment, geldig_van, uitzondering) values ($1, $2, 'beheerder', 'beheer', '2026-03-01', 'eerste_beheerder')`,
        [eerst.petId, eerst.medewerkerId],
      );
      expect((await leeg.vraag(toonVoorstellen, {}, eerst)).magTweedeBeheerder).toBe(true);
      const ander = leeg.doe(
        kenPetToe,
        { id: max.medewerkerId, soort: 'privacyfunctionaris', gemeenten: ['GM9001'] },
        eerst,
      );
      expect((await leeg.weigert(ander)).weigering?.regel).toBe('R1-vier-ogen');
      const uitkomsten = await Promise.allSettled([geef(max.medewerkerId, eerst), geef(tess.medewerkerId, eerst)]);
      expect(uitkomsten.map((u) => u.status).sort()).toEqual(['fulfilled', 'rejected']);
      const { rows } = await leeg.eigenaar.query(
        `select medewerker_id from petten where uitzondering = 'tweede_beheerder'`,
      );
      const tweede = { ...groot, medewerkerId: rows[0].medewerker_id as string };
      for (const wie of [eerst, tweede])
        expect((await leeg.weigert(geef(cor.medewerkerId, wie))).weigering?.regel).toBe('R1-vier-ogen');
      expect((await leeg.vraag(toonVoorstellen, {}, eerst)).magTweedeBeheerder).toBe(false);
      const log = await leeg.eigenaar.query(
        `select regels from verwerkingen where naam = 'pet.toekennen' and soort = 'handeling' and status = 'Ok'`,
      );
      expect(log.rows).toEqual([{ regels: ['R1-tweede-beheerder', 'V2-pet-geven'] }]);
      // From now on the two of them do it together.
      const v = await leeg.doe(
        stelPetVoor,
        { ...voorstel(), id: cor.medewerkerId, soort: 'beheerder', gemeenten: [] },
        eerst,
      );
      await leeg.doe(bevestigVoorstel, { id: v.id, reden: 'Besluit gezien.' }, tweede);
    } finally {
      await leeg.sluit();
    }
  });
});
