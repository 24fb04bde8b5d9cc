// The smallest case of every miss that was found and mended: what is found, and what is left alone.
import { describe, expect, test } from 'vitest';
import { waak } from './index.ts';

function vind(tekst: string): string {
  return waak(tekst)
    .map((b) => `${b.soort}:${b.tekst}`)
    .join(' | ');
}

describe('B12.1 wat eerder gemist werd', () => {
  test.each([
    ['sms naar +40 744 123 987', 'telefoon:+40 744 123 987'],
    ['mobiel zes 12 33 44 55', 'telefoon:zes 12 33 44 55'],
    ['06:44:12:90:82', 'telefoon:06:44:12:90:82'],
    [
      'zero sei quattro quattro uno due nove zero otto tre',
      'telefoon:zero sei quattro quattro uno due nove zero otto tre',
    ],
    ['Bel 07911 123456', 'telefoon:07911 123456'],
    ['nummer van de zaak 040 555 77 12', 'telefoon:040 555 77 12'],
    ['+316 44129077 / +31-6-44129078', 'telefoon:+316 44129077 | telefoon:+31-6-44129078'],
    ['pp 055812934 gezien', 'documentnummer:055812934'],
    ['rijbewijs: 4771092256, 01-12-1984', 'documentnummer:4771092256 | geboortedatum:01-12-1984'],
    ['882014NA (ID)', 'documentnummer:882014NA'],
    ['ig _sofie.official', 'sociaal:_sofie.official'],
    ['insta roxana.nl', 'sociaal:roxana.nl'],
    ["haar fb heet 'Lavinia Privat'", 'sociaal:Lavinia Privat'],
    ['kenteken NZP40K, zk901r erachter', 'kenteken:NZP40K | kenteken:zk901r'],
    ['Roemeens: IS 09 KLM', 'kenteken:IS 09 KLM'],
    ['haar adres: Str. Mihai Eminescu 18, Bacău', 'adres:Str. Mihai Eminescu 18, Bacău'],
    ['adres v/d vrouw is 1017 AB 44-2', 'adres:1017 AB 44-2'],
    ['thuis op de Korte Geer 16', 'adres:Korte Geer 16'],
    ['van bouwjaar 98, zegt ze zelf', 'geboortedatum:98'],
    ['née le 3 mai 1992', 'geboortedatum:3 mai 1992'],
    ['ze is pas 19 hoor', 'leeftijd:19'],
    ['net 18 geworden', 'leeftijd:18'],
    ['zou pas 17 zijn', 'leeftijd:17'],
    ['ziet eruit als 16', 'leeftijd:16'],
    ['de vrouw is rond de veertig', 'leeftijd:veertig'],
    ['Twee zussen, 19 en 21, delen een kamer', 'leeftijd:19 | leeftijd:21'],
    ['kinderen van 4 en 7', 'leeftijd:4 | leeftijd:7'],
    ['27 éves', 'leeftijd:27 éves'],
    ['soy de Venezuela', 'herkomst:Venezuela'],
    ['de vrouw is pools of roemeens', 'herkomst:pools | herkomst:roemeens'],
    ['vrouw met siliconen borsten', 'uiterlijk:siliconen borsten'],
    ['mollige vrouw met krullen', 'uiterlijk:mollige | uiterlijk:krullen'],
    ['heeft een trauma opgelopen', 'gezondheid:trauma'],
    ['adverteert als 💋Mia💋 21 new in town', 'werknaam:Mia | leeftijd:21'],
    ['🌹 SOFIA 🌹 22', 'werknaam:SOFIA | leeftijd:22'],
    ['Dames vandaag: Kelly, Romy', 'werknaam:Kelly | werknaam:Romy'],
    ['op het rooster staat Gina', 'werknaam:Gina'],
    ['la chica trabaja como Kendra', 'werknaam:Kendra'],
    ['Zij noemt zich op de werkvloer Roxanne', 'werknaam:Roxanne'],
    ['zij heeft hartproblemen', 'gezondheid:hartproblemen'],
    ['w.g. J.P. Verkerk', 'naam:J.P. Verkerk'],
    ['Thandiwe lachte en zei niets', 'naam:Thandiwe'],
    ['De masseuse Somying kreeg geen loonstrook', 'naam:Somying'],
    ['slachtoffer M.D. wordt opgevangen', 'naam:M.D.'],
    ["Klant 'Henkie' komt elke donderdag", 'naam:Henkie'],
  ])('%s', (tekst, verwacht) => expect(vind(tekst)).toBe(verwacht));
});

describe('B12.1 wat eerder ten onrechte gevonden werd', () => {
  test.each([
    'De Wallen zijn vannacht druk bezocht.',
    'Er is geadverteerd op Kinky en op Sexjobs zonder nummer.',
    'Café Bij Tante Sjaan, geen bijzonderheden.',
    'Bed & Breakfast De Linde heeft geen vergunning nodig.',
    'Massagesalon Lotus Garden en Golden Hands zijn gesloten.',
    'Het meubilair is 10 jaar oud.',
    'De gemiddelde leeftijd in de wijk is 41 jaar.',
    'COVID-maatregelen zijn vervallen.',
    'Condooms en hiv-zelftesten liggen klaar.',
    'Zweeds model wordt besproken in de raad.',
    'Uit Groningen komt een verzoek om informatie.',
    'De Pijp, de Jordaan en Nieuw-West zijn verdeeld.',
    'Ooit werkte zij hier.',
    '**Vervolg** en **Roosters** staan vet.',
    'Windstoten tijdens storm Eunice, ronde afgebroken.',
  ])('%s', (tekst) => expect(vind(tekst)).toBe(''));
});
