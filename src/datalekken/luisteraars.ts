import type { Luisteraar } from '../kern/kamer.ts';
import { voegAlarmToe } from './queries.ts';

/** An alarm on the log that was judged a possible breach opens a case; the clock runs from that judgement. */
export const luisteraars: Luisteraar[] = [
  {
    naam: 'datalekken-alarm',
    soort: 'alarm.mogelijk-datalek',
    rol: 'systeem',
    hoor: ({ db, klok, maakId, gebeurtenis: g }) =>
      voegAlarmToe(db, { gemeente: g.gemeente, id: maakId(), alarmId: g.onderwerpId, op: g.op, nu: klok.nu() }),
  },
];
