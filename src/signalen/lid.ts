import type { Adresvondst } from './stapelen/adressen.ts';
import { achtersleutel } from './stapelen/huisnummers.ts';
import { leesKenmerken, type Tekstkenmerken } from './stapelen/kenmerken.ts';
import { ontleedNaam, vergelijkNamen, type Persoonsnaam } from './stapelen/namen.ts';
import type { Nummerkenmerk } from './stapelen/nummers.ts';
import type { Facilitatorvondst } from './stapelen/personen.ts';
import { plaatssleutel } from './stapelen/plaatsen.ts';
import { sleutelsVan } from './stapelen/sleutels.ts';
import { maakSleutel } from './stapelen/straten.ts';
import type { Lid } from './stapelen/vergelijken.ts';
import { kernnaam, type Zaakvondst } from './stapelen/zaken.ts';

/** An address of the register. */
export interface Registeradres {
  straat: string;
  huisnummer: number | null;
  huisletter: string | null;
  toevoeging: string | null;
  postcode: string | null;
  plaats: string;
}

/** What the register tells of the chosen handles of a signaal. */
export interface Registerdelen {
  adressen: Registeradres[];
  zaken: string[];
  /** Who exploits, lets or manages: natural persons and firms of one. A legal person is a business. */
  mensen: string[];
  kvk: string[];
}

/** A signaal as far as it is compared. */
export interface Signaalwoorden {
  gemeente: string;
  id: string;
  feit: string;
  datum: string;
  register: Registerdelen;
}

/** A signaal that can be compared, with what each of its parts is called in words. */
export interface Vergelijkbaar extends Signaalwoorden {
  lid: Lid;
  /** The words behind a part: of the fact itself, or of the register. */
  woorden: ReadonlyMap<object, string>;
}

/** The version of the reader: when it reads better, the keys of before are made anew. */
export const GELEZEN = 'gelezen:1';
const IN_REGISTER = -1;

/**
 * Reads a signaal for comparing. Only what toezicht may stack on comes along: places, businesses, KvK numbers, and a name of a person only
 * when the register knows that person in a business role (`kent`). A phone, plate, advert, mailbox or account in the words is not looked
 * at here. Source: G3, V1.
 */
export function maakVergelijkbaar(s: Signaalwoorden, kent: (naam: Persoonsnaam) => boolean): Vergelijkbaar {
  const uit = leesKenmerken(s.feit);
  const woorden = new Map<object, string>();
  const facilitators = uit.facilitators.filter((f) => kent(f.naam));
  for (const v of [...uit.adressen, ...uit.hoeken, ...uit.zaken, ...facilitators])
    woorden.set(v, s.feit.slice(v.start, v.eind));
  const register = leesRegister(s.register, woorden);
  const kenmerken: Tekstkenmerken = {
    adressen: [...uit.adressen, ...register.adressen],
    hoeken: uit.hoeken,
    zaken: [...uit.zaken, ...register.zaken],
    facilitators: [...facilitators, ...register.facilitators],
    nummers: [...uit.nummers.filter((n) => n.soort === 'kvk'), ...register.nummers],
    straten: [],
    plaatsen: [...new Set([...uit.plaatsen, ...register.adressen.map((a) => a.plaats)])],
  };
  return { ...s, woorden, lid: { dag: Date.parse(s.datum) / 86_400_000, kenmerken } };
}

type Registervondsten = {
  adressen: Adresvondst[];
  zaken: Zaakvondst[];
  facilitators: Facilitatorvondst[];
  nummers: Nummerkenmerk[];
};

function leesRegister(r: Registerdelen, woorden: Map<object, string>): Registervondsten {
  const plek = { start: IN_REGISTER, eind: IN_REGISTER };
  const noem = <V extends object>(vondst: V, naam: string): V => {
    woorden.set(vondst, naam);
    return vondst;
  };
  return {
    adressen: r.adressen.flatMap((a) =>
      a.huisnummer === null ? [] : [noem(adresvondst(a, a.huisnummer), `${a.straat} ${huisnummer(a)}, ${a.plaats}`)],
    ),
    zaken: r.zaken.flatMap((naam): Zaakvondst[] => {
      const kern = kernnaam(naam);
      return kern.length < 3 ? [] : [noem({ ...plek, naam: kern, soort: 'zaak', zwak: false }, naam)];
    }),
    facilitators: r.mensen.flatMap((mens): Facilitatorvondst[] => {
      const naam = ontleedNaam(mens);
      return naam ? [noem({ ...plek, naam }, mens)] : [];
    }),
    nummers: r.kvk.map((sleutel): Nummerkenmerk => ({ ...plek, soort: 'kvk', sleutel })),
  };
}

/** An address of the register in the form in which addresses are compared. */
export function adresvondst(a: Registeradres, nummer: number): Adresvondst {
  return {
    start: IN_REGISTER,
    eind: IN_REGISTER,
    straat: maakSleutel(a.straat),
    nummer,
    achter: achtersleutel(`${a.huisletter ?? ''}${a.toevoeging ?? ''}`),
    postcode: (a.postcode ?? '').replaceAll(/\s/g, '').toUpperCase(),
    plaats: plaatssleutel(a.plaats),
    weg: false,
  };
}

const huisnummer = (a: Registeradres): string =>
  `${a.huisnummer ?? ''}${a.huisletter ?? ''}${a.toevoeging ? ` ${a.toevoeging}` : ''}`;

/** A test whether one of these people of the register is meant. */
export function kentMens(register: readonly string[]): (naam: Persoonsnaam) => boolean {
  const namen = register.flatMap((n) => ontleedNaam(n) ?? []);
  return (naam) => namen.some((n) => vergelijkNamen(n, naam) !== 'nee');
}

/** A test by the keys that were kept: the register knew this person when the signaal came in. */
export function kentSleutel(sleutels: ReadonlySet<string>): (naam: Persoonsnaam) => boolean {
  return (naam) => sleutels.has(`fac:=${naam.achter}`);
}

/** Under which keys this signaal is kept. */
export function bewaarsleutels(s: Vergelijkbaar): string[] {
  return [GELEZEN, ...sleutelsVan(s.lid.kenmerken).schrijf.filter((k) => k.length <= 200)];
}
