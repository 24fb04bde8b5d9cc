import { expect } from 'vitest';
import type { Iemand } from './browser.ts';

/** The page of this person does not show the thing, nor says that it is there. */
export async function zietNiets(wie: Iemand, pad: string): Promise<void> {
  expect(await wie.ga(pad), `${wie.naam} op ${pad}`).toBeGreaterThanOrEqual(403);
  expect(await wie.pagina.getByRole('main').innerText()).not.toContain('sleutelkast');
}

/** Where this person is now. */
export const plekVan = (wie: Iemand) => new URL(wie.pagina.url()).pathname;
/** The last part of an address. */
export const idVan = (pad: string) => pad.split('/').at(-1)!;
/** A day, so many from today. */
export const dag = (dagen: number) => new Date(Date.now() + dagen * 86_400_000).toISOString().slice(0, 10);
const klok = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });
/** So many minutes from now, as a Dutch clock shows it to a form. */
export const over = (minuten: number) => klok.format(new Date(Date.now() + minuten * 60_000)).replace(' ', 'T');
/** What the page says. */
export const inhoud = (wie: Iemand) => wie.pagina.getByRole('main').innerText();

/** Does what cannot be undone: opens the act, types the words it asks for, and presses. */
export async function bevestig({ pagina }: Pick<Iemand, 'pagina'>, knop: string): Promise<void> {
  const act = pagina.locator('main details', { has: pagina.locator('summary', { hasText: `${knop}…` }) });
  await act.locator('summary').click();
  await act.locator('[name="bevestiging"]').fill('ja, zeker');
  await act.getByRole('button', { name: knop, exact: true }).click();
  await pagina.locator('.utrecht-alert--ok').first().waitFor();
}

/** Where the links on the page lead that have this piece in their address, each once. */
export const linksMet = ({ pagina }: Pick<Iemand, 'pagina'>, deel: string): Promise<string[]> =>
  pagina.locator(`main a[href*="${deel}"]`).evaluateAll((els) => [...new Set(els.map((e) => e.getAttribute('href')!))]);

/** What can be chosen in the fields of this name. */
export const keuzesVan = ({ pagina }: Pick<Iemand, 'pagina'>, naam: string): Promise<string[]> =>
  pagina.locator(`form [name="${naam}"]`).evaluateAll((els) => els.map((e) => (e as HTMLInputElement).value));
