import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { aflopendeDpias, convenantenwerk, telConcepten, wachtendeDpias, zonderEigenRegister } from './queries-werk.ts';
import { BINNENKORT } from './stand.ts';

/** What waits here: the register to confirm, DPIAs to advise on, decide or renew, agreements to sign, evaluate or renew. */
export const werk: Werkbron[] = [
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, wie, klok, maximum }) {
      const binnen = plusDagen(dagVan(klok.nu()), BINNENKORT);
      const regels: Werkregel[] = (await wachtendeDpias(db, wie.gemeenten, 'advies', maximum)).map((d) =>
        regel('Advies geven over een DPIA', d.titel, `/dpias/${d.id}`, d.gemeente),
      );
      for (const d of await aflopendeDpias(db, wie.gemeenten, binnen, maximum))
        regels.push({
          ...regel('DPIA opnieuw laten beoordelen', d.titel, `/dpias/${d.id}`, d.gemeente, d.geldigTot),
          onderschrift: 'Is hij verlopen, dan stopt de verwerking',
        });
      for (const { gemeente } of await zonderEigenRegister(db, wie.gemeenten))
        regels.push(
          regel(
            'Verwerkingsregister klaarzetten',
            gemeentenaam(gemeente),
            `/verwerkingen?gemeente=${gemeente}`,
            gemeente,
          ),
        );
      return [...regels, ...(await afspraken(db, binnen, maximum, false))].slice(0, maximum);
    },
  },
  {
    petten: ['burgemeester'],
    async haal({ db, wie, klok, maximum }) {
      const regels: Werkregel[] = (await wachtendeDpias(db, wie.gemeenten, 'besluit', maximum)).map((d) =>
        regel('Besluiten op een DPIA', d.titel, `/dpias/${d.id}`, d.gemeente),
      );
      for (const { gemeente, aantal } of await telConcepten(db, wie.gemeenten))
        regels.push(
          regel(
            'Verwerkingen vaststellen',
            opmaak.meervoud(aantal, 'verwerking', 'verwerkingen'),
            `/verwerkingen?gemeente=${gemeente}`,
            gemeente,
          ),
        );
      const binnen = plusDagen(dagVan(klok.nu()), BINNENKORT);
      return [...regels, ...(await afspraken(db, binnen, maximum, true))].slice(0, maximum);
    },
  },
];

function regel(taak: string, titel: string, pad: string, gemeente: string, voor: string | null = null): Werkregel {
  return { taak, titel, onderschrift: gemeentenaam(gemeente), pad, gemeente, voor, wettelijk: false };
}

/** The burgemeester signs; who keeps the agreements evaluates and renews them. */
async function afspraken(
  db: Parameters<typeof convenantenwerk>[0],
  binnen: string,
  maximum: number,
  tekent: boolean,
): Promise<Werkregel[]> {
  return (await convenantenwerk(db, binnen, maximum))
    .filter((c) => c.getekend !== tekent)
    .map((c) => {
      const pad = `/convenanten/${c.id}`;
      if (tekent) return regel('Afspraak ondertekenen', c.titel, pad, c.gemeente);
      return c.einde <= binnen
        ? regel('Afspraak vernieuwen', c.titel, pad, c.gemeente, c.einde)
        : regel('Afspraak evalueren', c.titel, pad, c.gemeente, c.evaluatieVoor);
    });
}
