import { afterAll, beforeAll, describe, test } from 'vitest';
import { eersteMelding, wijkagent, stapel, antwoordMetCode } from './yukon/begin.ts';
import { weging, tafel, gesprek, kijken } from './yukon/tafel.ts';
import { afstemming, controle, machtiging, plannen, verslag } from './yukon/controle.ts';
import { naarDeAandachtsfunctionaris, sfeerovergang, onderzoek, wachten } from './yukon/overgang.ts';
import { rapportage, sluitenWacht, sluiting, vonnis } from './yukon/slot.ts';
import { beginYukon, type Yukon } from './yukon/mensen.ts';

// G4: a line as in the zaak Yukon of the leidraad, from the first neighbour to the verdict, as nine people over eighteen months. At each
// moment the others look over the fence, and see no more than their role may.
let y: Yukon;
beforeAll(async () => {
  y = await beginYukon();
});
afterAll(() => y?.v.sluit());

describe('van de eerste buur tot het vonnis', { timeout: 240_000 }, () => {
  test('G4 maart 2026: een buur meldt zonder naam, en alleen de coördinator leest de woorden', () => eersteMelding(y));
  test('G4 maart 2026: de wijkagent ziet iets in haar wijk, en dat blijft bij de politie', () => wijkagent(y));
  test('G4 april 2026: signalen uit twee bronnen stapelen, met de reden erbij', () => stapel(y));
  test('G4 april 2026: de buur leest met de code dat er gekeken wordt, en niet wat', () => antwoordMetCode(y));
  test('G4 mei 2026: de rechercheur weegt, een mens besluit, en de gemeente ziet geen weging', () => weging(y));
  test('G4 mei 2026: aan tafel in het grijze gebied, met rollen en een dag om terug te kijken', () => tafel(y));
  test('G4 mei 2026: een waarschuwingsgesprek met de verhuurder, met een brief die vaststaat', () => gesprek(y));
  test('G4 juni 2026: kijken naar een plek binnen grenzen die het programma bewaakt', () => kijken(y));
  test('G4 juni 2026: vóór de controle één woord van de politie, op een vast moment en zonder reden', () =>
    afstemming(y));
  test('G4 juni 2026: een controle staat gepland, met politie en zorg in het team', () => plannen(y));
  test('G4 juni 2026: alleen de burgemeester machtigt om binnen te gaan', () => machtiging(y));
  test('G4 juni 2026: een controle met politie en zorg, die de exploitatie vaststelt en niemand op een lijst zet', () =>
    controle(y));
  test('G4 juni 2026: het verslag van binnentreden houdt de naam van de bewoner bij drie mensen', () => verslag(y));
  test('G4 juni 2026: wat op mensenhandel wijst gaat naar de aandachtsfunctionaris, en toezicht ziet het niet terug', () =>
    naarDeAandachtsfunctionaris(y));
  test('G4 juni 2026: de zaak gaat over naar opsporing: toezicht stopt daar, de stukken gaan mee op hun grond', () =>
    sfeerovergang(y));
  test('G4 juni 2026: de rechercheur begint een onderzoek, met een veilige plek en een zorgcoördinator', () =>
    onderzoek(y));
  test('G4 juni 2026: de politie vraagt te wachten met sluiten, en de gemeente is akkoord', () => wachten(y));
  test('G4 juni 2026: rapport en rapportage gaan naar de burgemeester', () => rapportage(y));
  test('G4 juli 2026: sluiten wacht, want dat is met de politie afgesproken', () => sluitenWacht(y));
  test('G4 september 2026: op de dag om opnieuw te kijken sluit de burgemeester de woning', () => sluiting(y));
  test('G4 september 2027: het vonnis staat bij de politie, de zaak is dicht, en de buur leest hoe het afliep', () =>
    vonnis(y));
});
