import type { Bezoek } from './bezoek.ts';
import { burgemeesterVan, dagmoment, juristVan } from './hulp.ts';
import { inrichtingVan } from './inrichtingen.ts';
import { besloten, type Demorapportage } from './rapportages-data.ts';
import { openstaand } from './rapportages-open.ts';
import type { Moment } from './tijd.ts';
import type { Agenda, Terugblik } from './toneel.ts';

// Reports of the last weeks still have to be written or fixed.
const NOG_SCHRIJVEN = -34;
const NOG_VASTSTELLEN = -48;

/** Each finished visit gets its constateringsrapport; a rapportage only where there is a misstand (C10, C11). */
export function planRapportages(a: Agenda, bezoeken: readonly Bezoek[]): void {
  const met = new Map([...besloten, ...openstaand].map((r) => [r.controle, r]));
  for (const b of bezoeken) {
    if (b.einde !== 'afgerond') continue;
    const r = met.get(b.sleutel);
    planConstatering(a, b, r !== undefined);
    if (r) planRapportage(a, b, r);
  }
}

/** The key of the constateringsrapport of a visit. */
const rapportsleutel = (controle: string): string => `cr-${controle}`;

function planConstatering(a: Agenda, b: Bezoek, nodig: boolean): void {
  if (!nodig && b.dag > NOG_SCHRIJVEN) return;
  const dag = Math.min(b.dag + 2, -1);
  a.plan(dagmoment(dag, 9, 5), rapportsleutel(b.sleutel), b.team[0]!, 'constateringsrapport.opstellen', async (t) => ({
    controleId: t.id(b.sleutel),
    ...(await voorstel(t, b)),
  }));
  if (!nodig && b.dag > NOG_VASTSTELLEN) return;
  a.plan(
    dagmoment(dag, 16, 5),
    `${rapportsleutel(b.sleutel)}-vast`,
    b.team[0]!,
    'constateringsrapport.vaststellen',
    async (t) => ({
      id: t.id(rapportsleutel(b.sleutel)),
      versie: await t.versie('constateringsrapport.tonen', t.id(rapportsleutel(b.sleutel))),
    }),
  );
}

/** The program proposes the text from what was recorded; the toezichthouder takes it over. */
async function voorstel(t: Terugblik, b: Bezoek): Promise<object> {
  const v = await t.vraag<Record<string, unknown>>('constateringsrapport.voorstellen', { id: t.id(b.sleutel) });
  return { inleiding: v.inleiding, bevindingen: v.bevindingen, overtredingen: v.overtredingen, conclusie: v.conclusie };
}

function planRapportage(a: Agenda, b: Bezoek, r: Demorapportage): void {
  const { gemeente } = inrichtingVan(b.inrichting)!;
  const jurist = juristVan(gemeente);
  const sleutel = `br-${r.controle}`;
  const versie = async (t: Terugblik) => ({
    id: t.id(sleutel),
    versie: await t.versie('rapportage.tonen', t.id(sleutel)),
  });
  a.plan(dagmoment(r.dag, 10, 10), sleutel, jurist, 'rapportage.opstellen', async (t) => ({
    constateringsrapportId: t.id(rapportsleutel(b.sleutel)),
    feiten: await feitenVan(t, b),
    beoordeling: r.beoordeling,
    advies: r.advies,
    voorgesteldeMaatregel: r.maatregel,
    ...(r.lichter ? { lichterVolstaatNiet: r.lichter } : {}),
  }));
  planHoren(a, r, sleutel, jurist);
  if (r.aangeboden !== undefined)
    a.plan(dagmoment(r.aangeboden, 11), `${sleutel}-aan`, jurist, 'rapportage.aanbieden', versie);
  if (r.aangehouden) planWachten(a, b, r, sleutel, jurist);
  if (!r.besluit) return;
  const [dag, uitkomst, motivering] = r.besluit;
  a.plan(dagmoment(dag, 13, 30), `${sleutel}-besluit`, burgemeesterVan(gemeente), 'besluit.nemen', async (t) => ({
    ...(await versie(t)),
    uitkomst,
    ...(uitkomst === 'maatregel' ? { maatregelsoort: r.maatregel } : {}),
    motivering,
  }));
}

async function feitenVan(t: Terugblik, b: Bezoek): Promise<string> {
  const r = await t.vraag<{ nummer: string; conclusie: string; overtredingen: Array<{ norm: string; feit: string }> }>(
    'constateringsrapport.tonen',
    { id: t.id(rapportsleutel(b.sleutel)) },
  );
  const lijst = r.overtredingen.map((o, i) => `${i + 1}. ${o.norm}: ${o.feit}`).join('\n');
  return `Uit constateringsrapport ${r.nummer}:\n\n${lijst}\n\n${r.conclusie}`;
}

function planHoren(a: Agenda, r: Demorapportage, sleutel: string, jurist: string): void {
  if (!r.zienswijze) return;
  const [dag, termijn, antwoord] = r.zienswijze;
  a.plan(dagmoment(dag, 11, 20), `${sleutel}-zv`, jurist, 'zienswijze.vragen', (t) => ({
    id: t.id(sleutel),
    termijnTot: t.dag(dag + termijn),
    tekst: `De burgemeester is van plan een besluit te nemen op de rapportage. ${r.advies}`,
  }));
  if (!antwoord) return;
  a.plan(dagmoment(antwoord[0], 15, 40), `${sleutel}-zo`, jurist, 'zienswijze.vastleggen', (t) => ({
    id: t.id(sleutel),
    wijze: 'schriftelijk',
    tekst: antwoord[1],
  }));
}

/** The jurist asks politie to wait at the place, and politie agrees; after its day it is over by itself (C13). */
function planWachten(a: Agenda, b: Bezoek, r: Demorapportage, sleutel: string, jurist: string): void {
  const [dag, tot] = r.aangehouden!;
  const { gemeente } = inrichtingVan(b.inrichting)!;
  a.plan(dagmoment(dag, 12, 15), `${sleutel}-wacht`, jurist, 'wachtafspraak.vragen', (t) => ({
    gemeente,
    locatieId: t.id(`loc-${b.inrichting}`),
    politieId: t.id('org-politie'),
    wat: 'Geen bezoek en geen besluit op deze plek. Het gesprek met de eigenaar van het pand gaat door.',
    brievenGaanDoor: true,
    tot: t.dag(tot),
  }));
  a.plan(dagmoment(dag, 13, 5), `${sleutel}-wacht-ja`, 'roos', 'wachtafspraak.beantwoorden', (t) => ({
    id: t.id(`${sleutel}-wacht`),
    antwoord: 'akkoord',
    zin: 'Akkoord tot die dag. Wij bellen als het eerder kan.',
  }));
  const gezien = (moment: Moment, wie: string, naam: string) =>
    a.plan(moment, `${sleutel}-wacht-${naam}`, wie, 'wachtafspraak.kennisnemen', (t) => ({
      id: t.id(`${sleutel}-wacht`),
    }));
  gezien(dagmoment(dag, 15, 20), jurist, 'gezien');
  if (tot >= 0) return;
  gezien(dagmoment(tot + 1, 9, 5), jurist, 'voorbij');
  gezien(dagmoment(tot + 1, 9, 10), 'roos', 'voorbij-politie');
}
