import type { Bewaarbron, Werkbron } from '../kern/kamer.ts';
import { sql } from '../kern/db.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { teBekijken } from './queries-opschortingen.ts';
import { leesOpLijst } from './queries.ts';
import { opschortredenen } from './schema-opschortingen.ts';
import { leesBewaard } from './stand.ts';
import { woordVan } from './weergave.tsx';

const VOORAF_DAGEN = 14;
const AFSPRAAK_DAGEN = 28;

/** What waits: something due that is on no list, a list to decide on, a hold to look at again. */
export function maakWerk(bronnen: () => readonly Bewaarbron[]): Werkbron[] {
  return [maakVoorbereiden(bronnen), beoordelen, herzien];
}

function maakVoorbereiden(bronnen: () => readonly Bewaarbron[]): Werkbron {
  return {
    petten: ['coordinator', 'jurist'],
    async haal({ db, wie, klok, maximum }) {
      const vandaag = dagVan(klok.nu());
      const hier = bronnen().filter((b) => b.compartiment === 'toezicht');
      const rijen = await leesBewaard(db, hier, {
        tot: plusDagen(vandaag, VOORAF_DAGEN),
        grond: 'archief',
        maximum: 500,
      });
      const regels = [];
      for (const gemeente of wie.gemeenten) {
        const al = await leesOpLijst(db, gemeente);
        const open = rijen.filter((r) => r.gemeente === gemeente && !r.opgeschort && !al.has(r.id));
        if (open.length === 0) continue;
        regels.push({
          taak: 'Vernietiging voorbereiden',
          titel: `${open.length} ${open.length === 1 ? 'zaak' : 'zaken'} in ${gemeentenaam(gemeente)} aan de bewaartermijn`,
          onderschrift: 'Kijk na wat weg mag en wat moet blijven; daarna beslist de privacyfunctionaris.',
          pad: `/bewaren?gemeente=${gemeente}&grond=archief`,
          gemeente,
          voor: plusDagen(open[0]!.vernietigenOp, AFSPRAAK_DAGEN),
          wettelijk: false,
        });
      }
      return regels.slice(0, maximum);
    },
  };
}

const beoordelen: Werkbron = {
  petten: ['privacyfunctionaris'],
  async haal({ db, maximum }) {
    const rijen = await db.rijen(
      sql<{
        id: string;
        gemeente: string;
        nummer: string;
        opgesteldOp: string;
      }>`select id, gemeente, nummer, opgesteld_op from vernietigingslijsten where status = 'aangeboden' order by opgesteld_op limit ${maximum}`,
    );
    return rijen.map((l) => ({
      taak: 'Vernietigingslijst beoordelen',
      titel: l.nummer,
      onderschrift: `Opgesteld voor ${gemeentenaam(l.gemeente)}`,
      pad: `/bewaren/lijsten/${l.id}`,
      gemeente: l.gemeente,
      voor: plusDagen(dagVan(new Date(l.opgesteldOp)), VOORAF_DAGEN),
      wettelijk: false,
    }));
  },
};

const herzien: Werkbron = {
  petten: ['coordinator', 'jurist', 'aandachtsfunctionaris', 'privacyfunctionaris'],
  async haal({ db, wie, klok, maximum }) {
    const tot = plusDagen(dagVan(klok.nu()), VOORAF_DAGEN);
    return (await teBekijken(db, wie.compartiment, tot, maximum)).map((o) => ({
      taak: 'Opschorting opnieuw bekijken',
      titel: o.aanduiding,
      onderschrift: woordVan(opschortredenen, o.reden),
      pad: `/bewaren/opschortingen/${o.id}`,
      gemeente: o.gemeente,
      voor: o.kijkenOp,
      wettelijk: false,
    }));
  },
};
