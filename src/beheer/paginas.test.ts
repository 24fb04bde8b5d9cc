import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Declaratie, Handeling } from '../kern/declaraties.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Kamer } from '../kern/kamer.ts';
import { allePetten, type Wie } from '../kern/petten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { vulPad, type Scherm } from '../kern/scherm.ts';
import { kamer as meldingen } from '../meldingen/index.ts';
import { kamer as mensenhandel } from '../mensenhandel/index.ts';
import { maakKamer } from './index.ts';
import { maakToegang } from './toegang.ts';

const { ben, pia, max, cor } = MENSEN;
const kamers: Kamer[] = [meldingen, mensenhandel];
const beheer = maakKamer(() => kamers);
kamers.push(beheer);
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

/** A page as this person would get it, as text of HTML. */
async function open(adres: string, wie: Wie = ben): Promise<{ stap: string | undefined; html: string }> {
  const [pad = '', vraag = ''] = adres.split('?');
  const { p, m } = beheer.paginas
    .map((x) => ({ p: x, m: new RegExp(`^${x.pad.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`).exec(pad) }))
    .find((x) => x.m)!;
  const params = { ...m!.groups };
  const s = {
    wie,
    klok: huis.klok,
    pad,
    params,
    filters: Object.fromEntries(new URLSearchParams(vraag)),
    zoek: '',
    stand: null,
    sessie: { csrf: 'csrf', id: 's' } as never,
    vraag: (v: never, invoer: never) => huis.uitvoerder.stelVraag(v, invoer, wie),
    mag: (d: Declaratie, over: never, context: never) => huis.uitvoerder.mag(d, wie, over, context),
    nieuweSleutel: () => randomUUID(),
    actie: (
      h: Handeling,
      over: never,
      o: {
        params?: Record<string, string>;
        formulierPad?: string;
        context?: never;
        bevestig?: string;
        titel?: string;
      } = {},
    ) => ({
      handeling: h.naam,
      titel: o.titel ?? h.titel,
      formulierPad: o.formulierPad,
      postPad: vulPad(h.route.pad, o.params ?? params),
      waarden: {},
      besluit: huis.uitvoerder.mag(h, wie, over, o.context),
      bevestig: o.bevestig,
      sleutel: randomUUID(),
    }),
  } as unknown as Scherm;
  const inhoud = await p.toon(s);
  const html = String(await (inhoud.inhoud as { toString(): string | Promise<string> }).toString());
  expect(html).not.toMatch(/\[object|undefined/);
  return { stap: inhoud.volgendeStap?.pad, html };
}

describe('de bladzijden van het beheer', () => {
  test.each(beheer.paginas.map((p) => p.pad).filter((pad) => !pad.includes(':')))(
    'R1 %s weigert wie niet van het beheer is',
    async (pad) => {
      expect((await huis.weigert(open(pad, cor))).code).toBe('GEWEIGERD');
    },
  );

  test('R1 de beheerder ziet geen log', async () => {
    for (const pad of ['/log', '/log/keten']) expect((await huis.weigert(open(pad))).code).toBe('GEWEIGERD');
  });

  test.each(['/medewerkers', '/organisaties', '/toegang', '/medewerkers/nieuw', '/gemeenten/nieuw', '/regios/nieuw'])(
    '%s opent',
    async (pad) => {
      expect((await open(pad)).html).not.toBe('');
    },
  );

  test('V2 een medewerker toont petten, en vraagt een bevestiging voor wat niet terug kan', async () => {
    const { html } = await open(`/medewerkers/${max.medewerkerId}`);
    expect(html).toContain(`/medewerkers/${max.medewerkerId}/petten/${max.petId}/intrekken`);
    expect(html).toContain(`/medewerkers/${max.medewerkerId}/beeindigen`);
    expect(html.match(/name="bevestiging"/g)).toHaveLength(2);
    expect(html).toContain('Veenrijk');
  });

  test('R1 bij zichzelf staat waarom een pet geven niet kan, met de regel', async () => {
    const { html } = await open(`/medewerkers/${ben.medewerkerId}`);
    expect(html).toContain('/beleid/R1-niet-aan-zichzelf');
    expect(html).not.toContain(`href="/medewerkers/${ben.medewerkerId}/petten/nieuw"`);
  });

  test('R1 de privacyfunctionaris kijkt mee, zonder knoppen, en kan naar het log', async () => {
    const { html, stap } = await open(`/medewerkers/${max.medewerkerId}`, pia);
    expect(stap).toBeUndefined();
    expect(html).not.toContain('name="bevestiging"');
    expect(html).toContain(`/log?medewerkerId=${max.medewerkerId}`);
  });

  test('een pet geven biedt alleen de gemeenten van de beheerder', async () => {
    const { html } = await open(`/medewerkers/${max.medewerkerId}/petten/nieuw`, { ...ben, gemeenten: ['GM9001'] });
    expect(html).toContain('value="GM9001"');
    expect(html).not.toContain('value="GM9002"');
    expect((await open(`/medewerkers/${max.medewerkerId}/koppelen`)).html).toContain('name="inlogSub"');
  });

  test('een nieuwe organisatie kent de gemeente waar u vandaan komt', async () => {
    expect((await open('/organisaties/nieuw?gemeente=GM9002')).html).toContain('name="gemeente"');
  });

  test('B12.8 het log noemt wie, in welke pet, wat, en de regel met een link', async () => {
    await open('/medewerkers');
    const { html } = await open(`/log?medewerkerId=${ben.medewerkerId}`, pia);
    for (const woord of ['Ben Meijer', 'als beheerder (beheer)', '/beleid/B12.8-toegang-zien', 'Toon het hele log'])
      expect(html).toContain(woord);
    expect((await open('/log/keten', pia)).html).toContain('De keten is heel');
  });
});

describe('wie mag wat', () => {
  test('R1 alleen de aandachtsfunctionaris leest een dossier, en geen pet van toezicht', () => {
    const rijen = maakToegang(
      huis.beleid,
      kamers.map((k) => ({ kamer: k.naam, declaraties: k.declaraties })),
      {},
    );
    const wie = (naam: string) => rijen.find((r) => r.naam === naam)!.petten.map((p) => p.pet);
    expect(wie('dossier.tonen')).toEqual(['aandachtsfunctionaris']);
    expect(wie('verwerkingen.tonen')).toEqual(['privacyfunctionaris']);
    expect(rijen.find((r) => r.naam === 'pet.toekennen')!.voorwaarden).toEqual([
      'R1-niet-aan-zichzelf',
      'B2.1-toegang-eigen-gemeenten',
    ]);
  });

  test('R1 de beheerder en de privacyfunctionaris lezen nergens de inhoud van een zaak', () => {
    for (const pet of ['beheerder', 'privacyfunctionaris'] as const) {
      const rijen = maakToegang(
        huis.beleid,
        [meldingen, mensenhandel].map((k) => ({ kamer: k.naam, declaraties: k.declaraties })),
        { pet },
      );
      expect(rijen).toEqual([]);
    }
  });

  test('R1 de matrix is te beperken tot één pet of tot lezen', async () => {
    const { html } = await open('/toegang?pet=aandachtsfunctionaris&aard=vraag');
    expect(html).toContain('Dossiers');
    expect(html).not.toContain('Wie mag wat bij beheer');
    for (const pet of allePetten()) expect((await open('/toegang')).html).toContain(`/toegang?pet=${pet.soort}`);
  });
});
