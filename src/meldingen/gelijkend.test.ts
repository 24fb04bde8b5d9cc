import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ruimOp } from '../kern/bezorgen.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { koppelTerug, registreerMelding } from './handelingen.ts';
import { kamer } from './index.ts';
import { draagMeldingOver, markeerOpgevolgd, neemInBehandeling, ruimContactenOp } from './queries-werk.ts';
import { toonGelijkende, toonMeldercontact, toonMelding } from './vragen.ts';
import { werk } from './werk.ts';

const { tess, cor, otto, bea, max } = MENSEN;
let huis: Proefhuis;

const TOEZICHT = {
  rol: 'toezicht' as const,
  gemeenten: ['GM9001'],
  medewerkerId: null,
  organisatieId: null,
  petsoort: 'systeem',
};
const TURFKADE = '01900000-0000-7000-9000-000000000001';

beforeAll(async () => {
  huis = await maakProefhuis();
  await huis.eigenaar.query(
    `insert into locaties (gemeente, id, soort, straat, huisnummer, plaats, aangemaakt_op, aangemaakt_door) values ('GM9001', $1, 'bedrijfspand', 'Turfkade', 12, 'Veenrijk', now(), $2)`,
    [TURFKADE, cor.medewerkerId],
  );
});
afterAll(() => huis.sluit());
beforeEach(() => huis.klok.zet('2026-03-02T10:00:00Z'));

function melding(tekst: string, meer: object = {}) {
  return {
    gemeente: 'GM9001',
    ontvangenOp: '2026-03-01T09:30:00Z',
    bron: 'buurt' as const,
    wijze: 'telefoon' as const,
    anoniem: false,
    contact: '06-12345678',
    tekst,
    urgentie: 'gewoon' as const,
    terugkoppelingGewenst: true,
    ...meer,
  };
}

describe('gelijkende meldingen', () => {
  test('een burgemeester vraagt ze niet op', async () => {
    expect((await huis.weigert(huis.vraag(toonGelijkende, { tekst: 'snackbar' }, bea))).weigering?.regel).toBe(
      'C3-meldingen-lezen',
    );
  });

  test('G3 twee zeldzame woorden gemeen is een reden, één is toeval', async () => {
    const eerste = await huis.doe(
      registreerMelding,
      melding('Boven de wasserette klinkt elke nacht muziek; een grijze bestelbus haalt vrouwen op.'),
      tess,
    );
    await huis.doe(registreerMelding, melding('De wasserette heeft een nieuwe eigenaar gekregen, wie is dat?'), tess);
    const derde = await huis.doe(
      registreerMelding,
      melding('Bij de wasserette staat vaak een bestelbus met draaiende motor.'),
      max,
    );
    const { items } = await huis.vraag(toonGelijkende, { id: derde.id }, cor);
    expect(items.map((m) => m.id)).toEqual([eerste.id]);
    expect(items[0]!.redenen).toEqual(['zelfde woorden: bestelbus, wasserette']);
  });

  test('G3 dezelfde plaats gaat voor dezelfde woorden, en beide redenen staan erbij', async () => {
    const opPlaats = await huis.doe(
      registreerMelding,
      melding('Steeds andere gasten, sleutelkastje naast voordeur.', { locatieId: TURFKADE }),
      tess,
    );
    const { items } = await huis.vraag(
      toonGelijkende,
      { tekst: 'Weer een sleutelkastje bij die voordeur gezien.', locatieId: TURFKADE },
      cor,
    );
    expect(items[0]).toMatchObject({
      id: opPlaats.id,
      redenen: ['zelfde locatie: Turfkade 12 Veenrijk', 'zelfde woorden: sleutelkastje, voordeur'],
    });
  });

  test('ouder dan twaalf maanden en van een andere gemeente lijkt niets', async () => {
    await huis.doe(
      registreerMelding,
      melding('Paarse verlichting achter melkglas aan de brugwachterswoning.', { ontvangenOp: '2025-01-15T09:00:00Z' }),
      tess,
    );
    const vraag = { tekst: 'Paarse verlichting bij de brugwachterswoning, melkglas.' };
    expect((await huis.vraag(toonGelijkende, vraag, cor)).items).toEqual([]);
    await huis.doe(registreerMelding, melding('Paarse verlichting bij de brugwachterswoning.'), tess);
    expect((await huis.vraag(toonGelijkende, vraag, cor)).items).toHaveLength(1);
    expect((await huis.vraag(toonGelijkende, vraag, otto)).items).toEqual([]);
  });
});

describe('de melder', () => {
  test('P7 is te bereiken tot het laatste woord gezegd is', async () => {
    const { id } = await huis.doe(
      registreerMelding,
      melding('Onrust in het trappenhuis, elke avond na elf uur.'),
      tess,
    );
    expect(await huis.vraag(toonMeldercontact, { id }, cor)).toEqual({
      contact: '06-12345678',
      verwijderenOp: '2026-08-29',
    });
    await huis.doe(koppelTerug, { id, soort: 'afgesloten', wijze: 'telefoon', tekst: 'Het is opgelost.' }, cor);
    expect((await huis.vraag(toonMeldercontact, { id }, cor)).contact).toBeNull();
  });

  test('B12.1 contactgegevens gaan na 180 dagen weg', async () => {
    const { id } = await huis.doe(registreerMelding, melding('Deur staat altijd open, ook als het vriest.'), tess);
    expect(
      await huis.databank.transactie(TOEZICHT, null, (db) => ruimContactenOp(db, new Date('2026-08-28T10:00:00Z'))),
    ).toBe(0);
    expect(
      await huis.databank.transactie(TOEZICHT, null, (db) => ruimContactenOp(db, new Date('2026-08-29T10:00:00Z'))),
    ).toBeGreaterThan(0);
    expect((await huis.vraag(toonMeldercontact, { id }, cor)).contact).toBeNull();
  });

  test('B12.1 het opruimen van het huis vergeet contactgegevens op hun dag, van elke gemeente', async () => {
    const { id } = await huis.doe(registreerMelding, melding('Elke nacht geklop op de muur van de buren.'), tess);
    await laadGemeenten(huis.databank);
    const vegen = () => ruimOp({ databank: huis.databank, klok: huis.klok }, kamer.bezems!);
    await vegen();
    expect((await huis.vraag(toonMeldercontact, { id }, cor)).contact).not.toBeNull();
    const nu = huis.klok.nu();
    huis.klok.vooruit(181 * 86_400_000);
    await vegen();
    huis.klok.zet(nu);
    expect((await huis.vraag(toonMeldercontact, { id }, cor)).contact).toBeNull();
  });

  test('B12.2 na overdracht houdt toezicht alleen over dat er een melding was', async () => {
    const { id } = await huis.doe(registreerMelding, melding('Ik denk dat iemand daar niet weg mag.'), tess);
    await huis.databank.transactie(TOEZICHT, null, (db) => draagMeldingOver(db, id, huis.klok.nu()));
    expect(await huis.vraag(toonMelding, { id }, cor)).toMatchObject({ tekst: null, status: 'overgedragen' });
    expect((await huis.vraag(toonMeldercontact, { id }, cor)).contact).toBeNull();
    const fout = await huis.weigert(
      huis.doe(koppelTerug, { id, soort: 'opgepakt', wijze: 'telefoon', tekst: 'We kijken ernaar.' }, cor),
    );
    expect(fout.weigering?.regel).toBe('B12.2-overgedragen-is-dicht');
  });
});

describe('werkvoorraad', () => {
  const regels = (bron: number) =>
    huis.databank.transactie(TOEZICHT, null, (db) => werk[bron]!.haal({ db, wie: cor, klok: huis.klok, maximum: 50 }));

  test('P7 na de opvolging wacht de melder op de afloop, tot er is teruggekoppeld', async () => {
    const { id } = await huis.doe(
      registreerMelding,
      melding('Kapotte nooduitgang bij de club.', { urgentie: 'direct' }),
      tess,
    );
    expect((await regels(0)).find((r) => r.pad === `/meldingen/${id}`)).toMatchObject({
      taak: 'Melding beoordelen',
      voor: '2026-03-01T11:30:00.000Z',
    });
    await huis.databank.transactie(TOEZICHT, null, async (db) => {
      await neemInBehandeling(db, [id]);
      await markeerOpgevolgd(db, [id], '2026-03-02T12:00:00Z');
      await markeerOpgevolgd(db, [id], '2026-03-05T12:00:00Z');
    });
    expect((await regels(0)).map((r) => r.pad)).not.toContain(`/meldingen/${id}`);
    expect(await regels(1)).toMatchObject([
      { pad: `/meldingen/${id}/terugkoppelen`, voor: '2026-03-09T12:00:00.000Z', wettelijk: false },
    ]);
    await huis.doe(
      koppelTerug,
      { id, soort: 'afgesloten', wijze: 'telefoon', tekst: 'De nooduitgang is hersteld.' },
      cor,
    );
    expect(await regels(1)).toEqual([]);
  });
});
