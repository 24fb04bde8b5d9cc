import { zinVan, type Onderwerp } from './beleid.ts';
import { sql, type Db } from './db.ts';
import type { Declaratie } from './declaraties.ts';
import { Fout, type Weigering } from './fouten.ts';
import type { Compartiment } from './petten.ts';

/** The compartimenten in which something can lie still; the others hold nothing that is marked. */
const MET_BEPERKING: readonly Compartiment[] = ['toezicht', 'mensenhandel'];
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const weigering: Weigering = {
  regel: 'B12.7-beperkt',
  grondslag: 'AVG 18 lid 2 en 3, 21 lid 1',
  bron: 'B12.7; leidraad, bouwsteen 12',
  uitleg:
    'Iemand vroeg om deze gegevens niet te gebruiken. Tot dat is opgeheven blijven zij bewaard, en worden zij niet gewijzigd en niet gedeeld.',
  nodig:
    'Laat wie de beperking instelde haar opheffen, met de reden, en het eerst aan de betrokkene vertellen. Dat kan ook met diens toestemming, voor een rechtsvordering, of om een ander te beschermen (AVG 18 lid 2).',
};

/**
 * Refuses an act on what lies still, on what belongs to it under a number of its own, and one that takes it along in its input. Reading stays
 * possible: keeping is what AVG 18 leaves. Source: AVG 18, 21.
 */
export async function weigerBeperkt(
  db: Db,
  d: Declaratie,
  s: { onderwerp: Onderwerp; invoer: Record<string, unknown>; compartiment: Compartiment },
): Promise<void> {
  if (d.aard !== 'handeling' || d.ookBeperkt || !MET_BEPERKING.includes(s.compartiment)) return;
  const ids = [...new Set(`${s.onderwerp.id} ${JSON.stringify(s.invoer)}`.match(UUID))];
  if (ids.length === 0) return;
  const stil = await db.rijen(
    sql<{ gemeente: string }>`select distinct gemeente from beperkingen where opgeheven_op is null`,
  );
  for (const { gemeente } of stil) {
    const rij = await db.rij(
      sql<{
        id: string;
      }>`select b.id from beperkingen b join kern.hoort_bij(${gemeente}, ${ids}::uuid[]) h (id) on h.id = b.onderwerp_id
        where b.gemeente = ${gemeente} and b.opgeheven_op is null limit 1`,
    );
    if (rij) throw new Fout('GEWEIGERD', zinVan(weigering), { weigering });
  }
}
