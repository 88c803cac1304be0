import { expect, test } from 'vitest';
import type { Document } from '../model/index.ts';
import { snippetOf } from './snippet.ts';

/** A document of the root, one element, and the text in it. */
function page(tag: string, attributes: Readonly<Record<string, string>>, text = '', inside = 0): Document {
  const pieces = [{ start: 0, length: text.length, node: 1, source: 0, sourceLength: text.length }];
  const element = { id: 1, parent: 0, end: 2 + inside, kind: 'paragraph', html: { tag, attributes }, text: { plain: text, pieces } };
  return { nodes: [{ id: 0, end: 2, kind: 'root', html: { tag: 'html', attributes: {} } }, element] } as unknown as Document;
}

test('the element with its attributes and text', () => {
  expect(snippetOf(page('a', { href: '/kart', class: '' }, 'Kart'), 1)).toBe('<a href="/kart" class>Kart</a>');
  expect(snippetOf(page('img', { src: 'a.png' }), 1)).toBe('<img src="a.png">');
});

test('it is never longer than 80 characters, and says where it is cut', () => {
  const long = snippetOf(page('a', { href: `/${'x'.repeat(90)}`, title: 'y'.repeat(90) }, 'Les mer om dette'), 1) ?? '';
  expect([...long]).toHaveLength(80);
  expect(long).toMatch(/^<a href="\/x+…" title="y+…$/);
  expect(snippetOf(page('p', {}, 'Et langt avsnitt om hvordan du søker om plass i barnehagen, og hva det koster deg'), 1)).toMatch(
    /…<\/p>$/,
  );
});

test('personal numbers and the values of query strings are hidden', () => {
  expect(snippetOf(page('a', { href: '/sok?fnr=31129956715' }, 'Sak 31129956715'), 1)).toBe('<a href="/sok?fnr=•••••">Sak 311299•••••</a>');
});

test('words have no snippet, unless a criterion of WCAG is about them; the page as a whole has none', () => {
  const text = page('p', {}, 'Grå tekst');
  const span = { node: 1, start: 0, end: 3 };
  expect(snippetOf(text, span)).toBeUndefined();
  expect(snippetOf(text, span, ['wcag-1.4.3'])).toBe('<p>Grå tekst</p>');
  expect(snippetOf(text, 0)).toBeUndefined();
});
