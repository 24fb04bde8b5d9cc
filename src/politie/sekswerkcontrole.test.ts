import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { registreerZaak, waardeer } from './handelingen.ts';
import { kamer } from './index.ts';
import { bereidControleVoor } from './opvolging.ts';
import { legSekswerkcontroleVast } from './sekswerkcontrole.ts';
import { toonZaak } from './vragen.ts';

const { rik, wim, tess, cor } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

async function zaak(kanaal: 'eigen' | 'advertentie', uitkomst?: 'zwak'): Promise<string> {
  const { id } = await huis.doe(
    registreerZaak,
    {
      gemeente: 'GM9001',
      kanaal,
      feiten: 'Dezelfde woorden en hetzelfde nummer in vier plaatsen.',
      zekerheid: 'eigen_waarneming',
      indicatoren: ['E1', 'E2'],
      terugkoppelen: false,
    },
    rik,
  );
  if (uitkomst) await huis.doe(waardeer, { id, versie: 1, uitkomst, motivering: 'Zo gewogen na overleg.' }, rik);
  return id;
}
const veld = async (werk: Promise<unknown>) => (await huis.weigert(werk)).velden[0]?.veld;
const controle = {
  plek: 'Huisje 12',
  mensen: 2,
  omstandigheden: 'Rustig bezoek; de KANARIE zong in de hal.',
  rechtenVerteld: true,
  taal: 'ar' as const,
  tolk: true,
  uitkomst: 'zwak' as const,
};

describe('P5 de sekswerkcontrole', () => {
  test('P5 zonder uitleg van rechten, of bij een sterk signaal zonder veilige plek, zorg en officier, gaat het niet', async () => {
    const id = await zaak('eigen');
    const leg = (meer: object, wie = rik) =>
      huis.doe(legSekswerkcontroleVast, { id, versie: 1, ...controle, ...meer }, wie);
    expect(await veld(leg({ rechtenVerteld: false }))).toBe('rechtenToelichting');
    expect(await veld(leg({ uitkomst: 'sterk' }))).toBe('veiligePlek');
    expect(await veld(leg({ uitkomst: 'zeer_sterk', veiligePlek: 'Opvang geregeld.' }))).toBe('zorgcoordinator');
    const zorg = { veiligePlek: 'Opvang geregeld.', zorgcoordinator: 'De Vuurtoren, gebeld' };
    expect(await veld(leg({ uitkomst: 'sterk', ...zorg }))).toBe('officier');
    expect((await huis.weigert(leg({}, wim))).code).toBe('NIET_GEVONDEN');
    // A strong one is weighed anew by a person; no machine decides what it is worth (V1, P2).
    await leg({ uitkomst: 'sterk', ...zorg, officier: 'Piketofficier, gebeld' });
    expect(await huis.vraag(toonZaak, { id }, rik)).toMatchObject({ status: 'ontvangen', uitkomst: null });
  });

  test('P5 V1 zij ligt versleuteld in haar zaak: geen tabel, lijst of woord buiten de zaak, ook niet bij toezicht', async () => {
    const id = await zaak('eigen', 'zwak');
    await huis.doe(legSekswerkcontroleVast, { id, versie: 2, ...controle }, rik);
    const z = await huis.vraag(toonZaak, { id }, rik);
    expect(z).toMatchObject({ status: 'informatie', directTot: '2027-03-02' });
    expect(z.stukken.at(-1)).toMatchObject({
      soort: 'sekswerkcontrole',
      velden: expect.arrayContaining([{ naam: 'Taal', waarde: 'Arabisch' }]),
    });
    const { rows } = await huis.eigenaar.query(
      `select 1 from politiestukken where position($1::bytea in versleuteld) > 0 union all select 1 from verwerkingen v where to_jsonb(v)::text like '%KANARIE%'`,
      [Buffer.from('KANARIE')],
    );
    expect(rows).toEqual([]);
    for (const wie of [tess, cor, MENSEN.ben])
      expect(await huis.ruw(wie, `select 1 from politiestukken where zaak_id = '${id}'`)).toBe('42501');
    expect(kamer.declaraties.filter((d) => d.naam.startsWith('branchecontrole')).map((d) => d.naam)).toEqual([
      'branchecontrole.vastleggen',
    ]);
    const { html } = await openBladzijde(huis, kamer.paginas, `/politiezaken/${id}/sekswerkcontrole`, rik);
    expect(html).toContain('Geen namen');
  });
});

describe('P4 de proactieve signaalcontrole', () => {
  test('P4 zij begint bij een advertentie, met een geschreven reden en indicatoren die in de zaak staan', async () => {
    const basis = {
      controlesoort: 'proactief' as const,
      indicatie: 'Hetzelfde nummer achter advertenties in vier plaatsen.',
      plek: 'Wordt genoemd bij de afspraak',
      bronnen: ['open' as const],
      verrijking: 'Alleen open bronnen; zelfde woorden.',
      afspraak: 'Afspraak via het nummer in de advertentie.',
      begin: '2026-03-03T12:00:00Z',
    };
    const anders = await zaak('eigen', 'zwak');
    expect(await veld(huis.doe(bereidControleVoor, { id: anders, versie: 2, ...basis }, rik))).toBe('controlesoort');
    const id = await zaak('advertentie', 'zwak');
    const doe = (meer: object) => huis.doe(bereidControleVoor, { id, versie: 2, ...basis, ...meer }, rik);
    expect(await veld(doe({}))).toBe('selectie');
    const selectie = 'Vier plaatsen, één nummer, dezelfde woorden: dat wijst op een ander die regelt.';
    expect(await veld(doe({ selectie }))).toBe('indicatoren');
    expect(await veld(doe({ selectie, indicatoren: ['B4'] }))).toBe('indicatoren');
    await doe({ selectie, indicatoren: ['E2'] });
    const z = await huis.vraag(toonZaak, { id }, rik);
    expect(z.stukken.at(-1)!.velden).toEqual(expect.arrayContaining([{ naam: 'Gekozen op', waarde: 'E2' }]));
  });
});
