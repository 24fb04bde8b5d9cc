import type { TObject } from 'typebox';
import { BESTAND, type Behoud } from '../bevindingen.ts';
import type { Tekstbevinding } from '../fouten.ts';
import { waak } from '../waker/index.ts';
import type { Formuliervelden } from './formulierdata.ts';

/** What somebody chose to do with one find, as it came with the form. */
export interface Keus {
  veld: string;
  soort: string;
  /** The words of the find, and which one of the same it is in this field. */
  woorden: string;
  nr: number;
  /** Its place, for what stands in a file: that text is not in the form. */
  start: number;
  eind: number;
  wat: '' | 'verwijderen' | 'algemeen' | 'houden';
  grond: string;
  reden: string;
}

/** A find as the form shows it: where, what, and what was chosen before. */
export interface Formulierbevinding extends Tekstbevinding {
  woorden: string;
  nr: number;
  wat: Keus['wat'];
  grond: string;
  keusreden: string;
}

/** The fields of a form after the choices, and which finds stay; offsets are in the new texts. */
export interface Toegepast {
  velden: Formuliervelden;
  behouden: Array<Omit<Behoud, 'soort' | 'grond'> & { soort: string; grond: string }>;
  bevindingen: Formulierbevinding[];
}

// Longer texts are refused by their schema anyway; reading them here would cost time for nothing.
const LANGST = 50_000;
const WAT = new Set(['verwijderen', 'algemeen', 'houden']);

/** Reads `_b.<n>.<part>`: the choices that a person made at the finds of an earlier answer. */
export function leesKeuzes(velden: Formuliervelden): Keus[] {
  const nummers = new Set(Object.keys(velden).flatMap((n) => /^_b\.(\d{1,5})\.veld$/.exec(n)?.[1] ?? []));
  return [...nummers].slice(0, 200).map((n) => {
    const deel = (naam: string) => velden[`_b.${n}.${naam}`]?.[0] ?? '';
    const wat = deel('wat');
    return {
      veld: deel('veld'),
      soort: deel('soort'),
      woorden: gewoon(deel('woorden')),
      nr: Number(deel('nr')) || 0,
      start: Number(deel('start')) || 0,
      eind: Number(deel('eind')) || 0,
      wat: WAT.has(wat) ? (wat as Keus['wat']) : '',
      grond: deel('grond'),
      reden: gewoon(deel('reden')),
    };
  });
}

/** Line ends and outer space as the input of a handeling will have them: offsets count from there. */
function gewoon(tekst: string): string {
  return tekst.replaceAll('\r\n', '\n').trim();
}

/** Carries out the choices in the texts of a form. What a person mended by hand meanwhile is left as it is now. */
export function pasKeuzesToe(ruw: Formuliervelden, keuzes: readonly Keus[]): Toegepast {
  const uit: Toegepast = { velden: { ...ruw }, behouden: [], bevindingen: [] };
  for (const [veld, hier] of Map.groupBy(keuzes, (k) => k.veld)) {
    if (veld === BESTAND) pasInBestandToe(uit, hier);
    const tekst = gewoon(ruw[veld]?.at(-1) ?? '');
    if (!tekst || veld.startsWith('_') || tekst.length > LANGST) continue;
    const { nieuw, gebleven } = verwerk(tekst, hier);
    uit.velden[veld] = [nieuw];
    for (const { keus, ...b } of gebleven) {
      const plek = { ...b, veld };
      uit.bevindingen.push({ ...plek, nr: keus.nr, wat: keus.wat, grond: keus.grond, keusreden: keus.reden });
      if (keus.wat === 'houden')
        uit.behouden.push({ veld, start: b.start, eind: b.eind, soort: b.soort, grond: keus.grond, reden: keus.reden });
    }
  }
  return uit;
}

/** In a file nothing is changed here: a find stays with a reason, or the file is mended and chosen again. */
function pasInBestandToe(uit: Toegepast, keuzes: readonly Keus[]): void {
  for (const { veld, soort, woorden, nr, start, eind, wat, grond, reden } of keuzes) {
    if (wat !== 'houden') continue;
    uit.behouden.push({ veld, start, eind, soort, grond, reden });
    uit.bevindingen.push({
      veld,
      start,
      eind,
      soort,
      reden: '',
      voorstel: '',
      woorden,
      nr,
      wat,
      grond,
      keusreden: reden,
    });
  }
}

type Gebleven = Omit<Tekstbevinding, 'veld'> & { woorden: string; keus: Keus };

function verwerk(tekst: string, keuzes: readonly Keus[]): { nieuw: string; gebleven: Gebleven[] } {
  let nieuw = '';
  let tot = 0;
  const gebleven: Gebleven[] = [];
  for (const b of genummerd(tekst)) {
    const keus = keuzes.find((k) => k.soort === b.soort && k.woorden === b.woorden && k.nr === b.nr);
    if (!keus || b.start < tot) continue;
    nieuw += tekst.slice(tot, b.start);
    tot = b.eind;
    if (keus.wat === 'algemeen') nieuw += b.voorstel;
    else if (keus.wat === 'verwijderen') {
      if (/(^|\s)$/.test(nieuw)) tot += /^[ \t]*/.exec(tekst.slice(tot))![0].length;
    } else {
      const start = nieuw.length;
      nieuw += b.woorden;
      gebleven.push({ ...b, start, eind: nieuw.length, keus });
    }
  }
  nieuw += tekst.slice(tot);
  // Only at the begin can words that stay move by trimming.
  const kop = nieuw.length - nieuw.trimStart().length;
  for (const g of gebleven) {
    g.start -= kop;
    g.eind -= kop;
  }
  return { nieuw: nieuw.trim(), gebleven };
}

function genummerd(tekst: string): Array<Omit<Tekstbevinding, 'veld'> & { woorden: string; nr: number }> {
  const geteld = new Map<string, number>();
  return waak(tekst).map(({ tekst: woorden, ...b }) => {
    const sleutel = `${b.soort} ${woorden}`;
    const nr = geteld.get(sleutel) ?? 0;
    geteld.set(sleutel, nr + 1);
    return { ...b, woorden, nr };
  });
}

/** The finds of a refusal for the form, joined with those for which a choice was already made. */
export function voegSamen(
  velden: Formuliervelden,
  open: readonly Tekstbevinding[],
  gekozen: readonly Formulierbevinding[],
): { velden: Formuliervelden; bevindingen: Formulierbevinding[] } {
  const uit = { ...velden };
  const nieuw: Formulierbevinding[] = [];
  for (const [veld, hier] of Map.groupBy(open, (b) => b.veld)) {
    const tekst = gewoon(velden[veld]?.at(-1) ?? '');
    if (veld !== BESTAND) uit[veld] = [tekst];
    const nummers = new Map(genummerd(tekst).map((b) => [`${b.start} ${b.eind} ${b.soort}`, b.nr]));
    for (const b of hier) {
      if (gekozen.some((g) => g.veld === veld && g.start === b.start && g.eind === b.eind)) continue;
      const nr = nummers.get(`${b.start} ${b.eind} ${b.soort}`) ?? 0;
      nieuw.push({ ...b, woorden: b.fragment ?? tekst.slice(b.start, b.eind), nr, wat: '', grond: '', keusreden: '' });
    }
  }
  return { velden: uit, bevindingen: [...nieuw, ...gekozen].sort((a, b) => a.start - b.start) };
}

/** Repeated rows without gaps: the numbers in the form are then those in the input, so that a find points at its own row. */
export function sluitRijenAan(schema: TObject, velden: Formuliervelden): Formuliervelden {
  let uit = velden;
  for (const [naam, deel] of Object.entries(schema.properties)) {
    const d = deel as { type?: string; items?: { type?: string } };
    if (d.type !== 'array' || d.items?.type !== 'object') continue;
    const rij = new RegExp(`^${naam}\\.(\\d+)\\.`);
    const gevuld = new Set(
      Object.keys(uit).flatMap((n) => (uit[n]!.some((w) => w.trim()) ? (rij.exec(n)?.[1] ?? []) : [])),
    );
    const plaats = new Map([...gevuld].sort((a, b) => Number(a) - Number(b)).map((n, i) => [n, i]));
    uit = Object.fromEntries(
      Object.entries(uit).flatMap(([n, w]) => {
        // The choices at finds name a field too.
        const nieuw = (veld: string) => {
          const m = rij.exec(veld)?.[1];
          return m === undefined ? veld : plaats.has(m) ? veld.replace(rij, `${naam}.${plaats.get(m)!}.`) : null;
        };
        const sleutel = nieuw(n);
        if (sleutel === null) return [];
        return [[sleutel, /^_b\.\d+\.veld$/.test(n) ? w.map((x) => nieuw(x) ?? x) : w]];
      }),
    );
  }
  return uit;
}
