import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive, replaceParts } from '@klarsyn/archive';

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string): string => `<w:p>${content}</w:p>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Mottaker"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const cell = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const change = (name: string, id: number, content: string): string =>
  `<w:${name} w:id="${id}" w:author="Kari" w:date="2026-10-01T08:00:00Z">${content}</w:${name}>`;
const box = (content: string): string =>
  '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:200pt;height:40pt"><v:textbox><w:txbxContent>' +
  `${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** Each thing that a comment must find its way round, with words that rules have something to say about. */
const hard = [
  p(run('Vi skriver vedrørende ') + field('MERGEFIELD sak', run('saken vedrørende tomta')) + run(' samt øvrig korrespondanse.')),
  p(run('Merknaden fra ') + control(run('naboen vedrørende gjerdet')) + run(' er lest, samt vurdert.')),
  control(p(run('Hele avsnittet vedrørende klage står i en kontroll, samt dette.'))),
  p(
    run('Svaret ') +
      change('ins', 901, run('vedrørende fristen ')) +
      change('del', 902, `<w:r><w:delText xml:space="preserve">samt gebyret </w:delText></w:r>`) +
      run('kommer samt blir sendt.'),
  ),
  p(run('Boksen står her.') + box(p(run('I boksen står noe vedrørende saken.')))),
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>${cell(p(run('Vedrørende frist')))}${cell(control(p(run('Vedrørende gebyr'))))}</w:tr></w:tbl>`,
  p(
    `<w:hyperlink r:id="ingen" w:anchor="bokmerke">${run('lenke vedrørende saken', '<w:u w:val="single"/>')}</w:hyperlink>${run(' og A &amp; B samt C.')}`,
  ),
  p(
    `<w:bookmarkStart w:id="903" w:name="bokmerke"/>${run('vedr')}${run('ørende', '<w:b/>')}${run(' og 😀 samt\u00a0mer')}<w:bookmarkEnd w:id="903"/>`,
  ),
].join('');

/** A letter as Word writes it, with content controls, fields, a text box, tracked changes, a table, links and bookmarks. */
export async function canaryLetter(): Promise<Uint8Array> {
  const bytes = readFileSync(join(import.meta.dirname, '..', 'examples', 'letters', 'avslag-startlaan.docx'));
  const archive = await openArchive(bytes);
  if (!archive.ok) throw new Error(archive.code);
  const main = Buffer.from(archive.parts.get('word/document.xml') ?? []).toString('utf8');
  return replaceParts(bytes, new Map([['word/document.xml', Buffer.from(main.replace(/<w:sectPr(?!.*<w:sectPr)/s, `${hard}$&`))]]));
}
