import { vriesIn } from '../kern/documenten.ts';
import type { Luisteraar } from '../kern/kamer.ts';
import type { Beeindiging } from '../toestemmingen/index.ts';
import { herroepingsbrief } from './documentsoorten.ts';
import { documentVanHerroeping } from './document-herroeping.ts';
import { leesGevallen, voegHerroepingToe } from './queries-herroeping.ts';

const TWEE_DAGEN = 2 * 86_400_000;

/**
 * A consent ended: each receiver of what rested on it gets a letter, and the sender a task to see to it. That nobody can read it any
 * more was already true in the transaction that ended the consent (database/0017). Source: B12.2; AVG 7 lid 3, 19.
 */
export const luisteraars: Luisteraar[] = [
  {
    naam: 'verstrekkingen-herroepen',
    soort: 'toestemming.beeindigd',
    rol: 'mensenhandel',
    async hoor({ db, klok, maakId, gebeurtenis }) {
      const hoe = gebeurtenis.gegevens.hoe as Beeindiging;
      for (const v of await leesGevallen(db, gebeurtenis.onderwerpId)) {
        const voor = new Date(Date.parse(v.herroepenOp) + TWEE_DAGEN);
        const wie = { compartiment: 'mensenhandel' as const, medewerkerId: v.verstuurdDoor };
        const briefId = await vriesIn(
          { db, klok, maakId, wie },
          {
            gemeente: v.gemeente,
            soort: herroepingsbrief,
            onderwerpId: v.id,
            document: documentVanHerroeping({ ...v, hoe, voor }),
            gegevens: { nummer: v.nummer, ontvanger: v.ontvangerNaam, herroepenOp: v.herroepenOp, hoe },
          },
        );
        await voegHerroepingToe(db, {
          gemeente: v.gemeente,
          id: maakId(),
          verstrekkingId: v.id,
          ontvangerId: v.ontvangerId,
          hoe,
          op: v.herroepenOp,
          voor,
          briefId,
        });
      }
    },
  },
];
