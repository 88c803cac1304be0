import type { HandMade } from './hand-made.ts';

/** Words that a reader of the canary letter sees, each in a place of its own kind. */
export const shown = [
  'brødtekst',
  'løpttekst',
  'overskrift',
  'listepunkt',
  'celle',
  'innercelle',
  'flettetcelle',
  'lenke',
  'feltlenke',
  'flettefelt',
  'enkeltfelt',
  'resultat',
  'nøstet',
  'kontroll',
  'blokkontroll',
  'cellekontroll',
  'innsatt',
  'flyttethit',
  'smarttagg',
  'egenxml',
  'retning',
  'formel',
  'furigana',
  'tekstboks',
  'gammelboks',
  'gruppeboks',
  'topptekst',
  'førsteside',
  'bunntekst',
  'fotnote',
  'sluttnote',
  'merketslettet',
  'kommentar',
  'vedlegg',
  'mykbindestrek',
  'greinja',
  'greinnei',
  'ytregrein',
  'indregrein',
  'indreellers',
  'enkelgrein',
  'enkelellers',
  'klammefelt',
  'malgrein',
  'malellers',
  'smartart',
  'diagramtittel',
  'kategori',
] as const;

/** Words in the same letter that a reader does not see, or that are no text of the letter. */
export const unseen = [
  'slettet',
  'flyttetbort',
  'slettetrad',
  'skjult',
  'kode',
  'reserve',
  'ubruktnote',
  'skillelinje',
  'partallside',
  'bildetittel',
  'nummerering',
  'egenkommentar',
] as const;

const run = (text: string, look = ''): string => `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (code: string, result: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
const box = (text: string): string => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const control = (content: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="kode"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const textBox =
  '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="7" name="bildetittel"/>' +
  `<a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('tekstboks')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox>${box('reserve')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const nestedField = `${mark('begin')}<w:r><w:instrText> IF </w:instrText></w:r>${field('MERGEFIELD kode', run('kode'))}<w:r><w:instrText> = "kode" </w:instrText></w:r>${mark('separate')}${run('nøstet')}${mark('end')}`;

/** Word keeps the inner condition in the code and its result in the outer's result. */
const nestedCondition = `${mark('begin')}<w:r><w:instrText> IF kode = "nei" "ytregrein" </w:instrText></w:r>${field('IF kode = "b" "indregrein" "indreellers"', run('indreellers'))}${mark('separate')}${run('indreellers')}${mark('end')}`;

const table =
  `<w:tbl><w:tr>${cell(paragraph(run('celle')))}${cell(paragraph(run('flettetcelle')), '<w:vMerge w:val="restart"/>')}</w:tr>` +
  `<w:tr>${cell(`<w:tbl><w:tr>${cell(paragraph(run('innercelle')))}</w:tr></w:tbl><w:p/>`)}${cell('<w:p/>', '<w:vMerge/>')}</w:tr>` +
  `<w:tr>${control(cell(paragraph(run('cellekontroll'))))}</w:tr>` +
  `<w:tr><w:trPr><w:del w:id="9" w:author="A"/></w:trPr>${cell(paragraph(`<w:del w:id="8" w:author="A"><w:r><w:delText>slettetrad</w:delText></w:r></w:del>`))}</w:tr></w:tbl>`;

const body = [
  paragraph(run('brødtekst')),
  paragraph(run('løpt') + run('tekst', '<w:b/>')),
  `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${run('overskrift')}</w:p>`,
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('listepunkt')}</w:p>`,
  table,
  paragraph(`<w:hyperlink r:id="lenke">${run('lenke')}</w:hyperlink>`),
  paragraph(field('HYPERLINK "https://fjordvik.example/kode"', run('feltlenke'))),
  paragraph(field('MERGEFIELD kode', run('flettefelt'))),
  paragraph(`<w:fldSimple w:instr=" MERGEFIELD kode ">${run('enkeltfelt')}</w:fldSimple>`),
  paragraph(field('REF kode \\h', run('resultat'))),
  paragraph(nestedField),
  paragraph(field('IF kode = "kode" "greinja" "greinnei"', run('greinja'))),
  paragraph(nestedCondition),
  paragraph(`<w:fldSimple w:instr=' IF kode = "kode" "enkelgrein" "enkelellers" '>${run('enkelellers')}</w:fldSimple>`),
  paragraph(run('[klammefelt_nr]')),
  paragraph(run('{{#if mal}}malgrein{{else}}malellers{{/if}}')),
  paragraph(control(run('kontroll'))),
  control(paragraph(run('blokkontroll'))),
  paragraph(
    `<w:ins w:id="1" w:author="A">${run('innsatt')}</w:ins><w:del w:id="2" w:author="A"><w:r><w:delText>slettet</w:delText></w:r></w:del>`,
  ),
  paragraph(
    `<w:moveFrom w:id="3" w:author="A">${run('flyttetbort')}</w:moveFrom><w:moveTo w:id="4" w:author="A">${run('flyttethit')}</w:moveTo>`,
  ),
  `<w:p><w:pPr><w:rPr><w:del w:id="5" w:author="A"/></w:rPr></w:pPr>${run('merketslettet')}</w:p>`,
  paragraph(`<w:smartTag w:element="dato">${run('smarttagg')}</w:smartTag>`),
  paragraph(`<w:customXml w:element="kode">${run('egenxml')}</w:customXml>`),
  paragraph(`<w:dir w:val="ltr">${run('retning')}</w:dir>`),
  paragraph('<m:oMath><m:r><m:t>formel</m:t></m:r></m:oMath>'),
  paragraph(`<w:r><w:ruby><w:rubyPr/><w:rt/><w:rubyBase>${run('furigana')}</w:rubyBase></w:ruby></w:r>`),
  paragraph(run('skjult', '<w:vanish/>')),
  paragraph(
    `<w:permStart w:id="6"/><w:proofErr w:type="spellStart"/>${run('vedlegg')}<w:proofErr w:type="spellEnd"/><w:permEnd w:id="6"/>`,
  ),
  paragraph('<w:r><w:t>myk</w:t><w:softHyphen/><w:t>bindestrek</w:t></w:r>'),
  paragraph(textBox),
  paragraph(`<w:r><w:pict><v:shape><v:textbox>${box('gammelboks')}</v:textbox></v:shape></w:pict></w:r>`),
  paragraph(`<w:r><w:pict><v:group><v:shape><v:textbox>${box('gruppeboks')}</v:textbox></v:shape></v:group></w:pict></w:r>`),
  paragraph('<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>'),
  '<w:sectPr><w:headerReference w:type="first" r:id="header"/><w:headerReference w:type="even" r:id="even"/>' +
    '<w:headerReference w:type="default" r:id="other"/><w:footerReference w:type="default" r:id="footer"/><w:footerReference w:type="first" r:id="footer"/>' +
    '<w:titlePg/></w:sectPr>',
].join('');

const note = (kind: string, id: number, text: string, type = ''): string =>
  `<w:${kind} w:id="${id}"${type}>${paragraph(run(text))}</w:${kind}>`;
const notes = (kind: string, text: string): string =>
  note(kind, -1, 'skillelinje', ' w:type="separator"') + note(kind, 1, 'ubruktnote') + note(kind, 2, text);

const comment = (id: number, author: string, text: string): string =>
  `<w:comment w:id="${id}" w:author="${author}">${paragraph(run(text))}</w:comment>`;

/** A letter with one word for each way that Word has to hold text. */
export const canary: HandMade = {
  body,
  header: paragraph(run('førsteside')),
  otherHeader: paragraph(run('topptekst')),
  evenHeader: paragraph(run('partallside')),
  footer: paragraph(run('bunntekst')),
  footnotes: notes('footnote', 'fotnote'),
  endnotes: notes('endnote', 'sluttnote'),
  comments: comment(1, 'Kari', 'kommentar') + comment(2, 'Klarsyn', 'egenkommentar'),
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="nummerering %1"/></w:lvl></w:abstractNum>' +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  diagram:
    '<dgm:ptLst><dgm:pt><dgm:t><a:p><a:r><a:t>smart</a:t></a:r><a:r><a:t>art</a:t></a:r></a:p></dgm:t></dgm:pt><dgm:pt><dgm:t><a:p/></dgm:t></dgm:pt></dgm:ptLst>',
  chart:
    '<c:title><c:tx><c:rich><a:p><a:r><a:t>diagramtittel</a:t></a:r></a:p></c:rich></c:tx></c:title>' +
    '<c:cat><c:strCache><c:pt idx="0"><c:v>kategori</c:v></c:pt></c:strCache></c:cat>'.repeat(2),
  links: { lenke: 'https://fjordvik.example/' },
};
