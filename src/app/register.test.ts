import path from 'node:path';
import { expect, test } from 'vitest';
import { laadVerwerkingssjablonen } from '../kern/verwerkingssjabloon.ts';
import { declaraties } from './huis.ts';

// B12.7, AVG 30: what the program does, the national template of the register says. A new declaration with a key of its own gets an
// entry in beleid/<room>.verwerkingen.json; without it nobody could run it.

const sjablonen = laadVerwerkingssjablonen(path.resolve('beleid'));

test('B12.7 elke handeling en vraag rust op een verwerking in het sjabloon van het register, voor haar doel', () => {
  const los = declaraties
    .filter((d) => !d.doelVan && !sjablonen.get(d.verwerking)?.doelen.includes(d.doel))
    .map((d) => `${d.naam}: ${d.verwerking} voor ${d.doel} staat niet in beleid/*.verwerkingen.json`);
  expect(los).toEqual([]);
});

test('B12.7 geen vermelding in het sjabloon zonder een handeling of vraag die erop rust', () => {
  const gebruikt = new Set(declaraties.map((d) => d.verwerking));
  expect([...sjablonen.keys()].filter((s) => !gebruikt.has(s))).toEqual([]);
});
