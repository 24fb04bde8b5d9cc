import { strafgronden } from './kaarten.ts';
import type { Inhoud } from './schema.ts';
import type { Kaart } from './schema-kaart.ts';

/** The card as it goes along with what leaves, with the sign-off for this gemeente. */
export function kaartInWoorden(kaart: Kaart, gemeente: string): Inhoud['kaart'] {
  const handtekening = kaart.handtekeningen.find((h) => h.gemeente === gemeente)!;
  return {
    titel: kaart.titel,
    versie: kaart.versie,
    avg6: `AVG 6 lid 1 onder ${kaart.avg6}. ${kaart.avg6Grond}`,
    avg9: kaart.avg9 === 'geen' ? kaart.avg9Grond : `AVG 9 lid 2 onder ${kaart.avg9}. ${kaart.avg9Grond}`,
    avg10: `${strafgronden[kaart.strafgrond]}. ${kaart.avg10}`,
    leidraad: kaart.leidraad,
    afwijking: kaart.afwijking,
    ondertekendDoor: handtekening.doorNaam,
    ondertekendOp: handtekening.op,
    geldigTot: handtekening.geldigTot,
  };
}
