import type { Complaint } from '@klarsyn/core';
import { type Scanner, scanXml } from '@klarsyn/office';
import { blockScanner, emptyStory, type Found } from './blocks.ts';
import { paragraphNumbers } from './numbers.ts';
import type { Surroundings } from './surroundings.ts';

/** The body of a document. `hasText` is false for a file that holds something else: a sheet, a presentation. */
export interface Body {
  readonly found: Found;
  readonly around: Surroundings;
  readonly hasText: boolean;
  readonly complaints: readonly Complaint[];
}

/** Reads `office:text` of a part from beginning to end. */
export function readBody(part: string, bytes: Uint8Array, context: Omit<Surroundings, 'numberOf'>): Body {
  const numbers = paragraphNumbers();
  const around: Surroundings = { ...context, numberOf: numbers.of };
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
  return { found, around, complaints: scanXml(part, bytes, scanner), hasText };
}
