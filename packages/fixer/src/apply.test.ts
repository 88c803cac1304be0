import { lineStarts, type PlacedFix, pointAt } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { applyFixes } from './index.ts';

/** A fix of one edit at offsets of the source. */
function fixAt(source: string, start: number, end: number, replacement: string): PlacedFix {
  const lines = lineStarts(source);
  return { safe: true, edits: [{ place: { in: 'text', start: pointAt(lines, start), end: pointAt(lines, end) }, replacement }] };
}

/** A fix that changes each of some words, where they first stand in the source. */
function fixOf(source: string, words: Readonly<Record<string, string>>, safe = true): PlacedFix {
  const edits = Object.entries(words).flatMap(([word, replacement]) => {
    const start = source.indexOf(word);
    return fixAt(source, start, start + word.length, replacement).edits;
  });
  return { safe, edits };
}

const text = { format: 'text', safeOnly: false } as const;

test('fixes go in wherever they stand, whatever their order', () => {
  const source = 'Vi skriver vedrørende søknaden.\nRing 987 65 432.';
  const fixes = [fixOf(source, { '987 65 432': '98 76 54 32' }), fixOf(source, { vedrørende: 'om' })];
  expect(applyFixes(source, fixes, text)).toEqual({ text: 'Vi skriver om søknaden.\nRing 98 76 54 32.', applied: 2, left: 0 });
});

test('of two fixes that meet, the first goes in and the other is left whole', () => {
  const source = 'i henhold til loven §3';
  const fixes = [fixOf(source, { 'i henhold til': 'etter' }), fixOf(source, { henhold: 'samsvar', '§3': '§ 3' })];
  expect(applyFixes(source, fixes, text)).toEqual({ text: 'etter loven §3', applied: 1, left: 1 });
});

test('two additions at one point meet; two words side by side do not', () => {
  const source = '§13';
  const add = fixAt(source, 0, 0, ' ');
  expect(applyFixes(source, [add, add], text)).toEqual({ text: ' §13', applied: 1, left: 1 });
  expect(applyFixes(source, [fixOf(source, { '§': 'paragraf ' }), fixOf(source, { '13': '12' })], text).text).toBe('paragraf 12');
});

test('only safe fixes go in when only safe ones are asked for', () => {
  const source = 'benytter iht.';
  const fixes = [fixOf(source, { benytter: 'bruker' }, false), fixOf(source, { 'iht.': 'etter' })];
  expect(applyFixes(source, fixes, { format: 'text', safeOnly: true })).toEqual({ text: 'benytter etter', applied: 1, left: 1 });
});

test('HTML is escaped; other formats are written as they are', () => {
  const source = '<p>A og B</p>';
  expect(applyFixes(source, [fixOf(source, { og: '& <' })], { format: 'html', safeOnly: true }).text).toBe('<p>A &amp; &lt; B</p>');
  expect(applyFixes('A og B', [fixOf('A og B', { og: '& <' })], { format: 'markdown', safeOnly: true }).text).toBe('A & < B');
});

test('a fix that would cut through markup is left', () => {
  const html = '<p>i <em>henhold til</em> loven</p>';
  expect(applyFixes(html, [fixOf(html, { 'i <em>henhold til': 'etter' })], { format: 'html', safeOnly: true })).toEqual({
    text: html,
    applied: 0,
    left: 1,
  });
  const markdown = 'i **henhold** til loven';
  expect(applyFixes(markdown, [fixOf(markdown, { 'i **henhold** til': 'etter' })], { format: 'markdown', safeOnly: true }).left).toBe(1);
});

test('a fix outside the source, or in a Word paragraph, is left', () => {
  const word: PlacedFix = {
    safe: true,
    edits: [{ place: { in: 'docx', part: 'word/document.xml', paragraph: 0, start: 0, end: 2 }, replacement: 'om' }],
  };
  const far = fixAt('a long text', 7, 11, 'x');
  expect(applyFixes('ad', [word, far], text)).toEqual({ text: 'ad', applied: 0, left: 2 });
});

test('fifty thousand fixes in a text of a megabyte, in no order', { timeout: 20_000 }, () => {
  const source = 'Møtet er kl 15. I dag.\n'.repeat(50_000);
  const lines = lineStarts(source);
  const fixes = [...source.matchAll(/kl/g)].map(({ index }): PlacedFix => {
    const place = { in: 'text' as const, start: pointAt(lines, index), end: pointAt(lines, index + 2) };
    return { safe: true, edits: [{ place, replacement: 'kl.' }] };
  });
  const mixed = fixes.map((_, at) => fixes[(at * 7919) % fixes.length] as PlacedFix);
  expect(applyFixes(source, mixed, text)).toEqual({ text: source.replaceAll('kl', 'kl.'), applied: 50_000, left: 0 });
});
