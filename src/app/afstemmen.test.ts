import { expect, test } from 'vitest';
import { leesHooguit } from './afstemmen.ts';

// G5: what another installation sends never costs this one more than one answer is worth.

const DEEL = new Uint8Array(1_000).fill(97);

test('G5 weigert een antwoord dat blijft komen zodra het te groot is, en leest de rest niet', async () => {
  let gegeven = 0;
  let gestopt = false;
  const eindeloos = new ReadableStream<Uint8Array>({
    pull: (c) => {
      gegeven += 1;
      c.enqueue(DEEL);
    },
    cancel: () => {
      gestopt = true;
    },
  });
  await expect(leesHooguit(new Response(eindeloos), 10_000)).rejects.toThrow('groter');
  expect(gestopt).toBe(true);
  expect(gegeven).toBeLessThan(15);
});

test('G5 leest een antwoord dat past in zijn geheel, ook als een teken over twee delen valt', async () => {
  const bytes = new TextEncoder().encode('{"a":"é"}');
  const inTweeen = new ReadableStream<Uint8Array>({
    start: (c) => {
      c.enqueue(bytes.slice(0, 7));
      c.enqueue(bytes.slice(7));
      c.close();
    },
  });
  expect(await leesHooguit(new Response(inTweeen), bytes.length)).toBe('{"a":"é"}');
});
