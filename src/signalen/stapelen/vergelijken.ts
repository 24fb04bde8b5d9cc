import type { Adresvondst } from './adressen.ts';
import type { Tekstkenmerken } from './kenmerken.ts';
import { scheeltEen } from '../../kern/verschrijving.ts';
import { isGewoneNaam, vergelijkNamen } from './namen.ts';
import { stam } from './straten.ts';
import { isKeten, type Zaakvondst } from './zaken.ts';

/** How sure it is that two meldingen are about the same; only a person decides. */
export type Zekerheid = 'zeker' | 'waarschijnlijk' | 'mogelijk';

/** What ties two meldingen together. */
export interface Band {
  kenmerk: string;
  zekerheid: Zekerheid;
  /** Two possible reasons of one group count once. */
  groep: string;
  /** A key that is worth nothing when more than one town has it. */
  open?: string;
}

/** A melding as far as it is compared. `dag`: days since 1970, or NaN when unknown. */
export interface Lid {
  dag: number;
  kenmerken: Tekstkenmerken;
}

const NABIJ_DAGEN = 120;

/** Everything that ties two meldingen together, each with how sure it is. */
export function vergelijk(a: Lid, b: Lid): Band[] {
  const [x, y] = [a.kenmerken, b.kenmerken];
  const samen = x.plaatsen.some((p) => y.plaatsen.some((q) => zelfdePlaats(p, q)));
  const botst = x.plaatsen.length > 0 && y.plaatsen.length > 0 && !samen;
  const uit: Band[] = [
    ...nummerbanden(x, y),
    ...adresbanden(x, y),
    ...hoekbanden(x, y),
    ...(botst ? [] : zaakbanden(x, y, samen)),
    ...naambanden(x, y, samen, botst),
  ];
  if (uit.length && samen && Math.abs(a.dag - b.dag) <= NABIJ_DAGEN)
    uit.push({ kenmerk: 'dichtbij in plaats en tijd', zekerheid: 'mogelijk', groep: 'nabij' });
  return uit;
}

/** One sure or likely reason is enough; of possible ones two different are needed. */
export function isGenoeg(banden: readonly Band[]): boolean {
  return banden.some((b) => b.zekerheid !== 'mogelijk') || new Set(banden.map((b) => b.groep)).size > 1;
}

function nummerbanden(a: Tekstkenmerken, b: Tekstkenmerken): Band[] {
  if (!a.nummers.length || !b.nummers.length) return [];
  const bij = new Set(b.nummers.map((n) => `${n.soort}: ${n.sleutel}`));
  return [...new Set(a.nummers.map((n) => `${n.soort}: ${n.sleutel}`))]
    .filter((k) => bij.has(k))
    .map((kenmerk) => ({ kenmerk, zekerheid: 'zeker', groep: kenmerk.slice(0, kenmerk.indexOf(':')) }));
}

function adresbanden(a: Tekstkenmerken, b: Tekstkenmerken): Band[] {
  const uit: Band[] = [];
  for (const x of a.adressen)
    for (const y of b.adressen) {
      const zekerheid = vergelijkAdres(x, y);
      if (!zekerheid) continue;
      const onbekend = x.straat !== '' && zekerheid === 'waarschijnlijk' && !(x.plaats && y.plaats);
      uit.push({
        kenmerk: `adres: ${toonAdres(x)}`,
        zekerheid,
        groep: 'adres',
        ...(onbekend ? { open: straatnummer(x) } : {}),
      });
    }
  return uit.slice(0, 3);
}

/** The street and number of an address, whatever the town. */
export function straatnummer(a: Adresvondst): string {
  return `${a.straat} ${a.nummer}${a.achter}`;
}

/** An address as the reasons name it. */
export function toonAdres(a: Adresvondst): string {
  return [a.straat || a.postcode, `${a.nummer}${a.achter.startsWith('~') ? ` (${a.achter})` : a.achter}`, a.plaats]
    .filter(Boolean)
    .join(' ');
}

/** Same house number and addition, the same street but for a slip, and towns that do not contradict each other. */
export function vergelijkAdres(a: Adresvondst, b: Adresvondst): Zekerheid | undefined {
  if (a.nummer !== b.nummer || a.achter !== b.achter) return undefined;
  if (a.postcode && a.postcode === b.postcode) return 'zeker';
  if (a.postcode && b.postcode && a.postcode.slice(0, 4) !== b.postcode.slice(0, 4)) return undefined;
  if (!a.straat || !b.straat) return undefined;
  if (a.plaats && b.plaats && !zelfdePlaats(a.plaats, b.plaats)) return undefined;
  const gelijk = vergelijkStraat(a.straat, b.straat);
  if (!gelijk) return undefined;
  if (a.plaats && b.plaats) return gelijk === 'gelijk' ? 'zeker' : 'waarschijnlijk';
  return gelijk === 'gelijk' ? 'waarschijnlijk' : 'mogelijk';
}

/** One town, but for a slip of the pen. */
export function zelfdePlaats(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 6 && scheeltEen(a, b));
}

function vergelijkStraat(a: string, b: string): 'gelijk' | 'lijkt' | undefined {
  if (a === b) return 'gelijk';
  const [x, y] = [stam(a), stam(b)];
  // 'Molenstraat' and 'Molenweg' are two streets, however alike.
  if (x !== a && y !== b && a.slice(x.length) !== b.slice(y.length)) return undefined;
  // A slip in the word for the kind itself.
  if ((x === a) !== (y === b)) return Math.min(a.length, b.length) >= 7 && scheeltEen(a, b) ? 'lijkt' : undefined;
  const [lang, kort] = a.length > b.length ? [a, b] : [b, a];
  if (kort.length > 6 && lang.endsWith(kort) && TITEL.test(lang.slice(0, -kort.length))) return 'lijkt';
  if (Math.min(x.length, y.length) < 4 || !scheeltEen(x, y)) return undefined;
  return x.length < 5 && x[0] !== y[0] ? undefined : 'lijkt';
}

const TITEL =
  /^(?:prins|prinses|koningin|koning|burgemeester|doctor|professor|pastoor|generaal|sint|meester|dominee|de|het|van|vande|jan|johan|willem|ingenieur|admiraal|wethouder|kapelaan|mgr|monseigneur|graaf)*(?:[a-z]{1,2})?$/;

function hoekbanden(a: Tekstkenmerken, b: Tekstkenmerken): Band[] {
  return a.hoeken.flatMap((x) =>
    b.hoeken
      .filter((y) => !(x.plaats && y.plaats && !zelfdePlaats(x.plaats, y.plaats)))
      .filter(
        (y) =>
          x.straten.every((s, n) => vergelijkStraat(s, y.straten[n]!)) ||
          x.straten.every((s, n) => vergelijkStraat(s, y.straten[1 - n]!)),
      )
      .map((y): Band => {
        const open = x.plaats && y.plaats ? {} : { open: `hoek ${x.straten.join('/')}` };
        return { kenmerk: `hoek: ${x.straten.join('/')}`, zekerheid: 'waarschijnlijk', groep: 'adres', ...open };
      }),
  );
}

function zaakbanden(a: Tekstkenmerken, b: Tekstkenmerken, samen: boolean): Band[] {
  return a.zaken.flatMap((x) =>
    b.zaken
      .filter((y) => zelfdeZaak(x, y))
      .map((y): Band => {
        const sterk = samen || (!isKeten(x) && !isKeten(y) && x.naam === y.naam && x.naam.length >= 5);
        const open = samen ? {} : { open: `zaak ${x.naam}` };
        return { kenmerk: `zaak: ${x.naam}`, zekerheid: sterk ? 'waarschijnlijk' : 'mogelijk', groep: 'zaak', ...open };
      }),
  );
}

function zelfdeZaak(x: Zaakvondst, y: Zaakvondst): boolean {
  if (x.zwak && y.zwak && x.naam.length < 7) return false;
  const soorten = new Set([x.soort, y.soort]);
  if (
    soorten.size > 1 &&
    !soorten.has('zaak') &&
    (soorten.has('hotel') || soorten.has('horeca') || soorten.has('verhuur'))
  )
    return false;
  if (x.naam === y.naam) return true;
  return Math.min(x.naam.length, y.naam.length) >= 6 && scheeltEen(x.naam, y.naam);
}

function naambanden(a: Tekstkenmerken, b: Tekstkenmerken, samen: boolean, botst: boolean): Band[] {
  return a.facilitators.flatMap(({ naam: x }) =>
    b.facilitators.flatMap(({ naam: y }): Band[] => {
      const gelijk = vergelijkNamen(x, y);
      if (gelijk === 'nee') return [];
      const gewoon = isGewoneNaam(x) || isGewoneNaam(y);
      if (botst && (gewoon || gelijk !== 'heel' || x.tussen !== y.tussen)) return [];
      const sterk = gelijk === 'heel' ? samen || !gewoon : gelijk === 'letter' ? samen || !gewoon : false;
      const open = samen || gelijk === 'heel' ? {} : { open: `naam ${x.letters.charAt(0)} ${x.achter}` };
      return [
        {
          kenmerk: `facilitator: ${x.achter}`,
          zekerheid: sterk ? 'waarschijnlijk' : 'mogelijk',
          groep: 'naam',
          ...open,
        },
      ];
    }),
  );
}
