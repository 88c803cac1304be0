import { blocks, type Document, nodesOf, textWithin } from '@klarsyn/core';
import { openPdf } from '@klarsyn/pdf';
import { readPdf } from '@klarsyn/reader-pdf';
import { type PdfSketch, writePdf } from '@klarsyn/workshop';
import { beforeAll, describe, expect, test } from 'vitest';
import { shownTagged, shownUntagged, tagged, unseen, untagged } from './canary.ts';

async function read(sketch: PdfSketch): Promise<Document> {
  const opened = await openPdf(writePdf(sketch));
  if (!opened.ok) throw new Error(opened.code);
  return readPdf({ uri: 'kanari.pdf', content: opened.content });
}

const textsIn = (document: Document) => blocks(document).map(({ text }) => text.plain);
const count = (texts: readonly string[], word: string) => texts.filter((text) => text.split(/\P{L}+/u).includes(word)).length;
const onceEach = (words: readonly string[]) => Object.fromEntries(words.map((word) => [word, 1]));
const counts = (document: Document, words: readonly string[]) =>
  Object.fromEntries(words.map((word) => [word, count(textsIn(document), word)]));
const order = (document: Document, words: readonly string[]) => {
  const text = textsIn(document).join(' ');
  return words.toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
};

describe('a tagged document', () => {
  let document: Document;
  beforeAll(async () => {
    document = await read(tagged);
  });

  test('every text that a reader sees is there once and only once, in the order of the tags', () => {
    expect(counts(document, shownTagged)).toEqual(onceEach(shownTagged));
    const named = shownTagged.filter((word) => word !== 'figurtekst' && word !== 'utenmerke');
    expect(order(document, named)).toEqual(named);
  });

  test('nothing that nobody sees is text', () => {
    expect(counts(document, unseen)).toEqual({ skjultlag: 0, usynlig: 0, alternativtekst: 0 });
  });

  test('what the file says of itself', () => {
    expect(document.title).toBe('Kanarifuglen');
    expect(document.declared).toBe('nb-NO');
    expect(document.pdf).toMatchObject({
      pages: 2,
      isTagged: true,
      showsTitle: true,
      universal: 1,
      bookmarks: 2,
      scanned: [],
      untagged: [1],
    });
  });

  test('structure becomes nodes', () => {
    expect(nodesOf(document, 'heading').map(({ level, text }) => [level, text.plain])).toEqual([[1, 'Dette er tittelen']]);
    expect(nodesOf(document, 'item').map((item) => textWithin(document, item))).toEqual(['Et listepunkt', 'Et andrepunkt']);
    expect(nodesOf(document, 'cell').map(({ header, text }) => [header, text.plain])).toEqual([
      [true, 'hodecelle'],
      [false, 'datacelle'],
    ]);
    expect(nodesOf(document, 'caption').map(({ text }) => text.plain)).toEqual(['bildetekst']);
    expect(nodesOf(document, 'image').map(({ alt, place }) => [alt, place.in === 'pdf' && place.box])).toEqual([
      ['alternativtekst', { x: 300, y: 192, width: 50, height: 50 }],
    ]);
    expect(nodesOf(document, 'link').map(({ href, label }) => [href, label])).toEqual([['https://fjordvik.example/soek', 'lenketekst']]);
    expect(nodesOf(document, 'region').map(({ region }) => region)).toEqual(['header', 'footnote', 'footer']);
  });

  test('languages, looks and places are told', () => {
    const [title] = nodesOf(document, 'heading');
    expect(title?.look).toMatchObject({ fontFamily: 'Helvetica', fontSizePt: 18, bold: true, color: '#0b477a', background: '#ffffff' });
    expect(title?.place).toMatchObject({ in: 'pdf', page: 1, box: { x: 70 } });
    expect(nodesOf(document, 'text').filter(({ declared }) => declared === 'nn').length).toBe(1);
  });

  test('a paragraph that goes on over the end of a page is one', () => {
    expect(textsIn(document)).toContain('Avsnittet fortsetter på nestesiden.');
  });
});

describe('a document without tags', () => {
  let document: Document;
  beforeAll(async () => {
    document = await read(untagged);
  });

  test('every text that a reader sees is there once and only once, in the order it is read', () => {
    expect(counts(document, shownUntagged)).toEqual(onceEach(shownUntagged));
    expect(order(document, shownUntagged)).toEqual(shownUntagged);
  });

  test('words parted at the end of a line are whole, and lines are paragraphs', () => {
    expect(textsIn(document)).toContain(
      'Den første venstrespalte er lang nok til at den er løpende tekst, og orddeling på slutten av ei linje er satt sammen igjen før en venstreslutt.',
    );
    expect(textsIn(document)).toContain('Den merkelapp: verdien');
  });

  test('headings and lists are guessed, headers and footers are apart', () => {
    expect(nodesOf(document, 'heading').map(({ text }) => text.plain)).toEqual(['Dette er overskriften']);
    expect(nodesOf(document, 'list').map(({ ordered }) => ordered)).toEqual([false, true]);
    expect(nodesOf(document, 'item').map((item) => textWithin(document, item))).toEqual([
      'Det første er kuleen',
      'Det andre er kuleto',
      'Det første er tallen',
      'Det andre er tallto',
    ]);
    expect(nodesOf(document, 'region').map(({ region }) => region)).toEqual(['header', 'footer']);
    expect(document.pdf).toMatchObject({ isTagged: false, showsTitle: false, universal: undefined });
  });
});

test('a comment and a field are told of, and are no text of the letter', async () => {
  const document = await read({
    isTagged: true,
    pages: [
      {
        items: [{ text: 'Skjema', x: 70, y: 700, mark: 0 }],
        tree: [
          { role: 'P', children: [0] },
          { role: 'Form', children: ['felt'] },
        ],
        annotations: [
          { name: 'felt', box: [70, 600, 200, 620], field: 'Tx', label: 'Navnet ditt' },
          { name: 'navnloest', box: [70, 500, 200, 520], field: 'Tx' },
          { name: 'merknad', box: [300, 600, 320, 620], isComment: true, label: 'Husk dette' },
        ],
      },
    ],
  });
  expect(nodesOf(document, 'control').map(({ type, label, html }) => [type, label, html?.attributes['name']])).toEqual([
    ['text', 'Navnet ditt', 'felt'],
    ['text', undefined, 'navnloest'],
  ]);
  expect(textsIn(document)).toEqual(['Skjema']);
  const [comment] = nodesOf(document, 'region');
  expect(comment?.region === 'comment' && textWithin(document, comment)).toBe('Husk dette');
});

test('a scan is known: with the text that was read from it, and without', async () => {
  const picture = { image: [0, 0, 595, 842] } as const;
  const bare = await read({ pages: [{ items: [picture] }] });
  expect(bare.pdf?.scanned).toEqual([1]);
  expect(textsIn(bare)).toEqual([]);
  const seen = await read({ pages: [{ items: [picture, { text: 'Dette er lest fra bildet.', x: 70, y: 700, mode: 3 }] }] });
  expect(seen.pdf?.scanned).toEqual([]);
  expect(textsIn(seen)).toEqual(['Dette er lest fra bildet.']);
});
