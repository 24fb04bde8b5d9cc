import type { Static } from 'typebox';
import Type from 'typebox';
import { handeling } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { dagVan } from '../platform/klok.ts';
import { schrijfInLogboek } from './handelingen.ts';
import { overMaatregel } from './over.ts';
import { leesMaatregel, zetMaatregel } from './queries.ts';
import { leesHercontroles, voegNalevingToe } from './queries-naleving.ts';
import { Nalevingvaststelling } from './schema.ts';
import { nalevinguitkomsten, stelVervolgVoor, type Nalevinguitkomst } from './vervolg.ts';

const Vastgesteld = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  soort: Type.String(),
  inrichtingId: Type.Union([Type.String(), Type.Null()]),
});

const STATUS: Record<Nalevinguitkomst, string> = { nageleefd: 'nageleefd', deels: 'loopt', niet: 'niet_nageleefd' };

/** Says, after a controle, whether what was asked was done. What comes next is proposed, never decided here. Source: C14. */
export const stelNalevingVast = handeling({
  naam: 'naleving.vaststellen',
  titel: 'Naleving vaststellen',
  omschrijving: 'Legt na een hercontrole vast of een maatregel is nageleefd.',
  doel: 'handhaving',
  verwerking: 'maatregelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/maatregelen/{id}/nalevingen' },
  invoer: Nalevingvaststelling,
  uitvoer: Vastgesteld,
  over: async ({ invoer, db }) => overMaatregel(await leesMaatregel(db, invoer.id)),
  context: async ({ invoer, db }) => {
    const controles = await leesHercontroles(db, await leesMaatregel(db, invoer.id));
    return { naControle: controles.some((c) => c.id === invoer.controleId && c.status === 'afgerond') };
  },
  async doe(s) {
    const { invoer, db, klok, maakId, wie } = s;
    controleerTermijn(invoer, dagVan(klok.nu()));
    const m = await leesMaatregel(db, invoer.id);
    await zetMaatregel(
      db,
      { gemeente: m.gemeente, status: m.status, ...invoer },
      {
        status: STATUS[invoer.uitkomst],
        ...(invoer.nieuweTermijn ? { hersteltermijn_tot: invoer.nieuweTermijn } : {}),
      },
    );
    await voegNalevingToe(db, {
      gemeente: m.gemeente,
      id: maakId(),
      maatregelId: m.id,
      controleId: invoer.controleId,
      uitkomst: invoer.uitkomst,
      bevinding: invoer.bevinding,
      nieuweTermijn: invoer.nieuweTermijn ?? null,
      op: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    await schrijfInLogboek(s, m, `Maatregel ${m.nummer}: ${nalevinguitkomsten[invoer.uitkomst].toLowerCase()}.`);
    return { id: m.id, gemeente: m.gemeente, nummer: m.nummer, soort: m.soort, inrichtingId: m.inrichtingId };
  },
  meldt: ({ uitvoer, invoer }) => [
    {
      soort: 'naleving.vastgesteld',
      onderwerpId: uitvoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: { nummer: uitvoer.nummer, inrichtingId: uitvoer.inrichtingId, uitkomst: invoer.uitkomst },
    },
  ],
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/maatregelen/${invoer.id}`,
    tekst: `Vastgelegd: ${nalevinguitkomsten[invoer.uitkomst].toLowerCase()}. ${stelVervolgVoor(uitvoer.soort, invoer.uitkomst).tekst}`,
  }),
});

function controleerTermijn(invoer: Static<typeof Nalevingvaststelling>, vandaag: string): void {
  if (invoer.uitkomst === 'deels' && !invoer.nieuweTermijn)
    throw invoerfout('nieuweTermijn', 'Kies een nieuwe dag waarop alles hersteld moet zijn.');
  if (invoer.uitkomst !== 'deels' && invoer.nieuweTermijn)
    throw invoerfout('nieuweTermijn', 'Een nieuwe termijn hoort alleen bij ‘deels nageleefd’.');
  if (invoer.nieuweTermijn && invoer.nieuweTermijn <= vandaag)
    throw invoerfout('nieuweTermijn', 'Kies een dag na vandaag.');
}
