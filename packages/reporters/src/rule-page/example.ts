import { type Example, type Form, fill, isDocumentKind, type WordParagraph } from '@klarsyn/core';
import { listNames } from '../words/count.ts';
import { wordsOf } from '../words/index.ts';
import { code, escapeMarkdown, fence, quote, showMarked } from './markdown.ts';
import { type Marked, readMarks } from './marks.ts';
import { type PageWords, pageWords } from './words.ts';

/** An example as Markdown: the text with what is found in bold, or the source and what in it is found. */
export function showExample(example: Example, form: Form): string {
  const words: PageWords = pageWords[form];
  const parts = [conditions(example, form), ...content(example, form)];
  if (example.becomes !== undefined) {
    const isText = 'text' in example;
    parts.push(
      words.becomes,
      isText ? quote(escapeMarkdown(example.becomes)) : fence(example.becomes, 'html' in example ? 'html' : 'markdown'),
    );
  }
  if (example.note !== undefined && (example.language ?? 'nb') === form) parts.push(escapeMarkdown(example.note));
  return parts.filter((part) => part !== '').join('\n\n');
}

function content(example: Example, form: Form): readonly string[] {
  if ('text' in example) {
    const marked = readMarks(example.text);
    return [quote(showMarked(marked.stretches)), ...(marked.whole ? [pageWords[form].aboutAll] : [])];
  }
  if ('markdown' in example) return source(example.markdown, 'markdown', form);
  if ('html' in example) return source(example.html, 'html', form);
  if ('page' in example) return [...source(example.page, 'html', form), ...(example.css === undefined ? [] : [fence(example.css, 'css')])];
  if ('docx' in example) return word(example.docx, form);
  if ('pdf' in example) return printed(example, form);
  return site(example.site, form);
}

function source(text: string, language: string, form: Form): readonly string[] {
  const marked = readMarks(text);
  return [fence(marked.plain, language), aboutWhat(marked, form)];
}

function aboutWhat({ whole, covered }: Marked, form: Form): string {
  if (whole) return pageWords[form].aboutAll;
  return covered.length === 0 ? '' : fill(pageWords[form].about, { names: listNames(covered.map(code), wordsOf(form)) });
}

/** Paragraphs of a letter, each with its style and look in brackets. */
function word(paragraphs: readonly WordParagraph[], form: Form): readonly string[] {
  const marked = paragraphs.map(({ text }) => readMarks(text));
  const lines = paragraphs.map((paragraph, index) => {
    const text = showMarked(marked[index]?.stretches ?? []);
    const look = describeLook(paragraph, pageWords[form]);
    return look === '' ? text : `${text} (${look})`;
  });
  const whole = marked.some((paragraph) => paragraph.whole);
  return [quote(lines.join('\n\n')), ...(whole ? [pageWords[form].aboutAll] : [])];
}

/** Blocks of a PDF, each with its tag and look in brackets, and what the file says about itself. */
function printed({ pdf, about = {} }: Extract<Example, { pdf: unknown }>, form: Form): readonly string[] {
  const words: PageWords = pageWords[form];
  const marked = pdf.map(({ text }) => readMarks(text));
  const lines = pdf.map(({ role, alt, language, look = {} }, index) => {
    const tag = role === 'none' || about.isTagged === false ? words.untagged : fill(words.tag, { role: role ?? 'P' });
    const more = alt === undefined ? undefined : fill(words.alt, { alt });
    const facts = [tag, more, language, describeLook({ text: '', look }, words) || undefined].filter((part) => part !== undefined);
    return `${showMarked(marked[index]?.stretches ?? [])} (${facts.join(', ')})`;
  });
  const said = flatten(about).map(([name, value]) => fill(words.fact, { name, value: code(value) }));
  return [
    said.length === 0 ? '' : fill(words.given, { facts: listNames(said, wordsOf(form), said.length) }),
    quote(lines.join('\n\n')),
    marked.some(({ whole }) => whole) ? words.aboutAll : '',
  ];
}

function describeLook({ style, look = {} }: WordParagraph, words: PageWords): string {
  const { fontFamily, fontSizePt, bold, color, background } = look;
  return [
    style === undefined ? undefined : fill(words.style, { style }),
    fontFamily,
    fontSizePt === undefined ? undefined : fill(words.points, { size: fontSizePt }),
    bold === true ? words.bold : undefined,
    color,
    background,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function site(pages: Readonly<Record<string, string>>, form: Form): readonly string[] {
  const marked = Object.entries(pages).map(([uri, html]) => ({ uri, ...readMarks(html) }));
  const found = marked.filter(({ whole, covered }) => whole || covered.length > 0).map(({ uri }) => code(uri));
  return [
    ...marked.flatMap(({ uri, plain }) => [code(uri), fence(plain, 'html')]),
    found.length === 0 ? '' : fill(pageWords[form].about, { names: listNames(found, wordsOf(form), found.length) }),
  ];
}

/** What holds while the example is read: options, profile, kind. */
function conditions({ options, profile, kind }: Example, form: Form): string {
  const words: PageWords = pageWords[form];
  const facts = [...flatten(options ?? {}), ...flatten(profile ?? {})].map(([name, value]) =>
    fill(words.fact, { name, value: code(value) }),
  );
  const kinds = isDocumentKind(kind) ? [fill(words.kind, { kind: wordsOf(form).kind[kind] })] : [];
  const all = [...kinds, ...facts];
  return all.length === 0 ? '' : fill(words.given, { facts: listNames(all, wordsOf(form), all.length) });
}

/** `{ name: { official: 'x' } }` as `name.official: x`. */
function flatten(value: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return flatten(inner, name);
    return [[name, typeof inner === 'string' ? inner : JSON.stringify(inner)] as const];
  });
}
