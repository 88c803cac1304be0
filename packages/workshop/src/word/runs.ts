import type { Look } from '@klarsyn/core';
import { escapeXml } from '@klarsyn/office';
import type { Run } from './file.ts';
import { hexDigits } from './xml.ts';

/** Hands out ids of relations for the part that is written. */
export interface Targets {
  image(name: string): string;
  link(address: string): string;
}

/** `w:r` and what else stands in a paragraph. */
export function runXml(run: Run, targets: Targets): string {
  if ('field' in run) return fieldXml(run.field, properties(run.look));
  if ('link' in run) {
    const look = '<w:rPr><w:rStyle w:val="Hyperkobling"/></w:rPr>';
    return `<w:hyperlink r:id="${targets.link(run.link)}" w:history="1"><w:r>${look}${textXml(run.text)}</w:r></w:hyperlink>`;
  }
  if ('image' in run) return `<w:r>${drawingXml(run, targets.image(run.image))}</w:r>`;
  return `<w:r>${properties(run.look)}${textXml(run.text)}</w:r>`;
}

function fieldXml(name: string, look: string): string {
  const mark = (type: string) => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r>${look}<w:instrText xml:space="preserve"> MERGEFIELD ${escapeXml(name)} \\* MERGEFORMAT </w:instrText></w:r>`;
  const result = `<w:r>${look}<w:t>«${escapeXml(name)}»</w:t></w:r>`;
  return mark('begin') + code + mark('separate') + result + mark('end');
}

function textXml(text: string): string {
  const signs: Readonly<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>', '\u2011': '<w:noBreakHyphen/>' };
  const runs = text.split(/(\n|\t|\u2011)/).filter((part) => part !== '');
  return runs.map((part) => signs[part] ?? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`).join('');
}

function properties(look: Partial<Look> | undefined): string {
  if (look === undefined) return '';
  const { fontFamily, fontSizePt, bold, color, background } = look;
  const halfPoints = fontSizePt === undefined ? undefined : Math.round(fontSizePt * 2);
  const font = fontFamily === undefined ? '' : escapeXml(fontFamily);
  const parts = [
    fontFamily !== undefined && `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`,
    bold !== undefined && (bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>'),
    color !== undefined && `<w:color w:val="${hexDigits(color)}"/>`,
    halfPoints !== undefined && `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`,
    background !== undefined && `<w:shd w:val="clear" w:color="auto" w:fill="${hexDigits(background)}"/>`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '' : `<w:rPr>${parts.join('')}</w:rPr>`;
}

/** Drawing units of Office in a point. */
const emu = 12_700;

function drawingXml({ image, alt, width, height }: Extract<Run, { readonly image: string }>, relation: string): string {
  const id = relation.replace(/\D/g, '');
  const size = `cx="${Math.round(width * emu)}" cy="${Math.round(height * emu)}"`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const fill = `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const picture = `<pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="${escapeXml(image)}"/><pic:cNvPicPr/></pic:nvPicPr>${fill}${shape}</pic:pic>`;
  const graphic = `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${picture}</a:graphicData></a:graphic>`;
  const frame = `<wp:extent ${size}/><wp:docPr id="${id}" name="Bilde ${id}" descr="${escapeXml(alt)}"/><wp:cNvGraphicFramePr/>`;
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">${frame}${graphic}</wp:inline></w:drawing>`;
}
