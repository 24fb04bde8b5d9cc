import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import {
  lopende,
  onbesliste,
  zonderAfschrift,
  zonderVerslag,
  type Schuldig,
  type Wachtendemachtiging,
} from './queries-werk.ts';
import type { Ontvanger } from './woorden.ts';

const machtiging = (m: Wachtendemachtiging): Pick<Werkregel, 'titel' | 'gemeente' | 'voor'> => ({
  titel: `${m.nummer} · ${m.plaats}`,
  gemeente: m.gemeente,
  voor: m.voor,
});

const verslag = (b: Schuldig, medewerkerId: string): Werkregel => ({
  taak: 'Verslag van binnentreden opmaken',
  titel: `${b.nummer} · ${b.adres}`,
  onderschrift: 'Het verslag gaat uiterlijk op de vierde dag naar wie machtigde (Awbi 11).',
  pad: b.door === medewerkerId ? `/binnentredingen/${b.id}/verslag` : `/binnentredingen/${b.id}`,
  gemeente: b.gemeente,
  voor: b.voor,
  wettelijk: true,
  ...(b.door === medewerkerId ? {} : { wachtOp: b.doorNaam }),
});

const TAAK: Record<Ontvanger, string> = {
  bewoner: 'Afschrift aan de bewoner',
  gever: 'Verslag naar wie machtigde',
  officier: 'Verslag naar de officier van justitie',
};

const afschrift = (b: Schuldig, aan: Ontvanger): Werkregel => ({
  taak: TAAK[aan],
  titel: `${b.nummer} · ${b.adres}`,
  onderschrift: 'Geef of stuur het afschrift van het verslag en leg dat vast (Awbi 11).',
  pad: `/binnentredingen/${b.id}/afschrift?aan=${aan}`,
  gemeente: b.gemeente,
  voor: b.voor,
  wettelijk: true,
});

/** What waits in this room: a decision, a machtiging that runs out, a verslag and its afschriften. All but the first by law. */
export const werk: Werkbron[] = [
  {
    petten: ['burgemeester'],
    haal: async ({ db, maximum }) =>
      (await onbesliste(db, maximum)).map((m) => ({
        ...machtiging(m),
        taak: 'Besluiten over binnentreden',
        onderschrift: `${m.vrager} vraagt een machtiging om een woning zonder toestemming binnen te treden.`,
        pad: `/machtigingen/${m.id}/besluit`,
        wettelijk: false,
      })),
  },
  {
    petten: ['toezichthouder', 'jurist'],
    async haal({ db, wie, klok, maximum }) {
      const houder = wie.petsoort === 'toezichthouder' ? wie.medewerkerId : null;
      return (await lopende(db, { dag: dagVan(klok.nu()), houder, maximum })).map((m) => ({
        ...machtiging(m),
        taak: 'Machtiging loopt af',
        onderschrift: 'Verleend en nog niet gebruikt. Zij geldt tot en met deze dag (Awbi 6).',
        pad: `/machtigingen/${m.id}`,
        wettelijk: true,
      }));
    },
  },
  {
    petten: ['toezichthouder', 'coordinator', 'jurist'],
    async haal({ db, wie, klok, maximum }) {
      const [vandaag, alle] = [dagVan(klok.nu()), await zonderVerslag(db, maximum)];
      // Who entered has the task; the jurist and the coordinator see it when it is late.
      const hier = alle.filter(
        (b) => b.door === wie.medewerkerId || (wie.petsoort !== 'toezichthouder' && b.voor < vandaag),
      );
      return hier.map((b) => verslag(b, wie.medewerkerId));
    },
  },
  {
    petten: ['toezichthouder', 'coordinator', 'jurist'],
    async haal({ db, wie, maximum }) {
      const eigen = (b: Schuldig) => wie.petsoort === 'jurist' || b.door === wie.medewerkerId;
      const regels: Werkregel[] = [];
      for (const aan of ['bewoner', 'gever', 'officier'] as const)
        regels.push(...(await zonderAfschrift(db, aan, maximum)).filter(eigen).map((b) => afschrift(b, aan)));
      return regels;
    },
  },
];
