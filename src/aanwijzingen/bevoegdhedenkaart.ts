import type { Bevoegdhedenkaart } from './schema.ts';
import { geldtOp, toetsAanwijzing, wijstAan, type Aangewezene, type Aanwijzingfeiten } from './toets-aanwijzing.ts';
import { bevoegdheidbeschrijvingen, domeinen } from './woorden.ts';

/** What one medewerker may do on a day, per gemeente and domein, and what is missing where nothing works. `dag` is `YYYY-MM-DD`. Source: B9.2. */
export function kaartVan(
  aanwijzingen: ReadonlyArray<Aanwijzingfeiten & { besluitnummer: string }>,
  medewerker: Aangewezene,
  gemeenten: readonly string[],
  dag: string,
): Bevoegdhedenkaart {
  const werkend = aanwijzingen.filter(
    (a) => wijstAan(a, medewerker) && geldtOp(a, dag) && a.bekendgemaaktOp !== null && a.bekendgemaaktOp <= dag,
  );
  const items = gemeenten.flatMap((gemeente) =>
    Object.keys(domeinen).flatMap((domein) => {
      const hier = werkend.filter((a) => a.gemeente === gemeente && a.domeinen.includes(domein));
      if (hier.length === 0) return [];
      const bevoegdheden = Object.keys(bevoegdheidbeschrijvingen).filter((b) =>
        hier.some((a) => a.bevoegdheden.includes(b)),
      );
      return [
        {
          gemeente,
          domein,
          bevoegdheden,
          besluitnummers: [...new Set(hier.map((a) => a.besluitnummer))],
          tot: eersteEinde(hier),
        },
      ];
    }),
  );
  const zonder = gemeenten.filter((g) => !items.some((i) => i.gemeente === g));
  return {
    dag,
    items,
    ontbreekt: zonder.map((gemeente) => ({ gemeente, zin: watMist(aanwijzingen, medewerker, gemeente, dag) })),
  };
}

function watMist(
  aanwijzingen: readonly Aanwijzingfeiten[],
  medewerker: Aangewezene,
  gemeente: string,
  dag: string,
): string {
  const eigen = aanwijzingen.find((a) => a.gemeente === gemeente && wijstAan(a, medewerker));
  const uitkomst = toetsAanwijzing({
    aanwijzingen,
    medewerker,
    gemeente,
    domein: eigen?.domeinen[0] ?? 'apv',
    bevoegdheden: [],
    dag,
  });
  return uitkomst.gedekt ? '' : uitkomst.ontbreekt.zin;
}

function eersteEinde(aanwijzingen: readonly Aanwijzingfeiten[]): string | null {
  return aanwijzingen.flatMap((a) => a.geldigTot ?? []).sort()[0] ?? null;
}
