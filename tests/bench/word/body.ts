import type { Chance } from './random.ts';
import { sentence, sentences } from './sentences.ts';

type Form = 'nb' | 'nn';

const run = (text: string, look = ''): string =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text.replaceAll('&', '&amp;')}</w:t></w:r>`;
const p = (content: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const styled = (style: string, text: string): string => p(run(text), `<w:pStyle w:val="${style}"/>`);
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;
const field = (text: string, result: string): string => `${mark('begin')}${code(text)}${mark('separate')}${run(result)}${mark('end')}`;
const by = (name: string, id: number, content: string): string =>
  `<w:${name} w:id="${id}" w:author="Kari Moe" w:date="2026-10-01T08:00:00Z">${content}</w:${name}>`;
const cell = (content: string): string => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;

/** One thing that a letter may hold. */
type Feature = (form: Form, luck: Chance) => string;

const plain: Feature = (form, luck) => p(run(sentences(form, luck, 1 + luck.below(5))));

const features: readonly Feature[] = [
  plain,
  plain,
  (form, luck) => styled('H2', sentence(form, luck).replace(/\.$/, '')),
  (form, luck) => p(run(sentence(form, luck).replace(/\.$/, ''), '<w:b/>')),
  (form, luck) => Array.from({ length: 2 + luck.below(5) }, () => styled('Liste', sentence(form, luck))).join(''),
  (form, luck) =>
    Array.from({ length: 2 + luck.below(3) }, () =>
      p(run(sentence(form, luck)), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
    ).join(''),
  (form, luck) => Array.from({ length: 2 + luck.below(3) }, () => p(run(`- ${sentence(form, luck)}`))).join(''),
  (form, luck) => {
    const columns = 2 + luck.below(3);
    const row = () => `<w:tr>${Array.from({ length: columns }, () => cell(p(run(sentence(form, luck))))).join('')}</w:tr>`;
    const rows = Array.from({ length: 2 + luck.below(5) }, row).join('');
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="3000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;
  },
  (form, luck) => p(run(form === 'nb' ? 'Hei ' : 'Hei, ') + field('MERGEFIELD Fornavn', '«Fornavn»') + run(`. ${sentence(form, luck)}`)),
  (form, luck) => {
    const [yes, no] = [sentence(form, luck), sentence(form, luck)];
    return p(run(`${sentence(form, luck)} `) + field(`IF svar = "ja" "${yes}" "${no}"`, luck.percent(50) ? yes : no));
  },
  (form, luck) => p(run(`{{#if gebyr}}${sentence(form, luck)}{{else}}${sentence(form, luck)}{{/if}}`)),
  (form, luck) =>
    `<w:sdt><w:sdtPr><w:alias w:val="Adresse"/>${luck.percent(40) ? '<w:showingPlcHdr/>' : ''}</w:sdtPr><w:sdtContent>${p(run(sentence(form, luck)))}</w:sdtContent></w:sdt>`,
  (form, luck) =>
    p(
      run(`${sentence(form, luck)} `) +
        by('ins', 900, run(sentence(form, luck))) +
        by('del', 901, '<w:r><w:delText>og så videre</w:delText></w:r>'),
    ),
  (form, luck) => p(run(sentence(form, luck)) + run(' hidden text', '<w:vanish/>')),
  (form, luck) => p(run('Please contact us if you need this letter in English. ', '<w:lang w:val="en-GB"/>') + run(sentence(form, luck))),
  (form, luck) => p(run(sentences(form, luck, 2).normalize('NFD'))),
  (form, luck) => p(run(sentence(form, luck), '<w:color w:val="999999"/>') + run(` ${sentence(form, luck)}`, '<w:i/><w:sz w:val="16"/>')),
  (form, luck) =>
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1800000" cy="600000"/><wp:docPr id="7" name="boks"/>` +
        `<a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p(run(sentence(form, luck)))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData>` +
        '</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>',
    ),
  (form, luck) => p(run(`Kontakt: [navn på saksbehandler], {saksnr}. ${sentence(form, luck)}`)),
  (form, luck) => p(run(sentence(form, luck)), `<w:pStyle w:val="Brev"/><w:jc w:val="${luck.one(['left', 'both', 'center'])}"/>`),
];

/** The body of a letter: a head of one of several kinds, more or less in it, an end. Notes and comments are the content of their own parts. */
export function bodyOf(form: Form, luck: Chance): { readonly body: string; readonly notes: string; readonly comments: string } {
  const heads: readonly Feature[] = [
    () => p(run('Kari Nordmann')) + p(run('Kaia 2')) + p(run('3000 Fjordvik')) + p(run('Dato: 3. mars 2027')),
    () => p(`${run('Vår ref.: 2027/1234', '<w:sz w:val="16"/>')}<w:r><w:tab/></w:r>${run('3.3.2027')}`),
    () =>
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>${cell(p(run('Vår dato')) + p(run('03.03.2027')))}${cell(p(run('Saksbehandler')) + p(run('Ola Vik')))}</w:tr></w:tbl>`,
    () => '',
  ];
  const count = 4 + luck.below(26);
  const parts = Array.from({ length: count }, () => luck.one(features)(form, luck));
  const hasNote = luck.percent(35);
  const hasComment = luck.percent(35);
  const noted = hasNote ? p(`${run(sentence(form, luck))}<w:r><w:footnoteReference w:id="2"/></w:r>`) : '';
  const talked = hasComment
    ? p(`<w:commentRangeStart w:id="5"/>${run(sentence(form, luck))}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>`)
    : '';
  const title = luck.percent(75)
    ? styled('H1', sentence(form, luck).replace(/\.$/, ''))
    : p(run(sentence(form, luck), '<w:b/><w:sz w:val="32"/>'));
  const end =
    p(run(form === 'nb' ? 'Med vennlig hilsen' : 'Med vennleg helsing')) +
    p(run(luck.one(['Ola Vik, rådgiver', 'Kari Moe', 'Per Berg, einingsleiar'])));
  return {
    body: `${luck.one(heads)(form, luck)}${title}${parts.join('')}${noted}${talked}${end}`,
    notes: hasNote ? `<w:footnote w:id="2">${p(run(sentence(form, luck)))}</w:footnote>` : '',
    comments: hasComment ? by('comment', 5, p(run('Er dette riktig?'))) : '',
  };
}
