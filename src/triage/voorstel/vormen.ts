import { GELIJK } from './lijsten/gelijk.ts';

const VORMEN = new Map(
  GELIJK.trim()
    .split('\n')
    .flatMap((regel) => {
      const [woord = '', rest = ''] = regel.split(': ');
      return rest.split(' ').map((vorm) => [vorm, woord] as const);
    }),
);

/** The word as it is read, in a text and in a list alike. */
export function leesVorm(woord: string): string {
  return VORMEN.get(woord) ?? woord;
}

/**
 * 'Hij heeft haar paspoort' and 'zij heeft zijn paspoort': somebody else's, not her or his own. The forms are read as one, so this is
 * told from the words as they stand.
 */
export function isAndermans(wie: string, heeft: string, wiens: string): boolean {
  if (!/^(heeft|had|houdt|hield|bewaart|has|keeps)$/.test(heeft)) return false;
  return (
    (/^(hij|he)$/.test(wie) && /^(haar|her)$/.test(wiens)) ||
    (/^(zij|ze|she)$/.test(wie) && /^(zijn|z'n|his)$/.test(wiens))
  );
}
