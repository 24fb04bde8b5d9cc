import { expect } from 'vitest';
import { idVan } from '../hulp.ts';
import { vulIn } from '../formulier.ts';
import { dicht, type Yukon } from './mensen.ts';

/** Before it all: a meldroute for the neighbourhood, and the place in the register. Gives the link of the route. */
async function maakMeldroute({ v, cor, pad }: Yukon): Promise<string> {
  await v.wordt('2026-03-03T09:00:00Z');
  await cor.vul(
    '/meldroutes/nieuw',
    {
      gemeente: 'GM9001',
      soort: 'formulier',
      naam: 'Wijk Overkade',
      voorWie: 'buurt',
      welkom: 'Vertel wat u ziet in uw straat. Uw naam is niet nodig.',
      reagerenDagen: '5',
      vragen: ['waar', 'hoe'],
      geldigVan: v.dag(),
    },
    'Meldroute maken',
  );
  const link = /\/melden\/[a-z0-9-]+/.exec(await cor.leest())![0];
  await cor.vul(
    '/locaties/nieuw',
    { gemeente: 'GM9001', soort: 'woning', straat: 'Overkade', huisnummer: '41', plaats: 'Veenrijk' },
    'Locatie registreren',
  );
  pad.locatie = cor.plek();
  await cor.vul(
    '/inrichtingen/nieuw',
    {
      gemeente: 'GM9001',
      naam: 'Woning Overkade',
      werkvorm: 'privehuis',
      locatieId: 'Overkade 41',
      vergunning: 'onvergund',
    },
    'Inrichting registreren',
  );
  pad.inrichting = cor.plek();
  return link;
}

/** A neighbour writes without a name; the coördinator alone reads the words (R2, B3.3). */
export async function eersteMelding(y: Yukon): Promise<void> {
  const { v, buur, wim, rik, tess, cor, jet, bea, aafje, zoe, pad } = y;
  const link = await maakMeldroute(y);
  await v.wordt('2026-03-04T22:00:00Z');
  await buur.ga(link);
  await vulIn(buur.pagina, {
    wat: 'Op nummer 41 komen elke nacht auto’s. Er worden jonge mensen gebracht en gehaald door dezelfde man.',
    waar: 'Overkade 41',
    hoe: 'eigen_waarneming',
    antwoord: 'ja',
  });
  await buur.pagina.getByRole('button', { name: 'Kijk na wat u verstuurt' }).click();
  await buur.pagina.getByRole('button', { name: 'Versturen' }).click();
  await buur.pagina.locator('#code strong').waitFor();
  pad.code = await buur.pagina.locator('#code strong').innerText();

  await v.wordt('2026-03-05T08:00:00Z');
  await cor.ga('/inzendingen');
  pad.inzending = (await cor.pagina.locator('main a[href^="/inzendingen/"]').first().getAttribute('href'))!;
  await dicht(pad.inzending, tess, jet, bea, aafje, wim, rik, zoe);
  await cor.vul(
    `${pad.inzending}/verwerken`,
    {
      bron: 'buurt',
      tekst: 'Op Overkade 41 komen elke nacht auto’s, en er is veel aanloop.',
      inrichtingId: 'Woning Overkade',
      urgentie: 'gewoon',
    },
    'Melding ervan maken',
  );
  pad.melding = cor.plek();
  await dicht(pad.melding, wim, rik, aafje, zoe);
}

/** What the wijkagent sees stays with politie (R1, P1). */
export async function wijkagent(y: Yukon): Promise<void> {
  const { v, wim, tess, cor, jet, bea, aafje, zoe, pad } = y;
  await v.wordt('2026-03-12T23:30:00Z');
  await wim.vul(
    '/politiezaken/nieuw',
    {
      gemeente: 'GM9001',
      kanaal: 'wijkagent',
      plaats: 'Overkade 41',
      feiten: 'Een auto reed ’s nachts rondjes door de wijk. Wie achterin zat, durfde niets te zeggen.',
      zekerheid: 'eigen_waarneming',
      indicatoren: ['B4'],
      terugkoppelen: 'ja',
    },
    'Melding of incident vastleggen',
  );
  pad.politiezaak = wim.plek();
  await dicht(pad.politiezaak, tess, cor, jet, bea, aafje, zoe);
}

/** A fact of each melding, in words of its own. */
async function maakSignalen({ v, tess, pad }: Yukon): Promise<void> {
  for (const [i, m] of [pad.melding, pad.melding2].entries()) {
    await tess.vul(
      `${m}/signalen/nieuw`,
      {
        feit: `Bij Overkade 41 is dag en nacht wisselend bezoek (${i ? 'huismeester' : 'buurt'}).`,
        onderwerp: 'exploitatie',
        zekerheid: i ? 'gehoord' : 'eigen_waarneming',
        datum: v.dag(-1),
        inrichtingId: 'Woning Overkade',
      },
      'Signaal vastleggen',
    );
    await tess.ga(m!);
    pad[`signaal${i}`] = (await tess.pagina
      .locator('main a[href^="/signalen/"]:not([href$="nieuw"])')
      .first()
      .getAttribute('href'))!;
  }
}

/** Signalen of two sources stack, with the reason, and a route is chosen (G3, G1). */
export async function stapel(y: Yukon): Promise<void> {
  const { v, wim, rik, tess, cor, aafje, zoe, pad } = y;
  await v.wordt('2026-04-02T10:00:00Z');
  await tess.vul(
    '/meldingen/nieuw',
    {
      gemeente: 'GM9001',
      ontvangenOp: `${v.dag()}T09:30`,
      bron: 'woningcorporatie',
      wijze: 'telefoon',
      anoniem: 'ja',
      tekst: 'De huismeester ziet bij Overkade 41 dag en nacht wisselend bezoek.',
      inrichtingId: 'Woning Overkade',
      urgentie: 'gewoon',
      terugkoppelingGewenst: 'nee',
    },
    'Melding registreren',
  );
  pad.melding2 = tess.plek();
  await maakSignalen(y);
  await cor.vul(
    `/stapels/nieuw?signaal=${idVan(pad.signaal1!)}`,
    {
      titel: 'Woning Overkade 41',
      signalen: [idVan(pad.signaal0!), idVan(pad.signaal1!)],
      reden: 'Buurt en huismeester beschrijven los van elkaar dezelfde woning.',
    },
    /stapel/i,
  );
  pad.stapel = cor.plek();
  expect(await cor.leest()).toContain('Dit zijn tellingen, geen score');
  await dicht(pad.stapel, wim, rik, aafje, zoe);
  await kiesRoute(y);
}

/** A person chooses the door: toezicht, and the table of the grey area (G1). */
async function kiesRoute({ v, cor, pad }: Yukon): Promise<void> {
  await cor.vul(
    `/triages/nieuw?stapel=${idVan(pad.stapel!)}`,
    {
      routes: ['bestuursrechtelijk', 'grijs'],
      urgentie: 'gewoon',
      motivering:
        'Mogelijk een seksinrichting zonder vergunning in een woning. Er kan meer zijn: dat bespreken wij met de politie.',
      lichterVolstaatNiet: 'Wie er woont kennen wij niet; een brief waarschuwt alleen.',
      opvolgenVoor: v.dag(14),
    },
    'Route vastleggen',
  );
  pad.triage = cor.plek();
}

/** The neighbour reads with the code that somebody looks, and nothing of what (P7). */
export async function antwoordMetCode(y: Yukon): Promise<void> {
  const { buur, cor, pad } = y;
  await cor.vul(
    `${pad.melding}/terugkoppelen`,
    { soort: 'opgepakt', wijze: 'volgpagina', tekst: 'Uw melding is opgepakt. Wij kijken ernaar.' },
    /terugkoppel|vast/i,
  );
  await buur.ga('/melden/volgen');
  await buur.pagina.locator('[name="code"]').fill(pad.code!);
  await buur.pagina.getByRole('main').getByRole('button').first().click();
  await buur.pagina.getByText('Uw melding is opgepakt').first().waitFor();
  expect(await buur.leest()).not.toMatch(/stapel|huismeester|politie-eenheid/i);
}
