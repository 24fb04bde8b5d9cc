import { sql, type Db } from '../kern/db.ts';
import type { Luisteraar } from '../kern/kamer.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { petwoord } from './weergave.tsx';

interface Noodfeiten {
  gemeente: string;
  id: string;
  vragerId: string;
  petsoort: string;
  eindigtOp: string;
  op: string;
}

/** Every noodtoegang gives an alarm: whoever watches over reading hears of it at once, whoever gave it. Twice gives one. */
async function slaAlarm(db: Db, n: Noodfeiten): Promise<void> {
  const feiten = [
    `Als ${petwoord(n.petsoort)} kreeg deze medewerker noodtoegang tot één dossier mensenhandel, op ${opmaak.datumtijd(n.op)}.`,
    `De toegang eindigt vanzelf op ${opmaak.datumtijd(n.eindigtOp)}. Wie vroeg, wie verleende en waarom staat bij Noodtoegang.`,
  ];
  await db.voer(sql`
    insert into alarmen (gemeente, id, soort, venster, medewerker_id, organisatie_id, petsoort, feiten, gemeten, drempel, regelversie, begon_op, gemaakt_op)
    select ${n.gemeente}, ${n.id}, 'noodtoegang', ${n.id}, m.id, m.organisatie_id, ${n.petsoort}, ${feiten}, 1, 1, 0, ${n.op}, ${n.op} from medewerkers m where m.id = ${n.vragerId}
    on conflict (gemeente, soort, medewerker_id, venster) do nothing`);
}

/** Hears that noodtoegang was given. */
export const noodalarm: Luisteraar = {
  naam: 'verantwoording-noodtoegang',
  soort: 'noodtoegang.verleend',
  rol: 'systeem',
  hoor: ({ db, gebeurtenis: g }) =>
    slaAlarm(db, {
      gemeente: g.gemeente,
      id: g.onderwerpId,
      vragerId: String(g.gegevens.vragerId),
      petsoort: String(g.gegevens.vragerPetsoort),
      eindigtOp: String(g.gegevens.eindigtOp),
      op: g.op,
    }),
};
