import { Buffer } from 'node:buffer';
import { again, each, file, type Hostile, mebi } from './case.ts';
import { p, relations, wordBody, wordFile } from './word-file.ts';

const main = 'word/document.xml';
/** A Word file whose main part is this XML. */
const withMain = (content: string | Uint8Array): Uint8Array => wordFile([{ name: main, content, stored: content.length > mebi }]);
const sound = wordBody(p('Vi skriver vedrørende søknaden din.'));
const inside = (xml: string): Uint8Array => withMain(wordBody(xml));

const laughs =
  '<!DOCTYPE w:document [<!ENTITY a "hahahahaha">' +
  `${each(12, (at) => `<!ENTITY a${at} "${again(`&${at === 0 ? 'a' : `a${at - 1}`};`, 10)}">`)}]>`;
const outside = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://169.254.169.254/x"> %y;]>';
const doctype = { complaint: 'xml-doctype' } as const;

/** A text in UTF-16, with its byte order mark and with what it says of itself. */
function utf16(text: string, bigEndian = false): Buffer {
  const bytes = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** XML that grows, nests, lies about its signs or is broken. */
export const xml: readonly Hostile[] = [
  file('xml-latter.docx', 2, 'refused', () => withMain(laughs + sound.replace('Vi', '&a11;'))),
  file('xml-utenfra.docx', 2, 'refused', () => withMain(outside + sound.replace('Vi', '&x;'))),
  file('xml-doctype-stiler.docx', 2, doctype, () =>
    wordFile([{ name: 'word/styles.xml', content: `${laughs}<w:styles>&a11;</w:styles>` }]),
  ),
  file('xml-doctype-lenker.docx', 2, 'either', () =>
    wordFile([{ name: 'word/_rels/document.xml.rels', content: outside + relations(['a', 'styles', 'styles.xml']) }]),
  ),
  file('xml-include.docx', 2, 'read', () =>
    inside(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd" parse="text"/>${p('Hei')}`),
  ),
  file('xml-dypt.docx', 2, 'refused', () => inside(again('<w:sdt>', 1001) + again('</w:sdt>', 1001))),
  file('xml-dypest.docx', 2, 'refused', () => inside(again('<w:sdt><w:sdtContent>', 400_000))),
  file('xml-mange.docx', 2, 'either', () => inside(`${again('<w:p/>', 5_100_000)}`)),
  file('xml-utf16.docx', 2, 'read', () => withMain(utf16(sound))),
  file('xml-utf16-stor-ende.docx', 2, 'read', () => withMain(utf16(sound, true))),
  file('xml-latin1.docx', 2, 'either', () => withMain(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${sound}`, 'latin1'))),
  file('xml-latin1-som-utf8.docx', 2, { complaint: 'xml-encoding' }, () => withMain(Buffer.from(sound, 'latin1'))),
  file('xml-utf7.docx', 2, 'either', () => withMain(`<?xml version="1.0" encoding="UTF-7"?>${sound}`)),
  file('xml-nul.docx', 2, 'refused', () => inside(p('Hei\0der'))),
  file('xml-ulovlig-tegn.docx', 2, 'refused', () => inside(p('&#0;&#x1b;'))),
  file('xml-uten-slutt.docx', 2, { complaint: 'xml-malformed' }, () => inside('<w:p><w:r><w:t>Hei')),
  file('xml-feil-slutt.docx', 2, 'refused', () => inside('<w:p><w:r></w:p></w:r>')),
  file('xml-kommentar.docx', 2, 'refused', () => inside(`<!--${again('-', 1_000_000)}`)),
  file('xml-cdata.docx', 2, 'either', () => inside(p(again('<![CDATA[]]]]><![CDATA[>]]>', 100_000)))),
  file('xml-instruks.docx', 2, 'either', () => inside(again('<?x y?>', 300_000) + p('Hei'))),
  file('xml-lang-egenskap.docx', 2, 'read', () => inside(p('Hei', `<w:pPr><w:pStyle w:val="${again('a', 5_000_000)}"/></w:pPr>`))),
  file('xml-mange-egenskaper.docx', 2, 'either', () => inside(`<w:p ${each(100_000, (at) => `w:a${at}="x" `)}/>`)),
  file('xml-mange-navnerom.docx', 2, 'either', () =>
    inside(each(900, (at) => `<w:sdt ${each(50, (inner) => `xmlns:n${at}_${inner}="urn:x:${inner}" `)}>`)),
  ),
  file('xml-mange-referanser.docx', 2, 'read', () => inside(p(again('&amp;', 1_000_000)))),
  file('xml-blankt.docx', 2, 'either', () => withMain(again(' \n', 5_000_000) + sound)),
  file('xml-ikke-xml.docx', 2, 'either', () => withMain('{"dette": "er JSON"}')),
  file('xml-html.docx', 2, 'either', () => withMain('<html><body><p>Hei<br></body>')),
];
