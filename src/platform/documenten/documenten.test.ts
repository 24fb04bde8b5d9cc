import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createDocumentenmotor, type Blok, type Document, type Standaard } from './index.ts';
import { alinea, leesTekst, ruw, voorbeeld } from './voorbeeld.vitest.ts';

const STANDAARDEN: Standaard[] = ['ua-1', 'a-3a'];
const motor = createDocumentenmotor();
afterAll(() => motor.sluit());

const maak = (anders: Partial<Document>, standaard: Standaard = 'ua-1') => motor.maak(voorbeeld(anders), standaard);
const kaal = (tekst: string) => tekst.replaceAll(/\s/g, '');

describe('weigert wat geen goed document geeft', () => {
  const rij = ['1', '2', '3'];
  test.each<[string, Partial<Document>]>([
    ['zonder titel', { titel: ' \u{0}\u{202E}' }],
    ['zonder kenmerk', { kenmerk: '' }],
    ['met een dag die niet bestaat', { datum: '2026-02-30' }],
    ['met een kleur die Typst zou kunnen zijn', { huisstijl: { kleur: 'red); #read("/etc/passwd' } }],
    [
      'met een blok van een onbekende soort, zoals een afbeelding',
      { blokken: [{ soort: 'afbeelding' } as unknown as Blok] },
    ],
    ['met een kop zonder tekst', { blokken: [{ soort: 'kop', niveau: 1, tekst: ' ' }] }],
    ['met een rij die niet bij de koppen past', { blokken: [{ soort: 'tabel', koppen: ['A', 'B'], rijen: [rij] }] }],
    [
      'met een bijlage die uit haar map wil',
      { bijlagen: [{ bestandsnaam: '../x.json', omschrijving: '', gegevens: 1 }] },
    ],
  ])('een document %s', async (_, anders) => {
    await expect(maak(anders, 'a-3a')).rejects.toMatchObject({ name: 'Documentfout', code: 'ONGELDIG' });
  });

  test('een document dat te groot is', async () => {
    const klein = createDocumentenmotor({ grootsteOmvang: 2_000 });
    await expect(klein.maak(voorbeeld({ blokken: [alinea('x'.repeat(3_000))] }), 'ua-1')).rejects.toMatchObject({
      code: 'TE_GROOT',
    });
    await klein.sluit();
  });
});

describe('zet vreemde tekst letterlijk op de pagina', () => {
  const AANVAL =
    '#read("/etc/passwd") #import "x.typ": * #{panic()} $x^2$ @bron <bron> `code` ```js a``` *vet* _schuin_ \\ \\u{41} ~ -- --- ... [x] {y} "aan" \'uit\' = kop // weg /* weg */ https://a.nl {{x}} ${y} %s </script> ( ) \\( \\)';

  test.each(STANDAARDEN)('in elk veld (%s)', async (standaard) => {
    const { pdf } = await motor.maak(overal(AANVAL), standaard);
    const tekst = leesTekst(pdf);
    expect(tekst.split(kaal(AANVAL)).length - 1).toBeGreaterThanOrEqual(20);
    expect(tekst).not.toContain('root:');
  });

  test.each(STANDAARDEN)(
    'toont een teken zonder letter als nummer, en laat onzichtbare tekens weg (%s)',
    async (standaard) => {
      const boos =
        'voor\u{0}\u{7}\u{1B}\u{D800}\u{202E}\u{2066}\u{200B}\u{FEFF}\u{E000}\u{1F600}\u{FFFE}\u{10FFFF}na\r\nregel\u{2028}twee\u{E0041}';
      const tekst = leesTekst((await motor.maak(overal(boos), standaard)).pdf);
      expect(tekst).toContain('voor[U+FFFD][U+E000][U+1F600][U+FFFE][U+10FFFF]naregeltwee');
    },
  );

  test('breekt een lange reeks zonder tekens toe te voegen', async () => {
    const reeks = `https://voorbeeld.example/${'abcdefghij'.repeat(12)}?x=1`;
    const { pdf } = await maak({
      titel: reeks,
      blokken: [alinea(reeks), { soort: 'tabel', koppen: ['A', reeks], rijen: [[reeks, 'b']] }],
    });
    expect(leesTekst(pdf).split(reeks).length - 1).toBeGreaterThanOrEqual(4);
    expect(ruw(pdf)).toContain(`/Title (${reeks})`);
  });
});

describe('maakt een bestand dat aan de standaard voldoet', () => {
  test.each<[Standaard, string[]]>([
    ['ua-1', ['<pdfuaid:part>1<', '/DisplayDocTitle true']],
    ['a-3a', ['<pdfaid:part>3<', '<pdfaid:conformance>A<', '/OutputIntent']],
  ])('%s: kenmerken, taal, titel en opmaakboom', async (standaard, kenmerken) => {
    const bestand = ruw((await motor.maak(voorbeeld(), standaard)).pdf);
    const nodig = ['/Marked true', '/Lang (nl-NL)', '/StructTreeRoot', '/Outlines'];
    const rollen = [
      '/S /H1',
      '/S /H2',
      '/S /P',
      '/S /L',
      '/S /LBody',
      '/S /Table',
      '/S /THead',
      '/S /TH',
      '/S /Caption',
      '/S /BlockQuote',
    ];
    expect([...kenmerken, ...nodig, ...rollen].filter((teken) => !bestand.includes(teken))).toEqual([]);
    expect(bestand).toMatch(/<dc:title>.*Bevindingen van het bezoek/);
  });

  test('noemt de organisatie als auteur en geen mens', async () => {
    const bestand = ruw((await maak({})).pdf);
    expect(bestand).toMatch(/<dc:creator>.*Gemeente Waterhaven/);
    expect(bestand).not.toContain('de Wit');
  });

  test('neemt gegevens mee naar het archief, nooit naar de lezer', async () => {
    const bijlagen = [{ bestandsnaam: 'bron.json', omschrijving: 'Waaruit dit is gemaakt', gegevens: { nummer: 417 } }];
    const archief = ruw((await maak({ bijlagen }, 'a-3a')).pdf);
    expect(archief).toContain('"nummer": 417');
    expect(archief).toContain('/AFRelationship /Source');
    expect(archief).toContain('bron.json');
    const lezer = ruw((await maak({ bijlagen }, 'ua-1')).pdf);
    expect(lezer).not.toMatch(/nummer|EmbeddedFile/);
    expect(ruw((await maak({}, 'a-3a')).pdf)).not.toContain('EmbeddedFile');
  });

  test('zegt op elke pagina dat het een concept is', async () => {
    const { pdf, paginas } = await maak({ status: 'concept' });
    expect(leesTekst(pdf).split('CONCEPT').length - 1).toBe(paginas);
    expect(leesTekst((await maak({})).pdf)).not.toMatch(/concept/i);
  });

  test('nummert koppen, ook met een overgeslagen niveau, en pagina’s', async () => {
    const tekst = leesTekst((await maak({})).pdf);
    for (const deel of [
      '1Aanleiding',
      '1.1Gegevens',
      'pagina1van2',
      'pagina2van2',
      'weggelaten:vertrouwelijkmeegedeeld',
      'Kenmerk2026-000417',
    ]) {
      expect(tekst).toContain(deel);
    }
  });
});

test('herhaalt de kop van een lange tabel op elke pagina', async () => {
  const rijen = Array.from({ length: 600 }, (_, i) => [String(i + 1), `Bevinding ${i + 1}`]);
  const { pdf, paginas } = await maak({
    blokken: [{ soort: 'tabel', koppen: ['Volgnummer', 'Bevinding'], rijen }],
  });
  expect(paginas).toBeGreaterThan(10);
  expect(leesTekst(pdf).split('Volgnummer').length - 1).toBe(paginas);
  expect(leesTekst(pdf)).toContain('Bevinding600');
});

test('maakt ook van lege delen een document', async () => {
  const leeg: Blok[] = [
    alinea(''),
    { soort: 'lijst', items: [] },
    { soort: 'gegevens', rijen: [] },
    { soort: 'tabel', koppen: ['A', 'B'], rijen: [] },
    { soort: 'kader', aard: 'aandacht', titel: '', tekst: [] },
    { soort: 'ondertekening' },
  ];
  for (const standaard of STANDAARDEN) {
    const { pdf } = await maak(
      { blokken: leeg, ondertekenaar: undefined, voettekst: undefined, inhoudsopgave: true },
      standaard,
    );
    expect(leesTekst(pdf)).toContain('Geengegevens');
  }
  await expect(maak({ blokken: [] })).resolves.toMatchObject({ paginas: 1 });
});

test('geeft bij gelijke invoer gelijke bytes, ook uit een andere werker', async () => {
  const ander = createDocumentenmotor();
  const bijlagen = [{ bestandsnaam: 'bron.json', omschrijving: 'bron', gegevens: [1] }];
  for (const standaard of STANDAARDEN) {
    const een = await maak({ bijlagen }, standaard);
    await maak({ titel: 'Iets anders' }, standaard);
    const twee = await ander.maak(voorbeeld({ bijlagen }), standaard);
    expect(twee.sha256).toBe(een.sha256);
    expect(een.sha256).toBe(createHash('sha256').update(een.pdf).digest('hex'));
  }
  await ander.sluit();
});

describe('de werker', () => {
  test('maakt tien documenten tegelijk, elk het zijne', async () => {
    const nummers = Array.from({ length: 10 }, (_, i) => `2026-${i}00`);
    const gemaakt = await Promise.all(nummers.map((kenmerk, i) => maak({ kenmerk }, STANDAARDEN[i % 2])));
    gemaakt.forEach(({ pdf }, i) => expect(leesTekst(pdf)).toContain(`Kenmerk${nummers[i]}`));
  });

  test('begint pas bij het eerste document en gaat weg als het stil is', async () => {
    const lui = createDocumentenmotor({ rustMs: 30 });
    expect(lui.werkerPid()).toBeUndefined();
    await lui.maak(voorbeeld(), 'ua-1');
    await expect.poll(() => lui.werkerPid()).toBeUndefined();
    await expect(lui.maak(voorbeeld(), 'ua-1')).resolves.toHaveProperty('paginas', 2);
    await lui.sluit();
  });

  test('komt terug als hij wegvalt, en maakt het document alsnog', async () => {
    await maak({});
    const eerste = motor.werkerPid() ?? 0;
    const onderweg = maak({ kenmerk: 'na de val' });
    await Promise.resolve();
    process.kill(eerste, 'SIGKILL');
    expect(leesTekst((await onderweg).pdf)).toContain('Kenmerknadeval');
    expect(motor.werkerPid()).not.toBe(eerste);
  });

  test('meldt een werker die telkens wegvalt, en een die blijft hangen', async () => {
    const stuk = createDocumentenmotor({ werkerPad: 'bestaat-niet.mjs' });
    await expect(stuk.maak(voorbeeld(), 'ua-1')).rejects.toMatchObject({ code: 'MISLUKT' });
    const traag = createDocumentenmotor({ langsteMs: 1 });
    await expect(traag.maak(voorbeeld(), 'ua-1')).rejects.toMatchObject({ code: 'TE_LANG' });
    await Promise.all([stuk.sluit(), traag.sluit()]);
  });

  test('weigert bij een volle rij, en na het sluiten; wat wachtte komt af', async () => {
    const kort = createDocumentenmotor({ langsteRij: 2 });
    const wachtend = [kort.maak(voorbeeld(), 'ua-1'), kort.maak(voorbeeld(), 'a-3a')];
    await expect(kort.maak(voorbeeld(), 'ua-1')).rejects.toMatchObject({ code: 'TE_DRUK' });
    const dicht = kort.sluit();
    await expect(kort.maak(voorbeeld(), 'ua-1')).rejects.toMatchObject({ code: 'GESLOTEN' });
    await expect(Promise.all(wachtend)).resolves.toHaveLength(2);
    await dicht;
    expect(kort.werkerPid()).toBeUndefined();
  });

  test.runIf(existsSync('/proc/self/status'))('laat een los proces achter dat met de motor ophoudt', async () => {
    const eigen = createDocumentenmotor();
    await eigen.maak(voorbeeld(), 'ua-1');
    const pid = eigen.werkerPid();
    expect(existsSync(`/proc/${pid}`)).toBe(true);
    await eigen.sluit();
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  });
});

/** The same text in every field that takes text. */
function overal(t: string): Document {
  return voorbeeld({
    titel: t,
    soortDocument: t,
    kenmerk: t,
    organisatie: { naam: t, adresregels: [t] },
    rol: t,
    samenvatting: [[t, t]],
    voettekst: t,
    bijlagen: [{ bestandsnaam: 'bron.json', omschrijving: t, gegevens: { t } }],
    inhoudsopgave: true,
    blokken: [
      { soort: 'kop', niveau: 1, tekst: t, nummer: t },
      { soort: 'alinea', tekst: [t, { vet: t }, { weggelaten: t }] },
      { soort: 'lijst', items: [t] },
      { soort: 'lijst', items: [t], genummerd: true },
      { soort: 'tabel', koppen: [t, t], rijen: [[t, [{ vet: t }]]], bijschrift: t },
      { soort: 'gegevens', rijen: [[t, t]] },
      { soort: 'citaat', tekst: t, bron: t },
      { soort: 'kader', aard: 'besluit', titel: t, tekst: t },
      { soort: 'weggelaten', reden: t },
      { soort: 'ondertekening', namens: t, plaats: t, ondertekenaar: { naam: t, functie: t } },
    ],
  });
}
