import type { Onderwerp } from './beleid.ts';
import { compartimentweigering, magDit } from './compartimentgrens.ts';
import type { Declaratie, Geheel, Omgeving } from './declaraties.ts';
import { Fout } from './fouten.ts';
import type { Kernmiddelen } from './uitvoeren.ts';
import type { Verwerkingsregister } from './verwerkingsregister.ts';

/** How the log names it when somebody asked a part of what is not there or not theirs to see. */
export const NIET_TE_ZIEN = 'R1-niet-te-zien';

/**
 * A part of a thing is read by who may now read the thing: by the same fences, the same rules and the same register as the page of the
 * thing itself, asked again at every reading. Source: R1, V2; AVG 5 lid 1 b and f.
 */
export async function vereisGeheel(
  m: Kernmiddelen & { register: Verwerkingsregister },
  d: Declaratie,
  s: Omgeving & { invoer: Record<string, unknown> },
  onderwerp: Onderwerp,
): Promise<void> {
  if (!d.deelVan) return;
  const geheel = await d.deelVan({ ...s, onderwerp });
  if (!(await magVragen(m, s, geheel))) throw new Fout('NIET_GEVONDEN', geheel.anders);
}

async function magVragen(
  m: Kernmiddelen & { register: Verwerkingsregister },
  s: Omgeving,
  { vraag, invoer }: Geheel,
): Promise<boolean> {
  if (!vraag || compartimentweigering(vraag, s.wie)) return false;
  const omgeving = { ...s, invoer };
  const over = await overGeheel(() => vraag.over(omgeving));
  if (!over) return false;
  const context = (await vraag.context?.({ ...omgeving, onderwerp: over })) ?? {};
  await m.register.volg(s.db);
  return magDit(m, vraag, s.wie, over, context).toegestaan;
}

async function overGeheel(zoek: () => Onderwerp | Promise<Onderwerp>): Promise<Onderwerp | null> {
  try {
    return await zoek();
  } catch (fout) {
    if (fout instanceof Fout && fout.code === 'NIET_GEVONDEN') return null;
    throw fout;
  }
}
