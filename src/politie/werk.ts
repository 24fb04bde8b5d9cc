import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { uitkomsten, type Uitkomst } from './model.ts';
import { wachtendeZaken, type Zaakrij } from './queries.ts';

const TAAK: Record<string, string> = {
  ontvangen: 'Signaal wegen',
  signaalcontrole: 'Signaalcontrole vastleggen',
  onderzoek: 'Onderzoek volgen',
};
const NA_WEGING: Record<Uitkomst, string> = {
  geen: 'Advies aan de wijkagent',
  zwak: 'Signaalcontrole voorbereiden',
  sterk: 'Opsporingsonderzoek starten',
  zeer_sterk: 'Nu bellen en handelen',
};

/** What waits: first what cannot wait, then who waits for an answer, then the next step. Lines name the number and nothing else. */
export const werk: Werkbron[] = [
  {
    petten: ['rechercheur'],
    async haal({ db, maximum }) {
      const zaken = (await wachtendeZaken(db, maximum * 2)).filter((z) => z.status !== 'bij_wijkagent');
      const nu = zaken.filter((z) => z.uitkomst === 'zeer_sterk' && z.gehandeldOp === null);
      return [...nu, ...zaken.filter((z) => !nu.includes(z))].map(regel).slice(0, maximum);
    },
  },
  {
    petten: ['wijkagent'],
    async haal({ db, maximum }) {
      const zaken = await wachtendeZaken(db, maximum);
      return zaken.filter((z) => z.status === 'bij_wijkagent').map((z) => regelVan(z, 'Advies afhandelen'));
    },
  },
];

function regel(z: Zaakrij): Werkregel {
  if (z.uitkomst === 'zeer_sterk' && z.gehandeldOp === null) return regelVan(z, NA_WEGING.zeer_sterk);
  if (z.landelijkAangebodenOp && !z.landelijkOntvangenOp) return regelVan(z, 'Ontvangstbewijs landelijk punt');
  if (z.status === 'gewogen') return regelVan(z, NA_WEGING[z.uitkomst as Uitkomst]);
  return regelVan(z, TAAK[z.status] ?? 'Terugkoppelen aan de melder');
}

function regelVan(z: Zaakrij, taak: string): Werkregel {
  const wacht = z.terugkoppelenVoor !== null && z.teruggekoppeld === null;
  const waarde = z.uitkomst ? uitkomsten[z.uitkomst as Uitkomst] : 'Nog niet gewogen';
  return {
    taak,
    titel: z.nummer,
    onderschrift: wacht ? `${waarde}; de melder wacht op antwoord` : waarde,
    pad: `/politiezaken/${z.id}`,
    gemeente: z.gemeente,
    voor: wacht ? z.terugkoppelenVoor : null,
    wettelijk: false,
  };
}
