import type { Agenda, Terugblik } from './toneel.ts';

type Moment = Parameters<Agenda['plan']>[0];

/** The politie: a zaak for each of the four outcomes, one of this morning, adverts that were read in, and a model that waits for a colleague. */
export function planPolitie(a: Agenda): void {
  planGeen(a);
  planZwak(a);
  planSterk(a);
  planZeerSterk(a);
  leg(a, 'U-4', 'pol-nieuw', 'roos', {
    gemeente: 'GM9004',
    kanaal: 'partner',
    plaats: 'Appartement aan de Boulevard',
    feiten: 'Een hulpverlener vertelt dat een cliënt de eigen telefoon moest afgeven en steeds wordt opgehaald.',
    zekerheid: 'gehoord',
    indicatoren: ['B3'],
    terugkoppelen: true,
  });
  planRapportage(a);
  planOud(a);
  planInlezen(a);
  a.plan('D-2 16:10', 'pol-model', 'erik', 'politiemodel.voorstellen', {
    wijzigingen: [{ code: 'E2', punten: 2, bron: 'Evaluatie van de eenheid over het afgelopen jaar' }],
    sterk: 6,
    zeerSterk: 12,
    groepMaximum: 12,
    halfBijHorenZeggen: true,
    reden: 'Eén nummer achter veel advertenties bleek vaker dan gedacht op een organisatie te wijzen.',
  });
}

function planGeen(a: Agenda): void {
  leg(a, 'D-3 21:40', 'pol-geen', 'bas', {
    gemeente: 'GM9002',
    kanaal: 'wijkagent',
    plaats: 'Flat aan de Oosterkade',
    feiten: 'Buren klagen over aanloop in de avond. Niemand leek onder druk te staan; de bewoner deed zelf het woord.',
    zekerheid: 'eigen_waarneming',
    terugkoppelen: false,
  });
  weeg(a, 'D-2 09:10', 'pol-geen', 'geen', 'Geen indicatoren. Mogelijk onvergund, dat is aan de gemeente.');
  stap(a, 'D-2 09:20', 'pol-geen', 'advies', 'roos', 'politieadvies.geven', {
    advies: 'rapporteren',
    tekst: 'Meld de gemeente dat er mogelijk zonder vergunning wordt gewerkt. Noem het adres, geen personen.',
  });
}

function planZwak(a: Agenda): void {
  leg(a, 'D-9 11:15', 'pol-zwak', 'erik', {
    gemeente: 'GM9001',
    kanaal: 'meld_misdaad_anoniem',
    plaats: 'Bovenwoning aan de Handelskade',
    feiten: 'Een ander zou de advertenties plaatsen en de afspraken maken. De melder heeft het van horen zeggen.',
    zekerheid: 'derde_hand',
    indicatoren: ['A5', 'E3'],
    terugkoppelen: false,
  });
  weeg(a, 'D-8 10:00', 'pol-zwak', 'zwak', 'Twee indicatoren van horen zeggen. Te weinig voor een onderzoek.');
  stap(a, 'D-1 14:30', 'pol-zwak', 'voorbereid', 'erik', 'signaalcontrole.voorbereiden', (t) => ({
    controlesoort: 'reactief',
    indicatie: 'Een ander plaatst de advertenties en beantwoordt de berichten.',
    plek: 'Bekend uit de melding; de wijkagent kent de voordeur.',
    bronnen: ['politie', 'wijkagent'],
    verrijking: 'Geen eerdere meldingen. De wijkagent ziet steeds dezelfde auto.',
    begin: `${t.dag(2)}T13:00:00Z`,
  }));
}

function planSterk(a: Agenda): void {
  leg(a, 'D-30 23:05', 'pol-sterk', 'bas', {
    gemeente: 'GM9003',
    kanaal: 'wijkagent',
    plaats: 'Vakantiewoning bij de plas',
    feiten: 'Bij een melding van geluid zag ik dat iemand het eigen paspoort niet had en niet alleen mocht spreken.',
    zekerheid: 'eigen_waarneming',
    indicatoren: ['B1', 'B4'],
    terugkoppelen: true,
  });
  weeg(a, 'D-29 08:50', 'pol-sterk', 'sterk', 'Zelf gezien door de wijkagent: papieren en vrijheid.');
  stap(a, 'D-29 11:00', 'pol-sterk', 'onderzoek', 'roos', 'opsporingsonderzoek.starten', {
    verdenking: 'Paspoort afgenomen en niet alleen mogen spreken, waargenomen door de wijkagent.',
    veiligePlek: 'De zorgcoördinator heeft een plek vrijgehouden.',
    intakeDoor: 'Erik Steenbergen, gecertificeerd',
    intakeOp: `${a.dag(-28)}T10:00:00Z`,
    zorgcoordinator: 'Zoë van Santen, dezelfde dag gebeld',
    officier: 'Willemijn Raes, dezelfde dag gebeld',
    afspraken: 'Eerst rust en een plek; daarna een tweede gesprek.',
  });
  stap(a, 'D-25 09:30', 'pol-sterk', 'terug', 'roos', 'politiezaak.terugkoppelen', {
    soort: 'opgepakt',
    tekst: 'De wijkagent gezegd dat het signaal is opgepakt.',
  });
}

function planZeerSterk(a: Agenda): void {
  leg(a, 'D-20 22:10', 'pol-direct', 'roos', {
    gemeente: 'GM9001',
    kanaal: 'burger',
    plaats: 'Bedrijfspand in Veenrijk',
    feiten: 'De melder hoorde slaan en huilen, en zag dat de deur van buiten op slot ging.',
    zekerheid: 'eigen_waarneming',
    indicatoren: ['B4', 'D1'],
    terugkoppelen: true,
  });
  weeg(
    a,
    'D-20 22:15',
    'pol-direct',
    'zeer_sterk',
    'Het model zegt sterk. Iemand zit nu opgesloten: wij wachten niet.',
  );
  stap(a, 'D-20 23:40', 'pol-direct', 'gehandeld', 'roos', 'politiezaak.direct-handelen', {
    gebeld: ['meldkamer', 'officier_van_dienst', 'officier_van_justitie', 'zorgcoordinator'],
    gehandeldOp: a.op('D-20 22:40').toISOString(),
    tekst: 'Ter plaatse gegaan en de deur geopend. Twee mensen naar een veilige plek gebracht.',
  });
  stap(a, 'D-19 10:00', 'pol-direct', 'landelijk', 'roos', 'politiezaak.landelijk-overdragen', {
    tekst: 'Dezelfde auto komt voor in twee andere eenheden.',
  });
  stap(a, 'D-18 09:00', 'pol-direct', 'terug', 'roos', 'politiezaak.terugkoppelen', {
    soort: 'opgepakt',
    tekst: 'Gebeld: uw melding is dezelfde avond opgepakt.',
  });
}

/** Two from before: one whose year is over, with leave that a colleague must decide on, and one whose year ends this month (Wpg 8). */
function planOud(a: Agenda): void {
  leg(a, 'D-370 10:00', 'pol-oud', 'erik', {
    gemeente: 'GM9002',
    kanaal: 'burger',
    plaats: 'Benedenwoning aan de Singel',
    feiten: 'De melder zag steeds dezelfde auto, en iemand die niet zelf de deur opendeed.',
    zekerheid: 'gehoord',
    indicatoren: ['B3'],
    terugkoppelen: false,
  });
  leg(a, 'D-345 10:00', 'pol-bijna', 'roos', {
    gemeente: 'GM9005',
    kanaal: 'eigen',
    plaats: 'Recreatiepark',
    feiten: 'Bij een verkeerscontrole lag een stapel sleutels van vakantiehuisjes in de auto.',
    zekerheid: 'eigen_waarneming',
    terugkoppelen: false,
  });
  stap(a, 'D-10 11:00', 'pol-bijna', 'swc', 'roos', 'branchecontrole.vastleggen', {
    plek: 'Huisje op het recreatiepark',
    mensen: 2,
    omstandigheden: 'Rustig bezoek na een tweede melding. De huisjes zijn geboekt door een bedrijf.',
    rechtenVerteld: true,
    taal: 'en',
    tolk: true,
    uitkomst: 'zwak',
  });
  a.plan('D-1 10:00', 'pol-inzage', 'erik', 'politieinzage.vragen', (t) => ({
    nummer: t.antwoord('pol-oud').nummer,
    inzagedoel: 'verband',
    kenmerk: t.antwoord('pol-zwak').nummer!,
  }));
}

/** What the check found in a business goes to the gemeente; nothing of persons does. */
function planRapportage(a: Agenda): void {
  stap(a, 'D-5 15:00', 'pol-zwak', 'rapport', 'erik', 'politierapportage.versturen', (t) => ({
    grond: 'wpg_19',
    grondToelichting: 'Exploitatie zonder vergunning raakt de veiligheid; incidenteel verstrekt.',
    afgestemdMet: 'Officier van justitie, team mensenhandel',
    gebruik: 'toezicht',
    bewaarTot: t.dag(360),
    inrichting: 'Bovenwoning zonder vergunning',
    plek: 'Handelskade, bovenwoning naast de stoffenwinkel',
    feiten: [
      {
        op: t.dag(-7),
        feit: 'Op het adres wordt bedrijfsmatig gewerkt; aan de gevel hangt een bord met openingstijden.',
      },
    ],
    misstand: 'Exploitatie van een seksinrichting zonder vergunning.',
    advies: 'Voer een bestuurlijke controle uit en kijk of een vergunning mogelijk is.',
  }));
}

function planInlezen(a: Agenda): void {
  const regel = (n: number, indicatoren: string[]) =>
    JSON.stringify({
      id: `0192f000-0000-7000-8000-00000000000${n}`,
      gemeente: 'GM9005',
      gezienOp: a.op('D-7 20:00').toISOString(),
      platform: 'voorbeeldsite',
      vindplaats: `https://voorbeeld.example/advertentie/${n}`,
      tekst: 'Hetzelfde nummer en dezelfde tekst staan bij advertenties in vier plaatsen.',
      indicatoren,
    });
  a.plan('D-6 13:00', 'pol-inlezen', 'erik', 'politieimport.inlezen', {
    bron: 'Eigen verzameling van de eenheid, vorige week',
    grondslag: 'politiewet_3',
    regels: [regel(1, ['E2', 'E1']), regel(2, []), regel(3, ['E2'])].join('\n'),
  });
}

function leg(a: Agenda, op: Moment, sleutel: string, wie: string, zaak: object): void {
  a.plan(op, sleutel, wie, 'politiezaak.registreren', zaak);
}

function weeg(a: Agenda, op: Moment, zaak: string, uitkomst: string, motivering: string): void {
  stap(a, op, zaak, 'gewogen', 'roos', 'politiezaak.waarderen', { uitkomst, motivering });
}

/** One step on a zaak, on the version as it is then. */
function stap(
  a: Agenda,
  op: Moment,
  zaak: string,
  wat: string,
  wie: string,
  naam: string,
  invoer: object | ((t: Terugblik) => object),
): void {
  a.plan(op, `${zaak}-${wat}`, wie, naam, async (t) => {
    const id = t.id(zaak);
    const meer = typeof invoer === 'function' ? invoer(t) : invoer;
    return { id, versie: await t.versie('politiezaak.tonen', id), ...meer };
  });
}
