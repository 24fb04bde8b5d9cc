import Type, { type Static } from 'typebox';
import type { Beleid, Onderwerp } from './beleid.ts';
import type { Meegestuurd } from './bestanden/meegestuurd.ts';
import { sql, type Db, type RawBuilder } from './db.ts';
import type { Handeling, Omgeving } from './declaraties.ts';
import { Fout, invoerfout, type Tekstbevinding } from './fouten.ts';
import { controleerInvoer } from './invoer.ts';
import type { Compartiment, Wie } from './petten.ts';
import { maakSleutel } from './sleutelbos.ts';
import { keuze, tekst } from './velden.ts';
import { vrijeTeksten, waaktOver, type VrijeTekst } from './vrijetekst.ts';
import { behoudgronden, bevindingsoorten, isBijzonder } from './bevindingsoorten.ts';
import { SOORTEN, waak, type Soort } from './waker/index.ts';

/** What the rule of keeping looks at. */
export const OVER_BEHOUD: Onderwerp = { soort: 'Algemeen', id: 'bevinding', kenmerken: {} };

/** One find that stays, with why. A reserved part of the input of every handeling with free text. */
export const Behoud = Type.Object(
  {
    veld: Type.String({
      title: 'Veld',
      minLength: 1,
      maxLength: 200,
      description: 'Pad met punten, zoals feiten.0.tekst.',
    }),
    start: Type.Integer({ title: 'Begin', minimum: 0, description: 'In UTF-16, vanaf 0.' }),
    eind: Type.Integer({ title: 'Eind', minimum: 1, description: 'Na het laatste teken.' }),
    soort: Type.Enum([...SOORTEN], { title: 'Soort' }),
    grond: keuze('Waarom mag dit blijven staan?', behoudgronden),
    reden: tekst('Leg uit', 10, 500, 'Herhaal niet wat er staat: een ander leest deze uitleg bij de bevinding.'),
  },
  { additionalProperties: false },
);
export type Behoud = Static<typeof Behoud>;

/** The list of what stays, as the API takes it. */
export const Behouden = Type.Array(Behoud, {
  title: 'Bevindingen die blijven staan',
  description:
    'Wat de waker in vrije tekst vindt en toch mag blijven, met grond en reden. Alleen nodig na een antwoord met code BEVINDINGEN; de privacyfunctionaris kijkt het na.',
  maxItems: 100,
});
const Omslag = Type.Object({ bevindingenBehouden: Behouden }, { additionalProperties: false });

/** Checks the reserved part of the input. */
export function leesBehouden(ruw: unknown): Behoud[] {
  return ruw === undefined ? [] : controleerInvoer(Omslag, { bevindingenBehouden: ruw }).bevindingenBehouden;
}

/** A kept find with the words it stands for; these are for the kluis alone. */
export interface Behouding extends Behoud {
  titel: string;
  fragment: string;
}

/**
 * Reads all free text of an act before anything is stored (B12.1). Throws BEVINDINGEN with every find that has no reason to
 * stay, and GEWEIGERD when the rules do not let it stay; gives the finds that do.
 */
export async function waakInvoer(
  beleid: Beleid,
  h: Handeling,
  o: {
    db: Db;
    wie: Wie;
    onderwerp: Onderwerp;
    invoer: unknown;
    behouden: readonly Behoud[];
    bestand?: Pick<Meegestuurd, 'tekst'> | undefined;
  },
): Promise<Behouding[]> {
  const getypt = waaktOver(o.wie.compartiment, h, o.onderwerp) ? vrijeTeksten(h.invoer, o.invoer) : [];
  const teksten = o.bestand?.tekst ? [...getypt, { ...IN_BESTAND, tekst: o.bestand.tekst }] : getypt;
  const gevonden = await vindAlles(o.db, teksten);
  const open: Tekstbevinding[] = [];
  const blijft: Behouding[] = [];
  for (const { titel, fragment, ...b } of gevonden) {
    const behoud = o.behouden.find(
      (k) => k.veld === b.veld && k.start === b.start && k.eind === b.eind && k.soort === b.soort,
    );
    if (behoud) blijft.push({ ...behoud, titel, fragment });
    // What stands in a file its sender does not have in hand: they are told which words, and nobody else.
    else open.push(b.veld === BESTAND ? { ...b, fragment } : b);
  }
  eisOverzicht(open);
  if (open.length) throw bevindingenfout(open, teksten);
  blijft.forEach((b, i) => eisReden(beleid, o.wie, b, i));
  return blijft;
}

/** How what is written in a file is called among the fields. */
export const BESTAND = 'bestand';
const IN_BESTAND = { veld: BESTAND, titel: 'Tekst in het bestand' };
const HOOGUIT_IN_BESTAND = 50;

/** A file full of persons is not for somebody to look through find by find: it does not belong here. */
function eisOverzicht(open: readonly Tekstbevinding[]): void {
  const aantal = open.filter((b) => b.veld === BESTAND).length;
  if (aantal > HOOGUIT_IN_BESTAND)
    throw invoerfout(
      BESTAND,
      `In dit bestand staan ${aantal} plekken die op een persoon lijken te wijzen. Zo’n bestand hoort niet in gewoon toezicht (AVG 5 lid 1 c; B12.1). Voeg alleen het deel toe dat nodig is; gaat het om mensenhandel, draag het dan over.`,
    );
}

interface Vondst extends Tekstbevinding {
  titel: string;
  fragment: string;
}

/** Names that the register knows are asked for only when a name was found: most texts hold none. */
async function vindAlles(db: Db, teksten: readonly VrijeTekst[]): Promise<Vondst[]> {
  const eerst = waakTeksten(teksten, []);
  const woorden = new Set(
    eerst.filter((v) => v.soort === 'naam' || v.soort === 'werknaam').flatMap((v) => woordenVan(v.fragment)),
  );
  if (woorden.size === 0) return eerst;
  const bekend = await leesBekend(db, woorden);
  return bekend.length ? waakTeksten(teksten, bekend) : eerst;
}

function waakTeksten(teksten: readonly VrijeTekst[], bekend: readonly string[]): Vondst[] {
  return teksten.flatMap(({ veld, titel, tekst: t }) =>
    waak(t, { bekend }).map(({ tekst: fragment, ...b }) => ({ veld, titel, fragment, ...b })),
  );
}

/** Businesses and facilitators of the own gemeenten, and colleagues; a person counts as known when the surname stands there. */
async function leesBekend(db: Db, woorden: ReadonlySet<string>): Promise<string[]> {
  const rijen = await db.rijen(
    sql<{ naam: string; persoon: boolean }>`select naam, persoon from kern.bekende_namen(${[...woorden]}::text[])`,
  );
  return rijen.filter((r) => !r.persoon || woorden.has(woordenVan(r.naam).at(-1) ?? '')).map((r) => r.naam);
}

function woordenVan(naam: string): string[] {
  return naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((w) => w.length > 1);
}

function bevindingenfout(open: Tekstbevinding[], teksten: readonly VrijeTekst[]): Fout {
  const velden = teksten.flatMap(({ veld, titel }) => {
    const hier = open.filter((b) => b.veld === veld);
    if (hier.length === 0) return [];
    const soorten = [...new Set(hier.map((b) => bevindingsoorten[b.soort as Soort]))].join(', ');
    const keer =
      hier.length === 1
        ? 'iets dat op een persoon lijkt te wijzen'
        : `${hier.length} keer iets dat op een persoon lijkt te wijzen`;
    return [{ veld, tekst: `Bij ‘${titel}’ staat ${keer}: ${soorten}. Kies hieronder wat ermee moet.` }];
  });
  return new Fout(
    'BEVINDINGEN',
    'Gewoon toezicht bevat alleen feiten en zakelijke gegevens, geen gegevens van mensen die sekswerk doen (AVG 5 lid 1 c en 9; B12.1).',
    { velden, bevindingen: open },
  );
}

/** The rule decides whether this may stay, and the reason itself may not tell what the text should not. */
function eisReden(beleid: Beleid, wie: Wie, b: Behouding, i: number): void {
  const besluit = beleid.besluit(wie, 'bevinding.behouden', OVER_BEHOUD, {
    bijzonder: isBijzonder(b.soort),
    grond: b.grond,
  });
  const w = besluit.weigering;
  if (w)
    throw new Fout('GEWEIGERD', `${w.uitleg} (${w.grondslag}; ${w.bron}) Het gaat om: ${bevindingsoorten[b.soort]}.`, {
      weigering: w,
    });
  if (b.reden.toLowerCase().includes(b.fragment.toLowerCase()) || waak(b.reden).length)
    throw invoerfout(
      `bevindingenBehouden.${i}.reden`,
      'Uw uitleg noemt zelf een gegeven dat op een persoon lijkt te wijzen. Leg uit waarom het mag blijven, zonder het te herhalen.',
    );
}

/** How the log speaks of what was kept: by kind, never by word. */
export function logzin(behoudingen: readonly Behouding[]): string | null {
  if (behoudingen.length === 0) return null;
  const perSoort = Map.groupBy(behoudingen, (b) => b.soort);
  return `bevindingen behouden: ${[...perSoort].map(([soort, rij]) => `${bevindingsoorten[soort]} ${rij.length}`).join(', ')}`;
}

/** Stores what was kept for the privacyfunctionaris to look at; the words encrypted, each under a key of its own. */
export async function bewaarBehouden(
  behoudingen: readonly Behouding[],
  h: Handeling,
  b: Omgeving & { onderwerp: Onderwerp; invoer: Record<string, unknown>; uitvoer: unknown },
): Promise<void> {
  if (behoudingen.length === 0) return;
  const { db, klok } = b;
  const gemeente = gemeenteVan(b);
  const ding = dingVan(h, b);
  const rijen: RawBuilder<unknown>[] = [];
  for (const k of behoudingen) {
    const plek = { gemeente, id: b.maakId() };
    // Only beheer opens it: who wrote it hands it in.
    const sleutel = await maakSleutel(db, { soort: 'bevinding', ...plek }, 'beheer', klok.nu());
    const dicht = sleutel.sluit(k.fragment, { tabel: 'bevindingen', ...plek });
    rijen.push(
      sql`(${gemeente}, ${plek.id}, ${b.wie.compartiment}, ${h.naam}, ${ding.soort}, ${ding.id}, ${ding.pad}, ${k.titel}, ${k.soort}, ${k.grond}, ${k.reden}, ${dicht}, 'te_beoordelen', ${klok.nu()}, ${b.wie.medewerkerId}, ${b.wie.petsoort})`,
    );
  }
  await db.voer(
    sql`insert into bevindingen (gemeente, id, compartiment, handeling, onderwerp_soort, onderwerp_id, pad, veld, soort, grond, reden, versleuteld, status, op, door, petsoort) values ${sql.join(rijen)}`,
  );
}

/** Where the text stands. Of the politie and the dossier the gemeente does not hear which zaak it was: that would be a way back (R1, G5). */
function dingVan(
  h: Handeling,
  b: { wie: Wie; onderwerp: Onderwerp; invoer: Record<string, unknown>; uitvoer: unknown },
): { soort: string; id: string; pad: string } {
  if (ZONDER_ZAAK.includes(b.wie.compartiment)) return { soort: 'Algemeen', id: h.naam, pad: '/eigen-bevindingen' };
  const { pad } = h.daarna({ invoer: b.invoer, uitvoer: b.uitvoer });
  const id = (b.uitvoer as { id?: unknown } | null)?.id;
  return { soort: b.onderwerp.soort, id: typeof id === 'string' ? id : b.onderwerp.id, pad };
}
const ZONDER_ZAAK: readonly Compartiment[] = ['politie', 'mensenhandel'];

function gemeenteVan(b: { onderwerp: Onderwerp; uitvoer: unknown; invoer: unknown; wie: Wie }): string {
  const kandidaten = [b.onderwerp.kenmerken.gemeente, veldVan(b.uitvoer), veldVan(b.invoer), b.wie.gemeenten[0]];
  // A pet of an organisatie serves no gemeente of its own: the one that reads its text looks at it.
  const eigen = (g: string) => b.wie.gemeenten.length === 0 || b.wie.gemeenten.includes(g);
  const gevonden = kandidaten.find((g): g is string => typeof g === 'string' && eigen(g));
  if (!gevonden)
    throw invoerfout(
      'bevindingenBehouden',
      'Deze tekst is van geen gemeente, dus kan niemand deze bevinding nakijken. Verwijder haar of schrijf het algemener.',
    );
  return gevonden;
}

function veldVan(waarde: unknown): unknown {
  return (waarde as { gemeente?: unknown } | null)?.gemeente;
}
