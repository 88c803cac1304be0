import { child, type ImageInline, textIn, walk, type XmlElement } from '@klarsyn/office';
import { pointsOf } from '../style/lengths.ts';
import type { Styles } from '../style/styles.ts';

/** What a frame shows: text of its own, a formula, or a picture. Undefined for one that shows nothing we know. */
export type Shown =
  | { readonly kind: 'box'; readonly box: XmlElement }
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'image'; readonly image: ImageInline };

/** Reads `draw:frame`. Of several ways to show the same, the first counts: the others stand in for programs that do not know it. */
export function readFrame(
  frame: XmlElement,
  { styles, formulas }: { readonly styles: Styles; readonly formulas: Formulas },
  groupAlt: string | undefined,
): Shown | undefined {
  for (const content of frame.children) {
    if (typeof content === 'string') continue;
    if (content.name === 'draw:text-box') return { kind: 'box', box: content };
    const formula = content.name === 'draw:object' ? formulaOf(content, formulas) : undefined;
    if (formula !== undefined) return { kind: 'formula', text: formula };
    if (pictures.has(content.name)) return { kind: 'image', image: imageOf(frame, content, styles, groupAlt) };
  }
  return undefined;
}

/** Gives the text of a formula by the name of the object it is in; undefined for objects of other kinds. */
export type Formulas = (object: string) => string | undefined;

function formulaOf(object: XmlElement, formulas: Formulas): string | undefined {
  const own = child(object, 'math:math');
  return own === undefined ? formulas(partName(object) ?? '') : formulaText(own);
}

/** What a formula says, without the code it was typed as. */
export const formulaText = (math: XmlElement): string => {
  let text = '';
  walk(math, { enter: ({ name }) => name !== 'math:annotation', text: (run) => (text += run) });
  return text.replace(/\s+/g, ' ').trim();
};

const partName = ({ attributes }: XmlElement): string | undefined => attributes['xlink:href']?.replace(/^\.\//, '');

const pictures: ReadonlySet<string> = new Set(['draw:image', 'draw:object', 'draw:object-ole']);

function imageOf(frame: XmlElement, content: XmlElement, styles: Styles, groupAlt: string | undefined): ImageInline {
  const isDecorative = styles.of('graphic', frame.attributes['draw:style-name']).isDecorative;
  const src = partName(content);
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
