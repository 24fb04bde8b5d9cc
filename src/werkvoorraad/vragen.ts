import { vraag, type Doel } from '../kern/declaraties.ts';
import type { Onderwerp } from '../kern/beleid.ts';
import type { Kamer, Werkbron } from '../kern/kamer.ts';
import type { Compartiment, Wie } from '../kern/petten.ts';
import { dagVan } from '../platform/klok.ts';
import { opUrgentie, vakVan } from './indeling.ts';
import { zoek } from './queries.ts';
import { Vondsten, Werkvoorraad, Werkvraag, Zoekvraag } from './schema.ts';
import { leesbareSoorten } from './zoekbereik.ts';

/** Every pet has its own work, and may search what it may read. */
export const ALLE_COMPARTIMENTEN: Compartiment[] = [
  'toezicht',
  'politie',
  'zorg',
  'bibob',
  'vertrouwenspersoon',
  'mensenhandel',
  'partner',
  'beheer',
];
/** Why somebody looks at the own work: what the compartiment is there for (AVG 5 lid 1 b). */
const EIGEN_DOEL: Record<Compartiment, Doel> = {
  toezicht: 'toezicht',
  politie: 'opsporing',
  zorg: 'zorg',
  bibob: 'handhaving',
  vertrouwenspersoon: 'zorg',
  mensenhandel: 'signaal_mensenhandel',
  partner: 'handhaving',
  beheer: 'beheer',
};
const vast = { doel: 'toezicht', verwerking: 'eigen-werk' } as const;
const doelVan = (wie: Wie) => EIGEN_DOEL[wie.compartiment];
const PER_BRON = 100;
const PER_SOORT = 5;
export const PER_ZOEKPAGINA = 25;

/** What is about nobody's case; the id is for the log. */
export function algemeen(id: string): Onderwerp {
  return { soort: 'Algemeen', id, kenmerken: {} };
}

/** The work of all rooms for the acting pet, in one transaction under its own role: no room can show what this pet may not read. */
export function maakToonWerkvoorraad(bronnen: readonly Werkbron[]) {
  return vraag({
    naam: 'werkvoorraad.tonen',
    titel: 'Werkvoorraad',
    omschrijving: 'Toont wat op deze pet wacht: te laat, vandaag, deze week, later, en wat op anderen wacht.',
    ...vast,
    doelVan,
    compartiment: ALLE_COMPARTIMENTEN,
    route: { methode: 'GET', pad: '/werkvoorraad' },
    invoer: Werkvraag,
    uitvoer: Werkvoorraad,
    over: () => algemeen('werkvoorraad'),
    async doe({ db, wie, klok, invoer, beleid }) {
      const vandaag = dagVan(klok.nu());
      const regels = [];
      let meer = false;
      for (const bron of bronnen.filter((b) => b.petten.includes(wie.petsoort))) {
        const eigen = await bron.haal({ db, wie, klok, maximum: PER_BRON, beleid });
        meer ||= eigen.length >= PER_BRON;
        regels.push(...eigen);
      }
      const items = regels
        .filter((r) => !invoer.gemeente || r.gemeente === invoer.gemeente)
        .sort(opUrgentie)
        .map((r) => ({ ...r, wachtOp: r.wachtOp ?? null, vak: vakVan(r, vandaag) }));
      return { items, meer };
    },
  });
}

/** Searches everything that this pet may read. A POST: words never stand in an address or a log (B12.8). */
export function maakZoekUit(kamers: () => readonly Kamer[]) {
  return vraag({
    naam: 'zoeken.uitvoeren',
    titel: 'Zoeken',
    omschrijving: 'Zoekt in alles wat deze pet mag lezen, per soort geteld; het laatste woord mag onaf zijn.',
    ...vast,
    doelVan,
    compartiment: ALLE_COMPARTIMENTEN,
    route: { methode: 'POST', pad: '/zoeken/_zoek' },
    invoer: Zoekvraag,
    uitvoer: Vondsten,
    over: () => algemeen('zoeken'),
    betrokkenen: ({ uitvoer }) => uitvoer.items.filter((i) => i.soort === 'facilitators').map((i) => i.id),
    async doe({ db, wie, invoer, beleid }) {
      const doorzoekt = wie.compartiment === 'toezicht' ? leesbareSoorten(kamers(), beleid, wie.petsoort) : [];
      if (doorzoekt.length === 0) return { items: [], groepen: [], doorzoekt };
      const [woorden, soort] = [invoer.zoek, invoer.soort];
      const overzicht = await zoek(db, { woorden, soorten: doorzoekt, vanaf: 0, aantal: PER_SOORT });
      const groepen = doorzoekt.flatMap((s) => {
        const eerste = overzicht.find((r) => r.soort === s);
        return eerste ? [{ soort: s, aantal: eerste.aantal }] : [];
      });
      const items = !soort
        ? overzicht
        : doorzoekt.includes(soort)
          ? await zoek(db, {
              woorden,
              soorten: [soort],
              vanaf: ((invoer.pagina ?? 1) - 1) * PER_ZOEKPAGINA,
              aantal: PER_ZOEKPAGINA,
            })
          : [];
      return { items, groepen, doorzoekt };
    },
  });
}
