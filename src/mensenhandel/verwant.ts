import Type, { type Static } from 'typebox';
import type { Db } from '../kern/db.ts';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { leesKenmerken, noemBanden, Verband, vergelijkTeksten, type Tekstkenmerken } from '../signalen/index.ts';
import { DOORZOEK_HOOGUIT } from './doorzoeken.ts';
import { overDossier } from './over.ts';
import { leesDossier } from './queries.ts';
import { leesTeDoorzoeken, openEenVoorEen, type Doorzoekbaar } from './queries-doorzoeken.ts';
import type { Stuk } from './schema.ts';

/** A phone, plate, advert, address or business in the words of a dossier, with the words around it. */
const Dossierkenmerk = Type.Object({
  soort: Type.String(),
  voor: Type.String(),
  woorden: Type.String(),
  na: Type.String(),
});
export type Dossierkenmerk = Static<typeof Dossierkenmerk>;

/** Another dossier that speaks of the same, with why and how sure. */
const Dossierverwant = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  status: Type.String(),
  urgentie: Type.String(),
  ontvangenOp: Type.String(),
  verbanden: Type.Array(Verband),
});
export type Dossierverwant = Static<typeof Dossierverwant>;

const Uitkomst = Type.Object({
  kenmerken: Type.Array(Dossierkenmerk),
  items: Type.Array(Dossierverwant),
  doorzocht: Type.Integer(),
  nietAlles: Type.Boolean(),
});

const HOOGUIT = 50;
const RONDOM = 40;

/**
 * Dossiers of the own gemeenten that share a phone, plate, advert, address, business or facilitator with this one. Of these kenmerken nothing
 * is kept, not even as a token: the dossiers are opened one by one, compared in memory and closed again, so that what is destroyed is not to
 * be found either. A proposal: a person decides what it means. Source: G3, B12.2.
 */
export const zoekVerwanteDossiers = vraag({
  naam: 'dossier.verwanten',
  titel: 'Dossiers die iets delen',
  omschrijving:
    'Vergelijkt de stukken van een dossier met die van de eigen andere dossiers: telefoon, kenteken, advertentie, adres, zaak en facilitator.',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'mensenhandel',
  route: { methode: 'GET', pad: '/dossiers/{id}/verwanten' },
  invoer: Type.Object({ id: uuid('Dossier') }, { additionalProperties: false }),
  uitvoer: Uitkomst,
  over: async ({ db, invoer }) => overDossier(await leesDossier(db, invoer.id)),
  async doe({ db, invoer }) {
    const alle = await leesTeDoorzoeken(db, { maximum: DOORZOEK_HOOGUIT + 1 });
    const zelf = await leesDossier(db, invoer.id);
    const eigen = await openEenVoorEen(db, [zelf]).next();
    const tekst = eigen.done ? '' : tekstVan(eigen.value.stukken);
    const kenmerken = leesKenmerken(tekst);
    const anderen = alle.slice(0, DOORZOEK_HOOGUIT).filter((d) => d.id !== zelf.id);
    return {
      kenmerken: toonKenmerken(tekst, kenmerken),
      items: await vergelijkMet(db, { kenmerken, dag: zelf.ontvangenOp }, anderen),
      doorzocht: anderen.length,
      nietAlles: alle.length > DOORZOEK_HOOGUIT,
    };
  },
});

/** The words of a dossier, without how a melder can be reached: that ties nothing. */
function tekstVan(stukken: readonly Stuk[]): string {
  return stukken
    .filter((s) => !s.blijftHier)
    .map((s) => s.tekst)
    .join('\n\n');
}

async function vergelijkMet(
  db: Db,
  eigen: { kenmerken: Tekstkenmerken; dag: string },
  anderen: readonly Doorzoekbaar[],
): Promise<Dossierverwant[]> {
  const uit: Dossierverwant[] = [];
  for await (const { dossier, stukken } of openEenVoorEen(db, anderen)) {
    const ander = { kenmerken: leesKenmerken(tekstVan(stukken)), dag: dossier.ontvangenOp };
    const verbanden = noemBanden(vergelijkTeksten(eigen, ander));
    if (verbanden.length) uit.push({ ...dossier, verbanden });
  }
  return uit.toSorted((a, b) => b.verbanden.length - a.verbanden.length).slice(0, HOOGUIT);
}

function toonKenmerken(tekst: string, k: Tekstkenmerken): Dossierkenmerk[] {
  const plekken = [
    ...k.nummers.map((n) => ({ ...n, soort: n.soort as string })),
    ...k.adressen.map((a) => ({ ...a, soort: 'adres' })),
    ...k.zaken.map((z) => ({ ...z, soort: 'zaak' })),
    ...k.facilitators.map((f) => ({ ...f, soort: 'facilitator' })),
  ].toSorted((a, b) => a.start - b.start);
  return plekken.map(({ soort, start, eind }) => ({
    soort,
    voor: tekst.slice(Math.max(0, start - RONDOM), start),
    woorden: tekst.slice(start, eind),
    na: tekst.slice(eind, eind + RONDOM),
  }));
}
