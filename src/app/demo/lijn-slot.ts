import { dagmoment } from './hulp.ts';
import { LIJN, politiestap } from './lijn.ts';
import { zoekDossier } from './mensenhandel.ts';
import type { Agenda, Terugblik } from './toneel.ts';

const UUR = 3_600_000;
const MACHTIGING = 'mb-lijn';
const PUNTEN = [
  'doel',
  'grondslag',
  'afstemming',
  'veiligheid',
  'draaiboek',
  'rollen',
  'medewerkers',
  'telefoon',
  'kenteken',
  'taal',
  'flyers',
];
const LICHTER = 'Een gesprek hielp niet: na de afspraak ging het gebruik door.';

/** From the machtiging to what the judge said. */
export function planLijnSlot(a: Agenda): void {
  planControle(a);
  planMachtiging(a);
  planBinnen(a);
  planOvergang(a);
  planSluiting(a);
  planVonnis(a);
}

function planControle(a: Agenda): void {
  const begin = a.op('D-280 20:00');
  a.plan('D-284 11:00', LIJN.controle, 'marit', 'controle.plannen', (t) => ({
    gemeente: 'GM9001',
    soort: 'reactief',
    inrichtingId: t.id(LIJN.inrichting),
    triageId: t.id(LIJN.triage),
    aanleiding: 'Twee bronnen, een gesprek en een avond kijken wijzen op een seksinrichting zonder vergunning.',
    doel: 'Vaststellen of hier zonder vergunning een seksinrichting wordt geëxploiteerd.',
    grondslag: 'APV Veenrijk 3:3',
    domein: 'apv',
    bevoegdheden: ['inlichtingen', 'zakelijke_inzage'],
    gebeldMet: 'Operationeel coördinator van de eenheid',
    gebeldOp: t.op('D-284 10:30').toISOString(),
    gebeldUitkomst: 'Samen gaan: de wijkagent staat buiten.',
    begin: begin.toISOString(),
    eind: new Date(begin.getTime() + 3 * UUR).toISOString(),
    team: [
      { medewerkerId: t.id('mens-yusuf'), rol: 'leider' },
      { medewerkerId: t.id('mens-lotte'), rol: 'toezichthouder' },
      { medewerkerId: t.id('mens-bas'), rol: 'politie' },
      { medewerkerId: t.id('mens-zoe'), rol: 'zorgprofessional' },
    ],
    teamreden: 'Zorg om hulp te bieden; politie omdat zij vroeg om samen te gaan.',
  }));
}

function planMachtiging(a: Agenda): void {
  a.plan('D-283 10:00', MACHTIGING, 'yusuf', 'machtiging.vragen', (t) => ({
    gemeente: 'GM9001',
    locatieId: t.id(LIJN.locatie),
    controleId: t.id(LIJN.controle),
    domein: 'apv',
    norm: 'APV Veenrijk 3:3',
    doel: 'Vaststellen of hier zonder vergunning een seksinrichting wordt geëxploiteerd.',
    gronden: 'Twee bronnen los van elkaar, een gesprek dat niet hielp, en vier bezoekers in een half uur.',
    toestemmingVolstaatNiet: 'De verhuurder ontkent en laat niemand binnen; vragen waarschuwt alleen.',
    houders: [t.id('mens-yusuf')],
    vergezeldAantal: 3,
    vergezeldReden: 'Een tweede toezichthouder, een zorgprofessional en de wijkagent.',
  }));
  a.plan('D-281 15:00', `${MACHTIGING}-besluit`, 'annelies', 'machtiging.besluiten', (t) => ({
    id: t.id(MACHTIGING),
    versie: 1,
    uitkomst: 'verleend',
    motivering: 'Toestemming is na het gesprek niet te verwachten. Een lichter middel is er niet.',
    staatToe: ['vergezeld'],
    vergezeldMaximum: 3,
  }));
}

function planBinnen(a: Agenda): void {
  const id = (t: Terugblik) => t.id(LIJN.controle);
  for (const punt of PUNTEN)
    a.plan('D-281 17:00', `${LIJN.controle}-v-${punt}`, 'yusuf', 'controle.voorbereiden', (t) => ({
      id: id(t),
      punt,
      gedaan: true,
    }));
  a.plan('D-280 20:05', `${LIJN.controle}-begin`, 'yusuf', 'controle.beginnen', async (t) => ({
    id: id(t),
    versie: await t.versie('controle.tonen', id(t)),
    toegang: 'woning_machtiging',
    machtigingId: t.id(MACHTIGING),
    legitimatie: 'ongevraagd',
    doelVerteld: true,
    teamUitgelegd: true,
  }));
  a.plan('D-280 20:40', `${LIJN.controle}-w`, 'yusuf', 'waarneming.vastleggen', (t) => ({
    id: id(t),
    vraag: 'Zakelijke stukken',
    oordeel: 'voldoet_niet',
    tekst: 'Een rooster, een prijslijst en een kasboek liggen op tafel. Er zijn vier werktelefoons van het bedrijf.',
    bevoegdheid: 'zakelijke_inzage',
    noodzaak: 'Zonder de stukken is niet vast te stellen of er een bedrijf is.',
  }));
  a.plan('D-280 22:10', `${LIJN.controle}-af`, 'yusuf', 'controle.afronden', async (t) => {
    const c = await t.vraag<{ versie: number; onbesproken: string[] }>('controle.tonen', { id: id(t) });
    return {
      id: id(t),
      versie: c.versie,
      meegedeeld: 'Verteld wat wij zagen en dat er een rapport komt.',
      nietVastgesteld: c.onbesproken,
      reden: 'Deze controle ging over de exploitatie.',
    };
  });
  a.plan('D-279 09:00', `${MACHTIGING}-verslag`, 'yusuf', 'binnentreedverslag.opmaken', async (t) => {
    const c = await t.vraag<{ binnentreding: { id: string } }>('controle.tonen', { id: id(t) });
    return {
      id: c.binnentreding.id,
      bewonernaam: 'Niet bekend geworden.',
      wijze: 'Aangebeld, gelegitimeerd, het doel gezegd en de machtiging getoond.',
      uitOp: t.op('D-280 22:00').toISOString(),
      verricht: 'Drie kamers bekeken en zakelijke stukken ingezien, tegen een ontvangstbewijs.',
    };
  });
}

function planOvergang(a: Agenda): void {
  const zaak = (t: Terugblik) => t.id(LIJN.zaak);
  a.plan('D-279 10:00', 'mh-lijn', 'yusuf', 'mensenhandel.overdragen', (t) => ({
    gemeente: 'GM9001',
    controleId: t.id(LIJN.controle),
    urgentie: 'spoed',
    feiten: 'Een van de aanwezigen zei de telefoon niet zelf te mogen opnemen en het eigen paspoort niet te hebben.',
    zekerheid: 'eigen_waarneming',
    indicatoren: ['B1'],
  }));
  a.plan('D-279 13:00', 'mh-lijn-op', 'fatima', 'dossier.beoordelen', async (t) => ({
    ...(await dossier(t)),
    motivering: 'Eerst een veilige plek, dan de politie.',
  }));
  a.plan('D-200 10:00', 'mh-lijn-dicht', 'fatima', 'dossier.sluiten', async (t) => ({
    ...(await dossier(t)),
    reden: 'overgenomen',
    motivering: 'De politie doet het onderzoek en zorg is geregeld.',
  }));
  a.plan('D-278 11:00', `${LIJN.zaak}-overgang`, 'joris', 'sfeerovergang.vastleggen', (t) => ({
    id: zaak(t),
    naar: 'opsporing',
    dag: t.dag(-278),
    motivering: 'Bij de controle bleek een vermoeden van mensenhandel. Verder kijken is werk van de politie.',
    verteld: false,
    vertelToelichting: 'Vertellen zou het onderzoek nu schaden.',
  }));
  a.plan('D-278 11:30', `${LIJN.zaak}-post`, 'joris', 'grijspost.overdragen', (t) => ({
    id: zaak(t),
    soort: 'bescheid',
    omschrijving: 'Kasboek en rooster, en afschriften van vier telefoons van het bedrijf.',
    verkregenOp: t.dag(-280),
    grond: 'aangifte',
    vorm: 'eigen_drager',
    verkrijging: 'inzage',
    merk: 'ZB-0041',
  }));
  a.plan('D-278 12:00', `${LIJN.zaak}-bewijs`, 'joris', 'overdrachtsbewijs.maken', (t) => ({
    id: zaak(t),
    afgegevenOp: t.op('D-278 11:45').toISOString(),
    ontvanger: 'Rechercheur, team mensenhandel',
  }));
  a.plan('D-278 15:00', `${LIJN.zaak}-ontvangen`, 'roos', 'overdrachtsbewijs.bevestigen', async (t) => {
    const tafel = await t.vraag<{ bewijzen: Array<{ id: string }> }>('grijstafel.tonen', { id: zaak(t) });
    return { id: tafel.bewijzen[0]!.id, functie: 'Rechercheur' };
  });
  politiestap(a, -277, 'opnieuw', 'politiezaak.waarderen', {
    uitkomst: 'sterk',
    motivering: 'Wijkagent en gemeente zagen het los van elkaar, en de stukken van het bedrijf bevestigen het.',
  });
  politiestap(a, -276, 'onderzoek', 'opsporingsonderzoek.starten', {
    verdenking: 'Paspoort afgenomen en niet vrij om te bellen; de administratie van het bedrijf.',
    veiligePlek: 'De zorgcoördinator heeft een plek vrijgehouden.',
    intakeDoor: 'Een gecertificeerd rechercheur',
    intakeOp: a.op('D-275 10:00').toISOString(),
    zorgcoordinator: 'Zoë van Santen, dezelfde dag gebeld',
    officier: 'Willemijn Raes, dezelfde dag gebeld',
    afspraken: 'Eerst rust; daarna een tweede gesprek.',
  });
}

async function dossier(t: Terugblik): Promise<{ id: string; versie: number }> {
  const id = await zoekDossier(t, { sleutel: 'lijn' });
  return { id, versie: await t.versie('dossier.tonen', id) };
}

function planSluiting(a: Agenda): void {
  a.plan('D-270 09:00', 'pp-lijn', 'roos', 'wachtafspraak.verzoeken', (t) => ({
    gemeente: 'GM9001',
    straat: 'Overkade',
    huisnummer: 41,
    plaats: 'Veenrijk',
    wat: 'Sluit de woning nog niet en stuur geen brief zonder te bellen.',
    tot: t.dag(-190),
  }));
  a.plan('D-270 14:00', 'pp-lijn-ja', 'marit', 'wachtafspraak.beantwoorden', (t) => ({
    id: t.id('pp-lijn'),
    antwoord: 'akkoord',
    zin: 'Akkoord, wij kijken op die dag opnieuw.',
  }));
  a.plan('D-268 09:00', 'cr-lijn', 'yusuf', 'constateringsrapport.opstellen', async (t) => {
    const v = await t.vraag<Record<string, unknown>>('constateringsrapport.voorstellen', { id: t.id(LIJN.controle) });
    return {
      controleId: t.id(LIJN.controle),
      inleiding: v.inleiding,
      bevindingen: v.bevindingen,
      overtredingen: v.overtredingen,
      conclusie: v.conclusie,
    };
  });
  a.plan('D-268 15:00', 'cr-lijn-vast', 'yusuf', 'constateringsrapport.vaststellen', (t) =>
    metVersie(t, 'constateringsrapport.tonen', 'cr-lijn'),
  );
  a.plan('D-205 10:00', 'br-lijn', 'joris', 'rapportage.opstellen', async (t) => ({
    constateringsrapportId: t.id('cr-lijn'),
    feiten:
      'In de woning aan de Overkade 41 is zonder vergunning een seksinrichting geëxploiteerd, zo blijkt uit het rapport.',
    beoordeling: 'Exploitatie zonder vergunning in een woning, ook na een gesprek.',
    advies: 'Sluit de woning voor drie maanden zodra de afspraak met de politie voorbij is.',
    voorgesteldeMaatregel: 'sluiting',
    lichterVolstaatNiet: LICHTER,
  }));
  a.plan('D-205 11:00', 'br-lijn-aan', 'joris', 'rapportage.aanbieden', (t) =>
    metVersie(t, 'rapportage.tonen', 'br-lijn'),
  );
  a.plan('D-204 10:00', 'br-lijn-zv', 'joris', 'zienswijze.vragen', (t) => ({
    id: t.id('br-lijn'),
    termijnTot: t.dag(-190),
    tekst: 'De burgemeester is van plan de woning voor drie maanden te sluiten.',
  }));
  a.plan('D-192 15:00', 'br-lijn-zo', 'joris', 'zienswijze.vastleggen', (t) => ({
    id: t.id('br-lijn'),
    wijze: 'schriftelijk',
    tekst: 'De verhuurder schrijft dat hij van niets wist.',
  }));
  a.plan('D-186 13:30', 'br-lijn-besluit', 'annelies', 'besluit.nemen', async (t) => ({
    ...(await metVersie(t, 'rapportage.tonen', 'br-lijn')),
    uitkomst: 'maatregel',
    maatregelsoort: 'sluiting',
    motivering: 'De feiten staan vast en de zienswijze is gewogen. Grond: Gemeentewet 174a. Een gesprek hielp niet.',
  }));
  a.plan('D-185 10:00', 'm-lijn', 'joris', 'maatregel.opleggen', (t) => ({
    besluitId: t.id('br-lijn-besluit'),
    overtreding: 'Exploitatie van een seksinrichting zonder vergunning in een woning.',
    norm: 'APV Veenrijk 3:3',
    omschrijving: 'De woning is gesloten: niemand gebruikt haar.',
    eindigtOp: t.dag(-95),
    lichterVolstaatNiet: LICHTER,
    bekendgemaaktOp: t.dag(-185),
  }));
}

async function metVersie(t: Terugblik, naam: string, sleutel: string): Promise<{ id: string; versie: number }> {
  return { id: t.id(sleutel), versie: await t.versie(naam, t.id(sleutel)) };
}

function planVonnis(a: Agenda): void {
  politiestap(a, -22, 'terug', 'politiezaak.terugkoppelen', {
    soort: 'afgesloten',
    tekst: 'Aan de wijkagent: de rechter heeft gesproken.',
  });
  politiestap(a, -21, 'dicht', 'politiezaak.sluiten', {
    motivering: 'De rechtbank heeft beide mannen veroordeeld voor mensenhandel. De zaak is klaar.',
  });
  a.plan(dagmoment(-20, 10), `${LIJN.zaak}-terug`, 'joris', 'sfeerovergang.vastleggen', (t) => ({
    id: t.id(LIJN.zaak),
    naar: 'toezicht',
    dag: t.dag(-20),
    motivering: 'De politie meldt dat het onderzoek klaar is en de rechter heeft gesproken.',
    verteld: true,
    vertelToelichting: 'Bij de uitspraak, door de officier.',
  }));
  a.plan(dagmoment(-19, 10), `${LIJN.zaak}-dicht`, 'marit', 'grijszaak.sluiten', (t) => ({
    id: t.id(LIJN.zaak),
    sluitreden: 'De politie meldt dat de zaak is afgedaan; de woning is dicht geweest.',
  }));
}
