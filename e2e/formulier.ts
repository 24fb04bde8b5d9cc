import type { Page } from 'playwright-core';

/** What is typed and chosen, by the name of the field; several values for a choice of several. */
export type Antwoorden = Record<string, string | readonly string[]>;

/** Fills the fields of the form on the page as a person would, whatever kind of field each is. */
export async function vulIn(pagina: Page, antwoorden: Antwoorden): Promise<void> {
  for (const [naam, antwoord] of Object.entries(antwoorden)) {
    const veld = pagina.locator(`form [name="${naam}"]:not([type="hidden"])`);
    if (!(await veld.count())) throw new Error(`geen veld ${naam} op ${pagina.url()}: ${await velden(pagina)}`);
    const soort = await veld
      .first()
      .evaluate((e) => (e instanceof HTMLInputElement ? e.type : e.tagName.toLowerCase()));
    if (soort === 'radio') await pagina.locator(`form [name="${naam}"][value="${String(antwoord)}"]`).check();
    else if (soort === 'checkbox') {
      for (const vakje of await veld.all())
        await vakje.setChecked(antwoord.includes((await vakje.getAttribute('value'))!));
    } else if (soort === 'select') await kies(pagina, naam, String(antwoord));
    else await veld.first().fill(String(antwoord));
  }
}

/** The names of what can be filled in, and what the page says. */
async function velden(pagina: Page): Promise<string> {
  const namen = await pagina.locator('main form [name]').evaluateAll((e) => e.map((x) => x.getAttribute('name')));
  return `${[...new Set(namen)].join(', ')} | ${await pagina.getByRole('main').innerText()}`;
}

/** Chooses by value, or by a piece of the words; also where a script made a field to type in of the list. */
async function kies(pagina: Page, naam: string, wat: string): Promise<void> {
  const lijst = pagina.locator(`form select[name="${naam}"]`);
  await lijst.evaluate((e: HTMLSelectElement, zoek: string) => {
    const optie = [...e.options].find((o) => o.value === zoek) ?? [...e.options].find((o) => o.text.includes(zoek));
    if (!optie) throw new Error(`geen keuze ‘${zoek}’ in ${e.name}: ${[...e.options].map((o) => o.text).join(' | ')}`);
    e.value = optie.value;
    e.dispatchEvent(new Event('change', { bubbles: true }));
  }, wat);
}

/** Fills the form, sends it, and gives the sentence that tells what happened. Fails with what the page says when it was refused. */
export async function verstuur(pagina: Page, antwoorden: Antwoorden, knop: string | RegExp): Promise<string> {
  await vulIn(pagina, antwoorden);
  const leeg = await pagina
    .getByRole('main')
    .locator('form', { has: pagina.getByRole('button', { name: knop }) })
    .first()
    .evaluate((f) => [...f.querySelectorAll(':invalid')].map((v) => v.getAttribute('name')).filter(Boolean));
  if (leeg.length) throw new Error(`nog niet ingevuld op ${pagina.url()}: ${leeg.join(', ')}`);
  const [antwoord] = await Promise.all([
    pagina.waitForResponse((r) => r.request().isNavigationRequest() && r.request().method() === 'POST'),
    pagina.getByRole('main').getByRole('button', { name: knop }).first().click(),
  ]);
  await pagina.waitForLoadState();
  if (antwoord.status() !== 303) {
    const zinnen = await pagina.locator('.utrecht-alert, .utrecht-form-field-error-message').allInnerTexts();
    throw new Error(`Het formulier op ${pagina.url()} werd geweigerd (${antwoord.status()}): ${zinnen.join(' | ')}`);
  }
  return (await pagina.locator('.utrecht-alert--ok').first().innerText()).trim();
}
