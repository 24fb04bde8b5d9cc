import type { Iemand } from './browser.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
// Files and what leads out of the product; leaving is another test.
const NIET =
  /^\/(activa|v1|documenten|uitloggen|inloggen|demo-inloggen)\b|^\/bewaren\/archief\/.+\/|^\/kennisgevingen\/.+\/brief$|\/voorbeeld$|[./-](pdf|json|ndjson|csv|zip)(\?|$)/;

const FORMULIER = /\/(nieuw|overdragen|waarneming|toevoegen|scheiden)\?/;

/** What kind of page an address leads to: ids and the values of questions left out. */
export function vormVan(adres: string): string {
  const url = new URL(adres, 'http://hier');
  const vragen = [...new Set(url.searchParams.keys())].sort();
  return (
    url.pathname
      .replaceAll(UUID, ':id')
      .replaceAll(/GM[0-9]{4}/g, ':gemeente')
      .replaceAll(/[0-9]{4}-[0-9]{2}-[0-9]{2}/g, ':dag')
      .replace(/(\/controles\/:id\/voorbereiding)\/.+/, '$1/:punt')
      .replace(/^\/beleid\/.+/, '/beleid/:regel') + (vragen.length ? `?${vragen.join('&')}` : '')
  );
}

/**
 * Walks through the product by its links as somebody would, one page of every kind, and lets `bezoek` look at each.
 * `kent` says of a kind of page that it need not be looked at again; its links are followed once all the same.
 */
export async function wandel(
  iemand: Iemand,
  bezoek: (adres: string, status: number) => Promise<void>,
  o: { hoogstens: number; kent?: (vorm: string) => boolean },
): Promise<string[]> {
  const gezien = new Set<string>();
  const rij = ['/'];
  for (let adres = rij.shift(); adres !== undefined && gezien.size < o.hoogstens; adres = rij.shift()) {
    const vorm = vormVan(adres);
    // Filters, sorting and pages of a list are the same kind of page; a form that says what it is about is its own.
    if (gezien.has(vorm) || (vorm.includes('?') && !FORMULIER.test(vorm))) continue;
    gezien.add(vorm);
    let html: string;
    if (o.kent?.(vorm)) {
      // A line that lay still is closed by the server at times, just when it is used again.
      html = await (await iemand.context.request.get(adres, { maxRetries: 3 })).text();
    } else {
      await bezoek(adres, await iemand.ga(adres));
      html = await iemand.pagina.content();
    }
    const links = [...html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    rij.push(...links.map((l) => l.split('#')[0]!).filter((l) => l && !NIET.test(l) && !gezien.has(vormVan(l))));
  }
  return [...gezien];
}
