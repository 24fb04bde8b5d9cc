import { dagmoment } from './hulp.ts';
import { planLijnControle } from './lijn-controle.ts';
import { LIJN, politiestap } from './lijn-sleutels.ts';
import { planLijnSlot } from './lijn-slot.ts';
import type { Agenda, Terugblik } from './toneel.ts';

/**
 * A line as in the zaak Yukon of the leidraad, over a year: neighbours and a wijkagent who see something of a woning, a table, a talk, a look
 * from the street, a machtiging, a controle, the way to politie, waiting, closing, and what the judge said (G4). All of it is made up.
 */
export function planLijn(a: Agenda): void {
  planPlek(a);
  planSignalen(a);
  planTafel(a);
  planGesprek(a);
  planLijnControle(a);
  planLijnSlot(a);
}

function planPlek(a: Agenda): void {
  a.plan('D-340 10:00', LIJN.locatie, 'yusuf', 'locatie.registreren', {
    gemeente: 'GM9001',
    soort: 'woning',
    straat: 'Overkade',
    huisnummer: 41,
    plaats: 'Veenrijk',
  });
  a.plan('D-340 10:10', LIJN.inrichting, 'yusuf', 'inrichting.registreren', (t) => ({
    gemeente: 'GM9001',
    naam: 'Woning Overkade',
    werkvorm: 'privehuis',
    locatieId: t.id(LIJN.locatie),
    vergunning: 'onvergund',
  }));
}

function planSignalen(a: Agenda): void {
  melding(
    a,
    -339,
    LIJN.buurt,
    'buurt',
    'Bij Overkade 41 komen elke nacht auto’s, en dezelfde man haalt en brengt mensen.',
  );
  melding(a, -318, LIJN.huismeester, 'woningcorporatie', 'De huismeester ziet bij Overkade 41 dag en nacht bezoek.');
  a.plan('D-330 23:40', LIJN.politie, 'bas', 'politiezaak.registreren', {
    gemeente: 'GM9001',
    kanaal: 'wijkagent',
    plaats: 'Overkade 41',
    feiten: 'Een auto reed in de nacht rondjes door de wijk. Wie achterin zat durfde niets te zeggen.',
    zekerheid: 'eigen_waarneming',
    indicatoren: ['B4'],
    terugkoppelen: true,
  });
  a.plan('D-316 11:00', LIJN.stapel, 'marit', 'stapel.maken', (t) => ({
    titel: 'Woning Overkade 41',
    signalen: [t.id(`s-${LIJN.buurt}`), t.id(`s-${LIJN.huismeester}`)],
    reden: 'Buurt en huismeester beschrijven los van elkaar dezelfde woning.',
  }));
  a.plan('D-315 09:30', LIJN.triage, 'marit', 'triage.vastleggen', async (t) => ({
    stapelId: t.id(LIJN.stapel),
    versie: await t.versie('stapel.tonen', t.id(LIJN.stapel)),
    routes: ['bestuursrechtelijk', 'grijs'],
    urgentie: 'gewoon',
    motivering: 'Mogelijk een seksinrichting zonder vergunning in een woning. Wat er meer is bespreken wij aan tafel.',
    lichterVolstaatNiet: 'Wie exploiteert weten wij niet; een brief waarschuwt alleen.',
    opvolgenVoor: t.dag(-300),
  }));
  politiestap(a, -314, 'gewogen', 'politiezaak.waarderen', {
    uitkomst: 'zwak',
    motivering: 'Eén waarneming: te weinig voor een onderzoek. Blijven kijken.',
  });
}

function melding(a: Agenda, dag: number, sleutel: string, bron: string, tekst: string): void {
  a.plan(dagmoment(dag, 9, 20), sleutel, 'yusuf', 'melding.registreren', (t) => ({
    gemeente: 'GM9001',
    ontvangenOp: t.op(dagmoment(dag, 9)).toISOString(),
    bron,
    wijze: 'telefoon',
    urgentie: 'gewoon',
    anoniem: true,
    terugkoppelingGewenst: false,
    tekst,
    inrichtingId: t.id(LIJN.inrichting),
    locatieId: t.id(LIJN.locatie),
  }));
  a.plan(dagmoment(dag, 10, 20), `s-${sleutel}`, 'yusuf', 'signaal.vastleggen', (t) => ({
    id: t.id(sleutel),
    feit: 'Bij deze woning is dag en nacht wisselend bezoek.',
    onderwerp: 'exploitatie',
    zekerheid: 'gehoord',
    datum: t.dag(dag),
    inrichtingId: t.id(LIJN.inrichting),
    locatieId: t.id(LIJN.locatie),
  }));
}

function planTafel(a: Agenda): void {
  a.plan('D-310 10:00', LIJN.zaak, 'marit', 'grijszaak.openen', (t) => ({
    gemeente: 'GM9001',
    locatieId: t.id(LIJN.locatie),
    inrichtingId: t.id(LIJN.inrichting),
    stapelId: t.id(LIJN.stapel),
    politieId: t.id('org-politie'),
    aanleiding: 'Twee bronnen zien dag en nacht bezoek in een woning. Of er een vermoeden is weten wij nog niet.',
    terugkijkenOp: t.dag(-290),
  }));
  a.plan('D-310 10:20', `${LIJN.zaak}-politie`, 'marit', 'grijspartner.toevoegen', (t) => ({
    id: t.id(LIJN.zaak),
    organisatie: 'Politie-eenheid Laagland',
    rol: 'opsporing',
    taak: 'Zegt of er een vermoeden is. Gaat niet mee om te zoeken.',
    bereikbaar: 'Team mensenhandel',
  }));
}

function planGesprek(a: Agenda): void {
  a.plan('D-309 16:00', `${LIJN.zaak}-gesprek`, 'joris', 'waarschuwingsgesprek.vastleggen', (t) => ({
    id: t.id(LIJN.zaak),
    gevoerdOp: t.op('D-309 14:00').toISOString(),
    plaats: 'kantoor',
    hoedanigheid: 'verhuurder',
    taal: 'nederlands',
    aanwezig: ['toezichthouder', 'wijkagent'],
    rechten: ['vrijwillig', 'geen_besluit', 'bijstand', 'verslag'],
    boeteMogelijk: false,
    inhoud: 'Voor een seksinrichting in een woning is een vergunning nodig. Die is er niet.',
    reactie: 'De verhuurder zegt dat er alleen logés zijn.',
    afspraak: 'De verhuurder laat de woning niet meer voor bezoek gebruiken.',
    opvolgenOp: t.dag(-295),
  }));
  a.plan('D-295 09:00', `${LIJN.zaak}-kijken`, 'marit', 'grijswaarneming.voorbereiden', (t) => ({
    id: t.id(LIJN.zaak),
    doel: 'Weten of de afspraak uit het gesprek is nagekomen.',
    waarop: ['gebruik', 'aanloop'],
    vanafPlek: 'openbare_weg',
    van: t.dag(-295),
    tot: t.dag(-288),
    keren: 2,
    minuten: 30,
    hulpmiddel: false,
  }));
  a.plan('D-292 21:30', `${LIJN.zaak}-moment`, 'yusuf', 'grijsmoment.vastleggen', async (t) => ({
    id: (await zaak(t)).waarnemingen[0]!.id,
    begonnenOp: t.op('D-292 21:00').toISOString(),
    minuten: 25,
    gezien: 'In vijfentwintig minuten gaan vier bezoekers naar binnen en drie naar buiten.',
  }));
  a.plan('D-291 10:00', `${LIJN.zaak}-opvolging`, 'joris', 'waarschuwingsgesprek.opvolgen', async (t) => ({
    id: (await zaak(t)).gesprekken[0]!.id,
    uitkomst: 'niet',
    toelichting: 'Op de avond dat is gekeken was er weer bezoek.',
  }));
}

/** The case as it stands at this step. */
async function zaak(t: Terugblik): Promise<{ waarnemingen: Array<{ id: string }>; gesprekken: Array<{ id: string }> }> {
  return t.vraag('grijszaak.tonen', { id: t.id(LIJN.zaak) });
}
