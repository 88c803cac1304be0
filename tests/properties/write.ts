import { readMarkdown } from '@klarsyn/reader-markdown';
import { letterSketch, writePdf } from '@klarsyn/workshop';
import { type Block, packageParts, type Run, type WordFile, writeDocx, writeEml, writeOdt } from '@klarsyn/workshop/letters';

const envelope = {
  from: 'Fjordvik kommune <post@fjordvik.example>',
  to: 'Per Nordmann <per@nordmann.example>',
  date: 'Mon, 12 Oct 2026 09:12:00 +0200',
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A letter as a file of each format. */
export const files = (letter: WordFile): Readonly<Record<string, Uint8Array>> => ({
  'brev.txt': utf8(textOf(letter.body)),
  'brev.md': utf8(markdownOf(letter.body)),
  'crlf.md': utf8(markdownOf(letter.body).replaceAll('\n', '\r\n')),
  'side.html': utf8(htmlOf(letter)),
  'brev.docx': writeDocx(packageParts(letter)),
  'brev.odt': writeOdt(letter),
  'brev.eml': writeEml(letter, envelope),
  'brev.pdf': writePdf(
    letterSketch(readMarkdown({ uri: 'brev.md', source: markdownOf(letter.body) }), { isTagged: letter.language === 'nb-NO' }),
  ),
});

/** What a letter says, in plain text. */
function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if ('table' in block) return `${block.table.map((row) => row.join('   ')).join('\n')}\n`;
      const text = block.runs.map((run) => ('image' in run ? '' : 'field' in run ? `{{${run.field}}}` : run.text)).join('');
      return block.list === undefined ? `${text}\n` : `- ${text}`;
    })
    .join('\n');
}

/** The same in Markdown. */
export function markdownOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if ('table' in block)
        return `\n${block.table.map((row, at) => `| ${row.join(' | ')} |${at === 0 ? `\n|${' --- |'.repeat(row.length)}` : ''}`).join('\n')}\n`;
      const text = block.runs.map(markdownOfRun).join('').replaceAll('\n', '\\\n');
      const level = Number(/^Overskrift (\d)$/.exec(block.style ?? '')?.[1] ?? 0);
      if (level > 0) return `\n${'#'.repeat(level)} ${text}\n`;
      if (block.list === 'bullet') return `* ${text}`;
      return block.list === 'number' ? `1. ${text}` : `\n${text.replace(/^- /, '\\- ')}\n`;
    })
    .join('\n');
}

function markdownOfRun(run: Run): string {
  if ('image' in run) return '';
  if ('link' in run) return `[${run.text}](${run.link})`;
  if ('field' in run) return `«${run.field}»`;
  return run.look?.bold === true ? `**${run.text}**` : run.text;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('å', '&aring;');

/** The same as a page. */
function htmlOf({ language, title = '', body }: WordFile): string {
  const inside = body
    .map((block) => {
      if ('table' in block)
        return `<table>${block.table.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}`).join('')}`).join('\n')}</table>`;
      const text = block.runs.map(htmlOfRun).join('\n  ');
      const level = /^Overskrift (\d)$/.exec(block.style ?? '')?.[1];
      if (level !== undefined) return `<h${level}>${text}</h${level}>`;
      return block.list === undefined
        ? `<p>${text}`
        : `<${block.list === 'bullet' ? 'ul' : 'ol'}><li>${text}</${block.list === 'bullet' ? 'ul' : 'ol'}>`;
    })
    .join('\n');
  return `<!doctype html>\n<html lang="${language.slice(0, 2)}"><head><title>${escaped(title)}</title></head>\r\n<body>${inside}</body></html>\n`;
}

function htmlOfRun(run: Run): string {
  if ('image' in run) return '';
  if ('link' in run) return `<a href="${run.link}">${escaped(run.text)}</a>`;
  if ('field' in run) return `{{${run.field}}}`;
  return run.look?.bold === true ? `<b>${escaped(run.text)}</b>` : escaped(run.text);
}
