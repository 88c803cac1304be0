import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { type HandMade, handMadeZip } from '@klarsyn/archive/testing';
import { again, file, type Hostile, kibi, mebi } from './case.ts';
import { p, wordBody, wordEntries, wordFile } from './word-file.ts';

/** Bytes that pack to about a thirtieth: a kibibyte of noise, then thirty-nine of nothing. Below the ratio that gives a bomb away. */
function halfDense(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 40 * kibi) {
    for (let inner = 0; inner < kibi && at + inner < size; inner += 64)
      createHash('sha512')
        .update(`${at + inner}`)
        .digest()
        .copy(bytes, at + inner);
  }
  return bytes;
}

const refused = { error: 'not-docx' } as const;
const main = 'word/document.xml';
const film = 'word/media/film.mp4';
const letter = (): Buffer => Buffer.from(wordFile(p('Du får svar om tre uker.')));
const empty = (name: string): HandMade => ({ name, content: '' });

/** A Word file in a Word file, and so on. */
function nested(depth: number, inner: Uint8Array): Uint8Array {
  let bytes = inner;
  for (let level = 0; level < depth; level += 1) bytes = wordFile([{ name: 'word/embeddings/vedlegg.docx', content: bytes }]);
  return bytes;
}

/** The record that ends a zip, changed: how many entries it says there are, or where the list of them begins. */
function endedWrong(change: (end: Buffer) => void): Buffer {
  const bytes = letter();
  change(bytes.subarray(bytes.length - 22));
  return bytes;
}

/** Archives that grow, lie, reach outside or are broken. */
export const archives: readonly Hostile[] = [
  file('bombe-tett.docx', 1, refused, () => wordFile([{ name: 'word/styles.xml', content: Buffer.alloc(60 * mebi) }])),
  file('bombe-del.docx', 1, refused, () => wordFile([{ name: film, content: halfDense(65 * mebi) }])),
  file('bombe-samlet.docx', 1, refused, () => {
    const data: HandMade = { name: 'word/media/0.bin', content: halfDense(60 * mebi) };
    return wordFile([...Array.from({ length: 5 }, (_, at): HandMade => ({ ...data, name: `word/media/${at}.bin` }))]);
  }),
  file('bombe-overlapp.docx', 1, refused, () => {
    const first: HandMade = { name: 'a/0.bin', content: halfDense(10 * mebi) };
    const same = Array.from({ length: 1500 }, (_, at): HandMade => ({ ...first, name: `a/${at + 1}.bin`, sameDataAs: 0 }));
    return handMadeZip([first, ...same, ...wordEntries()]);
  }),
  file('bombe-i-vedlegg.docx', 1, 'read', () => nested(1, handMadeZip([{ name: 'x', content: Buffer.alloc(60 * mebi) }]))),
  file('zip-i-zip.docx', 1, 'read', () => nested(40, wordFile(p('Innerst')))),
  file('lyver-om-stoerrelse.docx', 1, 'either', () =>
    wordFile([{ name: 'word/styles.xml', content: `<a>${again('x', mebi)}</a>`, size: 10 }]),
  ),
  file('lyver-om-stort.docx', 1, 'either', () => wordFile([{ name: 'word/styles.xml', content: '<a/>', size: 0xfffffff0 }])),
  file('mange-deler.docx', 1, refused, () => wordFile(Array.from({ length: 2001 }, (_, at) => empty(`a/${at}`)))),
  file('flest-deler.docx', 1, refused, () => wordFile(Array.from({ length: 65_000 }, (_, at) => empty(`a/${at}`)))),
  file('mange-mapper.docx', 1, refused, () => wordFile(Array.from({ length: 3000 }, (_, at) => empty(`a/${at}/`)))),
  file('teller-feil.docx', 1, 'refused', () => endedWrong((end) => end.writeUInt16LE(40_000, 10))),
  file('teller-faa.docx', 1, 'either', () => endedWrong((end) => end.writeUInt16LE(1, 10))),
  file('liste-utenfor.docx', 1, refused, () => endedWrong((end) => end.writeUInt32LE(0xfffffff0, 16))),
  file('zip64.docx', 1, refused, () => endedWrong((end) => end.fill(0xff, 8, 20))),
  ...(
    [
      ['opp', '../../etc/passwd'],
      ['opp-windows', '..\\..\\win.ini'],
      ['rot', '/etc/passwd'],
      ['stasjon', 'C:\\brev.xml'],
    ] as const
  ).map(([name, entry]) => file(`navn-${name}.docx`, 1, refused, () => wordFile([empty(entry)]))),
  file('navn-langt.docx', 1, 'either', () => wordFile([empty(again('a', 60_000))])),
  file('navn-tomt.docx', 1, 'either', () => wordFile([empty('')])),
  file('navn-med-nul.docx', 1, 'either', () => wordFile([empty('word/\0\u001b[31m\n.xml')])),
  file('navn-proto.docx', 1, 'read', () => wordFile(['__proto__', 'constructor', 'word/__proto__'].map(empty))),
  file('to-like.docx', 1, refused, () => handMadeZip([...wordEntries(), ...wordEntries()])),
  file('nesten-like.docx', 1, 'read', () => wordFile([{ name: 'Word/Document.xml', content: wordBody(p('Et annet brev.')) }])),
  file('sjekksum-xml.docx', 1, refused, () => wordFile([{ name: 'word/styles.xml', content: '<a/>', crc: 7 }])),
  file('sjekksum-bilde.docx', 1, { complaint: 'wrong-checksum' }, () => wordFile([{ name: film, content: 'x', crc: 7 }])),
  file('pakket-ukjent.docx', 1, refused, () => wordFile([{ name: 'word/styles.xml', content: '<a/>', method: 99 }])),
  file('pakket-tull.docx', 1, refused, () => wordFile([{ name: main, content: '<a/>', packed: Buffer.from('dette er ikke pakket') }])),
  file('laast-del.docx', 1, refused, () => wordFile([{ name: main, content: wordBody(p('x')), flags: 0x0801 }])),
  ...[0.1, 0.5, 0.9, 0.99].map((share) =>
    file(`avkortet-${share}.docx`, 1, refused, () => letter().subarray(0, Math.floor(letter().length * share))),
  ),
  file('med-hale.docx', 1, 'either', () => Buffer.concat([letter(), Buffer.alloc(100_000, 'x')])),
  file('med-hode.docx', 1, 'either', () => Buffer.concat([Buffer.alloc(100_000, 'x'), letter()])),
  file('bare-slutt.docx', 1, refused, () => Buffer.from(`504b0506${again('00', 18)}`, 'hex')),
  file('uten-brev.docx', 1, 'either', () => handMadeZip(wordEntries().filter(({ name }) => name !== main))),
  file('tomt-brev.docx', 1, 'either', () => wordFile([{ name: main, content: '' }])),
  file('bare-tekst.docx', 1, refused, () => 'Dette er ikke et Word-dokument.\n'),
  file('pdf-i-navn.docx', 1, refused, () => '%PDF-1.7\n1 0 obj\n'),
  file('html-i-navn.docx', 1, refused, () => '<!doctype html><p>Hei'),
  file('nuller.docx', 1, refused, () => Buffer.alloc(mebi)),
  file('word.odt', 1, 'either', () => letter()),
  file('word.md', 15, { error: 'binary' }, () => letter()),
  file('laast.docx', 2, { error: 'docx-locked-or-old' }, () => ole()),
  file('laast.odt', 2, { error: 'odt-locked' }, () => ole()),
  file('gammelt.doc', 2, { error: 'old-word' }, () => ole()),
  file('gammelt.txt', 2, { error: 'binary' }, () => ole()),
];

/** The head of an OLE file: a locked document, or one from Word before 2007. */
function ole(): Buffer {
  return Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4 * kibi), Buffer.from('EncryptedPackage', 'utf16le')]);
}
