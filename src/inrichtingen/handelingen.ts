import { overGemeente } from '../kern/beleid.ts';
import type { Db } from '../kern/db.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { werkvormnaam, werkvormVan } from '../regels/index.ts';
import { logboekschrijver } from './logboekschrijver.ts';
import { overInrichting } from './over.ts';
import { leesInrichting, vindZelfde, voegInrichtingToe, wijzigGegevens, zetStatus } from './queries.ts';
import { schrijfWijziging } from './queries-logboek.ts';
import { heeftLocatie } from './queries-locaties.ts';
import {
  Heropening,
  Inrichtingwijziging,
  Logboektoevoeging,
  NieuweInrichting,
  Sluiting,
  standen,
  type Inrichtinggegevens,
  type Inrichtingkop,
} from './schema.ts';

const vast = { doel: 'toezicht', verwerking: 'register-inrichtingen', compartiment: 'toezicht' } as const;

const isIndividueel = (werkvorm: string) => werkvormVan(werkvorm)?.uitoefening === 'individueel';

/** Registers an inrichting. A werkvorm that people exercise by themselves is no inrichting: it would make a register of people (B6.1). Source: B3.1. */
export const registreerInrichting = handeling({
  ...vast,
  naam: 'inrichting.registreren',
  titel: 'Inrichting registreren',
  omschrijving: 'Neemt een inrichting op in het register.',
  route: { methode: 'POST', pad: '/inrichtingen' },
  invoer: NieuweInrichting,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  context: ({ invoer }) => ({ individueel: isIndividueel(invoer.werkvorm) }),
  async doe({ invoer, db, klok, maakId, wie }) {
    await controleerGegevens(db, invoer.gemeente, invoer);
    const id = maakId();
    const { nummer } = await voegInrichtingToe(db, { ...invoer, id, nu: klok.nu(), door: wie.medewerkerId });
    await logboekschrijver({ db, klok, maakId, wie }, { id, gemeente: invoer.gemeente })(
      'registratie',
      `Opgenomen in het register als ${werkvormnaam(invoer.werkvorm).toLowerCase()}.`,
    );
    return { id, gemeente: invoer.gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/inrichtingen/${uitvoer.id}`,
    tekst: `Inrichting ${uitvoer.nummer} staat in het register. Bepaal nu de risicoklasse.`,
  }),
});

/** What must fit together, whatever the road by which it comes. */
async function controleerGegevens(db: Db, gemeente: string, g: Inrichtinggegevens, behalve?: string): Promise<void> {
  if (g.variant && !Object.hasOwn(werkvormVan(g.werkvorm)?.varianten ?? {}, g.variant))
    throw invoerfout(
      'variant',
      `Deze soort past niet bij ${werkvormnaam(g.werkvorm).toLowerCase()}. Kies een andere, of maak het veld leeg.`,
    );
  if (g.vergunning === 'vergund' && !g.vergunningnummer)
    throw invoerfout('vergunningnummer', 'Noteer het nummer van de vergunning.');
  if (g.vergunning !== 'vergund' && (g.vergunningnummer || g.vergundTot))
    throw invoerfout(
      g.vergunningnummer ? 'vergunningnummer' : 'vergundTot',
      'Alleen een vergunde inrichting heeft een vergunningnummer of einddatum. Maak dit veld leeg, of kies ‘Vergund’.',
    );
  if (!(await heeftLocatie(db, gemeente, g.locatieId)))
    throw invoerfout('locatieId', 'Deze locatie staat niet in het register van deze gemeente. Registreer haar eerst.');
  const zelfde = await vindZelfde(db, {
    gemeente,
    locatieId: g.locatieId,
    naam: g.naam,
    ...(behalve ? { behalve } : {}),
  });
  if (zelfde)
    throw new Fout(
      'BESTAAT_AL',
      `Op deze locatie staat al ${zelfde.nummer}, ${zelfde.naam}. Open die inrichting in plaats van haar nog eens te registreren.`,
    );
}

/** Changes the facts of an inrichting; what it was and why stays. Source: B3.1. */
export const wijzigInrichting = handeling({
  ...vast,
  naam: 'inrichting.wijzigen',
  titel: 'Gegevens wijzigen',
  omschrijving: 'Vervangt de gegevens van een inrichting. Oud, nieuw en reden worden bewaard.',
  route: { methode: 'POST', pad: '/inrichtingen/{id}/wijzigingen' },
  invoer: Inrichtingwijziging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overInrichting(await leesInrichting(db, invoer.id)),
  context: ({ invoer }) => ({ individueel: isIndividueel(invoer.werkvorm) }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { id, reden, versie, ...nieuw } = invoer;
    const oud = await leesInrichting(db, id);
    await controleerGegevens(db, oud.gemeente, nieuw, id);
    await wijzigGegevens(db, id, versie, nieuw);
    const anders = await schrijfWijziging(db, {
      gemeente: oud.gemeente,
      id: maakId(),
      soort: 'inrichting',
      onderwerpId: id,
      oud,
      nieuw: volledig(nieuw),
      reden,
      op: klok.nu(),
      wie,
    });
    if (!anders) throw invoerfout('reden', 'Er is niets gewijzigd.');
    await logboekschrijver({ db, klok, maakId, wie }, oud)('wijziging', `Gegevens gewijzigd: ${reden}`);
    return { id, gemeente: oud.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/inrichtingen/${invoer.id}`, tekst: 'De gegevens zijn gewijzigd.' }),
});

/** What was left out becomes empty, and must show so in the history. */
function volledig(g: Inrichtinggegevens): Record<string, unknown> {
  return {
    naam: g.naam,
    werkvorm: g.werkvorm,
    variant: g.variant ?? null,
    locatieId: g.locatieId,
    kvk: g.kvk ?? null,
    vergunning: g.vergunning,
    vergunningnummer: g.vergunningnummer ?? null,
    vergundTot: g.vergundTot ?? null,
  };
}

/** Records that an inrichting was closed or stopped. Its history stays. */
export const sluitInrichting = handeling({
  ...vast,
  naam: 'inrichting.sluiten',
  titel: 'Sluiting vastleggen',
  omschrijving: 'Legt vast dat een inrichting gesloten is of gestopt.',
  route: { methode: 'POST', pad: '/inrichtingen/{id}/sluiting' },
  invoer: Sluiting,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overInrichting(await leesInrichting(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const oud = await leesInrichting(db, invoer.id);
    if (oud.status !== 'actief') throw new Fout('STAND_PAST_NIET', 'Deze inrichting is al gesloten of gestopt.');
    return veranderStand({ db, klok, maakId, wie }, oud, { ...invoer, tekst: standen[invoer.status] });
  },
  daarna: ({ invoer }) => ({ pad: `/inrichtingen/${invoer.id}`, tekst: 'De sluiting is vastgelegd.' }),
});

/** Records that an inrichting is open again. */
export const heropenInrichting = handeling({
  ...vast,
  naam: 'inrichting.heropenen',
  titel: 'Heropening vastleggen',
  omschrijving: 'Legt vast dat een gesloten of gestopte inrichting weer actief is.',
  route: { methode: 'POST', pad: '/inrichtingen/{id}/heropening' },
  invoer: Heropening,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overInrichting(await leesInrichting(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const oud = await leesInrichting(db, invoer.id);
    if (oud.status === 'actief') throw new Fout('STAND_PAST_NIET', 'Deze inrichting is al actief.');
    return veranderStand({ db, klok, maakId, wie }, oud, { ...invoer, status: 'actief', tekst: 'Weer geopend' });
  },
  daarna: ({ invoer }) => ({ pad: `/inrichtingen/${invoer.id}`, tekst: 'De inrichting is weer actief.' }),
});

async function veranderStand(
  s: Parameters<typeof logboekschrijver>[0],
  oud: Inrichtingkop,
  v: { status: string; versie: number; reden: string; tekst: string },
): Promise<{ id: string; gemeente: string }> {
  await zetStatus(s.db, oud.id, v.versie, v.status);
  await schrijfWijziging(s.db, {
    gemeente: oud.gemeente,
    id: s.maakId(),
    soort: 'inrichting',
    onderwerpId: oud.id,
    oud,
    nieuw: { status: v.status },
    reden: v.reden,
    op: s.klok.nu(),
    wie: s.wie,
  });
  await logboekschrijver(s, oud)('wijziging', `${v.tekst}: ${v.reden}`);
  return { id: oud.id, gemeente: oud.gemeente };
}

/** Writes what happened outside a controle into the logboek. Source: C10, B4.2. */
export const voegAanLogboekToe = handeling({
  ...vast,
  naam: 'logboek.toevoegen',
  titel: 'In het logboek schrijven',
  omschrijving: 'Legt een contact of feit buiten een controle vast in het logboek van een inrichting.',
  route: { methode: 'POST', pad: '/inrichtingen/{id}/logboek' },
  invoer: Logboektoevoeging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overInrichting(await leesInrichting(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const inrichting = await leesInrichting(db, invoer.id);
    const id = await logboekschrijver({ db, klok, maakId, wie }, inrichting)(invoer.soort, invoer.tekst);
    return { id, gemeente: inrichting.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/inrichtingen/${invoer.id}`, tekst: 'Het staat in het logboek.' }),
});
