import type { WordParagraph } from '@klarsyn/core';
import type { Block } from './file.ts';
import { packageParts } from './package.ts';

/** What a Word example says about itself. */
export interface WordOptions {
  /** Core property; none when not given. */
  readonly title?: string;
  /** BCP 47; `nb` becomes `nb-NO`, as Word writes it. Bokmål when not given. */
  readonly language?: string;
}

/** The parts of a small and real Word file with these paragraphs. A style that Word is born with is known by its Norwegian or English name. */
export function wordParts(
  paragraphs: readonly WordParagraph[],
  { title, language = 'nb' }: WordOptions = {},
): ReadonlyMap<string, Uint8Array> {
  const body = paragraphs.map(
    ({ text, style, look }): Block => ({
      ...(style !== undefined && { style }),
      runs: text === '' ? [] : [{ text, ...(look !== undefined && { look }) }],
    }),
  );
  return packageParts({ language: language.includes('-') ? language : `${language}-NO`, ...(title !== undefined && { title }), body });
}
