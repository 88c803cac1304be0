import type { Document, Example } from '@klarsyn/core';
import { readHtml } from '@klarsyn/reader-html';
import { readMarkdown } from '@klarsyn/reader-markdown';
import { readText } from '@klarsyn/reader-text';
import { type Stretch, takeMarks } from './marks.ts';

/** A place a finding must have: characters of the source, or of a paragraph counted from 0; or the whole document. */
export type Expected = 'whole' | (Stretch & { readonly paragraph?: number });

/** An example as a document, and the places where its findings must be. */
export interface ReadExample {
  readonly document: Document;
  readonly source: string;
  readonly expected: readonly Expected[];
}

/** An example that is written as source. */
export type SourceExample = Extract<Example, { text: unknown } | { markdown: unknown } | { html: unknown }>;

/** True for an example that is written as source. */
export const isSourceExample = (example: Example): example is SourceExample =>
  'text' in example || 'markdown' in example || 'html' in example;

/** What an example says, marks included. */
export const sourceOf = (example: SourceExample): string =>
  'text' in example ? example.text : 'markdown' in example ? example.markdown : example.html;

/** The same example with another source. */
export function withSource(example: SourceExample, source: string): SourceExample {
  if ('text' in example) return { ...example, text: source };
  return 'markdown' in example ? { ...example, markdown: source } : { ...example, html: source };
}

/** Reads an example that is written as source. */
export function readSource(example: SourceExample): ReadExample {
  const { source, marks, whole } = takeMarks(sourceOf(example));
  const read = 'text' in example ? readText : 'markdown' in example ? readMarkdown : readHtml;
  const uri = 'text' in example ? 'eksempel.txt' : 'markdown' in example ? 'eksempel.md' : 'eksempel.html';
  return { document: read({ uri, source }), source, expected: whole ? ['whole', ...marks] : marks };
}
