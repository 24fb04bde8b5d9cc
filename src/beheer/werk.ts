import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Werkbron } from '../kern/kamer.ts';
import { petwoord } from '../verantwoording/index.ts';
import { buitenBereikVanTweede } from './over.ts';
import { leesOpenVoorstellen } from './queries-voorstellen.ts';

/** What waits here: pets that a second person must confirm, and the own proposals that wait on somebody else. */
export const werk: Werkbron[] = [
  {
    petten: ['beheerder', 'privacyfunctionaris'],
    async haal({ db, wie, klok, maximum }) {
      const open = await leesOpenVoorstellen(db, klok.nu(), maximum);
      return open
        .filter((v) => v.medewerkerId !== wie.medewerkerId)
        .filter((v) => !buitenBereikVanTweede(wie, { id: v.organisatieId }, v))
        .map((v) => ({
          taak: 'Voorgestelde pet bevestigen of weigeren',
          titel: `${v.medewerker} als ${petwoord(v.soort)}`,
          onderschrift: `${v.gemeenten.map(gemeentenaam).join(', ') || 'Zonder gemeente'}; voorgesteld door ${v.voorgesteldDoorNaam}`,
          pad: `/petvoorstellen/${v.id}`,
          gemeente: v.gemeenten[0] ?? '',
          voor: v.verlooptOp,
          wettelijk: false,
          ...(v.voorgesteldDoor === wie.medewerkerId
            ? { wachtOp: 'een tweede beheerder of de privacyfunctionaris' }
            : {}),
        }));
    },
  },
];
