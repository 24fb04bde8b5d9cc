import type { Agenda, Terugblik } from './toneel.ts';

const [HAVEN, SITE] = ['gg-haven', 'gg-site'] as const;

/** Two cases in Veenrijk: one on which the table still looks, and one that went to opsporing with one thing carried over (G1, G2). */
export function planGrijs(a: Agenda): void {
  planHaven(a);
  planSite(a);
}

function planHaven(a: Agenda): void {
  open(a, 'D-12 10:00', HAVEN, 'haveloods', {
    aanleiding: 'Het pand staat leeg volgens het register, en buren zien elke avond aanloop. Er is nog geen vermoeden.',
    over: 9,
    stapel: 'st-havenweg',
  });
  partner(a, 'D-12 10:20', HAVEN, 'gemeente', {
    organisatie: 'Gemeente Veenrijk',
    rol: 'voorzitter',
    taak: 'Zit voor, kijkt de vergunningen na en houdt toezicht. Doet geen onderzoek naar strafbare feiten.',
    bereikbaar: 'Coördinator toezicht',
  });
  partner(a, 'D-12 10:30', HAVEN, 'politie', {
    organisatie: 'Politie-eenheid Laagland',
    rol: 'opsporing',
    taak: 'Zegt of er een vermoeden is. Gaat niet mee om te zoeken.',
    bereikbaar: 'Team mensenhandel',
  });
  planKijken(a);
  a.plan('D-5 11:00', 'gg-besluit', 'marit', 'grijsbesluit.vastleggen', (t) => ({
    id: t.id(HAVEN),
    genomenOp: t.dag(-5),
    genomenDoor: 'Gemeente en politie',
    besluit: 'De gemeente kijkt eerst de vergunning en het gebruik van het pand na. Daarna opnieuw aan tafel.',
    terugkijkenOp: t.dag(2),
  }));
}

function planKijken(a: Agenda): void {
  a.plan('D-11 09:00', 'gg-kijken', 'marit', 'grijswaarneming.voorbereiden', (t) => ({
    id: t.id(HAVEN),
    doel: 'Weten of het pand open is en hoe druk het er is, voordat de tafel kiest wie aan zet is.',
    waarop: ['openingstijden', 'aanloop'],
    vanafPlek: 'openbare_weg',
    van: t.dag(-11),
    tot: t.dag(2),
    keren: 2,
    minuten: 30,
    hulpmiddel: false,
  }));
  a.plan('D-8 21:30', 'gg-moment', 'yusuf', 'grijsmoment.vastleggen', async (t) => ({
    id: await eersteKijk(t),
    begonnenOp: t.op('D-8 21:00').toISOString(),
    minuten: 20,
    gezien: 'Het pand was open en verlicht. In twintig minuten gingen vier mensen naar binnen.',
  }));
  a.plan('D-6 15:30', 'gg-gesprek', 'joris', 'waarschuwingsgesprek.vastleggen', (t) => ({
    id: t.id(HAVEN),
    gevoerdOp: t.op('D-6 14:00').toISOString(),
    plaats: 'kantoor',
    hoedanigheid: 'verhuurder',
    taal: 'nederlands',
    aanwezig: ['toezichthouder', 'jurist'],
    rechten: ['vrijwillig', 'geen_besluit', 'bijstand', 'verslag'],
    boeteMogelijk: false,
    inhoud: 'Het pand wordt gebruikt voor iets anders dan waarvoor het is verhuurd. Er is geen vergunning.',
    reactie: 'De verhuurder zegt dat de huurder het pand als opslag huurde en wil het contract nakijken.',
    afspraak: 'De verhuurder laat binnen een week weten wie het pand gebruikt en waarvoor.',
    opvolgenOp: t.dag(1),
  }));
}

async function eersteKijk(t: Terugblik): Promise<string> {
  const z = await t.vraag<{ waarnemingen: Array<{ id: string }> }>('grijszaak.tonen', { id: t.id(HAVEN) });
  return z.waarnemingen[0]!.id;
}

function planSite(a: Agenda): void {
  open(a, 'D-9 09:30', SITE, 'advertent', {
    aanleiding: 'Bij een gewone controle bleek de administratie niet te kloppen met wat er te zien was.',
    over: 5,
  });
  a.plan('D-8 15:00', 'gg-cautie', 'joris', 'cautie.vastleggen', (t) => ({
    id: t.id(SITE),
    gegevenOp: t.op('D-8 14:00').toISOString(),
    hoedanigheid: 'exploitant',
    taal: 'nederlands',
  }));
  a.plan('D-2 16:00', 'gg-overgang', 'joris', 'sfeerovergang.vastleggen', (t) => ({
    id: t.id(SITE),
    naar: 'opsporing',
    dag: t.dag(-2),
    motivering: 'De tafel ziet een vermoeden van valsheid in de administratie. Verder kijken is werk van de politie.',
    verteld: false,
    vertelToelichting: 'Vertellen zou het onderzoek nu schaden; de officier beslist wanneer het kan.',
  }));
  a.plan('D-2 16:30', 'gg-post', 'joris', 'grijspost.overdragen', (t) => ({
    id: t.id(SITE),
    soort: 'bescheid',
    omschrijving: 'Kopie van het bezoekersregister, gevorderd bij de controle.',
    verkregenOp: t.dag(-9),
    grond: 'aangifte',
    vorm: 'afschrift',
    verkrijging: 'inzage',
  }));
  a.plan('D-2 17:00', 'gg-bewijs', 'joris', 'overdrachtsbewijs.maken', (t) => ({
    id: t.id(SITE),
    afgegevenOp: t.op('D-2 16:45').toISOString(),
    ontvanger: 'Rechercheur, team mensenhandel',
  }));
  a.plan('D-1 09:00', 'gg-aantekening', 'roos', 'grijsaantekening.vastleggen', (t) => ({
    id: t.id(SITE),
    tekst: 'Het stuk is ontvangen en bij het onderzoek gevoegd.',
  }));
}

function open(
  a: Agenda,
  op: Parameters<Agenda['plan']>[0],
  sleutel: string,
  plek: string,
  z: { aanleiding: string; over: number; stapel?: string },
): void {
  a.plan(op, sleutel, 'marit', 'grijszaak.openen', (t: Terugblik) => ({
    gemeente: 'GM9001',
    locatieId: t.id(`loc-${plek}`),
    politieId: t.id('org-politie'),
    ...(z.stapel ? { stapelId: t.id(z.stapel) } : {}),
    aanleiding: z.aanleiding,
    terugkijkenOp: t.dag(z.over),
  }));
}

function partner(a: Agenda, op: Parameters<Agenda['plan']>[0], zaak: string, naam: string, p: object): void {
  a.plan(op, `${zaak}-${naam}`, 'marit', 'grijspartner.toevoegen', (t) => ({ id: t.id(zaak), ...p }));
}
