import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createQueue } from './queue.ts';

test('work is done in order, never more at once than there are lanes, and failures give their lane back', async () => {
  const queue = createQueue(2);
  const seen: string[] = [];
  let busy = 0;
  const work = (name: string) =>
    queue(async (lane) => {
      seen.push(`${name}${lane}`);
      busy++;
      expect(busy).toBeLessThanOrEqual(2);
      await pause(10);
      busy--;
      if (name === 'b') throw new Error(name);
      return name;
    });
  const done = await Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map(work));
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(seen.map(([name]) => name).join('')).toBe('abcde');
});
