import { scheeltEen } from '../kern/verschrijving.ts';
import type { Kenmerkvoorstel } from './schema.ts';
import { leesKenmerken } from './stapelen/kenmerken.ts';
import { ontleedNaam, vergelijkNamen } from './stapelen/namen.ts';
import { vergelijkAdres } from './stapelen/vergelijken.ts';
import { kernnaam } from './stapelen/zaken.ts';
import { adresvondst, type Registeradres } from './lid.ts';

/** What the register of one gemeente holds that words can point at. */
export interface Aanwijsbaar {
  locaties: Array<Registeradres & { id: string; weergave: string }>;
  inrichtingen: Array<{ id: string; naam: string; locatieId: string; kvk: string | null }>;
  facilitators: Array<{ id: string; naam: string; soort: string; kvk: string | null }>;
}

type Zekerheid = Kenmerkvoorstel['zekerheid'];
type Plek = { start: number; eind: number };
const NAAM_MINSTENS = 5;
const OP_ADRES = 'staat in het register op dit adres';

/**
 * Handles that the words of a melder point at: addresses, businesses and facilitators that the register knows, and KvK numbers. A phone,
 * plate or advert is not looked for here, and a name that the register does not know stays words. A proposal: a person confirms. Source: G3.
 */
export function stelKenmerkenVoor(tekst: string, register: Aanwijsbaar): Kenmerkvoorstel[] {
  const uit = new Map<string, Kenmerkvoorstel>();
  const neem = (v: Kenmerkvoorstel) => {
    const eerder = uit.get(`${v.soort} ${v.waarde}`);
    if (!eerder || RANG[v.zekerheid] < RANG[eerder.zekerheid]) uit.set(`${v.soort} ${v.waarde}`, v);
  };
  const gelezen = leesKenmerken(tekst);
  for (const v of gelezen.adressen)
    for (const l of register.locaties) {
      const zekerheid = l.huisnummer === null ? undefined : vergelijkAdres(v, adresvondst(l, l.huisnummer));
      if (zekerheid) neemAdres(tekst, v, l, register, zekerheid, neem);
    }
  for (const v of gelezen.zaken)
    for (const i of register.inrichtingen) {
      const zekerheid = vergelijkZaak(v.naam, kernnaam(i.naam));
      if (zekerheid)
        neem(maak(tekst, v, 'inrichting', i.id, i.naam, 'zo heet een inrichting in het register', zekerheid));
    }
  for (const v of gelezen.facilitators)
    for (const f of register.facilitators.filter((x) => x.soort !== 'rechtspersoon')) {
      const naam = ontleedNaam(f.naam);
      const gelijk = naam ? vergelijkNamen(naam, v.naam) : 'nee';
      if (gelijk !== 'nee')
        neem(maak(tekst, v, 'facilitator', f.id, f.naam, 'zo heet een facilitator in het register', NAAM[gelijk]));
    }
  for (const v of gelezen.nummers.filter((n) => n.soort === 'kvk')) neemKvk(tekst, v, register, neem);
  for (const v of vindNamen(tekst, register)) neem(v);
  return [...uit.values()].toSorted((a, b) => RANG[a.zekerheid] - RANG[b.zekerheid] || a.start - b.start);
}

const RANG: Record<Zekerheid, number> = { zeker: 0, waarschijnlijk: 1, mogelijk: 2 };
const NAAM: Record<'heel' | 'letter' | 'achter', Zekerheid> = {
  heel: 'waarschijnlijk',
  letter: 'waarschijnlijk',
  achter: 'mogelijk',
};

function maak(
  tekst: string,
  plek: Plek,
  soort: Kenmerkvoorstel['soort'],
  waarde: string,
  weergave: string,
  reden: string,
  zekerheid: Zekerheid,
): Kenmerkvoorstel {
  const { start, eind } = plek;
  return { soort, waarde, weergave, reden, zekerheid, start, eind, woorden: tekst.slice(start, eind) };
}

function neemAdres(
  tekst: string,
  plek: Plek,
  locatie: Aanwijsbaar['locaties'][number],
  register: Aanwijsbaar,
  zekerheid: Zekerheid,
  neem: (v: Kenmerkvoorstel) => void,
): void {
  neem(maak(tekst, plek, 'locatie', locatie.id, locatie.weergave, 'dit adres staat in het register', zekerheid));
  const hier = register.inrichtingen.filter((i) => i.locatieId === locatie.id);
  const [enige] = hier;
  if (enige && hier.length === 1) neem(maak(tekst, plek, 'inrichting', enige.id, enige.naam, OP_ADRES, zekerheid));
}

function neemKvk(
  tekst: string,
  v: Plek & { sleutel: string },
  register: Aanwijsbaar,
  neem: (v: Kenmerkvoorstel) => void,
): void {
  neem(maak(tekst, v, 'kvk', v.sleutel, `KvK ${v.sleutel}`, 'een KvK-nummer in de woorden', 'zeker'));
  for (const i of register.inrichtingen.filter((x) => x.kvk === v.sleutel))
    neem(maak(tekst, v, 'inrichting', i.id, i.naam, 'heeft dit KvK-nummer in het register', 'zeker'));
  for (const f of register.facilitators.filter((x) => x.kvk === v.sleutel))
    neem(maak(tekst, v, 'facilitator', f.id, f.naam, 'heeft dit KvK-nummer in het register', 'zeker'));
}

function vergelijkZaak(a: string, b: string): Zekerheid | undefined {
  if (a === b) return 'waarschijnlijk';
  return Math.min(a.length, b.length) >= 6 && scheeltEen(a, b) ? 'mogelijk' : undefined;
}

/** Names of the register that stand in the words letter for letter, as whole words and with the same capitals. */
function vindNamen(tekst: string, register: Aanwijsbaar): Kenmerkvoorstel[] {
  const namen = [
    ...register.inrichtingen.map((i) => ({ ...i, soort: 'inrichting' as const })),
    ...register.facilitators.map((f) => ({ ...f, soort: 'facilitator' as const })),
  ];
  return namen.flatMap(({ id, naam, soort }) => {
    const start = naam.length < NAAM_MINSTENS ? -1 : tekst.indexOf(naam);
    if (start < 0 || isLetter(tekst[start - 1]) || isLetter(tekst[start + naam.length])) return [];
    const plek = { start, eind: start + naam.length };
    return [maak(tekst, plek, soort, id, naam, `deze naam staat in het register`, 'zeker')];
  });
}

const isLetter = (teken: string | undefined): boolean => teken !== undefined && /[\p{L}\d]/u.test(teken);

/** What may stand chosen in the form: of each kind the one thing that the words point at, and nothing when they point at more or at none. */
export function kiesVooraf(voorstellen: readonly Kenmerkvoorstel[]): Partial<Record<Kenmerkvoorstel['soort'], string>> {
  const uit: Partial<Record<Kenmerkvoorstel['soort'], string>> = {};
  // Of two addresses it does not follow which business is meant.
  const meerAdressen = voorstellen.filter((v) => v.soort === 'locatie').length > 1;
  const over = voorstellen.filter((v) => !(meerAdressen && v.reden === OP_ADRES));
  for (const [soort, alle] of Map.groupBy(over, (v) => v.soort)) {
    const beste = Math.min(...alle.map((v) => RANG[v.zekerheid]));
    const [eerste, ...meer] = alle.filter((v) => RANG[v.zekerheid] === beste);
    if (eerste && meer.length === 0 && eerste.zekerheid !== 'mogelijk') uit[soort] = eerste.waarde;
  }
  return uit;
}
