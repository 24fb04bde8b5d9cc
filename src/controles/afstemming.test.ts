import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  beantwoordAfstemming,
  beantwoordWachten,
  beeindigWachten,
  legAfspraakVast,
  vraagAfstemming,
  vraagWachten,
} from '../afstemming/index.ts';
import { legOvergangVast, openGrijszaak } from '../grijs/index.ts';
import { toonInrichting } from '../inrichtingen/index.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { beginControle } from './begin-controle.ts';
import { planControle } from './plan-controle.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { kamer } from './index.ts';
import { BEGIN, bereidVoor, GEBELD, maakPlek, planVan, versieVan, wijsAan } from './proef/proefcontrole.ts';
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
/** Plans without a call, unless the test gives one. */
const plan = (anders: object) => {
  const { gebeldMet: _met, gebeldOp: _op, gebeldUitkomst: _uitkomst, ...zonder } = planVan();
  return huis.doe(planControle, { ...zonder, ...anders }, cor);
};
const regelVan = async (anders: object) => (await huis.weigert(plan(anders))).weigering?.regel;

test('C4 weigert zonder afspraak van de gemeente tot er gebeld is, en een half of toekomstig gesprek', async () => {
  const plek = await maakPlek(huis);
  expect(await regelVan(plek)).toBe('C4-zonder-afspraak');
  expect(await regelVan({ ...plek, gebeldMet: GEBELD.gebeldMet })).toBe('C4-zonder-afspraak');
  const spoed = { afstemspoed: 'De brandweer vraagt vannacht om toezicht.' };
  const half = huis.weigert(plan({ ...plek, ...spoed, gebeldMet: GEBELD.gebeldMet }));
  expect((await half).velden[0]).toMatchObject({ veld: 'gebeldOp' });
  const morgen = huis.weigert(plan({ ...plek, ...GEBELD, gebeldOp: '2026-03-03T09:00:00Z' }));
  expect((await morgen).velden[0]).toMatchObject({ veld: 'gebeldOp' });
  const { id } = await plan({ ...plek, ...GEBELD });
  expect(await huis.vraag(toonControle, { id }, cor)).toMatchObject({
    afstemming: 'geen_afspraak',
    gebeldMet: GEBELD.gebeldMet,
    gebeldUitkomst: GEBELD.gebeldUitkomst,
  });
  expect(await plan({ ...(await maakPlek(huis)), ...spoed })).toBeTruthy();
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
  const { id } = await plan({ ...bellen, ...GEBELD });
  expect((await huis.vraag(toonControle, { id }, cor)).gebeldUitkomst).toBe(GEBELD.gebeldUitkomst);
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
  huis.klok.zet('2026-03-03T10:00:00Z');
  await huis.doe(legOvergangVast, { ...stap, naar: 'opsporing' }, jet);
  const geweigerd = await huis.weigert(huis.doe(beginControle, begin, tess));
  expect(geweigerd.weigering?.regel).toBe('G2-toezicht-dicht');
  // The page says it with the same sentence, before anybody presses.
  const { html } = await openBladzijde(huis, kamer.paginas, `/controles/nieuw?inrichting=${plek.inrichtingId}`, cor);
  expect(html).toContain('Deze plek staat onder opsporing');
  expect(await regelVan({ ...plek, dubbelreden: 'Een tweede bezoek is nodig.' })).toBe('G2-toezicht-dicht');
  await huis.doe(legOvergangVast, { ...stap, naar: 'toezicht' }, jet);
  // Open again: what now stands in the way is only the preparation.
  expect((await huis.weigert(huis.doe(beginControle, begin, tess))).message).toContain('voorbereiding');
});

const beginnen = async (id: string, meer: object = {}) =>
  huis.doe(beginControle, { id, versie: await versieVan(huis, id), ...BEGIN, ...meer }, tess);

test('C4 het begin kijkt opnieuw: een antwoord dat niet meer geldt vraagt een gesprek, een ander woord ook', async () => {
  const { id } = await plan(await plekMet('vrij'));
  await bereidVoor(huis, id);
  huis.klok.zet('2026-03-06T10:00:00Z');
  expect((await huis.weigert(beginnen(id))).weigering?.regel).toBe('C4-eerst-afstemmen');
  const { locatieId } = await huis.vraag(toonControle, { id }, cor);
  const dagen = { van: '2026-03-06', tot: '2026-03-08' };
  await huis.doe(vraagAfstemming, { gemeente: 'GM9001', locatieId, ...dagen }, cor);
  huis.klok.zet('2026-03-06T18:00:00Z');
  expect((await huis.weigert(beginnen(id))).weigering?.regel).toBe('C4-eerst-bellen');
  await beginnen(id, { ...GEBELD, gebeldOp: '2026-03-06T17:30:00Z' });
  expect(await huis.vraag(toonControle, { id }, cor)).toMatchObject({
    afstemming: 'vrij',
    beginAfstemming: 'eerst_bellen',
    beginGebeldUitkomst: GEBELD.gebeldUitkomst,
    deur: null,
  });
});

test('C13 waar wordt gewacht plant en begint niemand, ook niet na vrij; alleen bij gevaar met een gesprek', async () => {
  const plek = await plekMet('vrij');
  const { id } = await plan(plek);
  await bereidVoor(huis, id);
  const { locatieId } = await huis.vraag(toonControle, { id }, cor);
  const vraag = { gemeente: 'GM9001', locatieId, politieId: ORGANISATIES.politie.id, tot: '2026-03-10' };
  const wacht = await huis.doe(vraagWachten, { ...vraag, wat: 'Geen bezoek tot het gesprek is geweest.' }, cor);
  const weer = { ...plek, dubbelreden: 'Een tweede bezoek is nodig.' };
  expect(await plan(weer)).toBeTruthy();
  await huis.doe(beantwoordWachten, { id: wacht.id, antwoord: 'akkoord', zin: 'Dat is goed tot die dag.' }, rik);
  expect(await regelVan(weer)).toBe('C13-hier-wordt-gewacht');
  const gevaar = { gevaar: 'Er is een gaslek gemeld; mensen slapen daar.' };
  expect(await regelVan({ ...weer, ...gevaar })).toBe('C13-hier-wordt-gewacht');
  expect(await plan({ ...weer, ...gevaar, ...GEBELD })).toBeTruthy();
  // After the day to look again nobody waits any more.
  expect(await regelVan({ ...weer, begin: '2026-03-11T20:00:00Z', eind: '2026-03-11T22:00:00Z' })).not.toContain('C13');
  huis.klok.zet('2026-03-03T19:00:00Z');
  expect((await huis.weigert(beginnen(id))).weigering?.regel).toBe('C13-hier-wordt-gewacht');
  const open = (adres: string) => openBladzijde(huis, kamer.paginas, adres, tess);
  expect((await open(`/controles/${id}`)).html).toContain('Pas op de plaats tot en met 10 maart 2026');
  expect((await open(`/controles/${id}/beginnen`)).html).toContain('name="gevaar"');
  await huis.doe(beeindigWachten, { id: wacht.id, zin: 'Het gesprek is geweest, het hoeft niet meer.' }, rik);
  expect((await open(`/controles/${id}/beginnen`)).html).not.toContain('name="gevaar"');
  await beginnen(id);
});
