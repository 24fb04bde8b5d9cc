import Type, { type Static } from 'typebox';
import type { Beleid, Regel } from '../kern/beleid.ts';
import { vraag, type Declaratie } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { regeltekst } from '../kern/velden.ts';
import { huisregels } from './huisregels.ts';
import { Beleidslijst, Beleidsvraag, Regelkaart } from './schema.ts';
import { algemeen, ALLE_COMPARTIMENTEN } from './vragen.ts';

const openbaar = {
  doel: 'verantwoording',
  verwerking: 'eigen-werk',
  compartiment: ALLE_COMPARTIMENTEN,
  nietGelogd: 'De regels zijn openbaar; er worden geen gegevens van een zaak of persoon gelezen.',
} as const;

/** All rules by which this program decides, for a jurist to search. */
export const toonBeleid = vraag({
  naam: 'beleid.tonen',
  titel: 'Beleid',
  omschrijving: 'Toont de regels waarmee dit programma beslist, te zoeken op woord, pet, soort en leidraad.',
  ...openbaar,
  compartiment: ALLE_COMPARTIMENTEN,
  route: { methode: 'POST', pad: '/beleid/_zoek' },
  invoer: Beleidsvraag,
  uitvoer: Beleidslijst,
  over: () => algemeen('beleid'),
  doe: async ({ invoer, beleid }) => ({
    versie: beleid.versie,
    aantal: beleid.regels.length,
    // Copies: what leaves is cut to its schema, and the rules themselves must stay whole.
    items: beleid.regels.filter((r) => past(r, invoer)).map((r) => ({ ...r })),
    eisen: [...new Set(beleid.regels.flatMap(eisenVan))].sort((a, b) => a.localeCompare(b, 'nl', { numeric: true })),
    bestanden: [...new Set(beleid.regels.map((r) => r.bestand))],
  }),
});

function past(r: Regel, v: Static<typeof Beleidsvraag>): boolean {
  const tekst = `${r.id} ${r.uitleg} ${r.grondslag} ${r.bron} ${r.nodig} ${r.handelingen.join(' ')}`.toLowerCase();
  const woorden = (v.zoek ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (
    (!v.soort || r.soort === v.soort) &&
    (!v.pet || r.petten === null || r.petten.includes(v.pet)) &&
    (!v.bestand || r.bestand === v.bestand) &&
    (!v.eis || eisenVan(r).includes(v.eis)) &&
    woorden.every((w) => tekst.includes(w))
  );
}

/** The IDs of the leidraad that a rule names as its source. */
function eisenVan(r: Pick<Regel, 'bron'>): string[] {
  return r.bron.match(/\b[A-Z]\d+(\.\d+)?\b/g) ?? [];
}

/** One rule: here leads every 'Waarom?'. */
export function maakToonBeleidsregel(alles: () => readonly Declaratie[]) {
  return vraag({
    naam: 'beleidsregel.tonen',
    titel: 'Regel van het beleid bekijken',
    omschrijving: 'Toont één regel met uitleg, grondslag, bron, de tekst in Cedar, en voorbeelden.',
    ...openbaar,
    compartiment: ALLE_COMPARTIMENTEN,
    route: { methode: 'GET', pad: '/beleid/{id}' },
    invoer: Type.Object({ id: regeltekst('Regel', 100) }, { additionalProperties: false }),
    uitvoer: Regelkaart,
    over: ({ invoer }) => algemeen(invoer.id),
    doe: async ({ invoer, beleid }) => maakKaart(beleid, zoekRegel(beleid, invoer.id), alles()),
  });
}

function zoekRegel(beleid: Beleid, id: string): Regel {
  const regel = [...beleid.regels, ...huisregels].find((r) => r.id === id);
  if (!regel)
    throw new Fout(
      'NIET_GEVONDEN',
      `De regel ${id} staat niet in het beleid van nu. In het log kan een regel van een eerdere versie staan.`,
    );
  return regel;
}

function maakKaart(beleid: Beleid, r: Regel, declaraties: readonly Declaratie[]): Static<typeof Regelkaart> {
  const overal = r.handelingen.includes('*');
  return {
    ...r,
    versie: beleid.versie,
    tekst: r.tekst || null,
    overal,
    handelingen: overal
      ? []
      : r.handelingen.map((naam) => ({ naam, titel: declaraties.find((d) => d.naam === naam)?.titel ?? naam })),
    voorbeelden: beleid.voorbeelden
      .filter((v) => v.regel === r.id)
      .map((v) => ({ naam: v.naam, pet: v.pet.soort, handeling: v.handeling, verwacht: v.verwacht })),
    verwant: overal
      ? []
      : beleid.regels
          .filter((a) => a.id !== r.id && a.handelingen.some((h) => r.handelingen.includes(h)))
          .map((a) => ({ id: a.id, uitleg: a.uitleg })),
  };
}
