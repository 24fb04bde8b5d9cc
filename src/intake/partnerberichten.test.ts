import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { neemAan } from '../kern/bestanden/index.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { draagOver } from '../mensenhandel/index.ts';
import { koppelTerug, meldingbestanden, toonMelding } from '../meldingen/index.ts';
import { legSignaalVast, stapelSignalen, toonStapel } from '../signalen/index.ts';
import { legTriageVast } from '../triage/index.ts';
import { kamer } from './index.ts';
import { legToestemmingVast } from './partnertoestemming.ts';
import { legPartnerberichtVast, toonPartnervoorwaarden } from './partnerberichten.tsx';
import { eisDeelbaar } from './voorwaarden.ts';
import { werk } from './werk.ts';

const { cor, jet, aafje, otto, tess } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

const RAPPORTAGE = {
  gemeente: 'GM9001',
  soort: 'politie' as const,
  afzender: 'Politie, basisteam Veenrijk',
  kenmerk: 'BR-2026-0117',
  gedateerdOp: '2026-02-27',
  grondslag: 'wpg_16' as const,
  voorwaarden: 'Alleen voor een besluit van de burgemeester over dit pand.',
  verderGebruik: 'vooraf_vragen' as const,
  terugkoppelenVoor: '2026-03-20',
  feiten:
    'Boven de zaak zijn vier kamers ingericht met een bed en een wastafel.\nDe achterdeur is van buiten afgesloten.',
  urgentie: 'gewoon' as const,
};
const wacht = () =>
  huis.databank.transactie(
    {
      rol: 'toezicht',
      gemeenten: ['GM9001'],
      medewerkerId: cor.medewerkerId,
      organisatieId: cor.organisatieId,
      petsoort: 'coordinator',
    },
    null,
    async (db) => (await Promise.all(werk.map((w) => w.haal({ db, wie: cor, klok: huis.klok, maximum: 50 })))).flat(),
  );

describe('C11 wat een partner stuurt komt binnen met grond en voorwaarden', () => {
  test('C11 van de politie zonder artikel van de Wpg, en van een ander op de Wpg, wordt geweigerd', async () => {
    const zonder = await huis.weigert(huis.doe(legPartnerberichtVast, { ...RAPPORTAGE, grondslag: 'avg_6e' }, jet));
    expect(zonder.weigering).toMatchObject({ regel: 'C11-politie-op-de-wpg', grondslag: 'Wpg 16, 18, 19 en 20' });
    const nla = await huis.weigert(huis.doe(legPartnerberichtVast, { ...RAPPORTAGE, soort: 'nla' }, jet));
    expect(nla.weigering?.regel).toBe('C11-alleen-politie-op-de-wpg');
  });

  test('C11 een datum in de toekomst, een voorbije termijn en woorden over een persoon worden geweigerd', async () => {
    for (const anders of [{ gedateerdOp: '2026-03-03' }, { gebruikenTot: '2026-03-01' }])
      expect((await huis.weigert(huis.doe(legPartnerberichtVast, { ...RAPPORTAGE, ...anders }, jet))).code).toBe(
        'INVOER_ONGELDIG',
      );
    const fout = await huis.weigert(
      huis.doe(
        legPartnerberichtVast,
        { ...RAPPORTAGE, feiten: 'Zij is te bereiken op 06-12345678 en woont boven de zaak.' },
        jet,
      ),
    );
    expect(fout.code).toBe('BEVINDINGEN');
  });

  test('C11 B12.1 wat in het meegestuurde bestand staat leest de waker ook, en wat bij afzender en kenmerk staat ook', async () => {
    const inhoud = Buffer.from('Maria Ionescu, BSN 111222333, bel 06-39578214. Zij is sekswerker.\n');
    const met = huis.uitvoerder.voerUit(legPartnerberichtVast, RAPPORTAGE, jet, {
      sleutel: 'stuk-met-persoon',
      bestand: await neemAan(inhoud),
    });
    expect((await huis.weigert(met)).velden.map((v) => v.veld)).toEqual(['bestand']);
    for (const anders of [{ afzender: 'Maria Ionescu, 06-39578214' }, { kenmerk: 'BSN 111222333' }]) {
      const fout = await huis.weigert(huis.doe(legPartnerberichtVast, { ...RAPPORTAGE, ...anders }, jet));
      expect([fout.code, fout.velden.map((v) => v.veld)]).toEqual(['BEVINDINGEN', Object.keys(anders)]);
    }
  });

  test('C11 P7 de feiten worden een melding, de voorwaarden blijven erbij, en de politie hoort op tijd wat ermee gebeurde', async () => {
    const { id } = await huis.doe(legPartnerberichtVast, RAPPORTAGE, jet);
    expect(await huis.vraag(toonMelding, { id }, cor)).toMatchObject({
      bron: 'politie',
      wijze: 'overdracht',
      terugkoppelingGewenst: true,
    });
    const { items } = await huis.vraag(toonPartnervoorwaarden, { id }, cor);
    expect(items).toMatchObject([{ kenmerk: 'BR-2026-0117', grondslag: 'wpg_16', verderGebruik: 'vooraf_vragen' }]);
    expect((await huis.weigert(huis.vraag(toonPartnervoorwaarden, { id }, otto))).code).toBe('NIET_GEVONDEN');
    expect((await wacht()).map((w) => w.voor)).toEqual(['2026-03-20']);
    await huis.doe(koppelTerug, { id, soort: 'opgepakt', wijze: 'overleg', tekst: 'Wij plannen een controle.' }, cor);
    expect(await wacht()).toEqual([]);
  });

  test('N3 C3 een terugkoppeling van de Arbeidsinspectie en een bericht van Meld Misdaad Anoniem komen binnen, zonder contact bij het laatste', async () => {
    const eigen = { ...RAPPORTAGE, grondslag: 'avg_6e' as const };
    const nla = await huis.doe(
      legPartnerberichtVast,
      { ...eigen, soort: 'nla', afzender: 'Nederlandse Arbeidsinspectie' },
      cor,
    );
    const mma = await huis.doe(
      legPartnerberichtVast,
      { ...eigen, soort: 'meld_misdaad_anoniem', afzender: 'Meld Misdaad Anoniem' },
      cor,
    );
    expect(await huis.vraag(toonMelding, { id: nla.id }, cor)).toMatchObject({ bron: 'nla', anoniem: false });
    expect(await huis.vraag(toonMelding, { id: mma.id }, cor)).toMatchObject({
      bron: 'meld_misdaad_anoniem',
      anoniem: true,
    });
  });
});

describe('C11 de voorwaarden van de afzender gaan mee', () => {
  const SIGNAAL = {
    feit: 'Er zijn vier kamers met een bed.',
    zekerheid: 'gehoord' as const,
    datum: '2026-02-27',
    onderwerp: 'exploitatie' as const,
    kvk: '12345678',
  };
  const signaal = (id: string) => huis.doe(legSignaalVast, { id, ...SIGNAAL }, cor);
  const draag = (meldingId: string) =>
    huis.doe(draagOver, { ...OVERDRACHT, meldingId } as never, tess as never) as Promise<unknown>;
  const OVERDRACHT = {
    gemeente: 'GM9001',
    feiten: 'Iemand lijkt niet vrij om weg te gaan.',
    zekerheid: 'gehoord',
    urgentie: 'gewoon',
    indicatoren: ['B1', 'B4'],
  };

  test('C11 na de termijn van de afzender worden zijn feiten niet meer gebruikt: geen signaal, geen stapel, geen route', async () => {
    huis.klok.zet('2026-03-02T10:00:00Z');
    const { id } = await huis.doe(legPartnerberichtVast, { ...RAPPORTAGE, gebruikenTot: '2026-03-10' }, jet);
    const [een, twee] = [await signaal(id), await signaal(id)];
    const stapel = await huis.doe(
      stapelSignalen,
      { titel: 'Kamers boven een zaak', signalen: [een.id, twee.id], reden: 'Zelfde plek.' },
      cor,
    );
    expect((await huis.vraag(toonStapel, { id: stapel.id }, cor)).voorwaarden).toMatchObject([
      { kenmerk: 'BR-2026-0117', gebruikenTot: '2026-03-10', verderGebruik: 'vooraf_vragen' },
    ]);
    huis.klok.zet('2026-03-11T10:00:00Z');
    const fout = await huis.weigert(signaal(id));
    expect(fout.message).toContain('mocht worden gebruikt tot en met 10 maart 2026');
    expect(fout.message).toContain('(C11; Wpg 16, 19 en 20');
    const opnieuw = { titel: 'Nog eens', signalen: [een.id, twee.id], reden: 'Zelfde plek.' };
    expect((await huis.weigert(huis.doe(stapelSignalen, opnieuw, cor))).message).toContain('tot en met 10 maart');
    const route = {
      stapelId: stapel.id,
      versie: 1,
      routes: ['geen'],
      urgentie: 'gewoon',
      motivering: 'Er is te weinig om op te varen.',
    };
    expect((await huis.weigert(huis.doe(legTriageVast, route as never, cor))).message).toContain('tot en met 10 maart');
  });

  test('C11 R2 verder delen dan de afzender toestond wordt geweigerd, tot hij toestemming gaf', async () => {
    huis.klok.zet('2026-03-11T10:00:00Z');
    const { id } = await huis.doe(legPartnerberichtVast, { ...RAPPORTAGE, kenmerk: 'BR-2026-0200' }, jet);
    expect((await huis.weigert(draag(id))).message).toContain('mag niet verder dan de afzender toestond');
    const ja = {
      id,
      op: '2026-03-10',
      van: 'Teamchef basisteam',
      voor: 'Voor het dossier van de aandachtsfunctionaris.',
    };
    expect((await huis.weigert(huis.doe(legToestemmingVast, ja, tess))).weigering?.regel).toBe(
      'C11-toestemming-afzender',
    );
    await huis.doe(legToestemmingVast, ja, jet);
    expect((await huis.weigert(huis.doe(legToestemmingVast, ja, jet))).code).toBe('STAND_PAST_NIET');
    await draag(id);
  });

  test('C11 B12.5 wat de politie voor toezicht gaf, gaat zonder haar toestemming de gemeente niet uit', async () => {
    const vrij = { ...RAPPORTAGE, kenmerk: 'BR-2026-0250', verderGebruik: 'vrij_binnen_toezicht' as const };
    const { id } = await huis.doe(legPartnerberichtVast, vrij, jet);
    await draag(id);
    const rol = { ...aafje, rol: aafje.compartiment };
    const buiten = (naar: 'binnen' | 'buiten') =>
      huis.databank.transactie(rol, null, (db) => eisDeelbaar(db, [id], '2026-03-11', naar));
    await buiten('binnen');
    expect((await huis.weigert(buiten('buiten'))).message).toContain('mag niet verder dan de afzender toestond');
  });

  test('N3 C3 elke partner heeft het formulier dat bij hem past, en een stuk gaat in één keer mee', async () => {
    const zie = async (adres: string) => (await openBladzijde(huis, kamer.paginas, adres, cor)).html;
    for (const van of ['politie', 'nla', 'ggd', 'meld_misdaad_anoniem'])
      expect(await zie('/partnerberichten/nieuw')).toContain(`/partnerberichten/nieuw?van=${van}`);
    expect(await zie('/partnerberichten/nieuw?van=nla')).toContain('name="verstrekkingNummer"');
    const mma = await zie('/partnerberichten/nieuw?van=meld_misdaad_anoniem');
    expect(mma).not.toContain('name="terugkoppelenVoor"');
    expect(mma).toContain('name="bestand"');
    const bestand = await neemAan(Buffer.from('Het stuk van de politie, zonder namen.'));
    const { id } = await huis.uitvoerder.voerUit(
      legPartnerberichtVast,
      { ...RAPPORTAGE, kenmerk: 'BR-2026-0300' },
      jet,
      {
        sleutel: 'stuk-van-de-politie',
        bestand,
      },
    );
    const { items } = await huis.vraag(meldingbestanden.tonen, { id }, jet);
    expect(items).toMatchObject([{ omschrijving: 'Stuk van Politie, basisteam Veenrijk, kenmerk BR-2026-0300' }]);
  });
});
