import { mutateParts, random } from '@klarsyn/core/testing';
import { expect, test } from 'vitest';
import { canary } from '../test/canary.ts';
import { handMadeParts, style } from '../test/hand-made.ts';
import { readOdt } from './read-odt.ts';

/** More in the nightly run. */
const rounds = Number(globalThis.process?.env['KLARSYN_FUZZ_ROUNDS'] ?? 200);

test(`guard 16: a damaged document gives a document and complaints, never an error (${rounds} mutations)`, { timeout: 600_000 }, () => {
  const sound = handMadeParts({ ...canary, styles: style('A', '<style:text-properties fo:font-size="90%"/>', { parent: 'A' }) });
  for (let round = 0; round < rounds; round += 1) {
    const parts = mutateParts(sound, marks, random(round + 1));
    const { nodes, complaints } = readOdt({ uri: `${round}.odt`, parts });
    expect(nodes[0]?.kind, `round ${round}`).toBe('root');
    expect(
      nodes.every((node) => node.end <= nodes.length && node.place.in === 'odt'),
      `round ${round}`,
    ).toBe(true);
    expect(Array.isArray(complaints)).toBe(true);
  }
});

/** What hurts most when it stands in the wrong place. */
const marks = [
  '<text:p>',
  '</text:p>',
  '<text:list>',
  '</text:list-item>',
  '<table:table-cell>',
  '</table:table>',
  '<draw:frame>',
  '<draw:text-box>',
  '<text:change-start text:change-id="i1"/>',
  '<text:s text:c="99999999"/>',
  '<office:text>',
  '&x;',
  '\0',
  '<!DOCTYPE x>',
  '<text:span',
].map((mark) => new TextEncoder().encode(mark));
