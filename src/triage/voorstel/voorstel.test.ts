import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stelRoutesVoor } from './index.ts';

const kort = (tekst: string) => {
  const { routes, indicatoren, spoed } = stelRoutesVoor(tekst);
  return [routes.join(' '), indicatoren.join(' '), spoed];
};
const NIETS = ['geen', '', false];

describe('R2 telt niet mee', () => {
  test.each([
    ['een ontkenning vooraf', 'Geen tekenen van dwang, geweld of wapens aangetroffen.'],
    ['een ontkenning achteraf', 'Dwang is niet gebleken.'],
    ['een ontkenning door wie het aangaat', "Ze zei: 'Niemand dwingt mij, ik werk voor mezelf.'"],
    ['een tegenaanwijzing', 'Paspoort in eigen hand, bepaalt zelf prijzen en werktijden.'],
    ['een vermoeden zonder feit', 'Vraagt zich af of er sprake is van dwang.'],
    ['een vraag die open bleef', 'Of er sprake is van dwang weten we niet; gekeken of er iemand werd opgesloten.'],
    ['een veronderstelling', 'Stel dat iemand gedwongen wordt, wie moet ik dan bellen?'],
    ['een folder of training', 'In de folder staat dat slachtoffers geen paspoort hebben en niet weg mogen.'],
    ['een wet', 'Op grond van artikel 273f Sr is het afpakken van een paspoort strafbaar.'],
    ['wat voorbij en opgelost is', 'Vorig jaar zat hier een illegaal bordeel, dat is gesloten. Nu woont er een gezin.'],
    ['een vraag om kennis', 'Hoe vraag ik een vergunning aan voor een seksinrichting?'],
    ['samen wonen', 'Er wonen twee vrouwen samen op nummer 8.'],
    ['kinderen en vuilnis', 'Kinderen spelen laat op straat en er ligt vuilnis voor de deur.'],
    ['een oordeel', 'Ik vind het een schande dat dit werk in onze straat gebeurt.'],
    ['een getal dat geen leeftijd is', 'De club op nummer 16 is al 15 jaar open, van 14 tot 16 uur is het druk.'],
    ['een lege tekst', ' \n '],
  ])('%s', (_naam, tekst) => expect(kort(tekst)).toEqual(NIETS));
});

describe('R2 G1 telt mee', () => {
  test.each([
    ['niet zonder geweld', 'Het ging niet zonder geweld tegen de vrouw.', ['strafrechtelijk', '', false]],
    ['een aanhaling', "'Ik mag niet weg van hem', zei ze.", ['strafrechtelijk', 'B4', false]],
    ['een man met een mes', 'Er stond een man met mes voor de deur.', ['strafrechtelijk', '', true]],
    ['een minderjarige', 'Meisje van 16 ontvangt mannen in een hotel.', ['strafrechtelijk zorg', '', true]],
    ['onvergund', 'Seksinrichting zonder vergunning in een woonhuis.', ['bestuursrechtelijk', '', false]],
    ['wie hulp vraagt', 'Sekswerker wil stoppen en zoekt hulp.', ['zorg', '', false]],
    ['te weinig loon', 'Personeel van de salon krijgt geen loon.', ['nla', '', false]],
    ['opgesloten, met zorg erbij', 'Ze zit opgesloten en krijgt geen eten.', ['strafrechtelijk zorg', 'B4 D3', true]],
    [
      'uitbuiting op een onvergunde plek',
      'Privéhuis zonder vergunning. De exploitant heeft haar paspoort ingenomen.',
      ['bestuursrechtelijk strafrechtelijk', 'B1', false],
    ],
    ['een verschrijving', 'Ze werd mishandelt en mag nie naar buite.', ['strafrechtelijk zorg', 'B4 D1', true]],
    [
      'een opgelost verleden dat terugkwam',
      'Vorig jaar gesloten, nu weer een illegaal bordeel.',
      ['bestuursrechtelijk', '', false],
    ],
  ])('%s', (_naam, tekst, uit) => expect(kort(tekst)).toEqual(uit));

  test('lange dagen en slapen op het werk zijn in een gewoon dienstverband iets voor de Arbeidsinspectie', () => {
    const uit = stelRoutesVoor('Koks van het restaurant slapen op de grond boven de zaak en krijgen geen loon.');
    expect(uit).toMatchObject({ routes: ['nla'], indicatoren: ['C5'] });
    expect(stelRoutesVoor('De meisjes slapen in de werkkamers waar ze klanten ontvangen.').routes).toEqual([
      'strafrechtelijk',
    ]);
  });

  test('een frase staat op haar plaats, met code en lijst', () => {
    const tekst = 'De exploitant heeft haar paspoort afgepakt.';
    const [frase] = stelRoutesVoor(tekst).frasen;
    expect(frase).toMatchObject({ code: 'B1', lijst: 'indicatoren' });
    expect(tekst.slice(frase!.start, frase!.eind)).toBe(frase!.tekst);
  });
});

const HERKOMST = [
  'Nederlandse',
  'Bulgaarse',
  'Chinese',
  'Nigeriaanse',
  'Poolse',
  'Braziliaanse',
  'Syrische',
  'blonde',
  'lange',
];
const PERSONEN = [
  ['man', 'hij', 'hem'],
  ['vrouw', 'zij', 'haar'],
];
const ZINNEN = [
  (h: string, [wie, ze, haar]: string[]) =>
    `Een ${h} ${wie} vertelde dat ${ze} niet weg mag en dat de baas ${haar} slaat.`,
  (h: string, [wie, ze]: string[]) => `Er woont een ${h} ${wie}, ${ze} krijgt soms bezoek.`,
  (h: string, [wie, ze]: string[]) =>
    `De ${h} ${wie} werkt zelfstandig, ${ze} heeft een vergunning en alles is in orde.`,
  (h: string, [wie, ze]: string[]) => `${h} ${wie} moet elke dag 500 euro afdragen, anders krijgt ${ze} straf.`,
  (h: string, [wie]: string[]) => `In dat pand wordt zonder vergunning gewerkt door een ${h} ${wie}.`,
];

describe('V1 C2 weegt niet', () => {
  test('afkomst, uiterlijk of geslacht: een ander woord geeft hetzelfde voorstel', () => {
    const keus = fc.record({ h: fc.constantFrom(...HERKOMST), p: fc.constantFrom(...PERSONEN) });
    fc.assert(
      fc.property(keus, keus, fc.constantFrom(...ZINNEN), (a, b, zin) => {
        expect(kort(zin(a.h, a.p))).toEqual(kort(zin(b.h, b.p)));
      }),
    );
  });

  test('elke frase ligt in de tekst, en geen staat alleen', () => {
    const woord = fc.constantFrom(
      'ze',
      'paspoort',
      'geen',
      'niet',
      'mag',
      'weg',
      'slaat',
      'club',
      'vergunning',
      'zonder',
      '16',
      '.',
      ',',
      '?',
      'ë',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 40 }), (woorden) => {
        const tekst = woorden.join(' ');
        const { routes, frasen } = stelRoutesVoor(tekst);
        for (const f of frasen) expect(tekst.slice(f.start, f.eind)).toBe(f.tekst);
        expect(routes.includes('geen')).toBe(routes.length === 1 && frasen.length === 0);
      }),
    );
  });
});
