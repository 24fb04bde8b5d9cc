import { leesKenmerken } from './kenmerken.ts';
import { maakGroepen, Groepen, type Verband } from './samenvoegen.ts';
import { sleutelsVan } from './sleutels.ts';
import { isGenoeg, straatnummer, vergelijk, type Lid, type Zekerheid } from './vergelijken.ts';

/** A melding as a team has it. `datum`: YYYY-MM-DD, or '' when unknown. */
export interface Stapelmelding {
  id: string | number;
  datum: string;
  melder: string;
  text: string;
}

/** Why two meldingen may be about the same, and how sure that is. */
export interface Reden {
  a: string | number;
  b: string | number;
  kenmerk: string;
  zekerheid: Zekerheid;
}

/** Meldingen that belong together, with the reasons between them. */
export interface Stapelvoorstel {
  stapel: (string | number)[];
  redenen: Reden[];
}

/** Of one key no more earlier meldingen are looked at than this: the newest tell enough, and a key that everyone has says nothing. */
const HOOGUIT_PER_SLEUTEL = 40;
/** Beyond this many ties a melding is only tied to what it was not yet tied to. */
const HOOGUIT_VERBANDEN = 8;
const LEEG: readonly never[] = [];

/**
 * Takes meldingen one by one and finds those that speak of the same place, business, facilitator or number. Sure reasons always join;
 * of reasons that are only possible two different ones are needed, and they do not chain. A proposal: a person joins or parts. Source: G3.
 */
export class Stapelaar {
  readonly #ids: (string | number)[] = [];
  readonly #leden: Lid[] = [];
  readonly #index = new Map<string, number | number[]>();
  readonly #verbanden: Verband[] = [];
  readonly #voorlopig = new Groepen();
  /** Towns in which an address, business or name was seen: up to two, more tell no more. */
  readonly #plaatsenVan = new Map<string, string | true>();

  /** Adds a melding and gives the numbers of the earlier ones it was tied to. */
  neem(melding: Stapelmelding): number[] {
    const lid: Lid = { dag: Date.parse(melding.datum) / 86_400_000, kenmerken: zuinig(leesKenmerken(melding.text)) };
    const nummer = this.#leden.push(lid) - 1;
    this.#ids.push(melding.id);
    this.#voorlopig.erbij();
    this.#telPlaatsen(lid);
    const { schrijf, lees } = sleutelsVan(lid.kenmerken);
    const eerder = new Set<number>(lees.flatMap((s): readonly number[] => [this.#index.get(s) ?? LEEG].flat()));
    const gevonden = [...eerder]
      .map((a): Verband => ({ a, b: nummer, banden: vergelijk(this.#leden[a]!, lid) }))
      .filter((v) => isGenoeg(v.banden));
    this.#bewaar(gevonden);
    for (const s of schrijf) this.#indexeer(s, nummer);
    return gevonden.map((v) => v.a);
  }

  /** The stapels of two or more, each in the order in which its meldingen came. */
  *stapels(): Generator<Stapelvoorstel> {
    const groepen = maakGroepen(this.#leden, this.#verbanden, (sleutel) => this.#plaatsenVan.get(sleutel) === true);
    const redenen = new Map<number, Reden[]>();
    for (const { a, b, banden } of this.#verbanden) {
      const top = groepen.top(a);
      if (top !== groepen.top(b)) continue;
      const rij = redenen.get(top) ?? [];
      if (rij.length === 0) redenen.set(top, rij);
      for (const { kenmerk, zekerheid } of banden) rij.push({ a: this.#ids[a]!, b: this.#ids[b]!, kenmerk, zekerheid });
    }
    for (const [top, leden] of groepen.allen())
      yield { stapel: leden.map((i) => this.#ids[i]!), redenen: redenen.get(top) ?? [] };
  }

  /** Keeps what ties; of the many ties to one heap the first few are enough. */
  #bewaar(gevonden: Verband[]): void {
    let bewaard = 0;
    for (const v of gevonden) {
      const nieuw = this.#voorlopig.top(v.a) !== this.#voorlopig.top(v.b);
      if (!nieuw && bewaard >= HOOGUIT_VERBANDEN) continue;
      this.#verbanden.push(v);
      bewaard += 1;
      if (v.banden.some((b) => b.zekerheid === 'zeker')) this.#voorlopig.voegSamen(v.a, v.b);
    }
  }

  #indexeer(sleutel: string, nummer: number): void {
    const rij = this.#index.get(sleutel);
    if (rij === undefined) this.#index.set(sleutel, nummer);
    else if (typeof rij === 'number') this.#index.set(sleutel, [rij, nummer]);
    else {
      if (rij.length >= HOOGUIT_PER_SLEUTEL) rij.shift();
      rij.push(nummer);
    }
  }

  #telPlaatsen({ kenmerken: k }: Lid): void {
    const tel = (sleutel: string, plaats: string) => {
      const eerder = this.#plaatsenVan.get(sleutel);
      if (eerder === undefined) this.#plaatsenVan.set(sleutel, plaats);
      else if (eerder !== plaats) this.#plaatsenVan.set(sleutel, true);
    };
    for (const a of k.adressen) if (a.straat && a.plaats) tel(straatnummer(a), a.plaats);
    for (const h of k.hoeken) if (h.plaats) tel(`hoek ${h.straten.join('/')}`, h.plaats);
    const [plaats, ...meer] = k.plaatsen;
    if (plaats === undefined || meer.length) return;
    for (const z of k.zaken) tel(`zaak ${z.naam}`, plaats);
    for (const { naam } of k.facilitators) tel(`naam ${naam.letters.charAt(0)} ${naam.achter}`, plaats);
  }
}

/** Empty lists are one list, so that a million meldingen fit in memory. */
function zuinig(k: Lid['kenmerken']): Lid['kenmerken'] {
  const leeg = <T>(rij: T[]): T[] => (rij.length ? rij : (LEEG as unknown as T[]));
  return {
    adressen: leeg(k.adressen),
    hoeken: leeg(k.hoeken),
    zaken: leeg(k.zaken),
    facilitators: leeg(k.facilitators),
    nummers: leeg(k.nummers),
    straten: LEEG as unknown as Lid['kenmerken']['straten'],
    plaatsen: leeg(k.plaatsen),
  };
}
