import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Beleid } from '../kern/beleid.ts';
import type { Db } from '../kern/db.ts';
import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { opmaak } from '../platform/scherm/index.ts';
import {
  aflopendeDpias,
  convenantenwerk,
  telConcepten,
  wachtendeDpias,
  zonderDpia,
  zonderEigenRegister,
} from './queries-werk.ts';
import { BINNENKORT } from './stand.ts';

/** What waits here: the register to confirm, DPIAs to advise on, decide or renew, agreements to sign, evaluate or renew. */
export const werk: Werkbron[] = [
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, wie, klok, maximum, beleid }) {
      const binnen = plusDagen(dagVan(klok.nu()), BINNENKORT);
      const regels: Werkregel[] = (await wachtendeDpias(db, wie.gemeenten, 'advies', maximum)).map((d) =>
        regel('Advies geven over een DPIA', d.titel, `/dpias/${d.id}`, d.gemeente),
      );
      regels.push(...(await ontbrekendeDpias(db, wie.gemeenten, beleid)));
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
    // Who sets up an installation sees what still stands still and who opens it; the functionaris records it.
    petten: ['beheerder'],
    async haal({ db, wie, beleid }) {
      const regels = await ontbrekendeDpias(db, wie.gemeenten, beleid);
      return regels.map((r) => ({ ...r, pad: `/verwerkingen?gemeente=${r.gemeente}`, wachtOp: 'privacyfunctionaris' }));
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

/** AVG 35: what cannot begin, or must not go on, before a DPIA is recorded; one line per gemeente. */
async function ontbrekendeDpias(db: Db, gemeenten: readonly string[], beleid?: Beleid): Promise<Werkregel[]> {
  const sjablonen = [...(beleid?.verwerkingen.values() ?? [])];
  const verplicht = sjablonen.filter((v) => v.dpia === 'verplicht' && v.onmisbaar === null).map((v) => v.sleutel);
  return (await zonderDpia(db, gemeenten, verplicht)).map(({ gemeente, aantal }) => ({
    ...regel(
      'DPIA vastleggen',
      `${opmaak.meervoud(aantal, 'verwerking', 'verwerkingen')} zonder DPIA`,
      `/dpias/vastleggen?gemeente=${gemeente}`,
      gemeente,
    ),
    onderschrift: `${gemeentenaam(gemeente)}: deze verwerkingen staan stil tot er een DPIA is (AVG 35)`,
    wettelijk: true,
  }));
}

/** The burgemeester signs; who keeps the agreements evaluates and renews them. */
async function afspraken(db: Db, binnen: string, maximum: number, tekent: boolean): Promise<Werkregel[]> {
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
