import type { Declaratie } from './declaraties.ts';
import { Fout } from './fouten.ts';
import type { Compartiment } from './petten.ts';
import type { Sessie } from './sessies.ts';

/** How somebody came in: when they last proved who they are, and how strongly, in the words of the identity provider. */
export interface Aanmelding {
  /** ISO moment; null when the provider did not say: that counts as long ago. */
  op: string | null;
  acr: string | null;
}

/** What this installation asks of a login before what is heavy or protected (ASVS 7.5.3, 6.8.4). */
export interface Aanmeldeisen {
  /** How old the login may be for a heavy step. */
  zwaarMs: number;
  /** How old it may be while wearing a pet of a protected compartiment. */
  beschermdMs: number;
  /** Strengths that will do for both; none means any. */
  acr: readonly string[];
}

const MINUUT = 60_000;
/** A quarter of an hour for a heavy step, an hour in a protected pet. */
export const GEWONE_EISEN: Aanmeldeisen = { zwaarMs: 15 * MINUUT, beschermdMs: 60 * MINUUT, acr: [] };
/** Where what is read is protected by law. */
const BESCHERMD: readonly Compartiment[] = ['mensenhandel', 'politie', 'vertrouwenspersoon'];
// A form may be filled in as long as a session may lie still: who could open it can send it.
const INVULTIJD_MS = 30 * MINUUT;

/** Throws AANMELDING_NODIG when this session must log in anew: for `d` because it is heavy, or for its pet. */
export function eisAanmelding(sessie: Sessie, d: Declaratie | null, eisen: Aanmeldeisen, nu: Date): void {
  const { aanmelding, wie } = sessie;
  const ouderdom = aanmelding.op ? nu.getTime() - Date.parse(aanmelding.op) : Infinity;
  const teLicht = eisen.acr.length > 0 && !eisen.acr.includes(aanmelding.acr ?? '');
  if (d?.zwaar && (teLicht || ouderdom > eisen.zwaarMs)) throw nodig(d.zwaar, teLicht, eisen.zwaarMs);
  if (!wie || !BESCHERMD.includes(wie.compartiment)) return;
  const hooguit = eisen.beschermdMs + (d?.aard === 'handeling' ? INVULTIJD_MS : 0);
  if (teLicht || ouderdom > hooguit)
    throw nodig(`Uw pet opent beschermde gegevens (${wie.compartiment}).`, teLicht, eisen.beschermdMs);
}

function nodig(reden: string, teLicht: boolean, hooguitMs: number): Fout {
  const eis = teLicht
    ? 'Daarvoor is een sterkere manier van inloggen nodig dan waarmee u inlogde.'
    : `Daarvoor mag uw inlog hooguit ${hooguitMs / MINUUT} minuten oud zijn.`;
  return new Fout('AANMELDING_NODIG', `${reden} ${eis} (AVG 32; B12.2, R1)`);
}
