import type { Document, Example } from '@klarsyn/core';
import { readDocx } from '@klarsyn/reader-docx';
import { readHtml, readPage } from '@klarsyn/reader-html';
import { readMarkdown } from '@klarsyn/reader-markdown';
import { type ReadExample, readSource, takeMarks } from '@klarsyn/toolkit/examples';
import { wordParts } from '../word/index.ts';
import { readRecording } from './fixtures.ts';
import { readPdfExample } from './pdf.ts';

/** Reads an example in the format it is written in. Page examples come from their recording. */
export function readExample(example: Exclude<Example, { site: unknown }>): ReadExample {
  if ('docx' in example) return readWord(example.docx);
  if ('pdf' in example) return readPdfExample(example);
  if ('page' in example) return readPageExample(example);
  return readSource(example);
}

/** A text as it is written in Markdown and in HTML. */
export function sourcesOf(text: string): Readonly<Record<'markdown' | 'html', string>> {
  const blocks = text.split(/\n\s*\n/);
  const markdown = blocks.map((block) =>
    block
      .replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
      .replace(/^(\d+)([.)])(?= )/gm, '$1\\$2')
      .replace(/^([-+=])/gm, '\\$1'),
  );
  const html = blocks.map((block) => `<p>${block.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`);
  return { markdown: markdown.map((block) => block.replaceAll('\n', '  \n')).join('\n\n'), html: html.join('\n') };
}

/** A text example in each other format it can be written in, by name. */
export function rewrite(text: string): Readonly<Record<'markdown' | 'html' | 'docx', Document>> {
  const { source } = takeMarks(text);
  const { markdown, html } = sourcesOf(source);
  return {
    markdown: readMarkdown({ uri: 'eksempel.md', source: markdown }),
    html: readHtml({ uri: 'eksempel.html', source: html }),
    docx: readDocx({ uri: 'eksempel.docx', parts: wordParts(source.split(/\n\s*\n/).map((block) => ({ text: block }))) }),
  };
}

/** The whole page that a page example stands for, and how far into it the example begins. */
export function pageSource({ page, css = '' }: { readonly page: string; readonly css?: string }): {
  readonly source: string;
  readonly offset: number;
} {
  const body = takeMarks(page).source;
  const head = `<!doctype html>\n<html lang="nb">\n<head><meta charset="utf-8"><title>Eksempel</title><style>${css}</style></head>\n<body>\n`;
  return { source: `${head}${body}\n</body>\n</html>\n`, offset: head.length };
}

function readPageExample(example: { readonly page: string; readonly css?: string }): ReadExample {
  const { marks, whole } = takeMarks(example.page);
  const { source, offset } = pageSource(example);
  const document = readPage({ uri: 'eksempel.html', recording: readRecording(source), source });
  const moved = marks.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  return { document, source, expected: whole ? ['whole', ...moved] : moved };
}

function readWord(paragraphs: Extract<Example, { docx: unknown }>['docx']): ReadExample {
  const marked = paragraphs.map(({ text }) => takeMarks(text));
  const parts = wordParts(paragraphs.map((paragraph, index) => ({ ...paragraph, text: marked[index]?.source ?? '' })));
  const expected = marked.flatMap(({ marks, whole }, paragraph) => [
    ...(whole ? (['whole'] as const) : []),
    ...marks.map((mark) => ({ ...mark, paragraph })),
  ]);
  return { document: readDocx({ uri: 'eksempel.docx', parts }), source: '', expected };
}
