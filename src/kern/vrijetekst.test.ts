import Type from 'typebox';
import { expect, test } from 'vitest';
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

test('B12.1 in het dossier en bij de politie is een persoonsgegeven het werk zelf; elders niet', () => {
  expect((['mensenhandel', 'politie'] as const).map(waaktOver)).toEqual([false, false]);
  expect((['toezicht', 'beheer', 'zorg', 'bibob', 'partner', 'vertrouwenspersoon'] as const).every(waaktOver)).toBe(
    true,
  );
});
