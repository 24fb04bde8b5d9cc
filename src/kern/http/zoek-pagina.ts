import type { Pagina } from '../scherm.ts';

/** The page of an address of ours, with what its path and query hold; null when there is none. */
export function zoekPagina(
  paginas: readonly Pagina[],
  adres: string,
): { pagina: Pagina; params: Record<string, string>; filters: Record<string, string> } | null {
  const url = new URL(adres, 'http://hier');
  for (const pagina of paginas) {
    const namen = [...pagina.pad.matchAll(/:(\w+)/g)].map((x) => x[1]!);
    const m = new RegExp(`^${pagina.pad.replaceAll(/:\w+/g, '([^/]+)')}$`).exec(url.pathname);
    if (m)
      return {
        pagina,
        params: Object.fromEntries(namen.map((n, i) => [n, decodeURIComponent(m[i + 1]!)])),
        filters: Object.fromEntries(url.searchParams),
      };
  }
  return null;
}
