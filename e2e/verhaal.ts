import type { Browser, BrowserContext, Page } from 'playwright-core';
import { draaiBewaren } from '../src/bewaren/index.ts';
import { bewaarbronnen, kamers } from '../src/app/huis.ts';
import { maakWebhuis, type Webhuis } from '../src/app/proef/webhuis.ts';
import { bezorgDirect, ruimOp } from '../src/kern/bezorgen.ts';
import { laadGemeenten } from '../src/kern/gemeenten.ts';
import type { MENSEN } from '../src/kern/proef/mensen.ts';
import { maakIdmaker } from '../src/platform/ids.ts';
import { startChromium } from '../src/platform/chromium.vitest.ts';
import { verstuur, type Antwoorden } from './formulier.ts';

/** A name of the proef people, or the neighbour, who has no login. */
type Rol = keyof typeof MENSEN | 'buur';

/** Somebody of a story at a browser. */
export interface Speler {
  naam: string;
  pagina: Page;
  /** Goes to an address and gives the HTTP status; logs in again when the session ran out in the meantime. */
  ga(pad: string): Promise<number>;
  /** Goes to a form, fills it, sends it, and gives the sentence that tells what happened. */
  vul(pad: string, antwoorden: Antwoorden, knop: string | RegExp): Promise<string>;
  /** Where this person is now. */
  plek(): string;
  /** What the page says. */
  leest(): Promise<string>;
}

/** The product with a real browser and a clock that a story moves; what goes by itself goes at each move, as it would over the months. */
export interface Verhaal {
  web: Webhuis;
  speler(rol: Rol): Promise<Speler>;
  /** Moves to a moment, `2026-05-04T20:00Z`. Never backwards. */
  wordt(moment: string): Promise<void>;
  /** A calendar day, so many from the day of the story. */
  dag(verschil?: number): string;
  sluit(): Promise<void>;
}

/** Opens the house of a story; `sluit` in afterAll. */
export async function beginVerhaal(): Promise<Verhaal> {
  const web = await maakWebhuis();
  await laadGemeenten(web.huis.databank);
  const browser = await startChromium();
  const spelers = new Map<Rol, Promise<Speler>>();
  const { klok } = web.huis;
  return {
    web,
    speler: (rol) => {
      if (!spelers.has(rol)) spelers.set(rol, maakSpeler(browser, web, rol));
      return spelers.get(rol)!;
    },
    async wordt(moment) {
      if (new Date(moment) < klok.nu()) throw new Error(`het is al later dan ${moment}`);
      klok.zet(moment);
      await watVanzelfGaat(web);
    },
    dag: (verschil = 0) => new Date(klok.nu().getTime() + verschil * 86_400_000).toISOString().slice(0, 10),
    async sluit() {
      await browser.close();
      await web.sluit();
    },
  };
}

/** Rooms hear of each other, what is past its term goes. */
async function watVanzelfGaat({ huis }: Webhuis): Promise<void> {
  const kern = {
    databank: huis.databank,
    beleid: huis.beleid,
    klok: huis.klok,
    maakId: maakIdmaker(huis.klok),
    pseudoniem: (soort: string, id: string) => `${soort}-${id}`,
  };
  await bezorgDirect(
    kern,
    kamers.flatMap((k) => k.luisteraars ?? []),
  );
  await ruimOp(
    kern,
    kamers.flatMap((k) => k.bezems ?? []),
  );
  await draaiBewaren(kern, bewaarbronnen());
}

async function maakSpeler(browser: Browser, web: Webhuis, rol: Rol): Promise<Speler> {
  const context = await browser.newContext({
    baseURL: web.basisUrl,
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const pagina = await context.newPage();
  pagina.setDefaultTimeout(30_000);
  let tot = 0;
  const ga = async (pad: string) => {
    const nu = web.huis.klok.nu().getTime();
    if (rol !== 'buur' && nu >= tot) {
      await meldAan(context, web, rol);
      tot = nu + 3_600_000;
    }
    return (await pagina.goto(pad))!.status();
  };
  return {
    naam: rol,
    pagina,
    ga,
    async vul(pad, antwoorden, knop) {
      const status = await ga(pad);
      if (status !== 200) throw new Error(`${rol} op ${pad}: ${status}: ${await pagina.getByRole('main').innerText()}`);
      return verstuur(pagina, antwoorden, knop);
    },
    plek: () => new URL(pagina.url()).pathname,
    leest: () => pagina.getByRole('main').innerText(),
  };
}

/** Past the provider, as the server does after it. */
async function meldAan(context: BrowserContext, web: Webhuis, rol: keyof typeof MENSEN): Promise<void> {
  const { koekje } = await web.inloggen(rol);
  await context.clearCookies();
  await context.addCookies([koekje]);
}
