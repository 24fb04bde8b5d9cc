import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Vraag } from '../kern/declaraties.ts';
import type { Kamer } from '../kern/kamer.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import type { Wie } from '../kern/petten.ts';
import { kamer as inrichtingen, registreerFacilitator, registreerLocatie } from '../inrichtingen/index.ts';
import { kamer as meldingen, registreerMelding } from '../meldingen/index.ts';
import { kamer as mensenhandel } from '../mensenhandel/index.ts';
import { kamer as signalen, legSignaalVast } from '../signalen/index.ts';
import { kamer as triage } from '../triage/index.ts';
import { maakKamer } from './index.ts';
import type { Beleidslijst, Regelkaart, Vondsten, Werkvoorraad } from './schema.ts';

const { tess, cor, otto, bea, aafje, rik, zoe, ben } = MENSEN;
const zaken: Kamer[] = [inrichtingen, meldingen, signalen, triage, mensenhandel];
const huisvol: Kamer[] = [...zaken];
const kamer = maakKamer(zaken, () => huisvol);
huisvol.push(kamer);
let huis: Proefhuis;

/** Asks one of the vragen of this room by its name. */
async function vraag<T>(naam: string, invoer: object, wie: Wie): Promise<T> {
  return huis.uitvoerder.stelVraag(kamer.declaraties.find((d) => d.naam === naam) as Vraag, invoer, wie) as Promise<T>;
}
const zoek = (woorden: string, wie: Wie = cor, meer: object = {}) =>
  vraag<Vondsten>('zoeken.uitvoeren', { zoek: woorden, ...meer }, wie);
const werk = (wie: Wie, invoer: object = {}) => vraag<Werkvoorraad>('werkvoorraad.tonen', invoer, wie);

const melding = {
  gemeente: 'GM9001',
  ontvangenOp: '2026-02-20T09:30:00Z',
  bron: 'buurt',
  wijze: 'telefoon',
  anoniem: true,
  tekst: 'Aan de Turfkade stond de deur elke nacht open bij het privéhuis.',
  urgentie: 'direct',
  terugkoppelingGewenst: false,
} as const;

beforeAll(async () => {
  huis = await maakProefhuis();
  const { id } = await huis.doe(registreerMelding, melding, tess);
  await huis.doe(registreerMelding, { ...melding, ontvangenOp: '2026-03-02T09:30:00Z', urgentie: 'gewoon' }, tess);
  await huis.doe(
    registreerMelding,
    { ...melding, gemeente: 'GM9002', tekst: 'Ook Turfkade, maar in Oosterdrecht.' },
    otto,
  );
  await huis.doe(
    legSignaalVast,
    {
      id,
      feit: 'De deur aan de Turfkade stond open.',
      onderwerp: 'overlast',
      zekerheid: 'gehoord',
      datum: '2026-02-19',
      kvk: '12345678',
    } as never,
    tess,
  );
});
afterAll(() => huis.sluit());

describe('zoeken', () => {
  test('R1 een pet van een ander compartiment vindt niets van toezicht, en hoort dat er niet gezocht is', async () => {
    for (const wie of [aafje, rik, zoe, ben])
      expect(await zoek('turfkade', wie)).toEqual({ items: [], groepen: [], doorzoekt: [] });
  });

  test('R1 de database laat een ander compartiment de zoekfunctie niet eens aanroepen', async () => {
    for (const rol of ['politie', 'beheer', 'mensenhandel', 'zorg']) {
      await expect(
        huis.app.query(`begin; set local role samenzicht_${rol}; select * from kern.zoek('turfkade', null, 10)`),
      ).rejects.toThrow(/permission denied/);
      await huis.app.query('rollback');
    }
  });

  test('B2.1 een toezichthouder vindt niets van een gemeente die de pet niet dient', async () => {
    const { items } = await zoek('turfkade', otto);
    expect(items.map((i) => i.gemeente)).toEqual(['GM9002']);
  });

  test('R1 wat een pet niet mag openen, vindt zij niet: de burgemeester vindt geen meldingen', async () => {
    const uit = await zoek('turfkade', bea);
    expect(uit.doorzoekt).not.toContain('meldingen');
    expect(uit.items.some((i) => i.soort === 'meldingen' || i.soort === 'signalen')).toBe(false);
  });

  test('alle woorden moeten voorkomen, het laatste mag onaf zijn, accenten tellen niet', async () => {
    expect((await zoek('turfkade windmolen')).items).toEqual([]);
    expect((await zoek('turfk')).groepen).toMatchObject([
      { soort: 'meldingen', aantal: 3 },
      { soort: 'signalen', aantal: 1 },
    ]);
    expect((await zoek('PRIVEHUIS deur')).groepen).toEqual([{ soort: 'meldingen', aantal: 2 }]);
    expect((await zoek("'); drop table meldingen; --")).items).toEqual([]);
  });

  test('een soort kiezen laat alleen die zien, en de tellingen van de andere blijven', async () => {
    const { items, groepen } = await zoek('turfkade', cor, { soort: 'signalen' });
    expect(items.map((i) => i.soort)).toEqual(['signalen']);
    expect(groepen).toHaveLength(2);
    expect((await zoek('turfkade', cor, { soort: 'signalen', pagina: 2 })).items).toEqual([]);
  });

  test('B12.8 zoekwoorden staan niet in het log; wel dat er gezocht is, en welke facilitator daarbij gelezen werd', async () => {
    await huis.doe(
      registreerFacilitator,
      { gemeente: 'GM9001', naam: 'Zonderlingnaam Beheer', soort: 'rechtspersoon', kvk: '87654321' } as never,
      tess,
    );
    expect((await zoek('zonderlingnaam')).items).toMatchObject([{ soort: 'facilitators' }]);
    const { rows } = await huis.eigenaar.query(
      `select betrokkene_soort, v::text as alles from verwerkingen v where naam = 'zoeken.uitvoeren' order by id desc limit 2`,
    );
    expect(new Set(rows.map((r) => r.betrokkene_soort))).toEqual(new Set(['facilitator', null]));
    expect(JSON.stringify(rows)).not.toMatch(/zonderling|turfkade/i);
  });

  test('een locatie is te vinden op straat', async () => {
    await huis.doe(
      registreerLocatie,
      {
        gemeente: 'GM9001',
        soort: 'bedrijfspand',
        straat: 'Zeilmakersgang',
        huisnummer: 4,
        postcode: '1234 AB',
        plaats: 'Veenrijk',
      } as never,
      tess,
    );
    expect((await zoek('zeilmakers')).items).toMatchObject([{ soort: 'locaties' }]);
  });
});

describe('de werkvoorraad', () => {
  test('R1 een andere pet ziet niets van het werk van toezicht', async () => {
    for (const wie of [rik, zoe, ben, aafje]) expect((await werk(wie)).items).toEqual([]);
  });

  test('B12.8 het log noemt het doel van de pet die keek, niet dat van een ander', async () => {
    for (const [wie, doel] of [
      [rik, 'opsporing'],
      [zoe, 'zorg'],
      [aafje, 'signaal_mensenhandel'],
      [ben, 'beheer'],
      [cor, 'toezicht'],
    ] as const) {
      await werk(wie);
      const { rows } = await huis.eigenaar.query(
        `select doel from verwerkingen where naam = 'werkvoorraad.tonen' order by id desc limit 1`,
      );
      expect(rows).toEqual([{ doel }]);
    }
  });

  test('B2.1 werk van een andere gemeente staat er niet', async () => {
    expect(new Set((await werk(otto)).items.map((r) => r.gemeente))).toEqual(new Set(['GM9002']));
  });

  test('wat niet kan wachten staat vooraan, en elke regel leidt naar een bladzijde', async () => {
    const { items, meer } = await werk(cor);
    expect(meer).toBe(false);
    expect(items[0]).toMatchObject({ vak: 'nu', taak: 'Melding beoordelen' });
    expect(items.map((r) => r.vak)).toEqual(['nu', 'nu', 'later']);
    for (const r of items) expect(r.pad).toMatch(/^\/[a-z]/);
  });

  test('met meer gemeenten is er één te kiezen', async () => {
    const alles = (await werk(cor)).items.length;
    const [een, twee] = [await werk(cor, { gemeente: 'GM9001' }), await werk(cor, { gemeente: 'GM9002' })];
    expect(een.items.length + twee.items.length).toBe(alles);
    expect(twee.items.every((r) => r.gemeente === 'GM9002')).toBe(true);
  });
});

describe('het beleid nalezen', () => {
  test('R1 elke pet leest elke regel, en dat staat niet als lezen van gegevens in het log', async () => {
    const voor = await huis.eigenaar.query(`select count(*) from verwerkingen where naam like 'beleid%'`);
    for (const wie of [tess, rik, zoe, ben, bea]) {
      const { items, aantal } = await vraag<Beleidslijst>('beleid.tonen', {}, wie);
      expect(items).toHaveLength(aantal);
    }
    const na = await huis.eigenaar.query(`select count(*) from verwerkingen where naam like 'beleid%'`);
    expect(na.rows).toEqual(voor.rows);
  });

  test('een regel die er niet is zegt dat zij van een eerdere versie kan zijn', async () => {
    const fout = await huis.weigert(vraag('beleidsregel.tonen', { id: 'X9-bestaat-niet' }, tess));
    expect(fout).toMatchObject({ code: 'NIET_GEVONDEN', message: expect.stringContaining('eerdere versie') });
  });

  test('een jurist zoekt op woord, pet, soort en leidraad', async () => {
    const ids = async (v: object) => (await vraag<Beleidslijst>('beleid.tonen', v, tess)).items.map((r) => r.id);
    expect(await ids({ zoek: 'zichzelf pet', soort: 'forbid' })).toEqual(['R1-niet-aan-zichzelf']);
    const beheer = await ids({ eis: 'B12.8', pet: 'beheerder', soort: 'permit' });
    expect(beheer).toContain('B12.8-toegang-zien');
    expect(beheer.filter((id) => !id.startsWith('B12.8-'))).toEqual([]);
    expect(await ids({ zoek: 'bestaatnergens' })).toEqual([]);
    expect((await ids({ bestand: 'beheer.cedar' })).length).toBeGreaterThan(5);
  });

  test('V2 elke weigering leidt naar een bladzijde: met uitleg, grondslag, de tekst in Cedar en voorbeelden', async () => {
    const regel = await vraag<Regelkaart>('beleidsregel.tonen', { id: 'R1-niet-aan-zichzelf' }, rik);
    expect(regel).toMatchObject({ soort: 'forbid', bestand: 'beheer.cedar', petten: null, overal: false });
    expect(regel.tekst).toContain('context.aanZichzelf');
    expect(regel.voorbeelden).toMatchObject([{ pet: 'beheerder', verwacht: 'geweigerd' }]);
    expect(regel.verwant.map((r) => r.id)).toContain('V2-pet-geven');
    for (const r of huis.beleid.regels)
      expect((await vraag<Regelkaart>('beleidsregel.tonen', { id: r.id }, tess)).uitleg).toBe(r.uitleg);
    for (const id of ['R1-compartimenten', 'geen-regel'])
      expect(await vraag<Regelkaart>('beleidsregel.tonen', { id }, tess)).toMatchObject({ overal: true, tekst: null });
  });
});
