import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { again, each, file, type Hostile, mebi } from './case.ts';

/** A stream: what its dictionary says, and its bytes. */
const stream = (data: Uint8Array | string, dictionary = ''): Buffer => {
  const bytes = Buffer.from(data);
  return Buffer.concat([Buffer.from(`<< /Length ${bytes.length} ${dictionary} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);
};
/** A stream that is packed so many times. */
function packed(data: Uint8Array, times = 1, dictionary = ''): Buffer {
  let bytes: Buffer = Buffer.from(data);
  for (let time = 0; time < times; time += 1) bytes = deflateSync(bytes, { level: 9 });
  return stream(bytes, `/Filter [${again('/FlateDecode ', times)}] ${dictionary}`);
}

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
function pdf(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  let offset = chunks[0]?.length ?? 0;
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const [at, object] of objects.entries()) {
    const chunk = Buffer.concat([Buffer.from(`${at + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    table += `${String(offset).padStart(10, '0')} 00000 n \n`;
    offset += chunk.length;
    chunks.push(chunk);
  }
  const end = `${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${offset}\n%%EOF\n`;
  return Buffer.concat([...chunks, Buffer.from(end)]);
}

const text = 'BT /F 11 Tf 70 700 Td (Vi skriver til deg om saken.) Tj ET';
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const pageOf = (more = '', content = '4 0 R') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> /Pattern << /P 6 0 R >> >> ${more} >>`;

/** A PDF of one page: what its catalogue and its page say beside the usual, its content, and more objects from number 6. */
function onePage({
  catalogue = '',
  page = '',
  content = stream(text),
  more = [],
}: {
  readonly catalogue?: string;
  readonly page?: string;
  readonly content?: string | Buffer;
  readonly more?: readonly (string | Buffer)[];
}): Buffer {
  return pdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    pageOf(page),
    content,
    font,
    ...more,
  ]);
}

/** A tree of pages: the objects from number 2 on. */
const withTree = (...nodes: readonly (string | Buffer)[]): Buffer => pdf(['<< /Type /Catalog /Pages 2 0 R >>', ...nodes]);
const kids = (list: string, count: number | string = 1) => `<< /Type /Pages /Kids [${list}] /Count ${count} >>`;
const sound = (): Buffer => onePage({});
const replaced = (from: string, to: string): Buffer => Buffer.from(sound().toString('latin1').replace(from, to), 'latin1');
const bomb = Buffer.alloc(200 * mebi, ' ');

/** PDFs that go in circles, grow, run programs or are broken. */
export const pdfs: readonly Hostile[] = [
  file('pdf-tom.pdf', 4, { error: 'empty' }, () => ''),
  file('pdf-tekst.pdf', 4, { error: 'not-pdf' }, () => 'Dette er ikke en PDF.'),
  file('pdf-bare-hode.pdf', 4, { error: 'not-pdf' }, () => '%PDF-1.7\n'),
  ...[0.2, 0.6, 0.9].map((share) =>
    file(`pdf-avkortet-${share}.pdf`, 4, 'either', () => sound().subarray(0, Math.floor(sound().length * share))),
  ),
  file('pdf-uten-slutt.pdf', 4, 'either', () => sound().subarray(0, sound().lastIndexOf('xref'))),
  file('pdf-sent-hode.pdf', 4, 'either', () => Buffer.concat([Buffer.alloc(2000, 'x'), sound()])),
  file('pdf-tall-i-skyene.pdf', 4, 'either', () => replaced('startxref\n', 'startxref\n99999999999')),
  file('pdf-negativ.pdf', 4, 'either', () => replaced('startxref\n', 'startxref\n-')),
  file('pdf-laast.pdf', 4, { error: 'pdf-password' }, () =>
    pdf(
      ['<< /Type /Catalog /Pages 2 0 R >>', kids('3 0 R'), pageOf(), stream(text), font],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${again('41', 32)}> /U <${again('42', 32)}> >> /ID [<00> <00>]`,
    ),
  ),
  file('pdf-ukjent-laas.pdf', 4, 'refused', () =>
    pdf(['<< /Type /Catalog /Pages 2 0 R >>', kids('3 0 R'), pageOf(), stream(text), font], '/Encrypt << /Filter /Ukjent /V 99 >>'),
  ),
  file('pdf-sider-i-ring.pdf', 4, 'either', () => withTree(kids('3 0 R 4 0 R', 2), kids('2 0 R', 1), pageOf())),
  file('pdf-side-er-seg-selv.pdf', 4, 'either', () => withTree(kids('2 0 R 2 0 R', 100_000))),
  file('pdf-dypt-tre.pdf', 4, 'either', () => withTree(...Array.from({ length: 50_000 }, (_, at) => kids(`${at + 3} 0 R`)))),
  file('pdf-teller-feil.pdf', 4, 'either', () => withTree(kids('3 0 R', 999_999_999), pageOf('', '5 0 R'), '<< >>', stream(text))),
  file('pdf-teller-minus.pdf', 4, 'either', () => withTree(kids('3 0 R', -5), pageOf())),
  file('pdf-ti-tusen-sider.pdf', 4, 'either', () =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      kids(
        each(10_000, (at) => `${at + 6} 0 R `),
        10_000,
      ),
      '<< >>',
      stream(text),
      font,
      ...Array.from({ length: 10_000 }, () => pageOf()),
    ]),
  ),
  file('pdf-xref-ring.pdf', 4, 'either', () => {
    const whole = sound();
    return replaced('/Root 1 0 R', `/Root 1 0 R /Prev ${whole.lastIndexOf('xref\n0')}`);
  }),
  file('pdf-objekt-ring.pdf', 4, 'either', () => pdf(['<< /Type /Catalog /Pages 2 0 R >>', '2 0 R'])),
  file('pdf-objektstroem-ring.pdf', 4, 'either', () =>
    onePage({ more: [stream('6 0 << /A 6 0 R >>', '/Type /ObjStm /N 1 /First 4 /Extends 6 0 R')] }),
  ),
  file('pdf-lengde-ring.pdf', 4, 'either', () => onePage({ content: '<< /Length 4 0 R >>\nstream\nx\nendstream' })),
  file('pdf-filter-rekke.pdf', 4, 'either', () => onePage({ content: packed(Buffer.from(text), 1000) })),
  file('pdf-filter-ukjent.pdf', 4, 'either', () => onePage({ content: stream(text, '/Filter [/Ukjent /JBIG2Decode /JPXDecode]') })),
  file('pdf-filter-tull.pdf', 4, 'either', () => onePage({ content: stream('tull', '/Filter /FlateDecode') })),
  file('pdf-bombe.pdf', 4, 'either', () => onePage({ content: packed(bomb) })),
  file('pdf-bombe-dobbel.pdf', 4, 'either', () => onePage({ content: packed(bomb, 2) })),
  file('pdf-bombe-lzw.pdf', 4, 'either', () => onePage({ content: stream(Buffer.alloc(5 * mebi, 0x80), '/Filter /LZWDecode') })),
  file('pdf-bombe-runlength.pdf', 4, 'either', () =>
    onePage({ content: stream(Buffer.alloc(4 * mebi, Buffer.from([0x81, 0x20])), '/Filter [/RunLengthDecode /RunLengthDecode]') }),
  ),
  file('pdf-skript.pdf', 9, 'read', () =>
    onePage({
      catalogue: '/OpenAction << /S /JavaScript /JS (while(1){app.alert(1)}) >> /AA << /WC << /S /JavaScript /JS (while(1);) >> >>',
    }),
  ),
  file('pdf-start-program.pdf', 9, 'read', () =>
    onePage({ catalogue: '/OpenAction << /S /Launch /F (/bin/sh) >>', page: '/AA << /O << /S /URI /URI (file:///etc/passwd) >> >>' }),
  ),
  file('pdf-vedlegg.pdf', 9, 'read', () =>
    onePage({
      catalogue: '/Names << /EmbeddedFiles << /Names [(x) << /Type /Filespec /F (../../x) /EF << /F 6 0 R >> >>] /Kids [2 0 R] >> >>',
      more: [packed(bomb)],
    }),
  ),
  file('pdf-skjema-ring.pdf', 4, 'either', () =>
    onePage({
      content: stream('/X Do '),
      more: [stream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>')],
    }),
  ),
  file('pdf-skjema-vifte.pdf', 4, 'either', () =>
    onePage({
      content: stream('/X Do '),
      more: Array.from({ length: 30 }, (_, at) =>
        stream(again('/X Do ', 10), `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${at + 7} 0 R >> >>`),
      ),
    }),
  ),
  file('pdf-moenster-ring.pdf', 4, 'either', () =>
    onePage({
      content: stream('/Pattern cs /P scn 0 0 500 500 re f'),
      more: [
        stream(
          '/Pattern cs /P scn 0 0 9 9 re f',
          '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.00001 /YStep 0.00001 /Resources << /Pattern << /P 6 0 R >> >>',
        ),
      ],
    }),
  ),
  file('pdf-tegn-ring.pdf', 4, 'either', () =>
    pdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      kids('3 0 R'),
      pageOf(),
      stream('BT /F 11 Tf (aaaa) Tj ET'),
      '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /CharProcs << /a 6 0 R >> /Encoding << /Differences [97 /a] >> /Resources << /Font << /F 5 0 R >> >> >>',
      stream('BT /F 11 Tf (aaaa) Tj ET'),
    ]),
  ),
  file('pdf-bilde-stort.pdf', 4, 'either', () =>
    onePage({
      content: stream('/X Do'),
      more: [
        packed(
          Buffer.alloc(1000),
          1,
          '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
        ),
      ],
    }),
  ),
  file('pdf-ark-umulig.pdf', 4, 'either', () => onePage({ page: '/MediaBox [-1e38 -1e38 1e38 1e38] /Rotate 77 /UserUnit 1e30' })),
  file('pdf-tre-ring.pdf', 4, 'either', () =>
    onePage({
      catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
      more: ['<< /Type /StructTreeRoot /K [7 0 R] >>', '<< /Type /StructElem /S /P /P 6 0 R /K [7 0 R 6 0 R] >>'],
    }),
  ),
  file('pdf-tre-dypt.pdf', 4, 'either', () =>
    onePage({
      catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
      more: [
        '<< /Type /StructTreeRoot /K [7 0 R] /ParentTree << /Nums [0 [7 0 R]] >> >>',
        ...Array.from({ length: 30_000 }, (_, at) => `<< /Type /StructElem /S /P /P ${at + 6} 0 R /Pg 3 0 R /K [${at + 8} 0 R] >>`),
      ],
      page: '/StructParents 0',
    }),
  ),
  file('pdf-bokmerker-ring.pdf', 4, 'either', () =>
    onePage({
      catalogue: '/Outlines 6 0 R',
      more: ['<< /First 7 0 R /Last 7 0 R /Count 99999 >>', '<< /Title (Hei) /Next 7 0 R /First 7 0 R /Parent 6 0 R >>'],
    }),
  ),
  file('pdf-bokmerker-mange.pdf', 4, 'either', () =>
    onePage({
      catalogue: '/Outlines 6 0 R',
      more: [
        '<< /First 7 0 R /Count 99999 >>',
        ...Array.from({ length: 50_000 }, (_, at) => `<< /Title (Hei) /First ${at + 8} 0 R /Parent ${at + 6} 0 R >>`),
      ],
    }),
  ),
  file('pdf-merknader.pdf', 4, 'either', () =>
    onePage({
      page: `/Annots [${again('6 0 R ', 100_000)}]`,
      more: ['<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Parent 6 0 R /Kids [6 0 R] >>'],
    }),
  ),
  file('pdf-liste-dyp.pdf', 4, 'either', () => onePage({ catalogue: `/Dyp ${again('[', 200_000)}${again(']', 200_000)}` })),
  file('pdf-ordbok-dyp.pdf', 4, 'either', () => onePage({ catalogue: `/Dyp ${again('<< /A ', 100_000)}1${again(' >>', 100_000)}` })),
  file('pdf-strek-i-strek.pdf', 4, 'either', () => onePage({ content: stream(again('q ', 1_000_000)) })),
  file('pdf-mange-tegn.pdf', 4, 'either', () => onePage({ content: stream(`BT /F 11 Tf ${again('(a) Tj ', 400_000)} ET`) })),
  file('pdf-lang-tekst.pdf', 4, 'either', () => onePage({ content: stream(`BT /F 11 Tf (${again('a', 5_000_000)}) Tj ET`) })),
  file('pdf-mange-ganger-lagret.pdf', 4, 'either', () => Buffer.concat(Array.from({ length: 2000 }, sound))),
  file('pdf-xmp-latter.pdf', 2, 'either', () =>
    onePage({
      catalogue: '/Metadata 6 0 R',
      more: [
        stream(
          `<!DOCTYPE x [<!ENTITY a "${again('a', 1000)}"><!ENTITY b "${again('&a;', 1000)}">]><x>${again('&b;', 100)}</x>`,
          '/Type /Metadata /Subtype /XML',
        ),
      ],
    }),
  ),
  file('pdf-tittel-skjult.pdf', 11, 'read', () =>
    pdf(
      [
        '<< /Type /Catalog /Pages 2 0 R >>',
        kids('3 0 R'),
        pageOf(),
        stream(text),
        font,
        '<< /Title (\\033[31mhei\\007\\r\\n::error::x) >>',
      ],
      '/Info 6 0 R',
    ),
  ),
];
