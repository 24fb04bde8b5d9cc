import { Fout } from '../kern/fouten.ts';

/** Says in words of the beheer what is already there, when the database refuses a second one (unique_violation). */
export async function weigerDubbel<T>(werk: Promise<T>, zin: string): Promise<T> {
  try {
    return await werk;
  } catch (fout) {
    if ((fout as { code?: unknown }).code === '23505') throw new Fout('BESTAAT_AL', zin, { oorzaak: fout });
    throw fout;
  }
}
