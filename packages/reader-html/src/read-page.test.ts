import { type Block, blocks, type Document, type RecordedElement, type RecordedNode, type Recording } from '@klarsyn/core';
import { faultsOf, outline } from '@klarsyn/core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml, readPage } from './index.ts';
import { parse } from './parse.ts';
import { isElement, isText, type PlainElement, type PlainNode } from './tree.ts';

const box = { x: 0, y: 0, width: 100, height: 20 };
const inline = new Set('a b i em strong span code img button input select label q small'.split(' '));
const notShown = new Set('head title meta script style template noscript option'.split(' '));

/** An element as the browser would write it down. */
function element(tag: string, attributes: Readonly<Record<string, string>>, ...children: RecordedNode[]): RecordedElement {
  const id = attributes['id'];
  const selector = id === undefined ? tag : `#${id}`;
  if (notShown.has(tag) || attributes['hidden'] !== undefined) return { tag, attributes, children, selector, display: 'none' };
  return { tag, attributes, children, selector, display: inline.has(tag) ? 'inline' : 'block', box };
}
const text = (written: string): RecordedNode => ({ text: written });

const recording = (root: RecordedElement, rest: Partial<Recording> = {}): Recording => ({
  version: 1,
  url: 'https://vik.no/',
  status: 200,
  title: '',
  viewport: { width: 1280, height: 720 },
  root,
  audits: [],
  probes: {},
  complaints: [],
  ...rest,
});

/** The page that a browser without scripts has of a source: what the parser gives. */
function rendered(node: PlainNode): RecordedNode {
  if (isText(node)) return text(node.text);
  return isElement(node) ? renderedElement(node) : { comment: node.comment };
}
const renderedElement = ({ tag, attributes, children }: PlainElement): RecordedElement =>
  element(tag, attributes, ...children.map(rendered));
const opened = (source: string) => renderedElement(parse(source).root);

const read = (source: string, root: RecordedElement, rest: Partial<Recording> = {}): Document => {
  const document = readPage({ uri: 'side.html', recording: recording(root, rest), source });
  expect(faultsOf(document, source)).toEqual([]);
  return document;
};

test('a page without a source has places on the page', () => {
  const root = element(
    'html',
    { lang: 'nb' },
    element('head', {}, element('title', {}, text('Vik'))),
    element('body', {}, element('p', { id: 'a' }, text('Hei  '), element('a', { href: 'x' }, text('du')))),
  );
  const document = readPage({ uri: 'https://vik.no/', recording: recording(root, { title: 'Vik kommune' }) });
  expect(faultsOf(document, '')).toEqual([]);
  expect(outline(document)).toMatchInlineSnapshot(`
    "root<html> html
      region<title> title region="title"
        paragraph title "Vik"
      section<body> body
        paragraph<p> #a "Hei du"
          link<a> a href="x" label="du""
  `);
  const { format, title, declared, lines } = document;
  expect({ format, title, declared, lines }).toEqual({ format: 'page', title: 'Vik kommune', declared: 'nb', lines: undefined });
});

test('look, access and box go with the node', () => {
  const look = { fontFamily: 'Arial', fontSizePt: 12, bold: false, color: '#000000', background: '#ffffff' };
  const access = { role: 'paragraph', name: '', hidden: false };
  const root = element('html', {}, element('body', {}, { ...element('p', {}, text('Hei')), look, access }));
  const [, , paragraph] = readPage({ uri: 'x', recording: recording(root) }).nodes;
  expect(paragraph).toMatchObject({ kind: 'paragraph', look: { ...look, box }, access, place: { in: 'page', selector: 'p', box } });
});

test('what the style sheet shows as a block is one, and the other way round', () => {
  const span = { ...element('span', {}, text('blokk')), display: 'block' };
  const div = { ...element('div', {}, text('linje')), display: 'inline' };
  const root = element('html', {}, element('body', {}, span, text('så en '), div));
  const document = readPage({ uri: 'x', recording: recording(root) });
  expect(blocks(document).map(({ text: { plain } }) => plain)).toEqual(['blokk', 'så en linje']);
});

test('what is not shown gives no text; what is shown inside it does', () => {
  const { box: _, ...invisible } = element('div', {}, text('usynlig'), element('p', {}, text('synlig')));
  const menu = { ...element('nav', {}, element('p', {}, text('lukket'))), display: 'none' };
  const root = element('html', {}, element('body', {}, invisible, menu, element('select', {}, element('option', {}, text('valg')))));
  const document = readPage({ uri: 'x', recording: recording(root) });
  expect(blocks(document).map(({ text: { plain } }) => plain)).toEqual(['synlig', 'valg']);
});

test('audits belong to the node of their element, or to the nearest one above', () => {
  const root = element(
    'html',
    {},
    element('head', {}, element('title', {})),
    element('body', {}, element('table', {}, element('tbody', {}, element('tr', {}, element('td', {}, element('br', {})))))),
  );
  const audits = [...Array.from({ length: 9 }, (_, index) => index), undefined].map((at) => ({
    engine: 'e',
    rule: 'r',
    outcome: 'failed' as const,
    element: at,
  }));
  const document = readPage({ uri: 'x', recording: recording(root, { audits }) });
  expect(outline(document)).toMatchInlineSnapshot(`
    "root<html> html
      region<title> title region="title"
      section<body> body
        table<table> table
          row<tr> tr
            cell<td> td "" header=false"
  `);
  expect(document.audits?.map(({ node }) => node)).toEqual([0, 0, 1, 2, 3, 3, 4, 5, 5, undefined]);
});

test('the content of a frame is read in its frame', () => {
  const inside = { ...element('html', {}, element('body', {}, element('p', {}, text('inni')))), frames: ['iframe'] };
  const document = readPage({
    uri: 'x',
    recording: recording(element('html', {}, element('body', {}, element('iframe', { title: 'Kart' }, inside)))),
  });
  expect(outline(document)).toMatchInlineSnapshot(`
    "root<html> html
      section<body> body
        frame<iframe> iframe title="Kart" src=undefined
          section<html> html
            section<body> body
              paragraph<p> p "inni""
  `);
});

test('a local page that no script changed reads as its source does, with places on the page beside', () => {
  const source =
    '<!-- klarsyn-av a/b: c -->\n<h1>Bl&aring; <em>by</em></h1>\n<ul><li>en<li>to</ul><p hidden>x<table><tr><td>1</table>{{felt}}';
  const document = read(source, opened(source));
  const withoutPage = outline(document).replace(/(\d–\d+) [a-z#][\w#]*/g, '$1');
  const body = /^ {2}section<body>.*\n/m;
  expect(withoutPage.replace(body, '').replace(/^ {4}/gm, '  ')).toBe(outline(readHtml({ uri: 'x', source })));
  expect(document.format).toBe('html');
  expect(document.directives.map(({ covers }) => covers)).toEqual([2]);
});

test('what scripts added has a place on the page alone; the rest keeps its place in the source', () => {
  const source = '<h1>Vik</h1><p id=a>Laster …</p><ul><li>en<li>to</ul>';
  const root = element(
    'html',
    {},
    element('head', {}),
    element(
      'body',
      {},
      element('div', { id: 'cookies' }, text('Godta')),
      element('h1', {}, text('Vik')),
      element('p', { id: 'a' }, text('Ferdig')),
      element('ul', {}, element('li', {}, text('null')), element('li', {}, text('en')), element('li', {}, text('to'))),
    ),
  );
  expect(outline(read(source, root))).toMatchInlineSnapshot(`
    "root<html> 0–53 html
      section<body> 0–53 body
        section<div> #cookies
          paragraph #cookies "Godta"
        heading<h1> 0–12 h1 "Vik" level=1
        paragraph<p> 12–32 #a "Ferdig"
        list<ul> 32–53 ul ordered=false
          item<li> li
            paragraph li "null"
          item<li> 36–42 li
            paragraph 40–42 li "en"
          item<li> 42–48 li
            paragraph 46–48 li "to""
  `);
});

test('what scripts moved and wrapped is found again', () => {
  const source = '<p>første avsnitt</p><p>andre <b>avsnitt</b></p><div id=k>kart</div>';
  const root = element(
    'html',
    {},
    element(
      'body',
      {},
      element('div', { id: 'k' }, text('nytt')),
      element(
        'main',
        { id: 'm' },
        element('p', {}, text('første avsnitt')),
        element('section', {}, element('p', {}, text('andre '), element('b', {}, text('avsnitt')))),
      ),
    ),
  );
  expect(outline(read(source, root))).toMatchInlineSnapshot(`
    "root<html> 0–68 html
      section<body> 0–68 body
        section<div> 48–68 #k
          paragraph 48–68 #k "nytt"
        region<main> #m region="main"
          paragraph<p> 0–21 p "første avsnitt"
          section<section> section
            paragraph<p> 21–48 p "andre avsnitt"
              strong<b> 30–44 b"
  `);
});

test('text that a script wrote is tied to its block, not to characters of the source', () => {
  const source = '<p>gammel</p>';
  const root = element('html', {}, element('body', {}, element('p', {}, text('ny  tekst'), element('b', {}, text('her')))));
  const [block] = blocks(read(source, root)) as [Block];
  expect(block.text).toEqual({
    plain: 'ny teksther',
    pieces: [
      { start: 0, length: 8, node: block.id, source: 0, sourceLength: 0 },
      { start: 8, length: 3, node: block.id + 1, source: 0, sourceLength: 0 },
    ],
  });
});

test('a recorded page that is too deep or too large is cut, and its audits go to what is left', () => {
  const deep = Array.from({ length: 600 }).reduce<RecordedElement>((inside) => element('div', {}, inside), element('p', {}, text('x')));
  const audits = [{ engine: 'e', rule: 'r', outcome: 'failed' as const, element: 590 }];
  const document = readPage({ uri: 'x', recording: recording(element('html', {}, deep), { audits }) });
  expect(document.complaints).toEqual([{ code: 'html-too-deep', values: { limit: 512 } }]);
  expect(document.audits?.map(({ node }) => node)).toEqual([511]);
});

test('whatever a script did, the document is sound', () => {
  const pieces = fc.constantFrom(
    '<p>en</p>',
    '<p id=a>to',
    '<ul><li>x<li>y</ul>',
    '<b>fet</b>',
    'tekst &amp; ',
    '<div><p>z</p>',
    '</div>',
    '<br>',
    '<span hidden>q</span>',
  );
  const sources = fc.array(pieces, { maxLength: 10 }).map((all) => all.join(''));
  fc.assert(
    fc.property(sources, sources, (source, other) => {
      read(source, opened(other));
    }),
    { seed: 20260105, numRuns: 200 },
  );
});
