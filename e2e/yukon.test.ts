import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wijsAan } from '../src/controles/proef/proefcontrole.ts';
import { MENSEN } from '../src/kern/proef/mensen.ts';
import { kaartmodellen, keurKaartGoed, stelKaartOp } from '../src/verstrekkingen/index.ts';
import { verstuur, vulIn } from './formulier.ts';
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
  await zetKlaar(v.web.huis);
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

const PLAN = {
  soort: 'reactief',
  aanleiding: 'Twee bronnen zien dag en nacht wisselend bezoek in een woning.',
  doel: 'Nagaan of hier een seksinrichting zonder vergunning wordt geëxploiteerd.',
  grondslag: 'APV 3:3',
  domein: 'apv',
  bevoegdheden: ['betreden', 'inlichtingen', 'zakelijke_inzage', 'woning_met_toestemming'],
  'team.0.rol': 'leider',
  'team.1.rol': 'toezichthouder',
  'team.2.rol': 'politie',
  'team.3.rol': 'zorgprofessional',
  teamreden: 'Zorg om hulp te bieden, politie omdat zij vroeg om samen te gaan.',
};
const JA = Object.fromEntries(
  ['nodig', 'toereikend', 'lichter', 'verwachting', 'persoon', 'betrouwbaar', 'context'].flatMap((c) => [
    [c, 'ja'],
    [`${c}Waarom`, 'Afgewogen.'],
  ]),
);

/** What stood before the story: who was designated, and a signed card for signals to politie. */
async function zetKlaar(huis: Verhaal['web']['huis']): Promise<void> {
  const { tess, max, fien, pia } = MENSEN;
  for (const wie of [tess, max]) await wijsAan(huis, wie);
  const { id } = await huis.doe(
    stelKaartOp,
    kaartmodellen.find((k) => k.soort === 'politie_signaal')!,
    fien,
  );
  await huis.doe(keurKaartGoed, { id, geldigTot: '2027-03-01', motivering: 'Getoetst; de grondslag klopt.' }, pia);
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

  test('juni 2026: vóór de controle één woord van de politie, op een vast moment en zonder reden', async () => {
    await v.wordt('2026-06-08T08:00:00Z');
    await cor.vul(
      '/afstemafspraken',
      {
        gemeente: 'GM9001',
        politieId: 'Laagland',
        antwoordUren: '24',
        geldigDagen: '14',
        besluit: 'Werkafspraak afstemmen, 1 juni 2026',
      },
      /vastleggen/i,
    );
    await rik.vul(
      '/lopende-zaken',
      { gemeente: 'GM9001', straat: 'Overkade', huisnummer: '41', plaats: 'Veenrijk', advies: 'samen', tot: v.dag(80) },
      /vast/i,
    );
    await cor.vul(
      '/afstemvragen/nieuw',
      { gemeente: 'GM9001', locatieId: 'Overkade 41', van: v.dag(1), tot: v.dag(12) },
      'Afstemming vragen',
    );
    await rik.vul('/afstemverzoeken', { antwoord: 'samen' }, /Antwoord geven/);
    await cor.ga('/afstemvragen');
    expect(await antwoord()).not.toMatch(/samen/i);
    await dicht('/lopende-zaken', cor, tess, jet, bea, aafje, zoe, wim);
    await v.wordt('2026-06-09T10:00:00Z');
    await cor.ga('/afstemvragen');
    expect(await antwoord()).toMatch(/samen/i);
  });

  test('juni 2026: een controle met politie en zorg, die de exploitatie vaststelt en niemand op een lijst zet', async () => {
    await cor.ga(`/controles/nieuw?triage=${idVan(pad.triage!)}`);
    const nogEen = cor.pagina.getByRole('button', { name: /^Nog een: team/ });
    for (let rij = 1; rij < 4; rij += 1) await nogEen.click();
    const team = {
      'team.0.medewerkerId': 'Tess',
      'team.1.medewerkerId': 'Max',
      'team.2.medewerkerId': 'Wim',
      'team.3.medewerkerId': 'Zoë',
    };
    await verstuur(
      cor.pagina,
      { ...PLAN, ...team, locatieId: 'Overkade 41', begin: '2026-06-10T20:00', eind: '2026-06-10T23:00' },
      /plannen/i,
    );
    pad.controle = cor.plek();
    await dicht(pad.controle, rik, aafje);
    await v.wordt('2026-06-10T18:00:00Z');
    await tess.ga(`${pad.controle}/voorbereiding`);
    const links = await tess.pagina
      .locator('main a[href*="/voorbereiding/"]')
      .evaluateAll((els) => [...new Set(els.map((e) => e.getAttribute('href')!))]);
    for (const link of links) await tess.vul(link, { gedaan: 'ja' }, 'Vastleggen');
    await tess.vul(
      `${pad.controle}/beginnen`,
      {
        toegang: 'woning_toestemming',
        toegangToelichting: 'Gevraagd aan de deur, gegeven nadat het doel was verteld.',
        legitimatie: 'ongevraagd',
        doelVerteld: 'ja',
        teamUitgelegd: 'ja',
      },
      /beginnen/i,
    );
    await tess.vul(
      `${pad.controle}/waarneming`,
      {
        vraag: 'Zakelijke stukken',
        oordeel: 'voldoet_niet',
        tekst:
          'Een rooster, een prijslijst en een kasboek liggen op tafel. Er zijn vier werktelefoons van het bedrijf.',
        bevoegdheid: 'zakelijke_inzage',
        noodzaak: 'Zonder de stukken is niet vast te stellen of er een bedrijf is.',
      },
      'Vastleggen',
    );
    await tess.vul(
      `${pad.controle}/gesprek`,
      {
        aantal: '1',
        met: 'sekswerk',
        taal: 'nl',
        onderwerpen: ['reden', 'rechten'],
        hulpAangeboden: 'ja',
        hulpGewenst: 'ja',
        eigenPaspoort: 'nee',
        rechtenVerteld: 'ja',
      },
      /vast/i,
    );
    await tess.ga(`${pad.controle}/afronden`);
    const open = await tess.pagina
      .locator('form [name="nietVastgesteld"]')
      .evaluateAll((els) => els.map((e) => (e as HTMLInputElement).value));
    await tess.vul(
      `${pad.controle}/afronden`,
      {
        meegedeeld: 'Verteld wat is gezien en dat er een rapport komt.',
        nietVastgesteld: open,
        reden: 'De controle ging over de exploitatie.',
      },
      /afronden/i,
    );
  });

  test('juni 2026: wat op mensenhandel wijst gaat naar de aandachtsfunctionaris, en toezicht ziet het niet terug', async () => {
    await v.wordt('2026-06-10T22:00:00Z');
    await tess.vul(
      `/mensenhandel/overdragen?controle=${idVan(pad.controle!)}`,
      {
        urgentie: 'spoed',
        feiten: 'De jongste zei dat hij de telefoon niet zelf mag opnemen en dat de man zijn paspoort heeft.',
        zekerheid: 'eigen_waarneming',
        indicatoren: ['B1'],
      },
      /overdragen/i,
    );
    await aafje.ga('/dossiers');
    pad.dossier = (await aafje.pagina.locator('main a[href^="/dossiers/"]').first().getAttribute('href'))!;
    await dicht(pad.dossier, tess, cor, jet, bea, wim, rik, zoe);
    await aafje.vul(
      `${pad.dossier}/beoordelen`,
      { motivering: 'Ernstig: eerst een veilige plek, dan de politie.' },
      /behandeling|beoordel/i,
    );
    await aafje.ga(`${pad.dossier}/verstrekken`);
    const stukken = await aafje.pagina
      .locator('form [name="stukIds"]')
      .evaluateAll((els) => els.map((e) => (e as HTMLInputElement).value));
    await aafje.vul(
      `${pad.dossier}/verstrekken`,
      {
        ...JA,
        ontvangerId: 'Laagland',
        kaartId: 'politie',
        urgentie: 'spoed',
        wijze: 'schriftelijk',
        overPersoon: 'ja',
        stukIds: stukken.slice(0, 1),
        contextinformatie: 'Gezien bij een controle op 10 juni.',
      },
      'Verstrekken',
    );
    await rik.ga('/ontvangen');
    pad.ontvangen = (await rik.pagina.locator('main a[href^="/ontvangen/"]').first().getAttribute('href'))!;
    await rik.ga(pad.ontvangen);
    expect(await rik.leest()).toContain('telefoon niet zelf');
    await dicht(pad.ontvangen, tess, cor, jet, bea, wim, zoe);
  });

  test('juni 2026: de zaak gaat over naar opsporing: toezicht stopt daar, de stukken gaan mee op hun grond', async () => {
    await v.wordt('2026-06-12T09:00:00Z');
    await jet.vul(
      `${pad.grijs}/overgangen`,
      {
        dag: v.dag(),
        motivering: 'Bij de controle bleek een vermoeden van mensenhandel. Verder kijken is werk van de politie.',
        verteld: 'nee',
        vertelToelichting: 'Vertellen zou het onderzoek nu schaden.',
      },
      'Naar opsporing',
    );
    await jet.vul(
      `${pad.grijs}/posten`,
      {
        soort: 'bescheid',
        omschrijving: 'Kasboek, rooster en vier telefoons van het bedrijf, meegenomen op 10 juni.',
        verkregenOp: '2026-06-10',
        grond: 'aangifte',
      },
      /over/i,
    );
    await rik.vul(
      `/grijstafels/${idVan(pad.grijs!)}`,
      { tekst: 'De telefoons zijn uitgelezen; er is genoeg voor een onderzoek.' },
      /aantekening/i,
    );
    for (const w of [cor, jet, tess]) {
      await w.ga(pad.grijs!);
      expect(await w.leest(), w.naam).not.toContain('uitgelezen');
    }
  });

  test('juni 2026: de rechercheur begint een onderzoek, met een veilige plek en een zorgcoördinator', async () => {
    await rik.vul(
      `${pad.politiezaak}/aanvullen`,
      {
        tekst: 'De verstrekking van de gemeente: papieren afgenomen en de telefoon niet zelf opnemen.',
        bron: 'Verstrekking van de gemeente, 10 juni',
        zekerheid: 'gehoord',
        indicatoren: ['B1', 'D1'],
      },
      /vast|aanvullen/i,
    );
    await rik.vul(
      `${pad.politiezaak}/waarderen`,
      { uitkomst: 'sterk', motivering: 'Eigen waarneming van de wijkagent en van de gemeente, los van elkaar.' },
      /waardebepaling|vast/i,
    );
    await rik.vul(
      `${pad.politiezaak}/onderzoek`,
      {
        verdenking: 'Paspoort afgenomen en niet vrij om te bellen.',
        veiligePlek: 'De zorgcoördinator heeft een plek.',
        intakeDoor: 'Gecertificeerd rechercheur',
        intakeOp: '2026-06-13T10:00',
        zorgcoordinator: 'De Vuurtoren, dezelfde dag gebeld',
        officier: 'Dezelfde dag gebeld',
        afspraken: 'Eerst rust; daarna een tweede gesprek.',
      },
      /onderzoek/i,
    );
    await dicht(pad.politiezaak!, tess, cor, jet, bea, aafje, zoe);
  });

  test('september 2027: het vonnis staat bij de politie, de zaak is dicht, en de buur leest hoe het afliep', async () => {
    await v.wordt('2027-09-06T09:00:00Z');
    await rik.vul(
      `${pad.politiezaak}/terugkoppelen`,
      { soort: 'afgesloten', tekst: 'Aan de wijkagent: de rechter heeft gesproken.' },
      /terugkoppel|vast/i,
    );
    await rik.vul(
      `${pad.politiezaak}/sluiten`,
      { motivering: 'De rechtbank heeft beide mannen veroordeeld. De zaak is klaar.' },
      /sluiten/i,
    );
    await jet.vul(
      `${pad.grijs}/overgangen`,
      {
        dag: v.dag(),
        motivering: 'De politie meldt dat het onderzoek klaar is en de rechter heeft gesproken.',
        verteld: 'ja',
        vertelToelichting: 'Bij de uitspraak, door de officier.',
      },
      'Terug naar toezicht',
    );
    await cor.vul(
      `${pad.grijs}/sluiting`,
      { sluitreden: 'De politie meldt dat de zaak is afgedaan; de woning is dicht.' },
      /sluiten/i,
    );
    await cor.vul(
      `${pad.melding}/terugkoppelen`,
      {
        soort: 'afgesloten',
        wijze: 'volgpagina',
        tekst: 'De gemeente en haar partners hebben opgetreden. Dank dat u meldde.',
      },
      /terugkoppel|vast/i,
    );
  });
});

/** What the list of questions to politie shows of the first one. */
const antwoord = () => cor.pagina.locator('main tbody tr').first().innerText();
