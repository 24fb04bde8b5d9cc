import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { draagOver, kamer as mensenhandel, toonDossier } from '../mensenhandel/index.ts';
import { kaartmodellen, kamer, keurKaartGoed, stelKaartOp, verstrek } from './index.ts';
import { toetsen, type Toetscode } from './toetsen.ts';

const { tess, aafje, pia, rik, fien } = MENSEN;
const paginas = [...mensenhandel.paginas, ...kamer.paginas];
let huis: Proefhuis;
let dossier: string;
let kaart: string;
let verstrekking: string;

beforeAll(async () => {
  huis = await maakProefhuis();
  kaart = (await huis.doe(stelKaartOp, kaartmodellen[0]!, fien)).id;
  await huis.doe(keurKaartGoed, { id: kaart, geldigTot: '2027-03-01', motivering: 'De grondslag klopt.' }, pia);
  await huis.doe(
    draagOver,
    {
      gemeente: 'GM9001',
      urgentie: 'spoed',
      feiten: 'Het slot zit aan de buitenkant <b>.',
      zekerheid: 'derde_hand',
      indicatoren: ['B4'],
    },
    tess,
  );
  dossier = (await huis.eigenaar.query('select id from dossiers')).rows[0].id;
  const [stuk] = (await huis.vraag(toonDossier, { id: dossier }, aafje)).stukken;
  const ja = Object.fromEntries(
    toetsen.flatMap(({ code }) => [
      [code, true],
      [`${code}Waarom`, 'Afgewogen.'],
    ]),
  ) as Record<Toetscode, true> & Record<`${Toetscode}Waarom`, string>;
  verstrekking = (
    await huis.doe(
      verstrek,
      {
        ...ja,
        id: dossier,
        ontvangerId: ORGANISATIES.politie.id,
        kaartId: kaart,
        wijze: 'schriftelijk',
        urgentie: 'spoed',
        stukIds: [stuk!.id],
        overPersoon: false,
        contextinformatie: 'Van horen zeggen.',
      },
      aafje,
    )
  ).id;
});
afterAll(() => huis.sluit());

/** The page at this path, as this person gets it, with its title. */
async function open(
  pad: string,
  wie: Wie,
  params: Record<string, string> = {},
  filters: Record<string, string> = {},
): Promise<string> {
  const adres = `${pad.replace(':id', params.id ?? '')}?${new URLSearchParams(filters).toString()}`;
  const { titel, html } = await openBladzijde(huis, paginas, adres, wie);
  return `${titel}\n${html}`;
}

describe('paginas', () => {
  test('C13 overdragen noemt eerst 112 en 0900-8844, en zegt dat de inhoud daarna dicht is', async () => {
    const html = await open('/mensenhandel/overdragen', tess);
    expect(html).toMatch(/112[\s\S]*0900-8844[\s\S]*name="feiten"/);
    expect(html).toContain('De inhoud ziet u daarna niet meer');
    expect(html).toContain('Sekswerk is geen mensenhandel');
  });

  test('B12.2 de lijst van overdrachten heeft geen link naar een inhoud', async () => {
    const html = await open('/overdrachten', tess);
    expect(html).toMatch(/MH-\w{4}-\w{4}/);
    expect(html).not.toMatch(/href="\/(dossiers|verstrekkingen)\//);
  });

  test('B12.2 V7 het dossier toont de stukken, ontsnapt, met wat zacht is gemerkt, en zorg één stap verder', async () => {
    const html = await open('/dossiers/:id', aafje, { id: dossier });
    expect(html).toContain('Het slot zit aan de buitenkant &lt;b&gt;.');
    expect(html).toContain('Zacht: niet geverifieerd');
    expect(html).toContain('href="/zorg"');
    expect(html).not.toMatch(/waardebepaling|zeer sterk/);
  });

  test('B12.3 B12.5 verstrekken vraagt eerst de zeven vragen en dan pas de kaart', async () => {
    const html = await open('/dossiers/:id/verstrekken', aafje, { id: dossier });
    const plaatsen = [...toetsen.map((t) => html.indexOf(`name="${t.code}"`)), html.indexOf('name="kaartId"')];
    expect(plaatsen).not.toContain(-1);
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
    expect(html).toContain('Woningcorporatie');
  });

  test('B12.3 een kaart toont drie delen, wat de leidraad noemt, de afwijking en de handtekening', async () => {
    const html = await open('/grondslagkaarten/:id', aafje, { id: kaart });
    for (const stuk of [
      'AVG 6 lid 1: e',
      'AVG 9 lid 2: g',
      'AVG 10',
      'Wat de leidraad noemt',
      'Waarin deze kaart afwijkt',
      'Pia Visser',
      'UAVG 33 lid 1 onder b',
      'Delen mag, op een grondslag',
    ])
      expect(html).toContain(stuk);
  });

  test('B12.6 C12 mag ik dit delen geeft zonder script een antwoord met reden', async () => {
    const ja = Object.fromEntries(toetsen.map((t) => [t.code, 'ja']));
    const vragen = { ...ja, overPersoon: 'ja', zachteInformatie: 'nee', toestemming: 'nee' };
    expect(await open('/verstrekkingen/toetsen', tess, {}, { ...vragen, ontvanger: 'woningcorporatie' })).toMatch(
      /Dit mag niet\.[\s\S]*de woning verliezen/,
    );
    expect(await open('/verstrekkingen/toetsen', tess, {}, { ...vragen, ontvanger: 'politie' })).toContain(
      'Dit mag. De AVG staat dit niet in de weg.',
    );
    expect(await open('/verstrekkingen/toetsen', tess, {}, { ontvanger: 'politie' })).toContain(
      'Beantwoord alle vragen',
    );
  });

  test('P7 de ontvanger leest wat is verstrekt en kan meteen antwoorden', async () => {
    const html = await open('/ontvangen/:id', rik, { id: verstrekking });
    expect(html).toMatch(/Van horen zeggen\.[\s\S]*Zacht: niet geverifieerd[\s\S]*name="soort"/);
    expect(html).not.toContain('Afgewogen.');
  });

  test.each([
    ['/dossiers', 'aafje'],
    ['/dossiers/:id/aanvullen', 'aafje'],
    ['/dossiers/:id/beoordelen', 'aafje'],
    ['/dossiers/:id/sluiten', 'aafje'],
    ['/dossiers/:id/vernietigen', 'aafje'],
    ['/dossiers/:id/verifieren', 'aafje'],
    ['/verstrekkingen', 'aafje'],
    ['/verstrekkingen/:id', 'aafje'],
    ['/ontvangen', 'rik'],
    ['/grondslagkaarten', 'pia'],
    ['/grondslagkaarten/nieuw', 'pia'],
    ['/grondslagkaarten/:id/ondertekenen', 'pia'],
  ] as const)('%s toont zich aan %s', async (pad, wie) => {
    const id = pad.startsWith('/dossiers') ? dossier : pad.startsWith('/grondslag') ? kaart : verstrekking;
    expect((await open(pad, MENSEN[wie], { id })).length).toBeGreaterThan(200);
  });
});
