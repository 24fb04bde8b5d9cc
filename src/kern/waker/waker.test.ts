import { describe, expect, test } from 'vitest';
import { SOORTEN, waak, type Soort } from './index.ts';
import { leesTeksten } from './proef/leesteksten.ts';

/** What is found, as 'soort:tekst'. */
function vind(tekst: string, bekend: string[] = []): string[] {
  return waak(tekst, { bekend }).map((b) => `${b.soort}:${b.tekst}`);
}

describe('B12.1 laat met rust wat geen persoonsgegeven is', () => {
  test.each([
    ['straten en pleinen', 'Gecontroleerd: Anne Frankkade 3, Johan de Wittstraat 41 en het Wilhelminaplein.'],
    ['bedrijven', 'Hotel Victoria, Café Tante Truus, Salon Sophie en Jansen Vastgoed BV zijn aangeschreven.'],
    ['nummers van zaken', 'Zaaknummer 123135396, KvK 61920384, factuur 2024061234 en vergunning 2025-004512.'],
    ['bedragen, tijden en maten', 'Huur € 1.200,50 per week, open van 12.00 tot 02.00 uur, gang 0.92 m breed.'],
    ['leeftijden als regel', 'Minimaal 21 jaar (art. 3:9 APV); wie jonger dan 18 jaar is wordt geweigerd.'],
    ['duur en ouderdom', 'Het bedrijf bestaat 15 jaar, de vergunning geldt 3 jaar, het pand is 98 jaar oud.'],
    ['talen', 'De flyer is er in het Roemeens, Bulgaars en Spaans; tolk Hongaars gebeld.'],
    ['keukens en auto’s', 'Roemeens restaurant beneden, Duitse auto met Pools kenteken voor de deur.'],
    ['voorlichting', 'GGD-folder over hiv en chlamydia; soa-spreekuur op dinsdag.'],
    ['dingen', 'Drugs aangetroffen in de meterkast, rode gordijnen, lange gang, bed van 1,60 m breed.'],
    ['overheid en partners', 'Zie wetten.overheid.nl en www.politie.nl; bel 112, 0900-8844 of 14 0113.'],
    ['adressen van panden', 'Controle Havenkade 14, 1234 AB Veenrijk. Inrichting gelegen aan Dorpsstraat 3.'],
    ['feestdagen en namen van kamers', 'Koningsdag was druk, kamer Lelie bleef leeg, Sinterklaas komt.'],
    ['gewone zinnen', 'Storm in de nacht: dakpannen gewaaid. Mei en juni: geen controles. Een visser meldde overlast.'],
  ])('%s', (_, tekst) => {
    expect(vind(tekst)).toEqual([]);
  });

  test('namen die de zaak al kent: exploitant, beheerder, collega', () => {
    expect(vind('J. de Wit van Club Aurora was er, met haar broer Cem.', ['De Wit', 'Club Aurora'])).toEqual([
      'naam:Cem',
    ]);
    expect(vind('Farouk reed voor.', ['Taxi Farouk'])).toEqual([]);
  });
});

describe('B12.1 vindt elke soort', () => {
  test.each<[Soort, string, string[]]>([
    ['naam', 'gesprek met bintou, mw. Stoyanova en Nguyen Thi Hoa', ['bintou', 'Stoyanova', 'Nguyen Thi Hoa']],
    ['werknaam', "Haar werknaam is 'Sweet Kim', op de site heet zij Estrella.", ['Sweet Kim', 'Estrella']],
    ['bsn', 'BSN 123456789 en op een kopie 111.222.333', ['123456789', '111.222.333']],
    ['documentnummer', 'V-nummer 283.114.9076, paspoort EK4408127', ['283.114.9076', 'EK4408127']],
    [
      'telefoon',
      'bel 06-12 34 56 78, +40 745 123 987 of (020) 555 01 23',
      ['06-12 34 56 78', '+40 745 123 987', '(020) 555 01 23'],
    ],
    [
      'email',
      'mail lola.77@post.example of desi at petmail punt com',
      ['lola.77@post.example', 'desi at petmail punt com'],
    ],
    ['sociaal', 'insta: lola_bcn, telegram @kamers_nl', ['lola_bcn', '@kamers_nl']],
    ['url', 'zie sexlink.example/ad/12 en hxxps://nacht[.]nl/x', ['sexlink.example/ad/12', 'hxxps://nacht[.]nl/x']],
    ['geboortedatum', 'geb. 12-04-2001; zij is van 2003', ['12-04-2001', '2003']],
    ['leeftijd', 'een 19-jarige en een vrouw van begin 30', ['19-jarige', 'begin 30']],
    ['herkomst', 'een Roemeense vrouw komt uit Cali, Colombia', ['Roemeense', 'Cali, Colombia']],
    ['gezondheid', 'zij is zwanger en verslaafd aan crack', ['zwanger', 'verslaafd', 'crack']],
    ['uiterlijk', 'vrouw met lang zwart haar, 1,60 m, tatoeage op de arm', ['lang zwart haar', '1,60 m', 'tatoeage']],
    ['kenteken', 'kenteken 12-XKL-7, Roemeense plaat CJ 45 RTE', ['12-XKL-7', 'CJ 45 RTE']],
    ['adres', 'zij woont op Kerkstraat 12, 4871 BN Veenrijk', ['Kerkstraat 12, 4871 BN Veenrijk']],
    ['iban', 'rekening NL91 ABNA 0417 1643 00', ['NL91 ABNA 0417 1643 00']],
  ])('%s', (soort, tekst, stukken) => {
    const gevonden = waak(tekst).filter((b) => b.soort === soort);
    expect(gevonden.map((b) => b.tekst)).toEqual(stukken);
    for (const { reden, voorstel } of gevonden)
      expect([reden.endsWith('.'), voorstel.length > 0]).toEqual([true, true]);
  });

  test('een naam van voren telt ook verderop', () => {
    expect(vind('Trang zei niets. Later belde mevrouw Pham Thu Trang.')).toContain('naam:Trang');
  });

  test('een verschreven woord telt als het bedoelde', () => {
    expect(vind('een roemeenese vrouw uit boekarest')[0]).toMatch(/^herkomst:roemeenese/);
  });
});

test('B12.1 vindt in eigen proefteksten minstens 97 op de 100, met hoogstens 3 op de 100 te veel', () => {
  const tel = { goed: 0, gemist: 0, teveel: 0 };
  for (const { tekst, merken } of leesTeksten()) {
    const over = waak(tekst);
    for (const merk of merken) {
      const k = over.findIndex((b) => b.soort === merk.soort && raakt(b, merk));
      if (k < 0) tel.gemist += 1;
      else over.splice(k, 1);
      tel.goed += k < 0 ? 0 : 1;
    }
    tel.teveel += over.length;
  }
  expect(tel.goed / (tel.goed + tel.gemist)).toBeGreaterThan(0.97);
  expect(tel.goed / (tel.goed + tel.teveel)).toBeGreaterThan(0.97);
  expect(SOORTEN).toHaveLength(16);
});

function raakt(a: { start: number; eind: number }, b: { start: number; eind: number }): boolean {
  const samen = Math.min(a.eind, b.eind) - Math.max(a.start, b.start);
  return samen > 0 && samen * 2 >= Math.max(a.eind - a.start, b.eind - b.start);
}
