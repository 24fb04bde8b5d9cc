import type { NieuweToestemming } from '../../toestemmingen/index.ts';
import { legToestemmingVast } from '../../toestemmingen/index.ts';
import { MENSEN, ORGANISATIES } from '../../kern/proef/mensen.ts';
import type { Proefhuis } from '../../kern/proef/proefhuis.ts';

/** Records a free consent with a dossier for sharing with zorg, until 1 September 2026, and gives its id. */
export async function toestemmingVoor(
  huis: Proefhuis,
  dossierId: string,
  anders: Partial<NieuweToestemming> = {},
): Promise<string> {
  const invoer: NieuweToestemming = {
    gemeente: 'GM9001',
    dossierId,
    doel: 'hulp',
    gegevens: ['feiten', 'vermoeden', 'wie'],
    ontvangers: [ORGANISATIES.zorg.id],
    geldigTot: '2026-09-01',
    taal: 'ro',
    tolk: 'telefoon',
    uitlegDoor: 'zelf',
    bewijs: 'schriftelijk',
    bewijsplaats: 'Kast 4 bij de zorgorganisatie',
    afhankelijk: false,
    voorwaarde: false,
    konNee: true,
    alleen: true,
    begrepen: true,
    zelfJa: true,
    hulpGaatDoor: true,
    onder16: false,
    onderCuratele: false,
    vertegenwoordigerJa: false,
    ...anders,
  };
  return (await huis.doe(legToestemmingVast, invoer, MENSEN.aafje)).id;
}
