import { openPdf } from '@klarsyn/pdf';
import { readPdf } from '@klarsyn/reader-pdf';
import { writePdf } from '@klarsyn/workshop';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tagged, untagged } from './canary.ts';

/** More in the nightly run. */
const rounds = Number(process.env['KLARSYN_FUZZ_ROUNDS'] ?? 200);

/** pdf.js leaves promises for damaged parts behind. The thread that files are read in does not mind them, and neither do we; anything else is a fault. */
const ours: unknown[] = [];
const onRejection = (reason: unknown) => {
  if (!(reason instanceof Error && /Exception$/.test(reason.name))) ours.push(reason);
};
let others: readonly NodeJS.UnhandledRejectionListener[] = [];
beforeAll(() => {
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', onRejection);
});
afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of others) process.on('unhandledRejection', listener);
});

test(`a damaged PDF gives a document or a named error, never anything else (${rounds} mutations)`, { timeout: 3_600_000 }, async () => {
  const sound = [writePdf(tagged), writePdf(untagged)];
  let read = 0;
  for (let round = 0; round < rounds; round += 1) {
    const next = random(round + 1);
    const opened = await openPdf(mutate(sound[round % sound.length] ?? new Uint8Array(), next));
    if (!opened.ok) {
      expect(['password', 'damaged'], `round ${round}`).toContain(opened.code);
      continue;
    }
    read += 1;
    const { nodes } = readPdf({ uri: `${round}.pdf`, content: opened.content });
    expect(nodes[0]?.kind, `round ${round}`).toBe('root');
    for (const { end, place } of nodes) {
      const isSound = end <= nodes.length && place.in === 'pdf' && place.page >= 1 && Object.values(place.box).every(Number.isFinite);
      expect(isSound, `round ${round}`).toBe(true);
    }
  }
  expect(read).toBeGreaterThan(rounds / 3);
  expect(ours).toEqual([]);
});

/** One to four changes: bytes taken out, doubled or changed, a number made large, a mark of PDF in the wrong place, or the end cut off. */
function mutate(sound: Uint8Array, next: () => number): Uint8Array {
  let bytes = [...sound];
  for (let change = Math.ceil(next() * 4); change > 0; change -= 1) {
    const at = Math.floor(next() * bytes.length);
    const length = Math.floor(next() * 40);
    const [before, middle, after] = [bytes.slice(0, at), bytes.slice(at, at + length), bytes.slice(at + length)];
    const mark = [...new TextEncoder().encode(marks[Math.floor(next() * marks.length)] ?? '')];
    const ways: readonly (() => number[])[] = [
      () => [...before, ...after],
      () => [...before, ...middle, ...middle, ...after],
      () => [...before, ...middle.map(() => Math.floor(next() * 256)), ...after],
      () => [...before, ...mark, ...after],
      () => [...before, ...middle.map((byte) => (byte >= 0x30 && byte <= 0x39 ? 0x39 : byte)), ...after],
      () => (next() < 0.2 ? before : [...before, ...middle.toReversed(), ...after]),
    ];
    bytes = ways[Math.floor(next() * ways.length)]?.() ?? bytes;
  }
  return Uint8Array.from(bytes);
}

/** What hurts most when it stands in the wrong place. */
const marks = [
  'endobj',
  'endstream',
  'stream\n',
  '<< ',
  ' >>',
  '[ ',
  ' ]',
  'BT ',
  ' ET ',
  'q ',
  ' Q Q Q ',
  '1 0 R',
  '/K [1 0 R]',
  '-1e38 ',
  'EMC',
  'null',
];

/** Lehmer's generator (MINSTD): the same numbers from 0 to 1 for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
