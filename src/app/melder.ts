import type { Klok } from '../platform/klok.ts';

/** Facts beside an event: codes, numbers, patterns of routes. Never a name, a text that was typed, or a message of a driver. */
export type Bijzonderheden = Record<string, string | number | boolean | null | undefined>;

/** The program's own log, for who runs it; not the log of verwerkingen. */
export interface Melder {
  info(gebeurtenis: string, meer?: Bijzonderheden): void;
  fout(gebeurtenis: string, oorzaak: unknown, meer?: Bijzonderheden): void;
  /** True when every request is written, too: for machines, not for a person at a terminal. */
  vraagtAlles: boolean;
}

interface Uitgang {
  isTTY?: boolean;
  write(tekst: string): unknown;
}

/** Makes one: JSON lines for machines, calm text on a terminal. */
export function maakMelder(uit: Uitgang, klok: Klok): Melder {
  const schrijf = (niveau: 'info' | 'fout', gebeurtenis: string, meer: Bijzonderheden) => {
    const tijd = klok.nu().toISOString();
    if (!uit.isTTY) return void uit.write(`${JSON.stringify({ tijd, niveau, gebeurtenis, ...meer })}\n`);
    const rest = Object.entries(meer).flatMap(([naam, w]) => (w === undefined || w === null ? [] : `${naam}=${w}`));
    uit.write(`${tijd.slice(11, 19)} ${niveau === 'fout' ? '! ' : ''}${[gebeurtenis, ...rest].join(' ')}\n`);
  };
  return {
    vraagtAlles: !uit.isTTY,
    info: (gebeurtenis, meer = {}) => schrijf('info', gebeurtenis, meer),
    fout: (gebeurtenis, oorzaak, meer = {}) => schrijf('fout', gebeurtenis, { ...meer, ...omschrijf(oorzaak) }),
  };
}

/** Name, code and places of an error. Not its message: a driver may quote in it what somebody typed. */
function omschrijf(oorzaak: unknown): Bijzonderheden {
  if (!(oorzaak instanceof Error)) return { naam: typeof oorzaak };
  const code = 'code' in oorzaak && typeof oorzaak.code === 'string' ? oorzaak.code : undefined;
  const plaatsen = oorzaak.stack
    ?.split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel.startsWith('at '))
    .slice(0, 6)
    .join(' < ');
  return { naam: oorzaak.name, code, plaatsen };
}
