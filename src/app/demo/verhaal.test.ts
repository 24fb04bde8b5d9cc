import { describe, expect, test } from 'vitest';
import { maakKalender } from './tijd.ts';
import { maakToeval } from './toeval.ts';
import type { Agenda } from './toneel.ts';
import { planVerhaal } from './verhaal.ts';

/** All steps of the story as it would be told at this moment, without telling it. */
function plan(nu: string): Array<{ op: Date; sleutel: string }> {
  const kalender = maakKalender(new Date(nu));
  const stappen: Array<{ op: Date; sleutel: string }> = [];
  const agenda: Agenda = {
    ...kalender,
    toeval: maakToeval('proef'),
    bezoek: (op, sleutel) => stappen.push({ op: kalender.op(op), sleutel }),
    plan: (op, sleutel) => stappen.push({ op: op instanceof Date ? op : kalender.op(op), sleutel }),
  };
  planVerhaal(agenda, 'heel');
  return stappen;
}

describe('het verhaal', () => {
  // Around midnight, on the days the clock changes, and on a leap day.
  test.each([
    '2026-11-25T23:10:00Z',
    '2026-11-25T22:50:00Z',
    '2026-03-29T00:59:00Z',
    '2026-10-25T01:30:00Z',
    '2028-02-29T11:00:00Z',
  ])('has nothing after its end when told at %s', (nu) => {
    expect(plan(nu).filter((s) => s.op.getTime() > Date.parse(nu))).toEqual([]);
  });

  test('gives every step a key of its own, fit for idempotency', () => {
    const sleutels = plan('2026-11-25T09:30:00Z').map((s) => `demo-${s.sleutel}`);
    expect(sleutels.filter((s, i) => sleutels.indexOf(s) !== i)).toEqual([]);
    expect(sleutels.filter((s) => !/^[\w-]{8,100}$/.test(s))).toEqual([]);
  });

  test('reads moments in Dutch time, summer and winter', () => {
    const k = maakKalender(new Date('2026-11-25T09:30:00Z'));
    expect(k.op('D-1 09:00').toISOString()).toBe('2026-11-24T08:00:00.000Z');
    expect(k.op('D-120 09:00').toISOString()).toBe('2026-07-28T07:00:00.000Z');
    expect(k.op('U-2').toISOString()).toBe('2026-11-25T07:30:00.000Z');
    expect(() => k.op('gisteren' as 'U-1')).toThrow('geen moment');
  });

  test('draws the same numbers from the same seed, and others from another', () => {
    const reeks = (zaad: string) => {
      const t = maakToeval(zaad);
      return Array.from({ length: 8 }, () => t.getal(1000));
    };
    expect(reeks('a')).toEqual(reeks('a'));
    expect(reeks('a')).not.toEqual(reeks('b'));
  });
});
