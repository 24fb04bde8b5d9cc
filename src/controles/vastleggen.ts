import { isInOpsporing } from '../grijs/index.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { groepVan, vraagVan } from './checklist.ts';
import { eisDekking } from './dekking.ts';
import { overControle } from './over.ts';
import { leesControle, leesWaarnemingen, voegGesprekToe, voegWaarnemingToe } from './queries.ts';
import type { Controlekop } from './schema-antwoorden.ts';
import { Correctie, NieuweWaarneming, NieuwGesprek } from './schema-uitvoering.ts';
import { houdVast, teamcontext } from './stand.ts';

const vast = { doel: 'toezicht', verwerking: 'controles', compartiment: 'toezicht', uitvoer: Gemaakt } as const;
const nogNiet = 'De controle is nog niet begonnen. Leg eerst vast hoe u bent binnengekomen.';

/** Records one waarneming, once. A bevoegdheid that was used stands with its need (Awb 5:13) and must be in the aanwijzing (B9.2). */
export const legWaarnemingVast = handeling({
  ...vast,
  naam: 'waarneming.vastleggen',
  titel: 'Waarneming vastleggen',
  omschrijving: 'Legt één waarneming vast, bij een punt van de checklist of over iets anders.',
  route: { methode: 'POST', pad: '/controles/{id}/waarnemingen' },
  invoer: NieuweWaarneming,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  context: async ({ invoer, db, wie, klok }) => ({
    uitvoerend: (await teamcontext({ db, wie, id: invoer.id })).uitvoerend,
    bevoegdheidGebruikt: invoer.bevoegdheid !== undefined,
    heeftNoodzaak: invoer.noodzaak !== undefined,
    inOpsporing: await wasInOpsporing(db, await leesControle(db, invoer.id), invoer.op ?? klok.nu().toISOString()),
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const c = await houdVast(db, invoer.id, ['bezig'], { gepland: nogNiet, voorbereid: nogNiet });
    const { vraag, norm } = waarover(c, invoer);
    const op = moment(c, invoer.op, klok.nu());
    if (invoer.bevoegdheid)
      await eisDekking(
        db,
        {
          gemeente: c.gemeente,
          domein: c.domein,
          bevoegdheden: [invoer.bevoegdheid],
          dag: dagVan(op),
          medewerkerIds: [wie.medewerkerId],
        },
        'uitvoeren',
      );
    const id = maakId();
    await voegWaarnemingToe(db, {
      gemeente: c.gemeente,
      id,
      controleId: c.id,
      punt: invoer.punt ?? null,
      vraag,
      oordeel: invoer.oordeel,
      tekst: invoer.tekst,
      norm,
      bevoegdheid: invoer.bevoegdheid ?? null,
      noodzaak: invoer.noodzaak ?? null,
      corrigeert: null,
      correctiereden: null,
      op,
      vastgelegdOp: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    return { id, gemeente: c.gemeente };
  },
  // Back to where one was in the list: on a phone it is long.
  daarna: ({ invoer }) => ({
    pad: `/controles/${invoer.id}/checklist${invoer.punt ? `#${groepVan(invoer.punt) ?? ''}` : ''}`,
    tekst: 'De waarneming is vastgelegd.',
  }),
});

/** Whether the place of a controle stood under opsporing when this was seen (G2). */
function wasInOpsporing(db: Omgeving['db'], c: Controlekop, op: string): Promise<boolean> {
  return isInOpsporing(db, { gemeente: c.gemeente, locatieId: c.locatieId, moment: new Date(op) });
}

/** A point of the checklist with its norm, or a subject of one's own: exactly one. */
function waarover(c: Controlekop, w: { punt?: string; vraag?: string }): { vraag: string; norm: string | null } {
  if (Boolean(w.punt) === Boolean(w.vraag))
    throw invoerfout('vraag', 'Kies een punt van de checklist, of schrijf zelf waarover het gaat.');
  if (w.vraag) return { vraag: w.vraag, norm: null };
  const gevraagd = vraagVan(c.werkvorm, w.punt!);
  if (!gevraagd) throw invoerfout('punt', 'Dit punt staat niet op de checklist van deze controle.');
  return { vraag: gevraagd.vraag, norm: gevraagd.norm };
}

const MINUUT = 60_000;

/** The moment of seeing: between the beginning and now, to the minute of a phone. */
function moment(c: Controlekop, op: string | undefined, nu: Date): Date {
  if (!op) return nu;
  const t = Date.parse(op);
  if (t > nu.getTime() + MINUUT) throw invoerfout('op', 'Dit moment ligt nog voor ons.');
  if (t < Date.parse(c.begonnenOp!) - MINUUT) throw invoerfout('op', 'Dit moment ligt voor het begin van de controle.');
  return new Date(t);
}

/** Corrects a waarneming with a new one that names it; the old one stays readable. Source: Awb 3:2; woordenlijst ‘waarneming’. */
export const verbeterWaarneming = handeling({
  ...vast,
  naam: 'waarneming.verbeteren',
  titel: 'Waarneming verbeteren',
  omschrijving: 'Legt een nieuwe waarneming vast die een eerdere verbetert; de eerdere blijft te lezen.',
  route: { methode: 'POST', pad: '/controles/{id}/correcties' },
  invoer: Correctie,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({
    uitvoerend: (await teamcontext({ db, wie, id: invoer.id })).uitvoerend,
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const c = await houdVast(db, invoer.id, ['bezig', 'afgerond']);
    const oud = await eisLaatste(db, c, invoer.waarnemingId);
    const id = maakId();
    await voegWaarnemingToe(db, {
      gemeente: c.gemeente,
      id,
      controleId: c.id,
      punt: oud.punt,
      vraag: oud.vraag,
      oordeel: invoer.oordeel,
      tekst: invoer.tekst,
      norm: oud.norm,
      bevoegdheid: oud.bevoegdheid,
      noodzaak: oud.noodzaak,
      corrigeert: oud.id,
      correctiereden: invoer.reden,
      op: new Date(oud.op),
      vastgelegdOp: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    return { id, gemeente: c.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: `/controles/${invoer.id}`,
    tekst: 'De verbetering is vastgelegd. De eerdere waarneming blijft te lezen.',
  }),
});

/** Who corrects again, corrects the newest: a chain, never a fork. */
async function eisLaatste(db: Omgeving['db'], c: Controlekop, id: string) {
  const oud = (await leesWaarnemingen(db, c)).find((w) => w.id === id);
  if (!oud) throw invoerfout('waarnemingId', 'Deze waarneming hoort niet bij deze controle.');
  if (oud.verbeterdDoor) throw new Fout('STAND_PAST_NIET', 'Deze waarneming is al verbeterd. Verbeter de nieuwste.');
  return oud;
}

/** Records a conversation as counts: how many, in which language, about what, what was offered. Source: B6.2, C9, V8. */
export const legGesprekVast = handeling({
  ...vast,
  naam: 'gesprek.vastleggen',
  titel: 'Gesprek vastleggen',
  omschrijving: 'Legt een gesprek vast zonder identiteit: aantal, taal, onderwerpen, hulp en flyer.',
  route: { methode: 'POST', pad: '/controles/{id}/gesprekken' },
  invoer: NieuwGesprek,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({
    inTeam: (await teamcontext({ db, wie, id: invoer.id })).inTeam,
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const c = await houdVast(db, invoer.id, ['bezig'], { gepland: nogNiet, voorbereid: nogNiet });
    const { id: controleId, ...gesprek } = invoer;
    const id = maakId();
    await voegGesprekToe(db, {
      ...gesprek,
      gemeente: c.gemeente,
      id,
      controleId,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id, gemeente: c.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/controles/${invoer.id}`, tekst: 'Het gesprek is vastgelegd, als aantallen.' }),
});
