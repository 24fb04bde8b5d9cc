const ZONE = 'Europe/Amsterdam';
const TAAL = 'nl-NL';

const dagvorm = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
const langvorm = new Intl.DateTimeFormat(TAAL, { timeZone: ZONE, day: 'numeric', month: 'long', year: 'numeric' });
const weekdagvorm = new Intl.DateTimeFormat(TAAL, {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const kortvorm = new Intl.DateTimeFormat(TAAL, {
  timeZone: ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const tijdvorm = new Intl.DateTimeFormat(TAAL, { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });
const getalvorm = new Intl.NumberFormat(TAAL, { maximumFractionDigits: 2 });
const procentvorm = new Intl.NumberFormat(TAAL, { style: 'percent', maximumFractionDigits: 0 });
const bedragvorm = new Intl.NumberFormat(TAAL, { style: 'currency', currency: 'EUR' });
const opsomvorm = new Intl.ListFormat(TAAL, { type: 'conjunction' });

/** A moment (Date or ISO 8601) or a calendar day `YYYY-MM-DD`. */
export type Moment = Date | string;

/** 24 november 2026, by the Dutch clock. Throws a RangeError on what is no moment, as all functions here do. */
export function datum(moment: Moment): string {
  return langvorm.format(alsDatum(moment));
}

/** 24 nov 2026: for narrow columns. */
export function datumKort(moment: Moment): string {
  return kortvorm.format(alsDatum(moment)).replace('.', '');
}

/** dinsdag 24 november: for this week's work. */
export function weekdag(moment: Moment): string {
  return weekdagvorm.format(alsDatum(moment));
}

/** 24 november 2026, 14:05 */
export function datumtijd(moment: Moment): string {
  return `${datum(moment)}, ${tijd(moment)}`;
}

/** 24 nov 2026, 14:05 */
export function datumtijdKort(moment: Moment): string {
  return `${datumKort(moment)}, ${tijd(moment)}`;
}

/** 14:05 */
export function tijd(moment: Moment): string {
  return tijdvorm.format(alsDatum(moment));
}

/** Whole calendar days from `vandaag` to `dag` on the Dutch calendar; negative when `dag` lies behind. */
export function dagenTot(dag: Moment, vandaag: Moment): number {
  return Math.round((middag(dag) - middag(vandaag)) / 86_400_000);
}

/** vandaag, morgen, over 3 dagen, gisteren, 3 dagen geleden */
export function relatief(dag: Moment, vandaag: Moment): string {
  const dagen = dagenTot(dag, vandaag);
  if (dagen === 0) return 'vandaag';
  if (dagen === 1) return 'morgen';
  if (dagen === -1) return 'gisteren';
  return dagen > 0 ? `over ${dagen} dagen` : `${-dagen} dagen geleden`;
}

/** What is left of a term: nog 3 dagen, nog 1 dag, vandaag, 2 dagen te laat; between two moments of one day nog 3 uur, nog 20 minuten, 2 uur te laat. */
export function resterend(dag: Moment, vandaag: Moment): string {
  const dagen = dagenTot(dag, vandaag);
  if (dagen === 0) return isMoment(dag) && isMoment(vandaag) ? urenOver(dag, vandaag) : 'vandaag';
  return dagen > 0 ? `nog ${meervoud(dagen, 'dag', 'dagen')}` : `${meervoud(-dagen, 'dag', 'dagen')} te laat`;
}

/** Whether a term is past: by its day, or on the day itself by its hour. */
export function isTeLaat(dag: Moment, vandaag: Moment): boolean {
  const dagen = dagenTot(dag, vandaag);
  if (dagen !== 0) return dagen < 0;
  return isMoment(dag) && isMoment(vandaag) && minutenTot(dag, vandaag) < 0;
}

const isMoment = (m: Moment) => m instanceof Date || m.length > 10;

function minutenTot(moment: Moment, nu: Moment): number {
  return Math.round((alsDatum(moment).getTime() - alsDatum(nu).getTime()) / 60_000);
}

function urenOver(moment: Moment, nu: Moment): string {
  const minuten = minutenTot(moment, nu);
  const over = Math.abs(minuten);
  const tekst = over < 60 ? meervoud(over, 'minuut', 'minuten') : `${getal(Math.floor(over / 60))} uur`;
  return minuten < 0 ? `${tekst} te laat` : `nog ${tekst}`;
}

/** 1.234 or 2,5 */
export function getal(waarde: number): string {
  return getalvorm.format(waarde);
}

/** 1 huis, 3 huizen, 0 huizen */
export function meervoud(aantal: number, enkel: string, meer: string): string {
  return `${getal(aantal)} ${aantal === 1 ? enkel : meer}`;
}

/** 38% for 0.38 */
export function procent(deel: number): string {
  return procentvorm.format(deel);
}

/** € 1.250,00; input in euros */
export function bedrag(euro: number): string {
  return bedragvorm.format(euro);
}

/** a, b en c */
export function opsomming(delen: readonly string[]): string {
  return opsomvorm.format(delen);
}

/** First letter as a capital; 'ij' counts as one letter, as Dutch wants. */
export function hoofdletter(tekst: string): string {
  return tekst.replace(/^(ij|.)/u, (begin) => begin.toLocaleUpperCase(TAAL));
}

/** The value of a `datetime` attribute: the day itself, or the moment in UTC. */
export function machinetijd(moment: Moment): string {
  if (typeof moment === 'string' && moment.length === 10) return moment;
  return alsDatum(moment).toISOString();
}

function alsDatum(moment: Moment): Date {
  if (moment instanceof Date) return moment;
  // A bare day is noon there, so that no time zone moves it to the day before.
  return new Date(moment.length === 10 ? `${moment}T12:00:00Z` : moment);
}

function middag(moment: Moment): number {
  return Date.parse(`${dagvorm.format(alsDatum(moment))}T12:00:00Z`);
}

const veldvorm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment as a field for date and time holds it: `2026-03-02T11:00`, by the Dutch clock. */
export function tijdveld(moment: Moment): string {
  return veldvorm.format(new Date(moment)).replace(' ', 'T');
}
