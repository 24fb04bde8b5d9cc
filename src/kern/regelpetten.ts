import type * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { allePetten, type Petsoort } from './petten.ts';

/** For which pets a rule can count, and whether it looks at more than the pet. */
export interface Regelpetten {
  /** Null when the rule does not look at the kind of pet at all. */
  petten: Petsoort[] | null;
  /** True when the case, the context or something else of the pet also decides. */
  voorwaardelijk: boolean;
}

type Knoop = Record<string, unknown>;

/** Reads from the conditions of a policy which kinds of pet it names. What it cannot read counts as a further condition, never as a yes. */
export function leesRegelpetten(beleid: cedar.PolicyJson): Regelpetten {
  let uitkomst: Regelpetten = { petten: null, voorwaardelijk: false };
  for (const c of beleid.conditions)
    uitkomst = en(
      uitkomst,
      c.kind === 'when' ? lees(c.body as unknown as Knoop) : { petten: null, voorwaardelijk: true },
    );
  return uitkomst;
}

function lees(knoop: Knoop): Regelpetten {
  const [soort, deel] = Object.entries(knoop)[0] as [string, { left: Knoop; right: Knoop }];
  if (soort === '&&') return en(lees(deel.left), lees(deel.right));
  if (soort === '||') return of(lees(deel.left), lees(deel.right));
  if (soort === '==') return gelijk(deel.left, deel.right) ?? gelijk(deel.right, deel.left) ?? ANDERS;
  if (soort === 'contains') {
    const waarden = (deel.left.Set as Knoop[] | undefined)?.map((w) => w.Value as string);
    return (waarden && vanPet(deel.right, waarden)) ?? ANDERS;
  }
  return ANDERS;
}

const ANDERS: Regelpetten = { petten: null, voorwaardelijk: true };

function gelijk(links: Knoop, rechts: Knoop): Regelpetten | null {
  return 'Value' in rechts ? vanPet(links, [rechts.Value as string]) : null;
}

function vanPet(knoop: Knoop, waarden: string[]): Regelpetten | null {
  const veld = knoop['.'] as { left: Knoop; attr: string } | undefined;
  if (veld?.left.Var !== 'principal') return null;
  const eigenschap = veld.attr === 'soort' ? 'soort' : veld.attr === 'compartiment' ? 'compartiment' : null;
  if (!eigenschap) return null;
  return {
    petten: allePetten()
      .filter((p) => waarden.includes(p[eigenschap]))
      .map((p) => p.soort),
    voorwaardelijk: false,
  };
}

function en(a: Regelpetten, b: Regelpetten): Regelpetten {
  return {
    petten: a.petten && b.petten ? a.petten.filter((p) => b.petten!.includes(p)) : (a.petten ?? b.petten),
    voorwaardelijk: a.voorwaardelijk || b.voorwaardelijk,
  };
}

function of(a: Regelpetten, b: Regelpetten): Regelpetten {
  return {
    petten: a.petten && b.petten ? [...new Set([...a.petten, ...b.petten])] : null,
    voorwaardelijk: a.voorwaardelijk || b.voorwaardelijk,
  };
}
