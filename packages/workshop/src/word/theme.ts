import { escapeXml } from '@klarsyn/office';
import type { Theme } from './file.ts';
import { hexDigits, xmlPart } from './xml.ts';

/** The colours of Word's theme «Office» (2013–2022). */
const colors: Readonly<Record<string, string>> = {
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

/** `word/theme/theme1.xml`: Word's own, or with the font and colours that are given. */
export function themePart(theme?: Theme): string {
  const system = '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>';
  const dark = theme === undefined ? system : slotXml('dk1', hexDigits(theme.text));
  const light = '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>';
  const own = theme === undefined ? {} : { accent1: hexDigits(theme.heading), hlink: hexDigits(theme.heading) };
  const scheme = Object.entries({ ...colors, ...own }).map(([name, color]) => slotXml(name, color));
  const typeface = `<a:latin typeface="${escapeXml(theme?.font ?? 'Calibri')}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fonts = `<a:fontScheme name="Klarsyn"><a:majorFont>${typeface}</a:majorFont><a:minorFont>${typeface}</a:minorFont></a:fontScheme>`;
  const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${solid}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  const lists = [
    `<a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst>`,
  ];
  const elements = `<a:clrScheme name="Office">${dark}${light}${scheme.join('')}</a:clrScheme>${fonts}<a:fmtScheme name="Office">${lists.join('')}</a:fmtScheme>`;
  const namespace = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
  return xmlPart(`<a:theme ${namespace} name="Office-tema"><a:themeElements>${elements}</a:themeElements></a:theme>`);
}

const slotXml = (name: string, color: string): string => `<a:${name}><a:srgbClr val="${color}"/></a:${name}>`;
