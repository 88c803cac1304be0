import type { StyleLook } from '@klarsyn/core';
import type { XmlElement } from '@klarsyn/office';
import type { TextProperties } from './properties.ts';
import type { Styles } from './styles.ts';

/** What the paragraph styles of a document say of text, by the names a person meets. OpenDocument has no themes. */
export const shownStyles = (elements: readonly XmlElement[], styles: Styles): Readonly<Record<string, StyleLook>> =>
  Object.fromEntries(
    elements
      .filter(({ attributes }) => attributes['style:family'] === 'paragraph')
      .map(({ attributes }) => styles.of('paragraph', attributes['style:name']))
      .map(({ name, text }) => [name, lookOf(text)]),
  );

function lookOf({ font, sizePt, bold, color }: TextProperties): StyleLook {
  return {
    ...(font !== undefined && { fontFamily: font }),
    ...(sizePt !== undefined && { fontSizePt: sizePt }),
    ...(bold !== undefined && { bold }),
    ...(color !== undefined && color !== 'auto' && { color }),
    themed: [],
  };
}
