import { type Document, DocumentBuilder, isBlock, type Place, pointAt, textPlaces } from '@klarsyn/core';
import { bareOutline } from '@klarsyn/core/testing';
import { expect, test } from 'vitest';
import { type HandMade, handMadeMail } from '../test/hand-made.ts';
import { attachmentsOf } from './attachments.ts';
import { shownDate } from './headers.ts';
import { readEml } from './read-eml.ts';

/** A reader of parts that is no more than this test needs: a block for each line that is not empty, tags left out. */
function readLines(source: string): Document {
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared: /<html lang="(..)"/.exec(source)?.[1], place: place(0, source.length) });
  for (const { 0: line, index } of source.matchAll(/[^\r\n<>]*[^\r\n<> ][^\r\n<>]*(?![^<]*>)/g)) {
    builder.open({ kind: 'paragraph', declared: undefined, place: place(index, index + line.length) });
    builder.block?.add(line, builder.current, index, line.length);
    builder.close();
  }
  const declared = /<html lang="(..)"/.exec(source)?.[1];
  return builder.finish({ uri: 'a', format: 'html', declared, title: undefined, meta: {}, lines, directives: [], complaints: [] });
}
const read = (mail: HandMade) => readEml({ uri: 'brev.eml', bytes: handMadeMail(mail), readers: { html: readLines, text: readLines } });
const texts = ({ nodes }: Document) => nodes.filter(isBlock).map(({ text }) => text.plain);

test('sender, day and subject come first, then the HTML, then what only the text says', async () => {
  const document = await read({
    headers: [
      'From: =?utf-8?q?Fjordvik_kommune?= <post@fjordvik.example>',
      'To: Ola Nordmann <ola@example.com>',
      'Subject: =?utf-8?q?S=C3=B8knad?=',
      'Date: Tue, 3 Mar 2027 00:30:00 +0100',
    ],
    html: '<html lang="nn"><p>Du får svar.</p><p>Det tek tre veker.</p></html>',
    text: 'DU FÅR SVAR\n\n* Det tek tre veker. Dette står berre her. Det tek tre veker.\n',
  });
  expect(bareOutline(document)).toMatchInlineSnapshot(`
    "root
      region region=header
        paragraph "Fjordvik kommune"
        paragraph "3. mars 2027"
      region region=title
        paragraph "Søknad"
      section
        paragraph "Du får svar."
        paragraph "Det tek tre veker."
      section
        paragraph "Dette står berre her.""
  `);
  expect(document).toMatchObject({ format: 'eml', declared: 'nn', title: 'Søknad', complaints: [] });
  expect(document.meta).toEqual({
    title: 'Søknad',
    author: 'Fjordvik kommune',
    properties: {
      from: 'Fjordvik kommune <post@fjordvik.example>',
      to: 'Ola Nordmann <ola@example.com>',
      date: '2027-03-02T23:30:00.000Z',
    },
  });
});

test('a subject that the text says too is read once', async () => {
  const headers = ['Subject: Vedtak om plass'];
  expect(texts(await read({ headers, text: 'Vedtak om plass\nDu får plass.' }))).toEqual(['Vedtak om plass', 'Du får plass.']);
  expect(texts(await read({ headers, html: '<p>VEDTAK OM PLASS</p>' }))).toEqual(['VEDTAK OM PLASS']);
});

test('each place is a line and column of its part', async () => {
  const document = await read({
    headers: ['From: A <a@fjordvik.example>', 'Subject: Emnet'],
    html: '<p>\nFørste</p>',
    text: 'Første\nBare her',
  });
  const shown = (place: Place) => (place.in === 'eml' ? `${place.part} ${place.inner.start.line}:${place.inner.start.column}` : place.in);
  expect(document.nodes.filter(isBlock).map((block) => `${block.text.plain} ${shown(block.place)}`)).toEqual([
    'A headers 1:7',
    'Emnet headers 2:10',
    'Første html 2:1',
    'Bare her text 2:1',
  ]);
  for (const block of document.nodes.filter(isBlock)) {
    const lines = document.partLines?.[block.place.in === 'eml' ? block.place.part : ''] ?? [];
    const [piece] = block.text.pieces;
    expect(block.place.in === 'eml' && block.place.inner.start).toEqual(pointAt(lines, piece?.source ?? -1));
  }
});

test('the signature of the mail program stands apart, and what others wrote is left out', async () => {
  const text = 'Hei.\n-- \nKari Moe\nFjordvik kommune\n\n> Du skrev vedrørende saken.\n';
  expect(bareOutline(await read({ headers: [], text }))).toMatchInlineSnapshot(`
    "root
      section
        paragraph "Hei."
      region region=signature
        paragraph "Kari Moe"
        paragraph "Fjordvik kommune""
  `);
  const answer = 'Takk.\n\n-----Opprinnelig melding-----\nFra: Ola\n\nHei.';
  expect(texts(await read({ headers: [], text: answer }))).toEqual(['Takk.']);
});

test('what hangs on it keeps its name, without folders; an e-mail in an e-mail is one', async () => {
  const inner = 'Subject: Indre\n\nHei fra innsiden.';
  const files = { 'brev.md': '# Brev', '../../etc/vedtak.docx': new Uint8Array([1, 2, 3]), 'sendt.eml': inner };
  const attachments = await attachmentsOf(handMadeMail({ text: 'Se vedlegg.', files }));
  expect(attachments.map(({ name, bytes }) => [name, bytes.length])).toEqual([
    ['brev.md', 7],
    ['vedtak.docx', 3],
    ['sendt.eml', 34],
  ]);
  expect(texts(await read({ headers: [], text: 'Se vedlegg.', files }))).toEqual(['Se vedlegg.']);
});

test('the day is the sender’s own', () => {
  expect(['Tue, 3 Mar 2027 00:30:00 +0100', '14 Oct 2026 12:00 GMT', 'i går', '3 Foo 2027'].map(shownDate)).toEqual([
    '3. mars 2027',
    '14. oktober 2026',
    undefined,
    undefined,
  ]);
});

test('headers without end are read in no time', async () => {
  const bytes = new TextEncoder().encode(`${'Date: Tue, 3 Mar 2027 10:00:00 +0100\r\n'.repeat(6000)}\r\nHei.`);
  const before = process.cpuUsage();
  const { nodes } = await readEml({ uri: 'a.eml', bytes, readers: { html: readLines, text: readLines } });
  expect(nodes[0]?.kind).toBe('root');
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});

test('limits: too deep, too many headers and too much text are said, and never thrown', async () => {
  const nested = Array.from({ length: 60 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('');
  const parse = (source: string) =>
    readEml({ uri: 'a.eml', bytes: new TextEncoder().encode(source), readers: { html: readLines, text: readLines } });
  expect((await parse(nested)).complaints).toMatchObject([{ code: 'eml-broken' }]);
  expect((await parse(`X-A: ${'a'.repeat(2 * 1024 * 1024)}\n\nHei`)).complaints).toMatchObject([{ code: 'eml-broken' }]);
  expect((await parse(`Subject: a\n\n${'Hei på deg. '.repeat(1_000_000)}`)).complaints).toEqual([
    { code: 'eml-part-too-long', values: { part: 'text', max: 10 * 1024 * 1024 } },
  ]);
  expect((await parse('Subject: a\n\n')).complaints).toEqual([{ code: 'eml-no-text' }]);
});
