import type { HandMade } from './hand-made.ts';
import { p, style } from './hand-made.ts';

/** Words that a reader of the canary letter sees, each in a place of its own kind. */
export const shown = [
  'brødtekst',
  'løpttekst',
  'overskrift',
  'nummerertoverskrift',
  'listepunkt',
  'underpunkt',
  'listehode',
  'celle',
  'innercelle',
  'kolonnehode',
  'gjentattcelle',
  'lenke',
  'plassholder',
  'flettefelt',
  'skrivefelt',
  'kontroll',
  'nedtrekk',
  'resultat',
  'betinget',
  'vistbetinget',
  'innsatt',
  'innsattover',
  'metafelt',
  'merket',
  'formel',
  'furigana',
  'tekstboks',
  'bildetekst',
  'figur',
  'gruppefigur',
  'sideboks',
  'seksjon',
  'innhold',
  'topptekst',
  'førsteside',
  'venstreside',
  'bunntekst',
  'fotnote',
  'sluttnote',
  'kommentar',
  'dato',
  'mykbindestrek',
  'mellomrom',
  'annenside',
] as const;

/** Words in the same letter that a reader does not see, or that are no text of the letter. */
export const unseen = [
  'slettet',
  'slettetavsnitt',
  'skjult',
  'skjultavsnitt',
  'skjultseksjon',
  'kode',
  'noteref',
  'forfatter',
  'lesehjelp',
  'reserve',
  'tittel',
  'beskrivelse',
  'skjema',
  'dekket',
  'avslått',
  'ubruktside',
  'egenkommentar',
  'nummerering',
] as const;

const frame = (content: string, more = ''): string =>
  `<draw:frame draw:name="kode" svg:width="2cm" svg:height="1in" ${more}>${content}</draw:frame>`;
const cell = (content: string, more = ''): string => `<table:table-cell office:value-type="string" ${more}>${content}</table:table-cell>`;
const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
const item = (content: string): string => `<text:list-item>${content}</text:list-item>`;
const note = (kind: string, text: string): string =>
  `<text:note text:id="${kind}" text:note-class="${kind}"><text:note-citation>noteref</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
const comment = (author: string, text: string): string =>
  `<office:annotation office:name="a${text}"><dc:creator>${author}</dc:creator><dc:date>2026-11-24T12:00:00</dc:date>${p(text)}</office:annotation>`;
const change = (id: string, kind: string, content = ''): string =>
  `<text:changed-region xml:id="${id}" text:id="${id}"><text:${kind}><office:change-info><dc:creator>forfatter</dc:creator><dc:date>2026-11-24T12:00:00</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;
const mark = (kind: string, id: string): string => `<text:change${kind} text:change-id="${id}"/>`;

const table = [
  '<table:table table:name="kode"><table:title>tittel</table:title><table:desc>beskrivelse</table:desc>',
  '<table:table-header-columns><table:table-column/></table:table-header-columns><table:table-column/>',
  `<table:table-header-rows>${row(cell(p('kolonnehode')), cell('<text:p/>'))}</table:table-header-rows>`,
  row(cell(p('celle'), 'table:number-columns-spanned="2"'), `<table:covered-table-cell>${p('dekket')}</table:covered-table-cell>`),
  row(cell(`<table:table>${row(cell(p('innercelle')))}</table:table><text:p/>`), cell('<text:p/>')),
  row(cell(p('gjentattcelle'), 'table:number-columns-repeated="2"')),
  '</table:table>',
].join('');

const body = [
  `<text:tracked-changes>${change('i1', 'insertion')}${change('i2', 'insertion')}${change('d1', 'deletion', p('slettet'))}${change('d2', 'deletion', p('') + p('slettetavsnitt'))}${change('f1', 'format-change')}</text:tracked-changes>`,
  '<office:forms><form:form form:name="skjema"><form:text form:label="skjema"><form:properties/></form:text></form:form></office:forms>',
  '<text:sequence-decls><text:sequence-decl text:name="kode"/></text:sequence-decls>',
  frame(`<draw:text-box>${p('sideboks')}</draw:text-box>`, 'text:anchor-type="page"'),
  p('brødtekst'),
  p('løpt<text:span text:style-name="Fet">tekst</text:span>'),
  '<text:h text:style-name="Heading_20_1" text:outline-level="1"><text:bookmark-start text:name="kode"/>overskrift<text:bookmark-end text:name="kode"/></text:h>',
  `<text:list text:style-name="Nummer">${item('<text:h text:outline-level="2"><text:number>nummerering</text:number>nummerertoverskrift</text:h>')}</text:list>`,
  `<text:list text:style-name="Punkt"><text:list-header>${p('listehode')}</text:list-header>${item(`${p('listepunkt')}<text:list>${item(p('underpunkt'))}</text:list>`)}</text:list>`,
  table,
  p('<text:a xlink:type="simple" xlink:href="https://fjordvik.example/kode" office:title="tittel">lenke</text:a>'),
  p('<text:placeholder text:placeholder-type="text">&lt;plassholder&gt;</text:placeholder>'),
  p('<text:database-display text:column-name="kode" text:table-name="kode" text:table-type="table">flettefelt</text:database-display>'),
  p('<text:text-input text:description="kode">skrivefelt</text:text-input>'),
  p('<loext:content-control loext:showing-place-holder="true" loext:alias="kode">kontroll</loext:content-control>'),
  p('<text:drop-down text:name="kode"><text:label text:value="kode"/>nedtrekk</text:drop-down>'),
  p('<text:bookmark-ref text:reference-format="text" text:ref-name="kode">resultat</text:bookmark-ref>'),
  p(
    '<text:conditional-text text:condition="ooow:kode==1" text:string-value-if-true="betinget" text:string-value-if-false="annenside" text:current-value="true">betinget</text:conditional-text>',
  ),
  p('<text:hidden-text text:condition="ooow:kode" text:string-value="vistbetinget" text:is-hidden="false">vistbetinget</text:hidden-text>'),
  p(`${mark('-start', 'i1')}innsatt${mark('-end', 'i1')}${mark('', 'd1')}`),
  p(`${mark('', 'd2')}${mark('-start', 'i2')}innsattover`) + p(''),
  p(`${mark('-end', 'i2')}`),
  p('<text:meta-field>metafelt</text:meta-field>'),
  p(
    '<text:toc-mark text:string-value="kode"/><text:reference-mark-start text:name="kode"/>merket<text:reference-mark-end text:name="kode"/>',
  ),
  p(frame('<draw:object><math:math><math:mi>formel</math:mi></math:math></draw:object><draw:image xlink:href="kode"/>')),
  p('<text:ruby><text:ruby-base>furigana</text:ruby-base><text:ruby-text>lesehjelp</text:ruby-text></text:ruby>'),
  p('<text:span text:style-name="Skjult">skjult</text:span>'),
  p('<text:hidden-paragraph text:condition="kode" text:is-hidden="true"/>skjultavsnitt'),
  `<text:section text:name="kode" text:display="none">${p('skjultseksjon')}</text:section>`,
  `<text:section text:name="kode">${p('seksjon')}</text:section>`,
  `<text:table-of-content><text:table-of-content-source><text:index-title-template>kode</text:index-title-template></text:table-of-content-source><text:index-body>${p('innhold')}</text:index-body></text:table-of-content>`,
  p(
    frame(
      `<draw:text-box>${p('tekstboks')}${p(`${frame('<draw:image xlink:href="Pictures/a.png"/><draw:image xlink:href="reserve"/><svg:title>tittel</svg:title><svg:desc>beskrivelse</svg:desc>')}bildetekst`)}</draw:text-box>`,
    ),
  ),
  p(
    `<draw:custom-shape draw:style-name="kode"><svg:desc>beskrivelse</svg:desc>${p('figur')}<draw:enhanced-geometry draw:type="kode"/></draw:custom-shape>`,
  ),
  p(`<draw:g><svg:title>tittel</svg:title> <draw:rect>${p('gruppefigur')}</draw:rect> </draw:g>`),
  p(`${note('footnote', 'fotnote')}${note('endnote', 'sluttnote')}`),
  p(`${comment('Kari', 'kommentar')}${comment('Klarsyn', 'egenkommentar')}<office:annotation-end office:name="akommentar"/>`),
  p('<text:date text:date-value="2026-11-24">dato</text:date><text:soft-page-break/><text:script>kode</text:script>'),
  p('myk\u00adbindestrek'),
  p('mellom<text:span/>rom', 'NySide'),
].join('');

const footer = `<style:footer>${p('bunntekst')}</style:footer>`;

/** A letter with one word for each way that OpenDocument has to hold text. */
export const canary: HandMade = {
  body,
  own: [
    style('Fet', '<style:text-properties fo:font-weight="bold"/>', { family: 'text' }),
    style('Skjult', '<style:text-properties text:display="none"/>', { family: 'text' }),
    style('NySide', '', { more: 'style:master-page-name="Neste"' }),
    '<text:list-style style:name="Punkt"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
    '<text:list-style style:name="Nummer"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
  ].join(''),
  masters: [
    `<style:master-page style:name="Standard" style:page-layout-name="Side"><style:header>${p('topptekst')}</style:header>${footer}`,
    `<style:header-left style:display="true">${p('venstreside')}</style:header-left><style:footer-left style:display="false">${p('avslått')}</style:footer-left></style:master-page>`,
    `<style:master-page style:name="Neste" style:page-layout-name="Side"><loext:header-first>${p('førsteside')}</loext:header-first>${footer}</style:master-page>`,
    `<style:master-page style:name="Ubrukt"><style:header>${p('ubruktside')}</style:header></style:master-page>`,
  ].join(''),
};
