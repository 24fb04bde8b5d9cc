import { expect } from 'vitest';
import { idVan } from '../hulp.ts';
import { verstuur } from '../formulier.ts';
import { dicht, type Yukon } from './mensen.ts';

/** The rechercheur weighs, a person decides, and no gemeente sees it (P1). */
export async function weging(y: Yukon): Promise<void> {
  const { v, rik, tess, cor, jet, bea, aafje, pad } = y;
  await v.wordt('2026-05-04T08:00:00Z');
  await rik.vul(
    `${pad.politiezaak}/waarderen`,
    { uitkomst: 'zwak', motivering: 'Eén waarneming. Te weinig voor een onderzoek; wel blijven kijken.' },
    /waardebepaling|vast/i,
  );
  await dicht(pad.politiezaak!, cor, tess, jet, bea, aafje);
  for (const w of [cor, tess]) {
    await w.ga(pad.stapel!);
    expect(await w.leest()).not.toMatch(/zwak|waardebepaling/i);
  }
}

/** Partners sit at a table, with roles and a day to look again (G1). */
export async function tafel(y: Yukon): Promise<void> {
  const { v, rik, tess, cor, bea, aafje, zoe, pad } = y;
  await v.wordt('2026-05-11T10:00:00Z');
  await cor.vul(
    '/grijszaken/nieuw',
    {
      gemeente: 'GM9001',
      locatieId: 'Overkade 41',
      politieId: 'Laagland',
      aanleiding: 'Twee bronnen zien dag en nacht bezoek in een woning. Of er een vermoeden is, weten wij nog niet.',
      terugkijkenOp: v.dag(28),
    },
    /openen/i,
  );
  pad.grijs = cor.plek();
  for (const [organisatie, rol, taak] of [
    ['Gemeente Veenrijk', 'voorzitter', 'Houdt toezicht op vergunning en gebruik. Zoekt niet naar strafbare feiten.'],
    ['Politie-eenheid Laagland', 'opsporing', 'Zegt of er een vermoeden is, en voert het gesprek.'],
    ['Stichting De Vuurtoren', 'zorg', 'Gaat mee om hulp te bieden. Schrijft niets op over personen.'],
  ])
    await cor.vul(
      `${pad.grijs}/partners`,
      { organisatie: organisatie!, rol: rol!, taak: taak!, bereikbaar: 'Eigen team' },
      /partner/i,
    );
  await cor.vul(
    `${pad.grijs}/besluiten`,
    {
      genomenOp: v.dag(),
      genomenDoor: 'Gemeente en politie',
      besluit: 'De politie voert een waarschuwingsgesprek. De gemeente kijkt daarna naar vergunning en gebruik.',
      terugkijkenOp: v.dag(28),
    },
    /besluit/i,
  );
  await rik.ga(`/grijstafels/${idVan(pad.grijs)}`);
  expect(await rik.leest()).toContain('waarschuwingsgesprek');
  await dicht(`/grijstafels/${idVan(pad.grijs)}`, tess, cor, bea, aafje, zoe);
}

/** A waarschuwingsgesprek with the one who lets the house, with a letter (G4). */
export async function gesprek(y: Yukon): Promise<void> {
  const { v, wim, rik, jet, aafje, zoe, pad } = y;
  await v.wordt('2026-05-18T13:00:00Z');
  await jet.vul(
    `${pad.grijs}/gesprekken`,
    {
      gevoerdOp: '2026-05-18T14:00',
      plaats: 'kantoor',
      hoedanigheid: 'verhuurder',
      taal: 'nederlands',
      aanwezig: ['toezichthouder', 'wijkagent'],
      rechten: ['vrijwillig', 'geen_besluit', 'bijstand'],
      boeteMogelijk: 'nee',
      inhoud:
        'Voor een seksinrichting in een woning is een vergunning nodig. Die is er niet en wordt hier niet gegeven.',
      reactie: 'Er zijn alleen logés, zegt de verhuurder.',
      afspraak: 'De verhuurder laat het huis niet meer voor bezoek gebruiken.',
      opvolgenOp: v.dag(14),
    },
    'Vastleggen en brief maken',
  );
  const brief = (await jet.pagina.locator('main a[href^="/documenten/"]').first().getAttribute('href'))!;
  expect((await jet.pagina.request.get(brief)).headers()['content-type']).toBe('application/pdf');
  await dicht(brief, wim, rik, aafje, zoe);
}

/** Toezicht looks at the place, within limits that the program keeps (G4; Sv 126g). */
export async function kijken(y: Yukon): Promise<void> {
  const { v, wim, rik, tess, jet, aafje, zoe, pad } = y;
  await v.wordt('2026-06-01T18:00:00Z');
  const plan = {
    doel: 'Zien of het huis nog voor bezoek wordt gebruikt, zoals is afgesproken.',
    waarop: ['gebruik', 'aanloop'],
    vanafPlek: 'openbare_weg',
    van: v.dag(),
    tot: v.dag(7),
    keren: '2',
    minuten: '30',
    hulpmiddel: 'nee',
  };
  await jet.ga(`${pad.grijs}/waarnemingen`);
  await expect(verstuur(jet.pagina, { ...plan, keren: '9' }, /voorbereiden/i)).rejects.toThrow(/126g/);
  await jet.vul(`${pad.grijs}/waarnemingen`, plan, /voorbereiden/i);
  await tess.ga(pad.grijs!);
  const moment = (await tess.pagina.locator('main a[href*="/momenten"]').first().getAttribute('href'))!;
  await tess.vul(
    moment,
    {
      begonnenOp: '2026-06-01T19:30',
      minuten: '25',
      gezien: 'In vijfentwintig minuten gaan vier bezoekers naar binnen en drie naar buiten.',
    },
    /vast/i,
  );
  await dicht(pad.grijs!, wim, rik, aafje, zoe);
}
