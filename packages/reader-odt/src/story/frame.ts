import { child, type ImageInline, textIn, type XmlElement } from '@klarsyn/office';
import { pointsOf } from '../style/lengths.ts';
import type { Styles } from '../style/styles.ts';

/** What a frame shows: text of its own, a formula, or a picture. Undefined for one that shows nothing we know. */
export type Shown =
  | { readonly kind: 'box'; readonly box: XmlElement }
  | { readonly kind: 'formula'; readonly formula: XmlElement }
  | { readonly kind: 'image'; readonly image: ImageInline };

/** Reads `draw:frame`. Of several ways to show the same, the first counts: the others stand in for programs that do not know it. */
export function readFrame(frame: XmlElement, styles: Styles, groupAlt: string | undefined): Shown | undefined {
  for (const content of frame.children) {
    if (typeof content === 'string') continue;
    if (content.name === 'draw:text-box') return { kind: 'box', box: content };
    const formula = content.name === 'draw:object' ? child(content, 'math:math') : undefined;
    if (formula !== undefined) return { kind: 'formula', formula };
    if (pictures.has(content.name)) return { kind: 'image', image: imageOf(frame, content, styles, groupAlt) };
  }
  return undefined;
}

const pictures: ReadonlySet<string> = new Set(['draw:image', 'draw:object', 'draw:object-ole']);

function imageOf(frame: XmlElement, content: XmlElement, styles: Styles, groupAlt: string | undefined): ImageInline {
  const isDecorative = styles.of('graphic', frame.attributes['draw:style-name']).isDecorative;
  const src = content.attributes['xlink:href']?.replace(/^\.\//, '');
  const width = pointsOf(frame.attributes['svg:width']);
  const height = pointsOf(frame.attributes['svg:height']);
  return {
    kind: 'image',
    alt: isDecorative ? '' : (altOf(frame) ?? groupAlt),
    ...(src !== undefined && { src }),
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}

/** The short text of a frame or group, which LibreOffice calls its title, or else its description. */
export function altOf(element: XmlElement): string | undefined {
  for (const name of ['svg:title', 'svg:desc']) {
    const found = child(element, name);
    const text = found === undefined ? '' : textIn(found).trim();
    if (text !== '') return text;
  }
  return undefined;
}
