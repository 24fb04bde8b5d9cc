import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import type { Bezorgd } from '../kern/kamer.ts';
import { draagMeldingOver, registreerMelding, toonMelding } from '../meldingen/index.ts';
import { legSignaalVast, stapelSignalen, toonStapel, voegToe } from '../signalen/index.ts';
import { legTriageVast } from './handelingen.ts';
import { luisteraars } from './luisteraars.ts';
import { routebeschrijvingen, routes, vraagtDatum } from './routes.ts';
import { toonTriage, toonTriages } from './vragen.ts';
import { werk } from './werk.ts';

const { tess, cor, jet, otto, bea, aafje } = MENSEN;
let huis: Proefhuis;
const TOEZICHT = {
  rol: 'toezicht' as const,
  gemeenten: ['GM9001'],
  medewerkerId: null,
  organisatieId: null,
  petsoort: 'systeem',
};

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());
beforeEach(() => huis.klok.vooruit(60_000));

async function melding(terugkoppelingGewenst = true) {
  const contact = terugkoppelingGewenst ? { anoniem: false, contact: '06-12345678' } : { anoniem: true };
  return huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-01T09:30:00Z',
      bron: 'buurt',
      wijze: 'telefoon',
      ...contact,
      tekst: 'Er gebeurt van alles in dat pand.',
      urgentie: 'gewoon',
      terugkoppelingGewenst,
    },
    tess,
  );
}
const feit = {
  feit: 'Om drie uur in de nacht stond de deur open.',
  onderwerp: 'overlast' as const,
  zekerheid: 'gehoord' as const,
  datum: '2026-02-28',
};
async function stapel() {
  const meldingen = [await melding(), await melding()];
  const signalen = [
    await huis.doe(legSignaalVast, { id: meldingen[0]!.id, ...feit }, tess),
    await huis.doe(legSignaalVast, { id: meldingen[1]!.id, ...feit }, tess),
  ];
  const { id } = await huis.doe(
    stapelSignalen,
    { titel: 'Turfkade 12', signalen: signalen.map((s) => s.id), reden: 'Twee melders over hetzelfde pand.' },
    cor,
  );
  return { id, meldingen };
}
const keuze = {
  versie: 1,
  routes: ['bestuursrechtelijk' as const],
  urgentie: 'gewoon' as const,
  motivering: 'Twee meldingen over dezelfde deur, APV 3:4.',
  opvolgenVoor: '2026-03-20',
};
const taken = async (bron: number) =>
  (
    await huis.databank.transactie(TOEZICHT, null, (db) =>
      werk[bron]!.haal({ db, wie: cor, klok: huis.klok, maximum: 100 }),
    )
  ).map((r) => r.pad);

async function meld(soort: string, gegevens: Bezorgd['gegevens'], gemeente = 'GM9001') {
  const gebeurtenis: Bezorgd = {
    id: 'x',
    soort,
    gemeente,
    onderwerpId: '01900000-0000-7000-9000-0000000000c1',
    gegevens,
    op: huis.klok.nu().toISOString(),
  };
  for (const l of luisteraars.filter((x) => x.soort === soort)) {
    await huis.databank.transactie({ ...TOEZICHT, gemeenten: [gemeente] }, null, (db) =>
      l.hoor({ db, klok: huis.klok, maakId: () => '', gebeurtenis }),
    );
  }
}

describe('route kiezen', () => {
  test('R2 een toezichthouder kiest geen route, een burgemeester leest er geen', async () => {
    const m = await melding();
    expect((await huis.weigert(huis.doe(legTriageVast, { ...keuze, meldingId: m.id }, tess))).weigering?.regel).toBe(
      'R2-route-kiezen',
    );
    expect((await huis.weigert(huis.vraag(toonTriages, {}, bea))).weigering?.regel).toBe('R2-triages-lezen');
    expect((await huis.weigert(huis.vraag(toonTriages, {}, aafje))).weigering?.regel).toBe('R1-compartimenten');
  });

  test('V6 opsporing, en wat niet kan wachten, vraagt waarom een lichtere stap niet volstaat', async () => {
    const m = await melding();
    const opsporing = { ...keuze, meldingId: m.id, routes: ['strafrechtelijk' as const] };
    expect((await huis.weigert(huis.doe(legTriageVast, opsporing, cor))).weigering?.regel).toBe(
      'V6-lichter-volstaat-niet',
    );
    expect(
      (await huis.weigert(huis.doe(legTriageVast, { ...keuze, meldingId: m.id, urgentie: 'spoed' }, cor))).weigering
        ?.regel,
    ).toBe('V6-lichter-volstaat-niet');
    await huis.doe(
      legTriageVast,
      { ...opsporing, lichterVolstaatNiet: 'Dwang is genoemd; een controle kan iemand in gevaar brengen.' },
      cor,
    );
  });

  test('B12.2 een overgedragen melding krijgt geen route meer', async () => {
    const m = await melding();
    await huis.databank.transactie(TOEZICHT, null, (db) => draagMeldingOver(db, m.id, huis.klok.nu()));
    expect(
      (await huis.weigert(huis.doe(legTriageVast, { ...keuze, meldingId: m.id, versie: 2 }, cor))).weigering?.regel,
    ).toBe('B12.2-geen-route-na-overdracht');
  });

  test('geen vervolg staat alleen, toezicht vraagt een dag, en die ligt niet in het verleden', async () => {
    const m = await melding();
    const doe = (anders: object) =>
      huis.weigert(huis.doe(legTriageVast, { ...keuze, meldingId: m.id, ...anders }, cor));
    expect((await doe({ routes: ['geen', 'zorg'] })).velden[0]?.veld).toBe('routes');
    expect((await doe({ opvolgenVoor: undefined })).velden[0]?.veld).toBe('opvolgenVoor');
    expect((await doe({ opvolgenVoor: '2026-03-01' })).velden[0]?.veld).toBe('opvolgenVoor');
    expect((await doe({ routes: [] })).velden[0]?.veld).toBe('routes');
    expect((await doe({ meldingId: undefined })).velden[0]?.veld).toBe('stapelId');
    expect((await doe({ stapelId: m.id })).velden[0]?.veld).toBe('stapelId');
  });

  test('een keuze op een oude blik wordt geweigerd', async () => {
    const s = await stapel();
    expect((await huis.weigert(huis.doe(legTriageVast, { ...keuze, stapelId: s.id, versie: 7 }, cor))).code).toBe(
      'INTUSSEN_GEWIJZIGD',
    );
    expect(
      (await huis.weigert(huis.doe(legTriageVast, { ...keuze, meldingId: s.meldingen[0]!.id, versie: 7 }, cor))).code,
    ).toBe('INTUSSEN_GEWIJZIGD');
  });

  test('R2 een route over een stapel neemt de meldingen in behandeling, met motivering en melder', async () => {
    const s = await stapel();
    const { id } = await huis.doe(
      legTriageVast,
      { ...keuze, routes: ['bestuursrechtelijk', 'zorg'], stapelId: s.id },
      jet,
    );
    expect((await huis.vraag(toonStapel, { id: s.id }, tess)).status).toBe('getrieerd');
    expect((await huis.vraag(toonMelding, { id: s.meldingen[1]!.id }, tess)).status).toBe('in_behandeling');
    expect(await huis.vraag(toonTriage, { id }, tess)).toMatchObject({
      routes: ['bestuursrechtelijk', 'zorg'],
      motivering: keuze.motivering,
      doorNaam: 'Jet Mulder',
      nieuwste: id,
      meldingen: [{}, {}],
      opvolgingen: [],
    });
    expect((await huis.weigert(huis.vraag(toonTriage, { id }, otto))).code).toBe('NIET_GEVONDEN');
  });

  test('R2 een nieuw signaal opent de stapel weer; de nieuwste triage telt, de oude blijft staan', async () => {
    const s = await stapel();
    const eerste = await huis.doe(
      legTriageVast,
      { ...keuze, stapelId: s.id, routes: ['geen'], opvolgenVoor: undefined },
      cor,
    );
    expect((await huis.weigert(huis.doe(legTriageVast, { ...keuze, stapelId: s.id, versie: 2 }, cor))).code).toBe(
      'STAND_PAST_NIET',
    );
    const erbij = await huis.doe(legSignaalVast, { id: (await melding()).id, ...feit }, tess);
    await huis.doe(voegToe, { id: s.id, signaalId: erbij.id, reden: 'Derde melder, zelfde deur.', versie: 2 }, cor);
    expect(await taken(0)).toContain(`/stapels/${s.id}`);
    huis.klok.vooruit(1000);
    const tweede = await huis.doe(legTriageVast, { ...keuze, stapelId: s.id, versie: 3 }, cor);
    const { items } = await huis.vraag(toonTriages, { stapelId: s.id }, tess);
    expect(items.map((t) => [t.id, t.afgedaanOp !== null])).toEqual([
      [tweede.id, false],
      [eerste.id, true],
    ]);
    expect((await huis.vraag(toonTriage, { id: eerste.id }, tess)).nieuwste).toBe(tweede.id);
    expect(await taken(0)).not.toContain(`/stapels/${s.id}`);
  });

  test('P7 geen vervolg sluit de melding, tenzij de melder het nog moet horen', async () => {
    const geen = { ...keuze, routes: ['geen' as const], opvolgenVoor: undefined };
    const [wil, wilNiet] = [await melding(true), await melding(false)];
    await huis.doe(legTriageVast, { ...geen, meldingId: wil.id }, cor);
    await huis.doe(legTriageVast, { ...geen, meldingId: wilNiet.id }, cor);
    expect((await huis.vraag(toonMelding, { id: wil.id }, cor)).status).toBe('in_behandeling');
    expect((await huis.vraag(toonMelding, { id: wilNiet.id }, cor)).status).toBe('gesloten');
    const { rows } = await huis.eigenaar.query('select opgevolgd_op is not null as ja from meldingen where id = $1', [
      wil.id,
    ]);
    expect(rows).toEqual([{ ja: true }]);
  });
});

describe('opvolging', () => {
  test('R2 een geplande controle haalt het werk van de lijst, een vervallen controle zet het terug, een afgeronde laat de melder wachten op bericht', async () => {
    const s = await stapel();
    const { id } = await huis.doe(legTriageVast, { ...keuze, stapelId: s.id }, cor);
    expect(await taken(1)).toContain(`/triages/${id}`);
    await meld('controle.gepland', { triageId: id });
    await meld('controle.gepland', { triageId: id });
    expect(await taken(1)).not.toContain(`/triages/${id}`);
    await meld('controle.vervallen', { triageId: id });
    expect(await taken(1)).toContain(`/triages/${id}`);
    await meld('controle.afgerond', { triageId: id });
    expect((await huis.vraag(toonTriage, { id }, tess)).opvolgingen.map((o) => o.soort).sort()).toEqual([
      'controle_afgerond',
      'controle_gepland',
      'controle_vervallen',
    ]);
    const { rows } = await huis.eigenaar.query(
      'select count(*)::int as n from meldingen where id = any ($1) and opgevolgd_op is not null',
      [s.meldingen.map((m) => m.id)],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  test('een controle zonder triage, of van een andere gemeente, raakt niets', async () => {
    const m = await melding();
    const { id } = await huis.doe(legTriageVast, { ...keuze, meldingId: m.id }, cor);
    await meld('controle.gepland', { triageId: null });
    await meld('controle.gepland', { triageId: id }, 'GM9002');
    expect((await huis.vraag(toonTriage, { id }, tess)).opvolgingen).toEqual([]);
  });
});

describe('routes', () => {
  test('V7 elke route zegt wat zij inhoudt en waar dat staat; zorg is er altijd', () => {
    expect(Object.keys(routebeschrijvingen)).toEqual(Object.keys(routes));
    for (const r of Object.values(routebeschrijvingen)) expect(r.gevolgen.length).toBeGreaterThan(0);
    expect(routebeschrijvingen.zorg.zij).toBe(true);
  });

  test('V6 meer deuren openen maakt de vraag om uitleg nooit lichter', () => {
    const over = {
      soort: 'Stapel',
      id: 's',
      kenmerken: { gemeente: 'GM9001', compartiment: 'toezicht', status: 'open' },
    };
    const mag = (gekozen: string[], dringend: boolean) =>
      huis.beleid.besluit(cor, 'triage.vastleggen', over, {
        strafrechtelijk: gekozen.includes('strafrechtelijk'),
        dringend,
        heeftReden: false,
      }).toegestaan;
    const deel = fc.subarray(Object.keys(routes));
    fc.assert(
      fc.property(deel, deel, fc.boolean(), (a, b, dringend) => mag(a, dringend) || !mag([...a, ...b], dringend)),
    );
    fc.assert(fc.property(deel, (a) => vraagtDatum(a) === (a.includes('bestuursrechtelijk') || a.includes('grijs'))));
  });
});

test('B12.2 een route die tegelijk met een overdracht wordt gekozen, haalt de overdracht niet terug', async () => {
  const { id } = await melding();
  const overdracht = await huis.eigenaar.connect();
  await overdracht.query('begin');
  await overdracht.query(
    `update meldingen set tekst = null, status = 'overgedragen', versie = versie + 1 where id = $1`,
    [id],
  );
  const route = huis.doe(
    legTriageVast,
    { meldingId: id, routes: ['geen'], urgentie: 'gewoon', motivering: 'Er is niets aan de hand.', versie: 1 },
    cor,
  );
  const uitkomst = huis.weigert(route);
  // The choice has read the melding as it was, and now waits for the row.
  await vi.waitFor(async () => {
    const { rows } = await huis.eigenaar.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock'`);
    expect(rows).not.toEqual([]);
  });
  await overdracht.query('commit');
  overdracht.release();
  expect((await uitkomst).code).toBe('INTUSSEN_GEWIJZIGD');
  const { rows } = await huis.eigenaar.query('select status from meldingen where id = $1', [id]);
  expect(rows).toEqual([{ status: 'overgedragen' }]);
});
