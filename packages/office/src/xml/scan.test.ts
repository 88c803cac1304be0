import { xmlLimits } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { textIn } from './element.ts';
import { elementsIn } from './scan.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const encode = (text: string) => new TextEncoder().encode(text);

/** The texts of the paragraphs of a part, and what was wrong with it. */
function read(xml: string | Uint8Array) {
  const { elements, complaints } = elementsIn('word/document.xml', typeof xml === 'string' ? encode(xml) : xml, 'w:p');
  return { texts: elements.map(textIn), complaints };
}
const complaint = (code: string, values = {}) => [{ code, values: { part: 'word/document.xml', ...values } }];

test('names are known by their namespace, whatever the prefix', () => {
  const strict = '<x:body xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:p>Hei</x:p></x:body>';
  const bare = '<body xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><p>Hei</p></body>';
  const other = '<w:body xmlns:w="urn:noe-annet"><w:p>Hei</w:p></w:body>';
  const inner = `<w:body ${w}><a xmlns:w="urn:noe-annet"><w:p>Nei</w:p></a><w:p>Hei</w:p></w:body>`;
  expect([strict, bare, other, inner].map((xml) => read(xml).texts)).toEqual([['Hei'], ['Hei'], [], ['Hei']]);
});

test('guard 2: UTF-8 and UTF-16 are read, with and without a byte order mark', () => {
  const xml = `<w:p ${w}>Blåbær 🫐</w:p>`;
  const utf16 = new Uint8Array(Uint16Array.from([...xml].flatMap((sign) => sign.split('').map((unit) => unit.charCodeAt(0)))).buffer);
  const bigEndian = utf16.map((_, at) => utf16[at ^ 1] ?? 0);
  const marked = new Uint8Array([0xff, 0xfe, ...utf16]);
  for (const bytes of [encode(xml), new Uint8Array([0xef, 0xbb, 0xbf, ...encode(xml)]), utf16, bigEndian, marked]) {
    expect(read(bytes)).toEqual({ texts: ['Blåbær 🫐'], complaints: [] });
  }
});

test('bytes that are not text in the encoding are said', () => {
  const bytes = encode(`<w:p ${w}>Bl?b?r</w:p>`).map((byte) => (byte === 0x3f ? 0xe5 : byte));
  expect(read(bytes)).toEqual({ texts: ['Bl\ufffdb\ufffdr'], complaints: complaint('xml-encoding') });
});

test('guard 2: a DOCTYPE is refused, and no entity is ever followed', () => {
  const xml = `<!DOCTYPE w:p [<!ENTITY a "aaaa">]><w:p ${w}>&a;</w:p>`;
  expect(read(xml)).toEqual({ texts: [], complaints: complaint('xml-doctype') });
});

test('XML that breaks off gives what was read until then', () => {
  const xml = `<w:body ${w}><w:p>Hel</w:p><w:p>Halv<w:r>`;
  expect(read(xml)).toMatchObject({ texts: ['Hel', 'Halv'], complaints: [{ code: 'xml-malformed' }] });
});

test('guard 2: elements deeper than a thousand are not read', () => {
  const deep = (depth: number) => `<w:p ${w}>${'<w:r>'.repeat(depth - 1)}Hei${'</w:r>'.repeat(depth - 1)}</w:p>`;
  expect(read(deep(xmlLimits.depth))).toEqual({ texts: ['Hei'], complaints: [] });
  expect(read(deep(xmlLimits.depth + 1))).toEqual({ texts: [''], complaints: complaint('xml-too-deep', { max: 1000 }) });
});

test('guard 2: a part with too many tokens is read up to the limit', () => {
  const { complaints } = elementsIn('word/document.xml', encode(`<w:body ${w}>${'<a/>'.repeat(xmlLimits.tokens)}</w:body>`), 'w:p');
  expect(complaints).toEqual(complaint('xml-too-long', { max: 5_000_000 }));
});

test('elements know how many of their name come before them, also in each other', () => {
  const { elements } = elementsIn('a', encode(`<w:body ${w}><w:p/><w:p><w:r><w:p/></w:r></w:p><w:p/></w:body>`), 'w:p');
  expect(elements.map((element) => element.order)).toEqual([0, 1, 3]);
});
