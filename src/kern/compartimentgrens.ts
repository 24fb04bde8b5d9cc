import { dagVan, type Klok } from '../platform/klok.ts';
import { zinVan, type Beleid, type Besluit, type Kenmerk, type Onderwerp } from './beleid.ts';
import type { Declaratie } from './declaraties.ts';
import { Fout } from './fouten.ts';
import { petVan, type Wie } from './petten.ts';
import type { Verwerkingsregister } from './verwerkingsregister.ts';

/** R1: told before any row is looked for, so that a wrong pet learns the rule and nothing of the case. */
export function compartimentweigering(d: Declaratie, wie: Wie): Besluit | null {
  const goed: string[] = Array.isArray(d.compartiment) ? d.compartiment : [d.compartiment];
  if (goed.includes(wie.compartiment)) return null;
  const pet = petVan(wie.petsoort).naam;
  return {
    toegestaan: false,
    regels: [],
    weigering: {
      regel: 'R1-compartimenten',
      uitleg: `‘${d.titel}’ hoort bij ${goed.join(' of ')}; u handelt nu als ${pet} (${wie.compartiment}).`,
      grondslag: 'AVG 5 lid 1 b; Awb 3:3',
      bron: 'R1, V2; leidraad, rollen',
      nodig: `Een pet in het compartiment ${goed.join(' of ')}.`,
    },
  };
}

/** Refuses a pet of another compartiment, with the sentence. */
export function vereisCompartiment(d: Declaratie, wie: Wie): void {
  const weigering = compartimentweigering(d, wie)?.weigering;
  if (weigering) throw new Fout('GEWEIGERD', zinVan(weigering), { weigering });
}

/** Whether this pet may do or ask this of this thing: compartment, rules and register, in that order. Reads nothing, logs nothing. */
export function magDit(
  m: { beleid: Beleid; klok: Klok; register: Verwerkingsregister },
  d: Declaratie,
  wie: Wie,
  over: Onderwerp,
  context?: Record<string, Kenmerk>,
): Besluit {
  const elders = compartimentweigering(d, wie);
  if (elders) return elders;
  const besluit = m.beleid.besluit(wie, d.naam, over, context);
  if (!besluit.toegestaan) return besluit;
  const { weigering } = m.register.oordeel(d, wie, over, dagVan(m.klok.nu()));
  return weigering ? { toegestaan: false, regels: [], weigering } : besluit;
}
