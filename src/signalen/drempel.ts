import type { Omgeving } from '../kern/declaraties.ts';
import { leesTelling, schrijfStapelsein } from './queries-drempel.ts';
import type { Stapelsein } from './schema-stapels.ts';

/**
 * Looks whether a stapel reached the threshold of its gemeente, and whether that is more than was told before: then it is told, once. What
 * is told is a number and counts; the words stay in toezicht. Source: G3, B12.2.
 */
export async function wekDrempel(
  { db, klok, maakId }: Pick<Omgeving, 'db' | 'klok' | 'maakId'>,
  stapel: { id: string; gemeente: string; nummer: string },
): Promise<Stapelsein | null> {
  const t = await leesTelling(db, stapel);
  const gegroeid = t.bronnen > t.verteldeBronnen || t.groepen.length > t.verteldeGroepen;
  if (!t.bereikt || !gegroeid) return null;
  const sein = { id: maakId(), signalen: t.signalen, bronnen: t.bronnen, groepen: t.groepen.length };
  await schrijfStapelsein(db, { ...sein, gemeente: stapel.gemeente, stapelId: stapel.id, op: klok.nu() });
  return { ...sein, gemeente: stapel.gemeente, stapelId: stapel.id, nummer: stapel.nummer };
}

/** The event that tells it: to the aandachtsfunctionaris of the gemeente. */
export function seinGebeurtenis(s: Stapelsein | null) {
  if (!s) return [];
  const { id, stapelId, nummer, signalen, bronnen, groepen } = s;
  return [
    {
      soort: 'stapel.drempel-bereikt',
      onderwerpId: stapelId,
      gemeente: s.gemeente,
      gegevens: { seinId: id, nummer, signalen, bronnen, groepen },
    },
  ];
}
