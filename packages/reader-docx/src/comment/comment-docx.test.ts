import { isBlock, sourceOf, type WordPlace } from '@klarsyn/core';
import { scanXml } from '@klarsyn/office';
import { expect, test } from 'vitest';
import { canary } from '../../test/canary.ts';
import { handMadeParts, p } from '../../test/hand-made.ts';
import type { Parts } from '../package/relations.ts';
import { readDocx } from '../read-docx.ts';
import { commentDocx } from './comment-docx.ts';
import type { Note } from './note.ts';

const date = '2026-11-24T12:00:00Z';
const main = 'word/document.xml';
const place = (start: number, end: number, paragraph = 0, part = main): WordPlace => ({ in: 'docx', part, paragraph, start, end });
const note = (at: WordPlace | undefined, more: Partial<Note> = {}): Note => ({
  place: at,
  lines: [
    { text: 'Ordet er langt.', weight: 'heavy' },
    { text: 'klarsprak/langt-ord', weight: 'light' },
  ],
  about: 'Gjelder «ordet».',
  ...more,
});
const text = (parts: Parts, name: string) => new TextDecoder().decode(parts.get(name));
const bytes = (xml: string) => new TextEncoder().encode(xml);

/** The file after the comments, whole. */
function commented(parts: Parts, ...notes: readonly Note[]): Map<string, Uint8Array> {
  const result = commentDocx(parts, notes, date);
  if (!result.ok) throw new Error(result.code);
  return new Map([...parts, ...result.parts]);
}
const bodyOf = (parts: Parts) => /<w:body>(.*)<\/w:body>/s.exec(text(parts, main))?.[1];
/** The body with the marks of comments as signs: `[0 0]*`. */
const marked = (parts: Parts) =>
  bodyOf(parts)
    ?.replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '[$1 ')
    .replace(/<w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="\1"\/><\/w:r>/g, ' $1]');
const texts = (parts: Parts) =>
  readDocx({ uri: 'brev.docx', parts })
    .nodes.filter(isBlock)
    .map((block) => block.text.plain);

test('a comment stands round its words, in runs that look as before', () => {
  const parts = handMadeParts({ body: p('Vi viser til søknaden.', '', '<w:b/>') });
  expect(marked(commented(parts, note(place(3, 8))))).toBe(
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Vi </w:t></w:r>[0 ' +
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">viser</w:t></w:r> 0]' +
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> til søknaden.</w:t></w:r></w:p>',
  );
});

test('what the comment says stands in a part of its own, which the file now knows of', () => {
  const parts = handMadeParts({ body: p('Hei &amp; hå') });
  const after = commented(parts, note(place(0, 3), { lines: [{ text: '«Hei» & <hå>', weight: 'heavy' }, { text: 'brev/hilsen' }] }));
  expect(text(after, 'word/comments.xml')).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      '<w:comment w:id="0" w:author="Klarsyn" w:date="2026-11-24T12:00:00Z" w:initials="K"><w:p><w:r><w:annotationRef/></w:r>' +
      '<w:r><w:rPr><w:b/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">«Hei» &amp; &lt;hå&gt;</w:t></w:r></w:p>' +
      '<w:p><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">brev/hilsen</w:t></w:r></w:p></w:comment></w:comments>',
  );
  expect(text(after, 'word/_rels/document.xml.rels')).toMatch(/relationships\/comments" Target="comments.xml"\/><\/Relationships>$/);
  expect(text(after, '[Content_Types].xml')).toMatch(/PartName="\/word\/comments.xml"[^>]*\/><\/Types>$/);
});

test('references and signs above U+FFFF are never cut', () => {
  const parts = handMadeParts({ body: p('A &amp; B&#x1F600;C 🫐 d') });
  const cut = marked(commented(parts, note(place(2, 3)), note(place(5, 7)), note(place(9, 11))));
  expect(cut?.match(/\[\d .*? \d\]/g)?.map((range) => range.replace(/<[^>]*>/g, ''))).toEqual([
    '[0 &amp; 0]',
    '[1 &#x1F600; 1]',
    '[2 🫐 2]',
  ]);
});

test('comments may lie over each other and over several runs', () => {
  const parts = handMadeParts({ body: '<w:p><w:r><w:t>Vi vis</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>er til</w:t></w:r></w:p>' });
  const plain = marked(commented(parts, note(place(0, 8)), note(place(3, 12)), note(place(3, 8))))?.replace(/<[^>]*>/g, '');
  expect(plain).toBe('[0 Vi [1 [2 viser 0] 2] til 1]');
});

test('a comment at a picture stands round the picture', () => {
  const picture = '<w:r><w:drawing><wp:inline><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>';
  const after = marked(commented(handMadeParts({ body: `<w:p><w:r><w:t>Se her</w:t></w:r>${picture}</w:p>` }), note(place(6, 6))));
  expect(after).toBe(`<w:p><w:r><w:t>Se her</w:t></w:r>[0 ${picture} 0]</w:p>`);
});

test('running again gives the same file, to the byte', () => {
  const parts = handMadeParts(canary);
  const notes = readDocx({ uri: 'a', parts })
    .nodes.filter(isBlock)
    .map((block) => note(block.place as WordPlace));
  const once = commented(parts, ...notes, note(place(2, 5)), note(undefined));
  expect(
    commented(once, ...notes, note(place(2, 5)), note(undefined))
      .values()
      .map((part) => new TextDecoder().decode(part))
      .toArray(),
  ).toEqual(
    once
      .values()
      .map((part) => new TextDecoder().decode(part))
      .toArray(),
  );
});

test('without findings the comments of the last run go, and the text is as it was', () => {
  const parts = handMadeParts({ body: p('Vi viser til søknaden.') });
  const after = commented(commented(parts, note(place(0, 22))));
  expect(bodyOf(after)).toBe(bodyOf(parts));
  expect(text(after, 'word/comments.xml')).not.toContain('Klarsyn');
});

test('every text of the canary letter is the same with comments on each, no mark stands in a content control, and no other part is touched', () => {
  const parts = handMadeParts(canary);
  const blocks = readDocx({ uri: 'a', parts }).nodes.filter(isBlock);
  const notes = blocks.flatMap(({ place: at, text: { plain } }) => [
    note(at as WordPlace),
    note({ ...(at as WordPlace), start: 1, end: Math.max(2, plain.length - 1) }),
  ]);
  const result = commentDocx(parts, notes, date);
  expect(result).toMatchObject({ ok: true, comments: notes.length, unplaced: 0 });
  const after = commented(parts, ...notes);
  expect(texts(after)).toEqual(texts(parts));
  expect(marksIn(after, 'w:sdt')).toBe(0);
  expect(marksIn(after, 'w:body')).toBeGreaterThan(notes.length);
  expect(result.ok && [...result.parts.keys()].sort()).toEqual(['word/comments.xml', main]);
});

/** How many marks of comments stand inside elements of a name. */
function marksIn(parts: Parts, name: string): number {
  let depth = 0;
  let count = 0;
  scanXml(main, parts.get(main) ?? new Uint8Array(), {
    whole: new Set(),
    element: () => {},
    open(opened) {
      if (opened === name) depth += 1;
      if (depth > 0 && opened.startsWith('w:comment')) count += 1;
    },
    close(closed) {
      if (closed === name) depth -= 1;
    },
  });
  return count;
}

test('words in a header, a text box or a content control get their comment nearby, which says what it is about', () => {
  const control = `<w:sdt><w:sdtContent>${p('I kontroll')}</w:sdtContent></w:sdt>`;
  const parts = handMadeParts({ body: p('Først') + control + p('Sist'), header: p('Topp') });
  const after = commented(parts, note(place(0, 4, 0, 'word/header.xml')), note(place(0, 5, 1)));
  expect(marked(after)?.replace(/<(?!w:commentReference)[^>]*>/g, '')).toBe('[0 Først 0]<w:commentReference w:id="1"/>I kontrollSist');
  expect(text(after, 'word/comments.xml').match(/Gjelder «ordet»\./g)).toHaveLength(2);
});

test('a comment never stands inside a field', () => {
  const field =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>MERGEFIELD navn</w:instrText></w:r>' +
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Kari Moe</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
  const after = marked(
    commented(handMadeParts({ body: `<w:p><w:r><w:t xml:space="preserve">Hei </w:t></w:r>${field}</w:p>` }), note(place(9, 12))),
  );
  expect(after).toBe(`<w:p><w:r><w:t xml:space="preserve">Hei </w:t></w:r>[0 ${field} 0]</w:p>`);
});

test('comments of others stay, and so do those of ours that somebody has answered', () => {
  const first = commented(handMadeParts({ body: p('Vi viser til søknaden.') }), note(place(0, 2)));
  const word14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
  const reply = `<w:comment w:id="7" w:author="Kari"><w:p ${word14} w14:paraId="BB"><w:r><w:t>Nei</w:t></w:r></w:p></w:comment>`;
  const withReply = text(first, 'word/comments.xml')
    .replace('<w:p>', `<w:p ${word14} w14:paraId="AA">`)
    .replace('</w:comments>', `${reply}</w:comments>`);
  const thread =
    '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="AA"/><w15:commentEx w15:paraId="BB" w15:paraIdParent="AB"/></w15:commentsEx>';
  const rels = text(first, 'word/_rels/document.xml.rels').replace(
    '</Rel',
    '<Relationship Id="ex" Type="http://x/commentsExtended" Target="ex.xml"/></Rel',
  );
  const file = (paraIdParent: string) =>
    new Map([
      ...first,
      ['word/comments.xml', bytes(withReply)],
      ['word/ex.xml', bytes(thread.replace('"AB"', `"${paraIdParent}"`))],
      ['word/_rels/document.xml.rels', bytes(rels)],
    ] as const);
  const authors = (parts: Parts) => text(parts, 'word/comments.xml').match(/author="\w+"/g);
  expect(authors(commented(file('AA'), note(undefined, { place: place(0, 2), lines: note(undefined).lines })))).toEqual([
    'author="Klarsyn"',
    'author="Kari"',
  ]);
  expect(authors(commented(file('CC')))).toEqual(['author="Kari"']);
  expect(text(commented(file('CC')), 'word/ex.xml')).not.toContain('paraId="AA"');
});

test('tracked changes of others stay, and ours are written beside them', () => {
  const inserted = '<w:ins w:id="3" w:author="Kari"><w:r><w:t xml:space="preserve"> nå</w:t></w:r></w:ins>';
  const parts = handMadeParts({ body: `<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>Vi skriver vedrørende deg</w:t></w:r>${inserted}</w:p>` });
  const after = commented(parts, note(place(11, 21), { edits: [{ place: place(11, 21), replacement: 'om' }] }));
  expect(texts(after)).toEqual(['Vi skriver om deg nå']);
  expect(marked(after)).toBe(
    '<w:p><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Vi skriver </w:t></w:r>[4 ' +
      '<w:del w:id="5" w:author="Klarsyn" w:date="2026-11-24T12:00:00Z"><w:r><w:rPr><w:i/></w:rPr><w:delText xml:space="preserve">vedrørende</w:delText></w:r></w:del>' +
      '<w:ins w:id="6" w:author="Klarsyn" w:date="2026-11-24T12:00:00Z"><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">om</w:t></w:r></w:ins> 4]' +
      `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> deg</w:t></w:r>${inserted}</w:p>`,
  );
});

test('a change may lie over several runs, only strike out, or only add', () => {
  const two = handMadeParts({ body: '<w:p><w:r><w:t>kl</w:t></w:r><w:r><w:t xml:space="preserve">15 i dag i dag</w:t></w:r></w:p>' });
  const edit = (start: number, end: number, replacement: string) =>
    note(place(start, end), { edits: [{ place: place(start, end), replacement }] });
  expect(texts(commented(two, edit(1, 4, 'L. 1 5'), edit(10, 16, ''), edit(16, 16, '.')))).toEqual(['kL. 1 5 i dag.']);
});

test('a text that cannot be changed safely gets its comment and keeps its words', () => {
  const parts = handMadeParts({ body: '<w:p><w:hyperlink w:anchor="x"><w:r><w:t>vedrørende</w:t></w:r></w:hyperlink></w:p>' });
  const result = commentDocx(parts, [note(place(0, 10), { edits: [{ place: place(0, 10), replacement: 'om' }] })], date);
  expect(result).toMatchObject({ ok: true, comments: 1, changes: 0 });
});

test('a signed file is left alone, and so is one that cannot be read whole', () => {
  const parts = handMadeParts({ body: p('Hei') });
  expect(commentDocx(new Map([...parts, ['_xmlsignatures/sig1.xml', bytes('<a/>')]]), [note(place(0, 3))], date)).toEqual({
    ok: false,
    code: 'signed',
  });
  expect(commentDocx(new Map([...parts, [main, bytes('<w:document')]]), [], date)).toEqual({ ok: false, code: 'damaged' });
});

test('other prefixes, the strict namespace and UTF-16 stay as they are', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const xml = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>Hei på deg</x:t></x:r></x:p></x:body></x:document>`;
  const utf16 = new Uint8Array(Uint16Array.from(['\ufeff', ...xml].map((sign) => sign.charCodeAt(0))).buffer);
  const after = commented(new Map([...handMadeParts({ body: '' }), [main, utf16]]), note(place(4, 6)));
  const decoded = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(after.get(main));
  expect(decoded).toContain(`<x:t xml:space="preserve">Hei </x:t></x:r><w:commentRangeStart xmlns:w="${strict}" w:id="0"/><x:r>`);
  expect(decoded.startsWith('\ufeff<x:document')).toBe(true);
  expect(texts(after)).toEqual(['Hei på deg']);
  expect(text(after, 'word/comments.xml')).toContain(`xmlns:w="${strict}"`);
  expect(text(after, 'word/_rels/document.xml.rels')).toContain('http://purl.oclc.org/ooxml/officeDocument/relationships/comments');
});

test('loose accents: the words are read as NFC, and a comment stands round the very signs of the file', () => {
  const parts = handMadeParts({ body: p('Vi ma\u030a fa\u030a so\u0308knaden fo\u0301r fristen.') });
  const document = readDocx({ uri: 'brev.docx', parts });
  const block = document.nodes.find(isBlock);
  const plain = block?.text.plain ?? '';
  expect(plain).toBe('Vi må få söknaden fór fristen.');
  const start = plain.indexOf('söknaden');
  const source = block && sourceOf(block.text, start, start + 'söknaden'.length);
  const at = { ...block?.place, ...source } as WordPlace;
  const cut = marked(commented(parts, note(at)))?.replace(/<[^>]*>/g, '');
  expect(cut).toBe('Vi ma\u030a fa\u030a [0 so\u0308knaden 0] fo\u0301r fristen.');
});

test('a comment on what a condition does not show stands at its field and says what it is about; the shown text is not changed', () => {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText> IF a = "b" "Du får plass" "Det meddeles at du får avslag" </w:instrText></w:r>';
  const body = `<w:p><w:r><w:t>Hei. </w:t></w:r>${mark('begin')}${code}${mark('separate')}<w:r><w:t>Du får plass</w:t></w:r>${mark('end')}</w:p>`;
  const parts = handMadeParts({ body });
  const document = readDocx({ uri: 'brev.docx', parts });
  const hidden = document.nodes.filter(isBlock).find(({ text: { plain } }) => plain.startsWith('Det meddeles'));
  const at = hidden?.place as WordPlace;
  expect(at).toEqual({ in: 'docx', part: main, paragraph: 0, start: 4, end: 16, branch: 'a = b' });
  const after = commented(parts, note(at, { edits: [{ place: at, replacement: 'Du' }] }));
  expect(marked(after)?.replace(/<(?!w:fldChar)[^>]*>/g, '')).toMatch(/^Hei\. \[0 .*"begin".*"end"\/> 0\]$/);
  expect(text(after, 'word/comments.xml')).toContain('Gjelder «ordet».');
  expect(texts(after)).toEqual(texts(parts));
});
