import Type from 'typebox';
import { describe, expect, test } from 'vitest';
import type { Onderwerp } from './beleid.ts';
import { optioneel, regeltekst, tekst, zonderWaker } from './velden.ts';
import { heeftVrijeTekst, vrijeTeksten, waaktOver } from './vrijetekst.ts';

const schema = Type.Object({
  naam: zonderWaker(regeltekst('Naam', 20), 'De naam van een bedrijf.'),
  uitleg: optioneel(tekst('Uitleg', 1, 20)),
  soort: Type.Enum(['a', 'b']),
  rijen: Type.Array(Type.Object({ feit: tekst('Feit', 1, 20), aantal: Type.Integer() })),
  regels: optioneel(Type.Array(tekst('Regel', 1, 20))),
});

test('B12.1 vindt vrije tekst op elke diepte, en laat staan wat een reden heeft', () => {
  expect(
    vrijeTeksten(schema, {
      naam: 'Club Aurora',
      uitleg: 'u',
      soort: 'a',
      regels: ['r'],
      rijen: [
        { feit: 'f', aantal: 1 },
        { feit: 'g', aantal: 2 },
      ],
    }),
  ).toEqual([
    { veld: 'uitleg', titel: 'Uitleg', tekst: 'u' },
    { veld: 'regels.0', titel: 'Regel', tekst: 'r' },
    { veld: 'rijen.0.feit', titel: 'Feit', tekst: 'f' },
    { veld: 'rijen.1.feit', titel: 'Feit', tekst: 'g' },
  ]);
});

test('B12.1 een schema zonder vrije tekst heeft geen waker nodig', () => {
  expect(heeftVrijeTekst(schema)).toBe(true);
  expect(heeftVrijeTekst(Type.Object({ naam: schema.properties.naam, soort: schema.properties.soort }))).toBe(false);
});

describe('B12.1 wie schrijft maakt niet uit, waar het blijft wel', () => {
  const eigen = { zonderWaker: { voor: ['politie'] as const, waarom: 'Alleen de eigen eenheid leest dit.' } };

  test('B12.1 zonder reden wordt elke tekst gelezen, ook van de politie en in het dossier', () => {
    for (const c of ['toezicht', 'politie', 'mensenhandel', 'zorg', 'partner'] as const)
      expect(waaktOver(c, {})).toBe(true);
  });

  test('B12.1 met een reden alleen niet van wie genoemd is, en alleen over zo’n ding', () => {
    expect([waaktOver('politie', eigen), waaktOver('zorg', eigen)]).toEqual([false, true]);
    const als = { zonderWaker: { ...eigen.zonderWaker, als: (over: Onderwerp) => over.soort === 'Dossier' } };
    const ding = (soort: string) => ({ soort, id: '1', kenmerken: {} });
    expect([waaktOver('politie', als, ding('Dossier')), waaktOver('politie', als, ding('Melding'))]).toEqual([
      false,
      true,
    ]);
  });
});
