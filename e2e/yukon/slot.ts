import { expect } from 'vitest';
import { bevestig, idVan } from '../hulp.ts';
import { verstuur } from '../formulier.ts';
import { dicht, type Yukon } from './mensen.ts';

/** The rapport and the rapportage: facts, assessment, advice; politie and care do not read along (C10, C11). */
export async function rapportage(y: Yukon): Promise<void> {
  const { v, tess, jet, rik, aafje, zoe, pad } = y;
  await v.wordt('2026-06-22T09:00:00Z');
  await tess.vul(`/constateringsrapporten/nieuw?controle=${idVan(pad.controle!)}`, {}, 'Als concept bewaren');
  pad.rapport = tess.plek();
  await bevestig(tess, 'Vaststellen');
  await jet.vul(
    `/rapportages/nieuw?rapport=${idVan(pad.rapport)}`,
    {
      beoordeling: 'In de woning wordt zonder vergunning een seksinrichting geëxploiteerd.',
      advies: 'Sluit de woning voor drie maanden, zodra de afspraak met de politie dat toelaat.',
      voorgesteldeMaatregel: 'sluiting',
      lichterVolstaatNiet: 'Een gesprek hielp niet: na de afspraak ging het gebruik door.',
    },
    'Als concept bewaren',
  );
  pad.rapportage = jet.plek();
  await bevestig(jet, 'Aanbieden aan de burgemeester');
  await dicht(pad.rapportage, rik, aafje, zoe);
}

const BESLUIT = {
  uitkomst: 'maatregel',
  maatregelsoort: 'sluiting',
  motivering: 'De feiten staan vast en de zienswijze is gewogen. Grond: Gemeentewet 174a; een gesprek hielp niet.',
};

/** As long as the agreement with politie stands, nobody decides; the refusal says so (C13). */
export async function sluitenWacht(y: Yukon): Promise<void> {
  const { v, jet, bea, pad } = y;
  await v.wordt('2026-07-20T09:00:00Z');
  await jet.vul(
    `${pad.rapportage}/zienswijze-vragen`,
    { termijnTot: v.dag(14), tekst: 'De burgemeester is van plan de woning voor drie maanden te sluiten.' },
    'Voornemen maken',
  );
  await jet.vul(
    `${pad.rapportage}/zienswijze`,
    { wijze: 'schriftelijk', tekst: 'De verhuurder zegt dat hij van niets wist.' },
    /zienswijze/i,
  );
  await bea.ga(`${pad.rapportage}/besluiten`);
  await expect(verstuur(bea.pagina, BESLUIT, /besluit/i)).rejects.toThrow(/pas op de plaats/i);
}

/** When the day to look again has come, the burgemeester closes the woning; the maatregel is a letter with a last day (C14). */
export async function sluiting(y: Yukon): Promise<void> {
  const { v, jet, bea, rik, aafje, zoe, pad } = y;
  await v.wordt('2026-09-21T09:00:00Z');
  await bea.vul(`${pad.rapportage}/besluiten`, BESLUIT, /besluit/i);
  expect(await bea.leest()).toContain('Besloten');
  await jet.ga(pad.rapportage!);
  const link = (await jet.pagina.locator('main a[href^="/maatregelen/nieuw"]').first().getAttribute('href'))!;
  await jet.vul(
    link,
    {
      omschrijving: 'De woning is gesloten: niemand is er, en niemand gebruikt haar voor bezoek.',
      eindigtOp: v.dag(90),
      lichterVolstaatNiet: 'Een gesprek hielp niet: na de afspraak ging het gebruik door.',
      bekendgemaaktOp: v.dag(),
      // The word of June is long past: a letter is announced, or one calls (C4).
      gebeldMet: 'Operationele coördinatie Laagland',
      gebeldOp: '2026-09-21T10:30',
      gebeldUitkomst: 'De brief kan gaan.',
    },
    'Maatregel opleggen',
  );
  pad.maatregel = jet.plek();
  await dicht(pad.maatregel, rik, aafje, zoe);
}

/** After the verdict the case ends, and the neighbour hears how (G4, P7). */
export async function vonnis(y: Yukon): Promise<void> {
  const { v, rik, cor, jet, pad } = y;
  await v.wordt('2027-09-06T09:00:00Z');
  await rik.vul(
    `${pad.politiezaak}/terugkoppelen`,
    { soort: 'afgesloten', tekst: 'Aan de wijkagent: de rechter heeft gesproken.' },
    /terugkoppel|vast/i,
  );
  await rik.vul(
    `${pad.politiezaak}/sluiten`,
    { motivering: 'De rechtbank heeft beide mannen veroordeeld. De zaak is klaar.' },
    /sluiten/i,
  );
  await jet.vul(
    `${pad.grijs}/overgangen`,
    {
      dag: v.dag(),
      motivering: 'De politie meldt dat het onderzoek klaar is en de rechter heeft gesproken.',
      verteld: 'ja',
      vertelToelichting: 'Bij de uitspraak, door de officier.',
    },
    'Terug naar toezicht',
  );
  await cor.vul(
    `${pad.grijs}/sluiting`,
    { sluitreden: 'De politie meldt dat de zaak is afgedaan; de woning is dicht.' },
    /sluiten/i,
  );
  await cor.vul(
    `${pad.melding}/terugkoppelen`,
    {
      soort: 'afgesloten',
      wijze: 'volgpagina',
      tekst: 'De gemeente en haar partners hebben opgetreden. Dank dat u meldde.',
    },
    /terugkoppel|vast/i,
  );
}
