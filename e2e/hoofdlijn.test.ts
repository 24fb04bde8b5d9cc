import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../src/platform/chromium.vitest.ts';
import { logIn, type Iemand } from './browser.ts';
import { verstuur, vulIn, type Antwoorden } from './formulier.ts';
import { bevestig, dag, idVan, inhoud, keuzesVan, linksMet, over, plekVan, zietNiets } from './hulp.ts';

// From a phone call to a maatregel and back to the melder, as five people at five browsers; the others look over the fence.
let browser: Browser;
let yusuf: Iemand; // toezichthouder
let marit: Iemand; // coördinator
let joris: Iemand; // jurist
let annelies: Iemand; // burgemeester
let fatima: Iemand; // aandachtsfunctionaris
let roos: Iemand; // rechercheur
let otto: Iemand; // toezichthouder of another gemeente
const adres: Record<string, string> = {};

beforeAll(async () => {
  browser = await startChromium();
  [yusuf, marit, joris, annelies, fatima, roos, otto] = (await Promise.all(
    [
      'Yusuf Aydın',
      'Marit Dijkgraaf',
      'Joris Terpstra',
      'Annelies Vermeer',
      'Fatima Ouali',
      'Roos Timmermans',
      'Otto Brandsma',
    ].map((n) => logIn(browser, n)),
  )) as [Iemand, Iemand, Iemand, Iemand, Iemand, Iemand, Iemand];
});
afterAll(() => browser?.close());

describe('the main line, from melding to maatregel and back', { timeout: 60_000 }, () => {
  test('R2 a toezichthouder registers two meldingen about one place, and sees which look alike', async () => {
    const teksten = [
      'Achter de balie hangt een sleutelkast waar de nooddeur mee op slot gaat. De buren zien dat de deur elke avond dicht is.',
      'De nooddeur aan de achterkant is op slot met een ketting, de sleutelkast hangt binnen. Dat is gevaarlijk bij brand.',
    ];
    for (const [i, tekst] of teksten.entries()) {
      await yusuf.ga('/meldingen/nieuw');
      const zin = await verstuur(
        yusuf.pagina,
        {
          gemeente: 'GM9001',
          ontvangenOp: `${dag(-1)}T0${8 + i}:15`,
          bron: i ? 'gemeente' : 'buurt',
          wijze: 'telefoon',
          anoniem: 'ja',
          tekst,
          inrichtingId: 'Nachtclub Sirene',
          urgentie: 'spoed',
          terugkoppelingGewenst: i ? 'nee' : 'ja',
        },
        'Melding registreren',
      );
      expect(zin).toMatch(/Melding M-\d+ is geregistreerd/);
      adres[`melding${i}`] = plekVan(yusuf);
    }
    expect(await inhoud(yusuf)).toContain('zelfde inrichting: Nachtclub Sirene');
  });

  test('R1 B2.1 not the politie, not the neighbour gemeente, not the aandachtsfunctionaris opens the melding', async () => {
    for (const wie of [roos, otto, fatima]) await zietNiets(wie, adres.melding0!);
  });

  test('G3 facts become signalen, and the coordinator stacks them with the reason', async () => {
    for (const i of [0, 1]) {
      await yusuf.ga(`${adres[`melding${i}`]}/signalen/nieuw`);
      await verstuur(
        yusuf.pagina,
        {
          feit: `De nooddeur is afgesloten; de sleutelkast hangt achter de balie (${i ? 'gezien' : 'gehoord'}).`,
          onderwerp: 'veiligheid',
          zekerheid: i ? 'eigen_waarneming' : 'gehoord',
          datum: dag(-1),
          inrichtingId: 'Nachtclub Sirene',
        },
        'Signaal vastleggen',
      );
      await yusuf.ga(adres[`melding${i}`]!);
      const link = yusuf.pagina.locator('main a[href^="/signalen/"]:not([href$="nieuw"])').first();
      adres[`signaal${i}`] = (await link.getAttribute('href'))!;
    }
    await marit.ga(`/stapels/nieuw?signaal=${idVan(adres.signaal1!)}`);
    const zin = await verstuur(
      marit.pagina,
      {
        titel: 'Nooddeur Nachtclub Sirene',
        signalen: [idVan(adres.signaal0!), idVan(adres.signaal1!)],
        reden: 'Buurt en collega beschrijven dezelfde deur.',
      },
      /stapel/i,
    );
    expect(zin).toMatch(/S-\d+/);
    adres.stapel = plekVan(marit);
    expect(await inhoud(marit)).toContain('Dit zijn tellingen, geen score');
  });

  test('R2 G1 the coordinator chooses a door; a toezichthouder may not, and reads the rule', async () => {
    await yusuf.ga(`/triages/nieuw?stapel=${idVan(adres.stapel!)}`);
    expect(await inhoud(yusuf)).toMatch(/coördinator/);
    await marit.ga(`/triages/nieuw?stapel=${idVan(adres.stapel!)}`);
    await verstuur(
      marit.pagina,
      {
        routes: ['bestuursrechtelijk'],
        urgentie: 'spoed',
        motivering:
          'Twee bronnen noemen een afgesloten nooddeur. Een vrije vluchtweg is een voorschrift van de vergunning.',
        lichterVolstaatNiet: 'Bellen met de exploitant haalt het gevaar niet weg.',
        opvolgenVoor: dag(7),
      },
      'Route vastleggen',
    );
    adres.triage = plekVan(marit);
  });

  test('B9.2 C5 a team without aanwijzing is refused by name, what was typed stays, and with it the controle stands', async () => {
    await marit.ga(`/controles/nieuw?triage=${idVan(adres.triage!)}`);
    const plan = {
      soort: 'reactief',
      aanleiding: 'Twee meldingen over een afgesloten nooddeur.',
      doel: 'Vaststellen of de nooduitgang vrij is, zoals de vergunning voorschrijft.',
      grondslag: 'APV 3:15',
      domein: 'apv',
      bevoegdheden: ['betreden', 'inlichtingen'],
      begin: over(10),
      eind: over(100),
      'team.1.rol': 'toezichthouder',
      'team.0.rol': 'leider',
    };
    await vulIn(marit.pagina, {
      ...plan,
      bevoegdheden: [...plan.bevoegdheden, 'woning_zonder_toestemming'],
      'team.0.medewerkerId': 'Yusuf',
      'team.1.medewerkerId': 'Lotte',
    });
    await marit.pagina
      .getByRole('main')
      .getByRole('button', { name: /plannen/i })
      .click();
    await marit.pagina.waitForLoadState();
    expect(await inhoud(marit)).toMatch(/Lotte van der Plas[^.]*zonder toestemming/);
    expect(await marit.pagina.locator('form [name="aanleiding"]').inputValue()).toBe(plan.aanleiding);
    const nu: Antwoorden = { bevoegdheden: plan.bevoegdheden };
    if (await marit.pagina.locator('form [name="dubbelreden"]').count())
      nu.dubbelreden = 'Dit gaat over een acuut gevaar; het geplande bezoek is later.';
    await verstuur(marit.pagina, nu, /plannen/i);
    adres.controle = plekVan(marit);
  });

  test('R1 another compartiment or gemeente does not see the controle; who is not in the team prepares nothing', async () => {
    for (const wie of [roos, fatima, otto]) await zietNiets(wie, adres.controle!);
    await annelies.ga(`${adres.controle}/voorbereiding`);
    expect(await annelies.pagina.getByRole('button', { name: /gedaan/i }).count()).toBe(0);
  });

  test('C6 B9.4 the team prepares point by point, begins at the door, and cannot begin before', async () => {
    await yusuf.ga(`${adres.controle}/beginnen`);
    const begin = {
      toegang: 'openbaar',
      legitimatie: 'ongevraagd',
      doelVerteld: 'ja',
    };
    await expect(verstuur(yusuf.pagina, begin, /beginnen/i)).rejects.toThrow(/voorbereiding/i);
    await yusuf.ga(`${adres.controle}/voorbereiding`);
    const links = await linksMet(yusuf, '/voorbereiding/');
    expect(links).toHaveLength(11);
    for (const link of links) {
      await yusuf.ga(link);
      await verstuur(yusuf.pagina, { gedaan: 'ja' }, 'Vastleggen');
    }
    await yusuf.ga(`${adres.controle}/beginnen`);
    await verstuur(yusuf.pagina, begin, /beginnen/i);
    expect(await inhoud(yusuf)).toContain('Bezig');
  });

  test('C10 waarnemingen by checklist, and a correction beside the old one', async () => {
    await yusuf.ga(`${adres.controle}/waarneming?punt=vluchtweg`);
    await verstuur(
      yusuf.pagina,
      {
        oordeel: 'voldoet_niet',
        tekst: 'De nooddeur is met een ketting afgesloten; de sleutel hangt in een sleutelkast achter de balie.',
      },
      'Vastleggen',
    );
    await yusuf.ga(`${adres.controle}/waarneming?punt=vergunning-aanwezig`);
    await verstuur(yusuf.pagina, { oordeel: 'voldoet', tekst: 'De vergunning hangt bij de ingang.' }, 'Vastleggen');
    await yusuf.ga(adres.controle!);
    await yusuf.pagina.locator('main a[href*="/verbeteren"]').first().click();
    await yusuf.pagina.waitForLoadState();
    await verstuur(
      yusuf.pagina,
      {
        oordeel: 'voldoet_niet',
        tekst: 'De nooddeur is met een hangslot afgesloten; de sleutel hangt in een sleutelkast achter de balie.',
        reden: 'Het was een hangslot, geen ketting.',
      },
      /verbeter|vastleggen/i,
    );
  });

  test('B6.2 C10 a conversation is a count, and at the end nothing stays unsaid', async () => {
    await yusuf.ga(`${adres.controle}/gesprek`);
    await verstuur(
      yusuf.pagina,
      {
        aantal: '2',
        met: 'sekswerk',
        taal: 'ro',
        onderwerpen: ['reden', 'rechten'],
        hulpAangeboden: 'ja',
        hulpGewenst: 'nee',
        eigenPaspoort: 'ja',
        rechtenVerteld: 'ja',
        flyerTaal: 'ro',
      },
      /vast/i,
    );
    await yusuf.ga(`${adres.controle}/afronden`);
    const open = await keuzesVan(yusuf, 'nietVastgesteld');
    await verstuur(
      yusuf.pagina,
      {
        meegedeeld: 'Verteld dat de nooddeur open moet kunnen en dat er een rapport komt.',
        nietVastgesteld: open,
        reden: 'De controle ging over de nooddeur.',
      },
      /afronden/i,
    );
    expect(await inhoud(yusuf)).toContain('hangslot');
  });

  test('C10 the toezichthouder writes the constateringsrapport from what was seen, and freezes it with its PDF', async () => {
    await yusuf.ga(`/constateringsrapporten/nieuw?controle=${idVan(adres.controle!)}`);
    expect(await yusuf.pagina.locator('[name="bevindingen"]').inputValue()).toContain('hangslot');
    await verstuur(yusuf.pagina, {}, 'Als concept bewaren');
    adres.rapport = plekVan(yusuf);
    for (const wie of [roos, fatima]) await zietNiets(wie, adres.rapport);
    await bevestig(yusuf, 'Vaststellen');
    await leesPdf(yusuf);
  });

  test('C11 V6 the jurist makes the rapportage: facts, assessment, advice, and why lighter does not do', async () => {
    await joris.ga(`/rapportages/nieuw?rapport=${idVan(adres.rapport!)}`);
    const tekst = {
      beoordeling: 'Een afgesloten nooduitgang is in strijd met het voorschrift en bij brand levensgevaarlijk.',
      advies: 'Leg een last onder dwangsom op zodat de nooduitgang vrij is en blijft.',
      voorgesteldeMaatregel: 'last_onder_dwangsom',
    };
    await expect(verstuur(joris.pagina, tekst, 'Als concept bewaren')).rejects.toThrow(/lichter/i);
    await verstuur(
      joris.pagina,
      { ...tekst, lichterVolstaatNiet: 'Een waarschuwing hielp niet: de deur was eerder ook afgesloten.' },
      'Als concept bewaren',
    );
    adres.rapportage = plekVan(joris);
    await bevestig(joris, 'Aanbieden aan de burgemeester');
  });

  test('C14 Awb 4:8 the burgemeester alone decides, and not before the other side was heard', async () => {
    await joris.ga(`${adres.rapportage}/besluiten`);
    const besluit = {
      uitkomst: 'maatregel',
      maatregelsoort: 'last_onder_dwangsom',
      motivering: 'De feiten staan vast. De zienswijze is gewogen en leidt niet tot een ander besluit.',
    };
    expect(await inhoud(joris)).toMatch(/burgemeester/);
    await annelies.ga(`${adres.rapportage}/besluiten`);
    await expect(verstuur(annelies.pagina, besluit, /besluit/i)).rejects.toThrow(/zienswijze/i);
    await joris.ga(`${adres.rapportage}/zienswijze-vragen`);
    await verstuur(
      joris.pagina,
      {
        termijnTot: dag(14),
        tekst: 'De burgemeester is van plan een last onder dwangsom op te leggen om de nooddeur.',
      },
      'Voornemen maken',
    );
    await joris.ga(`${adres.rapportage}/zienswijze`);
    await verstuur(
      joris.pagina,
      { wijze: 'schriftelijk', tekst: 'De exploitant erkent het hangslot en noemt de kou als reden.' },
      /zienswijze/i,
    );
    await annelies.ga(`${adres.rapportage}/besluiten`);
    await verstuur(annelies.pagina, besluit, /besluit/i);
    expect(await inhoud(annelies)).toContain('Besloten');
  });

  test('C14 the maatregel goes to the facilitator, with repair, amount, maximum and bezwaar', async () => {
    await joris.ga(adres.rapportage!);
    const link = await joris.pagina.locator('main a[href^="/maatregelen/nieuw"]').first().getAttribute('href');
    await joris.ga(link!);
    await verstuur(
      joris.pagina,
      {
        omschrijving: 'Houd de nooduitgang tijdens openingstijden vrij en van binnen zonder sleutel te openen.',
        hersteltermijnTot: dag(7),
        dwangsomBedrag: '1000',
        dwangsomEenheid: 'per_overtreding',
        dwangsomMaximum: '5000',
        lichterVolstaatNiet: 'Een waarschuwing hielp niet: de deur was eerder ook afgesloten.',
      },
      'Maatregel opleggen',
    );
    adres.maatregel = plekVan(joris);
    expect(await inhoud(joris)).toMatch(/[Bb]ezwaar/);
    for (const wie of [roos, fatima, otto]) await zietNiets(wie, adres.maatregel);
  });

  test('P7 the coordinator tells the melder how it ended, and the work is off the list', async () => {
    await marit.ga('/');
    expect(await inhoud(marit)).toContain('Terugkoppelen aan de melder');
    await marit.ga(`${adres.melding0}/terugkoppelen`);
    await verstuur(
      marit.pagina,
      {
        soort: 'afgesloten',
        wijze: 'niet_mogelijk',
        tekst: 'De nooddeur is gecontroleerd; er is een maatregel opgelegd.',
      },
      /terugkoppel|vast/i,
    );
    expect(await inhoud(marit)).toContain('Gesloten');
  });

  test('no page of this walk broke a promise to the browser', () => {
    for (const wie of [yusuf, marit, joris, annelies, fatima, roos, otto]) expect(wie.fouten, wie.naam).toEqual([]);
  });
});

/** Opens the first PDF on the page as the browser would, and looks whether it is a tagged one. */
async function leesPdf({ pagina }: Iemand): Promise<void> {
  const pad = await pagina.locator('main a[href^="/documenten/"]').first().getAttribute('href');
  const antwoord = await pagina.request.get(pad!);
  expect(antwoord.headers()['content-type']).toBe('application/pdf');
  const bytes = await antwoord.body();
  expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(bytes.toString('latin1')).toContain('/MarkInfo');
}
