import { expect, test } from 'vitest';
import type { ThreadLimits } from '../apart/thread.ts';
import { readApart } from './apart.ts';
import { readDocument } from './document.ts';

/** A PDF with so many pages, each with some words on it; pages share their content. */
function pdfOf(pages: number, content = 'BT /F 11 Tf 70 700 Td (Vi svarer deg om tre uker.) Tj ET'): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, at) => `${at + 5} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...Array<string>(pages).fill(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 3 0 R >> >> >>',
    ),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`);
}

const usual = { milliseconds: 20_000, heapMegabytes: 512 };
const readPdf = (uri: string, bytes: Uint8Array, limits?: ThreadLimits) => readApart('pdf', { uri, bytes }, limits);
const isRead = async (uri: string) => {
  const answer = await readPdf(uri, pdfOf(1));
  return answer.ok && answer.value.ok;
};

test('guard 4: five hundred pages are read of a longer file, and it says so', { timeout: 60_000 }, async () => {
  const read = await readDocument('lang.pdf', pdfOf(520), 'pdf');
  expect(read.ok && read.document.complaints).toEqual([{ code: 'pdf-pages', values: { pages: 520, read: 500 } }]);
});

test('guard 4: a file that takes too long is stopped, and the next one is read', async () => {
  const heavy = pdfOf(400, 'BT /F 11 Tf 70 700 Td (Vi svarer deg om tre uker.) Tj ET\n'.repeat(2000));
  expect(await readPdf('tung.pdf', heavy, { ...usual, milliseconds: 50 })).toEqual({ ok: false });
  expect(await isRead('lett.pdf')).toBe(true);
});

test('guard 4: a file that takes too much memory is stopped, and the next one is read', { timeout: 60_000 }, async () => {
  const heavy = pdfOf(60, 'BT /F 11 Tf 70 700 Td (Vi svarer deg om tre uker.) Tj ET\n'.repeat(4000));
  expect(await readPdf('tung.pdf', heavy, { ...usual, heapMegabytes: 24 })).toEqual({ ok: false });
  expect(await isRead('lett.pdf')).toBe(true);
});

test('many files at once are read one after the other', async () => {
  const reads = await Promise.all(Array.from({ length: 5 }, (_, at) => readDocument(`${at}.pdf`, pdfOf(1), 'pdf')));
  expect(reads.map((read) => read.ok && read.document.uri)).toEqual(['0.pdf', '1.pdf', '2.pdf', '3.pdf', '4.pdf']);
});

test('what is no PDF, is cut off, empty or too large has a named error', async () => {
  const faultOf = async (bytes: Uint8Array) => {
    const read = await readDocument('brev.pdf', bytes, 'pdf');
    return read.ok ? undefined : read.fault.code;
  };
  expect(await faultOf(new TextEncoder().encode('Dette er en vanlig tekst.'))).toBe('not-pdf');
  expect(await faultOf(pdfOf(3).slice(0, 60))).toBe('not-pdf');
  expect(await faultOf(new Uint8Array())).toBe('empty');
  expect(await faultOf(new Uint8Array(50 * 1024 * 1024 + 1))).toBe('too-large');
});
