import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laadBeleid } from './beleid.ts';
import { allePetten, type Wie } from './petten.ts';

const beleid = laadBeleid(path.resolve('beleid'));
const toestemmingen = beleid.regels.filter((r) => r.soort === 'permit');

function drager(petsoort: Wie['petsoort']): Wie {
  const pet = allePetten().find((p) => p.soort === petsoort)!;
  return {
    medewerkerId: 'm',
    naam: 'n',
    functie: 'f',
    organisatieId: 'o',
    organisatieNaam: 'o',
    organisatiesoort: 'gemeente',
    petId: 'p',
    petsoort,
    compartiment: pet.compartiment,
    gemeenten: ['GM9001'],
  };
}

describe('R1 wat van een regel te lezen is, is wat de regel doet', () => {
  test('R1 elke toestemming noemt haar petten, en laat geen andere pet toe', () => {
    const algemeen = new Set(['meldingen.tonen', 'medewerkers.tonen', 'verwerkingen.tonen', 'dossiers.tonen']);
    const handelingen = toestemmingen.flatMap((r) => r.handelingen).filter((h) => algemeen.has(h));
    fc.assert(
      fc.property(fc.constantFrom(...handelingen), fc.constantFrom(...allePetten()), (handeling, pet) => {
        const noemt = toestemmingen.some(
          (r) => r.handelingen.includes(handeling) && (r.petten === null || r.petten.includes(pet.soort)),
        );
        const over = { soort: 'Algemeen', id: 'x', kenmerken: {} };
        expect(beleid.besluit(drager(pet.soort), handeling, over).toegestaan).toBe(noemt);
      }),
    );
  });

  test('elke toestemming is voor een bekende groep petten, en elk voorbeeld valt daarbinnen', () => {
    for (const v of beleid.voorbeelden.filter((x) => x.verwacht === 'toegestaan')) {
      const regel = beleid.regels.find((r) => r.id === v.regel)!;
      if (regel.soort === 'permit' && regel.petten) expect(regel.petten, v.naam).toContain(v.pet.soort);
    }
  });
});
