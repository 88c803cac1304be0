import type { Complaint, Traces } from '@klarsyn/core';
import { type Scanner, scanXml } from '@klarsyn/office';
import { blockScanner, emptyStory, type Found } from './blocks.ts';
import { changeAccount } from './changes.ts';
import { paragraphNumbers } from './numbers.ts';
import type { Context, Surroundings } from './surroundings.ts';

/** The body of a document. `hasText` is false for a file that holds something else: a sheet, a presentation. */
export interface Body {
  readonly found: Found;
  readonly around: Surroundings;
  readonly hasText: boolean;
  readonly traces: Traces | undefined;
  readonly complaints: readonly Complaint[];
}

/** Reads `office:text` of a part from beginning to end. */
export function readBody(part: string, bytes: Uint8Array, context: Context): Body {
  const numbers = paragraphNumbers();
  let hidden = 0;
  const around: Surroundings = { ...context, changes: changeAccount(), numberOf: numbers.of, onHidden: () => (hidden += 1) };
  const found = emptyStory();
  const blocks = blockScanner(around, found);
  let isInside = false;
  let hasText = false;
  const scanner: Scanner = {
    whole: blocks.whole,
    open(name, attributes) {
      if (isInside) blocks.open?.(name, attributes);
      else if (name === 'office:text') {
        isInside = true;
        hasText = true;
      }
    },
    close(name) {
      if (name === 'office:text') isInside = false;
      else if (isInside) blocks.close?.(name);
    },
    element(element) {
      numbers.count(element);
      if (isInside) blocks.element(element);
    },
  };
  const complaints = scanXml(part, bytes, scanner);
  return {
    found,
    around,
    hasText,
    traces: tracesOf({ hidden, comments: found.comments.length, changes: around.changes.count }),
    complaints,
  };
}

/** The counts that are not nothing; undefined when all are. */
function tracesOf(counts: Required<Traces>): Traces | undefined {
  const met = Object.entries(counts).filter(([, count]) => count > 0);
  return met.length === 0 ? undefined : Object.fromEntries(met);
}
