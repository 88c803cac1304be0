import { openPdf } from '@klarsyn/pdf';
import { readPdf } from '@klarsyn/reader-pdf';
import { writePdf } from '@klarsyn/workshop';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tagged, untagged } from './canary.ts';
import { mutate } from './mutate.ts';

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

test(`guard 16: a damaged PDF gives a document or a named error, never anything else (${rounds} mutations)`, {
  timeout: 3_600_000,
}, async () => {
  const sound = [writePdf(tagged), writePdf(untagged)];
  let read = 0;
  for (let round = 0; round < rounds; round += 1) {
    const opened = await openPdf(mutate(sound[round % sound.length] ?? new Uint8Array(), round + 1));
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
