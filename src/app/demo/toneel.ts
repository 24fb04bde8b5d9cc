import { neemAan } from '../../kern/bestanden/index.ts';
import { bezorgDirect } from '../../kern/bezorgen.ts';
import type { Declaratie } from '../../kern/declaraties.ts';
import type { Luisteraar } from '../../kern/kamer.ts';
import { verzegel } from '../../kern/log.ts';
import type { Wie } from '../../kern/petten.ts';
import { maakVoer, type Publiek } from '../../kern/publiek.ts';
import { maakUitvoerder, type Kernmiddelen, type Uitvoerder } from '../../kern/uitvoeren.ts';
import { maakIdmaker, type Idmaker } from '../../platform/ids.ts';
import { maakZetbareKlok, type Klok } from '../../platform/klok.ts';
import { leesAntwoorden } from './lading.ts';
import { maakKalender, type Kalender, type Moment } from './tijd.ts';
import { maakToeval, type Toeval } from './toeval.ts';

/** What an earlier step answered, as far as a later one needs it. */
type Antwoord = { id?: string; nummer?: string; kenmerk?: string; code?: string };

/** What a step may look at while it fills in its input. */
export interface Terugblik extends Kalender {
  /** Id of what an earlier step made. */
  id(sleutel: string): string;
  antwoord(sleutel: string): Antwoord;
  /** Asks a vraag as the person of this step; it stands in the log, as reading before acting does. */
  vraag<T>(naam: string, invoer: object): Promise<T>;
  /** The version that was just looked at, for handelingen that want it. */
  versie(naam: string, id: string): Promise<number>;
}

/** What somebody without a login does at an open door; `geheim` is the same each time for the same step. */
type Deurwerk = (p: Pick<Publiek, 'voer' | 'klok' | 'maakId'> & { geheim: string }, t: Terugblik) => Promise<Antwoord>;

type Invoer = object | ((t: Terugblik) => object | Promise<object>);

/** The agenda of the story: who does what, when. Steps are planned in any order and played in that of the clock. */
export interface Agenda extends Kalender {
  /** Plans one handeling, by its name, by a person in a pet (`yusuf`, or `samira/aandachtsfunctionaris`); a file may go along. */
  plan(
    op: Moment | Date,
    sleutel: string,
    wie: string,
    naam: string,
    invoer: Invoer,
    bestand?: () => Promise<Buffer>,
  ): void;
  /** Plans a visit at an open door, which nobody's name stands under; `wie` is who gave the link. Must give the same when done twice. */
  bezoek(op: Moment, sleutel: string, wie: string, werk: Deurwerk): void;
  toeval: Toeval;
}

interface Stap {
  op: Date;
  sleutel: string;
  wie: string;
  naam: string;
  invoer: Invoer;
  bestand?: (() => Promise<Buffer>) | undefined;
  werk?: Deurwerk;
}

/** The stage: the real Uitvoerder under a clock that follows the story. */
export interface Toneel {
  agenda: Agenda;
  klok: ReturnType<typeof maakZetbareKlok>;
  /** Makes an id that is the same each time for the same key. */
  idVoor(sleutel: string): string;
  /** Makes somebody known to the stage. */
  stelVoor(naam: string, wie: Wie): void;
  /** Lets later steps find an id that no step made. */
  noteer(sleutel: string, id: string): void;
  /** Id of what an earlier step made. */
  id(sleutel: string): string;
  /** Does one step now. */
  doe(stap: Omit<Stap, 'op'>): Promise<void>;
  /** Plays what was planned, in the order of time; `onderweg` hears how far. */
  speel(onderweg: (gedaan: number, totaal: number, op: Date) => void): Promise<void>;
}

/** Keys of idempotency of the demo begin so. */
const VOORVOEGSEL = 'demo-';
const VERZEGEL_PER = 100;

/** All that stands on the stage. */
interface Decor {
  kern: Kernmiddelen;
  klok: ReturnType<typeof maakZetbareKlok>;
  kalender: Kalender;
  zaad: string;
  uitvoerder: Uitvoerder;
  opNaam: ReadonlyMap<string, Declaratie>;
  luisteraars: readonly Luisteraar[];
  antwoorden: Map<string, unknown>;
  mensen: Map<string, Wie>;
  stappen: Stap[];
  /** Set anew for each step, so that ids follow from its key alone. */
  maakId: Idmaker;
}

/** Builds the stage on the kern of an installation. Steps that an earlier load did are not done again: their answer stands. */
export async function bouwToneel(o: {
  kern: Kernmiddelen;
  declaraties: readonly Declaratie[];
  luisteraars: readonly Luisteraar[];
  zaad: string;
  nu: Date;
}): Promise<Toneel> {
  const klok = maakZetbareKlok(o.nu);
  const kern: Kernmiddelen = { ...o.kern, klok, maakId: () => decor.maakId() };
  const decor: Decor = {
    kern,
    klok,
    kalender: maakKalender(o.nu),
    zaad: o.zaad,
    uitvoerder: maakUitvoerder(kern),
    opNaam: new Map(o.declaraties.map((d) => [d.naam, d])),
    luisteraars: o.luisteraars,
    antwoorden: await leesAntwoorden(kern.databank, VOORVOEGSEL),
    mensen: new Map(),
    stappen: [],
    maakId: idmaker(o.zaad, klok, 'begin'),
  };
  return {
    agenda: {
      ...decor.kalender,
      toeval: maakToeval(o.zaad),
      plan: (op, sleutel, wie, naam, invoer, bestand) =>
        decor.stappen.push({
          op: op instanceof Date ? op : decor.kalender.op(op),
          sleutel,
          wie,
          naam,
          invoer,
          bestand,
        }),
      bezoek: (op, sleutel, wie, werk) =>
        decor.stappen.push({ op: decor.kalender.op(op), sleutel, wie, naam: 'bezoek', invoer: {}, werk }),
    },
    klok,
    idVoor: (sleutel) => idmaker(o.zaad, klok, sleutel)(),
    stelVoor: (naam, wie) => decor.mensen.set(naam, wie),
    id: (sleutel) => vindId(decor, sleutel),
    noteer: (sleutel, id) => decor.antwoorden.set(VOORVOEGSEL + sleutel, { id }),
    doe: (stap) => doe(decor, stap),
    speel: (onderweg) => speel(decor, onderweg),
  };
}

function idmaker(zaad: string, klok: Klok, sleutel: string): Idmaker {
  return maakIdmaker(klok, maakToeval(`${zaad}:${sleutel}`).bytes);
}

async function doe(d: Decor, stap: Omit<Stap, 'op'>): Promise<void> {
  const sleutel = VOORVOEGSEL + stap.sleutel;
  if (d.antwoorden.has(sleutel)) return;
  d.maakId = idmaker(d.zaad, d.klok, stap.sleutel);
  const wie = vind(d.mensen, stap.wie, 'persoon');
  if (stap.werk) return bezoek(d, sleutel, wie, stap.werk);
  const h = vind(d.opNaam, stap.naam, 'declaratie');
  try {
    const invoer = typeof stap.invoer === 'function' ? await stap.invoer(kijkTerug(d, wie)) : stap.invoer;
    const bestand = stap.bestand && (await neemAan(await stap.bestand()));
    // As over the API: what stays in the text with a reason comes along in the input.
    const { bevindingenBehouden, ...rest } = invoer as { bevindingenBehouden?: unknown };
    const opties = { sleutel, bestand, bevindingenBehouden };
    d.antwoorden.set(sleutel, await d.uitvoerder.voerUit(h as never, rest, wie, opties));
  } catch (oorzaak) {
    const waar = `${stap.sleutel} (${stap.wie}, ${stap.naam})`;
    throw new Error(`demo: ${waar} lukt niet: ${String(oorzaak)}`, { cause: oorzaak });
  }
  if ('meldt' in h && h.meldt) await bezorg(d);
}

async function bezoek(d: Decor, sleutel: string, wie: Wie, werk: Deurwerk): Promise<void> {
  const { databank, klok, maakId, beleid } = d.kern;
  const voer = maakVoer({ databank, klok, maakId, beleidsversie: beleid.versie });
  const geheim = Buffer.from(maakToeval(`${d.zaad}:${sleutel}`).bytes()).toString('hex');
  d.antwoorden.set(sleutel, await werk({ voer, klok, maakId, geheim }, kijkTerug(d, wie)));
}

function kijkTerug(d: Decor, wie: Wie): Terugblik {
  const vraag = async <T>(naam: string, invoer: object): Promise<T> =>
    (await d.uitvoerder.stelVraag(vind(d.opNaam, naam, 'declaratie') as never, invoer, wie)) as T;
  return {
    ...d.kalender,
    antwoord: (sleutel) => vindAntwoord(d, sleutel),
    id: (sleutel) => vindId(d, sleutel),
    vraag,
    versie: async (naam, id) => (await vraag<{ versie: number }>(naam, { id })).versie,
  };
}

/** Rooms hear of what happened before the next step, as they would within a second. */
async function bezorg(d: Decor): Promise<void> {
  await bezorgDirect(d.kern, d.luisteraars);
}

async function speel(d: Decor, onderweg: (gedaan: number, totaal: number, op: Date) => void): Promise<void> {
  await bezorg(d);
  // Sorting is stable: steps of one moment keep the order in which they were planned.
  const stappen = d.stappen.toSorted((a, b) => a.op.getTime() - b.op.getTime());
  for (const [i, stap] of stappen.entries()) {
    if (stap.op > d.kalender.nu) throw new Error(`demo: ${stap.sleutel} ligt na het einde van het verhaal`);
    d.klok.zet(stap.op);
    await doe(d, stap);
    if (i % VERZEGEL_PER === 0) await verzegel(d.kern.databank, d.klok);
    onderweg(i + 1, stappen.length, stap.op);
  }
  d.klok.zet(d.kalender.nu);
  while ((await verzegel(d.kern.databank, d.klok)) > 0);
}

function vind<T>(waar: ReadonlyMap<string, T>, sleutel: string, wat: string): T {
  const gevonden = waar.get(sleutel);
  if (gevonden === undefined) throw new Error(`demo: ${wat} ${sleutel} is er (nog) niet`);
  return gevonden;
}

function vindAntwoord(d: Decor, sleutel: string): Antwoord {
  return vind(d.antwoorden, VOORVOEGSEL + sleutel, 'stap') as Antwoord;
}

function vindId(d: Decor, sleutel: string): string {
  const { id } = vindAntwoord(d, sleutel);
  if (!id) throw new Error(`demo: ${sleutel} heeft geen id`);
  return id;
}
