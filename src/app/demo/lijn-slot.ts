import { dagmoment } from './hulp.ts';
import { LIJN, politiestap } from './lijn-sleutels.ts';
import { zoekDossier } from './mensenhandel.ts';
import type { Agenda, Terugblik } from './toneel.ts';

const LICHTER = 'Een gesprek hielp niet: na de afspraak ging het gebruik door.';

/** From the signaal mensenhandel to what the judge said. */
export function planLijnSlot(a: Agenda): void {
  planDossier(a);
  planOvergang(a);
  planOnderzoek(a);
  planWachten(a);
  planRapportage(a);
  planSluiting(a);
  planVonnis(a);
}

function planDossier(a: Agenda): void {
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
}

async function dossier(t: Terugblik): Promise<{ id: string; versie: number }> {
  const id = await zoekDossier(t, { sleutel: 'lijn' });
  return { id, versie: await t.versie('dossier.tonen', id) };
}

function planOvergang(a: Agenda): void {
  const zaak = (t: Terugblik) => t.id(LIJN.zaak);
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
}

function planOnderzoek(a: Agenda): void {
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

function planWachten(a: Agenda): void {
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
  // Both sides saw that the day was over.
  for (const wie of ['marit', 'roos'])
    a.plan(dagmoment(-189, 9), `pp-lijn-gezien-${wie}`, wie, 'wachtafspraak.kennisnemen', (t) => ({
      id: t.id('pp-lijn'),
    }));
}

function planRapportage(a: Agenda): void {
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
}

function planSluiting(a: Agenda): void {
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
