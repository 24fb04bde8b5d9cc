import {
  bewaarBestand,
  leesBestanden,
  leesInhoud,
  openOmschrijving,
  opensleutels,
  vernietigBestand,
} from '../kern/bestanden/index.ts';
import type { Omgeving } from '../kern/declaraties.ts';
import { meldingbestanden } from '../meldingen/index.ts';
import { dossieropslag } from './bestanden.ts';

/**
 * The files of a melding go along to the dossier, under keys of its own, and leave toezicht: key and content are destroyed there. Toezicht
 * hands in and cannot look. Source: B12.2; AVG 5 lid 1 c.
 */
export async function draagBestandenOver(
  s: Pick<Omgeving, 'db' | 'klok' | 'maakId' | 'wie'>,
  o: { meldingId: string; dossierId: string },
): Promise<void> {
  const van = meldingbestanden.o.opslag;
  const rijen = await leesBestanden(s.db, van, o.meldingId);
  const sleutels = await opensleutels(s.db, rijen);
  for (const b of rijen) {
    const sleutel = sleutels.get(b.id);
    if (!sleutel || b.onderzoek === 'besmet') continue;
    const nieuw = {
      gemeente: b.gemeente,
      onderwerpSoort: 'dossier',
      onderwerpId: o.dossierId,
      omschrijving: openOmschrijving(sleutel, van, b)!,
      afgedekt: b.afgedekt,
    };
    const inhoud = await leesInhoud(s.db, van, b, sleutel);
    const { soort, onderzoek, breedte, hoogte, bladzijden } = b;
    const sha256 = b.sha256.toString('hex');
    // There personal data are the work itself: what was read of it before does not count.
    const bestand = { inhoud, sha256, soort, onderzoek, breedte, hoogte, bladzijden, tekst: null };
    await bewaarBestand(s, dossieropslag, nieuw, bestand);
    const reden = 'Overgedragen aan het dossier mensenhandel.';
    await vernietigBestand(s.db, van, b, { op: s.klok.nu(), door: s.wie.medewerkerId, reden });
  }
}
