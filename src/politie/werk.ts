import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { uitkomsten, type Uitkomst } from './model.ts';
import { onbeantwoord, type Rapportrij } from './queries-rapportage.ts';
import { wachtendeZaken, type Zaakrij } from './queries.ts';
import { openInzagen, type Inzagerij } from './queries-termijnen.ts';

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
    async haal({ db, klok, wie, maximum }) {
      const zaken = (await wachtendeZaken(db, maximum * 2, dagVan(klok.nu()))).filter(
        (z) => z.status !== 'bij_wijkagent',
      );
      const stil = (await onbeantwoord(db, maximum)).filter((r) => r.antwoord === null);
      const nu = zaken.filter((z) => z.uitkomst === 'zeer_sterk' && z.gehandeldOp === null);
      const zaakregels = [...nu, ...zaken.filter((z) => !nu.includes(z))].map(regel);
      const inzagen = (await openInzagen(db)).filter((i) => i.doorId !== wie.medewerkerId);
      return [...zaakregels, ...inzagen.map(inzageregel), ...stil.map(verstuurdregel)].slice(0, maximum);
    },
  },
  {
    petten: ['wijkagent'],
    async haal({ db, klok, maximum }) {
      const zaken = await wachtendeZaken(db, maximum, dagVan(klok.nu()));
      return zaken.filter((z) => z.status === 'bij_wijkagent').map((z) => regelVan(z, 'Advies afhandelen'));
    },
  },
  {
    petten: ['coordinator', 'jurist'],
    async haal({ db, maximum }) {
      return (await onbeantwoord(db, maximum)).map((r) => ({
        taak: r.antwoord === null ? 'Rapportage van de politie beantwoorden' : 'Rapportage van de politie afronden',
        titel: r.nummer,
        onderschrift: `Van ${r.eenheid}`,
        pad: `/politierapportages/${r.id}`,
        gemeente: r.gemeente,
        voor: r.reactieVoor,
        wettelijk: false,
      }));
    },
  },
];

function inzageregel(i: Inzagerij): Werkregel {
  return {
    taak: 'Beslissen over inzage',
    titel: i.zaaknummer,
    onderschrift: `Gevraagd door ${i.doorNaam}`,
    pad: `/politieinzagen/${i.id}`,
    gemeente: i.gemeente,
    voor: null,
    wettelijk: false,
  };
}

function verstuurdregel(r: Rapportrij): Werkregel {
  return {
    taak: 'Antwoord op rapportage',
    titel: r.nummer,
    onderschrift: 'Verstuurd; de gemeente liet nog niets weten',
    pad: '/politierapportages/verstuurd',
    gemeente: r.gemeente,
    voor: r.reactieVoor,
    wettelijk: false,
    wachtOp: 'de gemeente',
  };
}

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
