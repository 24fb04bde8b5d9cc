import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geldtOp, toetsAanwijzing, wijstAan, type Aanwijzingfeiten, type Toetsvraag } from './toets-aanwijzing.ts';
import { bevoegdheden, domeinen } from './woorden.ts';

const tess = { id: 'tess', functie: 'toezichthouder', organisatieId: 'veenrijk' };
const basis: Aanwijzingfeiten = {
  id: 'a1',
  gemeente: 'GM9001',
  soort: 'individueel',
  medewerkerId: 'tess',
  functie: null,
  organisatieId: null,
  domeinen: ['apv'],
  bevoegdheden: ['betreden', 'inlichtingen'],
  geldigVan: '2026-01-01',
  geldigTot: '2026-12-31',
  bekendgemaaktOp: '2026-01-05',
  ingetrokkenOp: null,
};
const vraag: Toetsvraag = {
  aanwijzingen: [basis],
  medewerker: tess,
  gemeente: 'GM9001',
  domein: 'apv',
  bevoegdheden: ['betreden'],
  dag: '2026-03-02',
};
const ontbreekt = (v: Partial<Toetsvraag>) => {
  const uit = toetsAanwijzing({ ...vraag, ...v });
  return uit.gedekt ? null : uit.ontbreekt;
};
const met = (a: Partial<Aanwijzingfeiten>) => ({ aanwijzingen: [{ ...basis, ...a }] });

describe('B9.2 precies wat er ontbreekt', () => {
  test('geen aanwijzing van deze gemeente, ook al is er een van de buurgemeente', () => {
    expect(ontbreekt({ gemeente: 'GM9099' })).toMatchObject({
      wat: 'aanwijzing',
      gemeente: 'GM9099',
      zin: 'Er is geen aanwijzing door gemeente GM9099 voor deze medewerker.',
    });
  });

  test('de aanwijzing van een ander telt niet', () => {
    expect(ontbreekt(met({ medewerkerId: 'max' }))?.wat).toBe('aanwijzing');
  });

  test('een ander domein', () => {
    expect(ontbreekt({ domein: 'huisvestingswet' })).toMatchObject({
      wat: 'domein',
      zin: expect.stringContaining('Huisvestingswet'),
    });
  });

  test('Awb 3:40 voor de bekendmaking is er geen bevoegdheid, op de dag zelf wel', () => {
    expect(ontbreekt(met({ bekendgemaaktOp: null }))?.wat).toBe('bekendmaking');
    expect(ontbreekt({ dag: '2026-01-04' })?.wat).toBe('bekendmaking');
    expect(ontbreekt({ dag: '2026-01-05' })).toBeNull();
  });

  test('de laatste dag telt mee, de dag erna en de dag van intrekking niet', () => {
    expect(ontbreekt({ dag: '2026-12-31' })).toBeNull();
    expect(ontbreekt({ dag: '2027-01-01' })?.wat).toBe('geldigheid');
    expect(ontbreekt({ ...met({ ingetrokkenOp: '2026-03-02' }) })?.wat).toBe('geldigheid');
    expect(ontbreekt({ ...met({ ingetrokkenOp: '2026-03-03' }) })).toBeNull();
  });

  test('alleen de bevoegdheden die er niet in staan worden genoemd', () => {
    expect(ontbreekt({ bevoegdheden: ['betreden', 'zakelijke_inzage', 'identiteit_inzien'] })).toMatchObject({
      wat: 'bevoegdheid',
      bevoegdheden: ['zakelijke_inzage', 'identiteit_inzien'],
      zin: expect.stringContaining('zakelijke gegevens inzien en identiteitsbewijs inzien'),
    });
  });

  test('B9.3 wie een woning zonder toestemming in wil, leest dat de raad dat moet regelen', () => {
    expect(ontbreekt({ bevoegdheden: ['woning_zonder_toestemming'] })?.zin).toContain('Gemeentewet 149a');
  });
});

describe('B9.1 wie een aanwijzing noemt', () => {
  test('op functie: hoofdletters en accenten maken niet uit, een andere dienst wel', () => {
    const functie = { ...basis, soort: 'functie', medewerkerId: null, functie: 'Coördinator  toezicht' };
    expect(wijstAan(functie, { ...tess, functie: 'coordinator toezicht' })).toBe(true);
    expect(wijstAan({ ...functie, organisatieId: 'oosterdrecht' }, { ...tess, functie: 'coördinator toezicht' })).toBe(
      false,
    );
    expect(wijstAan({ ...functie, functie: ' ' }, { ...tess, functie: '' })).toBe(false);
  });

  test('categoraal: iedereen van de dienst, en niemand daarbuiten', () => {
    const dienst = { ...basis, soort: 'categoraal', medewerkerId: null, organisatieId: 'veenrijk' };
    expect(wijstAan(dienst, { ...tess, id: 'max' })).toBe(true);
    expect(wijstAan(dienst, { ...tess, organisatieId: 'oosterdrecht' })).toBe(false);
  });

  test('twee aanwijzingen kunnen samen dragen; die het meest draagt staat voorop', () => {
    const tweede = { ...basis, id: 'a2', bevoegdheden: ['zakelijke_inzage'] };
    expect(
      toetsAanwijzing({
        ...vraag,
        aanwijzingen: [tweede, basis],
        bevoegdheden: ['betreden', 'inlichtingen', 'zakelijke_inzage'],
      }),
    ).toEqual({ gedekt: true, aanwijzingId: 'a1', aanwijzingIds: ['a1', 'a2'] });
  });
});

const dag = fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`);
const domein = fc.constantFrom(...Object.keys(domeinen));
const macht = fc.uniqueArray(fc.constantFrom(...Object.keys(bevoegdheden)), { minLength: 1, maxLength: 4 });
const gemeente = fc.constantFrom('GM9001', 'GM9002');
const aanwijzing: fc.Arbitrary<Aanwijzingfeiten> = fc.record({
  id: fc.uuid(),
  gemeente,
  soort: fc.constantFrom('individueel', 'functie', 'categoraal'),
  medewerkerId: fc.constantFrom('tess', 'max'),
  functie: fc.constantFrom('toezichthouder', 'jurist'),
  organisatieId: fc.constantFrom('veenrijk', 'oosterdrecht'),
  domeinen: fc.uniqueArray(domein, { minLength: 1, maxLength: 2 }),
  bevoegdheden: macht,
  geldigVan: dag,
  geldigTot: fc.option(dag),
  bekendgemaaktOp: fc.option(dag),
  ingetrokkenOp: fc.option(dag),
});
const vragen: fc.Arbitrary<Toetsvraag> = fc.record({
  aanwijzingen: fc.array(aanwijzing, { maxLength: 6 }),
  medewerker: fc.constant(tess),
  gemeente,
  domein,
  bevoegdheden: macht,
  dag,
});

describe('wetten van de toets', () => {
  test('B9.1 wat gedekt is, draagt alles met geldige, bekendgemaakte aanwijzingen van deze gemeente', () => {
    fc.assert(
      fc.property(vragen, (v) => {
        const uit = toetsAanwijzing(v);
        if (!uit.gedekt) return;
        const gebruikt = v.aanwijzingen.filter((a) => uit.aanwijzingIds.includes(a.id));
        for (const a of gebruikt)
          expect(
            a.gemeente === v.gemeente &&
              a.domeinen.includes(v.domein) &&
              wijstAan(a, tess) &&
              geldtOp(a, v.dag) &&
              a.bekendgemaaktOp !== null &&
              a.bekendgemaaktOp <= v.dag,
          ).toBe(true);
        expect(v.bevoegdheden.filter((b) => !gebruikt.some((a) => a.bevoegdheden.includes(b)))).toEqual([]);
        expect(uit.aanwijzingIds[0]).toBe(uit.aanwijzingId);
      }),
    );
  });

  test('een aanwijzing erbij neemt nooit iets af', () => {
    fc.assert(
      fc.property(
        vragen,
        aanwijzing,
        (v, erbij) =>
          !toetsAanwijzing(v).gedekt || toetsAanwijzing({ ...v, aanwijzingen: [...v.aanwijzingen, erbij] }).gedekt,
      ),
    );
  });

  test('een aanwijzing van een andere gemeente verandert nooit iets', () => {
    fc.assert(
      fc.property(vragen, aanwijzing, (v, erbij) => {
        expect(toetsAanwijzing({ ...v, aanwijzingen: [...v.aanwijzingen, { ...erbij, gemeente: 'GM9999' }] })).toEqual(
          toetsAanwijzing(v),
        );
      }),
    );
  });

  test('B9.2 wat genoemd is als ontbrekend, is ook precies genoeg', () => {
    fc.assert(
      fc.property(vragen, (v) => {
        const uit = toetsAanwijzing(v);
        if (uit.gedekt) return;
        const goed = {
          ...basis,
          id: 'nieuw',
          gemeente: uit.ontbreekt.gemeente,
          domeinen: [v.domein],
          bevoegdheden: uit.ontbreekt.bevoegdheden,
          geldigVan: v.dag,
          geldigTot: v.dag,
          bekendgemaaktOp: v.dag,
        };
        expect(toetsAanwijzing({ ...v, aanwijzingen: [...v.aanwijzingen, goed] }).gedekt).toBe(true);
      }),
    );
  });
});
