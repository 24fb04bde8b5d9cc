import { expect } from 'vitest';
import { idVan, keuzesVan, linksMet } from '../hulp.ts';
import { MENSEN } from '../../src/kern/proef/mensen.ts';
import { verstuur } from '../formulier.ts';
import { dicht, type Yukon } from './mensen.ts';

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

/** One word of politie at a fixed moment, and no reason (C4, G5). */
export async function afstemming(y: Yukon): Promise<void> {
  const { v, wim, rik, tess, cor, jet, bea, aafje, zoe } = y;
  const antwoord = () => cor.pagina.locator('main tbody tr').first().innerText();
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
}

/** A controle is planned with politie and zorg in the team (B11.1, C5). */
export async function plannen(y: Yukon): Promise<void> {
  const { cor, rik, aafje, pad } = y;
  await cor.ga(`/controles/nieuw?triage=${idVan(pad.triage!)}&inrichting=${idVan(pad.inrichting!)}`);
  const nogEen = cor.pagina.getByRole('button', { name: 'Team toevoegen' });
  for (let rij = 1; rij < 4; rij += 1) await nogEen.click();
  const team = {
    'team.0.medewerkerId': 'Tess',
    'team.1.medewerkerId': 'Max',
    'team.2.medewerkerId': 'Wim',
    'team.3.medewerkerId': 'Zoë',
  };
  await verstuur(cor.pagina, { ...PLAN, ...team, begin: '2026-06-10T20:00', eind: '2026-06-10T23:00' }, /plannen/i);
  pad.controle = cor.plek();
  await dicht(pad.controle, rik, aafje);
}

/** The burgemeester alone decides on entering a woning, on grounds and for three days (C15; Awbi 2, 3, 6). */
export async function machtiging(y: Yukon): Promise<void> {
  const { v, tess, jet, bea, rik, wim, aafje, zoe, pad } = y;
  await tess.ga(`/machtigingen/nieuw?locatie=${idVan(pad.locatie!)}&controle=${idVan(pad.controle!)}`);
  await verstuur(
    tess.pagina,
    {
      domein: 'apv',
      norm: 'APV 3:3',
      doel: 'Vaststellen of hier zonder vergunning een seksinrichting wordt geëxploiteerd.',
      gronden: 'Twee bronnen sinds maart, een gesprek in mei en op 1 juni vier bezoekers in een halfuur.',
      toestemmingVolstaatNiet: 'De verhuurder ontkende en laat niemand binnen; eerst vragen waarschuwt alleen.',
      houders: [MENSEN.tess.medewerkerId, MENSEN.max.medewerkerId],
      vergezeldAantal: '2',
      vergezeldReden: 'De wijkagent voor de veiligheid en een zorgprofessional om hulp te bieden.',
    },
    'Machtiging vragen',
  );
  pad.machtiging = tess.plek();
  await dicht(pad.machtiging, rik, wim, aafje, zoe);
  const besluit = {
    uitkomst: 'verleend',
    motivering: 'Toestemming is na het gesprek niet te verwachten. Een lichter middel is er niet.',
    staatToe: ['vergezeld'],
    vergezeldMaximum: '2',
  };
  await jet.ga(`${pad.machtiging}/besluit`);
  await expect(verstuur(jet.pagina, besluit, /besluit|vast/i)).rejects.toThrow(/geweigerd/);
  await v.wordt('2026-06-10T12:00:00Z');
  await bea.vul(`${pad.machtiging}/besluit`, besluit, /besluit|vast/i);
  expect(await bea.leest()).toContain('Verleend');
}

/** A controle with politie and zorg, of the exploitatie; nobody is put on a list (B11.1, C5, B6.1). */
export async function controle(y: Yukon): Promise<void> {
  const { v, tess, pad } = y;
  await v.wordt('2026-06-10T18:00:00Z');
  await tess.ga(`${pad.controle}/voorbereiding`);
  const links = await linksMet(tess, '/voorbereiding/');
  for (const link of links) await tess.vul(link, { gedaan: 'ja' }, 'Vastleggen');
  await tess.vul(
    `${pad.controle}/beginnen`,
    {
      toegang: 'woning_machtiging',
      machtigingId: idVan(pad.machtiging!),
      machtigingOndertekend: 'ja',
      legitimatie: 'ongevraagd',
      doelVerteld: 'ja',
      teamUitgelegd: 'ja',
    },
    /beginnen/i,
  );
  await legVast(y);
}

/** What is seen: papers of a business, and a conversation as a count. */
async function legVast({ tess, pad }: Yukon): Promise<void> {
  await tess.vul(
    `${pad.controle}/waarneming`,
    {
      vraag: 'Zakelijke stukken',
      oordeel: 'voldoet_niet',
      tekst: 'Een rooster, een prijslijst en een kasboek liggen op tafel. Er zijn vier werktelefoons van het bedrijf.',
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
  const open = await keuzesVan(tess, 'nietVastgesteld');
  await tess.vul(
    `${pad.controle}/afronden`,
    {
      meegedeeld: 'Verteld wat is gezien en dat er een rapport komt.',
      nietVastgesteld: open,
      reden: 'De controle ging over de exploitatie.',
    },
    /afronden/i,
  );
}

/** What happened inside stands in a verslag; the name of who opened is for its maker, the jurist and the burgemeester alone (Awbi 10). */
export async function verslag(y: Yukon): Promise<void> {
  const { v, tess, cor, jet, wim, rik, aafje, zoe, pad } = y;
  await v.wordt('2026-06-11T08:00:00Z');
  await tess.ga(pad.machtiging!);
  const binnen = (await tess.pagina.locator('main a[href^="/binnentredingen/"]').first().getAttribute('href'))!;
  pad.binnentreding = `/binnentredingen/${binnen.split('/')[2]}`;
  await tess.vul(
    `${pad.binnentreding}/verslag`,
    {
      bewonernaam: 'Balthasar Quist',
      wijze: 'Aangebeld, gelegitimeerd, het doel gezegd en de machtiging getoond.',
      uitOp: '2026-06-10T21:30',
      verricht: 'Drie kamers bekeken en zakelijke stukken ingezien en meegenomen tegen een ontvangstbewijs.',
    },
    /verslag|vast/i,
  );
  await dicht(`${pad.binnentreding}/lezen`, cor, wim, rik, aafje, zoe);
  await jet.ga('/zoeken');
  await jet.ga(`${pad.binnentreding}/lezen`);
  expect(await jet.leest()).toContain('Balthasar Quist');
  await cor.ga(pad.machtiging!);
  expect(await cor.leest()).not.toContain('Quist');
}
