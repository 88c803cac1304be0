import { nodesOf } from '@klarsyn/core';
import { bareOutline as outline } from '@klarsyn/core/testing';
import { expect, test } from 'vitest';
import { handMadeParts, p, readHandMade, style } from '../test/hand-made.ts';
import { isEncrypted } from './package/manifest.ts';
import { readOdt } from './read-odt.ts';

const h = (level: number, text: string) => `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${text}</text:h>`;
const list = (items: readonly string[], more = '') =>
  `<text:list${more}>${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;
const lists = [
  '<text:list-style style:name="Punkt"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>',
  '<text:list-style style:name="Nummer"><text:list-level-style-number text:level="1" style:num-format="1"/>' +
    '<text:list-level-style-number text:level="2" style:num-format="a"/></text:list-style>',
  '<text:list-style style:name="Uten"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>',
].join('');

test('headings, lists and captions; a list of headings is their numbering and no list', () => {
  const body = [
    h(1, 'Vedtak'),
    list([h(2, 'Bakgrunn')], ' text:style-name="Nummer"'),
    list([p('Punkt') + list([p('Underpunkt')]), p('Punkt')], ' text:style-name="Punkt"'),
    list([p('Første') + list([p('Innrykk')])], ' text:style-name="Nummer"'),
    list([p('Ikke merket')], ' text:style-name="Uten"'),
    p('Figur 1', 'Illustration'),
  ].join('');
  const styles = style('Caption', '') + style('Illustration', '', { parent: 'Caption' });
  expect(outline(readHandMade({ body, styles, own: lists }))).toMatchInlineSnapshot(`
    "root
      heading level=1 "Vedtak"
      heading level=2 "Bakgrunn"
      list ordered=false
        item
          paragraph "Punkt"
          list ordered=false
            item
              paragraph "Underpunkt"
        item
          paragraph "Punkt"
      list ordered=true
        item
          paragraph "Første"
          list ordered=true
            item
              paragraph "Innrykk"
      paragraph "Ikke merket"
      caption "Figur 1""
  `);
});

test('header rows and header columns give header cells', () => {
  const cell = (content: string) => `<table:table-cell>${content}</table:table-cell>`;
  const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const body =
    '<table:table><table:table-header-columns><table:table-column/></table:table-header-columns><table:table-column/>' +
    `<table:table-header-rows>${row(cell(p('Krav')), cell(p('Frist')))}</table:table-header-rows>` +
    `${row(cell(p('Søknad')), cell(p('1. mai') + p('før klokka tolv')))}</table:table>` +
    `<table:table><table:table-column/>${row(cell(p('Uten')))}</table:table>`;
  expect(outline(readHandMade({ body }))).toMatchInlineSnapshot(`
    "root
      table
        row
          cell header=true "Krav"
          cell header=true "Frist"
        row
          cell header=true "Søknad"
          cell header=false ""
            paragraph "1. mai"
            paragraph "før klokka tolv"
      table
        row
          cell header=false "Uten""
  `);
});

test('a picture has the text that a person gave it; decoration has an empty one', () => {
  const frame = (texts: string, style = '') =>
    p(
      `<draw:frame draw:style-name="${style}" svg:width="2.54cm" svg:height="36pt"><draw:image xlink:href="./Pictures/a.png"/>${texts}</draw:frame>`,
    );
  const decorative = style('Pynt', '<style:graphic-properties loext:decorative="true"/>', { family: 'graphic' });
  const body =
    frame('<svg:title>Kommunevåpenet</svg:title><svg:desc>En rød fjord</svg:desc>') +
    frame('<svg:desc>Kart</svg:desc>') +
    frame('') +
    frame('<svg:desc>Strek</svg:desc>', 'Pynt') +
    p(`<draw:g><svg:desc>To kart</svg:desc>${frame('').replace(/^<text:p[^>]*>|<\/text:p>$/g, '')}</draw:g>`);
  const images = nodesOf(readHandMade({ body, own: decorative }), 'image');
  expect(images.map(({ alt }) => alt)).toEqual(['Kommunevåpenet', 'Kart', undefined, '', 'To kart']);
  expect(images[0]).toMatchObject({ src: 'Pictures/a.png', width: 72, height: 36 });
});

test('merge fields, placeholders and fields to write in are fields; written ones are known too', () => {
  const body = p(
    'Hei <text:database-display text:column-name="Fornavn">«Fornavn»</text:database-display>, ' +
      '<text:placeholder text:placeholder-type="text">&lt;dato&gt;</text:placeholder> ' +
      '<text:text-input text:description="skriv sak">skriv sak</text:text-input> ' +
      '<text:text-input text:description="skriv sak">startlån</text:text-input> {beløp}',
  );
  const document = readHandMade({ body });
  expect(nodesOf(document, 'field').map(({ name, form }) => `${name} ${form}`)).toEqual([
    'Fornavn word',
    'dato word',
    'skriv sak word',
    'beløp brace',
  ]);
});

test('both ways out of a condition are read, each in a branch', () => {
  const body = p(
    'Du får <text:conditional-text text:condition="ooow:ok==1" text:string-value-if-true="hele beløpet" text:string-value-if-false="halve beløpet" text:current-value="true">hele beløpet</text:conditional-text> nå.',
  );
  expect(outline(readHandMade({ body }))).toMatchInlineSnapshot(`
    "root
      paragraph "Du får hele beløpet nå."
        branch condition=ok==1 of=2
      branch condition=ok==1 of=2
        paragraph "halve beløpet""
  `);
});

test('a tracked addition is a node, over paragraphs too; a deletion is where the text was', () => {
  const region = (id: string, kind: string, content = '') =>
    `<text:changed-region text:id="${id}"><text:${kind}><office:change-info><dc:creator>Kari</dc:creator><dc:date>2026-11-24</dc:date></office:change-info>${content}</text:${kind}></text:changed-region>`;
  const body =
    `<text:tracked-changes>${region('a', 'insertion')}${region('b', 'deletion', p('borte'))}</text:tracked-changes>` +
    p('Du får <text:change-start text:change-id="a"/>hele') +
    p('beløpet<text:change-end text:change-id="a"/> nå<text:change text:change-id="b"/>.');
  expect(outline(readHandMade({ body }))).toMatchInlineSnapshot(`
    "root
      paragraph "Du får hele"
        revision change=inserted author=Kari date=2026-11-24
      paragraph "beløpet nå."
        revision change=inserted author=Kari date=2026-11-24
        revision change=deleted author=Kari date=2026-11-24"
  `);
});

test('a comment may switch rules off where it stands', () => {
  const note = (text: string, name: string) =>
    `<office:annotation office:name="${name}"><dc:creator>Kari</dc:creator><dc:date>2026-11-24T12:00:00</dc:date>${p(text)}</office:annotation>`;
  const body = p('En.') + p(`${note('Klarsyn: klarsprak/passiv-s: sitat', 'x')}To.`) + p('Tre.<office:annotation-end office:name="x"/>');
  const { directives, nodes } = readHandMade({ body });
  const [first, last] = nodes.filter((node) => 'text' in node && /^(To|Tre)/.test(node.text.plain));
  expect(directives).toMatchObject([
    { rules: ['klarsprak/passiv-s'], reason: 'sitat', since: '2026-11-24', covers: first?.id, through: last?.id },
  ]);
});

test('what stands about the document: properties, page, language', () => {
  const meta =
    '<dc:title>Vedtak</dc:title><dc:subject>Startlån</dc:subject><meta:initial-creator>Kari</meta:initial-creator><dc:creator>Ola</dc:creator>' +
    '<meta:keyword>bolig</meta:keyword><meta:keyword>lån</meta:keyword><dc:date>2026-11-24T12:00:00</dc:date>';
  const pageStyles =
    '<style:page-layout style:name="Side"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="1in" fo:margin-left="3cm"/></style:page-layout>';
  const masters = '<style:master-page style:name="Standard" style:page-layout-name="Side"/>';
  const styles =
    '<style:default-style style:family="paragraph"><style:text-properties fo:language="nn" fo:country="NO"/></style:default-style>';
  const own = style('T1', '<style:text-properties fo:language="en" fo:country="GB"/>', { family: 'text' });
  const body = p('Skolen heter <text:span text:style-name="T1">High School</text:span> på engelsk.');
  const { meta: read, declared, title, nodes } = readHandMade({ body, own, meta, pageStyles, masters, styles });
  expect({ ...read, declared, title }).toEqual({
    title: 'Vedtak',
    author: 'Kari',
    keywords: 'bolig, lån',
    properties: { subject: 'Startlån', lastModifiedBy: 'Ola', modified: '2026-11-24T12:00:00' },
    page: { width: 595.28, height: 841.89, margins: { top: 72, right: 72, bottom: 72, left: 85.04 } },
    declared: 'nn-NO',
  });
  expect(nodes.map((node) => [node.kind, node.declared])).toEqual([
    ['root', 'nn-NO'],
    ['paragraph', 'nn-NO'],
    ['text', 'en-GB'],
  ]);
});

test('places count paragraphs of a part, those in boxes, notes and deleted text too', () => {
  const box = `<draw:frame><draw:text-box>${p('To')}</draw:text-box></draw:frame>`;
  const document = readHandMade({ body: p('En') + p(box) + h(1, 'Tre') + p('Fire <text:span>fem</text:span>') });
  expect(document.nodes.flatMap((node) => ('text' in node && node.text.plain !== '' ? [[node.text.plain, node.place]] : []))).toEqual(
    [
      ['En', 0, 2],
      ['To', 2, 2],
      ['Tre', 3, 3],
      ['Fire fem', 4, 8],
    ].map(([text, paragraph, end]) => [text, { in: 'odt', part: 'content.xml', paragraph, start: 0, end }]),
  );
});

test('headers that say the same are read once', () => {
  const master = (name: string, text: string) =>
    `<style:master-page style:name="${name}"><style:header>${p(text)}</style:header></style:master-page>`;
  const own = style('P1', '', { more: 'style:master-page-name="To"' }) + style('P2', '', { more: 'style:master-page-name="Tre"' });
  const document = readHandMade({
    body: p('a') + p('b', 'P1') + p('c', 'P2'),
    own,
    masters: master('Standard', 'Fjordvik') + master('To', 'Fjordvik') + master('Tre', 'Bolig'),
  });
  expect(nodesOf(document, 'paragraph').map(({ text }) => text.plain)).toEqual(['Fjordvik', 'Bolig', 'a', 'b', 'c']);
});

test('a sheet has no text, macros are told of, and a locked file is known', () => {
  const parts = handMadeParts({ body: p('a') });
  const text = (part: string) => new TextDecoder().decode(parts.get(part));
  const sheet = new Map([
    ...parts,
    ['content.xml', new TextEncoder().encode(text('content.xml').replaceAll('office:text', 'office:spreadsheet'))],
  ]);
  expect(readOdt({ uri: 'a.odt', parts: sheet }).complaints).toEqual([{ code: 'odt-no-document' }]);
  expect(readOdt({ uri: 'a.odt', parts: new Map() }).complaints).toEqual([{ code: 'odt-no-document' }]);
  const library = (name: string) => readOdt({ uri: 'a.odt', parts: new Map([...parts, [name, new Uint8Array(1)]]) }).meta.attached;
  expect([library('Basic/Standard/Module1.xml'), library('Basic/Standard/script-lb.xml')]).toEqual([{ macros: true }, undefined]);
  const manifest = text('META-INF/manifest.xml').replace('/>', '><manifest:encryption-data/></manifest:manifest>');
  expect(isEncrypted(parts)).toBe(false);
  expect(isEncrypted(new Map([['META-INF/manifest.xml', new TextEncoder().encode(manifest)]]))).toBe(true);
  expect(isEncrypted(new Map([['encrypted-package', new Uint8Array(1)]]))).toBe(true);
});

test('a formula is read as what it says, in the letter or in a part of its own; other objects are pictures', () => {
  const math =
    '<math:semantics><math:mi>a</math:mi><math:mo>+</math:mo><math:mi>b</math:mi><math:annotation>a + b</math:annotation></math:semantics>';
  const frame = (object: string) =>
    p(`<draw:frame><draw:object ${object}/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame>`);
  const parts = handMadeParts({ body: frame('xlink:href="./Object 1"') + frame('xlink:href="./Object 2"') });
  const part = `<math:math xmlns:math="http://www.w3.org/1998/Math/MathML">${math}</math:math>`;
  parts.set('Object 1/content.xml', new TextEncoder().encode(part));
  const { nodes } = readOdt({ uri: 'a.odt', parts });
  expect(nodes.flatMap((node) => ('text' in node ? [node.text.plain] : []))).toEqual(['a+b', '']);
  expect(nodes.flatMap((node) => (node.kind === 'image' ? [node.src] : []))).toEqual(['Object 2']);
});
