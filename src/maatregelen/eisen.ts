import { invoerfout } from '../kern/fouten.ts';
import type { Maatregelsoort } from '../rapportages/index.ts';

/** What the law asks of a step, whoever takes it. */
export interface Stap {
  soort: Maatregelsoort;
  bekendgemaaktOp: string;
  hersteltermijnTot?: string | undefined;
  dwangsomBedrag?: number | undefined;
  dwangsomEenheid?: string | undefined;
  dwangsomMaximum?: number | undefined;
  eindigtOp?: string | undefined;
}

const LASTEN: readonly Maatregelsoort[] = ['last_onder_dwangsom', 'last_onder_bestuursdwang'];

/** Whether this step is a besluit against which bezwaar is open. A conversation and a plain warning change no rights; a warning that the rules make a condition for a later sanction does. Source: Awb 1:3, 7:1. */
export function isBesluit(soort: Maatregelsoort, wettelijkeWaarschuwing: boolean): boolean {
  return soort === 'waarschuwing' ? wettelijkeWaarschuwing : soort !== 'gesprek';
}

/** Throws at the field that misses or does not fit. Source: Awb 5:24 lid 2, 5:32a lid 2, 5:32b. */
export function controleerStap(s: Stap): void {
  if (LASTEN.includes(s.soort) && !s.hersteltermijnTot)
    throw invoerfout(
      'hersteltermijnTot',
      'Een last heeft een termijn waarbinnen hersteld kan worden (Awb 5:24, 5:32a).',
    );
  if (s.hersteltermijnTot && s.hersteltermijnTot <= s.bekendgemaaktOp)
    throw invoerfout('hersteltermijnTot', 'De hersteltermijn eindigt na de dag van bekendmaking.');
  controleerDwangsom(s);
  if (s.soort === 'sluiting' || s.soort === 'schorsing') {
    if (!s.eindigtOp)
      throw invoerfout(
        'eindigtOp',
        'Noem de laatste dag: een sluiting of schorsing duurt niet langer dan nodig (Awb 3:4).',
      );
    if (s.eindigtOp <= s.bekendgemaaktOp)
      throw invoerfout('eindigtOp', 'De laatste dag ligt na de dag van bekendmaking.');
  } else if (s.eindigtOp) throw invoerfout('eindigtOp', 'Alleen een sluiting of schorsing heeft een laatste dag.');
}

function controleerDwangsom(s: Stap): void {
  if (s.soort !== 'last_onder_dwangsom') {
    if (s.dwangsomBedrag ?? s.dwangsomEenheid ?? s.dwangsomMaximum)
      throw invoerfout('dwangsomBedrag', 'Een bedrag hoort alleen bij een last onder dwangsom.');
    return;
  }
  if (!s.dwangsomBedrag) throw invoerfout('dwangsomBedrag', 'Noem het bedrag van de dwangsom (Awb 5:32b lid 1).');
  if (!s.dwangsomEenheid) throw invoerfout('dwangsomEenheid', 'Kies waarvoor het bedrag telt (Awb 5:32b lid 1).');
  if (!s.dwangsomMaximum)
    throw invoerfout(
      'dwangsomMaximum',
      'Noem het bedrag waarboven geen dwangsom meer wordt verbeurd (Awb 5:32b lid 2).',
    );
  if (s.dwangsomMaximum < s.dwangsomBedrag)
    throw invoerfout('dwangsomMaximum', 'Het maximum is niet lager dan het bedrag.');
  if (s.dwangsomEenheid === 'ineens' && s.dwangsomMaximum !== s.dwangsomBedrag)
    throw invoerfout('dwangsomMaximum', 'Bij een bedrag ineens is het maximum gelijk aan het bedrag.');
}
