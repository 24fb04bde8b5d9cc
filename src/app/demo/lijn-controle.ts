import { VOORBEREIDING } from './bezoek-punten.ts';
import { LIJN } from './lijn-sleutels.ts';
import type { Agenda, Terugblik } from './toneel.ts';

const UUR = 3_600_000;
const MACHTIGING = 'mb-lijn';

/** The controle of the line: planned with politie and zorg, entered on a machtiging, with its verslag. */
export function planLijnControle(a: Agenda): void {
  planControle(a);
  planMachtiging(a);
  planBinnen(a);
  planVerslag(a);
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
  for (const punt of VOORBEREIDING)
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
    machtigingOndertekend: true,
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
}

function planVerslag(a: Agenda): void {
  a.plan('D-279 09:00', `${MACHTIGING}-verslag`, 'yusuf', 'binnentreedverslag.opmaken', async (t) => {
    const c = await t.vraag<{ binnentreding: { id: string } }>('controle.tonen', { id: t.id(LIJN.controle) });
    return {
      id: c.binnentreding.id,
      bewonernaam: 'Niet bekend geworden.',
      wijze: 'Aangebeld, gelegitimeerd, het doel gezegd en de machtiging getoond.',
      uitOp: t.op('D-280 22:00').toISOString(),
      verricht: 'Drie kamers bekeken en zakelijke stukken ingezien, tegen een ontvangstbewijs.',
    };
  });
  a.plan('D-278 09:00', `${MACHTIGING}-afschrift`, 'yusuf', 'verslagafschrift.vastleggen', async (t) => {
    const c = await t.vraag<{ binnentreding: { id: string } }>('controle.tonen', { id: t.id(LIJN.controle) });
    return { id: c.binnentreding.id, aan: 'bewoner', wijze: 'toegezonden', gedaanOp: t.dag(-278) };
  });
}
