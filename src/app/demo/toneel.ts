import { bezorgGebeurtenissen, laatHoren } from '../../kern/bezorgen.ts';
import type { Declaratie } from '../../kern/declaraties.ts';
import type { Luisteraar } from '../../kern/kamer.ts';
import { verzegel } from '../../kern/log.ts';
import type { Wie } from '../../kern/petten.ts';
import { maakUitvoerder, type Kernmiddelen } from '../../kern/uitvoeren.ts';
import { maakIdmaker, type Idmaker } from '../../platform/ids.ts';
import { maakZetbareKlok } from '../../platform/klok.ts';
import { leesAntwoorden } from './lading.ts';
import { maakKalender, type Kalender, type Moment } from './tijd.ts';
import { maakToeval, type Toeval } from './toeval.ts';

/** What an earlier step answered, as far as a later one needs it. */
type Antwoord = { id?: string; nummer?: string; kenmerk?: string };

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

type Invoer = object | ((t: Terugblik) => object | Promise<object>);

/** The agenda of the story: who does what, when. Steps are planned in any order and played in that of the clock. */
export interface Agenda extends Kalender {
  /** Plans one handeling, by its name, by a person in a pet (`yusuf`, or `samira/aandachtsfunctionaris`). */
  plan(op: Moment | Date, sleutel: string, wie: string, naam: string, invoer: Invoer): void;
  toeval: Toeval;
}

interface Stap {
  op: Date;
  sleutel: string;
  wie: string;
  naam: string;
  invoer: Invoer;
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
export const VOORVOEGSEL = 'demo-';
const VERZEGEL_PER = 100;

/** Builds the stage on the kern of an installation. Steps that an earlier load did are not done again: their answer stands. */
export async function bouwToneel(o: {
  kern: Kernmiddelen;
  declaraties: readonly Declaratie[];
  luisteraars: readonly Luisteraar[];
  zaad: string;
  nu: Date;
}): Promise<Toneel> {
  const klok = maakZetbareKlok(o.nu);
  const kalender = maakKalender(o.nu);
  let maak: Idmaker = () => idVoor('begin');
  const idVoor = (sleutel: string) => maakIdmaker(klok, maakToeval(`${o.zaad}:${sleutel}`).bytes)();
  const kern: Kernmiddelen = { ...o.kern, klok, maakId: () => maak() };
  const uitvoerder = maakUitvoerder(kern);
  const opNaam = new Map(o.declaraties.map((d) => [d.naam, d]));
  const antwoorden = await leesAntwoorden(kern.databank, VOORVOEGSEL);
  const mensen = new Map<string, Wie>();
  const stappen: Stap[] = [];

  const declaratie = (naam: string): Declaratie => vind(opNaam, naam, 'declaratie');
  const antwoord = (sleutel: string) => vind(antwoorden, VOORVOEGSEL + sleutel, 'stap') as Antwoord;
  const terugblik = (wie: Wie): Terugblik => {
    const vraag = async <T>(naam: string, invoer: object): Promise<T> =>
      (await uitvoerder.stelVraag(declaratie(naam) as never, invoer, wie)) as T;
    return {
      ...kalender,
      antwoord,
      id: (sleutel) => vindId(antwoord(sleutel), sleutel),
      vraag,
      versie: async (naam, id) => (await vraag<{ versie: number }>(naam, { id })).versie,
    };
  };
  const bezorg = () =>
    bezorgGebeurtenissen(kern, o.luisteraars, (rij, _id, g) =>
      laatHoren(
        kern,
        o.luisteraars.find((l) => l.naam === rij)!,
        g as never,
      ),
    );
  const doe: Toneel['doe'] = async (stap) => {
    const sleutel = VOORVOEGSEL + stap.sleutel;
    if (antwoorden.has(sleutel)) return;
    maak = maakIdmaker(klok, maakToeval(`${o.zaad}:${stap.sleutel}`).bytes);
    const wie = vind(mensen, stap.wie, 'persoon');
    const h = declaratie(stap.naam);
    try {
      const invoer = typeof stap.invoer === 'function' ? await stap.invoer(terugblik(wie)) : stap.invoer;
      antwoorden.set(sleutel, await uitvoerder.voerUit(h as never, invoer, wie, { sleutel }));
    } catch (oorzaak) {
      throw new Error(`demo: ${stap.sleutel} (${stap.wie}, ${stap.naam}) lukt niet: ${String(oorzaak)}`, {
        cause: oorzaak,
      });
    }
    if ('meldt' in h && h.meldt) await bezorg();
  };
  return {
    agenda: {
      ...kalender,
      toeval: maakToeval(o.zaad),
      plan: (op, sleutel, wie, naam, invoer) =>
        stappen.push({ op: op instanceof Date ? op : kalender.op(op), sleutel, wie, naam, invoer }),
    },
    klok,
    idVoor,
    stelVoor: (naam, wie) => mensen.set(naam, wie),
    id: (sleutel) => vindId(antwoord(sleutel), sleutel),
    noteer: (sleutel, id) => antwoorden.set(VOORVOEGSEL + sleutel, { id }),
    doe,
    async speel(onderweg) {
      await bezorg();
      // Sorting is stable: steps of one moment keep the order in which they were planned.
      stappen.sort((a, b) => a.op.getTime() - b.op.getTime());
      for (const [i, stap] of stappen.entries()) {
        if (stap.op > o.nu) throw new Error(`demo: ${stap.sleutel} ligt na het einde van het verhaal`);
        klok.zet(stap.op);
        await doe(stap);
        if (i % VERZEGEL_PER === 0) await verzegel(kern.databank, klok);
        onderweg(i + 1, stappen.length, stap.op);
      }
      klok.zet(o.nu);
      while ((await verzegel(kern.databank, klok)) > 0);
    },
  };
}

function vind<T>(waar: ReadonlyMap<string, T>, sleutel: string, wat: string): T {
  const gevonden = waar.get(sleutel);
  if (gevonden === undefined) throw new Error(`demo: ${wat} ${sleutel} is er (nog) niet`);
  return gevonden;
}

function vindId(a: Antwoord, sleutel: string): string {
  if (!a.id) throw new Error(`demo: ${sleutel} heeft geen id`);
  return a.id;
}
