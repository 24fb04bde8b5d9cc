import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { laadBeleid } from '../kern/beleid.ts';
import { declaraties } from './huis.ts';
import { beoordeelVoorbeeld, leesVoorbeelden } from './proef/voorbeelden.ts';

const beleid = laadBeleid(path.resolve('beleid'));

const voorbeelden = leesVoorbeelden();

describe('elk voorbeeld bij het beleid komt uit', () => {
  test.each(voorbeelden)('$naam', (v) => {
    const besluit = beoordeelVoorbeeld(beleid, v);
    expect(besluit.toegestaan ? 'toegestaan' : 'geweigerd').toBe(v.verwacht);
    // A refusal for want of a permit names the permit that would be needed.
    expect([...besluit.regels.map((r) => r.id), besluit.weigering?.regel]).toContain(v.regel);
  });
});

describe('het beleid en de handelingen passen op elkaar', () => {
  const genoemd = new Set(beleid.regels.filter((r) => r.soort === 'permit').flatMap((r) => r.handelingen));

  test('elke regel komt in een voorbeeld voor', () => {
    const geraakt = new Set(voorbeelden.map((v) => v.regel));
    expect(beleid.regels.map((r) => r.id).filter((id) => !geraakt.has(id))).toEqual([]);
  });

  test('elke handeling en vraag heeft een regel die haar toestaat', () => {
    expect(declaraties.map((d) => d.naam).filter((n) => !genoemd.has(n))).toEqual([]);
  });

  test('geen regel noemt een handeling die er niet is', () => {
    const bestaand = new Set(declaraties.map((d) => d.naam));
    expect(beleid.regels.flatMap((r) => r.handelingen).filter((h) => h !== '*' && !bestaand.has(h))).toEqual([]);
  });

  test('namen en routes zijn uniek, routes zijn Nederlands, kebab en zonder slash aan het eind', () => {
    const routes = declaraties.map((d) => `${d.route.methode} ${d.route.pad}`);
    expect(new Set(routes).size).toBe(routes.length);
    expect(new Set(declaraties.map((d) => d.naam)).size).toBe(declaraties.length);
    for (const d of declaraties) expect(d.route.pad).toMatch(/^(\/(_?[a-z]+(-[a-z]+)*|\{\w+\}))+$/);
  });

  test('elke regel heeft grondslag, bron met leidraad-ID, en een zin met een punt', () => {
    for (const r of beleid.regels) {
      expect(r.bron, r.id).toMatch(/\b[A-Z]\d/);
      expect(r.uitleg, r.id).toMatch(/[.!]$/);
      expect(r.nodig, r.id).not.toBe('');
    }
  });

  test('nationaliteit, afkomst, geslacht of uiterlijk tellen nergens mee', () => {
    expect(
      `${beleid.schema} ${beleid.regels.map((r) => r.tekst).join(' ')}`.replaceAll(/@\w+\("[^"]*"\)/g, ''),
    ).not.toMatch(/nationaliteit|afkomst|herkomst|geslacht|uiterlijk|leeftijd|huidskleur/i);
  });
});
