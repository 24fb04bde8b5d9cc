/** A piece of text, and whether it is what was searched for. */
export interface Stuk {
  tekst: string;
  raak: boolean;
}

/** Cuts a text into pieces, so that every word that begins with a search word can be marked. Capitals and accents do not count; the pieces together are the text. */
export function markeer(tekst: string, zoek: string): Stuk[] {
  const woorden = zoekwoorden(zoek);
  const tekens = [...tekst];
  const kaal = tekens.map(zonderAccent);
  const stukken: Stuk[] = [];
  const voegToe = (t: string, raak: boolean) => {
    const laatste = stukken.at(-1);
    if (laatste && laatste.raak === raak) laatste.tekst += t;
    else stukken.push({ tekst: t, raak });
  };
  for (let i = 0; i < tekens.length;) {
    const begin = i === 0 || !isWoordteken(kaal[i - 1]!);
    const lengte = begin
      ? Math.max(0, ...woorden.filter((w) => w.every((t, j) => kaal[i + j] === t)).map((w) => w.length))
      : 0;
    voegToe(tekens.slice(i, i + (lengte || 1)).join(''), lengte > 0);
    i += lengte || 1;
  }
  return stukken;
}

/** The words of a question, as the database splits them. */
function zoekwoorden(zoek: string): string[][] {
  return woordenVan(zoek).map((w) => [...w]);
}

/** The words of a text, without capitals and accents. */
export function woordenVan(tekst: string): string[] {
  return tekst
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((w) => [...w].map(zonderAccent).join(''));
}

function zonderAccent(teken: string): string {
  return teken.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase() || teken;
}

function isWoordteken(teken: string): boolean {
  return /[\p{L}\p{N}]/u.test(teken);
}
