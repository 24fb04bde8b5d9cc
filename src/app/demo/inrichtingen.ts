import { BEEMSTERHOUT, MOLENWAARD, OOSTERDRECHT, PLEKKEN, VEENRIJK, ZUIDERKOGGE } from './inrichtingen-data.ts';
import { coordinatorVan, dagmoment, leesTabel, toezichthouderVan } from './hulp.ts';
import type { Agenda, Terugblik } from './toneel.ts';

/** One line of the register. */
export interface Demoinrichting {
  sleutel: string;
  gemeente: string;
  naam: string;
  werkvorm: string;
  adres: string;
  soortPlek: string;
  vergunning: string;
  exploitant: string;
  beheerder: string;
  verhuurder: string;
  risico: string;
  dag: number;
}

const PLAATSEN: Record<string, [plaats: string, postcode: string]> = {
  GM9001: ['Veenrijk', '9999'],
  GM9002: ['Oosterdrecht', '9998'],
  GM9003: ['Molenwaard aan de Vliet', '9997'],
  GM9004: ['Zuiderkogge', '9996'],
  GM9005: ['Beemsterhout', '9995'],
};

/** All inrichtingen of the demo. */
export const inrichtingen: readonly Demoinrichting[] = [
  VEENRIJK,
  OOSTERDRECHT,
  MOLENWAARD,
  ZUIDERKOGGE,
  BEEMSTERHOUT,
].flatMap((tabel, g) =>
  leesTabel(tabel, 11).map((k) => ({
    sleutel: k[0]!,
    gemeente: `GM900${g + 1}`,
    naam: k[1]!,
    werkvorm: k[2]!,
    adres: k[3]!,
    soortPlek: k[4]!,
    vergunning: k[5]!,
    exploitant: k[6]!,
    beheerder: k[7]!,
    verhuurder: k[8]!,
    risico: k[9]!,
    dag: Number(k[10]),
  })),
);

/** Finds one by its key. */
export function inrichtingVan(sleutel: string): Demoinrichting | undefined {
  return inrichtingen.find((i) => i.sleutel === sleutel);
}

/** The register comes into being: places, facilitators with their roles, inrichtingen, and the weighing of their class. */
export function planInrichtingen(a: Agenda): void {
  for (const [gemeente, soort, adres, sleutel] of leesTabel(PLEKKEN, 4))
    planPlek(a, gemeente!, soort!, adres!, sleutel!);
  const bekend = new Map<string, number>();
  // The first who mentions a facilitator registers it.
  for (const i of inrichtingen.toSorted((x, y) => x.dag - y.dag)) planInrichting(a, i, bekend);
}

function adresVan(gemeente: string, adres: string): object {
  const [plaats, cijfers] = PLAATSEN[gemeente]!;
  const d = /^(.*) (\d+)$/.exec(adres);
  if (!d) return { omschrijving: adres, plaats };
  const letters = String.fromCharCode(65 + (d[1]!.length % 20), 65 + (Number(d[2]) % 20));
  return { straat: d[1], huisnummer: Number(d[2]), postcode: `${cijfers} ${letters}`, plaats };
}

function planPlek(a: Agenda, gemeente: string, soort: string, adres: string, sleutel: string): void {
  a.plan('D-360 13:00', `loc-${sleutel}`, toezichthouderVan(gemeente), 'locatie.registreren', {
    gemeente,
    soort,
    ...adresVan(gemeente, adres),
  });
}

function planInrichting(a: Agenda, i: Demoinrichting, bekend: Map<string, number>): void {
  const wie = toezichthouderVan(i.gemeente);
  const [werkvorm, variant] = i.werkvorm.split('/');
  const [vergunning, nummer, tot] = i.vergunning.split(' ');
  const exploitant = i.exploitant === 'onbekend' ? null : i.exploitant;
  const op = dagmoment(i.dag, 10);
  for (const naam of [exploitant, i.beheerder, i.verhuurder])
    if (naam && naam !== '-') planFacilitator(a, i, naam, bekend);
  a.plan(op, `loc-${i.sleutel}`, wie, 'locatie.registreren', {
    gemeente: i.gemeente,
    soort: i.soortPlek,
    ...adresVan(i.gemeente, i.adres),
  });
  a.plan(op, `i-${i.sleutel}`, wie, 'inrichting.registreren', (t) => ({
    gemeente: i.gemeente,
    naam: i.naam,
    werkvorm,
    ...(variant ? { variant } : {}),
    locatieId: t.id(`loc-${i.sleutel}`),
    ...(exploitant ? kvkVan(exploitant, i.gemeente, bekend) : {}),
    vergunning,
    ...(nummer ? { vergunningnummer: nummer, vergundTot: t.dag(Number(tot)) } : {}),
  }));
  const rollen = [
    ['exploitant', exploitant],
    ['beheerder', i.beheerder],
    [i.verhuurder === exploitant ? 'eigenaar_pand' : 'verhuurder', i.verhuurder],
  ] as const;
  for (const [rol, naam] of rollen) {
    if (!naam || naam === '-') continue;
    a.plan(op, `rol-${i.sleutel}-${rol}`, wie, 'facilitatorrol.toevoegen', (t: Terugblik) => ({
      id: t.id(`i-${i.sleutel}`),
      facilitatorId: t.id(facilitatorsleutel(i.gemeente, naam)),
      rol,
      van: t.dag(i.dag - 200),
      feiten: FEITEN[rol],
    }));
  }
  planWeging(a, i);
}

const FEITEN: Record<string, string> = {
  exploitant: 'Staat als exploitant in het Handelsregister en op de vergunning of gevel.',
  beheerder: 'Staat als beheerder op de vergunning en was aanwezig bij een bezoek.',
  verhuurder: 'Verhuurt het pand volgens het huurcontract dat de exploitant liet zien.',
  eigenaar_pand: 'Is volgens het kadaster eigenaar van het pand.',
};

/** The key of a facilitator: a name within one gemeente, in the letters that a key of idempotency may have. */
export function facilitatorsleutel(gemeente: string, naam: string): string {
  return `f-${gemeente}-${naam.replaceAll(/\W+/g, '-')}`;
}

function kvkVan(naam: string, gemeente: string, bekend: Map<string, number>): { kvk?: string } {
  const nummer = bekend.get(facilitatorsleutel(gemeente, naam));
  return nummer && /^ez |B\.V\.$/.test(naam) ? { kvk: String(nummer).padStart(8, '0') } : {};
}

function planFacilitator(a: Agenda, i: Demoinrichting, naam: string, bekend: Map<string, number>): void {
  const sleutel = facilitatorsleutel(i.gemeente, naam);
  if (bekend.has(sleutel)) return;
  bekend.set(sleutel, 1001 + bekend.size);
  const soort = naam.startsWith('ez ') ? 'eenmanszaak' : naam.endsWith('B.V.') ? 'rechtspersoon' : 'natuurlijk_persoon';
  a.plan(dagmoment(i.dag, 9), sleutel, toezichthouderVan(i.gemeente), 'facilitator.registreren', {
    gemeente: i.gemeente,
    naam: naam.replace(/^ez /, ''),
    soort,
    ...kvkVan(naam, i.gemeente, bekend),
  });
}

function planWeging(a: Agenda, i: Demoinrichting): void {
  if (i.risico === '-') return;
  const [klasse, feiten] = i.risico.split(': ');
  a.plan(dagmoment(i.dag + 1, 15), `w-${i.sleutel}`, coordinatorVan(i.gemeente), 'risicoklasse.bepalen', async (t) => ({
    id: t.id(`i-${i.sleutel}`),
    klasse,
    redenen: feiten!.split(', '),
    toelichting: 'Gewogen in het teamoverleg aan de hand van het laatste bezoek en wat er over het bedrijf bekend is.',
    versie: await t.versie('inrichting.tonen', t.id(`i-${i.sleutel}`)),
  }));
}
