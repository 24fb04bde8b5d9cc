import type { Melding } from '../meldingen/index.ts';
import type { Stap } from '../platform/scherm/index.ts';
import type { Signaal, Stapel } from '../signalen/index.ts';
import type { Triageregel } from './schema.ts';

type Signaalmet = Pick<Signaal, 'id'> & { stapels: Array<Pick<Stapel, 'id' | 'nummer'>> };

/** The main line of a melding as steps: which are done, which one is now, which were passed over. */
export function stappenVan(
  m: Pick<Melding, 'status' | 'opgevolgdOp' | 'terugkoppelingGewenst' | 'terugkoppelingen'>,
  signalen: readonly Signaalmet[],
  triages: readonly Pick<Triageregel, 'id'>[],
): Stap[] {
  const stapel = signalen.flatMap((s) => s.stapels)[0];
  const afgelopen = m.status === 'gesloten' || m.status === 'overgedragen';
  const gedaan: Array<{ tekst: string; klaar: boolean; pad?: string; mag?: boolean }> = [
    { tekst: 'Melding', klaar: true },
    { tekst: 'Signalen', klaar: signalen.length > 0, ...(signalen[0] ? { pad: `/signalen/${signalen[0].id}` } : {}) },
    // A melding can go its way alone: a stapel is no duty.
    { tekst: 'Stapel', klaar: stapel !== undefined, mag: true, ...(stapel ? { pad: `/stapels/${stapel.id}` } : {}) },
    {
      tekst: 'Route',
      klaar: triages.length > 0 || m.status === 'overgedragen',
      ...(triages[0] ? { pad: `/triages/${triages[0].id}` } : {}),
    },
    { tekst: 'Opvolging', klaar: m.opgevolgdOp !== null || afgelopen },
    {
      tekst: 'Melder ingelicht',
      klaar: m.terugkoppelingen.some((t) => t.soort === 'afgesloten' || t.soort === 'niet_opgepakt'),
      mag: !m.terugkoppelingGewenst,
    },
  ];
  const laatste = gedaan.findLastIndex((g) => g.klaar);
  const nu = gedaan.findIndex((g, i) => !g.klaar && !g.mag && i > laatste);
  return gedaan.map(({ tekst, klaar, pad }, i) => ({
    tekst,
    stand: klaar ? 'klaar' : i === nu && !afgelopen ? 'nu' : i < laatste || afgelopen ? 'overgeslagen' : 'straks',
    ...(pad ? { pad } : {}),
  }));
}
