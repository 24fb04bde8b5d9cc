import { randomInt } from 'node:crypto';

// Without letters and digits that look or sound alike: a kenmerk is read out over the phone.
const TEKENS = '23456789ACDEFGHJKLMNPQRTUVWXY';

/** A random number of a dossier, `MH-7F3K-2QWX`: it tells nothing about how many there are, or which came first. */
export function maakKenmerk(kies: (onder: number) => number = randomInt): string {
  const vier = () => Array.from({ length: 4 }, () => TEKENS[kies(TEKENS.length)]).join('');
  return `MH-${vier()}-${vier()}`;
}

/** What somebody typed as a kenmerk, in its own form; null when it is none. */
export function leesKenmerk(getypt: string): string | null {
  const kaal = getypt
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replace(/^MH/, '');
  return kaal.length === 8 ? `MH-${kaal.slice(0, 4)}-${kaal.slice(4)}` : null;
}
