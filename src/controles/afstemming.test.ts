import { afterAll, beforeAll, expect, test } from 'vitest';
import { beantwoordAfstemming, legAfspraakVast, vraagAfstemming } from '../afstemming/index.ts';
import { legOvergangVast, openGrijszaak } from '../grijs/index.ts';
import { toonInrichting } from '../inrichtingen/index.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { beginControle } from './handelingen.ts';
import { planControle } from './plan-controle.ts';
import { maakPlek, planVan, wijsAan } from './proef/proefcontrole.ts';
import { toonControle } from './vragen.ts';

// C4: in the unlicensed part a plan asks for a word of politie that counts.

const { tess, max, cor, jet, rik } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
  await wijsAan(huis, tess);
  await wijsAan(huis, max);
});
afterAll(() => huis.sluit());

const GEBELD = 'Gebeld met de meldkamer van de eenheid; dinsdagavond is goed.';
/** An unlicensed place about which politie gave this word. */
async function plekMet(antwoord: 'vrij' | 'eerst_bellen' | 'samen') {
  huis.klok.zet('2026-03-02T10:00:00Z');
  const { inrichtingId } = await maakPlek(huis);
  const { locatieId } = await huis.vraag(toonInrichting, { id: inrichtingId! }, cor);
  const dagen = { van: '2026-03-03', tot: '2026-03-05' };
  const { id } = await huis.doe(vraagAfstemming, { gemeente: 'GM9001', locatieId, ...dagen }, cor);
  await huis.doe(beantwoordAfstemming, { id, antwoord }, rik);
  huis.klok.zet('2026-03-02T14:00:00Z');
  return { inrichtingId: inrichtingId! };
}
const plan = (anders: object) => huis.doe(planControle, planVan(anders), cor);
const regelVan = async (anders: object) => (await huis.weigert(plan(anders))).weigering?.regel;

test('C4 zonder afspraak van de gemeente vraagt plannen geen antwoord', async () => {
  expect(await plan(await maakPlek(huis))).toMatchObject({ gemeente: 'GM9001' });
  const afspraak = { gemeente: 'GM9001', politieId: ORGANISATIES.politie.id, antwoordUren: 4, geldigDagen: 14 };
  await huis.doe(legAfspraakVast, { ...afspraak, besluit: 'Werkafspraak 2026-1' }, cor);
});

test('C4 weigert zonder antwoord, ook op een plek zonder inrichting; met een reden van spoed kan het en staat die erbij', async () => {
  const plek = await maakPlek(huis);
  expect(await regelVan(plek)).toBe('C4-eerst-afstemmen');
  expect(await regelVan(await maakPlek(huis, 'woning'))).toBe('C4-eerst-afstemmen');
  const { id } = await plan({ ...plek, afstemspoed: 'Er is vannacht brandgevaar gemeld door de brandweer.' });
  expect(await huis.vraag(toonControle, { id }, cor)).toMatchObject({
    afstemming: 'geen',
    afstemspoed: 'Er is vannacht brandgevaar gemeld door de brandweer.',
  });
});

test('C4 vrij is vrij, eerst bellen vraagt een vastgelegd gesprek, samen vraagt politie in het team', async () => {
  expect(await plan(await plekMet('vrij'))).toMatchObject({ gemeente: 'GM9001' });
  const bellen = await plekMet('eerst_bellen');
  expect(await regelVan(bellen)).toBe('C4-eerst-bellen');
  // Haste is no way around a word that was given.
  expect(await regelVan({ ...bellen, afstemspoed: 'Wij willen er vandaag nog heen.' })).toBe('C4-eerst-bellen');
  const { id } = await plan({ ...bellen, afstemgebeld: GEBELD });
  expect((await huis.vraag(toonControle, { id }, cor)).afstemgebeld).toBe(GEBELD);
  const samen = await plekMet('samen');
  expect(await regelVan(samen)).toBe('C4-samen');
  const team = [...planVan().team, { medewerkerId: rik.medewerkerId, rol: 'politie' }];
  expect(await plan({ ...samen, team, teamreden: 'De politie gaat mee voor de veiligheid.' })).toBeTruthy();
});

test('G2 na de sfeerovergang begint de geplande controle niet en komt er geen bij; na de weg terug weer wel', async () => {
  const plek = await plekMet('vrij');
  const { locatieId } = await huis.vraag(toonInrichting, { id: plek.inrichtingId }, cor);
  const { id } = await plan(plek);
  const grijs = {
    aanleiding: 'Het is nog niet duidelijk of dit toezicht of opsporing is.',
    terugkijkenOp: '2026-03-20',
  };
  const politieId = ORGANISATIES.politie.id;
  const zaak = await huis.doe(openGrijszaak, { gemeente: 'GM9001', locatieId, politieId, ...grijs }, cor);
  const stap = {
    id: zaak.id,
    dag: '2026-03-02',
    motivering: 'Er is een vermoeden van een strafbaar feit ontstaan.',
    verteld: true,
    vertelToelichting: 'Mondeling, aan de beheerder.',
  };
  const begin = { id, versie: 1, toegang: 'openbaar', legitimatie: 'ongevraagd', doelVerteld: true } as const;
  await huis.doe(legOvergangVast, { ...stap, naar: 'opsporing' }, jet);
  const geweigerd = await huis.weigert(huis.doe(beginControle, begin, tess));
  expect(geweigerd.weigering?.regel).toBe('G2-toezicht-dicht');
  expect(await regelVan({ ...plek, dubbelreden: 'Een tweede bezoek is nodig.' })).toBe('G2-toezicht-dicht');
  await huis.doe(legOvergangVast, { ...stap, naar: 'toezicht' }, jet);
  // Open again: what now stands in the way is only the preparation.
  expect((await huis.weigert(huis.doe(beginControle, begin, tess))).message).toContain('voorbereiding');
});
