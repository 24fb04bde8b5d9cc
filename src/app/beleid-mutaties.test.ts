import path from 'node:path';
import * as cedar from '@cedar-policy/cedar-wasm/nodejs';
import { describe, expect, test } from 'vitest';
import { stelIn, type Beleid, type Regel } from '../kern/beleid.ts';
import { leesBeleid } from '../kern/beleidsbron.ts';
import { beoordeelVoorbeeld, leesVoorbeelden, type Beleidsvoorbeeld } from './proef/voorbeelden.ts';

// A rule that can be taken away, or lose one of its conditions, without an example coming out otherwise, is a rule nobody guards.
const bron = leesBeleid(path.resolve('beleid'));
const heel = stelIn(bron);
const voorbeelden = leesVoorbeelden();
const uitkomst = voorbeelden.map((v) => uitslag(heel, v));

type Expr = cedar.Expr;

/** May it, and by which rules: a person reads both, and so does the log. */
function uitslag(beleid: Beleid, v: Beleidsvoorbeeld): string {
  const b = beoordeelVoorbeeld(beleid, v);
  return `${b.toegestaan} ${b.regels.map((r) => r.id).join(' ')}`;
}

/** The examples that a rule can have a say in. */
function vanBelang(regel: Regel): number[] {
  const overal = regel.handelingen.includes('*');
  return voorbeelden.flatMap((v, n) => (overal || regel.handelingen.includes(v.handeling) ? [n] : []));
}

/** Does an example come out otherwise under this policy? A rule that no longer runs also shows. */
function merkt(anders: Beleid, regel: Regel): boolean {
  return vanBelang(regel).some((n) => {
    try {
      return uitslag(anders, voorbeelden[n]!) !== uitkomst[n];
    } catch {
      return true;
    }
  });
}

/** All ways to leave one operand out of the conjunctions of an expression. */
function zonderEen(expr: Expr): Expr[] {
  if (!('&&' in expr)) return [];
  const { left, right } = expr['&&'] as { left: Expr; right: Expr };
  return [
    left,
    right,
    ...zonderEen(left).map((l): Expr => ({ '&&': { left: l, right } })),
    ...zonderEen(right).map((r): Expr => ({ '&&': { left, right: r } })),
  ];
}

/** The rule with one condition less, as Cedar text. */
function afgezwakt(regel: Regel): string[] {
  const gelezen = cedar.policyToJson(regel.tekst);
  if (gelezen.type === 'failure') throw new Error(regel.id);
  const { json } = gelezen;
  const varianten = json.conditions.flatMap((c, n) => [
    { ...json, conditions: json.conditions.toSpliced(n, 1) },
    ...zonderEen(c.body).map((body) => ({ ...json, conditions: json.conditions.toSpliced(n, 1, { ...c, body }) })),
  ]);
  return varianten.map((v) => {
    const tekst = cedar.policyToText(v);
    if (tekst.type === 'failure') throw new Error(regel.id);
    return tekst.text;
  });
}

/** The rules that can have a say in the same acts; the others change nothing of the outcome. */
function metZeggenschap(regel: Regel): Regel[] {
  if (regel.handelingen.includes('*')) return [...bron.regels];
  return bron.regels.filter((r) => r.handelingen.some((h) => h === '*' || regel.handelingen.includes(h)));
}

describe('B12.8 R1 een regel die wegvalt of verzwakt, breekt een voorbeeld', () => {
  test.each(bron.regels.map((r) => [r.id, r] as const))('%s', (_, regel) => {
    const kring = metZeggenschap(regel);
    const zonder = stelIn({ ...bron, regels: kring.filter((r) => r !== regel) });
    expect(merkt(zonder, regel), 'zonder deze regel').toBe(true);
    const onopgemerkt = afgezwakt(regel).filter((tekst) => {
      const anders = stelIn({ ...bron, regels: kring.map((r) => (r === regel ? { ...r, tekst } : r)) });
      return !merkt(anders, regel);
    });
    expect(onopgemerkt.map((tekst) => tekst.slice(tekst.indexOf(regel.soort)))).toEqual([]);
  });
});
