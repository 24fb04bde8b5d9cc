import { metAanwijzing } from '../aanwijzingen/index.ts';
import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { datum } from '../platform/scherm/opmaak.ts';
import { leesSamenloop } from './queries-partners.ts';
import { eigenControles, onvoorbereide, opNaamVanVertrokkene, teLaat, type Wachtend } from './queries-werk.ts';
import { woordVan } from './weergave.tsx';
import { partners } from './woorden-partners.ts';

const TAAK: Record<string, string> = {
  gepland: 'Controle voorbereiden',
  voorbereid: 'Controle beginnen',
  bezig: 'Controle afronden',
};

const PAD: Record<string, string> = { gepland: '/voorbereiding', voorbereid: '', bezig: '' };

function regelVan(c: Wachtend, onderschrift: string): Werkregel {
  return {
    taak: TAAK[c.status] ?? 'Controle bekijken',
    titel: `${c.nummer} · ${c.plaats}`,
    onderschrift,
    pad: `/controles/${c.id}${PAD[c.status] ?? ''}`,
    gemeente: c.gemeente,
    voor: c.begin,
    wettelijk: false,
  };
}

const WAT: Record<string, string> = {
  gepland: 'De voorbereidingslijst is nog niet rond.',
  voorbereid: 'De voorbereiding is rond.',
  bezig: 'De controle is begonnen en nog niet afgerond.',
};

/** What waits in this room: the own controles of this week, what is not prepared the day before, and who is owed a visit. Agreements, not terms of law. */
export const werk: Werkbron[] = [
  {
    petten: ['toezichthouder', 'coordinator'],
    async haal({ db, wie, klok, maximum }) {
      const tot = plusDagen(dagVan(klok.nu()), 7);
      return (await eigenControles(db, { medewerkerId: wie.medewerkerId, tot, maximum })).map((c) =>
        regelVan(c, WAT[c.status] ?? ''),
      );
    },
  },
  {
    petten: ['coordinator'],
    async haal({ db, wie, klok, maximum }) {
      const tot = plusDagen(dagVan(klok.nu()), 1);
      return (await onvoorbereide(db, { medewerkerId: wie.medewerkerId, tot, maximum })).map((c) => ({
        ...regelVan(c, 'De voorbereiding is nog niet rond.'),
        ...(c.leider ? { wachtOp: c.leider } : {}),
      }));
    },
  },
  {
    petten: ['coordinator'],
    async haal({ db, klok, maximum }) {
      const bezet = await metAanwijzing(db, dagVan(klok.nu()));
      return (await teLaat(db, klok.nu(), maximum)).map((i) => ({
        taak: 'Controle plannen',
        titel: `${i.nummer} · ${i.naam}`,
        onderschrift: i.laatste
          ? `Laatste bezoek op ${datum(i.laatste)}; de klasse vraagt er ${i.norm} per jaar.`
          : `Nog niet bezocht; de klasse vraagt er ${i.norm} per jaar.`,
        pad: `/controles/nieuw?inrichting=${i.id}`,
        gemeente: i.gemeente,
        voor: i.uiterlijk,
        wettelijk: false,
        // Nobody can be planned there until the gemeente designates somebody (B9.2).
        ...(bezet.has(i.gemeente) ? {} : { wachtOp: 'een aanwijzing die geldt' }),
      }));
    },
  },
  {
    petten: ['coordinator'],
    async haal({ db, klok, maximum }) {
      return (await leesSamenloop(db, dagVan(klok.nu()), maximum)).map((c) => ({
        taak: 'Bellen met een partner',
        titel: `${c.nummer} · ${woordVan(partners, c.dienst)}`,
        onderschrift: `Deze partner komt of was hier op ${datum(c.dag)}. Sluit aan, kies een andere dag, of ga allebei met een reden.`,
        pad: `/controles/${c.id}`,
        gemeente: c.gemeente,
        voor: c.begin,
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['coordinator'],
    async haal({ db, klok, maximum }) {
      return (await opNaamVanVertrokkene(db, klok.nu(), maximum)).map((c) => ({
        taak: 'Team aanvullen: iemand is vertrokken',
        titel: `${c.nummer} · ${c.plaats}`,
        onderschrift: `${c.naam} draagt de pet niet meer. Laat de controle vervallen en plan haar opnieuw, of rond haar af.`,
        pad: `/controles/${c.id}`,
        gemeente: c.gemeente,
        voor: c.begin,
        wettelijk: false,
      }));
    },
  },
];
