import { expect, test } from 'vitest';
import { faultsOf, outline } from '../testing/index.ts';
import type { Syntax } from './align.ts';
import { DocumentBuilder, type Draft } from './build.ts';
import { textPlaces } from './place.ts';
import { addProse } from './prose.ts';
import { children, descendants, headingAbove, nodeOf, textWithin } from './walk.ts';

/** Builds a document over a source by the steps of a reader. */
function built(source: string, steps: (tools: ReturnType<typeof toolsFor>) => void) {
  const tools = toolsFor(source);
  tools.open({ kind: 'root' }, 0, source.length);
  steps(tools);
  const { lines } = textPlaces(source);
  const rest = {
    uri: 'x',
    format: 'html',
    declared: undefined,
    title: undefined,
    meta: {},
    lines,
    directives: [],
    complaints: [],
  } as const;
  const document = tools.builder.finish(rest);
  expect(faultsOf(document, source)).toEqual([]);
  return document;
}

function toolsFor(source: string) {
  const builder = new DocumentBuilder();
  const { place } = textPlaces(source);
  const open = (draft: object, start: number, end: number) =>
    builder.open({ declared: undefined, place: place(start, end), ...draft } as Draft);
  const prose = (value: string, raw: string, start: number, syntax: Syntax = 'html') =>
    addProse(builder, { value, raw, source: start, syntax, collapse: true, declared: undefined, place });
  return { builder, open, prose, place };
}

test('nodes know their parent and where their descendants end', () => {
  const document = built('# A\n\nB', ({ builder, open, prose }) => {
    open({ kind: 'heading', level: 1 }, 0, 3);
    open({ kind: 'emphasis' }, 2, 3);
    prose('A', 'A', 2);
    builder.close();
    builder.close();
    open({ kind: 'paragraph' }, 5, 6);
    prose('B', 'B', 5);
  });
  expect(outline(document)).toMatchInlineSnapshot(`
    "root 0–6
      heading 0–3 "A" level=1
        emphasis 2–3
      paragraph 5–6 "B""
  `);
  expect(children(document, nodeOf(document, 0)).map(({ id }) => id)).toEqual([1, 3]);
  expect(descendants(document, nodeOf(document, 1)).map(({ kind }) => kind)).toEqual(['emphasis']);
  expect(headingAbove(document, nodeOf(document, 3))?.id).toBe(1);
  expect(textWithin(document, nodeOf(document, 0))).toBe('A\nB');
});

test('white space collapses across inline nodes, and pieces tell which node they belong to', () => {
  const document = built(' a  <b> b </b>\n c ', ({ builder, open, prose }) => {
    open({ kind: 'paragraph' }, 0, 18);
    prose(' a  ', ' a  ', 0);
    open({ kind: 'strong' }, 4, 14);
    prose(' b ', ' b ', 7);
    builder.close();
    prose('\n c ', '\n c ', 14);
  });
  expect(nodeOf(document, 1)).toMatchObject({
    text: {
      plain: 'a b c',
      pieces: [
        { start: 0, length: 1, node: 1, source: 1, sourceLength: 1 },
        { start: 1, length: 1, node: 1, source: 2, sourceLength: 2 },
        { start: 2, length: 2, node: 2, source: 8, sourceLength: 2 },
        { start: 4, length: 1, node: 1, source: 16, sourceLength: 1 },
      ],
    },
  });
});

test('a merge field is a node, also where its braces are written as references', () => {
  const document = built('til &#123;navn} nå', ({ open, prose }) => {
    open({ kind: 'paragraph' }, 0, 18);
    prose('til {navn} nå', 'til &#123;navn} nå', 0);
  });
  expect(outline(document)).toMatchInlineSnapshot(`
    "root 0–18
      paragraph 0–18 "til {navn} nå"
        field 4–15 name="navn" form="brace""
  `);
});

test('text in a list item without a paragraph belongs to no block outside', () => {
  const { builder, open } = toolsFor('abc');
  open({ kind: 'cell', header: false }, 0, 3);
  const outside = builder.block;
  open({ kind: 'link', href: '', label: '' }, 0, 3);
  expect(builder.block).toBe(outside);
  open({ kind: 'item' }, 0, 3);
  expect(builder.block).toBeUndefined();
});

test('a suppression covers the next node beside it, or the block it stands first in', () => {
  const source = 'abcdefghij';
  const document = built(source, ({ builder, open, prose, place }) => {
    const comment = (rule: string) => builder.comment(` klarsyn-av ${rule}: grunn `, place(0, 1));
    comment('a/next');
    builder.comment('en vanlig kommentar', place(0, 1));
    open({ kind: 'section' }, 1, 2);
    comment('a/last');
    builder.close();
    open({ kind: 'paragraph' }, 2, 9);
    comment('a/first');
    prose('c', 'c', 2);
    comment('a/inside');
    open({ kind: 'strong' }, 3, 4);
  });
  expect(document.directives.map(({ rules, reason, covers }) => [rules[0], reason, covers])).toEqual([
    ['a/next', 'grunn', 1],
    ['a/last', 'grunn', undefined],
    ['a/first', 'grunn', 2],
    ['a/inside', 'grunn', 3],
  ]);
});

test('closing what was never opened is a bug, and says so', () => {
  expect(() => new DocumentBuilder().close()).toThrow(RangeError);
});
