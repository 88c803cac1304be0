import { Buffer } from 'node:buffer';
import { type HandMade, handMadeZip } from '@klarsyn/archive/testing';
import { again, each, file, type Hostile, mebi } from './case.ts';

const oasis = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
const names = ['office', 'style', 'text', 'table', 'manifest']
  .map((name) => `xmlns:${name}="${oasis(name)}"`)
  .concat(`xmlns:draw="${oasis('drawing')}"`, 'xmlns:xlink="http://www.w3.org/1999/xlink"')
  .join(' ');
const mime = 'application/vnd.oasis.opendocument.text';
const manifest = 'META-INF/manifest.xml';

const contentOf = (body: string, styles = ''): string =>
  `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles>` +
  `<office:body><office:text>${body}</office:text></office:body></office:document-content>`;
const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;

/** An ODT with these entries in the place of its own, or after them. */
function odtWith(given: readonly HandMade[]): Uint8Array {
  const own: readonly HandMade[] = [
    { name: 'mimetype', content: mime, stored: true },
    { name: 'content.xml', content: contentOf(p('Vi skriver til deg.')) },
    { name: 'styles.xml', content: `<office:document-styles ${names}/>` },
    { name: manifest, content: `<manifest:manifest ${names}/>` },
  ];
  const taken = new Set(given.map(({ name }) => name));
  return handMadeZip([...own.filter(({ name }) => !taken.has(name)), ...given]);
}
const odt = (body: string, styles = ''): Uint8Array =>
  odtWith([{ name: 'content.xml', content: contentOf(body, styles), stored: body.length > mebi }]);

const style = (name: string, parent: string) =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"/>`;
const locked =
  `<manifest:manifest ${names}><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">` +
  '<manifest:encryption-data manifest:checksum="x"/></manifest:file-entry></manifest:manifest>';
const cells = (attributes: string) => `<table:table-cell ${attributes}>${p('x')}</table:table-cell>`;
const refused = { error: 'not-odt' } as const;

/** ODT files that grow, nest, refer to themselves or are broken. */
export const odts: readonly Hostile[] = [
  file('odt-bombe.odt', 1, refused, () => odtWith([{ name: 'styles.xml', content: Buffer.alloc(60 * mebi) }])),
  file('odt-laast.odt', 2, { error: 'odt-locked' }, () => odtWith([{ name: manifest, content: locked }])),
  file('odt-uten-innhold.odt', 2, 'either', () => handMadeZip([{ name: 'mimetype', content: mime, stored: true }])),
  file('odt-tomme-deler.odt', 2, 'read', () =>
    odtWith([
      { name: 'styles.xml', content: '' },
      { name: 'meta.xml', content: '' },
    ]),
  ),
  file('odt-odelagt.odt', 2, 'either', () => odtWith([{ name: 'content.xml', content: '<office:document-content><office:bo' }])),
  file('odt-doctype.odt', 2, 'either', () =>
    odtWith([{ name: 'content.xml', content: `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${contentOf(p('&a;'))}` }]),
  ),
  file('odt-doctype-manifest.odt', 2, 'read', () =>
    odtWith([{ name: manifest, content: `<!DOCTYPE manifest:manifest PUBLIC "x" "Manifest.dtd"><manifest:manifest ${names}/>` }]),
  ),
  file('odt-navn.odt', 1, refused, () => odtWith([{ name: '../ute.xml', content: '' }])),
  file('odt-sjekksum.odt', 1, refused, () => odtWith([{ name: 'styles.xml', content: '<a/>', crc: 1 }])),
  file('odt-avkortet.odt', 1, refused, () => odt(p('Hei')).subarray(0, 200)),
  file('odt-tekst.odt', 1, refused, () => 'Ikke en ODT.'),
  file('odt-stil-ring.odt', 3, 'read', () => odt(p('Hei', 'A'), style('A', 'B') + style('B', 'A'))),
  file('odt-stil-kjede.odt', 3, 'read', () =>
    odt(
      p('Hei', 'S0'),
      each(20_000, (at) => style(`S${at}`, `S${at + 1}`)),
    ),
  ),
  file('odt-mellomrom.odt', 3, 'read', () => odt(p(again('a<text:s text:c="999999999"/>b', 100)))),
  file('odt-gjentatt.odt', 3, 'read', () =>
    odt(
      `<table:table><table:table-column table:number-columns-repeated="1048576"/><table:table-row table:number-rows-repeated="1048576">` +
        `${cells('table:number-columns-repeated="1048576"')}${cells('table:number-columns-spanned="99999999" table:number-rows-spanned="99999999"')}` +
        '</table:table-row></table:table>',
    ),
  ),
  file('odt-tabell.odt', 3, 'either', () =>
    odt(`<table:table>${again(`<table:table-row>${again(cells(''), 100)}</table:table-row>`, 1000)}</table:table>`),
  ),
  file('odt-tabell-dyp.odt', 3, 'read', () =>
    odt(
      again('<table:table><table:table-row><table:table-cell>', 320) +
        p('x') +
        again('</table:table-cell></table:table-row></table:table>', 320),
    ),
  ),
  file('odt-liste-dyp.odt', 3, 'read', () =>
    odt(again('<text:list><text:list-item>', 490) + p('x') + again('</text:list-item></text:list>', 490)),
  ),
  file('odt-ramme-dyp.odt', 3, 'read', () =>
    odt(again('<text:p><draw:frame><draw:text-box>', 320) + p('x') + again('</draw:text-box></draw:frame></text:p>', 320)),
  ),
  file('odt-merker.odt', 3, 'read', () => odt(p(again('<text:span>a<text:note><text:note-body/></text:note></text:span>', 50_000)))),
  file('odt-endringer.odt', 3, 'read', () =>
    odt(
      `<text:tracked-changes>${each(20_000, (at) => `<text:changed-region text:id="c${at}"><text:deletion>${p('bort')}</text:deletion></text:changed-region>`)}</text:tracked-changes>` +
        p(each(20_000, (at) => `<text:change-start text:change-id="c${at}"/>a`)),
    ),
  ),
  file('odt-utenfra.odt', 9, 'read', () =>
    odt(
      `<text:section><text:section-source xlink:href="file:///etc/passwd"/>${p('Hei')}</text:section><draw:frame><draw:image xlink:href="/etc/passwd"/></draw:frame>`,
    ),
  ),
  file('odt-skript.odt', 9, 'read', () =>
    odtWith([
      { name: 'Basic/Standard/Module1.xml', content: 'Sub Main: Shell("calc"): End Sub' },
      { name: 'Scripts/python/x.py', content: 'import os' },
    ]),
  ),
  file('odt-flat.fodt', 2, 'refused', () => contentOf(p('Hei'))),
];
