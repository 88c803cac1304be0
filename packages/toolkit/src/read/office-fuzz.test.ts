import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from './document.ts';

/** 10,000 in the nightly run. */
const rounds = Number(process.env['KLARSYN_FUZZ_ROUNDS'] ?? 200);
const letters = ['avslag-startlaan.docx', 'vedtak-barnehageplass.docx'].map((name) =>
  readFileSync(new URL(`../../../../examples/letters/${name}`, import.meta.url)),
);

test(`guard 16: whatever the bytes of a file, it is a document or a named error (${rounds} mutations)`, {
  timeout: 3_600_000,
}, async () => {
  const seen = { read: 0, refused: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const next = random(round + 1);
    const bytes = mutate(letters[round % letters.length] ?? new Uint8Array(), next);
    const result = await readDocument(`${round}.docx`, bytes, 'docx');
    if (result.ok) expect(result.document.nodes[0]?.kind, `round ${round}`).toBe('root');
    else expect(result.fault.code, `round ${round}`).toMatch(/^[a-z-]+$/);
    seen[result.ok ? 'read' : 'refused'] += 1;
  }
  expect(seen.read).toBeGreaterThan(0);
  expect(seen.refused).toBeGreaterThan(0);
});

/** Bytes changed, taken out, doubled or cut off, in one place or a few. */
function mutate(sound: Uint8Array, next: () => number): Uint8Array {
  let bytes = Uint8Array.from(sound);
  for (let change = Math.ceil(next() * 3); change > 0; change -= 1) {
    const at = Math.floor(next() * bytes.length);
    const length = Math.floor(next() * 12);
    const way = Math.floor(next() * 5);
    if (way === 0) bytes[at] = Math.floor(next() * 256);
    else if (way === 1) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
    else if (way === 2) bytes = Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);
    else if (way === 3) bytes = bytes.slice(0, Math.max(1, at));
    else bytes.fill(0, at, at + length);
  }
  return bytes;
}

/** Lehmer's generator (MINSTD): the same numbers from 0 to 1 for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
