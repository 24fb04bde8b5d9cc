/** The only source of time. A clock is injected everywhere, so that a term can be tested and a story retold. */
export interface Klok {
  /** The present moment. */
  nu(): Date;
}

/** The clock of the machine. */
export const systeemklok: Klok = { nu: () => new Date() };

/** A clock that stands still until it is set: for tests and for the demo history. */
export interface ZetbareKlok extends Klok {
  zet(op: Date | string): void;
  /** Moves the clock forward by this many milliseconds. */
  vooruit(ms: number): void;
}

/** Makes a clock that stands at `start`. */
export function maakZetbareKlok(start: Date | string): ZetbareKlok {
  let nu = new Date(start);
  return {
    nu: () => new Date(nu),
    zet(op) {
      nu = new Date(op);
    },
    vooruit(ms) {
      nu = new Date(nu.getTime() + ms);
    },
  };
}

const dagInAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in the Netherlands as `YYYY-MM-DD`; terms in law run by this day, not by UTC. */
export function dagVan(moment: Date): string {
  return dagInAmsterdam.format(moment);
}

/** Adds whole days to a calendar day `YYYY-MM-DD`. */
export function plusDagen(dag: string, dagen: number): string {
  const d = new Date(`${dag}T12:00:00Z`);
  d.setUTCDate(d.getUTCDate() + dagen);
  return d.toISOString().slice(0, 10);
}
