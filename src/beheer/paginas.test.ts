import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { laadGemeenten } from '../kern/gemeenten.ts';
import type { Kamer } from '../kern/kamer.ts';
import { allePetten, type Wie } from '../kern/petten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { kamer as meldingen } from '../meldingen/index.ts';
import { kamer as mensenhandel } from '../mensenhandel/index.ts';
import { maakKamer } from './index.ts';
import { maakToegang, perGegevenssoort } from './toegang.ts';
import { csvRegel } from './toegangsbestand.ts';

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

const open = (adres: string, wie: Wie = ben) => openBladzijde(huis, beheer.paginas, adres, wie);

describe('de bladzijden van het beheer', () => {
  test.each(beheer.paginas.map((p) => p.pad).filter((pad) => !pad.includes(':')))(
    'R1 %s weigert wie niet van het beheer is',
    async (pad) => {
      expect((await huis.weigert(open(pad, cor))).code).toBe('GEWEIGERD');
    },
  );

  test.each([
    '/medewerkers',
    '/organisaties',
    '/toegang',
    '/medewerkers/nieuw',
    '/gemeenten/nieuw',
    '/regios/nieuw',
    '/petvoorstellen',
  ])('%s opent', async (pad) => {
    expect((await open(pad)).html).not.toBe('');
  });

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
    expect(rijen.find((r) => r.naam === 'pet.toekennen')!.voorwaarden.toSorted()).toEqual([
      'B2.1-toegang-eigen-gemeenten',
      'R1-niet-aan-zichzelf',
      'R1-tweede-beheerder',
      'R1-vier-ogen',
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

  test('R1 V2 de matrix per soort gegevens volgt het register: wie een dossier leest, en wie niet', () => {
    const rijen = maakToegang(
      huis.beleid,
      kamers.map((k) => ({ kamer: k.naam, declaraties: k.declaraties })),
      {},
    );
    const soorten = perGegevenssoort(rijen, huis.beleid.verwerkingen);
    const mensenhandel = soorten.find((g) => g.sleutel === 'signalen-mensenhandel')!;
    // Toezicht sees its own hand-overs (number and moment), no pet of beheer or police anything.
    expect(mensenhandel.lezen).toContain('aandachtsfunctionaris');
    for (const pet of ['beheerder', 'privacyfunctionaris', 'rechercheur', 'burgemeester'])
      expect([...mensenhandel.lezen, ...mensenhandel.doen]).not.toContain(pet);
    expect(soorten.every((g) => g.gegevens.length > 3)).toBe(true);
  });

  test('R1 V2 de matrix gaat mee als CSV, met per regel pet, compartiment, gegevens en regel', async () => {
    const bestand = beheer.bestanden!.find((b) => b.pad === '/toegang/matrix.csv')!;
    const haal = async (filters: Record<string, string>, wie: Wie = pia) => {
      const vraag = (v: never, invoer: never) => huis.vraag(v, invoer, wie);
      const { inhoud } = await bestand.geef({ wie, klok: huis.klok, filters, zoek: '', vraag } as never);
      return Buffer.from(inhoud).toString();
    };
    const alles = await haal({});
    expect(alles).toMatch(/^\uFEFF"pet";"compartiment";/);
    expect(alles).toMatch(
      /"aandachtsfunctionaris mensenhandel";"mensenhandel";"mensenhandel";"Dossier bekijken";"Lezen";.*"B12.2-dossier-lezen"/,
    );
    const jurist = (await haal({ pet: 'jurist' })).split('\r\n').slice(1, -1);
    expect(jurist.length).toBeGreaterThan(3);
    expect(jurist.every((r) => r.startsWith('"jurist"'))).toBe(true);
    expect((await huis.weigert(haal({}, cor))).code).toBe('GEWEIGERD');
    expect(csvRegel(['=1+1', 'een "woord"', 'a;b'])).toBe(`"'=1+1";"een ""woord""";"a;b"\r\n`);
  });

  test('R1 de matrix is te beperken tot één pet of tot lezen', async () => {
    const { html } = await open('/toegang?pet=aandachtsfunctionaris&aard=vraag');
    expect(html).toContain('Dossiers');
    expect(html).not.toContain('Wie mag wat bij beheer');
    for (const pet of allePetten()) expect((await open('/toegang')).html).toContain(`/toegang?pet=${pet.soort}`);
  });
});
