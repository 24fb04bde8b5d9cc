import { createHash } from 'node:crypto';
import type { Db } from '../kern/db.ts';
import type { Rij } from '../kern/kluis.ts';
import { openSleutel } from '../kern/sleutelbos.ts';
import type { Rapportrij } from './queries-rapportage.ts';
import type { Rapportage, Rapportinhoud } from './schema-rapportage.ts';

/** Where the key of a rapportage lies. */
export const rapportageplek = (r: { gemeente: string; id: string }) =>
  ({ soort: 'politierapportage', gemeente: r.gemeente, id: r.id }) as const;
/** The row that a part of a rapportage is bound to. */
export const rapportagerij = ({ gemeente, id }: { gemeente: string; id: string }, deel: string): Rij => ({
  tabel: `politierapportages.${deel}`,
  gemeente,
  id,
});
/** The fingerprint of what was sent. */
export const afdruk = (inhoud: string) => createHash('sha256').update(inhoud).digest('hex');

/** A rapportage with its contents, as far as the key is there for who asks. */
export async function openRapportage(db: Db, r: Rapportrij): Promise<Rapportage> {
  const sleutel = await openSleutel(db, rapportageplek(r));
  const tekst = sleutel?.open(r.versleuteld, rapportagerij(r, 'inhoud')) ?? null;
  return {
    ...r,
    echt: tekst !== null && afdruk(tekst) === r.vingerafdruk,
    inhoud: tekst === null ? null : (JSON.parse(tekst) as Rapportinhoud),
    antwoordTekst: r.antwoordDicht && sleutel ? sleutel.open(r.antwoordDicht, rapportagerij(r, 'antwoord')) : null,
  };
}
