import { categorieen, indicatoren, indicatorlijst } from '../signalen/index.ts';

/** The four outcomes of weighing, the lightest first. Source: leidraad, politie. */
export const uitkomsten = {
  geen: 'Geen indicatoren',
  zwak: 'Zwak signaal',
  sterk: 'Sterk signaal',
  zeer_sterk: 'Zeer sterk signaal',
} as const;
export type Uitkomst = keyof typeof uitkomsten;

/** The groups of the list, and the one fact that the law itself names. */
export const groepen = { ...categorieen, M: 'Minderjarig (Sr 273f lid 1 onder 2 en 5)' } as const;
export type Groep = keyof typeof groepen;

/** One line of a model: what this indicator adds, and from which published list it comes. */
export interface Modelregel {
  code: string;
  groep: Groep;
  tekst: string;
  punten: number;
  bron: string;
}

/** A version of the model: nothing but data. */
export interface Model {
  versie: number;
  regels: Modelregel[];
  /** No group adds more than this: many signs of one kind are not many kinds of signs. */
  groepMaximum: number;
  /** From how many points on. One indicator is always at least 'zwak'. */
  drempels: { sterk: number; zeerSterk: number };
  /** What was only heard counts half, rounded down. */
  halfBijHorenZeggen: boolean;
}

const ZWAAR: Record<string, number> = { B1: 4, B2: 4, B4: 5, C2: 4, D1: 6, D2: 5, D3: 4, D4: 4, E2: 1, E3: 1, A3: 1 };
const BRON = `${indicatorlijst.lijst}, versie ${indicatorlijst.versie} (${indicatorlijst.vindplaats})`;

/**
 * The model that is shipped. The model of the politie itself is not public; this one stands on published lists, and its points are ours:
 * a starting value that the politie adjusts in a version of its own. Source: P1.
 */
export const MEEGELEVERD: Model = {
  versie: 0,
  regels: [
    ...indicatoren.map(({ code, categorie, tekst }) => ({
      code,
      groep: categorie,
      tekst,
      punten: ZWAAR[code] ?? 2,
      bron: BRON,
    })),
    {
      code: 'M1',
      groep: 'M',
      tekst: 'Feiten wijzen erop dat iemand minderjarig is',
      punten: 12,
      bron: 'Sr 273f lid 1 onder 2 en 5',
    },
  ],
  groepMaximum: 12,
  drempels: { sterk: 6, zeerSterk: 12 },
  halfBijHorenZeggen: true,
};

/** An indicator as it was found in the pieces of a zaak, with the best that is known of it. */
export interface Gevonden {
  code: string;
  zekerheid: string;
}

/** One line of a weighing, as a person reads it. */
export interface Weegregel extends Modelregel {
  zekerheid: string;
  telt: number;
  weggelaten: boolean;
}

/** The weighing of a zaak by one version: what each part adds, and what it comes to. A proposal, never a decision. */
export interface Weging {
  modelversie: number;
  regels: Weegregel[];
  perGroep: Array<{ groep: Groep; naam: string; som: number; telt: number }>;
  totaal: number;
  drempels: Model['drempels'];
  voorstel: Uitkomst;
}

/** Weighs what was found by one version of the model, leaving out what somebody wants to see without. Pure. */
export function weeg(model: Model, gevonden: readonly Gevonden[], weg: ReadonlySet<string> = new Set()): Weging {
  const zekerheid = new Map<string, string>();
  for (const g of gevonden) zekerheid.set(g.code, besteVan(zekerheid.get(g.code), g.zekerheid));
  const regels = model.regels
    .filter((r) => zekerheid.has(r.code))
    .map((r) => {
      const hoe = zekerheid.get(r.code)!;
      const weggelaten = weg.has(r.code);
      const half = model.halfBijHorenZeggen && hoe === 'derde_hand';
      return { ...r, zekerheid: hoe, weggelaten, telt: weggelaten ? 0 : half ? Math.floor(r.punten / 2) : r.punten };
    });
  const perGroep = (Object.keys(groepen) as Groep[]).flatMap((groep) => {
    const eigen = regels.filter((r) => r.groep === groep && !r.weggelaten);
    if (eigen.length === 0) return [];
    const som = eigen.reduce((s, r) => s + r.telt, 0);
    return [{ groep, naam: groepen[groep], som, telt: Math.min(som, model.groepMaximum) }];
  });
  const totaal = perGroep.reduce((s, g) => s + g.telt, 0);
  const voorstel = perGroep.length === 0 ? 'geen' : naarUitkomst(totaal, model.drempels);
  return { modelversie: model.versie, regels, perGroep, totaal, drempels: model.drempels, voorstel };
}

const ZEKER = ['derde_hand', 'gehoord', 'eigen_waarneming'];

function besteVan(oud: string | undefined, nieuw: string): string {
  return oud !== undefined && ZEKER.indexOf(oud) >= ZEKER.indexOf(nieuw) ? oud : nieuw;
}

function naarUitkomst(totaal: number, d: Model['drempels']): Uitkomst {
  if (totaal >= d.zeerSterk) return 'zeer_sterk';
  return totaal >= d.sterk ? 'sterk' : 'zwak';
}
