import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vulIn } from './formulier.ts';
import { beginVerhaal, type Speler, type Verhaal } from './verhaal.ts';

// G4: a line as in the zaak Yukon of the leidraad, from the first neighbour to the verdict, as nine people over eighteen months.
// The neighbour has no login. At each moment the others look over the fence, and see no more than their role may.
let v: Verhaal;
let buur: Speler;
let wim: Speler; // wijkagent
let rik: Speler; // rechercheur
let tess: Speler; // toezichthouder
let cor: Speler; // coördinator
let jet: Speler; // jurist
let bea: Speler; // burgemeester
let aafje: Speler; // aandachtsfunctionaris
let zoe: Speler; // zorgcoördinator
const pad: Record<string, string> = {};

beforeAll(async () => {
  v = await beginVerhaal();
  const wie = ['buur', 'wim', 'rik', 'tess', 'cor', 'jet', 'bea', 'aafje', 'zoe'] as const;
  [buur, wim, rik, tess, cor, jet, bea, aafje, zoe] = (await Promise.all(wie.map((w) => v.speler(w)))) as [
    Speler,
    Speler,
    Speler,
    Speler,
    Speler,
    Speler,
    Speler,
    Speler,
    Speler,
  ];
});
afterAll(() => v?.sluit());

/** None of these opens the page. */
async function dicht(adres: string, ...wie: Speler[]): Promise<void> {
  for (const w of wie) expect(await w.ga(adres), `${w.naam} op ${adres}`).toBeGreaterThanOrEqual(403);
}

const idVan = (adres: string) => adres.split('/').at(-1)!;

describe('G4 van de eerste buur tot het vonnis', { timeout: 240_000 }, () => {
  test('maart 2026: een buur meldt zonder naam, en alleen de coördinator leest de woorden', async () => {
    await v.wordt('2026-03-03T09:00:00Z');
    await cor.vul(
      '/meldroutes/nieuw',
      {
        gemeente: 'GM9001',
        soort: 'formulier',
        naam: 'Wijk Overkade',
        voorWie: 'buurt',
        welkom: 'Vertel wat u ziet in uw straat. Uw naam is niet nodig.',
        reagerenDagen: '5',
        vragen: ['waar', 'hoe'],
        geldigVan: v.dag(),
      },
      'Meldroute maken',
    );
    const link = /\/melden\/[a-z0-9-]+/.exec(await cor.leest())![0];
    await cor.vul(
      '/locaties/nieuw',
      { gemeente: 'GM9001', soort: 'woning', straat: 'Overkade', huisnummer: '41', plaats: 'Veenrijk' },
      'Locatie registreren',
    );
    pad.locatie = cor.plek();

    await v.wordt('2026-03-04T22:00:00Z');
    await buur.ga(link);
    await vulIn(buur.pagina, {
      wat: 'Op nummer 41 komen elke nacht auto’s. Er worden jonge mensen gebracht en gehaald door dezelfde man.',
      waar: 'Overkade 41',
      hoe: 'eigen_waarneming',
      antwoord: 'ja',
    });
    await buur.pagina.getByRole('button', { name: 'Kijk na wat u verstuurt' }).click();
    await buur.pagina.getByRole('button', { name: 'Versturen' }).click();
    await buur.pagina.locator('#code strong').waitFor();
    pad.code = await buur.pagina.locator('#code strong').innerText();

    await v.wordt('2026-03-05T08:00:00Z');
    await cor.ga('/inzendingen');
    pad.inzending = (await cor.pagina.locator('main a[href^="/inzendingen/"]').first().getAttribute('href'))!;
    await dicht(pad.inzending, tess, jet, bea, aafje, wim, rik, zoe);
    await cor.vul(
      `${pad.inzending}/verwerken`,
      {
        bron: 'buurt',
        tekst: 'Op Overkade 41 komen elke nacht auto’s, en er is veel aanloop.',
        locatieId: 'Overkade 41',
        urgentie: 'gewoon',
      },
      'Melding ervan maken',
    );
    pad.melding = cor.plek();
    await dicht(pad.melding, wim, rik, aafje, zoe);
  });

  test('maart 2026: de wijkagent ziet iets in haar wijk, en dat blijft bij de politie', async () => {
    await v.wordt('2026-03-12T23:30:00Z');
    await wim.vul(
      '/politiezaken/nieuw',
      {
        gemeente: 'GM9001',
        kanaal: 'wijkagent',
        plaats: 'Overkade 41',
        feiten: 'Een auto reed ’s nachts rondjes door de wijk. Wie achterin zat, durfde niets te zeggen.',
        zekerheid: 'eigen_waarneming',
        indicatoren: ['B4'],
        terugkoppelen: 'ja',
      },
      'Melding of incident vastleggen',
    );
    pad.politiezaak = wim.plek();
    await dicht(pad.politiezaak, tess, cor, jet, bea, aafje, zoe);
  });

  test('april 2026: signalen uit twee bronnen stapelen, met de reden erbij', async () => {
    await v.wordt('2026-04-02T10:00:00Z');
    await tess.vul(
      '/meldingen/nieuw',
      {
        gemeente: 'GM9001',
        ontvangenOp: `${v.dag()}T09:30`,
        bron: 'woningcorporatie',
        wijze: 'telefoon',
        anoniem: 'ja',
        tekst: 'De huismeester ziet bij Overkade 41 dag en nacht wisselend bezoek.',
        locatieId: 'Overkade 41',
        urgentie: 'gewoon',
        terugkoppelingGewenst: 'nee',
      },
      'Melding registreren',
    );
    pad.melding2 = tess.plek();
    for (const [i, m] of [pad.melding, pad.melding2].entries()) {
      await tess.vul(
        `${m}/signalen/nieuw`,
        {
          feit: `Bij Overkade 41 is dag en nacht wisselend bezoek (${i ? 'huismeester' : 'buurt'}).`,
          onderwerp: 'exploitatie',
          zekerheid: i ? 'gehoord' : 'eigen_waarneming',
          datum: v.dag(-1),
          locatieId: 'Overkade 41',
        },
        'Signaal vastleggen',
      );
      await tess.ga(m!);
      pad[`signaal${i}`] = (await tess.pagina
        .locator('main a[href^="/signalen/"]:not([href$="nieuw"])')
        .first()
        .getAttribute('href'))!;
    }
    await cor.vul(
      `/stapels/nieuw?signaal=${idVan(pad.signaal1!)}`,
      {
        titel: 'Woning Overkade 41',
        signalen: [idVan(pad.signaal0!), idVan(pad.signaal1!)],
        reden: 'Buurt en huismeester beschrijven los van elkaar dezelfde woning.',
      },
      /stapel/i,
    );
    pad.stapel = cor.plek();
    expect(await cor.leest()).toContain('Dit zijn tellingen, geen score');
    await dicht(pad.stapel, wim, rik, aafje, zoe);
    await cor.vul(
      `/triages/nieuw?stapel=${idVan(pad.stapel)}`,
      {
        routes: ['bestuursrechtelijk', 'grijs'],
        urgentie: 'gewoon',
        motivering:
          'Mogelijk een seksinrichting zonder vergunning in een woning. Er kan meer zijn: dat bespreken wij met de politie.',
        lichterVolstaatNiet: 'Wie er woont kennen wij niet; een brief waarschuwt alleen.',
        opvolgenVoor: v.dag(14),
      },
      'Route vastleggen',
    );
    pad.triage = cor.plek();
  });

  test('april 2026: de buur leest met de code dat er gekeken wordt, en niet wat', async () => {
    await cor.vul(
      `${pad.melding}/terugkoppelen`,
      { soort: 'opgepakt', wijze: 'volgpagina', tekst: 'Uw melding is opgepakt. Wij kijken ernaar.' },
      /terugkoppel|vast/i,
    );
    await buur.ga('/melden/volgen');
    await buur.pagina.locator('[name="code"]').fill(pad.code!);
    await buur.pagina.getByRole('main').getByRole('button').first().click();
    await buur.pagina.getByText('Uw melding is opgepakt').first().waitFor();
    expect(await buur.leest()).not.toMatch(/stapel|huismeester|politie-eenheid/i);
  });

  test('mei 2026: de rechercheur weegt, een mens besluit, en de gemeente ziet geen weging', async () => {
    await v.wordt('2026-05-04T08:00:00Z');
    await rik.vul(
      `${pad.politiezaak}/waarderen`,
      { uitkomst: 'zwak', motivering: 'Eén waarneming. Te weinig voor een onderzoek; wel blijven kijken.' },
      /waardebepaling|vast/i,
    );
    await dicht(pad.politiezaak!, cor, tess, jet, bea, aafje);
    for (const w of [cor, tess]) {
      await w.ga(pad.stapel!);
      expect(await w.leest()).not.toMatch(/zwak|waardebepaling/i);
    }
  });

  test('mei 2026: aan tafel in het grijze gebied, met rollen en een dag om terug te kijken', async () => {
    await v.wordt('2026-05-11T10:00:00Z');
    await cor.vul(
      '/grijszaken/nieuw',
      {
        gemeente: 'GM9001',
        locatieId: 'Overkade 41',
        politieId: 'Laagland',
        aanleiding: 'Twee bronnen zien dag en nacht bezoek in een woning. Of er een vermoeden is, weten wij nog niet.',
        terugkijkenOp: v.dag(28),
      },
      /openen/i,
    );
    pad.grijs = cor.plek();
    for (const [organisatie, rol, taak] of [
      ['Gemeente Veenrijk', 'voorzitter', 'Houdt toezicht op vergunning en gebruik. Zoekt niet naar strafbare feiten.'],
      ['Politie-eenheid Laagland', 'opsporing', 'Zegt of er een vermoeden is, en voert het gesprek.'],
      ['Stichting De Vuurtoren', 'zorg', 'Gaat mee om hulp te bieden. Schrijft niets op over personen.'],
    ])
      await cor.vul(
        `${pad.grijs}/partners`,
        { organisatie: organisatie!, rol: rol!, taak: taak!, bereikbaar: 'Eigen team' },
        /partner/i,
      );
    await cor.vul(
      `${pad.grijs}/besluiten`,
      {
        genomenOp: v.dag(),
        genomenDoor: 'Gemeente en politie',
        besluit: 'De politie voert een waarschuwingsgesprek. De gemeente kijkt daarna naar vergunning en gebruik.',
        terugkijkenOp: v.dag(28),
      },
      /besluit/i,
    );
    await rik.ga(`/grijstafels/${idVan(pad.grijs)}`);
    expect(await rik.leest()).toContain('waarschuwingsgesprek');
    await dicht(`/grijstafels/${idVan(pad.grijs)}`, tess, cor, bea, aafje, zoe);
  });
});
