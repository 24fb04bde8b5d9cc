import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { legKenmerkVast, registreerZaak, sluitZaak, vernietigZaak, vulZaakAan, waardeer } from './handelingen.ts';
import { kamer } from './index.ts';
import { MEEGELEVERD } from './model.ts';
import { beslisOverModel, stelModelVoor, toonAfwijkingen, toonModellen } from './modelhandelingen.ts';
import {
  adviseerWijkagent,
  bereidControleVoor,
  handelAdviesAf,
  handelDirect,
  legControleVast,
  startOnderzoek,
} from './opvolging.ts';
import { draagLandelijkOver, koppelZaakTerug } from './terugkoppelen.ts';
import { toonZaak, toonZaken } from './vragen.ts';

const { rik, rosa, wim, hugo } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

async function zaak(
  indicatoren: string[] = [],
  o: { wie?: Wie; terug?: boolean; feiten?: string } = {},
): Promise<string> {
  const { id } = await huis.doe(
    registreerZaak,
    {
      gemeente: 'GM9001',
      kanaal: 'burger',
      feiten: o.feiten ?? 'Een bewoner vertelt dat iemand in het pand huilt en wordt gebracht en gehaald.',
      zekerheid: 'eigen_waarneming',
      indicatoren,
      terugkoppelen: o.terug ?? false,
    },
    o.wie ?? rik,
  );
  return id;
}
const open = (id: string, wie: Wie = rik) => huis.vraag(toonZaak, { id }, wie);
const versie = async (id: string) => (await open(id)).versie;
async function weeg(id: string, uitkomst: 'geen' | 'zwak' | 'sterk' | 'zeer_sterk'): Promise<void> {
  await huis.doe(waardeer, { id, versie: await versie(id), uitkomst, motivering: 'Zo gewogen na overleg.' }, rik);
}
const regelVan = async (werk: Promise<unknown>) => (await huis.weigert(werk)).weigering?.regel;
const voorbereiding = {
  controlesoort: 'reactief' as const,
  indicatie: 'Wordt gebracht en gehaald door dezelfde persoon.',
  plek: 'Bekend uit de melding',
  bronnen: ['politie' as const],
  verrijking: 'Eerdere meldingen op dit adres.',
  begin: '2026-03-03T12:00:00Z',
};
const verslag = {
  controlesoort: 'reactief' as const,
  waarnemingen: 1,
  duurMinuten: 40,
  bekendgemaakt: true,
  mensenGesproken: 1,
  gesprek: 'Rustig gesprek, wilde niets vertellen.',
  gevolg: 'Schrok van het bezoek; uitgelegd waarom.',
  hulpAangeboden: true,
  uitkomst: 'informatie' as const,
};

describe('P1 waardebepaling', () => {
  test('P1 een andere eenheid vindt de zaak niet, en de wijkagent leest haar niet', async () => {
    const id = await zaak(['B3']);
    expect((await huis.weigert(huis.vraag(toonZaak, { id }, hugo))).code).toBe('NIET_GEVONDEN');
    expect((await huis.weigert(huis.vraag(toonZaak, { id }, wim))).code).toBe('NIET_GEVONDEN');
    expect((await huis.vraag(toonZaken, {}, hugo)).items).toEqual([]);
  });

  test('P1 zonder herkende indicator wordt niets een signaal, wat iemand ook vindt', async () => {
    const id = await zaak();
    const fout = await huis.weigert(
      huis.doe(waardeer, { id, versie: 1, uitkomst: 'sterk', motivering: 'Mijn gevoel zegt dit.' }, rik),
    );
    expect(fout.velden[0]?.veld).toBe('uitkomst');
  });

  test('P1 P2 het model stelt voor met elke regel, een mens wijkt af met een reden, en dat blijft staan', async () => {
    const id = await zaak(['B1', 'B4']);
    expect((await open(id)).weging).toMatchObject({ totaal: 9, voorstel: 'sterk', modelversie: 0 });
    expect((await huis.vraag(toonZaak, { id, zonder: 'B4' }, rik)).weging).toMatchObject({
      totaal: 4,
      voorstel: 'zwak',
    });
    await weeg(id, 'zwak');
    const z = await open(id);
    expect(z.uitkomst).toBe('zwak');
    expect(z.stukken.at(-1)).toMatchObject({ soort: 'waardebepaling', weging: { totaal: 9, voorstel: 'sterk' } });
    expect(z.stukken.at(-1)!.velden[1]!.waarde).toContain('week af');
  });

  test('P1 woorden die op een indicator lijken worden getoond en tellen niet mee', async () => {
    const id = await zaak([], { feiten: 'Haar paspoort is afgepakt en zij mag niet alleen naar buiten.' });
    const z = await open(id);
    expect(z.voorgesteld.map((v) => v.code)).toContain('B1');
    expect(z.weging?.voorstel).toBe('geen');
  });

  test('P1 een feit dat erbij komt weegt mee; een kenmerk ligt alleen versleuteld', async () => {
    const id = await zaak(['A1']);
    await huis.doe(
      vulZaakAan,
      {
        id,
        tekst: 'Zag dat de telefoon werd afgepakt.',
        bron: 'Wijkagent',
        zekerheid: 'eigen_waarneming',
        indicatoren: ['B2'],
      },
      rik,
    );
    await huis.doe(
      legKenmerkVast,
      { id, kenmerksoort: 'kenteken', kenmerk: 'ZZ-999-Z', toelichting: 'Auto van de brenger.' },
      rik,
    );
    expect((await open(id)).weging?.totaal).toBe(6);
    const { rows } = await huis.eigenaar.query(
      `select 1 from politiestukken where position(convert_to('ZZ-999', 'UTF8') in versleuteld) > 0`,
    );
    expect(rows).toEqual([]);
  });
});

describe('P2 P3 P4 P5 opvolging', () => {
  test('P2 zonder waardebepaling gebeurt er niets, en bij zeer sterk wordt eerst gehandeld', async () => {
    const id = await zaak(['B4', 'D1']);
    expect(await regelVan(huis.doe(bereidControleVoor, { id, versie: 1, ...voorbereiding }, rik))).toBe(
      'P2-eerst-wegen',
    );
    await weeg(id, 'zeer_sterk');
    const onderzoek = {
      id,
      versie: 2,
      verdenking: 'Mishandeling en opsluiting, gezien door de buren.',
      veiligePlek: 'Opvang via de zorgcoördinator.',
      intakeDoor: 'Rosa Blok, gecertificeerd',
      intakeOp: '2026-03-02T14:00:00Z',
      zorgcoordinator: 'De Vuurtoren, gebeld',
      officier: 'Piketofficier, gebeld',
      afspraken: 'Eerst rust, dan intake.',
    };
    expect(await regelVan(huis.doe(startOnderzoek, onderzoek, rik))).toBe('P2-zeer-sterk-eerst-handelen');
    const direct = { id, gebeld: ['meldkamer' as const], tekst: 'Ter plaatse gegaan en veilig gesteld.' };
    expect(
      (await huis.weigert(huis.doe(handelDirect, { ...direct, versie: 2, gehandeldOp: '2026-03-09T10:00:00Z' }, rik)))
        .velden[0]?.veld,
    ).toBe('gehandeldOp');
    await huis.doe(handelDirect, { ...direct, versie: 2, gehandeldOp: '2026-03-02T09:40:00Z' }, rik);
    await huis.doe(startOnderzoek, { ...onderzoek, versie: 3 }, rik);
    expect((await open(id)).status).toBe('onderzoek');
  });

  test('P3 P4 een tweede waarneming of een gesprek zonder bekend te zijn wordt geweigerd; daarna is er een sekswerkcontrole zonder persoon', async () => {
    const id = await zaak(['B3']);
    await weeg(id, 'zwak');
    expect(
      (
        await huis.weigert(
          huis.doe(bereidControleVoor, { id, versie: 2, ...voorbereiding, controlesoort: 'proactief' }, rik),
        )
      ).velden[0]?.veld,
    ).toBe('afspraak');
    await huis.doe(bereidControleVoor, { id, versie: 2, ...voorbereiding }, rik);
    expect(await regelVan(huis.doe(legControleVast, { id, versie: 3, ...verslag, waarnemingen: 2 }, rik))).toBe(
      'P3-een-waarneming',
    );
    expect(await regelVan(huis.doe(legControleVast, { id, versie: 3, ...verslag, bekendgemaakt: false }, rik))).toBe(
      'P4-bekend-bij-eerste-contact',
    );
    await huis.doe(legControleVast, { id, versie: 3, ...verslag }, rik);
    expect((await open(id)).status).toBe('informatie');
  });

  test('P1 zonder indicatoren gaat een advies naar de wijkagent, die het ziet, afhandelt en geen weging leest', async () => {
    const id = await zaak();
    await weeg(id, 'geen');
    await huis.doe(
      adviseerWijkagent,
      { id, versie: 2, advies: 'rapporteren', tekst: 'Onvergund adres, meld het aan de gemeente.' },
      rik,
    );
    const z = await open(id, wim);
    expect(z.weging).toBeNull();
    expect(z.stukken.map((s) => s.soort)).toEqual(['feit', 'advies']);
    await huis.doe(
      handelAdviesAf,
      { id, versie: z.versie, gedaan: 'gerapporteerd', tekst: 'Doorgegeven aan de gemeente.' },
      wim,
    );
    // The wijkagent sends nothing: the zaak goes back to who may, and closes when that is done (R2, P7).
    const terug = await open(id);
    expect(terug.status).toBe('gewogen');
    await huis.doe(adviseerWijkagent, { id, versie: terug.versie, advies: 'opvolgen', tekst: 'Is verstuurd.' }, rik);
    const klaar = { id, versie: terug.versie + 1, gedaan: 'opgevolgd' as const, tekst: 'Niets meer te doen.' };
    await huis.doe(handelAdviesAf, klaar, wim);
    expect((await open(id)).status).toBe('gesloten');
  });

  test('P6 overdracht aan het landelijke punt is pas rond met een ontvangstbewijs', async () => {
    const id = await zaak(['E1']);
    await huis.doe(draagLandelijkOver, { id, versie: 1, tekst: 'Zelfde netwerk in drie eenheden.' }, rik);
    expect(await open(id)).toMatchObject({ landelijkOntvangenOp: null });
    await huis.doe(
      draagLandelijkOver,
      { id, versie: 2, tekst: 'Aangenomen.', bewijs: 'Landelijk punt, kenmerk 12' },
      rik,
    );
    expect((await open(id)).landelijkOntvangenOp).toBe('2026-03-02T10:00:00.000Z');
  });
});

describe('P7 terugkoppelen en sluiten', () => {
  test('P7 een zaak sluit niet zolang de melder wacht, en dat staat in de werkvoorraad', async () => {
    const id = await zaak([], { terug: true });
    await weeg(id, 'geen');
    expect(await regelVan(huis.doe(sluitZaak, { id, versie: 2, motivering: 'Er is niets aan de hand.' }, rik))).toBe(
      'P7-eerst-terugkoppelen',
    );
    const regels = await huis.databank.transactie(
      {
        rol: 'politie',
        gemeenten: [],
        medewerkerId: rik.medewerkerId,
        organisatieId: rik.organisatieId,
        petsoort: 'rechercheur',
      },
      null,
      (db) => kamer.werk![0]!.haal({ db, wie: rik, klok: huis.klok, maximum: 50 }),
    );
    expect(regels.find((r) => r.pad.endsWith(id))).toMatchObject({
      taak: 'Advies aan de wijkagent',
      voor: '2026-03-16T10:00:00.000Z',
    });
    await huis.doe(
      koppelZaakTerug,
      { id, versie: 2, soort: 'niet_opgepakt', tekst: 'Gezegd dat er geen indicatoren zijn.' },
      rik,
    );
    await huis.doe(sluitZaak, { id, versie: 3, motivering: 'Er is niets aan de hand.' }, rik);
  });

  test('Wpg 14 vernietigen vraagt het nummer van een gesloten zaak; daarna opent niemand haar meer', async () => {
    const id = await zaak();
    await weeg(id, 'geen');
    const { nummer } = await open(id);
    expect(await regelVan(huis.doe(vernietigZaak, { id, versie: 2, nummer }, rik))).toBe('P5-eerst-sluiten');
    await huis.doe(sluitZaak, { id, versie: 2, motivering: 'Er is niets aan de hand.' }, rik);
    await huis.doe(vernietigZaak, { id, versie: 3, nummer }, rik);
    expect(await open(id)).toMatchObject({ stukken: [], weging: null });
  });
});

describe('P1 versies van het model', () => {
  const basis = {
    sterk: 6,
    zeerSterk: 12,
    groepMaximum: 12,
    halfBijHorenZeggen: true,
    reden: 'Ervaring van het afgelopen jaar.',
  };

  test.each([
    ['andere woorden bij een bekende code', { code: 'B3', tekst: 'De persoon is Albanees of Vietnamees', punten: 12 }],
    ['een eigen code', { code: 'B90', groep: 'B', tekst: 'Komt uit Ghana', punten: 12 }],
    ['een eigen code zonder woorden', { code: 'B90', punten: 12 }],
    // Letters that look alike, and one that nobody sees: no list of forbidden words would hold.
    ['vermomde woorden', { code: 'B3', tekst: 'Is Roem\u00ademeens, sp\u0435ekt slecht', punten: 12 }],
  ])('P1 V1 een versie schrijft geen indicator: %s wordt geweigerd', async (_wat, wijziging) => {
    const voorstel = { ...basis, wijzigingen: [{ bron: 'Eigen onderzoek', ...wijziging }] };
    const fout = await huis.weigert(huis.doe(stelModelVoor, voorstel as never, rik));
    expect([fout.code, fout.velden[0]?.veld]).toEqual(['INVOER_ONGELDIG', expect.stringMatching(/^wijzigingen\.0/)]);
    expect((await huis.vraag(toonModellen, {}, rik)).versies).toEqual([]);
  });

  test('P1 wie voorstelt, stelt niet zelf vast; na het besluit van een ander weegt de nieuwe versie', async () => {
    const { id } = await huis.doe(
      stelModelVoor,
      { ...basis, sterk: 4, wijzigingen: [{ code: 'B3', punten: 5, bron: 'Evaluatie 2025' }] },
      rik,
    );
    const besluit = { id, besluit: 'vastgesteld' as const, reden: 'Klopt met de praktijk.' };
    expect(await regelVan(huis.doe(beslisOverModel, besluit, rik))).toBe('P1-model-vier-ogen');
    expect((await huis.weigert(huis.doe(beslisOverModel, besluit, hugo))).code).toBe('NIET_GEVONDEN');
    await huis.doe(beslisOverModel, besluit, rosa);
    const { geldend } = await huis.vraag(toonModellen, {}, rik);
    expect(geldend.versie).toBe(1);
    expect(geldend.regels.map((r) => r.tekst)).toEqual(MEEGELEVERD.regels.map((r) => r.tekst));
    expect((await open(await zaak(['B3']))).weging).toMatchObject({ modelversie: 1, totaal: 5, voorstel: 'sterk' });
    expect((await huis.vraag(toonModellen, {}, hugo)).geldend.versie).toBe(0);
  });

  test('P1 P2 het verslag over afwijking telt per versie en groep, zonder kleine aantallen', async () => {
    const { regels } = await huis.vraag(toonAfwijkingen, {}, rik);
    expect(regels.find((r) => r.modelversie === 0 && r.groep === null)?.aantal).toBeGreaterThanOrEqual(5);
    expect(regels.filter((r) => r.groep !== null).every((r) => r.aantal === null || r.aantal >= 5)).toBe(true);
    expect(regels.some((r) => r.aantal === null && r.zwaarder === null)).toBe(true);
  });
});
