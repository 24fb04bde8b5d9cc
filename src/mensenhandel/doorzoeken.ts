import Type, { type Static } from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import type { Db } from '../kern/db.ts';
import { gemeentecode, keuze, lijstvan, optioneel, PER_PAGINA } from '../kern/velden.ts';
import { markeer, woordenVan } from '../platform/markeer.ts';
import { openEenVoorEen, leesTeDoorzoeken, type Doorzoekbaar } from './queries-doorzoeken.ts';
import { dossierstanden, type Stuk } from './schema.ts';

/** What is searched for. The words travel in the body: they stand in no address and no log. */
const Doorzoekvraag = Type.Object(
  {
    zoek: Type.String({ title: 'Zoekwoorden', minLength: 2, maxLength: 200 }),
    status: optioneel(keuze('Status', dossierstanden)),
    gemeente: optioneel(gemeentecode('Gemeente')),
    pagina: optioneel(Type.Integer({ title: 'Pagina', minimum: 1, maximum: 1000 })),
    perPagina: optioneel(Type.Integer({ title: 'Rijen per pagina', minimum: 1, maximum: 200 })),
  },
  { additionalProperties: false },
);

/** A piece in which a word stands, with the words around it; `raak` marks what was searched for. */
const Vindplaats = Type.Object({
  id: Type.String(),
  titel: Type.String(),
  op: Type.String(),
  fragment: Type.Array(Type.Object({ tekst: Type.String(), raak: Type.Boolean() })),
});

/** A dossier in which all words stand. */
const Dossiervondst = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  status: Type.String(),
  urgentie: Type.String(),
  ontvangenOp: Type.String(),
  vernietigdOp: Type.Null(),
  vindplaatsen: Type.Array(Vindplaats),
});
export type Dossiervondst = Static<typeof Dossiervondst>;

const Doorzoekuitkomst = Type.Object({
  ...lijstvan(Dossiervondst).properties,
  /** How many dossiers were opened for this; `nietAlles` when there are older ones that were not. */
  doorzocht: Type.Integer(),
  nietAlles: Type.Boolean(),
});

/** So many dossiers, the newest first, are opened for one search. */
export const DOORZOEK_HOOGUIT = 1000;
const FRAGMENTEN = 3;
const RONDOM = 80;

/**
 * Searches the words of the pieces of the own dossiers. There is no index of words anywhere: the dossiers are opened one by one, looked
 * through in memory and closed again, so that what is destroyed is not to be found either. Source: B12.2.
 */
export const doorzoekDossiers = vraag({
  naam: 'dossiers.doorzoeken',
  titel: 'Zoeken in de stukken',
  omschrijving:
    'Zoekt woorden in de stukken van de eigen dossiers mensenhandel. De woorden staan in geen adres en geen log.',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'mensenhandel',
  route: { methode: 'POST', pad: '/dossiers/stukken/_zoek' },
  invoer: Doorzoekvraag,
  uitvoer: Doorzoekuitkomst,
  over: () => ({ soort: 'Algemeen', id: 'dossiers', kenmerken: {} }),
  async doe({ db, invoer }) {
    const woorden = woordenVan(invoer.zoek);
    if (!woorden.some((w) => w.length > 1))
      throw invoerfout('zoek', 'Zoek op een woord van minstens twee letters of cijfers.');
    const [pagina, perPagina] = [invoer.pagina ?? 1, invoer.perPagina ?? PER_PAGINA];
    const dossiers = await leesTeDoorzoeken(db, { ...invoer, maximum: DOORZOEK_HOOGUIT + 1 });
    const bekeken = dossiers.slice(0, DOORZOEK_HOOGUIT);
    const vondsten = await zoekIn(db, bekeken, woorden, invoer.zoek);
    return {
      items: vondsten.slice((pagina - 1) * perPagina, pagina * perPagina),
      pagina,
      perPagina,
      totaal: vondsten.length,
      meer: false,
      doorzocht: bekeken.length,
      nietAlles: dossiers.length > bekeken.length,
    };
  },
});

async function zoekIn(
  db: Db,
  dossiers: readonly Doorzoekbaar[],
  woorden: string[],
  zoek: string,
): Promise<Dossiervondst[]> {
  const vondsten: Dossiervondst[] = [];
  for await (const { dossier, stukken } of openEenVoorEen(db, dossiers)) {
    const vindplaatsen = zoekInStukken(stukken, woorden, zoek);
    if (vindplaatsen) vondsten.push({ ...dossier, vernietigdOp: null, vindplaatsen });
  }
  return vondsten;
}

/** The pieces in which the words stand, when the dossier as a whole has all of them; null otherwise. */
export function zoekInStukken(
  stukken: readonly Stuk[],
  woorden: readonly string[],
  zoek: string,
): Dossiervondst['vindplaatsen'] | null {
  const perStuk = stukken.map((s) => ({ s, in: woordenVan(`${s.titel} ${s.tekst}`) }));
  const staatIn = (w: string, lijst: readonly string[]) => lijst.some((x) => x.startsWith(w));
  if (!woorden.every((w) => perStuk.some((p) => staatIn(w, p.in)))) return null;
  return perStuk
    .filter((p) => woorden.some((w) => staatIn(w, p.in)))
    .slice(0, FRAGMENTEN)
    .map(({ s }) => ({ id: s.id, titel: s.titel, op: s.op, fragment: rondom(s.tekst, zoek) }));
}

/** The words around the first hit, marked. */
function rondom(tekst: string, zoek: string): Array<{ tekst: string; raak: boolean }> {
  const delen = markeer(tekst.replaceAll(/\s+/g, ' '), zoek);
  const eerste = Math.max(
    0,
    delen.findIndex((d) => d.raak),
  );
  const voor = delen
    .slice(0, eerste)
    .map((d) => d.tekst)
    .join('');
  const begin = voor.length > RONDOM ? `… ${voor.slice(-RONDOM)}` : voor;
  const uit = begin ? [{ tekst: begin, raak: false }] : [];
  let rest = 2 * RONDOM;
  for (const d of delen.slice(eerste)) {
    uit.push({ ...d, tekst: d.tekst.length > rest ? `${d.tekst.slice(0, rest)} …` : d.tekst });
    rest -= d.tekst.length;
    if (rest <= 0) break;
  }
  return uit;
}
