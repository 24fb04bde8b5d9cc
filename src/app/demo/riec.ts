import type { Agenda, Terugblik } from './toneel.ts';

type Op = Parameters<Agenda['plan']>[0];
const [CASUS, NIEUW] = ['rc-loods', 'rc-nieuw'] as const;
const [KNELPUNT, BEGONNEN, ANALYSE, GELEVERD] = ['hk-branche', 'hk-verhuur', 'ra-aanbod', 'ra-online'] as const;

/** A casus with inbreng and interventies and one that waits to be weighed, two knelpunten, and two analyses, one delivered (B11.2, B3.4). */
export function planRiec(a: Agenda): void {
  planCasus(a);
  planKnelpunt(a);
  planGeleverd(a);
  a.plan('D-20 10:00', ANALYSE, 'joris', 'riecanalyse.vragen', (t) => ({
    gemeente: 'GM9001',
    riecId: t.id('org-riec'),
    vraag: 'Hoe verplaatst het aanbod zich sinds de sluiting van de ramen, en welke gebieden vragen aandacht?',
    reikwijdte: 'Gemeente Veenrijk, de laatste drie jaar, vergund en onvergund.',
    voor: t.dag(20),
  }));
}

function planCasus(a: Agenda): void {
  meldAan(a, 'D-30 11:00', CASUS, 'karim', 'GM9004', 'loods', {
    aanleiding:
      'Binnen twee jaar drie exploitanten op hetzelfde pand, telkens met een nieuw bedrijf en dezelfde verhuurder. Dat wijst op een vaste groep erachter.',
    lichter: 'Een gesprek en een last onder dwangsom hielden niet: daarna stond er een nieuw bedrijf.',
  });
  deelnemer(a, 'D-30 11:20', 'politie', 'politie');
  deelnemer(a, 'D-30 11:25', 'nla', 'nla');
  a.plan('D-26 14:00', `${CASUS}-weging`, 'gijs', 'riecaanmelding.wegen', (t) => ({
    id: t.id(CASUS),
    uitkomst: 'aangenomen',
    weging:
      'Wisselende bedrijven met dezelfde mensen erachter passen bij WGS 2.17. Het onderwerp is het bedrijf; evenredig.',
  }));
  a.plan('D-24 10:00', `${CASUS}-inbreng`, 'karim', 'riecinbreng.verstrekken', (t) => ({
    id: t.id(CASUS),
    kaartId: t.id('kaart-riec_casus'),
    categorie: 'vergunning',
    stukken: [t.id('i-loods')],
    gedeeld: true,
    context: 'Zo staat het bedrijf in het register van de gemeente; de rapportage volgt als zij is aangeboden.',
    herkenbaarSekswerk: false,
    ...Object.fromEntries(
      ['nodig', 'toereikend', 'lichter', 'verwachting', 'juistBedrijf', 'betrouwbaar', 'contextCompleet'].map((v) => [
        v,
        true,
      ]),
    ),
    afweging: 'Alleen het bedrijf; het register is vandaag nagekeken. Besproken met de jurist.',
  }));
  planInbreng(a);
  rondAf(a);
  meldAan(a, 'D-2 16:00', NIEUW, 'joris', 'GM9001', 'elegance', {
    aanleiding:
      'Op drie adressen in de regio komt dezelfde bemiddelaar terug, steeds met een ander bedrijf dat de boekingen afrekent. Dat wijst op een vaste groep erachter.',
    lichter:
      'Vragen bij het bedrijf zelf leverden niets op: de boekingen lopen over andere bedrijven, buiten het zicht van de gemeente.',
  });
}

/** The gemeente did its part; the politie is still at it. */
function rondAf(a: Agenda): void {
  a.plan('D-8 15:00', `${CASUS}-gedaan`, 'karim', 'riecinterventie.afronden', async (t) => {
    const casus = await t.vraag<{ interventies: Array<{ id: string; eigenaarId: string }> }>('rieccasus.tonen', {
      id: t.id(CASUS),
    });
    return {
      id: casus.interventies.find((i) => i.eigenaarId === t.id('org-zuiderkogge'))!.id,
      uitkomst: 'Vergunning nagekeken: de exploitant op papier is al een jaar niet ter plaatse gezien. Aangeschreven.',
    };
  });
}

function planInbreng(a: Agenda): void {
  a.plan('D-22 10:00', `${CASUS}-nla`, 'nina', 'riecinbreng.geven', (t) => ({
    id: t.id(CASUS),
    categorie: 'toezicht',
    gedeeld: true,
    tekst: 'Bij dit bedrijf is eerder gekeken naar de loonadministratie. Er volgde een waarschuwing aan de exploitant.',
  }));
  a.plan('D-21 10:00', `${CASUS}-politie`, 'roos', 'riecinbreng.geven', (t) => ({
    id: t.id(CASUS),
    categorie: 'facilitator',
    gedeeld: false,
    tekst: 'Nog niet te delen; de officier beslist hierover.',
  }));
  a.plan('D-18 15:00', `${CASUS}-advies`, 'gijs', 'riecadvies.geven', (t) => ({
    id: t.id(CASUS),
    advies:
      'Begin bestuurlijk: kijk de vergunning en de verhuur na. Houd de fiscale kant aan tot de verhuurder bekend is.',
  }));
  interventie(
    a,
    'D-17 09:00',
    'karim',
    'zuiderkogge',
    'bestuurlijk',
    'Vergunning en verhuur van het pand nakijken.',
    6,
  );
  interventie(
    a,
    'D-17 09:10',
    'gijs',
    'politie',
    'strafrechtelijk',
    'Nagaan of de zaak past bij een lopend onderzoek.',
    12,
  );
}

function meldAan(
  a: Agenda,
  op: Op,
  sleutel: string,
  wie: string,
  gemeente: string,
  inrichting: string,
  waarom: { aanleiding: string; lichter: string },
): void {
  a.plan(op, sleutel, wie, 'rieccasus.aanmelden', (t: Terugblik) => ({
    gemeente,
    riecId: t.id('org-riec'),
    onderwerpSoort: 'inrichting',
    onderwerpId: t.id(`i-${inrichting}`),
    ...waarom,
    categorieen: ['bedrijf', 'facilitator', 'vergunning', 'toezicht'],
    evenredig: 'De ernst weegt op tegen wat wij over dit bedrijf delen; wij brengen alleen vastgestelde stukken in.',
  }));
}

function deelnemer(a: Agenda, op: Op, organisatie: string, grond: string): void {
  a.plan(op, `${CASUS}-deelnemer-${organisatie}`, 'karim', 'riecdeelnemer.toevoegen', (t) => ({
    id: t.id(CASUS),
    organisatieId: t.id(`org-${organisatie}`),
    grond,
    bereikbaar: 'Contactpunt RIEC-zaken',
  }));
}

function interventie(a: Agenda, op: Op, door: string, wie: string, soort: string, wat: string, over: number): void {
  a.plan(op, `${CASUS}-doet-${wie}`, door, 'riecinterventie.kiezen', (t) => ({
    id: t.id(CASUS),
    soort,
    interventie: wat,
    eigenaarId: t.id(`org-${wie}`),
    voor: t.dag(over),
  }));
}

function planKnelpunt(a: Agenda): void {
  a.plan('D-15 09:00', KNELPUNT, 'joris', 'knelpunt.openen', (t) => ({
    gemeente: 'GM9001',
    riecId: t.id('org-riec'),
    titel: 'Misstanden in de seksbranche',
  }));
  const redenen = [
    [
      'signalen',
      'In twee jaar 41 meldingen over 18 plekken, uit zes soorten bronnen; 11 stapels met meer dan één bron.',
    ],
    [
      'georganiseerd',
      'Bij zeven van de achttien plekken dezelfde verhuurder of bemiddelaar, met wisselende bedrijven.',
    ],
    [
      'belemmering',
      'Na een sluiting staat binnen zes weken een nieuw bedrijf; met eigen middelen is de groep erachter niet te raken.',
    ],
    [
      'rechtsgrond',
      'WGS 1.5 en 2.16 tot en met 2.23, met het convenant RIEC Laagland; de gemeente op Gemeentewet 172 en 174.',
    ],
  ] as const;
  redenen.forEach(([voorwaarde, onderbouwing], n) =>
    a.plan(`D-${14 - n} 10:00`, `${KNELPUNT}-${voorwaarde}`, 'joris', 'knelpunt.onderbouwen', (t) => ({
      id: t.id(KNELPUNT),
      voorwaarde,
      onderbouwing,
    })),
  );
  a.plan('D-9 10:00', `${KNELPUNT}-in`, 'joris', 'knelpunt.inbrengen', (t) => ({ id: t.id(KNELPUNT) }));
}

/** Asked before the summer, delivered, and used for the brancheanalyse; beside it a knelpunt that is only begun. */
function planGeleverd(a: Agenda): void {
  a.plan('D-120 10:00', GELEVERD, 'karim', 'riecanalyse.vragen', (t) => ({
    gemeente: 'GM9004',
    riecId: t.id('org-riec'),
    vraag: 'Hoeveel aanbod in Zuiderkogge is alleen online te vinden, en in welke gebieden is dat?',
    reikwijdte: 'Gemeente Zuiderkogge, het afgelopen jaar; bedrijven en plekken, geen personen.',
    voor: t.dag(-80),
  }));
  a.plan('D-84 11:00', `${GELEVERD}-levering`, 'gijs', 'riecanalyse.leveren', (t) => ({
    id: t.id(GELEVERD),
    kenmerk: 'RIEC-LL-014',
    bevindingen:
      'Ongeveer twee derde van het aanbod is alleen online te vinden. Het zwaartepunt verschoof van het centrum naar de bedrijventerreinen in het zuiden. Drie verhuurders komen bij meer dan de helft van de bekende plekken terug.',
  }));
  a.plan('D-70 09:30', `${GELEVERD}-gebruik`, 'karim', 'riecanalyse.gebruiken', (t) => ({
    id: t.id(GELEVERD),
    gebruik: 'Brancheanalyse van dit jaar, hoofdstuk aanbod en vestigingsplekken.',
  }));
  a.plan('D-6 09:00', BEGONNEN, 'karim', 'knelpunt.openen', (t) => ({
    gemeente: 'GM9004',
    riecId: t.id('org-riec'),
    titel: 'Verhuur achter de seksbranche',
  }));
  a.plan('D-6 09:30', `${BEGONNEN}-signalen`, 'karim', 'knelpunt.onderbouwen', (t) => ({
    id: t.id(BEGONNEN),
    voorwaarde: 'signalen',
    onderbouwing:
      'Negentien meldingen in achttien maanden, uit vier soorten bronnen, over zes panden van drie verhuurders.',
  }));
}
