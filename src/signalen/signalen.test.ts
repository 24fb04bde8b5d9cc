import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { draagMeldingOver } from '../meldingen/index.ts';
import { legSignaalVast, scheid, stapelSignalen, voegToe } from './handelingen.ts';
import { meldIets } from './proef/melding.ts';
import {
  toonKandidaten,
  toonKenmerkkeuzes,
  toonSignaal,
  toonSignalen,
  toonSignalenVanMelding,
  toonStapel,
  toonStapels,
} from './vragen.ts';

const { tess, cor, jet, otto, rik, bea } = MENSEN;
let huis: Proefhuis;

const id = (n: number) => `01900000-0000-7000-9000-${String(n).padStart(12, '0')}`;
const [TURFKADE, SALON, STUDIO, EXPLOITANT, DRECHTWEG, DRECHTHUIS] = [1, 2, 3, 4, 5, 6].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

beforeAll(async () => {
  huis = await maakProefhuis();
  const q = (tekst: string, waarden: unknown[] = []) => huis.eigenaar.query(tekst, waarden);
  const door = cor.medewerkerId;
  await q(
    `insert into locaties (gemeente, id, soort, straat, huisnummer, plaats, aangemaakt_op, aangemaakt_door) values ('GM9001', $1, 'bedrijfspand', 'Turfkade', 12, 'Veenrijk', now(), $3), ('GM9002', $2, 'bedrijfspand', 'Drechtweg', 4, 'Oosterdrecht', now(), $3)`,
    [TURFKADE, DRECHTWEG, door],
  );
  await q(
    `insert into inrichtingen (gemeente, id, nummer, naam, werkvorm, locatie_id, kvk, vergunning, status, risicoklasse, aangemaakt_op, aangemaakt_door) values
    ('GM9001', $1, 'I-1', 'Salon Zuid', 'massagesalon', $4, null, 'onbekend', 'actief', 'middel', now(), $6),
    ('GM9001', $2, 'I-2', 'Studio Kade', 'massagesalon', $4, null, 'onbekend', 'actief', 'middel', now(), $6),
    ('GM9002', $3, 'I-3', 'Drechthuis', 'privehuis', $5, '12345678', 'vergund', 'actief', 'laag', now(), $6)`,
    [SALON, STUDIO, DRECHTHUIS, TURFKADE, DRECHTWEG, door],
  );
  await q(
    `insert into facilitators (gemeente, id, naam, soort, kvk, naamsleutel, aangemaakt_op, aangemaakt_door) values ('GM9001', $1, 'Zuid Beheer BV', 'rechtspersoon', '12345678', 'zuidbeheer', now(), $2)`,
    [EXPLOITANT, door],
  );
  await q(
    `insert into facilitator_rollen (gemeente, id, facilitator_id, inrichting_id, rol, van, aangemaakt_op, aangemaakt_door) values ('GM9001', $1, $2, $3, 'exploitant', '2024-01-01', now(), $4)`,
    [id(9), EXPLOITANT, SALON, door],
  );
});
afterAll(() => huis.sluit());
beforeEach(() => huis.klok.vooruit(60_000));

async function melding(gemeente = 'GM9001') {
  return meldIets(huis, { gemeente });
}
const feit = {
  feit: 'Om drie uur in de nacht stond de deur open.',
  onderwerp: 'overlast' as const,
  zekerheid: 'gehoord' as const,
  datum: '2026-02-28',
};
async function signaal(kenmerken: object, gemeente = 'GM9001') {
  return huis.doe(legSignaalVast, { id: (await melding(gemeente)).id, ...feit, ...kenmerken }, tess);
}
const redenen = async (van: string, wie = cor) =>
  new Map(
    (await huis.vraag(toonKandidaten, { id: van }, wie)).items.map((k) => [k.id, k.verbanden.map((v) => v.reden)]),
  );

describe('signaal vastleggen', () => {
  test('R1 een rechercheur legt geen signaal vast bij toezicht', async () => {
    expect(
      (await huis.weigert(huis.doe(legSignaalVast, { id: (await melding()).id, ...feit }, rik))).weigering?.regel,
    ).toBe('R1-compartimenten');
  });

  test('B12.2 uit een overgedragen melding komt geen signaal meer', async () => {
    const m = await melding();
    await huis.databank.transactie(
      { rol: 'toezicht', gemeenten: ['GM9001'], medewerkerId: null, organisatieId: null, petsoort: 'systeem' },
      null,
      (db) => draagMeldingOver(db, m.id, huis.klok.nu()),
    );
    expect((await huis.weigert(huis.doe(legSignaalVast, { id: m.id, ...feit }, cor))).weigering?.regel).toBe(
      'B12.2-geen-signaal-uit-overgedragen-melding',
    );
  });

  test('G3 telefoon, kenteken en advertentie bestaan niet als kenmerk', async () => {
    const fout = await huis.weigert(
      huis.doe(legSignaalVast, { id: (await melding()).id, ...feit, telefoon: '0612345678' } as never, tess),
    );
    expect(fout.message).toContain('Onbekend veld');
    // What was sent is not repeated, and what is asked does not know it.
    expect(fout.message).not.toMatch(/telefoon|0612345678/);
  });

  test('een feit uit de toekomst en een kenmerk van een andere gemeente worden geweigerd', async () => {
    const m = await melding();
    expect(
      (await huis.weigert(huis.doe(legSignaalVast, { id: m.id, ...feit, datum: '2026-03-03' }, tess))).velden[0]?.veld,
    ).toBe('datum');
    expect(
      (await huis.weigert(huis.doe(legSignaalVast, { id: m.id, ...feit, inrichtingId: DRECHTHUIS }, tess))).velden[0]
        ?.veld,
    ).toBe('inrichtingId');
  });

  test('G3 een signaal staat bij zijn melding, met de naam uit het register van toen', async () => {
    const m = await melding();
    const s = await huis.doe(legSignaalVast, { id: m.id, ...feit, inrichtingId: SALON, kvk: '87654321' }, tess);
    expect(await huis.vraag(toonSignaal, { id: s.id }, jet)).toMatchObject({
      meldingNummer: m.nummer,
      bron: 'buurt',
      feit: feit.feit,
      kenmerken: [
        { soort: 'inrichting', weergave: 'Salon Zuid' },
        { soort: 'kvk', waarde: '87654321' },
      ],
      stapels: [],
    });
    expect((await huis.vraag(toonSignalenVanMelding, { id: m.id }, tess)).items.map((x) => x.id)).toEqual([s.id]);
    expect((await huis.vraag(toonKenmerkkeuzes, { id: m.id }, tess)).inrichtingen.map((i) => i.tekst)).toEqual([
      'Salon Zuid · Turfkade 12, Veenrijk',
      'Studio Kade · Turfkade 12, Veenrijk',
    ]);
  });
});

describe('kandidaten', () => {
  test('G3 wie een kenmerk deelt wordt voorgesteld met de reden, ook via het register', async () => {
    const zelf = await signaal({ inrichtingId: SALON });
    const buur = await signaal({ inrichtingId: STUDIO });
    const pand = await signaal({ locatieId: TURFKADE });
    const exploitant = await signaal({ facilitatorId: EXPLOITANT });
    const los = await signaal({});
    const gevonden = await redenen(zelf.id);
    expect(gevonden.get(buur.id)).toEqual(['zelfde locatie: Turfkade 12, Veenrijk']);
    expect(gevonden.get(pand.id)).toEqual(['zelfde locatie: Turfkade 12, Veenrijk']);
    expect(gevonden.get(exploitant.id)).toEqual(['zelfde KvK-nummer: 12345678', 'zelfde exploitant: Zuid Beheer BV']);
    expect(gevonden.has(los.id)).toBe(false);
    expect(gevonden.has(zelf.id)).toBe(false);
    expect((await redenen(exploitant.id)).get(zelf.id)).toContain('zelfde exploitant: Zuid Beheer BV');
    expect(await redenen(los.id)).toEqual(new Map());
  });

  test('S5 hetzelfde KvK-nummer verbindt over de gemeentegrens, voor wie beide gemeenten dient', async () => {
    const hier = await signaal({ facilitatorId: EXPLOITANT });
    const daar = await signaal({ inrichtingId: DRECHTHUIS }, 'GM9002');
    expect((await redenen(hier.id)).get(daar.id)).toEqual(['zelfde KvK-nummer: 12345678']);
    expect((await redenen(hier.id, jet as never)).has(daar.id)).toBe(false);
  });
});

describe('stapels', () => {
  const reden = 'Zelfde pand, drie melders die elkaar niet kennen.';

  test('G3 een toezichthouder stapelt niet en een burgemeester bladert niet', async () => {
    const [a, b] = [await signaal({ locatieId: TURFKADE }), await signaal({ locatieId: TURFKADE })];
    expect(
      (await huis.weigert(huis.doe(stapelSignalen, { titel: 'Turfkade 12', signalen: [a.id, b.id], reden }, tess)))
        .weigering?.regel,
    ).toBe('G3-mens-bevestigt-stapel');
    expect((await huis.weigert(huis.vraag(toonStapels, {}, bea))).weigering?.regel).toBe('G3-signalen-lezen');
  });

  test('een signaal alleen is geen stapel, en wat de pet niet ziet kan er niet op', async () => {
    const [a, daar] = [await signaal({ locatieId: TURFKADE }), await signaal({}, 'GM9002')];
    expect(
      (await huis.weigert(huis.doe(stapelSignalen, { titel: 'Turfkade 12', signalen: [a.id], reden }, cor))).velden[0]
        ?.veld,
    ).toBe('signalen');
    expect(
      (await huis.weigert(huis.doe(stapelSignalen, { titel: 'Turfkade 12', signalen: [a.id, daar.id], reden }, jet)))
        .velden[0]?.veld,
    ).toBe('signalen');
  });

  test('G3 een stapel toont elk signaal in eigen woorden met bron, en feiten in plaats van een score', async () => {
    const [a, b] = [await signaal({ inrichtingId: SALON }), await signaal({ inrichtingId: SALON })];
    const voorstel = await signaal({ inrichtingId: SALON });
    const gemaakt = await huis.doe(
      stapelSignalen,
      { titel: 'Salon Zuid in de nacht', signalen: [a.id, b.id], reden },
      cor,
    );
    expect(gemaakt).toMatchObject({ signalen: 2, meldingen: 2, ernstig: false });
    const st = await huis.vraag(toonStapel, { id: gemaakt.id }, tess);
    expect(st.leden).toMatchObject([
      { feit: feit.feit, bron: 'buurt', reden, besluitDoorNaam: 'Cor Bakker' },
      { feit: feit.feit },
    ]);
    expect(st.gedeeld).toEqual([{ soort: 'inrichting', weergave: 'Salon Zuid', signalen: [a.id, b.id].sort() }]);
    expect(st.feiten).toEqual({
      signalen: 2,
      meldingen: 2,
      bronnen: ['buurt'],
      onderwerpen: ['overlast'],
      gemeenten: ['GM9001'],
      van: '2026-02-28',
      tot: '2026-02-28',
    });
    expect(st.kandidaten.map((k) => k.id)).toContain(voorstel.id);
    expect(Object.keys(st)).not.toContain('score');
  });

  test('G3 hoort niet bij elkaar wordt onthouden en niet opnieuw voorgesteld', async () => {
    const [a, b, c] = [
      await signaal({ kvk: '11112222' }),
      await signaal({ kvk: '11112222' }),
      await signaal({ kvk: '11112222' }),
    ];
    const { id: stapel } = await huis.doe(
      stapelSignalen,
      { titel: 'KvK 11112222', signalen: [a.id, b.id], reden },
      cor,
    );
    const fout = await huis.weigert(
      huis.doe(scheid, { id: stapel, signaalId: c.id, reden: 'Ander bedrijf op hetzelfde nummer.', versie: 9 }, cor),
    );
    expect(fout.code).toBe('INTUSSEN_GEWIJZIGD');
    await huis.doe(
      scheid,
      { id: stapel, signaalId: c.id, reden: 'Ander bedrijf op hetzelfde nummer.', versie: 1 },
      cor,
    );
    expect((await huis.vraag(toonStapel, { id: stapel }, cor)).kandidaten).toEqual([]);
    expect((await redenen(a.id)).has(c.id)).toBe(false);
    expect((await redenen(c.id)).size).toBe(0);
    expect(
      (
        await huis.weigert(
          huis.doe(scheid, { id: stapel, signaalId: c.id, reden: 'Nog eens hetzelfde.', versie: 2 }, cor),
        )
      ).code,
    ).toBe('STAND_PAST_NIET');
    huis.klok.vooruit(1000);
    await huis.doe(
      voegToe,
      { id: stapel, signaalId: c.id, reden: 'Toch hetzelfde bedrijf, blijkt uit het register.', versie: 2 },
      cor,
    );
    const st = await huis.vraag(toonStapel, { id: stapel }, cor);
    expect(st.leden.map((l) => l.id).sort()).toEqual([a.id, b.id, c.id].sort());
    expect(st.besluiten.map((x) => x.besluit)).toEqual(['hoort_bij', 'hoort_bij', 'hoort_niet_bij', 'hoort_bij']);
  });

  test('S5 wie één gemeente dient ziet van een stapel over de grens alleen dat er meer is', async () => {
    const [hier, hier2, daar] = [await signaal({}), await signaal({}), await signaal({}, 'GM9002')];
    const { id: stapel } = await huis.doe(
      stapelSignalen,
      { titel: 'Over de grens', signalen: [hier.id, hier2.id, daar.id], reden },
      cor,
    );
    expect(await huis.vraag(toonStapel, { id: stapel }, jet)).toMatchObject({
      elders: 1,
      leden: [{}, {}],
      feiten: { gemeenten: ['GM9001'] },
    });
    expect((await huis.weigert(huis.vraag(toonStapel, { id: stapel }, otto))).code).toBe('NIET_GEVONDEN');
  });

  test('een stapel met minder dan twee signalen sluit vanzelf', async () => {
    const [a, b] = [await signaal({}), await signaal({})];
    const { id: stapel } = await huis.doe(
      stapelSignalen,
      { titel: 'Vergissing Brugstraat', signalen: [a.id, b.id], reden },
      cor,
    );
    huis.klok.vooruit(1000);
    await huis.doe(scheid, { id: stapel, signaalId: b.id, reden: 'Ging over een ander pand.', versie: 1 }, cor);
    expect((await huis.vraag(toonStapel, { id: stapel }, cor)).status).toBe('gesloten');
    expect(
      (await huis.vraag(toonStapels, { status: 'gesloten', zoek: 'vergissing brug' }, cor)).items.map(
        (x) => x.signalen,
      ),
    ).toEqual([1]);
  });

  test('G3 een ernstig onderwerp gaat als telling mee in de gebeurtenis, zonder woorden', async () => {
    const [a, b] = [await signaal({ onderwerp: 'minderjarigheid' }), await signaal({})];
    const { id: stapel } = await huis.doe(stapelSignalen, { titel: 'Ernstig', signalen: [a.id, b.id], reden }, cor);
    const { rows } = await huis.eigenaar.query(`select gegevens from gebeurtenissen where onderwerp_id = $1`, [stapel]);
    expect(rows).toEqual([
      { gegevens: { nummer: expect.stringMatching(/^S-\d+$/), signalen: 2, meldingen: 2, ernstig: true } },
    ]);
  });

  test('zoeken op woorden van een feit vindt het signaal', async () => {
    await signaal({ feit: 'Op de stoep lagen folders van een sauna.' });
    expect((await huis.vraag(toonSignalen, { zoek: 'folders saun' }, jet)).items).toHaveLength(1);
    expect((await huis.vraag(toonSignalen, { onderwerp: 'hygiene' }, jet)).items).toEqual([]);
  });
});

describe('eens vastgelegd blijft staan', () => {
  test.each(['signalen', 'kenmerken', 'stapelbesluiten'])(
    '%s worden niet gewijzigd of gewist, ook niet met de hand',
    async (tabel) => {
      const client = await huis.app.connect();
      await client.query(`begin; select kern.open_handeling('toezicht', '{GM9001}', null, null, 'coordinator', null)`);
      await expect(client.query(`delete from ${tabel}`)).rejects.toThrow('permission denied');
      await client.query('rollback');
      client.release();
    },
  );
});
