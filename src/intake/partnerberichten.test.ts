import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { koppelTerug, toonMelding } from '../meldingen/index.ts';
import { legPartnerberichtVast, toonPartnervoorwaarden } from './partnerberichten.tsx';
import { werk } from './werk.ts';

const { cor, jet, otto } = MENSEN;
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
