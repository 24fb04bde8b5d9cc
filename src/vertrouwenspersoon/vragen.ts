import { overGemeente } from '../kern/beleid.ts';
import { vraag } from '../kern/declaraties.ts';
import { overZaak } from './over.ts';
import { leesZaak, openBerichten, telJaar, zoekZaken } from './queries.ts';
import { Ene, Jaartelling, Jaarvraag, soorten, uitkomsten, wegen, Zaak, Zakenlijst, Zakenvraag } from './schema.ts';
import { verbergKleine, verbergTotaal } from './telling.ts';

const basis = { doel: 'verantwoording', verwerking: 'vertrouwenszaken', compartiment: 'vertrouwenspersoon' } as const;

/** The inbox. */
export const toonZaken = vraag({
  ...basis,
  naam: 'vertrouwenszaken.tonen',
  titel: 'Postvak',
  omschrijving: 'Toont de zaken van de vertrouwenspersoon, zonder wat er verteld is.',
  route: { methode: 'POST', pad: '/vertrouwenszaken/_zoek' },
  invoer: Zakenvraag,
  uitvoer: Zakenlijst,
  over: () => ({ soort: 'Algemeen', id: 'vertrouwenszaken', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekZaken(db, invoer),
});

/** One zaak, opened. */
export const toonZaak = vraag({
  ...basis,
  naam: 'vertrouwenszaak.tonen',
  titel: 'Zaak bekijken',
  omschrijving: 'Opent één zaak met berichten en aantekeningen.',
  route: { methode: 'GET', pad: '/vertrouwenszaken/{id}' },
  invoer: Ene,
  uitvoer: Zaak,
  over: async ({ invoer, db }) => overZaak(await leesZaak(db, invoer.id)),
  async doe({ db, invoer }) {
    const z = await leesZaak(db, invoer.id);
    return { ...z, berichten: await openBerichten(db, z) };
  },
});

/** The counts of a year: no content, and no number so small that it points at somebody. */
export const toonJaar = vraag({
  ...basis,
  naam: 'vertrouwensjaar.tonen',
  titel: 'Jaartelling',
  omschrijving: 'Telt de zaken van een jaar naar soort, weg en uitkomst; aantallen onder vijf zijn verborgen.',
  route: { methode: 'GET', pad: '/vertrouwensjaren/{gemeente}/{jaar}' },
  invoer: Jaarvraag,
  uitvoer: Jaartelling,
  nietGelogd: 'Alleen aantallen, en geen kleine.',
  over: ({ invoer }) => overGemeente(invoer.gemeente, 'vertrouwenspersoon'),
  async doe({ db, invoer }) {
    const rijen = await telJaar(db, invoer.gemeente, invoer.jaar);
    const groep = (naam: string, veld: 'soort' | 'weg' | 'uitkomst', woorden: Record<string, string>) => ({
      naam,
      rijen: verbergKleine(
        Object.entries(woorden).map(([k, wat]) => ({
          wat,
          n: rijen.filter((r) => (r[veld] ?? 'open') === k).reduce((s, r) => s + r.n, 0),
        })),
      ),
    });
    return {
      ...invoer,
      totaal: verbergTotaal(rijen.reduce((s, r) => s + r.n, 0)),
      groepen: [
        groep('Soort', 'soort', soorten),
        groep('Hoe het binnenkwam', 'weg', wegen),
        groep('Hoe het afliep', 'uitkomst', { ...uitkomsten, open: 'Nog open' }),
      ],
    };
  },
});
