// npm run bench: what the main line costs, in ratios and growth that were measured in one run on one machine.
import path from 'node:path';
import { MENSEN } from '../src/kern/proef/mensen.ts';
import { laadBeleid } from '../src/kern/beleid.ts';
import { maakBelasting, type Belasting } from './hoofdlijn/belasting.ts';
import { draaiHuis } from './hoofdlijn/huis.ts';
import { meet, percentiel, perSeconde, regel, rond } from './hoofdlijn/meten.ts';
import { meetStart } from './hoofdlijn/start.ts';
import { zetOp, type Opstelling } from './hoofdlijn/opstelling.ts';
import { kaleRij, zaaiMeldingen } from './hoofdlijn/zaai.ts';

const TEGELIJK = 16;
const [soort, appUrl, poort] = process.argv.slice(2);
if (soort === 'huis') await draaiHuis(appUrl!, Number(poort));
else await alles();

async function alles(): Promise<void> {
  console.log('Gemeten op deze machine, in één loop; server en belasting delen de kernen.\n');
  const o = await zetOp();
  try {
    const belasting = maakBelasting(o.poort, await o.sessie('tess'), TEGELIJK);
    meetBeleid();
    await meetHandeling(o, belasting);
    await meetGroei(o, belasting);
    await meetGewicht(belasting);
    const pdf = { duren: await o.pdf(), totaal: 0 };
    regel(
      'PDF van twaalf bladzijden, gemiddeld',
      `${rond(gemiddeld(pdf.duren), 0)} ms`,
      '≤ 300 ms',
      gemiddeld(pdf.duren) <= 300,
    );
    const mb = (await o.geheugen()) / 1024 / 1024;
    regel('geheugen van het proces na de belasting', `${rond(mb, 0)} MB`, '≤ 300 MB', mb <= 300);
    belasting.sluit();
  } finally {
    await o.stop();
  }
  await meetStart();
}

function gemiddeld(getallen: number[]): number {
  return getallen.reduce((som, g) => som + g, 0) / getallen.length;
}

/** A decision that was taken before, and one that is new. */
function meetBeleid(): void {
  const beleid = laadBeleid(path.resolve('beleid'));
  const over = (status: string) => ({
    soort: 'Melding',
    id: 'x',
    kenmerken: { gemeente: 'GM9001', compartiment: 'toezicht', status, overgedragen: false },
  });
  const duur = (aantal: number, status: (i: number) => string) => {
    const duren = Array.from({ length: aantal }, (_, i) => {
      const begin = performance.now();
      beleid.besluit(MENSEN.tess, 'melding.tonen', over(status(i)));
      return performance.now() - begin;
    });
    return { duren, totaal: 0 };
  };
  duur(200, (i) => `warm${i}`);
  const eerste = percentiel(
    duur(2_000, (i) => `nieuw${i}`),
    0.99,
  );
  const onthouden =
    percentiel(
      duur(20_000, () => 'nieuw1'),
      0.99,
    ) * 1000;
  regel('beslissing van het beleid, voor het eerst, p99', `${rond(eerste)} ms`, '≤ 1 ms', eerste <= 1);
  regel('beslissing van het beleid, onthouden, p99', `${rond(onthouden, 1)} µs`, '≤ 50 µs', onthouden <= 50);
}

/** A handeling over HTTP against the bare insert of the same row, both with 16 at once. */
async function meetHandeling(o: Opstelling, b: Belasting): Promise<void> {
  const kaal = (i: number) => o.eigenaar.query(kaleRij(i));
  const echt = (i: number) => b.stuur('/v1/meldingen', melding(i));
  await meet(600, TEGELIJK, kaal);
  await meet(600, TEGELIJK, echt);
  const [k1, h1] = [await meet(4_000, TEGELIJK, kaal), await meet(3_000, TEGELIJK, echt)];
  const [h2, k2] = [await meet(3_000, TEGELIJK, echt), await meet(4_000, TEGELIJK, kaal)];
  const rijen = { duren: [...k1.duren, ...k2.duren], totaal: k1.totaal + k2.totaal };
  const handelingen = { duren: [...h1.duren, ...h2.duren], totaal: h1.totaal + h2.totaal };
  const deel = perSeconde(handelingen) / perSeconde(rijen);
  const staart = percentiel(handelingen, 0.99) / percentiel(rijen, 0.99);
  regel(
    'handeling over HTTP tegen kale insert, doorvoer',
    `${rond(deel)}× (${rond(perSeconde(handelingen), 0)} tegen ${rond(perSeconde(rijen), 0)}/s)`,
    '≥ 0,25×',
    deel >= 0.25,
  );
  regel(
    'handeling over HTTP tegen kale insert, p99',
    `${rond(staart)}× (${rond(percentiel(handelingen, 0.99), 1)} tegen ${rond(percentiel(rijen, 0.99), 1)} ms)`,
    '≤ 4×',
    staart <= 4,
  );
}

/** The same questions with ten thousand and with a million meldingen. */
async function meetGroei(o: Opstelling, b: Belasting): Promise<void> {
  const woorden = ['kelder', 'verbouwing steeg', 'woord1', 'nummer 3999', 'deur nacht', 'lift balk', 'bestaatniet'];
  const vragen: Record<string, (i: number) => Promise<unknown>> = {
    werkvoorraad: () => b.stuur('/v1/werkvoorraad/_zoek', {}),
    zoeken: (i) => b.stuur('/v1/zoeken/_zoek', { zoek: woorden[i % woorden.length] }),
    'lijst van meldingen': () => b.stuur('/v1/meldingen/_zoek', {}),
  };
  const uitslag: Record<string, number[]> = {};
  for (const aantal of [10_000, 1_000_000]) {
    await zaaiMeldingen(o.eigenaar, aantal);
    for (const [naam, doe] of Object.entries(vragen)) {
      await meet(100, 4, doe);
      (uitslag[naam] ??= []).push(percentiel(await meet(600, 4, doe), 0.99));
    }
  }
  for (const [naam, [klein, groot]] of Object.entries(uitslag)) {
    const groei = groot! / klein!;
    regel(
      `${naam}, p99 met 10⁶ tegen 10⁴ meldingen`,
      `${rond(groei)}× (${rond(groot!, 1)} tegen ${rond(klein!, 1)} ms)`,
      '≤ 2×',
      groei <= 2,
    );
  }
}

/** What a browser takes in at a first visit, besides fonts. */
async function meetGewicht(b: Belasting): Promise<void> {
  const pagina = await b.haal('/');
  const paden = [...pagina.tekst.matchAll(/(?:href|src)="(\/activa\/[^"]+\.(?:css|js))"/g)].map((m) => m[1]!);
  const delen = await Promise.all([...new Set(paden)].map(async (pad) => (await b.haal(pad)).bytes));
  const kb = (pagina.bytes + delen.reduce((som, d) => som + d, 0)) / 1024;
  regel('eerste bezoek aan de werkvoorraad, zonder lettertype', `${rond(kb, 1)} KB`, '≤ 60 KB', kb <= 60);
}

/** A melding as somebody would register it. */
function melding(i: number): object {
  return {
    gemeente: 'GM9001',
    ontvangenOp: '2026-03-01T10:00:00Z',
    bron: 'buurt',
    wijze: 'telefoon',
    anoniem: true,
    tekst: `Melding ${i}: de deur stond open en er was veel geluid.`,
    urgentie: 'gewoon',
    terugkoppelingGewenst: false,
  };
}
