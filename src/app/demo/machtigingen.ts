import { VOORBEREIDING } from './bezoek-punten.ts';
import { dagmoment } from './hulp.ts';
import type { Moment } from './tijd.ts';
import type { Agenda, Terugblik } from './toneel.ts';

const UUR = 3_600_000;

/** Three woningen in Veenrijk: one entered on a machtiging, one for which the burgemeester refused, one that waits for her (C15, B9.3). */
export function planMachtigingen(a: Agenda): void {
  woning(a, 'gebruikt', 'Kanaaldijk', 41);
  woning(a, 'geweigerd', 'Kanaaldijk', 57);
  woning(a, 'wacht', 'Turfweg', 8);
  planGeweigerd(a);
  planGebruikt(a);
  planWachtend(a);
}

function woning(a: Agenda, naam: string, straat: string, huisnummer: number): void {
  a.plan('D-40 10:00', `loc-mb-${naam}`, 'yusuf', 'locatie.registreren', {
    gemeente: 'GM9001',
    soort: 'woning',
    straat,
    huisnummer,
    plaats: 'Veenrijk',
  });
}

function verzoek(t: Terugblik, naam: string, anders: object): object {
  return {
    gemeente: 'GM9001',
    locatieId: t.id(`loc-mb-${naam}`),
    domein: 'apv',
    norm: 'APV Veenrijk 3:3',
    doel: 'Vaststellen of in deze woning zonder vergunning een seksbedrijf wordt uitgeoefend.',
    houders: [t.id('mens-yusuf')],
    ...anders,
  };
}

function planGeweigerd(a: Agenda): void {
  a.plan('D-21 11:00', 'mb-geweigerd', 'yusuf', 'machtiging.vragen', (t) =>
    verzoek(t, 'geweigerd', {
      gronden: 'Twee meldingen van omwonenden over aanloop in de avond. Er is nog niet aangebeld.',
      toestemmingVolstaatNiet: 'De verwachting is dat niemand opendoet.',
    }),
  );
  a.plan('D-20 09:10', 'mb-geweigerd-besluit', 'annelies', 'machtiging.besluiten', (t) => ({
    id: t.id('mb-geweigerd'),
    versie: 1,
    uitkomst: 'geweigerd',
    motivering: 'Er is nog niet om toestemming gevraagd. Dat is de lichtere weg, en die moet eerst worden geprobeerd.',
  }));
}

function planGebruikt(a: Agenda): void {
  planControle(a, 'gebruikt', dagmoment(-4, 14), 'D-8 10:00');
  a.plan('D-6 13:30', 'mb-gebruikt', 'yusuf', 'machtiging.vragen', (t) =>
    verzoek(t, 'gebruikt', {
      controleId: t.id('c-mb-gebruikt'),
      gronden:
        'Op drie avonden is aangebeld en om toestemming gevraagd; die is niet gegeven. In een advertentie voor iedereen staat dit adres met vaste tijden, en bezoekers gaan in en uit.',
      toestemmingVolstaatNiet: 'Driemaal gevraagd, driemaal geweigerd door wie opendeed.',
      vergezeldAantal: 2,
      vergezeldReden: 'Een tweede toezichthouder, en een slotenmaker als niemand opendoet.',
    }),
  );
  a.plan('D-5 16:00', 'mb-gebruikt-besluit', 'annelies', 'machtiging.besluiten', (t) => ({
    id: t.id('mb-gebruikt'),
    versie: 1,
    uitkomst: 'verleend',
    motivering:
      'Toestemming is herhaald gevraagd en geweigerd. Een lichter middel is er niet. Een slotenmaker is niet nodig.',
    staatToe: ['vergezeld'],
    vergezeldMaximum: 1,
  }));
  planBezoek(a);
  a.plan('D-3 11:00', 'mb-verslag', 'yusuf', 'binnentreedverslag.opmaken', async (t) => ({
    id: await binnentredingVan(t),
    bewonernaam: 'Niet bekend geworden; wie opendeed zei de huurder te zijn.',
    wijze: 'Aangebeld, gelegitimeerd, het doel gezegd en de machtiging getoond. Daarna ging de deur open.',
    uitOp: new Date(t.op('D-4 14:00').getTime() + UUR).toISOString(),
    verricht: 'Vier kamers bekeken, waarvan drie ingericht voor werk. Uitleg gegeven en flyers achtergelaten.',
  }));
  a.plan('D-2 10:00', 'mb-afschrift', 'yusuf', 'verslagafschrift.vastleggen', async (t) => ({
    id: await binnentredingVan(t),
    aan: 'bewoner',
    wijze: 'toegezonden',
    gedaanOp: t.dag(-2),
  }));
}

async function binnentredingVan(t: Terugblik): Promise<string> {
  const c = await t.vraag<{ binnentreding: { id: string } }>('controle.tonen', { id: t.id('c-mb-gebruikt') });
  return c.binnentreding.id;
}

function planControle(a: Agenda, naam: string, van: Moment, op: Moment): void {
  const begin = a.op(van);
  a.plan(op, `c-mb-${naam}`, 'marit', 'controle.plannen', (t) => ({
    gemeente: 'GM9001',
    soort: 'reactief',
    locatieId: t.id(`loc-mb-${naam}`),
    aanleiding: 'Meldingen over een seksbedrijf zonder vergunning op dit adres.',
    doel: 'Vaststellen of de vergunningplicht van de APV wordt nageleefd.',
    grondslag: 'APV Veenrijk 3:3',
    domein: 'apv',
    bevoegdheden: ['inlichtingen'],
    gebeldMet: 'Operationeel coördinator van de eenheid',
    gebeldOp: a.op(op).toISOString(),
    gebeldUitkomst: 'Dat tijdstip is goed. Wij laten weten als de dag verandert.',
    begin: begin.toISOString(),
    eind: new Date(begin.getTime() + 2 * UUR).toISOString(),
    team: [
      { medewerkerId: t.id('mens-yusuf'), rol: 'leider' },
      { medewerkerId: t.id('mens-lotte'), rol: 'toezichthouder' },
    ],
  }));
}

function planBezoek(a: Agenda): void {
  const id = (t: Terugblik) => t.id('c-mb-gebruikt');
  for (const punt of VOORBEREIDING)
    a.plan('D-5 17:00', `c-mb-v-${punt}`, 'yusuf', 'controle.voorbereiden', (t) => ({ id: id(t), punt, gedaan: true }));
  a.plan('D-4 14:00', 'c-mb-begin', 'yusuf', 'controle.beginnen', async (t) => ({
    id: id(t),
    versie: await t.versie('controle.tonen', id(t)),
    toegang: 'woning_machtiging',
    machtigingId: t.id('mb-gebruikt'),
    machtigingOndertekend: true,
    legitimatie: 'ongevraagd',
    doelVerteld: true,
  }));
  a.plan('D-4 15:10', 'c-mb-af', 'yusuf', 'controle.afronden', async (t) => {
    const c = await t.vraag<{ versie: number; onbesproken: string[] }>('controle.tonen', { id: id(t) });
    return {
      id: id(t),
      versie: c.versie,
      meegedeeld: 'Verteld wat wij zagen, dat er een verslag komt en wanneer.',
      nietVastgesteld: c.onbesproken,
      reden: 'Deze controle ging alleen over de vergunningplicht.',
    };
  });
}

function planWachtend(a: Agenda): void {
  planControle(a, 'wacht', dagmoment(2, 1), 'D-2 11:00');
  a.plan('U-3', 'mb-wacht', 'yusuf', 'machtiging.vragen', (t) =>
    verzoek(t, 'wacht', {
      controleId: t.id('c-mb-wacht'),
      gronden:
        'Vorige week is tweemaal aangebeld en niet opengedaan, terwijl er mensen binnen waren. De verhuurder reageert niet op brieven.',
      toestemmingVolstaatNiet: 'Tweemaal gevraagd; er wordt niet opengedaan.',
      nachtReden: 'De aanloop is er alleen tussen 0.30 en 3.00 uur; overdag is de woning leeg.',
      vergezeldAantal: 1,
      vergezeldReden: 'Een tweede toezichthouder, voor de veiligheid.',
    }),
  );
}
