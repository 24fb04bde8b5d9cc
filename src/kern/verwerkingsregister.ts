import type { Onderwerp } from './beleid.ts';
import { sql, type Db } from './db.ts';
import type { Declaratie } from './declaraties.ts';
import type { Weigering } from './fouten.ts';
import { gemeentenaam } from './gemeenten.ts';
import type { Wie } from './petten.ts';
import { doelwoorden, type Verwerkingssjabloon, type Verwerkingssjablonen } from './verwerkingssjabloon.ts';

// B12.7, AVG 5 lid 2 and 30: a purpose without a registered processing does not run.

/** How one processing of a gemeente stands in its register: the newest version that counts, and the newest decided DPIA. */
interface Registerregel {
  gemeente: string;
  sleutel: string;
  status: 'vastgesteld' | 'opgeschort' | 'beeindigd';
  doelen: string[];
  dpiaVerplicht: boolean;
  volgensSjabloon: boolean;
}

interface Dpiaregel {
  gemeente: string;
  sleutel: string;
  geldigTot: string;
  /** False when it was turned down, or when the AP has to be consulted first and has not answered (AVG 36). */
  draagt: boolean;
}

interface Snapshot {
  versie: number;
  regels: ReadonlyMap<string, Registerregel>;
  dpias: ReadonlyMap<string, Dpiaregel>;
}

/** The answer of the register for one act. */
export interface Registeroordeel {
  weigering: Weigering | null;
  /** Gemeenten of the pet for which this may not run; the act runs for the others only. */
  gesloten: string[];
}

/** The gate on the register. */
export interface Verwerkingsregister {
  /** Makes the snapshot that of this transaction: at once after a change, also one by another process. Reads nothing when nothing changed. */
  volg(db: Db): Promise<void>;
  /** May this run, for the gemeente it is about or else for those of the pet, on this day? */
  oordeel(d: Declaratie, wie: Wie, over: Onderwerp, vandaag: string): Registeroordeel;
}

const LEEG: Snapshot = { versie: -1, regels: new Map(), dpias: new Map() };
const OPEN: Registeroordeel = { weigering: null, gesloten: [] };

/**
 * Makes the gate. A processing that a gemeente has not written itself runs by the national template, until the gemeente confirms or stops it.
 * With `eistDpia` (an installation for real work) one that needs a DPIA does not run before it, by the template neither: the assessment
 * comes first (AVG 35 lid 1). What an empty installation needs to get that far needs no DPIA.
 */
export function maakVerwerkingsregister(sjablonen: Verwerkingssjablonen, eistDpia = false): Verwerkingsregister {
  let snapshot = LEEG;
  return {
    async volg(db) {
      if (db.registerversie !== snapshot.versie) snapshot = await lees(db);
    },
    oordeel(d, wie, over, vandaag) {
      const sjabloon = sjablonen.get(d.verwerking);
      const doel = d.doelVan?.(wie) ?? d.doel;
      if (!sjabloon) return dicht(onbekend(d));
      if (sjabloon.onmisbaar !== null) return sjabloon.doelen.includes(doel) ? OPEN : dicht(anderDoel(d, doel));
      const gemeente = over.inLog?.gemeente ?? over.kenmerken.gemeente;
      const gemeenten = typeof gemeente === 'string' ? [gemeente] : wie.gemeenten;
      // A partner without gemeente answers for itself; here only the template binds it.
      if (gemeenten.length === 0) return sjabloon.doelen.includes(doel) ? OPEN : dicht(anderDoel(d, doel));
      const geweigerd = gemeenten.flatMap((g) => {
        const weigering = weegGemeente(snapshot, d, doel, { ...sjabloon, eistDpia }, g, vandaag);
        return weigering ? [{ gemeente: g, weigering }] : [];
      });
      if (geweigerd.length === 0) return OPEN;
      if (geweigerd.length === gemeenten.length) return dicht(geweigerd[0]!.weigering);
      return { weigering: null, gesloten: geweigerd.map((w) => w.gemeente) };
    },
  };
}

async function lees(db: Db): Promise<Snapshot> {
  const regels = await db.rijen(sql<Registerregel>`
    select distinct on (gemeente, sleutel) gemeente, sleutel, status, inhoud -> 'doelen' as doelen, inhoud ->> 'dpia' = 'verplicht' and not volgens_sjabloon as dpia_verplicht, volgens_sjabloon
    from verwerkingsactiviteiten where status <> 'concept' order by gemeente, sleutel, versie desc`);
  const dpias = await db.rijen(sql<Dpiaregel>`
    select distinct on (d.gemeente, s.sleutel) d.gemeente, s.sleutel, d.geldig_tot::text as geldig_tot,
      d.besluit = 'akkoord' and d.raadpleging in ('niet_nodig', 'afgerond') as draagt
    from dpias d cross join unnest(d.verwerkingen) as s (sleutel) where d.besloten_op is not null order by d.gemeente, s.sleutel, d.besloten_op desc, d.id desc`);
  const op = <R extends { gemeente: string; sleutel: string }>(rijen: R[]) =>
    new Map(rijen.map((r) => [plaats(r.gemeente, r.sleutel), r]));
  return { versie: db.registerversie, regels: op(regels), dpias: op(dpias) };
}

function plaats(gemeente: string, sleutel: string): string {
  return `${gemeente} ${sleutel}`;
}

function weegGemeente(
  s: Snapshot,
  d: Declaratie,
  doel: string,
  sjabloon: Pick<Verwerkingssjabloon, 'doelen' | 'dpia'> & { eistDpia: boolean },
  gemeente: string,
  vandaag: string,
): Weigering | null {
  const regel = s.regels.get(plaats(gemeente, d.verwerking));
  if (regel && regel.status !== 'vastgesteld') return stilgelegd(d, gemeente, regel.status);
  if (!(regel?.doelen ?? sjabloon.doelen).includes(doel)) return anderDoel(d, doel);
  const dpia = s.dpias.get(plaats(gemeente, d.verwerking));
  if (!dpia) {
    if (regel?.dpiaVerplicht) return geenDpia(d, gemeente, 'ontbreekt');
    const opSjabloon = !regel || regel.volgensSjabloon;
    return sjabloon.eistDpia && opSjabloon && sjabloon.dpia === 'verplicht' ? nogGeenDpia(d, gemeente) : null;
  }
  if (!dpia.draagt) return geenDpia(d, gemeente, 'laat deze verwerking niet toe');
  return dpia.geldigTot < vandaag ? geenDpia(d, gemeente, 'is verlopen') : null;
}

const basis = { regel: 'B12.7-register', bron: 'B12.7; leidraad, bouwsteen 12' } as const;

function dicht(weigering: Weigering): Registeroordeel {
  return { weigering, gesloten: [] };
}

function onbekend(d: Declaratie): Weigering {
  return {
    ...basis,
    grondslag: 'AVG 5 lid 2, 30 lid 1',
    uitleg: `‘${d.titel}’ rust op de verwerking ‘${d.verwerking}’, en die staat niet in het register van verwerkingsactiviteiten. Een doel zonder geregistreerde verwerking kan niet draaien.`,
    nodig: 'Een vermelding van deze verwerking in het register, met doel en grondslag.',
  };
}

function anderDoel(d: Declaratie, doel: string): Weigering {
  const woord = doelwoorden[doel as keyof typeof doelwoorden].toLowerCase();
  return {
    ...basis,
    grondslag: 'AVG 5 lid 1 b, 30 lid 1 b',
    uitleg: `‘${d.titel}’ dient het doel ${woord}; de verwerking ‘${d.verwerking}’ is niet voor dat doel geregistreerd.`,
    nodig: 'Een vastgestelde vermelding in het register waarin dit doel staat.',
  };
}

function stilgelegd(d: Declaratie, gemeente: string, status: 'opgeschort' | 'beeindigd'): Weigering {
  const hoe = status === 'opgeschort' ? 'opgeschort' : 'beëindigd';
  return {
    ...basis,
    grondslag: 'AVG 5 lid 2, 24 en 30',
    uitleg: `De gemeente ${gemeentenaam(gemeente)} heeft de verwerking waarop ‘${d.titel}’ rust ${hoe}.`,
    nodig:
      status === 'opgeschort'
        ? 'De privacyfunctionaris van de gemeente die de verwerking hervat. De reden staat in het register, bij Verwerkingen.'
        : 'Een nieuwe vermelding in het register, vastgesteld door de verwerkingsverantwoordelijke.',
  };
}

function geenDpia(d: Declaratie, gemeente: string, wat: string): Weigering {
  return {
    ...basis,
    grondslag: 'AVG 35 lid 1 en 11, 36 lid 1',
    uitleg: `De DPIA van de gemeente ${gemeentenaam(gemeente)} voor de verwerking waarop ‘${d.titel}’ rust ${wat}.`,
    nodig:
      'Een DPIA met advies van de functionaris gegevensbescherming en een geldig besluit van de verwerkingsverantwoordelijke.',
  };
}

/** A new installation: says who sets it right, and that what is needed for it is open. */
function nogGeenDpia(d: Declaratie, gemeente: string): Weigering {
  return {
    ...basis,
    grondslag: 'AVG 35 lid 1',
    uitleg: `Voor de verwerking waarop ‘${d.titel}’ rust is een DPIA verplicht, en de gemeente ${gemeentenaam(gemeente)} heeft er nog geen vastgelegd. De beoordeling gaat vooraf aan de verwerking. Inrichten en beheren kan intussen wel.`,
    nodig:
      'Laat de privacyfunctionaris bij DPIA’s een eerder vastgestelde DPIA vastleggen, of stel er een op; na advies en besluit loopt de verwerking.',
  };
}
