import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesKenmerken } from './kenmerken.ts';
import { accountsleutel, kentekensleutel, telefoonsleutel, webadressleutel } from './nummersleutels.ts';
import { Stapelaar } from './stapelaar.ts';
import { maakSleutel } from './straten.ts';

/** Which texts end in one stapel, as numbers of the texts. */
function stapel(...teksten: string[]): number[][] {
  const s = new Stapelaar();
  teksten.forEach((text, id) => s.neem({ id, text, melder: 'x', datum: '2026-03-01' }));
  return Array.from(s.stapels(), (v) => v.stapel as number[]);
}

const samen = (...teksten: string[]) =>
  expect(stapel(...teksten), teksten.join('\n')).toEqual([teksten.map((_, n) => n)]);
const apart = (...teksten: string[]) => expect(stapel(...teksten), teksten.join('\n')).toEqual([]);

describe('G3 wat niet bij elkaar hoort blijft apart', () => {
  test.each([
    ['Kerkstraat 12 in Zwolle', 'Kerkstraat 14 in Zwolle'],
    ['Kerkstraat 12a in Zwolle', 'Kerkstraat 12b in Zwolle'],
    ['Kerkstraat 12 in Zwolle', 'Kerkstraat 112 in Zwolle'],
    ['Kerkstraat 12 in Zwolle', 'Kerkstraat 12 in Deventer'],
    ['Molenstraat 8, Meppel', 'Molenweg 8, Meppel'],
    ['het pand naast Kerkstraat 12 in Zwolle', 'Kerkstraat 12 in Zwolle'],
    ['7941 KL nr 33', '7941 KL nr 35'],
  ])('een ander adres: %s / %s', (a, b) => apart(a, b));

  test.each([
    ['Bel 06-21345678', 'Bel 06-21345679'],
    ['kenteken XG-338-L', 'kenteken XG-339-L'],
    ['KvK 61234578', 'KvK 61234587'],
    ['Advertentie 7788123', 'Advertentie 7788124'],
    ['kenteken gp575p ik heb 112 gebeld', 'kenteken tl446k ik heb 112 gebeld'],
  ])('één cijfer anders: %s / %s', (a, b) => apart(a, b));

  test.each([
    ['Verhuurder is Jan Bakker in Zwolle', 'Verhuurder is Piet Bakker in Zwolle'],
    ['Verhuurder is J. de Vries in Zwolle', 'Verhuurder is J. de Vries in Emmen'],
    ['Exploitant: Bogdan Mulder, Meppel', 'Verhuurder is M. Mulder in Meppel'],
    ['het gaat over club jasmijn te assen', 'Salon Grand Jasmijn in Assen'],
    ['Hotel Ibis in Zwolle', 'Hotel Ibis in Emmen'],
    ['Massagesalon Orchidee in Zwolle', 'Massagesalon Orchidee in Emmen'],
    ['Een Thaise massagesalon in Zwolle', 'De Thaise massagesalon in Zwolle is dicht'],
  ])('een andere naam of plaats: %s / %s', (a, b) => apart(a, b));

  test.each([
    ['Ik woon op Kerkstraat 14 in Zwolle en zie auto’s', 'Kerkstraat 14 in Zwolle is een bordeel'],
    ['U kunt mij bellen op 06-21345678', 'Mijn nummer is 06-21345678'],
    ['Ik belde 0900-8844', 'De politie (0900 8844) kwam niet'],
    ['Meld Misdaad Anoniem 0800-7000', 'bel 0800 7000'],
    ['Ik zag het op kinky.nl', 'Staat op www.kinky.nl'],
    ['Het staat op kinky.nl/amsterdam', 'zie https://kinky.nl/amsterdam/'],
    ['Er werkt een Roemeense vrouw met lang haar', 'Roemeense vrouw met lang haar'],
    ['Zij noemt zich Roxana en werkt alleen', 'Roxana werkt er ook'],
  ])('van de melder zelf, van iedereen of van een sekswerker: %s / %s', (a, b) => apart(a, b));

  test('zwakke banden maken geen keten', () => {
    expect(
      stapel(
        'Verhuurder Bakker in Zwolle',
        'Verhuurder Jan Bakker in Zwolle, kenteken XG-338-L',
        'Verhuurder Piet Bakker in Zwolle, kenteken HB-746-Z',
      ).some((s) => s.includes(1) && s.includes(2)),
    ).toBe(false);
  });
});

describe('G3 wat bij elkaar hoort komt bij elkaar', () => {
  test('hetzelfde adres, hoe ook geschreven', () => {
    samen(
      'Kerkstr. 12 te Zwolle',
      'kerkstraat 12 zwolle',
      'Kerkstraat nr 12, Zwolle',
      'nummer 12 in de Kerkstraat te Zwolle',
      'Kerkstaat 12 in Zwolle',
    );
    samen('Kerkstraat 12a, Zwolle', 'Kerkstraat 12 A in Zwolle', 'Kerkstraat 12-a te Zwolle');
    samen('Havenkade 12-II in Zwolle', 'Havenkade 12 2hoog in Zwolle', 'Havenkade 12-2 te Zwolle');
    samen('Kadeweg 5 (voorheen Havenstraat) te Kampen', 'Havenstraat 5 in Kampen');
    samen('7941 KL nr 33', 'postcode 7941kl nummer 33');
    samen('Hoek Molenstraat/Parallelweg in Meppel', 'waar de parallelweg op de molenstraat uitkomt in Meppel');
    samen('burg. Jansenlaan 3 Assen', 'Burgemeester Jansenlaan 3 te Assen');
  });

  test('hetzelfde nummer, hoe ook geschreven', () => {
    samen(
      'bel 06-21345678',
      'tel +31 6 2134 5678',
      '0031621345678',
      '+31 (0)6 21345678',
      '06.21.34.56.78',
      'O6-21345678',
      'nul zes twee een drie vier vijf zes zeven acht',
    );
    samen('kenteken XG-30-8L', 'kenteken xg3o8l', 'auto XG30 8L gezien, kenteken XG308L');
    samen('KvK 61234578', 'kvk-nummer 6123 4578', 'handelsregister: 61.23.45.78');
    samen('https://www.kinky.nl/advertentie/7788123?x=1', 'Advertentienummer 7788123', '#7788123 op kinky.nl');
    samen('mail Info@Zon.example', 'info (at) zon.example');
    samen('telegram @sweet_lotus88', 'insta sweet_lotus88');
    samen('bel +40 721 345 678', '0040721345678');
  });

  test('dezelfde facilitator en dezelfde zaak', () => {
    samen('Verhuurder Youssef el Amrani', 'eigenaar is Yusuf El Amrani', 'pand verhuurd door El Amrani, Youssef');
    samen('Kees Verhulst verhuurt kamers', 'verhuurder Cornelis Verhulst');
    samen(
      'Massagesalon Orchidee in Kampen',
      "salon 'orchidee' te Kampen",
      'Orchidee Massage (Kampen)',
      'massagesalon Orchide in Kampen',
    );
  });

  test('elke band heeft een reden die een mens kan nazien', () => {
    const s = new Stapelaar();
    s.neem({ id: 'a', text: 'Kerkstraat 12 Zwolle', melder: '', datum: '' });
    s.neem({ id: 'b', text: 'kerkstr. 12 te Zwolle', melder: '', datum: '' });
    expect([...s.stapels()]).toEqual([
      { stapel: ['a', 'b'], redenen: [{ a: 'a', b: 'b', kenmerk: 'adres: kerkstraat 12 zwolle', zekerheid: 'zeker' }] },
    ]);
  });
});

interface Proef {
  groep: string;
  datum: string;
  melder: string;
  text: string;
}

const zestig: Proef[] = readFileSync(join(import.meta.dirname, 'proef/zestig.txt'), 'utf8')
  .split('\n')
  .filter((r) => r && !r.startsWith('#'))
  .map((r, n) => {
    const [groep, datum, melder, ...text] = r.split('|') as [string, string, string, ...string[]];
    return { groep: groep === '-' ? `-${n}` : groep, datum, melder, text: text.join('|') };
  });

function groepenVan(meldingen: readonly Proef[]): string[] {
  const s = new Stapelaar();
  for (const m of meldingen) s.neem({ ...m, id: m.text });
  return Array.from(s.stapels(), (v) => v.stapel.map(String).toSorted().join('\n')).toSorted();
}

describe('G3 zestig meldingen van de hand', () => {
  test('G3 van zestig meldingen van de hand zijn precisie en recall per paar 1', () => {
    const goud = Map.groupBy(zestig, (m) => m.groep);
    const verwacht = [...goud.values()]
      .filter((g) => g.length > 1)
      .map((g) =>
        g
          .map((m) => m.text)
          .toSorted()
          .join('\n'),
      );
    expect(groepenVan(zestig)).toEqual(verwacht.toSorted());
  });

  test('de volgorde maakt voor deze meldingen niet uit', () => {
    const vast = groepenVan(zestig);
    fc.assert(
      fc.property(fc.shuffledSubarray(zestig, { minLength: zestig.length }), (m) => {
        expect(groepenVan(m)).toEqual(vast);
      }),
      { numRuns: 8 },
    );
  });
});

const nummers = fc.array(
  fc.constantFrom('06-21345678', '06-21345679', 'KvK 61234578', 'kenteken XG-338-L', 'Kerkstraat 12 te Zwolle'),
  {
    minLength: 1,
    maxLength: 3,
  },
);

describe('G3 wetten', () => {
  test('erbij komen scheidt niet wat zeker bij elkaar was', () => {
    fc.assert(
      fc.property(fc.array(nummers, { minLength: 2, maxLength: 8 }), nummers, (meldingen, erbij) => {
        const teksten = meldingen.map((m) => m.join('. '));
        const later = stapel(...teksten, erbij.join('. '));
        for (const s of stapel(...teksten)) expect(later.some((l) => s.every((i) => l.includes(i)))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('een sleutel van een sleutel is zichzelf', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.integer({ min: 10_000_000, max: 99_999_999 }), (t, n) => {
        expect(kentekensleutel(kentekensleutel(t))).toBe(kentekensleutel(t));
        expect(accountsleutel(accountsleutel(t))).toBe(accountsleutel(t));
        expect(telefoonsleutel(`+${telefoonsleutel(`06-${n}`)}`)).toBe(`316${n}`);
        expect(webadressleutel(webadressleutel(`https://www.salon${n}.nl/`))).toBe(`salon${n}.nl`);
        const straat = maakSleutel(`Kerk${n}str.`);
        expect(maakSleutel(straat)).toBe(straat);
      }),
    );
  });

  test('elke vindplaats ligt in de tekst', () => {
    const stukken = fc.constantFrom(...zestig.map((m) => m.text), '🏠', 'İ', ' 12a ', 'hoek ', '\n');
    fc.assert(
      fc.property(fc.array(stukken, { maxLength: 5 }), (delen) => {
        const tekst = delen.join(' ');
        const k = leesKenmerken(tekst);
        for (const v of [...k.adressen, ...k.hoeken, ...k.zaken, ...k.facilitators, ...k.nummers, ...k.straten]) {
          expect(v.start).toBeGreaterThanOrEqual(0);
          expect(v.eind).toBeGreaterThan(v.start);
          expect(v.eind).toBeLessThanOrEqual(tekst.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
