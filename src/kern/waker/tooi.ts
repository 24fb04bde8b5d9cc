import { AARD, type Token } from './tokeniseer.ts';

/** A sign that people put around names in an advert: a heart, a star, a picture. */
export function isTooi(t: Token | undefined): boolean {
  return (
    t !== undefined && t.aard === AARD.teken && (/^[*~|]$/.test(t.ruw) || /[^\p{ASCII}€°§–—…“”‘’«»¿¡]/u.test(t.ruw))
  );
}
