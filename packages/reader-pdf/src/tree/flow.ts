import type { LanguageTag } from '@klarsyn/core';
import type { Block, Inline, Step } from '../step.ts';

/** Text on its way to become a block, and the steps before it. */
export interface Flow {
  readonly steps: Step[];
  /** What stood in the middle of the block and comes after it: pictures and notes. */
  readonly after: Step[];
  inlines: Inline[];
  /** What the text is when nothing else is said: a paragraph. */
  block: Omit<Block, 'inlines' | 'language'>;
  language: LanguageTag | undefined;
}

/** A flow with nothing in it. */
export const beginFlow = (language: LanguageTag | undefined): Flow => ({
  steps: [],
  after: [],
  inlines: [],
  block: { is: 'paragraph' },
  language,
});

/** Ends the block that is on its way, if it has text. */
export function endBlock(flow: Flow): void {
  const { inlines, block, language } = flow;
  if (inlines.some(({ run }) => run.text.trim() !== '')) flow.steps.push({ kind: 'block', block: { ...block, language, inlines } });
  flow.inlines = [];
  flow.steps.push(...flow.after.splice(0));
}
