import { expect, test } from 'vitest';
import { align, type Syntax } from './align.ts';

/** The segments as `text@source`, with `~length` where the lengths differ. */
const shown = (raw: string, value: string, syntax: Syntax) =>
  align(raw, value, syntax).map((segment) => {
    const differs = segment.value.length === segment.sourceLength ? '' : `~${segment.sourceLength}`;
    return `${segment.value}@${segment.source}${differs}`;
  });

test('text that stands as it was written is one segment', () => {
  expect(shown('blå', 'blå', 'plain')).toEqual(['blå@0']);
  expect(align('', '', 'html')).toEqual([]);
});

test('a character reference is a segment of its own', () => {
  expect(shown('bl&aring; hav', 'blå hav', 'html')).toEqual(['bl@0', 'å@2~7', ' hav@9']);
  expect(shown('&#229;&#xE5;&#xe5', 'ååå', 'html')).toEqual(['å@0~6', 'å@6~6', 'å@12~5']);
  expect(shown('a&#128512;b', 'a😀b', 'markdown')).toEqual(['a@0', '😀@1~9', 'b@10']);
});

test('HTML reads old names without a semicolon, Markdown does not', () => {
  expect(shown('bl&aringa', 'blåa', 'html')).toEqual(['bl@0', 'å@2~6', 'a@8']);
  expect(shown('&notit; &notin; &not;;', '¬it; ∉ ¬;', 'html')).toEqual(['¬@0~4', 'it; @4', '∉@8~7', ' @15', '¬@16~5', ';@21']);
  expect(shown('bl&aringa &amp;', 'bl&aringa &', 'markdown')).toEqual(['bl&aringa @0', '&@10~5']);
});

test('an ampersand may stand for itself', () => {
  expect(shown('R&D &amp; A&ampB &amp;lt;', 'R&D & A&B &lt;', 'html')).toEqual([
    'R&D @0',
    '&@4~5',
    ' A@9',
    '&@11~4',
    'B @15',
    '&@17~5',
    'lt;@22',
  ]);
});

test('some names give two characters', () => {
  expect(shown('a&NotEqualTilde;&amp;&fjlig;', 'a≂̸&fj', 'html')).toEqual(['a@0', '≂̸@1~15', '&@16~5', 'fj@21~7']);
});

test('tags that the parser moved out of a text are stepped over', () => {
  expect(shown('foo</body title=">">bar<!-- > -->s', 'foobars', 'html')).toEqual(['foo@0', 'bar@20', 's@33']);
  expect(shown('a <b &lt;', 'a <b <', 'rcdata')).toEqual(['a <b @0', '<@5~4']);
});

test('the line break after <pre> is no text', () => {
  expect(shown('\n  a', '  a', 'html')).toEqual(['  a@1']);
});

test('line breaks and NUL become what the parser makes of them', () => {
  expect(shown('a\r\nb\rc\0', 'a\nb\nc\uFFFD', 'rcdata')).toEqual(['a@0', '\n@1~2', 'b\nc\uFFFD@3']);
  expect(shown('a\0b', 'ab', 'html')).toEqual(['a@0', 'b@2']);
});

test('Markdown has escapes, and marks before a continued line', () => {
  expect(shown('1\\. a\\b\n> > \\* c', '1. a\\b\n* c', 'markdown')).toEqual(['1@0', '.@1~2', ' a\\b\n@3', '*@12~2', ' c@14']);
  expect(shown('a  \n   b', 'a\nb', 'markdown')).toEqual(['a@0', '\n@3', 'b@7']);
});

test('a code span keeps its characters', () => {
  expect(shown('&amp;\\*\n> b\\|c', '&amp;\\* b|c', 'code')).toEqual(['&amp;\\* @0', 'b@10', '|@11~2', 'c@13']);
});

test('what cannot be laid side by side has no inside', () => {
  expect(shown('abc', 'xy', 'html')).toEqual(['xy@0~3']);
  expect(align('abc', 'xyz', 'html').every(({ value, sourceLength }) => value.length !== sourceLength)).toBe(true);
  expect(shown('', 'script', 'plain')).toEqual(['script@0~0']);
});
