import { legAanwijzingVast, maakAanwijzingBekend } from '../../aanwijzingen/index.ts';
import { kamer as inrichtingen, registreerInrichting, registreerLocatie } from '../../inrichtingen/index.ts';
import { laatHoren } from '../../kern/bezorgen.ts';
import type { Bezorgd } from '../../kern/kamer.ts';
import { MENSEN } from '../../kern/proef/mensen.ts';
import type { Proefhuis } from '../../kern/proef/proefhuis.ts';
import type { Wie } from '../../kern/petten.ts';
import { kamer as triage } from '../../triage/index.ts';
import { beginControle } from '../begin-controle.ts';
import { rondAf, vinkAf } from '../handelingen.ts';
import { planControle } from '../plan-controle.ts';
import type { Controleplan } from '../schema.ts';
import { toonControle } from '../vragen.ts';
import { huidigeVoorbereidingslijst } from '../voorbereidingslijst.ts';

const { tess, cor, max } = MENSEN;

/** Designates this medewerker for Veenrijk unless said otherwise, made known before today. */
export async function wijsAan(huis: Proefhuis, wie: Wie, anders: object = {}): Promise<string> {
  const { id } = await huis.doe(
    legAanwijzingVast,
    {
      gemeente: 'GM9001',
      soort: 'individueel',
      medewerkerId: wie.medewerkerId,
      domeinen: ['apv'],
      bevoegdheden: ['betreden', 'inlichtingen', 'identiteit_inzien', 'zakelijke_inzage', 'woning_met_toestemming'],
      geldigVan: '2026-01-01',
      besluitnummer: `B-${wie.naam}`,
      ...anders,
    },
    cor,
  );
  await huis.doe(maakAanwijzingBekend, { id, bekendgemaaktOp: '2026-01-05' }, cor);
  return id;
}

let huisnummer = 200;

/** A place of this kind, with an inrichting when it is no woning. */
export async function maakPlek(huis: Proefhuis, soort: 'bedrijfspand' | 'woning' = 'bedrijfspand') {
  const locatie = await huis.doe(
    registreerLocatie,
    { gemeente: 'GM9001', soort, straat: 'Turfkade', huisnummer: ++huisnummer, plaats: 'Veenrijk' },
    tess,
  );
  if (soort === 'woning') return { locatieId: locatie.id };
  const { id } = await huis.doe(
    registreerInrichting,
    {
      gemeente: 'GM9001',
      naam: `Salon ${huisnummer}`,
      werkvorm: 'erotische_massage',
      locatieId: locatie.id,
      vergunning: 'onvergund',
    },
    tess,
  );
  return { inrichtingId: id };
}

/** A call to politie, as it must be recorded. */
export const GEBELD = {
  gebeldMet: 'Meldkamer van de eenheid',
  gebeldOp: '2026-03-02T09:00:00Z',
  gebeldUitkomst: 'Dinsdagavond is goed; wij melden ons aan.',
} as const;

/** A plan for tomorrow night by Tess and Max. */
export function planVan(anders: Partial<Controleplan> = {}): Controleplan {
  return {
    gemeente: 'GM9001',
    soort: 'proactief',
    aanleiding: 'De klasse vraagt een bezoek.',
    doel: 'Nagaan of de voorschriften van de vergunning worden gevolgd.',
    grondslag: 'APV 3:3',
    domein: 'apv',
    bevoegdheden: ['betreden', 'inlichtingen'],
    begin: '2026-03-03T20:00:00Z',
    eind: '2026-03-03T22:00:00Z',
    team: [
      { medewerkerId: tess.medewerkerId, rol: 'leider' },
      { medewerkerId: max.medewerkerId, rol: 'toezichthouder' },
    ],
    // The places of tests are unlicensed and their gemeente has no agreement: one calls (C4).
    ...GEBELD,
    ...anders,
  };
}

/** Plans a controle of a new place. */
export async function plan(huis: Proefhuis, anders: Partial<Controleplan> = {}): Promise<string> {
  const plek = anders.locatieId || anders.inrichtingId ? {} : await maakPlek(huis);
  return (await huis.doe(planControle, planVan({ ...plek, ...anders }), cor)).id;
}

/** Ticks off the whole preparation. */
export async function bereidVoor(huis: Proefhuis, id: string): Promise<void> {
  for (const { punt } of huidigeVoorbereidingslijst().punten) await huis.doe(vinkAf, { id, punt, gedaan: true }, tess);
}

/** A beginning as it should be in a place that is no woning. */
export const BEGIN = { toegang: 'besloten', legitimatie: 'ongevraagd', doelVerteld: true } as const;

/** The version that stands. */
export async function versieVan(huis: Proefhuis, id: string): Promise<number> {
  return (await huis.vraag(toonControle, { id }, tess)).versie;
}

/** Plans, prepares and begins. */
export async function begin(huis: Proefhuis, anders: Partial<Controleplan> = {}): Promise<string> {
  const id = await plan(huis, anders);
  await bereidVoor(huis, id);
  await huis.doe(beginControle, { id, versie: await versieVan(huis, id), ...BEGIN }, tess);
  return id;
}

/** Closes it; what nobody wrote about was not established. */
export async function sluitAf(huis: Proefhuis, id: string) {
  const { versie, onbesproken } = await huis.vraag(toonControle, { id }, tess);
  return huis.doe(
    rondAf,
    {
      id,
      versie,
      meegedeeld: 'Wat wij zagen en dat er een rapport komt.',
      nietVastgesteld: onbesproken as never[],
      reden: 'Daar was nu geen tijd voor.',
    },
    tess,
  );
}

/** Lets inrichtingen and triage hear this event of this controle, as the program would. */
export async function laatKamersHoren(huis: Proefhuis, soort: string, id: string): Promise<void> {
  const { rows } = await huis.eigenaar.query<Omit<Bezorgd, 'onderwerpId'>>(
    'select id, soort, gemeente, gegevens, op from gebeurtenissen where soort = $1 and onderwerp_id = $2',
    [soort, id],
  );
  const luisteraars = [inrichtingen, triage].flatMap((k) => k.luisteraars ?? []).filter((l) => l.soort === soort);
  const middelen = { databank: huis.databank, klok: huis.klok, maakId: () => '' };
  for (const g of rows) for (const l of luisteraars) await laatHoren(middelen, l, { ...g, onderwerpId: id });
}
