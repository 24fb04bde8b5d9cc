import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../kern/db.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { indicatoren, tegenindicaties } from '../signalen/index.ts';
import {
  beoordeel,
  draagOver,
  kamer,
  sluitDossier,
  toonDossier,
  toonOverdrachten,
  verifieer,
  vernietig,
  vulAan,
} from './index.ts';
import { leesKenmerk, maakKenmerk } from './kenmerk.ts';
import { isZacht } from './stukken.ts';

const { tess, aafje, aukje } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

/** A fresh dossier from toezicht, as the aandachtsfunctionaris finds it. */
async function nieuwDossier(): Promise<{ id: string; kenmerk: string }> {
  const { kenmerk } = await huis.doe(
    draagOver,
    {
      gemeente: 'GM9001',
      urgentie: 'gewoon',
      feiten: 'Wordt gebracht en gehaald door dezelfde man.',
      zekerheid: 'derde_hand',
      indicatoren: ['B3'],
    },
    tess,
  );
  const { rows } = await huis.eigenaar.query('select id from dossiers where nummer = $1', [kenmerk]);
  return { id: rows[0].id, kenmerk };
}

describe('dossier behandelen', () => {
  test('B12.2 een aandachtsfunctionaris van een andere gemeente voegt niets toe', async () => {
    const { id } = await nieuwDossier();
    expect(
      (await huis.weigert(huis.doe(vulAan, { id, soort: 'feit', tekst: 'Nog iets.', zekerheid: 'gehoord' }, aukje)))
        .code,
    ).toBe('NIET_GEVONDEN');
  });

  test('B12.5 een feit zonder zekerheid en een indicator zonder lijst worden niet bewaard', async () => {
    const { id } = await nieuwDossier();
    expect(
      (await huis.weigert(huis.doe(vulAan, { id, soort: 'feit', tekst: 'Nog iets.' }, aafje))).velden[0]?.veld,
    ).toBe('zekerheid');
    expect(
      (await huis.weigert(huis.doe(vulAan, { id, soort: 'indicator', tekst: 'Nog iets.' }, aafje))).velden[0]?.veld,
    ).toBe('indicatoren');
  });

  test('INTUSSEN_GEWIJZIGD wie een oude versie in behandeling neemt, leest dat iemand hem voor was', async () => {
    const { id } = await nieuwDossier();
    expect((await huis.weigert(huis.doe(beoordeel, { id, versie: 4, motivering: 'Eerst bellen.' }, aafje))).code).toBe(
      'INTUSSEN_GEWIJZIGD',
    );
  });

  test('P7 in behandeling nemen laat toezicht alleen de ontvangst zien', async () => {
    const { id, kenmerk } = await nieuwDossier();
    await huis.doe(beoordeel, { id, versie: 1, motivering: 'Eerst bellen met het wijkteam.' }, aafje);
    const { items } = await huis.vraag(toonOverdrachten, { zoek: kenmerk }, tess);
    expect(items).toMatchObject([{ bevestigdOp: '2026-03-02T10:00:00.000Z' }]);
    expect((await huis.weigert(huis.doe(beoordeel, { id, versie: 2, motivering: 'Nog eens.' }, aafje))).code).toBe(
      'STAND_PAST_NIET',
    );
  });

  test('B12.2 stukken komen erbij en niets wordt veranderd', async () => {
    const { id } = await nieuwDossier();
    await huis.doe(vulAan, { id, soort: 'duiding', tekst: 'Past bij het beeld van vorige maand.' }, aafje);
    const { stukken } = await huis.vraag(toonDossier, { id }, aafje);
    expect(stukken.map((s) => s.titel)).toEqual(['Feiten van toezicht', 'Herkende indicatoren', 'Duiding']);
    await expect(
      huis.databank.transactie(
        {
          rol: 'mensenhandel',
          gemeenten: ['GM9001'],
          medewerkerId: aafje.medewerkerId,
          organisatieId: null,
          petsoort: '',
        },
        null,
        (db) => db.voer(sql`update dossierstukken set soort = 'feit'`),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  test('B12.5 van horen zeggen blijft zacht tot het is bevestigd', async () => {
    const { id } = await nieuwDossier();
    const [feit] = (await huis.vraag(toonDossier, { id }, aafje)).stukken;
    expect(feit?.zacht).toBe(true);
    await huis.doe(
      verifieer,
      { id, stukId: feit!.id, uitkomst: 'bevestigd', tekst: 'De beheerder van de camping bevestigt het.' },
      aafje,
    );
    expect((await huis.vraag(toonDossier, { id }, aafje)).stukken[0]?.zacht).toBe(false);
    expect(isZacht('eigen_waarneming', 'niet_bevestigd')).toBe(true);
  });

  test('P7 een nieuw dossier staat in de werkvoorraad met alleen het kenmerk', async () => {
    const { kenmerk } = await nieuwDossier();
    const regels = await huis.databank.transactie(
      {
        rol: 'mensenhandel',
        gemeenten: ['GM9001'],
        medewerkerId: aafje.medewerkerId,
        organisatieId: null,
        petsoort: '',
      },
      null,
      (db) => kamer.werk![0]!.haal({ db, wie: aafje, klok: huis.klok, maximum: 50 }),
    );
    expect(regels.find((r) => r.titel === kenmerk)).toMatchObject({
      taak: 'Dossier beoordelen',
      onderschrift: 'Nieuw overgedragen',
      voor: '2026-03-05T10:00:00.000Z',
    });
  });
});

describe('sluiten en vernietigen', () => {
  test('B12.7 een open dossier wordt niet vernietigd', async () => {
    const { id, kenmerk } = await nieuwDossier();
    expect((await huis.weigert(huis.doe(vernietig, { id, versie: 1, kenmerk }, aafje))).weigering?.regel).toBe(
      'B12.7-eerst-sluiten',
    );
  });

  test('B12.7 bij een gesloten dossier komt niets meer', async () => {
    const { id } = await nieuwDossier();
    await huis.doe(
      sluitDossier,
      { id, versie: 1, reden: 'geen_signaal', motivering: 'Nader gesprek: geen dwang.' },
      aafje,
    );
    expect(
      (await huis.weigert(huis.doe(vulAan, { id, soort: 'duiding', tekst: 'Toch nog iets.' }, aafje))).weigering?.regel,
    ).toBe('B12.7-gesloten-is-af');
  });

  test('B12.7 vernietigen vraagt het overgetypte kenmerk; daarna opent niemand het meer en blijft alleen het bewijs', async () => {
    const { id, kenmerk } = await nieuwDossier();
    await huis.doe(
      sluitDossier,
      { id, versie: 1, reden: 'overgenomen', motivering: 'De politie heeft het overgenomen.' },
      aafje,
    );
    expect(
      (await huis.weigert(huis.doe(vernietig, { id, versie: 2, kenmerk: 'MH-2222-2222' }, aafje))).velden[0]?.veld,
    ).toBe('kenmerk');
    await huis.doe(vernietig, { id, versie: 2, kenmerk }, aafje);
    expect(await huis.vraag(toonDossier, { id }, aafje)).toMatchObject({
      vernietigdOp: '2026-03-02T10:00:00.000Z',
      stukken: [],
    });
    expect(
      (await huis.eigenaar.query(`select verpakt from sleutels where soort = 'dossier' and id = $1`, [id])).rows,
    ).toEqual([{ verpakt: null }]);
    const { rows } = await huis.eigenaar.query(
      `select petsoort, gemeente from verwerkingen where naam = 'dossier.vernietigen' and onderwerp_id = $1 and status = 'Ok' and soort = 'handeling'`,
      [id],
    );
    expect(rows).toEqual([{ petsoort: 'aandachtsfunctionaris', gemeente: 'GM9001' }]);
    expect((await huis.weigert(huis.doe(vernietig, { id, versie: 3, kenmerk }, aafje))).weigering?.regel).toBe(
      'B12.7-al-vernietigd',
    );
  });
});

describe('lijst en kenmerk', () => {
  test('V1 C2 geen indicator gaat over afkomst, uiterlijk, geslacht, leeftijd of verblijf', () => {
    expect(indicatoren.map((i) => i.tekst).join(' ')).not.toMatch(
      /nationaliteit|afkomst|herkomst|buitenland|verblijf(?!plaats)|uiterlijk|huid|vrouw|man\b|jong|leeftijd|taal/i,
    );
    expect(indicatoren.every((i) => i.lijst && i.versie && /^[A-E]\d$/.test(i.code))).toBe(true);
    expect(tegenindicaties[0]).toContain('Sekswerk is geen mensenhandel');
  });

  test('P1 er is geen veld voor een score of waardebepaling', () => {
    expect(JSON.stringify(kamer.declaraties.map((d) => [d.invoer, d.uitvoer]))).not.toMatch(
      /score(?! uit)|waardebepaling|zeer_sterk/i,
    );
  });

  test('een kenmerk leest terug zoals het gegeven is, hoe slordig ook getypt', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(28)), fc.constantFrom('', ' ', '-', '.'), (toeval, tussen) => {
        const kenmerk = maakKenmerk(() => toeval.next().value as number);
        expect(leesKenmerk(kenmerk.toLowerCase().replaceAll('-', tussen))).toBe(kenmerk);
      }),
    );
    expect(leesKenmerk('Anemoontje')).toBe(null);
  });
});
