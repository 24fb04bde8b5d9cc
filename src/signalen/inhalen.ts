import type { Bezem } from '../kern/kamer.ts';
import { leesOngelezen, schrijfSleutels } from './queries-sleutels.ts';

const PARTIJ = 200;
const PARTIJEN = 50;

/**
 * Gives keys to signalen of before the keys, or of before a better reader. Whoever writes a signaal writes its keys too, so that mostly
 * there is nothing to do. Runs when the program starts and every hour; what does not fit in one run comes in the next.
 */
export const sleutelbezem: Bezem = {
  rol: 'toezicht',
  async veeg({ db }) {
    for (let n = 0; n < PARTIJEN; n++) {
      const ids = await leesOngelezen(db, PARTIJ);
      await schrijfSleutels(db, ids);
      if (ids.length < PARTIJ) return;
    }
  },
};
