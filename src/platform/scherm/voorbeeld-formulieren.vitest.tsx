import { Formulier } from './formulier.tsx';
import { Deuren } from './kaarten.tsx';
import type { Keus, Veld } from './velden.ts';
import type { Voorbeeld } from './voorbeeld-kader.vitest.tsx';

const PLAATSEN: Keus[] =
  `Achterhoek Beemster Bolsward Damwoude Drachten Échteld Franeker Grou Heeg Joure Lemmer Makkum Oosterwoude Sloten
  Veendrecht Workum`
    .split(/\s+/)
    .map((tekst, i) => ({ waarde: `p${i}`, tekst }));

const VELDEN: Veld[] = [
  { soort: 'verborgen', naam: 'gemeente', waarde: 'GM9001' },
  { soort: 'tekst', naam: 'naam', label: 'Naam van de inrichting', hint: 'Zoals die op de gevel staat.', hooguit: 120 },
  { soort: 'tekst', naam: 'kvk', label: 'KvK-nummer', hint: 'Acht cijfers.', verplicht: false, breedte: 'kort' },
  {
    soort: 'lijstkeuze',
    naam: 'werkvorm',
    label: 'Werkvorm',
    keuzes: woorden('raam, seksclub, privéhuis, erotische massage'),
  },
  { soort: 'zoekkeuze', naam: 'plaats', label: 'Plaats', keuzes: PLAATSEN },
  { soort: 'datum', naam: 'sinds', label: 'In gebruik sinds', verplicht: false },
  { soort: 'getal', naam: 'plekken', label: 'Werkplekken', min: 0, max: 99, eenheid: 'plekken' },
  {
    soort: 'keuze',
    naam: 'status',
    label: 'Vergunning',
    keuzes: [
      { waarde: 'geldig', tekst: 'Geldig', toelichting: 'De vergunning is verleend en niet verlopen.' },
      { waarde: 'aangevraagd', tekst: 'Aangevraagd' },
      { waarde: 'onvergund', tekst: 'Onvergund', toelichting: 'Er is een vergunning nodig en die is er niet.' },
    ],
  },
  {
    soort: 'meerkeuze',
    naam: 'dagen',
    label: 'Open op',
    naast: true,
    keuzes: woorden('ma, di, wo, do, vr, za, zo'),
    verplicht: false,
  },
  {
    soort: 'ja-nee',
    naam: 'woning',
    label: 'Is het een woning?',
    hint: 'Een woning vraagt toestemming of een machtiging.',
  },
  {
    soort: 'tekstvlak',
    naam: 'toelichting',
    label: 'Wat valt op?',
    hint: 'Feiten over de inrichting. Geen namen of kenmerken van sekswerkers.',
    hooguit: 400,
    rijen: 4,
  },
  {
    soort: 'groep',
    titel: 'Adres',
    naam: 'adres',
    hint: 'Zoals in de BAG.',
    velden: [
      { soort: 'tekst', naam: 'straat', label: 'Straat en nummer' },
      { soort: 'tekst', naam: 'postcode', label: 'Postcode', breedte: 'kort' },
    ],
  },
  {
    soort: 'herhaal',
    titel: 'Beheerders',
    naam: 'beheerders',
    rijtitel: 'Beheerder',
    rijen: 3,
    hint: 'Alleen wie op de vergunning staat.',
    velden: [
      { soort: 'tekst', naam: 'naam', label: 'Naam' },
      { soort: 'datum', naam: 'vanaf', label: 'Beheerder vanaf' },
    ],
  },
];

/** A form with every kind of field, sent once and come back with errors. */
export function formulierMetFouten(): Voorbeeld {
  return {
    titel: 'Nieuwe inrichting',
    terug: '/formulier',
    kruimels: [{ tekst: 'Inrichtingen', pad: '/lijst' }, { tekst: 'Nieuw' }],
    children: (
      <Formulier
        actie="/inrichtingen"
        csrf="proef"
        sleutel="f1"
        knop="Leg vast"
        annuleren={{ pad: '/lijst' }}
        toelichting={<p>Onderwerp van toezicht is de inrichting, nooit een persoon die er werkt.</p>}
        velden={VELDEN}
        waarden={{ naam: 'Club Meridiaan', kvk: '1234', dagen: ['vr', 'za'], 'beheerders.0.naam': 'J. de Boer' }}
        fouten={[
          { veld: 'kvk', tekst: 'Een KvK-nummer heeft acht cijfers; dit zijn er vier.' },
          { veld: 'status', tekst: 'Kies of er een vergunning is.' },
          { veld: 'beheerders.0.vanaf', tekst: 'Vul in sinds wanneer deze beheerder er is.' },
        ]}
      />
    ),
  };
}

/** The choice of a route: three doors and three side doors. */
export function keuzepagina(): Voorbeeld {
  return {
    titel: 'Kies de route',
    terug: '/keuze',
    kruimels: [{ tekst: 'Stapels', pad: '/leeg' }, { tekst: 'VD-2026-0142', pad: '/' }, { tekst: 'Route' }],
    children: (
      <Formulier
        actie="/triages"
        csrf="proef"
        sleutel="f2"
        knop="Leg de keuze vast"
        velden={[{ soort: 'tekstvlak', naam: 'motivering', label: 'Waarom deze route?', hooguit: 2000, rijen: 5 }]}
      >
        <Deuren
          naam="routes"
          titel="Waar hoort dit thuis?"
          hint="U kunt later van route veranderen; de reden wordt dan vastgelegd."
          meer
          gekozen={['bestuursrechtelijk', 'zorg']}
          deuren={[
            {
              waarde: 'bestuursrechtelijk',
              titel: 'Toezicht',
              icoon: 'wet',
              tekst: 'Er kan een regel van de gemeente zijn overtreden.',
              gevolgen: ['Een controle binnen de aanwijzing', 'Bevoegdheden van de Awb, meer niet'],
            },
            {
              waarde: 'grijs',
              titel: 'Grijs gebied',
              icoon: 'vraag',
              tekst: 'Het is nog niet duidelijk. Partners spreken samen af wie wat doet.',
              gevolgen: ['Een tafel met een datum om terug te kijken'],
            },
            {
              waarde: 'strafrechtelijk',
              titel: 'Opsporing',
              icoon: 'slot',
              tekst: 'Er is een verdenking van een strafbaar feit.',
              gevolgen: ['De politie neemt over', 'Toezicht doet een pas op de plaats'],
            },
            { waarde: 'zorg', titel: 'Zorg', zij: true, tekst: 'Iemand kan hulp gebruiken.' },
            { waarde: 'nla', titel: 'Arbeidsinspectie', zij: true, dicht: 'Er is nog geen werkgever bekend.' },
            { waarde: 'geen', titel: 'Niets doen', zij: true, tekst: 'Met een reden.' },
          ]}
        />
      </Formulier>
    ),
  };
}

function woorden(lijst: string): Keus[] {
  return lijst.split(', ').map((tekst) => ({ waarde: tekst, tekst }));
}
