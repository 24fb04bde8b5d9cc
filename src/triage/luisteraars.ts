import type { Bezorgd, Luisteraar } from '../kern/kamer.ts';
import type { Db } from '../kern/db.ts';
import { markeerOpgevolgd } from '../meldingen/index.ts';
import { leesMeldingenVanStapel } from '../signalen/index.ts';
import { leesTriagedoel, schrijfOpvolging, zetAfgedaan } from './queries.ts';

/** What this room hears of controles that name a triage: planned means followed up, cancelled means waiting again, done means the melder may hear it. */
export const luisteraars: Luisteraar[] = [
  {
    naam: 'triage-controle-gepland',
    soort: 'controle.gepland',
    rol: 'toezicht',
    hoor: ({ db, gebeurtenis }) => hoor(db, gebeurtenis, 'controle_gepland'),
  },
  {
    naam: 'triage-controle-vervallen',
    soort: 'controle.vervallen',
    rol: 'toezicht',
    hoor: ({ db, gebeurtenis }) => hoor(db, gebeurtenis, 'controle_vervallen'),
  },
  {
    naam: 'triage-controle-afgerond',
    soort: 'controle.afgerond',
    rol: 'toezicht',
    hoor: ({ db, gebeurtenis }) => hoor(db, gebeurtenis, 'controle_afgerond'),
  },
];

async function hoor(
  db: Db,
  g: Bezorgd,
  soort: 'controle_gepland' | 'controle_vervallen' | 'controle_afgerond',
): Promise<void> {
  const triageId = g.gegevens.triageId;
  if (typeof triageId !== 'string') return;
  const triage = await leesTriagedoel(db, g.gemeente, triageId);
  if (!triage) return;
  await schrijfOpvolging(db, { gemeente: g.gemeente, triageId, soort, onderwerpId: g.onderwerpId, op: g.op });
  await zetAfgedaan(db, triageId, soort === 'controle_vervallen' ? null : g.op);
  if (soort !== 'controle_afgerond') return;
  const meldingen = triage.stapelId
    ? (await leesMeldingenVanStapel(db, triage.stapelId)).map((m) => m.id)
    : [triage.meldingId!];
  await markeerOpgevolgd(db, meldingen, g.op);
}
