// The stapels made by hand: the form stands in the head of hand.txt.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Goudmelding } from './maak.ts';

/** Reads the set; meldingen without a day, so that only what they say can tie them. */
export function leesHand(): Goudmelding[] {
  return readFileSync(join(import.meta.dirname, 'hand.txt'), 'utf8')
    .split('\n')
    .filter((regel) => regel !== '' && !regel.startsWith('#'))
    .map((regel, id) => {
      const streep = regel.indexOf('|');
      return { id, goud: Number(regel.slice(0, streep)), datum: '', melder: '', text: regel.slice(streep + 1) };
    });
}
