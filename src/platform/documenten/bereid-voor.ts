import { bereidBlok, bereidTekst, keurBlok, nummerKoppen, type Gereedblok, type Gereeddeel } from './blokken.ts';
import type { Dekking } from './letterdekking.ts';
import { Documentfout, type Bijlage, type Blok, type Document } from './model.ts';
import { BREEKPUNT, schoneRegel } from './tekst.ts';

/** The data as the template takes them: clean, numbered, and with every word of the page in it. */
export interface Gereed {
  meta: { titel: string; auteur: string; jaar: number; maand: number; dag: number };
  titel: string;
  soort: string;
  kenmerk: string;
  organisatie: { naam: string; adres: string[] };
  concept: boolean;
  kleur: string;
  rooster: Array<{ label: string; waarde: Gereeddeel[] }>;
  inhoudsopgave: boolean;
  blokken: Gereedblok[];
  voettekst: string;
  bijlagen: Array<{ bestandsnaam: string; omschrijving: string }>;
}

const GEWONE_KLEUR = '#154273';
// WCAG 2.2, 1.4.3: small letters need 4.5 : 1 against white.
const MINSTE_CONTRAST = 4.5;
const datumInWoorden = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * Makes a document ready for the template. Pure.
 * Throws `Documentfout` with `ONGELDIG` when something is missing or does not fit together.
 */
export function bereidVoor(doc: Document, dekking: Dekking): Gereed {
  const moment = keurDatum(doc.datum);
  const regel = (tekst: string) => schoneRegel(tekst, dekking);
  const verplicht = (naam: string, tekst: string) => {
    const schoon = typeof tekst === 'string' ? regel(tekst) : '';
    if (schoon === '') throw new Documentfout('ONGELDIG', `Het document heeft geen ${naam}.`);
    return schoon;
  };
  const titel = verplicht('titel', doc.titel);
  const naam = verplicht('organisatie', doc.organisatie.naam);
  doc.blokken.forEach(keurBlok);
  return {
    meta: {
      titel: zonderBreekpunt(titel),
      auteur: zonderBreekpunt(naam),
      jaar: moment.getUTCFullYear(),
      maand: moment.getUTCMonth() + 1,
      dag: moment.getUTCDate(),
    },
    titel,
    soort: verplicht('soort', doc.soortDocument),
    kenmerk: verplicht('kenmerk', doc.kenmerk),
    organisatie: { naam, adres: (doc.organisatie.adresregels ?? []).map(regel) },
    concept: doc.status === 'concept',
    kleur: leesbareKleur(doc.huisstijl?.kleur ?? GEWONE_KLEUR),
    rooster: bereidRooster(doc, moment, dekking),
    inhoudsopgave: doc.inhoudsopgave ?? false,
    blokken: nummerKoppen(doc.blokken.filter(heeftInhoud)).map((blok) => bereidBlok(blok, doc.ondertekenaar, dekking)),
    voettekst: regel(doc.voettekst ?? ''),
    bijlagen: (doc.bijlagen ?? []).map((bijlage) => keurBijlage(bijlage, dekking)),
  };
}

function heeftInhoud(blok: Blok): boolean {
  if (blok.soort === 'lijst') return blok.items.length > 0;
  return blok.soort !== 'gegevens' || blok.rijen.length > 0;
}

function zonderBreekpunt(tekst: string): string {
  return tekst.replaceAll(BREEKPUNT, '');
}

function keurDatum(datum: string): Date {
  const moment = new Date(`${datum}T00:00:00Z`);
  const bestaat =
    /^\d{4}-\d{2}-\d{2}$/.test(datum) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(datum);
  if (!bestaat) throw new Documentfout('ONGELDIG', 'De datum van het document is geen dag (JJJJ-MM-DD).');
  return moment;
}

function bereidRooster(doc: Document, moment: Date, dekking: Dekking): Gereed['rooster'] {
  const cellen: Array<[string, Parameters<typeof bereidTekst>[0]]> = [
    ['Kenmerk', doc.kenmerk],
    ['Datum', datumInWoorden.format(moment)],
  ];
  if (doc.rol) cellen.push(['Opgesteld in de rol van', doc.rol]);
  if (doc.status === 'concept') cellen.push(['Status', 'Concept, nog niet vastgesteld']);
  cellen.push(...(doc.samenvatting ?? []));
  return cellen.map(([label, waarde]) => ({
    label: schoneRegel(label, dekking),
    waarde: bereidTekst(waarde, dekking),
  }));
}

function keurBijlage(bijlage: Bijlage, dekking: Dekking): Gereed['bijlagen'][number] {
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]{0,99}\.json$/.test(bijlage.bestandsnaam)) {
    throw new Documentfout(
      'ONGELDIG',
      'De bestandsnaam van een bijlage mag alleen letters, cijfers, punt en streepje hebben.',
    );
  }
  return {
    bestandsnaam: bijlage.bestandsnaam,
    omschrijving: zonderBreekpunt(schoneRegel(bijlage.omschrijving, dekking)),
  };
}

/** The colour itself, or darkened until letters in it can be read on white. Throws `ONGELDIG` when it is no `#rrggbb`. */
export function leesbareKleur(kleur: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(kleur)) throw new Documentfout('ONGELDIG', 'De kleur van de huisstijl is geen #rrggbb.');
  let delen = [1, 3, 5].map((i) => Number.parseInt(kleur.slice(i, i + 2), 16));
  while (1.05 / (helderheid(delen) + 0.05) < MINSTE_CONTRAST) delen = delen.map((deel) => Math.floor(deel * 0.95));
  return `#${delen.map((deel) => deel.toString(16).padStart(2, '0')).join('')}`;
}

function helderheid(delen: number[]): number {
  const [r = 0, g = 0, b = 0] = delen.map((deel) => {
    const s = deel / 255;
    return s <= 0.040_45 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
