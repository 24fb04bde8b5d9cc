import type { Route } from '../routes.ts';
import type { Samenhang } from './geldt.ts';
import type { Vondst } from './index.ts';

const VOLGORDE: readonly Route[] = ['bestuursrechtelijk', 'strafrechtelijk', 'zorg', 'nla'];
/** Long days, little pay and sleeping at work: in an ordinary employment they are the matter of the Arbeidsinspectie alone. */
const ARBEIDSINDICATOREN = new Set(['C1', 'C4', 'C5']);
/** Strong by themselves: papers, means, freedom or refusal taken away, and every harm to the body. */
const STERK = /^(B[124]|C2|D[123])$/;
const STERK_VOOR_SPOED = 3;

/** What the facts of a text come to. */
export interface Weging {
  routes: Route[];
  indicatoren: string[];
  spoed: boolean;
  /** The facts that count: a person sees these and no others. */
  blijft: readonly Vondst[];
}

/** Weighs the facts together: which doors, which indicatoren, and whether it can wait. */
export function weeg(vondsten: readonly Vondst[], { overBranche }: Samenhang): Weging {
  const inDienst = vondsten.some((v) => v.feit.lijst === 'arbeidswetten');
  const blijft = vondsten.filter((v) => !v.feit.context || (overBranche && !inDienst));
  const codes = blijft.filter((v) => v.feit.lijst === 'indicatoren').map((v) => v.feit.code);
  const alleenArbeid =
    inDienst && blijft.every((v) => !v.feit.routes.includes('strafrechtelijk') || ARBEIDSINDICATOREN.has(v.feit.code));
  const raakt = new Set(blijft.flatMap((v) => [...v.feit.routes, ...(isOpgesloten(v) ? (['zorg'] as const) : [])]));
  if (alleenArbeid) raakt.delete('strafrechtelijk');
  const routes = VOLGORDE.filter((r) => raakt.has(r));
  return {
    routes: routes.length ? routes : ['geen'],
    indicatoren: codes,
    spoed: blijft.some((v) => v.spoed) || isZeerSterk(codes),
    blijft,
  };
}

/** Locked in at this moment: care goes along with investigation (V7). */
function isOpgesloten({ feit, spoed }: Vondst): boolean {
  return feit.code === 'B4' && spoed;
}

function isZeerSterk(codes: readonly string[]): boolean {
  const bijLichaam = codes.includes('B4') && codes.some((code) => code.startsWith('D'));
  return bijLichaam || codes.filter((code) => STERK.test(code)).length >= STERK_VOOR_SPOED;
}
