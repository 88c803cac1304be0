import type { Block, Run, WordFile } from '../word/file.ts';

/** Who sends an e-mail to whom, and when, as the headers of an e-mail have it. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  readonly date: string;
}

/** Writes a letter as an e-mail in HTML with the same text beside it, as mail programs do. Header and footer of the letterhead stay behind. */
export function writeEml({ title = '', language, body }: WordFile, { from, to, date }: Envelope): Uint8Array {
  const boundary = 'klarsyn-alternativ';
  const part = (type: string, content: string) =>
    [`--${boundary}`, `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', base64(content), ''].join('\r\n');
  const html = `<!DOCTYPE html>\n<html lang="${language.slice(0, 2)}"><head><meta charset="utf-8"></head><body>\n${htmlOf(body)}\n</body></html>\n`;
  const source = [
    `From: ${encoded(from)}`,
    `To: ${encoded(to)}`,
    `Subject: ${encoded(title)}`,
    `Date: ${date}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    `${part('text/plain', textOf(body)) + part('text/html', html)}--${boundary}--\r\n`,
  ].join('\r\n');
  return new TextEncoder().encode(source);
}

const base64 = (text: string): string =>
  Buffer.from(text)
    .toString('base64')
    .replace(/.{76}(?=.)/g, '$&\r\n');

/** The words of a header that are more than ASCII, as RFC 2047 has them; an address stands as it is. */
const encoded = (text: string): string =>
  text.replace(/[^<>]*[^\x20-\x7e<>][^<>]*(?=$| <)/, (words) => `=?utf-8?B?${Buffer.from(words).toString('base64')}?=`);

const plainOf = (run: Run): string => ('text' in run ? run.text : 'field' in run ? `«${run.field}»` : '');
const textOfRuns = (runs: readonly Run[]): string => runs.map(plainOf).join('');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');

function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block, at) => {
      if ('table' in block) return tableHtml(block.table);
      const inside = block.runs.map(runHtml).join('');
      const level = /^Overskrift (\d)$/.exec(block.style ?? '')?.[1];
      if (level !== undefined) return `<h${level}>${inside}</h${level}>`;
      if (block.list === undefined) return `<p>${inside}</p>`;
      const tag = block.list === 'bullet' ? 'ul' : 'ol';
      const isSame = (other: Block | undefined) => other !== undefined && 'list' in other && other.list === block.list;
      return `${isSame(blocks[at - 1]) ? '' : `<${tag}>`}<li>${inside}</li>${isSame(blocks[at + 1]) ? '' : `</${tag}>`}`;
    })
    .join('\n');
}

function runHtml(run: Run): string {
  if ('image' in run) return '';
  if ('link' in run) return `<a href="${run.link}">${escaped(run.text)}</a>`;
  const text = escaped(plainOf(run));
  return run.look?.bold === true ? `<b>${text}</b>` : text;
}

function tableHtml([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  return `<table>${row(head, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if ('table' in block) return `${block.table.map((row) => row.join('   ')).join('\n')}\n`;
      const text = textOfRuns(block.runs);
      return block.list === undefined ? `${text}\n` : `* ${text}`;
    })
    .join('\n');
}
