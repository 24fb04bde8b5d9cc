import type { Inzageregel } from './schema-log.ts';

/** One visit to a zaak: everything that one person did there in one go. */
export interface Bezoek {
  op: string;
  medewerker: string | null;
  functie: string;
  organisatie: string;
  petsoort: string | null;
  aard: 'gewijzigd' | 'gelezen' | 'geweigerd';
  wat: string[];
  doelen: string[];
  regels: Inzageregel['regels'];
}

const SAMEN_MS = 120_000;

/** One page asks several questions; for a reader that is one visit. Joins what the same person did close together. Pure; newest first, as it came. */
export function bundelBezoeken(items: readonly Inzageregel[], titelVan: (naam: string) => string): Bezoek[] {
  const uit: Array<Bezoek & { laatste: number; sleutel: string }> = [];
  for (const r of items) {
    const aard = aardVan(r);
    const sleutel = JSON.stringify([r.medewerker, r.functie, r.organisatie, r.petsoort, aard === 'geweigerd']);
    const op = Date.parse(r.op);
    const vorige = uit.at(-1);
    if (!vorige || vorige.sleutel !== sleutel || vorige.laatste - op > SAMEN_MS) {
      uit.push({
        op: r.op,
        medewerker: r.medewerker,
        functie: r.functie ?? 'het programma zelf',
        organisatie: r.organisatie ?? 'Samenzicht',
        petsoort: r.petsoort,
        aard,
        wat: [titelVan(r.naam)],
        doelen: [r.doel],
        regels: [...r.regels],
        laatste: op,
        sleutel,
      });
      continue;
    }
    vorige.laatste = op;
    if (aard === 'gewijzigd') vorige.aard = 'gewijzigd';
    voegToe(vorige.wat, titelVan(r.naam));
    voegToe(vorige.doelen, r.doel);
    for (const regel of r.regels) if (!vorige.regels.some((x) => x.id === regel.id)) vorige.regels.push(regel);
  }
  return uit.map(({ laatste: _l, sleutel: _s, ...b }) => b);
}

function aardVan(r: Inzageregel): Bezoek['aard'] {
  if (r.soort === 'weigering') return 'geweigerd';
  return r.soort === 'handeling' && r.status !== 'Error' ? 'gewijzigd' : 'gelezen';
}

function voegToe(lijst: string[], woord: string): void {
  if (!lijst.includes(woord)) lijst.push(woord);
}
