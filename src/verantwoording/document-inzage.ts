import { documentkop } from '../kern/documenten.ts';
import type { Petsoort } from '../kern/petten.ts';
import { doelwoorden } from '../kern/verwerkingssjabloon.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { bundelBezoeken, type Bezoek } from './bundel.ts';
import type { Zaakinzage } from './schema-log.ts';
import { petwoord } from './weergave.tsx';
import { zaakwoorden, type Zaaksoort } from './zaaksoorten.ts';

const AARD: Record<Bezoek['aard'], string> = {
  gewijzigd: 'vastgelegd of gewijzigd',
  gelezen: 'gelezen',
  geweigerd: 'geprobeerd, en geweigerd',
};

/** The overview of who looked into one zaak, to hand over. Names stand in it only when they came along. Source: AVG 12, 15 lid 1. Pure. */
export function documentVanInzage(
  u: Zaakinzage,
  o: { op: Date; petsoort: Petsoort; titelVan: (naam: string) => string; kenmerk: string },
): Document {
  const bezoeken = bundelBezoeken(u.items, o.titelVan);
  const woord = zaakwoorden[u.soort as Zaaksoort] ?? u.soort;
  return {
    ...documentkop(u.gemeente, { op: o.op, petsoort: o.petsoort }),
    titel: `Wie keek in deze ${woord.toLowerCase()}?`,
    soortDocument: 'Overzicht uit het log',
    kenmerk: o.kenmerk,
    samenvatting: [
      ['Over', woord],
      ['Keren ingezien of gewijzigd', opmaak.getal(bezoeken.length)],
    ],
    voettekst: `Kenmerk ${o.kenmerk}`,
    blokken: [...inleiding(u), tabel(bezoeken), ...uitleg(bezoeken)],
  };
}

function inleiding(u: Zaakinzage): Blok[] {
  const metNaam = u.items.some((r) => r.medewerker !== null);
  return [
    {
      soort: 'alinea',
      tekst:
        'In dit overzicht staat elke keer dat iemand deze zaak opende, iets vastlegde of werd tegengehouden: wanneer, in welke functie en rol, waarvoor en op welke regel. Het komt uit het log, dat niet ongemerkt te veranderen is.',
    },
    {
      soort: 'alinea',
      tekst: metNaam
        ? 'Dit is de versie met namen van medewerkers. Geef haar niet aan een ander dan de privacyfunctionaris.'
        : 'Namen van medewerkers staan er niet in: u hebt recht op wie het waren naar functie en organisatie, en zij op bescherming van hun eigen gegevens. Meent u dat iemand dit ten onrechte las, zeg dat dan; de privacyfunctionaris zoekt het uit.',
    },
    {
      soort: 'alinea',
      tekst:
        'Wie een lijst of zoekresultaat opende waarin deze zaak als één van de regels stond, staat in het log bij die lijst en niet in dit overzicht.',
    },
    ...(u.meer
      ? [
          {
            soort: 'kader' as const,
            aard: 'aandacht' as const,
            titel: 'Dit is niet alles',
            tekst: 'Alleen de nieuwste vijfhonderd regels van het log staan hierin. Vraag om een overzicht van eerder.',
          },
        ]
      : []),
  ];
}

function tabel(bezoeken: readonly Bezoek[]): Blok {
  return {
    soort: 'tabel',
    koppen: ['Wanneer', 'Wie', 'Wat', 'Waarvoor'],
    rijen: bezoeken.map((b) => [
      opmaak.datumtijd(b.op),
      [b.medewerker, b.functie, b.organisatie, b.petsoort && `in de rol van ${petwoord(b.petsoort)}`]
        .filter(Boolean)
        .join(', '),
      `${opmaak.hoofdletter(AARD[b.aard])}: ${b.wat.join(', ')}`,
      doelenVan(b),
    ]),
  };
}

/** The purposes of a visit in words. */
export function doelenVan(b: Bezoek): string {
  return b.doelen.map((d) => (doelwoorden as Record<string, string>)[d] ?? d).join(', ');
}

/** What a visit came to, in words. */
export function aardwoord(b: Bezoek): string {
  return AARD[b.aard];
}

function uitleg(bezoeken: readonly Bezoek[]): Blok[] {
  const regels = [...new Map(bezoeken.flatMap((b) => b.regels).map((r) => [r.id, r])).values()];
  if (regels.length === 0) return [];
  return [
    { soort: 'kop', niveau: 1, tekst: 'De regels waarop dit rust' },
    {
      soort: 'tabel',
      koppen: ['Regel', 'Wat zij zegt', 'Artikel'],
      rijen: regels.map((r) => [r.id, r.uitleg, r.grondslag]),
    },
  ];
}
