import { expect } from 'vitest';
import { idVan, keuzesVan } from '../hulp.ts';
import { verstuur } from '../formulier.ts';
import { dicht, type Yukon } from './mensen.ts';

const JA = Object.fromEntries(
  ['nodig', 'toereikend', 'lichter', 'verwachting', 'persoon', 'betrouwbaar', 'context'].flatMap((c) => [
    [c, 'ja'],
    [`${c}Waarom`, 'Afgewogen.'],
  ]),
);

/** What points at mensenhandel goes where the law puts it, and on to politie on a signed card (B12.2, B12.3). */
export async function naarDeAandachtsfunctionaris(y: Yukon): Promise<void> {
  const { v, wim, rik, tess, cor, jet, bea, aafje, zoe, pad } = y;
  await v.wordt('2026-06-11T09:00:00Z');
  await tess.vul(
    `/mensenhandel/overdragen?controle=${idVan(pad.controle!)}`,
    {
      urgentie: 'spoed',
      feiten: 'De jongste zei dat hij de telefoon niet zelf mag opnemen en dat de man zijn paspoort heeft.',
      zekerheid: 'eigen_waarneming',
      indicatoren: ['B1'],
    },
    /overdragen/i,
  );
  await aafje.ga('/dossiers');
  pad.dossier = (await aafje.pagina.locator('main tbody a[href^="/dossiers/"]').first().getAttribute('href'))!;
  await dicht(pad.dossier, tess, cor, jet, bea, wim, rik, zoe);
  await aafje.vul(
    `${pad.dossier}/beoordelen`,
    { motivering: 'Ernstig: eerst een veilige plek, dan de politie.' },
    /behandeling|beoordel/i,
  );
  await aafje.ga(`${pad.dossier}/verstrekken`);
  const stukken = await keuzesVan(aafje, 'stukIds');
  await aafje.vul(
    `${pad.dossier}/verstrekken`,
    {
      ...JA,
      ontvangerId: 'Laagland',
      kaartId: 'aan de politie',
      urgentie: 'spoed',
      wijze: 'schriftelijk',
      overPersoon: 'ja',
      stukIds: stukken.slice(0, 1),
      contextinformatie: 'Gezien bij een controle op 10 juni.',
    },
    'Verstrekken',
  );
  await rik.ga('/ontvangen');
  pad.ontvangen = (await rik.pagina.locator('main tbody a[href^="/ontvangen/"]').first().getAttribute('href'))!;
  await rik.ga(pad.ontvangen);
  expect(await rik.leest()).toContain('telefoon niet zelf');
  await dicht(pad.ontvangen, tess, cor, jet, bea, wim, zoe);
}

/** The case goes over to opsporing; what belongs there goes along on its ground (G2). */
export async function sfeerovergang(y: Yukon): Promise<void> {
  const { v, rik, tess, cor, jet, pad } = y;
  await v.wordt('2026-06-12T09:00:00Z');
  await jet.vul(
    `${pad.grijs}/overgangen`,
    {
      dag: v.dag(),
      motivering: 'Bij de controle bleek een vermoeden van mensenhandel. Verder kijken is werk van de politie.',
      verteld: 'nee',
      vertelToelichting: 'Vertellen zou het onderzoek nu schaden.',
    },
    'Naar opsporing',
  );
  await jet.vul(
    `${pad.grijs}/posten`,
    {
      soort: 'bescheid',
      omschrijving: 'Kasboek, rooster en vier telefoons van het bedrijf, meegenomen op 10 juni.',
      verkregenOp: '2026-06-10',
      vorm: 'eigen_drager',
      verkrijging: 'inzage',
      merk: 'ZB-0041',
      grond: 'aangifte',
    },
    /over/i,
  );
  await jet.vul(
    `${pad.grijs}/bewijzen`,
    { afgegevenOp: '2026-06-12T10:00', ontvanger: 'Rechercheur, team mensenhandel' },
    'Bewijs maken',
  );
  await rik.ga(`/grijstafels/${idVan(pad.grijs!)}`);
  await verstuur(rik.pagina, { functie: 'Rechercheur' }, /bevestigen/i);
  await rik.vul(
    `/grijstafels/${idVan(pad.grijs!)}`,
    { tekst: 'De telefoons zijn uitgelezen; er is genoeg voor een onderzoek.' },
    /aantekening/i,
  );
  for (const w of [cor, jet, tess]) {
    await w.ga(pad.grijs!);
    expect(await w.leest(), w.naam).not.toContain('uitgelezen');
  }
}

/** Politie begins an investigation, with a safe place (P2, P5). */
export async function onderzoek(y: Yukon): Promise<void> {
  const { rik, tess, cor, jet, bea, aafje, zoe, pad } = y;
  await rik.vul(
    `${pad.politiezaak}/aanvullen`,
    {
      tekst: 'De verstrekking van de gemeente: papieren afgenomen en de telefoon niet zelf opnemen.',
      bron: 'Verstrekking van de gemeente, 10 juni',
      zekerheid: 'gehoord',
      indicatoren: ['B1', 'D1'],
    },
    'Feit toevoegen',
  );
  await rik.vul(
    `${pad.politiezaak}/waarderen`,
    { uitkomst: 'sterk', motivering: 'Eigen waarneming van de wijkagent en van de gemeente, los van elkaar.' },
    /waardebepaling|vast/i,
  );
  await rik.vul(
    `${pad.politiezaak}/onderzoek`,
    {
      verdenking: 'Paspoort afgenomen en niet vrij om te bellen.',
      veiligePlek: 'De zorgcoördinator heeft een plek.',
      intakeDoor: 'Gecertificeerd rechercheur',
      intakeOp: '2026-06-13T10:00',
      zorgcoordinator: 'De Vuurtoren, dezelfde dag gebeld',
      officier: 'Dezelfde dag gebeld',
      afspraken: 'Eerst rust; daarna een tweede gesprek.',
    },
    /onderzoek/i,
  );
  await dicht(pad.politiezaak!, tess, cor, jet, bea, aafje, zoe);
}

/** Politie asks to wait with closing until a day; the gemeente agrees (C13). */
export async function wachten(y: Yukon): Promise<void> {
  const { v, rik, cor, aafje, zoe, pad } = y;
  await v.wordt('2026-06-15T09:00:00Z');
  await rik.vul(
    '/wachtafspraken/nieuw',
    {
      gemeente: 'GM9001',
      straat: 'Overkade',
      huisnummer: '41',
      plaats: 'Veenrijk',
      wat: 'Sluit de woning nog niet en stuur geen brief zonder te bellen.',
      tot: v.dag(90),
    },
    /vragen|wachten/i,
  );
  const bijPolitie = rik.plek();
  await cor.ga('/wachtafspraken');
  pad.wachten = (await cor.pagina
    .locator('main a[href^="/wachtafspraken/"]:not([href$="nieuw"])')
    .first()
    .getAttribute('href'))!;
  await cor.ga(pad.wachten);
  await verstuur(
    cor.pagina,
    { antwoord: 'akkoord', zin: 'Akkoord, wij kijken over drie maanden opnieuw.' },
    /antwoord/i,
  );
  await rik.ga(bijPolitie);
  expect(await rik.leest()).toContain('Akkoord, wij kijken over drie maanden opnieuw.');
  await dicht(bijPolitie, aafje, zoe);
}
