import type { Bezorgd, Luisteraar } from '../kern/kamer.ts';
import { voegLogboekregelToe } from './queries-logboek.ts';
import type { logsoorten } from './schema.ts';

interface Gehoord {
  logsoort: keyof typeof logsoorten;
  /** The line: only what it was and its number, never words of a melder. */
  tekst: (nummer: string) => string;
  pad: (onderwerpId: string) => string | null;
}

// Each event names its inrichting in `gegevens.inrichtingId` and its number in `gegevens.nummer`.
const GEHOORD: Record<string, Gehoord> = {
  'melding.geregistreerd': {
    logsoort: 'melding',
    tekst: (n) => `Melding ${n} ontvangen.`,
    pad: (id) => `/meldingen/${id}`,
  },
  'controle.afgerond': {
    logsoort: 'controle',
    tekst: (n) => `Controle ${n} afgerond.`,
    pad: (id) => `/controles/${id}`,
  },
  'maatregel.opgelegd': {
    logsoort: 'maatregel',
    tekst: (n) => `Maatregel ${n} opgelegd.`,
    pad: (id) => `/maatregelen/${id}`,
  },
  'besluit.genomen': { logsoort: 'besluit', tekst: (n) => `Besluit genomen op ${n}.`, pad: () => null },
};

/** What this room hears of rooms below and writes into the logboek (C10). The id of the event is the id of the line, so that hearing twice writes once. */
export const luisteraars: Luisteraar[] = Object.keys(GEHOORD).map((soort) => ({
  naam: `logboek-${soort.replace('.', '-')}`,
  soort,
  rol: 'toezicht',
  hoor: async ({ db, gebeurtenis }) => {
    const regel = regelVan(gebeurtenis);
    if (regel) await voegLogboekregelToe(db, regel);
  },
}));

function regelVan(g: Bezorgd) {
  const { inrichtingId, nummer, pad } = g.gegevens;
  const gehoord = GEHOORD[g.soort];
  if (!gehoord || typeof inrichtingId !== 'string') return null;
  const verwijzing = typeof pad === 'string' && pad.startsWith('/') ? pad : gehoord.pad(g.onderwerpId);
  const tekst = gehoord
    .tekst(typeof nummer === 'string' ? nummer : '')
    .replace(' .', '.')
    .replaceAll(/ {2,}/g, ' ');
  return {
    gemeente: g.gemeente,
    id: g.id,
    inrichtingId,
    soort: gehoord.logsoort,
    tekst,
    verwijzing,
    op: g.op,
    door: null,
    petsoort: 'systeem',
  };
}
